package tui

import (
	"errors"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/api/poll"
	"dancecard/history"
)

// newDesk makes an empty desk, whose requests come out of the program's one budget.
func (fx *effects) newDesk() *history.Desk {
	d := history.NewDesk(fx.InFlight, fx.Seed)
	d.Share(fx.budget)
	return d
}

// spend makes a request about tasks when the budget has room for it. What the plan asks for has been
// counted already.
func (fx *effects) spend(ask func() error) error {
	for wait := fx.budget.Claim(fx.Now()); wait > 0; wait = fx.budget.Claim(fx.Now()) {
		if err := fx.Sleep(fx.ctx, wait); err != nil {
			return err
		}
	}
	err := ask()
	fx.budget.Heard(fx.Now(), err)
	return err
}

// sweep fetches a page of the account's list, for the plan.
func (fx *effects) sweep(a poll.Ask) tea.Cmd {
	return func() tea.Msg {
		skew := fx.skew()
		l := a.Listing
		l.From, l.To = l.From.Add(skew), l.To.Add(skew)
		page, err := fx.Client.Tasks(fx.ctx, l)
		for i := range page.Tasks {
			page.Tasks[i] = page.Tasks[i].By(skew)
		}
		return sweptMsg{at: fx.Now(), ask: a, page: page, err: err}
	}
}

// skew is how far the service's clock is ahead of ours, 0 where that is too little to be told.
func (fx *effects) skew() time.Duration {
	skew, _ := fx.Client.Skew()
	if skew.Abs() < api.LeastSkew {
		return 0
	}
	return skew
}

// list reads a part of the account's list, page by page as large as the service grants them, and gives
// them one after another. The listing's times are by the service's clock, and so are those of what is
// listed.
func (fx *effects) list(l api.Listing, most int, each func(api.Page) error) error {
	l.Size = poll.PageSize
	for l.Page = 1; l.Page <= most; l.Page++ {
		var page api.Page
		err := fx.spend(func() (err error) {
			page, err = fx.Client.Tasks(fx.ctx, l)
			return err
		})
		if err != nil {
			return err
		}
		if err := each(page); err != nil || l.Page >= page.Pages || len(page.Tasks) == 0 {
			return err
		}
	}
	return nil
}

// searchPages bounds how much of the account's list is read for one unsure task.
const searchPages = 20

// search looks for an unsure task on the account's list.
func (fx *effects) search(j history.Search) tea.Cmd {
	return func() tea.Msg {
		event, _, err := fx.match(j)
		if err != nil {
			return searchedMsg{at: fx.Now(), id: j.Task.ID, err: err}
		}
		if _, missed := event.(history.NotFound); missed && !j.Last {
			return searchedMsg{at: fx.Now(), id: j.Task.ID}
		}
		t, disk := fx.persist(j.Task.ID, event)
		return searchedMsg{at: fx.Now(), id: j.Task.ID, task: t, disk: disk}
	}
}

// match reads the part of the account's list in which an unsure task must be, and tells what can be
// it. Where several can, the last day's list is read as well: what history knows there tells which
// key is ours. So it is before a task is said not to be there whose time the clocks do not surely tell.
func (fx *effects) match(j history.Search) (history.Event, []history.Candidate, error) {
	from, to := j.Task.SearchSpan(j.Neighbours, fx.skew())
	var all []api.Listed
	keep := func(p api.Page) error {
		all = append(all, p.Tasks...)
		return nil
	}
	around := api.Listing{Model: j.Task.Model, From: from.Add(-time.Minute), To: to.Add(time.Minute)}
	if err := fx.list(around, searchPages, keep); err != nil {
		return nil, nil, err
	}
	event, found, err := fx.matchAmong(j, all)
	doubt := len(found) > 1 || len(found) == 0 && j.Last && j.Task.ClocksDiffer(fx.skew())
	if err != nil || !doubt {
		return event, found, err
	}
	if err := fx.list(fx.lastDay(j.Task.Model), searchPages, keep); err != nil {
		return nil, nil, err
	}
	return fx.matchAmong(j, all)
}

// lastDay asks for all that the service remembers of a model, by its clock.
func (fx *effects) lastDay(model string) api.Listing {
	to := fx.Now().Add(fx.skew() + time.Second)
	return api.Listing{Model: model, From: to.Add(-24 * time.Hour), To: to}
}

// candidates asks the account what an unsure task could be, for the person to choose from.
func (fx *effects) candidates(j history.Search) tea.Cmd {
	return func() tea.Msg {
		_, found, err := fx.match(j)
		return candidatesMsg{at: fx.Now(), task: j.Task, found: found, err: err}
	}
}

func (fx *effects) matchAmong(j history.Search, listed []api.Listed) (history.Event, []history.Candidate, error) {
	ids := make([]string, len(listed))
	for i, item := range listed {
		ids[i] = item.TaskID
	}
	known, err := fx.Store.Known(fx.ctx, ids)
	if err != nil {
		return nil, nil, err
	}
	event, found := j.Task.Match(listed, j.Neighbours, fx.skew(), func(id string) bool { _, ok := known[id]; return ok })
	return event, found, nil
}

// cancel calls a task off: here while it waits, else at the service.
func (fx *effects) cancel(t history.Task) tea.Cmd {
	return func() tea.Msg {
		event := history.Event(history.CancelDone{})
		say := note{text: "canceled before it was sent"}
		if t.State == history.OnServer {
			event, say = fx.cancelThere(t)
		}
		done, _, err := fx.Store.Apply(fx.ctx, t.ID, event)
		if err != nil {
			return changedMsg{at: fx.Now(), err: err}
		}
		if t.State != history.OnServer && done.State != history.Canceled {
			say = warning("not canceled: " + overtaken(done))
			if cancelable(done) {
				say.text += "; c once more asks there"
			}
		}
		return changedMsg{at: fx.Now(), tasks: []history.Task{done}, say: say}
	}
}

func (fx *effects) cancelThere(t history.Task) (history.Event, note) {
	var request string
	err := fx.spend(func() (err error) {
		request, err = fx.Client.Cancel(fx.ctx, t.RemoteID)
		return err
	})
	if err != nil {
		return history.CancelRefused{Problem: history.ProblemOf(err)}, warning(notCanceled(err) + sentence(err))
	}
	return history.CancelDone{RequestID: request}, note{text: "canceled at the service"}
}

// notCanceled begins the sentence about a cancellation that did not end well: without an answer it may
// have been carried out, and the next look at the task tells.
func notCanceled(err error) string {
	if e, ok := errors.AsType[*api.Error](err); ok && e.Fate == api.NoAnswer {
		return "perhaps not canceled, the next answer tells: "
	}
	return "not canceled: "
}
