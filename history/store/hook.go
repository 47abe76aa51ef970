package store

import (
	"context"

	"dancecard/history"
)

// Hooks are the runs of the program for saved videos.
type Hooks struct{ *database }

// Began writes that the program for a saved video is about to run; false where that was written before, or where
// there is no such task. However many programs ask, one is told to run it.
func (s *Hooks) Began(ctx context.Context, id history.TaskID) (begins bool, err error) {
	err = s.write(ctx, func(ctx context.Context, x *txn) error {
		rows, err := x.QueryContext(ctx, `SELECT count(*) FROM event WHERE task = ? AND kind = 'hook-began'`, id)
		began, err := scanRows(ctx, scanColumn[int], rows, err)
		if err != nil || began[0] > 0 {
			return err
		}
		t, err := x.remark(ctx, id, history.HookBegan{})
		begins = err == nil && t.ID != 0
		return err
	})
	return begins && err == nil, err
}

// Ended writes how that program ended, and gives the task as it is then.
func (s *Hooks) Ended(ctx context.Context, id history.TaskID, e history.HookEnded) (t history.Task, err error) {
	err = s.write(ctx, func(ctx context.Context, x *txn) error {
		t, err = x.remark(ctx, id, e)
		return err
	})
	return t, err
}

// remark adds an event that changes nothing about the task but its revision, so that every program reads it.
func (x *txn) remark(ctx context.Context, id history.TaskID, e history.Event) (history.Task, error) {
	tasks, err := x.tasks(ctx, `WHERE id = ?`, id)
	if err != nil || len(tasks) == 0 {
		return history.Task{}, err
	}
	if err := x.record(ctx, id, e); err != nil {
		return history.Task{}, err
	}
	return x.update(ctx, tasks[0], tasks[0])
}
