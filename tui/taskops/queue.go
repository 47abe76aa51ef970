package taskops

import (
	"slices"

	"dancecard/history"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/term"
)

func isWaiting(t history.Task) bool { return t.State == history.Waiting }

// isUnsent tells a video's task that waits here, or that was rejected.
func isUnsent(t history.Task) bool {
	return t.Kind == history.MakesVideo && (isWaiting(t) || t.State == history.Rejected)
}

// queued gives the tasks that wait here; when none does, it says why, which differs where one is at the service.
func (o *Ops) queued(tasks []history.Task, why, sent string) ([]history.Task, action.Action) {
	if slices.ContainsFunc(tasks, func(t history.Task) bool { return t.State == history.OnServer || t.State == history.Sending }) {
		why = sent
	}
	return o.pick(tasks, isWaiting, why)
}

// move changes the order in which waiting tasks are sent.
func (o *Ops) move(way history.Way, all []history.Task) action.Action {
	tasks, no := o.queued(all, msg.ActionOnlyWaitingMove(o.env.Language), msg.ActionOnlyWaitingMoveSent(o.env.Language))
	if no != nil {
		return no
	}
	var said string
	switch way {
	case history.Up:
		said = o.undoable(tasks, msg.ActionMovedUpOne, msg.ActionMovedUp)
	case history.Down:
		said = o.undoable(tasks, msg.ActionMovedDownOne, msg.ActionMovedDown)
	default:
		said = o.movedToFront(tasks)
	}
	return action.Run{Job: o.env.Core.Move(way, tasks), Done: action.Say{Text: said}}
}

// movedToFront also says how many of the tasks stay on hold there.
func (o *Ops) movedToFront(tasks []history.Task) string {
	l, resume, undo := o.env.Language, o.env.Key(term.CmdPause), o.env.Key(term.CmdUndo)
	switch held := count(tasks, isHeld); {
	case held == 0:
		return o.undoable(tasks, msg.ActionMovedToFrontOne, msg.ActionMovedToFront)
	case len(tasks) == 1:
		return msg.ActionMovedToFrontHeldOne(l, o.name(tasks[0]), resume, undo)
	case held == len(tasks):
		return msg.ActionMovedToFrontHeld(l, held, resume, undo)
	default:
		return msg.ActionMovedToFrontSomeHeld(l, held, len(tasks), resume, undo)
	}
}

func isHeld(t history.Task) bool { return t.Held }

func count(tasks []history.Task, fits func(history.Task) bool) (n int) {
	for _, t := range tasks {
		if fits(t) {
			n++
		}
	}
	return n
}
