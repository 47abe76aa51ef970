package history

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
)

// mostNames bounds how many names are tried for one video.
const mostNames = 1000

// place gives a whole file its name in folder, or the first free numbered one, and never replaces
// a file. A hard link does exactly that on every system: it fails where the name is taken, and it
// is there at once or not at all. The old name is left for the caller to remove.
func place(path, folder, file string) (string, error) {
	for n := 1; n <= mostNames; n++ {
		name := numbered(file, n)
		target := filepath.Join(folder, name)
		err := os.Link(path, target)
		if err != nil && !errors.Is(err, fs.ErrExist) {
			err = placeByRename(path, target)
		}
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err != nil {
			return "", err
		}
		return name, syncFolder(folder)
	}
	return "", &fs.PathError{Op: "name", Path: filepath.Join(folder, file), Err: fs.ErrExist}
}

// placeByRename does for file systems without hard links (FAT, exFAT, some network drives) what is
// possible there: an empty file made exclusively keeps the name, and renaming replaces that and
// nothing else. Should the program die in between, the empty file remains; the next save of the
// same task, whose id is in the name, takes it for what it is.
func placeByRename(path, target string) error {
	f, err := os.OpenFile(target, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	made := err == nil
	if made {
		err = f.Close()
	} else if info, look := os.Lstat(target); look == nil && info.Mode().IsRegular() && info.Size() == 0 {
		err = nil
	}
	if err != nil {
		return err
	}
	err = os.Rename(path, target)
	if err != nil && made {
		_ = os.Remove(target)
	}
	return err
}

// syncFolder brings a folder's new names to the disk. Windows does so by itself, and some file
// systems cannot do it for a folder alone.
func syncFolder(folder string) error {
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
