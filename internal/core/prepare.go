package core

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"time"

	"dancecard/api"
	"dancecard/api/client"
	"dancecard/api/poll"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/media"
)

// prepare does what comes before a task's submission: its local files are checked once more and
// uploaded, and the service is asked about the picture. Everything that was done before, by whatever
// program, is found in history and not done again.
func (c *Core) prepare(t history.Task) Job {
	return Job{do: func(ctx context.Context) outcome {
		defer c.steps.end(t.ID)
		s := &steps{c: c, task: t}
		err := refusedForGood(s.run(ctx))
		if final, ok := errors.AsType[*refusedStep](err); ok {
			s.happened(ctx, history.StepFailed{Problem: final.problem, Final: true})
			err = nil
		} else if err != nil && ctx.Err() == nil {
			s.happened(ctx, history.StepFailed{Problem: history.ProblemOf(err)})
		}
		return prepared{id: t.ID, task: s.task, err: errors.Join(err, s.disk)}
	}}
}

// prepared is the end of what comes before a submission.
type prepared struct {
	id   history.TaskID
	task history.Task
	err  error
}

func (r prepared) take(c *Core, now time.Time) []Notice {
	c.failed(r.err)
	c.scheduler.Prepared(r.id, now, r.err)
	notices := c.update(r.task)
	if r.task.State == history.Rejected {
		return append(notices, NotSent{r.task})
	}
	if e, ok := errors.AsType[*history.Error](r.err); ok && !history.OutOfPlace(e) {
		notices = append(notices, HistoryFailed{e})
	}
	return notices
}

// refusedStep ends a task before it is sent: what it names cannot be used.
type refusedStep struct{ problem history.Problem }

func (r *refusedStep) Error() string { return r.problem.Code + ": " + r.problem.Message }

func refuse(code, message string) error {
	return &refusedStep{history.Problem{Op: api.OpUpload, Code: code, Message: message}}
}

// refusedForGood makes the end of a task of what the service refuses and would refuse again, such as
// the permission to upload for a model that is gone. What a storage refuses is tried again.
func refusedForGood(err error) error {
	if poll.TurnedDown(err) {
		return &refusedStep{history.ProblemOf(err)}
	}
	return err
}

// steps are those of one task.
type steps struct {
	c      *Core
	task   history.Task
	finger string
	disk   error
}

// happened writes an event of the task.
func (s *steps) happened(ctx context.Context, e history.Event) {
	t, _, err := s.c.Store.Apply(ctx, s.task.ID, e)
	if err != nil {
		s.disk = err
		return
	}
	s.task = t
}

func (s *steps) run(ctx context.Context) error {
	var err error
	if s.finger, err = s.c.fingerprint(ctx); err != nil {
		return err
	}
	files := map[api.Part]*local{}
	for _, in := range s.task.Inputs() {
		if !in.Local() {
			continue
		}
		if files[in.Part], err = s.open(ctx, in); err != nil {
			return err
		}
	}
	if s.task.WantsCheck() {
		if err := s.check(ctx, files[api.PartPicture]); err != nil {
			return err
		}
	}
	for _, in := range s.task.Inputs() {
		if f := files[in.Part]; f != nil {
			if _, err := s.upload(ctx, f, in.Model); err != nil {
				return err
			}
		}
	}
	return s.disk
}

// local is a file on this machine.
type local struct {
	part       api.Part
	path, hash string
	mime       string
	size       int64
}

// open looks at a local file as the engine's limits want it, and hashes its content.
func (s *steps) open(ctx context.Context, in history.Input) (*local, error) {
	mime, refusal, err := checkFile(ctx, s.c.Engine(s.task.Engine), in.Part, in.Source)
	switch {
	case err != nil:
		return nil, fileTrouble(err)
	case refusal != nil:
		return nil, refuse(refusal.Code, filepath.Base(in.Source)+": "+refusal.Text)
	}
	l := &local{part: in.Part, path: in.Source, mime: mime}
	hash, info, err := s.c.hash(ctx, in.Source, s.c.mostBytes())
	if err != nil {
		return nil, fileTrouble(err)
	}
	if in.Part == api.PartMotion && s.task.ClipHash != "" && s.task.ClipHash != hash {
		return nil, refuse(api.CodeFile, "the clip "+filepath.Base(in.Source)+" holds something else than when it was asked for")
	}
	l.hash, l.size = hash, info.Size()
	return l, nil
}

// fileTrouble ends the task where its file is gone or is no such file; other trouble of the disk may
// pass.
func fileTrouble(err error) error {
	_, spoilt := errors.AsType[*media.Error](err)
	if spoilt || errors.Is(err, os.ErrNotExist) || errors.Is(err, os.ErrPermission) || errors.Is(err, ErrFolder) || errors.Is(err, ErrNotRegular) {
		return refuse(api.CodeFile, err.Error())
	}
	return err
}

// upload gives the address of a file in the service's storage, for calls of one model.
func (s *steps) upload(ctx context.Context, l *local, model string) (string, error) {
	unlock, err := s.c.locks.lock(ctx, "upload "+model+" "+l.hash)
	if err != nil {
		return "", err
	}
	defer unlock()
	address, err := s.c.Store.Uploaded(ctx, l.hash, model, s.finger)
	if address != "" || err != nil {
		return address, err
	}
	policy, err := s.c.policy(ctx, model, s.finger)
	if err != nil {
		return "", err
	}
	what := UploadingPicture
	if l.part == api.PartMotion {
		what = UploadingClip
	}
	s.c.steps.begin(s.task.ID, what, l.size)
	address, err = s.c.Client.Upload(ctx, policy, client.Object{
		Name: filepath.Base(l.path), Type: l.mime, Size: l.size,
		Open: func() (io.ReadCloser, error) { return s.c.openUnchanged(ctx, l) },
	}, func(sent int64) { s.c.steps.sent(s.task.ID, sent) })
	if e, ok := errors.AsType[*api.Error](err); ok && (e.Code == "EntityTooLarge" || e.Code == api.CodeFile && e.Delivery == api.NotSent) {
		return "", refuse(e.Code, e.Message)
	}
	if err != nil {
		s.c.policies.drop(model)
		return "", err
	}
	if err := s.c.Store.KeepUpload(ctx, store.Upload{Hash: l.hash, Model: model, Fingerprint: s.finger, Address: address}); err != nil {
		return "", err
	}
	s.happened(ctx, history.Uploaded{Part: l.part, Model: model, Bytes: l.size})
	return address, nil
}

// check has the service look at the picture, once for each content. A question whose answer got lost
// may have been billed and is not put again; like a check that the service would not make, it keeps
// nothing from being sent, since the service looks at the picture once more anyway.
func (s *steps) check(ctx context.Context, l *local) error {
	model := s.c.Engine(s.task.Engine).DetectModel
	key := "at " + s.task.Picture
	if l != nil {
		key = l.hash
	}
	unlock, err := s.c.locks.lock(ctx, "check "+model+" "+key)
	if err != nil {
		return err
	}
	defer unlock()
	known, asked, err := s.c.Store.Verdict(ctx, key, model)
	if err != nil {
		return err
	}
	if asked {
		if !known.Answered {
			return nil
		}
		return s.judge(ctx, known.Detection, true, 0)
	}
	address := s.task.Picture
	if l != nil {
		if address, err = s.upload(ctx, l, model); err != nil {
			return s.unchecked(ctx, err)
		}
	}
	s.c.steps.begin(s.task.ID, Checking, 0)
	if ask, err := s.c.Store.AskVerdict(ctx, key, model); err != nil || !ask {
		return err
	}
	d, err := s.c.Client.Detect(ctx, model, address)
	if l != nil && unread(err) {
		s.disk = errors.Join(s.disk, s.c.Store.ForgetUpload(context.WithoutCancel(ctx), l.hash, model, s.finger))
	}
	return s.heard(ctx, key, model, d, err)
}

// unread tells that the service could not read a file.
func unread(err error) bool {
	e, ok := errors.AsType[*api.Error](err)
	return ok && e.Delivery == api.Answered && api.FileUnread(e.Op, e.Code, e.Message)
}

// heard takes in the answer to a check.
func (s *steps) heard(ctx context.Context, key, model string, d api.Detection, err error) error {
	keep := context.WithoutCancel(ctx)
	if err == nil {
		price := s.c.Engine(s.task.Engine).DetectPrice
		if err := s.c.Store.KeepVerdict(keep, key, model, d, price); err != nil {
			return err
		}
		return s.judge(ctx, d, false, price)
	}
	e, ok := errors.AsType[*api.Error](err)
	if !ok || e.Delivery == api.NoAnswer || e.HTTP >= 500 && !e.MayRepeat() {
		s.happened(keep, history.StepFailed{Problem: history.ProblemOf(err)})
		return nil
	}
	if err := s.c.Store.DropVerdict(keep, key, model); err != nil {
		return err
	}
	return s.unchecked(keep, err)
}

// unchecked leaves the check out where the service turns it down; other trouble may pass.
func (s *steps) unchecked(ctx context.Context, err error) error {
	if !poll.TurnedDown(err) {
		return err
	}
	s.happened(ctx, history.StepFailed{Problem: history.ProblemOf(err)})
	return nil
}

// judge ends the task where the verdict speaks against it, before anything more is paid. One that
// was not known before had a price.
func (s *steps) judge(ctx context.Context, d api.Detection, known bool, price float64) error {
	s.happened(ctx, history.Checked{Pass: d.Pass, Body: d.Body, Reason: d.Reason, Code: d.Code, RequestID: d.RequestID, Known: known, Price: price})
	for _, f := range s.c.Engine(s.task.Engine).CheckDetection(s.task.Submission(), d) {
		return &refusedStep{history.Problem{Op: api.OpDetect, HTTP: 200, Code: f.Code, Message: f.Text, RequestID: d.RequestID}}
	}
	return nil
}

// submission is what the task's POST says, with the addresses of its uploaded files; false when one
// of them has to be uploaded first.
func (c *Core) submission(ctx context.Context, t history.Task) (api.Submission, bool, error) {
	sub := t.Submission()
	finger, err := c.fingerprint(ctx)
	if err != nil {
		return sub, false, err
	}
	for _, in := range t.Inputs() {
		if !in.Local() {
			continue
		}
		hash, _, err := c.hash(ctx, in.Source, c.mostBytes())
		if err != nil {
			return sub, false, nil //nolint:nilerr // the preparation tells what is wrong
		}
		address, err := c.Store.Uploaded(ctx, hash, in.Model, finger)
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
func (c *Core) post(ctx context.Context, t history.Task, sub api.Submission) (api.Receipt, error) {
	if t.Kind == history.MakesMotion {
		return c.Client.SubmitTemplate(ctx, t.Model, sub.ClipURL)
	}
	return c.Client.Submit(ctx, sub)
}

// policy gives a permission to upload for a model; one serves many files while it lives.
func (c *Core) policy(ctx context.Context, model, finger string) (client.Policy, error) {
	if p, ok := c.policies.get(model, finger, c.Now()); ok {
		return p, nil
	}
	p, err := c.Client.UploadPolicy(ctx, model)
	if err == nil {
		c.policies.put(p, finger)
	}
	return p, err
}
