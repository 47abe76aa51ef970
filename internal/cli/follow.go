package cli

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/cli/settings"
	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// follower is a command that works with a core, follows tasks and reports what came of them.
type follower struct {
	tools
	following
	progress progress
	// unreadable tells for how long the history has failed.
	unreadable unreadable
	// leftOut counts what was asked for and cannot be done; it counts as failed.
	leftOut int
	// unresolved is what a person has to decide about the rest; it gives the exit status.
	unresolved error
	// err is what could not be read or printed while the tasks were followed.
	err error
}

// tools are what a command works with.
type tools struct {
	app    *app
	ctx    context.Context
	args   []string
	dirs   dirs
	conf   settings.Settings
	core   *core.Core
	store  *store.Store
	keyErr error // why there is no key
	about  *aboutTasks
	out    printer
	words  text.Wording
}

// following says which tasks a command follows, and when that ends.
type following struct {
	// only are the tasks to follow; nil follows all that live.
	only []history.TaskID
	// pending reports whether a live task is still waited for.
	pending func(history.Task) bool
	forever bool
	timeout time.Duration
	began   time.Time
}

// follower makes one that follows no task yet.
func (a *app) follower(ctx context.Context, args []string, at dirs, conf settings.Settings, c *core.Core, s *store.Store, out printer, noKey error) *follower {
	f := &follower{
		tools: tools{
			app: a, ctx: ctx, args: args, dirs: at, conf: conf, core: c, store: s, keyErr: noKey,
			about: newAbout(s, at), out: out, words: wordingOf(a),
		},
		following: following{began: time.Now()},
		progress:  progress{tasks: map[history.TaskID]shownTask{}},
	}
	f.words.MotionName = func(id history.MotionID) string { return f.about.motions[id].Name }
	f.pending = f.willProgress
	return f
}

// wordingOf says for whom the texts of a command are.
func wordingOf(a *app) text.Wording {
	return text.Wording{Language: a.language, Times: a.env.times(), ASCII: a.env.ascii()}
}

// language is that of what the command prints.
func (f *follower) language() msg.Language { return f.words.Language }

// timeoutFlag bounds how long a command follows tasks.
func (a *app) timeoutFlag(c *cobra.Command, timeout *time.Duration) {
	c.Flags().DurationVar(timeout, "timeout", 0, msg.UsageFlagTimeout(a.language))
	c.PreRunE = func(*cobra.Command, []string) error {
		if *timeout < 0 {
			return wrongUse(msg.CliMustNotBeNegative(a.language, "--timeout", timeout.String()))
		}
		return nil
	}
}

// tasks gives them whole, each once.
func (f *follower) tasks(args []string) (tasks []history.Task, err error) {
	known := map[history.TaskID]bool{}
	for _, arg := range args {
		t, err := taskOf(f.ctx, f.store, f.language(), arg)
		if err != nil {
			return nil, err
		}
		if !known[t.ID] {
			known[t.ID] = true
			tasks = append(tasks, t)
		}
	}
	return tasks, nil
}

// taskIDs gives the tasks that arguments name.
func (f *follower) taskIDs(args []string) (ids []history.TaskID, err error) {
	tasks, err := f.tasks(args)
	for _, t := range tasks {
		ids = append(ids, t.ID)
	}
	return ids, err
}

// do carries out a job that a person asked for, and gives what came of it.
func (f *follower) do(j core.Job) []core.Notice {
	return f.core.Take(time.Now(), f.core.Do(f.ctx, j))
}

// apply carries out a change that a person asked for, before the tasks are followed.
func (f *follower) apply(j core.Job) error {
	for _, n := range f.do(j) {
		if failed, ok := n.(core.NotChanged); ok {
			return failed.Err
		}
	}
	return nil
}

// reload reads a task as it is now, also while the program ends.
func (f *follower) reload(id history.TaskID) (history.Task, error) {
	return f.store.Task(context.WithoutCancel(f.ctx), id)
}

// follow works until the tasks are done, and gives the exit status as an error; ids nil stands for all.
func (f *follower) follow(ids []history.TaskID) error {
	err := f.work(ids)
	if errors.Is(err, context.Canceled) && len(f.progress.tasks) > 0 {
		return exitError{exitInterrupted, advisedError{codeInterrupted, msg.CliInterrupted(f.language()), msg.CliTasksStay(f.language())}}
	}
	if err != nil {
		return err
	}
	return f.finish()
}

// work works until nothing more is pending.
func (f *follower) work(ids []history.TaskID) error {
	f.only = ids
	ctx := f.ctx
	if f.timeout > 0 {
		limited, cancel := context.WithTimeoutCause(ctx, f.timeout, errTimeout)
		defer cancel()
		ctx = limited
	}
	f.progress.add(ids)
	w := &worker{core: f.core, onNotice: f.onNotice, onStep: f.onStep, onStop: f.printStopping}
	err := w.run(ctx, f.done)
	f.printChanges()
	return errors.Join(err, f.err)
}

// until prints how the tasks stand, and works for as long as one is pending unless that is not waited for.
func (f *follower) until(ids []history.TaskID, noWait bool) error {
	wait := false
	f.progress.add(ids)
	for _, id := range ids {
		t, err := f.reload(id)
		if err != nil {
			return err
		}
		wait = wait || f.pending(t)
	}
	if wait && !noWait {
		return f.work(ids)
	}
	f.printChanges()
	return f.err
}

// errTimeout says that --timeout is over.
var errTimeout = errors.New("timeout")

// follows reports whether a task is one of those to follow.
func (f *follower) follows(t history.Task) bool {
	if f.only != nil {
		return slices.Contains(f.only, t.ID)
	}
	_, known := f.progress.tasks[t.ID]
	return known || !t.State.Final() && t.Kind == history.MakesVideo
}

// done reports whether nothing more will happen to the tasks by itself.
func (f *follower) done() bool {
	if f.err != nil {
		return true
	}
	f.printHistoryGone()
	if f.forever || !f.core.Known() {
		f.printSendingStopped()
		return false
	}
	for t := range f.core.Tasks().All() {
		if (f.only == nil || f.follows(t)) && f.pending(t) {
			f.printSendingStopped()
			return false
		}
	}
	return true
}

// workerGrace is how long a program that works through the queue has to ask for it.
const workerGrace = 3 * time.Second

// willProgress reports whether something is still done for a live task without a person's decision.
func (f *follower) willProgress(t history.Task) bool {
	switch t.State {
	case history.Waiting:
		if t.AwaitsMotion() {
			if maker, ok := f.core.Tasks().MotionOf(t.Motion); ok && maker.State != history.Waiting {
				return f.willProgress(maker)
			}
		}
		return !t.Held && (f.core.Submits(t) || time.Since(f.began) < workerGrace) && f.core.Tasks().Held() == nil && f.core.Gone() == nil && f.endpoint().Sends(t)
	case history.Unsure:
		return !t.NeedsDecision() && f.endpoint().Sends(t)
	}
	return f.reachable(t) || !f.onlyWatches() && f.endpoint().Reaches(t)
}

// endpoint is what those work for who work on the tasks. A command that hands the lease over does not get it back
// before the other program ends.
func (f *follower) endpoint() history.Endpoint {
	if f.core.Role != store.Worker && time.Since(f.began) >= workerGrace {
		return f.core.Serving()
	}
	return f.core.Endpoint()
}

// onlyWatches reports whether the command submits nothing.
func (f *follower) onlyWatches() bool { return f.core.Role == store.Watcher }

// accountError is why the service takes no request of this program; nil while it takes them.
func (f *follower) accountError() *api.Error {
	if e, _ := f.core.Tasks().Outage(); e != nil && e.Account() {
		return e
	}
	return nil
}

// reachable reports whether whoever holds the lease works on a task. This program needs a key that the service accepts
// for that, except to save videos.
func (f *follower) reachable(t history.Task) bool {
	if f.core.Mine() && (f.keyErr != nil || f.accountError() != nil && t.State != history.Finished) {
		return false
	}
	return f.endpoint().WorksOn(t)
}
