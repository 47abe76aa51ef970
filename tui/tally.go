package tui

import "dancecard/history"

// tally counts tasks for a person: those that make motions are no rows of the list, and so are said as
// the motions that they are.
type tally struct{ tasks, motions int }

func tallyOf(tasks []history.Task) (n tally) {
	for _, t := range tasks {
		n.add(t.Kind, 1)
	}
	return n
}

func (n *tally) add(kind history.Kind, more int) {
	if kind == history.MakesMotion {
		n.motions += more
	} else {
		n.tasks += more
	}
}

func (n tally) total() int { return n.tasks + n.motions }

func (n tally) any() bool { return n.total() > 0 }

// String is "2 tasks and 1 motion".
func (n tally) String() string {
	switch motions := count(n.motions, "motion", "motions"); {
	case n.motions == 0:
		return count(n.tasks, "task", "tasks")
	case n.tasks == 0:
		return motions
	default:
		return count(n.tasks, "task", "tasks") + " and " + motions
	}
}
