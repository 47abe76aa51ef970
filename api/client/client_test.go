package client_test

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dancecard/api"
	"dancecard/api/client"
)

// seen is what a server kept of one request.
type seen struct {
	Method, URI, Body string
	Header            http.Header
}

// recording answers with the body and keeps what was asked.
func recording(t *testing.T, body string) (*client.Client, *[]seen) {
	t.Helper()
	var all []seen
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		content, _ := io.ReadAll(r.Body)
		all = append(all, seen{r.Method, r.RequestURI, string(content), r.Header})
		_, _ = io.WriteString(w, body)
	})
	return c, &all
}

func TestSubmitSendsWhatTheReferenceAsksFor(t *testing.T) {
	const accepted = `{"output":{"task_id":"t-1","task_status":"PENDING"},"request_id":"r-1"}`
	tests := []struct {
		name       string
		submission api.Submission
		body       string
		resolves   bool
	}{
		{
			"clip's background, no ratio",
			api.Submission{Model: "animate-anyone-gen2", ImageURL: "http://a/b.jpg?x=1&y=<2>", TemplateID: "AACT.1"},
			`{"model":"animate-anyone-gen2","input":{"image_url":"http://a/b.jpg?x=1&y=<2>","template_id":"AACT.1"},"parameters":{"use_ref_img_bg":false}}`,
			false,
		},
		{
			"picture's background with ratio",
			api.Submission{Model: "own", ImageURL: "https://a/b.jpg", TemplateID: "AACT.1", PictureBackground: true, Ratio: "3:4"},
			`{"model":"own","input":{"image_url":"https://a/b.jpg","template_id":"AACT.1"},"parameters":{"use_ref_img_bg":true,"video_ratio":"3:4"}}`,
			false,
		},
		{
			"temporary storage",
			api.Submission{Model: "m", ImageURL: "oss://dashscope-instant/陈.jpg", TemplateID: "AACT.1"},
			`{"model":"m","input":{"image_url":"oss://dashscope-instant/陈.jpg","template_id":"AACT.1"},"parameters":{"use_ref_img_bg":false}}`,
			true,
		},
		{
			"Chinese path and an escape that stays",
			api.Submission{Model: "m", ImageURL: "https://a/陈/%2F.jpg?名=1", TemplateID: "AACT.1"},
			`{"model":"m","input":{"image_url":"https://a/%E9%99%88/%2F.jpg?%E5%90%8D=1","template_id":"AACT.1"},"parameters":{"use_ref_img_bg":false}}`,
			false,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, requests := recording(t, accepted)
			got, err := c.Submit(t.Context(), tt.submission)
			if err != nil {
				t.Fatal(err)
			}
			if want := (api.Receipt{TaskID: "t-1", Status: api.Pending, RequestID: "r-1"}); got != want {
				t.Errorf("got %+v, want %+v", got, want)
			}
			checkSubmission(t, (*requests)[0], tt.body, tt.resolves)
		})
	}
}

func checkSubmission(t *testing.T, request seen, body string, resolves bool) {
	t.Helper()
	if request.Method != "POST" || request.URI != "/api/v1/services/aigc/image2video/video-synthesis/" {
		t.Errorf("asked %s %s", request.Method, request.URI)
	}
	if request.Body != body || !json.Valid([]byte(request.Body)) {
		t.Errorf("sent %s\nwant %s", request.Body, body)
	}
	want := map[string]string{
		"Authorization": "Bearer " + canaryKey, "Content-Type": "application/json",
		"X-DashScope-Async": "enable", "X-DashScope-OssResourceResolve": map[bool]string{true: "enable"}[resolves],
		"Idempotency-Key": "", "User-Agent": "dancecard",
	}
	for name, value := range want {
		if got := request.Header.Get(name); got != value {
			t.Errorf("header %s is %q, want %q", name, got, value)
		}
	}
}

func TestQueryCancelAndListAskTheirPaths(t *testing.T) {
	c, requests := recording(t, `{"request_id":"r","output":{"task_status":"RUNNING"},"data":[],"page_size":1}`)
	if _, err := c.Task(t.Context(), "  a b/../c?d#e%20 "); err == nil {
		t.Error("an id with a blank in it was asked")
	}
	for _, id := range []string{"", ".", "..", "a\x1b", "任务", strings.Repeat("x", 257)} {
		_, err := c.Task(t.Context(), id)
		if e := failure(t, err); e.Code != api.CodeAddress || e.Delivery != api.NotSent || e.MayRepeat() || e.Op == api.OpSubmit {
			t.Errorf("id %q: %v", id, err)
		}
		if _, err := c.Cancel(t.Context(), id); failure(t, err).Op != api.OpCancel {
			t.Errorf("cancelling %q: %v", id, err)
		}
	}
	if len(*requests) != 0 {
		t.Fatalf("%d requests were made for ids that are none", len(*requests))
	}
	for _, id := range []string{"\n" + someTask + " ", "a/../c?d#e%20"} {
		if _, err := c.Task(t.Context(), id); err != nil {
			t.Fatal(err)
		}
	}
	if id, err := c.Cancel(t.Context(), someTask); err != nil || id != "r" {
		t.Fatal(id, err)
	}
	if err := c.Check(t.Context()); err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range *requests {
		got = append(got, r.Method+" "+r.URI)
		if r.Header.Get("X-DashScope-Async") != "" || r.Header.Get("Authorization") != "Bearer "+canaryKey {
			t.Errorf("%s: headers %v", r.URI, r.Header)
		}
	}
	want := []string{
		"GET /api/v1/tasks/" + someTask,
		"GET /api/v1/tasks/a%2F..%2Fc%3Fd%23e%2520",
		"POST /api/v1/tasks/" + someTask + "/cancel",
		"GET /api/v1/tasks/?page_no=1&page_size=1",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestBasePathStaysInFront(t *testing.T) {
	asked := ""
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked = r.RequestURI
		_, _ = io.WriteString(w, `{"output":{"task_status":"RUNNING"}}`)
	}))
	defer server.Close()
	c := newClient(t, server.URL+"/relay here/", nil)
	if _, err := c.Task(t.Context(), "x"); err != nil || asked != "/relay%20here/api/v1/tasks/x" {
		t.Errorf("asked %s, %v", asked, err)
	}
}

func TestWithoutUsableKeyNothingIsSent(t *testing.T) {
	for _, key := range []string{"", " \n", "sk-canary\nX-Evil: 1", "sk-鍵"} {
		asked := false
		server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked = true }))
		c := newClient(t, server.URL, func(o *client.Options) { o.Key = func() string { return key } })
		_, err := c.Submit(t.Context(), goodSubmission)
		e := failure(t, err)
		if e.Code != api.CodeNoKey || e.Delivery != api.NotSent || !e.Account() || e.MayRepeat() || e.Offline() {
			t.Errorf("key %q: %+v", key, e)
		}
		if key != "" && strings.Contains(err.Error(), "canary") || asked {
			t.Errorf("key %q: asked %v, %v", key, asked, err)
		}
		server.Close()
	}
}

func TestKeyIsAskedForAtEachRequest(t *testing.T) {
	var sent []string
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		sent = append(sent, r.Header.Get("Authorization"))
		_, _ = io.WriteString(w, `{"output":{"task_status":"RUNNING"}}`)
	}))
	defer server.Close()
	n := 0
	c := newClient(t, server.URL, func(o *client.Options) {
		o.Key = func() string { n++; return fmt.Sprintf(" sk-%d\n", n) }
	})
	for range 2 {
		if _, err := c.Task(t.Context(), "x"); err != nil {
			t.Fatal(err)
		}
	}
	if diff := cmp.Diff([]string{"Bearer sk-1", "Bearer sk-2"}, sent); diff != "" {
		t.Error(diff)
	}
}

func TestNewRefusesWhatCannotWork(t *testing.T) {
	now := func() time.Time { return noon }
	c, err := client.New(client.Options{BaseURL: "http://example.com", Now: now})
	if e := failure(t, err); c != nil || e.Op != api.OpSetUp || e.Code != api.CodeAddress {
		t.Errorf("plain http: %v", err)
	}
	if c, err := client.New(client.Options{}); c != nil || err == nil {
		t.Error("a client without a clock was made")
	}
	c, err = client.New(client.Options{Now: now})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.Task(t.Context(), "x"); failure(t, err).Code != api.CodeNoKey {
		t.Errorf("without a Key function: %v", err)
	}
}

func TestSkewAndDebugTellOfEachExchange(t *testing.T) {
	var told []client.Exchange
	clock := noon
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Date", noon.Add(90*time.Second).Format(http.TimeFormat))
		clock = clock.Add(2 * time.Second)
		if r.Method == http.MethodPost {
			w.WriteHeader(http.StatusBadRequest)
			_, _ = io.WriteString(w, `{"code":"UnsupportedOperation","message":"no"}`)
			return
		}
		_, _ = io.WriteString(w, `{"data":[],"page_size":10}`)
	}))
	defer server.Close()
	c := newClient(t, server.URL, func(o *client.Options) {
		o.Now = func() time.Time { return clock }
		o.Debug = func(x client.Exchange) { told = append(told, x) }
	})
	if _, known := c.Skew(); known {
		t.Error("a skew is known before any answer")
	}
	if _, err := c.Tasks(t.Context(), api.Listing{Model: "secret-model"}); err != nil {
		t.Fatal(err)
	}
	if skew, known := c.Skew(); !known || skew != 88*time.Second {
		t.Errorf("skew %v, %v", skew, known)
	}
	if _, err := c.Cancel(t.Context(), "x"); failure(t, err).Code != "UnsupportedOperation" {
		t.Error(err)
	}
	host := strings.TrimPrefix(server.URL, "http://")
	want := []client.Exchange{
		{Op: api.OpList, Method: "GET", Host: host, Path: "/api/v1/tasks/", Status: 200, Duration: 2 * time.Second},
		{Op: api.OpCancel, Method: "POST", Host: host, Path: "/api/v1/tasks/x/cancel", Status: 400, Code: "UnsupportedOperation", Duration: 2 * time.Second},
	}
	if diff := cmp.Diff(want, told); diff != "" {
		t.Error(diff)
	}
}

// A machine that slept while an answer was on its way, or whose clock was set, learns nothing of the
// service's clock from it.
func TestAnAnswerThatWasSleptThroughTellsNoSkew(t *testing.T) {
	clock, took := noon, 5*time.Hour
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Date", clock.Add(4*time.Minute).Format(http.TimeFormat))
		clock = clock.Add(took)
		_, _ = io.WriteString(w, `{"data":[],"page_size":10}`)
	}))
	defer server.Close()
	c := newClient(t, server.URL, func(o *client.Options) { o.Now = func() time.Time { return clock } })
	for _, took = range []time.Duration{5 * time.Hour, -time.Hour, time.Second} {
		if _, known := c.Skew(); known {
			t.Errorf("something was learnt before an answer took %v", took)
		}
		if _, err := c.Tasks(t.Context(), api.Listing{}); err != nil {
			t.Fatal(err)
		}
	}
	if skew, known := c.Skew(); !known || skew != 4*time.Minute-time.Second {
		t.Errorf("then %v, %v", skew, known)
	}
}

func TestPrintingAClientShowsNoSecret(t *testing.T) {
	c := newClient(t, "http://127.0.0.1:1", nil)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q"} {
		if got := fmt.Sprintf(verb, c); !strings.Contains(got, "127.0.0.1:1") || len(secretsIn(got)) > 0 {
			t.Errorf("%s prints %s", verb, got)
		}
	}
}

func TestUserAgent(t *testing.T) {
	var got []string
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		got = append(got, r.UserAgent())
		_, _ = io.WriteString(w, `{"data":[],"page_size":1}`)
	}))
	defer server.Close()
	c := newClient(t, server.URL, func(o *client.Options) { o.UserAgent = "dancecard/1.2" })
	stream, err := c.Fetch(t.Context(), server.URL, 0, "")
	if err != nil || stream.Body.Close() != nil || c.Check(t.Context()) != nil {
		t.Fatal(err)
	}
	if strings.Join(got, " ") != "dancecard/1.2 dancecard/1.2" {
		t.Error(got)
	}
}
