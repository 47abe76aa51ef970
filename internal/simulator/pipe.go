package simulator

import (
	"context"
	"net"
	"sync"
	"syscall"
)

// Pipe is a net.Listener inside this process: no port, no network, and nothing that the fake time
// of testing/synctest cannot see through. Give its Dial to an http.Transport as DialContext, and
// the Pipe itself to Server.Serve.
type Pipe struct {
	arrivals chan net.Conn
	closed   chan struct{}
	once     sync.Once
}

// NewPipe makes a Pipe that accepts until it is closed.
func NewPipe() *Pipe {
	return &Pipe{arrivals: make(chan net.Conn), closed: make(chan struct{})}
}

// Accept waits for the next Dial; it fails with net.ErrClosed after Close.
func (p *Pipe) Accept() (net.Conn, error) {
	select {
	case c := <-p.arrivals:
		return c, nil
	case <-p.closed:
		return nil, net.ErrClosed
	}
}

// Close ends Accept and every later Dial. Connections stay as they are.
func (p *Pipe) Close() error {
	p.once.Do(func() { close(p.closed) })
	return nil
}

// Addr is a name, not an address: whatever is dialled arrives here.
func (p *Pipe) Addr() net.Addr { return pipeAddr{} }

// Dial connects to whoever accepts, whatever the address. It fails like a port that nobody
// listens on after Close, and with the context's error when that ends first.
func (p *Pipe) Dial(ctx context.Context, network, addr string) (net.Conn, error) {
	ours, theirs := net.Pipe()
	var err error
	select {
	case p.arrivals <- theirs:
		return ours, nil
	case <-p.closed:
		err = syscall.ECONNREFUSED
	case <-ctx.Done():
		err = ctx.Err()
	}
	_ = ours.Close()
	_ = theirs.Close()
	return nil, &net.OpError{Op: "dial", Net: network, Addr: p.Addr(), Err: err}
}

type pipeAddr struct{}

func (pipeAddr) Network() string { return "pipe" }
func (pipeAddr) String() string  { return "pipe" }
