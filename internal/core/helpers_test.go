package core_test

// How these tests work: whole programs without a screen share one history file and a service behind a pipe,
// all in fake time. A program is a core and the short loop around it.

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/zalando/go-keyring"

	"dancecard/api"
	"dancecard/api/client"
	"dancecard/api/credentials"
	"dancecard/history"
	"dancecard/history/download"
	"dancecard/history/store"
	"dancecard/history/store/storetest"
	"dancecard/internal/core"
	"dancecard/internal/hook"
	"dancecard/internal/media/convert"
	"dancecard/internal/simulator"
)

const (
	host = "http://127.0.0.1:8765"
	key  = "sk-canary-core-51f0"
)

// harness is everything outside of the programs: the service, the disk and the time.
type harness struct {
	t      *testing.T
	sim    *simulator.Server
	pipe   *simulator.Pipe
	folder string
	opened int
	// readOnly is what [harness.reader] gives.
	readOnly *store.Store
	// dial and now are the network and the clock of programs that are started from here on.
	dial func(ctx context.Context, network, addr string) (net.Conn, error)
	now  func() time.Time
	// onSaved is what programs that are started from here on run for every saved video.
	onSaved *hook.Hook
	// stepped is called after each of their steps, on the goroutine of the core; nil for nothing.
	stepped func(*program)
}

// inWorld runs a test in fake time.
func inWorld(t *testing.T, o simulator.Options, test func(t *testing.T, w *harness)) {
	t.Parallel()
	inFakeTime(t, o, test)
}

// inFakeTime is inWorld for a test that runs several.
func inFakeTime(t *testing.T, o simulator.Options, test func(t *testing.T, w *harness)) {
	synctest.Test(t, func(t *testing.T) {
		w := &harness{t: t, pipe: simulator.NewPipe(), folder: t.TempDir(), now: time.Now}
		w.dial = w.pipe.Dial
		o.Now, o.Public, o.Keys = time.Now, host, []string{key}
		o.Fetch = &http.Client{Transport: w.carrier()}
		w.sim = simulator.New(o)
		ctx, stop := context.WithCancel(context.Background())
		served := make(chan error, 1)
		go func() { served <- w.sim.Serve(ctx, w.pipe) }()
		t.Cleanup(func() {
			stop()
			if err := <-served; err != nil {
				t.Error(err)
			}
		})
		test(t, w)
	})
}

// carrier takes requests to the service.
func (w *harness) carrier() *http.Transport {
	carrier := client.NewTransport()
	carrier.Proxy, carrier.DialContext, carrier.DisableKeepAlives = nil, w.dial, true
	return carrier
}

func (w *harness) store() *store.Store {
	w.t.Helper()
	return w.storeBy(time.Now)
}

// storeBy opens the history of a program with a clock of its own, as soon as one that is just ending lets it.
func (w *harness) storeBy(now func() time.Time) *store.Store {
	w.t.Helper()
	if err := storetest.Begin(filepath.Join(w.folder, "history.db")); err != nil {
		w.t.Fatal(err)
	}
	open := func() (*store.Store, error) {
		return store.Open(context.Background(), filepath.Join(w.folder, "history.db"), store.Options{Now: now})
	}
	s, err := open()
	for tries := 0; tries < 10 && history.HasCode(err, history.CodeInUse); tries++ {
		time.Sleep(time.Second)
		s, err = open()
	}
	if err != nil {
		w.t.Fatal(err)
	}
	return s
}

// queued puts n tasks into the service's queue and into history.
func (w *harness) queued(n int) (ids []history.TaskID) {
	w.t.Helper()
	var past []simulator.Past
	for i := range n {
		past = append(past, simulator.Past{Ago: time.Duration(n-i) * time.Second, ImageURL: fmt.Sprintf("%s/samples/anna.jpg?n=%d", host, i)})
	}
	remotes, err := w.sim.Seed(past...)
	if err != nil {
		w.t.Fatal(err)
	}
	store := w.store()
	defer store.Close()
	engine := api.Engines()[0]
	for i, remote := range remotes {
		made, err := store.Create(context.Background(), history.Draft{
			Title: fmt.Sprint("take ", i), Picture: past[i].ImageURL, Template: simulator.StartTemplates()[0].ID, Engine: engine.ID, Model: engine.Model,
		})
		for _, e := range []history.Event{history.SendBegan{}, history.TaskAccepted{TaskID: remote, Status: api.Pending}} {
			if err == nil {
				_, err = store.Apply(context.Background(), made[0].ID, e)
			}
		}
		if err != nil {
			w.t.Fatal(err)
		}
		ids = append(ids, made[0].ID)
	}
	return ids
}

// reader reads the history beside the programs. Opening it each time would take longer than reading.
func (w *harness) reader() *store.Store {
	w.t.Helper()
	if w.readOnly == nil {
		s, err := store.Open(context.Background(), filepath.Join(w.folder, "history.db"), store.Options{Now: time.Now, ReadOnly: true})
		if err != nil {
			w.t.Fatal(err)
		}
		w.t.Cleanup(func() { _ = s.Close() })
		w.readOnly = s
	}
	return w.readOnly
}

// task is a task as it is on disk.
func (w *harness) task(id history.TaskID) history.Task {
	w.t.Helper()
	t, err := w.reader().Task(context.Background(), id)
	if err != nil {
		w.t.Fatal(err)
	}
	return t
}

// open is how many of the wishes to cancel are.
func (w *harness) open() int {
	w.t.Helper()
	n, err := w.reader().Cancels(context.Background())
	if err != nil {
		w.t.Fatal(err)
	}
	return n
}

// cancels counts the requests to cancel that the service saw, of one program where agent is given.
func (w *harness) cancels(agent string) (n int) {
	for _, r := range w.sim.Record() {
		if r.Kind == simulator.KindCancel && strings.Contains(r.Header.Get("User-Agent"), agent) {
			n++
		}
	}
	return n
}

// until lets time pass until something has come about.
func (w *harness) until(what string, limit time.Duration, done func() bool) {
	w.t.Helper()
	for end := time.Now().Add(limit); !done(); time.Sleep(time.Second) {
		if time.Now().After(end) {
			w.t.Fatalf("%s did not come about within %v", what, limit)
		}
	}
}

// instant is when a program may be killed while it cancels a task.
type instant int

const (
	never   instant = iota
	before          // the request is made
	after           // the service has answered, and nothing is written
	written         // all is on disk, and nobody was told
	moments
)

// program is a core, and the loop that a client of it runs.
type program struct {
	*harness
	name  string
	role  store.Role
	core  *core.Core
	store *store.Store
	// kills is when it dies, at the first cancel that it carries out.
	kills instant
	calls chan func()
	ended chan struct{}
	die   context.CancelFunc
	// closed has the store be closed once.
	closed sync.Once

	mu      sync.Mutex
	notices []core.Notice
}

// run starts a program. Those before it count as dead where alone is set.
func (w *harness) run(alone bool, kills instant) *program {
	w.t.Helper()
	return w.runAs(store.Worker, alone, kills)
}

// runAs starts a program in a role. It submits nothing until it is told what, unless it works through the queue.
func (w *harness) runAs(role store.Role, alone bool, kills instant) *program {
	w.t.Helper()
	p := w.program(role, alone, kills)
	ctx, die := context.WithCancel(context.Background())
	p.die = die
	go p.loop(ctx)
	w.t.Cleanup(func() {
		p.kill()
		<-p.ended
	})
	return p
}

// program makes a program that does nothing by itself.
func (w *harness) program(role store.Role, alone bool, kills instant) *program {
	w.t.Helper()
	w.opened++
	p := &program{
		harness: w, name: fmt.Sprint("program-", w.opened), role: role, store: w.storeBy(w.now), kills: kills,
		calls: make(chan func()), ended: make(chan struct{}),
	}
	secret := &core.Secret{}
	own, err := client.New(client.Options{BaseURL: host + "/api/v1", Key: secret.Reveal, HTTP: deadly{p, w.carrier()}, Now: p.now, UserAgent: p.name})
	if err != nil {
		w.t.Fatal(err)
	}
	videos, err := download.OpenVideos(filepath.Join(w.folder, "videos"), download.VideoOptions{})
	if err != nil {
		w.t.Fatal(err)
	}
	keys := credentials.New(credentials.Options{Keyring: emptyRing{}, Getenv: func(name string) string {
		return map[string]string{"DASHSCOPE_API_KEY": key}[name]
	}})
	found, err := keys.Find(context.Background())
	if err != nil {
		w.t.Fatal(err)
	}
	p.core = core.New(core.Config{
		Store: p.store, Videos: videos, Fixed: &convert.Folder{Path: filepath.Join(w.folder, "mended")}, Client: own, Secret: secret, Keys: keys,
		CheckKey: func(context.Context, credentials.Key) error { return nil },
		Now:      p.now, Sleep: sleep, Zone: time.UTC,
		FFmpeg:  func(context.Context) (string, error) { return "", errors.New("no ffmpeg here") },
		OnSaved: w.onSaved, Holder: p.name, Role: role, Alive: func(string) bool { return !alone },
		Engines: api.Engines(), InFlight: 3, Log: slog.New(slog.DiscardHandler), Seed: uint64(w.opened),
	})
	p.core.SetKey(p.now(), found.Key, false)
	w.t.Cleanup(own.Close)
	return p
}

// kill ends the program where it stands: nothing reaches the disk any more.
func (p *program) kill() {
	p.die()
	p.closed.Do(func() { _ = p.store.Close() })
}

type doing struct{}

// loop is what a client does with a core.
func (p *program) loop(ctx context.Context) {
	results := make(chan core.Result)
	var jobs sync.WaitGroup
	defer close(p.ended)
	defer jobs.Wait()
	begin := func(list ...core.Job) {
		for _, j := range list {
			jobs.Go(func() {
				asked := false
				r := p.core.Do(context.WithValue(ctx, doing{}, &asked), j)
				if asked && p.kills == written {
					p.kill()
				}
				select {
				case results <- r:
				case <-ctx.Done():
				}
			})
		}
	}
	for last := p.now(); ctx.Err() == nil; {
		at := p.now()
		if gap := at.Sub(last); gap > 2*time.Minute || gap < -time.Minute {
			p.core.Woke(at) // the clock was set
		}
		last = at
		list, wake := p.core.Step(at)
		begin(list...)
		if p.stepped != nil {
			p.stepped(p)
		}
		wait := time.Second // as the window, so that a clock that was set is noticed
		if !wake.IsZero() {
			wait = min(wait, max(wake.Sub(p.now()), 20*time.Millisecond))
		}
		timer := time.NewTimer(wait)
		select {
		case r := <-results:
			p.mu.Lock()
			p.notices = append(p.notices, p.core.Take(p.now(), r)...)
			p.mu.Unlock()
		case call := <-p.calls:
			call()
		case <-timer.C:
		case <-ctx.Done():
		}
		timer.Stop()
	}
}

// on does something with the core, on its goroutine.
func (p *program) on(call func()) {
	done := make(chan struct{})
	p.calls <- func() { call(); close(done) }
	<-done
}

// asks has a person's job carried out and taken in.
func (p *program) asks(job func() core.Job) {
	var j core.Job
	p.on(func() { j = job() })
	r := p.core.Do(context.Background(), j)
	p.on(func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		p.notices = append(p.notices, p.core.Take(p.now(), r)...)
	})
}

// told gives the notices of one kind so far.
func told[N core.Notice](p *program) (out []N) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, n := range p.notices {
		if n, ok := n.(N); ok {
			out = append(out, n)
		}
	}
	return out
}

// deadly carries a program's requests, and kills it at one to cancel.
type deadly struct {
	*program
	carrier http.RoundTripper
}

func (d deadly) RoundTrip(r *http.Request) (*http.Response, error) {
	if !strings.HasSuffix(r.URL.Path, "/cancel") {
		return d.carrier.RoundTrip(r)
	}
	if asked, ok := r.Context().Value(doing{}).(*bool); ok {
		*asked = true
	}
	if d.kills == before {
		d.kill()
		return nil, context.Canceled
	}
	answer, err := d.carrier.RoundTrip(r)
	if d.kills == after {
		d.kill()
	}
	return answer, err
}

func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// emptyRing is a keyring that keeps nothing.
type emptyRing struct{}

func (emptyRing) Get(string, string) (string, error) { return "", keyring.ErrNotFound }
func (emptyRing) Set(string, string, string) error   { return keyring.ErrUnsupportedPlatform }
func (emptyRing) Delete(string, string) error        { return keyring.ErrNotFound }
