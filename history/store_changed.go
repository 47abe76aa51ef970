package history

import (
	"context"
	"database/sql"
	"sync"
)

// Seen is a state in which a program has seen the history. Only values of one [Store] can be compared.
type Seen struct{ connection, version int64 }

// watch is the connection that tells whether anything was written. SQLite counts for each connection
// what the others have committed, so it is always the same one, and nothing is written over it.
type watch struct {
	mu   sync.Mutex
	pool *pool
	conn *sql.Conn
	// opened counts the connections so far: what one has counted says nothing to another.
	opened int64
}

// Changed reports whether anything was written since a state was seen, by whatever program, this one
// included, and gives the state now. That costs next to nothing, so a program that follows asks it first
// and calls [Store.Since] only where something was. It has changed since the zero Seen.
func (s *Store) Changed(ctx context.Context, since Seen) (now Seen, changed bool, err error) {
	now, err = s.watch.look(ctx)
	return now, err == nil && now != since, fault(s.path, err)
}

func (w *watch) look(ctx context.Context) (Seen, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.conn == nil {
		conn, err := w.pool.Conn(ctx)
		if err != nil {
			return Seen{}, err
		}
		w.conn = conn
		w.opened++
	}
	now := Seen{connection: w.opened}
	err := w.conn.QueryRowContext(ctx, `PRAGMA data_version`).Scan(&now.version)
	if err != nil {
		_ = w.conn.Close() // the pool may give another one under the same name
		w.conn = nil
		return Seen{}, err
	}
	return now, nil
}

func (w *watch) close() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.conn != nil {
		_ = w.conn.Close()
		w.conn = nil
	}
	return w.pool.Close()
}
