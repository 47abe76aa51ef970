package cli

import (
	"errors"
	"fmt"

	"dancecard/history"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/text"
)

// end tells what came of the tasks, and gives the exit status as an error.
func (f *follower) end() error {
	sum, err := f.sum()
	if err != nil {
		return err
	}
	err = f.status(sum)
	if f.out.json {
		return errors.Join(f.out.object(jsonout.NewSummary(sum, statusOf(err))), err)
	}
	return errors.Join(f.out.lines(fmt.Sprintf("%d saved, %d canceled, %d failed, %d on hold, %d undecided", sum.Saved, sum.Canceled, sum.Failed, sum.Held, sum.Undecided)), err)
}

// sum counts what came of the tasks.
func (f *follower) sum() (sum jsonout.Summary, err error) {
	for _, id := range f.told.ids() {
		t, err := f.again(id)
		if e, ok := errors.AsType[*history.Error](err); ok && e.Code == history.CodeNoTask {
			t, err = history.Task{State: f.told.tasks[id].state}, nil // it was deleted since
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
		return ended{exitDecision, f.undecided(sum.Undecided)}
	case sum.Failed > 0 && sum.Saved+sum.Canceled == 0:
		return ended{exitFailed, advised{}}
	case sum.Failed+f.leftOut > 0:
		return ended{exitSomeFailed, advised{}}
	}
	return nil
}

// undecided says what keeps the tasks that are left.
func (f *follower) undecided(n int) advised {
	count := fmt.Sprintf("%d tasks wait", n)
	if n == 1 {
		count = "1 task waits"
	}
	if e := f.refused(); e != nil && f.onlyWatches() {
		return advised{e.Code, count + ": " + text.Told(e), text.Wording{}.Advice(e)}
	}
	if held := f.core.Tasks().Held(); held != nil {
		return advised{held.Code, count + ": sending stopped: " + held.Error(), text.Wording{}.Advice(held)}
	}
	if gone := f.core.Gone(); gone != nil {
		return advised{string(gone.Code), count + ", and nothing is submitted without the history", ""}
	}
	if f.onlyWatches() {
		return advised{"NobodyWorks", count, "`dancecard run` submits what waits; what is unconfirmed is resolved in the window."}
	}
	return advised{"Undecided", count + " for a decision", "Open dancecard to resolve what is unconfirmed, or use the key and host that the tasks were created for."}
}
