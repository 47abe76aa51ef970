package store_test

import (
	"sync"
	"testing"
	"time"

	"dancecard/history/store"
)

func TestTheLease(t *testing.T) {
	t.Parallel()
	mine, c, path := newStore(t)
	other := openStore(t, path, c.now)
	const life = 10 * time.Second
	steps := []struct {
		name   string
		pass   time.Duration
		store  *store.Store
		holder string
		want   string
		until  time.Duration // from then on
	}{
		{"taken while free", 0, mine, "a", "a", life},
		{"not written again so soon", 4 * time.Second, mine, "a", "a", 6 * time.Second},
		{"not taken from its holder", 0, other, "b", "a", 6 * time.Second},
		{"renewed", time.Second, mine, "a", "a", life},
		{"not lapsed, as it was renewed", 9 * time.Second, other, "b", "a", time.Second},
		{"lapsed", time.Second, other, "b", "b", life},
		{"the late holder learns of it", time.Second, mine, "a", "b", 9 * time.Second},
		{"a clock a little behind changes nothing", -5 * time.Second, mine, "a", "b", 14 * time.Second},
		{"a clock set back does not lock everybody out", -time.Hour, mine, "a", "a", life},
	}
	for _, step := range steps {
		at := c.advance(step.pass)
		got := must(step.store.Leases.Hold(t.Context(), store.Program{Name: step.holder}, life))(t)
		if got.Holder != step.want || got.Mine != (step.want == step.holder) || !got.Until.Equal(at.Add(step.until)) {
			t.Errorf("%s: got %+v at %v", step.name, got, at)
		}
	}
	for _, holder := range []string{"b", "a"} { // only its holder can give it up
		if err := mine.Leases.Release(t.Context(), holder); err != nil {
			t.Fatal(err)
		}
		got := must(other.Leases.Hold(t.Context(), store.Program{Name: "c"}, life))(t)
		if got.Mine != (holder == "a") {
			t.Errorf("after %q gave it up: %+v", holder, got)
		}
	}
}

func TestOnlyOneTakesAFreeLease(t *testing.T) {
	t.Parallel()
	s, c, path := newStore(t)
	stores := []*store.Store{s, openStore(t, path, c.now)}
	for range 5 {
		var wait sync.WaitGroup
		var leases [6]store.Lease
		for i := range leases {
			wait.Go(func() {
				var err error
				if leases[i], err = stores[i%2].Leases.Hold(t.Context(), store.Program{Name: string(rune('a' + i))}, time.Minute); err != nil {
					t.Error(err)
				}
			})
		}
		wait.Wait()
		holders := 0
		for _, l := range leases {
			if l.Mine {
				holders++
			}
			if l.Holder != leases[0].Holder {
				t.Errorf("%q and %q are both said to hold it", l.Holder, leases[0].Holder)
			}
		}
		if holders != 1 {
			t.Fatalf("%d hold the lease", holders)
		}
		c.advance(time.Minute)
	}
}
