package history

import (
	"time"

	"dancecard/api"
)

// ServiceMemory is how long after it was taken the service may still know a task: at most three hours until
// its end, and 24 after it (the reference, task_id).
const ServiceMemory = 27 * time.Hour

// recalled takes a task up again that was given up although the service knows it: UNKNOWN is also what
// another account's key is told, and an address that this machine's clock took for dead may live.
func (t Task) recalled(e Reported) Task {
	switch {
	case !t.Removed.IsZero(): // the person gave it up as well
	case t.State == Expired && e.Status != "" && e.Status != api.Unknown:
		t.State, t.Ended = OnServer, time.Time{} // it was given up then, and did not end
	case t.State == Gone && e.Video != "":
		t.State = OnServer
	}
	return t
}
