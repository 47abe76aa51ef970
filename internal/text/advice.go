package text

import (
	"net/http"
	"strings"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text/msg"
)

// TaskAdvice says what a task's problem means and what to do about it; empty without a problem.
func (w Wording) TaskAdvice(t history.Task) string {
	if w.ReadOnly {
		w.Keys = nil
	}
	p := t.Problem
	if p == (history.Problem{}) {
		return w.stateAdvice(t.State)
	}
	if advise, ok := lookupAdvice[p.Code]; ok {
		return advise(w, circumstances{})
	}
	switch {
	case t.State == history.Unsure:
		return msg.AdviceUnconfirmed(w.Language)
	case p.Op == api.OpDetect && p.Code == api.FindHalfBody:
		return byKey("edit", msg.AdviceHalfBody, msg.AdviceHalfBodyCommand)(w, circumstances{})
	case p.Op == "": // of our own disk, not of the service
		return w.historyAdvice(&history.Error{Code: history.Code(p.Code)})
	}
	return w.serviceAdvice(p, circumstancesOf(t))
}

// lookupAdvice is for what a task's lookup on the account came to, and for a success without a link.
var lookupAdvice = map[string]advise{
	history.CodeNotFound: func(w Wording, _ circumstances) string {
		if w.Keys == nil {
			return msg.AdviceNotFoundOnAccountCommand(w.Language)
		}
		return msg.AdviceNotFoundOnAccount(w.Language, w.Keys("palette"), w.Keys("resolve"))
	},
	history.CodeAmbiguous:   byKey("resolve", msg.AdviceAmbiguous, msg.AdviceAmbiguousCommand),
	history.CodeClocks:      byKey("resolve", msg.AdviceClocks, msg.AdviceClocksCommand),
	history.CodeNoAddress:   always(msg.AdviceNoLink),
	history.CodeBadAddress:  always(msg.AdviceBadLink),
	history.CodeInterrupted: always(msg.AdviceInterrupted),
}

// stateAdvice says what to do about a task that ended without a problem.
func (w Wording) stateAdvice(s history.State) string {
	switch {
	case s == history.Expired && w.Keys == nil:
		return msg.AdviceUnknownCommand(w.Language)
	case s == history.Expired:
		return msg.AdviceUnknown(w.Language, w.Keys("palette"), w.Keys("refresh"))
	case s == history.Gone:
		return byKey("edit", msg.AdviceLinkExpired, msg.AdviceLinkExpiredCommand)(w, circumstances{})
	}
	return ""
}

// requestAdvice is advice on a failure that is no task's; it is never empty.
func (w Wording) requestAdvice(e *api.Error) string {
	advice := w.serviceAdvice(history.ProblemOf(e), circumstances{op: e.Op, engine: api.EngineOf(e.Model)})
	if e.Op.Billable() && e.Delivery == api.NoAnswer {
		return msg.AdviceMaybeCreated(w.Language, advice)
	}
	return advice
}

// serviceAdvice says what an error of the service means and what to do about it; it is never empty.
func (w Wording) serviceAdvice(p history.Problem, c circumstances) string {
	info, found := lookUp(c.op, p.Code, p.Message)
	class := api.ClassOf(c.op, p.Code, p.Message)
	switch {
	case class == api.ModelOffline && c.engine.IsRetired():
		return w.retiredAdvice(c)
	case !found, info.code == api.CodeHTTP && p.HTTP != 0:
		return statusAdvice(w.Language, c.op, p.HTTP)
	}
	if c.at == "" {
		c.at = info.file.at(c.op, p.Message, c.engine)
	}
	if class == api.FileUnread {
		if uploaded := c.uploadedAdvice(); uploaded != nil {
			return uploaded(w.Language)
		}
	}
	return info.advice(w, c)
}

// retiredAdvice names what can be used in place of an engine whose shared model no longer answers.
func (w Wording) retiredAdvice(c circumstances) string {
	l := w.Language
	name, date := EngineName(l, c.engine), c.engine.Retired.Format(time.DateOnly)
	picture, found := c.engine.Successor(true)
	clip, both := c.engine.Successor(false)
	switch {
	case !found || !both:
		return msg.AdviceRetiredNoSuccessor(l, date, name)
	case w.Keys == nil || !c.replannable:
		return msg.AdviceRetiredCommand(l, EngineName(l, clip), date, name, EngineName(l, picture))
	}
	return msg.AdviceRetired(l, EngineName(l, clip), date, name, EngineName(l, picture), w.Keys("switch-engine"))
}

// statusAdvice is for where only the HTTP status is known.
func statusAdvice(l msg.Language, op api.Op, status int) string {
	switch {
	case op == api.OpFetch && (status == http.StatusForbidden || status == http.StatusUnauthorized):
		return msg.AdviceStatusPrivate(l)
	case op == api.OpUpload && status >= 400 && status <= 499:
		return msg.AdviceStatusUpload(l)
	case status == 0:
		return msg.AdviceStatusNone(l)
	case status >= 300 && status <= 399:
		return msg.AdviceStatusRedirect(l)
	case status == http.StatusUnauthorized:
		return msg.AdviceStatusUnauthorized(l)
	case status == http.StatusForbidden:
		return msg.AdviceStatusForbidden(l)
	case status == http.StatusNotFound:
		return msg.AdviceStatusNotFound(l)
	case status == http.StatusProxyAuthRequired:
		return msg.AdviceStatusProxy(l)
	case status == http.StatusTooManyRequests:
		return msg.AdviceStatusTooMany(l)
	case status >= 500:
		return msg.AdviceStatusServer(l)
	case status >= 400:
		return msg.AdviceStatusRefused(l)
	}
	return msg.AdviceStatusOther(l)
}

// circumstancesOf are those of a task's problem.
func circumstancesOf(t history.Task) circumstances {
	c := circumstances{op: askedFor(t), at: partAtFault(t)}
	c.engine, _ = api.FindEngine(t.Engine)
	if t.Kind == history.MakesVideo {
		c.engine = c.engine.With(api.Models{Video: t.Model}) // an own deployment is none of its retired models
	}
	c.pictureUploaded = t.Picture != "" && !history.IsAddress(t.Picture)
	c.clipUploaded = t.Clip != "" && !history.IsAddress(t.Clip)
	c.editable = t.Kind == history.MakesVideo
	c.replannable = c.editable && (t.State == history.Rejected || t.State == history.Waiting)
	return c
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

// partAtFault is the file that a problem is about: by its detail, or because its message names the file or holds its
// URL. It is empty where neither tells.
func partAtFault(t history.Task) api.Part {
	said := t.Problem.Message
	if d := t.Problem.Detail; d.File != "" {
		return d.Part
	}
	of := func(source string) bool {
		whole, _, _ := strings.Cut(source, "?")
		return whole != "" && (strings.HasPrefix(said, FileOf(msg.English, source)+": ") || history.IsAddress(whole) && strings.Contains(said, whole))
	}
	switch picture, clip := of(t.Picture), of(t.Clip); {
	case picture && !clip:
		return api.PartPicture
	case clip && !picture:
		return api.PartMotion
	}
	return ""
}

// Retired tells a task that was refused because its engine's models were switched off.
func Retired(t history.Task) bool {
	p := t.Problem
	return t.State == history.Rejected && (&api.Error{Op: p.Op, HTTP: p.HTTP, Code: p.Code, Message: p.Message, Model: t.Model}).Retired()
}
