//go:build !windows

package download

import (
	"errors"
	"os"
	"syscall"

	"dancecard/internal/disk"
)

// openLocked opens a file for reading and writing, made when missing, that no other process has
// open in this way; disk.ErrHeld when one has. The lock goes with the file or the process, whichever
// ends first.
func openLocked(name string) (*os.File, error) {
	if info, err := os.Lstat(name); err == nil && info.Mode().IsRegular() && links(info) > 1 {
		if err := os.Remove(name); err != nil { // somebody gave it another file's content
			return nil, err
		}
	}
	f, err := openOwn(name, 0)
	if err != nil {
		return nil, err
	}
	if syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) == syscall.EWOULDBLOCK {
		f.Close()
		return nil, disk.ErrHeld
	}
	// Any other failure means a file system without locks; there the lease of the history is all
	// that keeps two windows apart. The one who had the lock may have removed the file meanwhile.
	if !same(f, name) {
		f.Close()
		return nil, disk.ErrHeld
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

// openOwn opens a file for reading and writing, made when missing. A link, a pipe or the like in its
// place is not followed but removed; how says more, such as O_EXCL.
func openOwn(name string, how int) (*os.File, error) {
	if err := unlink(name); err != nil {
		return nil, err
	}
	f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE|syscall.O_NOFOLLOW|syscall.O_NONBLOCK|how, 0o600)
	if err != nil {
		return nil, err
	}
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		return nil, errors.Join(err, &os.PathError{Op: "open", Path: name, Err: errIrregular}, f.Close())
	}
	return f, nil
}

// links is how many names a file has.
func links(info os.FileInfo) int {
	if s, ok := info.Sys().(*syscall.Stat_t); ok {
		return int(s.Nlink)
	}
	return 1
}
