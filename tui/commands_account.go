package tui

import (
	"fmt"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/tui/ui"
)

// importTasks fetches from the account what history lacks. What is unsure is looked for as well: it
// has the first claim on what is there.
func (m *Model) importTasks() tea.Cmd {
	switch {
	case m.data.key.Key.IsZero():
		return m.say(warning("there is no API key yet; :key sets one"))
	case m.core.Reading():
		return m.say(note{text: "the account's list is being read already"})
	}
	return tea.Batch(m.fx.do(m.core.Import(), note{}), m.say(note{text: "reading the account's list of the last 24 hours"}))
}

// imported says what the account's list held.
func (m *Model) imported(n core.Imported) tea.Cmd {
	if len(n.Tasks) > 0 {
		m.data.stale = true
	}
	switch {
	case n.Err != nil && len(n.Tasks) > 0:
		say := problem(importedText(n.Tasks) + "; then " + sentence(n.Err))
		say.stays = true
		return m.say(say)
	case n.Err != nil:
		return m.say(problem("nothing was imported: " + sentence(n.Err)))
	}
	return m.say(accountWord(n.Account))
}

// clockWord says that this machine's clock and the service's differ.
func clockWord(skew time.Duration) note {
	way := "behind"
	if skew < 0 {
		way = "ahead of"
	}
	return warning("this machine's clock is " + ui.Left(skew.Abs()) + " " + way + " the service's; links are timed by the service's, but better set it right")
}

func them(n int) string {
	if n == 1 {
		return "it"
	}
	return "them"
}

// accountWord says what came of an import.
func accountWord(a core.Account) note {
	var parts []string
	n := note{stays: true}
	if a.Back.Any() {
		n.tone = ui.ToneGood
		parts = append(parts, tally(a.Back)+" taken up again")
	}
	switch {
	case len(a.Tasks) > 0:
		n.tone = ui.ToneGood
		parts = append(parts, importedText(a.Tasks))
	case a.Known.Total() == 1:
		parts = append(parts, "history has the one "+strings.TrimPrefix(tally(a.Known), "1 ")+" of the account's last 24 hours")
	case a.Known.Any() && !a.Held.Any():
		parts = append(parts, "history has all "+tally(a.Known)+" of the account's last 24 hours")
	case !a.Held.Any():
		parts = append(parts, "the account has no task of the last 24 hours")
	}
	if a.Held.Any() {
		parts = append(parts, tally(a.Held)+" may be what is unconfirmed: a resolves that")
	}
	if a.Others > 0 {
		parts = append(parts, count(a.Others, "task", "tasks")+" of other models left alone")
	}
	n.text = strings.Join(parts, "; ")
	return n
}

// importedText counts tasks that were imported, by how they are.
func importedText(tasks []history.Task) string {
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
	text := tally(core.TallyOf(tasks)) + " of the account imported"
	if len(parts) > 0 {
		text += ": " + strings.Join(parts, ", ")
	}
	return text
}
