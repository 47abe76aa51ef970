//go:build !windows

package store_test

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/history/historytest"
	"dancecard/history/store"
)

// An older copy of the very same history is copied over it, as one brings back a backup.
func TestAnOlderCopyWrittenOverAHistory(t *testing.T) {
	t.Parallel()
	s, path, ids := withTasks(t, 3)
	backup := must(s.SaveCopy(t.Context(), t.TempDir()))(t)
	for range 40 { // enough for SQLite to move the log into the file
		apply(t, s, ids[1], history.PutOnHold{}, history.LetGo{})
		for range 5 {
			must(s.Create(t.Context(), history.Draft{Title: strings.Repeat("long ", 200)}))(t)
		}
		mustDo(t, s.InPlace(t.Context()))
	}
	copyFile(t, backup, path)
	wantCode(t, s.InPlace(t.Context()), history.CodeOverwritten)
	_, err := s.Apply(t.Context(), ids[0], history.SendBegan{})
	wantCode(t, err, history.CodeOverwritten)
}

// What was written over a history is what the next start finds, as it was written: the log of the history
// before is kept, and not mixed into it.
func TestWhatWasWrittenOverAHistoryIsOpenedNext(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "history.db")
	s := must(store.Open(t.Context(), path, store.Options{Now: newClock().now}))(t)
	for i := range 50 {
		must(s.Create(t.Context(), history.Draft{Title: fmt.Sprint("task ", i)}))(t)
	}
	other := closedHistory(t)
	copyFile(t, other, path)
	wantCode(t, s.InPlace(t.Context()), history.CodeOverwritten)
	mustDo(t, s.Close())
	if !bytes.Equal(must(os.ReadFile(path))(t), must(os.ReadFile(other))(t)) {
		t.Error("what was written over it was changed")
	}
	if logs := must(filepath.Glob(path + ".damaged-*-wal"))(t); len(logs) != 1 || must(os.Stat(logs[0]))(t).Size() == 0 {
		t.Errorf("the logs that were kept are %v", logs)
	}
	cmd, output := historytest.StartChild(t, "count", folder, "") // this one's SQLite still knows the file before
	said := must(io.ReadAll(output))(t)
	mustDo(t, cmd.Wait())
	if want := fmt.Sprintln(len(states())); string(said) != want {
		t.Errorf("another program finds %q, want %q", said, want)
	}
}

// countTasks says how many tasks a history lists.
func countTasks(folder, _ string) error {
	s, err := store.Open(context.Background(), filepath.Join(folder, "history.db"), store.Options{Now: newClock().now})
	if err != nil {
		return err
	}
	n, err := s.Counts(context.Background())
	fmt.Println(n.All)
	return errors.Join(err, s.Close())
}

// On some network drives files change their numbers. What is written arrives in the file at the path all
// the same, and so nothing is wrong.
func TestAFileWhoseNumberChanges(t *testing.T) {
	t.Parallel()
	s, path, ids := withTasks(t, 2)
	other := filepath.Join(t.TempDir(), "other")
	copyFile(t, path, other)
	s.Mistake(other)
	_, err := s.Apply(t.Context(), ids[0], history.SendBegan{})
	wantCode(t, err, history.CodeReplaced) // nobody knows yet
	mustDo(t, s.InPlace(t.Context()))
	if _, err := s.Apply(t.Context(), ids[0], history.SendBegan{}); err != nil {
		t.Error(err)
	}
	second := must(store.Open(t.Context(), path, store.Options{Now: newClock().now}))(t)
	mustDo(t, second.Close())
	if l := must(s.Leases.Hold(t.Context(), store.Program{Name: "this"}, 20*time.Second))(t); !l.Mine {
		t.Errorf("the lease is %+v", l)
	}
}

// Several stores of one program read the file past SQLite; the locks of one outlive the end of another.
func TestTheLocksOutliveAnotherStore(t *testing.T) {
	s, path, _ := withTasks(t, 1)
	second := must(store.Open(t.Context(), path, store.Options{Now: newClock().now}))(t)
	mustDo(t, second.Close())
	cmd, output := historytest.StartChild(t, "locks", filepath.Dir(path), "")
	said := must(io.ReadAll(output))(t)
	mustDo(t, cmd.Wait())
	if string(said) != "in use\n" {
		t.Errorf("another program says %q", said)
	}
	mustDo(t, s.InPlace(t.Context()))
}

func init() { children["locks"], children["count"] = tellLocks, countTasks }

// tellLocks says whether another program has the history open, by SQLite's own locks.
func tellLocks(folder, _ string) error {
	db, err := sql.Open("sqlite", filepath.Join(folder, "history.db")+"?_pragma=locking_mode(EXCLUSIVE)")
	if err != nil {
		return err
	}
	defer db.Close()
	if _, err := db.Exec(`SELECT 1 FROM lease`); err != nil {
		fmt.Println("in use")
		return nil
	}
	fmt.Println("free")
	return nil
}
