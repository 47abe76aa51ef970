package store_test

import (
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
)

// numbers are the ids of tasks.
func numbers(tasks []history.Task) (list []history.TaskID) {
	for _, t := range tasks {
		list = append(list, t.ID)
	}
	return list
}

// onceDraft is a draft with a picture's content and a clip, of which a motion is made first.
func onceDraft(picture string) history.Draft {
	return history.Draft{
		Picture: "/p/" + picture, PictureHash: picture, Clip: "/p/c.mp4", ClipHash: "c", Engine: api.AnimateAnyone, Model: aModel,
	}
}

// A request gives the same tasks whenever it is made again, also by another program; with other inputs it is
// refused, and nothing is created.
func TestARequestMadeAgain(t *testing.T) {
	t.Parallel()
	s, c, path := newStore(t)
	p := program("me", "a", "k")
	once := store.Once{Request: "order 7", Inputs: "digest"}
	first, before, err := s.CreateOnce(t.Context(), p, once, onceDraft("a"), onceDraft("b"))
	if err != nil || before || len(first) != 2 {
		t.Fatalf("%d tasks, %v, %v", len(first), before, err)
	}
	must(s.Create(t.Context(), onceDraft("c")))(t)
	c.advance(40 * 24 * time.Hour)
	other := openStore(t, path, c.now)
	must(other.Leases.Hold(t.Context(), program("window", "b", "k"), aLife))(t) // of another host
	again, before, err := other.CreateOnce(t.Context(), p, once, onceDraft("a"), onceDraft("b"))
	if err != nil || !before || !slices.Equal(numbers(again), numbers(first)) {
		t.Errorf("%v, %v, %v", numbers(again), before, err)
	}
	found, ok, err := other.Requested(t.Context(), "order 7", "digest")
	if err != nil || !ok || !slices.Equal(numbers(found), numbers(first)) {
		t.Errorf("found %v, %v, %v", numbers(found), ok, err)
	}
	if _, ok, err := other.Requested(t.Context(), "order 8", "digest"); ok || err != nil {
		t.Errorf("another name: %v, %v", ok, err)
	}
	_, _, err = other.CreateOnce(t.Context(), p, store.Once{Request: "order 7", Inputs: "other"}, onceDraft("d"))
	if e := wantCode(t, err, history.CodeOtherRequest); !slices.Equal(numbers(e.Tasks), numbers(first)) {
		t.Errorf("the error names %v", numbers(e.Tasks))
	}
	_, _, err = other.Requested(t.Context(), "order 7", "other")
	wantCode(t, err, history.CodeOtherRequest)
	if n := len(must(s.Live(t.Context()))(t)); n != 4 { // with the one that makes the motion
		t.Errorf("%d tasks", n)
	}
}

// Of programs that make the same request at once, one creates the tasks and all get them.
func TestARequestMadeByManyAtOnce(t *testing.T) {
	t.Parallel()
	_, c, path := newStore(t)
	var all sync.WaitGroup
	var mu sync.Mutex
	created, got := 0, map[string]bool{}
	for range 8 {
		s := openStore(t, path, c.now)
		all.Go(func() {
			tasks, before, err := s.CreateOnce(t.Context(), program("me", "a", "k"), store.Once{Request: "r"}, onceDraft("a"), onceDraft("b"))
			mu.Lock()
			defer mu.Unlock()
			if err != nil {
				t.Error(err)
			}
			if !before {
				created++
			}
			got[fmt.Sprint(numbers(tasks))] = true
		})
	}
	all.Wait()
	if created != 1 || len(got) != 1 {
		t.Errorf("%d programs created tasks; they got %v", created, got)
	}
}

// What is the same as a task of the last 24 hours is refused, whatever has become of that.
func TestARepeatIsRefused(t *testing.T) {
	t.Parallel()
	change := func(do func(*history.Draft)) history.Draft {
		d := onceDraft("a")
		do(&d)
		return d
	}
	for _, tt := range []struct {
		name    string
		once    store.Once
		later   time.Duration
		draft   history.Draft
		refused bool
	}{
		{"the same", store.Once{}, time.Hour, onceDraft("a"), true},
		{"after a day", store.Once{}, 24*time.Hour + time.Second, onceDraft("a"), false},
		{"repeats are allowed", store.Once{Repeats: true}, 0, onceDraft("a"), false},
		{"a request of its own", store.Once{Request: "r"}, 0, onceDraft("a"), false},
		{"instead of it", store.Once{Instead: []history.TaskID{1}}, 0, onceDraft("a"), false},
		{"under another path", store.Once{}, 0, change(func(d *history.Draft) { d.Picture = "/p/copy" }), true},
		{"under another title", store.Once{}, 0, change(func(d *history.Draft) { d.Title = "finale" }), true},
		{"another content at its path", store.Once{}, 0, change(func(d *history.Draft) { d.PictureHash = "new" }), false},
		{"a content that is not known", store.Once{}, 0, change(func(d *history.Draft) { d.PictureHash = "" }), false},
		{"another clip", store.Once{}, 0, change(func(d *history.Draft) { d.ClipHash = "d" }), false},
		{"another ratio", store.Once{}, 0, change(func(d *history.Draft) { d.PictureBackground, d.Ratio = true, "3:4" }), false},
		{"another engine", store.Once{}, 0, change(func(d *history.Draft) { d.Engine = api.WanMove }), false},
		{"another model", store.Once{}, 0, change(func(d *history.Draft) { d.Model = "own" }), false},
	} {
		for _, state := range []history.State{history.Waiting, history.Saved, history.Canceled} {
			s, c, _ := newStore(t)
			first := must(s.Create(t.Context(), onceDraft("a")))(t)[0]
			apply(t, s, first.ID, lifeTo(state, "remote")...)
			c.advance(tt.later)
			tasks, before, err := s.CreateOnce(t.Context(), store.Program{}, tt.once, onceDraft("z"), tt.draft)
			switch {
			case !tt.refused && (err != nil || before || len(tasks) != 2):
				t.Errorf("%s, %s: %v, %v, %v", tt.name, state, numbers(tasks), before, err)
			case tt.refused:
				e := wantCode(t, err, history.CodeRepeated)
				if n := must(s.Counts(t.Context()))(t).All; len(e.Tasks) != 1 || e.Tasks[0].ID != first.ID || n != 1 {
					t.Errorf("%s, %s: the error names %v, the history has %d tasks", tt.name, state, numbers(e.Tasks), n)
				}
			}
		}
	}
}

// Tasks that begin on hold, and the making of their motion, are held from the first moment on.
func TestTasksThatBeginOnHold(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	tasks, _, err := s.CreateOnce(t.Context(), store.Program{}, store.Once{Held: true}, onceDraft("a"), onceDraft("b"))
	if err != nil || len(tasks) != 2 || !tasks[0].Held || !tasks[1].Held {
		t.Fatalf("%+v, %v", tasks, err)
	}
	for _, task := range must(s.Live(t.Context()))(t) {
		if !task.Held {
			t.Errorf("task %d is not on hold", task.ID)
		}
	}
	apply(t, s, tasks[1].ID, history.LetGo{})
	held := 0
	for _, task := range must(s.Live(t.Context()))(t) {
		if task.Held {
			held++
		}
	}
	if held != 1 {
		t.Errorf("%d are on hold after one was let go", held)
	}
}

// A watcher hands the lease to a program that submits its own tasks, and that to one that works through
// the queue.
func TestTheLeaseGoesToTheLowerRole(t *testing.T) {
	t.Parallel()
	roles := []store.Role{store.Worker, store.Submitter, store.Watcher}
	for _, holder := range roles {
		for _, other := range roles {
			p := newPrograms(t, "holder", "other")
			hold := func(name string, role store.Role) store.Lease {
				return must(p.store[name].Leases.Hold(t.Context(), store.Program{Name: name, Role: role}, aLife))(t)
			}
			hold("holder", holder)
			if l := hold("other", other); l.Mine || l.Role != holder {
				t.Errorf("%d beside %d: %+v", other, holder, l)
			}
			p.clock.advance(time.Second)
			want := ""
			if other < holder {
				want = "other"
			}
			if l := hold("holder", holder); l.WantedBy != want {
				t.Errorf("%d beside %d: wanted by %q", other, holder, l.WantedBy)
			}
		}
	}
	p := newPrograms(t, "one", "two")
	hold := func(name string, role store.Role) store.Lease {
		return must(p.store[name].Leases.Hold(t.Context(), store.Program{Name: name, Role: role}, aLife))(t)
	}
	hold("one", store.Submitter)
	hold("one", store.Watcher) // it has submitted all of its own
	hold("two", store.Submitter)
	if l := hold("one", store.Watcher); l.WantedBy != "two" {
		t.Errorf("after its last task: %+v", l)
	}
}
