package tui_test

import (
	"database/sql"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/simulator"
	"dancecard/internal/text/msg"
	"dancecard/tui"
)

// liveTasks begins the program at 160 × 50 cells with n tasks at the service, the oldest of which is at work.
func liveTasks(b testing.TB, n int) *harness {
	b.Helper()
	s := newHarness(b, settings{quick: true})
	ids, err := s.sim.Seed(simulator.Past{ImageURL: sample("anna.jpg")})
	s.must(err)
	s.add(on("Take", "anna.png", waltz, plainly), happening{0, history.SendBegan{}},
		happening{0, history.TaskAccepted{TaskID: ids[0], Status: api.Pending, At: noon}})
	s.must(s.store.Close())
	s.copyTask(n)
	s.openStore()
	s.start(160, 50)
	s.advance(7 * time.Second)
	s.hold(anything)
	return s
}

// answers gives n answers about the oldest task: in turn that it is queued, and at work.
func (s *harness) answers(n int) []tea.Msg {
	list := make([]tea.Msg, n)
	for i := range list {
		list[i] = tui.Answer(s.model, 1, history.Reported{Status: []api.Status{api.Pending, api.Running}[i%2]})
	}
	return list
}

// copyTask makes n tasks of the only one that there is, each accepted a second after the one before.
func (s *harness) copyTask(n int) {
	db, err := sql.Open("sqlite", filepath.Join(s.folder, "history.db")+"?_pragma=busy_timeout(5000)")
	s.must(err)
	defer db.Close()
	rows, err := db.Query(`SELECT name FROM pragma_table_info('task') WHERE name NOT IN ('id', 'remote_id', 'accepted')`)
	s.must(err)
	var columns []string
	for rows.Next() {
		var name string
		s.must(rows.Scan(&name))
		columns = append(columns, name)
	}
	s.must(rows.Err())
	list := strings.Join(columns, ", ")
	_, err = db.Exec(`INSERT INTO task (remote_id, accepted, ` + list + `)
		WITH RECURSIVE k(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM k WHERE i + 1 < ` + fmt.Sprint(n) + `)
		SELECT remote_id || '-' || i, accepted + i * 1000000, ` + list + ` FROM k JOIN task ON task.id = 1`)
	s.must(err)
}

// busyFrame is an answer that changes a task, a key, and the frame that shows both.
func busyFrame(s *harness, answer tea.Msg, i int) {
	s.model.Update(answer)
	s.model.Update([]tea.Msg{keyPress("j"), keyPress("k")}[i%2])
	s.model.View()
}

// BenchmarkKeyWhileAnswersPour is from a key to its frame while answers about live tasks come in. One that
// changes something comes before each key.
func BenchmarkKeyWhileAnswersPour(b *testing.B) {
	for _, n := range []int{10, 1_000, 10_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			s := liveTasks(b, n)
			var answers []tea.Msg
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				if i%100 == 0 {
					b.StopTimer()
					answers = s.answers(100)
					b.StartTimer()
				}
				busyFrame(s, answers[i%100], i)
			}
		})
	}
}

// BenchmarkOpen is the way to the first frame, from a history that is open.
func BenchmarkOpen(b *testing.B) {
	for _, n := range []int{10, 1_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			s := longHistory(b, n, 50)
			b.ReportAllocs()
			for b.Loop() {
				m := tui.New(s.ctx, s.config)
				m.Update(tea.WindowSizeMsg{Width: 160, Height: 50})
				m.View()
			}
		})
	}
}

// BenchmarkFilter is a word typed into the filter, letter by letter, with the frame after each. The history
// here is as long as can be written in a moment. BenchmarkStore in history measures the same in 100,000 tasks.
func BenchmarkFilter(b *testing.B) {
	for _, n := range []int{100, 5_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			s := newHarness(b, settings{quick: true})
			drafts := make([]history.Draft, n)
			for i := range drafts {
				drafts[i] = onEngine(on(fmt.Sprintf("Rooftop %d", i), "anna.png", waltz, plainly))
			}
			_, err := s.store.Create(s.ctx, drafts...)
			s.must(err)
			s.hold(anything)
			s.start(160, 50)
			b.ReportAllocs()
			for b.Loop() {
				s.press("/")
				s.write("top 42")
				s.press("enter")
				s.see("/top 42")
				s.press("esc")
			}
		})
	}
}

// A search index that counts tasks that are not there is asked once and not for ever.
func TestAnIndexOutOfStepIsNotAskedForEver(t *testing.T) {
	s := longHistory(t, 1_000, 50) // its tasks were copied without their words
	asked := 0
	s.heard = func(msg tea.Msg) {
		if kindOf(msg) == "tasklist.rowsMsg" {
			asked++
		}
	}
	s.press("/")
	s.write("r")
	if s.see("/r"); asked == 0 || asked > 5 {
		t.Errorf("the rows were asked for %d times", asked)
	}
}

// TestAKeyCostsTheSameWhileAnswersPour guards what BenchmarkKeyWhileAnswersPour measures. The allocations of
// an answer, a key and a frame grow little with the live tasks.
func TestAKeyCostsTheSameWhileAnswersPour(t *testing.T) {
	allocs := map[int]float64{}
	for _, n := range []int{100, 2_000} {
		s := liveTasks(t, n)
		s.see("All " + msg.Int(msg.English, n))
		const runs = 20
		answers, i := s.answers(runs+3), 0
		next := func() { busyFrame(s, answers[i], i); i++ }
		allocs[n] = testing.AllocsPerRun(runs, next) // and once before
		s.miss("1 running")                          // each answer does change the head of the queue
		next()
		s.see("1 running")
		next()
		s.miss("1 running")
	}
	t.Logf("allocations for an answer, a key and a frame: %v with 100 live tasks, %v with 2,000", allocs[100], allocs[2_000])
	if allocs[2_000] > 1.25*allocs[100] {
		t.Errorf("%v allocations with 100 live tasks, %v with 2,000", allocs[100], allocs[2_000])
	}
}
