package store

import (
	"cmp"
	"context"
	"fmt"
	"sync"

	"dancecard/history"
)

// counts counts the tasks that a query's filter and batch let through, by group. Without either, the kept
// numbers are given.
func (l *lists) counts(ctx context.Context, tx *transaction, q history.Query, now numbers) (history.Counts, error) {
	if q.Batch == 0 && len(filterWords(q.Filter)) == 0 {
		return now.Counts, nil
	}
	ids, err := l.narrowed(ctx, tx, q, now)
	if err != nil {
		return history.Counts{}, err
	}
	groups, err := l.groups.of(ctx, tx, now.revision)
	c := history.Counts{All: len(ids)}
	for _, id := range ids {
		switch groups.of(id) {
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
	by groupOf
}

// groupOf are the groups of listed tasks; those that are not in it are done.
type groupOf map[history.TaskID]history.Group

func (g groupOf) of(id history.TaskID) history.Group { return cmp.Or(g[id], history.Done) }

// of reads that from the index of groups, when any task has changed since; what it gives is not changed
// any more.
func (g *groups) of(ctx context.Context, tx *transaction, revision int64) (groupOf, error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.by != nil && g.at == revision {
		return g.by, nil
	}
	by := groupOf{}
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
