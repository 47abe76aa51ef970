package store

import (
	"context"
	"fmt"
	"strings"

	"dancecard/api"
	"dancecard/history"
)

const motionColumns = `id, name, note, clip, hash, template, model, fingerprint, seconds, price, created, made, refused, removed`

// motionUse is what became of a motion, read from indexes. SQLite uses those only where the condition says that there is
// a motion.
const motionUse = `(SELECT count(*) FROM task WHERE motion > 0 AND motion = m.id AND kind = ''),
	(SELECT ifnull(max(ended), 0) FROM task WHERE motion > 0 AND motion = m.id AND kind = '' AND seconds > 0)`

func scanMotion(scan func(...any) error) (m history.Motion, err error) {
	err = scan(&m.ID, &m.Name, &m.Note, &m.Clip, &m.Hash, &m.Template, &m.Model, &m.Fingerprint, &m.Seconds, &m.Price,
		(*unixMicro)(&m.Created), (*unixMicro)(&m.Made), (*unixMicro)(&m.Refused), (*unixMicro)(&m.Removed), &m.Uses, (*unixMicro)(&m.Success))
	return m, err
}

// Library keeps the motions.
type Library struct{ *database }

// Motions gives the library, the last used first; what was never used comes after that, the newest first.
func (l *Library) Motions(ctx context.Context) ([]history.Motion, error) {
	return query(ctx, l.database, scanMotion, allMotions)
}

const allMotions = `SELECT ` + motionColumns + `, ` + motionUse + ` FROM motion m WHERE removed = 0
	ORDER BY (SELECT ifnull(max(created), 0) FROM task WHERE motion > 0 AND motion = m.id AND kind = '') DESC, max(created, made) DESC, id DESC`

// Clips gives the clips that the library's motions were made of, empty for one that is known by its template alone.
func (l *Library) Clips(ctx context.Context) ([]string, error) {
	return query(ctx, l.database, scanColumn[string], `SELECT clip FROM motion WHERE removed = 0`)
}

// Motion gives one motion, also one that was removed; the error is [history.CodeNoMotion] when there is none.
func (l *Library) Motion(ctx context.Context, id history.MotionID) (history.Motion, error) {
	list, err := query(ctx, l.database, scanMotion, `SELECT `+motionColumns+`, `+motionUse+` FROM motion m WHERE id = ?`, id)
	if err == nil && len(list) == 0 {
		err = &history.Error{Code: history.CodeNoMotion, Path: l.path}
	}
	if err != nil {
		return history.Motion{}, err
	}
	return list[0], nil
}

// Rename gives a motion a name and a note.
func (l *Library) Rename(ctx context.Context, id history.MotionID, name, note string) error {
	return l.change(ctx, `UPDATE motion SET name = ?, note = ? WHERE id = ?`, name, note, id)
}

// Remove takes a motion off the library, which [Store.Undo] takes back, or puts it back. The template
// lives on at the service, and tasks that wait for it go on. Putting back a motion whose clip or template
// has come to the library again in the meantime changes nothing.
func (l *Library) Remove(ctx context.Context, id history.MotionID, removed bool) error {
	return l.write(ctx, func(ctx context.Context, x *txn) error {
		if err := x.removeMotion(ctx, id, removed); err != nil || !removed {
			return err
		}
		return x.undoable(ctx, history.UndoEntry{Kind: history.UndoMotionRemoval, Motion: id})
	})
}

func (x *txn) removeMotion(ctx context.Context, id history.MotionID, removed bool) error {
	statement, args := `UPDATE OR IGNORE motion SET removed = 0 WHERE id = ?`, []any{id}
	if removed {
		statement, args = `UPDATE motion SET removed = ? WHERE id = ?`, []any{history.UnixMicro(x.now), id}
	}
	if _, err := x.exec(ctx, statement, args...); err != nil {
		return err
	}
	return x.bumpRevision(ctx)
}

func (l *Library) change(ctx context.Context, statement string, args ...any) error {
	return l.write(ctx, func(ctx context.Context, x *txn) error {
		if _, err := x.exec(ctx, statement, args...); err != nil {
			return err
		}
		return x.bumpRevision(ctx)
	})
}

// bumpRevision moves the revision on after a change that no task shows.
func (x *txn) bumpRevision(ctx context.Context) error {
	_, err := x.exec(ctx, `UPDATE tally SET n = n + 1 WHERE name = 'revision'`)
	return err
}

// AddTemplate puts a template that was made elsewhere into the library, under a name or, without one,
// under a part of its id. One that is there already is given as it is.
func (l *Library) AddTemplate(ctx context.Context, template, name string) (m history.Motion, err error) {
	err = l.write(ctx, func(ctx context.Context, x *txn) error {
		if m, err = x.motionOf(ctx, history.Draft{Kind: history.MakesMotion, Template: template, Title: name}); err != nil {
			return err
		}
		return x.bumpRevision(ctx)
	})
	return m, err
}

// motionOf finds a draft's motion in the library: by its template, or by what its clip holds. One
// that is not there is added. A draft without either has the zero Motion.
func (x *txn) motionOf(ctx context.Context, d history.Draft) (history.Motion, error) {
	clip := clipKey(d)
	if d.Template == "" && clip == "" {
		return history.Motion{}, nil
	}
	if found, err := findMotion(ctx, x, d); err != nil || found.ID != 0 {
		return found, err
	}
	name, err := x.freeName(ctx, motionName(d))
	if err != nil {
		return history.Motion{}, err
	}
	m := history.Motion{Name: name, Clip: d.Clip, Template: d.Template, Created: x.now}
	if d.Clip != "" {
		m.Hash = clip
	}
	result, err := x.exec(ctx, `INSERT INTO motion (name, clip, hash, template, created) VALUES (?, ?, ?, ?, ?)`,
		m.Name, m.Clip, m.Hash, m.Template, history.UnixMicro(m.Created))
	if err != nil {
		return m, err
	}
	id, err := result.LastInsertId()
	m.ID = history.MotionID(id)
	return m, err
}

// findMotion gives a draft's motion in the library; the zero Motion where it is not there.
func findMotion(ctx context.Context, q asker, d history.Draft) (history.Motion, error) {
	for _, by := range [][2]string{{"template", d.Template}, {"hash", clipKey(d)}} {
		if by[1] == "" {
			continue
		}
		found, err := motionsWhere(ctx, q, `removed = 0 AND `+by[0]+` = ?`, by[1])
		if err != nil || len(found) > 0 {
			return append(found, history.Motion{})[0], err
		}
	}
	return history.Motion{}, nil
}

func (x *txn) motions(ctx context.Context, where string, args ...any) ([]history.Motion, error) {
	return motionsWhere(ctx, x, where, args...)
}

func motionsWhere(ctx context.Context, q asker, where string, args ...any) ([]history.Motion, error) {
	rows, err := q.QueryContext(ctx, `SELECT `+motionColumns+`, `+motionUse+` FROM motion m WHERE `+where, args...)
	return scanRows(ctx, scanMotion, rows, err)
}

// clipKey tells one clip from another: by content where that is known, else by address.
func clipKey(d history.Draft) string {
	switch {
	case d.ClipHash != "":
		return d.ClipHash
	case d.Clip != "":
		return "at " + d.Clip
	}
	return ""
}

// motionName is what a motion is called before somebody gives it a name.
func motionName(d history.Draft) string {
	if d.Clip == "" {
		if d.Kind == history.MakesMotion && d.Title != "" {
			return d.Title
		}
		parts := strings.Split(d.Template, ".")
		if len(parts) > 2 {
			return parts[0] + "." + parts[1]
		}
		return d.Template
	}
	return history.FileStem(d.Clip)
}

// freeName gives a name that no motion of the library bears, whatever the case of its letters: the name
// itself, or the first of "dance 2", "dance 3" that is free. People find motions by their names.
func (x *txn) freeName(ctx context.Context, name string) (string, error) {
	if x.taken == nil { // a batch may bring hundreds
		rows, err := x.QueryContext(ctx, `SELECT name FROM motion WHERE removed = 0`)
		names, err := scanRows(ctx, scanColumn[string], rows, err)
		if err != nil {
			return "", err
		}
		x.taken = make(map[string]bool, len(names))
		for _, other := range names {
			x.taken[history.Fold(other)] = true
		}
	}
	free := name
	for n := 2; x.taken[history.Fold(free)]; n++ {
		free = fmt.Sprintf("%s %d", name, n)
	}
	x.taken[history.Fold(free)] = true
	return free, nil
}

// complete gives a draft its price, where it has none, and its motion in the library.
func (x *txn) complete(ctx context.Context, d history.Draft) (history.Draft, error) {
	if d.Kind == history.MakesMotion {
		return d, nil
	}
	if d.Price == 0 {
		d.Price = x.engine(d.Engine).PricePerSecond(d.Mode)
	}
	m, err := x.motionOf(ctx, d)
	if err != nil || m.ID == 0 {
		return d, err
	}
	d.Motion = m.ID
	if e, ok := api.FindEngine(d.Engine); ok && e.Motion == api.ByTemplate && d.Template == "" {
		d.Template = m.Template
	}
	if d.Clip == "" {
		d.Clip, d.ClipHash = m.Clip, m.ContentHash()
	}
	return d, nil
}

// follow does what a change of one task means for others: a motion that was made goes to the
// library and to the videos that wait for it, and one that came to nothing ends them.
func (x *txn) follow(ctx context.Context, was, t history.Task, e history.Event) error {
	if t.Kind == history.MakesMotion && t.State != was.State && t.State.Final() {
		return x.motionEnded(ctx, t, e)
	}
	if _, edited := e.(history.Edited); edited {
		return x.followEdit(ctx, was, t)
	}
	if t.AwaitsMotion() && t.State == history.Waiting && was.Held != t.Held {
		x.touch(t.Motion)
		return nil
	}
	if was.AwaitsMotion() && was.State == history.Waiting && (t.State != history.Waiting || !t.AwaitsMotion()) && t.Template == "" {
		x.touch(t.Motion)
		return nil
	}
	switch {
	case t.Motion == 0 || t.Kind != history.MakesVideo:
		return nil
	case t.State != was.State && (t.State == history.Failed || t.State == history.Rejected) && t.Problem.Code == history.TemplateRefused:
		_, err := x.exec(ctx, `UPDATE motion SET refused = ? WHERE id = ?`, history.UnixMicro(x.now), t.Motion)
		return err
	case t.Seconds > 0 && was.Seconds == 0:
		_, err := x.exec(ctx, `UPDATE motion SET refused = 0, seconds = iif(seconds > 0, seconds, ?) WHERE id = ?`, t.Seconds, t.Motion)
		return err
	case t.State == history.Waiting && was.State != history.Waiting:
		return x.makeMotion(ctx, t)
	}
	return nil
}

func (x *txn) motionEnded(ctx context.Context, t history.Task, e history.Event) error {
	if t.Motion == 0 { // made elsewhere: nobody here waits for it, and the library has it from now on
		if t.State != history.Made {
			return nil
		}
		m, err := x.motionOf(ctx, history.Draft{Kind: history.MakesMotion, Title: t.Title, Template: t.Template})
		if err != nil {
			return err
		}
		was := t
		t.Motion = m.ID
		if t, err = x.update(ctx, was, t); err != nil {
			return err
		}
	}
	fate := history.Event(history.StepFailed{Problem: motionProblem(t), Final: true})
	if t.State == history.Made {
		fingerprint := ""
		if r, ok := e.(history.Reported); ok {
			fingerprint = r.Fingerprint
		}
		_, err := x.exec(ctx, `UPDATE motion SET template = ?, model = ?, fingerprint = ?, seconds = ?, price = ?, made = ?, refused = 0 WHERE id = ?`,
			t.Template, t.Model, fingerprint, t.Seconds, t.Price, history.UnixMicro(x.now), t.Motion)
		if err != nil {
			return err
		}
		fate = history.MotionReady{Template: t.Template}
	}
	x.touched[t.Motion] = false
	waiting, err := x.tasks(ctx, videosWaiting+` ORDER BY id`, t.Motion)
	if err != nil {
		return err
	}
	for _, w := range waiting {
		if !w.AwaitsMotion() {
			continue
		}
		if _, err := x.apply(ctx, history.Change{ID: w.ID, Event: fate}); err != nil {
			return err
		}
	}
	return nil
}

// motionProblem is why the motion did not come about.
func motionProblem(t history.Task) history.Problem {
	if t.Problem != (history.Problem{}) {
		return t.Problem
	}
	return history.Problem{Op: api.OpTemplate, Code: string(history.CodeNoMotion), Detail: api.Detail{Kind: api.DetailNoMotion, Name: string(t.State)}}
}
