//go:build kill && unix

package cli_test

import (
	"fmt"
	"strings"
	"syscall"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/internal/simulator"
)

// scriptRounds is how often the window or the script is killed.
const scriptRounds = 50

// TestKillWindowAndScript has a window and a script share the history. The script submits one task after another
// and waits for it, under a request id of its own; in every round one of the two is killed, and started again in
// the next.
func TestKillWindowAndScript(t *testing.T) {
	k := newKilling(t)
	k.fault(simulator.Fault{Chance: 0.5, Delay: 250 * time.Millisecond})
	k.fault(simulator.Fault{Delay: 250 * time.Millisecond, After: true})
	b := &beside{killing: k}
	k.repair = append(k.repair, b.close)
	k.play(max(rounds(t, usualRounds)*scriptRounds/usualRounds, 1), b.round)
	t.Logf("the window was killed %d times, the script %d times; that ended by itself %d times", b.windows, b.scripts, b.ended)
	if b.windows == 0 || b.scripts == 0 {
		t.Error("too little happened")
	}
}

// beside is a window with a script beside it.
type beside struct {
	*killing
	window, script *session
	// of is the intent that the script submits.
	of int
	// windows and scripts count the kills, ended how often the script came to its end.
	windows, scripts, ended int
}

// round starts what is not running, and kills one of the two.
func (b *beside) round(wanted int) {
	if b.window == nil {
		b.window = b.start()
	}
	if b.script == nil || b.script.running.Err() != nil {
		b.next(wanted)
	}
	select {
	case <-time.After(time.Duration(b.dice.Int64N(int64(latest)))):
	case <-b.window.running.Done():
		b.t.Fatalf("the program ended by itself:\n%s", b.window.Text())
	}
	if b.script == nil || b.dice.IntN(2) == 0 {
		b.windows++
		kill(b.window)
		b.window = nil
	} else {
		b.scripts++
		kill(b.script)
		b.script = nil
	}
	b.take(tasks(b.t, b.data))
}

// next starts the script for the first intent that it has not seen the end of.
func (b *beside) next(wanted int) {
	if b.script != nil {
		b.ended++
		if status := b.script.cmd.ProcessState.ExitCode(); status != 0 && status != 4 { // unconfirmed
			b.t.Errorf("the script ended with %d:\n%s", status, b.script.Text())
		}
		b.script.end()
		b.script = nil
		b.of++
	}
	b.of = max(b.of, 1)
	if b.of > wanted {
		return
	}
	d := b.draft(b.of)
	b.script = start(b.t, b.sim.env(canary), "submit", d.Picture, "--motion", d.Template, "--title", d.Title,
		"--request-id", fmt.Sprint("intent ", b.of), "--wait", "--data-dir", b.data)
}

// kill ends a program as nothing else could.
func kill(s *session) {
	_ = s.cmd.Process.Signal(syscall.SIGKILL)
	s.end()
}

// close kills what is still running.
func (b *beside) close() {
	for _, s := range []*session{b.window, b.script} {
		if s != nil {
			kill(s)
		}
	}
}

// TestKillOneRequest kills a script that submits six tasks under one request id, again and again: they are
// created once, and every later call gives them.
func TestKillOneRequest(t *testing.T) {
	k := newKilling(t)
	args := []string{"submit", "--motion", template(t, "waltz"), "--motion", template(t, "tango"), "--request-id", "cast", "--data-dir", k.data, "--yes"}
	for n := range 3 {
		args = append(args, k.draft(n).Picture)
	}
	began := time.Now()
	start(t, k.sim.env(canary), append(args, "--dry-run")...).wait()
	took := time.Since(began)
	found := 0
	n := max(rounds(t, usualRounds)*scriptRounds/usualRounds, 1)
	for i := range n { // from the start of the script until well after its end
		s := start(t, k.sim.env(canary), args...)
		time.Sleep(2 * took * time.Duration(i+1) / time.Duration(n))
		kill(s)
		at := copyHistory(t, k.data)
		if n := len(tasks(t, at)); n == 6 {
			found++
		} else if n != 0 {
			t.Fatalf("%d tasks", n)
		}
	}
	before := tasks(t, k.data)
	s := run(t, "", k.sim.env(canary), args...)
	if after := tasks(t, k.data); s.status != 0 || len(after) != 6 || len(before) == 6 && fmt.Sprint(numbers(before)) != fmt.Sprint(numbers(after)) {
		t.Errorf("status %d, tasks %v, before %v: %s", s.status, numbers(after), numbers(before), s.err)
	}
	t.Logf("after %d of the kills the tasks were there", found)
	if found == 0 || !strings.Contains(s.out, "anna") {
		t.Errorf("%d rounds found tasks: %s", found, s.out)
	}
}

// numbers are the ids of tasks.
func numbers(list []history.Task) (ids []history.TaskID) {
	for _, task := range list {
		ids = append(ids, task.ID)
	}
	return ids
}
