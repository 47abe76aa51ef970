package tui

import "dancecard/tui/dialog"

// Open shows a dialog, as the program does.
func (m *Model) Open(d dialog.Dialog) { m.show(d) }
