//go:build unix

package cli_test

import (
	"strings"
	"syscall"
	"testing"
)

// In a shell with job control ctrl+z gives the terminal back to the shell, and fg takes it again.
func TestSuspendAndComeBack(t *testing.T) {
	t.Parallel()
	s := startIn(t, 120, 36, []string{"DANCECARD=" + binary(t), "PS1=shell> "}, "/bin/sh", "-i")
	s.await("shell>")
	s.Type("\"$DANCECARD\" --demo\r")
	s.await("1 running")
	// What the terminal answers after the program has let go of it is typed into the shell. A key that
	// was typed after the answer and has had its effect tells that the answer was read.
	s.awaitThat(func() bool { return strings.Contains(s.typed.String(), "\x1b]11;") }, "the terminal's colour")
	s.Press("?")
	s.await("On this screen")
	s.closeHelp()
	s.Press("ctrl+z")
	s.await("shell>")
	for _, mode := range leftOn(s.raw.String()) {
		if !strings.HasPrefix(mode, "mode 2004 ") { // a shell's own line editor may switch that on
			t.Errorf("left switched on for the shell: %s", mode)
		}
	}
	s.Type("fg\r")
	s.await("demo", "All 9")
	if on := strings.Join(leftOn(s.raw.String()), " "); !strings.Contains(on, "mode 1049 is true") || !strings.Contains(on, "mode 1002 is true") {
		t.Error("the program should use the other screen and the mouse again")
	}
	s.Press("?")
	s.await("On this screen")
	s.closeHelp()
	s.Press("ctrl+c")
	s.awaitThat(func() bool { return strings.Contains(s.Text(), "↵ select") || strings.Contains(s.Text(), "shell>") }, "the end")
	s.Press("ctrl+c")
	s.await("shell>")
	s.Type("exit\r")
	if status := s.wait(); status != 0 {
		t.Errorf("status %d", status)
	}
}

// closeHelp leaves the help, and waits for that: esc and the next key are one key when they are read at once.
func (s *session) closeHelp() {
	s.t.Helper()
	s.Press("esc")
	s.awaitThat(func() bool { return !strings.Contains(s.Text(), "On this screen") }, "the help's end")
}

// As a terminal's own command, or below a script that is, nothing could bring the program back.
func TestSuspendWithoutAShell(t *testing.T) {
	t.Parallel()
	for name, command := range map[string][]string{
		"alone":       {"DANCECARD", "--demo"},
		"in a script": {"/bin/sh", "-c", `"$DANCECARD" --demo; exit 3`},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := command[0]
			if path == "DANCECARD" {
				path = binary(t)
			}
			s := startIn(t, 120, 36, []string{"DANCECARD=" + binary(t)}, path, command[1:]...)
			s.await("1 running")
			s.Press("ctrl+z")
			s.await("Can't suspend: no shell here could resume dancecard")
			s.Press("?")
			s.await("On this screen")
			s.Press("esc")
			s.signal(syscall.SIGTERM)
		})
	}
}
