package history_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"dancecard/history"
)

// Who only reads makes no history, and no folder or lock for one.
func TestAnExistingHistoryIsOpenedAndNoneIsMade(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "data")
	path := filepath.Join(folder, "history.db")
	o := history.Options{Now: time.Now, Existing: true}
	absent := func(when string) {
		t.Helper()
		if s, err := history.Open(t.Context(), path, o); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: %v, %v", when, s, err)
		}
	}
	absent("no folder")
	if _, err := os.Stat(folder); err == nil {
		t.Error("the folder was made")
	}
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	absent("an empty folder")
	if entries, _ := os.ReadDir(folder); len(entries) > 0 {
		t.Errorf("files were made: %v", entries)
	}
	s := must(history.Open(t.Context(), path, history.Options{Now: time.Now}))(t)
	must(s.Create(t.Context(), history.Draft{Picture: "p"}))(t)
	beside := must(history.Open(t.Context(), path, o))(t)
	if err := errors.Join(beside.Close(), s.Close()); err != nil {
		t.Fatal(err)
	}
	if err := os.Rename(path, path+".away"); err != nil {
		t.Fatal(err)
	}
	absent("moved away")
	if _, err := os.Stat(path); err == nil {
		t.Error("a history was begun")
	}
}
