package tui_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/exp/golden"

	"dancecard/tui"
)

// TestGolden holds what people read on every screen, at the sizes of a phone, a plain terminal, a
// half and a whole screen. After a wanted change: go test ./tui -run Golden -update, then look at
// the difference.
func TestGolden(t *testing.T) {
	shared := &shelf{}
	for _, sc := range drawn() {
		t.Run(strings.ReplaceAll(sc.name, " ", "-"), func(t *testing.T) {
			t.Parallel()
			sc.with.shelf = shared
			s := newStage(t, sc.with)
			sc.begin(s, plainly)
			s.pass(400 * time.Millisecond) // for the picture of the task that the cursor rests on
			for _, size := range [][2]int{{40, 12}, {80, 24}, {120, 36}, {160, 50}} {
				s.resize(size[0], size[1])
				t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) { golden.RequireEqual(t, s.text()+"\n"+s.beside()) })
			}
		})
	}
}

// beside tells what a frame does not show: the cursor and the window's title.
func (s *stage) beside() string {
	v := s.model.View()
	cursor := "hidden"
	if v.Cursor != nil {
		cursor = fmt.Sprintf("at %d,%d", v.Cursor.X, v.Cursor.Y)
	}
	return fmt.Sprintf("[cursor %s, title %q]\n", cursor, v.WindowTitle)
}

// TestThemes holds the colours of the states on each kind of terminal.
func TestThemes(t *testing.T) {
	for _, look := range []struct {
		name    string
		config  func(*tui.Config)
		profile colorprofile.Profile
	}{
		{"dark", func(c *tui.Config) { c.Theme = "dark" }, colorprofile.TrueColor},
		{"light", func(c *tui.Config) { c.Theme = "light" }, colorprofile.TrueColor},
		{"no-colour", func(c *tui.Config) { c.Theme = "dark" }, colorprofile.ASCII},
		{"sixteen", func(c *tui.Config) { c.Theme = "dark" }, colorprofile.ANSI},
		{"ascii", func(c *tui.Config) { c.Theme, c.ASCII = "dark", true }, colorprofile.TrueColor},
	} {
		t.Run(look.name, func(t *testing.T) {
			t.Parallel()
			s := newStage(t, settings{config: look.config})
			by := still(s, plainly, 80, 24)
			s.send(tea.ColorProfileMsg{Profile: look.profile})
			s.choose(by["running"])
			s.press("space")
			golden.RequireEqual(t, s.frame())
		})
	}
}

// TestASCII draws every scene on a terminal that knows ASCII alone, with texts that are ASCII too:
// then nothing else may be on the screen.
func TestASCII(t *testing.T) {
	shared := &shelf{}
	for _, sc := range drawn() {
		t.Run(strings.ReplaceAll(sc.name, " ", "-"), func(t *testing.T) {
			t.Parallel()
			sc.with.shelf, sc.with.quick = shared, true
			wire := sc.with.config
			sc.with.config = func(c *tui.Config) {
				if wire != nil {
					wire(c)
				}
				c.ASCII = true
			}
			s := newStage(t, sc.with)
			sc.begin(s, inASCII)
			for _, size := range [][2]int{{40, 12}, {80, 24}, {120, 36}, {160, 50}} {
				s.resize(size[0], size[1])
				for y, line := range strings.Split(s.text(), "\n") {
					if at := strings.IndexFunc(line, func(r rune) bool { return r > '~' }); at >= 0 {
						t.Errorf("%dx%d, line %d, byte %d: %q", size[0], size[1], y, at, line)
					}
				}
			}
		})
	}
}

// inASCII writes a text with the characters that a terminal of 1968 knows.
func inASCII(s string) string {
	return strings.Map(func(r rune) rune {
		if r > '~' {
			return 'z'
		}
		return r
	}, s)
}
