package tui

import tea "charm.land/bubbletea/v2"

// saveHistory writes the whole history to a new file beside its own, or else in the person's home.
func (fx *effects) saveHistory() tea.Cmd {
	return func() tea.Msg {
		path, err := fx.Store.SaveCopy(fx.ctx, fx.Store.Folder())
		if err != nil && fx.Home != "" {
			if other, no := fx.Store.SaveCopy(fx.ctx, fx.Home); no == nil {
				path, err = other, nil
			}
		}
		return historySavedMsg{at: fx.Now(), path: path, err: err}
	}
}
