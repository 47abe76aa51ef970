package tui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/tui/dialog"
	"dancecard/tui/term"
)

// unseen reports whether the terminal is too small for the screens. Before its size is known it may
// yet be large enough.
func (m *Model) unseen() bool { return m.w > 0 && (m.w < leastW || m.h < leastH) }

// tooSmall says that the terminal is too small, in as many words as fit.
func (m *Model) tooSmall() []string {
	if m.w <= 0 || m.h <= 0 {
		return nil
	}
	size := fmt.Sprintf("%d%s%d", leastW, m.env.Theme.Times, leastH)
	texts := []string{
		fmt.Sprintf("dancecard needs %s, this is %d%s%d; q quits", size, m.w, m.env.Theme.Times, m.h),
		"needs " + size + "; q quits", size + " q", "q",
	}
	if asksToQuit(m.dialogs) {
		texts = []string{"Quit? q quit, esc stay", "Quit? q esc", "q?", "?"}
	}
	for _, text := range texts {
		lines := term.Wrap(text, m.w)
		if len(lines) > m.h || strings.Join(lines, " ") != text {
			continue
		}
		for i := range lines {
			lines[i] = term.Fit(lines[i], m.w)
		}
		return term.Frame(lines, m.w, m.h)
	}
	return term.Frame(nil, m.w, m.h)
}

// smallKey takes a key while nobody sees what it would do: only the way out works.
func (m *Model) smallKey(msg tea.KeyPressMsg) tea.Cmd {
	switch asks := asksToQuit(m.dialogs); msg.String() {
	case "q", "Q", "ctrl+c":
		if asks {
			return m.dialogKey(tea.KeyPressMsg{Code: 'c', Mod: tea.ModCtrl})
		}
		return m.quit()
	case "esc":
		if asks {
			return m.dialogKey(msg)
		}
	}
	return nil
}

// quitTitle is the question whether to quit.
const quitTitle = "Quit?"

// asksToQuit reports whether that is the question on top.
func asksToQuit(dialogs []dialog.Dialog) bool {
	if len(dialogs) == 0 {
		return false
	}
	q, ok := dialogs[len(dialogs)-1].(*dialog.Question)
	return ok && q.Title == quitTitle
}
