package paths

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"dancecard/history"
)

// inside are the files of a text that stands between quotes as a whole; nil where they are not all there.
func (p Dirs) inside(text string) []string {
	var list []string
	for _, name := range Inside(text) {
		path := there(p.Source(name))
		if !isThere(path) {
			return nil
		}
		list = append(list, path)
	}
	return list
}

// there gives the file that is meant by a source: itself, or where nothing is there the one that looks the
// same.
func there(source string) string {
	if history.IsAddress(source) || !filepath.IsAbs(source) {
		return source
	}
	_, err := os.Stat(source)
	if alike := LookAlike(source, err); alike != "" {
		return alike
	}
	return source
}

// LookAlike gives the one file that looks the same as a path at which nothing is; empty where there is none, or
// several, or where err does not say that nothing is there.
func LookAlike(path string, err error) string {
	if !errors.Is(err, fs.ErrNotExist) || history.IsAddress(path) || !filepath.IsAbs(path) {
		return ""
	}
	return alike(path)
}

// alike looks for a path's last name in its folder, which may itself be one that looks the same.
func alike(path string) string {
	folder, name := filepath.Split(path)
	folder = filepath.Clean(folder)
	if folder == path || name == "" {
		return ""
	}
	if _, err := os.Stat(folder); err != nil {
		if folder = LookAlike(folder, err); folder == "" {
			return ""
		}
	}
	f, err := os.Open(folder)
	if err != nil {
		return ""
	}
	defer f.Close()
	found, like := "", Alike(name)
	for read := 0; read < MostRead; read += folderStep {
		names, err := f.Readdirnames(folderStep)
		for _, other := range names {
			if Alike(other) != like {
				continue
			}
			if found != "" {
				return ""
			}
			found = filepath.Join(folder, other)
		}
		if err != nil {
			break // its end, most likely
		}
	}
	return found
}
