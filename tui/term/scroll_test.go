package term_test

import (
	"slices"
	"strconv"
	"testing"

	"dancecard/tui/term"
)

func TestScroll(t *testing.T) {
	lines := make([]string, 30)
	for i := range lines {
		lines[i] = strconv.Itoa(i)
	}
	var s term.Scroll
	for _, step := range []struct {
		command string
		rows    int
		first   int
	}{
		{term.CmdUp, 10, 0},
		{term.CmdDown, 10, 1},
		{term.CmdScrollDown, 10, 2},
		{term.CmdPageDown, 10, 11}, // one line stays in sight
		{term.CmdHalfDown, 10, 16},
		{term.CmdPageDown, 10, 20}, // the last line is at the bottom
		{term.CmdDown, 10, 20},
		{term.CmdUp, 10, 19},
		{term.CmdScrollUp, 10, 18},
		{term.CmdLineDown, 10, 19},
		{term.CmdLineUp, 10, 18},
		{term.CmdHalfUp, 10, 13},
		{term.CmdPageUp, 10, 4},
		{term.CmdBottom, 10, 20},
		{term.CmdTop, 10, 0},
		{term.CmdBottom, 25, 5}, // the screen has grown: no row stays empty
		{term.CmdPageUp, 40, 0}, // all of them fit
	} {
		s.Show(lines, step.rows)
		if !s.Do(step.command) {
			t.Errorf("%s does not scroll", step.command)
		}
		shown, below := s.Show(lines, step.rows)
		end := min(step.first+step.rows, len(lines))
		if s.Above() != step.first || below != len(lines)-end || !slices.Equal(shown, lines[step.first:end]) {
			t.Errorf("%s in %d rows: %d above, %d below, %v", step.command, step.rows, s.Above(), below, shown)
		}
	}
	if s.Do(term.CmdOpen) {
		t.Error("a command that does not scroll is taken as one that does")
	}
}
