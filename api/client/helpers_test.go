package client_test

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"dancecard/api"
	"dancecard/api/client"
)

const (
	canaryKey   = "sk-canary-0123456789abcdef"
	canaryQuery = "canary-signature-42"
	someTask    = "0385dc79-5ff8-4d82-bcb6-7b5a0c2b4e11"
)

// noon is what clocks show in tests that need none.
var noon = time.Date(2026, time.September, 1, 12, 0, 0, 0, time.UTC)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var goodSubmission = api.Submission{
	Model: "animate-anyone-gen2", ImageURL: "https://example.com/anna.jpg?Signature=" + canaryQuery, TemplateID: "AACT.1.2-3.4",
}

// newClient makes a client of the base address with the canary key.
func newClient(t *testing.T, base string, change func(*client.Options)) *client.Client {
	t.Helper()
	o := client.Options{
		BaseURL: base, Key: func() string { return canaryKey }, HTTP: &http.Transport{},
		Now: func() time.Time { return noon },
	}
	if change != nil {
		change(&o)
	}
	c, err := client.New(o)
	if err != nil {
		t.Fatalf("New: %v", err)
	}
	t.Cleanup(c.Close)
	return c
}

// serve runs a handler on 127.0.0.1 and gives a client of it.
func serve(t *testing.T, handler http.HandlerFunc) *client.Client {
	t.Helper()
	server := httptest.NewServer(handler)
	c := newClient(t, server.URL, nil)
	t.Cleanup(server.Close)
	return c
}

// says answers everything with that status and body.
func says(status int, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(status)
		_, _ = w.Write([]byte(body))
	}
}

// failure insists on an *api.Error.
func failure(t *testing.T, err error) *api.Error {
	t.Helper()
	var e *api.Error
	if !errors.As(err, &e) {
		t.Fatalf("got %#v, want an *api.Error", err)
	}
	return e
}

// leaks tells which secrets appear in anything that an error shows.
func leaks(err error) []string {
	var shown []string
	for e := err; e != nil; e = errors.Unwrap(e) {
		shown = append(shown, fmt.Sprintf("%v|%+v|%#v", e, e, e))
	}
	if e, ok := errors.AsType[*api.Error](err); ok {
		shown = append(shown, e.Message, e.Code, e.RequestID)
	}
	return secretsIn(strings.Join(shown, "\n"))
}

func secretsIn(text string) []string {
	var found []string
	for _, secret := range []string{canaryKey, canaryQuery, "canary-password"} {
		if strings.Contains(text, secret) {
			found = append(found, secret+" in "+text)
		}
	}
	return found
}

// pipes is a listener whose connections never leave the process, so that it lives inside a
// synctest bubble.
type pipes struct {
	conns chan net.Conn
	done  chan struct{}
	once  sync.Once
}

func newPipes() *pipes { return &pipes{conns: make(chan net.Conn), done: make(chan struct{})} }

func (p *pipes) Accept() (net.Conn, error) {
	select {
	case c := <-p.conns:
		return c, nil
	case <-p.done:
		return nil, net.ErrClosed
	}
}

func (p *pipes) Close() error {
	p.once.Do(func() { close(p.done) })
	return nil
}

func (p *pipes) Addr() net.Addr { return &net.UnixAddr{Name: "pipe"} }

func (p *pipes) dial(ctx context.Context, _, _ string) (net.Conn, error) {
	ours, theirs := net.Pipe()
	select {
	case p.conns <- theirs:
		return ours, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// inBubble serves a handler inside a synctest bubble and gives a client of it, with the bubble's
// clock.
func inBubble(t *testing.T, handler http.HandlerFunc) *client.Client {
	t.Helper()
	listener := newPipes()
	server := &http.Server{Handler: handler}
	go func() { _ = server.Serve(listener) }()
	transport := &http.Transport{DialContext: listener.dial}
	c := newClient(t, "http://localhost", func(o *client.Options) { o.HTTP, o.Now = transport, time.Now })
	t.Cleanup(func() {
		transport.CloseIdleConnections()
		_ = server.Close()
	})
	return c
}
