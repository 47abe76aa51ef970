package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/text/msg"
	"dancecard/tui/dialog"
	"dancecard/tui/term"
)

const (
	// leastW and leastH are the smallest terminal in which the screens make sense.
	leastW, leastH = 40, 10
	// bars is how many lines the header and the footer take, bodyTop the line below the header.
	bars, bodyTop = 4, 2
)

// resize gives the screen that is shown what the bars and the status line leave.
func (m *Model) resize() { m.shown().SetSize(m.w, max(m.h-bars-m.status.lines, 1)) }

// View gives the frame: exactly as wide and as high as the terminal.
func (m *Model) View() tea.View {
	if drawn, ok := m.graphics.Drawn(); ok {
		return drawn
	}
	return compose(m)
}

// compose draws the frame.
func compose(m *Model) tea.View {
	lines, cursor := m.frame()
	v := tea.NewView(strings.Join(lines, "\n"))
	v.AltScreen, v.ReportFocus = true, true
	if m.env.Mouse {
		v.MouseMode = tea.MouseModeCellMotion
	}
	v.WindowTitle = m.title()
	v.ProgressBar = m.events.Bar(m.env.Notify, m.summary)
	v.Cursor = cursor
	return v
}

func (m *Model) frame() ([]string, *tea.Cursor) {
	if m.w == 0 || m.tooSmallToShow() {
		return m.tooSmall(), nil
	}
	body, cursor := m.shown().View(), m.shown().Cursor()
	if cursor != nil {
		cursor.Y += bodyTop
	}
	lines := make([]string, 0, m.h)
	lines = append(lines, m.header().line(), rule(m.env.Theme, m.w))
	lines = append(lines, term.Frame(body, m.w, m.h-bars-m.status.lines)...)
	lines = append(lines, m.footer().lines()...)
	for _, d := range m.dialogs {
		lines, cursor = dialog.Over(lines, d, m.w, m.h, m.env.Theme)
	}
	if m.env.Theme.ASCII {
		term.PlainASCII(lines)
	}
	return lines, cursor
}

// rule is a line of w cells between the bars and the body.
func rule(t *term.Theme, w int) string { return t.Line.Paint(strings.Repeat(t.Rule, max(w, 0))) }

// title is what the terminal's window is called.
func (m *Model) title() string {
	s, l, dot := "dancecard", m.env.Language, " "+m.env.Theme.Dot+" "
	if n := m.summary.Running; n > 0 {
		s += dot + msg.HeaderRunning(l, n)
	}
	if n := m.list.Rows().Counts.Problems; n > 0 {
		s += dot + msg.HeaderProblems(l, n)
	}
	return s
}
