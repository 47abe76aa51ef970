package player

import (
	"time"

	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// frameLength is from one frame to the next. A slow line gets one of slowStep frames.
const (
	frameLength = time.Second / 8
	slowStep    = 2
)

// Clock is how far videos have played. They play once.
type Clock struct {
	// On tells that they play, Paused that they stand still meanwhile. At is the frame that is shown.
	On, Paused bool
	At         int

	env *screen.Env
	to  term.ScreenID // the screen that is handed the ticks
	gen int
}

// TickMsg says that a frame of the gen-th playback was shown for long enough.
type TickMsg struct{ gen int }

// NewClock makes the clock of a screen.
func NewClock(env *screen.Env, to term.ScreenID) Clock { return Clock{env: env, to: to} }

// Start plays from the first frame on.
func (c *Clock) Start() action.Action {
	c.On, c.Paused, c.At = true, false, 0
	return c.wait()
}

// Next goes on by one of so many frames; behind the last one the videos don't play any more.
func (c *Clock) Next(msg TickMsg, frames int) action.Action {
	if !c.On || c.Paused || msg.gen != c.gen {
		return nil
	}
	if c.At += c.step(); c.At >= frames {
		c.On = false
		return nil
	}
	return c.wait()
}

// Pause has the videos stand still, or play on.
func (c *Clock) Pause() action.Action {
	c.Paused = !c.Paused
	if c.Paused {
		return nil
	}
	return c.wait()
}

// PauseHint is the key that has videos which play stand still, or play on.
func PauseHint(env *screen.Env, paused bool) term.Hint {
	if paused {
		return term.Hint{env.Key(term.CmdPauseVideo), msg.TaskHintContinue(env.Language)}
	}
	return term.Hint{env.Key(term.CmdPauseVideo), msg.TaskHintPause(env.Language)}
}

// Stop stops the videos; false where they don't play.
func (c *Clock) Stop() bool {
	on := c.On
	c.On = false
	return on
}

// wait shows the frame for its time.
func (c *Clock) wait() action.Action {
	c.gen++
	return c.env.Wait(c.to, time.Duration(c.step())*frameLength, TickMsg{c.gen})
}

// step is how many frames are gone on by.
func (c *Clock) step() int {
	if c.env.Remote {
		return slowStep
	}
	return 1
}
