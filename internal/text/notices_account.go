package text

import (
	"fmt"
	"strings"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/core"
)

// imported says what the account's list held.
func (w Wording) imported(n core.Imported) Said {
	switch {
	case n.Err != nil && len(n.Tasks) > 0:
		return problem(importedTasks(n.Tasks) + "; then " + w.Error(n.Err))
	case n.Err != nil:
		return problem("nothing was imported: " + w.Error(n.Err))
	}
	return w.account(n.Account)
}

// account says what came of an import.
func (w Wording) account(a core.Account) Said {
	var parts []string
	var said Said
	if a.Back.Any() {
		said.Tone = ToneGood
		parts = append(parts, tally(a.Back)+" taken up again")
	}
	switch {
	case len(a.Tasks) > 0:
		said.Tone = ToneGood
		parts = append(parts, importedTasks(a.Tasks))
	case a.Known.Total() == 1:
		parts = append(parts, "history has the one "+strings.TrimPrefix(tally(a.Known), "1 ")+" of the account's last 24 hours")
	case a.Known.Any() && !a.Held.Any():
		parts = append(parts, "history has all "+tally(a.Known)+" of the account's last 24 hours")
	case !a.Held.Any():
		parts = append(parts, "the account has no task of the last 24 hours")
	}
	switch {
	case a.Held.Any() && w.Keys:
		parts = append(parts, tally(a.Held)+" may be what is unconfirmed: a resolves that")
	case a.Held.Any():
		parts = append(parts, tally(a.Held)+" may be what is unconfirmed: open dancecard to resolve that")
	}
	if a.Others > 0 {
		parts = append(parts, Count(a.Others, "task", "tasks")+" of other models left alone")
	}
	said.Text = strings.Join(parts, "; ")
	return said
}

// importedTasks counts tasks that were imported, by how they are.
func importedTasks(tasks []history.Task) string {
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

// notImported says that the account has tasks that history lacks.
func (w Wording) notImported(lacking core.Tally) string {
	text := "the account has " + tally(lacking) + " that history lacks; "
	if w.Keys {
		return text + "i imports " + Them(lacking.Total())
	}
	return text + "`dancecard import` imports " + Them(lacking.Total())
}

// clocks says that this machine's clock and the service's differ.
func clocks(skew time.Duration) string {
	way := "behind"
	if skew < 0 {
		way = "ahead of"
	}
	return "this machine's clock is " + Left(skew.Abs()) + " " + way + " the service's; links are timed by the service's, but better set it right"
}

// tally is "2 tasks and 1 motion": those that make motions are no rows of the list, and so are said as
// the motions that they are.
func tally(n core.Tally) string {
	switch motions := Count(n.Motions, "motion", "motions"); {
	case n.Motions == 0:
		return Count(n.Tasks, "task", "tasks")
	case n.Tasks == 0:
		return motions
	default:
		return Count(n.Tasks, "task", "tasks") + " and " + motions
	}
}

// Them stands for so many things that were named before.
func Them(n int) string {
	if n == 1 {
		return "it"
	}
	return "them"
}

// Count is a number with its noun.
func Count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
