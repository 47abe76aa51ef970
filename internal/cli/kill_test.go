//go:build kill && unix

package cli_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"syscall"
	"testing"
	"time"

	"dancecard/api/simulator"
	"dancecard/history"
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
	k.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Chance: 0.5, Delay: 250 * time.Millisecond})
	k.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Delay: 250 * time.Millisecond, After: true})
	k.play(rounds(t, 200))
}

// TestKillOnABadLine does the same while the line breaks under a third of the submissions, half of
// them after the service has taken the task.
func TestKillOnABadLine(t *testing.T) {
	k := newKilling(t)
	for _, after := range []bool{false, true} {
		k.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Chance: 1.0 / 6, Do: simulator.Reset, After: after})
	}
	k.play(rounds(t, 200) / 4)
}

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
	// lost counts the tasks that were found unsure after a kill.
	lost map[int]bool
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
func (k *killing) play(rounds int) {
	begin := time.Now()
	for r := range rounds {
		// The intents are spread over the rounds, so that all kinds of work are interrupted.
		k.round(min(intents*(r+1)*5/(4*rounds)+1, intents))
	}
	killed := time.Since(begin)
	k.rest()
	k.t.Logf("%d kills in %.0f s, all at rest after %.0f s; %d of %d tasks were unsure at some time",
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
// up when the program ends.
func (k *killing) work(s *session, wanted int) {
	if s.see(limit, "All ") != nil {
		return
	}
	if !k.settle(s) {
		return
	}
	for n := 1; n <= wanted; n++ {
		if _, written := k.known[n]; !written && !k.order(s, n) {
			return
		}
	}
}

// settle has every unsure task looked up at once, for the others wait for that.
func (k *killing) settle(s *session) bool {
	for _, task := range k.known {
		if task.State == history.Unsure && !task.Settled() && !lookUp(s, task.Title) {
			return false
		}
	}
	return true
}

// lookUp has an unsure task looked for once more; it may have been found meanwhile.
func lookUp(s *session, title string) bool {
	s.Press("/")
	s.Paste(title)
	s.Press("enter")
	if s.see(limit, "/"+title) != nil {
		return false
	}
	s.Press("l", "l", "esc", "esc")
	return s.see(limit, "All ") == nil
}

// order fills in the form, for as long as the program is there.
func (k *killing) order(s *session, n int) bool {
	d := k.draft(n)
	s.Press("n")
	if s.see(limit, "Before it is sent") != nil {
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
	return s.see(limit, fmt.Sprintf("All %d ", n)) == nil
}

// draft is the intent of a number; the service and the history know it by the picture's address.
func (k *killing) draft(n int) history.Draft {
	dancer, motion := cast(n)
	file := map[string]string{"anna": "anna.jpg", "bo": "bo.png", "chen": "chen.jpg", "dai": "dai.png"}[dancer]
	return history.Draft{
		Title: fmt.Sprintf("take %02d", n), Picture: fmt.Sprintf("%s/samples/%s?n=%d", k.sim.host, file, n), Template: template(k.t, motion),
	}
}

// cast is who dances what in an intent.
func cast(n int) (dancer, motion string) {
	return []string{"anna", "bo", "chen", "dai"}[n%4], []string{"waltz", "hiphop", "tango"}[n%3]
}

// intent is the number behind a picture's address.
func intent(t *testing.T, picture string) int {
	t.Helper()
	u, err := url.Parse(picture)
	if err != nil {
		t.Fatal(err)
	}
	n, err := strconv.Atoi(u.Query().Get("n"))
	if err != nil {
		t.Fatalf("%s: %v", picture, err)
	}
	return n
}

// look reads a copy of the history as the kill left it, so that mending the file stays the
// program's own work.
func (k *killing) look() {
	k.t.Helper()
	at := k.t.TempDir()
	for _, name := range []string{"history.db", "history.db-wal"} {
		b, err := os.ReadFile(filepath.Join(k.data, name))
		if err == nil {
			err = os.WriteFile(filepath.Join(at, name), b, 0o600)
		}
		if err != nil && !os.IsNotExist(err) {
			k.t.Fatal(err)
		}
	}
	k.take(tasks(k.t, at))
	if err := os.RemoveAll(at); err != nil {
		k.t.Fatal(err)
	}
}

func (k *killing) take(all []history.Task) {
	k.t.Helper()
	found := map[int]history.Task{}
	for _, task := range all {
		n := intent(k.t, task.Picture)
		if other, twice := found[n]; twice {
			k.t.Fatalf("intent %d is in history twice: %d and %d", n, other.ID, task.ID)
		}
		found[n] = task
		if task.State == history.Unsure {
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
	s := k.start()
	k.work(s, intents)
	ctx, cancel := context.WithTimeout(k.t.Context(), 40*time.Second)
	defer cancel()
	atRest := func() bool {
		k.take(tasks(k.t, k.data))
		moving := func(task history.Task) bool { return !task.State.Final() && !task.Settled() }
		if slices.ContainsFunc(slices.Collect(maps.Values(k.known)), moving) {
			k.settle(s)
			return false
		}
		return len(k.known) == intents
	}
	if !poll(ctx, time.Second, atRest) {
		for _, r := range k.sim.Record()[max(0,len(k.sim.Record())-40):] { fmt.Println(r.Time.Format("05.000"), r.Kind, r.Path, r.Query, r.Status, r.Fault) }; for n := range 20 { x := k.known[n+1]; fmt.Println(n+1, x.State, x.Status, x.RemoteID, x.Problem, x.Sent) }; k.t.Fatalf("not all is at rest: \n%s",  s.Text())
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
	for n, count := range times {
		if count > 1 {
			k.t.Errorf("intent %d was submitted %d times", n, count)
		}
	}
	accepted := map[int]string{}
	for _, task := range k.sim.Tasks() {
		n := intent(k.t, task.ImageURL)
		if other := accepted[n]; other != "" {
			k.t.Errorf("intent %d was accepted twice: %s and %s", n, other, task.ID)
		}
		accepted[n] = task.ID
		if k.known[n].RemoteID != task.ID {
			k.t.Errorf("intent %d is task %s at the service, and %q in history (%s)", n, task.ID, k.known[n].RemoteID, k.known[n].State)
		}
	}
	for n, task := range k.known {
		if accepted[n] == "" && !(task.State == history.Unsure && task.Problem.Code == history.CodeNotFound) {
			k.t.Errorf("intent %d never reached the service, and history says %s %+v", n, task.State, task.Problem)
		}
	}
}

// wantAllSaved looks at the disk: every task that the service took is there, byte for byte, and
// nothing else is.
func (k *killing) wantAllSaved() {
	have := files(k.t, filepath.Join(k.data, "videos"))
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
