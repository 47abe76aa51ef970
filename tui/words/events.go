package words

import (
	"fmt"
	"strings"

	"dancecard/api"
	"dancecard/history"
	"dancecard/tui/ui"
)

// Event says what happened, and in which tone.
func Event(e history.Event) (string, ui.Tone) {
	switch e := e.(type) {
	case history.Created:
		return "written down", ui.ToneText
	case history.SendBegan:
		return "sending", ui.ToneText
	case history.TaskAccepted:
		if e.Found {
			return "found on the account, " + word(string(e.Status)), ui.ToneGood
		}
		return "accepted, " + word(string(e.Status)), ui.ToneText
	case history.SendRefused:
		return "refused: " + Reason(e.Problem), ui.ToneBad
	case history.SendPutBack:
		return "not taken, waits to be sent again: " + Reason(e.Problem), ui.ToneWarn
	case history.SendLost:
		return "no answer, may have arrived: " + Reason(e.Problem), ui.ToneWarn
	case history.NotFound:
		if n := len(e.Candidates); n > 0 && e.Clocks {
			return fmt.Sprintf("looked up: by the clocks none fits, but %d could be it", n), ui.ToneWarn
		} else if n > 0 {
			return fmt.Sprintf("looked up: %d tasks could be it", n), ui.ToneWarn
		}
		return "looked up: not on the account", ui.ToneWarn
	case history.SendAgain:
		return "to be sent again, as you chose", ui.ToneText
	case history.GivenUp:
		return "given up, as you chose", ui.ToneMuted
	}
	return laterEvent(e)
}

func laterEvent(e history.Event) (string, ui.Tone) {
	switch e := e.(type) {
	case history.Uploaded:
		what := "picture"
		if e.Part == api.PartMotion {
			what = "clip"
		}
		return what + " uploaded for the " + purpose(e.Model) + ", " + ui.Bytes(e.Bytes), ui.ToneText
	case history.Imported:
		return "imported from the account, " + word(string(e.Status)), ui.ToneGood
	case history.OfMotion:
		text, tone := Event(e.Event)
		return "motion: " + text, tone
	case history.Checked:
		return checked(e)
	case history.StepFailed:
		if e.Final {
			return "not sent: " + Reason(e.Problem), ui.ToneBad
		}
		return "preparing: " + Reason(e.Problem), ui.ToneWarn
	case history.MotionReady:
		return "the motion is made", ui.ToneGood
	case history.Moved:
		return moved(e.Way), ui.ToneMuted
	case history.PutOnHold:
		return "kept here, as you chose", ui.ToneMuted
	case history.LetGo:
		return "let go, as you chose", ui.ToneMuted
	case history.Replanned:
		next, _ := api.FindEngine(e.Engine)
		return "handed to " + ui.Named(next.Name, "another engine") + ", as you chose", ui.ToneText
	case history.Reported:
		if e.Code != "" {
			return word(string(e.Status)) + ": " + Reason(history.Problem{Code: e.Code}), ui.ToneBad
		}
		return word(string(e.Status)), ui.ToneText
	case history.CancelDone:
		return "canceled", ui.ToneMuted
	case history.CancelRefused:
		return "not canceled: " + Reason(e.Problem), ui.ToneWarn
	case history.VideoSaved:
		return "saved, " + ui.Bytes(e.Bytes), ui.ToneGood
	case history.SaveFailed:
		return "not saved: " + Reason(e.Problem), ui.ToneWarn
	case history.LinkRenewed:
		return "the service gave a new link", ui.ToneText
	case history.SaveAgain:
		return "to be saved again", ui.ToneText
	case history.TakenOff:
		return "removed from the list", ui.ToneMuted
	case history.PutBackOn:
		return "put back on the list", ui.ToneMuted
	}
	return strings.ReplaceAll(ui.Clean(e.Kind()), "-", " "), ui.ToneMuted
}

func moved(way history.Way) string {
	switch way {
	case history.Up, history.Down:
		return "moved " + string(way) + " in the queue"
	case history.Front:
		return "moved to the front of the queue"
	case history.Back:
		return "moved back in the queue"
	}
	return "made room in the queue for another task"
}

// purpose says what a model is for.
func purpose(model string) string {
	for _, e := range api.Engines() {
		switch model {
		case e.DetectModel:
			return "check"
		case e.TemplateModel:
			return "motion"
		case e.Model:
			return "video"
		}
	}
	return "model " + ui.Named(model, Unnamed)
}

func checked(e history.Checked) (string, ui.Tone) {
	again := ""
	if e.Known {
		again = " (known, not paid again)"
	}
	if !e.Pass {
		return "picture checked: did not pass" + again, ui.ToneBad
	}
	return "picture checked: " + Body(e.Body) + again, ui.ToneGood
}

// Body says what the service has found on a picture that passed its check.
func Body(body string) string {
	if body = ui.Named(body, ""); body != "" {
		return body + " body"
	}
	return "passed"
}

// word shows the service's own word as it is.
func word(s string) string {
	return ui.Named(s, "without a word")
}
