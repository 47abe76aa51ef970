package tui_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"math"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"dancecard/history"
	"dancecard/internal/simulator"
	"dancecard/internal/text/msg"
)

// storm spoils a third of all answers in every way that the service, the network and what lies
// between can. The function that it returns ends it.
func (b *bubble) storm(agent string) (calm func()) {
	own := func(r *http.Request) bool { return r.Header.Get("User-Agent") == agent }
	anywhere := []simulator.Fault{
		{Do: simulator.Reset},
		{Do: simulator.Reset, After: true},
		{Do: simulator.Refuse, Code: "Throttling.RateQuota", Message: "Requests rate limit exceeded, please try again later.", RetryAfter: 7 * time.Second},
		{Do: simulator.Refuse, Status: 500, Code: "InternalError", Message: "An internal error has occurred."},
		{Do: simulator.Refuse, Status: 503, Code: "ServiceUnavailable", Message: "The service is temporarily unavailable."},
		{Do: simulator.Page},
		{Do: simulator.Page, After: true, Status: 504},
		{Do: simulator.Truncate},
		{Do: simulator.CutBody},
		{Do: simulator.Foreign},
		{Do: simulator.Empty},
		{Delay: 75 * time.Second},
		{Delay: 75 * time.Second, After: true},
	}
	said := []simulator.Fault{{Do: simulator.Forget}, {Do: simulator.NoAddress}, {Do: simulator.StrangeStatus}, {Do: simulator.WrongTask}}
	var ends []func()
	for kind, faults := range map[simulator.Kind][]simulator.Fault{
		simulator.KindSubmit:  append(slices.Clone(anywhere), simulator.Fault{Do: simulator.Foreign, After: true}, simulator.Fault{Do: simulator.Empty, After: true}),
		simulator.KindQuery:   append(slices.Clone(anywhere), said...),
		simulator.KindList:    append(slices.Clone(anywhere), said[:3]...),
		simulator.KindCancel:  anywhere,
		simulator.KindResult:  append(slices.Clone(anywhere), simulator.Fault{Do: simulator.ShortBody}),
		simulator.KindPicture: anywhere, // as the form sees it; the service itself fetches in peace
	} {
		if kind == simulator.KindPicture { // one that says it is no picture keeps the form from being sent
			faults = slices.DeleteFunc(slices.Clone(faults), func(f simulator.Fault) bool {
				return f.Do == simulator.Foreign || f.Do == simulator.Empty || f.Do == simulator.Truncate
			})
		}
		for _, f := range faults {
			f.Kind, f.Match = kind, own
			f.Chance = 1 - math.Pow(2./3, 1/float64(len(faults)))
			ends = append(ends, b.sim.Inject(f))
		}
	}
	return func() {
		for _, end := range ends {
			end()
		}
	}
}

// day is what happens on a simulated day, and what is known of it.
type day struct {
	*bubble
	w *fakeWindow
	// intents is how many tasks are asked for, in the first eight tenths of length.
	intents int
	length  time.Duration
	// again counts how often the user had an intent sent again, by mark.
	again map[string]int
	// right are the tasks whose file was found to be what the service made.
	right  map[history.TaskID]bool
	failed int // how many tasks at the service were made to fail
}

// markOf is an intent's, read off the picture's address.
func markOf(t history.Task) string { return strings.TrimPrefix(t.Picture, picture("")) }

// tasks reads everything that history holds.
func (d *day) tasks() []history.Task {
	d.t.Helper()
	w, err := d.w.store.Window(context.Background(), history.Query{}, history.Anchor{}, 1000)
	if err != nil {
		d.t.Fatal(err)
	}
	return w.Tasks
}

// look does what happens now and then. The service fails some tasks, the user decides unconfirmed ones, and
// saved videos are compared with the service's.
func (d *day) look() {
	for i, there := range d.sim.Tasks() {
		if i%6 == 4 && there.Status != "SUCCEEDED" && d.sim.FailTask(there.ID, "InvalidFile.BodyPose", "The pose of the detected body is invalid.") == nil {
			d.failed++
		}
	}
	for _, t := range d.tasks() {
		switch {
		case t.NeedsDecision() && len(d.again) < 3:
			d.w.tell(t.ID, history.SendAgain{})
			d.again[markOf(t)]++
		case t.State == history.Saved && !d.right[t.ID]:
			d.right[t.ID] = d.sameBytes(t)
		}
	}
}

// sameBytes reports whether a task's file is what lies at its address.
func (d *day) sameBytes(t history.Task) bool {
	d.t.Helper()
	carrier := &http.Transport{DialContext: d.pipe.Dial, DisableKeepAlives: true}
	resp, err := (&http.Client{Transport: carrier}).Get(t.Video)
	if err != nil {
		d.t.Error(err)
		return false
	}
	defer resp.Body.Close()
	want, err := io.ReadAll(resp.Body)
	if err != nil || resp.StatusCode != http.StatusOK {
		d.t.Errorf("task %d: %d, %v", t.ID, resp.StatusCode, err)
		return false
	}
	got, err := os.ReadFile(d.w.videos.Path(t.File))
	if err != nil || !bytes.Equal(got, want) || int64(len(got)) != t.Bytes {
		d.t.Errorf("task %d: %d bytes on disk, %d at the service, %d in history (%v)", t.ID, len(got), len(want), t.Bytes, err)
		return false
	}
	return true
}

// judge compares history with the truth.
func (d *day) judge() {
	byRemote := map[string]history.Task{}
	saved, unsure := 0, 0
	for _, t := range d.tasks() {
		byRemote[t.RemoteID] = t
		there := d.accepted(markOf(t))
		if len(there) > 1+d.again[markOf(t)] {
			d.t.Errorf("%q was accepted %d times, and sent again by the user %d times", markOf(t), len(there), d.again[markOf(t)])
		}
		switch t.State {
		case history.Saved:
			if saved++; !d.right[t.ID] {
				d.t.Errorf("task %d is said to be saved, and is not", t.ID)
			}
		case history.Unsure:
			if unsure++; len(there) > d.again[markOf(t)] || !t.NeedsDecision() {
				d.t.Errorf("%q is unsure; the service has it %d times: %+v", markOf(t), len(there), t)
			}
		case history.Rejected, history.Failed:
		default:
			d.t.Errorf("task %d is still %q: %+v", t.ID, t.State, t)
		}
	}
	for _, there := range d.sim.Tasks() {
		t, known := byRemote[there.ID]
		switch {
		case !known && d.again[strings.TrimPrefix(there.ImageURL, picture(""))] > 0: // the user did not wait for it
		case !known:
			d.t.Errorf("the service has %s for %s, and history does not", there.ID, there.ImageURL)
		case t.Picture != there.ImageURL:
			d.t.Errorf("task %d was given the video of %s", t.ID, there.ImageURL)
		case there.Status == "SUCCEEDED" && t.State != history.Saved,
			there.Status == "FAILED" && (t.State != history.Failed || t.Problem.Code != there.Code || t.Problem.Message != there.Message):
			d.t.Errorf("%s is %s %s at the service and %q here: %+v", there.ID, there.Status, there.Code, t.State, t.Problem)
		}
	}
	d.t.Logf("%d saved, %d failed at the service, %d unsure, %d decided by the user", saved, d.failed, unsure, len(d.again))
	if saved < d.intents/3 || d.failed == 0 {
		d.t.Error("too little happened on that day")
	}
}

// A whole program over a whole day: fifty tasks, while a third of all answers is spoiled.
func TestADayOfFaults(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 11, Keys: []string{bubbleKey}}, func(t *testing.T, b *bubble) {
		b.liveThrough(dayTasks, dayLength)
	})
}

// liveThrough lets a program do so many tasks in a time of faults, and then judges what it did.
func (b *bubble) liveThrough(intents int, length time.Duration) {
	b.cols, b.rows = 80, 24
	d := &day{bubble: b, w: b.open("anna"), intents: intents, length: length, again: map[string]int{}, right: map[history.TaskID]bool{}}
	calm := b.storm("anna")
	began := time.Now()
	for n := 0; time.Since(began) < length; time.Sleep(2 * time.Minute) {
		for ; n < intents && time.Since(began) > time.Duration(n)*length*8/10/time.Duration(intents); n++ {
			if n%5 == 0 {
				d.w.compose(numbered(n), n == 0)
			} else {
				d.w.add(numbered(n))
			}
		}
		d.look()
	}
	calm()
	b.until("rest", 3*time.Hour, func() bool {
		d.look()
		time.Sleep(time.Minute)
		return d.atRest()
	})
	d.look()
	d.judge()
	d.figures(time.Since(began))
	if !d.w.shows("All " + msg.Int(msg.English, intents)) {
		b.t.Errorf("the list:\n%s", d.w.screen())
	}
	d.w.quit()
	synctest.Wait()
}

// atRest reports whether nothing goes on by itself any more.
func (d *day) atRest() bool {
	for _, t := range d.tasks() {
		if !t.State.Final() && !t.NeedsDecision() {
			return false
		}
	}
	return true
}

// figures prints how much the service was asked, and checks it against the budget.
func (d *day) figures(took time.Duration) {
	record := d.sim.Record()
	count := map[simulator.Kind]int{}
	var asked []time.Time
	faults := 0
	for _, r := range record {
		if r.Header.Get("User-Agent") != "anna" {
			continue
		}
		if count[r.Kind]++; slices.Contains(asking, r.Kind) {
			asked = append(asked, r.Time)
		}
		if r.Fault != "" || r.Status == 0 {
			faults++
		}
	}
	total := 0
	for _, n := range count {
		total += n
	}
	d.t.Logf("%v: %v; %.1f requests a minute, %.0f%% of all answers spoiled", took, count, float64(len(asked))/took.Minutes(), 100*float64(faults)/float64(total))
	if perMinute := float64(len(asked)) / took.Minutes(); perMinute > 30 {
		d.t.Errorf("%.1f requests a minute", perMinute)
	}
	for i := 20; i < len(asked); i++ {
		if asked[i].Sub(asked[i-20]) < time.Second {
			d.t.Fatalf("more than 20 requests in the second from %v", asked[i-20])
		}
	}
	if faults*5 < total {
		d.t.Errorf("only %d of %d answers were spoiled", faults, total)
	}
}

// A night without a network: no task changes its state and little is asked. In the morning all goes on by
// itself.
func TestANightWithoutNetwork(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 5}, func(t *testing.T, b *bubble) {
		b.experienced()
		w := b.open("anna")
		ids := w.add("a", "b", "c", "d", "e")
		b.until("three at the service", time.Minute, func() bool { return len(b.sim.Tasks()) == 3 })
		time.Sleep(20 * time.Second)
		var before []history.Task
		for _, id := range ids {
			before = append(before, w.task(id))
		}
		w.line.set(true)
		dials := w.line.tries.Load()
		time.Sleep(nightLength)
		w.want("Offline · retrying at")
		for i, id := range ids {
			if now := w.task(id); now != before[i] {
				t.Errorf("task %d changed in the night: %+v, before %+v", id, now, before[i])
			}
		}
		n := w.line.tries.Load() - dials
		t.Logf("%d tries to connect in %v", n, nightLength)
		if n > int64(nightLength/time.Minute)*2 {
			t.Error("that is more than two a minute")
		}
		w.line.set(false)
		morning := time.Now()
		b.until("first saved", 3*time.Minute, func() bool { return w.task(ids[0]).State == history.Saved })
		t.Logf("back after %v", time.Since(morning))
		b.until("all saved", time.Hour, w.allSaved(ids))
		w.once(ids, "a", "b", "c", "d", "e")
		if w.shows("Offline") {
			t.Errorf("still offline:\n%s", w.screen())
		}
	})
}

// The network goes while a submission is on its way.
func TestTheNetworkGoesInTheMiddle(t *testing.T) {
	t.Parallel()
	for _, after := range []bool{false, true} {
		t.Run(fmt.Sprint("accepted ", after), func(t *testing.T) {
			inBubble(t, simulator.Options{Seed: 5}, func(t *testing.T, b *bubble) {
				b.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Delay: 10 * time.Second, After: after, Times: 1})
				w := b.open("anna")
				ids := w.add("a", "b")
				b.until("it is being sent", time.Minute, func() bool { return w.task(ids[0]).State == history.Sending })
				time.Sleep(2 * time.Second)
				w.line.set(true)
				time.Sleep(10 * time.Minute)
				if got := w.task(ids[0]); got.State != history.Unsure || got.NeedsDecision() {
					t.Errorf("without a network: %+v", got)
				}
				if got := w.task(ids[1]); got.State != history.Waiting {
					t.Errorf("the one behind it: %+v", got)
				}
				w.line.set(false)
				b.until("the second is saved", time.Hour, w.allSaved(ids[1:]))
				first, there := w.task(ids[0]), b.accepted("a")
				if after && (len(there) != 1 || first.RemoteID != there[0].ID || first.State != history.Saved) {
					t.Errorf("it was accepted, and is %+v", first)
				}
				if !after && (len(there) != 0 || !first.NeedsDecision()) {
					t.Errorf("it never arrived (%d), and is %+v", len(there), first)
				}
				w.once(ids[1:], "b")
			})
		})
	}
}

// A laptop sleeps for five hours: no timer counts meanwhile, the wall clock and the service do.
func TestTheLaptopSleeps(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 5}, func(t *testing.T, b *bubble) {
		b.experienced()
		w := b.open("anna")
		ids := w.add("a", "b", "c", "d", "e", "f", "g")
		b.until("three at the service", time.Minute, func() bool { return len(b.sim.Tasks()) == 3 })
		time.Sleep(30 * time.Second)
		b.clock.jump(5 * time.Hour)
		woke := time.Now()
		b.until("what was done meanwhile is saved", 40*time.Second, w.allSaved(ids[:3]))
		t.Logf("three videos saved %v after waking up", time.Since(woke))
		b.until("all saved", time.Hour, w.allSaved(ids))
		w.once(ids, "a", "b", "c", "d", "e", "f", "g")
		w.want("Done 7")
	})
}

// The service cannot tell for a while what became of a task. It is not given up for that, however
// often the user asks; but one that stays unknown is.
func TestUnknownForAWhile(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 5}, func(t *testing.T, b *bubble) {
		b.experienced()
		w := b.open("anna")
		ids := w.add("a", "b")
		b.until("both at the service, and it is known", time.Minute, func() bool { return w.task(ids[1]).RemoteID != "" })
		lost := w.task(ids[1]).RemoteID
		always := b.sim.Inject(simulator.Fault{Kind: simulator.KindQuery, Do: simulator.Forget, Match: func(r *http.Request) bool {
			return strings.HasSuffix(r.URL.Path, lost)
		}})
		while := b.sim.Inject(simulator.Fault{Kind: simulator.KindQuery, Do: simulator.Forget})
		began := time.Now()
		for time.Since(began) < 9*time.Minute {
			w.press("r")
			time.Sleep(20 * time.Second)
		}
		while()
		b.until("the first is saved", 3*time.Minute, w.allSaved(ids[:1]))
		b.until("the second is given up", 10*time.Minute, func() bool { return w.task(ids[1]).State == history.Expired })
		if took := time.Since(began); took < 10*time.Minute || took > 15*time.Minute {
			t.Errorf("it was given up after %v", took)
		}
		w.want("unknown", "no record")
		always()
	})
}
