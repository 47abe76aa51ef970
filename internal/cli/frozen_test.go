//go:build unix

package cli_test

import (
	"context"
	"io"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/creack/pty"

	"dancecard/internal/simulator"
)

// freeze keeps the terminal from reading until the function that it gives is called.
func (s *session) freeze() (thaw func()) {
	s.reading.Lock()
	return s.reading.Unlock
}

// polls counts the questions about tasks that the service was asked.
func (s service) polls() (n int) {
	for _, r := range s.Record() {
		if r.Kind == simulator.KindQuery || r.Kind == simulator.KindList {
			n++
		}
	}
	return n
}

// fill makes the program write more than the terminal's line holds.
func (s *session) fill() {
	s.t.Helper()
	for range 40 {
		s.sendKeys("?")
		time.Sleep(25 * time.Millisecond)
		s.sendKeys("\x1b[27u")
		time.Sleep(25 * time.Millisecond)
	}
}

func (s *session) sendKeys(text string) {
	s.t.Helper()
	if _, err := s.ptmx.WriteString(text); err != nil {
		s.t.Fatal(err)
	}
}

// While the terminal does not read, work goes on; when it reads again, it shows the newest frame.
func TestAFrozenTerminal(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 20, Keys: []string{canary}})
	data := t.TempDir()
	s := start(t, sim.env(canary), "--data-dir", data)
	s.await("All 0")
	order(s, sim.host+"/samples/bo.png", "PNG, 540", template(t, "hiphop"), "one", 1)
	s.await("running")
	thaw := s.freeze()
	s.fill()
	before := sim.polls()
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	defer cancel()
	saved := func() bool { return len(files(t, data+"/videos")) == 1 }
	if !poll(ctx, 50*time.Millisecond, saved) {
		thaw()
		t.Fatalf("nothing was saved while the terminal did not read; %d polls", sim.polls()-before)
	}
	t.Logf("%d polls while nobody read", sim.polls()-before)
	written := len(s.raw.String())
	thaw()
	s.await("Done 1", "All 1")
	t.Logf("%d bytes were drawn after it", len(s.raw.String())-written)
	s.Press("n")
	s.await("New task")
	s.Press("esc")
	s.await("Done 1")
	s.Press("q")
	s.wait()
	s.wantAsBefore()
}

// The end does not wait for a terminal that does not read, and leaves it as it was.
func TestTheEndOnAFrozenTerminal(t *testing.T) {
	t.Parallel()
	s := start(t, nil, "--demo")
	s.await("1 running")
	s.awaitThat(func() bool { return strings.Contains(s.typed.String(), "\x1b]11;") }, "the terminal's colour")
	thaw := s.freeze()
	s.fill()
	s.signal(syscall.SIGTERM)
	select {
	case <-s.running.Done():
	case <-time.After(limit):
		t.Error("it waits for the terminal")
	}
	thaw()
	s.wait()
	s.wantAsBefore()
}

// Where the terminal is not the session's own, no signal tells that it is gone.
func TestTheProgramEndsWithAnyTerminal(t *testing.T) {
	t.Parallel()
	ptmx, tty, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	home := t.TempDir()
	cmd := exec.Command(binary(t), "--demo")
	cmd.Env = []string{"TERM=xterm-256color", "LANG=C.UTF-8", "HOME=" + home, "TMPDIR=" + home}
	cmd.Stdin, cmd.Stdout, cmd.Stderr = tty, tty, tty
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	_ = tty.Close()
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_ = cmd.Wait()
	}()
	if _, err := io.ReadFull(ptmx, make([]byte, 2000)); err != nil { // the first frame
		t.Error(err)
	}
	_ = ptmx.Close()
	select {
	case <-ended:
	case <-time.After(limit):
		t.Error("it goes on without a terminal")
		_ = cmd.Process.Kill()
		<-ended
	}
}
