package store

import (
	"context"
	"database/sql"
	"errors"
	"maps"
	"slices"
	"strconv"
	"strings"

	"dancecard/api"
	"dancecard/history"
)

// Reports adds up costs, durations and what was used last.
type Reports struct{ *database }

// Costs gives what a task has cost and is expected to cost, in all its steps. The timeline is the
// task's, as [Store.Timeline] or [Store.Whole] gives it.
func (r *Reports) Costs(ctx context.Context, t history.Task, timeline []history.Entry) (history.Costs, error) {
	c := r.stepsOf(t, timeline)
	if !c.Ordered {
		var err error
		if c.Length, err = r.length(ctx, t); err != nil {
			return c, err
		}
	}
	makers, err := query(ctx, r.database, scanTasks(), makersOf, t.Motion, t.ID)
	finishCosts(&c, t, makers)
	return c, err
}

// stepsOf gives the costs as far as the task's own timeline tells them.
func (r *Reports) stepsOf(t history.Task, timeline []history.Entry) (c history.Costs) {
	c.Paid.Video = t.Cost()
	checked := false
	for _, e := range timeline {
		switch e := e.Event.(type) {
		case history.Created:
			c.Length, c.Ordered = e.Seconds, e.Seconds > 0
		case history.Edited:
			c.Length, c.Ordered, checked = e.Seconds, e.Seconds > 0, false
		case history.Checked:
			c.Paid.Check += e.Price
			checked = true
		}
	}
	c.Expected.Check = c.Paid.Check
	if !checked && t.State == history.Waiting && t.WantsCheck() {
		c.Expected.Check += api.EngineIn(r.engines, t.Engine).DetectPrice
	}
	return c
}

// finishCosts adds what depends on the length and on the tasks that make the motion.
func finishCosts(c *history.Costs, t history.Task, makers []history.Task) {
	c.Expected.Video = t.Price * c.Length
	for _, m := range makers {
		c.Paid.Motion += m.Cost()
		if m.Seconds > 0 || !m.State.Final() {
			c.Expected.Motion += m.Price * c.Length
		}
	}
}

// CostsOf is [Reports.Costs] of many tasks, in a number of queries that does not depend on how many.
func (r *Reports) CostsOf(ctx context.Context, tasks []history.Task) (map[history.TaskID]history.Costs, error) {
	ids, motions, templates := make([]history.TaskID, 0, len(tasks)), map[history.MotionID]bool{}, map[string]bool{}
	for _, t := range tasks {
		ids = append(ids, t.ID)
		motions[t.Motion], templates[t.Template] = true, true
	}
	delete(motions, 0)
	delete(templates, "")
	timelines, err := r.steps(ctx, ids)
	if err != nil {
		return nil, err
	}
	makers, err := query(ctx, r.database, scanTasks(), makersOfAny, asJSON(slices.Collect(maps.Keys(motions))))
	if err != nil {
		return nil, err
	}
	made := map[history.TaskID][]history.Task{}
	for _, m := range makers {
		made[m.Batch] = append(made[m.Batch], m)
	}
	ofMotion, err := (&Library{r.database}).Lengths(ctx)
	if err != nil {
		return nil, err
	}
	ofTemplate, err := r.Lengths(ctx, slices.Collect(maps.Keys(templates)))
	costs := make(map[history.TaskID]history.Costs, len(tasks))
	for _, t := range tasks {
		c := r.stepsOf(t, timelines[t.ID])
		if !c.Ordered {
			if c.Length = ofMotion[t.Motion]; c.Length == 0 {
				c.Length = ofTemplate[t.Template]
			}
		}
		finishCosts(&c, t, slices.DeleteFunc(made[t.ID], func(m history.Task) bool { return m.Motion != t.Motion }))
		costs[t.ID] = c
	}
	return costs, err
}

// steps reads of many tasks the events that tell of costs.
func (r *Reports) steps(ctx context.Context, ids []history.TaskID) (map[history.TaskID][]history.Entry, error) {
	type row struct {
		task history.TaskID
		history.Entry
	}
	rows, err := query(ctx, r.database, func(scan func(...any) error) (r row, err error) {
		r.Entry, err = scanEntry(func(into ...any) error { return scan(append([]any{&r.task}, into...)...) })
		return r, err
	}, `SELECT task, at, kind, body FROM event WHERE task IN (SELECT value FROM json_each(?)) AND kind IN ('created', 'edited', 'checked') ORDER BY task, seq`, asJSON(ids))
	timelines := map[history.TaskID][]history.Entry{}
	for _, r := range rows {
		timelines[r.task] = append(timelines[r.task], r.Entry)
	}
	return timelines, err
}

// asJSON is a list of numbers as SQLite reads one.
func asJSON[T ~int | ~int64](list []T) string {
	numbers := make([]string, len(list))
	for i, n := range list {
		numbers[i] = strconv.FormatInt(int64(n), 10)
	}
	return "[" + strings.Join(numbers, ",") + "]"
}

// makersOf finds the tasks that make a motion because one video needed it.
const makersOf = `SELECT ` + taskColumns + ` FROM task WHERE motion > 0 AND motion = ? AND kind = 'motion' AND batch = ?`

// makersOfAny is the same for many motions and any video.
const makersOfAny = `SELECT ` + taskColumns + ` FROM task WHERE motion > 0 AND motion IN (SELECT value FROM json_each(?)) AND kind = 'motion'`

// length is how long a task's video will most likely be: as long as its motion is, or as the last
// video that was made with its template; 0 where neither is known.
func (r *Reports) length(ctx context.Context, t history.Task) (float64, error) {
	if t.Motion > 0 {
		known, err := query(ctx, r.database, scanColumn[float64], `SELECT seconds FROM motion WHERE id = ?`, t.Motion)
		if err != nil || len(known) > 0 && known[0] > 0 {
			return first(known), err
		}
	}
	if t.Template == "" {
		return 0, nil
	}
	known, err := r.Lengths(ctx, []string{t.Template})
	return known[t.Template], err
}

func first(list []float64) float64 {
	if len(list) == 0 {
		return 0
	}
	return list[0]
}

// Lengths tells, for templates that have made a video before, how many seconds the last one had:
// what the next one will have too, for a video is as long as its motion.
func (r *Reports) Lengths(ctx context.Context, templates []string) (map[string]float64, error) {
	out := map[string]float64{}
	for _, id := range templates {
		var seconds float64
		err := r.reader.QueryRowContext(ctx,
			`SELECT seconds FROM task WHERE template = CAST(? AS TEXT) AND seconds > 0 ORDER BY id DESC LIMIT 1`, id).Scan(&seconds)
		switch {
		case err == nil:
			out[id] = seconds
		case !errors.Is(err, sql.ErrNoRows):
			return out, wrapErr(r.path, err)
		}
	}
	return out, nil
}

// LaterTries gives the tasks that were created after one with the same inputs and settings, the newest last. Those of
// its batch are none.
func (r *Reports) LaterTries(ctx context.Context, t history.Task) ([]history.Task, error) {
	same, err := query(ctx, r.database, scanTasks(), `SELECT `+taskColumns+` FROM task `+sameInputs, t.PictureHash, 0, t.Motion,
		t.Engine, t.Model, t.Mode, t.Ratio, t.PictureBackground, t.Watermark)
	return slices.DeleteFunc(same, func(o history.Task) bool { return o.ID <= t.ID || o.Batch != 0 && o.Batch == t.Batch }), err
}
