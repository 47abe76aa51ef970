package taskops

import (
	"context"
	"errors"
	"slices"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/label"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

type (
	// plannedMsg holds the checks of tasks that are to be sent again. pressed is [screen.Env.Pressed] when they
	// were asked for: a later key drops the question. left counts marked tasks that can't be sent again; others
	// tells that more tasks failed than these.
	plannedMsg struct {
		list          []core.Retry
		others        bool
		left, pressed int
		err           error
	}
	// retryMsg is the answer that tasks are to be sent again; repeats allows those that were before.
	retryMsg struct {
		list    []core.Retry
		repeats bool
	}
	// retryFailedMsg is the answer that all failed tasks are meant.
	retryFailedMsg struct{}
)

// retries send tasks again.
type retries struct{ *Ops }

// retry checks the tasks that can be sent again, and then asks.
func (r retries) retry(all []history.Task) action.Action {
	l := r.env.Language
	if len(all) == 0 {
		return action.Say{Text: msg.ActionNoTask(l)}
	}
	why := unless(r.Ops, all, msg.ActionRetryOnlyEnded(l, r.env.Key(term.CmdEdit)))
	if slices.ContainsFunc(all, r.Unconfirmed) {
		why = msg.ActionRetryUnconfirmed(l, r.env.Key(term.CmdResolve))
	}
	tasks, no := r.pick(all, core.Retryable, why)
	if no != nil {
		return no
	}
	return r.plan(len(all)-len(tasks), func(ctx context.Context) ([]history.Task, error) { return tasks, nil })
}

// failed checks all failed tasks that nobody has sent again, and then asks.
func (r retries) failed() action.Action {
	return r.plan(0, func(ctx context.Context) ([]history.Task, error) { return core.FailedTasks(ctx, r.env.Core) })
}

// plan checks tasks outside the loop.
func (r retries) plan(left int, which func(context.Context) ([]history.Task, error)) action.Action {
	c, pressed := r.env.Core, r.env.Pressed
	return action.All{action.Say{Text: msg.ActionRetryChecking(r.env.Language)}, r.env.Ask(term.OnList, func(ctx context.Context) tea.Msg {
		planned := plannedMsg{left: left, pressed: pressed}
		var tasks, failed []history.Task
		if tasks, planned.err = which(ctx); planned.err == nil {
			planned.list, planned.err = core.PlanRetry(ctx, c, tasks)
		}
		if planned.err == nil {
			failed, planned.err = core.FailedTasks(ctx, c)
		}
		planned.others = slices.ContainsFunc(failed, func(t history.Task) bool { return !hasID(tasks, t.ID) })
		return planned
	})}
}

func hasID(tasks []history.Task, id history.TaskID) bool {
	return slices.ContainsFunc(tasks, func(t history.Task) bool { return t.ID == id })
}

// onPlanned asks whether to send tasks again, with what that costs. Someone busy elsewhere is not asked.
func (r retries) onPlanned(p plannedMsg) action.Action {
	l := r.env.Language
	switch {
	case p.err != nil:
		return action.Problem(r.env.Error(p.err))
	case len(p.list) == 0:
		return action.Say{Text: msg.ActionRetryNoneFailed(l)}
	case p.pressed != r.env.Pressed || r.env.Dialogs || r.env.Screen&term.Screens == 0:
		return action.Say{Text: msg.ActionRetryChecked(l, r.env.Key(term.CmdRetry)), IfIdle: true}
	}
	blocked := func(r core.Retry) bool { return r.Plan.Blocked() }
	tried := func(r core.Retry) bool { return len(r.Later) > 0 }
	ready := slices.DeleteFunc(slices.Clone(p.list), blocked)
	if len(ready) == 0 {
		return action.Warning(msg.ActionRetryBlocked(l, r.name(p.list[0].Task), r.whyBlocked(p.list[0])))
	}
	first := slices.DeleteFunc(slices.Clone(ready), tried)
	again := len(first) == 0
	if again {
		first = ready
	}
	q := r.question(first, again)
	if n := len(ready) - len(first); n > 0 {
		q.Text = append(q.Text, msg.DialogRetryLeavesTried(l, n))
	}
	if n := p.left + len(p.list) - len(ready); n > 0 {
		q.Text = append(q.Text, msg.DialogRetryLeavesOthers(l, n))
	}
	if p.others {
		q.Opts = append(q.Opts, dialog.Option{Key: "a", Label: msg.DialogRetryFailed(l), Act: answer(retryFailedMsg{})})
	}
	q.Opts = append(q.Opts, dialog.Option{Key: "esc", Label: msg.DialogRetryNot(l)})
	return action.All{action.Quiet{}, action.Open{Dialog: q}}
}

// whyBlocked is the first reason why a task can't be sent as it is.
func (r retries) whyBlocked(one core.Retry) string {
	for _, f := range one.Plan.Findings {
		if f.Fatal {
			return r.env.Wording().Finding(one.Checks.Engine, f)
		}
	}
	return ""
}

// question asks about tasks that can be sent again. With repeats all of them were before, which is told first.
func (r retries) question(list []core.Retry, repeats bool) *dialog.Question {
	l, cost := r.env.Language, costOf(list)
	one := list[0]
	q := &dialog.Question{
		Title: msg.DialogRetry(l, len(list), text.BillSum(l, cost)),
		Opts:  []dialog.Option{{Key: "t", Also: r.env.Key(term.CmdRetry), Label: msg.DialogRetryNowAll(l, len(list)), Act: answer(retryMsg{list, repeats})}},
	}
	if len(list) == 1 {
		q.Title, q.Opts[0].Label = msg.DialogRetryOne(l, r.name(one.Task), text.BillSum(l, cost)), msg.DialogRetryNow(l)
	}
	switch {
	case repeats && len(list) == 1:
		last := one.Later[len(one.Later)-1]
		state := label.State(r.env.Wording(), last, r.env.PositionOf(last), r.env.Shown, r.env.Theme.Glyphs)
		q.Text = append(q.Text, msg.DialogRetryTriedOne(l, msg.Ago(l, r.env.Now.Sub(last.Created)), state.Word))
	case repeats:
		q.Text = append(q.Text, msg.DialogRetryTried(l, len(list)))
	}
	q.Text = append(q.Text, text.Bill(l, cost))
	return q
}

// costOf is what tasks cost that are sent again.
func costOf(list []core.Retry) preflight.Cost {
	var drafts []history.Draft
	for _, r := range list {
		drafts = append(drafts, r.Plan.Drafts...)
	}
	return list[len(list)-1].Checks.CostOf(drafts)
}

// Retried says what came of a retry.
func (o *Ops) Retried(n core.Retried) action.Action {
	l := o.env.Language
	repeated, ok := errors.AsType[*history.Error](n.Err)
	switch {
	case ok && repeated.Code == history.CodeRepeated:
		return action.Warning(msg.ActionRetryRepeated(l, o.name(repeated.Tasks[0])))
	case n.Err != nil:
		return action.Problem(o.env.Error(n.Err))
	case len(n.Late) > 0:
		return screen.SayOf(o.env.Wording().TooLate(core.Changed{Tasks: n.Tasks, Late: n.Late}))
	}
	say := action.Say{Text: o.about(n.Tasks, msg.ActionRetriedOne, msg.ActionRetried)}
	if o.env.Screen&(term.OnDetail|term.OnCompare) != 0 {
		return say
	}
	return action.All{answer(screen.ShowTask{ID: n.Tasks[len(n.Tasks)-1].ID}), say}
}
