//go:build kill && unix

package cli_test

import (
	"context"
	"math/rand/v2"
	"syscall"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/internal/simulator"
)

const (
	// wishes is how many queued tasks are canceled in one go.
	wishes = 50
	// cancelRounds is how often the program is killed meanwhile.
	cancelRounds = 20
)

// TestKillWhileCanceling kills the program in the middle of fifty cancels of tasks at the service, which were
// imported. As soon as all are through, fifty more are canceled.
func TestKillWhileCanceling(t *testing.T) {
	seed := number(t, "DANCECARD_KILL_SEED", uint64(time.Now().UnixNano()))
	t.Logf("DANCECARD_KILL_SEED=%d", seed)
	dice := rand.New(rand.NewPCG(seed, 1))
	for left := max(rounds(t, usualRounds)*cancelRounds/usualRounds, 1); left > 0; {
		c := newCancelKilling(t, seed, dice)
		for more := true; left > 0 && more; left-- {
			more = c.round() > 0
		}
		c.rest()
		seed++
	}
}

// cancelKilling is a person who has fifty tasks canceled by a program that is killed all the time.
type cancelKilling struct {
	t     *testing.T
	sim   service
	data  string
	dice  *rand.Rand
	s     *session // has the wishes on disk
	kills int
}

// newCancelKilling imports the tasks and has them canceled.
func newCancelKilling(t *testing.T, seed uint64, dice *rand.Rand) *cancelKilling {
	c := &cancelKilling{t: t, sim: serve(t, simulator.Options{Speed: 1, Seed: seed, Keys: []string{canary}}), data: t.TempDir(), dice: dice}
	past := make([]simulator.Past, wishes+1) // one is at work
	for i := range past {
		past[i] = simulator.Past{
			Ago: time.Duration(len(past)-i) * time.Second, Model: strangersModel, Seconds: 30,
			ImageURL: c.sim.host + "/samples/anna.jpg", ClipURL: c.sim.host + "/samples/waltz.mp4",
		}
	}
	if _, err := c.sim.Seed(past...); err != nil {
		t.Fatal(err)
	}
	for _, after := range []bool{false, true} { // so that many a kill falls between question and answer
		c.sim.Inject(simulator.Fault{Kind: simulator.KindCancel, Chance: 0.3, Delay: 200 * time.Millisecond, After: after})
	}
	c.s = c.start()
	c.s.await("All ")
	c.s.Press("i")
	c.s.await("All 51")
	c.s.awaitThat(func() bool { return len(tasks(t, c.data)) == len(past) }, "the import")
	c.s.Press("ctrl+a")
	c.s.await("51 marked")
	c.s.Press("c")
	c.s.await("Cancel 5")
	time.Sleep(time.Second / 2) // a question takes no answer at once
	c.s.Press("c")
	c.s.awaitThat(func() bool { return c.wished() > 0 }, "the wishes")
	return c
}

func (c *cancelKilling) start() *session {
	return start(c.t, c.sim.env(canary), "--data-dir", c.data)
}

// wished is how many wishes are open.
func (c *cancelKilling) wished() int { return wishesIn(c.t, c.data) }

func wishesIn(t *testing.T, data string) (n int) {
	for _, task := range tasks(t, data) {
		if !task.CancelAsked.IsZero() {
			n++
		}
	}
	return n
}

// round lets the program cancel for a while and kills it, then starts it again. It gives how many wishes were
// open in between.
func (c *cancelKilling) round() (open int) {
	select {
	case <-time.After(time.Duration(c.dice.Int64N(int64(3 * latest / 2)))):
	case <-c.s.running.Done():
		c.t.Fatalf("the program ended by itself:\n%s", c.s.Text())
	}
	_ = c.s.cmd.Process.Signal(syscall.SIGKILL)
	c.s.end()
	c.kills++
	open = wishesIn(c.t, copyHistory(c.t, c.data))
	c.s = c.start()
	c.s.await("All ")
	return open
}

// rest lets the program carry out what is left, and looks at what came of everything.
func (c *cancelKilling) rest() {
	ctx, cancel := context.WithTimeout(c.t.Context(), 2*time.Minute)
	defer cancel()
	if !poll(ctx, time.Second/5, func() bool { return c.wished() == 0 }) {
		c.t.Fatalf("%d wishes are left:\n%s", c.wished(), c.s.Text())
	}
	there := map[string]string{}
	for _, task := range c.sim.Tasks() {
		there[task.ID] = task.Status
	}
	canceled, requests := 0, 0
	for _, task := range tasks(c.t, c.data) {
		status := there[task.RemoteID]
		if status == "CANCELED" {
			canceled++
		}
		if (status == "CANCELED") != (task.State == history.Canceled) || status == "PENDING" {
			c.t.Errorf("task %d is %s %s, at the service %s", task.ID, task.State, task.CancelEnd, status)
		}
	}
	for _, r := range c.sim.Record() {
		if r.Kind == simulator.KindCancel {
			requests++
		}
	}
	c.t.Logf("%d canceled with %d requests and %d kills", canceled, requests, c.kills)
	if canceled < wishes-1 || requests > len(there)+c.kills {
		c.t.Error("too few were canceled, or too much was asked")
	}
	c.s.Press("q")
	c.s.await("Quit?")
	time.Sleep(time.Second / 2)
	c.s.Press("y")
	if status := c.s.wait(); status != 0 {
		c.t.Errorf("status %d", status)
	}
	c.s.wantAsBefore()
}
