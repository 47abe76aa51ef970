package simulator_test

import (
	"maps"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"dancecard/internal/simulator"
)

// submitTo submits a task a second after the last, and returns its id.
func (b *harness) submitTo(path string, doc map[string]any, headers ...string) string {
	b.t.Helper()
	b.clock.Add(time.Second)
	a := b.do(http.MethodPost, path, encode(b.t, doc), headers...)
	id := a.text("output", "task_id")
	if a.status != http.StatusOK || a.text("output", "task_status") != "PENDING" || id == "" {
		b.t.Fatalf("%v is answered %d %s", doc, a.status, a.raw)
	}
	return id
}

// statuses lets a task end and returns the statuses that it went through.
func (b *harness) statuses(id string) (all []string) {
	b.t.Helper()
	for len(all) < 9 {
		if word := b.status(id); len(all) == 0 || all[len(all)-1] != word {
			all = append(all, word)
		}
		if !b.taskState(id).Ended.IsZero() {
			return append(all, b.status(id))
		}
		b.clock.Add(time.Second)
	}
	b.t.Fatalf("no end after %v", all)
	return nil
}

func TestTemplate(t *testing.T) {
	b := newHarness(t, func(o *simulator.Options) { o.Keys = []string{goodKey, "sk-canary-other"} })
	id := b.submitTo(templatePath+"/", templateBody(b.base+"/samples/clips/tango.mp4"))
	if st := b.taskState(id); st.Made != "" || st.ClipURL == "" || st.Model != simulator.TemplateModel {
		t.Errorf("kept as %+v", st)
	}
	if got := slices.Compact(b.statuses(id)); !slices.Equal(got, []string{"PENDING", "RUNNING", "SUCCEEDED"}) {
		t.Errorf("went through %v", got)
	}
	q := b.get("/api/v1/tasks/" + id)
	made := q.text("output", "template_id")
	if !regexp.MustCompile(`^AACT\.[0-9a-f]{8}\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{8}$`).MatchString(made) || made != b.taskState(id).Made {
		t.Errorf("template id %q, in truth %q", made, b.taskState(id).Made)
	}
	seconds := 128.0 / 24
	if q.at("usage", "video_duration") != seconds || q.text("usage", "video_ratio") != "standard" || len(q.at("output").(map[string]any)) != 3 {
		t.Errorf("told as %s", q.raw)
	}
	item := b.get("/api/v1/tasks?model_name=" + simulator.TemplateModel).at("data").([]any)[0].(map[string]any)
	if item["user_api_unique_key"] != "apikey:v1:aigc:image2video:aa-template-generation:"+simulator.TemplateModel || item["status"] != "SUCCEEDED" {
		t.Errorf("listed as %v", item)
	}
	// It is the account's from now on, also when its task is forgotten.
	b.clock.Add(25 * time.Hour)
	doc := b.submission("/samples/dai.png")
	set(doc, "input.template_id", made)
	video := b.submitTo(submitPath, doc)
	b.finish(video)
	v := b.get("/api/v1/tasks/" + video)
	if a := b.get(v.text("output", "video_url")); a.raw != string(asset(t, "videos/dai-tango.mp4")) || v.at("usage", "video_duration") != seconds {
		t.Errorf("made with it: %s", v.raw)
	}
	if got := b.Charges(); got[0].Templates != 1 || got[0].TemplateSeconds != seconds || got[0].VideoSeconds != seconds || got[1] != (simulator.Charge{Key: "sk-canary-other"}) {
		t.Errorf("billed are %+v", got)
	}
	b.key = "sk-canary-other"
	refused(t, b.do(http.MethodPost, submitPath, encode(t, doc)), 400, "InvalidFile.Template.Content")
}

func TestTemplateExistsAfterSuccess(t *testing.T) {
	made := func() string { // the same seed makes the same
		b := newHarness(t)
		id := b.submitTo(templatePath, templateBody(b.base+"/samples/clips/waltz.mp4"))
		b.finish(id)
		return b.taskState(id).Made
	}()
	use := func(b *harness) answer {
		b.clock.Add(time.Second)
		doc := b.submission("/samples/anna.jpg")
		set(doc, "input.template_id", made)
		return b.do(http.MethodPost, submitPath, encode(t, doc))
	}
	b := newHarness(t)
	id := b.submitTo(templatePath, templateBody(b.base+"/samples/clips/waltz.mp4"))
	refused(t, use(b), 400, "InvalidFile.Template.Content")
	if err := b.FailTask(id, "InvalidFile.Content", "The first frame of input video has no human body."); err != nil {
		t.Fatal(err)
	}
	b.finish(id)
	refused(t, use(b), 400, "InvalidFile.Template.Content")
	if q := b.get("/api/v1/tasks/" + id); q.text("output", "code") != "InvalidFile.Content" || q.at("output", "template_id") != nil || q.at("usage") != nil {
		t.Errorf("told as %s", q.raw)
	}
	if got := b.Charges()[0]; got.Templates != 0 || got.TemplateSeconds != 0 {
		t.Errorf("billed are %+v", got)
	}
}

func TestTemplateBodyIsChecked(t *testing.T) {
	b := newHarness(t)
	good := b.base + "/samples/clips/waltz.mp4"
	for name, tc := range map[string]struct {
		change  func(doc map[string]any)
		headers []string
		status  int
		code    string
	}{
		"no input":    {func(doc map[string]any) { set(doc, "input", drop) }, nil, 400, "BadRequest.EmptyInput"},
		"no clip":     {func(doc map[string]any) { set(doc, "input", map[string]any{"image_url": good}) }, nil, 400, "InvalidURL"},
		"a number":    {func(doc map[string]any) { set(doc, "input.video_url", 7) }, nil, 400, "InvalidParameter"},
		"a path":      {func(doc map[string]any) { set(doc, "input.video_url", "/home/me/a.mp4") }, nil, 400, "InvalidURL"},
		"nothing":     {func(doc map[string]any) { set(doc, "input.video_url", b.base+"/samples/clips/no.mp4") }, nil, 400, "InvalidURL.ConnectionRefused"},
		"synchronous": {nil, []string{"X-DashScope-Async", "-"}, 403, "AccessDenied"},
		"no key":      {nil, []string{"Authorization", "-"}, 401, "InvalidApiKey"},
	} {
		b.clock.Add(time.Second)
		doc := templateBody(good)
		if tc.change != nil {
			tc.change(doc)
		}
		t.Run(name, func(t *testing.T) {
			refused(t, b.do(http.MethodPost, templatePath, encode(t, doc), tc.headers...), tc.status, tc.code)
		})
	}
	refused(t, b.get(templatePath), 404, "NotFound")
	if len(b.Tasks()) != 0 {
		t.Error("a refused submission made a task")
	}
}

func TestLateChecksOfClips(t *testing.T) {
	b := newHarness(t, func(o *simulator.Options) { o.LateChecks = true })
	id := b.submitTo(templatePath, templateBody(b.base+"/samples/clips/slow.mp4"))
	b.finish(id)
	if q := b.get("/api/v1/tasks/" + id); q.text("output", "code") != "InvalidFile.FPS" || q.at("usage") != nil {
		t.Errorf("told as %s", q.raw)
	}
	if got := b.Charges()[0]; got.Templates != 0 {
		t.Errorf("billed are %+v", got)
	}
}

// resolve is the header that calls with oss:// addresses need.
func resolve() []string { return []string{"X-DashScope-OssResourceResolve", "enable"} }

func TestStoredFiles(t *testing.T) {
	b := newHarness(t)
	picture, clip := asset(t, "pictures/chen.jpg"), asset(t, "clips/tango.mp4")
	if a := b.detect(b.upload(simulator.DetectModel, "f3a9.jpg", asset(t, "pictures/half.jpg")), resolve()...); a.text("output", "bodystyle") != "half" {
		t.Errorf("detection: %d %s", a.status, a.raw)
	}
	if a := b.detect(b.upload(simulator.DetectModel, "f3a9-crowd.jpg", picture), resolve()...); a.at("output", "check_pass") != false {
		t.Errorf("detection: %d %s", a.status, a.raw)
	}
	template := b.submitTo(templatePath, templateBody(b.upload(simulator.TemplateModel, "11.mp4", clip)), resolve()...)
	b.finish(template)
	doc := b.submission(b.upload(simulator.DefaultModel, "22.jpg", picture))
	set(doc, "input.template_id", b.taskState(template).Made)
	video := b.submitTo(submitPath, doc, resolve()...)
	both := wanBody(simulator.MoveModel, b.upload(simulator.MoveModel, "33.jpg", picture), b.upload(simulator.MoveModel, "44.mp4", clip))
	wan := b.submitTo(submitPath, both, resolve()...)
	b.finish(video)
	b.finish(wan)
	for id, at := range map[string][]string{video: {"output", "video_url"}, wan: {"output", "results", "video_url"}} {
		if a := b.get(b.get("/api/v1/tasks/" + id).text(at...)); a.raw != string(asset(t, "videos/chen-tango.mp4")) {
			t.Errorf("%v: %d, %d bytes", at, a.status, len(a.raw))
		}
	}
	for name, code := range map[string]string{"wide.png": "InvalidFile.AspectRatio", "tiny.png": "InvalidFile.Resolution"} {
		refused(t, b.detect(b.upload(simulator.DetectModel, name, asset(t, "pictures/"+name)), resolve()...), 400, code)
	}
	slow := b.upload(simulator.TemplateModel, "slow.mp4", asset(t, "videos/anna-waltz.mp4"))
	b.clock.Add(time.Second)
	refused(t, b.do(http.MethodPost, templatePath, encode(t, templateBody(slow)), resolve()...), 400, "InvalidFile.FPS")
	for _, r := range b.Record() {
		if r.Kind == simulator.KindPicture {
			t.Errorf("a stored file was fetched from %s", r.Path)
		}
	}
}

func TestStoredFilesAreScoped(t *testing.T) {
	b := newHarness(t, func(o *simulator.Options) { o.Keys, o.Speed = []string{goodKey, "sk-canary-other"}, 20 })
	address := b.upload(simulator.DetectModel, "anna.jpg", asset(t, "pictures/anna.jpg"))
	if a := b.detect(address, resolve()...); a.status != http.StatusOK {
		t.Fatalf("%d %s", a.status, a.raw)
	}
	refused(t, b.detect(address), 400, "invalid_parameter_error")
	refused(t, b.detect(address, "X-DashScope-OssResourceResolve", "yes"), 400, "invalid_parameter_error")
	refused(t, b.detect(address+"x", resolve()...), 400, "InvalidURL")
	doc := b.submission(address) // the same picture for another model
	refused(t, b.do(http.MethodPost, submitPath, encode(t, doc), resolve()...), 400, "InvalidURL")
	clip := b.upload(simulator.TemplateModel, "waltz.mp4", asset(t, "clips/waltz.mp4"))
	refused(t, b.do(http.MethodPost, templatePath, encode(t, templateBody(clip))), 400, "InvalidParameter.DataInspection")
	b.key = "sk-canary-other"
	refused(t, b.detect(address, resolve()...), 400, "InvalidURL")
	b.key = goodKey
	b.clock.Add(48*time.Hour/20 - 10*time.Second)
	if a := b.detect(address, resolve()...); a.status != http.StatusOK {
		t.Errorf("shortly before its end: %d %s", a.status, a.raw)
	}
	b.clock.Add(10 * time.Second)
	refused(t, b.detect(address, resolve()...), 400, "InvalidURL")
	b.upload(simulator.DetectModel, "anna.jpg", nil) // which drops expired objects
}

func TestRecordOfAPipeline(t *testing.T) {
	b := newHarness(t)
	sample := b.base + "/samples/"
	b.detect(sample + "anna.jpg")
	b.finish(b.submitTo(templatePath, templateBody(sample+"clips/waltz.mp4")))
	b.finish(b.submitLater())
	count := map[simulator.Kind]int{}
	for _, r := range b.Record() {
		if r.Kind == simulator.KindPicture {
			continue
		}
		count[r.Kind]++
		if !r.Authorized || r.Header.Get("Authorization") != "(present)" || r.Model == "" || r.TaskID == "" && r.Kind != simulator.KindDetect {
			t.Errorf("recorded as %+v", r)
		}
	}
	if want := map[simulator.Kind]int{simulator.KindDetect: 1, simulator.KindTemplate: 1, simulator.KindSubmit: 1}; !maps.Equal(count, want) {
		t.Errorf("recorded are %v, want %v", count, want)
	}
}

func TestSeedOfOtherModels(t *testing.T) {
	b := newHarness(t)
	ids, err := b.Seed(
		simulator.Past{Ago: time.Hour, Model: simulator.TemplateModel, ClipURL: "http://x.invalid/tango.mp4"},
		simulator.Past{Ago: time.Hour, Model: simulator.MixModel, ImageURL: "http://x.invalid/samples/bo.png", ClipURL: "http://x.invalid/waltz.mp4", Seconds: 9, Mode: "wan-pro"},
	)
	if err != nil {
		t.Fatal(err)
	}
	if st := b.taskState(ids[0]); st.Status != "SUCCEEDED" || st.Made == "" || st.Seconds != 6 {
		t.Errorf("seeded is %+v", st)
	}
	q := b.get("/api/v1/tasks/" + ids[1])
	if q.text("usage", "video_ratio") != "pro" || q.at("usage", "video_duration") != 9.0 || !strings.Contains(q.text("output", "results", "video_url"), "bo-waltz") {
		t.Errorf("seeded is %s", q.raw)
	}
	if _, err := b.Seed(simulator.Past{Model: simulator.DetectModel}); err == nil {
		t.Error("detection makes no tasks")
	}
}

func TestFaultsOfOtherResults(t *testing.T) {
	b := newHarness(t)
	sample := b.base + "/samples/"
	template := b.submitTo(templatePath, templateBody(sample+"clips/waltz.mp4"))
	wan := b.submitTo(submitPath, wanBody(simulator.MoveModel, sample+"bo.png", sample+"clips/waltz.mp4"))
	b.finish(template)
	b.finish(wan)
	for _, do := range []simulator.FaultKind{simulator.NoAddress, simulator.Forget} {
		b.Inject(simulator.Fault{Kind: simulator.KindQuery, Do: do, Times: 2})
		for _, id := range []string{template, wan} {
			a := b.get("/api/v1/tasks/" + id)
			if a.at("output", "results") != nil || a.at("output", "template_id") != nil || a.text("output", "task_status") == "" {
				t.Errorf("%s answers %s", do, a.raw)
			}
		}
	}
}
