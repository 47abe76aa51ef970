package history

import (
	"time"

	"dancecard/api"
)

// The events of what comes before a submission.
type (
	// Uploaded says that a file of the task has gone to the service's storage, for one model.
	Uploaded struct {
		Part  api.Part `json:"part"`
		Model string   `json:"model"`
		Bytes int64    `json:"bytes"`
	}
	// Checked is the service's verdict on the picture. Known tells that it was asked for earlier,
	// for the same picture, and not paid for again; Price is what it cost otherwise, in CNY.
	Checked struct {
		Pass      bool    `json:"pass"`
		Body      string  `json:"body,omitempty"`
		Reason    string  `json:"reason,omitempty"`
		Code      string  `json:"code,omitempty"`
		RequestID string  `json:"request_id,omitempty"`
		Known     bool    `json:"known,omitempty"`
		Price     float64 `json:"price,omitempty"`
	}
	// StepFailed says that a step before the submission failed. A final failure ends the task; any
	// other is tried again.
	StepFailed struct {
		Problem Problem `json:"problem"`
		Final   bool    `json:"final,omitempty"`
	}
	// MotionReady hands the template that was made of its clip to a task that waited for it.
	MotionReady struct {
		Template string `json:"template"`
	}
	// Replanned is the user's decision to have the video made by another engine.
	Replanned struct {
		Engine api.EngineID `json:"engine"`
		Model  string       `json:"model"`
		Mode   string       `json:"mode,omitempty"`
		Price  float64      `json:"price"`
	}
)

// Kind gives "uploaded"; likewise for the others.
func (Uploaded) Kind() string    { return "uploaded" }
func (Checked) Kind() string     { return "checked" }
func (StepFailed) Kind() string  { return "step-failed" }
func (MotionReady) Kind() string { return "motion-ready" }
func (Replanned) Kind() string   { return "replanned" }

// preparing is the part of a life before the first submission.
func (t Task) preparing(at time.Time, e Event) Task {
	if e, ok := e.(Replanned); ok {
		return t.replanned(e)
	}
	if t.State != Waiting {
		return t
	}
	switch e := e.(type) {
	case Uploaded, Checked:
		t.Prepared, t.Problem = t.Prepared+1, Problem{}
	case StepFailed:
		t.Problem = e.Problem
		if e.Final {
			t.State, t.Ended = Rejected, at
		}
	case MotionReady:
		if t.Template == "" {
			t.Template = e.Template
		}
	}
	return t
}

// MayReplan reports whether the task can be handed to another engine: it was not taken by the
// service, and what the other engine needs is known.
func (t Task) MayReplan() bool {
	return t.Kind == MakesVideo && (t.State == Waiting || t.State == Rejected) && t.Clip != ""
}

// replanned keeps the clip, which an engine without templates takes itself, and drops what that
// engine does not know.
func (t Task) replanned(e Replanned) Task {
	engine, ok := api.FindEngine(e.Engine)
	if !t.MayReplan() || !ok {
		return t
	}
	t.State, t.Problem, t.Ended, t.Removed, t.Prepared = Waiting, Problem{}, time.Time{}, time.Time{}, 0
	t.Engine, t.Model, t.Mode, t.Price = e.Engine, e.Model, e.Mode, e.Price
	if engine.Motion == api.ByClip {
		t.Template = ""
	}
	if len(engine.Ratios) == 0 {
		t.Ratio = ""
	}
	return t
}
