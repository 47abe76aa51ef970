package history

import (
	"context"
	"encoding/json"
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

// Forgotten gives the tasks that were given up and that the service may still know, the newest first:
// those of which it answered UNKNOWN, and those whose video could not be had, though no storage said
// that its address is dead.
func (s *Store) Forgotten(ctx context.Context) ([]Task, error) {
	return query(ctx, s, scanTask, `SELECT id, `+columns+` FROM task WHERE `+forgotten+` ORDER BY id DESC`,
		Expired, Gone, micros(s.now().Add(-ServiceMemory)))
}

// What makes a motion is listed under no heading.
const forgotten = `heading IN ('problems', '') AND (state = ? OR state = ? AND problem_http = 0) AND removed = 0 AND accepted > ?`

// comeBack takes up again what was given up as unknown and is on the account's list after all, and
// tells how many those are.
func (x *txn) comeBack(ctx context.Context, arrivals []Arrival) (int, error) {
	listed := make(map[string]api.Listed, len(arrivals))
	ids := make([]string, len(arrivals))
	for i, a := range arrivals {
		listed[a.Listed.TaskID], ids[i] = a.Listed, a.Listed.TaskID
	}
	asked, err := json.Marshal(ids)
	if err != nil {
		return 0, err
	}
	tasks, err := x.tasks(ctx, `WHERE remote_id <> '' AND remote_id IN (SELECT value FROM json_each(?)) AND state = ?`, string(asked), Expired)
	n := 0
	for _, t := range tasks {
		l := listed[t.RemoteID]
		if l.Status == api.Unknown {
			continue
		}
		o, err := x.apply(ctx, Change{ID: t.ID, Event: Reported{Status: Unfinished(l.Status), Scheduled: l.Started}})
		if err != nil {
			return 0, err
		}
		if o.Changed {
			n++
		}
	}
	return n, err
}
