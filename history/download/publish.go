package download

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"dancecard/internal/disk"
)

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

// publish gives a whole file its name in folder, or the first free numbered one, and never replaces
// a file. A hard link does exactly that on every system: it fails where the name is taken, and it
// is there at once or not at all. The old name is left for the caller to remove. Whole describes the
// file, and keep is told its name before anything but a link depends on it.
func (p *part) publish(whole fs.FileInfo, folder, file string, keep func(name string) error) (string, error) {
	for n := 1; n <= disk.MostNames; n++ {
		name := numbered(file, n)
		target := filepath.Join(folder, name)
		err := os.Link(p.path, target)
		if named, look := os.Lstat(target); look == nil && os.SameFile(whole, named) {
			return name, errors.Join(keep(name), disk.SyncFolder(folder))
		} else if err == nil { // the file was exchanged under its old name
			return "", errors.Join(os.Remove(target), &fs.PathError{Op: "link", Path: p.path, Err: errIrregular})
		}
		if !errors.Is(err, fs.ErrExist) {
			err = disk.PublishByRename(p.path, target, p.found.File == name, func() error { return keep(name) })
		}
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err != nil {
			return "", err
		}
		return name, disk.SyncFolder(folder)
	}
	return "", &fs.PathError{Op: "name", Path: filepath.Join(folder, file), Err: fs.ErrExist}
}
