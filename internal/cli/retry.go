package cli

import (
	"cmp"
	"errors"
	"slices"

	"github.com/spf13/cobra"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/core"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// retryOptions are the flags of retry.
type retryOptions struct {
	spendFlags
	waitFlags
	again, dryRun bool
}

func retryCommand(a *app) *cobra.Command {
	l := a.language
	o := &retryOptions{}
	c := a.createCommand(&cobra.Command{
		Use: "retry ID...", Short: msg.UsageRetryShort(l), Args: a.usage.atLeastArgs(1),
		Long:    paragraphs(msg.UsageRetryLong(l), msg.UsageRetryUnconfirmed(l), msg.UsageTaskID(l)),
		Example: "dancecard retry 12\ndancecard retry 12 13 --max-cost 5 --wait",
	}, o.check, func() bool { return o.dryRun }, func(f *follower) error { return retrier{f, o}.run() })
	c.ValidArgsFunction = a.completeTasks(func(t history.Task) bool { return retryable(t) })
	c.Flags().BoolVar(&o.again, "again", false, msg.UsageFlagAgain(l))
	c.Flags().BoolVar(&o.dryRun, "dry-run", false, msg.UsageFlagDryRun(l))
	o.spendFlags.add(a, c)
	o.waitFlags.add(a, c)
	o.advice = msg.CliNoMaxCost(l)
	return c
}

func (o *retryOptions) check() error { return cmp.Or(o.spendFlags.check(), o.waitFlags.check()) }

// retryPlan is how tasks are queued again.
type retryPlan struct {
	// resent are queued again themselves; for each of old a draft in drafts is created.
	resent, old []history.Task
	drafts      []history.Draft
	// offer is what both cost.
	offer offer
}

// retrier queues tasks again.
type retrier struct {
	*follower
	o *retryOptions
}

// run queues the tasks again, and with --wait works until they are done.
func (r retrier) run() error {
	all, err := r.tasks(r.args)
	if err != nil {
		return err
	}
	slices.SortFunc(all, func(a, b history.Task) int { return int(a.ID - b.ID) })
	if !r.o.dryRun {
		if err := r.core.MayCreate(r.ctx); err != nil {
			return err
		}
	}
	again, err := r.retryable(all)
	if err != nil {
		return err
	}
	plan, err := r.planned(again, len(all))
	if err != nil {
		return err
	}
	if len(plan.resent)+len(plan.old) == 0 {
		return cmp.Or(r.unresolved, error(advisedError{codeNoneRetried, msg.CliNothingRetried(r.language()), ""}))
	}
	return r.spend(plan.offer, &r.o.spendFlags, r.o.dryRun, func() error {
		tasks, err := r.queueAgain(plan, r.o.again)
		if err != nil {
			return err
		}
		return r.finishCreated(tasks, msg.CliAdded(r.language(), len(tasks)), r.o.waitFlags)
	})
}

// retryable leaves out tasks that cannot be queued again, and says why.
func (r retrier) retryable(all []history.Task) (list []history.Task, err error) {
	unconfirmed := 0
	for _, t := range all {
		if retryable(t) {
			list = append(list, t)
			continue
		}
		if t.State == history.Unsure {
			unconfirmed++
		}
		r.leftOut++
		if err := r.out.printFindings([]finding{aboutTask(t, codeNotRetried, whyNotRetried(r.language(), t))}, false); err != nil {
			return nil, err
		}
	}
	if unconfirmed > 0 {
		r.unresolved = exitError{exitDecision, advisedError{codeUnconfirmed, msg.CliRetryUnconfirmed(r.language(), unconfirmed), msg.CliResolveThem(r.language())}}
	}
	return list, nil
}

// retryable reports whether a task can be queued again.
func retryable(t history.Task) bool {
	switch t.State {
	case history.Rejected, history.Failed, history.Canceled, history.Gone, history.Expired:
		return t.Kind != history.MakesMotion && !text.Anonymous(t)
	}
	return false
}

// whyNotRetried says why a task cannot be queued again.
func whyNotRetried(l msg.Language, t history.Task) string {
	id := taskNumber(t)
	switch {
	case t.Kind == history.MakesMotion:
		return msg.CliNotRetriedTemplate(l, id)
	case text.Anonymous(t):
		return msg.CliNotRetriedImported(l, id)
	case t.State == history.Unsure:
		return msg.CliNotRetriedUnconfirmed(l, id)
	case t.State == history.Finished:
		return msg.CliNotRetriedDone(l, id)
	}
	return msg.CliNotRetriedState(l, id, stateWord(l, t, false))
}

// aboutTask is a finding about a task.
func aboutTask(t history.Task, code, why string) finding {
	out := finding{jsonout.NewFinding(aboutOfTask, taskNumber(t), code, ""), why}
	out.Result, out.Message = checkFailed, out.line
	return out
}

// planned checks tasks as orders of their own, and leaves out those that fail; of counts what was asked for.
func (r retrier) planned(again []history.Task, of int) (to retryPlan, err error) {
	var pictures, motions []string
	for _, t := range again {
		pictures, motions = append(pictures, t.Picture), append(motions, motionOfTask(t))
	}
	checks, err := r.core.Checks(r.ctx, preflight.Order{}, pictures, motions)
	if err = cmp.Or(err, r.ctx.Err()); err != nil {
		return to, err
	}
	costs, err := r.store.Reports.CostsOf(r.ctx, again)
	if err != nil {
		return to, err
	}
	to.offer.of = of
	engines := map[api.EngineID]bool{}
	for i, t := range again {
		checks.Order = orderOf(t, r.core.Engine(t.Engine))
		checks.UnknownLength = costs[t.ID].Length
		plan := checks.Plan(pictures[i:i+1], motions[i:i+1])
		if err := r.findingsAbout(t, findingsOf(r.words, checks.Engine, plan)); err != nil {
			return to, err
		}
		if plan.Blocked() {
			r.leftOut++
			continue
		}
		if t.State == history.Rejected && !t.AwaitsMotion() { // the library may have the template by now
			to.resent = append(to.resent, t)
		} else {
			to.old, to.drafts = append(to.old, t), append(to.drafts, plan.Drafts...)
		}
		to.offer.drafts = append(to.offer.drafts, plan.Drafts...)
		engine := checks.Engine
		to.offer.price, to.offer.engine = text.Estimate(r.language(), checks, plan.Drafts[0]), &engine
		engines[t.Engine] = true
	}
	to.offer.priced(r.language(), checks, len(engines) == 1)
	return to, nil
}

// findingsAbout prints what the checks say of one of several tasks.
func (r retrier) findingsAbout(t history.Task, list []finding) error {
	for i := range list {
		list[i].line = msg.CliFindingOfTask(r.language(), list[i].line, taskNumber(t))
	}
	return r.out.printFindings(list, false)
}

// priced sums up the drafts of an offer; same tells that they are of one engine.
func (o *offer) priced(l msg.Language, c preflight.Checks, same bool) {
	var dearest float64
	for _, d := range o.drafts {
		dearest = max(dearest, d.Price)
	}
	o.cost = c.CostOf(o.drafts, dearest)
	if len(o.drafts) > 1 {
		o.price = text.Bill(l, o.cost)
	}
	if !same {
		o.engine = nil
	}
}

// motionOfTask is a task's motion as an order names it.
func motionOfTask(t history.Task) string {
	if e, _ := api.FindEngine(t.Engine); e.Motion == api.ByClip {
		return cmp.Or(t.Clip, t.Template)
	}
	return cmp.Or(t.Template, t.Clip)
}

// orderOf is the order that a task came of, for its engine as it is now.
func orderOf(t history.Task, e api.Engine) preflight.Order {
	return preflight.Order{Engine: e, Title: t.Title, Mode: t.Mode, Ratio: t.Ratio, PictureBackground: t.PictureBackground, Watermark: t.Watermark}
}

// queueAgain creates the new tasks, then queues the others.
func (r retrier) queueAgain(to retryPlan, again bool) (tasks []history.Task, err error) {
	if len(to.drafts) > 0 {
		if tasks, err = r.createAnew(store.Once{Repeats: again}, to.old, to.drafts); err != nil {
			return nil, r.notCreated(err, store.Once{})
		}
	}
	var changes []history.Change
	for _, t := range to.resent {
		// Somebody may have queued it meanwhile, and lost the answer: only a rejected one is surely not there.
		changes = append(changes, history.Change{ID: t.ID, Event: history.SendAgain{}, From: history.Rejected})
	}
	if len(changes) == 0 {
		return tasks, nil
	}
	for _, n := range r.do(r.core.Change(changes...)) {
		switch n := n.(type) {
		case core.Changed:
			tasks = append(tasks, n.Tasks...)
		case core.NotChanged:
			err = n.Err
		}
	}
	return tasks, err
}

// createAnew creates tasks in place of old ones. Tasks with the same inputs from before the old one, or of its batch,
// are no repeats of it.
func (r retrier) createAnew(once store.Once, old []history.Task, drafts []history.Draft) ([]history.Task, error) {
	for _, t := range old {
		once.Instead = append(once.Instead, t.ID)
	}
	for {
		tasks, _, err := r.create(once, drafts)
		e, ok := errors.AsType[*history.Error](err)
		if !ok || e.Code != history.CodeRepeated {
			return tasks, err
		}
		var later []history.Task
		for _, same := range e.Tasks {
			if slices.ContainsFunc(old, func(t history.Task) bool { return precedes(same, t) }) {
				once.Instead = append(once.Instead, same.ID)
			} else {
				later = append(later, same)
			}
		}
		if len(later) > 0 {
			return nil, &history.Error{Code: e.Code, Path: e.Path, Tasks: later}
		}
	}
}

// precedes reports whether a task is no later try of another one with the same inputs.
func precedes(same, t history.Task) bool {
	return inputsOf(same) == inputsOf(t) && (same.ID < t.ID || same.Batch != 0 && same.Batch == t.Batch)
}

// inputsOf are a draft's inputs and settings, without what a later try may have otherwise.
func inputsOf(t history.Task) history.Draft {
	return history.Draft{
		Picture: t.Picture, Motion: t.Motion, Engine: t.Engine, Mode: t.Mode, Ratio: t.Ratio, PictureBackground: t.PictureBackground, Watermark: t.Watermark,
	}
}
