package words_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dancecard/api"
	"dancecard/history"
	"dancecard/tui/ui"
	"dancecard/tui/words"
)

var noon = time.Date(2026, time.November, 20, 12, 0, 0, 0, time.UTC)

func within(median, low, high time.Duration) history.Range {
	return history.Range{Median: median, Low: low, High: high}
}

func TestPlan(t *testing.T) {
	for _, c := range []struct {
		tasks int
		left  history.Range
		want  []string
	}{
		{0, history.Range{}, nil},
		{3, history.Range{}, nil},
		{12, within(48*time.Minute, 38*time.Minute, 61*time.Minute), []string{"12 tasks ≈ 48 min (38–61)", "12 tasks ≈ 48 min", "≈ 48 min"}},
		{12, within(40*time.Minute, 31*time.Minute, 50*time.Minute), []string{"12 tasks ≈ 40 min (31–50)", "12 tasks ≈ 40 min", "≈ 40 min"}},
		{1, within(40*time.Second, 31*time.Second, 48*time.Second), []string{"1 task ≈ 40 s (30–50)", "1 task ≈ 40 s", "≈ 40 s"}},
		{2, within(2*time.Minute, 70*time.Second, 3*time.Minute), []string{"2 tasks ≈ 2 min (70s–3m)", "2 tasks ≈ 2 min", "≈ 2 min"}},
		{300, within(20*time.Hour, 19*time.Hour, 21*time.Hour+5*time.Minute), []string{"300 tasks ≈ 20h00 (19h00–21h05)", "300 tasks ≈ 20h00", "≈ 20h00"}},
	} {
		if diff := cmp.Diff(c.want, words.Plan(c.tasks, c.left)); diff != "" {
			t.Errorf("%d tasks: %s", c.tasks, diff)
		}
	}
}

func TestWithin(t *testing.T) {
	for want, r := range map[string]history.Range{
		"(25–40m)":   within(31*time.Minute, 25*time.Minute, 40*time.Minute),
		"(50s–2m)":   within(time.Minute, 50*time.Second, 2*time.Minute),
		"(50m–1h05)": within(time.Hour, 50*time.Minute, 65*time.Minute),
		// Two that end in the same figure have no unit behind it that could be left out.
		"(2h50–3h20)": within(3*time.Hour, 170*time.Minute, 200*time.Minute),
		"":            {},
	} {
		if got := words.Within(r); got != want {
			t.Errorf("%+v: %q, want %q", r, got, want)
		}
	}
	if got := words.Within(within(4*time.Minute, 4*time.Minute+time.Second, 4*time.Minute+2*time.Second)); got != "" {
		t.Errorf("both bounds read the same: %q", got)
	}
}

// Where a task stands is said with as much as there is room for, and never with a figure that nobody
// knows.
func TestWhereATaskStands(t *testing.T) {
	glyphs := ui.NewTheme(ui.Look{}).Glyphs
	waits, works := within(31*time.Minute, 25*time.Minute, 40*time.Minute), within(4*time.Minute, 3*time.Minute, 6*time.Minute)
	slow := history.Problem{Op: api.OpSubmit, HTTP: 429, Code: "Throttling.RateQuota"}
	running := history.Task{State: history.OnServer, Status: api.Running, Started: noon.Add(-161 * time.Second)}
	for _, c := range []struct {
		name         string
		task         history.Task
		place        words.Place
		word         string
		narrow, wide string
	}{
		{"waits", history.Task{State: history.Waiting}, words.Place{Rank: 4, Wait: waits}, "waiting", "#4 ~31m", "#4 ~31m (25–40m)"},
		{"the next one", history.Task{State: history.Waiting}, words.Place{Rank: 1}, "waiting", "#1", "#1"},
		{"queued there", history.Task{State: history.OnServer, Status: api.Pending}, words.Place{Rank: 2, Wait: waits}, "queued", "#2 ~31m", "#2 ~31m (25–40m)"},
		{"held", history.Task{State: history.Waiting, Held: true}, words.Place{}, "held", "", "On hold until p resumes it"},
		{"unsure", history.Task{State: history.Unsure}, words.Place{}, "unsure", "looking", "looking it up"},
		{"several on the account", history.Task{State: history.Unsure, Problem: history.Problem{Code: history.CodeAmbiguous}}, words.Place{}, "unsure", "several", "several could be it"},
		{"expired", history.Task{State: history.Expired}, words.Place{}, "expired", "forgotten", "forgotten by the service"},
		{"its motion is unsure", history.Task{State: history.Waiting}, words.Place{Motion: &words.Sight{Word: "unsure", Note: "looking", More: []string{"looking it up"}}}, "motion", "unsure", "unsure looking it up"},
		{"held, while it is sent", history.Task{State: history.Waiting, Held: true}, words.Place{Sending: true}, "sending", "", ""},
		{"slowed down", history.Task{State: history.Waiting, Problem: slow}, words.Place{Rank: 1, Again: "20:14:09"}, "waiting", "at 20:14:09", "the service asks to slow down, next try 20:14:09"},
		{"it was slowed down before", history.Task{State: history.Waiting, Problem: slow}, words.Place{Rank: 1, Wait: waits}, "waiting", "#1 ~31m", "#1 ~31m (25–40m)"},
		{"at work", running, words.Place{Expect: works}, "running", "2:41 of ~4m", "2:41 of ~4m (3–6m)"},
		{"overdue", running, words.Place{Expect: within(2*time.Minute, time.Minute, 150*time.Second), Overdue: true}, "running", "2:41 of ~2m", "2:41, longer than usual (60s–3m)"},
		{"at work, nobody knows since when", history.Task{State: history.OnServer, Status: api.Running}, words.Place{Expect: works}, "running", "", ""},
	} {
		s := words.State(c.task, c.place, noon, glyphs)
		if s.Word != c.word || s.Fit(11) != c.narrow || s.Fit(60) != c.wide {
			t.Errorf("%s: %q, %q, %q", c.name, s.Word, s.Fit(11), s.Fit(60))
		}
	}
}
