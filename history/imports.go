package history

import (
	"time"

	"dancecard/api"
)

// Imported begins a task that is on the account and was not in history: made elsewhere, or lost here.
// What it was made from is not known.
type Imported struct {
	TaskID    string     `json:"task_id"`
	RequestID string     `json:"request_id,omitempty"`
	Status    api.Status `json:"status"`
	// At is when the service took it, Started and Ended when it began and came to its end; zero where
	// the list does not tell.
	At      time.Time `json:"at,omitzero"`
	Started time.Time `json:"started,omitzero"`
	Ended   time.Time `json:"ended,omitzero"`
}

// Kind gives "imported".
func (Imported) Kind() string { return "imported" }

// imported makes the task out of nothing.
func (t Task) imported(at time.Time, e Imported) Task {
	if t.State != "" || e.TaskID == "" {
		return t
	}
	t.State, t.Status = OnServer, e.Status
	t.RemoteID, t.RequestID = e.TaskID, e.RequestID
	t.Accepted, t.Started, t.Ended = FirstTime(e.At, at), e.Started, e.Ended
	return t
}

// Elsewhere reports whether the task was not sent from this history.
func (t Task) Elsewhere() bool { return t.RemoteID != "" && t.Sent.IsZero() }
