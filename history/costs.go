package history

import "context"

// Cost is what the steps of a video cost, in CNY.
type Cost struct{ Check, Motion, Video float64 }

// Total is the sum of the steps.
func (c Cost) Total() float64 { return c.Check + c.Motion + c.Video }

// Costs are a task's.
type Costs struct {
	// Paid is what is known to have been paid for, Expected what the task costs when all goes well.
	// A check or a motion counts with the task that needed it first, and with no other. A step whose
	// price is not known counts as nothing.
	Paid, Expected Cost
	// Length is how many seconds Expected reckons with; 0 while that is unknown, and Expected then
	// holds the check alone. Ordered tells that it was known when the task was asked for.
	Length  float64
	Ordered bool
}

// Costs gives what a task has cost and is expected to cost, in all its steps. The timeline is the
// task's, as [Store.Timeline] or [Store.Whole] gives it.
func (s *Store) Costs(ctx context.Context, t Task, timeline []Entry) (Costs, error) {
	var c Costs
	c.Paid.Video = t.Cost()
	checked := false
	for _, e := range timeline {
		switch e := e.Event.(type) {
		case Created:
			c.Length, c.Ordered = e.Seconds, e.Seconds > 0
		case Checked:
			c.Paid.Check += e.Price
			checked = true
		}
	}
	c.Expected.Check = c.Paid.Check
	if !checked && t.State == Waiting && t.WantsCheck() {
		c.Expected.Check += engineOf(s.engines, t.Engine).DetectPrice
	}
	if !c.Ordered {
		var err error
		if c.Length, err = s.length(ctx, t); err != nil {
			return c, err
		}
	}
	c.Expected.Video = t.Price * c.Length
	makers, err := query(ctx, s, scanTask, makersOf, t.Motion, t.ID)
	for _, m := range makers {
		c.Paid.Motion += m.Cost()
		if m.Seconds > 0 || !m.State.Final() {
			c.Expected.Motion += m.Price * c.Length
		}
	}
	return c, err
}

// makersOf finds the tasks that make a motion because one video needed it. That the motion is one at
// all is said for the index.
const makersOf = `SELECT id, ` + columns + ` FROM task WHERE motion > 0 AND motion = ? AND kind = 'motion' AND batch = ?`

// length is how long a task's video will most likely be: as long as its motion is, or as the last
// video that was made with its template; 0 where neither is known.
func (s *Store) length(ctx context.Context, t Task) (float64, error) {
	if t.Motion > 0 {
		known, err := query(ctx, s, one[float64], `SELECT seconds FROM motion WHERE id = ?`, t.Motion)
		if err != nil || len(known) > 0 && known[0] > 0 {
			return first(known), err
		}
	}
	if t.Template == "" {
		return 0, nil
	}
	known, err := s.Lengths(ctx, []string{t.Template})
	return known[t.Template], err
}

func first(list []float64) float64 {
	if len(list) == 0 {
		return 0
	}
	return list[0]
}
