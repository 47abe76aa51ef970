package core_test

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/simulator"
)

// The matrix: everything that can go wrong, met by everything that is asked of the service, each in a program of
// its own. The rows are in matrix_rows_test.go, the columns in matrix_columns_test.go.

// op is a column.
type op int

const (
	opSubmit op = iota
	opTemplate
	opQuery
	opList
	opLookup
	opCancel
	opDetect
	opPolicy
	opUpload
	opResult
	ops // how many there are
)

// between is a time or a number and by how much it may differ; the zero value means none.
type between struct{ least, most float64 }

func (b between) holds(v float64) bool { return v >= b.least && v <= b.most }

// cell is what is expected where a fault meets an operation.
type cell struct {
	// state and code are the task's afterwards; an empty code is none.
	state history.State
	code  string
	// again is how many seconds after the first request the next of its kind comes, or never.
	// Under a fault of the line, which the service does not see, it is when the first one arrives.
	again between
	// seen is how many requests of the kind the service saw in all.
	seen between
	// tells is all that is told of it, each once: notices with the code of the problem that they hold, and what
	// keeps the program from asking (Outage), sending (Held, Paused) or preparing (Waiting).
	tells string
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

// meeting is one cell at work.
type meeting struct {
	*harness
	row    fault
	column operation
	p      *program
	line   *line
	ahead  atomic.Int64 // of the machine's clock
	scene  *scenery
	// subject is the task that the operation is about; it is remote at the service, where it has an id from the start.
	subject history.TaskID
	remote  string
	others  []history.Task // that must not change
	mu      sync.Mutex
	tells   []string
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
		at := time.Now()
		store := m.storeBy(func() time.Time { return at })
		set := func(t time.Time) { at = t }
		m.past(store, set)
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
		if err := store.Close(); err != nil {
			m.t.Fatal(err)
		}
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

// own reports whether a request is about the subject. The quiet look at the whole account, which a start with
// something unconfirmed brings with it, is not.
func (m *meeting) own(path, query string) bool {
	switch m.column.kind {
	case simulator.KindQuery:
		return strings.HasSuffix(path, m.remote)
	case simulator.KindList:
		span, _ := spanOf(query)
		return span < 20*time.Hour
	}
	return true
}

// spanOf is how much time a page of the list is about, and when that ends.
func spanOf(query string) (time.Duration, time.Time) {
	q, _ := url.ParseQuery(query)
	beijing := time.FixedZone("UTC+8", 8*60*60)
	from, _ := time.ParseInLocation("20060102150405", q.Get("start_time"), beijing)
	to, _ := time.ParseInLocation("20060102150405", q.Get("end_time"), beijing)
	return to.Sub(from), to
}

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
	f.Match = func(r *http.Request) bool { return m.own(r.URL.Path, r.URL.RawQuery) }
	if m.row.line == nil {
		m.sim.Inject(f)
	}
}

// arrived gives when the service saw the requests of the kind.
func (m *meeting) arrived() (at []time.Time) {
	for _, r := range m.sim.Record() {
		// By a clock that was set back, the plan's list is about the whole day too.
		list := r.Kind == simulator.KindList && m.row.clock < 0 && !m.jumped.IsZero() && r.Time.After(m.jumped) && !m.quiet(r.Query)
		if r.Kind == m.column.kind && (list || m.own(r.Path, r.Query)) {
			at = append(at, r.Time)
		}
	}
	return at
}

// start sets the cell up and starts the program.
func (m *meeting) start() {
	m.setUp()
	m.inject()
	m.line = &line{pipe: m.pipe}
	m.dial, m.stepped = m.line.dial, m.look
	m.now = func() time.Time { return time.Now().Add(time.Duration(m.ahead.Load())).Round(0) }
	if m.row.line != nil {
		m.row.line(m.line)
	}
	m.began = time.Now()
	m.p = m.run(true, never)
}

// look notes what is new after a step.
func (m *meeting) look(p *program) {
	p.mu.Lock()
	for _, n := range p.notices {
		m.note(describe(n))
	}
	p.notices = nil
	p.mu.Unlock()
	tasks := p.core.Tasks()
	if e, until := tasks.Outage(); e != nil && until.After(m.now()) {
		m.note("Outage " + e.Code)
	}
	if e, until := tasks.Paused(m.now()); e != nil && until.After(m.now()) {
		m.note("Paused " + e.Code)
	}
	if e := tasks.Held(); e != nil {
		m.note("Held " + e.Code)
	}
	if t, live := tasks.Live(m.subject); live && t.State == history.Waiting && t.Problem.Code != "" {
		m.note("Waiting " + t.Problem.Code)
	}
}

// note keeps something that is told, once.
func (m *meeting) note(tells string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if tells != "" && !slices.Contains(m.tells, tells) {
		m.tells = append(m.tells, tells)
	}
}

// describe names a notice, with the code of what it says of a problem; empty for what is told of everything.
func describe(n core.Notice) string {
	value := reflect.ValueOf(n)
	code := ""
	if f := value.FieldByName("Task"); f.IsValid() {
		code = f.Interface().(history.Task).Problem.Code
	}
	if f := value.FieldByName("Err"); f.IsValid() && !f.IsNil() {
		code = history.ProblemOf(f.Interface().(error)).Code
	}
	switch n := n.(type) {
	case core.Updated, core.Ended, core.Rewritten, core.NotImported, core.ToCancel:
		return ""
	case core.CanceledOne:
		code = string(n.Task.State)
		if n.Task.CancelEnd != "" {
			code = n.Task.CancelEnd
		}
	case core.LookedUp:
		code = string(n.Task.State)
	}
	return strings.TrimSpace(value.Type().Name() + " " + code)
}

// spend lets the window pass, with what the row does to line and clock.
func (m *meeting) spend() {
	began, window := time.Now(), usualWindow
	for _, own := range []time.Duration{m.column.window, m.row.window} {
		if own > 0 {
			window = own
		}
	}
	mended, jumped := m.row.line == nil, m.row.clock == 0
	for ; time.Since(began) < window; time.Sleep(time.Second / 2) {
		if !jumped && len(m.arrived()) > 0 {
			m.ahead.Add(int64(m.row.clock))
			jumped, m.jumped = true, time.Now()
		}
		if !mended && time.Since(began) >= outage {
			m.line.set(false)
			mended = true
		}
	}
}

// got is what came of it.
func (m *meeting) got() (c cell) {
	t := m.task(m.subject)
	c.state, c.code = t.State, t.Problem.Code
	at := m.arrived()
	c.seen = between{float64(len(at)), float64(len(at))}
	gap := -time.Second
	switch {
	case m.row.line != nil && len(at) > 0:
		gap = at[0].Sub(m.began)
	case m.row.line == nil && len(at) > 1:
		gap = at[1].Sub(at[0])
	}
	c.again = between{gap.Seconds(), gap.Seconds()}
	m.mu.Lock()
	defer m.mu.Unlock()
	slices.Sort(m.tells)
	c.tells = strings.Join(m.tells, ", ")
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
	if got.tells != want.tells {
		m.t.Errorf("it tells %q\nwant %q", got.tells, want.tells)
	}
	for _, was := range m.others {
		now := m.task(was.ID)
		if m.column.kind == simulator.KindList { // a page of the list speaks of all, and the next puts it right
			now.Updated, now.Revision = was.Updated, was.Revision
		}
		if now != was {
			m.t.Errorf("another task changed: %+v\nbefore: %+v", now, was)
		}
	}
}

// TestMatrix goes through every cell.
func TestMatrix(t *testing.T) {
	var scenes [ops]scenery
	for i := range scenes {
		scenes[i].folder = t.TempDir()
	}
	cells := 0
	for _, row := range matrix() {
		for column, c := range columns() {
			want := row.cells[column]
			if want.senseless != "" {
				if want != (cell{senseless: want.senseless}) {
					t.Errorf("%s, %s: it makes no sense, and something is expected", row.name, c.name)
				}
				continue
			}
			if cells++; cells%everyCell != 0 {
				continue
			}
			t.Run(fmt.Sprintf("%s/%s", row.name, c.name), func(t *testing.T) {
				inWorld(t, simulator.Options{Seed: 3}, func(_ *testing.T, w *harness) {
					m := &meeting{harness: w, row: row, column: c, scene: &scenes[column]}
					m.start()
					if c.act != nil {
						c.act(m)
					}
					m.spend()
					m.judge(want, m.got())
				})
			})
		}
	}
}
