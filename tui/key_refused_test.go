package tui_test

import (
	"net/http"
	"slices"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/internal/simulator"
)

// The key is refused in the middle of the day. Nothing that waits is touched until the user has put
// that right, and then all of it is sent.
func TestKeyRefusedWhileTasksRun(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 5}, func(t *testing.T, b *bubble) {
		b.experienced()
		w := b.open("anna")
		ids := w.add("a", "b")
		b.until("two at the service", time.Minute, func() bool { return len(b.sim.Tasks()) == 2 })
		refuse := b.sim.Inject(simulator.Fault{
			Match: func(r *http.Request) bool { return r.Header.Get("Authorization") == "Bearer "+bubbleKey },
			Do:    simulator.Refuse, Status: 401, Code: "InvalidApiKey", Message: "Invalid API-key provided.",
		})
		ids = append(ids, w.add("c", "d", "e")...)
		time.Sleep(2 * time.Hour)
		w.want("Sending stopped: InvalidApiKey · p resume")
		if n := len(w.requests(asking...)); n > 2*60*3 {
			t.Errorf("%d requests with a key that is refused", n)
		}
		for _, id := range ids[:2] {
			if got := w.task(id); got.State != history.OnServer || got.Problem != (history.Problem{}) {
				t.Errorf("a task at the service suffered: %+v", got)
			}
		}
		for _, id := range ids[3:] {
			if got := w.task(id); got.State != history.Waiting {
				t.Errorf("a task that waits was touched: %+v", got)
			}
		}
		refuse()
		w.press("p", "y")
		b.until("saved", time.Hour, w.allSaved(append(slices.Clone(ids[:2]), ids[3:]...)))
		w.once(append(slices.Clone(ids[:2]), ids[3:]...), "a", "b", "d", "e")
		if got := w.task(ids[2]); got.State != history.Rejected || got.Problem.Code != "InvalidApiKey" || len(b.accepted("c")) != 0 {
			t.Errorf("the one that was refused: %+v", got)
		}
		if w.shows("Sending stopped:") {
			t.Error("the header still says that the queue is held")
		}
	})
}
