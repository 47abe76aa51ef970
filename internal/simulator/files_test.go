package simulator_test

import (
	"net"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"dancecard/internal/simulator"
)

func TestPictureCannotBeFetched(t *testing.T) {
	gone, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	nobody := "http://" + gone.Addr().String() + "/a.jpg"
	_ = gone.Close()
	breaks := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", "1000")
		_, _ = w.Write([]byte("\xff\xd8\xff"))
	}))
	t.Cleanup(breaks.Close)
	b := newHarness(t)
	for name, address := range map[string]string{
		"nobody listens":   nobody,
		"not there":        b.base + "/samples/nobody.jpg",
		"broken off":       breaks.URL,
		"redirect forever": "", // filled below
	} {
		if address == "" {
			loop := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				http.Redirect(w, r, r.URL.Path, http.StatusFound)
			}))
			t.Cleanup(loop.Close)
			address = loop.URL
		}
		t.Run(name, func(t *testing.T) {
			b.clock.Add(time.Second)
			a := b.do(http.MethodPost, submitPath, encode(t, b.submission(address)))
			refused(t, a, 400, "InvalidURL.ConnectionRefused")
			if want := "Connection to " + address + " refused, please provide available URL"; a.text("message") != want {
				t.Errorf("message %q, want %q", a.text("message"), want)
			}
		})
	}
}

func TestSlowPictureTimesOut(t *testing.T) {
	inBubble(t, func(t *testing.T, b *harness) {
		began := time.Now()
		a := b.do(http.MethodPost, submitPath, encode(t, b.submission("/samples/slow.jpg")))
		refused(t, a, 400, "InvalidURL.Timeout")
		if want := "Download " + b.base + "/samples/slow.jpg timeout, please check network connection."; a.text("message") != want {
			t.Errorf("message %q, want %q", a.text("message"), want)
		}
		if took := time.Since(began); took != 10*time.Second {
			t.Errorf("gave up after %v, want 10 s whatever the speed", took)
		}
	}, func(o *simulator.Options) { o.Speed = 50 })
}

func TestSubmissionOfDisconnectedClient(t *testing.T) {
	inBubble(t, func(t *testing.T, b *harness) {
		hurried := *b.client
		hurried.Timeout = 3 * time.Second
		b.client = &hurried
		if _, err := b.try(http.MethodPost, submitPath, encode(t, b.submission("/samples/slow.jpg"))); err == nil {
			t.Error("answered before the picture was there")
		}
		time.Sleep(time.Minute)
		if n := len(b.Tasks()); n != 0 {
			t.Errorf("%d tasks", n)
		}
		if r := b.Record()[0]; r.Kind != simulator.KindSubmit || r.Status != 0 {
			t.Errorf("recorded %s with %d, want a submission without an answer", r.Kind, r.Status)
		}
	}, func(o *simulator.Options) { o.LateChecks = true })
}

func TestLateChecksFailTheTask(t *testing.T) {
	b := newHarness(t, func(o *simulator.Options) { o.LateChecks = true })
	a := b.do(http.MethodPost, submitPath, encode(t, b.submission("/samples/tiny.png")))
	id := a.text("output", "task_id")
	if a.status != http.StatusOK {
		t.Fatalf("answered %d %s", a.status, a.raw)
	}
	next := b.submitLater()
	b.finish(id)
	q := b.get("/api/v1/tasks/" + id)
	if q.status != http.StatusOK || q.text("output", "task_status") != "FAILED" || q.text("output", "code") != "InvalidFile.Resolution" ||
		q.text("output", "message") == "" || q.at("usage") != nil || q.at("code") != nil {
		t.Errorf("a failed task is told as %d %s", q.status, q.raw)
	}
	if took := b.taskState(id).Ended.Sub(noon); took > time.Minute {
		t.Errorf("a bad picture was found after %v only", took)
	}
	if got := b.status(next); got != "PRE-PROCESSING" {
		t.Errorf("the next task is %s, want it started", got)
	}
	// What is wrong with the request itself is refused at once all the same.
	refused(t, b.do(http.MethodPost, submitPath, encode(t, b.submission("ftp://x.invalid/a"))), 400, "InvalidURL")
}
