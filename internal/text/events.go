package text

import (
	"fmt"
	"strings"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text/msg"
)

// Event says what happened.
func Event(e history.Event) string {
	switch e := e.(type) {
	case history.Created:
		return "written down"
	case history.SendBegan:
		return "sending"
	case history.TaskAccepted:
		if e.Found {
			return "found on the account, " + word(string(e.Status))
		}
		return "accepted, " + word(string(e.Status))
	case history.SendRefused:
		return "refused: " + Reason(msg.English, e.Problem)
	case history.SendPutBack:
		return "not taken, waits to be sent again: " + Reason(msg.English, e.Problem)
	case history.SendLost:
		return "no answer, may have arrived: " + Reason(msg.English, e.Problem)
	case history.NotFound:
		if n := len(e.Candidates); n > 0 && e.Clocks {
			return fmt.Sprintf("looked up: by the clocks none fits, but %d could be it", n)
		} else if n > 0 {
			return fmt.Sprintf("looked up: %d tasks could be it", n)
		}
		return "looked up: not on the account"
	case history.SendAgain:
		return "to be sent again, as you chose"
	case history.GivenUp:
		return "given up, as you chose"
	}
	return laterEvent(e)
}

func laterEvent(e history.Event) string {
	switch e := e.(type) {
	case history.Uploaded:
		what := "picture"
		if e.Part == api.PartMotion {
			what = "clip"
		}
		return what + " uploaded for the " + purpose(e.Model) + ", " + Bytes(e.Bytes)
	case history.Imported:
		return "imported from the account, " + word(string(e.Status))
	case history.OfMotion:
		return "motion: " + Event(e.Event)
	case history.Checked:
		return checked(e)
	case history.StepFailed:
		if e.Final {
			return "not sent: " + Reason(msg.English, e.Problem)
		}
		return "preparing: " + Reason(msg.English, e.Problem)
	case history.MotionReady:
		return "the motion is made"
	case history.Moved:
		return moved(e.Way)
	case history.PutOnHold:
		return "kept here, as you chose"
	case history.LetGo:
		return "let go, as you chose"
	case history.Replanned:
		next, _ := api.FindEngine(e.Engine)
		return "handed to " + Named(next.Name, "another engine") + ", as you chose"
	case history.Reported:
		if e.Code != "" {
			return word(string(e.Status)) + ": " + Reason(msg.English, history.Problem{Code: e.Code})
		}
		return word(string(e.Status))
	case history.CancelAsked:
		return "you asked to cancel it"
	case history.CancelWithdrawn:
		return "cancel called off"
	case history.CancelLapsed:
		return "not canceled: a cancel ends after 24 hours"
	case history.CancelDone:
		return "canceled"
	case history.CancelRefused:
		return "not canceled: " + Reason(msg.English, e.Problem)
	case history.VideoSaved:
		return "saved, " + Bytes(e.Bytes)
	case history.SaveFailed:
		return "not saved: " + Reason(msg.English, e.Problem)
	case history.LinkRenewed:
		return "the service gave a new link"
	case history.SaveAgain:
		return "to be saved again"
	case history.TakenOff:
		return "removed from the list"
	case history.PutBackOn:
		return "put back on the list"
	}
	return strings.ReplaceAll(Clean(e.Kind()), "-", " ")
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
	return "model " + Named(model, msg.NameUnnamed(msg.English))
}

func checked(e history.Checked) string {
	again := ""
	if e.Known {
		again = " (known, not paid again)"
	}
	if !e.Pass {
		return "picture checked: did not pass" + again
	}
	return "picture checked: " + Body(e.Body) + again
}

// Body says what the service has found on a picture that passed its check.
func Body(body string) string {
	if body = Named(body, ""); body != "" {
		return body + " body"
	}
	return "passed"
}

// word shows the service's own word as it is.
func word(s string) string {
	return Named(s, "without a word")
}
