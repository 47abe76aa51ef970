package term_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"dancecard/tui/term"
)

// A field of very many paths looks like one that holds its end alone.
func TestALongFieldShowsItsEnd(t *testing.T) {
	long, short := term.NewInput(), term.NewInput()
	long.SetLimit(1 << 16)
	end := strings.Repeat("'/图片/anna 1.jpg' ", 40)
	long.SetValue(strings.Repeat("/pics/bo.png ", 4000) + end)
	short.SetValue(end)
	for _, w := range []int{1, 2, 30, 31, 72} {
		got, at := long.Draw(w, term.Ink{}, term.Ink{}, "")
		want, wantAt := short.Draw(w, term.Ink{}, term.Ink{}, "")
		if got != want || at != wantAt || ansi.StringWidth(got) != w {
			t.Errorf("%d cells: %q, cursor at %d; want %q, at %d", w, got, at, want, wantAt)
		}
	}
	if !long.AtEnd() {
		t.Error("the cursor is not behind the text")
	}
}

func TestALimitHolds(t *testing.T) {
	in := term.NewInput()
	in.SetLimit(5)
	in.SetValue("1234567")
	if in.Value() != "12345" {
		t.Errorf("it holds %q", in.Value())
	}
}

// Without the focus there is no cursor to scroll to: the text shows where it was cut.
func TestAnInputAtRestShowsWhereItWasCut(t *testing.T) {
	in := term.NewInput()
	in.SetLimit(100_000)
	in.SetValue("AACT.2c9a41e7.Vm8qYzR0kLwB5nXh.u7GxPa2s")
	if got := in.Still(20, term.Ink{}, term.Middle); got != "AACT.2c9a4….u7GxPa2s" {
		t.Errorf("%q", got)
	}
	if got := in.Still(8, term.Ink{}, term.Fit); got != "AACT.2c…" {
		t.Errorf("%q", got)
	}
	in.SetValue("first " + strings.Repeat("路径 ", 9_000) + " last")
	if got := in.Still(13, term.Ink{}, term.Middle); term.Width(got) != 13 || !strings.HasPrefix(got, "first ") || !strings.HasSuffix(got, " last") {
		t.Errorf("of many paths: %q", got)
	}
	in.Masked = true
	in.SetValue("secret")
	if got := in.Still(6, term.Ink{}, term.Fit); got != "••••••" {
		t.Errorf("masked: %q", got)
	}
}
