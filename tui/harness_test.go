package tui_test

// How the tests of the whole program work.
//
// newHarness sets up the program without a terminal. It has a real history file, videos folder and HTTP
// client; the built-in service answers on 127.0.0.1. The keyring is in memory, and the clock stands still.
// Program, history and service read the same clock.
//
//	s := newHarness(t, settings{})         // or with another speed, size, keyring …
//	s.at(noon.Add(-time.Hour)); s.add(draft, events...)   // what history holds already
//	s.start(120, 36)                     // the program's first frame
//	s.press("n"); s.paste(address); s.press("tab", "ctrl+s")
//	s.pass(10 * time.Second)             // everything that is due by then happens, in its order
//	s.see("saved")                       // the text on the screen, without colours
//	open := s.hold(submissions)          // requests of that kind stay unanswered until open()
//
// Each call returns when the program is quiet. Every command has given its message; the rest waits for the
// clock or for a held request. Commands are run one after another, so the same test takes the same way each
// time.

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/api/client"
	"dancecard/api/credentials"
	"dancecard/history"
	"dancecard/history/download"
	"dancecard/history/store"
	"dancecard/history/store/storetest"
	"dancecard/internal/core"
	"dancecard/internal/simulator"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui"
)

const (
	// studio is where the service seems to be, whatever its port: addresses are the same in every run.
	studio = "http://127.0.0.1:8321"
	// canary is the API key of the tests. It must turn up nowhere but where it belongs.
	canary = "sk-canary-5b0c7d1e9f2a4638"
)

// noon is when the tests happen.
var noon = time.Date(2026, time.November, 20, 12, 0, 0, 0, time.UTC)

// settings are what a harness may differ in. The zero value has a key in the environment and the
// service at 20 times its usual speed.
type settings struct {
	speed float64
	// keys are the keys that the service knows; empty means any.
	keys []string
	// noKey leaves the environment without a key; ring is the keyring, which is empty by default.
	noKey bool
	ring  *ring
	// config changes what the program is wired to, service what the service is.
	config  func(*tui.Config)
	service func(*simulator.Options)
	log     *slog.Logger
	// env are variables of the environment.
	env map[string]string
	// shelf, where many stages begin with the same history, and account, where this one is sure to; quick, where its times
	// do not matter.
	shelf          *cache
	account, quick bool
	// fresh, where the program makes its history: all of it is in the log then.
	fresh bool
	// large, where the history will be too large for a disk in memory.
	large bool
}

// tester is what a harness needs of a test; rapid's have it too.
type tester interface {
	Helper()
	Fatal(...any)
	Fatalf(string, ...any)
	Cleanup(func())
}

// harness is the program with everything around it.
type harness struct {
	t      tester
	ctx    context.Context
	clock  *clock
	model  *tui.Model
	config tui.Config
	sim    *simulator.Server
	store  *store.Store
	videos *download.Videos
	ring   *ring
	shelf  *cache
	quick  bool
	// begun, where the history is the one of shelf already.
	begun  bool
	folder string // holds history and videos

	carrier *http.Transport
	gates   []*gate
	offline bool
	mu      sync.Mutex

	heard   func(tea.Msg) // what the program is given; nil for nobody
	raw     func(string)  // what the terminal is given past the frames; nil keeps it in clips
	ended   bool
	clips   []string // what the terminal's clipboard was given
	opened  []string // what the player was given
	openErr error
	// languages are those that were kept for the next start.
	languages []msg.Language
	saveErr   error
}

// newHarness sets everything up but the program itself.
func newHarness(t tester, o settings) *harness {
	// Everything that is written waits for the disk; where there is one in memory that is quick.
	base := "/dev/shm"
	if info, err := os.Stat(base); err != nil || !info.IsDir() || o.large {
		base = ""
	}
	folder, err := os.MkdirTemp(base, "dancecard-harness-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(folder) })
	ctx, cancel := context.WithCancel(context.Background())
	s := &harness{t: t, ctx: ctx, clock: newClock(noon), ring: o.ring, shelf: o.shelf, quick: o.quick, folder: folder}
	if s.ring == nil {
		s.ring = &ring{}
	}
	if o.speed == 0 {
		o.speed = 20
	}
	server := httptest.NewUnstartedServer(s)
	s.carrier = &http.Transport{DialContext: func(ctx context.Context, network, _ string) (net.Conn, error) {
		s.mu.Lock()
		offline := s.offline
		s.mu.Unlock()
		if offline {
			return nil, &net.OpError{Op: "dial", Net: network, Err: errors.New("network is unreachable")}
		}
		return new(net.Dialer).DialContext(ctx, network, server.Listener.Addr().String())
	}}
	options := simulator.Options{
		Now: s.clock.Now, Speed: o.speed, Keys: o.keys, Seed: 7, Public: studio, Fetch: &http.Client{Transport: s.carrier},
	}
	if o.service != nil {
		o.service(&options)
	}
	s.sim = simulator.New(options)
	server.Start()
	path := filepath.Join(folder, "history.db")
	if o.account {
		s.begun, err = o.shelf.begin(path)
		s.must(err)
	}
	if !s.begun && !o.fresh {
		s.must(storetest.Begin(path))
	}
	s.openStore()
	s.videos, err = download.OpenVideos(s.videosFolder(), download.VideoOptions{Sleep: s.clock.Sleep})
	s.must(err)
	s.config = s.wire(o)
	t.Cleanup(func() {
		cancel()
		s.clock.commands.Wait()
		s.carrier.CloseIdleConnections()
		server.Close()
		s.must(s.store.Close())
	})
	return s
}

func (s *harness) openStore() {
	var err error
	s.store, err = store.Open(s.ctx, filepath.Join(s.folder, "history.db"), store.Options{Now: s.clock.Now, States: text.StatesNamed})
	s.must(err)
	s.config.Store = s.store
}

// videosFolder is so deep that no screen shows its beginning, which differs from run to run.
func (s *harness) videosFolder() string {
	return filepath.Join(s.folder, strings.Repeat("a folder with a long name/", 5), "videos")
}

// wire is what internal/cli does in the real program.
func (s *harness) wire(o settings) tui.Config {
	client := func(key func() string) *client.Client {
		c, err := client.New(client.Options{BaseURL: studio + "/api/v1", Key: key, HTTP: s.carrier, Now: s.clock.Now})
		s.must(err)
		return c
	}
	secret := &core.Secret{}
	keys := credentials.New(credentials.Options{Keyring: s.ring, Getenv: func(name string) string {
		if name == credentials.KeyVariable && !o.noKey {
			return canary
		}
		return o.env[name]
	}})
	c := tui.Config{Config: core.Config{
		Store: s.store, Videos: s.videos, Fixed: s.converter(), Client: client(secret.Reveal), Keys: keys, Secret: secret,
		CheckKey: func(ctx context.Context, key credentials.Key) error { return client(key.Reveal).Check(ctx) },
		Now:      s.clock.Now, Sleep: s.clock.Sleep, Zone: time.UTC,
		FFmpeg: noFFmpeg, Holder: "this", Alive: func(string) bool { return true },
		Engines: deployed(), InFlight: 3, Log: slog.New(slog.DiscardHandler), Seed: 1,
	}, Options: tui.Options{ThemeName: "dark", Mouse: true, Open: func(_ context.Context, target string) error {
		s.opened = append(s.opened, target)
		return s.openErr
	}, SaveLanguage: func(l msg.Language) error {
		s.languages = append(s.languages, l)
		return s.saveErr
	}}}
	if o.log != nil {
		c.Log = o.log
	}
	if o.config != nil {
		o.config(&c)
	}
	return c
}

// deployed is the engine table of an account with a deployment of AnimateAnyone, under the names of the shared
// models.
func deployed() []api.Engine {
	engines := api.Engines()
	engines[0].Own = true
	return engines
}

// shared is a config without any deployment.
func shared(c *tui.Config) { c.Engines = api.Engines() }

func (s *harness) must(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
}

// at sets the clock, before the program is started.
func (s *harness) at(when time.Time) { s.clock.set(when) }

// happening is an event and how long after the one before it comes.
type happening struct {
	after time.Duration
	event history.Event
}

// add writes a task and its life into history, each event at its own time.
func (s *harness) add(d history.Draft, life ...happening) history.Task {
	s.t.Helper()
	tasks, err := s.store.Create(s.ctx, onEngine(d))
	s.must(err)
	task, start := tasks[0], s.clock.Now()
	for _, h := range life {
		s.clock.set(s.clock.Now().Add(h.after))
		task, err = s.store.Apply(s.ctx, task.ID, h.event)
		s.must(err)
	}
	s.clock.set(start)
	return task
}

func onEngine(d history.Draft) history.Draft {
	d.Engine, d.Model = api.Engines()[0].ID, api.Engines()[0].Model
	return d
}

// start begins the program in a terminal of w × h cells.
func (s *harness) start(w, h int) {
	s.t.Helper()
	s.model, s.ended = tui.New(s.ctx, s.config), false
	s.run(s.model.Init())
	s.resize(w, h)
}

// resize gives the terminal another size.
func (s *harness) resize(w, h int) { s.send(tea.WindowSizeMsg{Width: w, Height: h}) }

// send hands the program messages and waits until it is quiet.
func (s *harness) send(msgs ...tea.Msg) {
	s.t.Helper()
	for _, msg := range msgs {
		s.update(msg)
		s.drain()
	}
}

func (s *harness) update(msg tea.Msg) {
	if s.ended {
		return
	}
	if s.heard != nil {
		s.heard(msg)
	}
	_, cmd := s.model.Update(msg)
	s.run(cmd)
}

func (s *harness) run(cmd tea.Cmd) {
	if cmd != nil {
		s.clock.run(cmd)
	}
}

// drain hands over what commands have to say, and what comes of that, and draws.
func (s *harness) drain() {
	s.t.Helper()
	s.deliver()
	s.model.View() // as Bubble Tea does: a screen may only know its size once it is drawn
}

// deliver is drain without drawing.
func (s *harness) deliver() {
	s.t.Helper()
	for n := 0; ; n++ {
		if n > 10_000 {
			s.t.Fatal("the program does not come to rest")
		}
		msg := s.clock.take()
		switch msg := msg.(type) {
		case nil:
			return
		case tea.BatchMsg:
			for _, cmd := range msg {
				s.run(cmd)
			}
		case tea.QuitMsg:
			s.ended = true
		default:
			s.terminal(msg)
		}
	}
}

// terminal keeps what is meant for Bubble Tea and the terminal, and gives the rest to the program.
func (s *harness) terminal(msg tea.Msg) {
	switch name := fmt.Sprintf("%T", msg); {
	case name == "tea.RawMsg" && s.raw != nil:
		s.raw(fmt.Sprint(msg.(tea.RawMsg).Msg))
	case name == "tea.setClipboardMsg", name == "tea.RawMsg":
		s.clips = append(s.clips, fmt.Sprint(msg))
	case name == "tea.sequenceMsg":
		for list, i := reflect.ValueOf(msg), 0; i < list.Len(); i++ {
			s.run(list.Index(i).Interface().(tea.Cmd))
			s.drain()
		}
	case strings.HasPrefix(name, "tea."):
	default:
		s.update(msg)
	}
}

// advance lets time go by, and draws. What is due happens at its own time.
func (s *harness) advance(d time.Duration) {
	s.t.Helper()
	end := s.clock.Now().Add(d)
	for s.clock.wakeNext(end) {
		s.deliver()
	}
	s.clock.set(end)
	s.model.View()
}

// jump is what a clock does over the sleep of a laptop.
func (s *harness) jump(d time.Duration) {
	s.t.Helper()
	s.clock.set(s.clock.Now().Add(d))
	s.advance(10 * time.Second)
}

// until lets time go by, a second at a time, until the screen holds a text.
func (s *harness) until(text string, limit time.Duration) {
	s.t.Helper()
	for end := s.clock.Now().Add(limit); !strings.Contains(s.text(), text); s.advance(time.Second) {
		if s.clock.Now().After(end) {
			s.t.Fatalf("%q did not come within %v; the screen shows\n%s", text, limit, s.text())
		}
	}
}

// press presses keys by the names that Bubble Tea gives them: "n", "ctrl+s", "shift+tab", "enter". A
// question is read first, until it takes an answer.
func (s *harness) press(names ...string) {
	s.t.Helper()
	for _, name := range names {
		if s.model.Asks() {
			s.advance(tui.QuestionPause)
		}
		s.send(keyPress(name))
	}
}

// letGo waits until the key that was pressed last doesn't count as held down any more.
func (s *harness) letGo() { s.advance(200 * time.Millisecond) }

// command gives a command by its name, from the palette.
func (s *harness) command(name string) {
	s.t.Helper()
	s.press(":")
	s.write(name)
	s.press("enter")
}

// write types a text, letter by letter.
func (s *harness) write(text string) {
	s.t.Helper()
	for _, r := range text {
		s.send(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
}

// paste pastes a text.
func (s *harness) paste(text string) { s.send(tea.PasteMsg{Content: text}) }
