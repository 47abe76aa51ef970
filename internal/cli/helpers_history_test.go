package cli_test

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

// openHistory opens the history in a data folder; a program may have it open.
func openHistory(t *testing.T, data string) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), filepath.Join(data, "history.db"), store.Options{Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// tasks reads every task of the history in a data folder, the oldest first.
func tasks(t *testing.T, data string) []history.Task {
	t.Helper()
	s := openHistory(t, data)
	defer s.Close()
	return tasksOf(t, s)
}

// watch opens the history once, so that a test that looks again and again does not disturb who else opens it.
func watch(t *testing.T, data string) *store.Store {
	t.Helper()
	s := openHistory(t, data)
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func tasksOf(t *testing.T, s *store.Store) []history.Task {
	t.Helper()
	w, err := s.Window(t.Context(), history.Query{Group: history.All, Order: history.OldestFirst}, history.Anchor{}, 1000)
	if err != nil {
		t.Fatal(err)
	}
	return w.Tasks
}

// files are the regular files below a folder, by their paths from there.
func files(t *testing.T, folder string) map[string]fs.FileInfo {
	t.Helper()
	found := map[string]fs.FileInfo{}
	err := filepath.WalkDir(folder, func(path string, e fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil // it went away meanwhile
		case err != nil || e.IsDir():
			return err
		}
		name, err := filepath.Rel(folder, path)
		if err == nil {
			info, gone := e.Info()
			if errors.Is(gone, fs.ErrNotExist) {
				return nil
			}
			found[name], err = info, gone
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// wantNowhere fails for every file below a folder that holds one of the secrets.
func wantNowhere(t *testing.T, folder string, secrets ...string) {
	t.Helper()
	for name := range files(t, folder) {
		b, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			t.Error(err)
		}
		for _, secret := range secrets {
			if bytes.Contains(b, []byte(secret)) {
				t.Errorf("%s holds %q", name, secret)
			}
		}
	}
}
