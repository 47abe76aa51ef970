package tui_test

import (
	"testing"
	"time"

	"dancecard/history"
	"dancecard/internal/simulator"
)

// One answer got lost, and the account's list cannot be read. Nothing more is sent, and the screen says for
// which task and why, for as long as it lasts.
func TestALookupThatCannotBeMadeIsShown(t *testing.T) {
	inBubble(t, quick, func(t *testing.T, b *bubble) {
		b.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Reset, After: true, Times: 1})
		mended := b.sim.Inject(simulator.Fault{Kind: simulator.KindList, Do: simulator.Refuse, Status: 500, Code: "InternalError"})
		one := b.open("one")
		ids := one.add("a", "b")
		b.until("it cannot be looked up", 2*time.Minute, func() bool {
			return one.shows("Can't look up “take a” on your account: ")
		})
		time.Sleep(time.Hour)
		if one.shows("Can't look up") {
			t.Errorf("it says so again and again:\n%s", one.screen())
		}
		one.want("Sending waits for the lookup of", ": InternalError")
		if one.task(ids[0]).State != history.Unsure || one.task(ids[1]).State != history.Waiting {
			t.Fatalf("%v and %v", one.task(ids[0]).State, one.task(ids[1]).State)
		}
		mended()
		b.until("both went on", 10*time.Minute, func() bool { return one.task(ids[1]).State != history.Waiting })
		if one.shows("lookup of") {
			t.Errorf("the lookup was made:\n%s", one.screen())
		}
	})
}

// A task that cannot be asked for time after time is spoken of once; one failure is nothing.
func TestARepeatedlyFailingPollIsShown(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 1, Speed: 1}, func(t *testing.T, b *bubble) {
		one := b.open("one")
		one.add("a")
		b.until("it is there", time.Minute, func() bool { return len(b.accepted("a")) == 1 })
		fault := simulator.Fault{Kind: simulator.KindQuery, Do: simulator.Refuse, Status: 500, Code: "InternalError", Times: 1}
		before := len(one.requests(simulator.KindQuery))
		b.sim.Inject(fault)
		failed := func() bool { return len(one.requests(simulator.KindQuery)) > before+1 }
		b.until("one question failed", time.Minute, failed)
		if one.shows("InternalError") {
			t.Errorf("one failure is spoken of:\n%s", one.screen())
		}
		fault.Times = 0
		b.sim.Inject(fault)
		b.until("it is said", 2*time.Minute, func() bool { return one.shows("Can't get the state of “") })
	})
}
