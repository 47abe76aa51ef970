package term

import tea "charm.land/bubbletea/v2"

// FilterLine is the line in which a filter is typed.
type FilterLine struct {
	on    bool
	input Input
}

// NewFilterLine makes a line that is not open.
func NewFilterLine() FilterLine { return FilterLine{input: NewInput()} }

// On reports whether keys are text for the line.
func (f *FilterLine) On() bool { return f.on }

// Open lets the line take keys, beginning with a text; Close ends that.
func (f *FilterLine) Open(text string) {
	f.on = true
	f.input.SetValue(text)
	f.input.Focus()
}

// Close leaves the text as it is given, for the next time.
func (f *FilterLine) Close(text string) {
	f.on = false
	f.input.SetValue(text)
	f.input.Blur()
}

// Update takes in a message; done tells that typing has ended.
func (f *FilterLine) Update(msg tea.Msg) (text string, done bool) {
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

// Cursor is where the terminal's cursor stands in a line of w cells; nil while it is not open.
func (f *FilterLine) Cursor(w int) *tea.Cursor {
	if !f.on {
		return nil
	}
	_, x := f.input.Draw(w-3, Ink{}, Ink{}, "")
	return tea.NewCursor(2+x, 0)
}

// View draws the line in w cells; the hint says what can be typed.
func (f *FilterLine) View(w int, t *Theme, hint string) string {
	text, _ := f.input.Draw(w-3, t.Text, t.Faint, hint)
	return NewLine(w).Add(t.AccentStrong, " /").Raw(text, w-3).String()
}
