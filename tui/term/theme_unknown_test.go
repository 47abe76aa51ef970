package term_test

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"dancecard/tui/term"
)

var rgb = regexp.MustCompile(`([34])8;2;([0-9]+);([0-9]+);([0-9]+)`)

// contrast is that of two luminances, by WCAG.
func contrast(a, b float64) float64 { return (max(a, b) + 0.05) / (min(a, b) + 0.05) }

func luminance(parts []string) (sum float64) {
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		n, _ := strconv.Atoi(parts[i])
		c := float64(n) / 255
		if c <= 0.03928 {
			sum += weight * c / 12.92
		} else {
			sum += weight * math.Pow((c+0.055)/1.055, 2.4)
		}
	}
	return sum
}

// Where the background is not known, everything can be read on black and on white. That includes the usual
// grounds of dark and light terminals.
func TestAnUnknownBackground(t *testing.T) {
	for _, indexed := range []bool{false, true} {
		onEveryGround(t, term.NewTheme(term.Look{Colour: true, Unknown: true, Dark: true, Indexed: indexed}))
	}
}

func onEveryGround(t *testing.T, theme term.Theme) {
	t.Helper()
	seen := 0
	for _, m := range rgb.FindAllStringSubmatch(fmt.Sprintf("%#v", theme), -1) {
		seen++
		if m[1] == "4" {
			t.Errorf("a background of its own: %v", m)
		}
		for name, ground := range map[string][]string{
			"black": {"0", "0", "0"}, "white": {"255", "255", "255"}, "solarized dark": {"0", "43", "54"}, "solarized light": {"253", "246", "227"},
		} {
			if c := contrast(luminance(m[2:5]), luminance(ground)); c < 3 {
				t.Errorf("%v on %s: %.2f", m[2:5], name, c)
			}
		}
	}
	if seen < 9 {
		t.Errorf("only %d colours", seen)
	}
	if open := theme.Selected.Run.Open(); !strings.Contains(open, "7") || rgb.MatchString(open) {
		t.Errorf("the selected row should be reversed, in the terminal's own colours: %q", open)
	}
}
