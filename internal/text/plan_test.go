package text_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dancecard/internal/queue"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

func within(median, low, high time.Duration) queue.Range {
	return queue.Range{Median: median, Low: low, High: high}
}

func TestPlan(t *testing.T) {
	for _, c := range []struct {
		l     msg.Language
		tasks int
		left  queue.Range
		want  []string
	}{
		{msg.English, 0, queue.Range{}, nil},
		{msg.English, 3, queue.Range{}, nil},
		{msg.English, 12, within(48*time.Minute, 38*time.Minute, 59*time.Minute), []string{"12 tasks, about 48 min (38–59)", "12 tasks, about 48 min", "about 48 min"}},
		{msg.English, 1, within(40*time.Second, 31*time.Second, 48*time.Second), []string{"1 task, about 40 s (30–50)", "1 task, about 40 s", "about 40 s"}},
		{msg.English, 2, within(2*time.Minute, 70*time.Second, 3*time.Minute), []string{"2 tasks, about 2 min (1 min 10 s–3 min)", "2 tasks, about 2 min", "about 2 min"}},
		{msg.English, 4, within(5*time.Minute, 5*time.Minute, 5*time.Minute), []string{"4 tasks, about 5 min", "about 5 min"}},
		{msg.English, 300, within(20*time.Hour, 19*time.Hour, 21*time.Hour+5*time.Minute), []string{"300 tasks, about 20 h (19 h–21 h 5 min)", "300 tasks, about 20 h", "about 20 h"}},
		{msg.Chinese, 10, within(38*time.Minute, 24*time.Minute, 54*time.Minute), []string{"10 个任务，约 38 分钟（24–54）", "10 个任务，约 38 分钟", "约 38 分钟"}},
	} {
		if diff := cmp.Diff(c.want, text.Plan(c.l, c.tasks, c.left)); diff != "" {
			t.Errorf("%d tasks: %s", c.tasks, diff)
		}
	}
}
