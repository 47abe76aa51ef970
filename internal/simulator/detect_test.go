package simulator_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"dancecard/internal/simulator"
)

const detectPath = "/api/v1/services/aigc/image2video/aa-detect"

func detectBody(picture string) map[string]any {
	return map[string]any{"model": simulator.DetectModel, "input": map[string]any{"image_url": picture}}
}

// detect asks for a verdict, a second after the last.
func (b *harness) detect(picture string, headers ...string) answer {
	b.t.Helper()
	b.clock.Add(time.Second)
	return b.do(http.MethodPost, detectPath, encode(b.t, detectBody(picture)), append([]string{"X-DashScope-Async", "-"}, headers...)...)
}

func TestDetection(t *testing.T) {
	b, files := newHarness(t), newFileHost(t)
	good, half := asPNG(t, 540, 960), asset(t, "pictures/half.jpg")
	for name, tc := range map[string]struct{ address, style, reason string }{
		"anna":             {b.base + "/samples/anna.jpg", "full", ""},
		"half":             {b.base + "/samples/half.jpg", "half", ""},
		"half by content":  {files.put("renamed.bin", half), "half", ""},
		"half by name":     {files.put("top-half.png", good), "half", ""},
		"anybody":          {files.put("anybody.png", good), "full", ""},
		"a background":     {files.put("background.png", good), "full", ""},
		"nobody":           {b.base + "/samples/nobody.png", "", "The input image has no human body. Please upload other image with single person."},
		"a crowd":          {files.put("crowd_3.png", good), "", "multiple"},
		"the back":         {files.put("Back.PNG", good), "", "away"},
		"half of a crowd":  {files.put("half-crowd.png", half), "", "multiple"},
		"percent-encoding": {files.put("陈小姐.png", good), "full", ""},
	} {
		t.Run(name, func(t *testing.T) {
			a := b.detect(tc.address)
			if a.status != http.StatusOK || a.text("output", "bodystyle") != tc.style || a.at("output", "check_pass") != (tc.style != "") ||
				a.at("usage", "image_count") != 1.0 || a.text("request_id") == "" || !strings.Contains(a.text("output", "reason"), tc.reason) {
				t.Errorf("answered %d %s", a.status, a.raw)
			}
			if has := a.at("output", "reason") != nil; has != (tc.reason != "") || a.at("output", "bodystyle") == nil {
				t.Errorf("a reason comes with a failure alone, a body style always: %s", a.raw)
			}
		})
	}
	if len(b.Tasks()) != 0 {
		t.Error("detection made tasks")
	}
	if got := b.Charges()[0]; got.Detections != 11 || got.Videos != 0 {
		t.Errorf("billed are %+v, want every verdict", got)
	}
}

func TestDetectionRefuses(t *testing.T) {
	b := newHarness(t)
	sample := b.base + "/samples/"
	for name, code := range map[string]string{
		"wide.png": "InvalidFile.AspectRatio", "tiny.png": "InvalidFile.Resolution", "huge.bmp": "InvalidFile.Size",
		"notes.txt": "InvalidFile.Format", "clips/waltz.mp4": "InvalidFile.Format", "nothing.jpg": "InvalidURL.ConnectionRefused",
	} {
		refused(t, b.detect(sample+name), 400, code)
	}
	for _, async := range []string{"enable", "disable"} {
		a := b.detect(sample+"anna.jpg", "X-DashScope-Async", async)
		refused(t, a, 403, "AccessDenied")
		if a.text("message") != "current user api does not support asynchronous calls." {
			t.Errorf("message %q", a.text("message"))
		}
	}
	refused(t, b.detect(sample+"anna.jpg", "Authorization", "-"), 401, "InvalidApiKey")
	refused(t, b.detect(sample+"anna.jpg", "Content-Type", "text/plain"), 400, "BadRequest.IllegalInput")
	refused(t, b.detect(""), 400, "InvalidURL")
	refused(t, b.detect("/home/me/anna.jpg"), 400, "InvalidURL")
	refused(t, b.get(detectPath), 404, "NotFound")
	if got := b.Charges()[0]; got.Detections != 0 {
		t.Errorf("billed are %+v, want nothing", got)
	}
	for range 5 {
		_ = b.do(http.MethodPost, detectPath, encode(t, detectBody("")), "X-DashScope-Async", "-")
	}
	refused(t, b.do(http.MethodPost, detectPath, encode(t, detectBody(sample+"anna.jpg")), "X-DashScope-Async", "-"), 429, "Throttling.RateQuota")
	b.submit() // which has a limit of its own
}

func TestVerdictsAsErrors(t *testing.T) {
	b := newHarness(t, func(o *simulator.Options) { o.VerdictErrors = true })
	for name, code := range map[string]string{"nobody.png": "NoHuman", "crowd.png": "MultiHuman", "back.png": "FrontBody"} {
		refused(t, b.detect(b.base+"/samples/"+name), 400, "InvalidFile."+code)
	}
	if a := b.detect(b.base + "/samples/anna.jpg"); a.at("output", "check_pass") != true {
		t.Errorf("answered %d %s", a.status, a.raw)
	}
	if got := b.Charges()[0]; got.Detections != 1 {
		t.Errorf("billed are %+v: an answer without usage costs nothing", got)
	}
}

func TestDetectionOfDisconnectedClient(t *testing.T) {
	inBubble(t, func(t *testing.T, b *harness) {
		hurried := *b.client
		hurried.Timeout = 3 * time.Second
		b.client = &hurried
		body := encode(t, detectBody(b.base+"/samples/slow.jpg"))
		if _, err := b.try(http.MethodPost, detectPath, body, "X-DashScope-Async", "-"); err == nil {
			t.Error("answered before the picture was there")
		}
		time.Sleep(time.Minute)
		if got := b.Charges()[0]; got.Detections != 0 {
			t.Errorf("billed are %+v", got)
		}
	})
}
