package store_test

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/history/store"
)

// A read-only history is read beside programs that work with it, whoever comes first, and its file stays as it is.
func TestAHistoryThatIsOnlyRead(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	path := filepath.Join(folder, "history.db")
	o, reads := store.Options{Now: time.Now}, store.Options{Now: time.Now, ReadOnly: true}
	if s, err := store.Open(t.Context(), path, reads); !errors.Is(err, fs.ErrNotExist) {
		t.Fatalf("none is there: %v, %v", s, err)
	}
	s := must(store.Open(t.Context(), path, o))(t)
	must(s.Create(t.Context(), history.Draft{Picture: "p"}))(t)
	mustDo(t, s.Close())
	before := must(os.ReadFile(path))(t)
	r := must(store.Open(t.Context(), path, reads))(t)
	if _, err := r.Create(t.Context(), history.Draft{Picture: "q"}); !history.HasCode(err, history.CodeReadOnly) {
		t.Errorf("created a task: %v", err)
	}
	mustDo(t, r.Close())
	if !bytes.Equal(before, must(os.ReadFile(path))(t)) {
		t.Error("the file has changed")
	}

	r = must(store.Open(t.Context(), path, reads))(t)
	s = must(store.Open(t.Context(), path, o))(t)
	seen, _, err := r.Changed(t.Context(), 0)
	mustDo(t, err)
	must(s.Create(t.Context(), history.Draft{Picture: "q"}))(t)
	if _, changed, err := r.Changed(t.Context(), seen); err != nil || !changed {
		t.Errorf("what the other program wrote: %v, %v", changed, err)
	}
	if found, _, err := r.Since(t.Context(), store.NoVersion); err != nil || len(found) != 2 {
		t.Errorf("what the other program wrote: %v, %v", found, err)
	}
	mustDo(t, errors.Join(s.Close(), r.Close()))
	s = must(store.Open(t.Context(), path, o))(t)
	mustDo(t, s.Close())

	if _, err := store.OpenSchemas(t.Context(), path, reads, schemas(t, `CREATE TABLE note (x)`)); !history.HasCode(err, history.CodeOlder) {
		t.Errorf("an older one: %v", err)
	}
	if copies, _ := filepath.Glob(path + ".before-*"); len(copies) > 0 {
		t.Errorf("it was migrated: %v", copies)
	}
}
