package client_test

import (
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"

	"dancecard/api"
	"dancecard/api/client"
)

// through gives the package's own transport with that proxy.
func through(t *testing.T, proxy string) *http.Transport {
	t.Helper()
	address, err := url.Parse(proxy)
	if err != nil {
		t.Fatal(err)
	}
	transport := client.NewTransport()
	transport.Proxy = http.ProxyURL(address)
	t.Cleanup(transport.CloseIdleConnections)
	return transport
}

// relay is a real proxy: it opens ways for CONNECT and forwards plain requests, and keeps what it
// saw.
type relay struct {
	refuse int
	target string // where every CONNECT leads, whatever it names

	mu   sync.Mutex
	seen []string
	wait sync.WaitGroup
}

func (p *relay) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	p.seen = append(p.seen, r.Method+" "+r.RequestURI+" "+r.Header.Get("Authorization")+r.Header.Get("Proxy-Authorization"))
	p.mu.Unlock()
	if p.refuse != 0 {
		w.WriteHeader(p.refuse)
		return
	}
	if r.Method != http.MethodConnect {
		r.RequestURI = ""
		resp, err := http.DefaultTransport.RoundTrip(r)
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		defer http.DefaultTransport.(*http.Transport).CloseIdleConnections()
		defer resp.Body.Close()
		w.WriteHeader(resp.StatusCode)
		_, _ = io.Copy(w, resp.Body)
		return
	}
	there, err := net.Dial("tcp", p.target)
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		return
	}
	here, _, err := http.NewResponseController(w).Hijack()
	if err != nil {
		there.Close()
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock() // so that finished waits for this way too
	_, _ = io.WriteString(here, "HTTP/1.1 200 Connection established\r\n\r\n")
	for _, pair := range [][2]net.Conn{{here, there}, {there, here}} {
		p.wait.Go(func() {
			_, _ = io.Copy(pair[0], pair[1])
			pair[0].Close()
		})
	}
}

// finished waits until all ways are closed and gives what was seen.
func (p *relay) finished() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.wait.Wait()
	return p.seen
}

func TestProxy(t *testing.T) {
	answer := func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer "+canaryKey {
			w.WriteHeader(http.StatusUnauthorized)
		}
		_, _ = io.WriteString(w, `{"output":{"task_id":"x","task_status":"PENDING"}}`)
	}
	secure := httptest.NewTLSServer(http.HandlerFunc(answer))
	defer secure.Close()
	plain := httptest.NewServer(http.HandlerFunc(answer))
	defer plain.Close()
	proxy := &relay{target: secure.Listener.Addr().String()}
	proxyServer := httptest.NewServer(proxy)
	defer proxyServer.Close()

	transport := through(t, strings.Replace(proxyServer.URL, "//", "//user:canary-password@", 1))
	transport.TLSClientConfig = secure.Client().Transport.(*http.Transport).TLSClientConfig.Clone()
	for _, base := range []string{"https://example.com", plain.URL} {
		c := newClient(t, base, func(o *client.Options) { o.HTTP = transport })
		if _, err := c.Submit(t.Context(), goodSubmission); err != nil {
			t.Errorf("submission to %s: %v", base, err)
		}
		if _, err := c.Task(t.Context(), "x"); err != nil {
			t.Errorf("query to %s: %v", base, err)
		}
	}
	transport.CloseIdleConnections()
	seen := proxy.finished()
	if len(seen) != 4 || !strings.HasPrefix(seen[0], "CONNECT example.com:443 Basic ") {
		t.Fatalf("the proxy saw %q", seen)
	}
	if found := secretsIn(strings.Join(seen[:2], "\n")); len(found) > 0 {
		t.Errorf("over TLS the proxy saw %v", found)
	}
}

func TestProxyThatRefusesWasNeverPassed(t *testing.T) {
	for status, has := range map[int]string{407: "has=407", 502: "has=502"} {
		proxyServer := httptest.NewServer(&relay{refuse: status})
		c := newClient(t, "https://example.com", func(o *client.Options) { o.HTTP = through(t, proxyServer.URL) })
		_, err := c.Submit(t.Context(), goodSubmission)
		check(t, err, expected{api.NotSent, api.CodeNetwork, true, true, has})
		proxyServer.Close()
	}
	gone := httptest.NewServer(nil)
	gone.Close()
	c := newClient(t, "https://example.com", func(o *client.Options) { o.HTTP = through(t, gone.URL) })
	_, err := c.Submit(t.Context(), goodSubmission)
	check(t, err, expected{api.NotSent, api.CodeNetwork, true, true, `why="ProxyUnreached" name="example.com" said="connection refused"`})
}

func TestHTTP2(t *testing.T) {
	var protocols []string
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		protocols = append(protocols, r.Proto)
		_, _ = io.WriteString(w, `{"output":{"task_id":"x","task_status":"PENDING"}}`)
	}))
	server.EnableHTTP2 = true
	server.StartTLS()
	defer server.Close()
	transport := client.NewTransport()
	transport.TLSClientConfig = server.Client().Transport.(*http.Transport).TLSClientConfig.Clone()
	c := newClient(t, server.URL, func(o *client.Options) { o.HTTP = transport })
	for range 2 {
		if _, err := c.Submit(t.Context(), goodSubmission); err != nil {
			t.Fatal(err)
		}
		if _, err := c.Task(t.Context(), "x"); err != nil {
			t.Fatal(err)
		}
	}
	if got := strings.Join(protocols, " "); got != "HTTP/2.0 HTTP/2.0 HTTP/2.0 HTTP/2.0" {
		t.Errorf("spoke %s", got)
	}
	c.Close()
}

func TestHTTP2StreamThatBreaksIsNotRepeated(t *testing.T) {
	posts := 0
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		posts++
		_, _ = io.Copy(io.Discard, r.Body)
		panic(http.ErrAbortHandler)
	}))
	server.EnableHTTP2 = true
	server.StartTLS()
	defer server.Close()
	transport := client.NewTransport()
	transport.TLSClientConfig = server.Client().Transport.(*http.Transport).TLSClientConfig.Clone()
	c := newClient(t, server.URL, func(o *client.Options) { o.HTTP = transport })
	_, err := c.Submit(t.Context(), goodSubmission)
	check(t, err, expected{delivery: api.NoAnswer, code: api.CodeNetwork})
	if posts != 1 {
		t.Errorf("sent %d times", posts)
	}
}
