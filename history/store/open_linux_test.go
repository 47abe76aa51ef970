package store_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"

	"dancecard/history"
	"dancecard/history/store"
)

// nobody has no rights over other people's files.
const nobody = 65534

// asNobody runs something without the rights that root has; anybody else has none to give up.
func asNobody(t *testing.T, do func()) {
	t.Helper()
	if os.Geteuid() != 0 {
		do()
		return
	}
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	if err := syscall.Setfsuid(nobody); err != nil {
		t.Fatal(err)
	}
	defer syscall.Setfsuid(0)
	do()
}

// handOver gives a file a mode, and to nobody when it is root's.
func handOver(t *testing.T, name string, mode os.FileMode) {
	t.Helper()
	if os.Geteuid() == 0 {
		if err := os.Chown(name, nobody, nobody); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Chmod(name, mode); err != nil {
		t.Fatal(err)
	}
}

func TestAReadOnlyHistory(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name         string
		folder, file os.FileMode
		there, open  bool // whether there is a history, and whether another program has it open
	}{
		{"folder without a history", 0o500, 0, false, false},
		{"folder", 0o500, 0o600, true, false},
		{"file", 0o700, 0o400, true, false},
		{"both", 0o500, 0o400, true, false},
		{"both, open elsewhere", 0o500, 0o400, true, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			folder := t.TempDir()
			handOver(t, filepath.Dir(folder), 0o755)
			path := filepath.Join(folder, "history.db")
			if test.there {
				s := must(store.Open(t.Context(), path, store.Options{Now: newClock().now}))(t)
				must(s.Create(t.Context(), history.Draft{}))(t)
				if test.open {
					defer s.Close()
				} else if err := s.Close(); err != nil {
					t.Fatal(err)
				}
				for _, name := range must(filepath.Glob(path + "*"))(t) {
					handOver(t, name, test.file)
				}
			}
			handOver(t, folder, test.folder)
			defer handOver(t, folder, 0o700)
			asNobody(t, func() {
				_, err := store.Open(t.Context(), path, store.Options{Now: newClock().now})
				wantCode(t, err, history.CodeReadOnly)
				if !test.there {
					return
				}
				s := must(store.Open(t.Context(), path, store.Options{Now: newClock().now, ReadOnly: true}))(t)
				if found, _, err := s.Since(t.Context(), store.NoVersion); err != nil || len(found) != 1 {
					t.Errorf("to be read only: %v, %v", found, err)
				}
				mustDo(t, s.Close())
			})
		})
	}
}

// Another program begins the same history at the same moment: from one look to the next the empty file
// has become one with a log. That is no damage, and the other's file is left where it is.
func TestAHistoryThatIsJustBegun(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	states := map[string][2]int{"before": {0, 0}, "after": {4096, 32}}
	for name, size := range states {
		path := filepath.Join(folder, name, "history.db")
		mustDo(t, os.Mkdir(filepath.Dir(path), 0o700))
		mustDo(t, os.WriteFile(path, make([]byte, size[0]), 0o600))
		mustDo(t, os.WriteFile(path+"-wal", make([]byte, size[1]), 0o600))
	}
	ended, end := context.WithCancel(t.Context())
	end() // so that nothing happens but the first look
	for round := range 300 {
		now, next := filepath.Join(folder, fmt.Sprint("now", round)), filepath.Join(folder, fmt.Sprint("next", round))
		mustDo(t, os.Symlink("before", now))
		mustDo(t, os.Symlink("after", next))
		turned := make(chan error, 1)
		go func() {
			runtime.Gosched()
			turned <- os.Rename(next, now) // both files at once
		}()
		for range 20 {
			_, err := store.Open(ended, filepath.Join(now, "history.db"), store.Options{Now: newClock().now})
			if e, ok := errors.AsType[*history.Error](err); ok && e.Code == history.CodeDamaged {
				t.Fatalf("round %d: %v, kept as %q", round, err, e.Kept)
			}
		}
		mustDo(t, <-turned)
	}
}
