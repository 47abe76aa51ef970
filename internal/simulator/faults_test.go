package simulator_test

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strings"
	"syscall"
	"testing"
	"time"

	"dancecard/internal/simulator"
)

// faultCase is a fault and a check of the answer to a query under it.
type faultCase struct {
	fault simulator.Fault
	check func(a answer) bool
}

func TestFaultsInPlaceOfAnswers(t *testing.T) {
	b := newHarness(t)
	checkFaults(b, b.finishedTask(), []faultCase{
		{
			simulator.Fault{Do: simulator.Refuse, Status: 503, Code: "ServiceUnavailable", Message: "Try later.", RetryAfter: 1500 * time.Millisecond},
			func(a answer) bool {
				return a.status == 503 && a.text("code") == "ServiceUnavailable" && a.text("message") == "Try later." && a.header.Get("Retry-After") == "2"
			},
		},
		{
			simulator.Fault{Do: simulator.Refuse, Code: "Throttling"},
			func(a answer) bool { return a.status == 429 && a.header.Values("Retry-After") == nil },
		},
		{
			simulator.Fault{Do: simulator.Page},
			func(a answer) bool {
				return a.status == 502 && strings.HasPrefix(a.raw, "<html>") && a.header.Get("Content-Type") == "text/html"
			},
		},
		{
			simulator.Fault{Do: simulator.Page, Status: 200, Body: "<p>log in</p>"},
			func(a answer) bool { return a.status == 200 && a.raw == "<p>log in</p>" },
		},
		{
			simulator.Fault{Do: simulator.Foreign},
			func(a answer) bool { return a.status == 200 && a.doc != nil && a.at("output") == nil },
		},
		{
			simulator.Fault{Do: simulator.Foreign, Body: `{"output":null}`},
			func(a answer) bool { return a.raw == `{"output":null}` },
		},
		{simulator.Fault{Do: simulator.Empty}, func(a answer) bool { return a.status == 200 && a.raw == "" }},
		{simulator.Fault{Do: simulator.Huge}, func(a answer) bool { return len(a.raw) > 10<<20 && json.Valid([]byte(a.raw)) }},
	})
}

func TestFaultsWithinAnswers(t *testing.T) {
	b := newHarness(t)
	id := b.finishedTask()
	good := b.get("/api/v1/tasks/" + id)
	checkFaults(b, id, []faultCase{
		{
			simulator.Fault{Do: simulator.Truncate},
			func(a answer) bool { return a.status == 200 && a.doc == nil && len(a.raw) == len(good.raw)/2 },
		},
		{
			simulator.Fault{Do: simulator.WrongTask},
			func(a answer) bool {
				return a.text("output", "task_id") != id && a.text("output", "task_id") != "" && a.text("output", "video_url") != ""
			},
		},
		{
			simulator.Fault{Do: simulator.StrangeStatus, Body: "DREAMING"},
			func(a answer) bool { return a.text("output", "task_status") == "DREAMING" },
		},
		{
			simulator.Fault{Do: simulator.NoAddress},
			func(a answer) bool {
				return a.text("output", "task_status") == "SUCCEEDED" && a.at("output", "video_url") == nil && a.at("usage") != nil
			},
		},
		{
			simulator.Fault{Do: simulator.Forget},
			func(a answer) bool {
				return a.text("output", "task_status") == "UNKNOWN" && a.text("output", "task_id") == id
			},
		},
	})
}

func (b *harness) finishedTask() string {
	id := b.submit()
	b.finish(id)
	return id
}

// checkFaults queries a task under each fault, and again without it.
func checkFaults(b *harness, id string, faults []faultCase) {
	b.t.Helper()
	path := "/api/v1/tasks/" + id
	for _, tc := range faults {
		b.clock.Add(time.Second)
		remove := b.Inject(tc.fault)
		if a := b.get(path); !tc.check(a) {
			b.t.Errorf("%q answers %d %.200s", tc.fault.Do, a.status, a.raw)
		}
		remove()
		remove()
		if a := b.get(path); a.status != http.StatusOK || a.text("output", "video_url") == "" {
			b.t.Errorf("after %q was removed: %d %.200s", tc.fault.Do, a.status, a.raw)
		}
	}
}

func TestFaultsOfLists(t *testing.T) {
	b := newHarness(t)
	id := b.submit()
	item := func() map[string]any {
		return b.get("/api/v1/tasks").at("data").([]any)[0].(map[string]any)
	}
	b.Inject(simulator.Fault{Kind: simulator.KindList, Do: simulator.StrangeStatus, Times: 1})
	if got := item(); got["status"] != "UNDER-REVIEW" || got["gmt_create"] != float64(noon.UnixMilli()) {
		t.Errorf("item %v", got)
	}
	b.Inject(simulator.Fault{Kind: simulator.KindList, Do: simulator.WrongTask, Times: 1})
	if got := item()["task_id"]; got == id {
		t.Error("the right task")
	}
	if got := item(); got["task_id"] != id || got["status"] != "PENDING" {
		t.Errorf("the faults were for once each, but %v", got)
	}
}

func TestResets(t *testing.T) {
	b := newHarness(t)
	body := encode(t, b.submission("/samples/anna.jpg"))
	for i, after := range []bool{false, true} {
		b.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Reset, After: after, Times: 1})
		_, err := b.try(http.MethodPost, submitPath, body)
		if !errors.Is(err, syscall.ECONNRESET) && !errors.Is(err, io.EOF) {
			t.Errorf("the client is told %v", err)
		}
		if n := len(b.Tasks()); n != i {
			t.Errorf("after %t: %d tasks", after, n)
		}
	}
	seen := b.Record()
	last := seen[len(seen)-2] // then the download of the picture
	if last.Kind != simulator.KindSubmit || last.TaskID != b.Tasks()[0].ID || last.Status != 0 || last.Fault != simulator.Reset {
		t.Errorf("the lost answer is recorded as %+v", last)
	}
}

func TestGatewayTimeoutAfterAcceptance(t *testing.T) {
	b := newHarness(t)
	b.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Page, Status: 504, After: true, Times: 1})
	b.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Page, Status: 504, Times: 1})
	for i, want := range []int{1, 1} {
		a := b.do(http.MethodPost, submitPath, encode(t, b.submission("/samples/anna.jpg")))
		if a.status != http.StatusGatewayTimeout || len(b.Tasks()) != want {
			t.Errorf("submission %d: %d, %d tasks", i+1, a.status, len(b.Tasks()))
		}
	}
}

func TestFaultsOfResults(t *testing.T) {
	b := newHarness(t)
	_, address := b.finished("/samples/anna.jpg", b.TemplateIDs()[0])
	whole := b.get(address).raw
	b.Inject(simulator.Fault{Kind: simulator.KindResult, Do: simulator.CutBody, Times: 1})
	a, err := b.try(http.MethodGet, address, "")
	if !errors.Is(err, io.ErrUnexpectedEOF) || a.raw != whole[:len(whole)/2] {
		t.Errorf("a cut body brings %d of %d bytes and %v", len(a.raw), len(whole), err)
	}
	b.Inject(simulator.Fault{Kind: simulator.KindResult, Do: simulator.ShortBody, Times: 1})
	a, err = b.try(http.MethodGet, address, "")
	if err != nil || a.raw != whole[:len(whole)/2] {
		t.Errorf("a short body brings %d of %d bytes and %v", len(a.raw), len(whole), err)
	}
	if a := b.get(address); a.raw != whole {
		t.Error("the next download is faultCase too")
	}
}

func TestFaultsAreChosen(t *testing.T) {
	b := newHarness(t)
	id := b.submit()
	hit := func(a answer) bool { return a.status == http.StatusServiceUnavailable }
	only := func(f simulator.Fault) func() {
		f.Do, f.Status = simulator.Refuse, 503
		return b.Inject(f)
	}
	remove := only(simulator.Fault{Kind: simulator.KindCancel})
	if hit(b.get("/api/v1/tasks/"+id)) || hit(b.get("/api/v1/tasks")) || !hit(b.do(http.MethodPost, "/api/v1/tasks/x/cancel", "")) {
		t.Error("a fault of cancels applies to something else, or nothing")
	}
	remove()
	remove = only(simulator.Fault{Match: func(r *http.Request) bool { return strings.HasSuffix(r.URL.Path, "/bo.png") }})
	if hit(b.get("/samples/anna.jpg")) || !hit(b.get("/samples/bo.png")) {
		t.Error("a matched fault applies to the wrong picture")
	}
	remove()
	seen := b.Record()
	if last := seen[len(seen)-1]; last.Status != 503 || last.Fault != simulator.Refuse || seen[len(seen)-2].Fault != "" {
		t.Errorf("the record says %d and %q", last.Status, last.Fault)
	}
	only(simulator.Fault{Times: 2})
	for i, want := range []bool{true, true, false} {
		if hit(b.get("/")) != want {
			t.Errorf("a fault for twice: request %d gets it: %t", i+1, !want)
		}
	}
}

func TestChanceComesFromTheSeed(t *testing.T) {
	run := func(seed uint64) string {
		b := newHarness(t, func(o *simulator.Options) { o.Seed = seed })
		b.Inject(simulator.Fault{Do: simulator.Empty, Status: 500, Chance: 0.25})
		var hits strings.Builder
		for range 100 {
			hits.WriteByte(" x"[btoi(b.get("/").status == 500)])
		}
		return hits.String()
	}
	one, again, other := run(1), run(1), run(2)
	if one != again || one == other {
		t.Errorf("two runs of one seed and one of another:\n%s\n%s\n%s", one, again, other)
	}
	if n := strings.Count(one, "x"); n < 10 || n > 45 {
		t.Errorf("a chance of a quarter applies %d times of 100", n)
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

func TestSlowBodyIsComplete(t *testing.T) {
	inBubble(t, func(t *testing.T, b *harness) {
		address := b.base + "/samples/anna.jpg"
		whole := b.get(address).raw
		b.Inject(simulator.Fault{Kind: simulator.KindPicture, Do: simulator.SlowBody, Delay: 40 * time.Second, Times: 2})
		began := time.Now()
		resp, err := b.client.Get(address)
		if err != nil {
			t.Fatal(err)
		}
		if took := time.Since(began); resp.StatusCode != http.StatusOK || took != 0 {
			t.Errorf("the head, %d, came after %v", resp.StatusCode, took)
		}
		half := make([]byte, len(whole)/2)
		if _, err := io.ReadFull(resp.Body, half); err != nil || time.Since(began) != 0 {
			t.Errorf("the first half came after %v: %v", time.Since(began), err)
		}
		rest, err := io.ReadAll(resp.Body)
		if err != nil || string(half)+string(rest) != whole || time.Since(began) != 40*time.Second {
			t.Errorf("%d of %d bytes after %v: %v", len(half)+len(rest), len(whole), time.Since(began), err)
		}
		_ = resp.Body.Close()
		hurried := *b.client
		hurried.Timeout = 5 * time.Second
		b.client = &hurried
		if a, err := b.try(http.MethodGet, address, ""); err == nil || time.Since(began) != 45*time.Second {
			t.Errorf("whoever leaves has %d bytes after %v: %v", len(a.raw), time.Since(began), err)
		}
	})
}

func TestSlowAnswersInFakeTime(t *testing.T) {
	inBubble(t, func(t *testing.T, b *harness) {
		b.Inject(simulator.Fault{Kind: simulator.KindQuery, Delay: 40 * time.Second, Times: 1})
		began := time.Now()
		if got := b.status("x"); got != "UNKNOWN" || time.Since(began) != 40*time.Second {
			t.Errorf("%s after %v", got, time.Since(began))
		}
		patient := b.client
		hurried := *b.client
		hurried.Timeout = 5 * time.Second
		for i, after := range []bool{false, true} {
			b.client = &hurried
			b.Inject(simulator.Fault{Kind: simulator.KindSubmit, Delay: time.Minute, Times: 1, After: after})
			if _, err := b.try(http.MethodPost, submitPath, encode(t, b.submission("/samples/anna.jpg"))); err == nil {
				t.Error("answered in time")
			}
			b.client = patient
			if n := len(b.Tasks()); n != i {
				t.Errorf("after %t: %d tasks, want %d", after, n, i)
			}
		}
	})
}
