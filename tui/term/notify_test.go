package term

import (
	"strings"
	"testing"
)

// What a terminal is known to take follows from the environment alone; an unknown one gets the bell.
func TestWhatATerminalTakes(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		env  string
		want Notifier
	}{
		"kitty":                       {"TERM=xterm-kitty KITTY_WINDOW_ID=1", Notifier{Desktop: OSC99}},
		"kitty over ssh":              {"TERM=xterm-kitty SSH_TTY=/dev/pts/1", Notifier{Desktop: OSC99}},
		"foot":                        {"TERM=foot", Notifier{Desktop: OSC777}},
		"foot with more terminfo":     {"TERM=foot-extra", Notifier{Desktop: OSC777}},
		"urxvt":                       {"TERM=rxvt-unicode-256color", Notifier{Desktop: OSC777}},
		"ghostty":                     {"TERM=xterm-ghostty TERM_PROGRAM=ghostty TERM_PROGRAM_VERSION=1.2.3", Notifier{Desktop: OSC777, Progress: true}},
		"ghostty before its bar":      {"TERM_PROGRAM=ghostty TERM_PROGRAM_VERSION=1.1.3", Notifier{Desktop: OSC777}},
		"ghostty over ssh":            {"TERM=xterm-ghostty", Notifier{Desktop: OSC777}},
		"WezTerm":                     {"TERM=xterm-256color TERM_PROGRAM=WezTerm TERM_PROGRAM_VERSION=20250513-061410-b7e75854", Notifier{Desktop: OSC777, Progress: true}},
		"WezTerm of 2024":             {"TERM_PROGRAM=WezTerm TERM_PROGRAM_VERSION=20240203-110809-5046fc22", Notifier{Desktop: OSC777}},
		"iTerm2":                      {"TERM_PROGRAM=iTerm.app TERM_PROGRAM_VERSION=3.6.6", Notifier{Desktop: OSC9, Progress: true}},
		"iTerm2 that would show 4;1":  {"TERM_PROGRAM=iTerm.app TERM_PROGRAM_VERSION=3.6.5", Notifier{Desktop: OSC9}},
		"iTerm2 over ssh":             {"LC_TERMINAL=iTerm2 LC_TERMINAL_VERSION=3.6.10 TERM=xterm-256color", Notifier{Desktop: OSC9, Progress: true}},
		"Windows Terminal":            {"WT_SESSION=0a1b TERM=xterm-256color", Notifier{Progress: true}},
		"ConEmu":                      {"ConEmuANSI=ON", Notifier{Progress: true}},
		"mintty":                      {"TERM_PROGRAM=mintty TERM_PROGRAM_VERSION=3.7.8", Notifier{Progress: true}},
		"GNOME Terminal":              {"TERM=xterm-256color VTE_VERSION=8203", Notifier{Progress: true}},
		"GNOME Terminal of 2023":      {"TERM=xterm-256color VTE_VERSION=7203", Notifier{}},
		"Terminal.app":                {"TERM_PROGRAM=Apple_Terminal TERM_PROGRAM_VERSION=455", Notifier{}},
		"VS Code in Windows Terminal": {"TERM_PROGRAM=vscode TERM_PROGRAM_VERSION=1.99.0 WT_SESSION=0a1b", Notifier{}},
		"Konsole":                     {"TERM=xterm-256color KONSOLE_VERSION=250801", Notifier{}},
		"xterm":                       {"TERM=xterm-256color XTERM_VERSION=XTerm(390)", Notifier{}},
		"Linux console":               {"TERM=linux KITTY_WINDOW_ID=1 WT_SESSION=0a1b", Notifier{}},
		"ssh":                         {"TERM=xterm-256color SSH_TTY=/dev/pts/1", Notifier{}},
		"nothing":                     {"", Notifier{}},
		"tmux in kitty":               {"TERM=tmux-256color TERM_PROGRAM=tmux TERM_PROGRAM_VERSION=3.5a TMUX=/tmp/tmux-0/default KITTY_WINDOW_ID=1", Notifier{Desktop: OSC99, Tmux: true}},
		"tmux in Windows Terminal":    {"TERM=tmux-256color TERM_PROGRAM=tmux TMUX=/tmp/tmux-0/default WT_SESSION=0a1b", Notifier{Tmux: true}},
		"tmux in a terminal unknown":  {"TERM=tmux-256color TERM_PROGRAM=tmux TMUX=/tmp/tmux-0/default", Notifier{Tmux: true}},
		"screen in iTerm2":            {"TERM=screen-256color STY=1.pts TERM_PROGRAM=iTerm.app TERM_PROGRAM_VERSION=3.6.6", Notifier{Desktop: OSC9, Screen: true}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			env := map[string]string{}
			for pair := range strings.FieldsSeq(c.env) {
				variable, value, _ := strings.Cut(pair, "=")
				env[variable] = value
			}
			c.want.Bell = true
			if got := NotifierOf(func(name string) string { return env[name] }); got != c.want {
				t.Errorf("%+v, want %+v", got, c.want)
			}
		})
	}
}

// What a notification says can't end its sequence, begin another one, or be as long as one likes.
func TestANotificationIsOneSequence(t *testing.T) {
	t.Parallel()
	hostile := "a\a\x1b]52;c;eA==\a\x9b31m\x1b\\" + strings.Repeat("视频", 500)
	for _, n := range []Notifier{{Desktop: OSC9}, {Desktop: OSC99}, {Desktop: OSC777}} {
		s := n.Sequence("dance;card", hostile)
		body := strings.TrimSuffix(strings.TrimPrefix(s, "\x1b]"), "\a")
		if strings.ContainsFunc(body, func(r rune) bool { return r < ' ' || r >= 0x7f && r < 0xa0 }) || len(s) > 1000 {
			t.Errorf("%d bytes: %q", len(s), s)
		}
	}
}
