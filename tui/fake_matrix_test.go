package tui_test

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/simulator"
	"dancecard/tui"
)

// The matrix: everything that can go wrong, met by everything that is asked of the service, each in a
// program of its own. The rows are in fake_matrix_rows_test.go, the columns in
// fake_matrix_columns_test.go.

// op is a column.
type op int

const (
	opSubmit op = iota
	opTemplate
	opQuery
	opSweep
	opSearch
	opCancel
	opDetect
	opPolicy
	opUpload
	opResult
	ops // how many there are
)

// between is a time or a number and by how much it may differ; the zero value means never or none.
type between struct{ least, most float64 }

func (b between) holds(v float64) bool { return v >= b.least && v <= b.most }

// cell is what is expected where a fault meets an operation.
type cell struct {
	// state and code are the task's afterwards; an empty code is none.
	state history.State
	code  string
	// again is how many seconds after the first request the next of its kind comes; never where zero.
	// Under a fault of the line, which the service does not see, it is when the first one arrives.
	again between
	// seen is how many requests of the kind the service saw in all.
	seen between
	// shows is what a person sees at some time.
	shows sign
	// senseless says why the two cannot meet; then nothing else is set.
	senseless string
}

// fault is a row.
type fault struct {
	name string
	// answer is what the service, or what lies before it, does to the first request of the kind, and
	// with forGood to all of them.
	answer  simulator.Fault
	forGood bool
	// line is what the network does for as long as outage lasts; clock is by how much the machine's
	// clock jumps while the first request is under way.
	line  func(*line)
	clock time.Duration
	// window is how long is looked, where that is not usual.
	window time.Duration
	cells  [ops]cell
}

const (
	outage = 8 * time.Second
	// usualWindow is how long a cell is looked at; nothing else happens to its tasks meanwhile.
	usualWindow = 100 * time.Second
)

// looks are when the screen is read, in seconds after the start.
var looks = []float64{1.5, 3, 4.5, 6, 9, 14, 20, 32, 40, 62, 66, 85}

// meeting is one cell at work.
type meeting struct {
	*bubble
	row    fault
	column operation
	w      *fakeWindow
	// subject is the task that the operation is about, others are all the others that must not change.
	subject history.TaskID
	others  []history.Task
	remote  string // the subject's id at the service, where it has one from the start
	read    []string
	noticed atomic.Bool // the sign was in the status line
	scene   *scenery
	began   time.Time // when the program was started
	jumped  time.Time // when the clock did
}

// scenery is how every cell of a column begins. Its history is written once and then copied.
type scenery struct {
	once    sync.Once
	folder  string // for files that are not the program's
	file    []byte
	seeds   [][]simulator.Past
	subject history.TaskID
	remote  string
	others  []history.Task
}

// setUp puts the subject and the others into service and history.
func (m *meeting) setUp() {
	s, path := m.scene, filepath.Join(m.folder, "history.db")
	first := false
	s.once.Do(func() {
		first = true
		m.experienced()
		m.before(func(store *store.Store, set func(time.Time)) {
			m.column.begin(m, store, set)
			all, err := store.Window(context.Background(), history.Query{}, history.Anchor{}, 100)
			if err != nil {
				m.t.Fatal(err)
			}
			for _, t := range all.Tasks {
				if t.ID != m.subject && t.Title != "take subject" {
					s.others = append(s.others, t)
				}
			}
		})
		var err error
		if s.file, err = os.ReadFile(path); err != nil {
			m.t.Fatal(err)
		}
		s.subject, s.remote = m.subject, m.remote
	})
	if !first {
		for _, past := range s.seeds {
			m.seed(past...)
		}
		if err := os.WriteFile(path, s.file, 0o600); err != nil {
			m.t.Fatal(err)
		}
	}
	m.subject, m.remote, m.others = s.subject, s.remote, s.others
}

// seed puts tasks on the service, which gives them the same ids in every cell.
func (m *meeting) seed(past ...simulator.Past) {
	m.t.Helper()
	if _, err := m.sim.Seed(past...); err != nil {
		m.t.Fatal(err)
	}
}

// own reports whether a request is this program's, and about the subject. The quiet look at the whole
// account, which a start with something unsure brings with it, is not.
func (m *meeting) own(agent, path, query string) bool {
	switch m.column.kind {
	case simulator.KindQuery:
		return agent == "anna" && strings.HasSuffix(path, m.remote)
	case simulator.KindList:
		span, _ := spanOf(query)
		return agent == "anna" && span < 20*time.Hour
	}
	return agent == "anna"
}

// spanOf is how much time a page of the list is about, and when that ends.
func spanOf(query string) (time.Duration, time.Time) {
	q, _ := url.ParseQuery(query)
	from, _ := time.ParseInLocation("20060102150405", q.Get("start_time"), beijing)
	to, _ := time.ParseInLocation("20060102150405", q.Get("end_time"), beijing)
	return to.Sub(from), to
}

// beijing is the zone of the service's times.
var beijing = time.FixedZone("UTC+8", 8*60*60)

// quiet reports whether a page belongs to the quiet look at the whole account: all its pages end with the
// moment at which it began, however late they are asked for.
func (m *meeting) quiet(query string) bool {
	span, to := spanOf(query)
	return span >= 20*time.Hour && to.Before(m.began.Add(5*time.Second))
}

// inject switches the row's fault on.
func (m *meeting) inject() {
	f := m.row.answer
	f.Kind, f.Times = m.column.kind, 1
	if m.row.forGood {
		f.Times = 0
	}
	if m.row.clock != 0 {
		f.Delay = 3 * time.Second
	}
	f.Match = func(r *http.Request) bool { return m.own(r.Header.Get("User-Agent"), r.URL.Path, r.URL.RawQuery) }
	if m.row.line == nil {
		m.sim.Inject(f)
	}
}

// arrived gives when the service saw the requests of the kind.
func (m *meeting) arrived() (at []time.Time) {
	for _, r := range m.sim.Record() {
		// By a clock that was set back, a sweep is about the whole day too.
		sweep := r.Kind == simulator.KindList && m.row.clock < 0 && !m.jumped.IsZero() && r.Time.After(m.jumped) && !m.quiet(r.Query)
		if r.Kind == m.column.kind && (sweep || m.own(r.Header.Get("User-Agent"), r.Path, r.Query)) {
			at = append(at, r.Time)
		}
	}
	return at
}

// spend lets the window pass, with what the row does to line and clock, and reads the screen.
func (m *meeting) spend(began time.Time) {
	window := usualWindow
	for _, own := range []time.Duration{m.column.window, m.row.window} {
		if own > 0 {
			window = own
		}
	}
	mended, jumped := m.row.line == nil, m.row.clock == 0
	next := 0
	for step := time.Second / 2; time.Since(began) < window; time.Sleep(step) {
		since := time.Since(began)
		if since > 70*time.Second {
			step = 5 * time.Second
		}
		if !jumped && len(m.arrived()) > 0 {
			m.w.clock.jump(m.row.clock)
			jumped, m.jumped = true, time.Now()
		}
		if !mended && since >= outage {
			m.w.line.set(false)
			mended = true
		}
		if next < len(looks) && since.Seconds() >= looks[next] {
			m.read = append(m.read, m.w.screen())
			next++
		}
	}
	m.read = append(m.read, m.w.screen())
}

// start sets the cell up and starts the program.
func (m *meeting) start(want sign) {
	m.cols, m.rows, m.fresh = 110, 24, true
	m.setUp()
	m.began = time.Now()
	m.inject()
	m.wired = m.row.line
	if want, ok := want.(noticed); ok { // another word may take its place at once
		m.after = func(shown *tui.Model) {
			if !m.noticed.Load() && want.on(ansi.Strip(shown.View().Content)) {
				m.noticed.Store(true)
			}
		}
	}
	m.w = m.openAt("anna", &wall{})
}

// got is what came of it.
func (m *meeting) got(began time.Time) (c cell) {
	t := m.w.task(m.subject)
	c.state, c.code = t.State, t.Problem.Code
	at := m.arrived()
	c.seen = between{float64(len(at)), float64(len(at))}
	gap := -time.Second
	switch {
	case m.row.line != nil && len(at) > 0:
		gap = at[0].Sub(began)
	case m.row.line == nil && len(at) > 1:
		gap = at[1].Sub(at[0])
	}
	c.again = between{gap.Seconds(), gap.Seconds()}
	return c
}

// judge compares that with what is expected.
func (m *meeting) judge(want, got cell) {
	if got.state != want.state || got.code != want.code {
		m.t.Errorf("the task is %q %q, want %q %q", got.state, got.code, want.state, want.code)
	}
	if !want.again.holds(got.again.least) {
		m.t.Errorf("it is asked again after %.1f s, want %v", got.again.least, want.again)
	}
	if !want.seen.holds(got.seen.least) {
		m.t.Errorf("the service saw %v requests, want %v", got.seen.least, want.seen)
	}
	if !m.noticed.Load() && !slices.ContainsFunc(m.read, want.shows.on) {
		m.t.Errorf("the screen never shows %+v", want.shows)
	}
	for _, was := range m.others {
		now := m.w.task(was.ID)
		if m.column.kind == simulator.KindList { // a page of the list speaks of all, and the next puts it right
			now.Updated = was.Updated
		}
		if now != was {
			m.t.Errorf("another task changed: %+v\nbefore: %+v", now, was)
		}
	}
	if m.t.Failed() {
		m.t.Logf("got %+v; what was read:\n%s", got, strings.Join(m.read, "\n"))
	}
}

// TestTheMatrix goes through every cell.
func TestTheMatrix(t *testing.T) {
	var scenes [ops]scenery
	for i := range scenes {
		scenes[i].folder = t.TempDir()
	}
	var mu sync.Mutex
	cells, met, senseless := 0, 0, 0
	t.Cleanup(func() { t.Logf("%d cells, and %d that make no sense", met, senseless) })
	for _, row := range matrix() {
		for column, c := range columns() {
			want := row.cells[column]
			if want.senseless != "" {
				if want != (cell{senseless: want.senseless}) {
					t.Errorf("%s, %s: it makes no sense, and something is expected", row.name, c.name)
				}
				senseless++
				continue
			}
			if cells++; cells%everyCell != 0 {
				continue
			}
			t.Run(fmt.Sprintf("%s/%s", row.name, c.name), func(t *testing.T) {
				inBubble(t, simulator.Options{Seed: 3}, func(t *testing.T, b *bubble) {
					m := &meeting{bubble: b, row: row, column: c, scene: &scenes[column]}
					m.start(want.shows)
					began := time.Now()
					if c.act != nil {
						c.act(m)
					}
					m.spend(began)
					m.judge(want, m.got(began))
					mu.Lock()
					met++
					mu.Unlock()
				})
			})
		}
	}
}

// What the line does: nobody has the host's name, nobody listens, or whoever takes the connection
// drops it before anything was read.
func noName(l *line) {
	l.fail = &net.OpError{Op: "dial", Net: "tcp", Err: &net.DNSError{Err: "no such host", Name: "dashscope.example", IsNotFound: true}}
	l.set(true)
}

func noProxy(l *line) {
	l.fail = &net.OpError{Op: "proxyconnect", Net: "tcp", Err: errors.New("connection refused")}
	l.set(true)
}

func dropped(l *line) {
	l.dead = true
	l.set(true)
}
