package store

import (
	"context"
	"encoding/json"
	"slices"
	"time"

	"dancecard/api"
	"dancecard/history"
)

// Create stores drafts as tasks that wait, in their order; several are one batch, named after the
// first, which is of it as well. Their motions are found in the library or added to it, and where an engine needs a template
// of a clip that has none, the task that makes it is stored as well: once for all who need it.
func (s *Store) Create(ctx context.Context, drafts ...history.Draft) ([]history.Task, error) {
	return s.CreateFor(ctx, Program{}, drafts...)
}

// CreateFor is Create by a program, whose endpoint the tasks keep. It creates nothing where
// [Store.MayCreate] refuses.
func (s *Store) CreateFor(ctx context.Context, p Program, drafts ...history.Draft) ([]history.Task, error) {
	tasks, _, err := s.CreateOnce(ctx, p, Once{Repeats: true}, drafts...)
	return tasks, err
}

func (x *txn) create(ctx context.Context, d history.Draft, e history.Endpoint) (history.Task, error) {
	length := d.Length
	d.Length = 0
	t := history.Task{Draft: d, Created: x.now, Updated: x.now, State: history.Waiting, Endpoint: e}
	var err error
	if t.Turn, err = x.lastTurn(ctx); err != nil {
		return t, err
	}
	return x.insert(ctx, t, history.Created{Seconds: length})
}

// insert stores a task with the event that begins it.
func (x *txn) insert(ctx context.Context, t history.Task, first history.Event) (history.Task, error) {
	if err := x.writeRow(ctx, &t, insertTask(), valuesOf(&t)...); err != nil {
		return t, err
	}
	if err := x.record(ctx, t.ID, first); err != nil {
		return t, err
	}
	if err := x.noteUse(ctx, t); err != nil {
		return t, err
	}
	return t, x.index(ctx, history.Task{}, t)
}

// noteUse remembers a task's picture and template as used last.
func (x *txn) noteUse(ctx context.Context, t history.Task) error {
	for _, use := range []struct {
		field Field
		value string
	}{{Pictures, t.Picture}, {Templates, t.Template}} {
		if use.value == "" {
			continue
		}
		if _, err := x.exec(ctx, `REPLACE INTO used (field, value, task) VALUES (?, ?, ?)`, use.field, use.value, t.ID); err != nil {
			return err
		}
	}
	return nil
}

// Apply lets an event happen to a task and gives the task as it is stored then. An event that changes nothing is not written. The error is [history.CodeNoTask] for a task that
// the history does not hold, [history.CodeTaken] for a task id of the service that another task has.
//
// Who must know whether it was this very call that made the change uses [Store.ApplyAll].
func (s *Store) Apply(ctx context.Context, id history.TaskID, e history.Event) (history.Task, error) {
	outcomes, err := s.ApplyAll(ctx, []history.Change{{ID: id, Event: e}})
	if err != nil {
		return history.Task{}, err
	}
	if outcomes[0].Task.ID == 0 {
		return history.Task{}, &history.Error{Code: history.CodeNoTask, Path: s.path}
	}
	return outcomes[0].Task, nil
}

// ApplyAll lets many events happen in one transaction, in their order, and gives one outcome for
// each: all are written, or none. A task that the history does not hold, such as one deleted in
// another window, does not keep the others from changing.
func (s *Store) ApplyAll(ctx context.Context, changes []history.Change) ([]history.Outcome, error) {
	outcomes := make([]history.Outcome, 0, len(changes))
	err := s.write(ctx, func(ctx context.Context, x *txn) error {
		for _, c := range changes {
			o, err := x.apply(ctx, c)
			if err != nil {
				return err
			}
			outcomes = append(outcomes, o)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return outcomes, nil
}

func (x *txn) apply(ctx context.Context, c history.Change) (history.Outcome, error) {
	tasks, err := x.tasks(ctx, `WHERE id = ?`, c.ID)
	if err != nil || len(tasks) == 0 {
		return history.Outcome{}, err
	}
	t := tasks[0]
	if c.From != "" && t.State != c.From || c.Inputs != nil && !slices.Equal(t.Inputs(), c.Inputs) {
		return history.Outcome{Task: t}, nil
	}
	event := keptEvent(c.Event)
	if _, sends := event.(history.SendBegan); sends {
		if err := x.inPlace(); err != nil {
			return history.Outcome{}, err
		}
	}
	next := t.Apply(x.now, event)
	if next == t {
		return history.Outcome{Task: t}, x.splitDuplicate(ctx, t, event)
	}
	if next, err = x.update(ctx, t, next); err != nil {
		return history.Outcome{}, err
	}
	if err := x.record(ctx, t.ID, event); err != nil {
		return history.Outcome{}, err
	}
	if err := x.forgetUploads(ctx, t, next); err != nil {
		return history.Outcome{}, err
	}
	return history.Outcome{Task: next, Changed: true}, x.follow(ctx, t, next, event)
}

// update writes a task's row and what a filter finds it by, and gives the task with its revision.
func (x *txn) update(ctx context.Context, t, next history.Task) (history.Task, error) {
	if err := x.writeRow(ctx, &next, updateTask(), append(valuesOf(&next), t.ID)...); err != nil {
		return next, err
	}
	return next, x.index(ctx, t, next)
}

// writeRow inserts or updates a task's row, and tells the task its id and revision.
func (x *txn) writeRow(ctx context.Context, t *history.Task, text string, args ...any) error {
	rows, err := x.QueryContext(ctx, text, args...)
	_, err = scanRows(ctx, func(scan func(...any) error) (none struct{}, err error) {
		return none, scan(&t.ID, &t.Revision)
	}, rows, err)
	return err
}

// record adds a line to a task's timeline.
func (x *txn) record(ctx context.Context, id history.TaskID, e history.Event) error {
	body, err := json.Marshal(e)
	if err != nil {
		return err
	}
	_, err = x.exec(ctx, `INSERT INTO event (task, seq, at, kind, body)
		VALUES (?1, (SELECT ifnull(max(seq), 0) + 1 FROM event WHERE task = ?1), ?2, ?3, ?4)`,
		id, history.UnixMicro(x.now), e.Kind(), string(body))
	return err
}

// tasks reads whole tasks.
func (x *txn) tasks(ctx context.Context, where string, args ...any) ([]history.Task, error) {
	rows, err := x.QueryContext(ctx, `SELECT `+taskColumns+` FROM task `+where, args...)
	return scanRows(ctx, scanTasks(), rows, err)
}

// Interrupted makes every task that was being sent when its program ended unsure, and gives those
// tasks. It is for the start of a program, and only for the one that holds the lease: nobody else
// may be sending then.
func (s *Store) Interrupted(ctx context.Context) ([]history.Task, error) {
	lost := history.SendLost{Problem: history.Problem{Op: api.OpSubmit, Code: history.CodeInterrupted}}
	return s.applyWhere(ctx, lost, `WHERE live = 1 AND state = 'sending' ORDER BY id`)
}

// applyWhere lets an event happen to every task that a condition names, in one transaction.
func (s *Store) applyWhere(ctx context.Context, e history.Event, where string, args ...any) (changed []history.Task, err error) {
	err = s.write(ctx, func(ctx context.Context, x *txn) error {
		tasks, err := x.tasks(ctx, where, args...)
		if err != nil {
			return err
		}
		for _, t := range tasks {
			o, err := x.apply(ctx, history.Change{ID: t.ID, Event: e})
			if err != nil {
				return err
			}
			changed = append(changed, o.Task)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return changed, nil
}

// DropDeadLinks forgets the addresses of results that have died, as they are secrets, and reports
// how many those were. One whose video is not saved yet is kept: this machine's clock may be wrong, and
// the attempt at fetching it tells whether it has died.
func (s *Store) DropDeadLinks(ctx context.Context) (int, error) {
	var n int64
	err := s.write(ctx, func(ctx context.Context, x *txn) error {
		result, err := x.exec(ctx, dropDead, history.UnixMicro(x.now.Add(-history.LinkLife)), history.Finished)
		if err == nil {
			n, err = result.RowsAffected()
		}
		return err
	})
	if err != nil {
		return 0, err
	}
	return int(n), s.forget(ctx, int(n))
}

const dropDead = `UPDATE task SET video = '' WHERE video <> '' AND ended <= ? AND state <> ?`

// Purge deletes the tasks that were taken off the list before a time, with their events. What stays
// is their ids at the service, so that they are not taken for anybody else's, and what they cost.
// It reports how many tasks those were.
func (s *Store) Purge(ctx context.Context, before time.Time) (int, error) {
	var n int64
	err := s.write(ctx, func(ctx context.Context, x *txn) error {
		if err := x.forgetUndo(ctx, before); err != nil {
			return err
		}
		result, err := x.exec(ctx, `DELETE FROM task WHERE removed > 0 AND removed < ? AND live = 0`, history.UnixMicro(before))
		if err == nil {
			n, err = result.RowsAffected()
		}
		return err
	})
	if err != nil {
		return 0, err
	}
	return int(n), s.forget(ctx, int(n))
}

// forget takes what was deleted out of the write-ahead log too, which would keep it until it is
// next filled. Should another program be reading just now, the log stays until then.
func (d *database) forget(ctx context.Context, n int) error {
	if n == 0 {
		return nil
	}
	_, err := d.writer.ExecContext(ctx, `PRAGMA wal_checkpoint(TRUNCATE)`)
	return wrapErr(d.path, err)
}
