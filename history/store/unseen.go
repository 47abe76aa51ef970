package store

import (
	"context"

	"dancecard/history"
)

// Views tells which videos a person has looked at.
type Views struct{ *database }

// mostUnseen bounds how many unseen videos are counted.
const mostUnseen = 9_999

// Unseen counts the listed tasks whose videos nobody has looked at, up to [mostUnseen].
func (v *Views) Unseen(ctx context.Context) (int, error) {
	n, err := query(ctx, v.database, scanColumn[int], countUnseen, mostUnseen)
	if err != nil {
		return 0, err
	}
	return n[0], nil
}

const countUnseen = `SELECT count(*) FROM (SELECT 1 FROM task INDEXED BY task_unseen WHERE unseen = 1 AND urgency > 0 LIMIT ?)`

// MarkSeen writes that a person has looked at the videos of tasks, and gives those that were unseen before. It is no
// event of a task's life, so timelines don't tell it.
func (v *Views) MarkSeen(ctx context.Context, ids ...history.TaskID) (seen []history.Task, err error) {
	err = v.write(ctx, func(ctx context.Context, x *txn) error {
		seen, err = x.setUnseen(ctx, false, `WHERE id IN (SELECT value FROM json_each(?)) AND unseen = 1`, asJSON(ids))
		return err
	})
	if err != nil {
		return nil, err
	}
	return seen, nil
}

// MarkAllSeen is [Views.MarkSeen] of all listed tasks, up to [mostUnseen], and keeps the change for [Store.Undo].
func MarkAllSeen(ctx context.Context, s *Store) (seen []history.Task, err error) {
	err = s.write(ctx, func(ctx context.Context, x *txn) error {
		if seen, err = x.setUnseen(ctx, false, `WHERE unseen = 1 AND urgency > 0 LIMIT ?`, mostUnseen); err != nil {
			return err
		}
		entry := history.UndoEntry{Kind: history.UndoSeen}
		for _, t := range seen {
			entry.Tasks = append(entry.Tasks, t.ID)
		}
		return x.undoable(ctx, entry)
	})
	if err != nil {
		return nil, err
	}
	return seen, nil
}

// undoSeen has results that were marked as seen count as new again, or with redo as seen.
func (x *txn) undoSeen(ctx context.Context, ids []history.TaskID, redo bool) ([]history.Task, error) {
	return x.setUnseen(ctx, !redo, `WHERE id IN (SELECT value FROM json_each(?)) AND unseen = ? AND state = ?`, asJSON(ids), redo, history.Saved)
}

// setUnseen changes whether somebody has looked at the videos of tasks.
func (x *txn) setUnseen(ctx context.Context, unseen bool, where string, args ...any) (out []history.Task, err error) {
	tasks, err := x.tasks(ctx, where, args...)
	for _, t := range tasks {
		next := t
		next.Unseen = unseen
		if next, err = x.update(ctx, t, next); err != nil {
			return nil, err
		}
		out = append(out, next)
	}
	return out, err
}
