package tui_test

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
)

// An empty field without the focus can be seen on every terminal: by its ground, or by a line.
func TestAnEmptyFieldCanBeSeen(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		profile colorprofile.Profile
		line    bool
	}{{colorprofile.TrueColor, false}, {colorprofile.ANSI, true}, {colorprofile.ASCII, true}} {
		s := newHarness(t, settings{quick: true})
		s.start(100, 30)
		s.send(tea.BackgroundColorMsg{Color: black{}})
		s.send(tea.ColorProfileMsg{Profile: c.profile})
		s.press("n")
		lines := strings.Split(s.text(), "\n")
		for _, field := range []string{" Motion  ", " Title  "} {
			i := rowWith(lines, field)
			if line := strings.Contains(lines[i], "____________"); line != c.line {
				t.Errorf("%v: %q", c.profile, lines[i])
			}
		}
		if i := rowWith(lines, "▌Picture"); strings.Contains(lines[i], "_") {
			t.Errorf("%v: the field with the focus is %q", c.profile, lines[i])
		}
		s.press("esc", "2", "a")
		if got := strings.Contains(s.text(), "by default ____"); got != c.line {
			t.Errorf("%v: a line in the dialog: %v\n%s", c.profile, got, s.text())
		}
	}
}

// rowWith is where a text stands.
func rowWith(lines []string, text string) int {
	for i, line := range lines {
		if strings.Contains(line, text) {
			return i
		}
	}
	return 0
}
