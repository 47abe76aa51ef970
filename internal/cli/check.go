package cli

import (
	"context"

	"github.com/spf13/cobra"

	"dancecard/history"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

func checkCommand(a *app) *cobra.Command {
	l := a.language
	var o taskFlags
	c := a.readCommand(&cobra.Command{
		Use: "check PICTURE [MOTION]", Short: msg.UsageCheckShort(l), Args: a.usage.argsBetween(1, 2),
		Long:    paragraphs(msg.UsageCheckLong(l), msg.UsageSources(l)),
		Example: "dancecard check anna.jpg\ndancecard check anna.jpg waltz.mp4 --engine wan-mix\ndancecard check anna.jpg --json | jq '.findings[] | select(.result != \"ok\")'",
	}, func(ctx context.Context, args []string, out printer) error {
		if err := o.check(); err != nil {
			return err
		}
		return a.withDryRunCore(ctx, args, out, func(f *follower) error { return f.check(&o) })
	})
	o.add(c, l)
	a.settingFlags(c)
	return c
}

// check prints what the checks say of a picture and a motion, or of a picture alone.
func (f *follower) check(o *taskFlags) error {
	pictures, motions, err := f.app.sources(f.args[:1], f.args[1:])
	if err != nil {
		return err
	}
	if len(pictures) > 1 || len(motions) > 1 {
		return wrongUse(msg.CliCheckTakesOne(f.language()))
	}
	checks, err := f.inspect(o, pictures, motions)
	if err != nil {
		return err
	}
	plan := checks.Plan(pictures, motions)
	plan.Findings = withoutMissing(plan.Findings, motions)
	motion := ""
	if len(motions) > 0 {
		motion = motions[0]
	}
	d := checks.Ready(pictures[0], motion)
	price := offer{drafts: []history.Draft{d}, cost: checks.Cost([]history.Draft{d}), engine: &checks.Engine, price: text.Estimate(f.language(), checks, d)}
	if err := f.out.printCheck(findingsOf(f.words, checks.Engine, plan), price, !plan.Blocked()); err != nil {
		return err
	}
	if plan.Blocked() {
		return advisedError{} // it was said
	}
	return nil
}

// withoutMissing leaves out that there is no motion, where none was named.
func withoutMissing(list []preflight.Finding, motions []string) (out []preflight.Finding) {
	for _, f := range list {
		if len(motions) > 0 || f.Code != preflight.NoMotion {
			out = append(out, f)
		}
	}
	return out
}

// printCheck prints what check found.
func (p printer) printCheck(list []finding, price offer, ok bool) error {
	if p.json {
		var findings []jsonout.Finding
		for _, f := range list {
			findings = append(findings, f.Finding)
		}
		return p.object(jsonout.NewCheckResult(ok, findings, price.estimate()))
	}
	if err := p.printFindings(list, true); err != nil {
		return err
	}
	return p.lines(pad(msg.CliPrice(p.language), resultColumn) + msg.CliPriceOfEngine(p.language, text.EngineName(p.language, *price.engine), price.price))
}
