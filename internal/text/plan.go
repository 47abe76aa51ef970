package text

import (
	"fmt"
	"strings"
	"time"

	"dancecard/internal/queue"
	"dancecard/internal/text/msg"
)

// About is Rough with the sign of an estimate; empty where nothing is known.
func About(d time.Duration) string {
	if d <= 0 {
		return ""
	}
	return "~" + Rough(d)
}

// Rough writes a duration for an estimate: it shows no figure that is not known.
func Rough(d time.Duration) string {
	switch {
	case d < 90*time.Second:
		return fmt.Sprintf("%ds", seconds(d))
	case d < time.Hour:
		return fmt.Sprintf("%dm", minutes(d))
	}
	return fmt.Sprintf("%dh%02d", int(d/time.Hour), int(d%time.Hour/time.Minute))
}

// Within says between which times something lies, in parentheses; empty where both read the same.
func Within(r queue.Range) string {
	low, high := Rough(r.Low), Rough(r.High)
	if r.High <= 0 || low == high {
		return ""
	}
	if unit := high[len(high)-1:]; unit == "m" || unit == "s" { // said once, where it is that of both
		low = strings.TrimSuffix(low, unit)
	}
	return "(" + low + "–" + high + ")"
}

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

func seconds(d time.Duration) int { return max(int(d.Round(10*time.Second)/time.Second), 10) }
func minutes(d time.Duration) int { return int(d.Round(time.Minute) / time.Minute) }
