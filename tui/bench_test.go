package tui_test

import (
	"database/sql"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dancecard/internal/text/msg"

	tea "charm.land/bubbletea/v2"
)

// longHistory begins the program at 160 × 50 cells with so many tasks: those of account over and
// over. The service does not answer, so that nothing changes.
func longHistory(b testing.TB, n, h int) *harness {
	s := newHarness(b, settings{quick: true, large: n > 10_000})
	shortly(s, plainly)
	s.must(s.store.Close())
	s.repeatTasks(n)
	s.openStore()
	s.hold(anything)
	s.start(160, h)
	return s
}

// repeatTasks makes a history of n tasks: those of account repeated, and after ten times only the finished
// ones. The newest are always the same. Through the store that would take minutes: each event is a
// transaction. Here SQLite copies rows, and its triggers count them.
func (s *harness) repeatTasks(n int) {
	db, err := sql.Open("sqlite", filepath.Join(s.folder, "history.db")+"?_pragma=busy_timeout(5000)")
	s.must(err)
	defer db.Close()
	db.SetMaxOpenConns(1) // for the table that only this connection has
	rows, err := db.Query(`SELECT name FROM pragma_table_info('task') WHERE name NOT IN ('id', 'remote_id')`)
	s.must(err)
	var columns []string
	for rows.Next() {
		var name string
		s.must(rows.Scan(&name))
		columns = append(columns, name)
	}
	s.must(rows.Err())
	list := strings.Join(columns, ", ")
	for _, statement := range []string{
		`PRAGMA synchronous = off`,
		`CREATE TEMP TABLE pattern AS SELECT * FROM task`,
		`DELETE FROM task`,
		`INSERT INTO task (remote_id, ` + list + `)
			WITH RECURSIVE k(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM k WHERE i + 1 < ` + fmt.Sprint(n) + `)
			SELECT iif(remote_id = '', '', remote_id || '-' || i), ` + list + `
			FROM k JOIN pattern ON pattern.id = 1 + i % iif(i < 230, 23, 7) ORDER BY i DESC`,
	} {
		_, err := db.Exec(statement)
		s.must(err)
	}
}

func BenchmarkView(b *testing.B) {
	for _, n := range []int{10, 1_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			s := longHistory(b, n, 50)
			b.ReportAllocs()
			for b.Loop() {
				s.model.View()
			}
		})
	}
}

// BenchmarkKeyToFrame is from a key to the frame that answers it.
func BenchmarkKeyToFrame(b *testing.B) {
	for _, n := range []int{10, 1_000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			s := longHistory(b, n, 50)
			keys := []tea.Msg{keyPress("j"), keyPress("k")}
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				s.model.Update(keys[i%2])
				s.model.View()
			}
		})
	}
}

// TestViewDoesNotGrow guards what BenchmarkView measures: a frame costs what is on it, however long
// the history is. Where ten tasks fill the screen it costs the same as with a thousand.
func TestViewDoesNotGrow(t *testing.T) {
	const many = 1_000
	long := longHistory(t, many, 50)
	for _, screen := range []struct{ h, rows, few int }{{12, 7, 10}, {50, 44, 60}} {
		few := allocsOfAFullScreen(t, longHistory(t, screen.few, screen.h), screen.few, screen.rows)
		long.resize(160, screen.h)
		if many := allocsOfAFullScreen(t, long, many, screen.rows); many > 1.25*few { // numbers with more digits are written in more pieces
			t.Errorf("160×%d: %v allocations with %d tasks, %v with 1,000", screen.h, few, screen.few, many)
		}
	}
}

// allocsOfAFullScreen counts the allocations of a frame that shows so many rows of all tasks.
func allocsOfAFullScreen(t *testing.T, s *harness, tasks, rows int) float64 {
	full := func() bool {
		return strings.Count(s.text(), " just now ")+strings.Count(s.text(), " min ago ") == rows
	}
	for range 30 { // what it says now and then of such a history, whose tasks have no events, goes away
		if s.advance(10 * time.Second); full() {
			break
		}
	}
	if want := "All " + msg.Int(msg.English, tasks) + " "; !strings.Contains(s.text(), want) || !full() {
		t.Fatalf("the screen is not full of %d tasks:\n%s", tasks, s.text())
	}
	return testing.AllocsPerRun(20, func() { s.model.View() })
}

// BenchmarkViewOfAVideo is a frame of the screen with frames of a video, at rest and while it plays.
func BenchmarkViewOfAVideo(b *testing.B) {
	s := newHarness(b, settings{config: (&cutter{}).wire})
	s.filmed(1, "a.mp4")
	s.hold(service)
	s.start(160, 50)
	s.press("enter")
	b.Run("still", func(b *testing.B) {
		for b.Loop() {
			s.model.View()
		}
	})
	b.Run("playing", func(b *testing.B) {
		for n := 0; b.Loop(); n++ {
			if n%24 == 0 {
				s.press("v") // it has come to its end
			}
			s.advance(time.Second / 8) // draws the next frame
		}
	})
}

// BenchmarkViewOfAComparison is a frame of the screen with as many videos side by side as there can be, at rest and
// while they play.
func BenchmarkViewOfAComparison(b *testing.B) {
	s := newHarness(b, settings{config: (&cutter{}).wire})
	s.filmedTakes(plainly, 10, 5, 10, 10)
	s.hold(service)
	s.start(160, 50)
	s.press("C")
	b.Run("still", func(b *testing.B) {
		for b.Loop() {
			s.model.View()
		}
	})
	b.Run("playing", func(b *testing.B) {
		for n := 0; b.Loop(); n++ {
			if n%24 == 0 {
				s.press("v") // they have come to their end
			}
			s.advance(time.Second / 8) // draws the next frames
		}
	})
}

// BenchmarkTheFormOfALargeBatch draws the form with as many pictures as can be sent in one go.
func BenchmarkTheFormOfALargeBatch(b *testing.B) {
	s := newHarness(b, settings{})
	s.start(160, 50)
	var pictures []string
	for n := range 500 {
		pictures = append(pictures, shot(fmt.Sprintf("anna.png?%d", n)))
	}
	s.press("n", "tab")
	s.paste(waltz)
	s.press("shift+tab")
	s.paste(strings.Join(pictures, " "))
	s.see("500 pictures × 1 motion: 500 videos")
	for b.Loop() {
		s.model.View()
	}
}
