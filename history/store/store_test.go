package store_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/historytest"
	"dancecard/history/store"
	"dancecard/history/store/storetest"
)

// clock is a clock that a test sets.
type clock struct {
	mu sync.Mutex
	at time.Time
}

func newClock() *clock { return &clock{at: start} }

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *clock) advance(d time.Duration) time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
	return c.at
}

func openStore(t testing.TB, path string, now func() time.Time) *store.Store {
	t.Helper()
	if err := storetest.Begin(path); err != nil {
		t.Fatal(err)
	}
	s, err := store.Open(context.Background(), path, store.Options{Now: now, States: statesNamed})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// statesNamed knows states by the words under which they are stored.
func statesNamed(word string) (found []history.StateMatch) {
	for _, s := range states() {
		if slices.ContainsFunc(strings.Fields(history.Fold(string(s))), func(w string) bool { return strings.HasPrefix(w, word) }) {
			found = append(found, history.StateMatch{State: s})
		}
	}
	return found
}

// newStore opens an empty history.
func newStore(t testing.TB) (*store.Store, *clock, string) {
	t.Helper()
	c, path := newClock(), filepath.Join(t.TempDir(), "history.db")
	return openStore(t, path, c.now), c, path
}

// must gives a call's value and ends the test on its error.
func must[T any](v T, err error) func(t testing.TB) T { return historytest.Must(v, err) }

// mustDo ends the test on an error.
func mustDo(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// apply lets events happen and gives the task after the last one.
func apply(t testing.TB, s *store.Store, id history.TaskID, events ...history.Event) (task history.Task) {
	t.Helper()
	var changes []history.Change
	for _, e := range events {
		changes = append(changes, history.Change{ID: id, Event: e})
	}
	for _, o := range must(s.ApplyAll(t.Context(), changes))(t) {
		task = o.Task
	}
	return task
}

func wantCode(t testing.TB, err error, want history.Code) *history.Error {
	t.Helper()
	var e *history.Error
	if !errors.As(err, &e) || e.Code != want {
		t.Fatalf("got %v, want code %s", err, want)
	}
	if e.Error() == "" {
		t.Fatalf("%s says nothing", want)
	}
	return e
}

// lifeTo are the events that bring a waiting task to a state.
func lifeTo(s history.State, remote string) []history.Event {
	accepted := []history.Event{history.SendBegan{}, history.TaskAccepted{TaskID: remote, RequestID: "r-" + remote, Status: api.Pending}}
	finished := append(slices.Clone(accepted), history.Reported{Status: api.Running},
		history.Reported{Status: api.Succeeded, Video: "https://results.example.com/" + remote + ".mp4?sig=canary", Seconds: 10.25})
	return map[history.State][]history.Event{
		history.Sending:  {history.SendBegan{}},
		history.Unsure:   {history.SendBegan{}, history.SendLost{Problem: history.Problem{Op: api.OpSubmit, Code: api.CodeTimeout}}},
		history.OnServer: accepted,
		history.Finished: finished,
		history.Saved:    append(slices.Clone(finished), history.VideoSaved{File: remote + ".mp4", Bytes: 4 << 20}),
		history.Failed:   append(slices.Clone(accepted), history.Reported{Status: api.Failed, Code: "InternalError"}),
		history.Rejected: {history.SendBegan{}, history.SendRefused{Problem: history.Problem{Op: api.OpSubmit, HTTP: 400, Code: "InvalidParameter"}}},
		history.Canceled: {history.CancelDone{}},
		history.Expired:  append(slices.Clone(accepted), history.Reported{Status: api.Unknown}, history.Reported{Status: api.Unknown}, history.Reported{Status: api.Unknown}),
		history.Gone:     append(slices.Clone(finished), history.SaveFailed{Dead: true}),
	}[s]
}

func TestALifeIsKeptAsItWasTold(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "history.db")
	shanghai := time.FixedZone("UTC+8", 8*60*60)
	now := start.Add(123456789 * time.Nanosecond).In(shanghai) // what a real clock gives
	s := openStore(t, path, func() time.Time { return now })
	draft := history.Draft{
		Title: "陈小姐 × waltz", Picture: "https://p.example.com/%E9%99%88.jpg", Template: "AACT.1.2-3.4", Engine: api.AnimateAnyone,
		Model: "animate-anyone-gen2", PictureBackground: true, Ratio: "9:16",
	}
	made := must(s.Create(t.Context(), draft))(t)[0]
	at := start.Add(123456 * time.Microsecond)
	draft.Motion, draft.Price = 1, 0.08 // the library has it from now on
	want := history.Task{ID: made.ID, Draft: draft, Created: at, Updated: at, Revision: 1, State: history.Waiting, Turn: 1}
	if made != want {
		t.Fatal(cmp.Diff(want, made))
	}
	steps := []history.Event{
		history.SendBegan{},
		history.TaskAccepted{TaskID: "0385dc79", RequestID: "4909", Status: api.Pending, Found: true, At: at.Add(-time.Second)},
		history.Reported{Status: api.Running, RequestID: "q1"},
		history.Reported{Status: api.Succeeded, RequestID: "q2", Seconds: 10.23, Video: "https://v?sig=1", Scheduled: at, Ended: at.Add(time.Minute)},
		history.SaveFailed{Problem: history.Problem{Op: api.OpFetch, HTTP: 500, Code: "HTTP", Message: "nö", RequestID: "q3"}},
		history.VideoSaved{File: "a.mp4", Bytes: 1 << 40},
		history.TakenOff{},
		history.PutBackOn{},
	}
	entries := []history.Entry{{At: at, Event: history.Created{}}}
	for _, e := range steps {
		want = want.Apply(at, e)
		want.Revision++
		if got, err := s.Apply(t.Context(), made.ID, e); err != nil || got != want {
			t.Fatalf("%#v: %v\n%s", e, err, cmp.Diff(want, got))
		}
		entries = append(entries, history.Entry{At: at, Event: e})
	}
	reported := steps[3].(history.Reported)
	reported.Video = "" // a secret, never written with the event
	entries[4].Event = reported
	again := openStore(t, path, newClock().now)
	for _, s := range []*store.Store{s, again} {
		if got := must(s.Task(t.Context(), made.ID))(t); got != want {
			t.Error(cmp.Diff(want, got))
		}
		if diff := cmp.Diff(entries, must(s.Timeline(t.Context(), made.ID))(t)); diff != "" {
			t.Error(diff)
		}
	}
}

func TestAnyTextAndAnyEventSurvive(t *testing.T) {
	t.Parallel()
	s, c, _ := newStore(t)
	text := rapid.OneOf(rapid.String(), rapid.StringMatching(`[\x00'"%_ -]{0,12}`),
		rapid.Map(rapid.SliceOf(rapid.Byte()), func(b []byte) string { return string(b) }))
	rapid.Check(t, func(r *rapid.T) {
		d := history.Draft{
			Title: text.Draw(r, "title"), Picture: text.Draw(r, "picture"), Template: text.Draw(r, "template"),
			Engine: api.EngineID(text.Draw(r, "engine")), Model: text.Draw(r, "model"), Ratio: text.Draw(r, "ratio"),
		}
		made, err := s.Create(t.Context(), d)
		if err != nil {
			r.Fatal(err)
		}
		want, title := made[0], d.Title
		for _, e := range rapid.SliceOfN(anyEvent(), 0, 6).Draw(r, "events") {
			if accepted, ok := e.(history.TaskAccepted); ok {
				accepted.TaskID = fmt.Sprint(accepted.TaskID, want.ID, c.advance(time.Nanosecond).UnixNano())
				e = accepted
			}
			if renamed, ok := e.(history.Renamed); ok {
				title = renamed.Title
			}
			was := want
			want = want.Apply(c.advance(time.Minute).Truncate(time.Microsecond), e)
			got, err := s.Apply(t.Context(), want.ID, e)
			if changed := want != was; changed != (got.Revision > was.Revision) {
				r.Fatalf("%#v: changed %v, revision %d after %d", e, changed, got.Revision, was.Revision)
			}
			want.Revision = got.Revision
			if err != nil || got != want {
				r.Fatalf("%#v: %v\n%s", e, err, cmp.Diff(want, got))
			}
		}
		if got, err := s.Task(t.Context(), want.ID); err != nil || got != want || got.Picture != d.Picture || got.Template != d.Template || got.Title != title || got.Ratio != d.Ratio {
			r.Fatalf("%v\n%s", err, cmp.Diff(want, got))
		}
	})
}

func TestWhatChangesNothingIsNotWritten(t *testing.T) {
	t.Parallel()
	s, c, _ := newStore(t)
	id := must(s.Create(t.Context(), history.Draft{}))(t)[0].ID
	ended := start.Add(123456789).In(time.FixedZone("UTC+8", 8*60*60))
	// Said to be done but without a video: told again and again, with a time of any zone.
	same := history.Reported{Status: api.Succeeded, Ended: ended, Seconds: 3}
	before := apply(t, s, id, history.SendBegan{}, history.TaskAccepted{TaskID: "x"}, same)
	version, lines := must(s.Version(t.Context()))(t), len(must(s.Timeline(t.Context(), id))(t))
	c.advance(time.Minute)
	for _, e := range []history.Event{same, history.SendBegan{}, history.VideoSaved{File: "no"}, history.PutBackOn{}, history.Foreign{Name: "x"}} {
		outcome := must(s.ApplyAll(t.Context(), []history.Change{{ID: id, Event: e}}))(t)[0]
		if outcome.Changed || outcome.Task != before {
			t.Errorf("%#v: %s", e, cmp.Diff(before, outcome.Task))
		}
	}
	if got := must(s.Version(t.Context()))(t); got != version {
		t.Errorf("the version went from %d to %d", version, got)
	}
	if got := len(must(s.Timeline(t.Context(), id))(t)); got != lines {
		t.Errorf("%d lines became %d", lines, got)
	}
}

// What is meant for a rejected task leaves one alone that was sent again meanwhile.
func TestAChangeFromAnotherState(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	task := must(s.Create(t.Context(), history.Draft{Engine: api.AnimateAnyone, Picture: "https://p.example/a.png", Template: "AACT.1.2-3.4"}))(t)[0]
	apply(t, s, task.ID, history.SendBegan{}, history.SendLost{})
	out := must(s.ApplyAll(t.Context(), []history.Change{{ID: task.ID, Event: history.SendAgain{}, From: history.Rejected}}))(t)
	if o := out[0]; o.Changed || o.Task.State != history.Unsure {
		t.Errorf("it is %s", o.Task.State)
	}
}

func TestAllOrNothing(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	tasks := must(s.Create(t.Context(), history.Draft{Title: "a"}, history.Draft{Title: "b"}))(t)
	a, b := tasks[0].ID, tasks[1].ID
	for _, id := range []history.TaskID{a, b} {
		apply(t, s, id, history.SendBegan{})
	}
	_, err := s.ApplyAll(t.Context(), []history.Change{
		{ID: a, Event: history.TaskAccepted{TaskID: "one"}}, {ID: b, Event: history.TaskAccepted{TaskID: "one"}},
	})
	wantCode(t, err, history.CodeTaken)
	for _, id := range []history.TaskID{a, b} {
		if got := must(s.Task(t.Context(), id))(t); got.State != history.Sending || got.RemoteID != "" {
			t.Errorf("half a transaction was written: %+v", got)
		}
	}
	outcomes := must(s.ApplyAll(t.Context(), []history.Change{
		{ID: 99, Event: history.SendBegan{}}, {ID: a, Event: history.TaskAccepted{TaskID: "one"}}, {ID: a, Event: history.Reported{Status: api.Running}},
	}))(t)
	if outcomes[0].Task != (history.Task{}) || !outcomes[1].Changed || outcomes[2].Task.Status != api.Running {
		t.Errorf("got %+v", outcomes)
	}
	_, err = s.Apply(t.Context(), 99, history.SendBegan{})
	wantCode(t, err, history.CodeNoTask)
	_, err = s.Task(t.Context(), 99)
	wantCode(t, err, history.CodeNoTask)
	_, err = s.Timeline(t.Context(), 99)
	wantCode(t, err, history.CodeNoTask)
	if got := must(s.Create(t.Context()))(t); len(got) != 0 {
		t.Errorf("nothing made %v", got)
	}
}

func TestWhatAProgramTakesUpWhenItStarts(t *testing.T) {
	t.Parallel()
	s, _, path := newStore(t)
	var live []history.TaskID
	for i, state := range append(states(), states()...) {
		task := must(s.Create(t.Context(), history.Draft{Title: string(state)}))(t)[0]
		apply(t, s, task.ID, lifeTo(state, fmt.Sprint("remote-", i))...)
		if !state.Final() {
			live = append(live, task.ID)
		}
	}
	ids := func(tasks []history.Task) (ids []history.TaskID) {
		for _, t := range tasks {
			ids = append(ids, t.ID)
		}
		return ids
	}
	if diff := cmp.Diff(live, ids(must(s.Live(t.Context()))(t))); diff != "" {
		t.Error(diff)
	}
	again := openStore(t, path, newClock().now)
	lost := must(again.Interrupted(t.Context()))(t)
	if len(lost) != 2 {
		t.Fatalf("%d tasks were interrupted", len(lost))
	}
	for _, task := range lost {
		if task.Title != string(history.Sending) || task.State != history.Unsure || task.Problem.Code != history.CodeInterrupted {
			t.Errorf("got %+v", task)
		}
	}
	if more := must(again.Interrupted(t.Context()))(t); len(more) != 0 {
		t.Errorf("interrupted twice: %v", more)
	}
}

// Who closes a history waits for the readings that have begun, so that its log is gone with it.
func TestCloseWaitsForReadings(t *testing.T) {
	t.Parallel()
	s, _, path := newStore(t)
	must(s.Create(t.Context(), history.Draft{Picture: "https://example.com/a.jpg", Template: "AACT.1.2-3.4"}))(t)
	reads, ended := make(chan struct{}), make(chan error)
	go func() {
		ended <- s.EachLive(t.Context(), func(history.Task) {
			close(reads)
			time.Sleep(50 * time.Millisecond)
		})
	}()
	<-reads
	mustDo(t, s.Close())
	if _, err := os.Stat(path + "-wal"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the log is still there: %v", err)
	}
	mustDo(t, <-ended)
}
