package tty

import (
	"os"
	"sync"
	"time"
)

const (
	// patience is how long a write waits for the terminal before the program goes on without it.
	patience = 50 * time.Millisecond
	// lastWait is how long the end waits for a terminal that does not read.
	lastWait = 500 * time.Millisecond
)

// Output writes to a terminal in order and without loss, and never blocks: it keeps what the terminal doesn't read.
// Whoever draws asks [Output.Stuck] first, so that little is kept.
type Output struct {
	file
	// Freed is called when a stuck terminal has read everything, Gone when it can't be written to any more.
	Freed, Gone func()

	mu    sync.Mutex
	queue []byte
	idle  chan struct{} // closed when all is written; nil before the first write
	busy  bool
	stuck bool
	err   error
}

// NewOutput gives the output to a terminal.
func NewOutput(f *os.File) *Output { return &Output{file: f} }

// Write writes p, or keeps it for a terminal that does not read.
func (o *Output) Write(p []byte) (int, error) {
	o.mu.Lock()
	if o.err != nil {
		defer o.mu.Unlock()
		return 0, o.err
	}
	o.queue = append(o.queue, p...)
	if !o.busy {
		o.busy, o.idle = true, make(chan struct{})
		go o.drain()
	}
	idle, stuck := o.idle, o.stuck
	o.mu.Unlock()
	if !stuck && !within(idle, patience) {
		o.mu.Lock()
		o.stuck = o.busy
		o.mu.Unlock()
	}
	return len(p), nil
}

// WriteString is Write.
func (o *Output) WriteString(s string) (int, error) { return o.Write([]byte(s)) }

// Stuck reports whether the terminal does not read.
func (o *Output) Stuck() bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.stuck
}

// drain writes until nothing is left.
func (o *Output) drain() {
	for {
		o.mu.Lock()
		next := o.queue
		o.queue = nil
		if len(next) == 0 {
			was := o.stuck
			o.busy, o.stuck = false, false
			close(o.idle)
			o.mu.Unlock()
			if was && o.Freed != nil {
				o.Freed()
			}
			return
		}
		o.mu.Unlock()
		if _, err := o.file.Write(next); err != nil {
			o.fail(err)
		}
	}
}

// fail keeps what went wrong, and tells of it once.
func (o *Output) fail(err error) {
	o.mu.Lock()
	first := o.err == nil
	o.err, o.queue = err, nil
	o.mu.Unlock()
	if first && o.Gone != nil {
		o.Gone()
	}
}

// Reset restores a terminal in an unknown state. It ends a cut sequence and switches off all modes that Bubble Tea may
// have set.
const Reset = "\x18\x1b\\\x1b[?2026l\x1b[?2027l\x1b[>4m\x1b[<u\x1b[?1000;1002;1003;1006l\x1b[?2004;1004l\x1b[?7h\x1b[m\r\n\x1b[?1049l\x1b[?25h\x1b]2;\x07"

// Finish waits until all is written, once, at the end. What isn't read in time is dropped, except what restores the
// terminal.
func (o *Output) Finish() {
	o.mu.Lock()
	idle := o.idle
	o.mu.Unlock()
	if idle == nil || within(idle, lastWait) {
		return
	}
	for range 50 {
		discard(o.Fd())
		if within(idle, patience/10) {
			discard(o.Fd())
			_, _ = o.WriteString(Reset)
			return
		}
	}
}

// within reports whether a channel is closed within a time.
func within(done <-chan struct{}, limit time.Duration) bool {
	t := time.NewTimer(limit)
	defer t.Stop()
	select {
	case <-done:
		return true
	case <-t.C:
		return false
	}
}
