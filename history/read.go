package history

// OfMotion is an event of the task that made the motion which another task waited for.
type OfMotion struct{ Event }

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
