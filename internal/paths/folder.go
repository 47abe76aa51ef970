package paths

import (
	"cmp"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Entry is a folder, or a file of a kind that can be sent.
type Entry struct {
	Name   string
	Folder bool
}

// Label is the entry's name, a folder's with a slash.
func (e Entry) Label() string {
	if e.Folder {
		return e.Name + "/"
	}
	return e.Name
}

// MostRead bounds how many entries of a folder are read, folderStep how many at a time.
const MostRead, folderStep = 20_000, 1000

// ReadFolder lists a folder's folders and the files of a kind that can be sent, by name. It reads at most MostRead
// entries.
func ReadFolder(dir string) ([]Entry, error) {
	f, err := os.Open(dir)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []Entry
	for read := 0; read < MostRead; {
		list, err := f.ReadDir(folderStep)
		read += len(list)
		for _, e := range list {
			folder := e.IsDir()
			if e.Type()&fs.ModeSymlink != 0 {
				info, err := os.Stat(filepath.Join(dir, e.Name()))
				folder = err == nil && info.IsDir()
			}
			if folder || !AnyKind.Is(e.Name()) {
				out = append(out, Entry{e.Name(), folder})
			}
		}
		if err != nil {
			break // its end, most likely; what was read so far is of use in any case
		}
	}
	slices.SortFunc(out, func(a, b Entry) int {
		return cmp.Or(strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name)), strings.Compare(a.Name, b.Name))
	})
	return out, nil
}

// Matching are the entries that begin with a text, hidden ones only after a dot. Case and encoding matter only where an
// exact match exists.
func Matching(entries []Entry, kind Kind, begin string) (out []Entry) {
	var loose []Entry
	lower := NormalizeName(strings.ToLower(begin))
	for _, e := range entries {
		if !e.Folder && !kind.Fits(e.Name) || strings.HasPrefix(e.Name, ".") && !strings.HasPrefix(begin, ".") {
			continue
		}
		if strings.HasPrefix(e.Name, begin) {
			out = append(out, e)
		} else if strings.HasPrefix(NormalizeName(strings.ToLower(e.Name)), lower) {
			loose = append(loose, e)
		}
	}
	if len(out) == 0 {
		return loose
	}
	return out
}

// Common is the beginning that all names share, at least what is typed.
func Common(found []Entry, typed string) string {
	shared := []rune(found[0].Label())
	for _, e := range found[1:] {
		name := []rune(e.Label())
		n := 0
		for n < min(len(shared), len(name)) && shared[n] == name[n] {
			n++
		}
		shared = shared[:n]
	}
	common := string(shared)
	if len(found) > 1 { // a blank at the end would begin another source
		common = strings.TrimRightFunc(common, blank)
	}
	if len(common) < len(typed) {
		return typed
	}
	return common
}
