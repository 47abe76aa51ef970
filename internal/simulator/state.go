package simulator

import (
	"maps"
	"slices"
	"time"
)

// TaskState is the state of a task, whatever faulty answers a client got.
type TaskState struct {
	ID, RequestID string
	// Key is the API key of the account that it belongs to, empty where every key is accepted.
	Key   string
	Model string
	// Status is what a query without faults would answer now: UNKNOWN after the retention of a day.
	Status string
	// Code and Message are those of a failed task.
	Code, Message        string
	ImageURL, TemplateID string
	PictureBackground    bool
	Ratio                string
	// ClipURL is the clip of a template or of a successor's video, Mode and Watermark are the latter's
	// parameters.
	ClipURL, Mode string
	Watermark     bool
	// Seconds is what is billed when the task succeeds, Made the template that it then has made.
	Seconds float64
	Made    string
	// Body is the submission as it arrived; empty for a task of Seed.
	Body []byte
	// Submitted, Started and Ended are by the server's clock; zero for what has not happened.
	Submitted, Started, Ended time.Time
}

// Tasks returns the state of every task that was ever accepted, in the order of submission.
func (s *Server) Tasks() []TaskState {
	now := s.opt.Now()
	s.mu.Lock()
	defer s.mu.Unlock()
	var tasks []*task
	for _, a := range s.accounts {
		tasks = slices.AppendSeq(tasks, maps.Values(a.tasks))
	}
	slices.SortFunc(tasks, func(a, b *task) int { return newestFirst(b, a) })
	states := make([]TaskState, 0, len(tasks))
	for _, t := range tasks {
		states = append(states, t.state(now, s.speed.scale(taskRetention)))
	}
	return states
}

func (t *task) state(now time.Time, retention time.Duration) TaskState {
	st := TaskState{
		ID: t.id, RequestID: t.requestID, Key: t.account.key, Model: t.model,
		Status:   t.status(now, retention),
		ImageURL: t.imageURL, TemplateID: t.templateID, PictureBackground: t.pictureBackground, Ratio: t.ratio,
		ClipURL: t.clipURL, Mode: t.mode, Watermark: t.watermark, Seconds: t.seconds,
		Body: slices.Clone(t.body), Submitted: t.submitted, Started: t.started(now), Ended: t.ended(now),
	}
	if !st.Ended.IsZero() && t.endError != nil {
		st.Code, st.Message = t.endError.code, t.endError.message
	}
	if !st.Ended.IsZero() && t.endStatus == succeeded {
		st.Made = t.newTemplate
	}
	return st
}
