package queue_test

import (
	"testing"
	"time"

	"dancecard/history"
	"dancecard/internal/queue"
)

// crowded is a scheduler with n tasks that wait, three at the service, and some videos that are saved.
func crowded(n int) *queue.Scheduler {
	d := proven(3)
	for id := range n {
		t := waitingTask(history.TaskID(id + 1))
		t.Motion, t.Template = history.MotionID(1+id%12), "AACT.1.2-3.4"
		if id%2 == 0 {
			t.Picture, t.Template = "/pictures/anna.png", "" // has to be uploaded, and awaits its motion
		}
		d.Take(t)
	}
	w := &worker{d: d, now: start, took: func(history.Task) time.Duration { return 4 * time.Minute }}
	for range 3 {
		jobs, _ := d.Next(w.now)
		for _, s := range jobsOf[queue.Submit](jobs) {
			w.accept(s.Task)
		}
		w.now = w.now.Add(time.Second)
	}
	d.Next(w.now)
	return d
}

// perMessage is what the program does with the scheduler after each message: the next jobs, the summary,
// and where fifty tasks stand that are on the screen.
func perMessage(d *queue.Scheduler, now time.Time, last history.TaskID) {
	d.Next(now)
	d.Summary(now)
	for i := range history.TaskID(50) {
		d.Position(last-i, now)
	}
}

func BenchmarkSchedulerOfTenThousand(b *testing.B) {
	const n = 10_000
	d := crowded(n)
	now := start.Add(10 * time.Second)
	run := func(name string, do func(i int)) {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				now = now.Add(time.Millisecond)
				do(i)
			}
		})
	}
	run("message", func(int) { perMessage(d, now, n) })
	run("next", func(int) { d.Next(now) })
	run("summary", func(int) { d.Summary(now) })
	run("standing", func(int) { d.Position(n, now) })
	run("moved to the front", func(i int) {
		t, _ := d.Live(n)
		t.Turn = int64(-i)
		d.Take(t)
		d.Summary(now)
	})
	run("half of them moved to the front", func(i int) {
		var moved []*history.Task
		for id := history.TaskID(n / 2); id <= n; id++ {
			t, _ := d.Live(id)
			t.Turn = int64(id) - int64(i+2)*n
			moved = append(moved, &t)
		}
		d.TakeAll(moved)
	})
	run("one ended", func(int) {
		d.SetSamples(videos, minutes(4, 4.1, 3.9, 4, 4, 5, 6, 4, 4, 4))
		d.Summary(now)
	})
}

// Many tasks that are taken at once stand as if they had been taken one by one.
func TestTakenTogetherTheyStandAsOneByOne(t *testing.T) {
	const n = 300
	one, all := crowded(n), crowded(n)
	var tasks []*history.Task
	for id := history.TaskID(100); id <= n; id++ {
		x, _ := one.Live(id)
		switch id % 5 {
		case 0:
			x.Held = true
		case 1:
			x.State = history.Canceled
		case 2:
			x.Template = "AACT.1.2-3.4"
		default:
			x.Turn = int64(id) - 2*n
		}
		one.Take(x)
		tasks = append(tasks, &x)
	}
	fresh := waitingTask(n + 1)
	one.Take(fresh)
	all.TakeAll(append(tasks, &fresh))
	now := start.Add(time.Minute)
	if one.Summary(now) != all.Summary(now) {
		t.Errorf("%+v\n%+v", one.Summary(now), all.Summary(now))
	}
	for id := range history.TaskID(n + 2) {
		a, _ := one.Position(id, now)
		b, _ := all.Position(id, now)
		if a != b {
			t.Errorf("task %d: %+v, taken together %+v", id, a, b)
		}
	}
}

// TestSchedulerMessageCostDoesNotGrow guards what the benchmark measures: what is asked of the scheduler with
// each message costs as much with ten thousand tasks as with a hundred, in allocations and in tasks
// whose estimate is worked out.
func TestSchedulerMessageCostDoesNotGrow(t *testing.T) {
	allocs := map[int]float64{}
	for _, n := range []int{100, 10_000} {
		d := crowded(n)
		now := start.Add(10 * time.Second)
		perMessage(d, now, history.TaskID(n))
		before := d.Estimated()
		const messages = 100
		allocs[n] = testing.AllocsPerRun(messages, func() {
			now = now.Add(time.Millisecond)
			perMessage(d, now, history.TaskID(n))
		})
		if worked := (d.Estimated() - before) / messages; worked > 100 {
			t.Errorf("with %d tasks %d of them are estimated for one message", n, worked)
		}
	}
	if allocs[10_000] > allocs[100]+1 || allocs[10_000] > 100 {
		t.Errorf("a message costs %v allocations with 100 tasks, %v with 10,000", allocs[100], allocs[10_000])
	}
}
