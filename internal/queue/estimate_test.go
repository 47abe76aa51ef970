package queue_test

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/queue"
)

// videos is the class of what the first engine makes.
var videos = queue.EstimateKeyOf(api.AnimateAnyone, history.MakesVideo, "")

// minutes are durations of tasks whose length is not known.
func minutes(n ...float64) (took []history.Sample) {
	for _, m := range n {
		took = append(took, history.Sample{Time: time.Duration(m * float64(time.Minute))})
	}
	return took
}

func past(took []history.Sample) *queue.Estimator {
	p := queue.NewEstimator(videos, took)
	return &p
}

// proven is a scheduler that knows that a task takes four minutes.
func proven(inFlight int) *queue.Scheduler {
	d := queue.New(inFlight, 1)
	d.SetSamples(videos, minutes(4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4))
	return d
}

func span(median, low, high float64) queue.Range {
	of := func(m float64) time.Duration { return time.Duration(m * float64(time.Minute)).Round(time.Second) }
	return queue.Range{Median: of(median), Low: of(low), High: of(high)}
}

func rounded(r queue.Range) queue.Range {
	return queue.Range{Median: r.Median.Round(time.Second), Low: r.Low.Round(time.Second), High: r.High.Round(time.Second)}
}

func TestPastWithoutLengths(t *testing.T) {
	for _, c := range []struct {
		name string
		took []history.Sample
		want queue.Range
	}{
		{"nothing yet: the engine's own estimate", nil, span(4, 3, 6)},
		{"one does not prove much", minutes(10), span(10, 7.5, 15)},
		{"unordered", minutes(11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), span(6, 2, 10)},
		{"one that hung", minutes(4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 180), span(4, 4, 4)},
	} {
		before := slices.Clone(c.took)
		if got := rounded(past(c.took).Of(10)); got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
		if !slices.Equal(before, c.took) {
			t.Fatalf("%s: what was handed in was changed", c.name)
		}
	}
}

// A video of a minute takes longer than one of ten seconds, by as much as the past says, and one
// that hung does not move the line.
func TestPastByLength(t *testing.T) {
	var took []history.Sample
	for i := range 20 {
		seconds := float64(5 + i)
		took = append(took, history.Sample{Seconds: seconds, Time: time.Duration((120 + 12*seconds) * float64(time.Second))})
	}
	took = append(took, history.Sample{Seconds: 8, Time: 2 * time.Hour})
	p := past(took)
	for seconds, want := range map[float64]time.Duration{5: 3 * time.Minute, 20: 6 * time.Minute, 60: 14 * time.Minute} {
		if got := p.Of(seconds).Median.Round(time.Second); got != want {
			t.Errorf("%v s: %v, want %v", seconds, got, want)
		}
	}
	if got := p.Of(0); got.Low >= got.Median || got.High <= got.Median {
		t.Errorf("of unknown length: %+v, which lengths should spread", got)
	}
	if bound, known := p.Bound(10); !known || bound != 6*time.Hour {
		t.Errorf("at most %v (%v); the longest took two hours", bound, known)
	}
	if _, known := past(nil).Bound(10); known {
		t.Error("without a past something is known")
	}
}

// Whatever the past was, the bounds lie around the middle, and longer videos do not take less.
func TestAPastIsSensible(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		took := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) history.Sample {
			return history.Sample{
				Seconds: rapid.SampledFrom([]float64{0, 2, 10, 10.2, 30, 60}).Draw(t, "seconds"),
				Time:    time.Duration(rapid.IntRange(1, 20_000).Draw(t, "time")) * time.Second,
			}
		}), 0, 12).Draw(t, "took")
		p := past(took)
		last := time.Duration(0)
		for _, seconds := range []float64{0.1, 2, 10, 60, 600} {
			r := p.Of(seconds)
			if r.Low > r.Median || r.Median > r.High || r.Low < 0 || r.Median <= 0 {
				t.Fatalf("%v s: %+v", seconds, r)
			}
			if r.Median < last {
				t.Fatalf("%v s take %v, shorter ones %v", seconds, r.Median, last)
			}
			last = r.Median
		}
	})
}

func TestStandings(t *testing.T) {
	d := proven(3)
	sending := waitingTask(2)
	sending.State, sending.Sent = history.Sending, start
	saving := queued(1, start.Add(-time.Hour), api.Succeeded)
	saving.State, saving.Ended, saving.Video = history.Finished, start, "https://v"
	held, first := waitingTask(4), waitingTask(10)
	held.Held, first.Turn = true, 1
	for _, task := range []history.Task{
		waitingTask(9), waitingTask(3), sending, saving, unsureAt(8, start), held, first,
		queued(7, start.Add(-time.Minute), api.Running),
		queued(6, start.Add(-10*time.Second), api.Pending), // submitted after the next one, though its number is lower
		queued(5, start.Add(-30*time.Second), api.Pending),
	} {
		d.Take(task)
	}
	four := span(4, 4, 4)
	for id, want := range map[history.TaskID]queue.QueuePosition{
		7: {Expect: four}, 4: {Expect: four},
		5:  {Rank: 1, Wait: span(3, 3, 3), Expect: four},
		6:  {Rank: 2, Wait: span(7, 7, 7), Expect: four},
		2:  {Rank: 3, Wait: span(11, 11, 11), Expect: four},
		10: {Rank: 4, Wait: span(15, 15, 15), Expect: four},
		3:  {Rank: 5, Wait: span(19, 19, 19), Expect: four},
		9:  {Rank: 6, Wait: span(23, 23, 23), Expect: four},
	} {
		got, ok := d.Position(id, start)
		if got.Wait = rounded(got.Wait); !ok || got != want {
			t.Errorf("task %d: %+v, want %+v", id, got, want)
		}
	}
	for _, id := range []history.TaskID{1, 8, 99} {
		if at, ok := d.Position(id, start); ok {
			t.Errorf("task %d stands in a queue: %+v", id, at)
		}
	}
	sum := d.Summary(start)
	sum.Left = rounded(sum.Left)
	if want := (queue.Summary{Running: 1, Queued: 6, Held: 1, Saving: 1, There: 3, Here: 5, Left: span(27, 27, 27)}); sum != want {
		t.Errorf("%+v, want %+v", sum, want)
	}
}

// A task that takes longer than tasks do says so, and is never believed to be done in a moment.
func TestAnOverdueTaskHasSomethingLeft(t *testing.T) {
	d := proven(3)
	d.Take(queued(1, start, api.Running))
	d.Take(waitingTask(2))
	for _, c := range []struct {
		after, wait time.Duration
		overdue     bool
	}{{time.Minute, 3 * time.Minute, false}, {4 * time.Minute, 24 * time.Second, false}, {time.Hour, 30 * time.Minute, true}} {
		at, _ := d.Position(1, start.Add(c.after))
		behind, _ := d.Position(2, start.Add(c.after))
		if at.Overdue != c.overdue || at.Rank != 0 || behind.Wait.Median.Round(time.Second) != c.wait || behind.Wait.High < behind.Wait.Median {
			t.Errorf("after %v: %+v; the next one waits %+v", c.after, at, behind.Wait)
		}
	}
}

// What the service does not know at the moment stands nowhere, and nobody's estimate counts on it.
func TestALostTaskHasNoEstimate(t *testing.T) {
	d := proven(3)
	lost := queued(1, start, api.Pending)
	lost.Unknowns = 1
	d.Take(lost)
	if at, ok := d.Position(1, start); ok || d.Summary(start).Left != (queue.Range{}) {
		t.Errorf("it stands at %+v, %+v are left", at, d.Summary(start).Left)
	}
	lost.Unknowns = 0
	d.Take(lost)
	if _, ok := d.Position(1, start); !ok || d.Summary(start).Left.Median <= 0 {
		t.Error("known again, it has no estimate")
	}
}

// What many tasks differ by evens out; what is not known of all of them does not.
func TestTheRangeOfManyIsNarrower(t *testing.T) {
	left := func(n int, took []history.Sample) queue.Range {
		d := queue.New(3, 1)
		if took != nil {
			d.SetSamples(videos, took)
		}
		for id := range n {
			d.Take(waitingTask(history.TaskID(id + 1)))
		}
		return d.Summary(start).Left
	}
	var past []history.Sample
	for i := range 60 {
		past = append(past, minutes(3+float64(i%21)/10)...)
	}
	one, many := left(1, past), left(100, past)
	part := func(r queue.Range) float64 { return float64(r.High-r.Low) / float64(r.Median) }
	if math.Abs(many.Median.Seconds()-100*one.Median.Seconds()) > 1 {
		t.Errorf("a hundred take %v, one %v", many.Median, one.Median)
	}
	if part(many) > part(one)/4 {
		t.Errorf("one: ±%.0f%%, a hundred: ±%.0f%%", 50*part(one), 50*part(many))
	}
	if unproven := left(100, nil); part(unproven) < 0.7 {
		t.Errorf("without a past a hundred tasks are told to ±%.0f%%", 50*part(unproven))
	}
}

// Whatever is on the scheduler and in whatever order it came, left and came again: ranks count up from 1
// without a gap, waits only grow, and the summary agrees.
func TestStandingsAreALine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 40).Draw(t, "tasks")
		tasks := make([]history.Task, n)
		for i := range tasks {
			tasks[i] = anyLive(t, history.TaskID(i+1))
		}
		seed := rapid.Uint64().Draw(t, "order")
		d := queue.New(3, 1)
		r := rand.New(rand.NewPCG(seed, 1))
		r.Shuffle(n, func(i, j int) { tasks[i], tasks[j] = tasks[j], tasks[i] })
		for i, task := range tasks {
			d.Take(task)
			if i%5 == 0 {
				d.Summary(start) // so that later ones come among those that are summed up already
			}
			if again := r.IntN(i + 1); i%3 == 0 {
				tasks[again] = anyLive(t, tasks[again].ID)
				d.Take(tasks[again])
			}
		}
		var lane []history.Task
		at := map[history.TaskID]queue.QueuePosition{}
		queuedTasks, held, running := 0, 0, 0
		for _, task := range tasks {
			s, ok := d.Position(task.ID, start)
			at[task.ID] = s
			switch {
			case !ok:
				t.Fatalf("task %d stands nowhere", task.ID)
			case task.Held:
				held++
			case task.Status.Started():
				running++
			default:
				queuedTasks++
				lane = append(lane, task)
				continue
			}
			if s.Rank != 0 {
				t.Fatalf("task %d has rank %d", task.ID, s.Rank)
			}
		}
		checkLane(t, lane, at)
		sum := d.Summary(start)
		if sum.Running != running || sum.Queued != queuedTasks || sum.Held != held {
			t.Fatalf("%+v for %d running, %d queued, %d held", sum, running, queuedTasks, held)
		}
	})
}

// checkLane holds what is true of the tasks of a lane that have not begun.
func checkLane(t *rapid.T, lane []history.Task, at map[history.TaskID]queue.QueuePosition) {
	slices.SortFunc(lane, func(a, b history.Task) int { return at[a.ID].Rank - at[b.ID].Rank })
	for i, b := range lane {
		if at[b.ID].Rank != i+1 {
			t.Fatalf("task %d has rank %d, and is number %d", b.ID, at[b.ID].Rank, i+1)
		}
		if i == 0 {
			continue
		}
		a := lane[i-1]
		if grown := at[b.ID].Wait.Median - at[a.ID].Wait.Median - at[a.ID].Expect.Median; grown < -time.Microsecond || grown > time.Microsecond {
			t.Fatalf("rank %d waits %v and takes %v, rank %d waits %v", i, at[a.ID].Wait, at[a.ID].Expect, i+1, at[b.ID].Wait)
		}
		if a.State == history.Waiting && (b.State == history.OnServer || b.Turn < a.Turn) {
			t.Fatalf("task %d waits here and stands before %d", a.ID, b.ID)
		}
	}
}

// anyLive draws a task that waits here, held or not, or is at the service.
func anyLive(t *rapid.T, id history.TaskID) history.Task {
	accepted := start.Add(-time.Duration(rapid.IntRange(0, 3600).Draw(t, "ago")) * time.Second)
	task := queued(id, accepted, rapid.SampledFrom([]api.Status{api.Pending, api.Running, "NEW"}).Draw(t, "status"))
	if rapid.Bool().Draw(t, "here") {
		task = waitingTask(id)
		task.Held, task.Turn = rapid.Bool().Draw(t, "held"), int64(rapid.IntRange(-9, 9).Draw(t, "turn"))
	}
	return task
}

// The scheduler learns from what ends: how long tasks take, and how long a motion is.
func TestTheSchedulerLearns(t *testing.T) {
	d := queue.New(3, 1)
	before := past(nil).Of(0)
	task := queued(1, start, api.Running)
	task.Motion = 7
	d.Take(task)
	next := waitingTask(2)
	next.Motion = 7
	d.Take(next)
	done := task
	done.State, done.Ended, done.Seconds, done.Video = history.Finished, start.Add(9*time.Minute), 12, "https://v"
	d.Take(done)
	after, _ := d.Position(2, start)
	if before.Median != 4*time.Minute || after.Expect.Median != 9*time.Minute {
		t.Errorf("%v is expected before and %v after one took nine minutes", before.Median, after.Expect.Median)
	}
}
