//go:build unix

package tui_test

import (
	"net"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"dancecard/history"
)

// What is no regular file is refused at once, in the form and when its turn comes, and never opened.
func TestInputsThatAreNotRegularFiles(t *testing.T) {
	t.Parallel()
	for name, make := range map[string]func(path string) error{
		"a pipe":         func(path string) error { return syscall.Mkfifo(path, 0o600) },
		"an endless one": func(path string) error { return os.Symlink("/dev/zero", path) },
		"a socket": func(path string) error {
			ln, err := net.ListenUnix("unix", &net.UnixAddr{Name: path, Net: "unix"})
			if err == nil {
				t.Cleanup(func() { ln.Close() })
			}
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			folder, err := os.MkdirTemp("", "odd") // a socket's path must not be long
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { os.RemoveAll(folder) })
			picture, clip := filepath.Join(folder, "x.jpg"), filepath.Join(folder, "x.mp4")
			for _, path := range []string{picture, clip} {
				if err := make(path); err != nil {
					t.Fatal(err)
				}
			}
			s := newHarness(t, settings{})
			s.add(history.Draft{Picture: picture, Template: s.sim.TemplateIDs()[0], Detect: true})
			s.start(120, 36)
			s.until("rejected", time.Minute)
			s.see("Not a regular")
			s.press("n")
			s.paste(picture)
			s.press("tab")
			s.paste(clip)
			s.press("tab")
			s.see("✖ Picture: Not a regular file", "✖ Clip: Not a regular file")
			s.press("ctrl+s", "ctrl+s")
			s.see("Checks")
			wantAsked(t, s, 0, 0, 0, 0)
		})
	}
}
