//go:build !windows

package history

import (
	"os"
	"syscall"
)

// openLocked opens a file for reading and writing, made when missing, that no other process has
// open in this way; errHeld when one has. The lock goes with the file or the process, whichever
// ends first.
func openLocked(name string) (*os.File, error) {
	f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	if syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) == syscall.EWOULDBLOCK {
		f.Close()
		return nil, errHeld
	}
	// Any other failure means a file system without locks; there the lease of the history is all
	// that keeps two windows apart. The one who had the lock may have removed the file meanwhile.
	if !same(f, name) {
		f.Close()
		return nil, errHeld
	}
	return f, nil
}

func same(f *os.File, name string) bool {
	held, err := f.Stat()
	if err != nil {
		return false
	}
	named, err := os.Lstat(name)
	return err == nil && os.SameFile(held, named)
}
