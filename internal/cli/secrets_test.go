//go:build unix

package cli_test

import (
	"encoding/base64"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"dancecard/api/client"
	"dancecard/internal/simulator"
	"dancecard/internal/simulator/assets"
)

// repeats reports whether a text holds the canary in any spelling.
func repeats(text string) bool {
	return strings.Count(client.Redact(text, canary), "[key]") > strings.Count(text, "[key]")
}

// hosts are a service that repeats the key in errors, and the storage beside it, which notes what it is
// asked; both are the built-in one.
func hosts(t *testing.T, seen *transcript) (service string, sim *simulator.Server) {
	t.Helper()
	var turn atomic.Int32
	parrot := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		key := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
		forms := []string{
			key, strings.ToUpper(key), strings.Join(strings.Split(key, ""), "\n"), base64.StdEncoding.EncodeToString([]byte("Bearer " + key)),
			strings.Repeat(" ", 790) + key, url.QueryEscape(key), strings.Repeat("x", 150) + key,
		}
		if n := int(turn.Add(1)); n%4 == 0 && r.Method == http.MethodGet { // what asks is asked again
			w.Header().Set("X-Request-Id", forms[n/4%len(forms)])
			w.WriteHeader(http.StatusInternalServerError)
			fmt.Fprintf(w, `{"code":%q,"message":%q}`, "Odd."+key, "It failed for "+forms[n/4%len(forms)])
			return
		}
		sim.ServeHTTP(w, r)
	}))
	storage := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, err := httputil.DumpRequest(r, true)
		if err != nil {
			t.Error(err)
		}
		_, _ = seen.Write(b)
		sim.ServeHTTP(w, r)
	}))
	t.Cleanup(parrot.Close)
	t.Cleanup(storage.Close)
	sim = simulator.New(simulator.Options{Now: time.Now, Speed: 200, Seed: 1, Keys: []string{canary}, Public: storage.URL, Models: append(simulator.DefaultModels(), deployment)})
	return parrot.URL, sim
}

// A whole task, with a file that is uploaded, a service that repeats the key, a log, and every program
// that is started: the key is in none of the files, on no screen, with no child and at no other host.
func TestTheKeyIsNowhereElse(t *testing.T) {
	t.Parallel()
	seen := &transcript{}
	service, _ := hosts(t, seen)
	bin, notes := spies(t, "xclip", "xdg-open", "ffmpeg", "ffprobe")
	data, tmp, pictures := t.TempDir(), t.TempDir(), t.TempDir()
	picture, err := assets.FS.ReadFile("pictures/anna.jpg")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(pictures, "anna.jpg")
	if err := os.WriteFile(path, picture, 0o600); err != nil {
		t.Fatal(err)
	}
	s := start(t, []string{
		"PATH=" + bin, "TMPDIR=" + tmp, "DISPLAY=:0", "GODEBUG=http2debug=2",
		"DASHSCOPE_API_KEY=" + canary, "DASHSCOPE_HTTP_BASE_URL=" + service,
	}, "--data-dir", data, "--debug")
	s.await("All 0", "key ****")
	order(s, path, "JPEG, 540", template(t, "waltz"), "first take", 1)
	s.await("Done 1")
	s.Press("o")
	s.await("Opened first take")
	s.Press("y")
	s.await("Copy from", "↵ select")
	s.Press("enter")
	s.await("Copied: ")
	for _, spy := range []string{"xclip", "xdg-open", "ffmpeg"} {
		s.awaitThat(func() bool { _, err := os.Stat(filepath.Join(notes, spy)); return err == nil }, "a run of %s", spy)
	}
	s.signal(syscall.SIGTERM)
	if status := s.wait(); status != 0 {
		t.Errorf("status %d", status)
	}
	s.wantAsBefore()
	looked := 0
	for _, folder := range []string{data, tmp, notes, pictures} {
		for name := range files(t, folder) {
			b, err := os.ReadFile(filepath.Join(folder, name))
			if err != nil {
				t.Error(err)
			}
			looked++
			if repeats(string(b)) {
				t.Errorf("%s repeats the key", name)
			}
		}
	}
	if looked < 7 { // history, log, video, picture, and a note of each program
		t.Errorf("only %d files", looked)
	}
	if !strings.Contains(seen.String(), "POST ") || !strings.Contains(seen.String(), "GET ") {
		t.Errorf("the storage should have been asked: %q", seen.String())
	}
	for name, text := range map[string]string{"the terminal": s.raw.String(), "another host": seen.String()} {
		if repeats(text) {
			t.Errorf("%s was told the key", name)
		}
	}
}
