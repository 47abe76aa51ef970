package cli

import (
	"context"
	"errors"
	"net"
	"path/filepath"
	"time"

	"github.com/zalando/go-keyring"

	"dancecard/api"
	"dancecard/api/client"
	"dancecard/api/credentials"
	"dancecard/history"
	"dancecard/history/download"
	"dancecard/history/store"
	"dancecard/internal/cli/settings"
	"dancecard/internal/core"
	"dancecard/internal/simulator"
	"dancecard/internal/text/msg"
)

// demoSpeed makes a video in a quarter of a minute.
const demoSpeed = 20

// demoKey is no secret: the built-in service takes any key.
const demoKey = "sk-demo-of-dancecard"

// demoModels are the models of the demo's own deployment of AnimateAnyone: the shared ones are retired.
var demoModels = api.Models{
	Detect: "animate-anyone-detect-demo", Template: "animate-anyone-template-demo", Video: "animate-anyone-demo",
}

// demoSettings are those of an account with that deployment.
func demoSettings(host string) settings.Settings {
	named := func(model string) map[string]string { return map[string]string{string(api.AnimateAnyone): model} }
	s := settings.Default()
	s.BaseURL = host + "/api/v1"
	s.Models, s.DetectModels, s.TemplateModels = named(demoModels.Video), named(demoModels.Detect), named(demoModels.Template)
	return s
}

// serveDemo starts the demo's Model Studio: it serves the deployment, and has retired the shared models.
func serveDemo(ctx context.Context) (sim *simulator.Server, host string, stop func() error, err error) {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, "", nil, err
	}
	host = "http://" + ln.Addr().String()
	sim = simulator.New(simulator.Options{
		Now: time.Now, Speed: demoSpeed, Seed: 1, Public: host, Retired: simulator.RetiredDenied,
		Models: append([]string{demoModels.Video, demoModels.Detect, demoModels.Template}, simulator.DefaultModels()...),
	})
	serving, cancel := context.WithCancel(context.WithoutCancel(ctx))
	served := make(chan error, 1)
	go func() { served <- sim.Serve(serving, ln) }()
	return sim, host, func() error { cancel(); return <-served }, nil
}

// runDemo runs the UI against a service of its own, on data that is thrown away.
func (a *app) runDemo(ctx context.Context) (err error) {
	if err := terminalError(a); err != nil {
		return err
	}
	folder, remove, err := demoFolder(a.env.tempDir())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, remove()) }()
	sim, host, stop, err := serveDemo(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, stop()) }()
	secret := &core.Secret{}
	log, closeLog, err := a.log(a.dirs().state, secret)
	if err != nil {
		return err
	}
	defer closeLog()
	s := setup{
		data: folder, conf: demoSettings(host), log: log, secret: secret, demo: true,
		keys: credentials.New(credentials.Options{Keyring: noKeyring{}, Getenv: environment{key: demoKey}.get}),
	}
	if conf, err := a.readSettings(a.dirs()); err == nil {
		s.conf.Theme, s.conf.ASCII, s.conf.Pictures, s.conf.Mouse, s.conf.Player, s.conf.Keys = conf.Theme, conf.ASCII, conf.Pictures, conf.Mouse, conf.Player, conf.Keys
		s.conf.NotifyBell, s.conf.NotifyDesktop, s.conf.NotifyProgress = conf.NotifyBell, conf.NotifyDesktop, conf.NotifyProgress
	}
	if err := seedDemo(ctx, a.language, s, sim, host); err != nil {
		return worded(func(l msg.Language) string { return msg.DemoFailed(l, messageOf(l, err)) })
	}
	_, err = a.runUI(ctx, s)
	return err
}

// noKeyring keeps the demo away from the person's keyring.
type noKeyring struct{}

func (noKeyring) Get(string, string) (string, error) { return "", keyring.ErrNotFound }
func (noKeyring) Set(string, string, string) error   { return keyring.ErrUnsupportedPlatform }
func (noKeyring) Delete(string, string) error        { return keyring.ErrNotFound }

// demoTake is one task of the demo's past. Its times are the service's: at demoSpeed, twenty minutes are one.
type demoTake struct {
	title, picture, motion string
	own                    bool
	ratio                  string
	ago                    time.Duration
	code, message          string
}

// demoTakes are what the demo begins with: some done, one failed, one running, some queued.
func demoTakes(l msg.Language) []demoTake {
	pictures := simulator.SamplePictures()
	anna, bo, chen, dai := pictures[0], pictures[1], pictures[2], pictures[3]
	return []demoTake{
		{title: msg.DemoOpeningSlow(l), picture: anna, motion: "waltz", ago: 9 * time.Hour},
		{title: msg.DemoOpeningStreet(l), picture: bo, motion: "hiphop", own: true, ratio: "9:16", ago: 8 * time.Hour},
		{title: "", picture: chen, motion: "tango", own: true, ratio: "9:16", ago: 7 * time.Hour},
		{title: msg.DemoFinale(l), picture: "half.jpg", motion: "waltz", ago: 6 * time.Hour, code: "InvalidFile.FullBody", message: simulator.FullBodyMessage},
		{title: msg.DemoFinale(l), picture: dai, motion: "waltz", own: true, ratio: "3:4", ago: 5 * time.Hour},
		{title: msg.DemoPosterTango(l), picture: anna, motion: "tango", own: true, ratio: "9:16", ago: 100 * time.Second},
		{title: msg.DemoPosterWaltz(l), picture: bo, motion: "waltz", ago: 60 * time.Second},
		{title: msg.DemoCover(l), picture: chen, motion: "hiphop", own: true, ratio: "9:16", ago: 20 * time.Second},
	}
}

// importableTasks are tasks on the demo's account that history lacks, for its user to import.
func importableTasks(host string) []simulator.Past {
	return []simulator.Past{
		{Ago: 3 * time.Hour, ImageURL: host + "/samples/anna.jpg"},
		{Ago: 2 * time.Hour, ImageURL: host + "/samples/bo.png", Model: simulator.MoveModel, ClipURL: host + "/samples/waltz.mp4", Seconds: 8},
	}
}

// seedDemo puts the demo's past onto the service's account and into history, through the same calls
// that the program makes.
func seedDemo(ctx context.Context, l msg.Language, s setup, sim *simulator.Server, host string) error {
	motions, made, err := seedTemplates(demoMotions(l), sim, host)
	if err != nil {
		return err
	}
	takes := demoTakes(l)
	tasks := make([]simulator.Past, len(takes))
	for i, t := range takes {
		tasks[i] = simulator.Past{
			Ago: t.ago, ImageURL: host + "/samples/" + t.picture, TemplateID: motions[t.motion],
			PictureBackground: t.own, Ratio: t.ratio, Code: t.code, Message: t.message,
		}
	}
	ids, err := sim.Seed(append(tasks, importableTasks(host)...)...)
	if err != nil {
		return err
	}
	truth := map[string]simulator.TaskState{}
	for _, t := range sim.Tasks() {
		truth[t.ID] = t
	}
	now := time.Now()
	store, err := store.Open(ctx, filepath.Join(s.data, "history.db"), store.Options{Now: func() time.Time { return now }})
	if err != nil {
		return err
	}
	defer store.Close()
	f := demoSeeder{store: store, now: &now, engine: s.conf.Engines()[0], made: made}
	if f.client, err = newClient(s, func() string { return demoKey }); err != nil {
		return err
	}
	defer f.client.Close()
	if f.videos, err = download.OpenVideos(filepath.Join(s.data, "videos"), download.VideoOptions{}); err != nil {
		return err
	}
	if err := f.seedRejected(ctx, msg.DemoTestShot(l), host, motions["hiphop"]); err != nil {
		return err
	}
	for i, t := range takes {
		if err := f.seedTake(ctx, t, tasks[i], truth[ids[i]]); err != nil {
			return err
		}
	}
	if err := f.markSeen(ctx); err != nil {
		return err
	}
	return f.nameMotions(ctx, demoMotions(l), motions)
}

// demoSeeder writes the demo's past, each event at its own time.
type demoSeeder struct {
	store  *store.Store
	videos *download.Videos
	client *client.Client
	engine api.Engine
	now    *time.Time
	// made are the tasks that made motions, until a take has wanted them.
	made map[string]simulator.TaskState
}

// markSeen has the past's videos count as looked at: new is what is saved while somebody tries the demo.
func (f demoSeeder) markSeen(ctx context.Context) error {
	done, _, err := f.store.Listed(ctx, history.Query{Group: history.Done}, 0, 100)
	if err != nil {
		return err
	}
	ids := make([]history.TaskID, len(done))
	for i, t := range done {
		ids[i] = t.ID
	}
	_, err = f.store.Views.MarkSeen(ctx, ids...)
	return err
}

func (f demoSeeder) seedTake(ctx context.Context, t demoTake, p simulator.Past, is simulator.TaskState) error {
	draft := history.Draft{
		Title: t.title, Picture: p.ImageURL, Template: p.TemplateID, PictureBackground: t.own, Ratio: t.ratio,
	}
	*f.now = is.Submitted.Add(-200 * time.Millisecond)
	create := f.create
	if maker, first := f.made[t.motion]; first {
		delete(f.made, t.motion)
		create = func(ctx context.Context, d history.Draft) (history.Task, error) {
			return f.createWithTemplate(ctx, d, maker)
		}
	}
	task, err := create(ctx, draft)
	if err != nil {
		return err
	}
	at := func(when time.Time, e history.Event) {
		if err == nil && !when.IsZero() && !when.After(time.Now()) {
			*f.now = when
			task, err = f.store.Apply(ctx, task.ID, e)
		}
	}
	at(is.Submitted.Add(-150*time.Millisecond), history.SendBegan{})
	at(is.Submitted, history.TaskAccepted{TaskID: is.ID, RequestID: is.RequestID, Status: api.Pending})
	at(is.Started, history.Reported{Status: api.Running, Scheduled: is.Started})
	if err != nil || is.Ended.IsZero() || is.Ended.After(time.Now()) {
		return err
	}
	answer, err := f.client.Task(ctx, is.ID)
	if err != nil {
		return err
	}
	at(is.Ended, history.Report(answer))
	if err != nil || task.State != history.Finished {
		return err
	}
	saved, err := f.videos.Save(ctx, task, core.Source(f.client), nil)
	if err != nil {
		return err
	}
	at(is.Ended.Add(time.Second), saved)
	if err == nil {
		f.videos.Done(task)
	}
	return err
}

// seedRejected is a picture that the service does not take.
func (f demoSeeder) seedRejected(ctx context.Context, title, host, template string) error {
	*f.now = time.Now().Add(-31 * time.Minute)
	task, err := f.create(ctx, history.Draft{Title: title, Picture: host + "/samples/tiny.png", Template: template})
	if err != nil {
		return err
	}
	if task, err = f.store.Apply(ctx, task.ID, history.SendBegan{}); err != nil {
		return err
	}
	receipt, err := f.client.Submit(ctx, task.Submission())
	*f.now = f.now.Add(time.Second)
	_, err = f.store.Apply(ctx, task.ID, history.SubmitOutcome(receipt, err))
	return err
}

func (f demoSeeder) create(ctx context.Context, d history.Draft) (history.Task, error) {
	d.Engine, d.Model = f.engine.ID, f.engine.Model
	tasks, err := f.store.Create(ctx, d)
	if err != nil {
		return history.Task{}, err
	}
	return tasks[0], nil
}
