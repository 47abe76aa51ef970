package tui_test

import (
	"database/sql"
	"path/filepath"
	"testing"
	"time"

	_ "modernc.org/sqlite"

	"dancecard/history"
	"dancecard/internal/simulator"
)

// onDisk does something to the history file, as a disk in trouble would.
func (b *bubble) onDisk(text string) {
	b.t.Helper()
	db, err := sql.Open("sqlite", filepath.Join(b.folder, "history.db")+"?_pragma=busy_timeout(5000)")
	if err == nil {
		_, err = db.Exec(text)
	}
	if err == nil {
		err = db.Close()
	}
	if err != nil {
		b.t.Fatal(err)
	}
}

// The disk does not take the service's answer for minutes. It is kept until it does, however long that
// takes, and the program can be ended meanwhile.
func TestTheAnswerToASubmissionCannotBeWritten(t *testing.T) {
	inBubble(t, quick, func(t *testing.T, b *bubble) {
		w := b.open("anna")
		b.onDisk(`CREATE TRIGGER full BEFORE UPDATE ON task WHEN new.state = 'on server' BEGIN SELECT RAISE(ABORT, 'full'); END`)
		ids := w.add("a")
		b.until("it is there", time.Minute, func() bool { return len(b.accepted("a")) == 1 })
		b.until("that is said", time.Minute, func() bool { return w.shows("the response isn't on disk yet") })
		time.Sleep(10 * time.Minute)
		if got := w.task(ids[0]); got.State != history.Sending {
			t.Fatalf("it is %q", got.State)
		}
		b.onDisk(`DROP TRIGGER full`)
		b.until("saved", 10*time.Minute, w.allSaved(ids))
		w.once(ids, "a")
	})
}

func TestQuitWhileTheDiskRefuses(t *testing.T) {
	inBubble(t, quick, func(t *testing.T, b *bubble) {
		w := b.open("anna")
		b.onDisk(`CREATE TRIGGER full BEFORE UPDATE ON task WHEN new.state = 'on server' BEGIN SELECT RAISE(ABORT, 'full'); END`)
		ids := w.add("a")
		b.until("that is said", time.Minute, func() bool { return w.shows("the response isn't on disk yet") })
		w.quit()
		b.onDisk(`DROP TRIGGER full`)
		again := b.open("bo")
		b.until("saved", time.Hour, again.allSaved(ids))
		again.once(ids, "a")
	})
}

// The person has a task sent again while it is being looked for, and both submissions have arrived.
func TestSentAgainDuringTheLookup(t *testing.T) {
	inBubble(t, quick, func(t *testing.T, b *bubble) {
		b.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Reset, After: true, Times: 1})
		slow := b.sim.Inject(simulator.Fault{Kind: simulator.KindList, Delay: 15 * time.Second})
		w := b.open("anna")
		id := w.add("a")[0]
		b.until("unsure", time.Minute, func() bool { return w.task(id).State == history.Unsure })
		b.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Delay: 20 * time.Second, Times: 1})
		w.tell(id, history.SendAgain{})
		b.until("it is sent again", time.Minute, func() bool { return len(b.accepted("a")) == 2 })
		slow()
		b.until("both are saved", time.Hour, w.allSaved([]history.TaskID{id, id + 1}))
		for i, there := range b.accepted("a") {
			known, err := w.store.Known(t.Context(), []string{there.ID})
			if err != nil || len(known) != 1 {
				t.Errorf("submission %d: %v, %v", i+1, known, err)
			}
		}
		w.want("All 2")
	})
}
