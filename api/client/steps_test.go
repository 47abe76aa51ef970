package client_test

import (
	"io"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"dancecard/api"
)

const (
	accepted  = `{"output":{"task_id":"t-1","task_status":"PENDING"},"request_id":"r-1"}`
	modelMove = "wan2.2-animate-move"
)

// one gives the only request that was made.
func one(t *testing.T, requests *[]seen) seen {
	t.Helper()
	if len(*requests) != 1 {
		t.Fatalf("%d requests", len(*requests))
	}
	return (*requests)[0]
}

func TestSubmitSendsWhatEachEngineTakes(t *testing.T) {
	const slash, bare = "/api/v1/services/aigc/image2video/video-synthesis/", "/api/v1/services/aigc/image2video/video-synthesis"
	tests := []struct {
		name       string
		submission api.Submission
		path, body string
		resolves   bool
	}{
		{
			"Move, defaults",
			api.Submission{Model: modelMove, ImageURL: "http://a/b.jpg?x=1&y=<2>", ClipURL: "https://a/舞.mp4", TemplateID: "AACT.1", Ratio: "3:4"},
			bare, `{"model":"wan2.2-animate-move","input":{"image_url":"http://a/b.jpg?x=1&y=<2>","video_url":"https://a/%E8%88%9E.mp4","watermark":false},"parameters":{"mode":"wan-std","check_image":true}}`, false,
		},
		{
			"Mix, pro, marked, own deployment",
			api.Submission{Engine: api.WanMix, Model: "mine", ImageURL: "https://a/b", ClipURL: "OSS://c/d.mp4", Mode: "wan-pro", Watermark: true},
			bare, `{"model":"mine","input":{"image_url":"https://a/b","video_url":"OSS://c/d.mp4","watermark":true},"parameters":{"mode":"wan-pro","check_image":true}}`, true,
		},
		{
			"AnimateAnyone, nothing of Wan's",
			api.Submission{Engine: api.AnimateAnyone, Model: "animate-anyone-gen2", ImageURL: "oss://a/b", TemplateID: "AACT.1", ClipURL: "https://c/d", Mode: "wan-pro", Watermark: true, PictureBackground: true},
			slash, `{"model":"animate-anyone-gen2","input":{"image_url":"oss://a/b","template_id":"AACT.1"},"parameters":{"use_ref_img_bg":true}}`, true,
		},
		{
			"an own deployment of nobody says which",
			api.Submission{Model: "mine", ImageURL: "https://a/b", TemplateID: "AACT.1", Ratio: "3:4", PictureBackground: true},
			slash, `{"model":"mine","input":{"image_url":"https://a/b","template_id":"AACT.1"},"parameters":{"use_ref_img_bg":true,"video_ratio":"3:4"}}`, false,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, requests := recording(t, accepted)
			if got, err := c.Submit(t.Context(), tt.submission); err != nil || got.TaskID != "t-1" {
				t.Fatal(got, err)
			}
			r := one(t, requests)
			resolve := r.Header.Get("X-DashScope-OssResourceResolve")
			if r.Method != "POST" || r.URI != tt.path || r.Header.Get("X-DashScope-Async") != "enable" || (resolve == "enable") != tt.resolves || !tt.resolves && resolve != "" {
				t.Errorf("asked %s %s with %v", r.Method, r.URI, r.Header)
			}
			if diff := cmp.Diff(tt.body, r.Body); diff != "" {
				t.Error(diff)
			}
		})
	}
	c, requests := recording(t, accepted)
	_, err := c.Submit(t.Context(), api.Submission{Engine: "of-the-\x1bfuture", Model: "m"})
	e := failure(t, err)
	if e.Code != api.CodeAddress || e.Delivery != api.NotSent || e.MayRepeat() || e.Detail != (api.Detail{Kind: api.DetailNoEngine, Name: "of-the-future"}) || e.Op != api.OpSubmit || len(*requests) != 0 {
		t.Errorf("%v", err)
	}
}

func TestTheSuccessorsResultIsRead(t *testing.T) {
	c := serve(t, says(200, `{"request_id":"r","output":{"task_id":"t","task_status":"SUCCEEDED","submit_time":"2026-10-12 09:00:00.5","scheduled_time":"2026-10-12 09:00:01.000","end_time":"2026-10-12 09:05:00.250","results":{"video_url":"http://b/1.mp4?Expires=1"}},"usage":{"video_duration":5.2,"video_ratio":"pro"}}`))
	got, err := c.Task(t.Context(), "t")
	zone := time.FixedZone("", 8*60*60)
	if err != nil || got.VideoURL != "http://b/1.mp4?Expires=1" || got.Seconds != 5.2 || got.Ratio != "pro" || !got.Ended.Equal(time.Date(2026, 10, 12, 9, 5, 0, 250e6, zone)) || !got.Scheduled.Equal(time.Date(2026, 10, 12, 9, 0, 1, 0, zone)) {
		t.Errorf("%+v, %v", got, err)
	}
	wan, _ := api.FindEngine(api.WanMove)
	if cost := wan.VideoCost(got.Ratio, got.Seconds); cost < 3.119 || cost > 3.121 {
		t.Errorf("it costs %v", cost)
	}
}

func TestSubmitTemplate(t *testing.T) {
	for clip, want := range map[string]string{
		"https://a/舞.mp4?x=1&y=2": `{"model":"animate-anyone-template-gen2","input":{"video_url":"https://a/%E8%88%9E.mp4?x=1&y=2"}}`,
		"oss://b/c.mp4":           `{"model":"animate-anyone-template-gen2","input":{"video_url":"oss://b/c.mp4"}}`,
	} {
		c, requests := recording(t, accepted)
		got, err := c.SubmitTemplate(t.Context(), "animate-anyone-template-gen2", clip)
		if err != nil || got != (api.Receipt{TaskID: "t-1", Status: api.Pending, RequestID: "r-1"}) {
			t.Fatal(got, err)
		}
		r := one(t, requests)
		if r.Method != "POST" || r.URI != "/api/v1/services/aigc/image2video/aa-template-generation/" || r.Body != want || r.Header.Get("X-DashScope-Async") != "enable" {
			t.Errorf("asked %s %s: %s", r.Method, r.URI, r.Body)
		}
		if resolves := r.Header.Get("X-DashScope-OssResourceResolve") == "enable"; resolves != strings.HasPrefix(clip, "oss:") {
			t.Errorf("%s: resolve header %v", clip, resolves)
		}
	}
	c := serve(t, says(200, `{"output":{"task_id":"t","task_status":"SUCCEEDED","template_id":"AACT.1.2-3.4"},"usage":{"video_duration":"10.23","video_ratio":"standard"}}`))
	if got, err := c.Task(t.Context(), "t"); err != nil || got.TemplateID != "AACT.1.2-3.4" || got.Seconds != 10.23 {
		t.Errorf("%+v, %v", got, err)
	}
}

// A template is paid for, so a lost answer means what it means for a video.
func TestFateOfATemplate(t *testing.T) {
	tests := []struct {
		status int
		body   string
		want   expected
	}{
		{200, `<html>`, expected{delivery: api.NoAnswer, code: api.CodeGarbage}},
		{200, `{"request_id":"r"}`, expected{delivery: api.NoAnswer, code: api.CodeGarbage, messageHas: "NoTask"}},
		{302, ``, expected{delivery: api.NoAnswer, code: api.CodeHTTP}},
		{400, `{"code":"InvalidFile.FPS","message":"m"}`, expected{delivery: api.Answered, code: "InvalidFile.FPS"}},
		{429, `{"code":"Throttling"}`, expected{delivery: api.Answered, code: "Throttling", repeat: true}},
		{500, `{"code":"InternalError"}`, expected{delivery: api.NoAnswer, code: "InternalError"}},
		{503, `{"code":"ModelUnavailable"}`, expected{delivery: api.Answered, code: "ModelUnavailable", repeat: true}},
		{504, ``, expected{delivery: api.NoAnswer, code: api.CodeHTTP}},
	}
	for _, tt := range tests {
		_, err := serve(t, says(tt.status, tt.body)).SubmitTemplate(t.Context(), "m", "https://a/b.mp4")
		check(t, err, tt.want)
		if e := failure(t, err); e.Op != api.OpTemplate || e.Model != "m" {
			t.Errorf("%+v", e)
		}
	}
	remotes := map[string]int{}
	c := serve(t, func(w http.ResponseWriter, r *http.Request) {
		remotes[r.RemoteAddr]++
		_, _ = io.WriteString(w, accepted)
	})
	for range 2 {
		if _, err := c.SubmitTemplate(t.Context(), "m", "https://a/b.mp4"); err != nil {
			t.Fatal(err)
		}
	}
	if len(remotes) != 2 {
		t.Errorf("two templates went over %d connections", len(remotes))
	}
}

func TestDetectAsksAndReads(t *testing.T) {
	tests := []struct {
		name, body string
		want       api.Detection
	}{
		{"passed", `{"output":{"bodystyle":"full","check_pass":true},"usage":{"image_count":1},"request_id":"r"}`, api.Detection{Pass: true, Body: "full", RequestID: "r"}},
		{"half, as text", `{"output":{"bodystyle":"Half","check_pass":"True"},"request_id":"r"}`, api.Detection{Pass: true, Body: "half", RequestID: "r"}},
		{
			"not passed", `{"output":{"check_pass":false,"reason":"The input image has no human body.\u001b[31m","bodystyle":""},"request_id":"r"}`,
			api.Detection{Reason: "The input image has no human body.[31m", RequestID: "r"},
		},
		{"no reason", `{"output":{"check_pass":false,"bodystyle":"full"}}`, api.Detection{}},
		{"code in the output", `{"output":{"check_pass":false,"code":"InvalidFile.BodyPose","message":"m"}}`, api.Detection{Code: "InvalidFile.BodyPose", Reason: "m"}},
		{"code with a good status", `{"code":"InvalidFile.NoHuman","message":"m","request_id":"r"}`, api.Detection{Code: "InvalidFile.NoHuman", Reason: "m", RequestID: "r"}},
		{"under data", `{"data":{"check_pass":true,"bodystyle":"full"}}`, api.Detection{Pass: true, Body: "full"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, requests := recording(t, tt.body)
			got, err := c.Detect(t.Context(), "animate-anyone-detect-gen2", "https://a/陈.jpg?x=1&y=2")
			if diff := cmp.Diff(tt.want, got); diff != "" || err != nil {
				t.Error(diff, err)
			}
			r := one(t, requests)
			if r.Method != "POST" || r.URI != "/api/v1/services/aigc/image2video/aa-detect" || r.Body != `{"model":"animate-anyone-detect-gen2","input":{"image_url":"https://a/%E9%99%88.jpg?x=1&y=2"}}` {
				t.Errorf("asked %s %s: %s", r.Method, r.URI, r.Body)
			}
			for _, name := range []string{"X-DashScope-Async", "X-DashScope-OssResourceResolve"} {
				if len(r.Header.Values(name)) != 0 {
					t.Errorf("sent %s", name)
				}
			}
		})
	}
	c, requests := recording(t, tests[0].body)
	if _, err := c.Detect(t.Context(), "m", "oss://a/b.jpg"); err != nil || one(t, requests).Header.Get("X-DashScope-OssResourceResolve") != "enable" {
		t.Error("a file of the temporary storage is not resolved", err)
	}
}

func TestDetectTellsVerdictsFromFailures(t *testing.T) {
	tests := []struct {
		status        int
		code, message string
		verdict       bool
	}{
		{400, "InvalidFile.NoHuman", "The input image has no human body.", true},
		{400, "InvalidFile.Brandnew", "m", true},
		{400, "invalid_file.no_human", "m", true},
		{400, "InvalidPerson", "m", true},
		{400, "InvalidFile.DownloadFailed", "m", false},
		{400, "InvalidURL", "m", false},
		{400, "InvalidParameter", "Model not exist.", false},
		{403, "AccessDenied", "current user api does not support asynchronous calls.", false},
		{429, "Throttling.RateQuota", "m", false},
		{500, "InvalidFile.Content", "m", false},
		{200, "Throttling", "m", false},
		{200, "", "", false},
	}
	for _, tt := range tests {
		c := serve(t, says(tt.status, `{"code":"`+tt.code+`","message":"`+tt.message+`","request_id":"r"}`))
		got, err := c.Detect(t.Context(), "animate-anyone-detect-gen2", "https://a/b.jpg")
		if tt.verdict {
			if want := (api.Detection{Code: tt.code, Reason: tt.message, RequestID: "r"}); err != nil || got != want {
				t.Errorf("%d %s: %+v, %v", tt.status, tt.code, got, err)
			}
			continue
		}
		if e := failure(t, err); got != (api.Detection{}) || e.Op != api.OpDetect || tt.code != "" && e.Code != tt.code || e.Model != "animate-anyone-detect-gen2" {
			t.Errorf("%d %s: %+v, %+v", tt.status, tt.code, got, e)
		}
	}
	if _, err := serve(t, says(404, `{"code":"ModelNotFound"}`)).Detect(t.Context(), "animate-anyone-detect-gen2", "https://a/b"); !failure(t, err).Retired() {
		t.Errorf("%v is no retirement", err)
	}
}

// No model is called more than 5 times in any second, and none waits for another's calls.
func TestStepsStayWithinEachModelsBudget(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		at := map[string][]time.Time{}
		c := inBubble(t, func(w http.ResponseWriter, r *http.Request) {
			at[r.URL.Path] = append(at[r.URL.Path], time.Now())
			_, _ = io.Copy(io.Discard, r.Body)
			_, _ = io.WriteString(w, `{"output":{"task_id":"t","check_pass":true}}`)
		})
		start := time.Now()
		for range 12 {
			_, submitted := c.Submit(t.Context(), goodSubmission)
			_, made := c.SubmitTemplate(t.Context(), "m", "https://a/b.mp4")
			_, looked := c.Detect(t.Context(), "m", "https://a/b.jpg")
			if submitted != nil || made != nil || looked != nil {
				t.Fatal(submitted, made, looked)
			}
		}
		for path, times := range at {
			for i := 5; i < len(times); i++ {
				if times[i].Sub(times[i-5]) < time.Second {
					t.Errorf("%s: six calls within %v", path, times[i].Sub(times[i-5]))
				}
			}
		}
		if took := time.Since(start); len(at) != 3 || took > 5*time.Second {
			t.Errorf("%d models, %v", len(at), took)
		}
	})
}

func TestDetectWaitsAMinute(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := inBubble(t, never)
		start := time.Now()
		_, err := c.Detect(t.Context(), "m", "https://a/b.jpg")
		if e := failure(t, err); e.Code != api.CodeTimeout || time.Since(start) != time.Minute {
			t.Errorf("%v after %v", err, time.Since(start))
		}
	})
}
