//go:build unix

package cli_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
)

// spies writes programs that note their environment and arguments, and complain with an escape sequence,
// and gives the folder that they are in and the one that holds their notes.
func spies(t *testing.T, names ...string) (bin, notes string) {
	t.Helper()
	bin, notes = t.TempDir(), t.TempDir()
	for _, name := range names {
		// It takes its input in: who copies would otherwise write to nobody, where this ends first.
		script := fmt.Sprintf("#!/bin/sh\n/bin/cat > /dev/null\n{ /usr/bin/env; printf 'ARG %%s\\n' \"$@\"; } > %q/%s.part\n/bin/mv %q/%s.part %q/%s\n"+
			"printf 'noise of %s \\033]0;hostile\\007\\n' >&2\necho 'more noise'\n", notes, name, notes, name, notes, name, name)
		if err := os.WriteFile(filepath.Join(bin, name), []byte(script), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	return bin, notes
}

// Every program that is started, for a video, a link, the clipboard or the frames, does without the key.
func TestChildrenDoNotSeeTheKey(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		env    []string
		player string // where config.toml names one
		spies  []string
	}{
		"X11, the system's opener":  {[]string{"DISPLAY=:0"}, "", []string{"xclip", "xdg-open", "ffmpeg"}},
		"Wayland, a player":         {[]string{"WAYLAND_DISPLAY=wayland-0"}, "mpv", []string{"wl-copy", "wl-paste", "mpv", "ffmpeg"}},
		"WSL":                       {[]string{"DISPLAY=:0", "WSL_DISTRO_NAME=Ubuntu"}, "", []string{"xclip", "wslview", "ffmpeg"}},
		"X11 with xsel, with a log": {[]string{"DISPLAY=:0", "WITH_LOG=1"}, "", []string{"xsel", "xdg-open", "ffmpeg"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			bin, notes := spies(t, c.spies...)
			home, tmp := t.TempDir(), t.TempDir()
			if c.player != "" {
				folder := filepath.Join(home, "dancecard")
				if err := os.MkdirAll(folder, 0o700); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(filepath.Join(folder, "config.toml"), fmt.Appendf(nil, "player = [%q]\n", c.player), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			args := []string{"--demo"}
			if slices.Contains(c.env, "WITH_LOG=1") {
				args = append(args, "--debug")
			}
			env := append([]string{
				"PATH=" + bin, "TMPDIR=" + tmp, "XDG_CONFIG_HOME=" + home, "XDG_STATE_HOME=" + home,
				"DASHSCOPE_API_KEY=" + canary, "DASHSCOPE_TEMP_TOKEN=st-" + canary,
			}, c.env...)
			s := start(t, env, args...)
			s.await("1 running", "saved")
			s.Press("tab", "tab") // to those that are done
			s.await("o play")
			// What is said of it may make room for other news before it is seen.
			ran := func(spy string) {
				path := filepath.Join(notes, spy)
				s.awaitThat(func() bool { _, err := os.Stat(path); return err == nil }, "a run of %s", spy)
			}
			s.Press("o")
			ran(c.spies[len(c.spies)-2])
			s.Press("y")
			s.await("Copy from", "↵ select")
			s.Press("enter")
			ran(c.spies[0])
			ran("ffmpeg")
			s.signal(syscall.SIGTERM)
			if status := s.wait(); status != 0 {
				t.Errorf("status %d", status)
			}
			s.wantAsBefore()
			wantNowhere(t, notes, canary)
			wantNowhere(t, home, canary)
			if b, _ := os.ReadFile(filepath.Join(home, "dancecard", "dancecard.log")); len(args) > 1 &&
				(!strings.Contains(string(b), `noise of xdg-open \x1b]0;hostile\a`) || strings.ContainsRune(string(b), '\x1b')) {
				t.Errorf("the log should hold what the player said, escaped:\n%s", b)
			}
			if out := s.raw.String(); strings.Contains(out, "noise") || strings.Contains(out, "hostile") {
				t.Error("what a child wrote is on the screen")
			}
		})
	}
}
