package label_test

import (
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/queue"
	"dancecard/tui/label"
	"dancecard/tui/term"
)

var noon = time.Date(2026, time.November, 20, 12, 0, 0, 0, time.UTC)

func within(median, low, high time.Duration) queue.Range {
	return queue.Range{Median: median, Low: low, High: high}
}

// A task's place in the queue takes the room there is, and never shows a figure that nobody knows.
func TestStateOfATaskInTheQueue(t *testing.T) {
	glyphs := term.NewTheme(term.Look{}).Glyphs
	waits, works := within(31*time.Minute, 25*time.Minute, 40*time.Minute), within(4*time.Minute, 3*time.Minute, 6*time.Minute)
	slow := history.Problem{Op: api.OpSubmit, HTTP: 429, Code: "Throttling.RateQuota"}
	running := history.Task{State: history.OnServer, Status: api.Running, Started: noon.Add(-161 * time.Second)}
	for _, c := range []struct {
		name         string
		task         history.Task
		position     label.QueuePosition
		word         string
		narrow, wide string
	}{
		{"waits", history.Task{State: history.Waiting}, label.QueuePosition{Rank: 4, Wait: waits}, "waiting", "#4 ~31m", "#4 ~31m (25–40m)"},
		{"the next one", history.Task{State: history.Waiting}, label.QueuePosition{Rank: 1}, "waiting", "#1", "#1"},
		{"queued there", history.Task{State: history.OnServer, Status: api.Pending}, label.QueuePosition{Rank: 2, Wait: waits}, "queued", "#2 ~31m", "#2 ~31m (25–40m)"},
		{"unknown for now", history.Task{State: history.OnServer, Status: api.Pending, Unknowns: 1}, label.QueuePosition{Rank: 1, Wait: waits}, "unknown", "no record", "no record at the service at the moment"},
		{"unknown at work", history.Task{State: history.OnServer, Status: api.Running, Unknowns: 2, Started: noon}, label.QueuePosition{Expect: works}, "unknown", "no record", "no record at the service at the moment"},
		{"held", history.Task{State: history.Waiting, Held: true}, label.QueuePosition{}, "held", "", "On hold until p resumes it"},
		{"unsure", history.Task{State: history.Unsure}, label.QueuePosition{}, "unsure", "looking", "looking it up"},
		{"several on the account", history.Task{State: history.Unsure, Problem: history.Problem{Code: history.CodeAmbiguous}}, label.QueuePosition{}, "unsure", "several", "several could be it"},
		{"expired", history.Task{State: history.Expired}, label.QueuePosition{}, "expired", "forgotten", "forgotten by the service"},
		{"its motion is unsure", history.Task{State: history.Waiting}, label.QueuePosition{Motion: &label.StatusLabel{Word: "unsure", Note: "looking", More: []string{"looking it up"}}}, "motion", "unsure", "unsure looking it up"},
		{"held, while it is sent", history.Task{State: history.Waiting, Held: true}, label.QueuePosition{Sending: true}, "sending", "", ""},
		{"slowed down", history.Task{State: history.Waiting, Problem: slow}, label.QueuePosition{Rank: 1, Again: "20:14:09"}, "waiting", "at 20:14:09", "the service asks to slow down, next try 20:14:09"},
		{"it was slowed down before", history.Task{State: history.Waiting, Problem: slow}, label.QueuePosition{Rank: 1, Wait: waits}, "waiting", "#1 ~31m", "#1 ~31m (25–40m)"},
		{"at work", running, label.QueuePosition{Expect: works}, "running", "2:41 of ~4m", "2:41 of ~4m (3–6m)"},
		{"overdue", running, label.QueuePosition{Expect: within(2*time.Minute, time.Minute, 150*time.Second), Overdue: true}, "running", "2:41 of ~2m", "2:41, longer than usual (60s–3m)"},
		{"at work, nobody knows since when", history.Task{State: history.OnServer, Status: api.Running}, label.QueuePosition{Expect: works}, "running", "", ""},
	} {
		s := label.State(c.task, c.position, noon, glyphs)
		if s.Word != c.word || s.Fit(11) != c.narrow || s.Fit(60) != c.wide {
			t.Errorf("%s: %q, %q, %q", c.name, s.Word, s.Fit(11), s.Fit(60))
		}
	}
}
