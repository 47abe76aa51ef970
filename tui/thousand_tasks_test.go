//go:build !race

package tui_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"dancecard/internal/simulator"
)

// figures are what watching a queue costs the service, and how soon a person sees what happens.
type figures struct {
	perMinute     float64
	busiest       int // requests in one second
	median, worst time.Duration
}

// load counts requests over a time.
func (f *figures) load(asked []time.Time, over time.Duration) {
	f.perMinute = float64(len(asked)) / over.Minutes()
	slices.SortFunc(asked, time.Time.Compare)
	for i, j := 0, 0; i < len(asked); i++ {
		for asked[i].Sub(asked[j]) >= time.Second {
			j++
		}
		f.busiest = max(f.busiest, i-j+1)
	}
}

// delay sums up how long changes took to be seen.
func (f *figures) delay(took []time.Duration) {
	if len(took) == 0 {
		return
	}
	slices.Sort(took)
	f.median, f.worst = took[len(took)/2], took[len(took)-1]
}

// heads follows the tasks at the head of the queue on the service and on the screen.
type heads struct {
	w *fakeWindow
	// stage is how far each task has come, by its number, on the service and on the screen.
	there, shown map[int]int
	since        map[[2]int]time.Time // when the service moved a task on to a stage
	changes      []time.Time
	took         []time.Duration
}

// stages are the service's words in their order, with the words under which the list has them.
var stages = []struct{ there, here string }{
	{"PENDING", " queued "}, {"PRE-PROCESSING RUNNING POST-PROCESSING", " running "}, {"SUCCEEDED", " downloading "}, {"", " saved "},
}

// look compares the first tasks of the queue with the lines of the screen.
func (h *heads) look() {
	now := time.Now()
	for n, t := range h.w.sim.Tasks()[:30] {
		for s := h.there[n] + 1; s < len(stages) && !strings.Contains(stages[h.there[n]].there, t.Status); s++ {
			h.there[n] = s
			h.since[[2]int{n, s}] = now
			h.changes = append(h.changes, now)
		}
	}
	for line := range strings.SplitSeq(h.w.screen(), "\n") {
		_, after, found := strings.Cut(line, "take ")
		if !found || len(after) < 4 {
			continue
		}
		n := int(after[0]-'0')*1000 + int(after[1]-'0')*100 + int(after[2]-'0')*10 + int(after[3]-'0')
		for s := len(stages) - 1; s > h.shown[n]; s-- {
			if !strings.Contains(line, stages[s].here) {
				continue
			}
			for ; h.shown[n] < min(s, h.there[n]); h.shown[n]++ {
				h.took = append(h.took, now.Sub(h.since[[2]int{n, h.shown[n] + 1}]))
			}
		}
	}
}

// onePollerEach is what is usually written: each task polls for itself, from a moment of its own on.
func onePollerEach(tasks int, every, over time.Duration, began time.Time, changes []time.Time) (f figures) {
	dice := rand.New(rand.NewPCG(1, 2))
	var asked []time.Time
	for range tasks {
		for at := time.Duration(dice.Int64N(int64(every))); at < over; at += every {
			asked = append(asked, began.Add(at))
		}
	}
	f.load(asked, over)
	var took []time.Duration
	for _, at := range changes {
		offset := time.Duration(dice.Int64N(int64(every)))
		since := (at.Sub(began) - offset) % every
		took = append(took, (every-since)%every)
	}
	f.delay(took)
	return f
}

// A thousand tasks are on the service's queue. It measures the requests of ten minutes, and how soon a person
// sees the head move on. Beside it stands what one poller a task would do.
func TestAThousandTasks(t *testing.T) {
	const n, speed, over, step = 1000, 6, 10 * time.Minute, 500 * time.Millisecond
	inBubble(t, simulator.Options{Seed: 7, Speed: speed}, func(t *testing.T, b *bubble) {
		b.cols, b.rows = 100, 40
		b.queued(n, false)
		w := b.open("anna")
		for !w.shows("oldest first") { // so that the head of the queue is on the screen
			w.press("s")
		}
		w.press("home")
		w.want("take 0000", "All 1,000")
		h := &heads{w: w, there: map[int]int{}, shown: map[int]int{}, since: map[[2]int]time.Time{}}
		began := time.Now()
		for time.Since(began) < over {
			h.look()
			time.Sleep(step)
		}
		var asked []time.Time
		for _, r := range w.requests(asking...) {
			if !r.Time.Before(began) {
				asked = append(asked, r.Time)
			}
		}
		ours := figures{}
		ours.load(asked, over)
		ours.delay(h.took)
		theirs := onePollerEach(n, 15*time.Second, over, began, h.changes)
		t.Logf("dancecard:               %6.1f requests a minute, %3d in the busiest second; a change at the head on screen after %v (median), %v (worst), of %d", ours.perMinute, ours.busiest, ours.median, ours.worst, len(h.took))
		t.Logf("one poller a task, 15 s: %6.1f requests a minute, %3d in the busiest second; a change at the head on screen after %v (median), %v (worst)", theirs.perMinute, theirs.busiest, theirs.median.Round(step), theirs.worst.Round(step))
		if ours.perMinute > 30 || ours.busiest > 20 || ours.worst > 6*time.Second {
			t.Errorf("at most 30 requests a minute, 20 in a second and 6 s are allowed: %+v", ours)
		}
		if len(h.took) < 40 || len(h.changes)-len(h.took) > 5 {
			t.Errorf("%d changes at the head, %d of them came onto the screen:\n%s", len(h.changes), len(h.took), w.screen())
		}
		if theirs.perMinute < 3900 || theirs.worst < 10*time.Second {
			t.Errorf("one poller a task: %+v", theirs)
		}
	})
}
