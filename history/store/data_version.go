package store

import "context"

// Seen is a state in which a program has seen the history. Only values of one [Store] can be compared.
type Seen int64

// Changed reports whether another program has written since a state was seen, and gives the state now. That
// costs next to nothing, so a program asks it often, and calls [Store.Since] only where something was written.
func (s *Store) Changed(ctx context.Context, since Seen) (now Seen, changed bool, err error) {
	if err := ctx.Err(); err != nil {
		return since, false, err
	}
	// SQLite counts for a connection what others have committed, and all of this program is written over the
	// writer's one. It is not interrupted: that would close it.
	err = s.writer.QueryRowContext(context.WithoutCancel(ctx), `PRAGMA data_version`).Scan(&now)
	return now, err == nil && now != since, wrapErr(s.path, err)
}
