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
		seen, err = x.setSeen(ctx, `WHERE id IN (SELECT value FROM json_each(?)) AND unseen = 1`, asJSON(ids))
		return err
	})
	if err != nil {
		return nil, err
	}
	return seen, nil
}

// MarkAllSeen writes that a person needs to look at no listed video any more, and keeps the change for [Store.Undo]. It
// gives how many were unseen.
func MarkAllSeen(ctx context.Context, s *Store) (n int, err error) {
	err = s.write(ctx, func(ctx context.Context, x *txn) error {
		seen, err := x.flagUnseen(ctx, false, `unseen = 1 AND urgency > 0`)
		if err != nil {
			return err
		}
		n = len(seen)
		return x.undoable(ctx, history.UndoEntry{Kind: history.UndoSeen, Tasks: seen})
	})
	return n, err
}

// undoSeen has results that were marked as seen count as new again, or with redo as seen. It gives the task where there
// is one alone.
func (x *txn) undoSeen(ctx context.Context, out *history.Undone, redo bool) error {
	ids, err := x.flagUnseen(ctx, !redo, `id IN (SELECT value FROM json_each(?)) AND unseen = CAST(? AS INTEGER) AND state = 'saved'`, asJSON(out.Entry.Tasks), redo)
	if out.Tasks, out.Changed = nil, len(ids); err == nil && len(ids) == 1 {
		out.Tasks, err = x.tasks(ctx, `WHERE id = ?`, ids[0])
	}
	return err
}

// flagUnseen changes whether somebody has looked at the videos of any number of tasks, and gives those. They keep their
// revisions: no program has to read them all again.
func (x *txn) flagUnseen(ctx context.Context, unseen bool, where string, args ...any) ([]history.TaskID, error) {
	rows, err := x.QueryContext(ctx, `UPDATE task SET unseen = ? WHERE `+where+` RETURNING id`, append([]any{unseen}, args...)...)
	return scanRows(ctx, scanColumn[history.TaskID], rows, err)
}

// setSeen marks the videos of tasks as looked at.
func (x *txn) setSeen(ctx context.Context, where string, args ...any) (out []history.Task, err error) {
	tasks, err := x.tasks(ctx, where, args...)
	for _, t := range tasks {
		next := t
		next.Unseen = false
		if next, err = x.update(ctx, t, next); err != nil {
			return nil, err
		}
		out = append(out, next)
	}
	return out, err
}
