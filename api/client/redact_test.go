package client_test

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"dancecard/api/client"
)

// twentyKey is as long as the one of a case that was found.
const twentyKey = "sk-0123456789abcdefg"

// spelled are forms in which a server may repeat a key.
func spelled(key string) map[string]string {
	each := func(format string) string {
		var b strings.Builder
		for _, c := range []byte(key) {
			fmt.Fprintf(&b, format, c)
		}
		return b.String()
	}
	split := func(by string) string { return strings.Join(strings.Split(key, ""), by) }
	forms := map[string]string{
		"as it is": key, "upper case": strings.ToUpper(key), "quoted": `"` + key + `"`,
		"blanks": split(" "), "line breaks": split("\n"), "broken in two": key[:9] + "\r\n   " + key[9:], "tabs": split("\t"),
		"zero width": split("\u200b"), "control characters": split("\x1b"), "soft hyphens": split("\u00ad"),
		"percent": each("%%%02x"), "percent, upper": each("%%%02X"), "percent twice": strings.ReplaceAll(each("%%%02x"), "%", "%25"),
		"query": url.QueryEscape(key), "JSON escapes": each(`\u%04x`), "JSON escapes, twice": each(`\\u%04X`), "C escapes": each(`\x%02x`),
		"entities": each("&#%d;"), "hexadecimal entities": each("&#x%x;"), "escaped line breaks": split(`\n`),
		"hexadecimal": hex.EncodeToString([]byte(key)), "hexadecimal, upper": strings.ToUpper(hex.EncodeToString([]byte(key))),
		"cut": key[:len(key)-1], "begun": key[:14], "the end": key[len(key)-14:], "the middle": key[4 : len(key)-4],
	}
	for name, code := range map[string]*base64.Encoding{
		"base64": base64.StdEncoding, "raw base64": base64.RawStdEncoding, "URL base64": base64.URLEncoding, "raw URL base64": base64.RawURLEncoding,
	} {
		for _, before := range []string{"", "k", "Bearer ", "user:", "Authorization: Bearer "} {
			text := code.EncodeToString([]byte(before + key + before))
			forms[name+" of "+before] = text
			forms[name+" in lines of "+before] = text[:20] + "\n" + text[20:]
			forms[name+" in percent of "+before] = url.QueryEscape(text)
		}
	}
	return forms
}

// holds tells the longest part of the key that is in a text, in any of the forms that are read by eye.
func holds(text, key string) string {
	flat := strings.ToLower(strings.Join(strings.Fields(text), ""))
	for n := len(key); n >= 8; n-- {
		for at := 0; at+n <= len(key); at++ {
			if part := strings.ToLower(key[at : at+n]); strings.Contains(flat, part) {
				return part
			}
		}
	}
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(` .,:;"'<>&…`, r) }) {
		for cut := range 4 {
			b, _ := base64.RawStdEncoding.DecodeString(strings.NewReplacer("-", "+", "_", "/", "=", "").Replace(word[min(cut, len(word)):]))
			if at := strings.Index(string(b), key[2:10]); at >= 0 {
				return "base64 of " + string(b)
			}
		}
	}
	return ""
}

// Wherever a key stands in an answer and however it is spelled, nothing of it is left.
func TestTheKeyIsRedactedInEverySpelling(t *testing.T) {
	for _, key := range []string{twentyKey, canaryKey, "sk-" + strings.Repeat("4f7b19d0", 4), `k%41+/=&x\y"z0123456789`} {
		for name, form := range spelled(key) {
			for _, text := range []string{form, "bad " + form + " here", "at https://h.example/" + form + "/x", "x" + form + "y"} {
				if got := client.Redact(text, key); holds(got, key) != "" || !strings.Contains(got, "[key]") && !strings.Contains(got, "?…") {
					t.Errorf("%s of %s: %q leaves %q: %q", name, key, text, got, holds(got, key))
				}
			}
		}
	}
}

// The redaction comes before every cut, wherever the key lies around one.
func TestNothingOfTheKeyIsLeftAtACut(t *testing.T) {
	body, status := "", http.StatusBadGateway
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(status)
		_, _ = w.Write([]byte(body))
	}))
	t.Cleanup(server.Close)
	forms := spelled(canaryKey)
	check := func(name string) {
		c := newClient(t, server.URL, nil) // one for each, as none asks so often
		_, err := c.Task(t.Context(), "x")
		c.Close()
		e := failure(t, err)
		if found := holds(err.Error(), canaryKey); found != "" {
			t.Errorf("%s: %d: %q: %v", name, len(body), found, err)
		}
		if len([]rune(e.Message)) > 1100 {
			t.Errorf("%s: a message of %d", name, len(e.Message))
		}
	}
	for _, at := range []int{0, 150, 175, 188, 195, 199, 200, 760, 775, 779, 785, 790, 795, 799, 800, 65500, 65530} {
		for _, filler := range []string{" ", "x", "\x00", "é", "\n"} {
			body = strings.Repeat(filler, at/len(filler)) + canaryKey
			check("a page")
		}
	}
	status = http.StatusBadRequest
	for _, at := range []int{0, 150, 980, 990, 995, 999} {
		for name, form := range forms {
			body = fmt.Sprintf(`{"code":"X","message":%q,"request_id":%q}`, strings.Repeat("x", at)+form, strings.Repeat("y", at%160)+form)
			check(name)
		}
	}
}

// Random places in random texts.
func TestRedactionHoldsForAnyText(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	var forms []string
	for _, form := range spelled(twentyKey) {
		forms = append(forms, form)
	}
	pieces := []string{" ", "abc", "%", "%2", `\u`, `\`, "&#", "sk-", "é", "\n", "=", "+/", "0123", "https://h/", "\xff"}
	for range 5000 {
		var b strings.Builder
		for range random.IntN(12) {
			b.WriteString(pieces[random.IntN(len(pieces))])
		}
		form := forms[random.IntN(len(forms))]
		text := b.String() + " " + form + " " + b.String()
		if got := client.Redact(text, twentyKey); holds(got, twentyKey) != "" {
			t.Fatalf("%q leaves %q", text, got)
		}
	}
}

// What only looks like the key stays, and a key of a few characters tears no words apart.
func TestRedactionLeavesOtherTextAlone(t *testing.T) {
	for key, text := range map[string]string{
		canaryKey:                             "The picture 0385dc79-5ff8-4d82-bcb6-7b5a0c2b4e11 is not full body; sk-canary is no key",
		"short":                               "a short message is a short message",
		"sk-" + strings.Repeat("9f3a7c21", 4): strings.Repeat("9f3a7 c2", 1) + " 7c219f3a0 sk-9f3a 100% sure, 50%25 \\u0041 &#65; done",
		"sk-demo-of-dancecard":                "dancecard needs 40×10, see ~/.local/share/dancecard/history.db",
		"":                                    "nothing to hide",
	} {
		if got := client.Redact(text, key); got != text {
			t.Errorf("%s: %q became %q", key, text, got)
		}
	}
}

func BenchmarkRedact(b *testing.B) {
	text := strings.Repeat("InvalidFile.FullBody: the human is not fullbody in the image. ", 1000)
	for b.Loop() {
		client.Redact(text, canaryKey)
	}
}
