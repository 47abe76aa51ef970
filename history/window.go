package history

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// Order is how a list of tasks is ordered.
type Order int

// The orders.
const (
	// NewestFirst and OldestFirst go by when a task was asked for.
	NewestFirst Order = iota
	OldestFirst
	// ByState puts first what waits for a decision, then what came to nothing, then what is under
	// way, then what is done; the newest first within each.
	ByState
	// ByName goes by title, numbers counting as numbers.
	ByName
	// ByQueue puts first what comes to its end first: what is worked on, then what is queued at the
	// service, then what waits here, in the order in which it is sent; then the rest, the newest first.
	ByQueue
)

// Query says which tasks a list shows, and how.
type Query struct {
	// Group narrows the list to a group; anything but the groups' names means All.
	Group Group
	// Filter narrows it to tasks that hold every word of it, as a part of their title, picture, clip,
	// error code, state or status, or of their motion's name in the library; words of four letters and
	// more also as a part of their template's or either other id. Case and width of letters do not
	// matter. A word that a name of their state begins with counts too ([Options.StateNames]).
	Filter string
	// Batch narrows it to the tasks that were asked for together with that one; 0 for all.
	Batch TaskID
	Order Order
}

// Anchor is what a window is placed around: the task of that ID where it is listed, or else the
// place in the list, counted from 0.
type Anchor struct {
	ID    TaskID
	Index int
}

// Window is the part of a list that fits a screen.
type Window struct {
	Tasks []Task
	// First is the place of Tasks[0] in the list, Total the length of the list.
	First, Total int
	// Cursor is the place of the anchor's task; -1 when it is not listed.
	Cursor int
	// Counts are the numbers of tasks in each group that the filter and the batch let through.
	Counts Counts
}

// maxWindow bounds how many tasks are read at once.
const maxWindow = 1000

// Window reads the part of a list in which the anchor stands about a third from the top. It is
// read from one snapshot and takes a few milliseconds however long the list is.
func (s *Store) Window(ctx context.Context, q Query, at Anchor, size int) (Window, error) {
	tx, err := s.reader.begin(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return Window{}, wrapErr(s.path, err)
	}
	defer tx.end(ctx)
	w, err := s.window(ctx, tx, q, at, min(max(size, 1), maxWindow))
	return w, wrapErr(s.path, err)
}

func (s *Store) window(ctx context.Context, tx *transaction, q Query, at Anchor, size int) (Window, error) {
	now, err := numbersOf(ctx, tx)
	if err != nil {
		return Window{}, err
	}
	l, err := s.list(ctx, tx, q, now)
	if err != nil {
		return Window{}, err
	}
	w := Window{Total: l.length(), Cursor: -1}
	if w.Counts, err = s.narrowed(ctx, tx, q, now); err != nil {
		return w, err
	}
	// The anchor is mostly where it was, so that is looked at before its place is counted.
	near := max(at.Index-size, 0)
	ids, err := l.page(ctx, tx, near, 3*size)
	if err != nil {
		return w, err
	}
	if i := slices.Index(ids, at.ID); i >= 0 {
		w.Cursor = near + i
	} else if at.ID != 0 {
		if w.Cursor, err = l.place(ctx, tx, at.ID); err != nil {
			return w, err
		}
	}
	target := w.Cursor
	if target < 0 {
		target = at.Index
	}
	w.First = max(min(target-size/3, w.Total-size), 0)
	if end := min(w.First+size, w.Total); w.First >= near && end <= near+len(ids) {
		ids = ids[w.First-near : end-near]
	} else if ids, err = l.page(ctx, tx, w.First, size); err != nil {
		return w, err
	}
	w.Tasks, err = tasksOf(ctx, tx, ids)
	return w, err
}

// tasksOf reads tasks in the order of their ids.
func tasksOf(ctx context.Context, tx *transaction, ids []TaskID) ([]Task, error) {
	asked, err := json.Marshal(ids)
	if err != nil || len(ids) == 0 {
		return nil, err
	}
	rows, err := tx.QueryContext(ctx, `SELECT id, `+columns+` FROM task WHERE id IN (SELECT value FROM json_each(?))`, string(asked))
	tasks, err := all(ctx, scanTask, rows, err)
	place := make(map[TaskID]int, len(ids))
	for i, id := range ids {
		place[id] = i
	}
	slices.SortFunc(tasks, func(a, b Task) int { return place[a.ID] - place[b.ID] })
	return tasks, err
}

// list is a list of tasks of which parts can be read.
type list interface {
	length() int
	// page gives the n ids from a place on, fewer at the end.
	page(ctx context.Context, tx *transaction, first, n int) ([]TaskID, error)
	// place says where a task stands; -1 when it is not listed.
	place(ctx context.Context, tx *transaction, id TaskID) (int, error)
}

func (s *Store) list(ctx context.Context, tx *transaction, q Query, now numbers) (list, error) {
	if !oneGroup(q.Group) {
		q.Group = All
	}
	filtered := len(asked(q.Filter)) > 0
	if q.Batch != 0 {
		batch, err := batchList(ctx, tx, q)
		if err != nil || !filtered {
			return batch, err
		}
		// The batch is narrowed to the group already; so one search serves list and counts.
		found, err := s.matches.find(ctx, tx, question{All, q.Filter, q.Order, now.revision}, now.All)
		return found.within(batch), err
	}
	if filtered {
		return s.matches.find(ctx, tx, question{q.Group, q.Filter, q.Order, now.revision}, now.All)
	}
	return indexed{indexOf(q.Group, q.Order), now.Of(q.Group)}, nil
}

// oneGroup reports whether a list is narrowed to a group.
func oneGroup(g Group) bool { return slices.Contains([]Group{Active, Done, Problems}, g) }

// indexed is a list without a filter: a run of an index, which SQLite steps through quickly.
type indexed struct {
	index
	total int
}

// index is how one list is read from the file.
type index struct {
	from string // table, index and condition
	// order and back are the list's order and its opposite.
	order, back string
	// before are conditions; each task that stands before task ?1, whose urgency is ?2, whose name is
	// ?3, and whose stage and seat are ?4 and ?5, meets one of them.
	before []string
	// The list holds the tasks of these urgencies.
	first, last int
}

func indexOf(group Group, order Order) index {
	pick := func(index, condition string) string {
		return fmt.Sprintf("task INDEXED BY %s WHERE %s", index, condition)
	}
	listed, ofGroup := "urgency > 0", fmt.Sprintf("heading = '%s'", group)
	var i index
	switch {
	case order == ByState:
		i.from = pick("task_urgency", listed)
	case order == ByQueue:
		i.from = pick("task_queue", listed)
	case order == ByName && group == All:
		i.from = pick("task_all_by_name", listed)
	case order == ByName:
		i.from = pick("task_name", ofGroup)
	case group == All:
		i.from = pick("task_all", listed)
	default:
		i.from = pick("task_group", ofGroup)
	}
	i.first, i.last = urgencies(group)
	switch order {
	case OldestFirst:
		i.order, i.back, i.before = "id", "id DESC", []string{"id < ?1"}
	case ByState:
		i.from += fmt.Sprintf(" AND urgency BETWEEN %d AND %d", i.first, i.last)
		i.order, i.back = "urgency, id DESC", "urgency DESC, id"
		i.before = []string{"urgency < ?2", "urgency = ?2 AND id > ?1"}
	case ByQueue:
		first, last := stages(group)
		i.from += fmt.Sprintf(" AND stage BETWEEN %d AND %d", first, last)
		i.order, i.back = "stage, seat, id", "stage DESC, seat DESC, id DESC"
		i.before = []string{"(stage, seat, id) < (?4, ?5, ?1)"}
	case ByName:
		i.order, i.back, i.before = "name, id", "name DESC, id DESC", []string{"(name, id) < (?3, ?1)"}
	default:
		i.order, i.back, i.before = "id DESC", "id", []string{"id > ?1"}
	}
	return i
}

func urgencies(group Group) (first, last int) {
	switch group {
	case Problems:
		return mostUrgent, leastProblem
	case Active:
		return firstActive, lastActive
	case Done:
		return firstDone, leastUrgent
	}
	return mostUrgent, leastUrgent
}

func stages(group Group) (first, last int) {
	switch group {
	case Problems:
		return stageProblem, stageProblem
	case Active:
		return nearestEnd, lastStage
	case Done:
		return stageAtRest, stageAtRest
	}
	return nearestEnd, stageAtRest
}

func (l indexed) length() int { return l.total }

// page steps through the index from its nearer end.
func (l indexed) page(ctx context.Context, tx *transaction, first, n int) ([]TaskID, error) {
	n = min(n, l.total-first)
	if n <= 0 {
		return nil, nil
	}
	order, skip := l.order, first
	if after := l.total - first - n; after < first {
		order, skip = l.back, after
	}
	rows, err := tx.QueryContext(ctx, `SELECT id FROM `+l.from+` ORDER BY `+order+` LIMIT ? OFFSET ?`, n, skip)
	ids, err := all(ctx, one[TaskID], rows, err)
	if order == l.back {
		slices.Reverse(ids)
	}
	return ids, err
}

func (l indexed) place(ctx context.Context, tx *transaction, id TaskID) (int, error) {
	type key struct {
		urgency, stage int
		seat           int64
		name           string
	}
	rows, err := tx.QueryContext(ctx, `SELECT urgency, name, stage, seat FROM task WHERE id = ?`, id)
	keys, err := all(ctx, func(scan func(...any) error) (k key, err error) {
		err = scan(&k.urgency, &k.name, &k.stage, &k.seat)
		return k, err
	}, rows, err)
	if err != nil || len(keys) == 0 || keys[0].urgency < l.first || keys[0].urgency > l.last {
		return -1, err
	}
	var counts []string
	for _, before := range l.before {
		counts = append(counts, `(SELECT count(*) FROM `+l.from+` AND `+before+`)`)
	}
	rows, err = tx.QueryContext(ctx, `SELECT `+strings.Join(counts, " + "), id, keys[0].urgency, keys[0].name, keys[0].stage, keys[0].seat)
	place, err := all(ctx, one[int], rows, err)
	if err != nil {
		return -1, err
	}
	return place[0], nil
}
