package taskview

import (
	"time"

	"dancecard/history"
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// debounceDelay is how long the cursor must have been on a task before its picture and video are looked at.
const debounceDelay = 400 * time.Millisecond

// debounce tells whether the cursor has rested on a task. What takes a request, or frames out of a video, is not
// done for tasks that it only passes.
type debounce struct {
	env           *screen.Env
	at            history.TaskID
	gen           int
	waiting, over bool
}

// debounceMsg says that the gen-th delay is over.
type debounceMsg struct{ gen int }

// moveTo takes in which task the cursor is on.
func (d *debounce) moveTo(id history.TaskID) {
	if d.at != id {
		*d = debounce{env: d.env, at: id, gen: d.gen + 1}
	}
}

// wait waits until the cursor has rested, unless it has, or that is waited for already.
func (d *debounce) wait() action.Action {
	if d.over || d.waiting {
		return nil
	}
	d.waiting = true
	return d.env.Wait(term.OnDetail, debounceDelay, debounceMsg{gen: d.gen})
}

// onElapsed takes in that a delay is over, unless the cursor has moved on.
func (d *debounce) onElapsed(msg debounceMsg) { d.over = d.over || msg.gen == d.gen }
