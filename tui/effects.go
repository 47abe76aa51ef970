package tui

import (
	"context"
	"errors"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
)

// effects makes the commands: the only code of the screens' side that asks the service and writes
// history. Every command captures values, ends with the program's context, writes before it tells,
// and gives one message.
type effects struct {
	ctx context.Context
	Config
	steps    progress
	policies policies
	locks    locks
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
	}
	return nil
}

// submit sends a task. That it is being sent is on disk before the first byte leaves, and what
// came of it is written for as long as it takes: an id that the service gave must not be lost.
func (fx *effects) submit(t history.Task) tea.Cmd {
	return func() tea.Msg {
		sub, ready, err := fx.submission(fx.ctx, t)
		if err != nil || !ready {
			return sentMsg{at: fx.Now(), id: t.ID, task: t, unready: true, disk: err}
		}
		began, err := fx.Store.ApplyAll(fx.ctx, []history.Change{{ID: t.ID, Event: history.SendBegan{}}})
		if err != nil {
			return sentMsg{at: fx.Now(), id: t.ID, task: t, disk: err}
		}
		now := began[0].Task
		if !began[0].Changed {
			return sentMsg{at: fx.Now(), id: t.ID, task: now} // another window was first
		}
		receipt, err := fx.order(fx.ctx, now, sub)
		done, disk := fx.persist(t.ID, history.Settle(receipt, err))
		if disk != nil {
			done = now
		}
		return sentMsg{at: fx.Now(), id: t.ID, task: done, err: err, disk: disk}
	}
}

// persistTries is how often an event that must not be lost is written, a second apart.
const persistTries = 10

// persist writes an event even while the program is ending, and again while the disk refuses.
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
			return askedMsg{at: fx.Now(), ask: j.Ask, err: err}
		}
		if a.Status == api.Unknown && !j.Believe {
			return askedMsg{at: fx.Now(), ask: j.Ask, answer: a}
		}
		t, _, disk := fx.Store.Apply(fx.ctx, j.ID, fx.report(a))
		return askedMsg{at: fx.Now(), ask: j.Ask, answer: a, task: t, disk: disk}
	}
}

// report is the event of an answer. One that tells of a motion says whose key made it.
func (fx *effects) report(a api.Answer) history.Reported {
	r := history.Report(a)
	if r.Template != "" {
		r.Fingerprint, _ = fx.fingerprint(fx.ctx)
	}
	return r
}

// sweep fetches a page of the account's list.
func (fx *effects) sweep(a api.Ask) tea.Cmd {
	return func() tea.Msg {
		page, err := fx.Client.Tasks(fx.ctx, a.Listing)
		return sweptMsg{at: fx.Now(), ask: a, page: page, err: err}
	}
}

// searchPages bounds how much of the account's list is read for one unsure task.
const searchPages = 20

// search looks for an unsure task on the account's list.
func (fx *effects) search(j history.Search) tea.Cmd {
	return func() tea.Msg {
		listed, known, err := fx.listed(j)
		if err != nil {
			return searchedMsg{at: fx.Now(), id: j.Task.ID, err: err}
		}
		skew, _ := fx.Client.Skew()
		event := j.Task.Match(listed, j.Neighbours, skew, func(id string) bool { _, ok := known[id]; return ok })
		if _, missed := event.(history.NotFound); missed && !j.Last {
			return searchedMsg{at: fx.Now(), id: j.Task.ID}
		}
		t, disk := fx.persist(j.Task.ID, event)
		return searchedMsg{at: fx.Now(), id: j.Task.ID, task: t, disk: disk}
	}
}

// listed reads the part of the account's list in which an unsure task must be, and which of it
// history knows.
func (fx *effects) listed(j history.Search) ([]api.Listed, map[string]history.TaskID, error) {
	from, to := j.Task.SearchSpan(j.Neighbours)
	skew, _ := fx.Client.Skew()
	var all []api.Listed
	for n := 1; n <= searchPages; n++ {
		page, err := fx.Client.Tasks(fx.ctx, api.Listing{
			Model: j.Task.Model, From: from.Add(skew - time.Minute), To: to.Add(skew + time.Minute), Page: n, Size: api.PageSize,
		})
		if err != nil {
			return nil, nil, err
		}
		all = append(all, page.Tasks...)
		if n >= page.Pages || len(page.Tasks) == 0 {
			break
		}
	}
	ids := make([]string, len(all))
	for i, item := range all {
		ids[i] = item.TaskID
	}
	known, err := fx.Store.Known(fx.ctx, ids)
	return all, known, err
}

// fetch saves a finished task's video.
func (fx *effects) fetch(t history.Task) tea.Cmd {
	return func() tea.Msg {
		file, size, err := fx.Videos.Save(fx.ctx, t, Source(fx.Client), nil)
		if fx.ctx.Err() != nil && err != nil {
			return nil // the program ends; the part stays for the next start
		}
		if e, ok := errors.AsType[*history.Error](err); ok && e.Code == history.CodeSaving {
			return fetchedMsg{at: fx.Now(), task: t} // another window has it in hand
		}
		var event history.Event = history.VideoSaved{File: file, Bytes: size}
		if err != nil {
			event = history.SaveFailed{Problem: history.ProblemOf(err), Dead: deadLink(err)}
		}
		done, disk := fx.persist(t.ID, event)
		if disk != nil {
			done = t
		}
		return fetchedMsg{at: fx.Now(), task: done, err: err, disk: disk}
	}
}

// Source is where videos come from: the client, without the API key.
func Source(client *api.Client) history.Source {
	return func(ctx context.Context, address string, offset int64, etag string) (history.Chunk, error) {
		s, err := client.Fetch(ctx, address, offset, etag)
		if err != nil {
			return history.Chunk{}, err
		}
		return history.Chunk{Body: s.Body, Length: s.Length, Offset: s.Offset, ETag: s.ETag}, nil
	}
}

// change writes events that the user, or the list, asked for, in one transaction.
func (fx *effects) change(say note, changes ...history.Change) tea.Cmd {
	return func() tea.Msg {
		out, err := fx.Store.ApplyAll(fx.ctx, changes)
		tasks := make([]history.Task, len(out))
		for i, o := range out {
			tasks[i] = o.Task
		}
		return changedMsg{at: fx.Now(), tasks: tasks, say: say, err: err}
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

// create writes new tasks.
func (fx *effects) create(say note, drafts []history.Draft) tea.Cmd {
	return func() tea.Msg {
		drafts = slices.Clone(drafts)
		for i, d := range drafts {
			if d.Clip == "" || history.IsAddress(d.Clip) || d.ClipHash != "" {
				continue
			}
			hash, _, err := fx.hash(fx.ctx, d.Clip)
			if err != nil {
				return changedMsg{at: fx.Now(), err: err, drafts: drafts}
			}
			drafts[i].ClipHash = hash
		}
		tasks, err := fx.Store.Create(fx.ctx, drafts...)
		if err != nil {
			return changedMsg{at: fx.Now(), err: err, drafts: drafts}
		}
		return changedMsg{at: fx.Now(), tasks: tasks, show: true, say: say}
	}
}

// notCanceled begins the sentence about a cancellation that did not end well: without an answer it may
// have been carried out, and the next look at the task tells.
func notCanceled(err error) string {
	if e, ok := errors.AsType[*api.Error](err); ok && e.Fate == api.NoAnswer {
		return "perhaps not canceled, the next answer tells: "
	}
	return "not canceled: "
}

// cancel calls a task off: here while it waits, else at the service.
func (fx *effects) cancel(t history.Task) tea.Cmd {
	return func() tea.Msg {
		event := history.Event(history.CancelDone{})
		say := note{text: "canceled before it was sent"}
		if t.State == history.OnServer {
			request, err := fx.Client.Cancel(fx.ctx, t.RemoteID)
			if err != nil {
				event, say = history.CancelRefused{Problem: history.ProblemOf(err)}, warning(notCanceled(err)+sentence(err))
			} else {
				event, say = history.CancelDone{RequestID: request}, note{text: "canceled at the service"}
			}
		}
		done, _, err := fx.Store.Apply(fx.ctx, t.ID, event)
		if err != nil {
			return changedMsg{at: fx.Now(), err: err}
		}
		if t.State == history.Waiting && done.State != history.Canceled {
			say = warning("not canceled: it was just being sent; c once more asks the service")
		}
		return changedMsg{at: fx.Now(), tasks: []history.Task{done}, say: say}
	}
}
