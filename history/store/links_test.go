//go:build unix

package store_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dancecard/history/store"
)

// A link in the place of one of the files that SQLite writes beside the history leads it nowhere.
func TestNoLinkIsFollowedBesideTheHistory(t *testing.T) {
	t.Parallel()
	for _, end := range []string{"-wal", "-shm", "-journal"} {
		folder, other := t.TempDir(), filepath.Join(t.TempDir(), "precious")
		if err := os.WriteFile(other, []byte("precious"), 0o644); err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(folder, "history.db")
		if err := os.Symlink(other, path+end); err != nil {
			t.Fatal(err)
		}
		store, err := store.Open(t.Context(), path, store.Options{Now: time.Now})
		if err == nil {
			_ = store.Close()
		}
		if err == nil || !strings.Contains(err.Error(), "is no plain file") {
			t.Errorf("%s: %v", end, err)
		}
		b, _ := os.ReadFile(other)
		if info, err := os.Stat(other); err != nil || string(b) != "precious" || info.Mode().Perm() != 0o644 {
			t.Errorf("%s: the file holds %q, %v, %v", end, b, info.Mode(), err)
		}
	}
}
