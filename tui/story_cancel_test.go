package tui_test

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"dancecard/api/simulator"
	"dancecard/history"
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
func TestManyCancellationsAreToldAndCalledOff(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 3, Speed: 0.1}, func(t *testing.T, b *bubble) {
		w, ids := cancelForty(b)
		b.until("the twelfth", time.Minute, func() bool { return w.shows("canceling 12 of 40; esc on the list calls the rest off") })
		w.press("esc")
		b.until("that it is called off", time.Minute, func() bool { return w.shows("called off: canceled 12 of 40 tasks; 28 go on") })
		time.Sleep(2 * time.Minute)
		if n := w.canceled(ids); n != 12 || len(w.requests(simulator.KindCancel)) != 12 {
			t.Errorf("%d are canceled, the service was asked %d times", n, len(w.requests(simulator.KindCancel)))
		}
	})
}

// A quit in the middle says what is canceled and what is not.
func TestQuittingWhileManyAreCanceled(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 3, Speed: 0.1}, func(t *testing.T, b *bubble) {
		w, ids := cancelForty(b)
		b.until("the twelfth", time.Minute, func() bool { return w.shows("canceling 12 of 40") })
		done := w.canceled(ids)
		w.press("q")
		w.want("Quit?")
		said := regexp.MustCompile(`(\d+) of 40 tasks are canceled so far`).FindString(w.screen())
		if want := "11 of 40 tasks are canceled so far"; said != want && !strings.HasPrefix(said, "12 ") || done > 12 {
			t.Errorf("it says %q when %d are", said, done)
		}
		w.press("esc")
		b.until("all of them", 3*time.Minute, func() bool { return w.shows("canceled 40 tasks") })
		if n := w.canceled(ids); n != 40 {
			t.Errorf("%d are canceled", n)
		}
	})
}
