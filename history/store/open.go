package store

import (
	"cmp"
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"dancecard/history"
)

//go:embed schema/*.sql
var schemas embed.FS

// applicationID marks a SQLite file as a dancecard history ("danc"); the first schema sets it.
const applicationID = 0x64616e63

// Open opens the history at path and brings it to this version's form. It makes the file (0600)
// and its folder (0700) when they are missing. What it does takes the same time however long the
// history is, unless it is of an older form: then it is copied to history.db.before-N first, N being the
// number of that form.
//
// The error is an [*history.Error] with [history.CodeNewer] (nothing was touched), [history.CodeInUse] (nothing was touched
// either), [history.CodeDamaged] (the file was renamed; another Open begins an empty one), [history.CodeReadOnly],
// [history.CodeFull], [history.CodeBusy] or [history.CodeIO].
func Open(ctx context.Context, path string, o Options) (*Store, error) {
	return openWith(ctx, path, o, schemas)
}

func openWith(ctx context.Context, path string, o Options, schemas fs.FS) (*Store, error) {
	if o.Now == nil {
		return nil, &history.Error{Code: history.CodeIO, Path: path, Cause: history.Note("no clock was given")}
	}
	scripts, err := fs.Glob(schemas, "schema/*.sql") // sorted by name
	if err == nil && o.ReadOnly {
		s, err := openReadOnly(ctx, path, o, len(scripts))
		return s, wrapErr(path, err)
	}
	if err == nil && o.Existing {
		if _, err = os.Lstat(resolved(path) + lockSuffix); err != nil {
			_, err = os.Stat(path) // of earlier versions, which took no lock
		}
	}
	if err == nil {
		err = os.MkdirAll(filepath.Dir(path), 0o700)
	}
	if err != nil {
		return nil, wrapErr(path, err)
	}
	lock, err := lockHistory(ctx, path)
	if err != nil {
		return nil, wrapErr(path, err)
	}
	op := opening{path: path, Options: o, schemas: schemas, scripts: scripts, lock: lock}
	s, err := op.run(ctx)
	if err != nil {
		lock.close()
		return nil, wrapErr(path, err)
	}
	return s, nil
}

// opening is what opening a history needs.
type opening struct {
	Options
	path    string
	schemas fs.FS
	scripts []string
	lock    *historyLock
}

// run opens the history, alone where it has to be migrated or set aside.
func (o *opening) run(ctx context.Context) (*Store, error) {
	s, err := o.try(ctx)
	for wait := 5 * time.Millisecond; !o.Untouched && !o.lock.alone && history.HasCode(err, history.CodeDamaged, history.CodeOlder, history.CodeInUse) && !errors.Is(err, errMoved); wait *= 2 {
		if wait > aloneLimit {
			return nil, &history.Error{Code: history.CodeInUse, Path: o.path, Cause: reason(err)}
		}
		if err := o.lock.again(ctx, o.path, wait); err != nil {
			return nil, err
		}
		s, err = o.try(ctx)
	}
	if err != nil && o.Untouched {
		return nil, err
	}
	if err != nil {
		return nil, o.setAside(err)
	}
	if o.lock.alone {
		files, err := lookAtFiles(o.path)
		if err == nil {
			err = o.lock.note(files)
		}
		if err == nil && !o.lock.share(ctx) {
			err = &history.Error{Code: history.CodeInUse, Path: o.path}
		}
		if err != nil {
			_ = s.Close()
			return nil, err
		}
	}
	return s, nil
}

// mostNewLogs is how often opening begins again because of a new log. Each time another program has to end at that very
// moment; a file system that gives files new numbers must not keep it going for ever.
const mostNewLogs = 10

// try opens the history, again where the log was taken away meanwhile.
func (o *opening) try(ctx context.Context) (s *Store, err error) {
	for range mostNewLogs {
		if s, err = o.once(ctx); !errors.Is(err, errNewLog) {
			return s, err
		}
	}
	return nil, &history.Error{Code: history.CodeInUse, Path: o.path, Cause: errMoved}
}

// once opens the history once.
func (o *opening) once(ctx context.Context) (*Store, error) {
	if err := o.begin(ctx); err != nil {
		return nil, err
	}
	s, err := connect(o.path, o.Options)
	if err != nil {
		return nil, err
	}
	s.lock = o.lock
	if err = s.start(ctx, o); err == nil {
		err = s.openConnections(ctx)
	}
	if err == nil {
		return s, nil
	}
	if history.HasCode(err, history.CodeDamaged) && o.lock.alone && s.leased(ctx, o.Options) { // by a version that takes no lock
		err = &history.Error{Code: history.CodeInUse, Path: o.path, Cause: reason(err)}
	}
	s.lock = nil // it is still needed
	_ = s.Close()
	return nil, err
}

// errNewLog tells that the files are not those that were noted: the last other program ended while this one began, and
// took the log away. Nobody who comes later would know the new one.
var errNewLog = errors.New("the log is new")

// errMoved tells that others have files open that are not at the history's path any more.
var errMoved error = history.Note("its file was moved or replaced meanwhile")

// begin sees to the files before SQLite does. What others have open is not begun anew.
func (o *opening) begin(ctx context.Context) error {
	files, err := lookAtFiles(o.path)
	switch {
	case err != nil:
		return err
	case o.lock.alone && o.lock.hasForeignLog(files):
		return &history.Error{Code: history.CodeStrayLog, Path: o.path}
	case o.lock.alone && o.Existing && files[0] == nil:
		return fs.ErrNotExist
	case o.lock.alone:
		return prepare(o.path)
	}
	if files[0] != nil && o.lock.names(files) {
		return check(o.path)
	}
	if !o.lock.awaitAlone(ctx, o.path) {
		return cmp.Or(ctx.Err(), error(&history.Error{Code: history.CodeInUse, Path: o.path, Cause: errMoved}))
	}
	return o.begin(ctx)
}

// setAside renames a damaged history, which this program has alone.
func (o *opening) setAside(err error) error {
	err = wrapErr(o.path, err)
	e, ok := errors.AsType[*history.Error](err)
	if !ok || e.Code != history.CodeDamaged || !o.lock.alone {
		return err
	}
	aside := *e
	if aside.Kept, err = KeepAside(o.path, o.Now()); err != nil {
		aside.Cause = errors.Join(e.Cause, err)
	}
	return &aside
}

// reason is why an error came, without what its code says.
func reason(err error) error {
	e, ok := errors.AsType[*history.Error](err)
	switch {
	case ok && e.Code == history.CodeDamaged:
		return errors.Join(history.Note("it is damaged"), e.Cause)
	case ok:
		return e.Cause
	}
	return err
}

// openConnections opens the connections that are kept, and remembers which files those are of.
func (s *Store) openConnections(ctx context.Context) error {
	for _, p := range []*pool{s.writer, s.reader} {
		var open []*sql.Conn
		var err error
		for range p.Stats().MaxOpenConnections {
			var c *sql.Conn
			if c, err = p.Conn(ctx); err != nil {
				break
			}
			open = append(open, c)
			if _, err = c.ExecContext(ctx, `SELECT 1 FROM lease`); err != nil {
				break
			}
		}
		for _, c := range open {
			_ = c.Close() // back to the pool
		}
		if err != nil {
			return err
		}
	}
	if !s.readOnly {
		if err := s.spare.open(ctx, s.path); err != nil {
			return err
		}
	}
	files, err := lookAtFiles(s.path)
	switch {
	case err != nil:
		return err
	case s.lock != nil && !s.lock.alone && !s.lock.names(files):
		return errNewLog
	}
	raw, err := openRaw(ctx, s)
	s.opened.remember(files, raw)
	return err
}

// pageSize divides the size of every history, in bytes: SQLite writes whole pages of that size or
// a multiple.
const pageSize = 4096

// prepare sees to the file and who may read it. It never opens a file that is there:
// closing it again would take away the locks that another Store of this program holds on it.
func prepare(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
	if err == nil {
		err = f.Close()
	}
	if err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return check(path)
}

// check looks at the files from outside, and sees to who may read them.
func check(path string) error {
	if err := inspect(path); err != nil {
		return err
	}
	for _, name := range siblings(path) {
		if info, err := os.Stat(name); err == nil && info.Mode().Perm()&0o077 != 0 {
			if err := os.Chmod(name, info.Mode().Perm()&^0o077); err != nil {
				return err
			}
		}
	}
	return nil
}

// inspect looks at the files from outside.
func inspect(path string) error {
	for _, name := range siblings(path)[1:] { // SQLite would write, and cut off, what a link leads to
		if info, err := os.Lstat(name); err == nil && !info.Mode().IsRegular() {
			return fmt.Errorf("%s is no plain file; move it away", name)
		}
	}
	// The log first: another program that begins this very history writes its file before its log.
	log, err := os.Stat(path + "-wal")
	logged := err == nil && log.Size() > 0
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	if !info.Mode().IsRegular() {
		return fmt.Errorf("it is not a file but a %s", strings.TrimRight(info.Mode().Type().String(), "-"))
	}
	switch {
	case logged && info.Size() == 0:
		// SQLite would throw the log away, and with it tasks that may be nowhere else.
		return &history.Error{Code: history.CodeDamaged, Path: path, Cause: history.Note("the file is gone, but not its log")}
	case !logged && info.Size()%pageSize != 0:
		// SQLite would take what is missing for zeros. With a log, the log may well hold it.
		return &history.Error{Code: history.CodeDamaged, Path: path, Cause: history.Note("its end is missing")}
	}
	return nil
}

// siblings are the files that SQLite makes of one database: itself, the write-ahead log, that
// log's index, and the journal that only the very first moments use.
func siblings(path string) []string {
	return []string{path, path + "-wal", path + "-shm", path + "-journal"}
}

// start looks at the file before anything is changed, then brings it to the newest form.
func (s *Store) start(ctx context.Context, o *opening) error {
	version, err := s.look(ctx)
	newest := len(o.scripts)
	switch {
	case err != nil:
		return err
	case version > newest:
		return &history.Error{Code: history.CodeNewer, Path: s.path, Cause: history.Note(fmt.Sprintf("it has version %d, this program knows %d", version, newest))}
	case version < newest && (!o.lock.alone || o.Untouched):
		return &history.Error{Code: history.CodeOlder, Path: s.path, Cause: history.Note("it has to be migrated to this version first")}
	case 0 < version && version < newest:
		if err := s.migrateAlone(ctx, o); err != nil {
			return err
		}
	}
	if err := s.logAhead(ctx); err != nil {
		return err
	}
	if version == 0 {
		err := s.write(ctx, func(ctx context.Context, x *txn) error { return x.migrate(ctx, o.schemas, o.scripts) })
		if err == nil {
			_, err = s.writer.ExecContext(ctx, `PRAGMA wal_checkpoint(PASSIVE)`) // so that the file can be known again
		}
		if err != nil {
			return err
		}
	}
	// This changes nothing, but SQLite refuses it where the file may not be written.
	_, err = s.writer.ExecContext(ctx, `DELETE FROM lease WHERE one = 0`)
	return err
}

// look reads the version of the file's form, 0 for an empty file, and the newest row of the table
// that every version has. SQLite checks the header and the whole schema on the way.
func (d *database) look(ctx context.Context) (version int, err error) {
	var id, tables int
	row := d.writer.QueryRowContext(ctx, `SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema)
		FROM pragma_application_id, pragma_user_version`)
	if err := row.Scan(&id, &version, &tables); err != nil {
		return 0, err
	}
	switch {
	case tables == 0 && version == 0:
		return 0, nil
	case id != applicationID || version <= 0:
		return 0, &history.Error{Code: history.CodeDamaged, Path: d.path, Cause: history.Note("it is not a history of dancecard")}
	}
	_, err = d.writer.ExecContext(ctx, `SELECT * FROM task ORDER BY id DESC LIMIT 1`)
	return version, err
}

// logAhead switches the file to a write-ahead log, once and for all, so that reading and writing
// never wait for each other. SQLite does not wait by itself while another program does the same.
func (d *database) logAhead(ctx context.Context) error {
	for wait := time.Millisecond; ; wait *= 2 {
		_, err := d.writer.ExecContext(ctx, `PRAGMA journal_mode = WAL`)
		if err == nil || codeOf(err) != history.CodeBusy || wait > 5*time.Second {
			return err
		}
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// KeepAside renames a damaged history and its log to history.db.damaged-20260102-150405, or a
// numbered name where that is taken, and gives the new name. It never replaces a file. Close every
// store of the file first.
func KeepAside(path string, at time.Time) (string, error) {
	to := asideName(path, at)
	if err := rename(siblings(path), siblings(to)); err != nil {
		return "", err
	}
	return to, nil
}

// keepLog does the same with the log alone.
func keepLog(path string, at time.Time) error {
	real := resolved(path)
	return rename(siblings(real)[1:], siblings(asideName(real, at))[1:])
}

func asideName(path string, at time.Time) string {
	name := path + ".damaged-" + at.UTC().Format("20060102-150405")
	to := name
	for n := 2; taken(to); n++ {
		to = fmt.Sprintf("%s-%d", name, n)
	}
	return to
}

// rename gives those of the files that are there their new names.
func rename(from, to []string) error {
	for i := range from {
		if err := os.Rename(from[i], to[i]); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return wrapErr(from[0], err)
		}
	}
	return nil
}

// taken reports whether any file of a database of that name is there.
func taken(path string) bool {
	for _, name := range siblings(path) {
		if _, err := os.Lstat(name); !errors.Is(err, fs.ErrNotExist) {
			return true
		}
	}
	return false
}
