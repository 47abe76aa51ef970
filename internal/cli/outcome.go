package cli

import (
	"errors"
	"fmt"

	"dancecard/history"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/text"
)

// finish prints what came of the tasks, and gives the exit status as an error.
func (f *follower) finish() error {
	sum, err := f.summary()
	if err != nil {
		return err
	}
	line := fmt.Sprintf("%d saved, %d canceled, %d failed, %d on hold, %d undecided", sum.Saved, sum.Canceled, sum.Failed, sum.Held, sum.Undecided)
	return f.out.summary(sum, line, f.status(sum))
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

// summary counts what came of the tasks.
func (f *follower) summary() (sum jsonout.Summary, err error) {
	for _, id := range f.progress.ids() {
		t, err := f.reload(id)
		if e, ok := errors.AsType[*history.Error](err); ok && e.Code == history.CodeNoTask {
			t, err = history.Task{State: f.progress.tasks[id].state}, nil // it was deleted since
		}
		if err != nil {
			return sum, err
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
		}
	}
	return sum, nil
}

// status is the exit status of what came of the tasks.
func (f *follower) status(sum jsonout.Summary) error {
	switch {
	case f.unresolved != nil:
		return f.unresolved
	case sum.Undecided > 0:
		return exitError{exitDecision, f.undecided(sum.Undecided)}
	case sum.Failed == 0 && f.leftOut > 0:
		return exitError{exitSomeFailed, advisedError{}}
	}
	return failedStatus(sum.Saved+sum.Canceled, sum.Failed)
}

// undecided says what keeps the tasks that are left.
func (f *follower) undecided(n int) advisedError {
	count := text.Count(n, "task waits", "tasks wait")
	if e := f.accountError(); e != nil && f.onlyWatches() {
		return advisedError{e.Code, count + ": " + text.Wording{}.Told(e), text.Wording{}.Advice(e)}
	}
	if held := f.core.Tasks().Held(); held != nil {
		return advisedError{held.Code, count + ": sending stopped: " + text.Wording{}.Told(held), text.Wording{}.Advice(held)}
	}
	if gone := f.core.Gone(); gone != nil {
		return advisedError{string(gone.Code), count + ", and nothing is submitted without the history", ""}
	}
	if f.onlyWatches() {
		return advisedError{"NobodyWorks", count, "`dancecard run` submits what waits; what is unconfirmed is resolved in the window."}
	}
	return advisedError{"Undecided", count + " for a decision", "Open dancecard to resolve what is unconfirmed, or use the key and host that the tasks were created for."}
}
