package cli

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"dancecard/api"
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
	timeoutFlag(c, &timeout)
	c.ValidArgsFunction = w.completeTasks(liveTask)
	return c
}

// working makes a command that runs the core in a role, with a key.
func (w *world) working(c *cobra.Command, role history.Role, do func(*follower) error) *cobra.Command {
	return w.workingKeyless(c, role, func(f *follower) error {
		if f.noKey != nil {
			return f.noKey
		}
		return do(f)
	})
}

// workingKeyless is working for a command that needs a key for some tasks only.
func (w *world) workingKeyless(c *cobra.Command, role history.Role, do func(*follower) error) *cobra.Command {
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

// withCore wires a core without a screen, with a key where there is one, and lets do work with it.
func (w *world) withCore(ctx context.Context, args []string, role history.Role, out printer, do func(*follower) error) (err error) {
	ctx, stop := untilSignal(ctx)
	defer stop()
	ctx, read := untilUnread(ctx)
	defer read()
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
	found, noKey := parts.Keys.Find(ctx)
	parts.Script, parts.Role = true, role
	all := core.New(parts)
	all.SetKey(time.Now(), found.Key, false)
	defer release(parts.Store)
	return do(w.follower(ctx, args, at, conf, all, parts.Store, out, noKey))
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
	words   text.Wording
	waits   bool // submits nothing
	saves   bool // prints the last line of a task itself
	cancels bool // says itself what came of each cancel
	forever bool
	timeout time.Duration
	noKey   error // why there is no key
	// pending reports whether a live task is still waited for.
	pending func(history.Task) bool
	// only are the tasks to follow; nil follows all that live.
	only  []history.TaskID
	began time.Time
	gone  bool // it was told that the history is not in its place
	// leftOut counts what was asked for and cannot be done; it counts as failed.
	leftOut int
	// unresolved is what a person has to decide about the rest; it gives the exit status.
	unresolved error
	// said is the last notice, trouble what keeps the program from the service and was told, held the refusal
	// for which nothing is sent.
	said          string
	trouble, held *api.Error
	// states are the words that were last told, by task, and problems what was told of each; err is what could
	// not be read.
	states, problems map[history.TaskID]string
	err              error
}

// named gives the tasks that arguments name.
func (f *follower) named(args []string) (ids []history.TaskID, err error) {
	tasks, err := f.tasks(args)
	for _, t := range tasks {
		ids = append(ids, t.ID)
	}
	return ids, err
}

// follow works until the tasks are done, and gives the exit status as an error; ids nil stands for all.
func (f *follower) follow(ids []history.TaskID) error {
	err := f.work(ids)
	if errors.Is(err, context.Canceled) && len(f.states) > 0 {
		return ended{exitInterrupted, advised{codeInterrupted, "interrupted", tasksStay}}
	}
	if err != nil {
		return err
	}
	return f.end()
}

// tasksStay says what becomes of tasks that are followed no longer.
const tasksStay = "No task is lost: `dancecard run` submits what waits and saves the videos, `dancecard list` shows them."

// work works until nothing more is pending.
func (f *follower) work(ids []history.TaskID) error {
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
	w := &worker{core: f.core, tell: f.tell, stepped: f.tellTrouble, ending: f.tellEnding}
	err := w.run(ctx, nil, f.done)
	f.look()
	return errors.Join(err, f.err)
}

// errTimeout says that --timeout is over.
var errTimeout = advised{"Timeout", "the time of --timeout is over", tasksStay}

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
	for _, id := range f.ids() {
		if live[id] {
			continue
		}
		t, err := f.again(id)
		if err != nil {
			f.err = err
			return
		}
		f.show(t)
	}
}

// show tells a task whose state has changed.
func (f *follower) show(t history.Task) {
	maker, making := f.core.Tasks().MotionOf(t.Motion)
	begun := making && hasBegun(maker)
	state := jsonout.StateOf(t, begun)
	if f.states[t.ID] == state {
		return
	}
	known := newAbout(f.store, f.at) // what was read before may have changed since, too
	if err := known.read(context.WithoutCancel(f.ctx), []history.Task{t}, f.out.json); err != nil {
		f.err = err
		return
	}
	about := known.of(t)
	about.MotionBegun = begun
	f.states[t.ID], f.problems[t.ID] = state, t.Problem.Code
	if f.out.json {
		if !f.saves || !t.State.Final() {
			f.err = errors.Join(f.err, f.out.object(jsonout.NewTask(t, about)))
		}
		return
	}
	line := fmt.Sprintf("%d  %s  %s", t.ID, stateWord(t, begun), text.NameWith(t, about.Motion.Name, f.words.Times))
	if about.File != "" {
		line += "  " + about.File
	}
	if advice := text.CommandAdvice(t); t.Problem.Code != "" && advice != "" && !(f.cancels && t.Problem.Op == api.OpCancel) {
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
		f.out.note("Nothing more is submitted: %s", f.words.Error(gone))
	}
	if f.forever || !f.core.Known() {
		f.tellHeld()
		return false
	}
	for _, t := range f.core.Tasks().All() {
		if (f.only == nil || f.follows(t)) && f.pending(t) {
			f.tellHeld()
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
		return !t.Held && (f.core.Submits(t) || time.Since(f.began) < workerGrace) && f.core.Tasks().Held() == nil && f.core.Gone() == nil && f.endpoint().Sends(t)
	case history.Unsure:
		return !t.Settled() && f.endpoint().Sends(t)
	}
	return f.reachable(t) || !f.waits && f.endpoint().Reaches(t)
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
		t, err := f.again(id)
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
	if e := f.refused(); e != nil && f.waits {
		return advised{e.Code, count + ": " + text.Told(e), e.Advice()}
	}
	if held := f.core.Tasks().Held(); held != nil {
		return advised{held.Code, count + ": sending stopped: " + held.Error(), held.Advice()}
	}
	if gone := f.core.Gone(); gone != nil {
		return advised{string(gone.Code), count + ", and nothing is submitted without the history", ""}
	}
	if f.waits {
		return advised{"NobodyWorks", count, "`dancecard run` submits what waits; what is unconfirmed is resolved in the window."}
	}
	return advised{"Undecided", count + " for a decision", "Open dancecard to resolve what is unconfirmed, or use the key and host that the tasks were created for."}
}
