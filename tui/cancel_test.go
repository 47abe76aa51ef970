package tui_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/internal/simulator"
)

// cancelForty begins to cancel all but the first four of 44 tasks at the service.
func cancelForty(b *bubble) (*fakeWindow, []history.TaskID) {
	w, ids := crowd(b, 44)
	time.Sleep(20 * time.Second)
	w.press("g")
	for range 40 {
		w.press("space")
	}
	w.press("c")
	w.want("Cancel 40 tasks?")
	w.press("c")
	return w, ids
}

// canceled counts the tasks that are.
func (w *fakeWindow) canceled(ids []history.TaskID) (n int) {
	for _, id := range ids {
		if w.task(id).State == history.Canceled {
			n++
		}
	}
	return n
}

// How far many cancellations are is told, and esc calls off those that were not asked for yet.
func TestManyCancelsAreCountedAndStopped(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 3, Speed: 0.1}, func(t *testing.T, b *bubble) {
		w, ids := cancelForty(b)
		b.until("the twelfth", time.Minute, func() bool { return w.shows("Canceling 12 of 40 · esc stop") })
		w.press("esc")
		// The twelfth may be under way or not.
		b.until("that it is called off", time.Minute, func() bool {
			n := w.canceled(ids)
			return w.shows(fmt.Sprintf("Stopped: canceled %d of 40 tasks, the rest continue", n))
		})
		time.Sleep(2 * time.Minute)
		if n := w.canceled(ids); n < 11 || n > 12 || len(w.requests(simulator.KindCancel)) != n {
			t.Errorf("%d are canceled, the service was asked %d times", n, len(w.requests(simulator.KindCancel)))
		}
	})
}

// A quit in the middle says what is canceled and what is not.
func TestQuittingWhileManyAreCanceled(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 3, Speed: 0.1}, func(t *testing.T, b *bubble) {
		w, ids := cancelForty(b)
		b.until("the twelfth", time.Minute, func() bool { return w.shows("Canceling 12 of 40") })
		done := w.canceled(ids)
		w.press("q")
		w.want("Quit?")
		said := regexp.MustCompile(`(\d+) of 40 tasks are canceled so far`).FindString(w.screen())
		w.want("The next start within")
		if want := "11 of 40 tasks are canceled so far"; said != want && !strings.HasPrefix(said, "12 ") || done > 12 {
			t.Errorf("it says %q when %d are", said, done)
		}
		w.press("esc")
		b.until("all of them", 3*time.Minute, func() bool { return w.shows("Canceled 40 tasks") })
		if n := w.canceled(ids); n != 40 {
			t.Errorf("%d are canceled", n)
		}
	})
}

var (
	progress = regexp.MustCompile(`Canceling \d+ of 20 · esc stop`)
	row      = regexp.MustCompile(`queued +canceling`)
)

// A window that only follows has the other one cancel, and shows how far that is.
func TestCancelingInTheSecondWindow(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 3, Speed: 0.1}, func(t *testing.T, b *bubble) {
		one, ids := crowd(b, 24)
		two := b.open("two")
		time.Sleep(20 * time.Second)
		two.press("g")
		for range 20 {
			two.press("space")
		}
		two.press("c", "c")
		for _, w := range []*fakeWindow{one, two} {
			b.until("the progress", time.Minute, func() bool { return progress.MatchString(w.screen()) && row.MatchString(w.screen()) })
		}
		before := one.canceled(ids)
		two.press("esc")
		for _, w := range []*fakeWindow{one, two} {
			b.until("that it is called off", time.Minute, func() bool { return w.shows("Stopped: canceled ") })
		}
		time.Sleep(time.Minute)
		// The holder reads of it within two seconds; it asks for less than one a second.
		if n := one.canceled(ids); n < before || n > before+5 || n == 20 || len(two.requests(simulator.KindCancel)) != 0 || len(one.requests(simulator.KindCancel)) != n {
			t.Errorf("%d are canceled, %d when it was called off; %d requests by the holder, %d by the other", n, before, len(one.requests(simulator.KindCancel)), len(two.requests(simulator.KindCancel)))
		}
	})
}

// A task that waits, or is on hold, is canceled by the wish: the timeline tells that it was.
func TestACanceledTasksTimelineSaysSo(t *testing.T) {
	t.Parallel()
	for _, keys := range [][]string{{"c", "y"}, {"p", "c", "y"}} {
		s, _ := waitingHarness(t, 2)
		s.press("home", "enter")
		s.press(keys...)
		s.see("Take 2", "  Cancel requested", ":10  Canceled")
	}
}
