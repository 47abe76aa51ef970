package simulator_test

import (
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"dancecard/internal/simulator"
)

func TestSubmissionIsAccepted(t *testing.T) {
	b := newHarness(t)
	a := b.do(http.MethodPost, submitPath+"/", encode(t, b.submission("/samples/anna.jpg")))
	if a.status != http.StatusOK || a.text("output", "task_status") != "PENDING" {
		t.Fatalf("answered %d %s", a.status, a.raw)
	}
	id := a.text("output", "task_id")
	if !regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`).MatchString(id) {
		t.Errorf("task id %q is not a UUID", id)
	}
	if got, want := a.header.Get("Date"), noon.Format(http.TimeFormat); got != want {
		t.Errorf("Date %q, want the server's own clock, %q", got, want)
	}
	st := b.taskState(id)
	if !st.PictureBackground || st.Ratio != "9:16" || st.RequestID != a.text("request_id") || !strings.Contains(string(st.Body), "anna.jpg") {
		t.Errorf("the server keeps %+v", st)
	}
}

// set changes one field of a submission; a value of drop takes it out.
func set(doc map[string]any, path string, value any) {
	parts := strings.Split(path, ".")
	for _, p := range parts[:len(parts)-1] {
		doc = doc[p].(map[string]any)
	}
	if value == drop {
		delete(doc, parts[len(parts)-1])
		return
	}
	doc[parts[len(parts)-1]] = value
}

const drop = "(drop)"

func TestSubmissionBodyIsChecked(t *testing.T) {
	const param, empty = "InvalidParameter", "BadRequest.Empty"
	for _, tc := range []struct {
		path   string
		value  any
		status int // 0: accepted
		code   string
	}{
		{"model", drop, 400, empty + "Model"},
		{"model", "", 400, empty + "Model"},
		{"model", nil, 400, empty + "Model"},
		{"model", 42, 400, param},
		{"model", "animate-nobody", 404, "ModelNotFound"},
		{"input", drop, 400, empty + "Input"},
		{"input", nil, 400, empty + "Input"},
		{"input", map[string]any{}, 400, empty + "Input"},
		{"input", "a picture", 400, param},
		{"input.image_url", drop, 400, "InvalidURL"},
		{"input.image_url", "", 400, "InvalidURL"},
		{"input.image_url", 7, 400, param},
		{"input.image_url", "ftp://pictures.invalid/a.jpg", 400, "InvalidURL"},
		{"input.image_url", "oss://dashscope-instant/a.jpg", 400, "invalid_parameter_error"},
		{"input.image_url", "/samples-on-my-disk/a.jpg", 400, "InvalidURL"},
		{"input.image_url", "http://", 400, "InvalidURL"},
		{"input.image_url", "http://a b/%zz", 400, "InvalidURL"},
		{"input.template_id", drop, 400, param},
		{"input.template_id", "", 400, param},
		{"input.template_id", []string{"x"}, 400, param},
		{"input.template_id", "AACT.00000000.AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAA", 400, "InvalidFile.Template.Content"},
		{"parameters", "none", 400, param},
		{"parameters.use_ref_img_bg", "true", 400, param},
		{"parameters.video_ratio", "16:9", 400, param},
		{"parameters.video_ratio", "", 400, param},
		{"parameters.video_ratio", 0.5625, 400, param},
		{"parameters.video_ratio", "3:4", 0, ""},
		{"parameters.video_ratio", drop, 0, ""},
		{"parameters.video_ratio", nil, 0, ""},
		{"parameters.use_ref_img_bg", drop, 0, ""},
		{"parameters", drop, 0, ""},
		{"parameters", nil, 0, ""},
		{"parameters.a_key_of_the_future", 1, 0, ""},
	} {
		t.Run(tc.path+"="+strings.TrimSpace(encode(t, tc.value)), func(t *testing.T) {
			b := newHarness(t)
			doc := b.submission("/samples/anna.jpg")
			set(doc, tc.path, tc.value)
			a := b.do(http.MethodPost, submitPath, encode(t, doc))
			if tc.status == 0 {
				if a.status != http.StatusOK || len(b.Tasks()) != 1 {
					t.Errorf("answered %d %s, want it accepted", a.status, a.raw)
				}
				return
			}
			refused(t, a, tc.status, tc.code)
			if tc.path == "parameters.video_ratio" && a.text("message") != "parameters.video_ratio must be 9:16 or 3:4" {
				t.Errorf("message %q, want the reference's", a.text("message"))
			}
			if len(b.Tasks()) != 0 {
				t.Error("a refused submission made a task")
			}
		})
	}
}

func TestSubmissionHeadersAreChecked(t *testing.T) {
	for name, tc := range map[string]struct {
		method, body  string
		headers       []string
		status        int
		code, message string
	}{
		"no key":         {headers: []string{"Authorization", "-"}, status: 401, code: "InvalidApiKey", message: "No API-key provided."},
		"empty key":      {headers: []string{"Authorization", "Bearer "}, status: 401, code: "InvalidApiKey", message: "No API-key provided."},
		"wrong key":      {headers: []string{"Authorization", "Bearer sk-canary-bad"}, status: 401, code: "InvalidApiKey", message: "Invalid API-key provided."},
		"wrong scheme":   {headers: []string{"Authorization", "Basic " + goodKey}, status: 401, code: "InvalidApiKey", message: "Invalid API-key provided."},
		"synchronous":    {headers: []string{"X-DashScope-Async", "-"}, status: 403, code: "AccessDenied", message: "current user api does not support synchronous calls."},
		"half async":     {headers: []string{"X-DashScope-Async", "true"}, status: 403, code: "AccessDenied", message: "current user api does not support synchronous calls."},
		"key goes first": {headers: []string{"Authorization", "-", "X-DashScope-Async", "-"}, status: 401, code: "InvalidApiKey", message: "No API-key provided."},
		"a form":         {headers: []string{"Content-Type", "application/x-www-form-urlencoded"}, status: 400, code: "BadRequest.IllegalInput"},
		"no JSON":        {body: `{"model": `, status: 400, code: "BadRequest.IllegalInput"},
		"a list":         {body: `[1]`, status: 400, code: "BadRequest.IllegalInput"},
		"null":           {body: `null`, status: 400, code: "BadRequest.IllegalInput"},
		"two documents":  {body: `{} {}`, status: 400, code: "BadRequest.IllegalInput"},
		"nothing":        {body: " ", status: 400, code: "BadRequest.IllegalInput"},
		"far too much":   {body: `{"model":"` + strings.Repeat("m", 1<<20) + `"}`, status: 400, code: "BadRequest.TooLarge"},
		"a GET":          {method: http.MethodGet, status: 400, code: "InvalidParameter", message: "Request method 'GET' is not supported."},
	} {
		t.Run(name, func(t *testing.T) {
			b := newHarness(t)
			body, method := tc.body, tc.method
			if body == "" {
				body = encode(t, b.submission("/samples/anna.jpg"))
			}
			if method == "" {
				method = http.MethodPost
			}
			a := b.do(method, submitPath, body, tc.headers...)
			refused(t, a, tc.status, tc.code)
			if tc.message != "" && a.text("message") != tc.message {
				t.Errorf("message %q, want %q", a.text("message"), tc.message)
			}
			if len(b.Tasks()) != 0 {
				t.Error("a refused submission made a task")
			}
		})
	}
}

func TestSubmissionRate(t *testing.T) {
	b := newHarness(t)
	body := encode(t, b.submission("/samples/anna.jpg"))
	for i := range 6 {
		a := b.do(http.MethodPost, submitPath, body)
		if i < 5 {
			if a.status != http.StatusOK {
				t.Fatalf("submission %d: %d %s", i+1, a.status, a.raw)
			}
			continue
		}
		refused(t, a, 429, "Throttling.RateQuota")
	}
	b.clock.Add(999 * time.Millisecond)
	refused(t, b.do(http.MethodPost, submitPath, body), 429, "Throttling.RateQuota")
	b.clock.Add(time.Millisecond)
	if a := b.do(http.MethodPost, submitPath, body); a.status != http.StatusOK {
		t.Errorf("a second later: %d %s", a.status, a.raw)
	}
	if n := len(b.Tasks()); n != 6 {
		t.Errorf("%d tasks, want 6: those refused for their rate make none", n)
	}
}

func TestAccountsAreApart(t *testing.T) {
	b := newHarness(t, func(o *simulator.Options) { o.Keys = []string{goodKey, "sk-canary-other"} })
	own := simulator.Template{ID: "AACT.11111111.abcdefghijklmnopqrstuv.12345678", Motion: "hiphop", Seconds: 10.23}
	if err := b.AddTemplate(own); err != nil {
		t.Fatal(err)
	}
	doc := b.submission("/samples/anna.jpg")
	set(doc, "input.template_id", own.ID)
	a := b.do(http.MethodPost, submitPath, encode(t, doc))
	id := a.text("output", "task_id")
	if a.status != http.StatusOK {
		t.Fatalf("the owner is answered %d %s", a.status, a.raw)
	}
	b.key = "sk-canary-other"
	refused(t, b.do(http.MethodPost, submitPath, encode(t, doc)), 400, "InvalidFile.Template.Content")
	if got := b.status(id); got != "UNKNOWN" {
		t.Errorf("another account's task is %s", got)
	}
	refused(t, b.do(http.MethodPost, "/api/v1/tasks/"+id+"/cancel", ""), 400, "UnsupportedOperation")
	if got := b.get("/api/v1/tasks").at("total"); got != 0.0 {
		t.Errorf("the other account's list counts %v", got)
	}
	if st := b.taskState(id); st.Key != goodKey {
		t.Errorf("the task belongs to %q", st.Key)
	}
}

func TestAnyKeyWithoutKeys(t *testing.T) {
	b := newHarness(t, func(o *simulator.Options) { o.Keys = nil })
	id := b.submit()
	b.key = "sk-canary-of-a-colleague"
	if got := b.status(id); got != "PENDING" {
		t.Errorf("another key of the same account is told %s", got)
	}
	refused(t, b.get("/api/v1/tasks/"+id, "Authorization", "-"), 401, "InvalidApiKey")
	refused(t, b.get("/api/v1/tasks/"+id, "Authorization", "Bearer sk-canary with a blank"), 401, "InvalidApiKey")
}

func TestAddTemplateRefuses(t *testing.T) {
	b := newHarness(t)
	for _, bad := range []simulator.Template{
		{Seconds: 5},
		{ID: "has a blank", Seconds: 5},
		{ID: "AACT.x"},
		{ID: "AACT.x", Seconds: 5, Key: "sk-canary-nobody"},
	} {
		if err := b.AddTemplate(bad); err == nil {
			t.Errorf("%+v was taken", bad)
		}
	}
}
