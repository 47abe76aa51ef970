//go:build !windows

package store_test

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/history/historytest"
	"dancecard/history/store"
)

// withTasks is an open history with tasks that wait.
func withTasks(t *testing.T, n int) (s *store.Store, path string, ids []history.TaskID) {
	t.Helper()
	s, _, path = newStore(t)
	must(s.Leases.Hold(t.Context(), store.Program{Name: "this"}, 20*time.Second))(t)
	for i := range n {
		ids = append(ids, must(s.Create(t.Context(), history.Draft{Title: fmt.Sprint("task ", i), Picture: "https://p"}))(t)[0].ID)
	}
	return s, path, ids
}

// copyFile copies a file's bytes to a new file.
func copyFile(t *testing.T, from, to string) {
	t.Helper()
	mustDo(t, os.WriteFile(to, must(os.ReadFile(from))(t), 0o600))
}

// What may happen to the file under a running program: it tells, nothing is sent any more, and everything
// can be written to a new file that a later start takes up.
func TestAHistoryThatIsNotInItsPlace(t *testing.T) {
	t.Parallel()
	other := closedHistory(t)
	replace := func(t *testing.T, path string, with func(string)) {
		with(path + ".new")
		mustDo(t, os.Rename(path+".new", path))
	}
	tests := []struct {
		name string
		code history.Code
		do   func(t *testing.T, path string)
	}{
		{"moved", history.CodeMoved, func(t *testing.T, path string) { mustDo(t, os.Rename(path, path+".elsewhere")) }},
		{"deleted", history.CodeMoved, func(t *testing.T, path string) { mustDo(t, os.Remove(path)) }},
		{"deleted with its log", history.CodeMoved, func(t *testing.T, path string) {
			for _, name := range []string{path, path + "-wal", path + "-shm"} {
				mustDo(t, os.Remove(name))
			}
		}},
		{"its folder moved", history.CodeMoved, func(t *testing.T, path string) {
			mustDo(t, os.Rename(filepath.Dir(path), filepath.Dir(path)+"-elsewhere"))
		}},
		{"its folder deleted", history.CodeMoved, func(t *testing.T, path string) { mustDo(t, os.RemoveAll(filepath.Dir(path))) }},
		{"its log deleted", history.CodeLogMoved, func(t *testing.T, path string) { mustDo(t, os.Remove(path+"-wal")) }},
		{"its log's index deleted", history.CodeLogMoved, func(t *testing.T, path string) { mustDo(t, os.Remove(path+"-shm")) }},
		{"replaced by another history", history.CodeReplaced, func(t *testing.T, path string) {
			replace(t, path, func(name string) { copyFile(t, other, name) })
		}},
		{"replaced by its own copy", history.CodeReplaced, func(t *testing.T, path string) {
			replace(t, path, func(name string) { copyFile(t, path, name) })
		}},
		{"replaced by an empty file", history.CodeReplaced, func(t *testing.T, path string) {
			replace(t, path, func(name string) { mustDo(t, os.WriteFile(name, nil, 0o600)) })
		}},
		{"replaced by a damaged file", history.CodeReplaced, func(t *testing.T, path string) {
			replace(t, path, func(name string) { mustDo(t, os.WriteFile(name, []byte("dear diary"), 0o600)) })
		}},
		{"emptied", history.CodeOverwritten, func(t *testing.T, path string) { mustDo(t, os.Truncate(path, 0)) }},
		{"cut off", history.CodeOverwritten, func(t *testing.T, path string) { mustDo(t, os.Truncate(path, 5000)) }},
		{"overwritten by text", history.CodeOverwritten, func(t *testing.T, path string) {
			mustDo(t, os.WriteFile(path, bytes.Repeat([]byte("dear diary "), 10000), 0o600))
		}},
		{"overwritten by another history", history.CodeOverwritten, func(t *testing.T, path string) { copyFile(t, other, path) }},
		{"replaced by a folder", history.CodeReplaced, func(t *testing.T, path string) {
			mustDo(t, errors.Join(os.Remove(path), os.Mkdir(path, 0o700)))
		}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			s, path, ids := withTasks(t, 3)
			if err := s.InPlace(t.Context()); err != nil {
				t.Fatal("before:", err)
			}
			test.do(t, path)
			e := wantCode(t, s.InPlace(t.Context()), test.code)
			if !strings.HasPrefix(e.Path, path) {
				t.Errorf("it says %q", e)
			}
			_, err := s.Apply(t.Context(), ids[0], history.SendBegan{})
			wantCode(t, err, test.code)
			_, err = s.Files.AskVerdict(t.Context(), "hash", "model")
			wantCode(t, err, test.code)
			if test.code == history.CodeOverwritten {
				return // what can still be read of it is for SQLite to say
			}
			// What runs goes on.
			if got := must(s.Task(t.Context(), ids[0]))(t); got.State != history.Waiting {
				t.Errorf("it is %q", got.State)
			}
			must(s.Create(t.Context(), history.Draft{Title: "late"}))(t)
			wantSavedCopy(t, s, 4)
		})
	}
}

// wantSavedCopy writes the history to a new file and opens that.
func wantSavedCopy(t *testing.T, s *store.Store, tasks int) {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "new")
	first := must(s.SaveCopy(t.Context(), folder))(t)
	if info := must(os.Stat(first))(t); info.Mode().Perm() != 0o600 {
		t.Errorf("its mode is %v", info.Mode())
	}
	before := must(os.ReadFile(first))(t)
	must(s.Create(t.Context(), history.Draft{Title: "later still"}))(t)
	second := must(s.SaveCopy(t.Context(), folder))(t)
	if second == first || string(must(os.ReadFile(first))(t)) != string(before) {
		t.Errorf("%s was written over", first)
	}
	if left := must(os.ReadDir(folder))(t); len(left) != 2 {
		t.Errorf("left behind: %v", left)
	}
	for path, want := range map[string]int{first: tasks, second: tasks + 1} {
		s := must(store.Open(t.Context(), path, store.Options{Now: newClock().now}))(t)
		if got := must(s.Live(t.Context()))(t); len(got) != want {
			t.Errorf("%s holds %d tasks, want %d", path, len(got), want)
		}
		mustDo(t, s.Close())
	}
}

// What is moved and put back is in its place again, and nothing of it is lost.
func TestAHistoryThatIsPutBack(t *testing.T) {
	t.Parallel()
	s, path, ids := withTasks(t, 2)
	mustDo(t, os.Rename(path, path+".elsewhere"))
	wantCode(t, s.InPlace(t.Context()), history.CodeMoved)
	must(s.Create(t.Context(), history.Draft{Title: "meanwhile"}))(t)
	mustDo(t, os.Rename(path+".elsewhere", path))
	mustDo(t, s.InPlace(t.Context()))
	if _, err := s.Apply(t.Context(), ids[0], history.SendBegan{}); err != nil {
		t.Error(err)
	}
	if got := must(openStore(t, path, newClock().now).Live(t.Context()))(t); len(got) != 3 {
		t.Errorf("%d tasks are live", len(got))
	}
}

// A file that was moved away is whole without its log, even where the program is killed.
func TestAMovedHistoryIsWhole(t *testing.T) {
	t.Parallel()
	s, path, _ := withTasks(t, 5)
	moved := filepath.Join(t.TempDir(), "moved.db")
	mustDo(t, os.Rename(path, moved))
	wantCode(t, s.InPlace(t.Context()), history.CodeMoved)
	wantLive := func(n int) {
		t.Helper()
		copied := filepath.Join(t.TempDir(), "history.db")
		copyFile(t, moved, copied)
		if got := must(openStore(t, copied, newClock().now).Live(t.Context()))(t); len(got) != n {
			t.Errorf("it holds %d tasks, want %d", len(got), n)
		}
	}
	wantLive(5) // as it would be found after a kill
	must(s.Create(t.Context(), history.Draft{Title: "late"}))(t)
	mustDo(t, s.Close())
	wantLive(6)
}

// A program was killed, and another file was put in the place of its history: the log that was left fits
// only the file before. Nothing is touched, and the person is told what to do.
func TestALogOfTheFileBefore(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "history.db")
	cmd, output := historytest.StartChild(t, "store", folder, "")
	lines := bufio.NewScanner(output)
	for range 30 {
		if !lines.Scan() {
			t.Fatal("the child ended by itself")
		}
	}
	mustDo(t, cmd.Process.Kill())
	_ = cmd.Wait()
	elsewhere := filepath.Join(t.TempDir(), "before.db")
	mustDo(t, os.Rename(path, elsewhere))
	copyFile(t, closedHistory(t), path)
	before := contents(t, folder)
	_, err := store.Open(t.Context(), path, store.Options{Now: newClock().now})
	wantCode(t, err, history.CodeStrayLog)
	if after := contents(t, folder); after != before {
		t.Errorf("the folder held\n%s\nand holds\n%s", before, after)
	}
	mustDo(t, os.Rename(elsewhere, path))
	s := must(store.Open(t.Context(), path, store.Options{Now: newClock().now}))(t)
	if got := must(s.Live(t.Context()))(t); len(got) < 10 {
		t.Errorf("%d tasks are live", len(got))
	}
	mustDo(t, s.Close())
}

// A second program on the path leaves the files of the first alone, whatever it finds there.
func TestASecondProgramLeavesALiveHistoryAlone(t *testing.T) {
	t.Parallel()
	for name, do := range map[string]func(t *testing.T, path string){
		"moved":   func(t *testing.T, path string) { mustDo(t, os.Rename(path, path+".elsewhere")) },
		"deleted": func(t *testing.T, path string) { mustDo(t, os.Remove(path)) },
		"replaced by an empty file": func(t *testing.T, path string) {
			mustDo(t, errors.Join(os.Remove(path), os.WriteFile(path, nil, 0o600)))
		},
		"replaced by another": func(t *testing.T, path string) {
			mustDo(t, os.Remove(path))
			copyFile(t, closedHistory(t), path)
		},
		"replaced by a damaged file": func(t *testing.T, path string) {
			mustDo(t, errors.Join(os.Remove(path), os.WriteFile(path, []byte("dear diary"), 0o600)))
		},
		"its log deleted": func(t *testing.T, path string) { mustDo(t, os.Remove(path+"-wal")) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s, path, ids := withTasks(t, 3)
			do(t, path)
			before := contents(t, filepath.Dir(path))
			for range 2 {
				_, err := store.Open(t.Context(), path, store.Options{Now: newClock().now})
				e := wantCode(t, err, history.CodeInUse)
				if e.Kept != "" || e.Cause == nil {
					t.Errorf("it says %q", e)
				}
			}
			if after := contents(t, filepath.Dir(path)); after != before {
				t.Errorf("the folder held\n%s\nand holds\n%s", before, after)
			}
			if got := must(s.Task(t.Context(), ids[2]))(t); got.Title != "task 2" {
				t.Errorf("the first reads %+v", got)
			}
			wantSavedCopy(t, s, 3)
		})
	}
}

// contents tells what a folder holds: names, sizes and the bytes that files begin with.
func contents(t *testing.T, folder string) string {
	t.Helper()
	var b strings.Builder
	for _, e := range must(os.ReadDir(folder))(t) {
		data := must(os.ReadFile(filepath.Join(folder, e.Name())))(t)
		fmt.Fprintf(&b, "%s %d %x\n", e.Name(), len(data), data[:min(len(data), 40)])
	}
	return b.String()
}

// The lock goes with the process; a damaged file is set aside as soon as nobody has it open.
func TestADamagedHistoryWaitsForTheOther(t *testing.T) {
	t.Parallel()
	s, path, _ := withTasks(t, 1)
	mustDo(t, errors.Join(os.Remove(path), os.WriteFile(path, []byte("dear diary"), 0o600)))
	_, err := store.Open(t.Context(), path, store.Options{Now: newClock().now})
	wantCode(t, err, history.CodeInUse)
	mustDo(t, s.Close())
	_, err = store.Open(t.Context(), path, store.Options{Now: newClock().now})
	if e := wantCode(t, err, history.CodeDamaged); string(must(os.ReadFile(e.Kept))(t)) != "dear diary" {
		t.Errorf("%v", e)
	}
}

// The lock's file is deleted, as by somebody who tidies up: the next beat takes it anew.
func TestTheLockIsTakenAnew(t *testing.T) {
	t.Parallel()
	s, path, _ := withTasks(t, 2)
	mustDo(t, os.Remove(path+".lock"))
	mustDo(t, s.InPlace(t.Context()))
	mustDo(t, os.Rename(path, path+".elsewhere"))
	before := contents(t, filepath.Dir(path))
	_, err := store.Open(t.Context(), path, store.Options{Now: newClock().now})
	wantCode(t, err, history.CodeInUse)
	if after := contents(t, filepath.Dir(path)); after != before {
		t.Errorf("the folder held\n%s\nand holds\n%s", before, after)
	}
}

// A link is not followed where the lock is made.
func TestALinkInPlaceOfTheLock(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "history.db")
	victim := filepath.Join(t.TempDir(), "victim")
	mustDo(t, os.WriteFile(victim, []byte("mine"), 0o600))
	mustDo(t, os.Symlink(victim, path+".lock"))
	_, err := store.Open(t.Context(), path, store.Options{Now: newClock().now})
	wantCode(t, err, history.CodeIO)
	if got := string(must(os.ReadFile(victim))(t)); got != "mine" {
		t.Errorf("it holds %q", got)
	}
}

// The lease's beat is quick however long the history is.
func TestLookingAtThePlaceTakesNoTime(t *testing.T) {
	s, _, _ := withTasks(t, 1)
	if n := testing.AllocsPerRun(100, func() { mustDo(t, s.InPlace(t.Context())) }); n > 120 {
		t.Errorf("%.0f allocations", n)
	}
}
