//go:build unix

package cli_test

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dancecard/internal/cli"
)

// What was chosen in the palette comes first in the next window; a read-only one shows it and keeps nothing.
func TestThePaletteKeepsWhatWasChosen(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	file := filepath.Join(data, "palette")
	if err := os.WriteFile(file, []byte("nothing\nrefresh refresh\x00\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	window := func(args ...string) *session {
		return start(t, []string{"DASHSCOPE_API_KEY=" + canary, "DASHSCOPE_HTTP_BASE_URL=http://127.0.0.1:1"}, append(args, "--data-dir", data)...)
	}
	choose := func(s *session, title, first string) {
		t.Helper()
		s.await("All 0")
		s.Press(":")
		s.await("Command name", "▌"+first)
		s.Type(title)
		s.await("▌" + title)
		s.Press("enter")
		s.awaitThat(func() bool { return !strings.Contains(s.Text(), "Command name") }, "the palette to close")
		s.Press("q")
		if status := s.wait(); status != 0 {
			t.Errorf("status %d", status)
		}
	}
	kept := func(want string) {
		t.Helper()
		if b, err := os.ReadFile(file); err != nil || string(b) != want {
			t.Errorf("%q is kept, %v", b, err)
		}
	}
	choose(window(), "Reverse order", "Refresh")
	kept("reverse\nrefresh\n")
	choose(window("--read-only"), "Sort", "Reverse order")
	kept("reverse\nrefresh\n")
	choose(window(), "Sort", "Reverse order")
	kept("sort\nreverse\nrefresh\n")
	wantPrivate(t, data)
	if err := cli.SecureFolder(data, io.Discard); err != nil {
		t.Error(err)
	}
}
