package cli

import (
	"context"
	"time"

	"dancecard/internal/core"
)

// worker runs a core without a screen.
type worker struct {
	core *core.Core
	// onNotice gets what there is to tell until the work is over, on the goroutine of run.
	onNotice func(core.Notice)
	// onStep is called after each step with its time.
	onStep func(time.Time)
	// onStop is called when the end has to wait for what is under way.
	onStop func()

	results chan core.Result
	running int // how many jobs are under way
}

// run works until done says so, asked after each step. When ctx ends, it only finishes submissions and requested
// changes, and gives the cause.
func (w *worker) run(ctx context.Context, done func() bool) error {
	work, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	w.results = make(chan core.Result)
	ended, timer := ctx.Done(), time.NewTimer(0)
	defer timer.Stop()
	for {
		wake := w.step(work)
		busy := w.core.Submitting() || w.core.Unfinished()
		if (ended == nil || done()) && !busy {
			break
		}
		timer.Reset(max(time.Until(wake), 20*time.Millisecond))
		select {
		case r := <-w.results:
			w.take(r)
		case <-timer.C:
		case <-ended:
			w.core.Stop()
			ended = nil
			if w.core.Submitting() || w.core.Unfinished() {
				w.onStop()
			}
		}
	}
	stop()
	for ; w.running > 0; w.running-- {
		w.core.Take(time.Now(), <-w.results) // that a job was cut short is no news
	}
	if ended != nil { // it was done before ctx ended
		return nil
	}
	return context.Cause(ctx)
}

// step begins what is to be done now, and tells when to look again.
func (w *worker) step(ctx context.Context) (wake time.Time) {
	now := time.Now()
	jobs, wake := w.core.Step(now)
	for _, j := range jobs {
		w.running++
		go func() { w.results <- w.core.Do(ctx, j) }()
	}
	w.onStep(now)
	if wake.IsZero() {
		return now.Add(time.Minute)
	}
	return wake
}

// take hands a result back.
func (w *worker) take(r core.Result) {
	w.running--
	for _, n := range w.core.Take(time.Now(), r) {
		w.onNotice(n)
	}
}
