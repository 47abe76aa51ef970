package client_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"dancecard/api"
	"dancecard/api/client"
)

// never reads the request and gives no answer.
func never(_ http.ResponseWriter, r *http.Request) {
	_, _ = io.Copy(io.Discard, r.Body)
	<-r.Context().Done()
}

func TestWaitingEndsInTime(t *testing.T) {
	submit := func(ctx context.Context, c *client.Client) error { _, err := c.Submit(ctx, goodSubmission); return err }
	query := func(ctx context.Context, c *client.Client) error { _, err := c.Task(ctx, "x"); return err }
	halfway := func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.WriteString(w, `{"output":`)
		_ = http.NewResponseController(w).Flush()
		never(w, r)
	}
	tests := []struct {
		name    string
		handler http.HandlerFunc
		call    func(context.Context, *client.Client) error
		limit   time.Duration
		want    time.Duration
		has     string
	}{
		{"submission", never, submit, 0, 60 * time.Second, "most=60"},
		{"query", never, query, 0, 30 * time.Second, "most=30"},
		{"answer that stops", halfway, query, 0, 30 * time.Second, "most=30"},
		{"caller's own limit", never, submit, 7 * time.Second, 7 * time.Second, "SlowAnswer"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				c := inBubble(t, tt.handler)
				ctx := t.Context()
				if tt.limit > 0 {
					limited, cancel := context.WithTimeout(ctx, tt.limit)
					defer cancel()
					ctx = limited
				}
				start := time.Now()
				err := tt.call(ctx, c)
				e := failure(t, err)
				if e.Delivery != api.NoAnswer || e.Code != api.CodeTimeout || !strings.Contains(e.Error(), tt.has) || !errors.Is(err, context.DeadlineExceeded) {
					t.Errorf("got %+v", e)
				}
				if waited := time.Since(start); waited != tt.want {
					t.Errorf("waited %v, want %v", waited, tt.want)
				}
			})
		})
	}
}

func TestDialThatHangsIsNotSent(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		// net/http dials on when a request has ended, so the dialler needs an end of its own.
		hang := &http.Transport{DialContext: func(context.Context, string, string) (net.Conn, error) {
			time.Sleep(2 * time.Minute)
			return nil, errors.New("too late")
		}}
		c := newClient(t, "http://localhost", func(o *client.Options) { o.HTTP = hang })
		_, err := c.Submit(t.Context(), goodSubmission)
		check(t, err, expected{api.NotSent, api.CodeTimeout, true, true, "SlowConnect"})
		time.Sleep(2 * time.Minute)
	})
}

func TestGivingUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := inBubble(t, never)
		gone, cancel := context.WithCancel(t.Context())
		cancel()
		_, err := c.Submit(gone, goodSubmission)
		check(t, err, expected{delivery: api.NotSent, code: api.CodeCanceled, repeat: true})

		later, cancel := context.WithCancel(t.Context())
		time.AfterFunc(time.Second, cancel)
		_, err = c.Submit(later, goodSubmission)
		check(t, err, expected{delivery: api.NoAnswer, code: api.CodeCanceled})
		if !errors.Is(err, context.Canceled) {
			t.Errorf("%v is not context.Canceled", err)
		}
	})
}

// The guards hold whatever the caller does: never more than 20 queries in any second.
func TestQueriesStayWithinTheAccountsBudget(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var at []time.Time
		c := inBubble(t, func(w http.ResponseWriter, _ *http.Request) {
			at = append(at, time.Now())
			_, _ = io.WriteString(w, `{"output":{"task_status":"RUNNING"}}`)
		})
		for range 60 {
			if _, err := c.Task(t.Context(), "x"); err != nil {
				t.Fatal(err)
			}
		}
		for i := 20; i < len(at); i++ {
			if at[i].Sub(at[i-20]) < time.Second {
				t.Fatalf("queries %d to %d came within %v", i-20, i, at[i].Sub(at[i-20]))
			}
		}
		hurried, cancel := context.WithTimeout(t.Context(), time.Millisecond)
		defer cancel()
		_, err := c.Task(hurried, "x")
		if e := failure(t, err); e.Delivery != api.NotSent || e.Offline() {
			t.Errorf("got %+v", e)
		}
	})
}

func TestRetryAfter(t *testing.T) {
	for header, want := range map[string]time.Duration{
		"": 0, "3": 3 * time.Second, " 1.5 ": 1500 * time.Millisecond, "-4": 0, "soon": 0, "NaN": 0,
		"86400": 10 * time.Minute, "1e300": 10 * time.Minute,
		noon.Add(90 * time.Second).Format(http.TimeFormat): 90 * time.Second,
		noon.Add(-time.Hour).Format(http.TimeFormat):       0,
		noon.Add(24 * time.Hour).Format(http.TimeFormat):   10 * time.Minute,
	} {
		c := serve(t, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Retry-After", header)
			w.WriteHeader(http.StatusTooManyRequests)
			_, _ = io.WriteString(w, `{"code":"Throttling"}`)
		})
		_, err := c.Task(t.Context(), "x")
		if got := failure(t, err).RetryAfter; got != want {
			t.Errorf("%q: %v, want %v", header, got, want)
		}
	}
}
