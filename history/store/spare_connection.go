package store

import (
	"context"
	"database/sql/driver"
	"errors"
	"net/url"
	"path/filepath"
	"sync"

	"modernc.org/sqlite"
)

// spareConnection is a connection that is kept for as long as the history is open, whatever becomes of the others:
// for writing the whole history to another file when no connection can be opened any more.
type spareConnection struct {
	mu   sync.Mutex
	conn driver.Conn
}

func (r *spareConnection) open(ctx context.Context, path string) error {
	name, err := filepath.Abs(path)
	if err != nil {
		return err
	}
	// Nothing here needs the schema, which takes SQLite longer to read than all the rest.
	options := url.Values{"_pragma": {"busy_timeout(5000)", "temp_store(MEMORY)", "trusted_schema(0)"}, "mode": {"rw"}}
	address := url.URL{Scheme: "file", Path: slashed(name), RawQuery: options.Encode()}
	connector, err := sqlite.NewConnector(address.String())
	if err != nil {
		return err
	}
	if r.conn, err = connector.Connect(ctx); err != nil {
		return err
	}
	return r.run(ctx, `PRAGMA schema_version`) // which opens the log as well
}

// errNoSpare says that there is no such connection.
var errNoSpare = errors.New("no connection is kept")

// run carries out a statement.
func (r *spareConnection) run(ctx context.Context, statement string, args ...string) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	c, ok := r.conn.(driver.ExecerContext)
	if !ok {
		return errNoSpare
	}
	var values []driver.NamedValue
	for i, a := range args {
		values = append(values, driver.NamedValue{Ordinal: i + 1, Value: a})
	}
	_, err := c.ExecContext(ctx, statement, values)
	return err
}

func (r *spareConnection) close() error {
	if r.conn == nil {
		return nil
	}
	return r.conn.Close()
}
