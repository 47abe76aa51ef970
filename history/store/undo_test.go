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

	"dancecard/history"
	"dancecard/history/store"
)

// arranged says how all tasks of the first engine's queue are: their order, and which are held or removed.
func arranged(t testing.TB, s *store.Store) (out []string) {
	t.Helper()
	w := must(s.Window(t.Context(), history.Query{Order: history.ByQueue}, history.Anchor{}, 99))(t)
	for _, task := range w.Tasks {
		out = append(out, fmt.Sprintf("%s %s %t", task.Title, task.State, task.Held))
	}
	return out
}

// each makes one change of each task.
func each(e history.Event, ids ...history.TaskID) (changes []history.Change) {
	for _, id := range ids {
		changes = append(changes, history.Change{ID: id, Event: e})
	}
	return changes
}

// Whatever was changed, undoing all of it leads back step by step, and doing it again leads forth. The
// program may be started anew at any time.
func TestEveryChangeIsUndone(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		path := filepath.Join(t.TempDir(), fmt.Sprint(rapid.Uint64().Draw(rt, "name"))+".db")
		now := newClock()
		s := openStore(t, path, now.now)
		ids := queueOf(t, s, "a", "b", "c", "d", "e", "f")
		must(s.ApplyAll(t.Context(), each(history.CancelDone{}, ids["e"], ids["f"])))(t)
		states := [][]string{arranged(t, s)}
		names := []string{"a", "b", "c", "d", "e", "f"}
		for range rapid.IntRange(1, 12).Draw(rt, "changes") {
			some := rapid.SliceOfNDistinct(rapid.SampledFrom(names), 1, 3, rapid.ID).Draw(rt, "tasks")
			var chosen []history.TaskID
			for _, name := range some {
				chosen = append(chosen, ids[name])
			}
			switch rapid.IntRange(0, 3).Draw(rt, "change") {
			case 0:
				must(s.ApplyUndoable(t.Context(), history.UndoHold, each(history.PutOnHold{}, chosen...)))(t)
			case 1:
				must(s.ApplyUndoable(t.Context(), history.UndoRelease, each(history.LetGo{}, chosen...)))(t)
			case 2:
				must(s.ApplyUndoable(t.Context(), history.UndoRemoval, each(history.TakenOff{}, chosen...)))(t)
			default:
				must(s.Move(t.Context(), rapid.SampledFrom([]history.Way{history.Up, history.Down, history.Front}).Draw(rt, "way"), chosen...))(t)
			}
			if is := arranged(t, s); !slices.Equal(is, states[len(states)-1]) {
				states = append(states, is)
			}
		}
		if rapid.Bool().Draw(rt, "restart") {
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			s = openStore(t, path, now.now)
		}
		back := [][]string{arranged(t, s)}
		for step(t, s.Undo) {
			if is := arranged(t, s); !slices.Equal(is, back[len(back)-1]) {
				back = append(back, is)
			}
		}
		slices.Reverse(back)
		if diff := cmp.Diff(states, back); diff != "" {
			rt.Fatal(diff)
		}
		forth := [][]string{arranged(t, s)}
		for step(t, s.Redo) {
			if is := arranged(t, s); !slices.Equal(is, forth[len(forth)-1]) {
				forth = append(forth, is)
			}
		}
		if diff := cmp.Diff(states, forth); diff != "" {
			rt.Fatal(diff)
		}
	})
}

// step undoes, or does again, one change, and agrees to it where that is asked.
func step(t testing.TB, do func(ctx context.Context, agreed int64) (history.Undone, error)) bool {
	t.Helper()
	u := must(do(t.Context(), 0))(t)
	if u.Ask {
		u = must(do(t.Context(), u.Entry.ID))(t)
	}
	return u.Entry.ID != 0
}

// What would be sent is only told, until the person agrees to just that.
func TestUndoSendsNothingUnasked(t *testing.T) {
	t.Parallel()
	s := openStore(t, filepath.Join(t.TempDir(), "h.db"), newClock().now)
	ids := queueOf(t, s, "a", "b")
	held := func() bool { return must(s.Task(t.Context(), ids["a"]))(t).Held }
	must(s.ApplyUndoable(t.Context(), history.UndoHold, each(history.PutOnHold{}, ids["a"], ids["b"])))(t)
	u := must(s.Undo(t.Context(), 0))(t)
	if !u.Ask || len(u.Tasks) != 2 || u.Changed != 0 || !held() {
		t.Fatalf("%+v, held %t", u, held())
	}
	if again := must(s.Undo(t.Context(), u.Entry.ID+1))(t); !again.Ask || !held() {
		t.Errorf("agreed to another one: %+v", again)
	}
	if u = must(s.Undo(t.Context(), u.Entry.ID))(t); u.Ask || u.Changed != 2 || held() {
		t.Errorf("%+v, held %t", u, held())
	}
	if u = must(s.Redo(t.Context(), 0))(t); u.Ask || !held() {
		t.Errorf("holding again asks: %+v", u)
	}
	must(s.ApplyUndoable(t.Context(), history.UndoRelease, each(history.LetGo{}, ids["a"])))(t)
	if u = must(s.Undo(t.Context(), 0))(t); u.Ask || !held() {
		t.Errorf("undoing a release asks: %+v", u)
	}
	if u = must(s.Redo(t.Context(), 0))(t); !u.Ask || !held() {
		t.Errorf("releasing again does not ask: %+v", u)
	}
}

// What has gone on since is left as it is, and a motion comes back too.
func TestUndoComesTooLate(t *testing.T) {
	t.Parallel()
	s := openStore(t, filepath.Join(t.TempDir(), "h.db"), newClock().now)
	ids := queueOf(t, s, "a", "b")
	must(s.Move(t.Context(), history.Front, ids["b"]))(t)
	must(s.ApplyAll(t.Context(), each(history.CancelDone{}, ids["a"], ids["b"])))(t)
	if u := must(s.Undo(t.Context(), 0))(t); u.Entry.Kind != history.UndoMove || u.Changed != 0 || len(u.Tasks) != 1 {
		t.Errorf("%+v", u)
	}
	m := must(s.Library.AddTemplate(t.Context(), "AACT.1.2-3.4", "waltz"))(t)
	if err := s.Library.Remove(t.Context(), m.ID, true); err != nil {
		t.Fatal(err)
	}
	if u := must(s.Undo(t.Context(), 0))(t); u.Entry.Motion != m.ID || !must(s.Library.Motion(t.Context(), m.ID))(t).Removed.IsZero() {
		t.Errorf("%+v", u)
	}
	if u := must(s.Redo(t.Context(), 0))(t); u.Entry.Motion != m.ID || must(s.Library.Motion(t.Context(), m.ID))(t).Removed.IsZero() {
		t.Errorf("%+v", u)
	}
}

// The list of what can be undone is bounded, in number and in time.
func TestWhatCanBeUndoneIsBounded(t *testing.T) {
	t.Parallel()
	clock := newClock()
	s := openStore(t, filepath.Join(t.TempDir(), "h.db"), clock.now)
	ids := queueOf(t, s, "a", "b")
	for range 130 {
		must(s.Move(t.Context(), history.Down, ids["a"]))(t)
		must(s.Move(t.Context(), history.Up, ids["a"]))(t)
	}
	n := 0
	for step(t, s.Undo) {
		n++
	}
	if n != 200 {
		t.Errorf("%d changes were kept", n)
	}
	must(s.Move(t.Context(), history.Front, ids["b"]))(t)
	must(s.Purge(t.Context(), clock.now().Add(time.Hour)))(t)
	if u := must(s.Undo(t.Context(), 0))(t); u.Entry.ID != 0 {
		t.Errorf("%+v was kept", u)
	}
}
