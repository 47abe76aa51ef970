package jsonout

import (
	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// About is what is known of a task beyond its own row.
type About struct {
	// Costs are the task's, where they were read.
	Costs *history.Costs
	// Motion is the task's motion in the library; the zero one where it has none.
	Motion history.Motion
	// MotionBegun tells that the motion which the task waits for is being made.
	MotionBegun bool
	// File is the path of the saved video.
	File string
}

// NewTask makes the object of a task.
func NewTask(w text.Wording, t history.Task, a About) Task {
	kind := "video"
	if t.Kind == history.MakesMotion {
		kind = "template"
	}
	o := Task{
		Head: head("task"), ID: t.ID, TaskID: known(text.Clean(t.RemoteID)), Kind: kind, Title: known(text.Clean(t.Title)),
		State: StateOf(t, a.MotionBegun), Status: known(text.Clean(string(t.Status))), Held: t.Held, Batch: known(t.Batch),
		Picture: known(t.Picture), Motion: taskMotion(t, a.Motion), Engine: text.Clean(string(t.Engine)),
		Model: known(text.Clean(t.Model)), Mode: known(text.Clean(t.Mode)), File: known(a.File), Rating: known(t.Rating), Seconds: known(t.Seconds),
		Currency: Currency, RequestID: known(text.Clean(t.RequestID)), Error: taskError(w, t),
		CreatedAt: Time{t.Created}, UpdatedAt: Time{t.Updated}, SubmittedAt: Time{t.Sent}, AcceptedAt: Time{t.Accepted},
		StartedAt: Time{t.Started}, EndedAt: Time{t.Ended}, LinkExpiresAt: Time{t.LinkDies()},
	}
	if c := a.Costs; c != nil && t.Price > 0 {
		paid := Money(c.Paid.Total())
		o.Price = &paid
		if c.Length > 0 {
			expected := Money(c.Expected.Total())
			o.PriceEstimate = &expected
		}
	}
	return o
}

func taskMotion(t history.Task, m history.Motion) *TaskMotion {
	return known(TaskMotion{ID: known(t.Motion), Name: known(text.Clean(m.Name)), Clip: known(t.Clip), Template: known(text.Clean(t.Template))})
}

// taskError is what a task's problem means, with what to do on the command line.
func taskError(w text.Wording, t history.Task) *Error {
	p := t.Problem
	advice := w.TaskAdvice(t)
	if p == (history.Problem{}) && advice == "" {
		return nil
	}
	e := newError(text.Clean(p.Code), text.Clean(text.ProblemText(w.Language, p)), advice, text.Clean(p.RequestID))
	return &e
}

// NewTaskDetail makes the object of a task with its costs and what happened to it.
func NewTaskDetail(w text.Wording, t history.Task, a About, timeline []history.Entry) TaskDetail {
	d := TaskDetail{Task: NewTask(w, t, a), Events: []Event{}}
	if a.Costs != nil {
		d.Costs = Costs{newSteps(a.Costs.Paid), newSteps(a.Costs.Expected)}
	}
	for _, e := range timeline {
		d.Events = append(d.Events, Event{Time{e.At}, text.Clean(e.Event.Kind()), w.Event(e.Event)})
	}
	return d
}

// NewMotion makes the object of a motion of the library.
func NewMotion(m history.Motion) Motion {
	o := Motion{
		Head: head("motion"), ID: m.ID, Name: text.MotionName(msg.English, m), Note: known(text.Clean(m.Note)), State: MotionState(m),
		Clip: known(m.Clip), Template: known(text.Clean(m.Template)), Model: known(text.Clean(m.Model)), Seconds: known(m.Seconds),
		Currency: Currency, Uses: m.Uses, CreatedAt: Time{m.Created}, MadeAt: Time{m.Made}, LastSuccessAt: Time{m.Success},
	}
	if m.Price > 0 && m.Seconds > 0 {
		cost := Money(m.Cost())
		o.Price = &cost
	}
	return o
}

// MotionState spells how a motion of the library is.
func MotionState(m history.Motion) string {
	switch {
	case m.Template == "":
		return "no_template"
	case !m.Refused.IsZero():
		return "refused"
	}
	return "ready"
}
