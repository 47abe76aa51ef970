package store_test

import (
	"path/filepath"
	"slices"
	"testing"

	"dancecard/history"
	"dancecard/history/store"
)

// Ratings stay between none and five stars, each change is one undo, and all of it survives a restart. Another program
// hears of each.
func TestRatings(t *testing.T) {
	t.Parallel()
	clock, path := newClock(), filepath.Join(t.TempDir(), "history.db")
	s := openStore(t, path, clock.now)
	made := must(s.Create(t.Context(), history.Draft{Title: "a"}, history.Draft{Title: "b"}, history.Draft{Title: "waits"}))(t)
	a, b, waits := made[0].ID, made[1].ID, made[2].ID
	apply(t, s, a, lifeTo(history.Saved, "a")...)
	apply(t, s, b, lifeTo(history.Finished, "b")...) // it can be watched before it is saved
	f := follow(t, path, clock)
	f.look(t)
	want := func(ratings ...int) {
		t.Helper()
		for i, id := range []history.TaskID{a, b, waits} {
			if got := must(s.Task(t.Context(), id))(t).Rating; got != ratings[i] {
				t.Errorf("task %d has %d stars, not %d", id, got, ratings[i])
			}
		}
	}
	for range 4 {
		must(store.Rate(t.Context(), s, 1, a))(t)
	}
	if out := must(store.Rate(t.Context(), s, 1, 99, a, b, waits))(t); len(out) != 3 || !out[1].Changed || out[2].Changed {
		t.Errorf("%+v", out)
	}
	want(5, 1, 0)
	if told := f.look(t); !slices.Equal(told, []history.TaskID{a, b}) {
		t.Errorf("another program hears of %v", told)
	}
	if must(store.Rate(t.Context(), s, 1, a))(t)[0].Changed || must(store.Rate(t.Context(), s, -1, waits))(t)[0].Changed {
		t.Error("there are six stars, or fewer than none")
	}
	if timeline := must(s.Timeline(t.Context(), a))(t); timeline[len(timeline)-1].Event != (history.Rated{Rating: 5}) {
		t.Errorf("the timeline ends with %+v", timeline[len(timeline)-1])
	}
	must(store.Rate(t.Context(), s, -2, a))(t)
	want(3, 1, 0)
	mustDo(t, s.Close())
	s = openStore(t, path, clock.now)
	want(3, 1, 0)
	if u := must(s.Undo(t.Context(), 0))(t); u.Entry.Kind != history.UndoRating || u.Changed != 1 || u.Tasks[0].Rating != 5 {
		t.Errorf("%+v", u)
	}
	if u := must(s.Undo(t.Context(), 0))(t); u.Changed != 2 {
		t.Errorf("%+v", u)
	}
	want(4, 0, 0)
	for range 4 {
		must(s.Undo(t.Context(), 0))(t)
	}
	want(0, 0, 0)
	for step(t, s.Redo) {
	}
	want(3, 1, 0)
}
