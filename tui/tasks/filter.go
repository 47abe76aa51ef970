package tasks

import (
	tea "charm.land/bubbletea/v2"

	"dancecard/tui/ui"
)

// filterInput is the line in which a filter is typed.
type filterInput struct {
	on    bool
	width int
	input ui.Input
}

func newFilterInput() filterInput { return filterInput{input: ui.NewInput()} }

func (f *filterInput) open(text string) {
	f.on = true
	f.input.SetValue(text)
	f.input.Focus()
}

func (f *filterInput) close(text string) {
	f.on = false
	f.input.SetValue(text)
	f.input.Blur()
}

// update takes in a message; done tells that typing has ended.
func (f *filterInput) update(msg tea.Msg) (text string, done bool) {
	if key, ok := msg.(tea.KeyPressMsg); ok {
		switch key.String() {
		case "enter", "down", "up", "tab":
			return f.input.Value(), true
		case "esc", "ctrl+c":
			return "", true
		}
	}
	f.input.Update(msg)
	return f.input.Value(), false
}

func (f *filterInput) cursor() *tea.Cursor {
	if !f.on {
		return nil
	}
	_, x := f.input.Draw(f.width-3, ui.Ink{}, ui.Ink{}, "")
	return tea.NewCursor(2+x, 0)
}

func (f *filterInput) view(t *ui.Theme) string {
	text, _ := f.input.Draw(f.width-3, t.Text, t.Faint, "a name, an id, a code, a state")
	return ui.NewLine(f.width).Add(t.AccentStrong, " /").Raw(text, f.width-3).String()
}
