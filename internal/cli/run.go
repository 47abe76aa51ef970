package cli

import (
	"slices"

	"github.com/spf13/cobra"

	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/core"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// runOptions are the flags of run.
type runOptions struct {
	spendFlags
	forever, untilEmpty, resume bool
}

func runCommand(a *app) *cobra.Command {
	l := a.language
	o := &runOptions{}
	c := a.coreCommand(&cobra.Command{
		Use: "run", Short: msg.UsageRunShort(l), Args: a.usage.noArgs, Long: paragraphs(msg.UsageRunLong(l), msg.UsageRunLines(l)),
		Example: "dancecard run\ndancecard run --resume --max-cost 20\ndancecard run --forever --json >> tasks.jsonl",
	}, store.Worker, func(f *follower) error {
		// Beside a program with another host or key it would wait for tasks that nobody submits.
		if err := f.core.MayCreate(f.ctx); err != nil {
			return err
		}
		if o.resume {
			if err := f.resume(&o.spendFlags); err != nil {
				return err
			}
		}
		f.forever = o.forever
		return f.follow(nil)
	})
	c.Flags().BoolVar(&o.forever, "forever", false, msg.UsageFlagForever(l))
	c.Flags().BoolVar(&o.untilEmpty, "until-empty", true, msg.UsageFlagUntilEmpty(l))
	c.Flags().BoolVar(&o.resume, "resume", false, msg.UsageFlagResume(l))
	o.spendFlags.add(a, c)
	c.Flags().Lookup("max-cost").Usage, c.Flags().Lookup("yes").Usage = msg.UsageFlagMaxCostResume(l), msg.UsageFlagYesResume(l)
	o.advice = msg.CliNoMaxCost(l)
	c.PreRunE = func(*cobra.Command, []string) error { return o.check() }
	a.usage.exclusive(c, "forever", "until-empty")
	return c
}

func (o *runOptions) check() error {
	for _, flag := range []string{"max-cost", "yes"} {
		if o.given(flag) && !o.resume {
			return wrongUse(msg.CliNeedsResume(o.language, "--"+flag))
		}
	}
	return o.spendFlags.check()
}

// resume lets the tasks go on that are on hold, once their cost is agreed to.
func (f *follower) resume(spend *spendFlags) error {
	held, err := f.store.Live(f.ctx)
	if err != nil {
		return err
	}
	held = slices.DeleteFunc(held, func(t history.Task) bool { return !t.Held || t.Kind != history.MakesVideo })
	if len(held) == 0 {
		f.out.note(msg.CliNothingOnHold(f.language()))
		return nil
	}
	recent, err := f.core.Recent(f.ctx)
	if err != nil {
		return err
	}
	priced, err := core.WithCosts(f.ctx, f.core, held)
	if err != nil {
		return err
	}
	o := offer{of: len(held)}
	for _, t := range priced {
		o.drafts = append(o.drafts, t.Draft)
	}
	o.priced(f.language(), preflight.Checks{Library: recent.Library(true), Engines: f.core.Engines}, false)
	o.price = text.Bill(f.language(), o.cost)
	return f.spend(o, spend, false, func() error {
		return f.apply(f.core.ChangeUndoable(history.UndoRelease, history.LetGo{}, held))
	})
}
