package term_test

import (
	"testing"

	"dancecard/tui/term"
)

// Every printable key of the table has a full-width form that means the same.
func TestFullWidthKeysCount(t *testing.T) {
	keys := term.NewKeymap(term.Commands())
	for _, c := range term.Commands() {
		for _, k := range c.Keys {
			if len(k) != 1 {
				continue
			}
			wide := string(rune(k[0]) + '！' - '!')
			for _, place := range []term.ScreenID{term.OnList, term.OnDetail, term.OnCompare, term.OnMotions} {
				if want := keys.Find(place, k); keys.Find(place, wide) != want {
					t.Errorf("%s is not %s (%s)", wide, k, want)
				}
			}
		}
	}
	for wide, plain := range map[string]string{"【": "[", "】": "]", "「": "{", "」": "}", "『": "{", "』": "}", "、": "/", "。": ".", "《": "<", "》": ">", "￥": "$", "…": "^", "“": "\"", "”": "\"", "‘": "'", "’": "'", "ｎ": "n", "１": "1", "／": "/", "　": "space", "：": ":", "？": "?", "陈": "陈", "ctrl+a": "ctrl+a", "": "", "~": "~"} {
		if got := term.PlainKey(wide); got != plain {
			t.Errorf("%q is %q, not %q", wide, got, plain)
		}
	}
}

// No key means two things in one place.
func TestEveryKeyMeansOneThing(t *testing.T) {
	for _, place := range []term.ScreenID{term.OnList, term.OnDetail, term.OnCompare, term.OnMotions, term.OnForm} {
		known := map[string]string{}
		for _, c := range term.Commands() {
			for _, k := range c.Keys {
				if c.Screens&place == 0 {
					continue
				}
				if known[k] != "" {
					t.Errorf("%s means %s and %s", k, known[k], c.Name)
				}
				known[k] = c.Name
			}
		}
	}
}

func TestRowsOfTheScreen(t *testing.T) {
	for _, c := range []struct {
		cmd             string
		offset, rows, n int
		want            int
	}{
		{term.CmdHigh, 0, 10, 30, 0},
		{term.CmdHigh, 5, 10, 30, 7},
		{term.CmdMiddle, 5, 10, 30, 9},
		{term.CmdLow, 5, 10, 30, 12},
		{term.CmdLow, 20, 10, 30, 29},
		{term.CmdLow, 0, 10, 4, 3},
		{term.CmdHigh, 0, 10, 1, 0},
		{term.CmdMiddle, 0, 10, 1, 0},
		{term.CmdLineDown, 5, 10, 30, 8}, // the cursor stays on the screen
		{term.CmdLineUp, 5, 10, 30, 6},
		{term.CmdLineDown, 0, 10, 4, 0},
	} {
		l := term.List{Top: c.offset, Rows: c.rows, Len: c.n, Margin: 2}
		if l.Do(c.cmd); l.At != c.want {
			got := l.At
			t.Errorf("%s of %d rows from %d of %d: %d, not %d", c.cmd, c.rows, c.offset, c.n, got, c.want)
		}
	}
}
