//go:build long && linux

package cli_test

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/simulator"
)

// These tests let the real program run in a terminal for minutes, against a service that answers over
// real HTTP, and print what that cost. DANCECARD_LONG is how long each of them looks, two minutes by
// default.

// watched is how long is looked.
func watched(t *testing.T) time.Duration {
	t.Helper()
	text := os.Getenv("DANCECARD_LONG")
	if text == "" {
		return 2 * time.Minute
	}
	d, err := time.ParseDuration(text)
	if err != nil || d < 10*time.Second {
		t.Fatalf("DANCECARD_LONG=%q is no time of ten seconds at least: %v", text, err)
	}
	return d
}

// usage is what a process has used up so far.
type usage struct {
	cpu   time.Duration
	peak  int64 // bytes of memory at most (VmHWM)
	bytes int   // written to the terminal
}

// used reads what the program has used up, from the system's books.
func (s *session) used() usage {
	s.t.Helper()
	folder := fmt.Sprintf("/proc/%d/", s.cmd.Process.Pid)
	read := func(name string) string {
		b, err := os.ReadFile(folder + name)
		if err != nil {
			s.t.Fatal(err)
		}
		return string(b)
	}
	number := func(text string) int64 {
		n, err := strconv.ParseInt(text, 10, 64)
		if err != nil {
			s.t.Fatal(err)
		}
		return n
	}
	stat := read("stat")
	fields := strings.Fields(stat[strings.LastIndexByte(stat, ')')+1:]) // from the third on, of which one is a name
	const tick = 10 * time.Millisecond                                  // Linux tells it in hundredths
	u := usage{cpu: time.Duration(number(fields[11])+number(fields[12])) * tick, bytes: len(s.raw.String())}
	for line := range strings.Lines(read("status")) {
		if kb, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			u.peak = number(strings.Fields(kb)[0]) << 10
		}
	}
	return u
}

// prefill writes tasks into the history of a data folder: those that the service has, the oldest first,
// and so many more that wait here.
func (s service) prefill(t *testing.T, data string, there []simulator.TaskState, waiting int) {
	t.Helper()
	store := openHistory(t, data)
	defer store.Close()
	engine := api.Engines()[0]
	drafts := make([]history.Draft, len(there)+waiting)
	for i := range drafts {
		drafts[i] = history.Draft{
			Title: fmt.Sprintf("take %04d", i), Picture: fmt.Sprintf("%s/samples/anna.jpg?n=%d", s.host, i),
			Template: template(t, "waltz"), Engine: engine.ID, Model: engine.Model,
		}
	}
	made, err := store.Create(t.Context(), drafts...)
	if err != nil {
		t.Fatal(err)
	}
	for _, event := range []func(simulator.TaskState) history.Event{
		func(simulator.TaskState) history.Event { return history.SendBegan{} },
		func(was simulator.TaskState) history.Event {
			return history.TaskAccepted{TaskID: was.ID, RequestID: was.RequestID, Status: api.Pending, At: was.Submitted}
		},
	} {
		changes := make([]history.Change, len(there))
		for i, was := range there {
			changes[i] = history.Change{ID: made[i].ID, Event: event(was)}
		}
		if _, err := store.ApplyAll(t.Context(), changes); err != nil {
			t.Fatal(err)
		}
	}
}

// queue puts tasks on the service's queue, a second of its time apart.
func (s service) queue(t *testing.T, n int) []simulator.TaskState {
	t.Helper()
	past := make([]simulator.Past, n)
	for i := range past {
		past[i] = simulator.Past{Ago: time.Duration(n-i) * time.Second, ImageURL: fmt.Sprintf("%s/samples/anna.jpg?n=%d", s.host, i)}
	}
	if _, err := s.Seed(past...); err != nil {
		t.Fatal(err)
	}
	return s.Tasks()
}

// asked counts the requests that were made from a time on, of the kinds that a program asks by itself,
// and those in the busiest second.
func (s service) asked(from time.Time) (all, busiest int) {
	var at []time.Time
	for _, r := range s.Record() {
		if !r.Time.Before(from) && slices.Contains([]simulator.Kind{simulator.KindSubmit, simulator.KindQuery, simulator.KindList}, r.Kind) {
			at = append(at, r.Time)
		}
	}
	for i, j := 0, 0; i < len(at); i++ {
		for at[i].Sub(at[j]) >= time.Second {
			j++
		}
		busiest = max(busiest, i-j+1)
	}
	return len(at), busiest
}

// watch lets time pass and gives what the program used up in it.
func (s *session) watch(d time.Duration) usage {
	s.t.Helper()
	before := s.used()
	select {
	case <-time.After(d):
	case <-s.running.Done():
		s.t.Fatalf("the program ended by itself:\n%s", s.Text())
	}
	after := s.used()
	return usage{cpu: after.cpu - before.cpu, peak: after.peak, bytes: after.bytes - before.bytes}
}

const (
	// mostMemory is how much memory the program may ever take.
	mostMemory = 60 << 20
	kilobyte   = 1 << 10
)

// A thousand tasks on the service's queue, for as long as is looked.
func TestLongAThousandTasks(t *testing.T) {
	d := watched(t)
	sim := serve(t, simulator.Options{Speed: 6, Seed: 7, Keys: []string{canary}})
	data := t.TempDir()
	sim.prefill(t, data, sim.queue(t, 1000), 0)
	began := time.Now()
	s := startIn(t, 160, 50, sim.env(canary), binary(t), "--data-dir", data)
	s.await("All 1,000", "queued")
	u := s.watch(d)
	total, busiest := sim.asked(began)
	minutes := time.Since(began).Minutes()
	t.Logf("%.0f s with 1,000 tasks: %.1f requests a minute, %d in the busiest second; %.2f s of processor time (%.1f%%); %.1f MiB at most; %.1f kB written to the terminal, %.1f kB in all",
		d.Seconds(), float64(total)/minutes, busiest, u.cpu.Seconds(), 100*u.cpu.Seconds()/d.Seconds(), float64(u.peak)/(1<<20), float64(u.bytes)/kilobyte, float64(s.used().bytes)/kilobyte)
	if most := 30*minutes + 12; float64(total) > most || busiest > 20 { // the list is read through once at the start
		t.Errorf("%d requests in %.1f minutes, %d in the busiest second", total, minutes, busiest)
	}
	if total < 10 || !strings.Contains(s.Text(), "1 running") {
		t.Errorf("only %d requests:\n%s", total, s.Text())
	}
	if u.peak > mostMemory || u.cpu > d/4 || float64(u.bytes) > 60*kilobyte*max(minutes, 1) {
		t.Errorf("it takes too much: %+v", u)
	}
	s.Press("q")
	s.await("Quit?", "↵ select")
	s.Press("y")
	if status := s.wait(); status != 0 {
		t.Errorf("status %d", status)
	}
}

// An open window on a thousand waiting tasks, three of them at the service behind somebody else's,
// while nothing changes.
func TestLongIdle(t *testing.T) {
	d := min(watched(t), time.Minute)
	sim := serve(t, simulator.Options{Speed: 1, Seed: 7, Keys: []string{canary}})
	data := t.TempDir()
	sim.prefill(t, data, sim.queue(t, 4)[1:], 997)
	s := startIn(t, 160, 50, sim.env(canary), binary(t), "--data-dir", data)
	s.await("All 1,000", "Active 1,000", "1,000 queued")
	if s.see(3*time.Second, "nothing that is ever shown") == nil { // until it has settled
		t.Fatal("that is on the screen")
	}
	u := s.watch(d)
	t.Logf("%.0f s idle with 1,000 waiting tasks: %d bytes written to the terminal; %.2f s of processor time (%.1f%%); %.1f MiB at most",
		d.Seconds(), u.bytes, u.cpu.Seconds(), 100*u.cpu.Seconds()/d.Seconds(), float64(u.peak)/(1<<20))
	if u.bytes > 2*kilobyte || u.peak > mostMemory || u.cpu > d/10 {
		t.Errorf("it takes too much: %+v", u)
	}
	if !strings.Contains(s.Text(), "1,000 queued") {
		t.Errorf("something happened after all:\n%s", s.Text())
	}
	s.Press("q")
	s.await("Quit?", "↵ select")
	s.Press("y")
	if status := s.wait(); status != 0 {
		t.Errorf("status %d", status)
	}
}
