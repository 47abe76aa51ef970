package store_test

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/history/store/storetest"
	"dancecard/internal/queue"
)

// arriving makes arrivals of listed tasks, as the program does.
func arriving(items ...api.Listed) (out []store.RemoteTask) {
	for _, item := range items {
		out = append(out, store.RemoteTask{
			Draft:  history.Draft{Title: item.TaskID + " 22 Nov", Engine: api.AnimateAnyone, Model: item.Model},
			Listed: item,
		})
	}
	return out
}

func statusOf(item api.Listed, s api.Status) api.Listed {
	item.Status = s
	if s.Final() {
		item.Ended = item.Created.Add(5 * time.Minute)
	}
	return item
}

func TestImportStoresWhatHistoryLacks(t *testing.T) {
	t.Parallel()
	s, clock, path := newStore(t)
	ctx := t.Context()
	clock.advance(10 * time.Hour)
	mine := must(s.Create(ctx, history.Draft{Title: "mine", Engine: api.AnimateAnyone, Model: aModel}))(t)[0]
	apply(t, s, mine.ID, history.SendBegan{}, history.TaskAccepted{TaskID: "mine", Status: api.Pending})
	items := arriving(
		listedAt("new", start.Add(3*time.Hour)), statusOf(listedAt("done", start.Add(2*time.Hour)), api.Succeeded),
		statusOf(listedAt("forgotten", start.Add(time.Hour)), api.Unknown), listedAt("mine", start.Add(10*time.Hour)),
		statusOf(listedAt("done", start.Add(2*time.Hour)), api.Succeeded), listedAt("", start),
	)
	look := must(s.Missing(ctx, items))(t)
	if len(look.Missing) != 2 || len(look.New) != 0 || look.Known != 2 || len(must(s.Live(ctx))(t)) != 1 {
		t.Fatalf("a look: %+v", look)
	}
	in := must(s.Import(ctx, items))(t)
	if len(in.New) != 2 || in.Known != 2 || in.Held != 0 {
		t.Fatalf("imported: %+v", in)
	}
	done := in.New[0]
	want := history.Task{
		ID: 2, Draft: items[1].Draft, Created: start.Add(2 * time.Hour), Updated: clock.now(), Revision: done.Revision, State: history.OnServer, Status: api.Succeeded,
		RemoteID: "done", RequestID: "r-done", Accepted: start.Add(2 * time.Hour), Ended: start.Add(2*time.Hour + 5*time.Minute),
	}
	if diff := cmp.Diff(want, done); diff != "" || !done.Elsewhere() || in.New[1].RemoteID != "new" {
		t.Errorf("the older comes first, as it is: %s", diff)
	}
	if got := must(s.Task(ctx, done.ID))(t); got != done {
		t.Errorf("read back: %+v", got)
	}
	events := must(s.Timeline(ctx, done.ID))(t)
	if e, ok := events[0].Event.(history.Imported); len(events) != 1 || !ok || e.TaskID != "done" || !e.Ended.Equal(done.Ended) {
		t.Errorf("its timeline: %+v", events)
	}
	if got := found(t, s, "done 22"); !slices.Equal(got, []string{"done 22 Nov"}) {
		t.Errorf("the filter finds %v", got)
	}
	// Another program, and after the tasks were deleted here.
	apply(t, s, done.ID, history.Reported{Status: api.Succeeded, Video: "https://r/v.mp4", Seconds: 6}, history.VideoSaved{File: "v.mp4"}, history.TakenOff{})
	clock.advance(48 * time.Hour)
	if n := must(s.Purge(ctx, clock.now()))(t); n != 1 {
		t.Fatalf("%d deleted", n)
	}
	again := must(openStore(t, path, clock.now).Import(ctx, items))(t)
	if len(again.New) != 0 || again.Known != 4 {
		t.Errorf("once more: %+v", again)
	}
}

// What could be a task that was sent from here is left alone, until it is known which one that is.
func TestImportLeavesWhatMayBeUnsure(t *testing.T) {
	t.Parallel()
	s, clock, _ := newStore(t)
	ctx := t.Context()
	mine := must(s.Create(ctx, history.Draft{Title: "mine", Engine: api.AnimateAnyone, Model: aModel}))(t)[0]
	sent := apply(t, s, mine.ID, history.SendBegan{Known: true}).Sent
	other := listedAt("other", sent.Add(time.Second))
	other.Model = "wan2.2-animate-mix"
	items := arriving(
		listedAt("now", sent.Add(time.Second)), listedAt("later", sent.Add(time.Hour)), listedAt("earlier", sent.Add(-time.Hour)), other,
	)
	if in := must(s.Import(ctx, items))(t); len(in.New) != 2 || in.Held != 2 {
		t.Fatalf("while it is being sent: %+v", in)
	}
	clock.advance(time.Minute)
	apply(t, s, mine.ID, history.SendLost{Problem: history.Problem{Code: "TimeOut", RequestID: "r-told"}})
	told := listedAt("told", sent.Add(20*time.Hour))
	items = append(items, arriving(told)...)
	in := must(s.Import(ctx, items))(t)
	if len(in.New) != 1 || in.New[0].RemoteID != "later" || in.Held != 2 || in.Known != 2 {
		t.Fatalf("while it is unsure: %+v", in)
	}
	apply(t, s, mine.ID, history.Accept(listedAt("now", sent.Add(time.Second))))
	if in := must(s.Import(ctx, items))(t); len(in.New) != 1 || in.New[0].RemoteID != "told" || in.Held != 0 {
		t.Errorf("after it was found: %+v", in)
	}
}

// Where the clocks do not tell when a task was sent, all of its day may be it.
func TestImportLeavesWhatTheClocksDoNotTell(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		began history.SendBegan
		skew  time.Duration
		held  int
	}{
		"as far apart as then": {history.SendBegan{Known: true, Skew: time.Hour}, time.Hour, 1},
		"set since":            {history.SendBegan{Known: true, Skew: time.Hour}, 50 * time.Minute, 3},
		"not known then":       {history.SendBegan{}, time.Hour, 3},
	} {
		s, _, _ := newStore(t)
		ctx := t.Context()
		mine := must(s.Create(ctx, history.Draft{Title: "mine", Engine: api.AnimateAnyone, Model: aModel}))(t)[0]
		sent := apply(t, s, mine.ID, c.began, history.SendLost{}).Sent.Add(time.Hour)
		items := arriving(listedAt("now", sent.Add(time.Second)), listedAt("later", sent.Add(10*time.Minute)),
			listedAt("earlier", sent.Add(-10*time.Hour)), listedAt("long ago", sent.Add(-30*time.Hour)))
		for i := range items {
			items[i].Skew, items[i].Listed = c.skew, items[i].Listed.By(c.skew)
		}
		if in := must(s.Import(ctx, items))(t); in.Held != c.held || len(in.New) != 4-c.held {
			t.Errorf("%s: %+v", name, in)
		}
	}
}

// A motion that was made elsewhere comes into the library, unless it is there already.
func TestAnImportedMotionComesToTheLibrary(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	ctx := t.Context()
	pasted := must(s.Library.AddTemplate(ctx, "AACT.a.b.c", "my waltz"))(t)
	var items []store.RemoteTask
	for _, id := range []string{"one", "two", "three"} {
		item := statusOf(listedAt(id, start), api.Succeeded)
		items = append(items, store.RemoteTask{
			Draft: history.Draft{Kind: history.MakesMotion, Title: "made elsewhere 20:14", Engine: api.AnimateAnyone, Model: "t"}, Listed: item,
		})
	}
	in := must(s.Import(ctx, items))(t)
	for i, template := range []string{"AACT.a.b.c", "AACT.d.e.f", ""} {
		e := history.Reported{Status: api.Succeeded, Template: template, Seconds: 8, Fingerprint: "f"}
		if template == "" {
			e = history.Reported{Status: api.Failed, Code: "InvalidFile.Content"}
		}
		apply(t, s, in.New[i].ID, e)
	}
	library := must(s.Library.Motions(ctx))(t)
	if len(library) != 2 {
		t.Fatalf("%d motions: %+v", len(library), library)
	}
	for _, m := range library {
		want := "made elsewhere 20:14"
		if m.ID == pasted.ID {
			want = pasted.Name
		}
		if m.Name != want || m.Seconds != 8 || m.Fingerprint != "f" {
			t.Errorf("%+v", m)
		}
	}
	if got := must(s.Task(ctx, in.New[1].ID))(t); got.State != history.Made || got.Motion == 0 {
		t.Errorf("the task that made it: %+v", got)
	}
}

// account is a history and the account that it works on, for anything to happen in any order.
type account struct {
	*rapid.T
	s       *store.Store
	clock   *clock
	there   []api.Listed
	owner   map[string]history.TaskID // of what was sent from here
	lost    map[history.TaskID]string // under way: what the answer will say
	foreign int
}

// step lets one thing happen.
func (a *account) step() {
	ctx := context.Background()
	a.clock.advance(time.Duration(rapid.IntRange(10, 40_000).Draw(a.T, "ms")) * time.Millisecond)
	switch rapid.IntRange(0, 5).Draw(a.T, "step") {
	case 0:
		a.send(ctx)
	case 1:
		a.foreign++
		a.there = append(a.there, listedAt(fmt.Sprint("foreign-", a.foreign), a.clock.now()))
	case 2:
		if _, err := a.s.Import(ctx, arriving(a.there...)); err != nil {
			a.Fatal(err)
		}
	case 3:
		a.answer(ctx)
	default:
		a.search(ctx)
	}
}

// send begins a submission, which arrives or does not.
func (a *account) send(ctx context.Context) {
	if len(a.lost) > 0 {
		return // one at a time
	}
	tasks, err := a.s.Create(ctx, history.Draft{Engine: api.AnimateAnyone, Model: aModel})
	if err == nil {
		_, err = a.s.Apply(ctx, tasks[0].ID, history.SendBegan{Known: rapid.Bool().Draw(a.T, "known")})
	}
	if err != nil {
		a.Fatal(err)
	}
	id := ""
	if rapid.Bool().Draw(a.T, "arrives") {
		id = fmt.Sprint("own-", tasks[0].ID)
		a.owner[id] = tasks[0].ID
		a.there = append(a.there, listedAt(id, a.clock.now().Add(time.Duration(rapid.IntRange(-2000, 800).Draw(a.T, "off"))*time.Millisecond)))
	}
	a.lost[tasks[0].ID] = id
}

// answer ends the submission under way: with an answer, or without.
func (a *account) answer(ctx context.Context) {
	for id, remote := range a.lost {
		delete(a.lost, id)
		var e history.Event = history.SendLost{Problem: history.Problem{Code: "TimeOut"}}
		if remote != "" && rapid.Bool().Draw(a.T, "answers") {
			e = history.TaskAccepted{TaskID: remote, Status: api.Pending}
		}
		if _, err := a.s.Apply(ctx, id, e); err != nil {
			a.Fatalf("an answer about task %d could not be written down: %v", id, err)
		}
	}
}

// search looks for what is unsure, or lets the person choose, while nothing is on its way.
func (a *account) search(ctx context.Context) {
	live, err := a.s.Live(ctx)
	if err != nil {
		a.Fatal(err)
	}
	d := queue.New(3, 1)
	for _, t := range live {
		d.Take(t)
	}
	for _, t := range live {
		j, ok := d.LookupOf(t.ID)
		if !ok || len(a.lost) > 0 {
			continue
		}
		var ids []string
		for _, item := range a.there {
			ids = append(ids, item.TaskID)
		}
		known, err := a.s.Known(ctx, ids)
		if err != nil {
			a.Fatal(err)
		}
		e, candidates := t.Match(a.there, j.Neighbours, 0, func(id string) bool { _, ok := known[id]; return ok })
		if len(candidates) > 1 && rapid.Bool().Draw(a.T, "picks") {
			e = history.Accept(rapid.SampledFrom(candidates).Draw(a.T, "pick").Listed)
		}
		if _, err := a.s.Apply(ctx, t.ID, e); err != nil {
			a.Fatalf("what was found for task %d could not be written down: %v", t.ID, err)
		}
	}
}

// However imports, searches, answers and choices come between each other: no task of the account is in
// history twice, every answer can be written down, and what is sent from here is never taken for
// somebody else's as long as that is not known.
func TestEachTaskOfTheAccountIsOneTaskHere(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	n := 0
	rapid.Check(t, func(t *rapid.T) {
		n++
		ctx := context.Background()
		clock := newClock()
		path := filepath.Join(folder, fmt.Sprint(n, ".db"))
		if err := storetest.Begin(path); err != nil {
			t.Fatal(err)
		}
		s, err := store.Open(ctx, path, store.Options{Now: clock.now})
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		a := &account{T: t, s: s, clock: clock, owner: map[string]history.TaskID{}, lost: map[history.TaskID]string{}}
		for range rapid.IntRange(5, 40).Draw(t, "steps") {
			a.step()
		}
		live, err := s.Live(ctx)
		if err != nil {
			t.Fatal(err)
		}
		seen := map[string]bool{}
		for _, task := range live {
			if task.RemoteID == "" {
				continue
			}
			if seen[task.RemoteID] {
				t.Fatalf("%s is here twice", task.RemoteID)
			}
			seen[task.RemoteID] = true
			owner, own := a.owner[task.RemoteID]
			if o, err := s.Task(ctx, owner); own && task.Elsewhere() && (err != nil || o.State == history.Sending || o.State == history.Unsure) {
				t.Fatalf("%s was imported while task %d, which it is, was %q", task.RemoteID, owner, o.State)
			}
		}
	})
}
