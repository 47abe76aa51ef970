//go:build unix

package cli_test

import (
	"strings"
	"testing"

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
		"LANG=zh_CN.UTF-8 RUNEWIDTH_EASTASIAN=1": true,
	} {
		if got := cli.Plain(strings.Fields(env)); got != plain {
			t.Errorf("%q: %t", env, got)
		}
	}
}
