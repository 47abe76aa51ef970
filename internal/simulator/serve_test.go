package simulator_test

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"dancecard/internal/simulator"
)

func TestServeOnAPort(t *testing.T) {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := simulator.New(simulator.Options{Now: time.Now, Speed: 20})
	ctx, stop := context.WithCancel(t.Context())
	served := make(chan error, 1)
	go func() { served <- s.Serve(ctx, ln) }()
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	resp, err := client.Get("http://" + ln.Addr().String() + "/")
	if err != nil {
		t.Fatal(err)
	}
	page, err := io.ReadAll(resp.Body)
	_ = resp.Body.Close()
	if err != nil || resp.StatusCode != http.StatusOK {
		t.Fatalf("the page answers %d, %v", resp.StatusCode, err)
	}
	for _, want := range []string{"http://" + ln.Addr().String() + "/api/v1", "20 times", simulator.DefaultModel, s.TemplateIDs()[2], "/samples/%E9%99%88%E5%B0%8F%E5%A7%90.jpg", "slow.jpg"} {
		if !strings.Contains(string(page), want) {
			t.Errorf("the page does not name %s:\n%s", want, page)
		}
	}
	stop()
	if err := <-served; err != nil {
		t.Errorf("Serve ended with %v", err)
	}
}

func TestServeReturnsListenerErrors(t *testing.T) {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_ = ln.Close()
	s := simulator.New(simulator.Options{Now: time.Now})
	if err := s.Serve(t.Context(), ln); !errors.Is(err, net.ErrClosed) {
		t.Errorf("Serve ended with %v", err)
	}
}

func TestServeLetsRequestsFinish(t *testing.T) {
	for _, tc := range []struct {
		delay    time.Duration
		finishes bool
	}{{4 * time.Second, true}, {time.Hour, false}} {
		pipeTest := func(t *testing.T, b *harness) {
			b.Inject(simulator.Fault{Delay: tc.delay})
			ctx, stop := context.WithCancel(t.Context())
			own := simulator.NewPipe()
			served := make(chan error, 1)
			go func() { served <- b.Serve(ctx, own) }()
			time.AfterFunc(time.Second, stop)
			client := &http.Client{Transport: &http.Transport{DialContext: own.Dial}}
			defer client.CloseIdleConnections()
			resp, err := client.Get(b.base + "/")
			if tc.finishes != (err == nil) {
				t.Errorf("a request of %v when the service stops: %v", tc.delay, err)
			}
			if err == nil {
				_ = resp.Body.Close()
			}
			if err := <-served; err != nil {
				t.Errorf("Serve ended with %v", err)
			}
		}
		inBubble(t, pipeTest)
	}
}

func TestTaskInFakeTime(t *testing.T) {
	inBubble(t, func(t *testing.T, b *harness) {
		one, two := b.submit(), b.submit()
		began := time.Now()
		for b.status(one) != "SUCCEEDED" {
			if time.Sleep(15 * time.Second); time.Since(began) > 10*time.Minute {
				t.Fatal("no end")
			}
		}
		address := b.get("/api/v1/tasks/"+one).text("output", "video_url")
		if a := b.get(address); a.status != http.StatusOK || a.raw != string(asset(t, "videos/anna-waltz.mp4")) {
			t.Errorf("the result answers %d with %d bytes", a.status, len(a.raw))
		}
		time.Sleep(25 * time.Hour)
		if a := b.get(address); a.status != http.StatusForbidden {
			t.Errorf("a day later it answers %d", a.status)
		}
		if got := b.status(two); got != "UNKNOWN" {
			t.Errorf("a day later the second task is %s", got)
		}
	})
}

func TestManyClientsAtOnce(t *testing.T) {
	b := newHarness(t)
	b.Inject(simulator.Fault{Kind: simulator.KindQuery, Do: simulator.Empty, Chance: 0.1})
	body := encode(t, b.submission("/samples/anna.jpg"))
	var wg sync.WaitGroup
	var accepted atomic.Int32
	for range 8 {
		wg.Go(func() {
			for range 10 {
				b.clock.Add(100 * time.Millisecond)
				a, err := b.try(http.MethodPost, submitPath, body)
				switch {
				case err != nil:
					t.Error(err)
				case a.status == http.StatusOK:
					accepted.Add(1)
					_, _ = b.try(http.MethodGet, "/api/v1/tasks/"+a.text("output", "task_id"), "")
					_, _ = b.try(http.MethodPost, "/api/v1/tasks/"+a.text("output", "task_id")+"/cancel", "")
				default:
					refused(t, a, 429, "Throttling.RateQuota")
				}
				_, _ = b.try(http.MethodGet, "/api/v1/tasks", "")
				b.Record()
			}
		})
	}
	wg.Wait()
	if n := int(accepted.Load()); n != len(b.Tasks()) || n == 0 {
		t.Errorf("%d submissions were accepted, and there are %d tasks", n, len(b.Tasks()))
	}
}

func TestPipeDialEndsWithItsContext(t *testing.T) {
	pipe := simulator.NewPipe()
	defer pipe.Close()
	ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	if _, err := pipe.Dial(ctx, "tcp", "studio.invalid:80"); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("dialling nobody ends with %v", err)
	}
}

func TestNewNeedsAClock(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a service without a clock was made")
		}
	}()
	simulator.New(simulator.Options{})
}
