// Package disk gives files their names so that no other file is lost and the new name survives a power cut.
package disk

import (
	"errors"
	"io/fs"
	"os"
	"runtime"
	"syscall"
)

// MostNames bounds how many names are tried for one file.
const MostNames = 1000

// ErrHeld says that another process has a file.
var ErrHeld = errors.New("another process has the file")

// PublishByRename names a whole file without replacing another one, on file systems without hard links. An empty file
// made exclusively reserves the name; one left by a crash is reused only if ours says so.
func PublishByRename(path, target string, ours bool, keep func() error) error {
	f, err := os.OpenFile(target, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	made := err == nil
	if made {
		err = errors.Join(f.Close(), keep())
	} else if info, look := os.Lstat(target); ours && look == nil && info.Mode().IsRegular() && info.Size() == 0 {
		err = nil
	}
	if err == nil {
		err = os.Rename(path, target)
	}
	if err != nil && made {
		_ = os.Remove(target)
	}
	return err
}

// SyncFolder brings a folder's new names to the disk. Windows does so by itself, and some file
// systems cannot do it for a folder alone.
func SyncFolder(folder string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	f, err := os.Open(folder)
	if err != nil {
		return err
	}
	err = f.Sync()
	if errors.Is(err, syscall.EINVAL) || errors.Is(err, errors.ErrUnsupported) {
		err = nil
	}
	return errors.Join(err, f.Close())
}

// IsFull reports whether an error says that no room is left. A limit on the size of files leaves none either;
// Windows has two numbers for a full disk.
func IsFull(err error) bool {
	for _, e := range []syscall.Errno{syscall.ENOSPC, syscall.EDQUOT, syscall.EFBIG} {
		if errors.Is(err, e) {
			return true
		}
	}
	const handleDiskFull, diskFull = 39, 112
	return onWindows(err, handleDiskFull) || onWindows(err, diskFull)
}

// IsReadOnly reports whether an error says that nothing may be written.
func IsReadOnly(err error) bool {
	const writeProtect = 19
	return errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.EROFS) || onWindows(err, writeProtect)
}

// onWindows keeps the numbers of that system from being read as another system's.
func onWindows(err error, number syscall.Errno) bool {
	return runtime.GOOS == "windows" && errors.Is(err, number)
}
