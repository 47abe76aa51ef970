package cli

import (
	"slices"
	"time"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text"
)

// tell shows what the core has to tell.
func (f *follower) tell(n core.Notice) {
	switch n := n.(type) {
	case core.Updated:
		for _, t := range n.Tasks {
			switch {
			case f.follows(t):
				f.show(t)
			case t.Kind == history.MakesMotion: // the videos that wait for it are at its stage
				f.look()
			}
		}
	case core.Rewritten:
		f.look()
	default:
		if said := f.words.Notice(n).Text; said != "" && said != f.said && f.tells(n) {
			f.said = said
			f.out.note("%s", said)
		}
	}
}

// tells reports whether a notice is told: it is about what is followed, and no task's line says as much.
func (f *follower) tells(n core.Notice) bool {
	t, ofTask := text.TaskOf(n)
	if ofTask && !f.concerns(t) {
		return false
	}
	switch n := n.(type) {
	case core.Saved:
		return false
	case core.NotSent, core.Refused, core.Failed, core.Unanswered:
		return t.Kind == history.MakesMotion // which has no line
	case core.LookedUp:
		return t.State == history.Unsure
	case core.CanceledOne:
		return t.State != history.Canceled && !f.cancels
	case core.NotSaved:
		same := f.problems[t.ID] == t.Problem.Code
		f.problems[t.ID] = t.Problem.Code
		return !same
	case core.NotWritten:
		return f.only == nil || slices.Contains(f.only, n.ID)
	}
	return true
}

// concerns reports whether a task is one of those to follow, or makes the motion of one.
func (f *follower) concerns(t history.Task) bool {
	if f.only == nil || slices.Contains(f.only, t.ID) {
		return true
	}
	waits := func(other history.Task) bool { return other.Motion == t.Motion && f.follows(other) }
	return t.Kind == history.MakesMotion && slices.ContainsFunc(f.core.Tasks().All(), waits)
}

// tellTrouble tells once that the program cannot reach the service, or is to slow down, and once that it goes on.
func (f *follower) tellTrouble(now time.Time) {
	if !f.core.Mine() {
		f.trouble = nil // the other program knows
		return
	}
	e, until := f.core.Tasks().Trouble()
	if e == nil {
		e, until = f.core.Tasks().Paused(now)
	}
	switch {
	case e == nil && f.trouble != nil && !f.core.Submitting(): // what is under way tells whether it is over
		f.out.note("%s", text.TroubleOver(f.trouble))
		f.trouble = nil
	case e != nil && (f.trouble == nil || text.Trouble(e) != text.Trouble(f.trouble)):
		f.out.note("%s", text.Retrying(text.Trouble(e), text.Clock(until, f.core.Zone)))
		f.trouble = e
	}
}

// tellEnding tells what the end waits for.
func (f *follower) tellEnding() {
	said := "Ending as soon as the request under way is answered"
	if f.ctx.Err() != nil {
		said += "; another signal ends at once"
	}
	f.out.note("%s", said)
}

// tellHeld tells once why nothing is sent while other tasks go on.
func (f *follower) tellHeld() {
	held := f.core.Tasks().Held()
	if held != nil && f.held == nil && !f.waits {
		f.out.note("%s", f.words.SendingStopped(held))
	}
	f.held = held
}
