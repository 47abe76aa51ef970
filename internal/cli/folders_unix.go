//go:build !windows

package cli

import (
	"io/fs"
	"os"
	"syscall"
)

// openToOthers tells a system whose file modes say who may enter a folder.
const openToOthers = true

// noFollow keeps an open from following a link and from waiting at a pipe.
const noFollow = syscall.O_NOFOLLOW | syscall.O_NONBLOCK

// ownedByUser reports whether a file belongs to the user who runs this program.
func ownedByUser(info fs.FileInfo) bool {
	stat, ok := info.Sys().(*syscall.Stat_t)
	return !ok || int(stat.Uid) == os.Geteuid()
}

// lockFile takes a file's lock if nobody has it; the lock goes with the process.
func lockFile(f *os.File) bool {
	return syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) == nil
}
