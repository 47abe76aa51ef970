//go:build unix

package cli_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/colorprofile"

	"dancecard/internal/cli"
)

// What is not known to draw more draws ASCII, inside tmux and screen too.
func TestTheLocaleChoosesTheSigns(t *testing.T) {
	t.Parallel()
	for env, plain := range map[string]bool{
		"":                                       true,
		"TERM=screen-256color":                   true,
		"TERM=tmux-256color TMUX=/tmp/t,1,0":     true,
		"LANG=C":                                 true,
		"LANG=POSIX":                             true,
		"LANG=en_US":                             true,
		"LANG=zh_CN.GB18030":                     true,
		"LANG=zh_CN.UTF-8":                       false,
		"LANG=C.utf8":                            false,
		"LC_CTYPE=UTF-8":                         false,
		"LC_ALL=C LANG=en_US.UTF-8":              true,
		"LC_ALL=en_US.UTF-8 LANG=C":              false,
		"LANG=en_US.UTF-8 TERM=linux":            true,
		"LANG=en_US.UTF-8 TERM=linux-16color":    true,
		"LANG=en_US.UTF-8 TERM=screen.linux":     true,
		"LANG=en_US.UTF-8 TERM=screen":           false,
		"LANG=en_US.UTF-8 TERM=tmux-256color":    false,
		"LANG=en_US.UTF-8 WT_SESSION=1":          false,
		"LANG=zh_CN.UTF-8 RUNEWIDTH_EASTASIAN=1": true,
	} {
		if got := cli.Plain(strings.Fields(env)); got != plain {
			t.Errorf("%q: %t", env, got)
		}
	}
}

// The colours are those that the terminal has, as far as its environment tells. Any NO_COLOR turns them off.
func TestTheEnvironmentChoosesTheColours(t *testing.T) {
	t.Parallel()
	for env, want := range map[string]colorprofile.Profile{
		"TERM=xterm-256color COLORTERM=truecolor":                colorprofile.TrueColor,
		"TERM=xterm-256color SSH_TTY=/dev/pts/1":                 colorprofile.ANSI256, // ssh passes COLORTERM on only where asked to
		"TERM=tmux-256color TMUX=/tmp/t,1,0 COLORTERM=truecolor": colorprofile.ANSI256,
		"TERM=screen-256color STY=1.pts":                         colorprofile.ANSI256,
		"TERM=screen STY=1.pts":                                  colorprofile.ANSI256,
		"TERM=xterm":                                             colorprofile.ANSI,
		"TERM=xterm-256color WT_SESSION=1":                       colorprofile.TrueColor,
		"TERM=linux":                                             colorprofile.ANSI,
		"TERM=linux COLORTERM=":                                  colorprofile.ANSI,
		"TERM=dumb":                                              colorprofile.NoTTY,
		"TERM=xterm-256color COLORTERM=truecolor NO_COLOR=1":     colorprofile.ASCII,
		"TERM=xterm-256color COLORTERM=truecolor NO_COLOR=yes":   colorprofile.ASCII,
		"TERM=xterm-256color COLORTERM=truecolor NO_COLOR=":      colorprofile.TrueColor,
	} {
		if got := cli.Profile(strings.Fields(env)); got != want {
			t.Errorf("%q: %v, want %v", env, got, want)
		}
	}
}
