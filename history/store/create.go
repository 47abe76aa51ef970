package store

import (
	"context"
	"database/sql"
	"slices"
	"time"

	"dancecard/history"
)

// Once says what keeps tasks from being created twice, and how they begin.
type Once struct {
	// Request names what is asked for; asking again under that name gives the tasks of the first time. Empty
	// for no name.
	Request string
	// Inputs is a digest of what is asked for: under the same name another one is refused.
	Inputs string
	// Repeats allows tasks that are the same as others of the last 24 hours. A request with a name of its own
	// may repeat as well.
	Repeats bool
	// Instead are tasks that count for no repeat: those that are asked for anew.
	Instead []history.TaskID
	// Held puts the tasks on hold from the beginning.
	Held bool
}

// repeatAge is for how long the same task counts as a repeat.
const repeatAge = 24 * time.Hour

// CreateOnce is CreateFor for a program that may ask twice for the same; before tells that the tasks are those of
// an earlier request of that name. The error is [history.CodeOtherRequest] where the name stands for other inputs, and
// [history.CodeRepeated] for a task with the same inputs and settings as one of the last 24 hours: [history.Error.Tasks] are
// those.
func (s *Store) CreateOnce(ctx context.Context, p Program, once Once, drafts ...history.Draft) (tasks []history.Task, before bool, err error) {
	err = s.write(ctx, func(ctx context.Context, x *txn) error {
		if tasks, before, err = requested(ctx, x, s.path, once.Request, once.Inputs); err != nil || before {
			return err
		}
		rows, err := x.QueryContext(ctx, readLease)
		held, err := scanRows(ctx, scanLease, rows, err)
		if err == nil {
			err = s.turnedAway(held, p)
		}
		drafts := slices.Clone(drafts)
		for i := 0; i < len(drafts) && err == nil; i++ {
			drafts[i], err = x.complete(ctx, drafts[i])
		}
		if err == nil && once.Request == "" && !once.Repeats {
			err = x.refuseRepeats(ctx, once.Instead, drafts)
		}
		if err == nil {
			tasks, err = x.createAll(ctx, drafts, p.Endpoint, once.Held)
		}
		if err == nil && once.Request != "" && len(tasks) > 0 {
			_, err = x.exec(ctx, `INSERT INTO request (name, inputs, first, last, created) VALUES (?, ?, ?, ?, ?)`,
				once.Request, once.Inputs, tasks[0].ID, tasks[len(tasks)-1].ID, history.UnixMicro(x.now))
		}
		return err
	})
	if err != nil {
		return nil, false, err
	}
	return tasks, before, nil
}

// Requested gives the tasks that were created under a request's name; found is false for a new one. The error
// is [history.CodeOtherRequest] where the name stands for other inputs.
func (s *Store) Requested(ctx context.Context, name, inputs string) (tasks []history.Task, found bool, err error) {
	tasks, found, err = requested(ctx, s.reader, s.path, name, inputs)
	return tasks, found, wrapErr(s.path, err)
}

// asker runs queries, in a transaction or outside of one.
type asker interface {
	QueryContext(ctx context.Context, text string, args ...any) (*sql.Rows, error)
}

func requested(ctx context.Context, q asker, path, name, inputs string) ([]history.Task, bool, error) {
	if name == "" {
		return nil, false, nil
	}
	type request struct {
		inputs      string
		first, last history.TaskID
	}
	rows, err := q.QueryContext(ctx, `SELECT inputs, first, last FROM request WHERE name = ?`, name)
	known, err := scanRows(ctx, func(scan func(...any) error) (r request, err error) {
		err = scan(&r.inputs, &r.first, &r.last)
		return r, err
	}, rows, err)
	if err != nil || len(known) == 0 {
		return nil, false, err
	}
	r := known[0]
	rows, err = q.QueryContext(ctx, `SELECT `+taskColumns+` FROM task WHERE id BETWEEN ? AND ? AND kind = '' ORDER BY id`, r.first, r.last)
	tasks, err := scanRows(ctx, scanTasks(), rows, err)
	if err == nil && r.inputs != inputs {
		err = &history.Error{Code: history.CodeOtherRequest, Path: path, Tasks: tasks}
	}
	return tasks, true, err
}

// sameInputs finds the tasks of the last while that are the same as a draft, whatever has become of them.
const sameInputs = `WHERE picture_hash <> '' AND picture_hash = ? AND created > ? AND kind = '' AND motion = ?
	AND engine = ? AND model = ? AND mode = ? AND ratio = ? AND picture_background = ? AND watermark = ? ORDER BY id`

// repeatedBy are the tasks that are the same as a draft whose motion is known.
func repeatedBy(ctx context.Context, q asker, now time.Time, d history.Draft) ([]history.Task, error) {
	rows, err := q.QueryContext(ctx, `SELECT `+taskColumns+` FROM task `+sameInputs, d.PictureHash, history.UnixMicro(now.Add(-repeatAge)), d.Motion,
		d.Engine, d.Model, d.Mode, d.Ratio, d.PictureBackground, d.Watermark)
	return scanRows(ctx, scanTasks(), rows, err)
}

// Repeats gives for each draft the tasks for which CreateOnce would refuse it.
func (r *Reports) Repeats(ctx context.Context, drafts []history.Draft) ([][]history.Task, error) {
	out := make([][]history.Task, len(drafts))
	for i, d := range drafts {
		known, err := findMotion(ctx, r.reader, d)
		if err == nil && known.ID != 0 { // a new motion has no tasks
			d.Motion = known.ID
			out[i], err = repeatedBy(ctx, r.reader, r.now(), d)
		}
		if err != nil {
			return nil, wrapErr(r.path, err)
		}
	}
	return out, nil
}

// refuseRepeats is an error for drafts that are the same as earlier tasks. They are complete, so that their
// motions are known.
func (x *txn) refuseRepeats(ctx context.Context, instead []history.TaskID, drafts []history.Draft) error {
	var earlier []history.Task
	asked := map[history.Draft]bool{}
	for _, d := range drafts {
		if asked[d] {
			continue
		}
		asked[d] = true
		same, err := repeatedBy(ctx, x, x.now, d)
		if err != nil {
			return err
		}
		earlier = append(earlier, slices.DeleteFunc(same, func(t history.Task) bool { return slices.Contains(instead, t.ID) })...)
	}
	if len(earlier) == 0 {
		return nil
	}
	return &history.Error{Code: history.CodeRepeated, Tasks: earlier}
}

// createAll stores complete drafts as tasks; several are one batch.
func (x *txn) createAll(ctx context.Context, drafts []history.Draft, e history.Endpoint, held bool) ([]history.Task, error) {
	tasks := make([]history.Task, 0, len(drafts))
	for i, d := range drafts {
		if i > 0 {
			d.Batch = tasks[0].ID
		}
		t, err := x.create(ctx, d, e)
		if err == nil {
			err = x.makeMotion(ctx, t)
		}
		if err == nil && held {
			var o history.Outcome
			o, err = x.apply(ctx, history.Change{ID: t.ID, Event: history.PutOnHold{}})
			t = o.Task
		}
		if err != nil {
			return nil, err
		}
		tasks = append(tasks, t)
	}
	if len(tasks) < 2 {
		return tasks, nil
	}
	tasks[0].Batch = tasks[0].ID
	_, err := x.exec(ctx, `UPDATE task SET batch = id WHERE id = ?`, tasks[0].ID)
	return tasks, err
}
