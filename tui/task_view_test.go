package tui_test

import (
	"errors"
	"os"
	"testing"
	"time"
)

// A task on the whole screen stays up to date once the list behind it lacks it.
func TestAShownTaskThatLeavesItsGroup(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	takes(s, 1)
	s.must(errors.Join(os.RemoveAll(s.videosFolder()), os.WriteFile(s.videosFolder(), nil, 0o600)))
	s.press("tab", "enter")
	s.until("not saved", 20*time.Minute)
	s.advance(time.Minute)
	s.must(os.Remove(s.videosFolder()))
	s.until("✔ saved", 2*time.Hour)
	s.miss("not saved")
}

// A paste is no command: it stops the video that plays, as a key does.
func TestAPasteStopsTheVideo(t *testing.T) {
	t.Parallel()
	c := &cutter{}
	s := newHarness(t, settings{config: c.wire})
	s.filmed(1, "a.mp4")
	s.hold(service)
	s.start(100, 30)
	s.press("enter", "v")
	s.see("esc stop")
	s.paste("x")
	s.miss("esc stop")
	s.see("esc back")
}
