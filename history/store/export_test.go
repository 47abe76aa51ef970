package store

import (
	"context"
	"io/fs"
	"os"

	"dancecard/history"
)

// OpenSchemas opens a history with other schemas than the program's.
func OpenSchemas(ctx context.Context, path string, o Options, schemas fs.FS) (*Store, error) {
	return openWith(ctx, path, o, schemas)
}

// Mistake makes the store take another file's number for that of its own.
func (s *Store) Mistake(other string) {
	info, err := os.Stat(other)
	if err != nil {
		panic(err)
	}
	s.opened.files[0] = info
}

// Fill stores tasks as they are, without events: a long history in little time.
func (s *Store) Fill(ctx context.Context, tasks []history.Task) error {
	return s.write(ctx, func(ctx context.Context, x *txn) error {
		for i := range tasks {
			if err := x.writeRow(ctx, &tasks[i], insertTask(), valuesOf(&tasks[i])...); err != nil {
				return err
			}
			if err := x.index(ctx, history.Task{}, tasks[i]); err != nil {
				return err
			}
		}
		return nil
	})
}

// Exec runs a statement on the connection that writes.
func (s *Store) Exec(ctx context.Context, statement string, args ...any) error {
	_, err := s.writer.ExecContext(ctx, statement, args...)
	return wrapErr(s.path, err)
}

// Plan says how SQLite reads the list of a query without a filter, forwards and backwards.
func (s *Store) Plan(ctx context.Context, q history.Query) ([]string, error) {
	l := indexFor(q.Group, q.Order)
	plan, err := s.Explain(ctx, `SELECT id FROM `+l.from+` ORDER BY `+l.order())
	if err != nil {
		return nil, err
	}
	back, err := s.Explain(ctx, `SELECT id FROM `+l.from+` ORDER BY `+l.back())
	return append(plan, back...), err
}

// Explain says how SQLite would run a query.
func (s *Store) Explain(ctx context.Context, text string, args ...any) ([]string, error) {
	return query(ctx, s.database, func(scan func(...any) error) (detail string, err error) {
		var id, parent, unused int
		err = scan(&id, &parent, &unused, &detail)
		return detail, err
	}, `EXPLAIN QUERY PLAN `+text, args...)
}

// SetThumbnailOf keeps at most so many previews.
func (s *Store) SetThumbnailOf(ctx context.Context, address string, png []byte, most int) error {
	return s.Files.setThumbnail(ctx, address, png, most)
}

// Fault gives the error of this package for one of the system's.
func Fault(path string, err error) error { return wrapErr(path, err) }

// SearchText is what a filter looks into.
func SearchText(t history.Task) string {
	return searchText(t.Title, t.Picture, t.Clip, t.Problem.Code, string(t.Status))
}

// SearchIDs is what only its longer words look into.
func SearchIDs(t history.Task) string { return searchIDs(t.Template, t.RemoteID, t.RequestID) }

// ScanText goes through the column that filters look into.
func (s *Store) ScanText(ctx context.Context, text string) error {
	_, err := query(ctx, s.database, scanColumn[int], `SELECT count(*) FROM search_text WHERE instr(text, ?)`, text)
	return err
}

// Record writes an event, whether or not it fits the task's state, and reads it back.
func (s *Store) Record(ctx context.Context, id history.TaskID, e history.Event) (history.Event, error) {
	err := s.write(ctx, func(ctx context.Context, x *txn) error {
		if _, err := x.create(ctx, history.Draft{}, history.Endpoint{}); err != nil {
			return err
		}
		return x.record(ctx, id, e)
	})
	if err != nil {
		return nil, err
	}
	entries, err := s.Timeline(ctx, id)
	if err != nil {
		return nil, err
	}
	return entries[len(entries)-1].Event, nil
}

// What money is read with.
const (
	SpentSince = spentSince
	SpentAmong = spentAmong
	MakersOf   = makersOf
	AllMotions = allMotions
	// What is read and written now and then.
	GivenUpWhere = givenUp
	DropDead     = dropDead
	CountWishes  = countWishes
	WishesOpen   = wishesOpen
)

// What the making of a motion is seen to with.
var MotionQueries = map[string]string{
	"who waits": whoWaits, "videos": `SELECT id FROM task ` + videosWaiting + ` ORDER BY id`,
	"makers": `SELECT id FROM task ` + makersLive, "makers here": `SELECT id FROM task ` + makersHere,
	"makers of a video": makersOf, "makers of any": makersOfAny, "makers' events": motionEvents,
}
