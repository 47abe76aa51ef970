package store

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"dancecard/history"
	"dancecard/internal/disk"
)

// lockSuffix is what the name of the lock file ends in, which lies beside the history and stays there.
const lockSuffix = ".lock"

const (
	// migrationLimit is how long a start waits for another program that migrates the history.
	migrationLimit = 30 * time.Second
	// aloneLimit is the longest that it waits at a time for others that have the history open.
	aloneLimit = 300 * time.Millisecond
	// settleLimit is how long it waits for others that are just ending, or beginning.
	settleLimit = 3 * time.Second
)

// historyLock is this program's lock on a history. Every program holds a shared one while it has the
// history open; who creates or migrates the file, or sets it aside, holds it alone.
//
// Where the file system has no locks, everybody seems to be alone. There the lease, and SQLite's own
// lock while it migrates, are all that keeps programs apart.
type historyLock struct {
	file  *os.File
	alone bool
	// none tells that the file system has no locks.
	none bool
}

// lockHistory takes the lock of a history: alone where nobody else has it, else shared.
func lockHistory(ctx context.Context, path string) (*historyLock, error) {
	f, err := os.OpenFile(resolved(path)+lockSuffix, os.O_RDWR|os.O_CREATE|noFollow, 0o600)
	if err != nil {
		return nil, err
	}
	l := &historyLock{file: f}
	if err := l.take(ctx, path); err != nil {
		l.close()
		return nil, err
	}
	return l, nil
}

// take takes the lock, and waits while somebody has it alone.
func (l *historyLock) take(ctx context.Context, path string) error {
	switch {
	case l.poll(ctx, migrationLimit, func() bool { return l.try(true) || l.try(false) }):
		return nil
	case ctx.Err() != nil:
		return ctx.Err()
	}
	return &history.Error{Code: history.CodeBusy, Path: path, Cause: history.Note("another dancecard is migrating it")}
}

// again gives the lock up for a moment and takes it anew: others may be only starting, or ending.
func (l *historyLock) again(ctx context.Context, path string, wait time.Duration) error {
	unlock(l.file)
	select {
	case <-time.After(wait):
	case <-ctx.Done():
		return ctx.Err()
	}
	return l.take(ctx, path)
}

// awaitAlone waits until this program has the lock alone, or the files are those that the others have open: who ends
// last takes the log away, and who comes then finds other files than were noted. Between two looks nothing is
// held, for one of those who wait is to have the lock alone.
func (l *historyLock) awaitAlone(ctx context.Context, path string) bool {
	unlock(l.file)
	return l.poll(ctx, settleLimit, func() bool {
		if l.try(true) {
			return true
		}
		if !l.try(false) {
			return false
		}
		files, err := lookAtFiles(path)
		if err == nil && files[0] != nil && l.names(files) {
			return true
		}
		unlock(l.file)
		return false
	})
}

// share lets others have the lock too.
func (l *historyLock) share(ctx context.Context) bool {
	return l.none || l.poll(ctx, migrationLimit, func() bool { return l.try(false) })
}

// try takes the lock without waiting.
func (l *historyLock) try(alone bool) bool {
	err := tryLock(l.file, alone)
	if errors.Is(err, disk.ErrHeld) {
		return false
	}
	l.none = err != nil
	l.alone = alone || l.none
	return true
}

// poll tries again and again until a limit.
func (l *historyLock) poll(ctx context.Context, limit time.Duration, try func() bool) bool {
	const most = 100 * time.Millisecond
	for wait := time.Millisecond; !try(); wait = min(wait*2, most) {
		if limit -= wait; limit < 0 {
			return false
		}
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return false
		}
	}
	return true
}

// note writes into the lock file which files make up the history, for those who come later.
func (l *historyLock) note(files filesOfHistory) error {
	if l == nil || l.none {
		return nil
	}
	text := files.text()
	if err := l.file.Truncate(0); err != nil {
		return err
	}
	_, err := l.file.WriteAt([]byte(text), 0)
	return err
}

// noted is what the lock file names.
func (l *historyLock) noted() string {
	b := make([]byte, 256)
	n, _ := l.file.ReadAt(b, 0)
	return string(b[:n])
}

// names reports whether the files are those that the other programs have open.
func (l *historyLock) names(files filesOfHistory) bool {
	noted := l.noted()
	return noted == "" || noted == files.text()
}

// hasForeignLog reports whether the log holds something and is that of another file, which was here before. A
// log fits the file only that it was written for.
func (l *historyLock) hasForeignLog(files filesOfHistory) bool {
	then, now := strings.Fields(l.noted()), strings.Fields(files.text())
	return len(then) == len(now) && files[0] != nil && files[0].Size() > 0 && files[1] != nil && files[1].Size() > 0 &&
		then[0] != now[0] && then[1] == now[1] && now[1] != "?"
}

// renew takes the lock anew where its file was deleted meanwhile.
func (l *historyLock) renew(path string, files filesOfHistory) {
	name := resolved(path) + lockSuffix
	is, err := os.Lstat(name)
	if l == nil || l.none || err != nil && !absent(err) {
		return
	}
	if held, no := l.file.Stat(); err == nil && (no != nil || os.SameFile(held, is)) {
		return
	}
	f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE|noFollow, 0o600)
	if err != nil {
		return
	}
	next := &historyLock{file: f}
	if !next.try(false) {
		next.close() // somebody begins just now; the next look will do
		return
	}
	l.close()
	l.file = f
	_ = l.note(files)
}

// close gives the lock up.
func (l *historyLock) close() {
	if l != nil {
		_ = l.file.Close()
	}
}

// filesOfHistory are the database, its log and the log's index, as they were found; nil for one that
// was not there.
type filesOfHistory [3]fs.FileInfo

// lookAtFiles finds the files of a history. An error tells that nothing is known of one of them. SQLite
// keeps the log beside the file that a link leads to.
func lookAtFiles(path string) (files filesOfHistory, err error) {
	names := siblings(resolved(path))
	names[0] = path
	for i := range files {
		info, err := os.Stat(names[i])
		if err != nil && !absent(err) {
			return files, err
		}
		if err == nil {
			files[i] = info
		}
	}
	return files, nil
}

// resolved follows links as far as there is something to follow.
func resolved(path string) string {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		return real
	}
	return path
}

// text names the files by what tells files apart on this system.
func (f filesOfHistory) text() string {
	var ids []string
	for _, info := range f {
		id := "-"
		if info != nil {
			id = historyFileID(info)
		}
		ids = append(ids, id)
	}
	return strings.Join(ids, " ")
}
