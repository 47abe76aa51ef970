package simulator

import (
	"context"
	"errors"
	"io"
	"log"
	"net"
	"net/http"
	"time"
)

// Times that keep a forgotten client from holding a connection for ever.
const (
	headerTime = 10 * time.Second
	idleTime   = 2 * time.Minute
	graceTime  = 5 * time.Second
)

// Serve answers on a listener until the context ends; then it lets running requests finish for
// five seconds, and breaks off what is left. It returns nil after such an end, and otherwise what
// is wrong with the listener, which it closes either way. When it returns, nothing of it runs any
// more.
func (s *Server) Serve(ctx context.Context, ln net.Listener) error {
	base, end := context.WithCancel(context.WithoutCancel(ctx))
	defer end()
	srv := &http.Server{
		Handler:           s,
		ReadHeaderTimeout: headerTime,
		IdleTimeout:       idleTime,
		BaseContext:       func(net.Listener) context.Context { return base },
		// What net/http would print lands in the middle of a terminal program's screen.
		ErrorLog: log.New(io.Discard, "", 0),
	}
	stopped := make(chan error, 1)
	go func() { stopped <- srv.Serve(ln) }()
	var broken error
	select {
	case broken = <-stopped:
	case <-ctx.Done():
	}
	grace, cancel := context.WithTimeout(base, graceTime)
	defer cancel()
	if srv.Shutdown(grace) != nil {
		end()
		_ = srv.Close()
	}
	if broken != nil {
		return broken
	}
	if err := <-stopped; !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
