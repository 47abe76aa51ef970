package history

import (
	"context"
	"io/fs"
)

// OpenSchemas opens a history with other schemas than the program's.
func OpenSchemas(ctx context.Context, path string, o Options, schemas fs.FS) (*Store, error) {
	return openWith(ctx, path, o, schemas)
}

// Fill stores tasks as they are, without events: a long history in little time.
func (s *Store) Fill(ctx context.Context, tasks []Task) error {
	return s.write(ctx, func(ctx context.Context, x *txn) error {
		for i := range tasks {
			result, err := x.exec(ctx, insertTask(), tasks[i].values()...)
			if err != nil {
				return err
			}
			id, err := result.LastInsertId()
			if err != nil {
				return err
			}
			tasks[i].ID = TaskID(id)
			if err := x.index(ctx, tasks[i].ID, "", document(tasks[i])); err != nil {
				return err
			}
		}
		return nil
	})
}

// Exec runs a statement on the connection that writes.
func (s *Store) Exec(ctx context.Context, statement string, args ...any) error {
	_, err := s.writer.ExecContext(ctx, statement, args...)
	return fault(s.path, err)
}

// Plan says how SQLite reads the list of a query without a filter.
func (s *Store) Plan(ctx context.Context, q Query) ([]string, error) {
	l := indexOf(q.Group, q.Order)
	var plan []string
	for _, order := range []string{l.order, l.back} {
		steps, err := query(ctx, s, func(scan func(...any) error) (detail string, err error) {
			var id, parent, unused int
			err = scan(&id, &parent, &unused, &detail)
			return detail, err
		}, `EXPLAIN QUERY PLAN SELECT id FROM `+l.from+` ORDER BY `+order)
		if err != nil {
			return nil, err
		}
		plan = append(plan, steps...)
	}
	return plan, nil
}

// SetThumbnailOf keeps at most so many previews.
func (s *Store) SetThumbnailOf(ctx context.Context, address string, png []byte, most int) error {
	return s.setThumbnail(ctx, address, png, most)
}

// Fault gives the error of this package for one of the system's.
func Fault(path string, err error) error { return fault(path, err) }

// Fold is how texts are compared.
func Fold(text string) string { return fold(text) }

// SearchText is what a filter looks into.
func SearchText(t Task) string { return searchText(t) }
