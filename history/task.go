package history

import (
	"slices"
	"time"

	"dancecard/api"
)

// TaskID numbers a task in this history; the service never sees it.
type TaskID int64

// State is where a task is in its life here. The service's own word is [Task.Status].
type State string

// The states. Saved, Made, Failed, Rejected, Canceled, Expired and Gone are final.
const (
	// Waiting tasks have not been sent.
	Waiting State = "waiting"
	// Sending tasks have a submission under way, or had one when the program died.
	Sending State = "sending"
	// Unsure tasks were sent, and no answer came: the service may or may not have them.
	Unsure State = "unsure"
	// OnServer tasks are accepted; the service has them in its queue or works on them.
	OnServer State = "on server"
	// Finished tasks have a video at the service that is not on disk yet.
	Finished State = "finished"
	// Saved tasks have their video on disk.
	Saved State = "saved"
	// Failed tasks were accepted and came to nothing.
	Failed State = "failed"
	// Rejected tasks were never accepted.
	Rejected State = "rejected"
	// Canceled tasks were called off, here or at the service.
	Canceled State = "canceled"
	// Expired tasks are forgotten by the service, or were never this account's.
	Expired State = "expired"
	// Gone tasks had a video whose address died before it was saved.
	Gone State = "gone"
	// Made tasks have made a motion of a clip.
	Made State = "made"
)

// Final reports whether nothing more will happen to a task by itself.
func (s State) Final() bool {
	switch s {
	case Saved, Made, Failed, Rejected, Canceled, Expired, Gone:
		return true
	}
	return false
}

// Group is a heading under which people look for tasks.
type Group string

// The groups. Every task is in All and in one of the others.
const (
	All      Group = "all"
	Active   Group = "active"
	Done     Group = "done"
	Problems Group = "problems"
)

// LinkLife is how long a result's address lives after the task's end (the reference, video_url).
const LinkLife = 24 * time.Hour

// Problem is why something went wrong. Message holds the words of the service or of the system, and those of earlier
// versions; Detail is what this program found.
type Problem struct {
	Op        api.Op     `json:"op,omitempty"`
	HTTP      int        `json:"http,omitempty"`
	Code      string     `json:"code,omitempty"`
	Message   string     `json:"message,omitempty"`
	Detail    api.Detail `json:"detail,omitzero"`
	RequestID string     `json:"request_id,omitempty"`
}

// Kind is what a task makes.
type Kind string

// The kinds.
const (
	MakesVideo  Kind = ""
	MakesMotion Kind = "motion" // a template, of a clip
)

// Draft is what a person asks for: one video, not sent yet. It is also what making a motion needs.
type Draft struct {
	Kind  Kind
	Title string
	// Picture is the picture's address or the absolute path of a local file.
	Picture string
	// PictureHash tells a picture's content as of when it was asked for: of a local file its hash, of an
	// address that address with "at " before it.
	PictureHash string
	// Template is the motion's id at the service. Clip is the address or the path of the clip that
	// holds the motion; an engine that takes templates has one made of it first. ClipHash tells a
	// local clip's content, as of when it was asked for.
	Template, Clip, ClipHash string
	Engine                   api.EngineID
	// Model is the model's id at the time of asking.
	Model string
	// Ratio is "9:16", "3:4" or empty; Mode a mode's id or empty.
	Ratio, Mode string
	// PictureBackground asks for the picture's background in place of the clip's.
	PictureBackground bool
	Watermark         bool
	// Detect has the service look at the picture before the video is asked for, where the engine
	// knows that step.
	Detect bool
	// Price is in CNY for a second of what is made, as it was when it was asked for.
	Price float64
	// Length is how many seconds the video is expected to have, 0 while unknown. It is kept with
	// the event [Created]: a stored task does not have it.
	Length float64
	// Motion is the motion in the library; 0 for none. Batch is the first of the tasks that were
	// asked for together, also for that one itself; 0 for a task of its own. Of a task that makes a
	// motion it is the video that was the first to need it.
	Motion MotionID
	Batch  TaskID
}

// Task is one video that was asked for, and all that is known of it. It is a plain value: two
// equal tasks look the same on every screen.
type Task struct {
	ID TaskID
	Draft
	Created, Updated time.Time
	// Revision numbers the changes of a history: of two copies of a task the one with the higher is the newer.
	Revision int64

	State State
	// Status is the service's last word; it says more than State only while OnServer.
	Status api.Status
	// RemoteID is the task id at the service, RequestID the submission's.
	RemoteID, RequestID string
	// Sent is when the last submission began; Accepted when the service took the task; Started
	// when it was first seen at work; Ended when it ended. Zero where that has not happened.
	Sent, Accepted, Started, Ended time.Time
	// SentThere is Sent by the service's clock; zero where that was not known then.
	SentThere time.Time
	// Unknowns counts how often in a row the service answered UNKNOWN.
	Unknowns int

	// Video is the result's address, a secret: never shown whole, dropped when it has died.
	Video string
	// File is the video's name in the videos folder, Bytes its size, SHA256 its content's in hexadecimal
	// digits; the latter is not known of what earlier versions saved.
	File   string
	Bytes  int64
	SHA256 string
	// Unseen tells that the video was saved and nobody has looked at it yet.
	Unseen bool
	// Rating is how many stars the user gave the video, at most [MostStars]; 0 is no rating.
	Rating int
	// Turn is the place in the order in which waiting tasks of an engine are sent, the least first.
	// Held tells that the user keeps the task here; only waiting tasks are held.
	Turn int64
	Held bool
	// Prepared counts the steps that were done before the submission: uploads and checks.
	Prepared int
	// CancelAsked is when a person last asked to cancel the task, zero while no such wish is open.
	// CancelEnd is the code of why the last wish did not cancel it; beside an open one, the refusal
	// that the next answer about the task confirms.
	CancelAsked time.Time
	CancelEnd   string
	// Endpoint is the host and the key that the task was created for.
	Endpoint Endpoint
	// Tries counts failed attempts at saving the video, each of several requests. From the first
	// on the task counts as a problem, and is tried again for as long as the address lives.
	Tries int
	// Seconds is the billed length, 0 while unknown.
	Seconds float64

	// Problem is the last thing that went wrong; kept after it was overcome only in the timeline.
	Problem Problem
	// Removed is when the user took the task off the list; zero for listed tasks.
	Removed time.Time
}

// Group is the heading under which the task is listed, besides All.
func (t Task) Group() Group {
	switch t.State {
	case Saved, Made, Canceled:
		return Done
	case Unsure, Failed, Rejected, Expired, Gone:
		return Problems
	case Finished:
		if t.Tries > 0 {
			return Problems
		}
	}
	return Active
}

// MostStars is the best rating.
const MostStars = 5

// HasVideo reports whether there is a video: one that was saved, or a link that is kept still.
func (t Task) HasVideo() bool { return t.File != "" || t.Video != "" }

// Lost reports whether the service answered UNKNOWN for a task that has not been given up for it yet.
func (t Task) Lost() bool { return t.State == OnServer && t.Unknowns > 0 }

// LostUntil is when a lost task is given up at the earliest, if the service goes on answering UNKNOWN.
func (t Task) LostUntil() time.Time {
	return t.Updated.Add(time.Duration(unknownLooks-t.Unknowns) * UnknownGap)
}

// Submission is what a POST for this task says. Local files are still named by their paths in it.
func (t Task) Submission() api.Submission {
	return api.Submission{
		Engine:            t.Engine,
		Model:             t.Model,
		ImageURL:          t.Picture,
		ClipURL:           t.Clip,
		TemplateID:        t.Template,
		PictureBackground: t.PictureBackground,
		Ratio:             t.Ratio,
		Mode:              t.Mode,
		Watermark:         t.Watermark,
	}
}

// Cost is what the task is known to have cost, in CNY: nothing unless it succeeded.
func (t Task) Cost() float64 { return t.Price * t.Seconds }

// NeedsDecision tells of an unsure task that nothing more is done for it by itself: it was looked for,
// and the user is to decide.
func (t Task) NeedsDecision() bool {
	return t.State == Unsure && slices.Contains([]string{CodeNotFound, CodeAmbiguous, CodeClocks}, t.Problem.Code)
}

// Sample is how long a task of the past took from its start to its end, and how many seconds of video
// came of it; 0 where that is not known.
type Sample struct {
	Seconds float64
	Time    time.Duration
}
