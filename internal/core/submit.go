package core

import (
	"context"
	"time"

	"dancecard/api"
	"dancecard/history"
)

// submitter prepares tasks and sends them.
type submitter struct {
	*env
	progress progress
	policies policies
}

// submit sends a task. The intent is on disk before the first byte leaves, unless another program has made
// another task of it since the scheduler heard of it.
func (s *submitter) submit(t history.Task) Job {
	return Job{do: func(ctx context.Context) outcome {
		sub, ready, err := s.submission(ctx, t)
		if err != nil || !ready {
			return submitted{id: t.ID, task: t, unready: true, disk: err}
		}
		_, known := s.Client.Skew()
		began, err := s.Store.ApplyAll(ctx, []history.Change{{
			ID: t.ID, Event: history.SendBegan{Says: t.Submission(), Skew: s.skew(), Known: known},
		}})
		if err != nil {
			return submitted{id: t.ID, task: t, disk: err}
		}
		now := began[0].Task
		if !began[0].Changed {
			return submitted{id: t.ID, task: now} // another program was first, or changed what is sent
		}
		receipt, err := s.post(ctx, now, sub)
		event := history.SubmitOutcome(receipt, err)
		done, disk := s.persist(ctx, t.ID, event)
		if disk != nil {
			done = now
		}
		return submitted{id: t.ID, task: done, event: event, err: err, disk: disk}
	}}
}

// submission is what the task's POST says, with the addresses of its uploaded files; false when one
// of them has to be uploaded first.
func (s *submitter) submission(ctx context.Context, t history.Task) (api.Submission, bool, error) {
	sub := t.Submission()
	finger, err := s.fingerprint(ctx)
	if err != nil {
		return sub, false, err
	}
	for _, in := range t.Inputs() {
		if !in.Local() {
			continue
		}
		hash, _, err := s.hash(ctx, in.Source, s.mostBytes())
		if err != nil {
			return sub, false, nil //nolint:nilerr // the preparation tells what is wrong
		}
		address, err := s.Store.Files.Upload(ctx, hash, in.Model, finger)
		if address == "" || err != nil {
			return sub, false, err
		}
		if in.Part == api.PartPicture {
			sub.ImageURL = address
		} else {
			sub.ClipURL = address
		}
	}
	return sub, true, nil
}

// post submits a task of either kind.
func (s *submitter) post(ctx context.Context, t history.Task, sub api.Submission) (api.Receipt, error) {
	if t.Kind == history.MakesMotion {
		return s.Client.SubmitTemplate(ctx, t.Model, sub.ClipURL)
	}
	return s.Client.Submit(ctx, sub)
}

// submitted is the end of a submission.
type submitted struct {
	id   history.TaskID
	task history.Task
	// unready tells that nothing was sent, because a file is to be uploaded first.
	unready bool
	event   history.Event // what came of the submission; nil where none was made
	err     error         // the submission's
	disk    error         // of writing what came of it
}

func (r submitted) take(c *Core, now time.Time) []Notice {
	c.lease.checkPlace(r.disk)
	if r.unready {
		c.scheduler.Unprepared(r.id)
		return historyFailed(r.disk)
	}
	c.scheduler.Sent(r.id, now, r.err)
	notices := c.update(r.task)
	switch {
	case r.event == nil && history.OutOfPlace(r.disk):
		return notices // the notice about the history file is already shown
	case r.event == nil && r.disk != nil:
		return append(notices, NotWritten{ID: r.id, Err: r.disk})
	case r.disk != nil:
		c.next = append(c.next, c.submitter.writeLate(r.id, r.event))
		return append(notices, NotWritten{ID: r.id, Sent: true, Err: r.disk})
	case sentTwice(r.task, r.event):
		return append(notices, SentTwice{r.task})
	case r.task.State == history.Rejected:
		return append(notices, Refused{r.task})
	case r.task.State == history.Unsure:
		return append(notices, Unanswered{r.task})
	}
	return notices
}

// writeEvery is how often what came of a submission is written, where the disk has refused it.
const writeEvery = 30 * time.Second

// writeLate writes what came of a submission for as long as the disk refuses: an id that the service
// gave must not be lost. The program may end meanwhile, for the next start finds a task that was being
// sent and looks for it on the account.
func (s *submitter) writeLate(id history.TaskID, e history.Event) Job {
	return Job{do: func(ctx context.Context) outcome {
		for {
			ended := s.Sleep(ctx, writeEvery) != nil
			t, err := s.Store.Apply(context.WithoutCancel(ctx), id, e)
			switch {
			case err == nil:
				return written{t, sentTwice(t, e)}
			case ended:
				return nil
			}
		}
	}}
}

// written holds a task once the answer to its submission is on disk.
type written struct {
	task  history.Task
	twice bool
}

func (r written) take(c *Core, _ time.Time) []Notice {
	notices := c.update(r.task)
	if r.twice {
		return append(notices, SentTwice{r.task})
	}
	return append(notices, Written{r.task})
}

// sentTwice tells that a submission arrived whose task here has become another one of the account.
func sentTwice(t history.Task, e history.Event) bool {
	a, ok := e.(history.TaskAccepted)
	return ok && a.TaskID != t.RemoteID
}
