package text

import (
	"fmt"
	"strings"

	"dancecard/api"
	"dancecard/internal/preflight"
)

// Estimate says what a video will cost, as far as that is known: seconds is its length, 0 while unknown.
func Estimate(e api.Engine, mode string, sum api.Estimate, seconds float64) string {
	date := e.PriceDate.Format("2006-01-02")
	if seconds <= 0 {
		return fmt.Sprintf("%s a second, at most %s (prices of %s)", Money(e.PricePerSecond(mode)), Money(e.VideoCost(mode, e.Clip.MaxSeconds)), date)
	}
	text := fmt.Sprintf("about %s for %.1f s of video", Money(sum.Video), seconds)
	if sum.Template > 0 {
		text += fmt.Sprintf(", %s for making the motion, once", Money(sum.Template))
	}
	if sum.Detect > 0 {
		text += fmt.Sprintf(", ¥%.3f for the check of the picture", sum.Detect)
	}
	if sum.Total > sum.Video {
		text += ": " + Money(sum.Total) + " in all"
	}
	return text + " (prices of " + date + ")"
}

// Bill says what the steps of several videos cost.
func Bill(c preflight.Cost) string {
	if c.Videos == 0 {
		return "nothing to pay"
	}
	var parts []string
	if known := c.Videos - c.Unknown; known > 0 {
		parts = append(parts, fmt.Sprintf("%s for %s", Money(c.Sum.Video), count(known, "video", "videos")))
	}
	if c.Unknown > 0 {
		parts = append(parts, fmt.Sprintf("%s a second for %s of a length that is not known yet", Money(c.PerSecond), count(c.Unknown, "video", "videos")))
	}
	if c.Motions > 0 && c.Sum.Template > 0 {
		parts = append(parts, fmt.Sprintf("%s for making %s, once", Money(c.Sum.Template), count(c.Motions, "motion", "motions")))
	}
	if c.Checks > 0 {
		parts = append(parts, fmt.Sprintf("¥%.3f for %s%s", c.Sum.Detect, count(c.Checks, "check", "checks"), unpaid(c)))
	}
	text := strings.Join(parts, ", ")
	if len(parts) > 1 && c.Unknown < c.Videos {
		text += ": " + BillSum(c) + " in all"
	}
	return text
}

// BillSum is the sum of a bill in a word or two.
func BillSum(c preflight.Cost) string {
	switch c.Unknown {
	case 0:
		return "about " + Money(c.Sum.Total)
	case c.Videos:
		return Money(c.PerSecond) + " a second"
	}
	return "more than " + Money(c.Sum.Total)
}

// unpaid says which pictures cost no check, so that the number of checks is no riddle.
func unpaid(c preflight.Cost) string {
	var why []string
	if c.Checked > 0 {
		why = append(why, count(c.Checked, "picture is", "pictures are")+" checked already")
	}
	if c.Duplicates > 0 {
		why = append(why, count(c.Duplicates, "is the same as another", "are the same as others"))
	}
	if len(why) == 0 {
		return ""
	}
	return " (" + strings.Join(why, ", ") + ")"
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
