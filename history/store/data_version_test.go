package store_test

import (
	"context"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/history/store"
)

// A program is told exactly when another one has written something.
func TestWhetherAnythingHasChanged(t *testing.T) {
	t.Parallel()
	s, c, path := newStore(t)
	f := openStore(t, path, c.now)
	var seen store.Seen
	look := func(what string, want bool) {
		t.Helper()
		now, changed, err := f.Changed(t.Context(), seen)
		mustDo(t, err)
		if changed != want || changed != (now != seen) {
			t.Errorf("%s: changed is %v", what, changed)
		}
		seen = now
	}
	look("the first look", true)
	look("nothing", false)
	id := must(s.Create(t.Context(), history.Draft{}))(t)[0].ID
	look("a task came", true)
	look("nothing since", false)
	apply(t, s, id, history.LetGo{}) // which is not held
	look("an event without effect", false)
	must(s.Leases.Hold(t.Context(), store.Program{Name: "one"}, time.Minute))(t)
	look("the lease", true)
	must(s.Leases.Hold(t.Context(), store.Program{Name: "one"}, time.Minute))(t)
	look("a lease that is fresh", false)
	must(f.Live(t.Context()))(t)
	look("what was read", false)
	apply(t, f, id, history.PutOnHold{})
	look("its own writing", false)
	ended, end := context.WithCancel(t.Context())
	end()
	if _, changed, err := f.Changed(ended, seen); err == nil || changed {
		t.Errorf("after its end: %v, %v", changed, err)
	}
	apply(t, s, id, history.LetGo{})
	look("after a look that failed", true)
	look("nothing since that", false)
}

// What a program sees with the cheap look is what one sees that always reads everything.
func TestFollowingByWhatHasChanged(t *testing.T) {
	t.Parallel()
	s, c, path := newStore(t)
	f := follow(t, path, c)
	var seen store.Seen
	reads := 0
	for n := range 60 {
		if n%3 == 0 {
			must(s.Create(t.Context(), history.Draft{}))(t)
		}
		now, changed, err := f.s.Changed(t.Context(), seen)
		mustDo(t, err)
		if seen = now; changed {
			f.look(t)
			reads++
		}
		if want := n/3 + 1; len(f.live) != want {
			t.Fatalf("look %d: %d tasks, want %d", n, len(f.live), want)
		}
	}
	if reads != 20 {
		t.Errorf("read %d times, want 20", reads)
	}
}

func BenchmarkChanged(b *testing.B) {
	s, _, _ := newStore(b)
	var seen store.Seen
	for b.Loop() {
		seen, _, _ = s.Changed(b.Context(), seen)
	}
}
