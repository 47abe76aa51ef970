package words

import (
	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/tui/ui"
)

// Event says what happened, and in which tone.
func Event(e history.Event) (string, ui.Tone) { return text.Event(e), toneOf(e) }

// toneOf is how the screen shows an event.
func toneOf(e history.Event) ui.Tone {
	switch e := e.(type) {
	case history.OfMotion:
		return toneOf(e.Event)
	case history.TaskAccepted:
		if e.Found {
			return ui.ToneGood
		}
		return ui.ToneText
	case history.Checked:
		if e.Pass {
			return ui.ToneGood
		}
		return ui.ToneBad
	case history.StepFailed:
		if e.Final {
			return ui.ToneBad
		}
		return ui.ToneWarn
	case history.Reported:
		if e.Code != "" {
			return ui.ToneBad
		}
		return ui.ToneText
	case history.Imported, history.MotionReady, history.VideoSaved:
		return ui.ToneGood
	case history.SendRefused:
		return ui.ToneBad
	case history.SendPutBack, history.SendLost, history.NotFound, history.CancelRefused, history.SaveFailed:
		return ui.ToneWarn
	case history.Created, history.SendBegan, history.SendAgain, history.Uploaded, history.Replanned,
		history.LinkRenewed, history.SaveAgain:
		return ui.ToneText
	}
	return ui.ToneMuted
}
