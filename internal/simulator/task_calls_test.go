package simulator_test

import (
	"net/http"
	"net/url"
	"slices"
	"testing"
	"time"

	"dancecard/internal/simulator"
)

func TestQueryOfSucceededTask(t *testing.T) {
	b := newHarness(t)
	if err := b.AddTemplate(simulator.Template{ID: "AACT.long", Motion: "tango", Seconds: 10.23}); err != nil {
		t.Fatal(err)
	}
	doc := b.submission("/samples/anna.jpg")
	set(doc, "input.template_id", "AACT.long")
	a := b.do(http.MethodPost, submitPath, encode(t, doc))
	id := a.text("output", "task_id")
	q := b.get("/api/v1/tasks/" + id + "/")
	if q.at("usage") != nil || q.at("output", "video_url") != nil || q.text("request_id") == a.text("request_id") {
		t.Errorf("a waiting task is told as %s", q.raw)
	}
	b.finish(id)
	q = b.get("/api/v1/tasks/" + id)
	if q.at("usage", "video_duration") != 10.23 || q.text("usage", "video_ratio") != "standard" || q.at("output", "usage") != nil {
		t.Errorf("usage must be beside output, with the template's length: %s", q.raw)
	}
	if u, err := url.Parse(q.text("output", "video_url")); err != nil || u.Query().Get("Signature") == "" || "http://"+u.Host != b.base {
		t.Errorf("the result's address is %q", q.text("output", "video_url"))
	}
	if len(q.doc) != 3 || len(q.at("output").(map[string]any)) != 3 {
		t.Errorf("the reference shows no other fields: %s", q.raw)
	}
}

func TestQueryOfUnknownTask(t *testing.T) {
	b := newHarness(t)
	a := b.get("/api/v1/tasks/a8532587-fa8c-4ef8-82be-0c46b17950d1")
	if a.status != http.StatusOK || a.text("output", "task_status") != "UNKNOWN" || a.text("request_id") == "" {
		t.Errorf("answered %d %s", a.status, a.raw)
	}
}

func TestTaskCallsNeedKeyAndMethod(t *testing.T) {
	b := newHarness(t)
	for _, tc := range []struct{ method, path string }{
		{http.MethodGet, "/api/v1/tasks/x"}, {http.MethodGet, "/api/v1/tasks/"}, {http.MethodPost, "/api/v1/tasks/x/cancel"},
	} {
		refused(t, b.do(tc.method, tc.path, "", "Authorization", "-"), 401, "InvalidApiKey")
		refused(t, b.do(tc.method, tc.path, "", "Authorization", "Bearer sk-canary-bad"), 401, "InvalidApiKey")
		refused(t, b.do(http.MethodPut, tc.path, ""), 400, "InvalidParameter")
	}
	for _, path := range []string{"/api/v1/", "/api/v1/tasks/a/b", "/api/v2/tasks/a", "/api/v1/services/aigc/image2video/aa-detect"} {
		refused(t, b.get(path), 404, "NotFound")
	}
}

func TestTaskCallsShareOneRate(t *testing.T) {
	b := newHarness(t)
	id := b.submit()
	ask := []func() answer{
		func() answer { return b.get("/api/v1/tasks/" + id) },
		func() answer { return b.get("/api/v1/tasks") },
		func() answer { return b.do(http.MethodPost, "/api/v1/tasks/no-such-task/cancel", "") },
	}
	for i := range 20 {
		if a := ask[i%3](); a.status == http.StatusTooManyRequests {
			t.Fatalf("question %d: %s", i+1, a.raw)
		}
	}
	for _, f := range ask {
		refused(t, f(), 429, "Throttling.RateQuota")
	}
	b.submit() // a limit of its own
	b.clock.Add(time.Second)
	for _, f := range ask {
		if a := f(); a.status == http.StatusTooManyRequests {
			t.Errorf("a second later: %s", a.raw)
		}
	}
}

// items reads the ids of a list's page.
func items(t *testing.T, a answer) []string {
	t.Helper()
	if a.status != http.StatusOK {
		t.Fatalf("list answered %d %s", a.status, a.raw)
	}
	data, ok := a.at("data").([]any)
	if !ok {
		t.Fatalf("a list without data: %s", a.raw)
	}
	ids := []string{}
	for _, item := range data {
		ids = append(ids, item.(map[string]any)["task_id"].(string))
	}
	return ids
}

func TestListItem(t *testing.T) {
	b := newHarness(t)
	a := b.do(http.MethodPost, submitPath, encode(t, b.submission("/samples/anna.jpg")))
	id := a.text("output", "task_id")
	item := func() map[string]any {
		return b.get("/api/v1/tasks/?task_id=" + id).at("data").([]any)[0].(map[string]any)
	}
	got := item()
	for name, want := range map[string]any{
		"task_id": id, "status": "PENDING", "model_name": simulator.DefaultModel, "region": "cn-beijing",
		"request_id": a.text("request_id"), "gmt_create": float64(noon.UnixMilli()),
		"user_api_unique_key": "apikey:v1:aigc:image2video:video-synthesis:animate-anyone-gen2",
		"start_time":          nil, "end_time": nil, "task_status": nil, "video_url": nil,
	} {
		if got[name] != want {
			t.Errorf("%s is %v, want %v", name, got[name], want)
		}
	}
	for _, name := range []string{"api_key_id", "caller_parent_id", "caller_uid"} {
		if s, _ := got[name].(string); s == "" {
			t.Errorf("%s is missing", name)
		}
	}
	words := map[any]bool{}
	for b.taskState(id).Ended.IsZero() {
		words[item()["status"]] = true
		b.clock.Add(time.Second)
	}
	if len(words) != 2 || !words["PENDING"] || !words["RUNNING"] {
		t.Errorf("the list speaks the task page's words alone, not %v", words)
	}
	got, st := item(), b.taskState(id)
	if got["status"] != "SUCCEEDED" || got["start_time"] != float64(st.Started.UnixMilli()) || got["end_time"] != float64(st.Ended.UnixMilli()) {
		t.Errorf("a finished task is listed as %v", got)
	}
}

func TestListPages(t *testing.T) {
	b := newHarness(t)
	past := make([]simulator.Past, 123)
	for i := range past {
		past[i].Ago = time.Duration(i) * time.Second // the newest first
	}
	ids, err := b.Seed(past...)
	if err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct {
		query             string
		from, to          int
		page, size, pages float64
	}{
		{"", 0, 10, 1, 10, 13},
		{"?page_no=2", 10, 20, 2, 10, 13},
		{"?page_size=50&page_no=3", 100, 123, 3, 50, 3},
		{"?page_size=100", 0, 100, 1, 100, 2},
		{"?page_size=1000&page_no=2", 100, 123, 2, 100, 2},
		{"?page_no=14", 0, 0, 14, 10, 13},
		{"?status=SUCCEEDED&page_no=1000000", 0, 0, 1000000, 10, 0},
	} {
		a := b.get("/api/v1/tasks" + tc.query)
		if got := items(t, a); !slices.Equal(got, ids[tc.from:tc.to]) {
			t.Errorf("%q shows %d tasks, want %d..%d", tc.query, len(got), tc.from, tc.to)
		}
		if a.at("page_no") != tc.page || a.at("page_size") != tc.size || a.at("total_page") != tc.pages {
			t.Errorf("%q is page %v of %v with %v", tc.query, a.at("page_no"), a.at("total_page"), a.at("page_size"))
		}
	}
	if got := b.get("/api/v1/tasks").at("total"); got != 123.0 {
		t.Errorf("total %v", got)
	}
}

func TestListFilters(t *testing.T) {
	b := newHarness(t, func(o *simulator.Options) { o.Models = []string{simulator.DefaultModel, "animate-anyone-ours"} })
	names := []string{"old", "failed", "done", "running", "waiting", "ours"}
	ids, err := b.Seed(
		simulator.Past{Ago: 23 * time.Hour},
		simulator.Past{Ago: 2 * time.Hour, Code: "InternalError.Algo", Message: "x"},
		simulator.Past{Ago: time.Hour},
		simulator.Past{Ago: time.Minute},
		simulator.Past{Ago: 30 * time.Second},
		simulator.Past{Ago: 10 * time.Second, Model: "animate-anyone-ours"},
	)
	if err != nil {
		t.Fatal(err)
	}
	stamp := func(ago time.Duration) string { // the service's wall time
		return noon.Add(8 * time.Hour).Add(-ago).Format("20060102150405")
	}
	for query, want := range map[string][]string{
		"":                                 {"ours", "waiting", "running", "done", "failed", "old"},
		"status=PENDING":                   {"waiting"},
		"status=RUNNING":                   {"ours", "running"},
		"status=SUCCEEDED":                 {"done", "old"},
		"status=FAILED":                    {"failed"},
		"status=CANCELED":                  {},
		"status=UNKNOWN":                   {},
		"model_name=animate-anyone-ours":   {"ours"},
		"model_name=another":               {},
		"task_id=" + ids[0]:                {"old"},
		"task_id=none":                     {},
		"start_time=" + stamp(time.Hour):   {"ours", "waiting", "running", "done"},
		"end_time=" + stamp(time.Hour):     {"done", "failed", "old"},
		"end_time=" + stamp(time.Hour+1e9): {"failed", "old"},
		"start_time=" + stamp(24*time.Hour) + "&end_time=" + stamp(2*time.Hour): {"failed", "old"},
		"start_time=" + stamp(48*time.Hour):                                     {},
		"status=SUCCEEDED&start_time=" + stamp(3*time.Hour):                     {"done"},
		"api_key_id=1&region=cn-beijing&page_size=1":                            {"ours"},
	} {
		var got []string
		for _, id := range items(t, b.get("/api/v1/tasks?"+query)) {
			got = append(got, names[slices.Index(ids, id)])
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q lists %v, want %v", query, got, want)
		}
		resetRate(b)
	}
}

// resetRate lets the rate window pass without changing any task.
func resetRate(b *harness) {
	b.clock.Add(time.Second)
	b.get("/api/v1/tasks/x")
	b.clock.Add(-time.Second)
}

func TestListRefuses(t *testing.T) {
	b := newHarness(t)
	for i, query := range []string{
		"status=DONE", "status=PRE-PROCESSING", "page_no=0", "page_no=-1", "page_no=x", "page_no=9223372036854775807",
		"page_size=0", "page_size=ten", "start_time=2026-09-01", "end_time=1788264000000", "start_time=20260230120000",
		"start_time=20260901120000&end_time=20260901115959", "start_time=20260901120000&end_time=20260902120001",
	} {
		b.clock.Add(time.Duration(i) * time.Second)
		a := b.get("/api/v1/tasks?" + query)
		refused(t, a, 400, "InvalidParameter")
	}
	if a := b.get("/api/v1/tasks?start_time=20260901120000&end_time=20260902120000"); a.status != http.StatusOK {
		t.Errorf("a day to the second: %d %s", a.status, a.raw)
	}
}
