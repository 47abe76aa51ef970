package tui

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/api/client"
	"dancecard/api/media"
	"dancecard/api/poll"
	"dancecard/history"
	"dancecard/tui/ui"
)

// prepare does what comes before a task's submission: its local files are checked once more and
// uploaded, and the service is asked about the picture. Everything that was done before, by whatever
// program, is found in history and not done again.
func (fx *effects) prepare(t history.Task) tea.Cmd {
	return func() tea.Msg {
		defer fx.steps.end(t.ID)
		s := &steps{fx: fx, task: t}
		err := refusedForGood(s.run(fx.ctx))
		if final, ok := errors.AsType[*refusedStep](err); ok {
			s.happened(fx.ctx, history.StepFailed{Problem: final.problem, Final: true})
			err = nil
		} else if err != nil && fx.ctx.Err() == nil {
			s.happened(fx.ctx, history.StepFailed{Problem: history.ProblemOf(err)})
		}
		return preparedMsg{at: fx.Now(), id: t.ID, task: s.task, err: errors.Join(err, s.disk)}
	}
}

// refusedStep ends a task before it is sent: what it names cannot be used.
type refusedStep struct{ problem history.Problem }

func (r *refusedStep) Error() string { return r.problem.Code + ": " + r.problem.Message }

func refuse(op api.Op, code, message string) error {
	return &refusedStep{history.Problem{Op: op, Code: code, Message: message}}
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
	fx     *effects
	task   history.Task
	finger string
	disk   error
}

// happened writes an event of the task.
func (s *steps) happened(ctx context.Context, e history.Event) {
	t, _, err := s.fx.Store.Apply(ctx, s.task.ID, e)
	if err != nil {
		s.disk = err
		return
	}
	s.task = t
}

func (s *steps) run(ctx context.Context) error {
	var err error
	if s.finger, err = s.fx.fingerprint(ctx); err != nil {
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
	l := &local{part: in.Part, path: in.Source}
	engine := s.fx.engine(s.task.Engine)
	var findings []api.Finding
	if in.Part == api.PartPicture {
		facts, err := pictureFacts(in.Source)
		if err != nil {
			return nil, fileTrouble(err)
		}
		l.mime, findings = facts.Type, engine.CheckPicture(facts)
	} else {
		facts, err := clipFacts(ctx, in.Source)
		if err != nil {
			return nil, fileTrouble(err)
		}
		l.mime, findings = facts.Container, engine.CheckClip(facts)
	}
	for _, f := range findings {
		if f.Fatal {
			return nil, refuse(api.OpUpload, f.Code, ui.Named(filepath.Base(in.Source), "the file")+": "+f.Text)
		}
	}
	hash, info, err := s.fx.hash(ctx, in.Source, s.fx.mostBytes())
	if err != nil {
		return nil, fileTrouble(err)
	}
	if in.Part == api.PartMotion && s.task.ClipHash != "" && s.task.ClipHash != hash {
		return nil, refuse(api.OpUpload, api.CodeFile, "the clip "+filepath.Base(in.Source)+" holds something else than when it was asked for")
	}
	l.hash, l.size = hash, info.Size()
	return l, nil
}

// fileTrouble ends the task where its file is gone or is no such file; other trouble of the disk may
// pass.
func fileTrouble(err error) error {
	_, spoilt := errors.AsType[*media.Error](err)
	if spoilt || errors.Is(err, os.ErrNotExist) || errors.Is(err, os.ErrPermission) || errors.Is(err, errNoFile) || errors.Is(err, errNotRegular) {
		return refuse(api.OpUpload, api.CodeFile, err.Error())
	}
	return err
}

// upload gives the address of a file in the service's storage, for calls of one model.
func (s *steps) upload(ctx context.Context, l *local, model string) (string, error) {
	unlock, err := s.fx.locks.lock(ctx, "upload "+model+" "+l.hash)
	if err != nil {
		return "", err
	}
	defer unlock()
	address, err := s.fx.Store.Uploaded(ctx, l.hash, model, s.finger)
	if address != "" || err != nil {
		return address, err
	}
	policy, err := s.fx.policy(ctx, model, s.finger)
	if err != nil {
		return "", err
	}
	what := "picture"
	if l.part == api.PartMotion {
		what = "clip"
	}
	s.fx.steps.begin(s.task.ID, "upload "+what, l.size)
	address, err = s.fx.Client.Upload(ctx, policy, client.Object{
		Name: filepath.Base(l.path), Type: l.mime, Size: l.size,
		Open: func() (io.ReadCloser, error) { return s.fx.openUnchanged(ctx, l) },
	}, func(sent int64) { s.fx.steps.sent(s.task.ID, sent) })
	if e, ok := errors.AsType[*api.Error](err); ok && (e.Code == "EntityTooLarge" || e.Code == api.CodeFile && e.Fate == api.NeverSent) {
		return "", refuse(api.OpUpload, e.Code, e.Message)
	}
	if err != nil {
		s.fx.policies.drop(model)
		return "", err
	}
	if err := s.fx.Store.KeepUpload(ctx, history.Upload{Hash: l.hash, Model: model, Fingerprint: s.finger, Address: address}); err != nil {
		return "", err
	}
	s.happened(ctx, history.Uploaded{Part: l.part, Model: model, Bytes: l.size})
	return address, nil
}

// check has the service look at the picture, once for each content. A question whose answer got lost
// may have been billed and is not put again; like a check that the service would not make, it keeps
// nothing from being sent, since the service looks at the picture once more anyway.
func (s *steps) check(ctx context.Context, l *local) error {
	model := s.fx.engine(s.task.Engine).DetectModel
	key := "at " + s.task.Picture
	if l != nil {
		key = l.hash
	}
	unlock, err := s.fx.locks.lock(ctx, "check "+model+" "+key)
	if err != nil {
		return err
	}
	defer unlock()
	known, asked, err := s.fx.Store.Verdict(ctx, key, model)
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
	s.fx.steps.begin(s.task.ID, "checking", 0)
	if ask, err := s.fx.Store.AskVerdict(ctx, key, model); err != nil || !ask {
		return err
	}
	d, err := s.fx.Client.Detect(ctx, model, address)
	return s.heard(ctx, key, model, d, err)
}

// heard takes in the answer to a check.
func (s *steps) heard(ctx context.Context, key, model string, d api.Detection, err error) error {
	keep := context.WithoutCancel(ctx)
	if err == nil {
		price := s.fx.engine(s.task.Engine).DetectPrice
		if err := s.fx.Store.KeepVerdict(keep, key, model, d, price); err != nil {
			return err
		}
		return s.judge(ctx, d, false, price)
	}
	e, ok := errors.AsType[*api.Error](err)
	if !ok || e.Fate == api.NoAnswer || e.HTTP >= 500 && !e.MayRepeat() {
		s.happened(keep, history.StepFailed{Problem: history.ProblemOf(err)})
		return nil
	}
	if err := s.fx.Store.DropVerdict(keep, key, model); err != nil {
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
	for _, f := range s.fx.engine(s.task.Engine).CheckDetection(s.task.Submission(), d) {
		return &refusedStep{history.Problem{Op: api.OpDetect, HTTP: 200, Code: f.Code, Message: f.Text, RequestID: d.RequestID}}
	}
	return nil
}

// submission is what the task's POST says, with the addresses of its uploaded files; false when one
// of them has to be uploaded first.
func (fx *effects) submission(ctx context.Context, t history.Task) (api.Submission, bool, error) {
	sub := t.Submission()
	finger, err := fx.fingerprint(ctx)
	if err != nil {
		return sub, false, err
	}
	for _, in := range t.Inputs() {
		if !in.Local() {
			continue
		}
		hash, _, err := fx.hash(ctx, in.Source, fx.mostBytes())
		if err != nil {
			return sub, false, nil // the preparation tells what is wrong
		}
		address, err := fx.Store.Uploaded(ctx, hash, in.Model, finger)
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

// order submits a task of either kind.
func (fx *effects) order(ctx context.Context, t history.Task, sub api.Submission) (api.Receipt, error) {
	if t.Kind == history.MakesMotion {
		return fx.Client.SubmitTemplate(ctx, t.Model, sub.ClipURL)
	}
	return fx.Client.Submit(ctx, sub)
}

// policy gives a permission to upload for a model; one serves many files while it lives.
func (fx *effects) policy(ctx context.Context, model, finger string) (client.Policy, error) {
	if p, ok := fx.policies.get(model, finger, fx.Now()); ok {
		return p, nil
	}
	p, err := fx.Client.UploadPolicy(ctx, model)
	if err == nil {
		fx.policies.put(p, finger)
	}
	return p, err
}
