package poll_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"dancecard/api"
	"dancecard/api/poll"
)

// Whoever asks, and whenever: no second holds more than twelve requests, no minute more than 120.
func TestTheBudgetHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := poll.NewBudget()
		now := dawn
		var made []time.Time
		for range rapid.IntRange(1, 400).Draw(t, "steps") {
			late := now.Add(-time.Duration(rapid.IntRange(0, 50).Draw(t, "late")) * time.Millisecond)
			room := false
			switch rapid.IntRange(0, 2).Draw(t, "who") {
			case 0:
				room = b.Allow(late)
			case 1:
				room = b.Spare(late)
			default:
				room = b.Claim(now) == 0
			}
			if room {
				made = append(made, now)
			}
			now = now.Add(time.Duration(rapid.SampledFrom([]int{0, 0, 1, 40, 400, 3000}).Draw(t, "ms")) * time.Millisecond)
		}
		for i := range made {
			if j := i + 12; j < len(made) && made[j].Sub(made[i]) < time.Second {
				t.Fatalf("13 requests in %v", made[j].Sub(made[i]))
			}
			if j := i + 120; j < len(made) && made[j].Sub(made[i]) < time.Minute {
				t.Fatalf("121 requests in %v", made[j].Sub(made[i]))
			}
		}
	})
}

// What a person asks for leaves the plan its share, and goes when the time is said to have come.
func TestClaimsLeaveThePlanItsShare(t *testing.T) {
	b := poll.NewBudget()
	claims := 0
	for b.Claim(dawn) == 0 {
		claims++
	}
	for range 3 {
		if !b.Allow(dawn) {
			t.Fatalf("after %d claims nothing is left to the plan", claims)
		}
	}
	if claims != 7 || b.Allow(dawn) {
		t.Errorf("%d claims, want 7, and then three requests of the plan", claims)
	}
	wait := b.Claim(dawn)
	if b.Claim(dawn.Add(wait-20*time.Millisecond)) == 0 || b.Claim(dawn.Add(wait+time.Millisecond)) != 0 {
		t.Errorf("it is worth claiming again after %v, and is not", wait)
	}
}

// However much of the plan can wait, what a person asks for goes at once; and of many such requests and
// many of the plan's, each has its half.
func TestTheSpareAndClaimsTakeTurns(t *testing.T) {
	b := poll.NewBudget()
	now := dawn
	spare, claims := 0, 0
	for range 600 { // a minute of a plan that has no end of things to ask for
		spare += granted(b.Spare(now))
		now = now.Add(100 * time.Millisecond)
	}
	if spare < 100 || b.Claim(now) != 0 {
		t.Fatalf("%d requests in a minute, and there is no room for one more that a person asks for", spare)
	}
	spare = 0
	for range 600 {
		spare += granted(b.Spare(now))
		claims += granted(b.Claim(now) == 0)
		now = now.Add(100 * time.Millisecond)
	}
	if spare < 50 || claims < 50 || spare+claims > 111 {
		t.Errorf("in a minute %d requests of the plan's and %d of a person's", spare, claims)
	}
}

func granted(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// While a clock has been set back, some go by the old time and some by the new: what was used does not
// come back each time the one follows the other.
func TestAClockThatIsSetBackBringsNothingBack(t *testing.T) {
	for _, back := range []time.Duration{6 * time.Second, 50 * time.Second} {
		b := poll.NewBudget()
		made := 0
		for range 60 {
			made += granted(b.Allow(dawn)) + granted(b.Claim(dawn.Add(-back)) == 0)
		}
		if made > 10 {
			t.Errorf("a clock set back by %v: %d requests at one moment", back, made)
		}
	}
	long := poll.NewBudget()
	long.Allow(dawn)
	if long.Claim(dawn.Add(-2*time.Minute)) == 0 || long.Allow(dawn.Add(-2*time.Minute)) {
		t.Error("what could be asked by the old clock can be asked once more by the new one")
	}
	b := poll.NewBudget()
	b.RequestEnded(dawn, &api.Error{Op: api.OpList, HTTP: 429, RetryAfter: time.Minute})
	if b.Claim(dawn.Add(-6*time.Second)) == 0 {
		t.Error("a clock that is 6 s behind ends a pause")
	}
}

// A 429 pauses the plan and everybody else, for as long as the service says; a bill that is not paid
// is no matter of time, and a clock that jumps ends the pause.
func TestA429PausesEverybody(t *testing.T) {
	b := poll.NewBudget()
	p := poll.NewPlan(1)
	p.Share(b)
	p.Watch("x", "m", api.Running, dawn)
	b.RequestEnded(dawn, &api.Error{Op: api.OpCancel, HTTP: 429, Code: "PostpaidBillOverdue"})
	b.RequestEnded(dawn, &api.Error{Op: api.OpCancel, HTTP: 500, Code: "InternalError"})
	if b.Claim(dawn) != 0 {
		t.Error("what is no pause is one")
	}
	b.RequestEnded(dawn, &api.Error{Op: api.OpCancel, HTTP: 429, Code: "Throttling", RetryAfter: 40 * time.Second})
	if wait := b.Claim(dawn.Add(10 * time.Second)); wait != 30*time.Second {
		t.Errorf("claim again in %v, want 30s", wait)
	}
	if asks, wake := p.Next(dawn.Add(10 * time.Second)); len(asks) != 0 || !wake.Equal(dawn.Add(40*time.Second)) {
		t.Errorf("the plan makes %v and wakes at %v", asks, wake)
	}
	if asks, _ := p.Next(dawn.Add(40 * time.Second)); len(asks) != 1 {
		t.Errorf("after the pause: %v", asks)
	}
	b.RequestEnded(dawn.Add(41*time.Second), &api.Error{Op: api.OpList, HTTP: 429, Code: "Throttling"})
	if b.Claim(dawn.Add(42*time.Second)) == 0 || b.Pause(dawn).IsZero() || !b.Pause(dawn.Add(-time.Hour)).IsZero() {
		t.Error("a clock that was set back by an hour keeps the pause, or one by less than a minute does not")
	}
}

// A task that is known to be at its end is asked for at once, however long its queue is.
func TestWhatIsAtItsEndIsAskedForAtOnce(t *testing.T) {
	f := newFleet(50)
	f.plan.Watch("done", "m", api.Succeeded, dawn)
	f.status["done"] = api.Succeeded
	f.order = append(f.order, "done")
	asked := false
	f.run(t, dawn.Add(3*time.Second), func(a poll.Ask) {
		asked = asked || a.TaskID == "done"
		f.answer(a)
	})
	if !asked {
		t.Error("it waits for a sweep")
	}
}

// The service grants pages of ten, whatever is asked for, and tasks come while they are read: what is
// seen twice or missed does no harm, and a long list is not read all the time.
func TestSmallPagesOfAShiftingList(t *testing.T) {
	f := newFleet(300)
	sweeps, pages, queries := 0, 0, map[string]int{}
	f.run(t, dawn.Add(20*time.Minute), func(a poll.Ask) {
		if a.TaskID != "" {
			queries[a.TaskID]++
			f.answer(a)
			return
		}
		pages++
		if a.Listing.Page == 1 {
			sweeps++
		}
		// Every second page begins with what the one before it ended with, every fifth skips one.
		from := (a.Listing.Page-1)*10 - a.Listing.Page%2 + (a.Listing.Page%5)/4
		page := api.Page{Number: a.Listing.Page, Size: 10, Total: 300, Pages: 30}
		for i := max(from, 0); i < min(from+10, 300); i++ {
			page.Tasks = append(page.Tasks, api.Listed{TaskID: f.order[i], Model: "m", Status: f.status[f.order[i]]})
		}
		f.plan.Listed(f.at.Add(50*time.Millisecond), a, page)
	})
	if sweeps < 4 || sweeps > 8 || pages < 30*(sweeps-1) {
		t.Errorf("%d sweeps of %d pages in 20 minutes, a service with large pages is swept 20 times", sweeps, pages)
	}
	if queries[f.order[30]] == 0 || queries[f.order[100]] != 0 {
		t.Errorf("what the pages skipped was asked for %d times, what they held %d times", queries[f.order[30]], queries[f.order[100]])
	}
	if perMinute := float64(len(f.asks)) / 20; perMinute > 40 {
		t.Errorf("%.1f requests a minute", perMinute)
	}
}
