package cli

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"dancecard/history"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/core"
	"dancecard/internal/text"
)

func (w *world) runCommand() *cobra.Command {
	var forever, untilEmpty bool
	c := w.working(&cobra.Command{
		Use: "run", Short: "Work through the queue without a screen", Args: cobra.NoArgs,
		Long: "Submit what waits, watch it, and save the results, until nothing is left to do. Tasks on hold are left alone.\n" +
			"Beside an open window it follows what that does. One line a change goes to standard error.",
		Example: "dancecard run\ndancecard run --forever --json >> tasks.jsonl",
	}, history.Worker, func(f *follower) error {
		f.forever = forever
		return f.follow(nil)
	})
	c.Flags().BoolVar(&forever, "forever", false, "go on when nothing is left, until a signal ends it")
	c.Flags().BoolVar(&untilEmpty, "until-empty", true, "end when nothing is left to do")
	c.MarkFlagsMutuallyExclusive("forever", "until-empty")
	return c
}

func (w *world) waitCommand() *cobra.Command {
	var timeout time.Duration
	c := w.working(&cobra.Command{
		Use: "wait [ID...]", Short: "Follow tasks until they are done; submit nothing",
		Long: "Follow tasks until each is saved, canceled or failed, whoever works on them: a window, `dancecard run`, or\n" +
			"this command if nobody does. It watches and saves, and submits nothing. Without IDs: all active tasks.",
		Example: "dancecard wait\ndancecard wait 12 13 --timeout 1h --json | jq -r .file",
	}, history.Watcher, func(f *follower) error {
		f.core.SendNothing()
		f.waits, f.timeout = true, timeout
		ids, err := f.named(f.args)
		if err != nil {
			return err
		}
		return f.follow(ids)
	})
	c.Flags().DurationVar(&timeout, "timeout", 0, "end with status 124 after so long, as in 30m or 2h")
	return c
}

// working makes a command that runs the core in a role.
func (w *world) working(c *cobra.Command, role history.Role, do func(*follower) error) *cobra.Command {
	w.jsonFlag(c)
	w.dataFlag(c)
	w.hostFlag(c)
	c.Flags().BoolVar(&w.flags.debug, "debug", false, "write a log, without secrets")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		out := printer{out: cmd.OutOrStdout(), err: cleaned{cmd.ErrOrStderr()}, json: w.flags.json}
		return w.work(func(cmd *cobra.Command) error { return w.withCore(cmd.Context(), args, role, out, do) })(cmd, args)
	}
	return c
}

// withCore wires a core without a screen, with a key, and lets do work with it.
func (w *world) withCore(ctx context.Context, args []string, role history.Role, out printer, do func(*follower) error) (err error) {
	ctx, stop := untilSignal(ctx)
	defer stop()
	at := w.where()
	conf, err := readConfig(at.config)
	if err != nil {
		return err
	}
	base, err := w.baseURL(conf)
	if err != nil {
		return err
	}
	s, closeLog, err := w.setUp(at, conf, base)
	if err != nil {
		return err
	}
	defer closeLog()
	parts, closeParts, err := w.parts(ctx, s)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, saveMoved(parts.Store, parts.Home), closeParts()) }()
	found, err := parts.Keys.Find(ctx)
	if err != nil {
		return err
	}
	parts.Script, parts.Role = true, role
	all := core.New(parts)
	all.SetKey(time.Now(), found.Key, false)
	defer release(parts.Store)
	return do(w.follower(ctx, args, at, conf, all, parts.Store, out))
}

// follower works with a core, tells each change of a task, and knows when to end.
type follower struct {
	world   *world
	ctx     context.Context
	args    []string
	at      places
	conf    config
	core    *core.Core
	store   *history.Store
	about   *aboutTasks
	out     printer
	waits   bool // submits nothing
	forever bool
	timeout time.Duration
	// only are the tasks to follow; nil follows all that live.
	only  []history.TaskID
	began time.Time
	gone  bool // it was told that the history is not in its place
	// leftOut counts what was asked for and cannot be done; it counts as failed.
	leftOut int
	// unresolved is what a person has to decide about the rest; it gives the exit status.
	unresolved error
	// states are the words that were last told, by task; err is what could not be read.
	states map[history.TaskID]string
	err    error
}

// named gives the tasks that arguments name.
func (f *follower) named(args []string) (ids []history.TaskID, err error) {
	for _, arg := range args {
		t, err := taskOf(f.ctx, f.store, arg)
		if err != nil {
			return nil, err
		}
		ids = append(ids, t.ID)
	}
	return ids, nil
}

// follow works until the tasks are done, and gives the exit status as an error; ids nil stands for all.
func (f *follower) follow(ids []history.TaskID) error {
	f.only = ids
	ctx := f.ctx
	if f.timeout > 0 {
		limited, cancel := context.WithTimeoutCause(ctx, f.timeout, errTimeout)
		defer cancel()
		ctx = limited
	}
	for _, id := range ids {
		if _, told := f.states[id]; !told {
			f.states[id] = ""
		}
	}
	w := &worker{core: f.core, tell: f.tell}
	err := w.run(ctx, nil, f.done)
	f.look()
	if err != nil || f.err != nil {
		return errors.Join(err, f.err)
	}
	return f.end()
}

// errTimeout says that --timeout is over.
var errTimeout = errors.New("the time of --timeout is over; the tasks go on")

// tell shows what the core has to tell.
func (f *follower) tell(n core.Notice) {
	switch n := n.(type) {
	case core.Updated:
		for _, t := range n.Tasks {
			if f.follows(t) {
				f.show(t)
			}
		}
	case core.Rewritten:
		f.look()
	case core.HistoryFailed:
		f.out.note("%s", explain(n.Err))
	case core.ClocksDiffer:
		f.out.note("This machine's clock differs from the service's by %s", n.By.Abs().Round(time.Second))
	}
}

// follows reports whether a task is one of those to follow.
func (f *follower) follows(t history.Task) bool {
	if f.only != nil {
		return slices.Contains(f.only, t.ID)
	}
	_, known := f.states[t.ID]
	return known || !t.State.Final() && t.Kind == history.MakesVideo
}

// look tells what has changed of the live tasks, and of those that were live.
func (f *follower) look() {
	live := map[history.TaskID]bool{}
	for _, t := range f.core.Tasks().All() {
		live[t.ID] = true
		if f.follows(t) {
			f.show(t)
		}
	}
	for id := range f.states {
		if live[id] {
			continue
		}
		t, err := f.store.Task(context.WithoutCancel(f.ctx), id)
		if err != nil {
			f.err = err
			return
		}
		f.show(t)
	}
}

// show tells a task whose state has changed.
func (f *follower) show(t history.Task) {
	ctx := context.WithoutCancel(f.ctx)
	if err := f.about.read(ctx, []history.Task{t}, f.out.json); err != nil {
		f.err = err
		return
	}
	about := f.about.of(t)
	state := jsonout.StateOf(t, about.MotionBegun)
	if f.states[t.ID] == state {
		return
	}
	f.states[t.ID] = state
	if f.out.json {
		f.err = errors.Join(f.err, f.out.object(jsonout.NewTask(t, about)))
		return
	}
	line := fmt.Sprintf("%d  %s  %s", t.ID, text.StateName(state), text.NameWith(t, about.Motion.Name, "×"))
	if about.File != "" {
		line += "  " + about.File
	}
	if advice := text.CommandAdvice(t); t.Problem.Code != "" && advice != "" {
		line += "  " + text.Reason(t.Problem) + ". " + advice
	}
	f.out.note("%s", line)
}

// done reports whether nothing more will happen to the tasks by itself.
func (f *follower) done() bool {
	if f.err != nil {
		return true
	}
	if gone := f.core.Gone(); gone != nil && !f.gone {
		f.gone = true
		f.out.note("%s; nothing more is submitted", explain(gone))
	}
	if f.forever || !f.core.Known() {
		return false
	}
	for _, t := range f.core.Tasks().All() {
		if (f.only == nil || f.follows(t)) && f.goesOn(t) {
			return false
		}
	}
	return true
}

// workerGrace is how long a program that works through the queue has to ask for it.
const workerGrace = 3 * time.Second

// goesOn reports whether something is still done for a live task without a person's decision.
func (f *follower) goesOn(t history.Task) bool {
	switch t.State {
	case history.Waiting:
		if t.AwaitsMotion() {
			if maker, ok := f.core.Tasks().MotionOf(t.Motion); ok && maker.State != history.Waiting {
				return f.goesOn(maker)
			}
		}
		return !t.Held && (f.core.Submits(t) || time.Since(f.began) < workerGrace) && f.core.Tasks().Held() == nil && f.core.Gone() == nil && f.core.Endpoint().Sends(t)
	case history.Unsure:
		return !t.Settled() && f.core.Endpoint().Sends(t)
	}
	return f.core.Endpoint().Reaches(t)
}

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
	for _, id := range f.ids() {
		t, err := f.store.Task(context.WithoutCancel(f.ctx), id)
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

// ids are the tasks that were followed, in their order.
func (f *follower) ids() (ids []history.TaskID) {
	for id := range f.states {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
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
	if held := f.core.Tasks().Held(); held != nil {
		return advised{held.Code, count + ": sending stopped: " + held.Error(), held.Advice()}
	}
	if f.waits {
		return advised{"NobodyWorks", count, "`dancecard run` submits what waits; what is unconfirmed is resolved in the window."}
	}
	return advised{"Undecided", count + " for a decision", "Open dancecard to resolve what is unconfirmed, or use the key and host that the tasks were created for."}
}
