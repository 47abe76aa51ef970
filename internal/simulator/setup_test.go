package simulator_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"

	"dancecard/internal/simulator"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const (
	goodKey    = "sk-canary-good"
	submitPath = "/api/v1/services/aigc/image2video/video-synthesis"
)

// noon is when every test with a clock of its own starts: noon in UTC, eight in the evening in
// the service's zone.
var noon = time.Date(2026, time.September, 1, 12, 0, 0, 0, time.UTC)

// clock moves only when told.
type clock struct {
	mu sync.Mutex
	at time.Time
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *clock) Add(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

// harness is a service on a port, and an HTTP client.
type harness struct {
	*simulator.Server
	t      *testing.T
	clock  *clock
	base   string
	client *http.Client
	key    string
}

func newHarness(t *testing.T, change ...func(*simulator.Options)) *harness {
	t.Helper()
	c := &clock{at: noon}
	o := simulator.Options{Now: c.Now, Seed: 7, Keys: []string{goodKey}}
	for _, f := range change {
		f(&o)
	}
	s := simulator.New(o)
	srv := httptest.NewServer(s)
	t.Cleanup(srv.Close)
	return &harness{Server: s, t: t, clock: c, base: srv.URL, client: srv.Client(), key: goodKey}
}

// answer is a response.
type answer struct {
	status int
	header http.Header
	raw    string
	doc    map[string]any
}

// at finds a value in the document: at("output", "task_id").
func (a answer) at(path ...string) any {
	var v any = a.doc
	for _, p := range path {
		m, _ := v.(map[string]any)
		v = m[p]
	}
	return v
}

func (a answer) text(path ...string) string {
	s, _ := a.at(path...).(string)
	return s
}

// try sends one request; a header of "-" is left out.
func (b *harness) try(method, target, body string, headers ...string) (answer, error) {
	b.t.Helper()
	if strings.HasPrefix(target, "/") {
		target = b.base + target
	}
	req, err := http.NewRequestWithContext(b.t.Context(), method, target, strings.NewReader(body))
	if err != nil {
		b.t.Fatal(err)
	}
	if strings.Contains(target, "/api/v1") {
		req.Header.Set("Authorization", "Bearer "+b.key)
	}
	if method == http.MethodPost {
		req.Header.Set("Content-Type", "application/json")
		req.Header.Set("X-DashScope-Async", "enable")
	}
	for i := 0; i+1 < len(headers); i += 2 {
		req.Header.Del(headers[i])
		if headers[i+1] != "-" {
			req.Header.Set(headers[i], headers[i+1])
		}
	}
	resp, err := b.client.Do(req)
	if err != nil {
		return answer{}, err
	}
	defer resp.Body.Close()
	a := answer{status: resp.StatusCode, header: resp.Header}
	raw, err := io.ReadAll(resp.Body)
	a.raw = string(raw)
	if json.Unmarshal(raw, &a.doc) != nil {
		a.doc = nil
	}
	return a, err
}

func (b *harness) do(method, target, body string, headers ...string) answer {
	b.t.Helper()
	a, err := b.try(method, target, body, headers...)
	if err != nil {
		b.t.Fatalf("%s %s: %v", method, target, err)
	}
	return a
}

func (b *harness) get(target string, headers ...string) answer {
	b.t.Helper()
	return b.do(http.MethodGet, target, "", headers...)
}

// submission is a valid body for a picture.
func (b *harness) submission(picture string) map[string]any {
	if strings.HasPrefix(picture, "/") {
		u := url.URL{Path: picture}
		picture = b.base + u.EscapedPath()
	}
	return map[string]any{
		"model":      simulator.DefaultModel,
		"input":      map[string]any{"image_url": picture, "template_id": b.TemplateIDs()[0]},
		"parameters": map[string]any{"use_ref_img_bg": true, "video_ratio": "9:16"},
	}
}

func encode(t *testing.T, v any) string {
	t.Helper()
	var buf bytes.Buffer
	if err := json.NewEncoder(&buf).Encode(v); err != nil {
		t.Fatal(err)
	}
	return buf.String()
}

// submit submits a task and returns its id.
func (b *harness) submit() string {
	b.t.Helper()
	a := b.do(http.MethodPost, submitPath, encode(b.t, b.submission("/samples/anna.jpg")))
	id := a.text("output", "task_id")
	if a.status != http.StatusOK || id == "" || a.text("output", "task_status") != "PENDING" {
		b.t.Fatalf("submission answered %d %s", a.status, a.raw)
	}
	return id
}

// submitLater does the same a second later, within the rate limit.
func (b *harness) submitLater() string {
	b.t.Helper()
	b.clock.Add(time.Second)
	return b.submit()
}

func (b *harness) status(id string) string {
	b.t.Helper()
	a := b.get("/api/v1/tasks/" + id)
	if a.status != http.StatusOK {
		b.t.Fatalf("query answered %d %s", a.status, a.raw)
	}
	return a.text("output", "task_status")
}

// taskState is the state of a task at the server.
func (b *harness) taskState(id string) simulator.TaskState {
	b.t.Helper()
	for _, t := range b.Tasks() {
		if t.ID == id {
			return t
		}
	}
	b.t.Fatalf("no task %s", id)
	return simulator.TaskState{}
}

// finish moves the clock until a task has ended.
func (b *harness) finish(id string) {
	b.t.Helper()
	for range 10_000 {
		if !b.taskState(id).Ended.IsZero() {
			return
		}
		b.clock.Add(time.Second)
	}
	b.t.Fatalf("task %s does not end", id)
}

// refused checks an error answer: its status, its code, and the shape.
func refused(t *testing.T, a answer, status int, code string) {
	t.Helper()
	if a.status != status || a.text("code") != code {
		t.Errorf("answered %d %s, want %d %s", a.status, a.raw, status, code)
	}
	if a.text("message") == "" || a.text("request_id") == "" || a.text("request_id") != a.header.Get("X-Request-Id") {
		t.Errorf("an error needs a message and the request's id: %s", a.raw)
	}
	if a.at("output") != nil {
		t.Errorf("a refused request has no output: %s", a.raw)
	}
}

// inBubble runs a service over a pipe and a client in fake time.
func inBubble(t *testing.T, test func(t *testing.T, b *harness), change ...func(*simulator.Options)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		pipe := simulator.NewPipe()
		client := &http.Client{Transport: &http.Transport{DialContext: pipe.Dial}}
		o := simulator.Options{Now: time.Now, Seed: 7, Keys: []string{goodKey}, Fetch: client}
		for _, f := range change {
			f(&o)
		}
		b := &harness{Server: simulator.New(o), t: t, base: "http://studio.invalid", client: client, key: goodKey}
		ctx, stop := context.WithCancel(t.Context())
		served := make(chan error, 1)
		go func() { served <- b.Serve(ctx, pipe) }()
		test(t, b)
		stop()
		if err := <-served; err != nil {
			t.Errorf("Serve ended with %v", err)
		}
		client.CloseIdleConnections()
		if _, err := b.try(http.MethodGet, "/", ""); err == nil || !strings.Contains(err.Error(), "refused") {
			t.Errorf("a stopped service is dialled with %v", err)
		}
	})
}
