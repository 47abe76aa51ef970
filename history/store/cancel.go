package store

import (
	"context"

	"dancecard/history"
)

// Cancel writes the wish to cancel tasks, in one transaction, and gives an outcome for each id: what
// waited here is canceled, what had begun at the service is unchanged, the rest carries the wish.
func (s *Store) Cancel(ctx context.Context, ids ...history.TaskID) ([]history.Outcome, error) {
	return s.ApplyAll(ctx, eachOf(ids, history.CancelAsked{}))
}

// Withdraw takes the wishes to cancel tasks back; without ids, all that are open. A request that is
// under way is not called back. It gives an outcome for each.
func (s *Store) Withdraw(ctx context.Context, ids ...history.TaskID) (outcomes []history.Outcome, err error) {
	if len(ids) > 0 {
		return s.ApplyAll(ctx, eachOf(ids, history.CancelWithdrawn{}))
	}
	tasks, err := s.applyWhere(ctx, history.CancelWithdrawn{}, `WHERE `+wishesOpen+` ORDER BY cancel_asked, id`)
	for _, t := range tasks {
		outcomes = append(outcomes, history.Outcome{Task: t, Changed: true})
	}
	return outcomes, err
}

func eachOf(ids []history.TaskID, e history.Event) []history.Change {
	changes := make([]history.Change, len(ids))
	for i, id := range ids {
		changes[i] = history.Change{ID: id, Event: e}
	}
	return changes
}

// Cancels counts the wishes to cancel a task that are open.
func (s *Store) Cancels(ctx context.Context) (int, error) {
	list, err := query(ctx, s.database, scanColumn[int], countWishes)
	if err != nil {
		return 0, err
	}
	return list[0], nil
}

const (
	wishesOpen  = `cancel_asked > 0`
	countWishes = `SELECT count(*) FROM task WHERE ` + wishesOpen
)
