package label_test

import (
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/queue"
	"dancecard/internal/text"
	"dancecard/tui/label"
	"dancecard/tui/term"
)

var english = text.Wording{Keys: func(command string) string { return map[string]string{term.CmdPause: "p"}[command] }}

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
		{"waits", history.Task{State: history.Waiting}, label.QueuePosition{Rank: 4, Wait: waits}, "waiting", "#4 ~31m", "No. 4, starts in about 31 min (25–40 min)"},
		{"the next one", history.Task{State: history.Waiting}, label.QueuePosition{Rank: 1}, "waiting", "#1", "No. 1 in the queue"},
		{"queued there", history.Task{State: history.OnServer, Status: api.Pending}, label.QueuePosition{Rank: 2, Wait: waits}, "queued", "#2 ~31m", "No. 2, starts in about 31 min (25–40 min)"},
		{"unknown for now", history.Task{State: history.OnServer, Status: api.Pending, Unknowns: 1}, label.QueuePosition{Rank: 1, Wait: waits}, "queued", "checking", "no record at Model Studio at the moment, checking again"},
		{"unknown at work", history.Task{State: history.OnServer, Status: api.Running, Unknowns: 2, Started: noon}, label.QueuePosition{Expect: works}, "running", "checking", "no record at Model Studio at the moment, checking again"},
		{"held", history.Task{State: history.Waiting, Held: true}, label.QueuePosition{}, "on hold", "p resume", "p resume"},
		{"unsure", history.Task{State: history.Unsure}, label.QueuePosition{}, "unconfirmed", "looking up", "looking it up on your account"},
		{"several on the account", history.Task{State: history.Unsure, Problem: history.Problem{Code: history.CodeAmbiguous}}, label.QueuePosition{}, "unconfirmed", "several", "several possible matches"},
		{"expired", history.Task{State: history.Expired}, label.QueuePosition{}, "unknown", "no record", "no record at Model Studio any more"},
		{"its motion is unsure", history.Task{State: history.Waiting}, label.QueuePosition{Motion: &label.StatusLabel{Word: "unconfirmed", Notes: []string{"looking it up", "looking"}}}, "preparing", "unconfirmed", "template unconfirmed: looking it up"},
		{"held, while it is sent", history.Task{State: history.Waiting, Held: true}, label.QueuePosition{Sending: true}, "sending", "", ""},
		{"slowed down", history.Task{State: history.Waiting, Problem: slow}, label.QueuePosition{Rank: 1, Again: "20:14:09"}, "waiting", "at 20:14:09", "rate limited · retrying at 20:14:09"},
		{"it was slowed down before", history.Task{State: history.Waiting, Problem: slow}, label.QueuePosition{Rank: 1, Wait: waits}, "waiting", "#1 ~31m", "No. 1, starts in about 31 min (25–40 min)"},
		{"at work", running, label.QueuePosition{Expect: works}, "running", "2:41 of ~4m", "2 min 41 s of about 4 min (3–6 min)"},
		{"overdue", running, label.QueuePosition{Expect: within(2*time.Minute, time.Minute, 150*time.Second), Overdue: true}, "running", "2:41 of ~2m", "2 min 41 s, longer than usual (1–3 min)"},
		{"at work, nobody knows since when", history.Task{State: history.OnServer, Status: api.Running}, label.QueuePosition{Expect: works}, "running", "", ""},
	} {
		s, line := label.State(english, c.task, c.position, noon, glyphs), label.StateLine(english, c.task, c.position, noon, glyphs)
		if s.Word != c.word || s.Fit(11) != c.narrow || line.Fit(60) != c.wide {
			t.Errorf("%s: %q, %q, %q", c.name, s.Word, s.Fit(11), line.Fit(60))
		}
	}
}
