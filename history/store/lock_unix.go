//go:build !windows

package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"

	"dancecard/internal/disk"
)

// noFollow keeps a link from being followed where a file is made.
const noFollow = syscall.O_NOFOLLOW

// tryLock locks a file, for this program alone or with others, in place of the lock that it had. The error
// is disk.ErrHeld while others keep it; any other tells a file system without locks.
func tryLock(f *os.File, alone bool) error {
	how := syscall.LOCK_SH
	if alone {
		how = syscall.LOCK_EX
	}
	for {
		err := syscall.Flock(int(f.Fd()), how|syscall.LOCK_NB)
		switch {
		case errors.Is(err, syscall.EINTR):
		case errors.Is(err, syscall.EWOULDBLOCK):
			return disk.ErrHeld
		default:
			return err
		}
	}
}

func unlock(f *os.File) { _ = syscall.Flock(int(f.Fd()), syscall.LOCK_UN) }

// historyFileID tells a file from all others for as long as anybody has it open.
func historyFileID(info fs.FileInfo) string {
	if s, ok := info.Sys().(*syscall.Stat_t); ok {
		return fmt.Sprintf("%d:%d", s.Dev, s.Ino)
	}
	return "?"
}

// deleted reports whether the file at a path has no name any more, as network file systems tell of one
// that is still open somewhere.
func deleted(info fs.FileInfo) bool {
	s, ok := info.Sys().(*syscall.Stat_t)
	return ok && s.Nlink == 0
}

// absent tells an error that says for certain that there is no such file.
func absent(err error) bool {
	return errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR)
}
