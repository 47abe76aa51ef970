package history_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"pgregory.net/rapid"

	"dancecard/api"
	"dancecard/history"
)

func TestPastOf(t *testing.T) {
	minutes := func(n ...int) (d []time.Duration) {
		for _, m := range n {
			d = append(d, time.Duration(m)*time.Minute)
		}
		return d
	}
	for _, c := range []struct {
		name string
		took []time.Duration
		want history.Past
	}{
		{"nothing yet", nil, history.Past{Median: 4 * time.Minute, Low: 3 * time.Minute, High: 6 * time.Minute}},
		{"one", minutes(5), history.Past{Median: 5 * time.Minute, Low: 5 * time.Minute, High: 5 * time.Minute}},
		{"unordered", minutes(9, 1, 5), history.Past{Median: 5 * time.Minute, Low: time.Minute, High: 9 * time.Minute}},
		{"eleven", minutes(11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10), history.Past{Median: 6 * time.Minute, Low: 2 * time.Minute, High: 10 * time.Minute}},
		{"one that hung", minutes(4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 180), history.Past{Median: 4 * time.Minute, Low: 4 * time.Minute, High: 4 * time.Minute}},
	} {
		before := append([]time.Duration(nil), c.took...)
		if got := history.PastOf(api.AnimateAnyone, c.took); got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
		for i := range before {
			if c.took[i] != before[i] {
				t.Fatalf("%s: what was handed in was changed", c.name)
			}
		}
	}
}

// queued is a task that the service accepted at a time.
func queued(id history.TaskID, accepted time.Time, status api.Status) history.Task {
	t := history.Task{
		ID: id, State: history.OnServer, Status: status, RemoteID: "remote-" + string(rune('a'+id)),
		Sent: accepted, Accepted: accepted, Draft: history.Draft{Engine: api.AnimateAnyone, Model: aModel},
	}
	if status.Started() {
		t.Started = accepted
	}
	return t
}

func TestStandings(t *testing.T) {
	waiting := func(id history.TaskID) history.Task {
		return history.Task{ID: id, State: history.Waiting, Draft: history.Draft{Engine: api.AnimateAnyone, Model: aModel}}
	}
	d := history.NewDesk(3, 1)
	d.SetPast(api.AnimateAnyone, history.Past{Median: 4 * time.Minute})
	sending := waiting(2)
	sending.State, sending.Sent = history.Sending, start
	saving := queued(1, start.Add(-time.Hour), api.Succeeded)
	saving.State, saving.Ended, saving.Video = history.Finished, start, "https://v"
	for _, task := range []history.Task{
		waiting(9), waiting(3), sending, saving, unsureAt(8, start),
		queued(7, start.Add(-time.Minute), api.Running),
		queued(6, start.Add(-10*time.Second), api.Pending), // submitted after the next one, though its number is lower
		queued(5, start.Add(-30*time.Second), api.Pending),
	} {
		d.Take(task)
	}
	at, sum := d.Standings(start)
	want := map[history.TaskID]history.Standing{
		7: {Expect: 4 * time.Minute},
		5: {Rank: 1, Wait: 3 * time.Minute, Expect: 4 * time.Minute},
		6: {Rank: 2, Wait: 7 * time.Minute, Expect: 4 * time.Minute},
		2: {Rank: 3, Wait: 11 * time.Minute, Expect: 4 * time.Minute},
		3: {Rank: 4, Wait: 15 * time.Minute, Expect: 4 * time.Minute},
		9: {Rank: 5, Wait: 19 * time.Minute, Expect: 4 * time.Minute},
	}
	for id, s := range want {
		if at[id] != s {
			t.Errorf("task %d: %+v, want %+v", id, at[id], s)
		}
	}
	if len(at) != len(want) {
		t.Errorf("%d tasks stand somewhere, want %d: %v", len(at), len(want), at)
	}
	if wantSum := (history.Summary{Running: 1, Queued: 5, Saving: 1, Left: 23 * time.Minute}); sum != wantSum {
		t.Errorf("%+v, want %+v", sum, wantSum)
	}
}

// A task that takes longer than expected is never said to be through: some of it is always left.
func TestAnOverdueTaskHasSomethingLeft(t *testing.T) {
	d := history.NewDesk(3, 1)
	d.SetPast(api.AnimateAnyone, history.Past{Median: 4 * time.Minute})
	d.Take(queued(1, start, api.Running))
	if _, sum := d.Standings(start.Add(time.Hour)); sum.Left != 24*time.Second {
		t.Errorf("left: %v", sum.Left)
	}
	if at, _ := d.Standings(start.Add(time.Hour)); at[1].Rank != 0 {
		t.Errorf("a task at work has rank %d", at[1].Rank)
	}
}

// Whatever is on the desk and in whatever order it came: ranks count up from 1 without a gap, waits
// only grow, and nobody waits for less than those before take.
func TestStandingsAreALine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 40).Draw(t, "tasks")
		tasks := make([]history.Task, n)
		for i := range tasks {
			accepted := start.Add(-time.Duration(rapid.IntRange(0, 3600).Draw(t, "ago")) * time.Second)
			tasks[i] = queued(history.TaskID(i+1), accepted, rapid.SampledFrom([]api.Status{api.Pending, api.Running, "NEW"}).Draw(t, "status"))
			if rapid.Bool().Draw(t, "here") {
				tasks[i].State, tasks[i].RemoteID, tasks[i].Status = history.Waiting, "", ""
			}
		}
		seed := rapid.Uint64().Draw(t, "order")
		rand.New(rand.NewPCG(seed, 1)).Shuffle(n, func(i, j int) { tasks[i], tasks[j] = tasks[j], tasks[i] })
		d := history.NewDesk(3, 1)
		for _, task := range tasks {
			d.Take(task)
		}
		at, sum := d.Standings(start)
		line := make([]history.Task, sum.Queued)
		waits := make([]time.Duration, sum.Queued)
		for _, task := range tasks {
			s, ok := at[task.ID]
			switch {
			case !ok:
				t.Fatalf("task %d stands nowhere", task.ID)
			case s.Rank == 0 && task.Status.Started():
				continue
			case s.Rank < 1 || s.Rank > sum.Queued || line[s.Rank-1].ID != 0:
				t.Fatalf("task %d has rank %d of %d", task.ID, s.Rank, sum.Queued)
			}
			line[s.Rank-1], waits[s.Rank-1] = task, s.Wait
		}
		for i := 1; i < len(line); i++ {
			a, b := line[i-1], line[i]
			if waits[i] < waits[i-1]+at[a.ID].Expect {
				t.Fatalf("rank %d waits %v, rank %d %v", i, waits[i-1], i+1, waits[i])
			}
			if a.State == history.Waiting && b.State == history.OnServer {
				t.Fatalf("task %d waits here and stands before %d at the service", a.ID, b.ID)
			}
			if a.State == b.State && a.State == history.OnServer && b.Accepted.Before(a.Accepted) {
				t.Fatalf("task %d was accepted after %d and stands before it", a.ID, b.ID)
			}
		}
		if sum.Running+sum.Queued != n || len(waits) > 0 && sum.Left < waits[len(waits)-1] {
			t.Fatalf("%+v for %d tasks", sum, n)
		}
	})
}

func TestPastIsKeptPerEngine(t *testing.T) {
	d := history.NewDesk(3, 1)
	if got := d.Past(api.AnimateAnyone); got != history.PastOf(api.AnimateAnyone, nil) {
		t.Errorf("without a past: %+v", got)
	}
	d.SetPast(api.AnimateAnyone, history.Past{Median: time.Minute})
	if got := d.Past(api.AnimateAnyone).Median; got != time.Minute {
		t.Errorf("with one: %v", got)
	}
}
