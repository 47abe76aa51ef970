package simulator

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"path"
	"slices"
	"time"
)

// TaskState is the truth about a task, whatever a client was told of it.
type TaskState struct {
	ID, RequestID string
	// Key is the API key of the account that it belongs to, empty where every key is accepted.
	Key   string
	Model string
	// Status is what a query without faults would answer now; UNKNOWN once it is forgotten.
	Status string
	// Code and Message are the reason of a failed task.
	Code, Message        string
	ImageURL, TemplateID string
	PictureBackground    bool
	Ratio                string
	// ClipURL is the clip of a template or of one of the successors' videos, Mode and Watermark
	// the latter's parameters.
	ClipURL, Mode string
	Watermark     bool
	// Seconds is what is billed when the task succeeds; Made the template that it then has made.
	Seconds float64
	Made    string
	// Body is the submission as it arrived; empty for a task of Seed.
	Body []byte
	// Submitted, Started and Ended are by the server's clock; zero for what has not happened.
	Submitted, Started, Ended time.Time
}

// Tasks tells the truth about every task that was ever accepted, in the order of submission.
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
		states = append(states, t.state(now, s.speed.scale(rememberLife)))
	}
	return states
}

func (t *task) state(now time.Time, life time.Duration) TaskState {
	st := TaskState{
		ID: t.id, RequestID: t.requestID, Key: t.account.key, Model: t.model,
		Status:   t.status(now, life),
		ImageURL: t.imageURL, TemplateID: t.templateID, PictureBackground: t.pictureBackground, Ratio: t.ratio,
		ClipURL: t.clipURL, Mode: t.mode, Watermark: t.watermark, Seconds: t.seconds,
		Body: slices.Clone(t.body), Submitted: t.submitted, Started: t.started(now), Ended: t.ended(now),
	}
	if !st.Ended.IsZero() && t.outcome != nil {
		st.Code, st.Message = t.outcome.code, t.outcome.message
	}
	if !st.Ended.IsZero() && t.ending == succeeded {
		st.Made = t.product
	}
	return st
}

// Past is a task that was submitted before the client came, for Seed.
type Past struct {
	// Ago is how long ago, in the service's own time: at Speed 20 an Ago of 20 minutes lies one
	// minute back, so that a scene looks the same at every speed.
	Ago time.Duration
	// ImageURL is the picture's address. It is not downloaded.
	ImageURL string
	// TemplateID is one of the account's templates; empty means the waltz.
	TemplateID        string
	PictureBackground bool
	Ratio             string
	// ClipURL, Seconds and Mode are for the models that are given a clip in a template's place. It
	// is not downloaded; Seconds is its length, 6 when it is 0.
	ClipURL string
	Seconds float64
	Mode    string
	// Code and Message, when given, let the task fail with them.
	Code, Message string
	// Key is the owning account's; empty means the first. Model, when empty, is the first of the
	// served ones.
	Key, Model string
	// KeyID is what the list says of the key that asked for it, where that shall be another one of
	// the account's.
	KeyID string
}

// Seed puts tasks on accounts as if they had been submitted earlier, and returns their ids in the
// order in which they were given; after an error there are none. Which of them are finished by now, running or queued follows
// from the times alone. It is meant for an empty service: tasks that were submitted later than a
// seeded one are planned again behind it.
func (s *Server) Seed(past ...Past) ([]string, error) {
	now := s.opt.Now()
	s.mu.Lock()
	defer s.mu.Unlock()
	var ids []string
	var tasks []*task
	for i, p := range past {
		t, err := s.pastTask(p, now)
		if err != nil {
			return nil, fmt.Errorf("task %d to seed: %w", i+1, err)
		}
		ids, tasks = append(ids, t.id), append(tasks, t)
	}
	slices.SortStableFunc(tasks, func(a, b *task) int { return a.submitted.Compare(b.submitted) })
	for _, t := range tasks {
		s.enqueue(t)
	}
	return ids, nil
}

func (s *Server) pastTask(p Past, now time.Time) (*task, error) {
	a := s.owner(p.Key)
	if a == nil {
		return nil, errors.New("no account has this key")
	}
	sub := submission{
		model:    cmp.Or(p.Model, s.opt.Models[0]),
		imageURL: p.ImageURL,
		dancer:   dancerOf(file{}, p.ImageURL),
	}
	sub.craft = craftOf(sub.model)
	if !slices.Contains(s.opt.Models, sub.model) || sub.craft == detecting {
		return nil, fmt.Errorf("there is no model %s that makes tasks", sub.model)
	}
	if sub.craft == animating {
		sub.templateID = cmp.Or(p.TemplateID, StartTemplates()[0].ID)
		sub.pictureBackground, sub.ratio = p.PictureBackground, p.Ratio
		if _, ok := a.template(sub.templateID, now); !ok {
			return nil, fmt.Errorf("the account has no template %s", sub.templateID)
		}
	} else {
		sub.clipURL, sub.seconds, sub.mode = p.ClipURL, cmp.Or(p.Seconds, 6), cmp.Or(p.Mode, modeStandard)
		sub.motion = motionOf(file{names: []string{path.Base(p.ClipURL)}}, p.ClipURL)
	}
	t := s.newTask(a, sub, now.Add(-s.speed.scale(p.Ago)))
	t.keyID = p.KeyID
	if p.Code != "" {
		t.verdict = &refusal{code: p.Code, message: p.Message}
	}
	return t, nil
}

// newTask makes a task that is not in a queue yet.
func (s *Server) newTask(a *account, sub submission, submitted time.Time) *task {
	s.made++
	t := &task{
		submission: sub,
		number:     s.made,
		id:         uuid(s.taskIDs),
		requestID:  s.requestIDs.next(),
		account:    a,
		pace:       1 - jitter + 2*jitter*s.taskIDs.Float64(),
		submitted:  submitted,
	}
	if s.faults.has(orderedIDs) {
		t.id = orderedID(t.id, t.number)
	}
	switch sub.craft {
	case animating:
		motion, _ := a.template(sub.templateID, s.opt.Now()) // it was there when it was checked
		t.seconds, t.motion = motion.Seconds, motion.danced()
	case templating:
		t.product = templateID(s.taskIDs)
	}
	return t
}

// enqueue puts a task into its queue. The lock is held.
func (s *Server) enqueue(t *task) {
	a := t.account
	a.queue(t.model, s.speed).add(t)
	a.tasks[t.id] = t
	if t.product != "" {
		a.products[t.product] = t
	}
}

// FailTask decides that a task will fail with this code and message when its work is done. It
// refuses a task that does not exist or has ended.
func (s *Server) FailTask(id, code, message string) error {
	now := s.opt.Now()
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, a := range s.accounts {
		t := a.tasks[id]
		if t == nil {
			continue
		}
		if !t.ended(now).IsZero() {
			return fmt.Errorf("task %s has ended", id)
		}
		t.verdict, t.early = &refusal{code: code, message: message}, false
		a.queues[t.model].replan(t)
		return nil
	}
	return fmt.Errorf("there is no task %s", id)
}
