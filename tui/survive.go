package tui

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"dancecard/tui/term"
)

// survive lets a key or a paste do its work. When a text field's widget panics over it, the program goes on
// and says so: what was typed is still there. Any other panic goes on.
func (m *Model) survive(do func() tea.Cmd) (cmd tea.Cmd) {
	defer func() {
		switch fault := recover().(type) {
		case nil:
		case *term.FieldFault:
			m.fx.Log.Error("a text field panicked", "fault", fmt.Sprint(fault.Fault))
			cmd = m.setStatus(problem("The text field failed on that key. What you typed is kept."))
		default:
			panic(fault)
		}
	}()
	return do()
}
