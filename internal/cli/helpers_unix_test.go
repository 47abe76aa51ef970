//go:build unix

package cli_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/creack/pty"

	"dancecard/internal/screen"
)

// session is a program in a terminal of its own, and the person in front of it.
type session struct {
	*screen.Terminal
	t         *testing.T
	cmd       *exec.Cmd
	ptmx, tty *os.File
	before    *term.State
	raw       transcript // what the program wrote
	typed     transcript // what reached it: keys, and the terminal's own answers
	drained   chan struct{}
	reading   sync.Mutex      // held while the terminal is frozen
	running   context.Context // until the program ends
}

// start runs the real program with these arguments, and nothing in its environment but what is
// given and what every terminal sets.
func start(t *testing.T, env []string, args ...string) *session {
	t.Helper()
	return startIn(t, 120, 36, env, binary(t), args...)
}

func startIn(t *testing.T, cols, rows int, env []string, path string, args ...string) *session {
	t.Helper()
	deployed(t, args)
	ptmx, tty, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	s := &session{Terminal: screen.New(cols, rows, true), t: t, ptmx: ptmx, tty: tty, drained: make(chan struct{})}
	s.resize(cols, rows)
	if s.before, err = term.GetState(tty.Fd()); err != nil {
		t.Fatal(err)
	}
	home := t.TempDir()
	s.cmd = exec.Command(path, args...)
	s.cmd.Env = append([]string{
		"TERM=xterm-256color", "COLORTERM=truecolor", "LANG=C.UTF-8", "PATH=" + os.Getenv("PATH"), "HOME=" + home, "TMPDIR=" + home,
		"DBUS_SESSION_BUS_ADDRESS=unix:path=" + home + "/no-bus",
	}, env...)
	s.cmd.Stdin, s.cmd.Stdout, s.cmd.Stderr = tty, tty, tty
	s.cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	if err := s.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	running, ended := context.WithCancel(context.Background())
	s.running = running
	go func() {
		_ = s.cmd.Wait() // how it ended is in ProcessState
		ended()
	}()
	go s.show()
	typed := make(chan struct{})
	go func() {
		defer close(typed)
		s.keys()
	}()
	t.Cleanup(func() {
		_ = s.cmd.Process.Kill()
		s.end()
		<-typed
	})
	return s
}

// show brings what the program writes onto the screen, until the last end of the terminal's line is
// closed.
func (s *session) show() {
	defer close(s.drained)
	b := make([]byte, 1<<16)
	for {
		s.reading.Lock()
		n, err := s.ptmx.Read(b)
		s.reading.Unlock()
		_, _ = s.raw.Write(b[:n])
		_, _ = s.Raw().Write(b[:n])
		if err != nil {
			return
		}
	}
}

// keys brings what is typed to the program; what is typed after its end is lost, as it is for people.
func (s *session) keys() {
	b := make([]byte, 1<<12)
	for {
		n, err := s.Input().Read(b)
		if err != nil {
			return
		}
		_, _ = s.ptmx.Write(b[:n])
		_, _ = s.typed.Write(b[:n])
	}
}

func (s *session) resize(cols, rows int) {
	s.t.Helper()
	s.Resize(cols, rows)
	if err := pty.Setsize(s.ptmx, &pty.Winsize{Cols: uint16(cols), Rows: uint16(rows)}); err != nil {
		s.t.Fatal(err)
	}
}

// await waits until the screen shows all of the texts.
func (s *session) await(texts ...string) {
	s.t.Helper()
	if err := s.see(limit, texts...); err != nil {
		s.t.Fatal(err)
	}
}

// see waits until the screen shows all of the texts, the time is over or the program has ended.
func (s *session) see(limit time.Duration, texts ...string) error {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	defer context.AfterFunc(s.running, cancel)()
	for _, text := range texts {
		if err := s.Await(ctx, text); err != nil {
			return err
		}
	}
	return nil
}

// awaitThat waits until something is so.
func (s *session) awaitThat(so func() bool, format string, args ...any) {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	if !poll(ctx, 5*time.Millisecond, so) {
		s.t.Fatalf(format+" did not come; the screen shows:\n%s", append(args, s.Text())...)
	}
}

// signal sends the program a signal.
func (s *session) signal(sig os.Signal) {
	s.t.Helper()
	if err := s.cmd.Process.Signal(sig); err != nil {
		s.t.Fatal(err)
	}
}

// wait waits until the program has ended by itself, and gives its status: -1 after a signal.
func (s *session) wait() int {
	s.t.Helper()
	select {
	case <-s.running.Done():
	case <-time.After(limit):
		s.t.Fatalf("the program does not end; the screen shows:\n%s", s.Text())
	}
	return s.cmd.ProcessState.ExitCode()
}

// hangUp closes the terminal while the program runs.
func (s *session) hangUp() {
	_ = s.tty.Close()
	_ = s.ptmx.Close()
}

// end waits until the program has ended and all it wrote was read, and closes the terminal.
func (s *session) end() {
	<-s.running.Done()
	_ = s.tty.Close()
	<-s.drained
	_ = s.Close()
	_ = s.ptmx.Close()
}

// wantAsBefore fails unless the terminal is as it was before the program, which has ended.
func (s *session) wantAsBefore() {
	s.t.Helper()
	after, err := term.GetState(s.tty.Fd())
	if err != nil {
		s.t.Fatal(err)
	}
	if *after != *s.before {
		s.t.Errorf("the terminal's line settings were %+v and are %+v", *s.before, *after)
	}
	s.end()
	if left := leftOn(s.raw.String()); len(left) > 0 {
		s.t.Errorf("left switched on in the terminal: %s", strings.Join(left, ", "))
	}
}

var (
	privateMode = regexp.MustCompile(`\x1b\[\?([0-9;]+)([hl])`)
	kittyKeys   = regexp.MustCompile(`\x1b\[([<>=])[0-9;]*u`)
	otherKeys   = regexp.MustCompile(`\x1b\[>4(?:;([0-9]+))?m`)
)

// leftOn tells which of a terminal's settings a stream of bytes changed and did not put back.
func leftOn(stream string) []string {
	modes := map[int]bool{7: true, 25: true} // on in every terminal: wrapping, and the cursor
	for _, m := range privateMode.FindAllStringSubmatch(stream, -1) {
		for n := range strings.SplitSeq(m[1], ";") {
			number, _ := strconv.Atoi(n)
			modes[number] = m[2] == "h"
		}
	}
	var left []string
	for number, on := range modes {
		if usual := number == 7 || number == 25; on != usual {
			left = append(left, fmt.Sprintf("mode %d is %t", number, on))
		}
	}
	pushed := 0
	for _, m := range kittyKeys.FindAllStringSubmatch(stream, -1) {
		switch m[1] {
		case ">":
			pushed++
		case "<":
			pushed--
		}
	}
	if pushed > 0 {
		left = append(left, "a keyboard protocol")
	}
	if m := otherKeys.FindAllStringSubmatch(stream, -1); len(m) > 0 && m[len(m)-1][1] != "" && m[len(m)-1][1] != "0" {
		left = append(left, "modifyOtherKeys")
	}
	return left
}
