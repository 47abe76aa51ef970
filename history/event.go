package history

import (
	"errors"
	"time"

	"dancecard/api"
)

// Event is something that happened to a task. The set is closed: the types of this file.
type Event interface {
	// Kind is the word under which the event is kept.
	Kind() string
}

// The events of a submission.
type (
	// Created begins a task. Seconds is how long its video was expected to be then, 0 where that was
	// not known.
	Created struct {
		Seconds float64 `json:"seconds,omitempty"`
	}
	// SendBegan is on disk before the first byte of a submission leaves. Says is what that submission
	// will say, its files named by their paths: one that was made of an older state of the task does not
	// begin. The zero Submission is for whoever sends nothing. Skew is how far the service's clock was
	// ahead of ours then, where that was Known.
	SendBegan struct {
		Says  api.Submission `json:"-"`
		Skew  time.Duration  `json:"skew,omitempty"`
		Known bool           `json:"known,omitempty"`
	}
	// TaskAccepted says that the service has the task. Found tells that it was found on the
	// account's list, after an answer that never came.
	TaskAccepted struct {
		TaskID    string     `json:"task_id"`
		RequestID string     `json:"request_id,omitempty"`
		Status    api.Status `json:"status"`
		Found     bool       `json:"found,omitempty"`
		// At is when the service took it, where the list told; zero means now.
		At time.Time `json:"at,omitzero"`
		// Ended is when it ended, where the list told.
		Ended time.Time `json:"ended,omitzero"`
	}
	// SendRefused says that the service will not have the task.
	SendRefused struct {
		Problem Problem `json:"problem"`
	}
	// SendPutBack says that the submission surely did not count and will be repeated by itself.
	SendPutBack struct {
		Problem Problem `json:"problem"`
	}
	// SendLost says that no answer came, so the service may have the task.
	SendLost struct {
		Problem Problem `json:"problem"`
	}
	// NotFound says that the account's list was searched for an unsure task in vain. Candidates
	// are the tasks that could be it, where there was more than one. With Clocks there may also be one
	// alone: no task fits the time of the submission, but the clocks do not tell that time.
	NotFound struct {
		Candidates []string `json:"candidates,omitempty"`
		Clocks     bool     `json:"clocks,omitempty"`
	}
	// SendAgain is the user's decision that an unsure or rejected task is to be sent anew, For the
	// endpoint of the program where that was decided; the zero one leaves the task's.
	SendAgain struct {
		For Endpoint `json:"for,omitzero"`
	}
	// GivenUp is the user's decision that an unsure task is not to be looked for any more.
	GivenUp struct{}
)

// The events of a task at the service.
type (
	// Reported is an answer about the task. The video's address is never written with the event.
	Reported struct {
		Status    api.Status `json:"status"`
		Code      string     `json:"code,omitempty"`
		Message   string     `json:"message,omitempty"`
		RequestID string     `json:"request_id,omitempty"`
		Seconds   float64    `json:"seconds,omitempty"`
		Scheduled time.Time  `json:"scheduled,omitzero"`
		Ended     time.Time  `json:"ended,omitzero"`
		Video     string     `json:"-"`
		// LinkDetail says why the video's address that the service gave cannot be used; LinkTrouble is what
		// earlier versions wrote of it.
		LinkDetail  api.Detail `json:"link_detail,omitzero"`
		LinkTrouble string     `json:"link_trouble,omitempty"`
		// Template is the motion that was made, Fingerprint that of the key that asked for it.
		Template    string `json:"template,omitempty"`
		Fingerprint string `json:"fingerprint,omitempty"`
	}
	// CancelDone says that the task was called off: at the service, which answered with a request's
	// id, or here, without one, before it was sent.
	CancelDone struct {
		RequestID string `json:"request_id,omitempty"`
	}
	// CancelRefused says that the service would not call the task off.
	CancelRefused struct {
		Problem Problem `json:"problem"`
	}
)

// The events of a video, and of the list.
type (
	// VideoSaved says that the whole video is on disk. Earlier versions did not keep its SHA-256.
	VideoSaved struct {
		File   string `json:"file"`
		Bytes  int64  `json:"bytes"`
		SHA256 string `json:"sha256,omitempty"`
	}
	// SaveFailed says that the video could not be fetched or written this time. Dead tells that
	// the address has died and that the service knows no other, so that no other try will help. Unasked
	// tells that the service could not be asked for another address.
	SaveFailed struct {
		Problem Problem `json:"problem"`
		Dead    bool    `json:"dead,omitempty"`
		Unasked bool    `json:"unasked,omitempty"`
	}
	// LinkRenewed says that the service told another address for the video, which is never written with
	// the event.
	LinkRenewed struct {
		RequestID string `json:"request_id,omitempty"`
		Video     string `json:"-"`
	}
	// SaveAgain is the user's wish to have the video once more.
	SaveAgain struct{}
	// Renamed says that the user gave the task another title; an empty one names it by its inputs.
	Renamed struct {
		Title string `json:"title"`
	}
	// Rated says how many stars the user gave the task's video; 0 is no rating.
	Rated struct {
		Rating int `json:"rating"`
	}
	// TakenOff says that the user removed the task from the list.
	TakenOff struct{}
	// PutBackOn undoes TakenOff.
	PutBackOn struct{}
)

// Kind gives "created"; likewise for the others.
func (Created) Kind() string       { return "created" }
func (SendBegan) Kind() string     { return "send-began" }
func (TaskAccepted) Kind() string  { return "accepted" }
func (SendRefused) Kind() string   { return "refused" }
func (SendPutBack) Kind() string   { return "put-back" }
func (SendLost) Kind() string      { return "lost" }
func (NotFound) Kind() string      { return "not-found" }
func (SendAgain) Kind() string     { return "send-again" }
func (GivenUp) Kind() string       { return "given-up" }
func (Reported) Kind() string      { return "reported" }
func (CancelDone) Kind() string    { return "cancel-done" }
func (CancelRefused) Kind() string { return "cancel-refused" }
func (VideoSaved) Kind() string    { return "saved" }
func (SaveFailed) Kind() string    { return "save-failed" }
func (LinkRenewed) Kind() string   { return "link-renewed" }
func (SaveAgain) Kind() string     { return "save-again" }
func (Renamed) Kind() string       { return "renamed" }
func (Rated) Kind() string         { return "rated" }
func (TakenOff) Kind() string      { return "taken-off" }
func (PutBackOn) Kind() string     { return "put-back-on" }

// Report makes the event of a service's answer.
func Report(a api.Answer) Reported {
	return Reported{
		Status: a.Status, Code: a.Code, Message: a.Message, RequestID: a.RequestID,
		Seconds: a.Seconds, Scheduled: a.Scheduled, Ended: a.Ended, Video: a.VideoURL, LinkDetail: a.LinkTrouble, Template: a.TemplateID,
	}
}

// ProblemOf keeps of an error what history remembers.
func ProblemOf(err error) Problem {
	if e, ok := errors.AsType[*api.Error](err); ok {
		return Problem{Op: e.Op, HTTP: e.HTTP, Code: e.Code, Message: e.Message, Detail: e.Detail, RequestID: e.RequestID}
	}
	if e, ok := errors.AsType[*Error](err); ok {
		return Problem{Code: string(e.Code), Detail: e.detail()}
	}
	return Problem{Code: CodeProgram, Message: err.Error()}
}

// CodeProgram is the Problem.Code of a failure on this side that has no code of its own.
const CodeProgram = "Program"

// SubmitOutcome gives the event that follows a submission's end. It is the one place that decides whether
// a submission may be repeated: never when the service may have it.
func SubmitOutcome(r api.Receipt, err error) Event {
	if err == nil && r.TaskID == "" {
		return SendLost{Problem: Problem{Op: api.OpSubmit, HTTP: 200, Code: api.CodeGarbage, RequestID: r.RequestID}}
	}
	if err == nil {
		return TaskAccepted{TaskID: r.TaskID, RequestID: r.RequestID, Status: r.Status}
	}
	p := ProblemOf(err)
	e, ok := errors.AsType[*api.Error](err)
	switch {
	case !ok:
		return SendLost{Problem: p}
	case e.MayRepeat():
		return SendPutBack{Problem: p}
	case e.Delivery == api.NoAnswer:
		return SendLost{Problem: p}
	}
	return SendRefused{Problem: p}
}

// Foreign is an event that this version does not know: a newer one wrote it. It changes nothing.
type Foreign struct {
	// Name is the word under which the event is kept.
	Name string
}

// Kind gives the event's own word.
func (f Foreign) Kind() string { return f.Name }

// Entry is one line of a task's timeline.
type Entry struct {
	At    time.Time
	Event Event
}

// OfMotion is an event of the task that made the motion which another task waited for.
type OfMotion struct{ Event }
