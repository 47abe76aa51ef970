package tui_test

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/exp/golden"

	"dancecard/tui"
)

// wholeSizes are the sizes at which goldens hold whole screens: a plain terminal, and one with the pane.
var wholeSizes = [][2]int{{80, 24}, {120, 36}}

// TestGolden holds what people read in each scene. After a wanted change: go test ./tui -run Golden
// -update, then look at the difference.
func TestGolden(t *testing.T) {
	t.Parallel()
	shared := &cache{}
	for _, sc := range scenesApart(sceneStep, 0) {
		t.Run(sc.file(), func(t *testing.T) {
			t.Parallel()
			sc.with.shelf = shared
			s := newHarness(t, sc.with)
			sc.begin(s, plainly)
			s.advance(400 * time.Millisecond) // for the picture of the task that the cursor rests on
			if sc.part == wholePart {
				for _, size := range wholeSizes {
					s.resize(size[0], size[1])
					t.Run(sizeName(size), func(t *testing.T) { golden.RequireEqual(t, s.text()+"\n"+s.beside()) })
				}
				return
			}
			shown := sc.part.of(s.text())
			if len(sc.texts) == 0 {
				golden.RequireEqual(t, shown+"\n"+s.beside())
			}
			for _, text := range sc.texts {
				if !strings.Contains(flat(strings.ReplaceAll(shown, "│", " ")), text) {
					t.Errorf("%q is not in its place:\n%s", text, s.text())
				}
			}
		})
	}
}

func sizeName(size [2]int) string { return fmt.Sprintf("%dx%d", size[0], size[1]) }

// file is what the scene's golden is called, without its ending.
func (sc scene) file() string { return strings.ReplaceAll(sc.name, " ", "-") }

// TestNoGoldenIsStale finds the goldens that no test makes, and with -update removes them.
func TestNoGoldenIsStale(t *testing.T) {
	made := map[string]bool{}
	for _, l := range terminals() {
		made["TestThemes/"+l.name] = true
	}
	for _, sc := range scenes() {
		switch {
		case len(sc.texts) > 0:
		case sc.part != wholePart:
			made["TestGolden/"+sc.file()] = true
		default:
			for _, size := range wholeSizes {
				made["TestGolden/"+sc.file()+"/"+sizeName(size)] = true
			}
		}
	}
	for _, sc := range chineseScenes() {
		if sc.hasGolden() {
			made["TestGoldenChinese/"+sc.file()] = true
		}
	}
	err := fs.WalkDir(os.DirFS("testdata"), ".", func(path string, d fs.DirEntry, err error) error {
		switch name := strings.TrimSuffix(path, ".golden"); {
		case err != nil || d.IsDir() || made[name]:
			return err
		case flag.Lookup("update").Value.String() == "true":
			return os.Remove(filepath.Join("testdata", path))
		default:
			t.Errorf("no test makes testdata/%s", path)
			return nil
		}
	})
	if err != nil {
		t.Fatal(err)
	}
}

// beside tells what a frame does not show: the cursor and the window's title.
func (s *harness) beside() string {
	v := s.model.View()
	cursor := "hidden"
	if v.Cursor != nil {
		cursor = fmt.Sprintf("at %d,%d", v.Cursor.X, v.Cursor.Y)
	}
	return fmt.Sprintf("[cursor %s, title %q]\n", cursor, v.WindowTitle)
}

// terminal is a kind of terminal.
type terminal struct {
	name    string
	config  func(*tui.Config)
	profile colorprofile.Profile
}

func terminals() []terminal {
	return []terminal{
		{"dark", func(c *tui.Config) { c.ThemeName = "dark" }, colorprofile.TrueColor},
		{"light", func(c *tui.Config) { c.ThemeName = "light" }, colorprofile.TrueColor},
		{"no-colour", func(c *tui.Config) { c.ThemeName = "dark" }, colorprofile.ASCII},
		{"indexed", func(c *tui.Config) { c.ThemeName = "dark" }, colorprofile.ANSI256},
		{"sixteen", func(c *tui.Config) { c.ThemeName = "dark" }, colorprofile.ANSI},
		{"ascii", func(c *tui.Config) { c.ThemeName, c.ASCII = "dark", true }, colorprofile.TrueColor},
	}
}

// TestThemes holds the colours of the states on each kind of terminal.
func TestThemes(t *testing.T) {
	t.Parallel()
	for _, look := range terminals() {
		t.Run(look.name, func(t *testing.T) {
			t.Parallel()
			s := newHarness(t, settings{config: look.config})
			by := still(s, plainly, 80, 24)
			s.send(tea.ColorProfileMsg{Profile: look.profile})
			s.choose(by["running"])
			s.press("space")
			golden.RequireEqual(t, s.frame())
		})
	}
}

// inASCII writes a text with the characters that ASCII has.
func inASCII(s string) string {
	return strings.Map(func(r rune) rune {
		if r > '~' {
			return 'z'
		}
		return r
	}, s)
}
