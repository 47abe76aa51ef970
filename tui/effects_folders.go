package tui

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/paths"
	"dancecard/tui/picker"
)

// entry is a folder, or a file of a kind that the form takes.
type entry struct {
	name   string
	folder bool
}

// label is the entry's name, a folder's with a slash.
func (e entry) label() string {
	if e.folder {
		return e.name + "/"
	}
	return e.name
}

// mostRead bounds how many entries of a folder are read, folderStep how many at a time.
const mostRead, folderStep = 20_000, 1000

// folders reads what is in folders, for completion. One that cannot be read has nothing in it.
func (fx *effects) folders(dirs []string) tea.Cmd {
	return func() tea.Msg {
		m := foldersMsg{asked: strings.Join(dirs, "\x00"), in: map[string][]entry{}}
		for _, dir := range dirs {
			m.in[dir], _ = readFolder(dir, mostRead)
		}
		return m
	}
}

// readFolder gives a folder's folders and the files that the form takes, by name.
func readFolder(dir string, most int) ([]entry, error) {
	f, err := os.Open(dir)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []entry
	for read := 0; read < most; {
		list, err := f.ReadDir(folderStep)
		read += len(list)
		for _, e := range list {
			folder := e.IsDir()
			if e.Type()&fs.ModeSymlink != 0 {
				info, err := os.Stat(filepath.Join(dir, e.Name()))
				folder = err == nil && info.IsDir()
			}
			if folder || !paths.AnyKind.Is(e.Name()) {
				out = append(out, entry{e.Name(), folder})
			}
		}
		if err != nil {
			break // its end, most likely; what was read so far is of use in any case
		}
	}
	slices.SortFunc(out, func(a, b entry) int {
		return cmp.Or(strings.Compare(strings.ToLower(a.name), strings.ToLower(b.name)), strings.Compare(a.name, b.name))
	})
	return out, nil
}

// mostLooked is how many files of a folder are asked for their sizes and times.
const mostLooked = 2000

// browse reads a folder for the picker: its folders first, then the files of a kind.
func (fx *effects) browse(dir string, kind paths.Kind) tea.Cmd {
	return func() tea.Msg {
		l := picker.Listing{Folder: dir}
		entries, err := readFolder(dir, mostRead)
		if err != nil {
			l.Trouble = "This folder cannot be read: " + reason(err) + ". Left goes up."
			return browsedMsg{listing: l}
		}
		if len(entries) >= mostRead {
			l.Trouble = fmt.Sprintf("only %d are read", mostRead)
		}
		for _, folders := range []bool{true, false} {
			for _, e := range entries {
				if e.folder != folders || !e.folder && !kind.Is(e.name) || strings.HasPrefix(e.name, ".") {
					continue
				}
				out := picker.Entry{Name: e.name, Folder: e.folder}
				if !e.folder {
					out.Value = filepath.Join(dir, e.name)
					if len(l.Entries) < mostLooked {
						out.Size, out.Time = sizeAndTime(out.Value)
					}
				}
				l.Entries = append(l.Entries, out)
			}
		}
		return browsedMsg{listing: l}
	}
}

func sizeAndTime(path string) (int64, time.Time) {
	info, err := os.Stat(path)
	if err != nil {
		return 0, time.Time{}
	}
	return info.Size(), info.ModTime()
}

// reason is why something about a file went wrong, without the file's name.
func reason(err error) string {
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		err = e.Err
	}
	return err.Error()
}
