package poll_test

import (
	"fmt"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/api/poll"
)

// backlog is a plan with n tasks of which it is known that they are at their end, as after an import.
func backlog(n int) *poll.Plan {
	p := poll.NewPlan(1)
	for i := range n {
		p.Watch(fmt.Sprintf("done-%05d", i), "a", api.Succeeded, dawn.Add(-time.Hour+time.Duration(i)*time.Millisecond))
	}
	return p
}

// A backlog keeps nobody waiting: neither the head of another queue nor that of its own, nor another
// queue's list, nor what a person asks for. It is worked off all the same.
func TestABacklogKeepsNobodyWaiting(t *testing.T) {
	p, b := backlog(600), poll.NewBudget()
	p.Share(b)
	p.Watch("head-a", "a", api.Running, dawn.Add(-time.Minute))
	page := api.Page{Number: 1, Pages: 1}
	for i := range 50 {
		id := fmt.Sprintf("head-b%02d", i)
		p.Watch(id, "b", api.Pending, dawn.Add(-time.Minute+time.Duration(i)*time.Second))
		page.Tasks = append(page.Tasks, api.Listed{TaskID: id, Model: "b", Status: api.Pending})
	}
	last := map[string]time.Time{"head-a": dawn, "head-b00": dawn}
	sweeps, finished := 0, time.Time{}
	for now := dawn; now.Before(dawn.Add(10 * time.Minute)); now = now.Add(100 * time.Millisecond) {
		asks, _ := p.Next(now)
		for _, a := range asks {
			if at, ok := last[a.TaskID]; ok {
				if gap := now.Sub(at); gap > 6*time.Second {
					t.Fatalf("%s was not asked for in %v", a.TaskID, gap)
				}
				last[a.TaskID] = now
			}
			switch {
			case a.TaskID == "":
				if a.Listing.Model == "b" {
					sweeps++
				}
				p.Listed(now, a, page)
			case a.TaskID[:4] == "done":
				p.Answered(now, a.TaskID, api.Succeeded)
				p.Forget(a.TaskID)
			default:
				p.Answered(now, a.TaskID, api.Pending)
			}
		}
		if p.Len() == 51 && finished.IsZero() {
			finished = now
		}
		if now.Sub(dawn)%(30*time.Second) == 0 && b.Claim(now) > 1500*time.Millisecond {
			t.Fatalf("after %v a cancel still has to wait for %v", now.Sub(dawn), b.Claim(now))
		}
	}
	if sweeps < 8 {
		t.Errorf("the other queue was listed %d times in ten minutes", sweeps)
	}
	if finished.IsZero() {
		t.Errorf("%d tasks are still to be asked for after ten minutes", p.Len()-51)
	}
}

// A call of Next while the budget is used up costs the same, however much is still to be asked for.
func TestABacklogCostsNothingWhileItWaits(t *testing.T) {
	allocs := map[int]float64{}
	for _, n := range []int{100, 10_000} {
		p := backlog(n)
		p.Next(dawn)
		allocs[n] = testing.AllocsPerRun(50, func() { p.Next(dawn) })
	}
	if allocs[10_000] > allocs[100] {
		t.Errorf("%v allocations with 100 tasks to ask for, %v with 10,000", allocs[100], allocs[10_000])
	}
}

// After the clock was set back, tasks were accepted in the future; what is listed still begins before
// it ends.
func TestAListBeginsBeforeItEnds(t *testing.T) {
	p := poll.NewPlan(1)
	for i := range 10 {
		p.Watch(fmt.Sprint(i), "a", api.Pending, dawn.Add(time.Hour))
	}
	asks, _ := p.Next(dawn)
	for _, a := range asks {
		if l := a.Listing; a.TaskID == "" && (!l.From.Before(l.To) || l.From.Before(dawn.Add(-24*time.Hour))) {
			t.Errorf("from %v to %v", l.From, l.To)
		}
	}
	if len(asks) < 2 {
		t.Errorf("only %v", asks)
	}
}
