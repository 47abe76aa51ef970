package cli

import (
	"github.com/spf13/cobra"

	"dancecard/history/store"
	"dancecard/internal/text/msg"
)

func runCommand(a *app) *cobra.Command {
	l := a.language
	var forever, untilEmpty bool
	c := a.coreCommand(&cobra.Command{
		Use: "run", Short: msg.UsageRunShort(l), Args: a.usage.noArgs, Long: msg.UsageRunLong(l),
		Example: "dancecard run\ndancecard run --forever --json >> tasks.jsonl",
	}, store.Worker, func(f *follower) error {
		// Beside a program with another host or key it would wait for tasks that nobody submits.
		if err := f.core.MayCreate(f.ctx); err != nil {
			return err
		}
		f.forever = forever
		return f.follow(nil)
	})
	c.Flags().BoolVar(&forever, "forever", false, msg.UsageFlagForever(l))
	c.Flags().BoolVar(&untilEmpty, "until-empty", true, msg.UsageFlagUntilEmpty(l))
	a.usage.exclusive(c, "forever", "until-empty")
	return c
}
