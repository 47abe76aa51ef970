package store

import (
	"context"
	"encoding/json"
	"time"

	"dancecard/history"
)

// mostUndo is how many changes are kept, the newest ones.
const mostUndo = 200

// ApplyUndoable does what [Store.ApplyAll] does, and keeps what was changed for [Store.Undo].
func (s *Store) ApplyUndoable(ctx context.Context, kind history.UndoKind, changes []history.Change) ([]history.Outcome, error) {
	outcomes := make([]history.Outcome, 0, len(changes))
	err := s.write(ctx, func(ctx context.Context, x *txn) error {
		entry := history.UndoEntry{Kind: kind}
		for _, c := range changes {
			o, err := x.apply(ctx, c)
			if err != nil {
				return err
			}
			if o.Changed {
				entry.Tasks = append(entry.Tasks, c.ID)
			}
			outcomes = append(outcomes, o)
		}
		return x.undoable(ctx, entry)
	})
	if err != nil {
		return nil, err
	}
	return outcomes, nil
}

// Rename gives a task another title, and keeps the change for [Store.Undo].
func Rename(ctx context.Context, s *Store, id history.TaskID, title string) (o history.Outcome, err error) {
	err = s.write(ctx, func(ctx context.Context, x *txn) error {
		before, err := x.tasks(ctx, `WHERE id = ?`, id)
		if err != nil || len(before) == 0 {
			return err
		}
		o, err = x.apply(ctx, history.Change{ID: id, Event: history.Renamed{Title: title}})
		if err != nil || !o.Changed {
			return err
		}
		return x.undoable(ctx, history.UndoEntry{Kind: history.UndoRename, Tasks: []history.TaskID{id}, OldTitle: before[0].Title, Title: title})
	})
	return o, err
}

// Rate gives the videos of tasks so many stars more, or fewer, and keeps the change for [Store.Undo].
func Rate(ctx context.Context, s *Store, by int, ids ...history.TaskID) (outcomes []history.Outcome, err error) {
	err = s.write(ctx, func(ctx context.Context, x *txn) error {
		outcomes = nil
		entry := history.UndoEntry{Kind: history.UndoRating}
		for _, id := range ids {
			before, err := x.tasks(ctx, `WHERE id = ?`, id)
			if err != nil {
				return err
			}
			if len(before) == 0 {
				continue
			}
			rating := min(max(before[0].Rating+by, 0), history.MostStars)
			o, err := x.apply(ctx, history.Change{ID: id, Event: history.Rated{Rating: rating}})
			if err != nil {
				return err
			}
			if o.Changed {
				entry.Tasks = append(entry.Tasks, id)
				entry.From, entry.To = append(entry.From, int64(before[0].Rating)), append(entry.To, int64(rating))
			}
			outcomes = append(outcomes, o)
		}
		return x.undoable(ctx, entry)
	})
	if err != nil {
		return nil, err
	}
	return outcomes, nil
}

// undoable keeps a change. What was undone before can't be done again from then on.
func (x *txn) undoable(ctx context.Context, e history.UndoEntry) error {
	if len(e.Tasks) == 0 && e.Motion == 0 {
		return nil
	}
	body, err := json.Marshal(e)
	if err != nil {
		return err
	}
	for _, do := range []struct {
		statement string
		args      []any
	}{
		{`DELETE FROM undo WHERE undone = 1`, nil},
		{`INSERT INTO undo (at, kind, body) VALUES (?, ?, ?)`, []any{history.UnixMicro(x.now), e.Kind, string(body)}},
		{`DELETE FROM undo WHERE id <= (SELECT max(id) FROM undo) - ?`, []any{mostUndo}},
	} {
		if _, err := x.exec(ctx, do.statement, do.args...); err != nil {
			return err
		}
	}
	return nil
}

// Undo takes the last change back that is kept, whichever program made it. One whose tasks would be sent
// then is only told, unless it is the entry that the person agreed to.
func (s *Store) Undo(ctx context.Context, agreed int64) (history.Undone, error) {
	return s.revert(ctx, `undone = 0 ORDER BY id DESC`, agreed, false)
}

// Redo makes the last change again that was taken back, by the rule of [Store.Undo].
func (s *Store) Redo(ctx context.Context, agreed int64) (history.Undone, error) {
	return s.revert(ctx, `undone = 1 ORDER BY id`, agreed, true)
}

func (s *Store) revert(ctx context.Context, which string, agreed int64, redo bool) (out history.Undone, err error) {
	err = s.write(ctx, func(ctx context.Context, x *txn) error {
		out = history.Undone{}
		rows, err := x.QueryContext(ctx, `SELECT id, kind, body FROM undo WHERE `+which+` LIMIT 1`)
		found, err := scanRows(ctx, scanUndo, rows, err)
		if err != nil || len(found) == 0 {
			return err
		}
		out.Entry = found[0]
		if out.Entry.Sends(redo) && out.Entry.ID != agreed {
			if err := x.wouldSend(ctx, &out); err != nil || out.Ask {
				return err
			}
		}
		if err := x.turnBack(ctx, &out, redo); err != nil {
			return err
		}
		_, err = x.exec(ctx, `UPDATE undo SET undone = ? WHERE id = ?`, !redo, out.Entry.ID)
		return err
	})
	if err != nil {
		return history.Undone{}, err
	}
	return out, nil
}

func scanUndo(scan func(...any) error) (e history.UndoEntry, err error) {
	var body string
	if err = scan(&e.ID, &e.Kind, &body); err == nil {
		err = json.Unmarshal([]byte(body), &e)
	}
	return e, err
}

// wouldSend gives the tasks of an entry that are on hold still.
func (x *txn) wouldSend(ctx context.Context, out *history.Undone) error {
	for _, id := range out.Entry.Tasks {
		tasks, err := x.tasks(ctx, `WHERE id = ? AND held = 1 AND state = 'waiting'`, id)
		if err != nil {
			return err
		}
		out.Tasks = append(out.Tasks, tasks...)
	}
	out.Ask = len(out.Tasks) > 0
	return nil
}

// turnBack makes the changes of an entry, or takes them back.
func (x *txn) turnBack(ctx context.Context, out *history.Undone, redo bool) error {
	e := out.Entry
	if e.Kind == history.UndoMotionRemoval {
		return x.removeMotion(ctx, e.Motion, redo)
	}
	if e.Kind == history.UndoSeen {
		return x.undoSeen(ctx, out, redo)
	}
	out.Tasks = nil
	for i, id := range e.Tasks {
		event := e.EventOf(i, redo)
		if event == nil {
			return nil
		}
		o, err := x.apply(ctx, history.Change{ID: id, Event: event})
		if err != nil {
			return err
		}
		if o.Task.ID != 0 {
			out.Tasks = append(out.Tasks, o.Task)
		}
		if o.Changed {
			out.Changed++
		}
	}
	return nil
}

// forgetUndo forgets changes that were made before a time.
func (x *txn) forgetUndo(ctx context.Context, before time.Time) error {
	_, err := x.exec(ctx, `DELETE FROM undo WHERE at < ?`, history.UnixMicro(before))
	return err
}
