package tui_test

import (
	"errors"
	"slices"
	"testing"

	"dancecard/history"
	"dancecard/tui"
	"dancecard/tui/screen"
)

// The next start shows the list in the order and the group of the last one, and all of it: a filter is not kept.
func TestTheListBeginsAsItWasLeft(t *testing.T) {
	t.Parallel()
	var kept []screen.ListView
	fail := false
	s := newHarness(t, settings{config: func(c *tui.Config) {
		if len(kept) > 0 {
			c.List = kept[len(kept)-1]
		}
		c.SaveList = func(v screen.ListView) error {
			kept = append(kept, v)
			if fail {
				return errors.New("no room")
			}
			return nil
		}
	}})
	s.canceled(3)
	s.start(100, 24)
	if len(kept) > 0 {
		t.Errorf("kept are %+v before anything was chosen", kept)
	}
	s.press("tab", "tab", "s", "/")
	s.write("p1")
	s.press("enter")
	want := []screen.ListView{{Group: history.Active}, {Group: history.Done}, {Order: history.ByQueue, Group: history.Done}}
	if !slices.Equal(kept, want) {
		t.Errorf("kept are %+v, not %+v", kept, want)
	}
	s.config.List = kept[2]
	s.start(100, 24)
	s.see("by queue", "details ↑", "p0.png", "p1.png", "p2.png")
	s.press("tab")
	s.see("No problems")
	fail = true
	s.press("s")
	s.miss("no room") // nobody asked for it
}
