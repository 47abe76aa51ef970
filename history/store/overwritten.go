package store

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"sync"

	"dancecard/history"
)

// rawFile reads a history's file past SQLite, to see what is in it. A file into which another was copied is
// still the same file to the system and to SQLite.
type rawFile struct {
	key  string
	file *os.File
	// pages are where tables of a single page lie, salt what one of them holds.
	size  int
	pages map[string]int
	salt  []byte
	// revision is the highest number of changes that was found in the file; it never falls. seen tells
	// that the file held the salt before: a new history is in the log alone for a while.
	revision int64
	seen     bool
}

// raws are the files of rawFile, by their paths. Closing one of them would take away all locks of this
// program on the history, so that waits until its last Store is closed.
var raws = struct {
	sync.Mutex
	stores map[string]int
	files  map[string][]*os.File
}{stores: map[string]int{}, files: map[string][]*os.File{}}

// openRaw begins to read the file of a store whose connections are open.
func openRaw(ctx context.Context, s *Store) (*rawFile, error) {
	key, err := filepath.Abs(resolved(s.path))
	if err != nil {
		return nil, err
	}
	r := &rawFile{key: key, pages: map[string]int{}}
	raws.Lock()
	defer raws.Unlock()
	if r.file, err = os.Open(key); err != nil {
		return nil, err
	}
	raws.stores[key]++
	raws.files[key] = append(raws.files[key], r.file)
	if err := s.writer.QueryRowContext(ctx, `PRAGMA page_size`).Scan(&r.size); err != nil {
		return r, err
	}
	rows, err := s.writer.QueryContext(ctx, `SELECT name, rootpage FROM sqlite_schema WHERE name IN ('lease', 'salt', 'tally')`)
	list, err := scanRows(ctx, func(scan func(...any) error) (t tally, err error) {
		err = scan(&t.name, &t.n)
		return t, err
	}, rows, err)
	for _, t := range list {
		r.pages[t.name] = int(t.n)
	}
	if r.pages["salt"] > 0 && err == nil {
		r.salt, err = s.Salt(ctx)
		_ = r.altered() // from what is there now on
	}
	return r, err
}

// close ends it.
func (r *rawFile) close() {
	if r == nil {
		return
	}
	raws.Lock()
	defer raws.Unlock()
	if raws.stores[r.key]--; raws.stores[r.key] > 0 {
		return
	}
	for _, f := range raws.files[r.key] {
		_ = f.Close()
	}
	delete(raws.stores, r.key)
	delete(raws.files, r.key)
}

// foreign reports whether the file was replaced from outside: no history, another one, or an older copy. It must
// be seen three times, since a read during a write may be torn.
func (r *rawFile) foreign() bool {
	const looks = 3
	for range looks {
		if !r.altered() {
			return false
		}
	}
	return true
}

func (r *rawFile) altered() bool {
	if r == nil || len(r.salt) == 0 {
		return false
	}
	head, err := r.page(r.file, 1)
	if err != nil && !errors.Is(err, errShort) {
		return false // nobody can tell
	}
	// A new history is begun by an empty file.
	if !bytes.HasPrefix(head, []byte("SQLite format 3\x00")) {
		return r.seen || len(head) > 0
	}
	salt, err := r.page(r.file, r.pages["salt"])
	switch {
	case err != nil && !errors.Is(err, errShort):
		return false
	case !bytes.Contains(salt, r.salt):
		return r.seen
	}
	r.seen = true
	tally, err := r.page(r.file, r.pages["tally"])
	if err != nil {
		return false
	}
	is, ok := revisionIn(tally)
	if !ok || is < r.revision {
		return true
	}
	r.revision = is
	return false
}

// errShort says that a file ends before a page does.
var errShort error = history.Note("the file is too short")

func (r *rawFile) page(f *os.File, n int) ([]byte, error) {
	b := make([]byte, r.size)
	got, err := f.ReadAt(b, int64(n-1)*int64(r.size))
	if got < r.size && got > 0 || errors.Is(err, os.ErrClosed) {
		return b[:got], errShort
	}
	if got == 0 && err != nil {
		if info, no := f.Stat(); no == nil && info.Size() <= int64(n-1)*int64(r.size) {
			return nil, errShort
		}
	}
	return b[:got], err
}

// revisionIn finds the number of changes in the page of the table tally. The byte before the name says
// of which kind the number behind it is.
func revisionIn(page []byte) (highest int64, ok bool) {
	const name = "revision"
	sizes := [...]int{0, 1, 2, 3, 4, 6, 8, 8: 0, 9: 0}
	for at := 0; ; {
		next := bytes.Index(page[at:], []byte(name))
		if next < 0 {
			return highest, ok
		}
		at += next + len(name)
		kind := int(page[max(at-len(name)-1, 0)])
		switch {
		case kind == 8 || kind == 9: // the constants 0 and 1
			highest, ok = max(highest, int64(kind-8)), true
		case kind >= 1 && kind <= 6 && at+sizes[kind] <= len(page):
			var b [8]byte
			copy(b[8-sizes[kind]:], page[at:at+sizes[kind]])
			highest, ok = max(highest, int64(binary.BigEndian.Uint64(b[:]))), true
		}
	}
}

// holds reports whether a page of the file at a path holds some bytes. The file is kept open like the
// history's own, which it may be.
func (r *rawFile) holds(table string, want []byte) bool {
	if r == nil || r.pages[table] == 0 {
		return false
	}
	f, err := os.Open(r.key)
	if err != nil {
		return false
	}
	raws.Lock()
	raws.files[r.key] = append(raws.files[r.key], f)
	raws.Unlock()
	page, err := r.page(f, r.pages[table])
	return err == nil && bytes.Contains(page, want)
}

// evident reports whether what is written into the history arrives in the file at its path: then it is
// that file, though its number has changed, as it may on network drives.
func (s *Store) evident(ctx context.Context) bool {
	var held []leaseRow
	err := s.write(ctx, func(ctx context.Context, x *txn) error {
		rows, err := x.QueryContext(ctx, `UPDATE lease SET taken = taken + 1 RETURNING `+leaseColumns)
		held, err = scanRows(ctx, scanLease, rows, err)
		return err
	})
	if err != nil || len(held) == 0 {
		return false
	}
	var busy, log, done int
	err = s.writer.QueryRowContext(ctx, `PRAGMA wal_checkpoint(PASSIVE)`).Scan(&busy, &log, &done)
	if err != nil || busy != 0 || log != done {
		return false
	}
	want := binary.BigEndian.AppendUint64([]byte(held[0].Holder), uint64(history.UnixMicro(held[0].taken)))
	return s.opened.raw.holds("lease", want)
}
