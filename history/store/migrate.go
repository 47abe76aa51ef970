package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"

	"dancecard/internal/disk"

	"dancecard/history"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// leased reports whether a running program holds the lease, as far as the file can be read. Versions
// before the eighth take no lock.
func (d *database) leased(ctx context.Context, o Options) bool {
	// Each version's file has these columns.
	rows, err := d.writer.QueryContext(ctx, `SELECT holder, taken, until, '', '', 0, '', 0 FROM lease`)
	held, err := scanRows(ctx, scanLease, rows, err)
	if err != nil || len(held) == 0 {
		return false
	}
	return held[0].blocks("", truncate(o.Now())) && (o.Alive == nil || o.Alive(held[0].Holder))
}

// migrateAlone brings a history to the newest form, after it was copied. It needs that nobody else has the
// history open: SQLite's own lock tells that too, of programs that take no other.
func (s *Store) migrateAlone(ctx context.Context, o *opening) error {
	inUse := &history.Error{Code: history.CodeInUse, Path: s.path, Cause: history.Note("it has to be migrated to this version first")}
	if s.leased(ctx, o.Options) {
		return inUse
	}
	if o.Upgrading != nil {
		o.Upgrading()
	}
	if err := errors.Join(s.writer.Close(), s.reader.Close()); err != nil {
		return err
	}
	name, err := filepath.Abs(s.path)
	if err != nil {
		return err
	}
	only := append([]string{"locking_mode(EXCLUSIVE)"}, pragmas()...)
	only[1] = "busy_timeout(200)" // who has the file open keeps it open
	p := open(name, 1, url.Values{"mode": {"rw"}, "_pragma": only, "_txlock": {"immediate"}}, s.mayConnect)
	m := &Store{database: &database{path: s.path, now: s.now, writer: p, reader: p, inPlace: s.mayConnect}}
	_, err = p.ExecContext(ctx, `PRAGMA journal_mode = WAL`)
	if err == nil {
		err = m.copyBefore(ctx)
	}
	if err == nil {
		err = m.write(ctx, func(ctx context.Context, x *txn) error { return x.migrate(ctx, o.schemas, o.scripts) })
	}
	if codeOf(err) == history.CodeBusy || history.HasCode(err, history.CodeBusy) {
		err = inUse
	}
	if err = errors.Join(err, p.Close()); err != nil {
		return err
	}
	return s.connect()
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
				code = history.CodeIO // the script's fault, not the file's
			}
			return &history.Error{Code: code, Cause: fmt.Errorf("%s: %w", scripts[version], err)}
		}
	}
	return nil
}

// copyBefore keeps a copy of the history as it is, next to it. One of the very same content, which an
// earlier start made before it was stopped, will do.
func (s *Store) copyBefore(ctx context.Context) error {
	var version int
	if err := s.writer.QueryRowContext(ctx, `PRAGMA user_version`).Scan(&version); err != nil {
		return err
	}
	_, err := s.copyTo(ctx, fmt.Sprintf("%s.before-%d", s.path, version))
	return err
}

// copyTo writes the whole history, as one file, under the name, or a numbered one where that is taken, and
// gives the one that holds it. The copy has its name only when it is whole and on the disk.
func (s *Store) copyTo(ctx context.Context, base string) (string, error) {
	part := base + ".part"
	// What is left of an attempt that was stopped: nobody else writes such a name.
	for _, name := range siblings(part) {
		if err := os.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return "", err
		}
	}
	f, err := os.OpenFile(part, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return "", err
	}
	defer os.Remove(part)
	err = s.vacuumInto(ctx, part)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return "", wrapErr(part, err)
	}
	for n := 1; n <= disk.MostNames; n++ {
		name := base
		if n > 1 {
			name = fmt.Sprintf("%s-%d", base, n)
		}
		if alike(part, name) {
			return name, nil
		}
		err := os.Link(part, name)
		if err != nil && !errors.Is(err, fs.ErrExist) {
			err = disk.PublishByRename(part, name, false, func() error { return nil })
		}
		if !errors.Is(err, fs.ErrExist) {
			return name, errors.Join(err, disk.SyncFolder(filepath.Dir(name)))
		}
	}
	return "", &fs.PathError{Op: "name", Path: base, Err: fs.ErrExist}
}

// SaveCopy writes the whole history as it is to a new file in a folder, which is made when it is missing,
// and gives the file's path. It works as well while the history is not in its place, and never replaces
// a file.
func (s *Store) SaveCopy(ctx context.Context, folder string) (string, error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return "", wrapErr(folder, err)
	}
	name := filepath.Base(s.path) + ".saved-" + s.now().UTC().Format("20060102-150405")
	path, err := s.copyTo(ctx, filepath.Join(folder, name))
	return path, wrapErr(folder, err)
}

// alike reports whether two files hold the same bytes.
func alike(one, other string) bool {
	a, err := os.Open(one)
	if err != nil {
		return false
	}
	defer a.Close()
	info, err := os.Lstat(other)
	if err != nil || !info.Mode().IsRegular() {
		return false
	}
	b, err := os.Open(other)
	if err != nil {
		return false
	}
	defer b.Close()
	const few = 64 << 10
	x, y := make([]byte, few), make([]byte, few)
	for {
		n, err := io.ReadFull(a, x)
		m, _ := io.ReadFull(b, y)
		if !bytes.Equal(x[:n], y[:m]) {
			return false
		}
		if err != nil {
			return err == io.EOF || err == io.ErrUnexpectedEOF
		}
	}
}

// vacuumInto has SQLite write the history to an empty file, over a connection that is still there.
func (s *Store) vacuumInto(ctx context.Context, name string) error {
	const into = `VACUUM INTO ?`
	err := s.spare.run(context.WithoutCancel(ctx), into, name) // which is not to be spoilt
	if errors.Is(err, errNoSpare) {
		_, err = s.writer.ExecContext(ctx, into, name)
	}
	return err
}
