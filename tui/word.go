package tui

import (
	"strings"
	"time"

	"dancecard/tui/term"
)

// leastBody is how many lines the longest word leaves to the screen.
const leastBody = 2

// readingTime is how long it takes to read a cell of text: a long word stays until it can have been read.
const readingTime = 60 * time.Millisecond

// wordAbove gives the lines that the last word takes above the keys: none where it stands beside all of
// them, else as many as it needs. What still has no room is told by a sign; a larger terminal shows it.
func (m *Model) wordAbove() []string {
	text := m.word().Text
	if text == "" || term.Width(text)+m.widthOfHints() < m.w-2 {
		return nil
	}
	lines := term.Wrap(text, m.w-2)
	if most := max(m.h-bars-leastBody+1, 1); len(lines) > most {
		lines[most-1] = term.Ellipsis(m.env.Theme.More).Fit(strings.Join(lines[most-1:], " "), m.w-2)
		lines = lines[:most]
	}
	return lines
}

// makeRoom gives the screens the lines that the last word leaves them.
func (m *Model) makeRoom() {
	if more := max(len(m.wordAbove())-1, 0); more != m.status.lines {
		m.status.lines = more
		m.resize()
	}
}
