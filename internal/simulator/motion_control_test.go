package simulator_test

import (
	"net/http"
	"testing"
	"time"

	"dancecard/internal/simulator"
)

const controlPath = "/api/v1/services/aigc/video-generation/video-synthesis"

func controlBody(picture, clip string) map[string]any {
	return map[string]any{
		"model": simulator.ControlModel,
		"input": map[string]any{"media": []any{
			map[string]any{"type": "image_url", "url": picture}, map[string]any{"type": "video_url", "url": clip},
		}},
		"parameters": map[string]any{"resolution": "720P", "watermark": false},
	}
}

func TestMotionControl(t *testing.T) {
	b := newHarness(t)
	sample := b.base + "/samples/"
	id := b.submitTo(controlPath, controlBody(sample+"anna.jpg", sample+"clips/tango.mp4"))
	b.finish(id)
	q := b.get("/api/v1/tasks/" + id)
	if a := b.get(q.text("output", "video_url")); a.raw != string(asset(t, "videos/anna-tango.mp4")) {
		t.Errorf("the video: %d, %d bytes of %s", a.status, len(a.raw), q.raw)
	}
	if q.at("usage", "video_duration") != 128.0/24 {
		t.Errorf("usage: %s", q.raw)
	}
	item := b.get("/api/v1/tasks").at("data").([]any)[0].(map[string]any)
	if item["user_api_unique_key"] != "apikey:v1:aigc:video-generation:video-synthesis:"+simulator.ControlModel {
		t.Errorf("listed as %v", item)
	}
	for _, bad := range []func(map[string]any){
		func(doc map[string]any) { set(doc, "parameters.resolution", "1080P") },
		func(doc map[string]any) { set(doc, "input.media", "text") },
		func(doc map[string]any) {
			set(doc, "input.media", []any{map[string]any{"type": "image_url", "url": sample + "anna.jpg"}})
		},
		func(doc map[string]any) {
			set(doc, "input.media", []any{map[string]any{"type": "audio_url", "url": sample + "anna.jpg"}})
		},
		func(doc map[string]any) { set(doc, "input.media", []any{map[string]any{"type": 7}}) },
	} {
		doc := controlBody(sample+"anna.jpg", sample+"clips/tango.mp4")
		bad(doc)
		b.clock.Add(time.Second)
		refused(t, b.do(http.MethodPost, controlPath, encode(t, doc)), 400, "InvalidParameter")
	}
	b.clock.Add(time.Second)
	refused(t, b.do(http.MethodPost, controlPath, encode(t, b.submission("/samples/anna.jpg"))), 404, "ModelNotFound")
	refused(t, b.do(http.MethodPost, submitPath, encode(t, controlBody(sample+"anna.jpg", sample+"clips/tango.mp4"))), 404, "ModelNotFound")
}

func TestQuotas(t *testing.T) {
	b := newHarness(t)
	names := func(query string) (models []string, a answer) {
		t.Helper()
		a = b.get("/api/v1/quotas" + query)
		list, ok := a.at("output", "quotas").([]any)
		if a.status != http.StatusOK || !ok || a.text("request_id") == "" {
			t.Fatalf("%s: %d %s", query, a.status, a.raw)
		}
		for _, item := range list {
			models = append(models, item.(map[string]any)["model"].(string))
		}
		return models, a
	}
	// An account in arrears is told as well.
	defer b.enableFaults("refuse=Arrearage")()
	all, a := names("")
	if len(all) != len(simulator.DefaultModels()) || a.at("output", "total") != 6.0 || a.at("output", "page_no") != 1.0 || a.at("output", "page_size") != 20.0 {
		t.Errorf("all: %s", a.raw)
	}
	limit, _ := a.at("output", "quotas").([]any)[0].(map[string]any)["model_limit"].(map[string]any)
	if limit["request_limit"] != 5.0 || limit["request_limit_period"] != 1.0 || limit["async_user_concurrency_limit"] != 1.0 {
		t.Errorf("limits %v", limit)
	}
	if got, _ := names("?name=Anyone-Detect"); len(got) != 1 || got[0] != simulator.DetectModel {
		t.Errorf("by name: %v", got)
	}
	if got, _ := names("?model=" + simulator.MoveModel); len(got) != 1 || got[0] != simulator.MoveModel {
		t.Errorf("by model: %v", got)
	}
	if got, _ := names("?model=animate"); got != nil {
		t.Errorf("part of a model: %v", got)
	}
	if got, a := names("?page_no=2&page_size=4"); len(got) != 2 || got[0] != all[4] || a.at("output", "total") != 6.0 {
		t.Errorf("the second page: %s", a.raw)
	}
	if got, _ := names("?page_no=3&page_size=4"); got != nil {
		t.Errorf("beyond the end: %v", got)
	}
	refused(t, b.get("/api/v1/quotas?page_no=0"), 400, "InvalidParameter")
	refused(t, b.get("/api/v1/quotas", "Authorization", "-"), 401, "InvalidApiKey")
	refused(t, b.do(http.MethodPost, "/api/v1/quotas", "{}"), 400, "InvalidParameter")
}
