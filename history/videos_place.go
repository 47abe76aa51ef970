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

// errIrregular says that something is in a file's place that is none.
var errIrregular = errors.New("it is not a regular file")

// unlink removes a link, a pipe or the like from where a file of ours belongs; files and folders stay.
func unlink(name string) error {
	info, err := os.Lstat(name)
	if err != nil || info.Mode().IsRegular() || info.IsDir() {
		return nil
	}
	return os.Remove(name)
}

// place gives a whole file its name in folder, or the first free numbered one, and never replaces
// a file. A hard link does exactly that on every system: it fails where the name is taken, and it
// is there at once or not at all. The old name is left for the caller to remove. Whole describes the
// file, and keep is told its name before anything but a link depends on it.
func (p *part) place(whole fs.FileInfo, folder, file string, keep func(name string) error) (string, error) {
	for n := 1; n <= mostNames; n++ {
		name := numbered(file, n)
		target := filepath.Join(folder, name)
		err := os.Link(p.path, target)
		if named, look := os.Lstat(target); look == nil && os.SameFile(whole, named) {
			return name, errors.Join(keep(name), syncFolder(folder))
		} else if err == nil { // the file was exchanged under its old name
			return "", errors.Join(os.Remove(target), &fs.PathError{Op: "link", Path: p.path, Err: errIrregular})
		}
		if !errors.Is(err, fs.ErrExist) {
			err = placeByRename(p.path, target, p.found.File == name, func() error { return keep(name) })
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
// nothing else. Should the program die in between, the empty file remains. It is ours only where it
// was written down that we made it.
func placeByRename(path, target string, ours bool, keep func() error) error {
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
