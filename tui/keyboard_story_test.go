package tui_test

import (
	"fmt"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/internal/simulator"
	"dancecard/tui"
)

// refusesOne has the service refuse the next task.
func (s *harness) refusesOne() {
	s.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Refuse, Status: 400, Code: "InvalidParameter", Message: "No.", Times: 1})
}

// reviews goes through the results on the whole screen, the newest first, of which the last one is none. Each video
// plays without being started, and is not new any more.
func (s *harness) reviews(videos int, next func()) {
	s.t.Helper()
	for left := videos - 1; left >= 0; left-- {
		s.see("esc stop")
		if left > 0 {
			s.see(fmt.Sprintf("• %d new", left))
		}
		s.advance(time.Second)
		next()
	}
	s.miss("• ", "esc stop")
	s.see("rejected")
}

// A day by keys alone: a batch of ten, watched to its end, looked through in a row, one tried again, one renamed, one
// canceled.
func TestADayByKeyboard(t *testing.T) {
	t.Parallel()
	_, o := shelfOf(t, "pictures/anna.jpg")
	folder := o.config
	o.config = func(c *tui.Config) {
		folder(c)
		(&cutter{}).wire(c)
	}
	s := newHarness(t, o)
	s.experienced()
	s.refusesOne()
	s.start(120, 36)

	s.fill("anna.jpg", s.sim.TemplateIDs()[0])
	s.press("tab", "tab", "tab", "backspace")
	s.write("10")
	s.press("ctrl+s")
	s.see("Send 10 videos for at most ¥")
	s.press("s")
	s.see("All 10")
	s.until("• 9 new", 2*time.Hour)

	s.press("home", "enter", "w")
	s.reviews(9, func() { s.press("]") })
	s.press("]")
	s.see("This is the last task")

	s.press("t", "y")
	s.see("is in the queue again")
	s.press("[", "N", "ctrl+u")
	s.write("Finale")
	s.press("enter")
	s.see("Renamed to “Finale”")
	s.press("]")
	s.until("✔ saved", time.Hour)
	s.press("w")
	s.see("esc stop")
	s.press("esc", "esc")

	s.press("n")
	s.write("anna.jpg")
	s.press("tab", "tab", "tab", "tab", "tab", "backspace", "2", "ctrl+s")
	s.see("Send 2 videos for about")
	s.press("enter")
	s.see("All 12")
	s.press("c", "c")
	s.see("Canceled")
	s.press("q")
	s.see("Quit?")
	s.press("y")
	if got := s.task(13); got.State != history.Canceled || !s.ended {
		t.Errorf("it is %s; ended %t:\n%s", got.State, s.ended, s.text())
	}
}
