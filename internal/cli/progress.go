package cli

import (
	"context"
	"errors"
	"maps"
	"slices"
	"strconv"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// progress is what a command has printed, so that nothing is printed twice.
type progress struct {
	tasks      map[history.TaskID]shownTask
	lastNotice string
	// outage keeps the program from the service; after sendingStopped, a refusal of the account, nothing is sent.
	outage, sendingStopped *api.Error
	// historyGone tells that the history is not in its place.
	historyGone bool
	// minute is what is said each minute in place of each step of many tasks.
	minute minute
	// printsEnds: the command prints the end of each task itself. printsCancels: it prints what came of each cancel.
	printsEnds, printsCancels bool
}

// shownTask is what was printed of a task; nothing yet of one that is only followed.
type shownTask struct {
	word    string // its state, as programs read it
	state   history.State
	problem string
}

// add follows tasks from now on.
func (t *progress) add(ids []history.TaskID) {
	for _, id := range ids {
		if _, known := t.tasks[id]; !known {
			t.tasks[id] = shownTask{}
		}
	}
}

// ids are the followed tasks in their order.
func (t *progress) ids() []history.TaskID {
	ids := slices.AppendSeq(make([]history.TaskID, 0, len(t.tasks)), maps.Keys(t.tasks)) // never nil, which stands for all
	slices.Sort(ids)
	return ids
}

// printChanges prints what has changed of the live tasks, and of those that were live.
func (f *follower) printChanges() {
	f.count(time.Now())
	live := map[history.TaskID]bool{}
	for t := range f.core.Tasks().All() {
		live[t.ID] = true
		if f.follows(t) {
			f.printChange(t)
		}
	}
	for _, id := range f.progress.ids() {
		if live[id] || f.progress.tasks[id].state.Final() {
			continue
		}
		t, err := f.reload(id)
		if err != nil {
			f.err = err
			return
		}
		f.printChange(t)
	}
}

// printChange prints a task whose state has changed.
func (f *follower) printChange(t history.Task) {
	word := jsonout.StateOf(t, f.motionBegun(t))
	if f.progress.tasks[t.ID].word == word {
		return
	}
	f.progress.tasks[t.ID] = shownTask{word, t.State, t.Problem.Code}
	if f.out.json && f.progress.printsEnds && t.State.Final() || !f.out.json && f.passes(t, word) {
		return
	}
	if err := f.about.read(context.WithoutCancel(f.ctx), []history.Task{t}, f.out.json); err != nil {
		f.err = err
		return
	}
	about := f.about.of(t)
	about.MotionBegun = f.motionBegun(t)
	if f.out.json {
		f.err = errors.Join(f.err, f.out.object(jsonout.NewTask(f.words, t, about)))
		return
	}
	f.out.note(f.line(t, about))
}

// taskLine is a task as a line of output.
func taskLine(t history.Task, about jsonout.About) text.TaskLine {
	return text.TaskLine{Task: t, Motion: about.Motion.Name, MotionBegun: about.MotionBegun, File: about.File}
}

// taskNumber is a task's number here, as people type it.
func taskNumber(t history.Task) string { return strconv.FormatInt(int64(t.ID), 10) }

// line is a task with its state, and with its file or what to do about it.
func (f *follower) line(t history.Task, about jsonout.About) string {
	if f.progress.printsCancels && t.Problem.Op == api.OpCancel {
		return f.words.Line(taskLine(t, about))
	}
	return f.words.AdvisedLine(taskLine(t, about))
}

// motionBegun reports whether the motion that a task waits for is being made.
func (f *follower) motionBegun(t history.Task) bool {
	maker, live := f.core.Tasks().MotionOf(t.Motion)
	return live && t.AwaitsMotion() && hasBegun(maker)
}

// onNotice prints what the core reports.
func (f *follower) onNotice(n core.Notice) {
	if n, ok := n.(core.HistoryFailed); ok {
		f.historyFailed(n.Err)
	}
	switch n := n.(type) {
	case core.Updated:
		if slices.ContainsFunc(n.Tasks, func(t history.Task) bool { return t.Kind == history.MakesMotion }) {
			f.printChanges() // the state of those who wait for the motion may have changed as well
			return
		}
		for _, t := range n.Tasks {
			if f.follows(t) {
				f.printChange(t)
			}
		}
	case core.Rewritten:
		f.printChanges()
	default:
		if said := f.words.Notice(n).Text; said != "" && said != f.progress.lastNotice && f.wantsNotice(n) {
			f.progress.lastNotice = said
			f.out.note(said)
		}
	}
}

// wantsNotice reports whether a notice is printed: it is about what is followed, and no task's line says as much.
func (f *follower) wantsNotice(n core.Notice) bool {
	t, ofTask := text.TaskOf(n)
	if ofTask && !f.concerns(t) {
		return false
	}
	switch n := n.(type) {
	case core.Saved:
		return false
	case core.NotSent, core.Refused, core.Failed, core.Unanswered:
		return t.Kind == history.MakesMotion // which has no line
	case core.LookedUp:
		return t.State == history.Unsure
	case core.CanceledOne:
		return t.State != history.Canceled && !f.progress.printsCancels
	case core.NotSaved:
		known := f.progress.tasks[t.ID]
		same := known.problem == t.Problem.Code
		if known.problem = t.Problem.Code; known.word != "" {
			f.progress.tasks[t.ID] = known
		}
		return !same
	case core.NotWritten:
		return f.only == nil || slices.Contains(f.only, n.ID)
	}
	return true
}

// concerns reports whether a task is one of those to follow, or makes the motion of one.
func (f *follower) concerns(t history.Task) bool {
	if f.only == nil || slices.Contains(f.only, t.ID) {
		return true
	}
	if t.Kind != history.MakesMotion {
		return false
	}
	for other := range f.core.Tasks().All() {
		if other.Motion == t.Motion && f.follows(other) {
			return true
		}
	}
	return false
}

// onStep prints what a step of the core tells.
func (f *follower) onStep(now time.Time) {
	f.printOutage(now)
	f.printMinute(now)
}

// printOutage prints once that the service cannot be reached or is to be spared, and once that it is over.
func (f *follower) printOutage(now time.Time) {
	if !f.core.Mine() {
		f.progress.outage = nil // the other program knows
		return
	}
	e, until := f.core.Tasks().Outage()
	if e == nil {
		e, until = f.core.Tasks().Paused(now)
	}
	switch {
	case e == nil && f.progress.outage != nil && !f.core.Submitting(): // what is under way tells whether it is over
		f.out.note(f.words.TroubleOver(f.progress.outage))
		f.progress.outage = nil
	case e != nil && (f.progress.outage == nil || f.words.Trouble(e) != f.words.Trouble(f.progress.outage)):
		f.out.note(f.words.Retrying(f.words.Trouble(e), msg.Clock(until, f.core.Zone)))
		f.progress.outage = e
	}
}

// printStopping prints what the end waits for.
func (f *follower) printStopping() {
	if f.core.Hooks.Pending() && !f.core.Submitting() {
		f.out.note(msg.CliStoppingHook(f.language()))
		return
	}
	if f.ctx.Err() != nil {
		f.out.note(msg.CliStoppingNow(f.language()))
		return
	}
	f.out.note(msg.CliStopping(f.language()))
}

// printSendingStopped prints once why nothing is sent while other tasks go on.
func (f *follower) printSendingStopped() {
	held := f.core.Tasks().Held()
	if held != nil && f.progress.sendingStopped == nil && !f.onlyWatches() {
		f.out.note(f.words.SendingStopped(held))
	}
	f.progress.sendingStopped = held
}

// printHistoryGone prints once that the history is not in its place.
func (f *follower) printHistoryGone() {
	if gone := f.core.Gone(); gone != nil && !f.progress.historyGone {
		f.progress.historyGone = true
		f.out.note(msg.CliSendingStopped(f.language(), f.words.Error(gone)))
	}
}
