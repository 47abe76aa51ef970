package text

import (
	"strings"

	"dancecard/internal/queue"
	"dancecard/internal/text/msg"
)

// Plan says how long so many tasks take, the longest way to say it first. The range is without its unit where that
// is the unit of the time before it.
func Plan(l msg.Language, tasks int, left queue.Range) []string {
	if tasks == 0 || left.Median <= 0 {
		return nil
	}
	within := msg.AboutRange(l, left.Low, left.High)
	if left.High <= 0 || within == "" {
		return msg.HeaderPlan(l, left.Median, tasks)
	}
	_, unit, _ := strings.Cut(msg.About(l, left.Median), " ")
	if bare := strings.TrimSuffix(within, " "+unit); !strings.Contains(bare, " ") {
		within = bare
	}
	return msg.HeaderPlanRange(l, left.Median, tasks, within)
}
