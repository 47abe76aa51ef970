//go:build unix

package cli_test

import (
	"net/http"
	"regexp"
	"strings"
	"testing"

	"dancecard/internal/simulator"
)

// sentence is a line as a screen reader reads it: it begins with a capital or a number, and ends with a full stop or the
// path of a file.
var sentence = regexp.MustCompile(`^[A-Z\d][^\x00-\x1f\x7f]*(\.|/videos/\S+\.mp4)$`)

// Without a screen, each change of a few tasks is one whole sentence that names the task.
func TestRunTellsEachChangeInOneSentence(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 400, Keys: []string{canary}})
	data := sim.waiting(t, "bo.png", "tiny.png", "anna.jpg")
	sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Reset, After: true, Times: 1})
	sim.Inject(simulator.Fault{Kind: simulator.KindQuery, Do: simulator.Refuse, Status: http.StatusServiceUnavailable, Code: "ServiceUnavailable", Times: 2})
	got := run(t, "", append(sim.env(canary), "TERM=dumb"), "run", "--data-dir", data)
	got.want(t, 3, "Task 1 (bo.png) is saved as ", "Task 2 (tiny.png) was rejected. ", "3 tasks: 2 saved and 1 failed.")
	seen := map[string]bool{}
	for line := range strings.Lines(got.err + got.out) {
		if line = strings.TrimSuffix(line, "\n"); !sentence.MatchString(line) {
			t.Errorf("no sentence: %q", line)
		}
		if seen[line] {
			t.Errorf("said twice: %q", line)
		}
		seen[line] = true
	}
}

// Of many tasks only what they come to is a line, and their numbers. One is submitted a second: these are just enough.
func TestRunIsBriefAboutManyTasks(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 4000, Keys: []string{canary}})
	pictures := make([]string, 22)
	for i := range pictures {
		pictures[i] = "tiny.png"
	}
	got := run(t, "", sim.env(canary), "run", "--data-dir", sim.waiting(t, pictures...))
	got.want(t, 1, ": 0 tasks are at Model Studio, 22 are waiting.", "22 tasks: 22 failed.")
	ends := strings.Count(got.err, "was rejected")
	if rest := strings.Count(got.err, "\n") - ends; ends != 22 || rest > 10 {
		t.Errorf("%d ends and %d other lines: %s", ends, rest, got.err)
	}
}
