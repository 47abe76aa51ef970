package cli

import (
	"context"
	"errors"
	"io"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"

	"dancecard/internal/tty"
	uiterm "dancecard/tui/term"
)

// console is a terminal of the system's, as it was before the UI took it.
type console struct {
	out    *os.File
	before *term.State
	// goodbye gives what deletes the pictures at the terminal; nil for nothing.
	goodbye func() string
	// clear takes away what the UI may have left outside of the screen: the bar of the terminal's tab.
	clear string
}

// console gives the terminal that the UI is shown in; nil where it is none of the system's.
func (a *app) console() *console {
	out, ok := a.sys.Out.(*os.File)
	if !ok {
		return nil
	}
	before, err := term.GetState(out.Fd())
	if err != nil {
		return nil
	}
	return &console{out: out, before: before, clear: a.env.clearBar()}
}

// restore makes the terminal what it was.
func (c *console) restore() {
	_ = term.Restore(c.out.Fd(), c.before)
	_, _ = io.WriteString(c.out, tty.Reset+c.clear)
	if c.goodbye != nil {
		_, _ = io.WriteString(c.out, c.goodbye())
	}
}

// clearBar clears the terminal's bar of progress, where it has one.
func (e environment) clearBar() string {
	if uiterm.NotifierOf(e.get).Progress {
		return ansi.ResetProgressBar
	}
	return ""
}

// activeConsole is the terminal while the UI has it.
var activeConsole atomic.Pointer[console]

// repeatLimit is how long a second signal counts as the first one: closing a terminal sends two or three.
const repeatLimit = time.Second

// withSignals gives a context that ends with the first signal; the second one ends the process, whatever hangs.
// A broken pipe becomes an error of writing: as a signal it would end the process amid a submission.
func withSignals(outer context.Context) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(outer)
	signals := make(chan os.Signal, 4)
	signal.Notify(signals, syscall.SIGTERM, syscall.SIGHUP, os.Interrupt)
	broken := make(chan os.Signal, 1)
	signal.Notify(broken, syscall.SIGPIPE) // not Ignore, which would hold for the programs that are started
	done := make(chan struct{})
	go func() {
		if !received(signals, done) {
			return
		}
		cancel()
		first := time.Now()
		if received(signals, done) {
			time.Sleep(repeatLimit - time.Since(first))
			select {
			case <-done:
			default:
				exitNow()
			}
		}
	}()
	return ctx, func() {
		signal.Stop(signals)
		signal.Stop(broken)
		close(done)
		cancel()
	}
}

// untilOutputBreaks gives a context that ends when nobody reads what a command prints. It looks at the errors of writing:
// SIGPIPE comes for connections as well, whatever their other side closes.
func untilOutputBreaks(outer context.Context, out *printer) (context.Context, context.CancelFunc) {
	signal.Notify(make(chan os.Signal, 1), syscall.SIGPIPE) // to the end of the process: the error is still to be said
	ctx, cancel := context.WithCancel(outer)
	out.out, out.err = readerWatch{out.out, cancel}, readerWatch{out.err, cancel}
	return ctx, cancel
}

// readerWatch passes on what is written to it, and calls gone when nobody reads that any more.
type readerWatch struct {
	to   io.Writer
	gone func()
}

// Write writes to the output.
func (w readerWatch) Write(p []byte) (int, error) {
	n, err := w.to.Write(p)
	if errors.Is(err, syscall.EPIPE) {
		w.gone()
	}
	return n, err
}

func received(signals <-chan os.Signal, done <-chan struct{}) bool {
	select {
	case <-signals:
		return true
	case <-done:
		return false
	}
}

// exitNow ends the process at once, and restores the terminal if that can be done in a moment.
func exitNow() {
	put := make(chan struct{})
	go func() {
		if c := activeConsole.Load(); c != nil {
			c.restore()
		}
		close(put)
	}()
	select {
	case <-put:
	case <-time.After(faultTime):
	}
	os.Exit(exitInterrupted)
}
