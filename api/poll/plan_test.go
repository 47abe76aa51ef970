package poll_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"pgregory.net/rapid"

	"dancecard/api"
	"dancecard/api/poll"
)

var dawn = time.Date(2026, 11, 22, 6, 0, 0, 0, time.UTC)

// fleet is an account with a serial queue, and a plan that watches it.
type fleet struct {
	plan   *poll.Plan
	status map[string]api.Status
	order  []string
	at     time.Time
	asks   []time.Time
}

func newFleet(n int) *fleet {
	f := &fleet{plan: poll.NewPlan(7), status: map[string]api.Status{}, at: dawn}
	for i := range n {
		id := fmt.Sprintf("task-%04d", i)
		f.order = append(f.order, id)
		f.status[id] = api.Pending
		f.plan.Watch(id, "m", api.Pending, dawn.Add(time.Duration(i)*time.Second-time.Hour))
	}
	return f
}

// run lets the plan work until a time; each answer comes 50 ms after its question.
func (f *fleet) run(t testing.TB, until time.Time, each func(ask poll.Ask)) {
	t.Helper()
	for f.at.Before(until) {
		asks, wake := f.plan.Next(f.at)
		for _, a := range asks {
			f.asks = append(f.asks, f.at)
			each(a)
		}
		if len(asks) == 0 && !wake.After(f.at) {
			t.Fatalf("nothing to do at %v, yet the plan wakes at %v", f.at, wake)
		}
		if len(asks) > 0 {
			wake = f.at.Add(50 * time.Millisecond)
		}
		f.at = wake
	}
}

// answer does as the service would.
func (f *fleet) answer(a poll.Ask) {
	later := f.at.Add(50 * time.Millisecond)
	if a.TaskID != "" {
		s := f.status[a.TaskID]
		f.plan.Answered(later, a.TaskID, s)
		if s.Final() {
			f.plan.Forget(a.TaskID)
		}
		return
	}
	page := api.Page{Number: a.Listing.Page, Size: a.Listing.Size, Total: len(f.order)}
	page.Pages = (page.Total + page.Size - 1) / page.Size
	for i := (a.Listing.Page - 1) * page.Size; i < min(a.Listing.Page*page.Size, len(f.order)); i++ {
		page.Tasks = append(page.Tasks, api.Listed{TaskID: f.order[i], Model: "m", Status: f.status[f.order[i]]})
	}
	f.plan.Listed(later, a, page)
}

func TestAThousandTasksAreWatchedWithinTheBudget(t *testing.T) {
	f := newFleet(1000)
	f.status[f.order[0]] = api.Running
	f.run(t, dawn.Add(10*time.Minute), f.answer)
	if got := float64(len(f.asks)) / 10; got > 30 {
		t.Errorf("%.1f requests a minute, at most 30 are wanted", got)
	}
	for i := range f.asks {
		n := 0
		for j := i; j < len(f.asks) && f.asks[j].Sub(f.asks[i]) < time.Second; j++ {
			n++
		}
		if n > 20 {
			t.Fatalf("%d requests in the second from %v", n, f.asks[i])
		}
	}
}

func TestAChangeAtTheHeadIsSeenWithinSixSeconds(t *testing.T) {
	f := newFleet(1000)
	head := 0
	f.status[f.order[0]] = api.Running
	changed := dawn.Add(13 * time.Second)
	var worst time.Duration
	for head < 60 {
		f.run(t, changed, f.answer)
		f.status[f.order[head]] = api.Succeeded
		f.status[f.order[head+1]] = api.Running
		seen := time.Time{}
		f.run(t, changed.Add(7*time.Second), func(a poll.Ask) {
			if a.TaskID == f.order[head] && seen.IsZero() {
				seen = f.at
			}
			f.answer(a)
		})
		if seen.IsZero() {
			t.Fatalf("the end of task %d was not seen within 7 s", head)
		}
		worst = max(worst, seen.Sub(changed))
		head++
		changed = changed.Add(time.Duration(20+head%7) * time.Second)
	}
	if worst > 6*time.Second {
		t.Errorf("a change at the head was seen after %v, at most 6s are wanted", worst)
	}
}

func TestAListedEndIsQueriedAtOnce(t *testing.T) {
	f := newFleet(300)
	f.run(t, dawn.Add(2*time.Minute), f.answer)
	f.status["task-0150"] = api.Canceled
	asked := time.Time{}
	f.run(t, f.at.Add(75*time.Second), func(a poll.Ask) {
		if a.TaskID == "task-0150" {
			asked = f.at
		}
		f.answer(a)
	})
	if asked.IsZero() {
		t.Error("a task in the middle of the queue that was canceled elsewhere was not asked for after the sweep")
	}
}

func TestATaskThatTheListLacksIsQueried(t *testing.T) {
	f := newFleet(50)
	f.order = append(f.order[:20], f.order[21:]...) // the list forgets task 20, the plan does not
	f.status["task-0020"] = api.Unknown
	asked := false
	f.run(t, dawn.Add(3*time.Minute), func(a poll.Ask) {
		asked = asked || a.TaskID == "task-0020"
		f.answer(a)
	})
	if !asked {
		t.Error("a task that the whole list lacks was never asked for")
	}
}

func TestOneProbeFindsOutWhetherTheNetworkIsBack(t *testing.T) {
	f := newFleet(4)
	f.run(t, dawn.Add(time.Minute), f.answer)
	down := f.at
	before := len(f.asks)
	f.run(t, down.Add(5*time.Minute), func(a poll.Ask) {
		f.plan.Failed(f.at, a, &api.Error{Op: api.OpQuery, Delivery: api.NotSent, Code: api.CodeNetwork})
	})
	if n := len(f.asks) - before; n > 20 {
		t.Errorf("%d requests in five minutes without a network; one probe with growing pauses is wanted", n)
	}
	if e, until := f.plan.Outage(); e == nil || until.IsZero() {
		t.Error("the plan does not say that it is offline")
	}
	before = len(f.asks)
	f.run(t, f.at.Add(2*time.Minute), f.answer)
	if e, _ := f.plan.Outage(); e != nil {
		t.Errorf("still in trouble after an answer: %v", e)
	}
	if len(f.asks)-before < 20 {
		t.Errorf("only %d requests after the network came back", len(f.asks)-before)
	}
}

func TestRetryAfterPausesEverything(t *testing.T) {
	f := newFleet(8)
	first := true
	var resumed time.Time
	var paused time.Time
	f.run(t, dawn.Add(3*time.Minute), func(a poll.Ask) {
		if first {
			first, paused = false, f.at
			f.plan.Failed(f.at, a, &api.Error{Op: api.OpQuery, HTTP: 429, Code: "Throttling.RateQuota", RetryAfter: 40 * time.Second})
			return
		}
		if f.at.After(paused.Add(time.Second)) && resumed.IsZero() {
			resumed = f.at
		}
		f.answer(a)
	})
	if d := resumed.Sub(paused); d < 40*time.Second {
		t.Errorf("asked again %v after a Retry-After of 40s", d)
	}
}

func TestAFailedQuestionIsAskedAgainLater(t *testing.T) {
	f := newFleet(1)
	var times []time.Time
	f.run(t, dawn.Add(4*time.Minute), func(a poll.Ask) {
		times = append(times, f.at)
		f.plan.Failed(f.at, a, &api.Error{Op: api.OpQuery, HTTP: 500, Code: "InternalError"})
	})
	if len(times) < 5 {
		t.Fatalf("asked %d times in four minutes of 500s", len(times))
	}
	if gap := times[len(times)-1].Sub(times[len(times)-2]); gap < 30*time.Second {
		t.Errorf("after many failures the pause is only %v", gap)
	}
}

func TestWakingMakesEverythingDue(t *testing.T) {
	f := newFleet(2)
	f.run(t, dawn.Add(time.Minute), f.answer)
	asleep := f.at.Add(8 * time.Hour)
	f.plan.Wake(asleep)
	if asks, _ := f.plan.Next(asleep); len(asks) != 2 {
		t.Errorf("%d requests after waking, 2 are due", len(asks))
	}
}

// Whatever happens, the plan keeps to its budget, asks for nothing twice at a time and never stops.
func TestThePlanUnderAnything(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := poll.NewPlan(rapid.Uint64().Draw(t, "seed"))
		now := dawn
		open := map[string]poll.Ask{}
		watched := map[string]bool{}
		var made []time.Time
		for range rapid.IntRange(1, 120).Draw(t, "steps") {
			switch rapid.IntRange(0, 4).Draw(t, "step") {
			case 0:
				id := fmt.Sprintf("t%d", rapid.IntRange(0, 30).Draw(t, "id"))
				p.Watch(id, rapid.SampledFrom([]string{"a", "b"}).Draw(t, "model"), api.Pending, now)
				watched[id] = true
			case 1:
				id := fmt.Sprintf("t%d", rapid.IntRange(0, 30).Draw(t, "id"))
				p.Forget(id)
				delete(watched, id)
				delete(open, id)
			case 2:
				for key, a := range open {
					delete(open, key)
					finish(t, p, now, a)
				}
			default:
				asks, wake := p.Next(now)
				for _, a := range asks {
					key := a.TaskID
					if key == "" {
						key = "list of " + a.Listing.Model
					}
					if _, twice := open[key]; twice {
						t.Fatalf("%s is asked for twice at a time", key)
					}
					if a.TaskID != "" && !watched[a.TaskID] {
						t.Fatalf("%s is asked for and is not watched", a.TaskID)
					}
					open[key] = a
					made = append(made, now)
				}
				if wake.Before(now) {
					t.Fatalf("at %v the plan wants to wake at %v", now, wake)
				}
				now = now.Add(max(min(wake.Sub(now), 10*time.Second), 100*time.Millisecond))
			}
		}
		for i := range made {
			if j := i + 20; j < len(made) && made[j].Sub(made[i]) < time.Second {
				t.Fatalf("more than 20 requests in a second")
			}
		}
	})
}

func finish(t *rapid.T, p *poll.Plan, now time.Time, a poll.Ask) {
	switch rapid.IntRange(0, 3).Draw(t, "answer") {
	case 0:
		p.Failed(now, a, errors.New("anything"))
	case 1:
		p.Failed(now, a, &api.Error{Op: api.OpQuery, Delivery: api.NotSent, Code: api.CodeNetwork})
	default:
		if a.TaskID == "" {
			p.Listed(now, a, api.Page{Number: a.Listing.Page, Pages: 1})
			return
		}
		p.Answered(now, a.TaskID, rapid.SampledFrom([]api.Status{api.Pending, api.Running, api.Unknown, "DREAMING"}).Draw(t, "status"))
	}
}

// TestThePlanDoesNotGrow guards what BenchmarkPlanOfTenThousand measures: what is allocated to find out
// that nothing is due does not depend on how many tasks are watched.
func TestThePlanDoesNotGrow(t *testing.T) {
	allocs := map[int]float64{}
	for _, n := range []int{100, 10_000} {
		f := newFleet(n)
		f.run(t, dawn.Add(90*time.Second), f.answer)
		allocs[n] = testing.AllocsPerRun(50, func() { f.plan.Next(f.at.Add(-time.Millisecond)) })
	}
	if allocs[10_000] > allocs[100] {
		t.Errorf("%v allocations with 100 tasks, %v with 10,000", allocs[100], allocs[10_000])
	}
}

func BenchmarkPlanOfTenThousand(b *testing.B) {
	f := newFleet(10_000)
	now := dawn
	b.ReportAllocs()
	for b.Loop() {
		asks, _ := f.plan.Next(now)
		for _, a := range asks {
			f.at = now
			f.answer(a)
		}
		now = now.Add(200 * time.Millisecond)
	}
}
