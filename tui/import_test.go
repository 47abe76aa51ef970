package tui_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/simulator"
)

// elsewhere puts tasks on the account that were made elsewhere, so long ago by the stage's clock.
func (s *harness) elsewhere(past ...simulator.Past) []string {
	s.t.Helper()
	for i := range past {
		past[i].Ago *= 20 // the stage's service is that much faster
		if past[i].ImageURL == "" {
			past[i].ImageURL = sample("anna.jpg")
		}
	}
	ids, err := s.sim.Seed(past...)
	s.must(err)
	return ids
}

// others has a service with a model that is no engine here.
func others(o *simulator.Options) {
	o.Models = append(simulator.DefaultModels(), "wan2.5-t2v-preview")
}

// somebodysDay is an account on which others have worked.
func (s *harness) somebodysDay() []string {
	return s.elsewhere(
		simulator.Past{Ago: 40 * time.Minute},
		simulator.Past{Ago: 30 * time.Minute, Code: "InvalidFile.BodyPose", Message: "The pose of the detected body is invalid."},
		simulator.Past{Ago: 20 * time.Minute, Model: simulator.MoveModel, ClipURL: sample("waltz.mp4")},
		simulator.Past{Ago: 15 * time.Minute, Model: simulator.TemplateModel, ClipURL: sample("waltz.mp4")},
		simulator.Past{Ago: 10 * time.Minute, Model: "wan2.5-t2v-preview"},
		simulator.Past{Ago: 4 * time.Second},
		simulator.Past{Ago: 3 * time.Second},
	)
}

// everything reads all listed tasks from history.
func (s *harness) everything() []history.Task {
	s.t.Helper()
	w, err := s.store.Window(s.ctx, history.Query{}, history.Anchor{}, 1000)
	s.must(err)
	return w.Tasks
}

// What others made on the account comes into history with one key. It is watched, saved, and never comes a
// second time.
func TestImport(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{service: others})
	there := s.somebodysDay()
	s.start(160, 50)
	s.see("i import the last 24 hours")
	s.press("i")
	s.see("Imported 5 tasks (2 active, 2 done and 1 failed) and 1 motion · Skipped 1 task of other models")
	s.until("Done 4", 5*time.Minute)
	s.see("imported", there[0][:8], "failed", "All 5")
	got := map[string]history.Task{}
	for _, task := range s.everything() {
		got[task.RemoteID] = task
		if !task.Elsewhere() || task.Title != task.RemoteID[:8]+" 11-20" || task.File != "" && !strings.HasPrefix(task.File, "11-20-") || task.Cost() != 0 {
			t.Errorf("it was made elsewhere: %+v", task)
		}
	}
	for i, want := range []history.State{history.Saved, history.Failed, history.Saved, "", "", history.Saved, history.Saved} {
		if task := got[there[i]]; task.State != want {
			t.Errorf("task %d is %q, want %q", i, task.State, want)
		} else if want == history.Saved && (len(s.saved(task)) == 0 || task.Seconds == 0) {
			t.Errorf("task %d has no video: %+v", i, task)
		}
	}
	if failed := got[there[1]]; failed.Problem.Code != "InvalidFile.BodyPose" {
		t.Errorf("the one that failed: %+v", failed.Problem)
	}
	if moved := got[there[2]]; moved.Engine != api.WanMove || noon.Sub(moved.Ended) < 19*time.Minute || noon.Sub(moved.Ended) > 20*time.Minute {
		t.Errorf("it ended %v before noon: %+v", noon.Sub(moved.Ended), moved)
	}
	if motion := s.motions(t)[0]; motion.Template == "" || !strings.HasSuffix(motion.Name, " 11-20") || motion.Seconds == 0 || motion.Fingerprint == "" {
		t.Errorf("the library: %+v", motion)
	}
	for _, id := range []string{there[0], there[1], there[2], there[3]} {
		if n := s.queries(id); n != 1 {
			t.Errorf("%s was at its end and was asked for %d times", id, n)
		}
	}
	s.press("i")
	s.see("Up to date: nothing new in the last 24 hours")
	if n := len(s.everything()); n != 5 {
		t.Errorf("%d tasks after the second import", n)
	}
}

// queries counts how often a task was asked for.
func (s *harness) queries(id string) (n int) {
	for _, r := range s.requests(simulator.KindQuery) {
		if r.TaskID == id {
			n++
		}
	}
	return n
}

// An import that breaks off keeps what it has, says why, and the next one takes the rest.
func TestAnImportThatBreaksOff(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{service: func(o *simulator.Options) { o.PageSize = 10 }})
	for range 23 {
		s.elsewhere(simulator.Past{Ago: 50 * time.Minute})
	}
	mend := s.sim.Inject(simulator.Fault{
		Kind: simulator.KindList, Do: simulator.Refuse, Status: 500, Code: "InternalError", Message: "An internal error has occurred.",
		Match: func(r *http.Request) bool { return r.URL.Query().Get("page_no") == "3" },
	})
	s.start(200, 50)
	s.cutOff(true)
	s.press("i")
	s.see("Nothing imported: Can't connect to 127.0.0.1:8321: ")
	s.cutOff(false)
	s.press("i")
	s.until("20 tasks", 20*time.Second)
	s.see("Imported 20 tasks (20 done). Can't read the rest of the list: InternalError")
	mend()
	s.press("i")
	s.until("Imported 3 tasks (3 done)", 20*time.Second)
	s.until("Done 23", 5*time.Minute)
}

// A task that is lost here but on the account is found, not imported beside itself. Tasks that others made
// meanwhile wait until that is settled.
func TestAnUnconfirmedTaskClaimsAnImportFirst(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Reset, After: true, Times: 1})
	late := s.sim.Inject(simulator.Fault{Kind: simulator.KindList, Do: simulator.Empty}) // it is not listed yet
	s.start(160, 50)
	s.compose(sample("anna.jpg"), s.sim.TemplateIDs()[0], "mine")
	s.until("unconfirmed", time.Minute)
	late()
	s.elsewhere(simulator.Past{Ago: 20 * time.Minute})
	s.press("i")
	s.until("✔ saved", 5*time.Minute)
	s.press("i")
	s.advance(5 * time.Second)
	s.until("Done 2", 5*time.Minute)
	mine := 0
	for _, task := range s.everything() {
		if task.Title == "mine" && task.RemoteID != "" && !task.Elsewhere() {
			mine++
		}
	}
	if n := len(s.everything()); n != 2 || mine != 1 {
		t.Errorf("%d tasks, %d of them mine: %+v", n, mine, s.everything())
	}
}

// The answer's body was lost, but not the request's id. The id tells the task from another program's of the
// same second.
func TestLookupByRequestID(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.CutBody, Times: 1})
	s.elsewhere(simulator.Past{})
	s.start(160, 50)
	s.compose(sample("anna.jpg"), s.sim.TemplateIDs()[0], "mine")
	s.until("found on your account; resuming", time.Minute)
	s.until("Done 1", 5*time.Minute)
	task := s.task(1)
	for _, there := range s.sim.Tasks() {
		if there.ID == task.RemoteID && (there.RequestID != task.RequestID || len(there.Body) == 0) {
			t.Errorf("it was given %+v", there)
		}
	}
}

// Two tasks on the account could be the unsure one. The person chooses, and it goes on.
func TestTheUserPicksACandidate(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	there := doubtful(s, plainly)
	s.start(160, 50)
	s.until("several possible matches", 5*time.Minute)
	s.press("i")
	s.until("2 tasks on your account may match unconfirmed ones here · a resolve", 10*time.Second)
	s.press("a")
	s.until("Resolve “mine”", 10*time.Second)
	s.see("1     It is the task of 11:59:30: Done (SUCCEEDED), "+there[1][:8]+"…", "2     It is the task of 11:59:21: Done (SUCCEEDED), "+there[0][:8], "Look up again")
	s.press("2")
	s.until("Done 1", 5*time.Minute)
	if task := s.task(1); task.RemoteID != there[0] || task.State != history.Saved {
		t.Errorf("it is %+v", task)
	}
	s.press("i")
	s.until("Imported 1 task (1 done)", time.Minute)
}

// doubtful has an unsure task, and two on the account that could be it.
func doubtful(s *harness, word asker) []string {
	s.at(noon.Add(-40 * time.Second))
	s.add(history.Draft{Title: word("mine"), Picture: sample("anna.jpg"), Template: waltz}, happening{0, history.SendBegan{}},
		happening{time.Second, history.SendLost{Problem: history.Problem{Op: api.OpSubmit, Code: "NoAnswer"}}})
	s.at(noon)
	return s.elsewhere(simulator.Past{Ago: 39 * time.Second}, simulator.Past{Ago: 30 * time.Second})
}

// Another key's task is no candidate where the person's own are known by their key.
func TestAnotherKeysTaskIsNoCandidate(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.start(160, 50)
	s.compose(sample("anna.jpg"), s.sim.TemplateIDs()[0], "the first")
	s.until("Done 1", 5*time.Minute)
	s.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Reset, After: true, Times: 1})
	s.elsewhere(simulator.Past{Ago: -2 * time.Second, KeyID: "another"})
	s.compose(sample("bo.png"), s.sim.TemplateIDs()[0], "mine")
	s.until("Done 2", 5*time.Minute)
	if task := s.task(2); task.Title != "mine" || !strings.Contains(s.text(), "mine") || task.State != history.Saved {
		t.Errorf("it is %+v", task)
	}
}
