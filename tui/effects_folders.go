package tui

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/paths"
	"dancecard/tui/newtask"
	"dancecard/tui/picker"
)

// folders reads what is in folders, for completion. One that cannot be read has nothing in it.
func (fx *effects) folders(dirs []string) tea.Cmd {
	return func() tea.Msg {
		m := foldersMsg{asked: strings.Join(dirs, "\x00"), in: map[string][]paths.Entry{}}
		for _, dir := range dirs {
			m.in[dir], _ = paths.ReadFolder(dir)
		}
		return m
	}
}

// sources finds out which files are meant by what was typed or dropped.
func (fx *effects) sources(f newtask.Field, text string) tea.Cmd {
	return func() tea.Msg {
		list, err := fx.Dirs().FindTyped(newtask.KindOf(f), text)
		return sourcesMsg{field: f, text: text, list: list, err: err}
	}
}

// mostLooked is how many files of a folder are asked for their sizes and times.
const mostLooked = 2000

// browse reads a folder for the picker: its folders first, then the files of a kind.
func (fx *effects) browse(dir string, kind paths.Kind) tea.Cmd {
	return func() tea.Msg {
		l := picker.Listing{Folder: dir}
		entries, err := paths.ReadFolder(dir)
		if err != nil {
			l.Trouble = "This folder cannot be read: " + reason(err) + ". Left goes up."
			return browsedMsg{listing: l}
		}
		if len(entries) >= paths.MostRead {
			l.Trouble = fmt.Sprintf("only %d are read", paths.MostRead)
		}
		for _, folders := range []bool{true, false} {
			for _, e := range entries {
				if e.Folder != folders || !e.Folder && !kind.Is(e.Name) || strings.HasPrefix(e.Name, ".") {
					continue
				}
				out := picker.Entry{Name: e.Name, Folder: e.Folder}
				if !e.Folder {
					out.Value = filepath.Join(dir, e.Name)
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
