package history

// Change is an event that is to happen to a task.
type Change struct {
	ID    TaskID
	Event Event
	// From is the only state in which it is to happen; empty for any.
	From State
	// Inputs are the only ones with which it is to happen, where it is about a step before a submission.
	Inputs []Input
}

// Outcome is what came of a [Change].
type Outcome struct {
	// Task is the task as it is stored now; zero where the history holds no such task.
	Task Task
	// Changed tells that the event changed it. Of several programs or goroutines that want the
	// same change, exactly one is told so: who begins a submission must ask for this.
	Changed bool
}
