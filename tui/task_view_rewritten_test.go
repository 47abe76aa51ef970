package tui_test

import (
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
)

// Another program saves a video after all: the task leaves the list, and this program never sees it live. An open
// task is shown as it is all the same, also while it is marked.
func TestAnOpenTaskFollowsAnotherProgram(t *testing.T) {
	t.Parallel()
	for _, marked := range []bool{false, true} {
		s := newHarness(t, settings{})
		at := s.clock.Now()
		one := s.add(history.Draft{Title: "One", Picture: sample("anna.jpg"), Template: s.sim.TemplateIDs()[0]},
			happening{0, history.SendBegan{}},
			happening{0, history.TaskAccepted{TaskID: "one", Status: api.Pending}},
			happening{0, history.Reported{Status: api.Succeeded, Seconds: 5, Video: "https://example.com/one.mp4", Ended: at}},
			happening{0, history.SaveFailed{Dead: true}})
		s.start(120, 36)
		s.press("tab", "tab", "tab")
		s.see("link expired")
		if marked {
			s.press("space")
		}
		s.press("enter")
		s.see("link expired")
		_, err := s.store.ApplyAll(s.ctx, []history.Change{
			{ID: one.ID, Event: history.SaveAgain{}}, {ID: one.ID, Event: history.VideoSaved{File: "one.mp4", Bytes: 3 << 20}},
		})
		s.must(err)
		s.advance(10 * time.Second)
		s.miss("link expired")
		s.see("saved")
	}
}
