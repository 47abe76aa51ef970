package history

import (
	"slices"
	"strings"
	"time"

	"dancecard/api"
)

// Past is how long an engine's tasks took, from their start to their end.
type Past struct{ Median, Low, High time.Duration }

// PastOf sums up durations: the median, and the bounds within which eight of ten lie. Without any
// it takes what the engine is known for.
func PastOf(engine api.EngineID, took []time.Duration) Past {
	if len(took) == 0 {
		id, _ := strings.CutSuffix(string(engine), motionLine)
		e, _ := api.FindEngine(api.EngineID(id))
		return Past{Median: e.Expect, Low: e.Expect * 3 / 4, High: e.Expect * 3 / 2}
	}
	s := slices.Clone(took)
	slices.Sort(s)
	at := func(q float64) time.Duration { return s[int(q*float64(len(s)-1)+0.5)] }
	return Past{Median: at(0.5), Low: at(0.1), High: at(0.9)}
}

// SetPast tells the desk how long an engine's tasks took.
func (d *Desk) SetPast(engine api.EngineID, p Past) { d.past[engine] = p }

// Past is what is expected of an engine.
func (d *Desk) Past(engine api.EngineID) Past {
	if p, ok := d.past[engine]; ok {
		return p
	}
	return PastOf(engine, nil)
}

// Standing is where a live task stands in its engine's queue.
type Standing struct {
	// Rank counts from 1 among the tasks that have not begun; 0 for those at work.
	Rank int
	// Wait is about how long until it begins.
	Wait time.Duration
	// Expect is about how long the engine works on one task.
	Expect time.Duration
}

// Summary is the state of all live tasks together.
type Summary struct {
	Running, Queued, Saving int
	// Left is about how long until all are done.
	Left time.Duration
}

// Standings works out where every live task stands. The service works on one task of an engine at
// a time, in the order in which it accepted them; what waits here comes after that.
func (d *Desk) Standings(now time.Time) (map[TaskID]Standing, Summary) {
	at := make(map[TaskID]Standing, len(d.live))
	var sum Summary
	lines := map[api.EngineID][]Task{}
	for _, t := range d.live {
		switch {
		case t.State == Finished:
			sum.Saving++
		case t.State == Unsure, t.State == OnServer && t.Status.Final() && t.Elsewhere(): // at its end when it was imported
		default:
			lines[t.line()] = append(lines[t.line()], t)
		}
	}
	for engine, line := range lines {
		slices.SortFunc(line, turn)
		expect := d.Past(engine).Median
		var wait time.Duration
		rank := 0
		for _, t := range line {
			if t.State == OnServer && t.Status.Started() {
				sum.Running++
				left := expect
				if !t.Started.IsZero() {
					left = max(expect-now.Sub(t.Started), expect/10)
				}
				wait += left
				at[t.ID] = Standing{Expect: expect}
				continue
			}
			rank++
			sum.Queued++
			at[t.ID] = Standing{Rank: rank, Wait: wait, Expect: expect}
			wait += expect
		}
		sum.Left = max(sum.Left, wait)
	}
	return at, sum
}

// turn orders the tasks of an engine by when they come to be worked on.
func turn(a, b Task) int {
	place := func(t Task) int {
		switch {
		case t.State == OnServer && t.Status.Started():
			return 0
		case t.State == OnServer:
			return 1
		case t.State == Sending:
			return 2
		}
		return 3
	}
	if c := place(a) - place(b); c != 0 {
		return c
	}
	if a.State == OnServer {
		if c := a.Accepted.Compare(b.Accepted); c != 0 {
			return c
		}
	}
	return int(a.ID - b.ID)
}
