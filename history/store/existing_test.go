package store_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/history/store"
)

// Who only reads makes no history, and no folder or lock for one.
func TestAnExistingHistoryIsOpenedAndNoneIsMade(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "data")
	path := filepath.Join(folder, "history.db")
	o := store.Options{Now: time.Now, Existing: true}
	absent := func(when string) {
		t.Helper()
		if s, err := store.Open(t.Context(), path, o); !errors.Is(err, fs.ErrNotExist) {
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
	s := must(store.Open(t.Context(), path, store.Options{Now: time.Now}))(t)
	must(s.Create(t.Context(), history.Draft{Picture: "p"}))(t)
	beside := must(store.Open(t.Context(), path, o))(t)
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

// Nobody is told while a shell completes, so what is damaged or old stays as it is.
func TestAnUntouchedHistory(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "history.db")
	o := store.Options{Now: time.Now, Existing: true, Untouched: true}
	for name, content := range map[string]string{"empty": "", "damaged": "this is no database"} {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if s, err := store.Open(t.Context(), path, o); err == nil {
			t.Errorf("%s: it was opened: %v", name, s.Close())
		}
		if now, err := os.ReadFile(path); err != nil || string(now) != content {
			t.Errorf("%s: now it holds %q, %v", name, now, err)
		}
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
	}
	s := must(store.Open(t.Context(), path, store.Options{Now: time.Now}))(t)
	beside := must(store.Open(t.Context(), path, o))(t)
	if err := errors.Join(beside.Close(), s.Close()); err != nil {
		t.Fatal(err)
	}
	if _, err := store.OpenSchemas(t.Context(), path, o, schemas(t, `CREATE TABLE note (x)`)); err == nil {
		t.Error("an old one was opened")
	}
	if copies, _ := filepath.Glob(path + ".before-*"); len(copies) > 0 {
		t.Errorf("it was migrated: %v", copies)
	}
}
