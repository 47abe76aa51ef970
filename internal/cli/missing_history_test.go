//go:build unix

package cli_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/simulator"
)

// The history's file is moved away, or deleted, under the real program with tasks queued: the service is
// sent nothing more, a second program leaves everything alone, and at the end the whole history is in a
// new file.
func TestTheHistoryFileUnderARunningProgram(t *testing.T) {
	t.Parallel()
	for name, do := range map[string]func(path string) error{
		"moved":   func(path string) error { return os.Rename(path, path+".elsewhere") },
		"deleted": os.Remove,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			sim := serve(t, simulator.Options{Speed: 60, Keys: []string{canary}})
			data := t.TempDir()
			path := filepath.Join(data, "history.db")
			queueUp(t, data, sim.host+"/samples/bo.png", 8)
			s := start(t, sim.env(canary), "--data-dir", data)
			s.await("All 8")
			s.awaitThat(func() bool { return len(sim.Tasks()) > 0 }, "the first submission")
			if err := do(path); err != nil {
				t.Fatal(err)
			}
			s.await("history.db is gone · sending stopped")
			sent := len(sim.Tasks())
			second := start(t, sim.env(canary), "--data-dir", data)
			status := second.wait()
			second.end()
			if text := strings.Join(strings.Fields(second.raw.String()), " "); status != 1 || !strings.Contains(text, "Another dancecard has the history") ||
				!strings.Contains(text, "Quit the other dancecard") {
				t.Errorf("the second program ended with %d and said %q", status, text)
			}
			if _, err := os.Lstat(path); !os.IsNotExist(err) {
				t.Error("the second program began a new history")
			}
			sim.awaitDone(t, s, sent)
			time.Sleep(3 * time.Second) // with the service idle, the next would have been sent at once
			if n := len(sim.Tasks()); n != sent || n == 8 {
				t.Errorf("%d were sent before, %d after", sent, n-sent)
			}
			s.Press("q")
			s.await("Quit?", "saves the whole history to a new file", "↵ select")
			s.Press("y")
			status = s.wait()
			s.end()
			saved, _ := filepath.Glob(path + ".saved-*")
			if len(saved) != 1 {
				t.Fatalf("saved as %v", saved)
			}
			if text := strings.Join(strings.Fields(s.raw.String()), " "); status != 1 || !strings.Contains(text, filepath.Base(saved[0])) {
				t.Errorf("it ended with %d and said %q", status, text[max(0, len(text)-600):])
			}
			if err := os.Rename(saved[0], path); err != nil {
				t.Fatal(err)
			}
			waiting := 0
			for _, task := range tasks(t, data) {
				if task.State == history.Waiting {
					waiting++
				}
			}
			if waiting != 8-sent {
				t.Errorf("%d of 8 were sent, and %d wait in the copy", sent, waiting)
			}
		})
	}
}

// queueUp writes tasks that wait into the history of a data folder.
func queueUp(t *testing.T, data, picture string, n int) {
	t.Helper()
	s := openHistory(t, data)
	defer s.Close()
	engine := api.Engines()[0]
	for i := range n {
		d := history.Draft{
			Title: fmt.Sprint("take ", i), Picture: picture, Template: template(t, "hiphop"), Engine: engine.ID, Model: engine.Model,
		}
		if _, err := s.Create(t.Context(), d); err != nil {
			t.Fatal(err)
		}
	}
}
