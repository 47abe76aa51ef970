package cli

import (
	"cmp"
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
	c.ValidArgsFunction = a.completeTasks(core.Retryable)
	c.Flags().BoolVar(&o.again, "again", false, msg.UsageFlagAgain(l))
	c.Flags().BoolVar(&o.dryRun, "dry-run", false, msg.UsageFlagDryRun(l))
	o.spendFlags.add(a, c)
	o.waitFlags.add(a, c)
	o.advice = msg.CliNoMaxCost(l)
	return c
}

func (o *retryOptions) check() error { return cmp.Or(o.spendFlags.check(), o.waitFlags.check()) }

// retryPlan is how tasks are queued again, and what that costs.
type retryPlan struct {
	list  []core.Retry
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
	if len(plan.list) == 0 {
		return cmp.Or(r.unresolved, error(advisedError{codeNoneRetried, msg.CliNothingRetried(r.language()), ""}))
	}
	return r.spend(plan.offer, &r.o.spendFlags, r.o.dryRun, func() error {
		tasks, err := r.queueAgain(plan.list, r.o.again)
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
		if core.Retryable(t) {
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
	list, err := core.PlanRetry(r.ctx, r.core, again)
	if err != nil {
		return to, err
	}
	to.offer.of = of
	engines := map[api.EngineID]bool{}
	for _, one := range list {
		if err := r.findingsAbout(one.Task, findingsOf(r.words, one.Checks.Engine, one.Plan)); err != nil {
			return to, err
		}
		if one.Plan.Blocked() {
			r.leftOut++
			continue
		}
		to.list = append(to.list, one)
		to.offer.drafts = append(to.offer.drafts, one.Plan.Drafts...)
		engine := one.Checks.Engine
		to.offer.price, to.offer.engine = text.Estimate(r.language(), one.Checks, one.Plan.Drafts[0]), &engine
		engines[one.Task.Engine] = true
	}
	if len(list) > 0 {
		to.offer.priced(r.language(), list[len(list)-1].Checks, len(engines) == 1)
	}
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
	o.cost = c.CostOf(o.drafts)
	if len(o.drafts) > 1 {
		o.price = text.Bill(l, o.cost)
	}
	if !same {
		o.engine = nil
	}
}

// queueAgain creates the new tasks, then queues the others.
func (r retrier) queueAgain(list []core.Retry, again bool) (tasks []history.Task, err error) {
	for _, n := range r.do(core.RetryTasks(r.core, list, again)) {
		if n, ok := n.(core.Retried); ok {
			tasks, err = n.Tasks, n.Err
		}
	}
	if err != nil {
		return nil, r.notCreated(err, store.Once{})
	}
	return tasks, nil
}
