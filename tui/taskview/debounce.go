package taskview

import (
	"time"

	"dancecard/history"
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// restLength is how long the cursor must have been on a task before its picture and video are looked at.
const restLength = 400 * time.Millisecond

// rest tells whether the cursor has rested on a task. What takes a request, or frames out of a video, is not
// done for tasks that it only passes.
type rest struct {
	env           *screen.Env
	at            history.TaskID
	gen           int
	waiting, over bool
}

// restedMsg says that the time of the gen-th rest is over.
type restedMsg struct{ gen int }

// moveTo takes in which task the cursor is on.
func (r *rest) moveTo(id history.TaskID) {
	if r.at != id {
		*r = rest{env: r.env, at: id, gen: r.gen + 1}
	}
}

// wait waits until the cursor has rested, unless it has, or that is waited for already.
func (r *rest) wait() action.Action {
	if r.over || r.waiting {
		return nil
	}
	r.waiting = true
	return r.env.Wait(term.OnDetail, restLength, restedMsg{gen: r.gen})
}

// onRested takes in that a time is over, unless the cursor has moved on.
func (r *rest) onRested(msg restedMsg) { r.over = r.over || msg.gen == r.gen }
