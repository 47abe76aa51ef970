package taskops

import (
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
)

// rate gives videos a star more, or one less.
func rate(o *Ops, by int, all []history.Task) action.Action {
	tasks, no := o.pick(all, playable(o), msg.ActionOnlyVideosRated(o.env.Language))
	if no != nil {
		return no
	}
	return action.Run{Job: core.RateTasks(o.env.Core, by, ids(tasks))}
}
