package tui

import (
	"fmt"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/tui/ui"
)

// importTasks fetches from the account what history lacks. What is unsure is looked for as well: it
// has the first claim on what is there.
func (m *Model) importTasks() tea.Cmd {
	switch {
	case m.data.key.Key.IsZero():
		return m.say(warning("there is no API key yet; :key sets one"))
	case m.work.reading:
		return m.say(note{text: "the account's list is being read already"})
	}
	m.work.reading = true
	if m.work.mine {
		m.work.desk.SearchAll()
	}
	return tea.Batch(m.fx.importTasks(false), m.say(note{text: "reading the account's list of the last 24 hours"}))
}

// peek looks at the account once, when something was unsure as the program took over.
func (m *Model) peek() tea.Cmd {
	if !m.work.peek {
		return nil
	}
	m.work.peek = false
	return m.fx.importTasks(true)
}

// takeImported takes in what the account's list held.
func (m *Model) takeImported(msg importedMsg) tea.Cmd {
	m.pass(msg.at)
	m.work.reading = m.work.reading && msg.quiet
	m.take(msg.live...)
	if len(msg.tasks) > 0 {
		m.data.stale = true
	}
	switch {
	case !msg.quiet && msg.err != nil && len(msg.tasks) > 0:
		n := problem(imported(msg.tasks) + "; then " + sentence(msg.err))
		n.stays = true
		return m.say(n)
	case !msg.quiet && msg.err != nil:
		return m.say(problem("nothing was imported: " + sentence(msg.err)))
	case !msg.quiet:
		return m.say(accountWord(msg))
	case msg.err == nil && msg.lacking.any() && !m.work.reading:
		word := "the account has " + msg.lacking.String() + " that history lacks; i imports " + them(msg.lacking.total())
		return m.say(note{text: word, stays: true}) // what is found at the same moment shows in its row as well
	}
	return nil
}

// skewWorth is from which difference on it is said that the clocks differ.
const skewWorth = 30 * time.Second

// clockWord says once that this machine's clock and the service's differ.
func (m *Model) clockWord(skew time.Duration) tea.Cmd {
	if m.work.skewed || skew.Abs() <= skewWorth {
		return nil
	}
	m.work.skewed = true
	way := "behind"
	if skew < 0 {
		way = "ahead of"
	}
	return m.say(warning("this machine's clock is " + ui.Left(skew.Abs()) + " " + way + " the service's; links are timed by the service's, but better set it right"))
}

func them(n int) string {
	if n == 1 {
		return "it"
	}
	return "them"
}

// accountWord says what came of an import.
func accountWord(msg importedMsg) note {
	var parts []string
	n := note{stays: true}
	if msg.back.any() {
		n.tone = ui.ToneGood
		parts = append(parts, msg.back.String()+" taken up again")
	}
	switch {
	case len(msg.tasks) > 0:
		n.tone = ui.ToneGood
		parts = append(parts, imported(msg.tasks))
	case msg.known.total() == 1:
		parts = append(parts, "history has the one "+strings.TrimPrefix(msg.known.String(), "1 ")+" of the account's last 24 hours")
	case msg.known.any() && !msg.held.any():
		parts = append(parts, "history has all "+msg.known.String()+" of the account's last 24 hours")
	case !msg.held.any():
		parts = append(parts, "the account has no task of the last 24 hours")
	}
	if msg.held.any() {
		parts = append(parts, msg.held.String()+" may be what is unconfirmed: a resolves that")
	}
	if msg.others > 0 {
		parts = append(parts, count(msg.others, "task", "tasks")+" of other models left alone")
	}
	n.text = strings.Join(parts, "; ")
	return n
}

// imported counts tasks that were imported, by how they are.
func imported(tasks []history.Task) string {
	var work, save, failed, canceled int
	for _, t := range tasks {
		switch {
		case t.Kind == history.MakesMotion:
		case t.Status == api.Succeeded:
			save++
		case t.Status == api.Failed:
			failed++
		case t.Status == api.Canceled:
			canceled++
		default:
			work++
		}
	}
	var parts []string
	for _, p := range []struct {
		n    int
		word string
	}{{work, "at work"}, {save, "to save"}, {failed, "failed"}, {canceled, "canceled"}} {
		if p.n > 0 {
			parts = append(parts, fmt.Sprint(p.n, " ", p.word))
		}
	}
	text := tallyOf(tasks).String() + " of the account imported"
	if len(parts) > 0 {
		text += ": " + strings.Join(parts, ", ")
	}
	return text
}
