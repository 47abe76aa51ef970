package tui_test

import (
	"testing"
	"time"

	"dancecard/history"
)

// paidFor is a task that was done so long ago and took so many seconds of video, at ¥0.08 each.
func (s *harness) paidFor(n int, ago time.Duration) history.Task {
	now := s.clock.Now()
	s.at(now.Add(-ago))
	defer s.at(now)
	return s.add(history.Draft{Title: "Take", Picture: shot("anna.png"), Template: waltz},
		append(finished(n, plainly), happening{time.Second, history.VideoSaved{File: "take.mp4"}})...)
}

// The header says what was paid today and, where there is room, this month; a removed task counts.
func TestSumsInTheHeader(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.paidFor(1, 20*24*time.Hour) // in October
	s.paidFor(2, 15*24*time.Hour)
	s.hold(anything)
	s.start(120, 36)
	s.see("¥0.82 this month")
	s.miss("today  ", "¥0.00")
	removed := s.paidFor(3, time.Hour)
	s.advance(time.Minute)
	s.see("¥0.82 today   ¥1.63 this month")
	s.choose(removed)
	s.press("x")
	s.see("Removed", "¥0.82 today   ¥1.63 this month")
	s.resize(80, 16)
	s.see("¥0.82 today", "1 Tasks  2 Motions")
	s.resize(40, 16)
	s.see("1 Tasks  2 Motions")
	s.miss("¥0.82 today", "this month")
}

// At midnight today's sum begins anew, although nothing else happens.
func TestSumsAtMidnight(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.at(time.Date(2026, time.December, 20, 23, 58, 0, 0, time.UTC))
	s.paidFor(1, time.Hour)
	s.hold(anything)
	s.start(120, 36)
	s.see("¥0.82 today")
	s.advance(3 * time.Minute)
	s.see("¥0.82 this month")
	s.miss("¥0.82 today")
}

// On the first of the month both sums are the same, and one is said.
func TestSumsOnTheFirst(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.at(time.Date(2026, time.December, 1, 9, 0, 0, 0, time.UTC))
	s.paidFor(1, 15*time.Hour) // yesterday, and last month
	s.paidFor(2, time.Hour)
	s.hold(anything)
	s.start(120, 36)
	s.see("¥0.82 today")
	s.miss("this month")
}

// The detail shows what all steps will cost and what is paid. In the end it shows the cost beside the
// estimate.
func TestCostOfATaskFromEstimateToBill(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.start(160, 60)
	s.press("n")
	s.paste(s.local(t, "pictures/anna.jpg", "anna.jpg"))
	s.press("tab")
	s.paste(s.local(t, "clips/waltz.mp4", "waltz.mp4"))
	s.see("About ¥0.96: ")
	s.press("ctrl+s", "enter")
	s.until("about ¥0.96", time.Minute)
	s.see("check ¥0.004, template ¥0.48 and video ¥0.48")
	s.until("¥0.004 of about ¥0.96", time.Minute)
	s.until("¥0.48 of about ¥0.96", 10*time.Minute)
	s.until("✔ saved", 10*time.Minute)
	s.see("¥0.96 for 6.00 s, estimated ¥0.96", "check ¥0.004, template ¥0.48 and video ¥0.48", "¥0.96 today")

	s.press("e", "ctrl+s", "enter") // the motion is there, the picture was checked
	s.until("about ¥0.48", time.Minute)
	s.miss("template ¥0.48")
}
