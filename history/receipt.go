package history

import (
	"time"
)

// before tells that a task on the account was found for an earlier submission than the one that began
// then: the search for it was under way when the person had it sent again.
func (e TaskAccepted) before(sent time.Time) bool {
	return e.Found && !e.At.IsZero() && e.At.Before(sent.Add(-ClockSlack))
}
