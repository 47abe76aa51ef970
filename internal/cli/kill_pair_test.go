//go:build kill && unix

package cli_test

import (
	"syscall"
	"testing"
	"time"

	"dancecard/internal/simulator"
)

// TestKillWithTwoWindows has two programs share the history, and tasks of the account imported. In every round one of them or both are
// killed, and started again in the next; whoever is left takes over what the other did.
func TestKillWithTwoWindows(t *testing.T) {
	k := newKilling(t)
	k.fault(simulator.Fault{Chance: 0.5, Delay: 250 * time.Millisecond})
	k.fault(simulator.Fault{Delay: 250 * time.Millisecond, After: true})
	p := &pair{killing: k}
	imported := 0
	k.repair = append(k.repair, p.close, func() { imported = len(k.strange.imported) })
	k.play(rounds(t, usualRounds), k.strangersToo(p.round))
	t.Logf("both were killed %d times, the one that held the lease alone %d times at least; %d of %d strangers were imported meanwhile",
		p.both, p.tookOver, imported, len(k.strange.there))
	if p.tookOver == 0 || p.both == 0 || imported == 0 {
		t.Error("too little happened")
	}
}

// pair are two windows on one history.
type pair struct {
	*killing
	open [2]*session
	// both and tookOver count the rounds in which both were killed, and those after which the window
	// that was left said no more that another one is at work.
	both, tookOver int
}

// follows is what a window says as long as the other one watches and sends.
const follows = "Another dancecard works through the queue"

// round starts what is not running, works in the window that is new, and kills one or both.
func (p *pair) round(wanted int) {
	fresh := 0
	for i, s := range p.open {
		if s == nil {
			p.open[i], fresh = p.start(), i
		}
	}
	done := make(chan struct{})
	go func(s *session) {
		defer close(done)
		p.work(s, wanted)
	}(p.open[fresh])
	select {
	case <-time.After(time.Duration(p.dice.Int64N(int64(latest)))):
	case <-p.open[0].running.Done():
		p.t.Fatalf("the program ended by itself:\n%s", p.open[0].Text())
	case <-p.open[1].running.Done():
		p.t.Fatalf("the program ended by itself:\n%s", p.open[1].Text())
	}
	switch who := p.dice.IntN(5); {
	case who < 4: // rather one than both
		p.leave(who % 2)
	default:
		p.both++
		p.end(0)
		p.end(1)
	}
	<-done
	p.take(tasks(p.t, p.data))
}

// leave kills one of the two, and sees the other take over where it followed.
func (p *pair) leave(who int) {
	left := p.open[1-who]
	followed := left.see(0, follows) == nil
	p.end(who)
	if !followed {
		return
	}
	left.awaitThat(func() bool { return left.see(0, follows) != nil }, "a take-over")
	p.tookOver++
}

// end kills a window's program.
func (p *pair) end(who int) {
	_ = p.open[who].cmd.Process.Signal(syscall.SIGKILL)
	p.open[who].end()
	p.open[who] = nil
}

// close kills what is still running.
func (p *pair) close() {
	for i, s := range p.open {
		if s != nil {
			p.end(i)
		}
	}
}
