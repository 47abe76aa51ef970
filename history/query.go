package history

import "dancecard/api"

// Order is how a list of tasks is ordered.
type Order int

// The orders.
const (
	// NewestFirst and OldestFirst go by when a task was asked for.
	NewestFirst Order = iota
	OldestFirst
	// ByState puts first what waits for a decision, then what came to nothing, then what is under
	// way, then what is done. What is under way stands in the order of the queue, the rest the newest first.
	ByState
	// ByTitle goes by title, numbers counting as numbers; what has none comes last, by picture.
	ByTitle
	// ByQueue puts first what comes to its end first: what is worked on, then what is queued at the
	// service, then what waits here, in the order in which it is sent; then the rest, the newest first.
	ByQueue
	// ByPicture goes by the picture's name, then by the motion's, numbers counting as numbers.
	ByPicture
	// ByRating puts the best first and what isn't rated last, the newest first among equals.
	ByRating
)

// Reversed turns the order round to which it is added. NewestFirst and OldestFirst are opposites without it.
const Reversed Order = 1 << 8

// Opposite is the order turned round.
func (o Order) Opposite() Order {
	switch o {
	case NewestFirst:
		return OldestFirst
	case OldestFirst:
		return NewestFirst
	}
	return o ^ Reversed
}

// Key is the order without its direction, as far as that is apart from it.
func (o Order) Key() Order { return o &^ Reversed }

// Falls reports whether the order begins with the greatest of what it goes by.
func (o Order) Falls() bool {
	if o.Key() == ByRating {
		return o == ByRating
	}
	return o == NewestFirst || o != o.Key()
}

// Query says which tasks a list shows, and how.
type Query struct {
	// Group narrows the list to a group; anything but the groups' names means All.
	Group Group
	// Filter narrows it to tasks that hold every word of it, as a part of their title, picture, clip,
	// error code or status, or of their motion's name in the library; words of four letters and
	// more also as a part of their template's or either other id. Case and width of letters do not
	// matter. A word that people call the task's state by counts too, and *3 or ★3 finds tasks with at least
	// three stars.
	Filter string
	// Batch narrows it to the tasks that were asked for together with that one; 0 for all.
	Batch TaskID
	// Keep is a task that the filter lets through whatever it holds; 0 for none.
	Keep  TaskID
	Order Order
}

// Anchor is what a window is placed around: the task of that ID where it is listed, or else the
// place in the list, counted from 0.
type Anchor struct {
	ID    TaskID
	Index int
}

// Window is the part of a list that fits a screen.
type Window struct {
	Tasks []Task
	// First is the place of Tasks[0] in the list, Total the length of the list.
	First, Total int
	// Cursor is the place of the anchor's task; -1 when it is not listed.
	Cursor int
	// Counts are the numbers of tasks in each group that the filter and the batch let through.
	Counts Counts
}

// Counts says how many tasks are listed under each group.
type Counts struct{ All, Active, Done, Problems int }

// Of gives the number of a group.
func (c Counts) Of(g Group) int {
	switch g {
	case Active:
		return c.Active
	case Done:
		return c.Done
	case Problems:
		return c.Problems
	}
	return c.All
}

// StateMatch lets through the tasks that have all of a state, a status and a group, as far as these are given; Held
// lets through only those on hold.
type StateMatch struct {
	State  State
	Status api.Status
	Group  Group
	Held   bool
}
