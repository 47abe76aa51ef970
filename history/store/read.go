package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"slices"
	"time"

	"dancecard/api"
	"dancecard/history"
)

// query reads rows from a snapshot of the file.
func query[T any](ctx context.Context, d *database, read func(scan func(...any) error) (T, error), text string, args ...any) ([]T, error) {
	rows, err := d.reader.QueryContext(ctx, text, args...)
	list, err := scanRows(ctx, read, rows, err)
	return list, wrapErr(d.path, err)
}

// Task gives one task, also one that is off the list; the error is [history.CodeNoTask] when the history
// does not hold it.
func (s *Store) Task(ctx context.Context, id history.TaskID) (history.Task, error) {
	tasks, err := query(ctx, s.database, scanTasks(), `SELECT `+taskColumns+` FROM task WHERE id = ?`, id)
	if err != nil {
		return history.Task{}, err
	}
	if len(tasks) == 0 {
		return history.Task{}, &history.Error{Code: history.CodeNoTask, Path: s.path}
	}
	return tasks[0], nil
}

// Timeline gives everything that happened to a task, the first first. An event that a newer
// version wrote is a [history.Foreign]. The error is [history.CodeNoTask] when the history does not hold the task.
func (s *Store) Timeline(ctx context.Context, id history.TaskID) ([]history.Entry, error) {
	entries, err := query(ctx, s.database, scanEntry, `SELECT at, kind, body FROM event WHERE task = ? ORDER BY seq`, id)
	if err == nil && len(entries) == 0 {
		if _, err = s.Task(ctx, id); err == nil { // each begins with Created
			err = &history.Error{Code: history.CodeDamaged, Path: s.path, Cause: history.Note("a task has no timeline")}
		}
	}
	return entries, err
}

// motionEvents are what happened in a time to the tasks that make a motion.
const motionEvents = `SELECT at, kind, body FROM event WHERE at >= ? AND at <= ? AND task IN
	(SELECT id FROM task WHERE motion > 0 AND motion = ? AND kind = 'motion') ORDER BY task, seq`

// Whole is the timeline of a task with its end, together with what happened to its motion while it waited for it.
func (s *Store) Whole(ctx context.Context, t history.Task) ([]history.Entry, error) {
	own, err := s.Timeline(ctx, t.ID)
	own = history.OneRating(history.WithEnd(t, own))
	if err != nil || t.Motion == 0 || t.Kind != history.MakesVideo || t.TakesClip() {
		return own, err
	}
	until := t.Sent
	if until.IsZero() {
		until = s.now()
	}
	motion, err := query(ctx, s.database, scanEntry, motionEvents, history.UnixMicro(t.Created), history.UnixMicro(until), t.Motion)
	for i := range motion {
		motion[i].Event = history.OfMotion{Event: motion[i].Event}
	}
	whole := append(own, motion...)
	slices.SortStableFunc(whole, func(a, b history.Entry) int { return a.At.Compare(b.At) })
	return whole, err
}

func scanEntry(scan func(...any) error) (e history.Entry, err error) {
	var kind, body string
	if err := scan((*unixMicro)(&e.At), &kind, &body); err != nil {
		return e, err
	}
	e.Event, err = decodeEvent(kind, body)
	return e, err
}

// Live gives every task that is not final, in the order in which they were asked for: what a
// program takes up when it starts.
func (s *Store) Live(ctx context.Context) ([]history.Task, error) {
	n, err := query(ctx, s.database, scanColumn[int], `SELECT count(*) FROM task WHERE live = 1`)
	if err != nil {
		return nil, err
	}
	tasks := make([]history.Task, 0, n[0]) // there may be thousands
	err = s.EachLive(ctx, func(t history.Task) { tasks = append(tasks, t) })
	return tasks, err
}

// EachLive is [Store.Live] without holding all tasks in memory.
func (s *Store) EachLive(ctx context.Context, do func(history.Task)) error {
	return s.each(ctx, do, `SELECT `+taskColumns+` FROM task WHERE live = 1 ORDER BY id`)
}

// each calls do with every task that a query gives.
func (s *Store) each(ctx context.Context, do func(history.Task), text string, args ...any) error {
	scan := scanTasks()
	_, err := query(ctx, s.database, func(row func(...any) error) (none struct{}, err error) {
		t, err := scan(row)
		if err == nil {
			do(t)
		}
		return none, err
	}, text, args...)
	return err
}

// Makers gives the tasks that make motions and were not removed, the newest first; lists do not hold them.
func (s *Store) Makers(ctx context.Context) ([]history.Task, error) {
	return query(ctx, s.database, scanTasks(), `SELECT `+taskColumns+` FROM task WHERE kind = 'motion' AND removed = 0 ORDER BY id DESC`)
}

// Counts reads the numbers, which are kept up to date as tasks change; nothing is counted.
func (s *Store) Counts(ctx context.Context) (history.Counts, error) {
	n, err := numbersOf(ctx, s.reader)
	return n.Counts, wrapErr(s.path, err)
}

// tally is a row of the table of that name.
type tally struct {
	name string
	n    int64
}

func scanTally(scan func(...any) error) (t tally, err error) {
	err = scan(&t.name, &t.n)
	return t, err
}

// numbers are the counts, and how often any task has changed.
type numbers struct {
	history.Counts
	revision int64
}

// numbersOf reads them, from a snapshot or the file as it is.
func numbersOf(ctx context.Context, in interface {
	QueryContext(ctx context.Context, text string, args ...any) (*sql.Rows, error)
},
) (now numbers, err error) {
	rows, err := in.QueryContext(ctx, `SELECT name, n FROM tally`)
	list, err := scanRows(ctx, scanTally, rows, err)
	for _, t := range list {
		switch n := int(t.n); t.name {
		case string(history.Active):
			now.Active = n
		case string(history.Done):
			now.Done = n
		case string(history.Problems):
			now.Problems = n
		default:
			now.revision = t.n
		}
	}
	now.All = now.Active + now.Done + now.Problems
	return now, err
}

// Version is a number that grows with every change of any task, whichever program made it.
func (s *Store) Version(ctx context.Context) (int64, error) {
	n, err := numbersOf(ctx, s.reader)
	return n.revision, wrapErr(s.path, err)
}

// NoVersion stands for not having looked yet; the version of an empty history is 0.
const NoVersion = -1

// Since gives the tasks that have changed after a version, as they are now and in the order in which
// they changed, whichever program changed them, and the version up to which it tells everything;
// should a task change meanwhile, it is told again the next time. After [NoVersion] that is every task
// that is not final. What was deleted is missing: it was taken off the list long before.
func (s *Store) Since(ctx context.Context, version int64) (tasks []*history.Task, now int64, err error) {
	if now, err = s.Version(ctx); err != nil || now == version {
		return nil, now, err
	}
	add := func(t history.Task) { tasks = append(tasks, &t) }
	if version == NoVersion {
		return tasks, now, s.EachLive(ctx, add)
	}
	return tasks, now, s.each(ctx, add, `SELECT `+taskColumns+` FROM task WHERE changed > ? ORDER BY changed`, version)
}

// Spent sums up in CNY what was made since a time, at the prices of when it was asked for: videos,
// motions and checks of pictures, also those of tasks that were deleted since.
func (r *Reports) Spent(ctx context.Context, from time.Time) (float64, error) {
	sums, err := query(ctx, r.database, scanColumn[float64], spentSince, history.UnixMicro(from))
	if err != nil {
		return 0, err
	}
	return sums[0], nil
}

// SpentAmong is Spent since two times where fewer than so many things were made since the first, which is the earlier
// one; else it is 0. It takes next to no time however many there are.
func (r *Reports) SpentAmong(ctx context.Context, from, later time.Time, most int) (all, last float64, err error) {
	type sums struct {
		all, last float64
		n         int
	}
	found, err := query(ctx, r.database, func(scan func(...any) error) (s sums, err error) {
		err = scan(&s.all, &s.last, &s.n)
		return s, err
	}, spentAmong, history.UnixMicro(from), history.UnixMicro(later), most)
	if err != nil || found[0].n >= most {
		return 0, 0, err
	}
	return found[0].all, found[0].last, nil
}

// spentAmong reads the same, up to a number of rows of each index.
const spentAmong = `SELECT ifnull(sum(cost), 0), ifnull(sum(cost) FILTER (WHERE at >= ?2), 0), count(*) FROM (
	SELECT * FROM (SELECT seconds * price AS cost, ended AS at FROM task WHERE seconds > 0 AND ended >= ?1 LIMIT ?3) UNION ALL
	SELECT * FROM (SELECT seconds * price, ended FROM deleted WHERE seconds > 0 AND ended >= ?1 LIMIT ?3) UNION ALL
	SELECT * FROM (SELECT price, at FROM verdict WHERE answered = 1 AND at >= ?1 LIMIT ?3))`

// spentSince reads nothing but the part of three indexes that begins at the time.
const spentSince = `SELECT ifnull(sum(cost), 0) FROM (
	SELECT sum(seconds * price) AS cost FROM task WHERE seconds > 0 AND ended >= ?1 UNION ALL
	SELECT sum(seconds * price) FROM deleted WHERE seconds > 0 AND ended >= ?1 UNION ALL
	SELECT sum(price) FROM verdict WHERE answered = 1 AND at >= ?1)`

// Durations gives how long an engine's latest tasks of a mode that succeeded took from their start to
// their end, and what length of video came of them; the latest first and at most limit of them.
func (r *Reports) Durations(ctx context.Context, engine api.EngineID, kind history.Kind, mode string, limit int) ([]history.Sample, error) {
	return query(ctx, r.database, func(scan func(...any) error) (t history.Sample, err error) {
		var us int64
		err = scan(&us, &t.Seconds)
		t.Time = time.Duration(us) * time.Microsecond
		return t, err
	}, `SELECT ended - started, seconds FROM task WHERE status = 'SUCCEEDED' AND started > 0 AND engine = ?
		AND kind = CAST(? AS TEXT) AND mode = ? AND ended > started ORDER BY ended DESC LIMIT ?`, engine, kind, mode, limit)
}

// Lengths gives how many seconds the motions have whose length is known.
func (l *Library) Lengths(ctx context.Context) (map[history.MotionID]float64, error) {
	type pair struct {
		id      history.MotionID
		seconds float64
	}
	pairs, err := query(ctx, l.database, func(scan func(...any) error) (p pair, err error) {
		err = scan(&p.id, &p.seconds)
		return p, err
	}, `SELECT id, seconds FROM motion WHERE seconds > 0`)
	lengths := make(map[history.MotionID]float64, len(pairs))
	for _, p := range pairs {
		lengths[p.id] = p.seconds
	}
	return lengths, err
}

// Known tells which of the service's task ids are or were in the history, and under which number;
// [Store.Task] does not find a deleted one.
func (s *Store) Known(ctx context.Context, remoteIDs []string) (map[string]history.TaskID, error) {
	asked, err := json.Marshal(remoteIDs)
	if err != nil {
		return nil, err
	}
	type pair struct {
		remote string
		id     history.TaskID
	}
	pairs, err := query(ctx, s.database, func(scan func(...any) error) (v pair, err error) {
		err = scan(&v.remote, &v.id)
		return v, err
	}, everyRemote, string(asked))
	known := make(map[string]history.TaskID, len(pairs))
	for _, v := range pairs {
		known[v.remote] = v.id
	}
	return known, err
}

// everyRemote finds ids of the service among all tasks that are or were in the history.
const everyRemote = `SELECT remote_id, id FROM task WHERE remote_id <> '' AND remote_id IN (SELECT value FROM json_each(?1)) UNION ALL
	SELECT remote_id, task FROM deleted WHERE remote_id IN (SELECT value FROM json_each(?1))`

// Field names a part of a draft.
type Field string

// The fields whose past values are offered again.
const (
	Pictures  Field = "picture"
	Templates Field = "template"
)

// Unmade gives, for each motion of the library that has no template, the task that last tried to make one,
// where that came to nothing.
func (l *Library) Unmade(ctx context.Context) (map[history.MotionID]history.Task, error) {
	makers, err := query(ctx, l.database, scanTasks(), `SELECT `+taskColumns+` FROM task WHERE motion > 0 AND kind = 'motion' AND
		motion IN (SELECT id FROM motion WHERE template = '' AND removed = 0) ORDER BY id`)
	last := map[history.MotionID]history.Task{}
	for _, t := range makers {
		if last[t.Motion] = t; t.Group() != history.Problems {
			delete(last, t.Motion)
		}
	}
	return last, err
}

// LastEngine is the engine with which a video was last asked for here, empty where none was. What was
// imported from the account does not count.
func (r *Reports) LastEngine(ctx context.Context) (api.EngineID, error) {
	list, err := query(ctx, r.database, scanColumn[api.EngineID], `SELECT engine FROM task WHERE kind = '' AND picture <> '' ORDER BY id DESC LIMIT 1`)
	if err != nil || len(list) == 0 {
		return "", err
	}
	return list[0], nil
}

// Recent gives the values that a field was last used with, each once, the latest first and at
// most limit of them.
func (r *Reports) Recent(ctx context.Context, field Field, limit int) ([]string, error) {
	return query(ctx, r.database, scanColumn[string], `SELECT value FROM used WHERE field = ? ORDER BY task DESC LIMIT ?`, field, limit)
}
