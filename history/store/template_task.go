package store

import (
	"context"
	"maps"
	"slices"

	"dancecard/history"
)

// The tasks of one motion. SQLite uses their indexes only where the condition says that there is a motion; else it would
// read all that is live.
const (
	videosWaiting = `INDEXED BY task_awaits WHERE motion > 0 AND motion = ? AND live = 1 AND kind = '' AND template = ''`
	// whoWaits gives a row for each kind of video that may await the motion, few however many wait.
	whoWaits   = `SELECT DISTINCT engine, held FROM task ` + videosWaiting
	makersLive = `WHERE motion > 0 AND motion = ? AND live = 1 AND kind = 'motion'`
	makersHere = makersLive + ` AND state = 'waiting'`
)

// touch notes that videos came to wait for a motion, or wait no more, to be seen to before the
// transaction ends: once, however many those are.
func (x *txn) touch(id history.MotionID) {
	if _, known := x.touched[id]; !known {
		x.touched[id] = false
	}
}

// makeMotion sees to it that a motion is made for a task that awaits one, unless that is under way. A task whose
// motion was made since gets its template.
func (x *txn) makeMotion(ctx context.Context, t history.Task) error {
	if !t.AwaitsMotion() || x.touched[t.Motion] {
		return nil
	}
	under, err := x.tasks(ctx, makersLive, t.Motion)
	if err != nil {
		return err
	}
	if len(under) > 0 {
		x.touched[t.Motion] = true
		return nil
	}
	known, err := x.motions(ctx, `id = ?`, t.Motion)
	if err != nil {
		return err
	}
	name := motionName(t.Draft)
	if len(known) > 0 {
		if m := known[0]; m.Template != "" && m.Refused.IsZero() {
			_, err = x.apply(ctx, history.Change{ID: t.ID, Event: history.MotionReady{Template: m.Template}})
			return err
		}
		name = known[0].Name
	}
	x.touched[t.Motion] = true
	e := x.engine(t.Engine)
	_, err = x.create(ctx, history.Draft{
		Kind: history.MakesMotion, Title: name, Clip: t.Clip, ClipHash: t.ClipHash,
		Engine: t.Engine, Model: e.TemplateModel, Price: e.TemplatePrice, Motion: t.Motion, Batch: t.ID,
	}, t.Endpoint)
	return err
}

// settleMotions sees to the motions that were touched.
func (x *txn) settleMotions(ctx context.Context) error {
	for _, id := range slices.Sorted(maps.Keys(x.touched)) {
		if err := x.settleMotion(ctx, id); err != nil {
			return err
		}
	}
	return nil
}

// settleMotion keeps the making of a motion here as long as every video that waits for it is held, lets
// it go as soon as one is not, and calls it off when nobody waits any more. What was sent is left
// alone: it is paid for and comes to the library.
func (x *txn) settleMotion(ctx context.Context, id history.MotionID) error {
	waiting, err := x.waiting(ctx, id)
	if err != nil {
		return err
	}
	var e history.Event = history.CancelDone{}
	switch {
	case slices.ContainsFunc(waiting, func(t history.Task) bool { return !t.Held }):
		e = history.LetGo{}
	case len(waiting) > 0:
		e = history.PutOnHold{}
	}
	makers, err := x.tasks(ctx, makersHere, id)
	for _, m := range makers {
		if _, err := x.apply(ctx, history.Change{ID: m.ID, Event: e}); err != nil {
			return err
		}
	}
	return err
}

// waiting gives one of each kind of video that awaits a motion, with its engine and whether it is held.
func (x *txn) waiting(ctx context.Context, id history.MotionID) ([]history.Task, error) {
	rows, err := x.QueryContext(ctx, whoWaits, id)
	list, err := scanRows(ctx, func(scan func(...any) error) (history.Task, error) {
		t := history.Task{Draft: history.Draft{Kind: history.MakesVideo, Motion: id}}
		err := scan(&t.Engine, &t.Held)
		return t, err
	}, rows, err)
	return slices.DeleteFunc(list, func(t history.Task) bool { return !t.AwaitsMotion() }), err
}
