package history_test

import (
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"

	"dancecard/history"
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
				s := must(history.Open(t.Context(), path, history.Options{Now: newClock().now}))(t)
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
				_, err := history.Open(t.Context(), path, history.Options{Now: newClock().now})
				wantCode(t, err, history.CodeReadOnly)
			})
		})
	}
}
