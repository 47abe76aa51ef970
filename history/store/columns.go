package store

import (
	"fmt"
	"strings"
	"time"

	"dancecard/history"
)

// columns are those of table task that make up a [history.Task] besides its id, in the order of
// [fieldsOf].
const columns = `title, picture, template, engine, model, picture_background, ratio,
	created, updated, state, status, remote_id, request_id, sent, accepted, started, ended,
	unknowns, video, file, bytes, tries, seconds,
	problem_op, problem_http, problem_code, problem_message, problem_request_id, removed,
	kind, clip, clip_hash, mode, watermark, detect, price, motion, batch, prepared, turn, held, sent_there, sha256,
	cancel_asked, cancel_end, host, fingerprint, picture_hash, unseen, rating`

// taskColumns are what [scanTasks] reads.
const taskColumns = "id, changed, " + columns

// fieldsOf points at what the columns hold, both for reading a row and for writing one.
func fieldsOf(t *history.Task) []any {
	return []any{
		&t.Title, &t.Picture, &t.Template, &t.Engine, &t.Model, &t.PictureBackground, &t.Ratio,
		(*unixMicro)(&t.Created), (*unixMicro)(&t.Updated), &t.State, &t.Status, &t.RemoteID, &t.RequestID,
		(*unixMicro)(&t.Sent), (*unixMicro)(&t.Accepted), (*unixMicro)(&t.Started), (*unixMicro)(&t.Ended),
		&t.Unknowns, &t.Video, &t.File, &t.Bytes, &t.Tries, &t.Seconds,
		&t.Problem.Op, &t.Problem.HTTP, &t.Problem.Code, (*problemText)(&t.Problem), &t.Problem.RequestID,
		(*unixMicro)(&t.Removed),
		&t.Kind, &t.Clip, &t.ClipHash, &t.Mode, &t.Watermark, &t.Detect, &t.Price, &t.Motion, &t.Batch, &t.Prepared,
		&t.Turn, &t.Held, (*unixMicro)(&t.SentThere), &t.SHA256,
		(*unixMicro)(&t.CancelAsked), &t.CancelEnd, &t.Endpoint.Host, &t.Endpoint.Fingerprint, &t.PictureHash, &t.Unseen, &t.Rating,
	}
}

// derivedColumns are those of [derivedOf].
const derivedColumns = "heading, urgency, name, picture_name, live, stage, seat"

// insertTask and updateTask write every column, and give the id and the revision; the latter's last argument
// is the id.
func insertTask() string {
	return "INSERT INTO task (changed, " + columns + ", " + derivedColumns + ") VALUES (" + nextRevision + ", " + marks() + ") RETURNING id, changed"
}

func updateTask() string {
	return "UPDATE task SET (changed, " + columns + ", " + derivedColumns + ") = (" + nextRevision + ", " + marks() + ") WHERE id = ? RETURNING id, changed"
}

// nextRevision is what the tally of changes grows to with the change that is being written.
const nextRevision = `(SELECT n + 1 FROM tally WHERE name = 'revision')`

func marks() string {
	return "?" + strings.Repeat(", ?", strings.Count(columns+","+derivedColumns, ","))
}

// derivedOf are the columns that are worked out from the others.
func derivedOf(t *history.Task) []any {
	stage, seat := stageOf(*t)
	return []any{headingOf(*t), urgencyOf(*t), titleKey(*t), pictureKey(*t), !t.State.Final(), stage, seat}
}

// headingOf is the group under which the task is listed; empty for one that is off the list, as one is
// that makes a motion: it shows as a step of the videos that wait for it, and in the library.
func headingOf(t history.Task) history.Group {
	if !isListed(t) {
		return ""
	}
	return t.Group()
}

func isListed(t history.Task) bool { return t.Removed.IsZero() && t.Kind == history.MakesVideo }

// Urgencies say what needs attention first. Each group has a range of its own, so that a group's
// list by urgency is one run of an index.
const (
	mostUrgent, leastProblem = 1, 6
	firstActive, lastActive  = 7, 10
	firstDone, leastUrgent   = 11, 12
)

// urgencyOf orders tasks by how much they need somebody: first those that wait for a decision, then
// those that came to nothing, then those under way, and at last those that are done. 0 is off the
// list.
func urgencyOf(t history.Task) int {
	if !isListed(t) {
		return 0
	}
	switch t.State {
	case history.Unsure:
		return mostUrgent
	case history.Finished:
		if t.Group() == history.Problems {
			return 2
		}
		return firstActive
	case history.Failed:
		return 3
	case history.Rejected:
		return 4
	case history.Gone:
		return 5
	case history.Expired:
		return leastProblem
	case history.OnServer:
		return 8
	case history.Sending:
		return 9
	case history.Saved:
		return firstDone
	case history.Canceled:
		return leastUrgent
	}
	return lastActive
}

// Stages say how near a task is to its end. Each group has a range of its own, as with urgencies.
const (
	nearestEnd, lastStage     = 1, 6 // of the active ones
	stageProblem, stageAtRest = 7, 8
)

// stageOf orders tasks by what comes first: what is saved, worked on, queued at the service, sent,
// waits here, is held; then the rest, the newest first. Of one stage the least seat comes first.
func stageOf(t history.Task) (stage int, seat int64) {
	switch t.Group() {
	case history.Problems:
		return stageProblem, -history.UnixMicro(t.Created)
	case history.Done:
		return stageAtRest, -history.UnixMicro(t.Created)
	}
	switch {
	case t.State == history.OnServer && t.Status.Final(): // only its video's address is not known yet
		return nearestEnd, -history.UnixMicro(t.Created)
	case t.State == history.OnServer && t.Status.Started():
		return 2, history.UnixMicro(t.Accepted)
	case t.State == history.OnServer:
		return 3, history.UnixMicro(t.Accepted)
	case t.State == history.Sending:
		return 4, t.Turn
	case t.State == history.Waiting && t.Held:
		return lastStage, t.Turn
	case t.State == history.Waiting:
		return 5, t.Turn
	}
	return nearestEnd, -history.UnixMicro(t.Created)
}

// unixMicro is a time as a column holds it: microseconds since 1970 UTC, 0 for no time at all.
type unixMicro time.Time

// Scan reads a column.
func (m *unixMicro) Scan(column any) error {
	us, ok := column.(int64)
	if !ok {
		return fmt.Errorf("a time is kept as %T", column)
	}
	*m = unixMicro(fromUnixMicro(us))
	return nil
}

func fromUnixMicro(us int64) time.Time {
	if us == 0 {
		return time.Time{}
	}
	return time.UnixMicro(us).UTC()
}

// truncate gives a time as it will be read back: UTC, in whole microseconds.
func truncate(t time.Time) time.Time { return fromUnixMicro(history.UnixMicro(t)) }

// valuesOf are what both statements write.
func valuesOf(t *history.Task) []any {
	values := fieldsOf(t)
	for i, field := range values {
		if m, ok := field.(*unixMicro); ok {
			values[i] = history.UnixMicro(time.Time(*m))
		}
	}
	return append(values, derivedOf(t)...)
}

// scanTasks gives a reader of rows of [taskColumns]. It serves one query: it uses its buffers again.
func scanTasks() func(scan func(...any) error) (history.Task, error) {
	var t history.Task
	into := append([]any{&t.ID, &t.Revision}, fieldsOf(&t)...)
	return func(scan func(...any) error) (history.Task, error) {
		err := scan(into...)
		return t, err
	}
}
