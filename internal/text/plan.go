package text

import (
	"fmt"
	"strings"
	"time"

	"dancecard/internal/queue"
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

// Plan says how long so many tasks take, the longest way to say it first.
func Plan(tasks int, left queue.Range) []string {
	if tasks == 0 || left.Median <= 0 {
		return nil
	}
	n := fmt.Sprintf("%d tasks", tasks)
	if tasks == 1 {
		n = "1 task"
	}
	short := "≈ " + spelt(left.Median)
	plan := n + " " + short
	if within := bare(left); within != "" {
		return []string{plan + " " + within, plan, short}
	}
	return []string{plan, short}
}

// spelt is Rough with the unit as a word of its own.
func spelt(d time.Duration) string {
	switch {
	case d < 90*time.Second:
		return fmt.Sprintf("%d s", seconds(d))
	case d < time.Hour:
		return fmt.Sprintf("%d min", minutes(d))
	}
	return Rough(d)
}

// bare is Within in the unit of the median, which stands before it; empty where both bounds read the same.
func bare(r queue.Range) string {
	number := func(d time.Duration) string { return Rough(d) }
	switch {
	case r.Median < 90*time.Second && r.High < 90*time.Second:
		number = func(d time.Duration) string { return fmt.Sprint(seconds(d)) }
	case r.Median >= 90*time.Second && r.Median < time.Hour && r.Low >= 90*time.Second && r.High < 100*time.Minute:
		number = func(d time.Duration) string { return fmt.Sprint(minutes(d)) }
	}
	if number(r.Low) == number(r.High) {
		return ""
	}
	return "(" + number(r.Low) + "–" + number(r.High) + ")"
}

func seconds(d time.Duration) int { return max(int(d.Round(10*time.Second)/time.Second), 10) }
func minutes(d time.Duration) int { return int(d.Round(time.Minute) / time.Minute) }
