package simulator_test

import (
	"bytes"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path"
	"strings"
	"testing"
	"time"

	"dancecard/internal/media"
	"dancecard/internal/simulator"
	"dancecard/internal/simulator/assets"
)

// finished is a task that has succeeded, with the address of its result.
func (b *harness) finished(picture, template string) (id, address string) {
	b.t.Helper()
	b.clock.Add(time.Second)
	doc := b.submission(picture)
	set(doc, "input.template_id", template)
	a := b.do(http.MethodPost, submitPath, encode(b.t, doc))
	id = a.text("output", "task_id")
	b.finish(id)
	address = b.get("/api/v1/tasks/"+id).text("output", "video_url")
	if address == "" {
		b.t.Fatalf("no result: %s", a.raw)
	}
	return id, address
}

func asset(t *testing.T, name string) []byte {
	t.Helper()
	data, err := fs.ReadFile(assets.FS, name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestResultFollowsPictureAndTemplate(t *testing.T) {
	b := newHarness(t)
	motions := []string{"waltz", "hiphop", "tango"}
	for picture, dancer := range map[string]string{
		"/samples/anna.jpg": "anna", "/samples/bo.png": "bo", "/samples/陈小姐.jpg": "chen", "/samples/chen.jpg": "chen", "/samples/dai.png": "dai",
	} {
		for i, motion := range motions {
			_, address := b.finished(picture, b.TemplateIDs()[i])
			a := b.get(address)
			if a.status != http.StatusOK || a.raw != string(asset(t, "videos/"+dancer+"-"+motion+".mp4")) {
				t.Errorf("%s with %s: %d, %d bytes of another video", picture, motion, a.status, len(a.raw))
			}
			if a.header.Get("Content-Type") != "video/mp4" || a.header.Get("ETag") == "" || a.header.Get("Last-Modified") == "" {
				t.Errorf("headers %v", a.header)
			}
		}
	}
}

func TestResultOfOtherPictureIsStable(t *testing.T) {
	b := newHarness(t)
	if err := b.AddTemplate(simulator.Template{ID: "AACT.own", Motion: "polka", Seconds: 3}); err != nil {
		t.Fatal(err)
	}
	_, one := b.finished("/samples/half.jpg", "AACT.own")
	_, two := b.finished("/samples/half.jpg", "AACT.own")
	name := func(address string) string {
		u, err := url.Parse(address)
		if err != nil {
			t.Fatal(err)
		}
		return path.Base(u.Path)
	}
	if name(one) != name(two) {
		t.Errorf("the same request results in %s and %s", name(one), name(two))
	}
	if a := b.get(one); a.status != http.StatusOK || !strings.Contains(a.raw[:16], "ftyp") {
		t.Errorf("answered %d", a.status)
	}
}

func TestResultRanges(t *testing.T) {
	b := newHarness(t)
	_, address := b.finished("/samples/anna.jpg", b.TemplateIDs()[0])
	whole := b.get(address)
	etag := whole.header.Get("ETag")
	rest := b.get(address, "Range", "bytes=1000-", "If-Range", etag)
	if rest.status != http.StatusPartialContent || rest.raw != whole.raw[1000:] {
		t.Errorf("a range answers %d with %d bytes", rest.status, len(rest.raw))
	}
	if changed := b.get(address, "Range", "bytes=1000-", "If-Range", `"another"`); changed.status != http.StatusOK || changed.raw != whole.raw {
		t.Errorf("a range of a file that changed answers %d", changed.status)
	}
	if beyond := b.get(address, "Range", "bytes=99999999-"); beyond.status != http.StatusRequestedRangeNotSatisfiable {
		t.Errorf("a range beyond the end answers %d", beyond.status)
	}
	if same := b.get(address, "If-None-Match", etag); same.status != http.StatusNotModified || same.raw != "" {
		t.Errorf("an unchanged file answers %d", same.status)
	}
}

func TestResultIsRefused(t *testing.T) {
	b := newHarness(t)
	_, address := b.finished("/samples/anna.jpg", b.TemplateIDs()[0])
	change := func(name, value string) string {
		u, err := url.Parse(address)
		if err != nil {
			t.Fatal(err)
		}
		q := u.Query()
		if q.Del(name); value != "" {
			q.Set(name, value)
		}
		u.RawQuery = q.Encode()
		return u.String()
	}
	xml := func(a answer, status int, code string) {
		t.Helper()
		if a.status != status || !strings.Contains(a.raw, "<Code>"+code+"</Code>") || !strings.HasPrefix(a.raw, "<?xml") ||
			a.header.Get("Content-Type") != "application/xml" || !strings.Contains(a.raw, "<RequestId>") {
			t.Errorf("answered %d %s, want %d %s", a.status, a.raw, status, code)
		}
	}
	xml(b.get(change("Signature", "AAAA")), 403, "SignatureDoesNotMatch")
	xml(b.get(change("Signature", "")), 403, "AccessDenied")
	xml(b.get(change("Expires", "4000000000")), 403, "SignatureDoesNotMatch")
	xml(b.get(change("Expires", "never")), 403, "SignatureDoesNotMatch")
	xml(b.get(change("OSSAccessKeyId", "LTAIANOTHER")), 403, "InvalidAccessKeyId")
	xml(b.get(strings.Replace(address, "waltz", "tango", 1)), 403, "SignatureDoesNotMatch")
	xml(b.get(b.base+"/results/"), 403, "AccessDenied")
	xml(b.get(address, "Authorization", "Bearer sk-canary-leaked"), 400, "InvalidArgument")
	if head := b.do(http.MethodHead, address, ""); head.status != http.StatusForbidden {
		t.Errorf("HEAD of an address that is signed for GET answers %d", head.status)
	}
	if good := b.get(address); good.status != http.StatusOK {
		t.Errorf("the address itself answers %d", good.status)
	}
}

func TestResultExpires(t *testing.T) {
	for _, speed := range []float64{1, 20} {
		b := newHarness(t, func(o *simulator.Options) { o.Speed = speed })
		id, address := b.finished("/samples/anna.jpg", b.TemplateIDs()[0])
		expires := b.taskState(id).Ended.Add(time.Duration(float64(24*time.Hour) / speed))
		b.clock.Add(expires.Add(-time.Millisecond).Sub(b.clock.Now()))
		if a := b.get(address); a.status != http.StatusOK {
			t.Errorf("speed %g: expired too early: %d %s", speed, a.status, a.raw)
		}
		b.clock.Add(time.Second)
		a := b.get(address)
		if a.status != http.StatusForbidden || !strings.Contains(a.raw, "<Code>AccessDenied</Code>") || !strings.Contains(a.raw, "Request has expired.") {
			t.Errorf("speed %g: an expired address answers %d %s", speed, a.status, a.raw)
		}
	}
}

func TestPublicAddress(t *testing.T) {
	b := newHarness(t, func(o *simulator.Options) { o.Public = "https://studio.invalid/" })
	_, address := b.finished(b.base+"/samples/anna.jpg", b.TemplateIDs()[0])
	if !strings.HasPrefix(address, "https://studio.invalid/results/") {
		t.Errorf("the result's address is %q", address)
	}
	if a := b.get(strings.Replace(address, "https://studio.invalid", b.base, 1)); a.status != http.StatusOK {
		t.Errorf("reached another way it answers %d", a.status)
	}
}

func TestAddressesFollowTheRequest(t *testing.T) {
	s := simulator.New(simulator.Options{Now: (&clock{at: noon}).Now})
	srv := httptest.NewTLSServer(s)
	t.Cleanup(srv.Close)
	ids, err := s.Seed(simulator.Past{Ago: time.Hour})
	if err != nil {
		t.Fatal(err)
	}
	b := &harness{Server: s, t: t, base: srv.URL, client: srv.Client(), key: "sk-canary-any"}
	address := b.get("/api/v1/tasks/"+ids[0]).text("output", "video_url")
	if !strings.HasPrefix(address, srv.URL+"/results/") || !strings.HasPrefix(address, "https://") {
		t.Fatalf("asked at %s, the result is said to be at %q", srv.URL, address)
	}
	if a := b.get(address); a.status != http.StatusOK {
		t.Errorf("it answers %d", a.status)
	}
}

func TestStartTemplatesLastAsLongAsTheirVideos(t *testing.T) {
	for _, tpl := range simulator.StartTemplates() {
		for _, who := range []string{"anna", "bo", "chen", "dai"} {
			video := asset(t, "videos/"+who+"-"+tpl.Motion+".mp4")
			f, err := media.InspectClip(t.Context(), bytes.NewReader(video), int64(len(video)))
			if err != nil {
				t.Fatal(err)
			}
			if got := f.Seconds; got < tpl.Seconds-0.01 || got > tpl.Seconds+0.01 {
				t.Errorf("%s-%s lasts %.3f s, its template says %g", who, tpl.Motion, got, tpl.Seconds)
			}
		}
	}
}
