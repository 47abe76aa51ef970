package client_test

import (
	"bufio"
	"context"
	"crypto/tls"
	"encoding/binary"
	"errors"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"

	"dancecard/api"
	"dancecard/api/client"
)

// expected is what a caller may conclude from a failed submission.
type expected struct {
	delivery        api.Delivery
	code            string
	repeat, offline bool
	messageHas      string
}

func check(t *testing.T, err error, want expected) {
	t.Helper()
	e := failure(t, err)
	if e.Delivery != want.delivery || e.Code != want.code || e.MayRepeat() != want.repeat || e.Offline() != want.offline {
		t.Errorf("got fate %d, %s, repeat %v, offline %v; want %+v (%v)", e.Delivery, e.Code, e.MayRepeat(), e.Offline(), want, err)
	}
	if !strings.Contains(e.Error(), want.messageHas) {
		t.Errorf("%v has no %q", e, want.messageHas)
	}
	if found := leaks(err); len(found) > 0 {
		t.Errorf("leaks %v", found)
	}
}

// raw runs a TCP server that treats each connection by hand, and counts them.
func raw(t *testing.T, handle func(net.Conn)) (base string, connections *atomic.Int32) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	connections = new(atomic.Int32)
	done := make(chan struct{})
	go func() {
		defer close(done)
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			connections.Add(1)
			handle(conn)
		}
	}()
	t.Cleanup(func() {
		listener.Close()
		<-done
	})
	return "http://" + listener.Addr().String(), connections
}

func reset(c net.Conn) {
	_ = c.(*net.TCPConn).SetLinger(0)
	_ = c.Close()
}

func TestNoConnectionMeansNotSent(t *testing.T) {
	closed := httptest.NewServer(nil)
	closed.Close()
	untrusted := httptest.NewUnstartedServer(nil)
	untrusted.Config.ErrorLog = log.New(io.Discard, "", 0)
	untrusted.StartTLS()
	defer untrusted.Close()
	plain, _ := raw(t, func(c net.Conn) {
		_, _ = io.WriteString(c, "HTTP/1.1 400 Bad Request\r\n\r\n")
		_ = c.Close()
	})
	tests := []struct {
		name, base string
		change     func(*client.Options)
		want       expected
		cause      error
	}{
		{"refused", closed.URL, nil, expected{api.NotSent, api.CodeNetwork, true, true, "connection refused"}, syscall.ECONNREFUSED},
		{"refused, own transport", closed.URL, func(o *client.Options) { o.HTTP = nil }, expected{api.NotSent, api.CodeNetwork, true, true, "connection refused"}, syscall.ECONNREFUSED},
		{"no such name", "https://dashscope.example", dnsSays(t, true), expected{api.NotSent, api.CodeNetwork, true, true, "HostUnknown"}, nil},
		{"names fail", "https://dashscope.example", dnsSays(t, false), expected{api.NotSent, api.CodeNetwork, true, true, "LookupFailed"}, nil},
		{"certificate", untrusted.URL, nil, expected{api.NotSent, api.CodeNetwork, true, true, "Certificate"}, nil},
		{"not TLS", strings.Replace(plain, "http:", "https:", 1), nil, expected{api.NotSent, api.CodeNetwork, true, true, "NoTLS"}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := newClient(t, tt.base, tt.change).Submit(t.Context(), goodSubmission)
			check(t, err, tt.want)
			if tt.cause != nil && !errors.Is(err, tt.cause) {
				t.Errorf("the cause of %v is not %v", err, tt.cause)
			}
		})
	}
	_, err := newClient(t, untrusted.URL, nil).Submit(t.Context(), goodSubmission)
	if cert := new(tls.CertificateVerificationError); !errors.As(err, &cert) {
		t.Errorf("the certificate's error is not under %v", err)
	}
}

// dnsSays makes every name unknown, or the name server fail, with a real one on 127.0.0.1.
func dnsSays(t *testing.T, unknown bool) func(*client.Options) {
	t.Helper()
	server, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan struct{})
	go func() {
		defer close(done)
		buf := make([]byte, 512)
		for {
			n, from, err := server.ReadFrom(buf)
			if err != nil {
				return
			}
			flags := uint16(0x8182) // server failure
			if unknown {
				flags = 0x8183
			}
			binary.BigEndian.PutUint16(buf[2:], flags)
			_, _ = server.WriteTo(buf[:n], from)
		}
	}()
	t.Cleanup(func() {
		server.Close()
		<-done
	})
	resolver := &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, "udp", server.LocalAddr().String())
	}}
	return func(o *client.Options) {
		o.HTTP = &http.Transport{DialContext: (&net.Dialer{Resolver: resolver}).DialContext}
	}
}

func TestBrokenConnectionMeansNoAnswerAndNoSecondTry(t *testing.T) {
	read := func(c net.Conn) {
		if req, err := http.ReadRequest(bufio.NewReader(c)); err == nil {
			_, _ = io.Copy(io.Discard, req.Body)
		}
	}
	answer := func(text string) func(net.Conn) {
		return func(c net.Conn) {
			read(c)
			_, _ = io.WriteString(c, text)
			_ = c.Close()
		}
	}
	lost := expected{delivery: api.NoAnswer, code: api.CodeNetwork}
	notHTTP := lost
	notHTTP.messageHas = "NotHTTP"
	tests := []struct {
		name   string
		handle func(net.Conn)
		want   expected
	}{
		{"reset while writing", func(c net.Conn) { _, _ = c.Read(make([]byte, 1)); reset(c) }, lost},
		{"reset after reading", func(c net.Conn) { read(c); reset(c) }, lost},
		{"closed after reading", answer(""), lost},
		{"half a head", answer("HTTP/1.1 200 OK\r\nContent-Le"), lost},
		{"no HTTP at all", answer("hello " + canaryKey + "\r\n\r\n"), notHTTP},
		{"no status", answer("hello \x1b]0;hostile\a\r\n\r\n"), notHTTP},
		{"no version", answer("HTTP/x 200 OK\r\n\r\n"), notHTTP},
		{"no header", answer("HTTP/1.1 200 OK\r\nhostile\r\n\r\n"), notHTTP},
		{"cut body", answer("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"output\""), lost},
		{"cut body of a refusal", answer("HTTP/1.1 400 Bad Request\r\nContent-Length: 500\r\n\r\n{\"code\""), expected{api.Answered, api.CodeHTTP, false, false, "Bad Request"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			base, connections := raw(t, tt.handle)
			_, err := newClient(t, base, nil).Submit(t.Context(), goodSubmission)
			check(t, err, tt.want)
			if said := failure(t, err).Detail.Said; strings.Contains(said, "hostile") {
				t.Errorf("quotes what is no HTTP: %q", said)
			}
			if n := connections.Load(); n != 1 {
				t.Errorf("%d connections were made", n)
			}
		})
	}
}

// kept hides that a carrier is an *http.Transport, so that submissions share its connections.
type kept struct{ http.RoundTripper }

func TestKeptConnectionThatBreaksIsNotUsedTwice(t *testing.T) {
	var posts atomic.Int32
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodGet {
			_, _ = io.WriteString(w, `{"output":{"task_status":"RUNNING"}}`)
			return
		}
		posts.Add(1)
		panic(http.ErrAbortHandler)
	}))
	defer server.Close()
	transport := &http.Transport{}
	defer transport.CloseIdleConnections()
	c := newClient(t, server.URL, func(o *client.Options) { o.HTTP = kept{transport} })
	if _, err := c.Task(t.Context(), "x"); err != nil {
		t.Fatal(err)
	}
	_, err := c.Submit(t.Context(), goodSubmission)
	check(t, err, expected{delivery: api.NoAnswer, code: api.CodeNetwork})
	if posts.Load() != 1 {
		t.Errorf("the submission was sent %d times", posts.Load())
	}
}

func TestSubmissionsOpenConnectionsOfTheirOwn(t *testing.T) {
	remotes := map[string]int{}
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		remotes[r.RemoteAddr]++
		_, _ = io.WriteString(w, `{"output":{"task_id":"t","task_status":"PENDING"}}`)
	})
	for range 2 {
		if _, err := c.Task(t.Context(), "t"); err != nil {
			t.Fatal(err)
		}
		if _, err := c.Submit(t.Context(), goodSubmission); err != nil {
			t.Fatal(err)
		}
	}
	if len(remotes) != 3 {
		t.Errorf("two queries and two submissions came over %d connections, want 1 + 2", len(remotes))
	}
}

func TestStatusDecidesTheFateOfASubmission(t *testing.T) {
	tests := []struct {
		status int
		body   string
		want   expected
	}{
		{200, `<html>`, expected{delivery: api.NoAnswer, code: api.CodeGarbage}},
		{200, `{"request_id":"r"}`, expected{delivery: api.NoAnswer, code: api.CodeGarbage, messageHas: "NoTask"}},
		{200, `{"output":{"task_status":"PENDING"}}`, expected{delivery: api.NoAnswer, code: api.CodeGarbage}},
		{200, `{"code":"Throttling","message":"m"}`, expected{delivery: api.Answered, code: "Throttling"}},
		{302, ``, expected{delivery: api.NoAnswer, code: api.CodeHTTP}},
		{307, ``, expected{delivery: api.Answered, code: api.CodeHTTP}},
		{400, `{"code":"InvalidURL"}`, expected{delivery: api.Answered, code: "InvalidURL"}},
		{401, `{"code":"InvalidApiKey"}`, expected{delivery: api.Answered, code: "InvalidApiKey"}},
		{429, `{"code":"limit_requests"}`, expected{delivery: api.Answered, code: "limit_requests", repeat: true}},
		{429, `<html>`, expected{delivery: api.Answered, code: api.CodeHTTP, repeat: true}},
		{429, `{"code":"PostpaidBillOverdue"}`, expected{delivery: api.Answered, code: "PostpaidBillOverdue"}},
		{429, `{"code":"insufficient_quota","message":"Free allocated quota exceeded."}`, expected{delivery: api.Answered, code: "insufficient_quota"}},
		{500, `{"code":"InternalError"}`, expected{delivery: api.NoAnswer, code: "InternalError"}},
		{502, `<html>`, expected{delivery: api.NoAnswer, code: api.CodeHTTP}},
		{503, `{"code":"ModelUnavailable"}`, expected{delivery: api.Answered, code: "ModelUnavailable", repeat: true}},
		{503, `<html>no server is available</html>`, expected{delivery: api.NoAnswer, code: api.CodeHTTP}},
		{503, ``, expected{delivery: api.NoAnswer, code: api.CodeHTTP}},
		{504, ``, expected{delivery: api.NoAnswer, code: api.CodeHTTP}},
	}
	for _, tt := range tests {
		receipt, err := serve(t, says(tt.status, tt.body)).Submit(t.Context(), goodSubmission)
		check(t, err, tt.want)
		if e := failure(t, err); receipt != (api.Receipt{}) || e.HTTP != tt.status || e.Model != goodSubmission.Model || e.Op != api.OpSubmit {
			t.Errorf("%d %s: %+v, receipt %+v", tt.status, tt.body, e, receipt)
		}
	}
	// An id outweighs everything else: the task exists.
	receipt, err := serve(t, says(200, `{"code":"odd","output":{"task_id":"t","task_status":"FAILED"}}`)).Submit(t.Context(), goodSubmission)
	if err != nil || receipt.TaskID != "t" || receipt.Status != api.Failed {
		t.Errorf("%+v, %v", receipt, err)
	}
}

// A carrier that is no *http.Transport reports no connections; that it read the body is enough
// to be unsure.
func TestStrangeCarrier(t *testing.T) {
	for _, reads := range []bool{false, true} {
		c := newClient(t, "http://localhost", func(o *client.Options) {
			o.HTTP = carrier(func(r *http.Request) (*http.Response, error) {
				if reads {
					_, _ = r.Body.Read(make([]byte, 1))
				}
				return nil, errors.New("odd trouble with Bearer " + canaryKey + " at http://x/?Signature=" + canaryQuery)
			})
		})
		_, err := c.Submit(t.Context(), goodSubmission)
		want := expected{api.NotSent, api.CodeNetwork, true, true, "odd trouble"}
		if reads {
			want = expected{delivery: api.NoAnswer, code: api.CodeNetwork, messageHas: "odd trouble"}
		}
		check(t, err, want)
	}
}

type carrier func(*http.Request) (*http.Response, error)

func (c carrier) RoundTrip(r *http.Request) (*http.Response, error) { return c(r) }
