package client_test

import (
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"

	"dancecard/api"
	"dancecard/api/client"
)

// echo gives back what a request brought, with secrets of other kinds.
func echo(r *http.Request) string {
	body, _ := io.ReadAll(r.Body)
	return r.Header.Get("Authorization") + " at https://user:canary-password@h/x?Signature=" + canaryQuery + " " + strings.ReplaceAll(string(body), `"`, "'")
}

// parrots are servers, gateways and proxies that repeat what they were sent, in every place that
// an error is made of.
func parrots() map[string]http.HandlerFunc {
	return map[string]http.HandlerFunc{
		"message": func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(http.StatusUnauthorized)
			fmt.Fprintf(w, `{"code":"InvalidApiKey","message":"bad %s"}`, echo(r))
		},
		"code and ids": func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("X-Request-Id", echo(r))
			w.WriteHeader(http.StatusBadRequest)
			fmt.Fprintf(w, `{"code":"%s"}`, r.Header.Get("Authorization"))
		},
		"request id": func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(http.StatusBadRequest)
			fmt.Fprintf(w, `{"code":"X","request_id":"%s","message":"/relative?OSSAccessKeyId=%s"}`, echo(r), canaryQuery)
		},
		"nested": func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(http.StatusBadRequest)
			fmt.Fprintf(w, `{"error":{"code":"%s","message":"%s"}}`, r.Header.Get("Authorization"), echo(r))
		},
		"page": func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(http.StatusBadGateway)
			fmt.Fprintf(w, "<pre>%s</pre><a href=\"http://h/?t=%s\">", echo(r), canaryQuery)
		},
		"good status": func(w http.ResponseWriter, r *http.Request) { _, _ = io.WriteString(w, echo(r)) },
		"other shape": func(w http.ResponseWriter, r *http.Request) { fmt.Fprintf(w, `{"x":"%s"}`, echo(r)) },
		"redirect": func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Location", "https://user:canary-password@"+canaryKey+".example/?Signature="+canaryQuery)
			w.WriteHeader(http.StatusTemporaryRedirect)
		},
		"broken head": func(w http.ResponseWriter, r *http.Request) {
			conn, _, _ := http.NewResponseController(w).Hijack()
			fmt.Fprintf(conn, "HTTP/1.1 %s\r\n\r\n", echo(r))
			_ = conn.Close()
		},
		"late cut": func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Length", "9999")
			_, _ = io.WriteString(w, echo(r))
		},
	}
}

func TestNoErrorRepeatsASecret(t *testing.T) {
	for name, handler := range parrots() {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(handler)
			defer server.Close()
			c := newClient(t, server.URL, func(o *client.Options) {
				o.Debug = func(x client.Exchange) {
					if found := secretsIn(fmt.Sprintf("%+v", x)); len(found) > 0 {
						t.Errorf("debug leaks %v", found)
					}
				}
			})
			s := goodSubmission
			s.ImageURL = "https://user:canary-password@example.com/a.jpg?Signature=" + canaryQuery
			_, submitted := c.Submit(t.Context(), s)
			_, made := c.SubmitTemplate(t.Context(), "m", s.ImageURL)
			_, looked := c.Detect(t.Context(), "m", s.ImageURL)
			_, permitted := c.UploadPolicy(t.Context(), "m")
			_, asked := c.Task(t.Context(), "x")
			_, canceled := c.Cancel(t.Context(), "x")
			for _, err := range []error{submitted, made, looked, permitted, asked, canceled, c.Check(t.Context())} {
				if found := leaks(err); err == nil || len(found) > 0 {
					t.Errorf("%v leaks %v", err, found)
				}
			}
		})
	}
}

// What a failed task says is kept in history for good, so it goes through the same sieve.
func TestAnswersRepeatNoSecret(t *testing.T) {
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, `{"request_id":"%[1]s","output":{"task_status":"%[1]s","code":"%[1]s","message":"Download https://h/a.jpg?Signature=%[2]s timeout","template_id":"%[1]s"},"usage":{"video_ratio":"%[1]s"}}`,
			r.Header.Get("Authorization"), canaryQuery)
	})
	answer, err := c.Task(t.Context(), "x")
	if found := secretsIn(fmt.Sprintf("%+v", answer)); err != nil || len(found) > 0 {
		t.Errorf("%v, leaks %v", err, found)
	}
	if answer.Message != "Download https://h/a.jpg?… timeout" {
		t.Errorf("message %q", answer.Message)
	}
}

func TestRedirectsNeverCarryTheKey(t *testing.T) {
	var elsewhere atomic.Int32
	other := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { elsewhere.Add(1) }))
	defer other.Close()
	for _, status := range []int{301, 302, 303, 307, 308} {
		c := serve(t, func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Location", other.URL+"/api/v1/tasks/x")
			w.WriteHeader(status)
		})
		_, err := c.Task(t.Context(), "x")
		e := failure(t, err)
		if e.Code != api.CodeHTTP || e.HTTP != status || !strings.Contains(e.Error(), `Redirect name="127.0.0.1"`) {
			t.Errorf("%d: %v", status, err)
		}
		if _, err := c.Submit(t.Context(), goodSubmission); err == nil {
			t.Errorf("%d: a redirected submission passed", status)
		}
	}
	if elsewhere.Load() != 0 {
		t.Errorf("the other host was asked %d times", elsewhere.Load())
	}
}

func TestNetworkErrorsShowNoProxyPassword(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	closed := listener.Addr().String()
	listener.Close()
	for _, proxy := range []string{"http://user:canary-password@" + closed, "socks5://user:canary-password@" + closed, "gopher://user:canary-password@" + closed} {
		c := newClient(t, "https://dashscope.example", func(o *client.Options) { o.HTTP = through(t, proxy) })
		_, err := c.Submit(t.Context(), goodSubmission)
		e := failure(t, err)
		if found := leaks(err); len(found) > 0 || e.Delivery != api.NotSent {
			t.Errorf("%s: %v, leaks %v", proxy, err, found)
		}
	}
	broken := client.NewTransport()
	broken.Proxy = func(*http.Request) (*url.URL, error) {
		return nil, errors.New("invalid proxy address http://user:canary-password@h/?x=" + canaryQuery)
	}
	c := newClient(t, "https://dashscope.example", func(o *client.Options) { o.HTTP = broken })
	_, err = c.Submit(t.Context(), goodSubmission)
	if found := leaks(err); len(found) > 0 || failure(t, err).Delivery != api.NotSent {
		t.Errorf("%v, leaks %v", err, found)
	}
}
