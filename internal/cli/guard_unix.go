//go:build !windows

package cli

import (
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"runtime/debug"
	"syscall"
	"time"

	"github.com/charmbracelet/x/term"
	"golang.org/x/sys/unix"

	"dancecard/internal/text/msg"
)

// guardVariable makes this program the guard of another run's terminal; it holds the terminal's settings.
const guardVariable = "DANCECARD_GUARD"

// maxCrashText bounds what is printed of a crash, in bytes.
const maxCrashText = 256 << 10

// guard starts a second process that restores the terminal after a crash that nothing here can recover from, such as
// SIGQUIT. It reads the runtime's crash output and has a session of its own, so signals for this program don't reach it.
func (a *app) guard(c *console) (stop func()) {
	self, err := os.Executable()
	if err != nil {
		return func() {}
	}
	settings, err := json.Marshal(c.before.Termios)
	if err != nil {
		return func() {}
	}
	crash, told, err := os.Pipe()
	if err != nil {
		return func() {}
	}
	cmd := exec.Command(self)
	cmd.Env = append(a.env.public(), guardVariable+"="+string(settings), languageVariable+"="+a.language.String())
	cmd.Stdin, cmd.Stdout, cmd.Dir = crash, c.out, "/"
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	err = cmd.Start()
	_ = crash.Close()
	if err == nil {
		err = debug.SetCrashOutput(told, debug.CrashOptions{}) // which takes a copy
	}
	_ = told.Close()
	if err != nil {
		return func() {}
	}
	return func() {
		_ = debug.SetCrashOutput(nil, debug.CrashOptions{}) // the guard's input ends
		defer time.AfterFunc(faultTime, func() { _ = cmd.Process.Kill() }).Stop()
		_ = cmd.Wait()
	}
}

// Guard does a guard's work, and reports whether this process is one. The first byte tells of a crash: the
// terminal is put back while the runtime still writes, before the shell has it.
func Guard(env []string, in io.Reader, out *os.File) bool {
	a := newApp(System{Env: env})
	settings, is := a.env.vars[guardVariable]
	if !is {
		return false
	}
	c := console{out: out, before: &term.State{}, clear: a.env.clearBar()}
	if json.Unmarshal([]byte(settings), &c.before.Termios) != nil {
		return false
	}
	first := make([]byte, 1)
	if n, _ := io.ReadFull(in, first); n == 0 {
		return true
	}
	c.restore()
	told, _ := io.ReadAll(io.LimitReader(in, maxCrashText))
	_, _ = io.Copy(io.Discard, in)
	l, _ := msg.Parse(a.env.get(languageVariable))
	fmt.Fprintln(out, msg.CliCrashed(l))
	a.relay(out, append(first, told...))
	return true
}

// captureStderr sends standard error to the log while the UI is shown, as output of libraries would spoil the screen. It
// is printed at the end if the UI broke.
func (a *app) captureStderr() (end func(broken bool)) {
	errs, ok := a.sys.Err.(*os.File)
	if !ok || errs.Fd() != 2 || !term.IsTerminal(2) { // a file that it was sent to gets it as it comes
		return func(bool) {}
	}
	kept, err := unix.FcntlInt(2, unix.F_DUPFD_CLOEXEC, 3)
	if err != nil {
		return func(bool) {}
	}
	r, wr, err := os.Pipe()
	if err != nil {
		_ = unix.Close(kept)
		return func(bool) {}
	}
	fd := int(wr.Fd()) // asked for once, as that makes it wait
	// Nobody reads any more once the runtime has stopped all goroutines; it must not wait for a reader.
	_ = unix.SetNonblock(fd, true)
	_ = unix.Dup2(fd, 2)
	_ = wr.Close()
	said := make(chan []byte)
	go func() { said <- logStderr(r) }()
	return func(broken bool) {
		_ = unix.Dup2(kept, 2) // the last writing end is gone, so the reading ends
		_ = unix.Close(kept)
		text := <-said
		_ = r.Close()
		if broken {
			a.relay(errs, text)
		}
	}
}

// logStderr logs what comes, and keeps the beginning of it.
func logStderr(r io.Reader) (kept []byte) {
	b := make([]byte, 4<<10)
	for {
		n, err := r.Read(b)
		if n > 0 {
			slog.Debug("written to standard error", "text", string(b[:n]))
			kept = append(kept, b[:min(n, maxCrashText-len(kept))]...)
		}
		if err != nil {
			return kept
		}
	}
}
