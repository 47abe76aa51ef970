package simulator_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"dancecard/internal/simulator"
)

// ask makes a valid request for any model, a second after the last.
func (b *harness) ask(model string) answer {
	b.t.Helper()
	b.clock.Add(time.Second)
	sample := b.base + "/samples/"
	path, doc := submitPath, b.submission("/samples/anna.jpg")
	var headers []string
	switch {
	case strings.Contains(model, "detect"):
		path, doc, headers = detectPath, detectBody(sample+"anna.jpg"), []string{"X-DashScope-Async", "-"}
	case model == simulator.TemplateModel:
		path, doc = templatePath, templateBody(sample+"clips/waltz.mp4")
	case model == simulator.MoveModel || model == simulator.MixModel:
		doc = wanBody(model, sample+"anna.jpg", sample+"clips/waltz.mp4")
	case model == simulator.ControlModel:
		path, doc = controlPath, controlBody(sample+"anna.jpg", sample+"clips/waltz.mp4")
	}
	doc["model"] = model
	return b.do(http.MethodPost, path, encode(b.t, doc), headers...)
}

func TestEveryModelIsServed(t *testing.T) {
	b := newHarness(t)
	if got := simulator.DefaultModels(); len(got) != 6 || got[0] != simulator.DefaultModel {
		t.Fatalf("models %v", got)
	}
	for _, model := range simulator.DefaultModels() {
		if a := b.ask(model); a.status != http.StatusOK {
			t.Errorf("%s: %d %s", model, a.status, a.raw)
		}
	}
}

func TestModelAtTheWrongEndpoint(t *testing.T) {
	b := newHarness(t)
	bodies := map[string]map[string]any{
		detectPath: detectBody(b.base + "/samples/anna.jpg"), templatePath: templateBody(b.base + "/samples/clips/waltz.mp4"),
		submitPath: b.submission("/samples/anna.jpg"),
	}
	homes := map[string]string{simulator.DetectModel: detectPath, simulator.TemplateModel: templatePath, simulator.ControlModel: controlPath}
	for path, doc := range bodies {
		for _, model := range simulator.DefaultModels() {
			home, ok := homes[model]
			if !ok {
				home = submitPath
			}
			if home == path {
				continue
			}
			b.clock.Add(time.Second)
			doc["model"] = model
			headers := []string{}
			if path == detectPath {
				headers = []string{"X-DashScope-Async", "-"}
			}
			refused(t, b.do(http.MethodPost, path, encode(t, doc), headers...), 404, "ModelNotFound")
		}
	}
}

func TestRetirement(t *testing.T) {
	old := []string{simulator.DetectModel, simulator.TemplateModel, simulator.DefaultModel}
	ours := []string{"animate-anyone-ours", "animate-anyone-detect-ours"}
	for how, want := range map[simulator.Retirement]struct {
		status        int
		code, message string
	}{
		simulator.RetiredDenied:   {403, "AccessDenied", "Access denied."},
		simulator.RetiredEndpoint: {403, "Endpoint.AccessDenied", "Workspace endpoint access denied."},
		simulator.RetiredMissing:  {404, "ModelNotFound", "Model can not be found."},
		simulator.RetiredUnknown:  {400, "InvalidParameter", "Model not exist."},
	} {
		b := newHarness(t, func(o *simulator.Options) {
			o.Retired, o.Models = how, append(simulator.DefaultModels(), ours...)
		})
		accepted := b.ask(simulator.MixModel).text("output", "task_id")
		for _, model := range old {
			for _, a := range []answer{b.ask(model), b.get("/api/v1/uploads?action=getPolicy&model=" + model)} {
				refused(t, a, want.status, want.code)
				if a.text("message") != want.message {
					t.Errorf("%s: message %q", how, a.text("message"))
				}
			}
		}
		for _, model := range append(ours, simulator.MoveModel, simulator.MixModel) {
			if a := b.ask(model); a.status != http.StatusOK {
				t.Errorf("%s: %s: %d %s", how, model, a.status, a.raw)
			}
			b.permit(model)
		}
		b.Retire(simulator.NotRetired)
		for _, model := range old {
			if a := b.ask(model); a.status != http.StatusOK {
				t.Errorf("%s: brought back, %s: %d %s", how, model, a.status, a.raw)
			}
		}
		b.RetireModel(simulator.MixModel, how)
		refused(t, b.ask(simulator.MixModel), want.status, want.code)
		b.finish(accepted)
		if got := b.status(accepted); got != "SUCCEEDED" {
			t.Errorf("%s: what was accepted before ends as %s", how, got)
		}
	}
}

// These are the requests of the official skill: two of its three paths end in a slash, its JSON has blanks,
// it always sends parameters, and a Content-Type with every request.
func TestOfficialSkill(t *testing.T) {
	b := newHarness(t)
	host := b.base // what it reads from DASHSCOPE_BASE_URL: a host without the path
	sync := []string{"User-Agent", "AlibabaCloud-Agent-Skills/alibabacloud-avatar-video", "Content-Type", "application/json", "X-DashScope-Async", "-"}
	async := append(slices.Clone(sync[:4]), "X-DashScope-Async", "enable")
	post := func(path, body string, headers []string) answer {
		a := b.do(http.MethodPost, host+path, body, headers...)
		if a.status != http.StatusOK {
			t.Fatalf("%s: %d %s", path, a.status, a.raw)
		}
		return a
	}
	wait := func(a answer) answer {
		for range 200 {
			q := b.get(host+"/api/v1/tasks/"+a.text("output", "task_id"), sync...)
			switch q.text("output", "task_status") {
			case "SUCCEEDED":
				return q
			case "FAILED", "CANCELED", "UNKNOWN":
				t.Fatalf("ends with %s", q.raw)
			}
			b.clock.Add(10 * time.Second)
		}
		t.Fatal("no end")
		return answer{}
	}
	picture, clip := host+"/samples/anna.jpg", host+"/samples/clips/waltz.mp4"
	seen := post("/api/v1/services/aigc/image2video/aa-detect",
		`{"model": "animate-anyone-detect-gen2", "input": {"image_url": "`+picture+`"}}`, sync)
	if seen.at("output", "check_pass") != true || seen.text("output", "bodystyle") != "full" {
		t.Fatalf("detection: %s", seen.raw)
	}
	made := wait(post("/api/v1/services/aigc/image2video/aa-template-generation/",
		`{"model": "animate-anyone-template-gen2", "input": {"video_url": "`+clip+`"}}`, async))
	id := made.text("output", "template_id")
	done := wait(post("/api/v1/services/aigc/image2video/video-synthesis/",
		`{"model": "animate-anyone-gen2", "input": {"image_url": "`+picture+`", "template_id": "`+id+`"}, "parameters": {"use_ref_img_bg": false, "video_ratio": "9:16"}}`, async))
	if a := b.get(done.text("output", "video_url")); a.raw != string(asset(t, "videos/anna-waltz.mp4")) {
		t.Errorf("the video: %d, %d bytes", a.status, len(a.raw))
	}
	want := simulator.Charge{Key: goodKey, Detections: 1, Templates: 1, Videos: 1, TemplateSeconds: 6, VideoSeconds: 6}
	if got := b.Charges()[0]; got != want {
		t.Errorf("billed are %+v, want %+v", got, want)
	}
}
