package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"dancecard/history"
)

// batchList gives the tasks of a batch that are listed, in an order: a run of an index. There are
// some hundreds of them at most.
func batchList(ctx context.Context, tx *transaction, q history.Query) (matched, error) {
	condition := "urgency > 0"
	if q.Group != history.All {
		condition = fmt.Sprintf("heading = '%s'", q.Group)
	}
	return readIDs(ctx, tx, `SELECT id FROM task INDEXED BY task_batch WHERE batch > 0 AND batch = ? AND `+condition+
		` ORDER BY `+indexOf(history.All, q.Order).order, q.Batch)
}

// within keeps what is in a batch.
func (l matched) within(batch matched) matched {
	in := make(map[history.TaskID]bool, len(batch))
	for _, id := range batch {
		in[id] = true
	}
	return slices.DeleteFunc(slices.Clone(l), func(id history.TaskID) bool { return !in[id] })
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
	l, err := s.list(ctx, tx, q, now)
	if err != nil {
		return nil, 0, wrapErr(s.path, err)
	}
	ids, err := l.page(ctx, tx, 0, most)
	if err == nil {
		tasks, err = tasksOf(ctx, tx, ids)
	}
	return tasks, l.length(), wrapErr(s.path, err)
}
