// Package disk gives files their names so that no other file is lost and the new name survives a power cut.
package disk

import (
	"errors"
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
