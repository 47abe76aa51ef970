//go:build unix

package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dancecard/internal/simulator"
)

func TestMaxCost(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Keys: []string{canary}})
	dir, data := library(t), t.TempDir()
	submit := func(args ...string) outcome {
		return run(t, "", sim.env(canary), append([]string{"submit", filepath.Join(dir, "anna.jpg"), "--data-dir", data}, args...)...)
	}
	waltz := filepath.Join(dir, "waltz.mp4")
	submit("--motion", waltz, "--max-cost", "2.39").want(t, 4, "1 task would cost ¥2.40, above --max-cost 2.39")
	submit("--motion", "AACT.a.b-c.d", "--engine", "animate-anyone", "--max-cost", "4.7").want(t, 4, "is unknown: the cost may be ¥4.80, above --max-cost 4.7", "Pass --seconds")
	submit("--motion", "AACT.a.b-c.d", "--engine", "animate-anyone", "--max-cost", "0.4", "--seconds", "5").want(t, 4, "¥0.404")
	if _, err := os.Stat(filepath.Join(data, "history.db")); err == nil && len(tasks(t, data)) > 0 {
		t.Errorf("created: %v", tasks(t, data))
	}
	submit("--motion", waltz, "--max-cost", "2.40").want(t, 0, "Added 1 task")
	submit("--motion", "AACT.a.b-c.d", "--engine", "animate-anyone", "--max-cost", "0.41", "--seconds", "5").want(t, 0, "Added 1 task")
	submit("--motion", "AACT.e.f-g.h", "--engine", "animate-anyone", "--max-cost", "5").want(t, 0, "length unknown, at most ¥4.80", "Added 1 task")
}

func TestSubmitAsks(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Keys: []string{canary}})
	dir, data := library(t), folder(t)
	args := []string{"submit", filepath.Join(dir, "*.png"), "--motion", filepath.Join(dir, "waltz.mp4"), "--engine", "Wan-Move", "--data-dir", data}
	run(t, "y\n", sim.env(canary), args...).want(t, 4, "3 tasks would cost about ¥7.20", "--yes")
	for _, answer := range []struct {
		key            string
		status, stored int
		says           string
	}{{"n", 1, 0, "Nothing was created"}, {"y", 0, 3, "Added 3 tasks"}} {
		s := start(t, sim.env(canary), args...)
		s.await("Queue 3 tasks for about ¥7.20? [y/N]")
		s.Press(answer.key, "enter")
		status := s.wait()
		s.end()
		if status != answer.status || !strings.Contains(s.Text(), answer.says) {
			t.Errorf("%s: status %d: %s", answer.key, status, s.Text())
		}
		openHistory(t, data).Close()
		if made := tasks(t, data); len(made) != answer.stored {
			t.Errorf("%s: %d tasks", answer.key, len(made))
		}
	}
	run(t, "", sim.env(canary), append(args, "--yes", "--again")...).want(t, 0, "Added 3 tasks")
	if err := os.WriteFile(filepath.Join(data, "config.toml"), []byte("ask_above = 4\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	template := []string{"submit", filepath.Join(dir, "anna.jpg"), "--motion", "AACT.a.b-c.d", "--engine", "animate-anyone", "--data-dir", data}
	run(t, "", sim.env(canary), template...).want(t, 4, "1 task would cost at most ¥4.80", "--yes")
	if err := os.WriteFile(filepath.Join(data, "config.toml"), []byte("ask_above = 0\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	run(t, "", sim.env(canary), append(args, "--again")...).want(t, 0, "Added 3 tasks")
}

// As in the form, a cost that is not known is asked about for a batch only.
func TestABatchOfUnknownCostIsAskedAbout(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Keys: []string{canary}})
	dir, data := library(t), folder(t)
	submit := func(pictures string) outcome {
		return run(t, "", sim.env(canary), "submit", filepath.Join(dir, pictures), "--motion", "AACT.a.b-c.d", "--data-dir", data)
	}
	submit("[ab]*").want(t, 4, "2 tasks would cost at most ¥9.61", "no terminal to confirm on")
	submit("anna.jpg").want(t, 0, "¥0.08/s, length unknown, at most ¥4.80", "Added 1 task")
}
