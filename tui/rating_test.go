package tui_test

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"dancecard/history"
	"dancecard/tui"
)

// + and - rate in the list and in the view, whatever was pressed how quickly; what has no video isn't rated. The name
// keeps its place.
func TestVideosAreRated(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	film := s.filmed(1, "a.mp4")
	s.canceled(1)
	s.hold(service)
	s.start(80, 24)
	s.press("+")
	s.see("Only tasks with a video can be rated")
	column := func(row string) int {
		before, _, _ := strings.Cut(row, "anna.png")
		return utf8.RuneCountInString(before)
	}
	name := column(s.rowOf("saved"))
	s.press("j")
	for _, c := range []struct{ key, says, row string }{
		{"-", "Not rated yet", "10.2s ¥0.82"},
		{"+", "Rated “a.mp4” ★☆☆☆☆ · u undo", "★ 10.2s"},
		{"=", "Rated “a.mp4” ★★☆☆☆ · u undo", "★★ 10.2s"},
		{"+", "Rated “a.mp4” ★★★☆☆ · u undo", "★★★ 10.2s"},
		{"u", "“a.mp4” has its old rating back · U redo", "★★ 10.2s"},
		{"U", "Rated “a.mp4” again · u undo", "★★★ 10.2s"},
		{"+", "Rated “a.mp4” ★★★★☆ · u undo", "★★★★"},
		{"+", "Rated “a.mp4” ★★★★★ · u undo", "★★★★★"},
		{"+", "Already at five stars", "★★★★★"},
		{"-", "Rated “a.mp4” ★★★★☆ · u undo", "★★★★"},
	} {
		s.press(c.key)
		s.see(c.says)
		row := s.rowOf("saved")
		if column(row) != name || !strings.Contains(row, "anna.png") || !strings.Contains(row, c.row+" ") {
			t.Errorf("after %s the row is %q", c.key, row)
		}
	}
	s.press("enter")
	s.see("rating      ★★★★☆")
	s.press("-", "-", "-", "-")
	s.see("Removed the rating of “a.mp4” · u undo")
	s.miss("★")
	s.press("+", "+")
	s.start(80, 24) // the next time
	s.see("★★ 10.2s")
	if got := s.task(film.ID).Rating; got != 2 {
		t.Errorf("it has %d stars", got)
	}
	s.config.ASCII = true
	s.start(120, 24)
	s.press("j", "+")
	s.see("*** 10.2s", `Rated "a.mp4" ***.. - u undo`, "rating      ***..")
}

// rowOf is the first line of the screen that holds a text.
func (s *harness) rowOf(text string) string {
	for line := range strings.SplitSeq(s.text(), "\n") {
		if strings.Contains(line, text) {
			return line
		}
	}
	return ""
}

// Many stars given one after the other are one line of what happened.
func TestTheTimelineTellsTheLastRating(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.filmed(1, "a.mp4")
	s.hold(service)
	s.start(80, 40)
	s.press("enter", "+", "+", "+")
	s.see("12:00:00  Rated ★★★☆☆")
	s.miss("Rated ★☆☆☆☆", "Rated ★★☆☆☆")
}

// The marked tasks are rated together and stay marked; one key takes that back.
func TestMarkedVideosAreRated(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.filmed(1, "a.mp4")
	s.filmed(2, "b.mp4")
	s.canceled(1)
	s.hold(service)
	s.start(120, 30)
	s.press("ctrl+a", "+")
	s.see("Rated 2 tasks a star higher · u undo", "3 marked")
	s.press("+", "-")
	s.see("Rated 2 tasks a star lower · u undo")
	s.press("u", "u")
	s.see("2 tasks have their old ratings back · U redo")
	if n := strings.Count(s.text(), "★ 10.2s"); n != 2 {
		t.Errorf("%d tasks have a star:\n%s", n, s.text())
	}
}

// A video goes on playing while it is rated.
func TestRatingStopsNoVideo(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: (&cutter{}).wire})
	s.filmed(1, "a.mp4")
	s.filmed(2, "b.mp4")
	s.hold(service)
	s.start(100, 30)
	s.press("w")
	s.see("esc stop", "+ rate")
	for _, key := range []string{"+", "+", "-"} {
		s.press(key)
		first := s.frame()
		s.advance(300 * time.Millisecond)
		s.see("esc stop")
		if s.frame() == first {
			t.Errorf("it stands still after %s", key)
		}
	}
	s.see("Rated “b.mp4” ★☆☆☆☆")
	s.press("]")
	s.see("a.mp4", "esc stop")
	s.press("+", "+", "esc")
	s.see("newest first", "★★ 10.2s", "★ 10.2s")
	if used := tui.Used(s.model); len(used) > 0 {
		t.Errorf("the palette begins with %v", used)
	}
}

// By rating the best comes first, and its row stays under the cursor; a filter finds what has so many stars.
func TestTheBestComesFirst(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	for n, name := range []string{"a.mp4", "b.mp4", "c.mp4", "d.mp4"} {
		s.filmed(n+1, name)
	}
	s.hold(service)
	s.start(160, 30)
	s.press("j", "+", "+", "+", "G", "+")
	order := func(want string) {
		t.Helper()
		var got string
		for line := range strings.SplitSeq(s.text(), "\n") {
			list, _, _ := strings.Cut(line, "│")
			for _, name := range []string{"a", "b", "c", "d"} {
				if strings.Contains(list, "saved") && strings.Contains(list, name+".mp4") {
					got += name
				}
			}
		}
		if got != want {
			t.Errorf("they come as %s, not %s:\n%s", got, want, s.text())
		}
	}
	s.press("s", "s", "s", "s", "s", "s")
	s.see("by rating", "details ↓")
	order("cadb")
	s.press("G", "+", "+")
	order("cbad")
	s.see("▌ ✔ saved •       ★★ 10.2s")
	s.press("I")
	s.see("by rating ↑")
	order("dabc")
	s.press("/")
	s.write("*2")
	order("bc")
	s.press("esc", "/")
	s.write("★★★")
	order("c")
}

// What a key takes out of the filter stays listed until the cursor leaves it: the key, held down, is about one task.
func TestTheFilterKeepsTheSelectedRow(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	for n, name := range []string{"a.mp4", "b.mp4", "c.mp4", "d.mp4"} {
		s.filmed(n+1, name)
	}
	s.hold(service)
	s.start(80, 24)
	s.press("ctrl+a", "+", "+", "+", "esc", "j", "j", "/")
	s.write("★3")
	s.press("enter", "-", "-", "-", "-")
	s.see("Not rated yet", "4 matches")
	s.press("+")
	s.see("Rated “b.mp4” ★☆☆☆☆ · u undo")
	for id, want := range []int{3, 1, 3, 3} {
		if got := s.task(history.TaskID(id + 1)).Rating; got != want {
			t.Errorf("task %d has %d stars", id+1, got)
		}
	}
	s.press("enter", "esc")
	s.see("4 matches")
	s.press("k")
	s.see("3 matches")
	s.press("space", "space", "C", "-") // the columns are c and a, and c is no match any more
	s.see("Rated “c.mp4” ★★☆☆☆ · u undo")
	s.miss("d.mp4")
	s.press("[")
	s.see("d.mp4")
	s.miss("▌ c.mp4")
	s.press("esc", "esc", "/")
	s.write("★5")
	s.see("No match")
}

// What one window rates, the other shows.
func TestTheOtherWindowShowsTheRating(t *testing.T) {
	inBubble(t, quick, func(t *testing.T, b *bubble) {
		one := b.open("one")
		two := b.open("two")
		one.compose("a", true)
		b.until("saved", time.Hour, one.allSaved([]history.TaskID{1}))
		time.Sleep(3 * time.Second)
		two.press("+", "+") // the one that doesn't process the queue
		time.Sleep(3 * time.Second)
		one.want("★★ ")
		one.press("-")
		time.Sleep(3 * time.Second)
		two.want("★ ")
		if got := two.task(1).Rating; got != 1 {
			t.Errorf("it has %d stars", got)
		}
	})
}

// In a small window, too, the footer tells of rating and comparing where they do something.
func TestTheFooterOffersToRateAndCompare(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.filmed(1, "a.mp4")
	s.filmed(2, "b.mp4")
	s.canceled(1)
	s.hold(service)
	s.start(60, 16)
	s.miss("rate", "compare")
	s.resize(120, 30)
	s.miss("+ rate", "C compare")
	s.press("j")
	s.see("+ rate")
	s.miss("C compare")
	s.resize(60, 16)
	s.press("enter")
	s.see("+ rate")
	s.press("esc", "space", "space")
	s.see("C compare")
	s.press("C")
	s.see("+ rate", "▌ b.mp4")
	s.press("?")
	s.see("+ =")
}
