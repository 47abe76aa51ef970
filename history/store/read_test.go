package store_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
)

// TestCountsAndListsFollowEveryChange does anything to a few tasks, through two stores of one file,
// and compares what the store counts with what is there.
func TestCountsAndListsFollowEveryChange(t *testing.T) {
	t.Parallel()
	s, c, path := newStore(t)
	stores := []*store.Store{s, openStore(t, path, c.now)}
	rapid.Check(t, func(r *rapid.T) {
		made, err := stores[0].Create(t.Context(), make([]history.Draft, 4)...)
		if err != nil {
			r.Fatal(err)
		}
		now := map[history.TaskID]history.Task{}
		for _, task := range made {
			now[task.ID] = task
		}
		want := must(stores[1].Counts(t.Context()))(t)
		changes := rapid.SliceOfN(rapid.Custom(func(r *rapid.T) history.Change {
			c := history.Change{ID: made[rapid.IntRange(0, 3).Draw(r, "task")].ID, Event: anyEvent().Draw(r, "event")}
			if accepted, ok := c.Event.(history.TaskAccepted); ok {
				accepted.TaskID += fmt.Sprint(c.ID)
				c.Event = accepted
			}
			return c
		}), 1, 30).Draw(r, "changes")
		outcomes, err := stores[len(changes)%2].ApplyAll(t.Context(), changes)
		if err != nil {
			r.Fatal(err)
		}
		for _, o := range outcomes {
			now[o.Task.ID] = o.Task
		}
		for _, task := range must(stores[0].Live(t.Context()))(t) { // what was accepted and found no place
			if task.ID > made[3].ID {
				want.All, want.Active = want.All+1, want.Active+1
			}
		}
		for _, task := range now {
			want.Active--
			switch {
			case !task.Removed.IsZero():
				want.All--
			case task.Group() == history.Active:
				want.Active++
			case task.Group() == history.Done:
				want.Done++
			default:
				want.Problems++
			}
		}
		for _, s := range stores {
			if got := must(s.Counts(t.Context()))(t); got != want {
				r.Fatalf("counted %+v, want %+v", got, want)
			}
			for _, g := range []history.Group{history.All, history.Active, history.Done, history.Problems} {
				w := must(s.Window(t.Context(), history.Query{Group: g}, history.Anchor{}, 1))(t)
				if w.Total != want.Of(g) {
					r.Fatalf("%s lists %d, want %d", g, w.Total, want.Of(g))
				}
			}
		}
	})
}

func TestPurge(t *testing.T) {
	t.Parallel()
	s, c, path := newStore(t)
	tasks := must(s.Create(t.Context(), history.Draft{Title: "old canary", Price: 0.08}, history.Draft{Title: "new", Price: 0.08}, history.Draft{Title: "listed", Price: 0.08}, history.Draft{Title: "rejected"}))(t)
	for i, task := range tasks[:3] {
		apply(t, s, task.ID, lifeTo(history.Saved, fmt.Sprint("remote-", i))...)
	}
	apply(t, s, tasks[0].ID, history.TakenOff{})
	apply(t, s, tasks[1].ID, history.Event(history.TakenOff{}), history.PutBackOn{})
	apply(t, s, tasks[3].ID, append(lifeTo(history.Rejected, ""), history.TakenOff{}, history.SendAgain{})...) // about to be sent
	border := c.advance(time.Hour)
	apply(t, s, tasks[1].ID, history.TakenOff{})
	if got := must(s.Purge(t.Context(), border))(t); got != 1 {
		t.Errorf("%d tasks were deleted", got)
	}
	_, err := s.Task(t.Context(), tasks[0].ID)
	wantCode(t, err, history.CodeNoTask)
	_, err = s.Timeline(t.Context(), tasks[0].ID)
	wantCode(t, err, history.CodeNoTask)
	known := must(s.Known(t.Context(), []string{"remote-0", "remote-1", "remote-9"}))(t)
	if diff := cmp.Diff(map[string]history.TaskID{"remote-0": tasks[0].ID, "remote-1": tasks[1].ID}, known); diff != "" {
		t.Error("a deleted task could be taken for another's:", diff)
	}
	if got := must(s.Reports.Spent(t.Context(), start))(t); got != 3*10.25*0.08 {
		t.Errorf("deleting a task changed what was spent: %v", got)
	}
	if live := must(s.Live(t.Context()))(t); len(live) != 1 || live[0].ID != tasks[3].ID {
		t.Errorf("a task that is to be sent is not live: %+v", live)
	}
	apply(t, s, tasks[1].ID, history.PutBackOn{}) // undone: found again, with all it had
	w := must(s.Window(t.Context(), history.Query{Filter: "new"}, history.Anchor{}, 5))(t)
	if w.Total != 1 || w.Tasks[0].File != "remote-1.mp4" {
		t.Errorf("got %+v", w)
	}
	if got := must(s.Create(t.Context(), history.Draft{}))(t)[0]; got.ID <= tasks[3].ID {
		t.Errorf("number %d was given twice", got.ID)
	}
	if found := filesHolding(t, path, "old canary"); len(found) != 0 {
		t.Errorf("a deleted task is still in %v", found)
	}
}

func TestMoneyAndTime(t *testing.T) {
	t.Parallel()
	s, c, _ := newStore(t)
	const other = api.EngineID("other")
	finish := func(engine api.EngineID, seconds float64, began, ended time.Time) {
		t.Helper()
		task := must(s.Create(t.Context(), history.Draft{Engine: engine, Price: 0.5}))(t)[0]
		apply(t, s, task.ID, history.SendBegan{}, history.TaskAccepted{TaskID: fmt.Sprint(task.ID)},
			history.Reported{Status: api.Succeeded, Video: "https://v", Seconds: seconds, Scheduled: began, Ended: ended},
			history.VideoSaved{File: "v.mp4"}, history.TakenOff{})
	}
	day := start.Add(24 * time.Hour)
	finish(api.AnimateAnyone, 10.25, start, day.Add(-time.Microsecond))
	finish(api.AnimateAnyone, 2, day.Add(-time.Minute), day)
	finish(api.AnimateAnyone, 3.5, day, day.Add(90*time.Second))
	finish(other, 7, day, day.Add(time.Hour))
	finish(api.AnimateAnyone, 1, time.Time{}, day) // never seen at work: says nothing about time
	c.advance(48 * time.Hour)
	if got := must(s.Reports.Spent(t.Context(), day))(t); got != 13.5*0.5 {
		t.Errorf("spent %v", got)
	}
	if got := must(s.Reports.Spent(t.Context(), day.Add(24*time.Hour)))(t); got != 0 {
		t.Errorf("nothing ended, but %v was spent", got)
	}
	took := must(s.Reports.Durations(t.Context(), api.AnimateAnyone, history.MakesVideo, "", 2))(t)
	if diff := cmp.Diff([]history.Sample{{Seconds: 3.5, Time: 90 * time.Second}, {Seconds: 2, Time: time.Minute}}, took); diff != "" {
		t.Error(diff)
	}
	if took := must(s.Reports.Durations(t.Context(), "none", history.MakesVideo, "", 9))(t); len(took) != 0 {
		t.Errorf("an engine without a past took %v", took)
	}
}

func TestWhatIsKnownAndWhatWasUsed(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	drafts := []history.Draft{{Picture: "a"}, {Picture: "b", Template: "m"}, {Picture: "陈'"}, {Picture: "a", Template: "n"}, {}}
	for i, task := range must(s.Create(t.Context(), drafts...))(t) {
		if i < 3 {
			apply(t, s, task.ID, lifeTo(history.OnServer, fmt.Sprintf("remote'%d", i))...)
		}
	}
	known := must(s.Known(t.Context(), []string{"remote'2", "remote'0", "nobody's", ""}))(t)
	if diff := cmp.Diff(map[string]history.TaskID{"remote'0": 1, "remote'2": 3}, known); diff != "" {
		t.Error(diff)
	}
	if got := must(s.Known(t.Context(), nil))(t); len(got) != 0 {
		t.Errorf("got %v", got)
	}
	for _, test := range []struct {
		field store.Field
		limit int
		want  []string
	}{
		{store.Pictures, 9, []string{"a", "陈'", "b"}}, {store.Pictures, 2, []string{"a", "陈'"}}, {store.Templates, 9, []string{"n", "m"}},
	} {
		if diff := cmp.Diff(test.want, must(s.Reports.Recent(t.Context(), test.field, test.limit))(t)); diff != "" {
			t.Error(test.field, diff)
		}
	}
}

func TestThumbnails(t *testing.T) {
	t.Parallel()
	s, _, path := newStore(t)
	set := func(address, png string) {
		t.Helper()
		if err := s.SetThumbnailOf(t.Context(), address, []byte(png), 3); err != nil {
			t.Fatal(err)
		}
	}
	const secret = "https://p/a.jpg?sig=canary"
	set("1", "png of 1")
	set(secret, "a picture")
	set("3", "png of 3")
	set(secret, "a better one")
	for address, want := range map[string]string{"1": "png of 1", secret: "a better one", "3": "png of 3", "4": ""} {
		if got := must(s.Files.Thumbnail(t.Context(), address))(t); string(got) != want {
			t.Errorf("%s has %q", address, got)
		}
	}
	set("4", "png of 4")
	if got := must(s.Files.Thumbnail(t.Context(), "1"))(t); got != nil {
		t.Error("the oldest preview was kept beyond the bound")
	}
	if err := s.Files.SetThumbnail(t.Context(), "5", []byte{0x89, 0, 'P'}); err != nil {
		t.Fatal(err)
	}
	if got := must(s.Files.Thumbnail(t.Context(), "5"))(t); string(got) != "\x89\x00P" {
		t.Errorf("got %q", got)
	}
	if found := filesHolding(t, path, secret); len(found) != 0 {
		t.Errorf("an address was kept in %v", found)
	}
}

func TestEventsOfANewerVersion(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	id := must(s.Create(t.Context(), history.Draft{}))(t)[0].ID
	const insert = `INSERT INTO event (task, seq, at, kind, body) VALUES (?, ?, 1, ?, ?)`
	if err := s.Exec(t.Context(), insert, id, 2, "teleported", `{"to":"elsewhere"}`); err != nil {
		t.Fatal(err)
	}
	timeline := must(s.Timeline(t.Context(), id))(t)
	if timeline[1].Event != (history.Foreign{Name: "teleported"}) || timeline[1].Event.Kind() != "teleported" {
		t.Errorf("got %+v", timeline[1])
	}
	if err := s.Exec(t.Context(), insert, id, 3, "reported", `{"status":`); err != nil {
		t.Fatal(err)
	}
	_, err := s.Timeline(t.Context(), id)
	wantCode(t, err, history.CodeDamaged)
}

func TestEveryKindOfEventIsReadBack(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	problem := history.Problem{Op: api.OpList, HTTP: 500, Code: "c", Message: "陈 \x00\u202e", RequestID: "r"}
	at := start.Add(time.Microsecond)
	for i, e := range []history.Event{
		history.Created{Seconds: 5.25},
		history.SendBegan{},
		history.TaskAccepted{TaskID: "t", RequestID: "r", Status: "NEW", Found: true, At: at},
		history.SendRefused{Problem: problem},
		history.SendPutBack{Problem: problem},
		history.SendLost{Problem: problem},
		history.NotFound{Candidates: []string{"a", "b"}},
		history.SendAgain{},
		history.GivenUp{},
		history.Reported{Status: api.Failed, Code: "c", Message: "m", RequestID: "r", Seconds: 0.1, Scheduled: at, Ended: at},
		history.CancelDone{RequestID: "r"},
		history.CancelRefused{Problem: problem},
		history.CancelAsked{},
		history.CancelWithdrawn{},
		history.CancelLapsed{},
		history.KeyChanged{Fingerprint: "f"},
		history.HookBegan{},
		history.HookEnded{Status: 1, Stderr: "no", Stopped: true, Reason: "none"},
		history.SendAgain{For: history.Endpoint{Host: "https://h/api/v1", Fingerprint: "f"}},
		history.VideoSaved{File: "f", Bytes: 1 << 40},
		history.SaveFailed{Problem: problem, Dead: true},
		history.SaveAgain{},
		history.TakenOff{},
		history.PutBackOn{},
	} {
		got := must(s.Record(t.Context(), history.TaskID(i+1), e))(t)
		if diff := cmp.Diff(e, got); diff != "" {
			t.Errorf("%s: %s", e.Kind(), diff)
		}
	}
}
