package screen

import (
	"time"

	"dancecard/tui/action"
	"dancecard/tui/term"
)

// restTime is how long something must have been shown before it counts as looked at.
const restTime = 400 * time.Millisecond

// Debounce tells whether the same is shown for a moment. What takes a request, or frames out of a video, is not done
// for what is only passed.
type Debounce[K comparable] struct {
	env           *Env
	to            term.ScreenID
	at            K
	gen           int
	waiting, over bool
}

// Rested says that the gen-th moment is over. It is for [Debounce.Update].
type Rested struct{ gen int }

// NewDebounce makes the debounce of a screen.
func NewDebounce[K comparable](env *Env, to term.ScreenID) Debounce[K] {
	return Debounce[K]{env: env, to: to}
}

// MoveTo takes in what is shown.
func (d *Debounce[K]) MoveTo(at K) {
	if d.at != at {
		*d = Debounce[K]{env: d.env, to: d.to, at: at, gen: d.gen + 1}
	}
}

// Wait waits for the end of the moment, unless it is over, or waited for already.
func (d *Debounce[K]) Wait() action.Action {
	if d.over || d.waiting {
		return nil
	}
	d.waiting = true
	return d.env.Wait(d.to, restTime, Rested{d.gen})
}

// Update takes in that a moment is over, unless something else is shown by now.
func (d *Debounce[K]) Update(msg Rested) { d.over = d.over || msg.gen == d.gen }

// Over reports whether the moment is over.
func (d *Debounce[K]) Over() bool { return d.over }
