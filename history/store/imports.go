package store

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"dancecard/api"
	"dancecard/history"
)

// RemoteTask is a task on the account's list, its times by our clock, and the draft that it becomes: its
// engine, kind and name. Skew is how far the service's clock was ahead, Endpoint whose list it is.
type RemoteTask struct {
	Draft    history.Draft
	Listed   api.Listed
	Skew     time.Duration
	Endpoint history.Endpoint
}

// ImportResult is what came of arrivals.
type ImportResult struct {
	// Missing are those that history lacked, New the tasks that were made of them.
	Missing []RemoteTask
	New     []history.Task
	// Known is how many history had, Back how many of those it had given up as unknown. Held is how many
	// could be what is unsure here: until that is settled they are left alone, and nothing is ever listed
	// twice.
	Known, Back, Held int
}

// Import stores what history lacks of the arrivals, and takes up again what it had given up as unknown,
// in one transaction. However many programs do so at once, each task of the account is stored once.
func (s *Store) Import(ctx context.Context, arrivals []RemoteTask) (ImportResult, error) {
	return s.importTasks(ctx, arrivals, func(ctx context.Context, x *txn, in *ImportResult) error {
		for _, a := range in.Missing {
			t, err := x.arrive(ctx, a)
			if err != nil {
				return err
			}
			in.New = append(in.New, t)
		}
		var err error
		in.Back, err = x.revive(ctx, arrivals)
		return err
	})
}

// Missing tells what Import would store.
func (s *Store) Missing(ctx context.Context, arrivals []RemoteTask) (ImportResult, error) {
	return s.importTasks(ctx, arrivals, func(context.Context, *txn, *ImportResult) error { return nil })
}

func (s *Store) importTasks(ctx context.Context, arrivals []RemoteTask, store func(context.Context, *txn, *ImportResult) error) (in ImportResult, err error) {
	err = s.write(ctx, func(ctx context.Context, x *txn) error {
		in = ImportResult{}
		known, err := x.known(ctx, arrivals)
		if err != nil {
			return err
		}
		open, err := x.tasks(ctx, `WHERE live = 1 AND state IN (?, ?)`, history.Sending, history.Unsure)
		if err != nil {
			return err
		}
		for _, a := range arrivals {
			switch {
			case a.Listed.TaskID == "" || a.Listed.Status == api.Unknown:
			case known[a.Listed.TaskID]:
				in.Known++
			case mayBeOurs(open, a):
				in.Held++
			default:
				known[a.Listed.TaskID] = true // a list that grows while it is read shows a task twice
				in.Missing = append(in.Missing, a)
			}
		}
		// The list has the newest first; here they are numbered in the order of their age.
		slices.SortStableFunc(in.Missing, func(a, b RemoteTask) int { return a.Listed.Created.Compare(b.Listed.Created) })
		return store(ctx, x, &in)
	})
	if err != nil {
		return ImportResult{}, err
	}
	return in, nil
}

// holdSlack is by how much more than a search a task that is unsure keeps others from being imported.
const holdSlack = time.Minute

// mayBeOurs reports whether a listed task can be one that was sent from here, and whose id is not
// known: its answer is on its way, or was lost.
func mayBeOurs(open []history.Task, a RemoteTask) bool {
	created := a.Listed.Created.Add(a.Skew)
	for _, t := range open {
		if t.Model != a.Listed.Model || !a.Endpoint.Sends(t) {
			continue
		}
		from, to := t.SearchSpan(history.Neighbours{}, a.Skew)
		in := !created.Before(from.Add(-holdSlack)) && (t.State == history.Sending || created.Before(to.Add(holdSlack)))
		if in || t.ClocksDiffer(a.Skew) && history.Near(created, from, to) || t.RequestID != "" && t.RequestID == a.Listed.RequestID {
			return true
		}
	}
	return false
}

// known tells which of the arrivals are or were in the history.
func (x *txn) known(ctx context.Context, arrivals []RemoteTask) (map[string]bool, error) {
	ids := make([]string, len(arrivals))
	for i, a := range arrivals {
		ids[i] = a.Listed.TaskID
	}
	asked, err := json.Marshal(ids)
	if err != nil {
		return nil, err
	}
	rows, err := x.QueryContext(ctx, `SELECT remote_id FROM (`+everyRemote+`)`, string(asked))
	list, err := scanRows(ctx, scanColumn[string], rows, err)
	known := make(map[string]bool, len(list))
	for _, id := range list {
		known[id] = true
	}
	return known, err
}

// arrive stores a task that was found on the account.
func (x *txn) arrive(ctx context.Context, a RemoteTask) (history.Task, error) {
	l := a.Listed
	e := keptEvent(history.Imported{TaskID: l.TaskID, RequestID: l.RequestID, Status: l.Status, At: l.Created, Started: l.Started, Ended: l.Ended})
	t := history.Task{Draft: a.Draft, Endpoint: a.Endpoint, Created: truncate(history.FirstTime(l.Created, x.now))}.Apply(x.now, e)
	return x.insert(ctx, t, e)
}
