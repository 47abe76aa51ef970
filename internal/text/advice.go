package text

import (
	"strings"

	"dancecard/api"
	"dancecard/api/advice"
	"dancecard/history"
	"dancecard/internal/text/msg"
)

// TaskAdvice says what a task's problem means and what to do about it; empty without a problem.
func (w Wording) TaskAdvice(t history.Task) string {
	if w.Keys == nil {
		return commandTaskAdvice(t)
	}
	return windowTaskAdvice(t)
}

func windowTaskAdvice(t history.Task) string {
	p := t.Problem
	if p == (history.Problem{}) {
		return adviceOnState(t.State)
	}
	switch p.Code {
	case history.CodeNotFound:
		return "The account's list of the last 24 hours does not hold this task, so it most likely never arrived. " +
			"a lets you look again, send it once more, or give it up. If it was sent with another account's key, change back to that one (:key) and look again first."
	case history.CodeAmbiguous:
		return "More than one task on the account could be this one, so none was taken. " +
			"a shows them; you choose, look again, send it once more, or give it up."
	case history.CodeClocks:
		return "How far this machine's clock was off when this task was sent is not known for sure. No task on the account fits the time, " +
			"but others could be this one. a shows them; you choose, look again, send it once more, or give it up."
	}
	if p.Op == api.OpDetect && p.Code == api.FindHalfBody && t.State != history.Unsure {
		return "Nothing was sent or paid beyond the check. e fills in the form again: take the picture's background, or another picture; sent from there it is not checked again."
	}
	said := Wording{Keys: func(string) string { return "" }}.adviceOfAll(t)
	if Retired(t) && t.Kind == history.MakesVideo {
		said += " m hands the task to another engine."
	}
	return said
}

// adviceOfAll is advice on a problem that reads the same in the window and on the command line, but for errors of
// our own disk.
func (w Wording) adviceOfAll(t history.Task) string {
	p := t.Problem
	switch p.Code {
	case history.CodeNoAddress:
		return "The service says that the task succeeded, but not where the video is. It is asked again until it tells or forgets."
	case history.CodeBadAddress:
		return "The service says that the task succeeded, but the address that it gave for the video can't be used, so it was not opened. It is asked again until it gives another one or forgets the task."
	case history.CodeInterrupted:
		return "dancecard stopped while this task was on its way, so it may have arrived. It is being looked up on the account; it is never sent twice by itself."
	}
	if t.State == history.Unsure {
		return "The answer to this submission got lost, so the service may have the task. It is being looked up on the account; it is never sent twice by itself."
	}
	if p.Op == "" { // of our own disk, not of the service
		return w.historyAdvice(&history.Error{Code: history.Code(p.Code)})
	}
	return advice.Of(askedFor(t), p.HTTP, p.Code, p.Message, engineOf(t), files(t))
}

// engineOf is the engine of a task, for advice: an own deployment is none of its retired models.
func engineOf(t history.Task) api.Engine {
	engine, _ := api.FindEngine(t.Engine)
	if t.Kind == history.MakesVideo {
		return engine.With(api.Models{Video: t.Model})
	}
	return engine
}

// askedFor is the operation whose failure the task's problem is. What a motion's task failed for is the
// clip's fault, also where the video that waited for it has the problem from there.
func askedFor(t history.Task) api.Op {
	op := t.Problem.Op
	ofMotion := t.Kind == history.MakesMotion || t.State == history.Rejected
	if ofMotion && op == api.OpQuery || t.Kind == history.MakesMotion && op == api.OpSubmit {
		return api.OpTemplate
	}
	return op
}

// files are a task's files, and the one at fault where the problem's message begins with its name or
// holds its address.
func files(t history.Task) advice.Files {
	var f advice.Files
	if t.Picture != "" {
		f.Picture = FileOf(msg.English, t.Picture)
	}
	if t.Clip != "" {
		f.Clip = FileOf(msg.English, t.Clip)
	}
	f.PictureUploaded = t.Picture != "" && !history.IsAddress(t.Picture)
	f.ClipUploaded = t.Clip != "" && !history.IsAddress(t.Clip)
	if t.Problem.Detail.File != "" {
		f.At = t.Problem.Detail.Part
		f.Picture, f.Clip = Brief(f.Picture), Brief(f.Clip)
		return f
	}
	of := func(source, name string) bool {
		source, _, _ = strings.Cut(source, "?")
		return source != "" && (strings.HasPrefix(t.Problem.Message, name+": ") || history.IsAddress(source) && strings.Contains(t.Problem.Message, source))
	}
	switch picture, clip := of(t.Picture, f.Picture), of(t.Clip, f.Clip); {
	case picture && !clip:
		f.At = api.PartPicture
	case clip && !picture:
		f.At = api.PartMotion
	}
	f.Picture, f.Clip = Brief(f.Picture), Brief(f.Clip)
	return f
}

// Retired tells a task that was refused because its engine's models were switched off.
func Retired(t history.Task) bool {
	p := t.Problem
	return t.State == history.Rejected && (&api.Error{Op: p.Op, HTTP: p.HTTP, Code: p.Code, Message: p.Message, Model: t.Model}).Retired()
}

// adviceOnState says what to do about a task that ended without a problem.
func adviceOnState(s history.State) string {
	switch s {
	case history.Expired:
		return "The service forgets a task 24 hours after its end, and knows only those of the key's own account. If the key was changed, change it back (:key). The service is asked for the task every hour, for a day; r asks at once."
	case history.Gone:
		return "A result's address lives 24 hours, and this one died before the video was on disk. e makes the task again."
	}
	return ""
}
