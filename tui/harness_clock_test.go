package tui_test

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/zalando/go-keyring"

	"dancecard/history"
	"dancecard/tui/action"
)

// clock is a time that stands still, and the commands that wait for it. It knows how many commands are at
// work. None is when each has ended, sleeps, or waits for a held request.
type clock struct {
	mu       sync.Mutex
	quiet    *sync.Cond
	now      time.Time
	busy     int
	sleepers []*sleeper
	inbox    []tea.Msg
	commands sync.WaitGroup
}

type sleeper struct {
	until time.Time
	wake  chan struct{}
}

func newClock(now time.Time) *clock {
	c := &clock{now: now}
	c.quiet = sync.NewCond(&c.mu)
	return c
}

// Now is the time.
func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) set(now time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = now
}

// Sleep waits until the clock is that much further.
func (c *clock) Sleep(ctx context.Context, d time.Duration) error {
	c.mu.Lock()
	if d <= 0 {
		defer c.mu.Unlock()
		return ctx.Err()
	}
	s := &sleeper{until: c.now.Add(d), wake: make(chan struct{})}
	at, _ := slices.BinarySearchFunc(c.sleepers, s, func(a, b *sleeper) int {
		if a.until.After(b.until) {
			return 1
		}
		return -1 // behind those of the same time
	})
	c.sleepers = slices.Insert(c.sleepers, at, s)
	c.mu.Unlock()
	return c.rest(ctx, s.wake)
}

// rest takes the caller off those that are at work. Who closes wake has counted it in again.
func (c *clock) rest(ctx context.Context, wake <-chan struct{}) error {
	c.work(-1)
	select {
	case <-wake:
		return nil
	case <-ctx.Done():
		c.work(1)
		return ctx.Err()
	}
}

func (c *clock) work(n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.busy += n
	c.quiet.Broadcast()
}

// run runs a command until it has ended or waits.
func (c *clock) run(cmd tea.Cmd) {
	c.work(1)
	c.commands.Go(func() {
		msg := cmd()
		c.mu.Lock()
		defer c.mu.Unlock()
		if msg != nil {
			c.inbox = append(c.inbox, msg)
		}
		c.busy--
		c.quiet.Broadcast()
	})
	c.mu.Lock()
	defer c.mu.Unlock()
	c.wait()
}

// wait waits until nothing is at work. The lock is held.
func (c *clock) wait() {
	for c.busy > 0 {
		c.quiet.Wait()
	}
}

// take gives the next message that a command has given; nil when there is none.
func (c *clock) take() tea.Msg {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.wait()
	if len(c.inbox) == 0 {
		return nil
	}
	msg := c.inbox[0]
	c.inbox = c.inbox[1:]
	return msg
}

// wakeNext lets the time come for which the next command sleeps; false when that is after the end.
func (c *clock) wakeNext(end time.Time) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.sleepers) == 0 || c.sleepers[0].until.After(end) {
		return false
	}
	s := c.sleepers[0]
	c.sleepers = c.sleepers[1:]
	if s.until.After(c.now) {
		c.now = s.until
	}
	c.busy++
	close(s.wake)
	c.wait()
	return true
}

// gate keeps requests from being answered.
type gate struct {
	match   func(*http.Request) bool
	wake    chan struct{}
	waiting int
}

// hold keeps requests that match from being answered until open is called.
func (s *harness) hold(match func(*http.Request) bool) (open func()) {
	g := &gate{match: match, wake: make(chan struct{})}
	s.mu.Lock()
	s.gates = append(s.gates, g)
	s.mu.Unlock()
	return func() {
		s.t.Helper()
		s.mu.Lock()
		s.gates = slices.DeleteFunc(s.gates, func(o *gate) bool { return o == g })
		s.clock.work(g.waiting)
		close(g.wake)
		s.mu.Unlock()
		s.drain()
	}
}

// ServeHTTP is the way to the service, past the gates.
func (s *harness) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	at := slices.IndexFunc(s.gates, func(g *gate) bool { return g.match(r) })
	var g *gate
	if at >= 0 {
		g = s.gates[at]
		g.waiting++
	}
	s.mu.Unlock()
	if g != nil && s.clock.rest(s.ctx, g.wake) != nil {
		return
	}
	if name, ok := strings.CutPrefix(r.URL.Path, "/shots/"); ok {
		serveShot(w, name)
		return
	}
	s.sim.ServeHTTP(w, r)
}

// Kinds of requests, for hold.
func anything(*http.Request) bool { return true }

func submissions(r *http.Request) bool { return strings.Contains(r.URL.Path, "/video-synthesis") }

func service(r *http.Request) bool { return strings.HasPrefix(r.URL.Path, "/api/") }

// keyPress is a key by the name that Bubble Tea gives it.
func keyPress(name string) tea.KeyPressMsg {
	var mod tea.KeyMod
	for _, m := range []struct {
		prefix string
		mod    tea.KeyMod
	}{{"ctrl+", tea.ModCtrl}, {"shift+", tea.ModShift}, {"alt+", tea.ModAlt}} {
		if rest, ok := strings.CutPrefix(name, m.prefix); ok && rest != "" {
			mod, name = mod|m.mod, rest
		}
	}
	special := map[string]rune{
		"enter": tea.KeyEnter, "tab": tea.KeyTab, "esc": tea.KeyEscape, "up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft,
		"right": tea.KeyRight, "pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown, "home": tea.KeyHome, "end": tea.KeyEnd,
		"delete": tea.KeyDelete, "backspace": tea.KeyBackspace, "f1": tea.KeyF1,
	}
	if code, ok := special[name]; ok {
		return tea.KeyPressMsg{Code: code, Mod: mod}
	}
	if name == "space" && mod == 0 {
		return tea.KeyPressMsg{Code: tea.KeySpace, Text: " "}
	}
	r := []rune(strings.ReplaceAll(name, "space", " "))[0]
	if mod != 0 {
		return tea.KeyPressMsg{Code: r, Mod: mod}
	}
	return tea.KeyPressMsg{Code: r, Text: name}
}

// ring is a keyring in memory. With err set every call fails with it.
type ring struct {
	mu  sync.Mutex
	key string
	err error
}

func (r *ring) Get(string, string) (string, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.err == nil && r.key == "" {
		return "", keyring.ErrNotFound
	}
	return r.key, r.err
}

func (r *ring) Set(_, _, key string) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.err == nil {
		r.key = key
	}
	return r.err
}

func (r *ring) Delete(string, string) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.key = ""
	return r.err
}

// frame is what the terminal gets.
func (s *harness) frame() string { return s.model.View().Content }

// text is what a person reads, a line for each of the screen.
func (s *harness) text() string { return ansi.Strip(s.frame()) }

// see asserts that the screen holds texts; lines that are broken there may be so here.
func (s *harness) see(texts ...string) {
	s.t.Helper()
	shown := s.text()
	for _, text := range texts {
		if !strings.Contains(shown, text) {
			s.t.Fatalf("%q is not on the screen:\n%s", text, shown)
		}
	}
}

// miss asserts that the screen does not hold texts.
func (s *harness) miss(texts ...string) {
	s.t.Helper()
	shown := s.text()
	for _, text := range texts {
		if strings.Contains(shown, text) {
			s.t.Fatalf("%q is on the screen:\n%s", text, shown)
		}
	}
}

// rowAt finds the row that the list's bar stands beside.
var rowAt = regexp.MustCompile(`(?m)^▌.*$`)

// cursorRow is that row.
func (s *harness) cursorRow() string { return strings.TrimSpace(rowAt.FindString(s.text())) }

// task reads a task from the file.
func (s *harness) task(id history.TaskID) history.Task {
	s.t.Helper()
	task, err := s.store.Task(s.ctx, id)
	s.must(err)
	return task
}

// saved gives the bytes of a task's video.
func (s *harness) saved(task history.Task) []byte {
	s.t.Helper()
	b, err := os.ReadFile(s.videos.Path(task.File))
	s.must(err)
	return b
}

// cutOff takes the network away, or brings it back.
func (s *harness) cutOff(off bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.offline = off
	s.carrier.CloseIdleConnections()
}

// kindOf is the type of a message; of one that is for a screen, that of what it brings.
func kindOf(msg tea.Msg) string {
	if to, ok := msg.(action.To); ok {
		msg = to.Msg
	}
	return fmt.Sprintf("%T", msg)
}
