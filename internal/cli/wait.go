package cli

import (
	"time"

	"github.com/spf13/cobra"

	"dancecard/history/store"
)

func waitCommand(a *app) *cobra.Command {
	var timeout time.Duration
	c := a.coreCommand(&cobra.Command{
		Use: "wait [ID...]", Short: "Follow tasks until they are done; submit nothing",
		Long: "Follow tasks until each is saved, canceled or failed, whoever works on them: a window, `dancecard run`, or\n" +
			"this command if nobody does. It watches and saves, and submits nothing. Without IDs: all active tasks.",
		Example: "dancecard wait\ndancecard wait 12 13 --timeout 1h --json | jq -r .file",
	}, store.Watcher, func(f *follower) error {
		f.timeout = timeout
		ids, err := f.taskIDs(f.args)
		if err != nil {
			return err
		}
		return f.follow(ids)
	})
	a.timeoutFlag(c, &timeout)
	c.ValidArgsFunction = a.completeTasks(liveTask)
	return c
}
