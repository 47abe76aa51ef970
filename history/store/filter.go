package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"sync"

	"dancecard/history"
)

// question is a filter with the task that it keeps, an order, and the revision of the history.
type question struct {
	filter   string
	keep     history.TaskID
	order    history.Order
	revision int64
}

// matches remembers the ids that the last filter found, so that moving through a filtered list
// scans once and not with every step.
type matches struct {
	states func(word string) []history.StateMatch
	mu     sync.Mutex
	of     question
	ids    matched
}

// find gives the ids of every match among so many listed tasks.
func (m *matches) find(ctx context.Context, tx *transaction, q question, listed int) (matched, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.of == q {
		return m.ids, nil
	}
	names, err := motionNames(ctx, tx)
	if err != nil {
		return nil, err
	}
	ids, err := searcher{m.states, names.holding}.find(ctx, tx, filterWords(q.filter))
	if err == nil && q.keep != 0 {
		var kept matched
		kept, err = readIDs(ctx, tx, `SELECT id FROM task WHERE urgency > 0 AND id = ?`, q.keep)
		ids = union(ids, kept)
	}
	if err == nil {
		ids, err = inOrder(ctx, tx, ids, q.order, listed)
	}
	if err != nil {
		return nil, err
	}
	m.of, m.ids = q, ids
	return ids, nil
}

// libraryName is what the library calls a motion.
type libraryName struct {
	id   history.MotionID
	name string // folded
}

type libraryNames []libraryName

// motionNames reads what people may know motions by. A name that is the beginning of the template's id
// is none that somebody gave.
func motionNames(ctx context.Context, tx *transaction) (libraryNames, error) {
	rows, err := tx.QueryContext(ctx, `SELECT id, name FROM motion WHERE removed = 0 AND name <> '' AND instr(template, name) <> 1`)
	return scanRows(ctx, func(scan func(...any) error) (n libraryName, err error) {
		err = scan(&n.id, &n.name)
		n.name = history.Fold(n.name)
		return n, err
	}, rows, err)
}

// holding gives the motions whose names hold a word.
func (l libraryNames) holding(word string) (motions []history.MotionID) {
	for _, n := range l {
		if strings.Contains(n.name, word) {
			motions = append(motions, n.id)
		}
	}
	return motions
}

// sortLimit is the part of a list, one in so many, up to which matches are sorted one by one. For more of
// them it is quicker to go through the whole list in its order and keep them.
const sortLimit = 20

// inOrder sorts matches, which come the oldest first.
func inOrder(ctx context.Context, tx *transaction, ids matched, order history.Order, listed int) (matched, error) {
	switch order {
	case history.OldestFirst:
		return ids, nil
	case history.NewestFirst:
		slices.Reverse(ids)
		return ids, nil
	}
	l := indexFor(history.All, order)
	if len(ids) <= listed/sortLimit {
		some, err := json.Marshal(ids)
		if err != nil {
			return nil, err
		}
		return readIDs(ctx, tx, `SELECT id FROM task WHERE id IN (SELECT value FROM json_each(?)) ORDER BY `+l.order(), string(some))
	}
	matching := make([]bool, ids[len(ids)-1]+1)
	for _, id := range ids {
		matching[id] = true
	}
	all, err := readIDs(ctx, tx, `SELECT id FROM `+l.from+` ORDER BY `+l.order())
	return slices.DeleteFunc(all, func(id history.TaskID) bool { return int(id) >= len(matching) || !matching[id] }), err
}

// readIDs reads a query's ids. They come as one text, which is much faster than as a row each.
func readIDs(ctx context.Context, tx *transaction, query string, args ...any) (matched, error) {
	rows, err := tx.QueryContext(ctx, `SELECT ifnull(group_concat(id, ' '), '') FROM (`+query+`)`, args...)
	return scanIDs(ctx, rows, err)
}

// scanIDs reads the ids in the one text that a query gave.
func scanIDs(ctx context.Context, rows *sql.Rows, err error) (matched, error) {
	texts, err := scanRows(ctx, scanColumn[string], rows, err)
	if err != nil {
		return nil, err
	}
	ids := matched{}
	for number := range strings.FieldsSeq(texts[0]) {
		id, err := strconv.ParseInt(number, 10, 64)
		if err != nil {
			return nil, oddRow{err}
		}
		ids = append(ids, history.TaskID(id))
	}
	return ids, nil
}

// matched is a list with a filter.
type matched []history.TaskID

func (l matched) length() int { return len(l) }

func (l matched) page(_ context.Context, _ *transaction, first, n int) ([]history.TaskID, error) {
	first = min(first, len(l))
	return slices.Clone(l[first:min(first+n, len(l))]), nil
}

func (l matched) indexOf(_ context.Context, _ *transaction, id history.TaskID) (int, error) {
	return slices.Index(l, id), nil
}

// only gives the wanted ids in a new list.
func (l matched) only(wanted func(history.TaskID) bool) (out matched) {
	for _, id := range l {
		if wanted(id) {
			out = append(out, id)
		}
	}
	return out
}
