package tui_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/internal/simulator"
	"dancecard/tui"
)

// aboutTasks are the requests that share the account's budget.
var aboutTasks = []simulator.Kind{simulator.KindQuery, simulator.KindList, simulator.KindCancel}

// busiest gives the most requests about tasks in any second and in any minute.
func (w *fakeWindow) busiest() (second, minute int) {
	var at []time.Time
	for _, r := range w.requests(aboutTasks...) {
		at = append(at, r.Time)
	}
	slices.SortFunc(at, time.Time.Compare)
	most := func(span time.Duration) (n int) {
		for i := range at {
			j := i
			for j < len(at) && at[j].Sub(at[i]) < span {
				j++
			}
			n = max(n, j-i)
		}
		return n
	}
	return most(time.Second), most(time.Minute)
}

// crowd starts a program that has n tasks at the service.
func crowd(b *bubble, n int) (*fakeWindow, []history.TaskID) {
	ids := b.queued(n, false)
	return b.open("anna"), ids
}

// Fifty cancels, sweeps, a lookup and an import at once share one budget. Running tasks are watched on
// meanwhile.
func TestEverythingSharesOneBudget(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 3, PageSize: 10, Speed: 0.1}, func(t *testing.T, b *bubble) {
		past := make([]simulator.Past, 60)
		for i := range past {
			past[i] = simulator.Past{Ago: 7*time.Hour + time.Duration(i)*time.Minute/10, Model: simulator.MoveModel, ClipURL: bubbleHost + "/samples/waltz.mp4", ImageURL: picture("else")}
			past[i].Ago /= 10 // the service is that slow, and seven hours are to lie between
		}
		if _, err := b.sim.Seed(past...); err != nil {
			t.Fatal(err)
		}
		w, ids := crowd(b, 54)
		lost := w.add("lost")[0]
		w.tell(lost, history.SendBegan{})
		w.tell(lost, history.SendLost{})
		time.Sleep(20 * time.Second)
		w.press("g")
		for range 51 {
			w.press("space")
		}
		w.press("c")
		w.want("Cancel 51 tasks?") // the lost one is canceled should it be found
		w.press("c", "i", "r")
		began := time.Now()
		b.until("fifty canceled", 3*time.Minute, func() bool {
			return !slices.ContainsFunc(ids[4:], func(id history.TaskID) bool { return w.task(id).State != history.Canceled })
		})
		took := time.Since(began)
		b.until("the import", 3*time.Minute, func() bool { return w.shows("All 115") })
		second, minute := w.busiest()
		t.Logf("fifty canceled in %v; %d requests in the busiest second, %d in the busiest minute", took, second, minute)
		if second > 12 || minute > 120 {
			t.Error("that is more than the budget")
		}
		w.headIsWatched(ids[0], began, took)
		for _, r := range w.requests(aboutTasks...) {
			if r.Status == http.StatusTooManyRequests {
				t.Fatal("the service refused one")
			}
		}
	})
}

// headIsWatched asserts that a task at work was asked for every few seconds all the time.
func (w *fakeWindow) headIsWatched(id history.TaskID, from time.Time, span time.Duration) {
	w.t.Helper()
	remote, last := w.task(id).RemoteID, from
	for _, r := range w.requests(simulator.KindQuery) {
		if r.TaskID != remote || r.Time.Before(from) || r.Time.After(from.Add(span)) {
			continue
		}
		if gap := r.Time.Sub(last); gap > 12*time.Second {
			w.t.Errorf("for %v nobody asked for the task at work", gap)
		}
		last = r.Time
	}
	if last == from {
		w.t.Error("nobody asked for the task at work")
	}
}

// The service grants pages of ten. What is canceled elsewhere in the middle of a long queue is seen all the
// same. Everything comes to its end.
func TestAServiceOfSmallPages(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 3, PageSize: 10, Speed: 5}, func(t *testing.T, b *bubble) {
		w, ids := crowd(b, 25)
		canceled := w.task(ids[20])
		carrier := &http.Transport{DialContext: b.pipe.Dial, DisableKeepAlives: true}
		req, err := http.NewRequest(http.MethodPost, bubbleHost+"/api/v1/tasks/"+canceled.RemoteID+"/cancel", nil)
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Authorization", "Bearer "+bubbleKey)
		resp, err := (&http.Client{Transport: carrier}).Do(req)
		if err != nil || resp.StatusCode != http.StatusOK {
			t.Fatal(resp, err)
		}
		resp.Body.Close()
		b.until("that it was canceled elsewhere", 3*time.Minute, func() bool { return w.task(canceled.ID).State == history.Canceled })
		rest := slices.DeleteFunc(slices.Clone(ids), func(id history.TaskID) bool { return id == canceled.ID })
		b.until("all saved", 2*time.Hour, w.allSaved(rest))
		if second, minute := w.busiest(); second > 12 || minute > 120 {
			t.Errorf("%d requests in a second, %d in a minute", second, minute)
		}
	})
}

// Two windows import at the same moment: each task comes once, and both show it.
func TestTwoWindowsImportAtOnce(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 3, PageSize: 10}, func(t *testing.T, b *bubble) {
		past := make([]simulator.Past, 33)
		for i := range past {
			past[i] = simulator.Past{Ago: 3*time.Hour + time.Duration(i)*time.Second, ImageURL: picture("else"), Code: "InvalidFile.BodyPose"}
		}
		if _, err := b.sim.Seed(past...); err != nil {
			t.Fatal(err)
		}
		one, two := b.open("one"), b.open("two")
		two.want("Another dancecard works through the queue")
		one.p.Send(keyPress("i"))
		two.p.Send(keyPress("i"))
		b.until("imported", time.Minute, func() bool { return one.shows("All 33") && two.shows("All 33") })
		b.until("each was asked for", 3*time.Minute, func() bool { return one.shows("Problems 33") && two.shows("Problems 33") })
		seen := map[string]bool{}
		queries := one.requests(simulator.KindQuery)
		for _, r := range queries {
			seen[r.TaskID] = true
		}
		// A look at what the other window has written may come late, and then one is asked for again.
		if len(seen) != 33 || len(queries) > 33+5 || len(two.requests(simulator.KindQuery)) != 0 {
			t.Errorf("%d queries for %d tasks, and %d by the window that only shows", len(queries), len(seen), len(two.requests(simulator.KindQuery)))
		}
	})
}

// A program that was killed during a submission finds the task at its next start with one request. It says
// what else the account has.
func TestTheLookupAfterAKillAtStart(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 3}, func(t *testing.T, b *bubble) {
		past := make([]simulator.Past, 3)
		for i := range past {
			past[i] = simulator.Past{Ago: 2*time.Hour + time.Duration(i)*time.Minute, ImageURL: picture("else")}
		}
		if _, err := b.sim.Seed(past...); err != nil {
			t.Fatal(err)
		}
		b.cols = 160
		b.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Delay: time.Minute, After: true, Times: 1})
		w := b.open("anna")
		id := w.add("mine")[0]
		b.until("it is accepted, and nobody knows", 20*time.Second, func() bool { return len(b.accepted("mine")) == 1 })
		w.kill()
		time.Sleep(time.Minute)
		w = b.open("bo", func(c *tui.Config) { c.Alive = func(holder string) bool { return holder == "bo" } })
		began := time.Now()
		for w.task(id).State != history.OnServer {
			if time.Since(began) > 5*time.Second {
				t.Fatalf("after %v it is %+v", time.Since(began), w.task(id))
			}
			time.Sleep(100 * time.Millisecond)
		}
		if w.task(id).RemoteID != b.accepted("mine")[0].ID {
			t.Errorf("it was given another's: %+v", w.task(id))
		}
		b.until("the word", 20*time.Second, func() bool {
			return w.shows("Your account has 3 tasks that aren't on the list · i import")
		})
		if !w.shows("All 1") {
			t.Errorf("something was imported by itself:\n%s", w.screen())
		}
		if n := len(w.requests(simulator.KindList)); n > 7 {
			t.Errorf("%d looks at the list", n)
		}
	})
}

// This machine's clock is four minutes behind the service's: said once, and times are counted by the
// service's clock.
func TestAClockThatIsBehind(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 3}, func(t *testing.T, b *bubble) {
		past := simulator.Past{Ago: time.Hour, Model: simulator.MoveModel, ClipURL: bubbleHost + "/samples/waltz.mp4", ImageURL: picture("else")}
		if _, err := b.sim.Seed(past); err != nil {
			t.Fatal(err)
		}
		world := b.clock
		b.clock, b.cols = &wall{}, 160
		b.clock.jump(-4 * time.Minute)
		w := b.open("anna")
		b.clock = world
		w.press("i")
		word := "This machine's clock is 4 min behind Model Studio's. Set the clock; link expiry follows Model Studio's time."
		b.until("the word", 40*time.Second, func() bool { return w.shows(word) })
		b.until("saved", time.Minute, func() bool { return w.shows("Done 1") })
		task := w.task(1)
		truth := b.truth(task).Ended
		if off := task.Ended.Sub(truth) + 4*time.Minute; off.Abs() > 2*time.Second {
			t.Errorf("its end is off by %v", off)
		}
		time.Sleep(5 * time.Minute)
		if w.shows("this machine's clock") {
			t.Error("it is said again and again")
		}
		if strings.Contains(w.screen(), "died") {
			t.Error(w.screen())
		}
	})
}
