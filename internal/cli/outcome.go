package cli

import (
	"cmp"
	"errors"
	"strings"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// finish prints what came of the tasks, and gives the exit status as an error.
func (f *follower) finish() error {
	sum, open, err := f.summary()
	if err != nil {
		return err
	}
	if sum.Held > 0 && !f.out.json {
		f.out.note(msg.CliOpenOnHold(f.language(), sum.Held))
	}
	return f.out.summary(sum, outcomeLine(f.language(), sum), f.status(sum, open))
}

// count is a number of tasks, and what is said of it.
type count struct {
	n   int
	say func(msg.Language, int) string
}

// outcomeLine says what came of tasks; what came of none is left out.
func outcomeLine(l msg.Language, sum jsonout.Summary) string {
	return countsLine(l, count{sum.Saved, msg.CliOutcomeSaved}, count{sum.Canceled, msg.CliOutcomeCanceled}, count{sum.Failed, msg.CliOutcomeFailed},
		count{sum.Held, msg.CliOutcomeOnHold}, count{sum.Undecided, msg.CliOutcomeOpen})
}

// countsLine says how many tasks there are of each kind.
func countsLine(l msg.Language, counts ...count) string {
	var said []string
	all := 0
	for _, c := range counts {
		if c.n > 0 {
			said = append(said, c.say(l, c.n))
			all += c.n
		}
	}
	if all == 0 {
		return msg.CliOutcomeNone(l)
	}
	return msg.CliOutcome(l, said, all)
}

// summary prints the last line of a command, and gives err back.
func (p printer) summary(sum jsonout.Summary, line string, err error) error {
	switch {
	case p.json:
		return errors.Join(p.object(jsonout.NewSummary(sum, statusOf(err))), err)
	case line != "":
		return errors.Join(p.lines(line), err)
	}
	return err
}

// failedStatus is the exit status where some of what was asked for failed; nil where nothing did.
func failedStatus(done, failed int) error {
	switch {
	case failed > 0 && done == 0:
		return exitError{exitFailed, advisedError{}}
	case failed > 0:
		return exitError{exitSomeFailed, advisedError{}}
	}
	return nil
}

// openTasks counts tasks that are still open, by what they need: somebody who sends them, a decision, or the key and
// host that they were created for.
type openTasks struct{ waiting, unconfirmed, elsewhere int }

// summary counts what came of the tasks.
func (f *follower) summary() (sum jsonout.Summary, open openTasks, err error) {
	for _, id := range f.progress.ids() {
		t, err := f.reload(id)
		if e, ok := errors.AsType[*history.Error](err); ok && e.Code == history.CodeNoTask {
			t, err = history.Task{State: f.progress.tasks[id].state}, nil // it was deleted since
		}
		if err != nil {
			return sum, open, err
		}
		switch t.State {
		case history.Saved, history.Made:
			sum.Saved++
		case history.Canceled:
			sum.Canceled++
		case history.Failed, history.Rejected, history.Expired, history.Gone:
			sum.Failed++
		default:
			if t.Held {
				sum.Held++
				continue
			}
			sum.Undecided++
			f.countOpen(t, &open)
		}
	}
	return sum, open, nil
}

func (f *follower) countOpen(t history.Task, open *openTasks) {
	switch {
	case t.NeedsDecision():
		open.unconfirmed++
	case t.State == history.Waiting && f.onlyWatches():
		open.waiting++
	default:
		open.elsewhere++
	}
}

// status is the exit status of what came of the tasks.
func (f *follower) status(sum jsonout.Summary, open openTasks) error {
	switch {
	case f.unresolved != nil:
		return f.unresolved
	case sum.Undecided > 0:
		return exitError{exitDecision, f.undecided(sum.Undecided, open)}
	case sum.Failed == 0 && f.leftOut > 0:
		return exitError{exitSomeFailed, advisedError{}}
	}
	return failedStatus(sum.Saved+sum.Canceled, sum.Failed)
}

// undecided says what keeps the n tasks that are left.
func (f *follower) undecided(n int, open openTasks) advisedError {
	l := f.language()
	if e := f.accountError(); e != nil && f.onlyWatches() {
		return advisedError{e.Code, msg.CliOpenRefused(l, n, serviceText(l, e)), f.words.Advice(e)}
	}
	if held := f.core.Tasks().Held(); held != nil {
		return advisedError{held.Code, msg.CliOpenStopped(l, n, serviceText(l, held)), f.words.Advice(held)}
	}
	if gone := f.core.Gone(); gone != nil {
		return advisedError{string(gone.Code), msg.CliOpenNoHistory(l, n), ""}
	}
	code := codeUndecided
	if f.onlyWatches() {
		code = codeNobodyWorks
	}
	var lines []string
	for _, of := range []struct {
		n   int
		say func(msg.Language, int) string
	}{{open.waiting, msg.CliOpenWaiting}, {open.unconfirmed, msg.CliOpenUnconfirmed}, {open.elsewhere, msg.CliOpenElsewhere}} {
		if of.n > 0 {
			lines = append(lines, of.say(l, of.n))
		}
	}
	return advisedError{code, strings.Join(lines, "\n"), ""}
}

// serviceText is what the service says of an error: its own text, else its code.
func serviceText(l msg.Language, e *api.Error) string {
	return cmp.Or(text.Message(text.ProblemText(l, history.ProblemOf(e))), e.Code)
}
