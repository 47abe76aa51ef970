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
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// The folder of videos is moved away while videos come. New ones are saved in a new folder, and the screen
// says that the old ones are missing. Nothing else changes.
func TestTheVideosFolderIsMovedAway(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	ids := takes(s, 4)
	s.until("saved", 10*time.Minute)
	first := s.task(ids[0])
	if first.State != history.Saved {
		t.Fatalf("the first is %q", first.State)
	}
	s.must(os.Rename(s.videosFolder(), s.videosFolder()+"-elsewhere"))
	s.advance(30 * time.Minute)
	for _, id := range ids[1:] {
		task := s.task(id)
		if task.State != history.Saved || len(s.saved(task)) == 0 {
			t.Errorf("task %d is %q", id, task.State)
		}
	}
	s.press("G", "enter")
	s.see("missing")
	s.press("S")
	s.advance(time.Minute)
	if got := s.saved(s.task(ids[0])); len(got) == 0 {
		t.Error("it was not saved again")
	}
}

// Something else stands in the place of the folder. The tasks wait, the sentence names the place, and they are
// saved once it is free.
func TestTheVideosFolderIsReplacedByAFile(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	ids := takes(s, 3)
	s.must(errors.Join(os.RemoveAll(s.videosFolder()), os.WriteFile(s.videosFolder(), []byte("mine"), 0o600)))
	s.advance(20 * time.Minute)
	unsaved := 0
	for _, id := range ids {
		if task := s.task(id); task.State == history.Finished {
			unsaved++
			said := text.ProblemText(msg.English, task.Problem) // on the screen it is wrapped anywhere
			if !strings.HasPrefix(said, text.Brief(s.videosFolder())+" can't be read or written: ") || !strings.HasSuffix(said, "not a directory") {
				t.Errorf("it says %q", said)
			}
		}
	}
	if unsaved == 0 {
		t.Error("nothing waits to be saved")
	}
	s.press("home", "G")
	s.see("Check the folder and its disk, then try again.")
	if b, err := os.ReadFile(s.videosFolder()); string(b) != "mine" {
		t.Errorf("the file holds %q, %v", b, err)
	}
	s.must(os.Remove(s.videosFolder()))
	for end := s.clock.Now().Add(2 * time.Hour); s.clock.Now().Before(end) && unsaved > 0; s.advance(time.Minute) {
		unsaved = 0
		for _, id := range ids {
			if s.task(id).State != history.Saved {
				unsaved++
			}
		}
	}
	for _, id := range ids {
		if task := s.task(id); task.State != history.Saved || len(s.saved(task)) == 0 {
			t.Errorf("task %d is %q", id, task.State)
		}
	}
	if left, _ := filepath.Glob(filepath.Join(s.videosFolder(), "*.part*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}
