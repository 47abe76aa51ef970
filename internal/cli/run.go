package cli

import (
	"github.com/spf13/cobra"

	"dancecard/history/store"
)

func runCommand(a *app) *cobra.Command {
	var forever, untilEmpty bool
	c := a.coreCommand(&cobra.Command{
		Use: "run", Short: "Work through the queue without a screen", Args: cobra.NoArgs,
		Long: "Submit what waits, watch it, and save the results, until nothing is left to do. Tasks on hold are left alone.\n" +
			"Beside an open window it follows what that does. One line a change goes to standard error.",
		Example: "dancecard run\ndancecard run --forever --json >> tasks.jsonl",
	}, store.Worker, func(f *follower) error {
		// Beside a program with another host or key it would wait for tasks that nobody submits.
		if err := f.core.MayCreate(f.ctx); err != nil {
			return err
		}
		f.forever = forever
		return f.follow(nil)
	})
	c.Flags().BoolVar(&forever, "forever", false, "go on when nothing is left, until a signal ends it")
	c.Flags().BoolVar(&untilEmpty, "until-empty", true, "end when nothing is left to do")
	c.MarkFlagsMutuallyExclusive("forever", "until-empty")
	return c
}
