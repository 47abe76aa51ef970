//go:build kill && unix

package cli_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"syscall"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/internal/simulator"
)

const (
	// intents is how many tasks are asked for in the course of the rounds.
	intents = 20
	// killSpeed makes a video in less than a second.
	killSpeed = 400
	// latest is the last moment after the program's start at which it is killed.
	latest = 1200 * time.Millisecond
)

// TestKill kills the program at random moments while tasks are submitted, watched and saved. The
// service takes its time over a submission, before it has the task or after, so that many a kill
// falls between question and answer.
func TestKill(t *testing.T) {
	k := newKilling(t)
	k.fault(simulator.Fault{Chance: 0.5, Delay: 250 * time.Millisecond})
	k.fault(simulator.Fault{Delay: 250 * time.Millisecond, After: true})
	k.play(rounds(t, usualRounds), k.round)
}

// TestKillOnABadLine does the same while the line breaks under a third of the submissions, half of
// them after the service has taken the task.
func TestKillOnABadLine(t *testing.T) {
	k := newKilling(t)
	for _, after := range []bool{false, true} {
		k.fault(simulator.Fault{Chance: 1.0 / 6, Do: simulator.Reset, After: after})
	}
	k.play(rounds(t, usualRounds)/4, k.round)
}

// usualRounds is how often the program is killed where DANCECARD_KILL_ROUNDS does not say otherwise.
const usualRounds = 100

// rounds is how often the program is killed.
func rounds(t *testing.T, usual int) int {
	t.Helper()
	return int(number(t, "DANCECARD_KILL_ROUNDS", uint64(usual)))
}

func number(t *testing.T, variable string, usual uint64) uint64 {
	t.Helper()
	text := os.Getenv(variable)
	if text == "" {
		return usual
	}
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// killing is a person who starts the program again and again, whatever happens to it.
type killing struct {
	t    *testing.T
	sim  service
	data string
	dice *rand.Rand
	// known is what history held after the last kill, by the number of the intent.
	known map[int]history.Task
	// lost are the tasks that a kill found between question and answer.
	lost map[int]bool
	// mend switches the faults of the line off.
	repair []func()
	// chores are what else the person does in every round, besides settling and ordering; one that gives
	// false has lost its window.
	duties []func(*session) bool
	// strange are tasks that another program asked for; nil for none.
	strange *strangers
}

// fault has something go wrong with submissions for as long as the program is being killed.
func (k *killing) fault(f simulator.Fault) {
	f.Kind = simulator.KindSubmit
	k.repair = append(k.repair, k.sim.Inject(f))
}

func newKilling(t *testing.T) *killing {
	seed := number(t, "DANCECARD_KILL_SEED", uint64(time.Now().UnixNano()))
	t.Logf("DANCECARD_KILL_SEED=%d", seed)
	return &killing{
		t: t, sim: serve(t, simulator.Options{Speed: killSpeed, Seed: seed, Keys: []string{canary}}), data: t.TempDir(),
		dice: rand.New(rand.NewPCG(seed, 1)), known: map[int]history.Task{}, lost: map[int]bool{},
	}
}

// play kills the program so many times, then lets it run until all is at rest, and looks at what
// has become of everything.
func (k *killing) play(rounds int, round func(wanted int)) {
	begin := time.Now()
	for r := range rounds {
		// The intents are spread over the rounds, so that all kinds of work are interrupted.
		round(min(intents*(r+1)*5/(4*rounds)+1, intents))
	}
	killed := time.Since(begin)
	k.rest()
	k.t.Logf("%d kills in %.0f s, all at rest after %.0f s; %d of %d tasks were unsure for a while",
		rounds, killed.Seconds(), time.Since(begin).Seconds(), len(k.lost), len(k.known))
	k.wantEachOnce()
	k.wantAllSaved()
}

// round starts the program, works with it and kills it.
func (k *killing) round(wanted int) {
	s := k.start()
	done := make(chan struct{})
	go func() {
		defer close(done)
		k.work(s, wanted)
	}()
	timer := time.NewTimer(time.Duration(k.dice.Int64N(int64(latest))))
	select {
	case <-timer.C:
	case <-s.running.Done():
		k.t.Fatalf("the program ended by itself:\n%s", s.Text())
	}
	_ = s.cmd.Process.Signal(syscall.SIGKILL)
	s.end()
	<-done
	k.look()
}

func (k *killing) start() *session {
	return start(k.t, k.sim.env(canary), "--data-dir", k.data)
}

// work is what the person does while the program runs: settle what is unsure, add tasks. It gives
// up, and reports that, when the program ends.
func (k *killing) work(s *session, wanted int) (done bool) {
	if s.see(limit, "All ") != nil {
		return false
	}
	if !k.reconcile(s) {
		return false
	}
	for n := 1; n <= wanted; n++ {
		if _, written := k.known[n]; !written && !k.order(s, n) {
			return false
		}
	}
	for _, chore := range k.duties {
		if !chore(s) {
			return false
		}
	}
	return true
}

// reconcile decides about the tasks that are unsure and that the service, as a look at its console
// tells, does not have: half of them are sent again, half are given up. What the service has, the
// program is to find by itself.
func (k *killing) reconcile(s *session) bool {
	for n, task := range k.known {
		if task.State != history.Unsure || task.NeedsDecision() || k.accepted()[n] != "" {
			continue
		}
		s.Press("/")
		s.Paste(task.Title)
		s.Press("enter")
		if s.see(limit, "/"+task.Title, "? unconfirmed") != nil {
			return false
		}
		s.Press("a")
		if s.see(limit, "Resolve “"+task.Title, "↵ select") != nil {
			return false
		}
		s.Press([]string{"s", "x"}[n%2], "esc")
		if s.see(limit, "newest first") != nil {
			return false
		}
	}
	return true
}

// accepted gives what the service has, by the number of the intent.
func (k *killing) accepted() map[int]string {
	have := map[int]string{}
	for _, task := range k.sim.Tasks() {
		if k.strange.holds(task.ID) {
			continue
		}
		n := intent(k.t, task.ImageURL)
		if other := have[n]; other != "" {
			k.t.Errorf("intent %d was accepted twice: %s and %s", n, other, task.ID)
		}
		have[n] = task.ID
	}
	return have
}

// order fills in the form, for as long as the program is there.
func (k *killing) order(s *session, n int) bool {
	d := k.draft(n)
	s.Press("n")
	if s.see(limit, "Checks") != nil {
		return false
	}
	s.Paste(d.Picture)
	if s.see(limit, "✔ ") != nil {
		return false
	}
	s.Press("tab", "ctrl+u")
	s.Paste(d.Template)
	s.Press("shift+tab", "shift+tab")
	s.Paste(d.Title)
	if s.see(limit, d.Title) != nil {
		return false
	}
	s.Press("ctrl+s")
	return k.written(s, n)
}

// draft is the intent of a number; the service and the history know it by the picture's address.
func (k *killing) draft(n int) history.Draft {
	dancer, motion := cast(n)
	file := map[string]string{"anna": "anna.jpg", "bo": "bo.png", "chen": "chen.jpg", "dai": "dai.png"}[dancer]
	return history.Draft{
		// Only the title of the one holds this text, and no address or id of another.
		Title: fmt.Sprintf("take #%02d", n), Picture: fmt.Sprintf("%s/samples/%s?n=%d", k.sim.host, file, n), Template: template(k.t, motion),
	}
}

// cast is who dances what in an intent.
func cast(n int) (dancer, motion string) {
	return []string{"anna", "bo", "chen", "dai"}[n%4], []string{"waltz", "hiphop", "tango"}[n%3]
}

// look reads a copy of the history as the kill left it, so that mending the file stays the
// program's own work.
func (k *killing) look() {
	k.t.Helper()
	at := copyHistory(k.t, k.data)
	k.take(tasks(k.t, at))
	if err := os.RemoveAll(at); err != nil {
		k.t.Fatal(err)
	}
}

// copyHistory copies the history that no program has open.
func copyHistory(t *testing.T, data string) string {
	t.Helper()
	at := t.TempDir()
	for _, name := range []string{"history.db", "history.db-wal"} {
		b, err := os.ReadFile(filepath.Join(data, name))
		if err == nil {
			err = os.WriteFile(filepath.Join(at, name), b, 0o600)
		}
		if err != nil && !os.IsNotExist(err) {
			t.Fatal(err)
		}
	}
	return at
}

func (k *killing) take(all []history.Task) {
	k.t.Helper()
	found := map[int]history.Task{}
	for _, task := range k.strange.sift(k.t, all) {
		n := intent(k.t, task.Picture)
		if other, twice := found[n]; twice {
			k.t.Fatalf("intent %d is in history twice: %d and %d", n, other.ID, task.ID)
		}
		found[n] = task
		if task.State == history.Sending || task.State == history.Unsure {
			k.lost[n] = true
		}
	}
	for n, task := range k.known {
		if found[n].ID != task.ID {
			k.t.Fatalf("intent %d was in history as task %d, and now it is %+v", n, task.ID, found[n])
		}
	}
	k.known = found
}

// rest lets the program run until nothing more happens by itself.
func (k *killing) rest() {
	for _, mend := range k.repair {
		mend()
	}
	s := k.start()
	if !k.work(s, intents) {
		k.t.Fatalf("what the person wanted could not be done:\n%s", s.Text())
	}
	ctx, cancel := context.WithTimeout(k.t.Context(), 5*time.Minute)
	defer cancel()
	atRest := func() bool {
		k.take(tasks(k.t, k.data))
		moving := func(task history.Task) bool { return !task.State.Final() && !task.NeedsDecision() }
		return len(k.known) == intents && k.strange.rest() && !slices.ContainsFunc(slices.Collect(maps.Values(k.known)), moving)
	}
	if !poll(ctx, time.Second/5, atRest) {
		k.t.Fatalf("not all is at rest: %+v\n%s", k.known, s.Text())
	}
	s.Press("q")
	if status := s.wait(); status != 0 {
		k.t.Errorf("status %d", status)
	}
	s.wantAsBefore()
}

// wantEachOnce looks at the service's record: no intent was submitted twice, whatever was answered,
// but where the service asked for it.
func (k *killing) wantEachOnce() {
	times := map[int]int{}
	for _, r := range k.sim.Record() {
		if r.Kind != simulator.KindSubmit || r.Status == 429 || r.Status == 503 || r.Body == "" {
			continue
		}
		var said struct {
			Input struct {
				Picture string `json:"image_url"`
			} `json:"input"`
		}
		if err := json.Unmarshal([]byte(r.Body), &said); err != nil {
			k.t.Logf("a submission that was cut: %q", r.Body)
			continue
		}
		times[intent(k.t, said.Input.Picture)]++
	}
	accepted := k.accepted()
	for n, task := range k.known {
		if again := k.sentAgain(task); times[n] > 1+again {
			k.t.Errorf("intent %d was submitted %d times, and sent again by hand %d times", n, times[n], again)
		}
		if accepted[n] != task.RemoteID {
			k.t.Errorf("intent %d is task %q at the service, and %q in history (%s)", n, accepted[n], task.RemoteID, task.State)
		}
		missed := task.State == history.Unsure && task.Problem.Code == history.CodeNotFound
		if accepted[n] == "" && !missed && task.State != history.Canceled {
			k.t.Errorf("intent %d never reached the service, and history says %s %+v", n, task.State, task.Problem)
		}
	}
}

// sentAgain is how often the person had a task sent again.
func (k *killing) sentAgain(task history.Task) (times int) {
	k.t.Helper()
	store := openHistory(k.t, k.data)
	defer store.Close()
	entries, err := store.Timeline(k.t.Context(), task.ID)
	if err != nil {
		k.t.Fatal(err)
	}
	for _, e := range entries {
		if _, again := e.Event.(history.SendAgain); again {
			times++
		}
	}
	return times
}

// wantAllSaved looks at the disk: every task that the service took is there, byte for byte, and
// nothing else is.
func (k *killing) wantAllSaved() {
	have := files(k.t, filepath.Join(k.data, "videos"))
	k.strange.wantSaved(k.t, filepath.Join(k.data, "videos"), have)
	for n, task := range k.known {
		if task.RemoteID == "" {
			continue
		}
		if task.State != history.Saved {
			k.t.Errorf("intent %d is %s: %+v", n, task.State, task.Problem)
			continue
		}
		dancer, motion := cast(n)
		b, err := os.ReadFile(filepath.Join(k.data, "videos", task.File))
		if err != nil || !bytes.Equal(b, video(k.t, dancer, motion)) {
			k.t.Errorf("intent %d: %s is not what the service made: %d bytes, %v", n, task.File, len(b), err)
		}
		delete(have, task.File)
	}
	for name := range have {
		k.t.Errorf("%s belongs to no task", name)
	}
}
