package tui_test

import (
	"path/filepath"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/tui"
)

// A day by mouse alone: choose files, send, watch, look at the results, mark some, cancel.
func TestADayByMouse(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{speed: 1, config: func(c *tui.Config) { c.InFlight = 2 }})
	s.experienced()
	motion := s.sim.TemplateIDs()[0]
	s.add(history.Draft{Picture: shot("bo.png"), Template: motion}, seconds(history.CancelDone{})...)
	s.config.Dir = filepath.Dir(s.put("anna.png", draw(320, 400)))
	s.put("dai.png", figurePicture())
	s.put("zoe.png", draw(300, 400))
	s.start(100, 30)

	send := func(picture string) {
		t.Helper()
		s.clickFooter("n new")
		s.clickOn("Picture ")
		s.clickFooter("ctrl+o browse")
		s.see("dai.png")
		s.clickOn(picture, picture)
		s.see("✔ PNG, ")
		s.clickFooter("ctrl+s send")
	}
	send("dai.png")
	s.see("Add a motion") // it can't be sent yet
	s.clickOn("Motion  ")
	s.clickFooter("ctrl+o browse")
	s.see("Library")
	s.clickOn(motion[:13], motion[:13])
	s.clickFooter("ctrl+s send")
	s.see("Send for at most ¥4.80?", "Back to the form")
	s.clickOn("s     Send")
	s.clickFooter("esc close")
	s.see("New task")
	s.clickFooter("ctrl+s send")
	s.clickOn("s     Send")
	s.see("Send for at most ¥4.80?") // one click sends nothing
	s.clickOn("s     Send")
	s.see("Added to the queue", "All 2")

	send("anna.png")
	s.clickOn("s     Send", "s     Send")
	send("zoe.png")
	s.clickOn("s     Send", "s     Send")
	s.see("All 4")
	s.until("✔ saved", 10*time.Minute)

	s.clickOn("✔ saved", "✔ saved")
	s.miss("SUCCEEDED")
	s.wheelOver("file  ", 1)
	s.see("SUCCEEDED")
	s.clickFooter("o play")
	if len(s.opened) != 1 {
		t.Errorf("the player was given %q", s.opened)
	}
	s.clickFooter("esc back")
	s.clickOn("● running", "● running")
	s.see("(PRE-PROCESSING)", "esc back")
	s.clickOn("1 Tasks")

	s.rightClick("● running")
	s.rightClick("○ queued")
	s.see("◆ 2 marked")
	s.clickFooter("c cancel")
	s.see("1 marked task can't be canceled")
	s.clickOn("c     Cancel task", "c     Cancel task")
	s.miss("marked")
	for id, want := range map[history.TaskID]history.State{4: history.OnServer, 5: history.Canceled} {
		if got := s.task(id).State; got != want {
			t.Errorf("task %d is %v, not %v", id, got, want)
		}
	}
}

// The rest of it: results are looked through in a row, one is removed, one tried again, one renamed.
func TestReviewingByMouse(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: (&cutter{}).wire})
	s.failed(1)
	for i := range 10 {
		s.filmed(i+2, string(rune('a'+i))+".mp4")
	}
	s.start(120, 36)
	s.see("• 10 new")
	s.clickOn("j.mp4") // which the cursor is on
	s.clickFooter("w watch")
	for _, name := range "jihgfedcb" {
		s.see(string(name)+".mp4", "esc stop")
		s.advance(time.Second)
		s.clickFooter("] next")
	}
	s.see("a.mp4", "esc stop")
	s.miss("• ")
	s.clickFooter("[ previous")
	s.see("b.mp4", "esc stop")
	s.clickFooter("d remove")
	s.see("Remove the task from the history") // one click removes nothing
	s.clickOn("▌d     ", "▌d     ")
	s.see("Removed “b.mp4”", "a.mp4", "esc stop")
	s.clickFooter("esc stop")
	s.miss("esc stop")

	s.clickFooter("f2 rename")
	s.see("Rename “a.mp4”")
	s.press("ctrl+u")
	s.write("Finale") // a name has to be typed
	s.clickOn("↵ ")
	s.see("Renamed to “Finale”")
	s.clickFooter("] next")
	s.see("Take 1", "InternalError")
	s.clickFooter("t retry")
	s.see("Retry “Take 1” for")
	s.clickOn("▌t     ", "▌t     ")
	s.see("“Take 1” is in the queue again")
	s.clickFooter("esc back")
	s.see("All 11")
}
