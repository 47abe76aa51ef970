package core

import (
	"context"
	"image"
	"slices"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/preflight"
)

// Rows are a part of the list of tasks, with what stands above it: how many tasks there are, how many videos nobody has
// seen, and what was paid for, in CNY, since midnight and since the first of the month.
type Rows struct {
	Window       history.Window
	Counts       history.Counts
	Unseen       int
	Today, Month float64
}

// quickSum is how many videos of a month are added up at most for the first frame.
const quickSum = 500

// Rows reads the rows for a question to history. In a busy month what was spent, which takes some milliseconds to add
// up, is left out unless all is asked for.
func (c *Core) Rows(ctx context.Context, q history.Query, a history.Anchor, size int, all bool) (r Rows, err error) {
	now := c.Now()
	if r.Window, err = c.Store.Window(ctx, q, a, size); err != nil {
		return r, err
	}
	if r.Counts, err = c.Store.Counts(ctx); err != nil {
		return r, err
	}
	if r.Unseen, err = c.Store.Views.Unseen(ctx); err != nil {
		return r, err
	}
	y, m, d := now.In(c.Zone).Date()
	today, month := time.Date(y, m, d, 0, 0, 0, 0, c.Zone), time.Date(y, m, 1, 0, 0, 0, 0, c.Zone)
	if all {
		if r.Today, err = c.Store.Reports.Spent(ctx, today); err == nil {
			r.Month, err = c.Store.Reports.Spent(ctx, month)
		}
		return r, err
	}
	r.Month, r.Today, err = c.Store.Reports.SpentAmong(ctx, month, today, quickSum)
	return r, err
}

// ReadTask gives a task as history has it.
func ReadTask(ctx context.Context, c *Core, id history.TaskID) (history.Task, error) {
	return c.Store.Task(ctx, id)
}

// Detail is what is known of a task beyond the task itself.
type Detail struct {
	Entries []history.Entry
	Costs   history.Costs
	// Path is that of its video, which is missing where no file is there.
	Path    string
	Missing bool
	// FFmpeg tells that there is one, to take frames out of the video.
	FFmpeg bool
	// Picture is the preview of its picture, Frames those of the video: as far as history has kept them.
	Picture image.Image
	Frames  []image.Image
}

// Detail reads what is known of a task.
func (c *Core) Detail(ctx context.Context, t history.Task) (d Detail, err error) {
	d.Entries, err = c.Store.Whole(ctx, t)
	if err == nil {
		d.Costs, err = c.Store.Reports.Costs(ctx, t, d.Entries)
	}
	d.Picture = c.Files.Preview(ctx, t.Picture)
	if t.File != "" {
		d.Path, d.Missing = c.Videos.Path(t.File), !c.Videos.Exists(t)
		_, no := c.FFmpeg(ctx)
		if d.FFmpeg = no == nil; d.FFmpeg {
			d.Frames = c.Files.keptFrames(ctx, d.Path)
		}
	}
	return d, err
}

// recentValues is how many earlier values are offered.
const recentValues = 20

// Recent holds values that were used before, the engine of the last task, the library, what is known of a
// motion's length, and the fingerprint of the key in use.
type Recent struct {
	Pictures, Templates []string
	Engine              api.EngineID
	Motions             []history.Motion
	Unmade              map[history.MotionID]history.Task // that should have made a motion
	Seconds             map[string]float64
	Finger              string
}

// Recent reads values that were used before, and the library. Its error is about the library alone.
func (c *Core) Recent(ctx context.Context) (r Recent, err error) {
	r.Pictures, _ = c.Store.Reports.Recent(ctx, store.Pictures, recentValues)
	r.Templates, _ = c.Store.Reports.Recent(ctx, store.Templates, recentValues)
	r.Seconds, _ = c.Store.Reports.Lengths(ctx, r.Templates)
	r.Engine, _ = c.Store.Reports.LastEngine(ctx)
	if r.Motions, err = c.Store.Library.Motions(ctx); err == nil {
		r.Unmade, err = c.Store.Library.Unmade(ctx)
	}
	r.Finger, _ = c.env.fingerprint(ctx)
	return r, err
}

// Library is what the checks before a submission take of it; whole tells that the library could be read.
func (r Recent) Library(whole bool) preflight.Library {
	return preflight.Library{Motions: r.Motions, Read: whole, Seconds: r.Seconds, Fingerprint: r.Finger}
}

// Checks looks at pictures and motions and reads the library: all that an order is checked by.
func (c *Core) Checks(ctx context.Context, o preflight.Order, pictures, motions []string) (preflight.Checks, error) {
	recent, err := c.Recent(ctx)
	if err != nil {
		return preflight.Checks{}, err
	}
	checks := preflight.Checks{Order: o, Library: recent.Library(true), Engines: c.Engines}
	clips := make([]string, len(motions))
	for i, motion := range motions {
		clips[i] = checks.ClipFile(motion)
	}
	checks.Seen = c.Files.InspectAll(ctx, pictures, clips)
	return checks, nil
}

// ReadTasks gives tasks as history has them; those that it does not have are left out.
func ReadTasks(ctx context.Context, c *Core, ids []history.TaskID) ([]history.Task, error) {
	return store.ReadTasks(ctx, c.Store, ids)
}

// ReadInOrder gives those of the tasks that are listed, in the order of a list.
func ReadInOrder(ctx context.Context, c *Core, ids []history.TaskID, order history.Order) ([]history.Task, error) {
	return store.ReadInOrder(ctx, c.Store, ids, order)
}

// WithVideo gives those of the tasks whose video is on this disk.
func WithVideo(f *Files, tasks []history.Task) (out []history.Task) {
	for _, t := range tasks {
		if t.File != "" && f.HasVideo(t) {
			out = append(out, t)
		}
	}
	return out
}

// NextVideo gives the task with a video on this disk that follows another one in a list, or precedes it. It is none of
// those to skip.
func NextVideo(ctx context.Context, c *Core, q history.Query, from history.TaskID, back bool, skip []history.Task) (t history.Task, found bool, err error) {
	const page = 200
	q.Keep = from // it may have left the list meanwhile
	w, err := c.Store.Window(ctx, q, history.Anchor{ID: from}, 1)
	first, end := w.Cursor+1, w.Cursor+1+page
	if back {
		first, end = max(w.Cursor-page, 0), max(w.Cursor, 0)
	}
	for err == nil && first < end {
		var tasks []history.Task
		tasks, _, err = c.Listed(ctx, q, first, end-first)
		if back {
			slices.Reverse(tasks)
		}
		for _, t := range WithVideo(c.Files, tasks) {
			if !slices.ContainsFunc(skip, func(other history.Task) bool { return other.ID == t.ID }) {
				return t, true, nil
			}
		}
		switch {
		case back:
			first, end = max(first-page, 0), first
		case len(tasks) == page:
			first, end = end, end+page
		default:
			return t, false, err
		}
	}
	return t, false, err
}

// WithCosts gives tasks as drafts of what is still to be paid: with the lengths of their videos, as far as history knows
// them, and without a check that was made.
func WithCosts(ctx context.Context, c *Core, tasks []history.Task) ([]history.Task, error) {
	costs, err := c.Store.Reports.CostsOf(ctx, tasks)
	if err != nil {
		return nil, err
	}
	tasks = slices.Clone(tasks)
	for i := range tasks {
		c := costs[tasks[i].ID]
		tasks[i].Length, tasks[i].Detect = c.Length, c.Expected.Check > c.Paid.Check
	}
	return tasks, nil
}

// Engine is an engine with the models that config names.
func (c *Core) Engine(id api.EngineID) api.Engine { return c.env.engine(id) }

// Listed gives the tasks of a list from a place on, at most so many, and how long the list is.
func (c *Core) Listed(ctx context.Context, q history.Query, first, most int) (tasks []history.Task, total int, err error) {
	return c.Store.Listed(ctx, q, first, most)
}
