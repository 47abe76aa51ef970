package cli

import (
	"context"
	"time"

	"dancecard/internal/core"
)

// worker runs a core without a screen.
type worker struct {
	core *core.Core
	// tell hears what there is to tell, on the goroutine of run.
	tell func(core.Notice)
	// stepped is called after each step with its time; nil for none.
	stepped func(time.Time)
	// ending is called when the end has to wait for what is under way; nil for none.
	ending func()
}

// run works until done says so, which is asked after each step. When ctx ends nothing new is begun, and what
// was begun of a submission, or asked for by a person, is brought to its end first; then it gives ctx's error.
func (w *worker) run(ctx context.Context, begin []core.Job, done func() bool) error {
	work, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	results, under := make(chan core.Result), 0
	do := func(jobs []core.Job) {
		for _, j := range jobs {
			under++
			go func() { results <- w.core.Do(work, j) }()
		}
	}
	take := func(r core.Result) {
		under--
		for _, n := range w.core.Take(time.Now(), r) {
			w.tell(n)
		}
	}
	do(begin)
	ended, timer := ctx.Done(), time.NewTimer(0)
	defer timer.Stop()
	for {
		now := time.Now()
		jobs, wake := w.core.Step(now)
		do(jobs)
		if w.stepped != nil {
			w.stepped(now)
		}
		busy := w.core.Submitting() || w.core.Unfinished()
		if (ended == nil || done()) && !busy {
			break
		}
		if wake.IsZero() {
			wake = now.Add(time.Minute)
		}
		timer.Reset(max(wake.Sub(now), 20*time.Millisecond))
		select {
		case r := <-results:
			take(r)
		case <-timer.C:
		case <-ended:
			w.core.Stop()
			ended = nil
			if w.ending != nil && (w.core.Submitting() || w.core.Unfinished()) {
				w.ending()
			}
		}
	}
	stop()
	for under > 0 { // what was called off fails for that, which is nothing to tell
		under--
		w.core.Take(time.Now(), <-results)
	}
	return context.Cause(ctx)
}
