package picker

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"time"

	"dancecard/internal/paths"
)

// mostStats is how many files of a folder are asked for their sizes and times.
const mostStats = 2000

// Read reads a folder: its folders first, then the files of a kind.
func Read(ctx context.Context, dir string, kind paths.Kind) Listing {
	l := Listing{Folder: dir}
	entries, err := paths.ReadFolder(dir)
	if err != nil {
		l.Err = err
		return l
	}
	l.Part = len(entries) >= paths.MostRead
	for _, folders := range []bool{true, false} {
		for _, e := range entries {
			if e.Folder != folders || !e.Folder && !kind.Is(e.Name) || strings.HasPrefix(e.Name, ".") {
				continue
			}
			out := Entry{Name: e.Name, Folder: e.Folder}
			if !e.Folder {
				out.Value = filepath.Join(dir, e.Name)
				if len(l.Entries) < mostStats && ctx.Err() == nil {
					out.Size, out.Time = sizeAndTime(out.Value)
				}
			}
			l.Entries = append(l.Entries, out)
		}
	}
	return l
}

func sizeAndTime(path string) (int64, time.Time) {
	info, err := os.Stat(path)
	if err != nil {
		return 0, time.Time{}
	}
	return info.Size(), info.ModTime()
}
