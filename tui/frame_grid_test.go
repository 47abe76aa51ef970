package tui_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"dancecard/internal/text/msg"
	"dancecard/tui"
	"dancecard/tui/term"
)

// The sizes of the grid: the least, those around which layouts change, and large ones.
var (
	gridWidths  = []int{40, 41, 59, 60, 79, 80, 100, 119, 120, 160, 250}
	gridHeights = []int{10, 11, 16, 24, 30, 50, 80}
)

// shows says what of the program's state a frame lacks: the selection, the answers of a question, the cursor's
// field, the way to the help.
func shows(v tea.View, want tui.Look, g term.Glyphs) error {
	lines := strings.Split(ansi.Strip(v.Content), "\n")
	foot := len(lines) - 1
	for _, answer := range want.Answers {
		label := answer.Label
		if !strings.ContainsFunc(label, func(r rune) bool { return r > 0x2fff }) {
			label = strings.Fields(label)[0] // a narrow box may cut the rest
		}
		at := fmt.Sprintf(" %s ", strings.TrimRight(term.Fit(term.KeyLabel(answer.Key, g), 6), " "))
		found := false
		for _, line := range lines {
			found = found || strings.Contains(line, at) && strings.Contains(line, ansi.Truncate(label, 20, "")) ||
				strings.Contains(line, g.Bar+strings.TrimSpace(at)+" ") && strings.Contains(line, ansi.Truncate(label, 20, ""))
		}
		if !found {
			return fmt.Errorf("the answer %q is not there", answer.Label)
		}
	}
	if want.Selects {
		bar := false
		for _, line := range lines[2:foot] {
			bar = bar || strings.HasPrefix(line, g.Bar) || strings.HasPrefix(line, g.Mark) || want.Dialog && strings.Contains(line, " "+g.Bar)
		}
		if !bar {
			return errors.New("what is selected is not there")
		}
	}
	if want.Columns && !strings.Contains(lines[2], g.Bar) {
		return errors.New("the selected column is not marked")
	}
	if c := v.Cursor; c != nil && want.Field && !strings.HasPrefix(lines[c.Y], g.Bar) {
		return fmt.Errorf("the cursor stands in line %d, beside the field: %q", c.Y, lines[c.Y])
	}
	if want.Help != "" && !strings.Contains(lines[foot], want.Help) {
		return fmt.Errorf("the way to the help is missing: %q", lines[foot])
	}
	return nil
}

// Every scene shows what matters at every size of a grid, in one language or the other, and with ASCII alone where a
// terminal knows no more.
func TestEverySceneAtEverySize(t *testing.T) {
	t.Parallel()
	in, shared := newInspector(), &cache{}
	for n, sc := range scenesApart(sizedScenes, 1) {
		t.Run(strings.ReplaceAll(sc.name, " ", "-"), func(t *testing.T) {
			t.Parallel()
			sc.with.shelf, sc.with.quick = shared, true
			s := newHarness(t, sc.with)
			sc.begin(s, inASCII)
			for k, l := range []msg.Language{msg.English, msg.Chinese} {
				tui.Speak(s.model, l)
				for i, w := range gridWidths {
					for j, h := range gridHeights {
						if (i+j+k+n)%2 != 0 {
							continue
						}
						s.model.Update(tea.WindowSizeMsg{Width: w, Height: h})
						v := s.model.View()
						var err error
						if (i*len(gridHeights)+j)%3 == n%3 {
							err = in.judge(v, w, h)
						}
						if err = errors.Join(err, shows(v, tui.LookAt(s.model), tui.Glyphs(s.model))); err != nil {
							t.Fatalf("%d×%d: %v\n%s", w, h, err, ansi.Strip(v.Content))
						}
					}
				}
			}
			tui.Speak(s.model, msg.English)
			tui.InASCII(s.model)
			for _, size := range [][2]int{{120, 36}, {40, 12}} {
				s.model.Update(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
				text := otherThanASCII.Replace(s.text())
				for y, line := range strings.Split(text, "\n") {
					if at := strings.IndexFunc(line, func(r rune) bool { return r > '~' }); at >= 0 {
						t.Errorf("%dx%d, line %d, byte %d: %q", size[0], size[1], y, at, line)
					}
				}
			}
		})
	}
}

// otherThanASCII is what ASCII has no place for all the same: the name of the other language, and the stars of a status that was
// written before the switch.
var otherThanASCII = strings.NewReplacer("中文", "", "★", "", "☆", "")

// Whichever field of the form has the focus, it is on the screen and the cursor in it, also below completions and a
// long status.
func TestEveryFieldAtEverySize(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.start(40, 10)
	s.press("n")
	for _, engine := range []int{0, 1, 1} {
		for range engine {
			for !strings.HasPrefix(focused(s), "Engine") {
				s.press("tab")
			}
			s.press("right")
		}
		first := focused(s)
		for {
			s.press("tab")
			for _, w := range gridWidths {
				for _, h := range gridHeights {
					s.resize(w, h)
					if err := shows(s.model.View(), tui.LookAt(s.model), tui.Glyphs(s.model)); err != nil {
						t.Fatalf("%d×%d: %v\n%s", w, h, err, s.text())
					}
				}
			}
			if s.resize(40, 10); focused(s) == first {
				break
			}
		}
	}
}

// focused is the line of the field with the focus.
func focused(s *harness) string {
	for line := range strings.SplitSeq(s.text(), "\n") {
		if field, ok := strings.CutPrefix(line, "▌"); ok {
			return strings.TrimSpace(field)
		}
	}
	return ""
}
