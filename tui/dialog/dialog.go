// Package dialog holds what is drawn over a screen and takes keys first: questions, choices, the
// palette and the help.
package dialog

import (
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/term"
)

// Dialog takes every key while it is open.
type Dialog = action.Dialog

// Option is one answer of a question. Also is another key for it, which is not shown.
type Option struct {
	Key, Also, Label string
	Act              action.Action
}

// Question asks for one of several answers. The first one is also y and enter, each one its digit; n, q and
// esc choose none. An empty text is an empty line.
type Question struct {
	Title string
	Text  []string
	Opts  []Option
	// Quick tells that no answer does harm: keys answer at once.
	Quick bool
	// Language is that of the hints; the root sets it.
	Language msg.Language

	at   int
	held bool
	// picked tells that the person has chosen the answer at hand: a click on it gives it.
	picked bool
	first  int // the line of the first answer, as drawn last
}

// Hold takes no answer until Release, only keys that leave the question. What was meant for the screen below
// decides nothing.
func (q *Question) Hold() { q.held = true }

// Release ends what Hold began.
func (q *Question) Release() { q.held = false }

// Update moves among the answers and gives the chosen one.
func (q *Question) Update(msg tea.Msg) (action.Action, bool) {
	var key tea.KeyPressMsg
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		key = msg
	case term.Click:
		return q.click(msg.Y - q.first)
	case term.ClickOutside:
		return nil, !q.held
	default:
		return nil, false
	}
	k := term.PlainKey(key.String())
	switch {
	case k == "esc" || k == "n" || k == "q":
		return nil, true
	case q.held && !q.Quick:
		return nil, false
	case k == "y":
		return q.Opts[0].Act, true
	}
	for i, o := range q.Opts {
		if k == o.Key || k == o.Also || k == strconv.Itoa(i+1) {
			return o.Act, true
		}
	}
	switch k {
	case "ctrl+c":
		return nil, true
	case "down", "j", "tab", "right", "l":
		q.at, q.picked = (q.at+1)%len(q.Opts), true
	case "up", "k", "shift+tab", "left", "h":
		q.at, q.picked = (q.at+len(q.Opts)-1)%len(q.Opts), true
	case "enter":
		return q.Opts[q.at].Act, true
	}
	return nil, false
}

// click selects an answer; the next click on it gives it. One click never answers: it may have been meant for
// the screen below.
func (q *Question) click(answer int) (action.Action, bool) {
	switch {
	case q.held || answer < 0 || answer >= len(q.Opts):
		return nil, false
	case q.picked && answer == q.at:
		return q.Opts[answer].Act, true
	}
	q.at, q.picked = answer, true
	return action.Say{Text: msg.HelpClickAgain(q.Language)}, false
}

// Chosen is a click on the answer at hand.
func (q *Question) Chosen() term.Click { return term.Click{Y: q.first + q.at} }

// View draws the question.
func (q *Question) View(w, h int, t *term.Theme) []string {
	inner := q.width(w)
	var lines []string
	for _, line := range term.Wrap(q.Title, inner) {
		lines = append(lines, term.NewLine(inner).Add(t.Strong, line).String())
	}
	lines = append(lines, term.Blank(inner))
	for _, line := range q.text(inner, max(h-len(lines)-len(q.Opts), 0), t) {
		lines = append(lines, term.NewLine(inner).Add(t.Text, line).String())
	}
	if over := len(lines) + len(q.Opts) - h; over > 0 {
		lines = lines[:max(len(lines)-over, 1)]
	}
	q.first = len(lines)
	for i, o := range q.Opts {
		k, bar := &t.Inks, " "
		if i == q.at {
			k, bar = &t.Selected, t.Bar
		}
		l := term.NewLine(inner).Add(k.Accent, bar).Add(k.AccentStrong, term.Fit(term.KeyLabel(o.Key, t.Glyphs), 6)).Add(k.Text, o.Label)
		lines = append(lines, l.Fill(k.Text).String())
	}
	return lines
}

// text is what stands between title and answers, with an empty line behind it where there is room.
// What is left out at the end is told by a sign.
func (q *Question) text(w, h int, t *term.Theme) []string {
	var lines []string
	for _, text := range q.Text {
		if text == "" {
			lines = append(lines, "")
		}
		lines = append(lines, term.Wrap(text, w)...)
	}
	switch {
	case len(lines) == 0:
		return nil
	case len(lines) < h:
		return append(lines, "")
	case len(lines) > h && h > 0:
		lines = lines[:h]
		lines[h-1] = strings.TrimRight(term.Fit(lines[h-1]+" "+t.More, w), " ")
	}
	return lines
}

// width is as wide as the longest answer needs, within the room.
func (q *Question) width(w int) int {
	need := term.Width(q.Title)
	for _, o := range q.Opts {
		need = max(need, term.Width(o.Label)+9)
	}
	for _, text := range q.Text {
		need = max(need, min(term.Width(text), 60))
	}
	return min(max(need, 32), w)
}

// Hints are the keys beside those of the answers, as soon as an answer is taken.
func (q *Question) Hints() []term.Hint {
	closes := term.Hint{"esc", msg.HelpClose(q.Language)}
	if q.held {
		return []term.Hint{closes}
	}
	return []term.Hint{{"up/down", msg.HelpChoose(q.Language)}, {"enter", msg.HelpSelect(q.Language)}, closes}
}

// Cursor hides the cursor.
func (q *Question) Cursor() *tea.Cursor { return nil }
