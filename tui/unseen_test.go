package tui_test

import (
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/history/store"
)

// look is for how long a video is shown before it counts as looked at.
const look = time.Second / 2

// What was saved is new until it is opened, played, or its file taken: passing over it with the cursor is not enough.
func TestNewResultsAreMarkedUntilTheyAreLookedAt(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	for n, name := range []string{"a.mp4", "b.mp4", "c.mp4", "d.mp4"} {
		s.filmed(n+1, name)
	}
	s.hold(service)
	s.start(120, 36)
	s.see("• 4 new", "✔ saved •")
	s.press("j", "k", "j", "k", "J", "space", "space", "esc", "g")
	s.advance(time.Minute)
	s.see("• 4 new")
	s.press("j", "enter", "]", "]", "[", "[", "[", "h") // nor is passing them whole
	s.see("• 4 new")
	s.press("enter")
	s.advance(look)
	s.press("h")
	s.see("• 3 new", "▌ ✔ saved    ")
	s.press("j", "o")
	s.see("• 2 new", "▌ ✔ saved    ")
	s.press("j", "y", "t") // the task's id says nothing of the video
	s.see("• 2 new")
	s.press("y", "f")
	s.see("• 1 new", "▌ ✔ saved    ")
	s.press("G", "x")
	s.miss("• ") // what is off the list is not counted
	s.press("u")
	s.see("• 1 new")
	s.start(120, 36) // the next time
	s.see("• 1 new")
	s.press("enter")
	for range 4 { // every task that is shown whole for a moment counts
		s.advance(look)
		s.press("]")
	}
	s.miss("• ")
}

// While nobody looks at the terminal, what is saved stays new, even where it is on the whole screen.
func TestASavedVideoStaysNewWhileNobodyLooks(t *testing.T) {
	inBubble(t, quick, func(t *testing.T, b *bubble) {
		one := b.open("one")
		two := b.open("two")
		one.compose("a", true)
		two.add("b")
		b.until("there", time.Minute, func() bool { return one.shows("All 2") && two.shows("All 2") })
		two.press("enter")
		two.send(tea.BlurMsg{})
		b.until("saved", time.Hour, one.allSaved([]history.TaskID{1, 2}))
		time.Sleep(3 * time.Second)
		one.want("2 new")
		two.want("2 new")
		one.press("enter") // what one window shows, the other hears of
		time.Sleep(3 * time.Second)
		one.want("1 new")
		two.want("1 new")
		two.send(tea.FocusMsg{})
		time.Sleep(3 * time.Second)
		if one.shows("• ") || two.shows("• ") {
			t.Errorf("there are new ones still:\n%s\n%s", one.screen(), two.screen())
		}
	})
}

// All results are marked as seen at once by a command of the palette, which u takes back.
func TestAllResultsAreMarkedAsSeen(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	for n, name := range []string{"a.mp4", "b.mp4", "c.mp4"} {
		s.filmed(n+1, name)
	}
	s.hold(service)
	s.start(120, 36)
	s.press("enter")
	s.advance(look)
	s.press("h")
	s.see("• 2 new")
	s.command("mark all as seen")
	s.see("Marked all results as seen · u undo")
	s.miss("• ")
	s.press("u")
	s.see("2 results are new again · U redo", "• 2 new", "✔ saved •")
	s.press("U")
	s.see("2 results count as seen again · u undo")
	s.miss("• ")
	s.press(":")
	s.write("mark all as seen")
	s.see("No new results") // why it would do nothing
	s.press("esc", "u")
	s.see("• 2 new")
	_, err := store.MarkAllSeen(s.ctx, s.store) // as another window does
	s.must(err)
	s.command("mark all as seen")
	s.miss("Marked all") // there is nothing of it to undo
}
