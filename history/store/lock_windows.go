package store

import (
	"errors"
	"io/fs"
	"os"

	"dancecard/internal/disk"

	"golang.org/x/sys/windows"
)

// noFollow has no counterpart here: who may make links may do everything.
const noFollow = 0

// lockAt is the byte that is locked: far behind the text, which stays readable so.
const lockAt = 1 << 30

// tryLock locks a file, for this program alone or with others, in place of the lock that it had. The error
// is disk.ErrHeld while others keep it; any other tells a file system without locks.
func tryLock(f *os.File, alone bool) error {
	unlock(f)
	flags := uint32(windows.LOCKFILE_FAIL_IMMEDIATELY)
	if alone {
		flags |= windows.LOCKFILE_EXCLUSIVE_LOCK
	}
	err := windows.LockFileEx(windows.Handle(f.Fd()), flags, 0, 1, 0, &windows.Overlapped{Offset: lockAt})
	if errors.Is(err, windows.ERROR_LOCK_VIOLATION) || errors.Is(err, windows.ERROR_IO_PENDING) {
		return disk.ErrHeld
	}
	return err
}

func unlock(f *os.File) {
	_ = windows.UnlockFileEx(windows.Handle(f.Fd()), 0, 1, 0, &windows.Overlapped{Offset: lockAt})
}

// historyFileID says nothing: Windows lets nobody move or delete the files while they are open.
func historyFileID(fs.FileInfo) string { return "?" }

func deleted(fs.FileInfo) bool { return false }

// absent tells an error that says for certain that there is no such file.
func absent(err error) bool {
	return errors.Is(err, fs.ErrNotExist) || errors.Is(err, windows.ERROR_PATH_NOT_FOUND)
}
