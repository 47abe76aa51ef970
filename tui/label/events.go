package label

import (
	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/tui/term"
)

// Event says what happened, and in which tone.
func Event(w text.Wording, e history.Event) (string, term.Tone) { return w.Event(e), toneOf(e) }

// toneOf is how the screen shows an event.
func toneOf(e history.Event) term.Tone {
	switch e := e.(type) {
	case history.OfMotion:
		return toneOf(e.Event)
	case history.TaskAccepted:
		if e.Found {
			return term.ToneGood
		}
		return term.ToneText
	case history.Checked:
		if e.Pass {
			return term.ToneGood
		}
		return term.ToneBad
	case history.StepFailed:
		if e.Final {
			return term.ToneBad
		}
		return term.ToneWarn
	case history.Reported:
		if e.Code != "" {
			return term.ToneBad
		}
		return term.ToneText
	case history.HookEnded:
		if e.Failed() {
			return term.ToneWarn
		}
		return term.ToneGood
	case history.Imported, history.MotionReady, history.VideoSaved:
		return term.ToneGood
	case history.SendRefused:
		return term.ToneBad
	case history.SendPutBack, history.SendLost, history.NotFound, history.CancelRefused, history.SaveFailed:
		return term.ToneWarn
	case history.Created, history.SendBegan, history.SendAgain, history.Uploaded, history.Replanned, history.Edited,
		history.LinkRenewed, history.SaveAgain, history.HookBegan:
		return term.ToneText
	}
	return term.ToneMuted
}
