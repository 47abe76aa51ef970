package store

import (
	"context"
	"fmt"
	"sync"

	"dancecard/history"
)

// narrowed counts the tasks that a question's filter and batch let through, in every group. Without
// either these are the numbers that are kept; nothing is counted then.
func (s *Store) narrowed(ctx context.Context, tx *transaction, q history.Query, now numbers) (history.Counts, error) {
	filtered := len(asked(q.Filter)) > 0
	if !filtered && q.Batch == 0 {
		return now.Counts, nil
	}
	if q.Batch != 0 {
		batch, err := batchList(ctx, tx, history.Query{Group: history.All, Batch: q.Batch})
		if err != nil || !filtered {
			return s.tallied(ctx, tx, batch, now.revision, err)
		}
		found, err := s.matches.find(ctx, tx, question{history.All, q.Filter, q.Order, now.revision}, now.All)
		return s.tallied(ctx, tx, found.within(batch), now.revision, err)
	}
	// The list has asked the same, unless it shows one group alone.
	m, order := &s.matches, q.Order
	if oneGroup(q.Group) {
		m, order = &s.everywhere, history.NewestFirst
	}
	found, err := m.find(ctx, tx, question{history.All, q.Filter, order, now.revision}, now.All)
	return s.tallied(ctx, tx, found, now.revision, err)
}

// tallied counts listed tasks by their groups. Most are done, so the others are told from them.
func (s *Store) tallied(ctx context.Context, tx *transaction, ids matched, revision int64, err error) (history.Counts, error) {
	if err != nil {
		return history.Counts{}, err
	}
	groups, err := s.groups.of(ctx, tx, revision)
	c := history.Counts{All: len(ids)}
	for _, id := range ids {
		switch groups[id] {
		case history.Active:
			c.Active++
		case history.Problems:
			c.Problems++
		}
	}
	c.Done = c.All - c.Active - c.Problems
	return c, err
}

// groups remembers which tasks are active and which are problems, as of a revision.
type groups struct {
	mu sync.Mutex
	at int64
	by map[history.TaskID]history.Group
}

// of reads that from the index of groups, when any task has changed since; what it gives is not changed
// any more.
func (g *groups) of(ctx context.Context, tx *transaction, revision int64) (map[history.TaskID]history.Group, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.by != nil && g.at == revision {
		return g.by, nil
	}
	by := map[history.TaskID]history.Group{}
	for _, group := range []history.Group{history.Active, history.Problems} {
		ids, err := readIDs(ctx, tx, fmt.Sprintf(`SELECT id FROM task INDEXED BY task_group WHERE heading = '%s'`, group))
		if err != nil {
			return nil, err
		}
		for _, id := range ids {
			by[id] = group
		}
	}
	g.at, g.by = revision, by
	return by, nil
}
