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
	if len(a.Tasks) > 0 {
		parts = append(parts, importedTasks(a.Tasks))
	}
	if a.Back.Any() {
		parts = append(parts, tally(a.Back)+" resumed that had been given up")
	}
	said := Said{Tone: ToneGood}
	if len(parts) == 0 {
		said.Tone = TonePlain
	}
	if len(parts) == 0 && !a.Held.Any() {
		parts = append(parts, "Up to date: nothing new in the last 24 hours")
	}
	switch {
	case a.Held.Any() && w.Keys != nil:
		parts = append(parts, tally(a.Held)+" on the account may be what is unconfirmed here: a resolves that")
	case a.Held.Any():
		parts = append(parts, tally(a.Held)+" on the account may be what is unconfirmed here: open dancecard to resolve that")
	}
	if a.Others > 0 {
		parts = append(parts, Count(a.Others, "task", "tasks")+" of other models left alone")
	}
	said.Text = strings.Join(parts, "; ")
	return said
}

// importedTasks counts tasks that were imported, by how they are.
func importedTasks(tasks []history.Task) string {
	var running, done, failed, canceled int
	for _, t := range tasks {
		switch {
		case t.Kind == history.MakesMotion:
		case t.Status == api.Succeeded:
			done++
		case t.Status == api.Failed:
			failed++
		case t.Status == api.Canceled:
			canceled++
		default:
			running++
		}
	}
	var parts []string
	for _, p := range []struct {
		n    int
		word string
	}{{running, "queued or running"}, {done, "done"}, {failed, "failed"}, {canceled, "canceled"}} {
		if p.n > 0 {
			parts = append(parts, fmt.Sprint(p.n, " ", p.word))
		}
	}
	text := "Imported " + tally(core.TallyOf(tasks))
	if len(parts) > 0 {
		text += ": " + strings.Join(parts, ", ")
	}
	return text
}

// notImported says that the account has tasks that history lacks.
func (w Wording) notImported(lacking core.Tally) string {
	text := "the account has " + tally(lacking) + " that history lacks; "
	if w.Keys != nil {
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
