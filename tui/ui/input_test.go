package ui_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"dancecard/tui/ui"
)

// A field of very many paths looks like one that holds its end alone.
func TestALongFieldShowsItsEnd(t *testing.T) {
	long, short := ui.NewInput(), ui.NewInput()
	long.SetLimit(1 << 16)
	end := strings.Repeat("'/图片/anna 1.jpg' ", 40)
	long.SetValue(strings.Repeat("/pics/bo.png ", 4000) + end)
	short.SetValue(end)
	for _, w := range []int{1, 2, 30, 31, 72} {
		got, at := long.Draw(w, ui.Ink{}, ui.Ink{}, "")
		want, wantAt := short.Draw(w, ui.Ink{}, ui.Ink{}, "")
		if got != want || at != wantAt || ansi.StringWidth(got) != w {
			t.Errorf("%d cells: %q, cursor at %d; want %q, at %d", w, got, at, want, wantAt)
		}
	}
	if !long.AtEnd() {
		t.Error("the cursor is not behind the text")
	}
}

func TestALimitHolds(t *testing.T) {
	in := ui.NewInput()
	in.SetLimit(5)
	in.SetValue("1234567")
	if in.Value() != "12345" {
		t.Errorf("it holds %q", in.Value())
	}
}
