package store

import (
	"context"
	"database/sql"

	"dancecard/history"
)

// batchList gives the tasks of a batch that are listed, in a query's order: a run of an index. There are
// some hundreds of them at most.
func batchList(ctx context.Context, tx *transaction, q history.Query) (matched, error) {
	return readIDs(ctx, tx, `SELECT id FROM task INDEXED BY task_batch WHERE batch > 0 AND batch = ? AND urgency > 0
		ORDER BY `+indexOf(history.All, q.Order).order, q.Batch)
}

// Listed gives the tasks of a list from its beginning, at most so many, and how long the list is.
func (s *Store) Listed(ctx context.Context, q history.Query, most int) (tasks []history.Task, total int, err error) {
	tx, err := s.reader.begin(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return nil, 0, wrapErr(s.path, err)
	}
	defer tx.end(ctx)
	now, err := numbersOf(ctx, tx)
	if err != nil {
		return nil, 0, wrapErr(s.path, err)
	}
	l, err := s.lists.list(ctx, tx, q, now)
	if err != nil {
		return nil, 0, wrapErr(s.path, err)
	}
	ids, err := l.page(ctx, tx, 0, most)
	if err == nil {
		tasks, err = tasksOf(ctx, tx, ids)
	}
	return tasks, l.length(), wrapErr(s.path, err)
}
