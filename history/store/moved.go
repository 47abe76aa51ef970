package store

import (
	"context"
	"os"
	"path/filepath"
	"sync"

	"dancecard/history"
)

// openFiles knows which files this program has open as its history.
type openFiles struct {
	mu    sync.Mutex
	known bool
	files filesOfHistory
	raw   *rawFile
	// spoilt is set for good once something else was written into the file: what SQLite writes into it
	// afterwards makes it look sound.
	spoilt error
}

// mayConnect refuses new connections once the history is not in its place any more.
func (s *Store) mayConnect() error {
	s.opened.mu.Lock()
	defer s.opened.mu.Unlock()
	return s.opened.look(s.path)
}

// InPlace reports whether the history that this program has open is still the one that others find at
// its path: nil while it is, or while nobody can tell, as when a network drive does not answer. Else the
// error is [history.CodeMoved], [history.CodeLogMoved], [history.CodeReplaced] or [history.CodeOverwritten].
// Nothing may be sent then: its record would go to a file that no other program sees. Sending resumes once the
// file is back.
func (s *Store) InPlace(ctx context.Context) error {
	err := s.mayConnect()
	if history.HasCode(err, history.CodeReplaced) && s.evident(ctx) {
		files, no := lookAtFiles(s.path)
		if no == nil {
			s.opened.remember(files, s.opened.raw)
			no = s.lock.note(files)
		}
		return no
	}
	switch {
	case s.readOnly:
	case err == nil:
		s.opened.mu.Lock()
		defer s.opened.mu.Unlock()
		s.lock.renew(s.path, s.opened.files)
	case history.HasCode(err, history.CodeOverwritten):
		// What the log holds fits the file before only.
		_, _ = s.writer.ExecContext(ctx, `PRAGMA wal_autocheckpoint = 0`)
	default:
		// What the log holds goes into the file, which is elsewhere now, without its log.
		_, _ = s.writer.ExecContext(ctx, `PRAGMA wal_checkpoint(TRUNCATE)`)
	}
	return err
}

// remember keeps the files that were opened.
func (p *openFiles) remember(files filesOfHistory, raw *rawFile) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.files, p.raw, p.known = files, raw, true
}

// look compares the files that were opened with those that are there.
func (p *openFiles) look(path string) error {
	if !p.known || p.spoilt != nil {
		return p.spoilt
	}
	names := siblings(path)
	for i, was := range p.files {
		if was == nil {
			continue
		}
		name := names[i]
		if i > 0 {
			name = siblings(resolved(path))[i]
		}
		is, err := os.Stat(name)
		switch {
		case err != nil && absent(err), err == nil && deleted(is) && !deleted(was):
			if i > 0 {
				return &history.Error{Code: history.CodeLogMoved, Path: name}
			}
			return &history.Error{Code: history.CodeMoved, Path: name}
		case err != nil: // nobody can tell
		case !os.SameFile(was, is) && i > 0:
			return &history.Error{Code: history.CodeLogMoved, Path: name}
		case !os.SameFile(was, is):
			return &history.Error{Code: history.CodeReplaced, Path: name}
		}
	}
	if p.spoilt == nil && p.raw.foreign() {
		p.spoilt = &history.Error{Code: history.CodeOverwritten, Path: path}
	}
	return p.spoilt
}

// Folder gives the folder of the history.
func (s *Store) Folder() string { return filepath.Dir(s.path) }
