package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"dancecard/history"
)

// maxWindow bounds how many tasks are read at once.
const maxWindow = 1000

// Window reads the part of a list in which the anchor stands about a third from the top. It is
// read from one snapshot and takes a few milliseconds however long the list is.
func (s *Store) Window(ctx context.Context, q history.Query, at history.Anchor, size int) (history.Window, error) {
	tx, err := s.reader.begin(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return history.Window{}, wrapErr(s.path, err)
	}
	defer tx.end(ctx)
	w, err := s.lists.window(ctx, tx, q, at, min(max(size, 1), maxWindow))
	return w, wrapErr(s.path, err)
}

func (l *lists) window(ctx context.Context, tx *transaction, q history.Query, at history.Anchor, size int) (history.Window, error) {
	now, err := numbersOf(ctx, tx)
	if err != nil {
		return history.Window{}, err
	}
	list, err := l.list(ctx, tx, q, now)
	if err != nil {
		return history.Window{}, err
	}
	w := history.Window{Total: list.length(), Cursor: -1}
	if w.Counts, err = l.counts(ctx, tx, q, now); err != nil {
		return w, err
	}
	// The anchor is mostly where it was, so that is looked at before its place is counted.
	near := max(at.Index-size, 0)
	ids, err := list.page(ctx, tx, near, 3*size)
	if err != nil {
		return w, err
	}
	if i := slices.Index(ids, at.ID); i >= 0 {
		w.Cursor = near + i
	} else if at.ID != 0 {
		if w.Cursor, err = list.indexOf(ctx, tx, at.ID); err != nil {
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
	} else if ids, err = list.page(ctx, tx, w.First, size); err != nil {
		return w, err
	}
	w.Tasks, err = tasksOf(ctx, tx, ids)
	return w, err
}

// tasksOf reads tasks in the order of their ids.
func tasksOf(ctx context.Context, tx *transaction, ids []history.TaskID) ([]history.Task, error) {
	asked, err := json.Marshal(ids)
	if err != nil || len(ids) == 0 {
		return nil, err
	}
	rows, err := tx.QueryContext(ctx, `SELECT `+taskColumns+` FROM task WHERE id IN (SELECT value FROM json_each(?))`, string(asked))
	tasks, err := scanRows(ctx, scanTasks(), rows, err)
	place := make(map[history.TaskID]int, len(ids))
	for i, id := range ids {
		place[id] = i
	}
	slices.SortFunc(tasks, func(a, b history.Task) int { return place[a.ID] - place[b.ID] })
	return tasks, err
}

// lists reads parts of lists, and caches the matches of the last filter.
type lists struct {
	matches matches
	groups  groups
}

// list is a list of tasks of which parts can be read.
type list interface {
	length() int
	// page gives the n ids from a place on, fewer at the end.
	page(ctx context.Context, tx *transaction, first, n int) ([]history.TaskID, error)
	// indexOf says where a task stands; -1 when it is not listed.
	indexOf(ctx context.Context, tx *transaction, id history.TaskID) (int, error)
}

func (l *lists) list(ctx context.Context, tx *transaction, q history.Query, now numbers) (list, error) {
	if !oneGroup(q.Group) {
		q.Group = history.All
	}
	if q.Batch == 0 && len(filterWords(q.Filter)) == 0 {
		return indexed{indexFor(q.Group, q.Order), now.Of(q.Group)}, nil
	}
	ids, err := l.narrowed(ctx, tx, q, now)
	if err != nil || q.Group == history.All {
		return ids, err
	}
	groups, err := l.groups.of(ctx, tx, now.revision)
	return ids.only(func(id history.TaskID) bool { return groups.of(id) == q.Group }), err
}

// narrowed are the tasks of all groups that a query's filter and batch let through, in its order.
func (l *lists) narrowed(ctx context.Context, tx *transaction, q history.Query, now numbers) (ids matched, err error) {
	filtered := len(filterWords(q.Filter)) > 0
	if filtered {
		ids, err = l.matches.find(ctx, tx, question{q.Filter, q.Keep, q.Order, now.revision}, now.All)
	}
	if err != nil || q.Batch == 0 {
		return ids, err
	}
	batch, err := batchList(ctx, tx, q)
	if err != nil || !filtered {
		return batch, err
	}
	in := make(map[history.TaskID]bool, len(batch))
	for _, id := range batch {
		in[id] = true
	}
	return ids.only(func(id history.TaskID) bool { return in[id] }), nil
}

// oneGroup reports whether a list is narrowed to a group.
func oneGroup(g history.Group) bool {
	return slices.Contains([]history.Group{history.Active, history.Done, history.Problems}, g)
}

// indexed is a list without a filter: a run of an index, which SQLite steps through quickly.
type indexed struct {
	index
	total int
}

// index is how one list is read from the file.
type index struct {
	from string // table, index and condition
	// columns are what the list is ordered by, each from its least value on, or with down each from its greatest.
	columns []string
	down    bool
	// The list holds the tasks of these urgencies.
	first, last int
}

// order is the list's order, back its opposite.
func (i index) order() string { return orderBy(i.columns, i.down) }
func (i index) back() string  { return orderBy(i.columns, !i.down) }

func orderBy(columns []string, down bool) string {
	if down {
		return strings.Join(columns, " DESC, ") + " DESC"
	}
	return strings.Join(columns, ", ")
}

// before is the condition that each task meets which stands before the one with these values of the columns.
func (i index) before() string {
	than := " < "
	if i.down {
		than = " > "
	}
	return "(" + strings.Join(i.columns, ", ") + ")" + than + "(?" + strings.Repeat(", ?", len(i.columns)-1) + ")"
}

func indexFor(group history.Group, order history.Order) index {
	all, one := "task_all", "task_group"
	i := index{columns: []string{"id"}, down: order.Falls()}
	extra := ""
	i.first, i.last = urgencies(group)
	switch order.Key() {
	case history.ByState:
		all, one, i.columns = "task_by_state", "", []string{"urgency", "stage", "seat", "id"}
		extra = fmt.Sprintf(" AND urgency BETWEEN %d AND %d", i.first, i.last)
	case history.ByQueue:
		first, last := stages(group)
		all, one, i.columns = "task_queue", "", []string{"stage", "seat", "id"}
		extra = fmt.Sprintf(" AND stage BETWEEN %d AND %d", first, last)
	case history.ByTitle:
		all, one, i.columns = "task_all_by_name", "task_name", []string{"name", "id"}
	case history.ByPicture:
		all, one, i.columns = "task_all_by_picture", "task_group_by_picture", []string{"picture_name", "id"}
	case history.ByRating:
		all, one, i.columns = "task_all_by_rating", "task_group_by_rating", []string{"rating", "id"}
	}
	i.from = fmt.Sprintf("task INDEXED BY %s WHERE urgency > 0", all) + extra
	if group != history.All && one != "" {
		i.from = fmt.Sprintf("task INDEXED BY %s WHERE heading = '%s'", one, group)
	}
	return i
}

func urgencies(group history.Group) (first, last int) {
	switch group {
	case history.Problems:
		return mostUrgent, leastProblem
	case history.Active:
		return firstActive, lastActive
	case history.Done:
		return firstDone, leastUrgent
	}
	return mostUrgent, leastUrgent
}

func stages(group history.Group) (first, last int) {
	switch group {
	case history.Problems:
		return stageProblem, stageProblem
	case history.Active:
		return nearestEnd, lastStage
	case history.Done:
		return stageAtRest, stageAtRest
	}
	return nearestEnd, stageAtRest
}

func (l indexed) length() int { return l.total }

// page steps through the index from its nearer end.
func (l indexed) page(ctx context.Context, tx *transaction, first, n int) ([]history.TaskID, error) {
	n = min(n, l.total-first)
	if n <= 0 {
		return nil, nil
	}
	order, skip, turned := l.order(), first, false
	if after := l.total - first - n; after < first {
		order, skip, turned = l.back(), after, true
	}
	rows, err := tx.QueryContext(ctx, `SELECT id FROM `+l.from+` ORDER BY `+order+` LIMIT ? OFFSET ?`, n, skip)
	ids, err := scanRows(ctx, scanColumn[history.TaskID], rows, err)
	if turned {
		slices.Reverse(ids)
	}
	return ids, err
}

func (l indexed) indexOf(ctx context.Context, tx *transaction, id history.TaskID) (int, error) {
	urgency, values := 0, make([]any, len(l.columns))
	rows, err := tx.QueryContext(ctx, `SELECT urgency, `+strings.Join(l.columns, ", ")+` FROM task WHERE id = ?`, id)
	found, err := scanRows(ctx, func(scan func(...any) error) (bool, error) {
		into := []any{&urgency}
		for i := range values {
			into = append(into, &values[i])
		}
		return true, scan(into...)
	}, rows, err)
	if err != nil || len(found) == 0 || urgency < l.first || urgency > l.last {
		return -1, err
	}
	rows, err = tx.QueryContext(ctx, `SELECT count(*) FROM `+l.from+` AND `+l.before(), values...)
	place, err := scanRows(ctx, scanColumn[int], rows, err)
	if err != nil {
		return -1, err
	}
	return place[0], nil
}

// batchList gives the tasks of a batch that are listed, in a query's order: a run of an index. There are
// some hundreds of them at most.
func batchList(ctx context.Context, tx *transaction, q history.Query) (matched, error) {
	return readIDs(ctx, tx, `SELECT id FROM task INDEXED BY task_batch WHERE batch > 0 AND batch = ? AND urgency > 0
		ORDER BY `+indexFor(history.All, q.Order).order(), q.Batch)
}

// ReadTasks gives those of the tasks that the history holds, in the order of their ids.
func ReadTasks(ctx context.Context, s *Store, ids []history.TaskID) ([]history.Task, error) {
	tx, err := s.reader.begin(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return nil, wrapErr(s.path, err)
	}
	defer tx.end(ctx)
	tasks, err := tasksOf(ctx, tx, ids)
	return tasks, wrapErr(s.path, err)
}

// ReadInOrder gives those of the tasks that are listed, in the order of a list.
func ReadInOrder(ctx context.Context, s *Store, ids []history.TaskID, order history.Order) ([]history.Task, error) {
	tx, err := s.reader.begin(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return nil, wrapErr(s.path, err)
	}
	defer tx.end(ctx)
	asked, err := json.Marshal(ids)
	if err != nil {
		return nil, err
	}
	sorted, err := readIDs(ctx, tx, `SELECT id FROM task WHERE id IN (SELECT value FROM json_each(?)) AND urgency > 0
		ORDER BY `+indexFor(history.All, order).order(), string(asked))
	if err != nil {
		return nil, wrapErr(s.path, err)
	}
	tasks, err := tasksOf(ctx, tx, sorted)
	return tasks, wrapErr(s.path, err)
}

// Listed gives the tasks of a list from a place on, at most so many, and how long the list is.
func (s *Store) Listed(ctx context.Context, q history.Query, first, most int) (tasks []history.Task, total int, err error) {
	tx, err := s.reader.begin(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return nil, 0, wrapErr(s.path, err)
	}
	defer tx.end(ctx)
	now, err := numbersOf(ctx, tx)
	if err != nil {
		return nil, 0, wrapErr(s.path, err)
	}
	l, err := s.lists.list(ctx, tx, q, now)
	if err != nil {
		return nil, 0, wrapErr(s.path, err)
	}
	ids, err := l.page(ctx, tx, first, most)
	if err == nil {
		tasks, err = tasksOf(ctx, tx, ids)
	}
	return tasks, l.length(), wrapErr(s.path, err)
}
