package simulator

import (
	"cmp"
	"errors"
	"fmt"
	"path"
	"slices"
	"time"
)

// FullBodyMessage is what the service says of a picture of half a body, with InvalidFile.FullBody.
const FullBodyMessage = "The human is not fullbody in the image, please upload another one."

// Past is a task that was submitted before the client started, for Seed.
type Past struct {
	// Ago is how long ago at the real service: at Speed 20, 20 minutes are one minute here, so that a
	// scene looks the same at every speed.
	Ago time.Duration
	// ImageURL is the picture's address. It is not downloaded.
	ImageURL string
	// TemplateID is one of the account's templates; empty means the waltz.
	TemplateID        string
	PictureBackground bool
	Ratio             string
	// ClipURL, Seconds and Mode are for the models that take a clip. It is not downloaded; Seconds is its
	// length, 0 means 6.
	ClipURL string
	Seconds float64
	Mode    string
	// Code and Message let the task fail.
	Code, Message string
	// Key is the account's, Model one that is served; empty means the first of each.
	Key, Model string
	// KeyID is the key's id in the list, for a task of another key of the account.
	KeyID string
}

// Seed adds tasks as if they had been submitted earlier, and returns their ids in the given order; after
// an error there are none. Which of them have finished by now follows from the times alone. It is
// meant for an empty service: tasks submitted later than a seeded one are rescheduled.
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
	sub.capability = capabilityOf(sub.model)
	if !slices.Contains(s.opt.Models, sub.model) || sub.capability == detection {
		return nil, fmt.Errorf("there is no model %s that makes tasks", sub.model)
	}
	if sub.capability == animateAnyone {
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
		t.failure = &apiError{code: p.Code, message: p.Message}
	}
	return t, nil
}
