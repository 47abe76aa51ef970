package dialog_test

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/term"
)

// asking is a dialog with two lines, of which the second must not be empty.
func asking() *dialog.Fields {
	return &dialog.Fields{
		Title: "About a thing", Text: []string{strings.Repeat("a long explanation ", 20)},
		Entries: []dialog.Entry{{Label: "name", Value: "old"}, {Label: "note", Hint: "anything"}},
		Check: func(v []string) (string, int) {
			if v[1] == "" {
				return "it needs a note", 1
			}
			return "", 0
		},
		Done: func(v []string) action.Action { return action.Copy{Name: v[0], Text: v[1]} },
	}
}

func press(f *dialog.Fields, keys ...tea.KeyPressMsg) (act action.Action, done bool) {
	for _, k := range keys {
		act, done = f.Update(k)
	}
	return act, done
}

func TestFieldsAreFilledInAndTaken(t *testing.T) {
	enter, x := tea.KeyPressMsg{Code: tea.KeyEnter}, tea.KeyPressMsg{Code: 'x', Text: "x"}
	theme := term.NewTheme(term.Look{})
	f := asking()
	if _, done := press(f, x, enter, enter); done {
		t.Fatal("it was taken without a note")
	}
	shown := func() string { return ansi.Strip(strings.Join(f.View(60, 20, &theme), "\n")) }
	if !strings.Contains(shown(), "it needs a note") || !strings.Contains(shown(), "oldx") || !strings.Contains(shown(), "anything") {
		t.Errorf("it shows\n%s", shown())
	}
	f.Update(tea.PasteMsg{Content: " slow\nand long "})
	if strings.Contains(shown(), "it needs a note") {
		t.Error("it still says what was wrong")
	}
	act, done := press(f, enter)
	if want := (action.Copy{Name: "oldx", Text: "slow and long"}); !done || act != want {
		t.Errorf("%t, %#v", done, act)
	}
	if act, done := press(asking(), x, tea.KeyPressMsg{Code: tea.KeyEscape}); !done || act != nil {
		t.Errorf("esc gives %#v", act)
	}
}

// In any room the lines that are typed in are there, the cursor among them, and all are equally wide.
func TestFieldsFitIn(t *testing.T) {
	theme := term.NewTheme(term.Look{})
	for w := 34; w <= 100; w += 3 {
		for h := 5; h <= 30; h++ {
			f := asking()
			press(f, tea.KeyPressMsg{Code: tea.KeyTab})
			lines := f.View(w, h, &theme)
			widths := map[int]bool{}
			for _, line := range lines {
				widths[term.PaintedWidth(line)] = true
			}
			at := slices.IndexFunc(lines, func(line string) bool { return strings.Contains(line, "note ") })
			if len(lines) > h || len(widths) != 1 || at < 0 || f.Cursor().Y != at {
				t.Fatalf("%d×%d: %d lines of widths %v, the cursor in line %d, not %d\n%s", w, h, len(lines), widths, f.Cursor().Y, at, strings.Join(lines, "\n"))
			}
		}
	}
}
