package store

import (
	"cmp"
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"maps"
	"net/url"
	"path/filepath"
	"time"

	"modernc.org/sqlite"

	"dancecard/api"
	"dancecard/history"
)

// Store keeps tasks and their events in one SQLite file. It may be used from many goroutines, and
// any number of programs may have the same file open.
//
// A call that writes has everything on the disk when it returns without an error, and has changed
// nothing when it returns with one. Its context decides whether it begins to write; once begun it
// is finished, because what is written has mostly happened already.
type Store struct {
	*database
	Library Library
	Leases  Leases
	Files   Files
	Reports Reports
	Hooks   Hooks
	Views   Views

	spare  spareConnection
	lock   *historyLock
	opened openFiles
	lists  lists
}

// database is the open file.
type database struct {
	path    string
	now     func() time.Time
	engines []api.Engine
	alive   func(holder string) bool
	// One connection writes, so that writers of this program queue in Go and not at the file's
	// lock; a few others read, each from a snapshot of its own.
	writer, reader *pool
	// inPlace reports whether others would find what is written; see [Store.InPlace].
	inPlace func() error
	// readOnly refuses every write; access is how SQLite opens the file.
	readOnly bool
	access   url.Values
}

// Options are what a store needs besides its file.
type Options struct {
	// Now is the clock; it must be given.
	Now func() time.Time
	// Engines is the engine table with the models and prices that config names; nil means the
	// service's own.
	Engines []api.Engine
	// Alive tells of the holder of a lease whether it still runs; nil means that each does.
	Alive func(holder string) bool
	// States gives the states whose names have a word that begins with the given folded one. Nil gives none.
	States func(word string) []history.StateMatch
	// Existing has a history that is not there be an error, [fs.ErrNotExist], and nothing be made.
	Existing bool
	// Untouched has one that is damaged or of an older form be an error, and stay as it is: nobody would be told.
	Untouched bool
	// ReadOnly has nothing be written at all, no lock taken and no file made: see [Store.OpenReadOnly].
	ReadOnly bool
	// Upgrading is called before a history of an older form is copied and brought to this version's; nil for nothing.
	Upgrading func()
}

// readers is how many connections read at once.
const readers = 2

// pragmas hold on every connection. secure_delete overwrites what is deleted, as addresses of
// results are secrets; temporary tables stay out of the file system for the same reason. Caches are small: a
// page takes 8 KiB of memory here, and the system caches the file as well.
func pragmas() []string {
	return []string{"busy_timeout(5000)", "foreign_keys(1)", "synchronous(FULL)", "secure_delete(1)", "temp_store(MEMORY)", "cache_size(-500)", "trusted_schema(0)"}
}

// connect makes the pools; no connection is opened before it is used.
func connect(path string, o Options) (*Store, error) {
	d := &database{path: path, now: o.Now, engines: o.Engines, alive: o.Alive, readOnly: o.ReadOnly, access: url.Values{"mode": {"rw"}}}
	if o.ReadOnly {
		d.access = readAccess(path)
	}
	s := &Store{database: d, Library: Library{d}, Leases: Leases{d}, Files: Files{d}, Reports: Reports{d}, Hooks: Hooks{d}, Views: Views{d}}
	d.inPlace = s.mayConnect
	if s.lists.matches.states = o.States; o.States == nil {
		s.lists.matches.states = func(string) []history.StateMatch { return nil }
	}
	return s, d.connect()
}

// connect makes the pools.
func (d *database) connect() error {
	name, err := filepath.Abs(d.path)
	if err != nil {
		return err
	}
	d.writer = open(name, 1, d.options(url.Values{"_pragma": pragmas(), "_txlock": {"immediate"}}), d.inPlace)
	d.reader = open(name, readers, d.options(url.Values{"_pragma": append(pragmas(), "query_only(1)")}), d.inPlace)
	return nil
}

// options adds how the file is opened.
func (d *database) options(of url.Values) url.Values {
	maps.Copy(of, d.access)
	return of
}

// open makes a pool. Each of its connections is opened only if may says so. The options say how; the file is made
// before it gets here, with the right permissions.
func open(name string, size int, options url.Values, may func() error) *pool {
	options.Set("_dqs", "0") // a misspelt column is an error, not a text
	address := url.URL{Scheme: "file", Path: slashed(name), RawQuery: options.Encode()}
	db := sql.OpenDB(connector{driver: newDriver(), address: address.String(), may: may})
	db.SetMaxOpenConns(size)
	db.SetMaxIdleConns(size)
	return &pool{DB: db, statements: map[string]*sql.Stmt{}}
}

// newDriver is SQLite with the SQL functions of this package.
func newDriver() *sqlite.Driver {
	d := &sqlite.Driver{}
	registerSearch(d)
	return d
}

// connector opens connections for as long as it may: whoever opens another file with the log of this one
// spoils both.
type connector struct {
	driver  *sqlite.Driver
	address string
	may     func() error
}

// Connect opens a connection.
func (c connector) Connect(ctx context.Context) (driver.Conn, error) {
	if err := cmp.Or(ctx.Err(), c.may()); err != nil {
		return nil, err
	}
	return c.driver.Open(c.address)
}

// Driver is the driver.
func (c connector) Driver() driver.Driver { return c.driver }

// slashed gives an absolute path the way SQLite wants it in an address: C:\a becomes /C:/a.
func slashed(name string) string {
	name = filepath.ToSlash(name)
	if name[0] != '/' {
		name = "/" + name
	}
	return name
}

// Close ends the store's connections, after the readings and the changes that have begun. The last one to close moves
// what is left in the write-ahead log into the file and removes the log.
func (s *Store) Close() error {
	// SQLite would leave the log of a file that was moved, and pair it with what is there by then.
	place := s.InPlace(context.Background())
	s.reader.await()
	s.writer.await()
	err := errors.Join(s.reader.Close(), s.writer.Close())
	if history.HasCode(place, history.CodeOverwritten) && !s.readOnly {
		// What is there now is not to be mixed with the log, which the last connection would do.
		err = errors.Join(err, keepLog(s.path, s.now()))
	} else {
		err = errors.Join(err, s.spare.close())
	}
	s.opened.raw.close()
	s.lock.close()
	return wrapErr(s.path, err)
}

// txn is a transaction that writes.
type txn struct {
	*transaction
	now     time.Time
	engines []api.Engine
	// taken are the names that motions of the library bear, once one was looked for.
	taken map[string]bool
	// touched are the motions for which videos came to wait, or wait no more, and whether it is known
	// that they are being made.
	touched map[history.MotionID]bool
	// inPlace reports whether others would find what is written; see [Store.InPlace].
	inPlace func() error
}

// write does something in one transaction, or leaves everything as it was.
func (d *database) write(ctx context.Context, do func(context.Context, *txn) error) error {
	if d.readOnly {
		return &history.Error{Code: history.CodeReadOnly, Path: d.path}
	}
	waiting, end := context.WithCancel(context.WithoutCancel(ctx))
	defer end()
	begun := context.AfterFunc(ctx, end)
	tx, err := d.writer.begin(waiting, nil)
	if !begun() {
		err = ctx.Err()
	}
	if err != nil {
		if tx != nil {
			_ = tx.Rollback()
		}
		return wrapErr(d.path, err)
	}
	ctx = context.WithoutCancel(ctx)
	defer tx.end(ctx)
	x := &txn{transaction: tx, now: truncate(d.now()), engines: d.engines, touched: map[history.MotionID]bool{}, inPlace: d.inPlace}
	if err = do(ctx, x); err == nil {
		err = x.settleMotions(ctx)
	}
	if err != nil {
		return wrapErr(d.path, err)
	}
	return wrapErr(d.path, tx.Commit())
}

// engine gives an engine with the models that config names.
func (x *txn) engine(id api.EngineID) api.Engine { return api.EngineIn(x.engines, id) }

// scanRows reads every row of a query and closes it; err is the query's.
func scanRows[T any](ctx context.Context, read func(scan func(...any) error) (T, error), rows *sql.Rows, err error) ([]T, error) {
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var list []T
	for rows.Next() {
		item, err := read(rows.Scan)
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if err != nil {
			return nil, oddRow{err}
		}
		list = append(list, item)
	}
	return list, rows.Err()
}

// scanColumn reads a column of a single value.
func scanColumn[T any](scan func(...any) error) (v T, err error) {
	err = scan(&v)
	return v, err
}
