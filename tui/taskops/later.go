package taskops

import (
	"slices"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/tui/action"
	"dancecard/tui/term"
)

// deferred is a command that was given while a change was being written.
type deferred struct {
	command string
	ids     []history.TaskID
}

// deferring reports whether a command has to wait: what it does depends on the change that is being written.
func (o *Ops) deferring(command string) bool {
	return core.Recording(o.env.Core) && slices.Contains([]string{term.CmdPause, term.CmdRemove, term.CmdFront}, command)
}

// Deferred carries out the next command that waited, once the change before it is known. A dialog ends the waiting: keys
// are for that by then.
func (o *Ops) Deferred() action.Action {
	if len(o.later) == 0 || core.Recording(o.env.Core) {
		return nil
	}
	next := o.later[0]
	o.later = o.later[1:]
	if !o.idle() {
		o.later = nil
		return nil
	}
	tasks := o.known(next.ids)
	if len(tasks) == 0 && len(next.ids) > 0 { // removed by the change
		return nil
	}
	act, _ := o.Do(next.command, tasks)
	return act
}
