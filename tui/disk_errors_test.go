package tui_test

import (
	"database/sql"
	"path/filepath"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/simulator"
)

// meddle changes the history's file behind the program's back.
func (s *harness) meddle(statement string) {
	s.t.Helper()
	db, err := sql.Open("sqlite", filepath.Join(s.folder, "history.db")+"?_pragma=busy_timeout(5000)")
	s.must(err)
	defer db.Close()
	_, err = db.Exec(statement)
	s.must(err)
}

// The service said that a task failed, and the disk did not take it. It is asked for again, also where
// the task is far from the head of its queue.
func TestAFailedStatusThatTheDiskRefused(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{speed: 1})
	past := make([]simulator.Past, 8)
	for i := range past {
		past[i] = simulator.Past{Ago: time.Duration(8-i) * time.Second, ImageURL: sample("anna.jpg")}
	}
	past[7] = simulator.Past{Ago: 5 * time.Minute, Code: "InvalidFile.BodyPose", ImageURL: sample("anna.jpg")}
	ids, err := s.sim.Seed(past...)
	s.must(err)
	var last history.Task
	for i, id := range ids {
		s.at(noon.Add(time.Duration(i-20) * time.Minute))
		last = s.add(history.Draft{Picture: sample("anna.jpg"), Template: waltz}, happening{time.Second, history.SendBegan{}},
			happening{time.Second, history.TaskAccepted{TaskID: id, Status: api.Pending}})
	}
	s.at(noon)
	s.meddle(`CREATE TRIGGER refuse BEFORE UPDATE ON task WHEN new.state = 'failed' BEGIN SELECT RAISE(ABORT, 'the disk does not take it'); END`)
	s.start(120, 36)
	s.advance(70 * time.Second)
	asked := 0
	for _, r := range s.requests(simulator.KindQuery) {
		if r.TaskID == last.RemoteID {
			asked++
		}
	}
	if got := s.task(last.ID); got.State != history.OnServer || asked == 0 {
		t.Fatalf("it is %q, and was asked for %d times", got.State, asked)
	}
	s.meddle(`DROP TRIGGER refuse`)
	s.advance(150 * time.Second)
	if got := s.task(last.ID); got.State != history.Failed {
		t.Errorf("it is %q", got.State)
	}
}

// A library that cannot be read any more is still offered as it was.
func TestALibraryThatCannotBeReadIsStillOffered(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.made("https://clips.example/tango.mp4", tango, s.ownFingerprint())
	s.start(120, 36)
	s.meddle(`ALTER TABLE motion RENAME TO lost`)
	s.press("n", "tab")
	s.see("Can't read the library")
	s.press("ctrl+n")
	s.see("▌ tango")
}
