//go:build unix

package cli_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"dancecard/tui/term"
)

// Clicks arrive in the reports that terminals send, and what is broken of them is not typed into a field.
func TestMouseReports(t *testing.T) {
	t.Parallel()
	s := start(t, nil, "--demo")
	click := func(text string) {
		t.Helper()
		s.await(text)
		for y, line := range strings.Split(s.Text(), "\n") {
			if before, _, found := strings.Cut(line, text); found {
				s.Type(fmt.Sprintf("\x1b[<0;%d;%dM\x1b[<0;%d;%dm", term.Width(before)+1, y+1, term.Width(before)+1, y+1))
				return
			}
		}
	}
	click("2 Motions")
	click("n new task")
	s.await("New task")
	s.Type("\x1b[<0;9M\x1b[<65;;M\x1b[<0;1;1;1M\x1b[<35;9;9Mpics")
	s.await("      pics ")
	s.signal(syscall.SIGTERM)
	s.wait()
	s.wantAsBefore()
}

func TestMouseSwitchedOff(t *testing.T) {
	t.Parallel()
	config := t.TempDir()
	if err := os.Mkdir(filepath.Join(config, "dancecard"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(config, "dancecard", "config.toml"), []byte("mouse = false\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	s := start(t, []string{"XDG_CONFIG_HOME=" + config}, "--demo")
	s.await("1 running")
	if on := strings.Join(leftOn(s.raw.String()), " "); strings.Contains(on, "mode 1002") || strings.Contains(on, "mode 1006") {
		t.Errorf("the mouse should be the terminal's: %s", on)
	}
	s.signal(syscall.SIGTERM)
}
