package history

import (
	"slices"

	"dancecard/api"
)

// WithEnd gives a task's timeline with its end, where an event brought that about which tells of something else: a
// wish cancels what waits here, and after a day a failed download is the last.
func WithEnd(t Task, timeline []Entry) []Entry {
	for i, e := range slices.Backward(timeline) {
		var end Event
		switch e := e.Event.(type) {
		case CancelAsked, SendPutBack:
			if t.State == Canceled {
				end = CancelDone{}
			}
		case SaveFailed:
			if t.State == Gone && !e.Dead {
				end = SaveFailed{Problem: Problem{Op: api.OpFetch, Code: api.CodeLinkDead}, Dead: true}
			}
		case CancelDone, GivenUp, Reported:
		default:
			continue
		}
		if end == nil {
			return timeline
		}
		return slices.Insert(slices.Clip(timeline), i+1, Entry{At: e.At, Event: end})
	}
	return timeline
}

// OneRating leaves out of a timeline the ratings that another one follows at once: each star is a key pressed.
func OneRating(timeline []Entry) (out []Entry) {
	for i, e := range timeline {
		if _, rated := e.Event.(Rated); rated && i+1 < len(timeline) {
			if _, again := timeline[i+1].Event.(Rated); again {
				continue
			}
		}
		out = append(out, e)
	}
	return out
}
