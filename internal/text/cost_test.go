package text_test

import (
	"strings"
	"testing"

	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// A cost and its steps, which add up as they are written.
func TestCost(t *testing.T) {
	whole := history.Cost{Check: 0.004, Motion: 0.424, Video: 0.424}
	task := func(s history.State, seconds, price float64) history.Task {
		return history.Task{State: s, Seconds: seconds, Draft: history.Draft{Price: price}}
	}
	for _, test := range []struct {
		task  history.Task
		costs history.Costs
		want  string
	}{
		{task(history.Waiting, 0, 0.08), history.Costs{Expected: whole, Length: 5.3}, "about ¥0.85: check ¥0.004, template ¥0.43 and video ¥0.42"},
		{task(history.Waiting, 0, 0.08), history.Costs{Paid: history.Cost{Check: 0.004}, Expected: whole, Length: 5.3}, "¥0.004 of about ¥0.85: check ¥0.004, template ¥0.43 and video ¥0.42"},
		{task(history.OnServer, 0, 0.08), history.Costs{Expected: history.Cost{Video: 0.424}, Length: 5.3}, "about ¥0.42"},
		{task(history.OnServer, 0, 0.08), history.Costs{}, "¥0.08/s, length unknown"},
		{task(history.OnServer, 0, 0), history.Costs{Length: 5.3}, ""},
		{task(history.Saved, 5.33, 0.08), history.Costs{Paid: whole, Expected: whole, Length: 5.3, Ordered: true}, "¥0.85 for 5.33 s, estimated ¥0.85: check ¥0.004, template ¥0.43 and video ¥0.42"},
		{task(history.Saved, 5.33, 0.08), history.Costs{Paid: history.Cost{Video: 0.4264}, Expected: history.Cost{Video: 0.42}, Length: 5.25}, "¥0.43 for 5.33 s"},
		{task(history.Saved, 5.32, 0.08), history.Costs{Paid: history.Cost{Motion: 0.4256, Video: 0.4256}}, "¥0.85 for 5.32 s: template ¥0.42 and video ¥0.43"},
		{task(history.Saved, 5.33, 0), history.Costs{Length: 5.33}, ""},
		{task(history.Rejected, 0, 0.08), history.Costs{Paid: history.Cost{Check: 0.004}, Expected: whole, Length: 5.3}, "¥0.004 for steps before the video: check ¥0.004"},
		{task(history.Failed, 0, 0.08), history.Costs{Expected: whole, Length: 5.3}, ""},
	} {
		sum, steps := text.Cost(msg.English, test.task, test.costs)
		if got := strings.TrimSuffix(sum+": "+steps, ": "); got != test.want {
			t.Errorf("%s %v: %q, not %q", test.task.State, test.costs, got, test.want)
		}
	}
}
