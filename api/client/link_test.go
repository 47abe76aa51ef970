package client_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"dancecard/api"
)

// refusedAddresses are such as a hostile service may give in place of a video's.
func refusedAddresses() []string {
	return []string{
		"--script=x", "-x", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "ftp://h/a.mp4", "smb://h/a", "/etc/passwd", "a.mp4",
		"//h/a.mp4", "http:a.mp4", "http:///a.mp4", "https://", "https://-h/a", "https://u:p@h/a.mp4", "https://u@h/a.mp4", "https://h:port/a",
		"https://h/a\nb.mp4", "https://h/a\r\nHost: x", "https://h/\x1b]52;c;eA==\a", "https://h/\u0085a", "https://h/\u202egpj.mp4", "https://h/a b",
		"https://h/\u200ba", "https://h/a\tb", "https://h/a`id`", "https://h/\"x\"", "https://h/<x>", `https://h\@other/a`, "https://h/\u2028a", "https://h/\xff",
		"https://h/" + strings.Repeat("a", 9000), "ht\ntps://h/a", "https://h/%zz", "oss://bucket/a.mp4", "https://h/" + canaryKey + ".mp4", "https://h/?k=" + strings.ToUpper(canaryKey),
	}
}

// An address that must not be used never leaves the client; why not does, and everything else of the answer.
func TestResultAddressesAreJudgedWhenTheyArrive(t *testing.T) {
	address := ""
	for _, shape := range []string{`"video_url":%s`, `"results":{"video_url":%s}`, `"results":[{"url":%s}]`} {
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			b, _ := json.Marshal(address)
			fmt.Fprintf(w, `{"request_id":"r","output":{"task_id":"x","task_status":"SUCCEEDED",`+shape+`},"usage":{"video_duration":5}}`, b)
		}))
		t.Cleanup(server.Close)
		for _, bad := range refusedAddresses() {
			address = bad
			c := newClient(t, server.URL, nil) // one for each, as none asks so often
			got, err := c.Task(t.Context(), "x")
			c.Close()
			if err != nil || got.VideoURL != "" || !got.LinkTrouble.Any() || got.Status != api.Succeeded || got.Seconds != 5 {
				t.Errorf("%q: %+v, %v", bad, got, err)
			}
			if strings.ContainsFunc(got.LinkTrouble.Error(), func(r rune) bool { return r < ' ' }) || len(secretsIn(got.LinkTrouble.Error())) > 0 {
				t.Errorf("%q: %q", bad, got.LinkTrouble)
			}
		}
	}
}

// Nothing is fetched from an address, or from one that it leads to, that must not be used.
func TestNothingIsFetchedFromRefusedAddresses(t *testing.T) {
	c := newClient(t, "http://127.0.0.1:1", nil)
	for _, bad := range refusedAddresses()[:31] {
		if strings.Contains(bad, " ") && !strings.Contains(bad, "\n") {
			continue // which is what a person may type, and goes as %20
		}
		stream, err := c.Fetch(t.Context(), bad, 0, "")
		if e := failure(t, err); stream != nil || e.Code != api.CodeAddress || e.Delivery != api.NotSent {
			t.Errorf("%q: %v", bad, err)
		}
	}
}
