package store

import (
	"context"
	"encoding/json"

	"dancecard/api"
	"dancecard/history"
)

// GivenUp gives the tasks that were given up and that the service may still know, the newest first:
// those of which it answered UNKNOWN, and those whose video could not be had, though no storage said
// that its address is dead.
func (s *Store) GivenUp(ctx context.Context) ([]history.Task, error) {
	return query(ctx, s.database, scanTasks(), `SELECT `+taskColumns+` FROM task WHERE `+givenUp+` ORDER BY id DESC`,
		history.UnixMicro(s.now().Add(-history.ServiceMemory)))
}

// What makes a motion is listed under no heading.
const givenUp = `heading IN ('problems', '') AND (state = 'expired' OR state = 'gone' AND problem_http = 0) AND removed = 0 AND accepted > ?`

// revive takes up again what was given up as unknown and is on the account's list after all, and
// tells how many those are.
func (x *txn) revive(ctx context.Context, arrivals []RemoteTask) (int, error) {
	listed := make(map[string]api.Listed, len(arrivals))
	ids := make([]string, len(arrivals))
	for i, a := range arrivals {
		listed[a.Listed.TaskID], ids[i] = a.Listed, a.Listed.TaskID
	}
	asked, err := json.Marshal(ids)
	if err != nil {
		return 0, err
	}
	tasks, err := x.tasks(ctx, `WHERE remote_id <> '' AND remote_id IN (SELECT value FROM json_each(?)) AND state = 'expired'`, string(asked))
	n := 0
	for _, t := range tasks {
		l := listed[t.RemoteID]
		if l.Status == api.Unknown {
			continue
		}
		o, err := x.apply(ctx, history.Change{ID: t.ID, Event: history.Reported{Status: history.Unfinished(l.Status), Scheduled: l.Started}})
		if err != nil {
			return 0, err
		}
		if o.Changed {
			n++
		}
	}
	return n, err
}
