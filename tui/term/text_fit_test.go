package term_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
	"pgregory.net/rapid"

	"dancecard/tui/term"
)

func TestFit(t *testing.T) {
	for _, c := range []struct {
		name string
		fit  func(string, int) string
		in   string
		w    int
		want string
	}{
		{"pads", term.Fit, "anna", 6, "anna  "},
		{"exact", term.Fit, "anna", 4, "anna"},
		{"cuts", term.Fit, "anna.png", 5, "anna…"},
		{"one cell", term.Fit, "anna", 1, "…"},
		{"no cell", term.Fit, "anna", 0, ""},
		{"less than none", term.Fit, "anna", -3, ""},
		{"nothing", term.Fit, "", 3, "   "},
		{"chinese pads", term.Fit, "陈小姐", 8, "陈小姐  "},
		{"chinese exact", term.Fit, "陈小姐", 6, "陈小姐"},
		{"chinese cuts", term.Fit, "陈小姐", 5, "陈小…"},
		{"chinese is not split", term.Fit, "陈小姐", 4, "陈… "},
		{"chinese in two", term.Fit, "陈小姐", 2, "… "},
		{"chinese in one", term.Fit, "陈", 1, "…"},
		{"keeps marks together", term.Fit, "q\u0323q\u0323q", 2, "q\u0323…"},
		{"cleans", term.Fit, "a\x1b[31mb\nc", 4, "ab c"},
		{"ascii", term.MoreASCII.Fit, "anna.png", 5, "anna~"},
		{"left pads", term.FitLeft, "anna", 6, "anna  "},
		{"left cuts", term.FitLeft, "/home/a/pictures/anna.png", 18, "…pictures/anna.png"},
		{"left is not split", term.FitLeft, "陈小姐", 4, "…姐 "},
		{"left drops a lone mark", term.FitLeft, "aq\u0323b", 2, "…b"},
		{"left in one", term.FitLeft, "anna", 1, "…"},
		{"left in none", term.FitLeft, "anna", 0, ""},
		{"left ascii", term.MoreASCII.FitLeft, "anna.png", 5, "~.png"},
		{"right pads", term.FitRight, "2:41", 6, "  2:41"},
		{"right exact", term.FitRight, "2:41", 4, "2:41"},
		{"right cuts", term.FitRight, "anna.png", 5, "anna…"},
		{"right is not split", term.FitRight, "陈小姐", 4, " 陈…"},
		{"right in none", term.FitRight, "anna", 0, ""},
		{"right ascii", term.MoreASCII.FitRight, "anna.png", 5, "anna~"},
		{"middle pads", term.Middle, "0385dc79", 10, "0385dc79  "},
		{"middle cuts", term.Middle, "0385dc79-aa35-4d38-9d09-1e2f3a4b5c6d", 11, "0385d…b5c6d"},
		{"middle cuts evenly less", term.Middle, "0385dc79-aa35", 4, "03…5"},
		{"middle is not split", term.Middle, "陈小姐的照片", 6, "陈…片 "},
		{"middle in two", term.Middle, "anna", 2, "a…"},
		{"middle in none", term.Middle, "anna", 0, ""},
		{"middle ascii", term.MoreASCII.Middle, "0385dc79", 5, "03~79"},
		{"ellipsis without room", term.Ellipsis("...").Fit, "anna.png", 2, "an"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := c.fit(c.in, c.w); got != c.want {
				t.Errorf("%q in %d cells is %q, want %q", c.in, c.w, got, c.want)
			}
		})
	}
}

// fits are all the ways to bring text to a width.
func fits() map[string]func(string, int) string {
	return map[string]func(string, int) string{
		"Fit": term.Fit, "FitLeft": term.FitLeft, "FitRight": term.FitRight, "Middle": term.Middle,
		"ASCII Fit": term.MoreASCII.Fit, "ASCII FitLeft": term.MoreASCII.FitLeft,
	}
}

func TestFitIsExactForAnyText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, w := anyText().Draw(t, "text"), rapid.IntRange(-2, 40).Draw(t, "cells")
		for name, fit := range fits() {
			got := fit(s, w)
			if ansi.StringWidth(got) != max(w, 0) || ansi.StringWidthWc(got) != max(w, 0) {
				t.Fatalf("%s(%q, %d) = %q is %d cells by graphemes, %d by characters",
					name, s, w, got, ansi.StringWidth(got), ansi.StringWidthWc(got))
			}
			if fault := faultOf(got); fault != "" {
				t.Fatalf("%s(%q, %d) = %q: %s", name, s, w, got, fault)
			}
		}
	})
}

func TestFitKeepsTextThatHasRoom(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		clean := term.Clean(anyText().Draw(t, "text"))
		w := term.Width(clean) + rapid.IntRange(0, 5).Draw(t, "more")
		for name, fit := range fits() {
			if got := fit(clean, w); !strings.Contains(got, clean) {
				t.Fatalf("%s(%q, %d) = %q", name, clean, w, got)
			}
		}
	})
}

// What is drawn behind a fitted text stands where the layout says, in a terminal that clusters for itself.
func TestFitInATerminal(t *testing.T) {
	screen := vt.NewEmulator(34, 1)
	defer screen.Close()
	rapid.Check(t, func(t *rapid.T) {
		s, w := anyText().Draw(t, "text"), rapid.IntRange(0, 30).Draw(t, "cells")
		for name, fit := range fits() {
			if at := columnOf(screen, fit(s, w)); at != w {
				t.Fatalf("behind %s(%q, %d) = %q the stroke is in column %d", name, s, w, fit(s, w), at)
			}
		}
	})
}

func TestFitAllocatesOnceAtMost(t *testing.T) {
	for _, c := range []struct {
		in   string
		w    int
		most float64
	}{
		{"anna.png", 8, 0},
		{"anna.png", 20, 1},
		{"anna-front-waltz.png", 12, 1},
		{"", 20, 0},
		{"陈小姐", 6, 0},
		{"陈小姐", 12, 1},
		{"陈小姐的照片.jpg", 9, 1},
		{"▌● 2:41 of ~4m", 20, 1},
	} {
		for name, fit := range fits() {
			if n := testing.AllocsPerRun(100, func() { fit(c.in, c.w) }); n > c.most {
				t.Errorf("%s(%q, %d) allocates %v times, at most %v", name, c.in, c.w, n, c.most)
			}
		}
	}
}

func BenchmarkFit(b *testing.B) {
	for name, c := range map[string]struct {
		in string
		w  int
	}{
		"pad": {"anna.png", 20}, "cut": {"anna-front-2025-11-20.png", 16}, "exact": {"AnimateAnyone", 13},
		"chinese": {"陈小姐的照片，第二版.jpg", 16}, "symbols": {"● running × clip", 20}, "thai": {"น้ำตกสวยงาม", 16},
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				term.Fit(c.in, c.w)
			}
		})
	}
}
