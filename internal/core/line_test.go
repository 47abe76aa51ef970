package core_test

import (
	"context"
	"errors"
	"net"
	"sync"

	"dancecard/internal/simulator"
)

// line is a network connection of a machine that can be cut.
type line struct {
	pipe *simulator.Pipe
	mu   sync.Mutex
	cut  bool
	fail error // what a cut line says; nil for one that takes connections and drops them at once
}

func (l *line) dial(ctx context.Context, network, addr string) (net.Conn, error) {
	l.mu.Lock()
	cut, fail := l.cut, l.fail
	l.mu.Unlock()
	switch {
	case cut && fail != nil:
		return nil, fail
	case cut:
		ours, theirs := net.Pipe()
		return ours, theirs.Close()
	}
	return l.pipe.Dial(ctx, network, addr)
}

// set cuts the line, or mends it.
func (l *line) set(cut bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.cut = cut
}

// What the line does: nobody has the host's name, nobody listens, or whoever takes the connection
// drops it before anything was read.
func noName(l *line) {
	l.fail = &net.OpError{Op: "dial", Net: "tcp", Err: &net.DNSError{Err: "no such host", Name: "dashscope.example", IsNotFound: true}}
	l.set(true)
}

func noProxy(l *line) {
	l.fail = &net.OpError{Op: "proxyconnect", Net: "tcp", Err: errors.New("connection refused")}
	l.set(true)
}

func dropped(l *line) { l.set(true) }
