//go:build unix

package cli_test

import (
	"regexp"
	"strings"
	"syscall"
	"testing"

	"dancecard/internal/cli"
	"dancecard/internal/cli/settings"
	"dancecard/internal/text/msg"
	"dancecard/tui/term"
)

// Each way of telling can be switched off.
func TestEachNoticeCanBeSwitchedOff(t *testing.T) {
	t.Parallel()
	ghostty := []string{"TERM_PROGRAM=ghostty", "TERM_PROGRAM_VERSION=1.2.0"}
	all := term.Notifier{Bell: true, Desktop: term.OSC777, Progress: true}
	for text, want := range map[string]term.Notifier{
		"":                        all,
		"notify_bell = false":     {Desktop: all.Desktop, Progress: true},
		"notify_desktop = false":  {Bell: true, Progress: true},
		"notify_progress = false": {Bell: true, Desktop: all.Desktop},
	} {
		conf, err := settings.Read(msg.English, "config.toml", []byte(text), nil)
		if got := cli.NotifierOf(ghostty, conf); err != nil || got != want {
			t.Errorf("%q: %+v, %v", text, got, err)
		}
	}
}

var bars = regexp.MustCompile(`\x1b\]9;4;[0-9;]*\a`)

// bar is what the terminal's tab was last told to show.
func (s *session) bar() string {
	all := bars.FindAllString(s.raw.String(), -1)
	if len(all) == 0 {
		return ""
	}
	return all[len(all)-1]
}

// The real program in a terminal that nobody looks at: what ends is told, and the bar of the tab goes with the
// program, however it ends.
func TestTheTabAfterTheProgram(t *testing.T) {
	t.Parallel()
	ghostty := []string{"TERM_PROGRAM=ghostty", "TERM_PROGRAM_VERSION=1.2.0"}
	for name, end := range map[string]func(*session){
		"SIGTERM": func(s *session) {
			s.Type("\x1b[O") // the terminal loses the focus
			s.awaitThat(func() bool { return strings.Contains(s.raw.String(), "\a\x1b]777;notify;dancecard;1 video saved\a") }, "the notification")
			s.signal(syscall.SIGTERM)
		},
		"q":       func(s *session) { s.Press("q"); s.await("Quit?", "↵ select"); s.Press("y") },
		"SIGQUIT": func(s *session) { s.signal(syscall.SIGQUIT) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := start(t, ghostty, "--demo")
			s.await("1 running")
			s.awaitThat(func() bool { return strings.HasPrefix(s.bar(), "\x1b]9;4;1;") }, "a bar")
			end(s)
			s.wait()
			s.awaitThat(func() bool { return s.bar() == "\x1b]9;4;0\a" }, "the bar's end")
		})
	}
	t.Run("suspended", func(t *testing.T) {
		t.Parallel()
		s := startIn(t, 120, 36, append(ghostty, "DANCECARD="+binary(t), "PS1=shell> "), "/bin/sh", "-i")
		s.await("shell>")
		s.Type("\"$DANCECARD\" --demo\r")
		s.await("1 running")
		s.awaitThat(func() bool { return strings.HasPrefix(s.bar(), "\x1b]9;4;1;") }, "a bar")
		s.awaitThat(func() bool { return strings.Contains(s.typed.String(), "\x1b]11;") }, "the terminal's colour")
		s.Press("?") // its effect tells that the answer was read
		s.await("On this screen")
		s.closeHelp()
		s.Press("ctrl+z")
		s.awaitThat(func() bool { return s.bar() == "\x1b]9;4;0\a" }, "the bar's end")
		s.await("shell>") // it takes no keys before
		s.Type("fg\r")
		s.awaitThat(func() bool { return strings.HasPrefix(s.bar(), "\x1b]9;4;1;") }, "the bar again")
		s.signal(syscall.SIGHUP)
		s.wait()
	})
}
