package tui

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/api/poll"
	"dancecard/history"
)

// effects makes the commands: the only code of the screens' side that asks the service and writes
// history. Every command captures values, ends with the program's context, writes before it tells,
// and gives one message.
type effects struct {
	ctx context.Context
	Config
	steps    progress
	saves    saves
	policies policies
	locks    locks
	keptTry  int          // the number of the key that was last put into the keyring; under the lock of that name
	mending  atomic.Int32 // percent of the copy that is being made
	// recalling tells that what was given up is being asked for.
	recalling atomic.Bool
	// budget is what all requests about tasks have together.
	budget *poll.Budget
}

// tick waits for a time.
func (fx *effects) tick(at time.Time, gen int) tea.Cmd {
	return func() tea.Msg {
		if fx.Sleep(fx.ctx, at.Sub(fx.Now())) != nil {
			return nil
		}
		return tickMsg{at: fx.Now(), gen: gen}
	}
}

// job does what the desk wants done.
func (fx *effects) job(j history.Job) tea.Cmd {
	switch j := j.(type) {
	case history.Prepare:
		return fx.prepare(j.Task)
	case history.Submit:
		return fx.submit(j.Task)
	case history.Ask1:
		return fx.ask(j)
	case history.Sweep:
		return fx.sweep(j.Ask)
	case history.Search:
		return fx.search(j)
	case history.Fetch:
		return fx.fetch(j.Task)
	case history.GiveWay:
		return fx.giveWay(j.ID)
	}
	return nil
}

// submit sends a task. That it is being sent is on disk before the first byte leaves, unless another
// window has made another task of it since the desk heard of it.
func (fx *effects) submit(t history.Task) tea.Cmd {
	return func() tea.Msg {
		sub, ready, err := fx.submission(fx.ctx, t)
		if err != nil || !ready {
			return sentMsg{at: fx.Now(), id: t.ID, task: t, unready: true, disk: err}
		}
		_, known := fx.Client.Skew()
		began, err := fx.Store.ApplyAll(fx.ctx, []history.Change{{
			ID: t.ID, Event: history.SendBegan{Says: t.Submission(), Skew: fx.skew(), Known: known},
		}})
		if err != nil {
			return sentMsg{at: fx.Now(), id: t.ID, task: t, disk: err}
		}
		now := began[0].Task
		if !began[0].Changed {
			return sentMsg{at: fx.Now(), id: t.ID, task: now} // another window was first, or changed what is sent
		}
		receipt, err := fx.order(fx.ctx, now, sub)
		event := history.Settle(receipt, err)
		done, disk := fx.persist(t.ID, event)
		if disk != nil {
			done = now
		}
		return sentMsg{at: fx.Now(), id: t.ID, task: done, event: event, err: err, disk: disk}
	}
}

// persistTries is how often an event that must not be lost is written, a second apart.
const persistTries = 10

// persist writes an event even while the program is ending, and again while the disk refuses. What
// refuses for longer is told; of a submission see writeLate.
func (fx *effects) persist(id history.TaskID, e history.Event) (history.Task, error) {
	ctx := context.WithoutCancel(fx.ctx)
	for n := 1; ; n++ {
		t, _, err := fx.Store.Apply(ctx, id, e)
		if err == nil || n == persistTries || fx.Sleep(fx.ctx, time.Second) != nil {
			return t, err
		}
	}
}

// ask queries one task and writes what it says.
func (fx *effects) ask(j history.Ask1) tea.Cmd {
	return func() tea.Msg {
		a, err := fx.Client.Task(fx.ctx, j.Ask.TaskID)
		if err != nil {
			return askedMsg{at: fx.Now(), id: j.ID, ask: j.Ask, err: err}
		}
		if a.Status == api.Unknown && !j.Believe {
			return askedMsg{at: fx.Now(), id: j.ID, ask: j.Ask, answer: a}
		}
		t, _, disk := fx.Store.Apply(fx.ctx, j.ID, fx.report(a))
		return askedMsg{at: fx.Now(), id: j.ID, ask: j.Ask, answer: a, task: t, disk: disk}
	}
}

// report is the event of an answer, its times by our clock. One that tells of a motion says whose key made it.
func (fx *effects) report(a api.Answer) history.Reported {
	r := history.Report(a.By(fx.skew()))
	if r.Template != "" {
		r.Fingerprint, _ = fx.fingerprint(fx.ctx)
	}
	return r
}

// change writes events that the user, or the list, asked for, in one transaction.
func (fx *effects) change(say note, changes ...history.Change) tea.Cmd {
	return func() tea.Msg {
		out, err := fx.Store.ApplyAll(fx.ctx, changes)
		return fx.changed(say, out, err)
	}
}

// changed tells what came of changes. The word is said of what was changed: a task may have gone on since
// the person saw it.
func (fx *effects) changed(say note, out []history.Outcome, err error) changedMsg {
	tasks := make([]history.Task, len(out))
	var late []history.Task
	for i, o := range out {
		tasks[i] = o.Task
		if !o.Changed {
			late = append(late, o.Task)
		}
	}
	switch n := len(late); {
	case n == 0 || say.text == "":
	case n == len(out):
		say = warning("too late: " + overtaken(late[0]))
	default:
		say = warning(fmt.Sprintf("%s; too late for %d of them: %s", say.text, n, overtaken(late[0])))
	}
	return changedMsg{at: fx.Now(), tasks: tasks, say: say, err: err}
}

// overtaken says what has become of a task before it could be changed.
func overtaken(t history.Task) string {
	switch {
	case t.ID == 0 || !t.Removed.IsZero():
		return "it was taken off the list"
	case t.State == history.Sending:
		return "it is just being sent"
	case t.State == history.OnServer:
		return "it is at the service"
	case t.State == history.Unsure:
		return "it was sent without an answer; a resolves it"
	}
	return "it is " + string(t.State)
}

// move gives waiting tasks another place in the queue.
func (fx *effects) move(way history.Way, tasks []history.Task, say note) tea.Cmd {
	return func() tea.Msg {
		moved, err := fx.Store.Move(fx.ctx, way, ids(tasks)...)
		if err == nil && len(moved) == 0 {
			say = note{text: "Already at that end of the queue"}
		}
		return changedMsg{at: fx.Now(), tasks: moved, say: say, err: err}
	}
}

// saveAgain marks finished tasks for saving, where their video is not on disk.
func (fx *effects) saveAgain(tasks []history.Task) tea.Cmd {
	return func() tea.Msg {
		var changes []history.Change
		for _, t := range tasks {
			if t.State == history.Finished || !fx.Videos.Exists(t) {
				changes = append(changes, history.Change{ID: t.ID, Event: history.SaveAgain{}})
			}
		}
		if len(changes) == 0 {
			return noteMsg{note: note{text: "the video is on disk already"}}
		}
		return fx.change(note{text: "saving it again"}, changes...)()
	}
}
