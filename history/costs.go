package history

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
