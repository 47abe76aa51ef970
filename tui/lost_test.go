package tui_test

import (
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
)

// What can't be done to a task that is being checked, since the service has no record of it, says until when.
func TestATaskBeingCheckedSaysUntilWhen(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	lost := history.Reported{Status: api.Unknown}
	s.add(history.Draft{Title: "lost", Picture: sample("anna.jpg"), Template: s.sim.TemplateIDs()[0]},
		happening{0, history.SendBegan{}}, happening{0, history.TaskAccepted{TaskID: "gone", Status: api.Running}}, happening{time.Minute, lost})
	s.hold(service)
	s.start(120, 30)
	for _, key := range []string{"a", "d", "t", "c"} {
		s.press(key)
		s.see("Model Studio has no record of “lost” at the moment; it is being checked until 12:11")
		s.press("Z")
		s.miss("being checked")
	}
	s.command("retry")
	s.see("being checked until")
}
