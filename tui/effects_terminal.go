package tui

import tea "charm.land/bubbletea/v2"

// suspend gives the terminal back to the shell. Where no shell could bring the program back, the
// system would not stop it, and it would wait for ever.
func (fx *effects) suspend() tea.Cmd {
	return func() tea.Msg {
		if fx.CanSuspend == nil || !fx.CanSuspend() {
			return noteMsg{note: warning("Can't suspend: no shell here could resume dancecard. Open another window instead")}
		}
		return tea.Suspend()
	}
}
