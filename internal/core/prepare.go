package core

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
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
func (s *submitter) prepare(t history.Task) Job {
	return Job{do: func(ctx context.Context) outcome {
		defer s.progress.end(t.ID)
		p := &preparation{submitter: s, task: t, now: t}
		err := refusedForGood(p.run(ctx))
		if final, ok := errors.AsType[*refusedStep](err); ok {
			p.record(ctx, history.StepFailed{Problem: final.problem, Final: true})
			err = nil
		} else if err != nil && ctx.Err() == nil {
			p.record(ctx, history.StepFailed{Problem: history.ProblemOf(err)})
		}
		return prepared{id: t.ID, task: p.now, err: errors.Join(err, p.disk)}
	}}
}

// prepared is the end of what comes before a submission.
type prepared struct {
	id   history.TaskID
	task history.Task
	err  error
}

func (r prepared) take(c *Core, now time.Time) []Notice {
	c.lease.checkPlace(r.err)
	notices := c.update(r.task) // first: of a task that was edited meanwhile nothing is prepared
	c.scheduler.Prepared(r.id, now, r.err)
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

func (r *refusedStep) Error() string {
	return r.problem.Code + ": " + r.problem.Message + r.problem.Detail.Error()
}

func refuse(code string, d api.Detail) error {
	return &refusedStep{history.Problem{Op: api.OpUpload, Code: code, Detail: d}}
}

// refusedForGood makes the end of a task of what the service refuses and would refuse again, such as
// the permission to upload for a model that is gone. What a storage refuses is tried again.
func refusedForGood(err error) error {
	if poll.TurnedDown(err) {
		return &refusedStep{history.ProblemOf(err)}
	}
	return err
}

// preparation is what comes before the submission of one task.
type preparation struct {
	*submitter
	task   history.Task
	finger string
	disk   error
	// now is the task as it was last read from disk; edited tells that its inputs are others by now.
	now    history.Task
	edited bool
}

// record writes an event of the task, unless its inputs were edited meanwhile.
func (p *preparation) record(ctx context.Context, e history.Event) {
	done, err := p.Store.ApplyAll(ctx, []history.Change{{ID: p.task.ID, Event: e, Inputs: p.task.Inputs()}})
	if err != nil {
		p.disk = err
		return
	}
	p.now = done[0].Task
	if p.edited = !slices.Equal(p.now.Inputs(), p.task.Inputs()); !p.edited {
		p.task = p.now
	}
}

func (p *preparation) run(ctx context.Context) error {
	var err error
	if p.finger, err = p.fingerprint(ctx); err != nil {
		return err
	}
	files := map[api.Part]*localFile{}
	for _, in := range p.task.Inputs() {
		if !in.Local() {
			continue
		}
		if files[in.Part], err = p.open(ctx, in); err != nil {
			return err
		}
	}
	if p.task.WantsCheck() {
		if err := p.check(ctx, files[api.PartPicture]); err != nil {
			return err
		}
	}
	for _, in := range p.task.Inputs() {
		if f := files[in.Part]; f != nil && !p.edited {
			if _, err := p.upload(ctx, f, in.Model); err != nil {
				return err
			}
		}
	}
	return p.disk
}

// localFile is a file on this machine.
type localFile struct {
	part       api.Part
	path, hash string
	mime       string
	size       int64
}

// open looks at a local file as the engine's limits want it, and hashes its content.
func (p *preparation) open(ctx context.Context, in history.Input) (*localFile, error) {
	mime, refusal, err := checkFile(ctx, p.engine(p.task.Engine), in.Part, in.Source)
	if err != nil {
		return nil, fileTrouble(in, err)
	}
	if refusal != nil {
		return nil, refuse(refusal.Code, refusal.Detail.Of(in.Part, filepath.Base(in.Source)))
	}
	hash, info, err := p.hash(ctx, in.Source, p.mostBytes())
	if err != nil {
		return nil, fileTrouble(in, err)
	}
	if in.Part == api.PartMotion && p.task.ClipHash != "" && p.task.ClipHash != hash {
		return nil, refuse(api.CodeFile, api.Detail{Kind: api.DetailChanged}.Of(in.Part, filepath.Base(in.Source)))
	}
	return &localFile{part: in.Part, path: in.Source, hash: hash, mime: mime, size: info.Size()}, nil
}

// fileTrouble ends the task where its file is gone or is no such file; other trouble of the disk may
// pass.
func fileTrouble(in history.Input, err error) error {
	if d := fileDetail(err); d.Any() {
		return refuse(api.CodeFile, d.Of(in.Part, filepath.Base(in.Source)))
	}
	return err
}

// fileDetail says what is wrong with a file itself; empty for other errors.
func fileDetail(err error) (d api.Detail) {
	of, spoilt := errors.AsType[*media.Error](err)
	switch {
	case spoilt && of.Code == media.CodeEmpty:
		d.Kind = api.DetailEmpty
	case spoilt && of.Code == media.CodeCut:
		d.Kind = api.DetailCut
	case spoilt && of.Code == media.CodeNoPicture:
		d.Kind = api.DetailNoPreview
	case spoilt && of.Code == media.CodeTooBig:
		d.Kind, d.Has = api.DetailTooManyPixels, float64(of.Width)*float64(of.Height)
	case spoilt && of.Code == media.CodeUnreadable:
		d.Kind, d.Said = api.DetailUnread, of.Cause.Error()
	case spoilt:
		d.Kind = api.DetailDamaged
	case errors.Is(err, os.ErrNotExist):
		d.Kind = api.DetailMissing
	case errors.Is(err, os.ErrPermission):
		d.Kind = api.DetailForbidden
	case errors.Is(err, ErrFolder):
		d.Kind = api.DetailFolder
	case errors.Is(err, ErrNotRegular):
		d.Kind = api.DetailNotRegular
	}
	return d
}

// upload gives the address of a file in the service's storage, for calls of one model.
func (p *preparation) upload(ctx context.Context, l *localFile, model string) (string, error) {
	unlock, err := p.locks.lock(ctx, "upload "+model+" "+l.hash)
	if err != nil {
		return "", err
	}
	defer unlock()
	address, err := p.Store.Files.Upload(ctx, l.hash, model, p.finger)
	if address != "" || err != nil {
		return address, err
	}
	policy, err := p.policy(ctx, model, p.finger)
	if err != nil {
		return "", err
	}
	what := UploadingPicture
	if l.part == api.PartMotion {
		what = UploadingClip
	}
	p.progress.begin(p.task.ID, what, l.size)
	address, err = p.Client.Upload(ctx, policy, client.Object{
		Name: filepath.Base(l.path), Type: l.mime, Size: l.size,
		Open: func() (io.ReadCloser, error) { return p.openUnchanged(ctx, l) },
	}, func(sent int64) { p.progress.sent(p.task.ID, p.Now(), sent) })
	if e, ok := errors.AsType[*api.Error](err); ok && (e.Code == "EntityTooLarge" || e.Code == api.CodeFile && e.Delivery == api.NotSent) {
		return "", &refusedStep{history.Problem{Op: api.OpUpload, Code: e.Code, Message: e.Message, Detail: e.Detail}}
	}
	if err != nil {
		p.policies.drop(model)
		return "", err
	}
	if err := p.Store.Files.KeepUpload(ctx, store.Upload{Hash: l.hash, Model: model, Fingerprint: p.finger, Address: address}); err != nil {
		return "", err
	}
	p.record(ctx, history.Uploaded{Part: l.part, Model: model, Bytes: l.size})
	return address, nil
}

// check has the service look at the picture, once for each content. A question whose answer got lost
// may have been billed and is not put again; like a check that the service would not make, it keeps
// nothing from being sent, since the service looks at the picture once more anyway.
func (p *preparation) check(ctx context.Context, l *localFile) error {
	model := p.engine(p.task.Engine).DetectModel
	key := "at " + p.task.Picture
	if l != nil {
		key = l.hash
	}
	unlock, err := p.locks.lock(ctx, "check "+model+" "+key)
	if err != nil {
		return err
	}
	defer unlock()
	known, asked, err := p.Store.Files.Verdict(ctx, key, model)
	if err != nil {
		return err
	}
	if asked {
		if !known.Answered {
			return nil
		}
		return p.judge(ctx, known.Detection, true, 0)
	}
	address := p.task.Picture
	if l != nil {
		if address, err = p.upload(ctx, l, model); err != nil {
			return p.unchecked(ctx, err)
		}
	}
	p.progress.begin(p.task.ID, Checking, 0)
	if ask, err := p.Store.Files.AskVerdict(ctx, key, model); err != nil || !ask {
		return err
	}
	d, err := p.Client.Detect(ctx, model, address)
	if l != nil && unread(err) {
		p.disk = errors.Join(p.disk, p.Store.Files.ForgetUpload(context.WithoutCancel(ctx), l.hash, model, p.finger))
	}
	return p.checked(ctx, key, model, d, err)
}

// unread tells that the service could not read a file.
func unread(err error) bool {
	e, ok := errors.AsType[*api.Error](err)
	return ok && e.Delivery == api.Answered && e.Class() == api.FileUnread
}

// checked takes in the answer to a check.
func (p *preparation) checked(ctx context.Context, key, model string, d api.Detection, err error) error {
	keep := context.WithoutCancel(ctx)
	if err == nil {
		price := p.engine(p.task.Engine).DetectPrice
		if err := p.Store.Files.KeepVerdict(keep, key, model, d, price); err != nil {
			return err
		}
		return p.judge(ctx, d, false, price)
	}
	e, ok := errors.AsType[*api.Error](err)
	if !ok || e.Delivery == api.NoAnswer || e.HTTP >= 500 && !e.MayRepeat() {
		p.record(keep, history.StepFailed{Problem: history.ProblemOf(err)})
		return nil
	}
	if err := p.Store.Files.DropVerdict(keep, key, model); err != nil {
		return err
	}
	return p.unchecked(keep, err)
}

// unchecked leaves the check out where the service turns it down; other trouble may pass.
func (p *preparation) unchecked(ctx context.Context, err error) error {
	if !poll.TurnedDown(err) {
		return err
	}
	p.record(ctx, history.StepFailed{Problem: history.ProblemOf(err)})
	return nil
}

// judge ends the task where the verdict speaks against it, before anything more is paid. One that
// was not known before had a price.
func (p *preparation) judge(ctx context.Context, d api.Detection, known bool, price float64) error {
	p.record(ctx, history.Checked{Pass: d.Pass, Body: d.Body, Reason: d.Reason, Code: d.Code, RequestID: d.RequestID, Known: known, Price: price})
	for _, f := range p.engine(p.task.Engine).CheckDetection(p.task.Submission(), d) {
		return &refusedStep{history.Problem{Op: api.OpDetect, HTTP: 200, Code: f.Code, Detail: f.Detail, RequestID: d.RequestID}}
	}
	return nil
}
