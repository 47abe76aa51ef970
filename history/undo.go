package history

import (
	"context"
	"encoding/json"
	"time"
)

// UndoKind is a kind of change that the person can undo.
type UndoKind string

// The kinds, as they are kept.
const (
	UndoRemoval       UndoKind = "tasks removed"
	UndoHold          UndoKind = "tasks held"
	UndoRelease       UndoKind = "tasks released"
	UndoMove          UndoKind = "tasks moved"
	UndoMotionRemoval UndoKind = "motion removed"
)

// UndoEntry is a change that the person can undo, or do again once it was undone.
type UndoEntry struct {
	ID     int64    `json:"-"`
	Kind   UndoKind `json:"-"`
	Tasks  []TaskID `json:"tasks,omitempty"`
	Motion MotionID `json:"motion,omitempty"`
	// From and To are the turns of the tasks before and after a move.
	From []int64 `json:"from,omitempty"`
	To   []int64 `json:"to,omitempty"`
}

// Undone is what came of an undo, or of doing something again.
type Undone struct {
	// Entry is what was undone; the zero UndoEntry when there was nothing.
	Entry UndoEntry
	// Ask tells that nothing was changed, because Tasks would be sent: that needs a person's yes.
	Ask bool
	// Tasks are those of the entry as they are now, Changed how many of them changed.
	Tasks   []Task
	Changed int
}

// mostUndo is how many changes are kept, the newest ones.
const mostUndo = 200

// ApplyUndoable does what [Store.ApplyAll] does, and keeps what was changed for [Store.Undo].
func (s *Store) ApplyUndoable(ctx context.Context, kind UndoKind, changes []Change) ([]Outcome, error) {
	outcomes := make([]Outcome, 0, len(changes))
	err := s.write(ctx, func(ctx context.Context, x *txn) error {
		entry := UndoEntry{Kind: kind}
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

// undoable keeps a change. What was undone before can't be done again from then on.
func (x *txn) undoable(ctx context.Context, e UndoEntry) error {
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
		{`INSERT INTO undo (at, kind, body) VALUES (?, ?, ?)`, []any{micros(x.now), e.Kind, string(body)}},
		{`DELETE FROM undo WHERE id <= (SELECT max(id) FROM undo) - ?`, []any{mostUndo}},
	} {
		if _, err := x.exec(ctx, do.statement, do.args...); err != nil {
			return err
		}
	}
	return nil
}

// Undo takes the last change back that is kept, whichever program made it. One whose tasks would be sent
// then is only told, unless it is the entry that the person agreed to. Redo makes the last change again
// that was taken back, by the same rule.
func (s *Store) Undo(ctx context.Context, agreed int64) (Undone, error) {
	return s.revert(ctx, `undone = 0 ORDER BY id DESC`, agreed, false)
}

// Redo: see Undo.
func (s *Store) Redo(ctx context.Context, agreed int64) (Undone, error) {
	return s.revert(ctx, `undone = 1 ORDER BY id`, agreed, true)
}

func (s *Store) revert(ctx context.Context, which string, agreed int64, redo bool) (out Undone, err error) {
	err = s.write(ctx, func(ctx context.Context, x *txn) error {
		out = Undone{}
		rows, err := x.QueryContext(ctx, `SELECT id, kind, body FROM undo WHERE `+which+` LIMIT 1`)
		found, err := all(ctx, scanUndo, rows, err)
		if err != nil || len(found) == 0 {
			return err
		}
		out.Entry = found[0]
		if out.Entry.sends(redo) && out.Entry.ID != agreed {
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
		return Undone{}, err
	}
	return out, nil
}

func scanUndo(scan func(...any) error) (e UndoEntry, err error) {
	var body string
	if err = scan(&e.ID, &e.Kind, &body); err == nil {
		err = json.Unmarshal([]byte(body), &e)
	}
	return e, err
}

// sends tells a change that lets tasks be sent.
func (e UndoEntry) sends(redo bool) bool {
	return e.Kind == UndoHold && !redo || e.Kind == UndoRelease && redo
}

// wouldSend gives the tasks of an entry that are on hold still.
func (x *txn) wouldSend(ctx context.Context, out *Undone) error {
	for _, id := range out.Entry.Tasks {
		tasks, err := x.tasks(ctx, `WHERE id = ? AND held = 1 AND state = ?`, id, Waiting)
		if err != nil {
			return err
		}
		out.Tasks = append(out.Tasks, tasks...)
	}
	out.Ask = len(out.Tasks) > 0
	return nil
}

// turnBack makes the changes of an entry, or takes them back.
func (x *txn) turnBack(ctx context.Context, out *Undone, redo bool) error {
	e := out.Entry
	if e.Kind == UndoMotionRemoval {
		return x.removeMotion(ctx, e.Motion, redo)
	}
	out.Tasks = nil
	for i, id := range e.Tasks {
		event := e.event(i, redo)
		if event == nil {
			return nil
		}
		o, err := x.apply(ctx, Change{ID: id, Event: event})
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

// event is what happens to the i-th task; nil for a kind that this version doesn't know.
func (e UndoEntry) event(i int, redo bool) Event {
	switch {
	case e.Kind == UndoRemoval && redo:
		return TakenOff{}
	case e.Kind == UndoRemoval:
		return PutBackOn{}
	case e.Kind == UndoHold && redo, e.Kind == UndoRelease && !redo:
		return PutOnHold{}
	case e.Kind == UndoHold, e.Kind == UndoRelease:
		return LetGo{}
	case e.Kind != UndoMove || len(e.From) != len(e.Tasks) || len(e.To) != len(e.Tasks):
		return nil
	case redo:
		return Moved{Turn: e.To[i], Way: Back}
	}
	return Moved{Turn: e.From[i], Way: Back}
}

// forgetUndo forgets changes that were made before a time.
func (x *txn) forgetUndo(ctx context.Context, before time.Time) error {
	_, err := x.exec(ctx, `DELETE FROM undo WHERE at < ?`, micros(before))
	return err
}
