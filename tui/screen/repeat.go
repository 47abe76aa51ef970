package screen

import (
	"time"

	"dancecard/tui/action"
	"dancecard/tui/term"
)

// repeatTime is longer than a key that is held down takes to repeat, and shorter than a person takes to press it again.
const repeatTime = 150 * time.Millisecond

// Repeats tells the repeats of a key that is held down from new presses, which most terminals don't.
type Repeats struct {
	on           bool
	pressed, gen int
}

// RepeatsEnd says that a key was not repeated. It is for [RepeatsEnd.End].
type RepeatsEnd struct {
	r   *Repeats
	gen int
}

// Begin takes in the key that was pressed last: the same one counts as held down if it comes again at once.
func (r *Repeats) Begin(e *Env, to term.ScreenID) action.Action {
	*r = Repeats{on: true, pressed: e.Pressed, gen: r.gen + 1}
	return e.Wait(to, repeatTime, RepeatsEnd{r, r.gen})
}

// Held reports whether the key that was pressed last is held down.
func (r *Repeats) Held(e *Env) bool { return r.on && e.Pressed == r.pressed+1 }

// End takes in that the key was let go, unless it has come again.
func (m RepeatsEnd) End() { m.r.on = m.r.on && m.gen != m.r.gen }
