package tui

import (
	"context"
	"strings"
	"time"

	"dancecard/tui/action"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// suspend gives the terminal back to the shell. Where no shell could bring the program back, the
// system would not stop it, and it would wait for ever.
func (fx *effects) suspend() tea.Cmd {
	return func() tea.Msg {
		if fx.CanSuspend == nil || !fx.CanSuspend() {
			return noteMsg{note: warning("Can't suspend: no shell here could resume dancecard")}
		}
		return tea.Suspend()
	}
}

// copyNative puts text on this machine's clipboard; where there is none, the terminal is asked, by way
// of tmux where the program runs in it.
func (fx *effects) copyNative(name, text string) tea.Cmd {
	return func() tea.Msg {
		if strings.ContainsFunc(text, unseen) {
			return noteMsg{note: problem(name + " holds control characters and was not copied: pasted into a shell, they could do harm")}
		}
		copied := fx.Clipboard != nil && fx.Clipboard(text) == nil
		passed := fx.Tmux != nil && fx.Tmux(text) == nil
		switch {
		case copied:
			return noteMsg{note: action.Say{Text: "copied " + name}}
		case passed:
			return noteMsg{note: action.Say{Text: "sent to tmux and the terminal: " + name}}
		}
		return copyMsg{name: name, text: text}
	}
}

// screenString is how much of a sequence GNU screen passes on at once.
const screenString = 700

// toTerminal asks the terminal to put text on its clipboard (OSC 52). Nobody tells whether it does.
func (fx *effects) toTerminal(text string) tea.Cmd {
	if !fx.InsideScreen {
		return tea.SetClipboard(text)
	}
	return tea.Raw(ansi.ScreenPassthrough(ansi.SetSystemClipboard(text), screenString))
}

// quitIn ends the program after a time, which a signal does not cut short.
func (fx *effects) quitIn(d time.Duration) tea.Cmd {
	ctx := context.WithoutCancel(fx.ctx)
	return func() tea.Msg {
		_ = fx.Sleep(ctx, d)
		return tea.Quit()
	}
}
