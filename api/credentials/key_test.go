package credentials_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"

	"dancecard/api/credentials"
)

func TestParseTakesWhatPeoplePaste(t *testing.T) {
	for name, text := range map[string]string{
		"as it is":            canary,
		"blanks around":       "  \t" + canary + " \r\n",
		"double quotes":       `"` + canary + `"`,
		"single quotes":       "'" + canary + "'\n",
		"back quotes":         "`" + canary + "`",
		"typographic quotes":  "“" + canary + "”",
		"header":              "Bearer " + canary,
		"header, lower case":  "bearer   " + canary,
		"quoted header":       `"Bearer ` + canary + `"`,
		"header, quoted key":  "Bearer '" + canary + "'",
		"byte order mark":     "\ufeff" + canary,
		"zero-width blank":    "\u200b" + canary + "\u200b",
		"wide and hard blank": "\u3000" + canary + "\u00a0",
	} {
		if key, err := credentials.Parse(text); err != nil || key.Reveal() != canary {
			t.Errorf("%s: key %v, error %v", name, key, err)
		}
	}
	longest := "sk-" + strings.Repeat("a", credentials.MaxKey-3)
	for _, text := range []string{spare, "st-canary-token", "no-known-prefix-0123", "sk-a_b.c=", longest} {
		if got := mustKey(t, text).Reveal(); got != text {
			t.Errorf("a key of %d characters came back changed", len(text))
		}
	}
}

func TestParseRefusesWhatCannotBeAKey(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		why  credentials.Reason
	}{
		"empty":             {"", credentials.ReasonEmpty},
		"blanks":            {" \n\t", credentials.ReasonEmpty},
		"empty quotes":      {`""`, credentials.ReasonEmpty},
		"Bearer alone":      {"Bearer ", credentials.ReasonEmpty},
		"two words":         {canary + " " + spare, credentials.ReasonBlank},
		"two lines":         {canary + "\n" + spare, credentials.ReasonLines},
		"carriage return":   {canary + "\r" + spare, credentials.ReasonLines},
		"tab inside":        {"sk-canary\t4f1c9e7b2d6a", credentials.ReasonBlank},
		"escape":            {"\x1b[200~" + canary, credentials.ReasonControl},
		"nul":               {canary[:8] + "\x00" + canary[8:], credentials.ReasonControl},
		"Chinese":           {"密钥" + canary, credentials.ReasonNotASCII},
		"zero width inside": {canary[:8] + "\u200b" + canary[8:], credentials.ReasonNotASCII},
		"broken UTF-8":      {canary + "\xff", credentials.ReasonNotASCII},
		"UTF-16 file":       {"\xff\xfes\x00k\x00", credentials.ReasonNotASCII},
		"too long":          {strings.Repeat(canary, 200), credentials.ReasonLong},
	} {
		key, err := credentials.Parse(c.text)
		e := wantCode(t, err, credentials.CodeInvalid)
		if e.Reason != c.why {
			t.Errorf("%s: %q, not %q", name, e.Reason, c.why)
		}
		if leaks(fmt.Sprintf("%+v %v", *e, e), canary) || !key.IsZero() {
			t.Errorf("%s: the refusal gives the key away", name)
		}
	}
}

func TestReadKeyIsBounded(t *testing.T) {
	key, err := credentials.ReadKey(strings.NewReader("Bearer " + canary + "\r\n"))
	if err != nil || key.Reveal() != canary {
		t.Errorf("key %v, error %v", key, err)
	}
	longest := strings.Repeat("k", credentials.MaxKey)
	if key, err = credentials.ReadKey(strings.NewReader(`"` + longest + "\"\r\n")); err != nil || key.Reveal() != longest {
		t.Errorf("the longest key in quotes: %v", err)
	}
	_, err = credentials.ReadKey(iotest.OneByteReader(strings.NewReader(canary + "\nsecond line\n")))
	wantCode(t, err, credentials.CodeInvalid)

	endless := &endless{}
	_, err = credentials.ReadKey(endless)
	wantCode(t, err, credentials.CodeInvalid)
	if endless.given > 2*credentials.MaxKey {
		t.Errorf("read %d bytes of an endless pipe", endless.given)
	}
	broken := io.MultiReader(strings.NewReader(canary), iotest.ErrReader(io.ErrUnexpectedEOF))
	_, err = credentials.ReadKey(broken)
	if e := wantCode(t, err, credentials.CodeUnreadableFile); !errors.Is(e, io.ErrUnexpectedEOF) || leaks(e.Error(), canary) {
		t.Errorf("a broken pipe: %v", e)
	}
}

type endless struct{ given int }

func (e *endless) Read(p []byte) (int, error) {
	p = p[:min(len(p), 512)]
	copy(p, bytes.Repeat([]byte("a"), len(p)))
	e.given += len(p)
	return len(p), nil
}

func TestMaskShowsTheLastFourAtMost(t *testing.T) {
	for text, want := range map[string]string{
		canary:         "****8035",
		"sk-123456789": "****6789",
		"sk-12345678":  "****",
		"k":            "****",
	} {
		if got := mustKey(t, text).Masked(); got != want {
			t.Errorf("mask of a key of %d characters is %q, want %q", len(text), got, want)
		}
	}
	var none credentials.Key
	if !none.IsZero() || none.Reveal() != "" || none.Masked() != "(none)" {
		t.Errorf("the zero key: %q, masked %q", none.Reveal(), none.Masked())
	}
}

func TestEqual(t *testing.T) {
	a, same, b := mustKey(t, canary), mustKey(t, " "+canary), mustKey(t, spare)
	var none credentials.Key
	if !a.Equal(same) || a.Equal(b) || a.Equal(none) || none.Equal(a) || !none.Equal(none) {
		t.Error("keys compare wrongly")
	}
}

func TestWarning(t *testing.T) {
	for text, want := range map[string]credentials.Warning{"sk-sp-canary": credentials.PlanKey, "st-canary": credentials.TemporaryToken} {
		if got := mustKey(t, text).Warning(); got != want {
			t.Errorf("warning is %q, not %q", got, want)
		}
	}
	for _, text := range []string{canary, spare, "unknown"} {
		if got := mustKey(t, text).Warning(); got != "" {
			t.Errorf("warning without a reason: %q", got)
		}
	}
	var none credentials.Key
	if none.Warning() != "" {
		t.Error("the zero key has a warning")
	}
}

// Whatever prints, logs, encodes or walks a key, and whatever it lies in, shows the mask at most.
func TestNoFormGivesTheKeyAway(t *testing.T) {
	key := mustKey(t, canary)
	type hides struct {
		key  credentials.Key
		ptr  *credentials.Key
		list []credentials.Key
		Open credentials.Key
	}
	deep := hides{key, &key, []credentials.Key{key}, key}
	found := credentials.Found{Key: key, Source: credentials.FromKeyring}
	var texts []string
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "% x", "%d", "%p", "%T", "%t", "%10.3s", "%!"} {
		for _, value := range []any{key, &key, deep, &deep, found, []any{deep}, map[string]any{"k": key}} {
			texts = append(texts, fmt.Sprintf(verb, value))
		}
	}
	texts = append(texts, key.String(), key.GoString(), fmt.Sprint(key, deep), fmt.Sprintln(found), fmt.Errorf("x: %v", key).Error())

	var log bytes.Buffer
	for _, h := range []slog.Handler{slog.NewTextHandler(&log, nil), slog.NewJSONHandler(&log, nil)} {
		slog.New(h).With("with", key).Info("m", "key", key, "deep", deep, "found", found, slog.Group("g", "k", &key))
	}
	texts = append(texts, log.String())
	for _, value := range []any{key, &key, deep, found, map[string]credentials.Key{"k": key}} {
		asJSON, err := json.Marshal(value)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(asJSON))
	}
	asXML, err := xml.Marshal(key)
	if err != nil {
		t.Fatal(err)
	}
	texts = append(texts, string(asXML), walk(reflect.ValueOf(deep)))
	for _, text := range texts {
		for _, form := range []string{canary, fmt.Sprintf("%x", canary), fmt.Sprintf("%X", canary)} {
			if leaks(text, form) {
				t.Errorf("shows the key: %.60q", text)
			}
		}
	}
	for _, text := range []string{fmt.Sprintf("%v", key), fmt.Sprintf("%#v", key), log.String(), string(asXML)} {
		if !strings.Contains(text, "****8035") {
			t.Errorf("lacks the mask: %.80q", text)
		}
	}
}

// walk gathers every string that reflection reaches, as dumpers do.
func walk(v reflect.Value) string {
	var b strings.Builder
	switch v.Kind() {
	case reflect.String:
		b.WriteString(v.String())
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			b.WriteString(walk(v.Elem()))
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			b.WriteString(walk(v.Index(i)))
		}
	case reflect.Struct:
		for _, field := range v.Fields() {
			b.WriteString(walk(field))
		}
	}
	return b.String()
}
