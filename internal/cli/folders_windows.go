package cli

import (
	"io/fs"
	"os"

	"golang.org/x/sys/windows"
)

// openToOthers is false where a folder's access list, not its mode, says who may enter.
const openToOthers = false

// noFollow has no counterpart: only administrators make links.
const noFollow = 0

// ownedByUser takes every file for the user's own: the access list has judged already.
func ownedByUser(fs.FileInfo) bool { return true }

// lockFile takes a file's lock if nobody has it; the lock goes with the process.
func lockFile(f *os.File) bool {
	const flags = windows.LOCKFILE_EXCLUSIVE_LOCK | windows.LOCKFILE_FAIL_IMMEDIATELY
	return windows.LockFileEx(windows.Handle(f.Fd()), flags, 0, 1, 0, &windows.Overlapped{}) == nil
}
