//go:build unix

package cli_test

import (
	"bytes"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/Eyevinn/mp4ff/mp4"
	"github.com/charmbracelet/x/ansi"

	"dancecard/internal/screen"
	"dancecard/tui/term"
)

// demoFolder is where a demo in this folder for temporary files keeps its data.
func demoFolder(t *testing.T, tmp string) string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(tmp, "dancecard-demo-*"))
	if err != nil || len(found) != 1 {
		t.Fatalf("the demo's folder: %q, %v", found, err)
	}
	return found[0]
}

// wantVideo fails unless a file is an MP4 with one H.264 track that can be played to its end, and
// the very one that the service made.
func wantVideo(t *testing.T, path string, made []byte) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(b, made) {
		t.Errorf("%s holds %d bytes that are not the %d that the service made", path, len(b), len(made))
	}
	film, err := mp4.DecodeFile(bytes.NewReader(b))
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	if len(film.Moov.Traks) != 1 {
		t.Fatalf("%s has %d tracks", path, len(film.Moov.Traks))
	}
	track := film.Moov.Trak
	if track.Mdia.Minf.Stbl.Stsd.AvcX == nil {
		t.Errorf("%s is not H.264", path)
	}
	seconds := float64(track.Mdia.Mdhd.Duration) / float64(track.Mdia.Mdhd.Timescale)
	if frames := track.GetNrSamples(); frames < 50 || seconds < 4 || seconds > 7 {
		t.Errorf("%s has %d frames in %.1f s", path, frames, seconds)
	}
}

// player writes a program that notes what it is asked to play.
func player(t *testing.T) (path, notes string) {
	t.Helper()
	folder := t.TempDir()
	path, notes = filepath.Join(folder, "player"), filepath.Join(folder, "notes")
	script := fmt.Sprintf("#!/bin/sh\nprintf '%%s\\n' \"$@\" > %q\n", notes)
	if err := os.WriteFile(path, []byte(script), 0o700); err != nil {
		t.Fatal(err)
	}
	return path, notes
}

// The main job by keys, from a fresh start: a picture of the built-in service, a template id, ctrl+s,
// and a video on disk that plays.
func TestDemo(t *testing.T) {
	t.Parallel()
	tmp, config := t.TempDir(), t.TempDir()
	program, notes := player(t)
	if err := os.Mkdir(filepath.Join(config, "dancecard"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(config, "dancecard", "config.toml"), fmt.Appendf(nil, "player = [%q]\n", program), 0o600); err != nil {
		t.Fatal(err)
	}
	s := start(t, []string{"TMPDIR=" + tmp, "XDG_CONFIG_HOME=" + config, "XDG_DATA_HOME=" + tmp + "/none", "XDG_STATE_HOME=" + tmp + "/none"}, "--demo")
	s.await("demo", "1 running", "2 queued", "saved", "failed", "rejected")
	data := demoFolder(t, tmp)
	s.Press("2")
	s.await("Motions 4", "waltz", "tango", "hip-hop", "charleston")
	s.Press("1")
	s.await("All 9")

	// Call the queue off, so that there is less to wait for.
	s.Press("space", "space", "c") // marking goes on to the next
	s.await("Cancel 2 tasks?", "↵ select")
	s.Press("c")
	s.await("Canceled 2 tasks", "Active 1")

	u, err := url.Parse(tasks(t, data)[0].Picture)
	if err != nil {
		t.Fatal(err)
	}
	order(s, "http://"+u.Host+"/samples/dai.png", "PNG, 720", template(t, "tango"), "Show one", 10)
	for _, step := range []string{"Show one", "(PENDING) · accepted", "RUNNING", "SUCCEEDED", "Saved Show one", "o play"} {
		s.await(step)
	}
	s.Press("o")
	s.await("Opened Show one")
	b, err := os.ReadFile(notes)
	path := strings.TrimSuffix(string(b), "\n")
	if err != nil || filepath.Dir(path) != filepath.Join(data, "videos") {
		t.Fatalf("the player was given %q, %v", b, err)
	}
	wantVideo(t, path, video(t, "dai", "tango"))
	wantPrivate(t, data)
	if _, err := os.Stat(tmp + "/none"); err == nil {
		t.Error("the demo wrote where the real history is kept")
	}
	s.Press("q")
	if status := s.wait(); status != 0 {
		t.Errorf("status %d", status)
	}
	s.wantAsBefore()
	if left := files(t, tmp); len(left) > 0 {
		t.Errorf("the demo left %v", left)
	}
}

func TestTheTerminalIsAsItWas(t *testing.T) {
	t.Parallel()
	for name, end := range map[string]func(*session){
		"q":       func(s *session) { s.Press("q"); s.await("Quit?", "is discarded", "↵ select"); s.Press("y") },
		"ctrl+c":  func(s *session) { s.Press("ctrl+c"); s.await("Quit?", "↵ select"); s.Press("ctrl+c") },
		"SIGTERM": func(s *session) { s.signal(syscall.SIGTERM) },
		"SIGINT":  func(s *session) { s.signal(syscall.SIGINT) },
		"SIGHUP":  func(s *session) { s.signal(syscall.SIGHUP) },
		"in the form": func(s *session) {
			s.Press("n")
			s.await("New task")
			s.signal(syscall.SIGTERM)
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			tmp := t.TempDir()
			s := start(t, []string{"TMPDIR=" + tmp}, "--demo")
			s.await("1 running")
			on := strings.Join(leftOn(s.raw.String()), " ")
			for _, mode := range []int{1049, 2004, 1004, 1002, 1006} {
				if !strings.Contains(on, fmt.Sprintf("mode %d is true", mode)) {
					t.Errorf("the program should use the other screen, bracketed paste, focus and mouse reports: %s", on)
				}
			}
			// A terminal's answer that comes after the program's end is typed into the shell.
			s.awaitThat(func() bool { return strings.Contains(s.typed.String(), "\x1b]11;") }, "the terminal's colour")
			end(s)
			if status := s.wait(); status != 0 {
				t.Errorf("status %d: %s", status, s.Text())
			}
			s.wantAsBefore()
			if left, err := os.ReadDir(tmp); err != nil || len(left) > 0 {
				t.Errorf("the demo left %v, %v", left, err)
			}
			if s.Text() != strings.Repeat("\n", 35) {
				t.Errorf("%d asked, %d answered; something is left on the screen:\n%s", strings.Count(s.raw.String(), "]11;?"), strings.Count(s.typed.String(), "]11;"), s.Text())
			}
			// GNU screen has no other screen by default: what the shell writes next has a line for itself.
			one := screen.New(120, 36, true)
			defer one.Close()
			go func() { _, _ = io.Copy(io.Discard, one.Input()) }() // its answers
			_, _ = one.Write([]byte(strings.NewReplacer(ansi.SetModeAltScreenSaveCursor, "", ansi.ResetModeAltScreenSaveCursor, "").Replace(s.raw.String()) + "shell>"))
			if lines := strings.Split(one.Text(), "\n"); strings.TrimSpace(lines[len(lines)-1]) != "shell>" {
				t.Errorf("the shell writes over the last line:\n%s", one.Text())
			}
		})
	}
}

// A terminal whose window was closed, or whose connection broke, cannot be written to any more.
func TestTheProgramEndsWithItsTerminal(t *testing.T) {
	t.Parallel()
	tmp := t.TempDir()
	s := start(t, []string{"TMPDIR=" + tmp}, "--demo")
	s.await("1 running")
	s.hangUp()
	s.wait()
	if left, err := os.ReadDir(tmp); err != nil || len(left) > 0 {
		t.Errorf("the demo left %v, %v", left, err)
	}
}

// A kill leaves the folder behind, and nothing in the way of the next start.
func TestAKilledDemoIsNoHindrance(t *testing.T) {
	t.Parallel()
	tmp := t.TempDir()
	s := start(t, []string{"TMPDIR=" + tmp}, "--demo")
	s.await("1 running")
	s.signal(syscall.SIGKILL)
	s.wait()
	next := start(t, []string{"TMPDIR=" + tmp}, "--demo")
	next.await("1 running")
}

func TestResizeWhileItRuns(t *testing.T) {
	t.Parallel()
	s := start(t, nil, "--demo")
	s.await("1 running", "picture ", "(PENDING) · accepted")
	for _, size := range [][2]int{{80, 24}, {200, 50}, {40, 10}, {250, 80}, {61, 17}} {
		cols, rows := size[0], size[1]
		s.resize(cols, rows)
		s.awaitThat(func() bool {
			return strings.HasPrefix(s.Line(1), strings.Repeat("─", cols)) && s.Line(rows-2) == s.Line(1) && strings.Contains(s.Line(rows-1), "n new")
		}, "%d×%d", cols, rows)
		for y := range rows {
			if w := term.Width(s.Line(y)); w > cols {
				t.Errorf("%d×%d: line %d is %d wide", cols, rows, y, w)
			}
		}
	}
	s.resize(39, 9)
	s.await("dancecard needs 40×10; this")
	s.resize(120, 36)
	s.await("picture ", "1 running")
	s.Press("q")
	s.await("Quit?", "↵ select")
	s.Press("y")
	s.wait()
	s.wantAsBefore()
}
