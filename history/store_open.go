package history

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

//go:embed schema/*.sql
var schemas embed.FS

// applicationID marks a SQLite file as a dancecard history ("danc"); the first schema sets it.
const applicationID = 0x64616e63

// Open opens the history at path and brings it to this version's form. It makes the file (0600)
// and its folder (0700) when they are missing. What it does takes the same time however long the
// history is.
//
// The error is an [*Error] with [CodeNewer] (nothing was touched), [CodeDamaged] (the file was
// renamed; another Open begins an empty one), [CodeReadOnly], [CodeFull], [CodeBusy] or [CodeIO].
func Open(ctx context.Context, path string, o Options) (*Store, error) {
	return openWith(ctx, path, o, schemas)
}

func openWith(ctx context.Context, path string, o Options, schemas fs.FS) (*Store, error) {
	if o.Now == nil {
		return nil, &Error{Code: CodeIO, Path: path, Cause: errors.New("no clock was given")}
	}
	err := prepare(path)
	if err == nil {
		var s *Store
		if s, err = connect(path, o); err == nil {
			if err = s.start(ctx, schemas); err == nil {
				return s, nil
			}
			_ = s.Close()
		}
	}
	err = fault(path, err)
	if e, ok := errors.AsType[*Error](err); ok && e.Code == CodeDamaged {
		aside := *e
		if aside.Kept, err = KeepAside(path, o.Now()); err != nil {
			aside.Cause = errors.Join(e.Cause, err)
		}
		return nil, &aside
	}
	return nil, err
}

// pageSize divides the size of every history, in bytes: SQLite writes whole pages of that size or
// a multiple.
const pageSize = 4096

// prepare sees to the folder, the file and who may read them. It never opens a file that is there:
// closing it again would take away the locks that another Store of this program holds on it.
func prepare(path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
	if err == nil {
		err = f.Close()
	}
	if err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
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
		return &Error{Code: CodeDamaged, Path: path, Cause: errors.New("the file is gone, but not its log")}
	case !logged && info.Size()%pageSize != 0:
		// SQLite would take what is missing for zeros. With a log, the log may well hold it.
		return &Error{Code: CodeDamaged, Path: path, Cause: errors.New("its end is missing")}
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

// siblings are the files that SQLite makes of one database: itself, the write-ahead log, that
// log's index, and the journal that only the very first moments use.
func siblings(path string) []string {
	return []string{path, path + "-wal", path + "-shm", path + "-journal"}
}

// start looks at the file before anything is changed, then brings it to the newest form.
func (s *Store) start(ctx context.Context, schemas fs.FS) error {
	scripts, err := fs.Glob(schemas, "schema/*.sql") // sorted by name
	if err != nil {
		return err
	}
	version, err := s.look(ctx)
	if err != nil {
		return err
	}
	if version > len(scripts) {
		return &Error{Code: CodeNewer, Path: s.path, Cause: fmt.Errorf("it has version %d, this program knows %d", version, len(scripts))}
	}
	if err := s.logAhead(ctx); err != nil {
		return err
	}
	if version < len(scripts) {
		err := s.write(ctx, func(ctx context.Context, x *txn) error { return x.migrate(ctx, schemas, scripts) })
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
func (s *Store) look(ctx context.Context) (version int, err error) {
	var id, tables int
	row := s.writer.QueryRowContext(ctx, `SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema)
		FROM pragma_application_id, pragma_user_version`)
	if err := row.Scan(&id, &version, &tables); err != nil {
		return 0, err
	}
	switch {
	case tables == 0 && version == 0:
		return 0, nil
	case id != applicationID || version <= 0:
		return 0, &Error{Code: CodeDamaged, Path: s.path, Cause: errors.New("it is not a history of dancecard")}
	}
	_, err = s.writer.ExecContext(ctx, `SELECT * FROM task ORDER BY id DESC LIMIT 1`)
	return version, err
}

// logAhead switches the file to a write-ahead log, once and for all, so that reading and writing
// never wait for each other. SQLite does not wait by itself while another program does the same.
func (s *Store) logAhead(ctx context.Context) error {
	for wait := time.Millisecond; ; wait *= 2 {
		_, err := s.writer.ExecContext(ctx, `PRAGMA journal_mode = WAL`)
		if err == nil || codeOf(err) != CodeBusy || wait > 5*time.Second {
			return err
		}
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// migrate runs the scripts that the file has not seen. The version is read again, now that nobody
// else can write: another program may have been faster.
func (x *txn) migrate(ctx context.Context, schemas fs.FS, scripts []string) error {
	var version int
	if err := x.QueryRowContext(ctx, `PRAGMA user_version`).Scan(&version); err != nil {
		return err
	}
	for ; version < len(scripts); version++ {
		script, err := fs.ReadFile(schemas, scripts[version])
		if err != nil {
			return err
		}
		script = fmt.Appendf(script, "\n;PRAGMA user_version = %d;", version+1)
		if _, err := x.ExecContext(ctx, string(script)); err != nil {
			code := codeOf(err)
			if e, ok := errors.AsType[*sqlite.Error](err); ok && e.Code() == sqlite3.SQLITE_ERROR {
				code = CodeIO // the script's fault, not the file's
			}
			return &Error{Code: code, Cause: fmt.Errorf("%s: %w", scripts[version], err)}
		}
	}
	return nil
}

// KeepAside renames a damaged history and its log to history.db.damaged-20260102-150405, or a
// numbered name where that is taken, and gives the new name. It never replaces a file. Close every
// store of the file first.
func KeepAside(path string, at time.Time) (string, error) {
	name := path + ".damaged-" + at.UTC().Format("20060102-150405")
	to := name
	for n := 2; taken(to); n++ {
		to = fmt.Sprintf("%s-%d", name, n)
	}
	target := siblings(to)
	for i, from := range siblings(path) {
		err := os.Rename(from, target[i])
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return "", fault(path, err)
		}
	}
	return to, nil
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
