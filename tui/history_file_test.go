//go:build !windows

package tui_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/simulator"
)

// historyFile is where the program keeps its history.
func (s *harness) historyFile() string { return filepath.Join(s.folder, "history.db") }

// live opens a history and gives its live tasks by number.
func (s *harness) live(path string) map[history.TaskID]history.Task {
	s.t.Helper()
	store, err := store.Open(s.ctx, path, store.Options{Now: s.clock.Now})
	s.must(err)
	tasks, err := store.Live(s.ctx)
	s.must(errors.Join(err, store.Close()))
	all := map[history.TaskID]history.Task{}
	for _, t := range tasks {
		all[t.ID] = t
	}
	return all
}

// Whatever takes the history's file away while tasks are queued, nothing is sent from then on. The screen says
// so for as long as it lasts; running tasks are watched and saved.
func TestNothingIsSentOnceTheHistoryIsGone(t *testing.T) {
	t.Parallel()
	put := func(path string, content []byte) error {
		return errors.Join(os.WriteFile(path+".new", content, 0o600), os.Rename(path+".new", path))
	}
	for name, test := range map[string]struct {
		do   func(path string) error
		says string
	}{
		"moved":                      {func(path string) error { return os.Rename(path, path+".elsewhere") }, "history.db is gone"},
		"deleted":                    {os.Remove, "history.db is gone"},
		"its log deleted":            {func(path string) error { return os.Remove(path + "-wal") }, "history.db-wal is gone"},
		"replaced by an empty file":  {func(path string) error { return put(path, nil) }, "history.db was replaced"},
		"replaced by a damaged file": {func(path string) error { return put(path, []byte("dear diary")) }, "history.db was replaced"},
		"replaced by its copy": {func(path string) error {
			content, err := os.ReadFile(path)
			return errors.Join(err, put(path, content))
		}, "history.db was replaced"},
		"emptied":                  {func(path string) error { return os.Truncate(path, 0) }, "history.db was overwritten"},
		"emptied, with its tables": {func(path string) error { return os.Truncate(path, 0) }, "history.db was overwritten"},
		"its folder moved": {func(path string) error {
			return os.Rename(filepath.Dir(path), filepath.Dir(path)+"-elsewhere")
		}, "history.db is gone"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			// A file that is not fresh holds tables, and without them no answer can be written.
			s := newHarness(t, settings{fresh: name != "emptied, with its tables"})
			t.Cleanup(func() { os.RemoveAll(s.folder + "-elsewhere") })
			takes(s, 8)
			sent := len(s.requests(simulator.KindSubmit))
			if sent == 0 || sent == 8 {
				t.Fatalf("%d are sent", sent)
			}
			s.must(test.do(s.historyFile()))
			s.advance(5 * time.Second) // one beat of the lease
			s.see(test.says + " · sending stopped")
			s.advance(5 * time.Minute)
			saved := func() int {
				files, _ := filepath.Glob(filepath.Join(s.videosFolder(), "*.mp4"))
				return len(files)
			}
			for end := s.clock.Now().Add(15 * time.Minute); saved() < sent && s.clock.Now().Before(end); {
				s.advance(time.Minute)
			}
			if n := len(s.requests(simulator.KindSubmit)); n != sent {
				t.Errorf("%d more were sent", n-sent)
			}
			s.see(test.says+" · sending stopped", "; sending stopped")
			if n := saved(); n != sent {
				t.Errorf("%d of %d videos are saved", n, sent)
			}
		})
	}
}

// The whole history is written to a new file by a command. Once the old file is back, sending goes on by
// itself.
func TestSavingAHistoryThatIsGone(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	ids := takes(s, 6)
	sent := len(s.requests(simulator.KindSubmit))
	s.must(os.Rename(s.historyFile(), s.historyFile()+".elsewhere"))
	s.advance(30 * time.Second) // a word of a moment is gone by then
	s.see("history.db was moved or deleted; sending stopped. Put the file back, or save the history to a new file (:save-history).")
	s.press(":")
	s.write("save-h")
	s.see("Save the whole history to a new file")
	s.press("enter")
	s.see("Saved a copy of the whole history: " + s.folder)
	s.advance(time.Minute)
	s.see("The whole history is in history.db.saved-20261120-1200", "sending stopped. Quit dancecard, then rename that file to history.db")
	saved, err := filepath.Glob(s.historyFile() + ".saved-*")
	s.must(err)
	if len(saved) != 1 || strings.HasSuffix(saved[0], ".part") {
		t.Fatalf("saved as %v", saved)
	}
	if info, err := os.Stat(saved[0]); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v %v", info, err)
	}
	all := s.live(saved[0])
	for _, id := range ids[sent:] {
		if all[id].State != history.Waiting {
			t.Errorf("task %d is %q in the copy", id, all[id].State)
		}
	}
	s.must(os.Rename(s.historyFile()+".elsewhere", s.historyFile()))
	s.advance(10 * time.Second)
	s.miss("gone", "sending stopped")
	s.advance(30 * time.Minute)
	if n := len(s.requests(simulator.KindSubmit)); n != len(ids) {
		t.Errorf("%d of %d were sent", n, len(ids))
	}
}

// The sentence does not cover what is typed, and what is ordered meanwhile is kept, in the copy as well.
func TestANewTaskWhileTheHistoryIsGone(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	takes(s, 2)
	s.advance(10 * time.Minute)
	s.must(os.Remove(s.historyFile()))
	s.advance(5 * time.Second)
	late := s.compose(sample("anna.jpg"), s.sim.TemplateIDs()[0], "Late one")
	s.advance(time.Minute)
	if got := s.task(late.ID); got.State != history.Waiting {
		t.Errorf("it is %q", got.State)
	}
	s.press(":")
	s.write("save-history")
	s.press("enter")
	saved, _ := filepath.Glob(s.historyFile() + ".saved-*")
	if len(saved) != 1 || s.live(saved[0])[late.ID].Title != "Late one" {
		t.Errorf("saved as %v", saved)
	}
}

// Where the data folder can't be written to any more, the copy goes to the person's home.
func TestSavingAHistoryElsewhere(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.config.Home = filepath.Join(s.folder+"-home", "me")
	t.Cleanup(func() { os.RemoveAll(s.folder + "-home") })
	takes(s, 2)
	s.must(errors.Join(os.Rename(s.folder, s.folder+"-home"), os.WriteFile(s.folder, nil, 0o600)))
	t.Cleanup(func() { os.Remove(s.folder) })
	s.advance(5 * time.Second)
	s.see("history.db is gone · sending stopped")
	s.press(":")
	s.write("save-history")
	s.press("enter")
	s.see("Saved a copy of the whole history: " + s.config.Home)
	if saved, _ := filepath.Glob(filepath.Join(s.config.Home, "history.db.saved-*")); len(saved) != 1 {
		t.Errorf("saved as %v", saved)
	}
}
