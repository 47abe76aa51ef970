package store

import (
	"context"
	"net/url"
	"os"
	"path/filepath"

	"dancecard/history"
	"dancecard/internal/disk"
)

// openReadOnly opens a history that is there for reading alone: also one on a disk that takes no writes, and beside
// programs that work with it. The file stays as it is, byte by byte. SQLite may make an empty log and its index
// beside it, which the next program uses.
func openReadOnly(ctx context.Context, path string, o Options, newest int) (*Store, error) {
	if err := inspect(path); err != nil {
		return nil, err
	}
	s, err := connect(path, o)
	if err != nil {
		return nil, err
	}
	version, err := s.look(ctx)
	switch {
	case err != nil:
	case version > newest:
		err = &history.Error{Code: history.CodeNewer, Path: path}
	case version < newest:
		err = &history.Error{Code: history.CodeOlder, Path: path}
	default:
		err = s.openConnections(ctx)
	}
	if err != nil {
		_ = s.Close()
		return nil, err
	}
	return s, nil
}

// readAccess is how SQLite opens a file that it is only to read. It wants the log and its index beside it. Where there
// is none and none can be made, nobody has the file open who could write, and SQLite is told that it doesn't change.
func readAccess(path string) url.Values {
	access := url.Values{"mode": {"ro"}}
	real := resolved(path)
	if disk.Writable(real) && disk.Writable(filepath.Dir(real)) {
		return access
	}
	_, err := os.Stat(real + "-shm")
	if log, no := os.Stat(real + "-wal"); absent(err) && (no != nil || log.Size() == 0) {
		access.Set("immutable", "1")
	}
	return access
}
