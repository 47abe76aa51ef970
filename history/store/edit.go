package store

import (
	"context"

	"dancecard/history"
)

// Edit changes a task in place that waits and is as a person saw it; [Store.Undo] takes that back. The task keeps
// its number, its turn and its batch. Where the task has gone on or changed since, nothing happens.
func Edit(ctx context.Context, s *Store, id history.TaskID, was, draft history.Draft) (out history.EditOutcome, err error) {
	err = s.write(ctx, func(ctx context.Context, x *txn) error {
		out = history.EditOutcome{Refused: true}
		tasks, err := x.tasks(ctx, `WHERE id = ?`, id)
		if err != nil || len(tasks) == 0 {
			return err
		}
		out.Task = tasks[0]
		if out.Refused = !out.Task.MayEdit() || !was.SameOrder(out.Task.Draft); out.Refused {
			return nil
		}
		out.Changes, err = x.edit(ctx, out.Task, draft)
		if err != nil || len(out.Changes) == 0 {
			return err
		}
		tasks, err = x.tasks(ctx, `WHERE id = ?`, id) // its motion may have been ready
		if err != nil {
			return err
		}
		out.Task = tasks[0]
		return x.undoable(ctx, history.UndoEntry{Kind: history.UndoEdit, Tasks: []history.TaskID{id}, Edits: out.Changes})
	})
	if err != nil {
		return history.EditOutcome{}, err
	}
	return out, nil
}

// edit gives a task the values of a draft.
func (x *txn) edit(ctx context.Context, t history.Task, draft history.Draft) ([]history.FieldChange, error) {
	draft, err := x.complete(ctx, draft)
	if err != nil {
		return nil, err
	}
	changes := t.Draft.Changes(draft)
	if len(changes) == 0 {
		return nil, nil
	}
	o, err := x.apply(ctx, history.Change{ID: t.ID, Event: history.Edited{Changes: changes, Seconds: draft.Length}})
	if err != nil {
		return nil, err
	}
	return changes, x.noteUse(ctx, o.Task)
}

// followEdit sees to the motions of a task that was edited: the one it waited for, and the one it waits for now.
func (x *txn) followEdit(ctx context.Context, was, t history.Task) error {
	waited, waits := was.AwaitsMotion(), t.AwaitsMotion()
	if waited && (!waits || t.Motion != was.Motion) {
		x.touch(was.Motion)
	}
	if waits && (!waited || t.Motion != was.Motion) {
		return x.makeMotion(ctx, t)
	}
	return nil
}
