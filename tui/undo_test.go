package tui_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"dancecard/history"
)

// u brings back one removal after the other, whatever was removed.
func TestEveryRemovalCanBeUndone(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.made("https://clips.example/waltz.mp4", waltz, s.ownFingerprint())
	var tasks []history.Task
	for i := range 4 {
		tasks = append(tasks, s.add(history.Draft{Title: fmt.Sprint("Take ", i), Picture: shot("anna.png"), Template: waltz}, seconds(history.CancelDone{})...))
	}
	s.start(120, 36)
	s.press("x")
	s.letGo()
	s.press("x", "2", "x", "1", "x")
	s.see("All 2")
	for _, want := range []string{"All 3", "All 3", "All 4", "All 5"} {
		s.press("u")
		s.see(want)
	}
	for _, task := range tasks {
		if !s.task(task.ID).Removed.IsZero() {
			t.Errorf("%s did not come back", task.Title)
		}
	}
	s.press("2")
	s.see("waltz")
	s.press("u")
	s.see("Nothing to undo")
}

// What offers an undo gives way to nothing that happens by itself while it is read, but to what a person does.
func TestAnUndoIsOfferedForSomeSeconds(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		key, offer string
	}{{"p", "Put “Take 4” on hold · u undo"}, {"F", "Moved “Take 4” to the front · u undo"}} {
		s := newHarness(t, settings{speed: 20})
		open := s.hold(func(r *http.Request) bool { return strings.HasPrefix(r.URL.Path, "/results/") })
		takes(s, 4)
		s.until("downloading", 10*time.Minute)
		s.press("home", test.key)
		s.see(test.offer)
		open()
		s.advance(time.Second)
		s.see(test.offer, "saved")
		s.advance(6 * time.Second)
		s.miss(test.offer)
	}
}
