package store

import (
	"context"
	"slices"

	"dancecard/api"
	"dancecard/history"
)

// Move changes the order in which waiting tasks are sent: past one task of the same engine, or to
// the front. Several keep their order among themselves. Tasks that do not wait are left alone, and
// moving a video to the front moves the making of its motion as well. It gives every task that has
// another place now; none when all are where they are wanted already. [Store.Undo] takes it back.
func (s *Store) Move(ctx context.Context, way history.Way, ids ...history.TaskID) (moved []history.Task, err error) {
	err = s.write(ctx, func(ctx context.Context, x *txn) error {
		lines, err := x.lanesOf(ctx, way, ids)
		if err != nil {
			return err
		}
		entry := history.UndoEntry{Kind: history.UndoMove}
		for _, l := range lines {
			places, err := x.positionsOf(ctx, l)
			if err != nil {
				return err
			}
			turns := turnsOf(places)
			for _, c := range reorder(places, l.marked, way) {
				o, err := x.apply(ctx, c)
				if err != nil {
					return err
				}
				moved = append(moved, o.Task)
				entry.Tasks, entry.From, entry.To = append(entry.Tasks, c.ID), append(entry.From, turns[c.ID]), append(entry.To, o.Task.Turn)
			}
		}
		return x.undoable(ctx, entry)
	})
	if err != nil {
		return nil, err
	}
	return moved, nil
}

// lane is a queue of which some tasks are to be moved.
type lane struct {
	engine api.EngineID
	kind   history.Kind
	marked map[history.TaskID]bool
}

// lanesOf sorts tasks that wait by the queue in which they stand.
func (x *txn) lanesOf(ctx context.Context, way history.Way, ids []history.TaskID) (lines []lane, err error) {
	add := func(t history.Task) {
		i := slices.IndexFunc(lines, func(l lane) bool { return l.engine == t.Engine && l.kind == t.Kind })
		if i < 0 {
			i = len(lines)
			lines = append(lines, lane{t.Engine, t.Kind, map[history.TaskID]bool{}})
		}
		lines[i].marked[t.ID] = true
	}
	with := map[history.MotionID]bool{} // of which the making is among the marked
	for _, id := range ids {
		tasks, err := x.tasks(ctx, `WHERE id = ? AND state = 'waiting'`, id)
		if err != nil {
			return nil, err
		}
		for _, t := range tasks {
			add(t)
			if way != history.Front || !t.AwaitsMotion() || with[t.Motion] {
				continue
			}
			with[t.Motion] = true
			makers, err := x.tasks(ctx, makersHere, t.Motion)
			if err != nil {
				return nil, err
			}
			for _, m := range makers {
				add(m)
			}
		}
	}
	return lines, nil
}

// position is a waiting task's place in its queue.
type position struct {
	id   history.TaskID
	turn int64
}

// positionsOf gives a queue in its order: what waits, without those that are held and not to be moved.
func (x *txn) positionsOf(ctx context.Context, l lane) ([]position, error) {
	type row struct {
		position
		held bool
	}
	rows, err := x.QueryContext(ctx, `SELECT id, turn, held FROM task WHERE state = 'waiting' AND engine = ? AND kind = CAST(? AS TEXT) ORDER BY turn, id`,
		l.engine, l.kind)
	list, err := scanRows(ctx, func(scan func(...any) error) (r row, err error) {
		err = scan(&r.id, &r.turn, &r.held)
		return r, err
	}, rows, err)
	var places []position
	for _, r := range list {
		if !r.held || l.marked[r.id] {
			places = append(places, r.position)
		}
	}
	return places, err
}

// turnsOf gives the turn of each task.
func turnsOf(places []position) map[history.TaskID]int64 {
	turns := make(map[history.TaskID]int64, len(places))
	for _, p := range places {
		turns[p.id] = p.turn
	}
	return turns
}

// reorder gives the changes that move the marked tasks of a queue. Moving by one deals out the same
// turns anew, so that only those change that pass each other; what goes to the front gets turns
// below all others.
func reorder(was []position, marked map[history.TaskID]bool, way history.Way) (changes []history.Change) {
	now := slices.Clone(was)
	pass := func(i, j int) { // the task at i passes the one at j
		if marked[now[i].id] && !marked[now[j].id] {
			now[i], now[j] = now[j], now[i]
		}
	}
	least := int64(0)
	switch way {
	case history.Up:
		for i := 1; i < len(now); i++ {
			pass(i, i-1)
		}
	case history.Down:
		for i := len(now) - 2; i >= 0; i-- {
			pass(i, i+1)
		}
	case history.Front:
		slices.SortStableFunc(now, func(a, b position) int { return rank(!marked[a.id]) - rank(!marked[b.id]) })
		least = int64(len(marked))
	}
	if slices.Equal(was, now) {
		return nil
	}
	for i, p := range now {
		turn := was[i].turn
		switch {
		case way == history.Front && marked[p.id]:
			turn = was[0].turn - least + int64(i)
		case way == history.Front:
			turn = p.turn
		case i > 0 && turn <= now[i-1].turn:
			turn = now[i-1].turn + 1
		}
		now[i].turn = turn
		if turn == p.turn {
			continue
		}
		e := history.Moved{Turn: turn}
		if marked[p.id] {
			e.Way = way
		}
		changes = append(changes, history.Change{ID: p.id, Event: e})
	}
	return changes
}

func rank(later bool) int {
	if later {
		return 1
	}
	return 0
}

// lastTurn is the turn of a task that comes after all others: its own number.
func (x *txn) lastTurn(ctx context.Context) (turn int64, err error) {
	stmt, err := x.prepare(ctx, `SELECT ifnull(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'task'`)
	if err != nil {
		return 0, err
	}
	return turn, stmt.QueryRowContext(ctx).Scan(&turn)
}
