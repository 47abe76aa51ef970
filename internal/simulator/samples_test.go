package simulator_test

import (
	"net/http"
	"strconv"
	"testing"
	"time"

	"dancecard/internal/simulator"
)

func TestSamplePictures(t *testing.T) {
	b := newHarness(t)
	codes := map[string]string{
		"tiny.png": "InvalidFile.Resolution", "wide.png": "InvalidFile.AspectRatio",
		"huge.bmp": "InvalidFile.Size", "notes.txt": "InvalidFile.Format", "chen.jpg": "",
	}
	for _, good := range simulator.SamplePictures() {
		codes[good] = ""
	}
	for name, code := range codes {
		b.clock.Add(time.Second)
		a := b.do(http.MethodPost, submitPath, encode(t, b.submission("/samples/"+name)))
		if code != "" {
			refused(t, a, 400, code)
		} else if a.status != http.StatusOK {
			t.Errorf("%s: %d %s", name, a.status, a.raw)
		}
	}
}

func TestSamplesOverHTTP(t *testing.T) {
	b := newHarness(t)
	for name, kind := range map[string]string{"anna.jpg": "image/jpeg", "dai.png": "image/png", "huge.bmp": "image/bmp", "notes.txt": "text/plain; charset=utf-8"} {
		a := b.get("/samples/" + name)
		if a.status != http.StatusOK || a.header.Get("Content-Type") != kind || len(a.raw) == 0 {
			t.Errorf("%s: %d %s", name, a.status, a.header.Get("Content-Type"))
		}
		head := b.do(http.MethodHead, "/samples/"+name, "")
		if head.status != http.StatusOK || head.raw != "" || head.header.Get("Content-Length") != strconv.Itoa(len(a.raw)) {
			t.Errorf("%s: HEAD says %d, %s bytes", name, head.status, head.header.Get("Content-Length"))
		}
	}
	refused(t, b.do(http.MethodPost, "/samples/anna.jpg", ""), 400, "InvalidParameter")
	for _, name := range []string{"", "nobody.jpg", "../videos/anna-waltz.mp4", "%2e%2e/videos/anna-waltz.mp4"} {
		refused(t, b.get("/samples/"+name), 404, "NotFound")
	}
}

func TestSampleClips(t *testing.T) {
	b := newHarness(t)
	for _, tc := range []struct{ name, template, wan string }{
		{"clips/waltz.mp4", "", ""},
		{"clips/tango.mp4", "", ""},
		{"clips/slow.mp4", "InvalidFile.FPS", ""},
		{"clips/long.avi", "InvalidFile.Duration", "InvalidFile.Duration"},
		{"clips/text.mp4", "InvalidFile.Format", "InvalidFile.Format"},
		{"anna.jpg", "InvalidFile.Format", "InvalidFile.Format"},
	} {
		b.clock.Add(time.Second)
		address := b.base + "/samples/" + tc.name
		for path, body := range map[string]map[string]any{
			templatePath: templateBody(address), submitPath: wanBody(simulator.MixModel, b.base+"/samples/bo.png", address),
		} {
			want := tc.template
			if path == submitPath {
				want = tc.wan
			}
			a := b.do(http.MethodPost, path, encode(t, body))
			if want != "" {
				refused(t, a, 400, want)
			} else if a.status != http.StatusOK {
				t.Errorf("%s: %d %s", tc.name, a.status, a.raw)
			}
		}
	}
	for _, name := range simulator.SampleClips() {
		if a := b.get("/samples/" + name); a.status != http.StatusOK || a.raw != string(asset(t, name)) || a.header.Get("Content-Type") != "video/mp4" {
			t.Errorf("%s: %d %s", name, a.status, a.header.Get("Content-Type"))
		}
	}
	refused(t, b.get("/samples/clips/polka.mp4"), 404, "NotFound")
	refused(t, b.get("/samples/clips/../videos/anna-waltz.mp4"), 404, "NotFound")
}
