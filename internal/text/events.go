package text

import (
	"strings"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text/msg"
)

// Event says what happened to a task, for its timeline.
func (w Wording) Event(e history.Event) string {
	for _, say := range []func(Wording, history.Event) string{submissionEvent, preparationEvent, queueEvent, serviceEvent, videoEvent} {
		if text := say(w, e); text != "" {
			return text
		}
	}
	return strings.ReplaceAll(Clean(e.Kind()), "-", " ")
}

func submissionEvent(w Wording, e history.Event) string {
	l := w.Language
	switch e := e.(type) {
	case history.Created:
		return msg.EventCreated(l)
	case history.SendBegan:
		return msg.EventSending(l)
	case history.TaskAccepted:
		if e.Found {
			return msg.EventFound(l, w.Status(e.Status))
		}
		return msg.EventAccepted(l, w.Status(e.Status))
	case history.SendRefused:
		return msg.EventRejected(l, w.why(e.Problem))
	case history.SendPutBack:
		return msg.EventNotAccepted(l, w.why(e.Problem))
	case history.SendLost:
		return msg.EventNoResponse(l, w.why(e.Problem))
	case history.NotFound:
		switch n := len(e.Candidates); {
		case n > 0 && e.Clocks:
			return msg.EventCandidatesByClock(l, n)
		case n > 0:
			return msg.EventCandidates(l, n)
		}
		return msg.EventNotFound(l)
	case history.SendAgain:
		return msg.EventSendAgain(l)
	case history.GivenUp:
		return msg.EventDiscarded(l)
	}
	return ""
}

func preparationEvent(w Wording, e history.Event) string {
	l := w.Language
	switch e := e.(type) {
	case history.Uploaded:
		return uploaded(l, e)
	case history.OfMotion:
		return msg.EventTemplate(l, w.Event(e.Event))
	case history.Checked:
		return checked(l, e)
	case history.StepFailed:
		if e.Final {
			return msg.EventNotSent(l, w.why(e.Problem))
		}
		return msg.EventPrepareFailed(l, w.why(e.Problem))
	case history.MotionReady:
		return msg.EventTemplateReady(l)
	}
	return ""
}

func queueEvent(w Wording, e history.Event) string {
	l := w.Language
	switch e := e.(type) {
	case history.Moved:
		return moved(l, e.Way)
	case history.PutOnHold:
		return msg.EventOnHold(l)
	case history.LetGo:
		return msg.EventResumed(l)
	case history.Edited:
		return editedEvent(l, e)
	case history.Replanned:
		next, known := api.FindEngine(e.Engine)
		if !known {
			return msg.EventEngineSwitchedUnknown(l)
		}
		return msg.EventEngineSwitched(l, EngineName(l, next))
	}
	return ""
}

func serviceEvent(w Wording, e history.Event) string {
	l := w.Language
	switch e := e.(type) {
	case history.Imported:
		return msg.EventImported(l, w.Status(e.Status))
	case history.Reported:
		return w.reported(e)
	case history.CancelAsked:
		return msg.EventCancelRequested(l)
	case history.CancelWithdrawn:
		return msg.EventCancelWithdrawn(l)
	case history.CancelLapsed:
		return msg.EventCancelLapsed(l)
	case history.CancelDone:
		return msg.EventCanceled(l)
	case history.CancelRefused:
		return msg.EventNotCanceled(l, w.why(e.Problem))
	}
	return ""
}

func videoEvent(w Wording, e history.Event) string {
	l := w.Language
	switch e := e.(type) {
	case history.VideoSaved:
		return msg.EventSaved(l, e.Bytes)
	case history.SaveFailed:
		return msg.EventNotSaved(l, w.why(e.Problem))
	case history.HookBegan:
		return msg.EventHookStarted(l)
	case history.HookEnded:
		return hookEnded(l, e)
	case history.LinkRenewed:
		return msg.EventLinkRenewed(l)
	case history.SaveAgain:
		return msg.EventSaveAgain(l)
	case history.Renamed:
		if e.Title == "" {
			return msg.EventTitleRemoved(l)
		}
		return msg.EventRenamed(l, Brief(Clean(e.Title)))
	case history.Rated:
		if e.Rating == 0 {
			return msg.EventRatingRemoved(l)
		}
		return msg.EventRated(l, w.Rating(e.Rating))
	case history.TakenOff:
		return msg.EventRemoved(l)
	case history.PutBackOn:
		return msg.EventRestored(l)
	}
	return ""
}

// hookEnded says how the program of on_saved ended.
func hookEnded(l msg.Language, e history.HookEnded) string {
	switch line := Brief(e.Stderr); {
	case e.Stopped:
		return msg.EventHookStopped(l)
	case e.Reason != "":
		return msg.EventHookNotRun(l, Brief(e.Reason))
	case e.Status != 0 && line != "":
		return msg.EventHookFailedWhy(l, line, e.Status)
	case e.Status != 0:
		return msg.EventHookFailed(l, e.Status)
	}
	return msg.EventHookFinished(l)
}

// reported says what the service answered about a task.
func (w Wording) reported(e history.Reported) string {
	why := w.why(history.Problem{Code: e.Code})
	switch {
	case e.Code == "":
		return w.Status(e.Status)
	case e.Status == api.Failed:
		return msg.EventFailedWhy(w.Language, why)
	}
	return msg.EventStatusWhy(w.Language, why, w.Status(e.Status))
}

// Status says what the service says of a task, with its own word; a word that is new is shown as it is.
func (w Wording) Status(s api.Status) string {
	known := map[api.Status]func(msg.Language) string{
		api.Pending: msg.EventQueued, api.PreProcessing: msg.EventPreprocessing, api.Running: msg.EventRunning,
		api.PostProcessing: msg.EventPostprocessing, api.Suspended: msg.EventSuspended, api.Succeeded: msg.EventSucceeded,
		api.Failed: msg.EventFailed, api.Canceled: msg.EventCanceledThere, api.Unknown: msg.EventNoRecord,
	}
	if say, ok := known[s]; ok {
		return say(w.Language)
	}
	if word := Named(string(s), ""); word != "" {
		return msg.EventNewStatus(w.Language, word)
	}
	return msg.EventNoStatus(w.Language)
}

func moved(l msg.Language, way history.Way) string {
	switch way {
	case history.Up:
		return msg.EventMovedUp(l)
	case history.Down:
		return msg.EventMovedDown(l)
	case history.Front:
		return msg.EventMovedToFront(l)
	case history.Back:
		return msg.EventMovedBack(l)
	}
	return msg.EventMadeRoom(l)
}

// uploaded says which file was uploaded, and for which model.
func uploaded(l msg.Language, e history.Uploaded) string {
	check, template, video := modelPurpose(e.Model)
	switch clip := e.Part == api.PartMotion; {
	case clip && template:
		return msg.EventClipUploadedForTemplate(l, e.Bytes)
	case clip && video:
		return msg.EventClipUploadedForVideo(l, e.Bytes)
	case clip:
		return msg.EventClipUploaded(l, e.Bytes)
	case check:
		return msg.EventPictureUploadedForCheck(l, e.Bytes)
	case video:
		return msg.EventPictureUploadedForVideo(l, e.Bytes)
	}
	return msg.EventPictureUploaded(l, e.Bytes)
}

// modelPurpose tells what a model of the engine table is for.
func modelPurpose(model string) (check, template, video bool) {
	if model == "" {
		return false, false, false
	}
	for _, e := range api.Engines() {
		check, template, video = check || model == e.DetectModel, template || model == e.TemplateModel, video || model == e.Model
	}
	return check, template, video
}

// checked says what the check of a picture found; of a check that was known it says that nothing was charged.
func checked(l msg.Language, e history.Checked) string {
	body := e.Body
	switch {
	case !e.Pass && e.Known:
		return msg.EventCheckFailedBefore(l)
	case !e.Pass:
		return msg.EventCheckFailed(l)
	case body == "full" && e.Known:
		return msg.EventCheckedBeforeFull(l)
	case body == "full":
		return msg.EventCheckedFull(l)
	case body == "half" && e.Known:
		return msg.EventCheckedBeforeHalf(l)
	case body == "half":
		return msg.EventCheckedHalf(l)
	case e.Known:
		return msg.EventCheckedBefore(l)
	}
	return msg.EventCheckPassed(l)
}

// Body says what the service has found on a picture that passed its check.
func Body(body string) string {
	if body = Named(body, ""); body != "" {
		return body + " body"
	}
	return "passed"
}
