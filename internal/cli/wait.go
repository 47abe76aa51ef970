package cli

import (
	"time"

	"github.com/spf13/cobra"

	"dancecard/history/store"
	"dancecard/internal/text/msg"
)

func waitCommand(a *app) *cobra.Command {
	l := a.language
	var timeout time.Duration
	c := a.coreCommand(&cobra.Command{
		Use: "wait [ID...]", Short: msg.UsageWaitShort(l), Long: paragraphs(msg.UsageWaitLong(l), msg.UsageRunLines(l)),
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
