package simulator_test

import (
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"dancecard/internal/simulator"
)

func TestSuccessors(t *testing.T) {
	for _, tc := range []struct{ model, mode, class string }{
		{simulator.MoveModel, "wan-std", "standard"}, {simulator.MixModel, "wan-pro", "pro"},
	} {
		b := newHarness(t)
		doc := wanBody(tc.model, b.base+"/samples/%E9%99%88%E5%B0%8F%E5%A7%90.jpg", b.base+"/samples/clips/tango.mp4")
		set(doc, "parameters.mode", tc.mode)
		set(doc, "input.watermark", true)
		id := b.submitTo(submitPath, doc)
		q := b.get("/api/v1/tasks/" + id)
		if q.text("output", "submit_time") != "2026-09-01 20:00:01.000" || q.at("output", "scheduled_time") != nil || q.at("output", "end_time") != nil || q.at("output", "results") != nil {
			t.Errorf("a waiting task is told as %s", q.raw)
		}
		if got := slices.Compact(b.statuses(id)); !slices.Equal(got, []string{"PENDING", "RUNNING", "SUCCEEDED"}) {
			t.Errorf("went through %v", got)
		}
		q = b.get("/api/v1/tasks/" + id)
		names := slices.Sorted(maps.Keys(q.at("output").(map[string]any)))
		if want := []string{"end_time", "results", "scheduled_time", "submit_time", "task_id", "task_status"}; !slices.Equal(names, want) {
			t.Errorf("told with %v, want %v", names, want)
		}
		st := b.taskState(id)
		if ends := st.Ended.Add(8 * time.Hour).Format("2006-01-02 15:04:05.000"); q.text("output", "end_time") != ends || st.Mode != tc.mode || !st.Watermark || st.Seconds != 128.0/24 {
			t.Errorf("ended %v, %+v: %s", st.Ended, st, q.raw)
		}
		if q.at("usage", "video_duration") != 128.0/24 || q.text("usage", "video_ratio") != tc.class {
			t.Errorf("usage: %s", q.raw)
		}
		if a := b.get(q.text("output", "results", "video_url")); a.raw != string(asset(t, "videos/chen-tango.mp4")) {
			t.Errorf("the video: %d, %d bytes", a.status, len(a.raw))
		}
	}
}

func TestSuccessorsHaveQueuesOfTheirOwn(t *testing.T) {
	b := newHarness(t)
	sample := b.base + "/samples/"
	var ids []string
	for _, model := range []string{simulator.MoveModel, simulator.MoveModel, simulator.MixModel} {
		ids = append(ids, b.submitTo(submitPath+"/", wanBody(model, sample+"bo.png", sample+"clips/waltz.mp4")))
	}
	ids = append(ids, b.submitTo(templatePath, templateBody(sample+"clips/waltz.mp4")), b.submit())
	b.clock.Add(5 * time.Second)
	for i, want := range []string{"RUNNING", "PENDING", "RUNNING", "RUNNING", "PRE-PROCESSING"} {
		if got := b.status(ids[i]); got != want {
			t.Errorf("task %d is %s, want %s", i+1, got, want)
		}
	}
	if a := b.do(http.MethodPost, "/api/v1/tasks/"+ids[1]+"/cancel", ""); a.status != http.StatusOK {
		t.Errorf("cancel: %d %s", a.status, a.raw)
	}
	for _, id := range ids {
		b.finish(id)
	}
	if got := b.Charges()[0]; got.Videos != 3 || got.Templates != 1 || got.VideoSeconds != 18 {
		t.Errorf("billed are %+v: the cancelled one costs nothing", got)
	}
}

func TestSuccessorsBodyIsChecked(t *testing.T) {
	const param = "InvalidParameter"
	for _, tc := range []struct {
		path  string
		value any
		code  string // empty: accepted
	}{
		{"input.image_url", drop, "InvalidURL"},
		{"input.video_url", drop, "InvalidURL"},
		{"input.video_url", 1, param},
		{"input.video_url", "ftp://x.invalid/a.mp4", "InvalidURL"},
		{"input.image_url", "http://x.invalid/陈小姐.jpg", "InvalidURL"},
		{"input.watermark", "yes", param},
		{"input.watermark", true, ""},
		{"input.template_id", "AACT.of-another-model", ""},
		{"parameters", drop, "BadRequest.EmptyParameters"},
		{"parameters", map[string]any{}, "BadRequest.EmptyParameters"},
		{"parameters", "fast", param},
		{"parameters.mode", drop, "BadRequest.EmptyParameters"}, // which leaves none
		{"parameters", map[string]any{"check_image": true}, param},
		{"parameters.mode", "wan-ultra", param},
		{"parameters.mode", 1, param},
		{"parameters.mode", "wan-pro", ""},
		{"parameters.check_image", "true", param},
		{"parameters.check_image", false, ""},
	} {
		t.Run(tc.path+"="+strings.TrimSpace(encode(t, tc.value)), func(t *testing.T) {
			b := newHarness(t)
			doc := wanBody(simulator.MoveModel, b.base+"/samples/anna.jpg", b.base+"/samples/clips/waltz.mp4")
			set(doc, tc.path, tc.value)
			a := b.do(http.MethodPost, submitPath, encode(t, doc))
			if tc.code != "" {
				refused(t, a, 400, tc.code)
			} else if a.status != http.StatusOK {
				t.Errorf("answered %d %s", a.status, a.raw)
			}
		})
	}
}

func TestSuccessorPictureLimits(t *testing.T) {
	b, files := newHarness(t), newFileHost(t)
	webp := "RIFF\x1a\x00\x00\x00WEBPVP8L\x0d\x00\x00\x00\x2f\xff\xc0\x77\x00\x07\x10\x11\xfd\x0f\x44\x44\xff\x03"
	for _, tc := range []struct {
		name    string
		data    []byte
		checked bool
		code    string
	}{
		{"a.webp", []byte(webp), true, ""},
		{"b.webp", []byte(webp)[:20], true, "InvalidFile.Format"},
		{"200.png", asPNG(t, 200, 200), true, ""},
		{"199.png", asPNG(t, 200, 199), true, "InvalidFile.Resolution"},
		{"4096.png", asPNG(t, 4096, 1400), true, ""},
		{"4097.png", asPNG(t, 4097, 1400), true, "InvalidFile.Resolution"},
		{"1-3.png", asPNG(t, 300, 900), true, ""},
		{"over-1-3.png", asPNG(t, 300, 901), true, "InvalidFile.AspectRatio"},
		{"5-mb.png", append(asPNG(t, 540, 960), make([]byte, 5<<20)...)[:5<<20], true, ""},
		{"over-5-mb.png", append(asPNG(t, 540, 960), make([]byte, 5<<20)...)[:5<<20+1], true, "InvalidFile.Size"},
		{"nobody.png", asPNG(t, 540, 960), true, "InvalidFile.NoHuman"},
		{"nobody-unseen.png", asPNG(t, 540, 960), false, ""},
	} {
		b.clock.Add(time.Second)
		doc := wanBody(simulator.MixModel, files.put(tc.name, tc.data), b.base+"/samples/clips/waltz.mp4")
		set(doc, "parameters.check_image", tc.checked)
		a := b.do(http.MethodPost, submitPath, encode(t, doc))
		if tc.code != "" {
			refused(t, a, 400, tc.code)
		} else if a.status != http.StatusOK {
			t.Errorf("%s: %d %s", tc.name, a.status, a.raw)
		}
	}
}
