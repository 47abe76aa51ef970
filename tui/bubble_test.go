package tui_test

// How the tests in fake time work.
//
// They run whole programs, each with its event loop and its own connections to one history file. All are in a
// bubble of testing/synctest: an hour passes as soon as nobody has work left. The service is the built-in one
// behind a pipe.
//
//	synctest.Test(t, func(t *testing.T) {
//		b := newBubble(t, simulator.Options{})
//		w := b.open("anna")              // a program, as if in a terminal of its own
//		w.add("7")                       // a task whose picture says "7" wherever it turns up
//		b.until("saved", time.Hour, func() bool { return w.task(1).State == history.Saved })
//		w.quit()
//	})
//
// harness_test.go has the other way: one program whose commands run one after another.

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"path/filepath"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/zalando/go-keyring"

	"dancecard/api"
	"dancecard/api/client"
	"dancecard/api/credentials"
	"dancecard/history"
	"dancecard/history/download"
	"dancecard/history/store"
	"dancecard/history/store/storetest"
	"dancecard/internal/core"
	"dancecard/internal/media/convert"
	"dancecard/internal/simulator"
	"dancecard/tui"
)

const (
	bubbleHost = "http://127.0.0.1:8765"
	bubbleKey  = "sk-canary-fake-time-77c1"
)

// wall is a wall clock. It goes with the bubble's time, and can be set.
type wall struct{ ahead atomic.Int64 }

// Now is the time without a monotonic part, as it would be after a sleep of the machine.
func (w *wall) Now() time.Time {
	return time.Now().Add(time.Duration(w.ahead.Load())).Round(0)
}

func (w *wall) jump(d time.Duration) { w.ahead.Add(int64(d)) }

// line is a network connection of a machine that can be cut.
type line struct {
	pipe *simulator.Pipe
	// others are servers besides the service, by their address.
	others map[string]*simulator.Pipe
	mu     sync.Mutex
	down   bool
	fail   error // what a cut line says; nil for a network that cannot be reached
	dead   bool  // a cut line takes connections and drops them at once
	open   map[net.Conn]bool
	// tries counts the connections that were wanted.
	tries atomic.Int64
}

func (l *line) dial(ctx context.Context, network, addr string) (net.Conn, error) {
	l.tries.Add(1)
	l.mu.Lock()
	cut, fail, dead := l.down, l.fail, l.dead
	l.mu.Unlock()
	switch {
	case cut && dead:
		ours, theirs := net.Pipe()
		return ours, theirs.Close()
	case cut && fail != nil:
		return nil, fail
	case cut:
		return nil, &net.OpError{Op: "dial", Net: network, Err: syscall.ENETUNREACH}
	}
	pipe := l.pipe
	if other := l.others[addr]; other != nil {
		pipe = other
	}
	c, err := pipe.Dial(ctx, network, addr)
	if err != nil {
		return nil, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.open[c] = true
	return c, nil
}

// set cuts the line, with everything that is on it, or mends it.
func (l *line) set(cut bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.down = cut
	if cut {
		for c := range l.open {
			_ = c.Close()
		}
		clear(l.open)
	}
}

// bubble is everything outside of the program: the service, the disk, and the time that is true.
type bubble struct {
	t      *testing.T
	sim    *simulator.Server
	pipe   *simulator.Pipe
	clock  *wall
	folder string
	opened atomic.Int64 // how many programs were, for their seeds
	// cols and rows are the size of the terminals.
	cols, rows int
	// out is what the programs write to.
	out io.Writer
	// options are more of Bubble Tea's, such as for what a terminal can do.
	options []tea.ProgramOption
	// quiet has the terminals not tell of their focus.
	quiet bool
	// wired is done to each program's line before the program starts; nil for nothing.
	wired func(*line)
	// draws has the programs draw after each message, as they do in a terminal.
	draws bool
	// after is called whenever a program took in a message; nil for nobody.
	after func(*tui.Model)
	// fresh has programs open a connection for every request. No kept one can break, which net/http would
	// repair by itself.
	fresh bool
}

// newBubble starts a service. It is to be called inside a bubble of synctest.
func newBubble(t *testing.T, o simulator.Options) *bubble {
	t.Helper()
	b := &bubble{t: t, pipe: simulator.NewPipe(), clock: &wall{}, folder: t.TempDir(), out: discard{}, cols: 100, rows: 30}
	if err := storetest.Begin(filepath.Join(b.folder, "history.db")); err != nil {
		t.Fatal(err)
	}
	pictures := &http.Transport{DialContext: b.pipe.Dial, DisableKeepAlives: true}
	o.Now, o.Public, o.Fetch = b.clock.Now, bubbleHost, &http.Client{Transport: pictures}
	b.sim = simulator.New(o)
	ctx, stop := context.WithCancel(context.Background())
	served := make(chan error, 1)
	go func() { served <- b.sim.Serve(ctx, b.pipe) }()
	t.Cleanup(func() {
		stop()
		if err := <-served; err != nil {
			t.Error(err)
		}
	})
	return b
}

// inBubble runs a test in fake time.
func inBubble(t *testing.T, o simulator.Options, test func(t *testing.T, b *bubble)) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) { test(t, newBubble(t, o)) })
}

// until lets time pass, in steps, until something has come about.
func (b *bubble) until(what string, limit time.Duration, done func() bool) {
	b.t.Helper()
	step := min(max(limit/200, time.Second), 10*time.Second)
	for end := time.Now().Add(limit); !done(); time.Sleep(step) {
		if time.Now().After(end) {
			b.t.Fatalf("%s did not come about within %v", what, limit)
		}
	}
}

// experienced writes a past into history that the list does not show. From it the program knows how long tasks
// take and how many the service takes. Without one it sends the first alone.
func (b *bubble) experienced() {
	b.t.Helper()
	ctx, now := context.Background(), b.clock.Now().Add(-30*time.Hour)
	store, err := store.Open(ctx, filepath.Join(b.folder, "history.db"), store.Options{Now: func() time.Time { return now }})
	if err != nil {
		b.t.Fatal(err)
	}
	defer store.Close()
	for n := range 3 {
		tasks, err := store.Create(ctx, draft(fmt.Sprint("past ", n)))
		if err != nil {
			b.t.Fatal(err)
		}
		for _, h := range []happening{
			{time.Second, history.SendBegan{}},
			{time.Second, history.TaskAccepted{TaskID: fmt.Sprint("past-", n), Status: api.Pending}},
			{time.Second, history.Reported{Status: api.Running}},
			{4 * time.Minute, history.Reported{Status: api.Succeeded, Seconds: 10, Video: bubbleHost + "/past"}},
			{time.Second, history.VideoSaved{File: fmt.Sprint("past-", n, ".mp4"), Bytes: 1}},
			{29 * time.Hour, history.TakenOff{}},
		} {
			now = now.Add(h.after)
			if _, err := store.Apply(ctx, tasks[0].ID, h.event); err != nil {
				b.t.Fatal(err)
			}
		}
		now = b.clock.Now().Add(-30 * time.Hour)
	}
}

// picture is the address of a picture that the service takes. The mark tells it from all others.
func picture(mark string) string {
	return bubbleHost + "/samples/anna.jpg?mark=" + url.QueryEscape(mark)
}

// draft asks for a video of the picture with a mark.
func draft(mark string) history.Draft {
	engine := api.Engines()[0]
	return history.Draft{
		Title: "take " + mark, Picture: picture(mark), Template: simulator.StartTemplates()[0].ID,
		Engine: engine.ID, Model: engine.Model,
	}
}

// accepted gives what the service has of the intent with a mark, the earlier first.
func (b *bubble) accepted(mark string) (out []simulator.TaskState) {
	for _, t := range b.sim.Tasks() {
		if t.ImageURL == picture(mark) {
			out = append(out, t)
		}
	}
	return out
}

// fakeWindow is a program in a terminal of its own.
type fakeWindow struct {
	*bubble
	name   string
	clock  *wall
	line   *line
	store  *store.Store
	videos *download.Videos
	secret *core.Secret
	model  *tui.Model
	p      *tea.Program
	cancel context.CancelFunc
	ended  chan error
	gone   bool
	seen   *tally
}

// open starts a program on the bubble's history. Its name is its name in the lease. changes are
// made to what it is wired to.
func (b *bubble) open(name string, changes ...func(*tui.Config)) *fakeWindow {
	b.t.Helper()
	w := &fakeWindow{
		bubble: b, name: name, clock: b.clock, secret: &core.Secret{}, ended: make(chan error, 1),
		seen: &tally{kinds: map[string]int{}, draws: b.draws, after: b.after},
		line: &line{pipe: b.pipe, open: map[net.Conn]bool{}},
	}
	ctx, cancel := context.WithCancel(context.Background())
	w.cancel = cancel
	c := w.wire(ctx)
	if b.wired != nil {
		b.wired(w.line)
	}
	for _, change := range changes {
		change(&c)
	}
	w.model = tui.New(ctx, c)
	w.p = tea.NewProgram(probed{w.model, w.seen}, append([]tea.ProgramOption{
		tea.WithInput(nil), tea.WithOutput(b.out), tea.WithoutSignalHandler(),
		tea.WithWindowSize(b.cols, b.rows), tea.WithFPS(1), tea.WithEnvironment(nil),
	}, b.options...)...)
	go func() {
		_, err := w.p.Run()
		w.ended <- err
	}()
	b.t.Cleanup(func() { w.kill() })
	if !b.quiet {
		w.send(tea.BlurMsg{}) // nobody looks, so nothing moves by itself
	}
	return w
}

// discard is a terminal that nobody looks at; what would be on it comes from the model.
type discard struct{}

func (discard) Write(p []byte) (int, error) { return len(p), nil }

// wire does what internal/cli does in the real program.
func (w *fakeWindow) wire(ctx context.Context) tui.Config {
	w.t.Helper()
	n := uint64(w.opened.Add(1))
	now := func() time.Time { return w.clock.Now() }
	store, err := store.Open(ctx, filepath.Join(w.folder, "history.db"), store.Options{Now: now})
	if err != nil {
		w.t.Fatal(err)
	}
	videos, err := download.OpenVideos(filepath.Join(w.folder, "videos"), download.VideoOptions{})
	if err != nil {
		w.t.Fatal(err)
	}
	w.store, w.videos = store, videos
	client := func(key func() string) *client.Client {
		carrier := client.NewTransport()
		carrier.Proxy, carrier.DialContext, carrier.DisableKeepAlives = nil, w.line.dial, w.fresh
		c, err := client.New(client.Options{BaseURL: bubbleHost + "/api/v1", Key: key, HTTP: carrier, Now: now, UserAgent: w.name})
		if err != nil {
			w.t.Fatal(err)
		}
		return c
	}
	own := client(w.secret.Reveal)
	w.t.Cleanup(own.Close)
	return tui.Config{Config: core.Config{
		Store: store, Videos: videos, Fixed: &convert.Folder{Path: filepath.Join(w.folder, "mended")}, Client: own, Secret: w.secret,
		Keys: credentials.New(credentials.Options{Keyring: emptyRing{}, Getenv: func(name string) string {
			return map[string]string{"DASHSCOPE_API_KEY": bubbleKey}[name]
		}}),
		CheckKey: func(ctx context.Context, key credentials.Key) error {
			c := client(key.Reveal)
			defer c.Close()
			return c.Check(ctx)
		},
		Now: now, Sleep: fakeSleep, Zone: time.UTC,
		FFmpeg: noFFmpeg, Holder: w.name, Alive: func(string) bool { return true },
		Engines: deployed(), InFlight: 3, Log: slog.New(slog.DiscardHandler), Seed: n,
	}, Options: tui.Options{ThemeName: "dark", Open: func(context.Context, string) error { return errors.New("no player here") }}}
}

func fakeSleep(ctx context.Context, d time.Duration) error {
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

// numbered makes a mark of a number.
func numbered(n int) string { return fmt.Sprintf("%03d", n) }

// slowKeys finds the key, after a while, in a keyring.
func slowKeys(d time.Duration) *credentials.Store {
	return credentials.New(credentials.Options{Keyring: slowRing(d), Getenv: func(string) string { return "" }})
}

type slowRing time.Duration

func (r slowRing) Get(string, string) (string, error) {
	time.Sleep(time.Duration(r))
	return bubbleKey, nil
}
func (slowRing) Set(string, string, string) error { return keyring.ErrUnsupportedPlatform }
func (slowRing) Delete(string, string) error      { return keyring.ErrNotFound }
