package simulator_test

import (
	"bytes"
	"compress/gzip"
	"hash/crc64"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"dancecard/internal/simulator"
)

func (b *harness) enableFaults(names ...string) (off func()) {
	b.t.Helper()
	off, err := b.EnableFaults(names...)
	if err != nil {
		b.t.Fatal(err)
	}
	return off
}

func TestNamedFaults(t *testing.T) {
	b := newHarness(t)
	seen := map[string]bool{}
	for _, w := range simulator.NamedFaults() {
		if seen[w.Name] {
			t.Errorf("%q is listed twice", w.Name)
		}
		seen[w.Name] = true
		name := w.Name
		if strings.HasSuffix(name, "=") {
			name += "isv.OUT_OF_SERVICE"
		}
		b.enableFaults(name)()
	}
	if len(seen) < 20 {
		t.Errorf("%d switches", len(seen))
	}
	off, err := b.EnableFaults("uuid7", "no-such", "refuse=NoSuch", "uuid7=x")
	if off != nil || err == nil || !strings.Contains(err.Error(), `"no-such"`) || !strings.Contains(err.Error(), `"NoSuch"`) || !strings.Contains(err.Error(), "uuid7=x") {
		t.Errorf("unknown names: %v", err)
	}
	if id := b.submit(); strings.HasPrefix(b.submitLater(), id[:8]) {
		t.Error("a refused set of switches is half on")
	}
}

// With late refusals every refusal of an input is accepted, and the first query tells it; those of the
// key and of the model are not.
func TestLateRefusals(t *testing.T) {
	b := newHarness(t)
	defer b.enableFaults("late-refusals")()
	change := func(path string, value any) string {
		doc := b.submission("/samples/anna.jpg")
		set(doc, path, value)
		return encode(t, doc)
	}
	for body, code := range map[string]string{
		encode(t, b.submission("/samples/tiny.png")):                  "InvalidFile.Resolution",
		encode(t, b.submission("/samples/huge.bmp")):                  "InvalidFile.Size",
		change("parameters.video_ratio", "16:9"):                      "InvalidParameter",
		change("input.template_id", "AACT.of.somebody.else"):          "InvalidFile.Template.Content",
		change("input.image_url", "file:///etc/passwd"):               "InvalidURL",
		change("input.image_url", "oss://dashscope-instant/gone.jpg"): "invalid_parameter_error",
	} {
		b.clock.Add(time.Second)
		a := b.do(http.MethodPost, submitPath, body)
		id := a.text("output", "task_id")
		if a.status != http.StatusOK || id == "" || a.text("output", "task_status") != "PENDING" {
			t.Errorf("%s: submitted, it answers %d %s", code, a.status, a.raw)
			continue
		}
		q := b.get("/api/v1/tasks/" + id)
		if q.status != http.StatusOK || q.text("output", "task_status") != "FAILED" || q.text("output", "code") != code || q.text("output", "message") == "" {
			t.Errorf("%s: the first query answers %d %s", code, q.status, q.raw)
		}
	}
	b.clock.Add(time.Second)
	refused(t, b.do(http.MethodPost, submitPath, change("model", "no-such-model")), 404, "ModelNotFound")
	refused(t, b.do(http.MethodPost, submitPath, encode(t, b.submission("/samples/anna.jpg")), "Authorization", "Bearer wrong"), 401, "InvalidApiKey")
	if id := b.submitLater(); b.status(id) != "PENDING" {
		t.Error("a good task does not wait")
	}
}

// A documented code comes as a refusal, as a failure, and late as one where the document shows HTTP 400.
func TestDocumentedCodes(t *testing.T) {
	b := newHarness(t)
	for _, e := range simulator.Documented() {
		if e.Status < 400 || e.Code == "" || e.Message == "" {
			t.Errorf("listed: %+v", e)
		}
	}
	body := encode(t, b.submission("/samples/anna.jpg"))
	off := b.enableFaults("refuse=isv.OUT_OF_SERVICE")
	refused(t, b.do(http.MethodPost, submitPath, body), 400, "isv.OUT_OF_SERVICE")
	off()
	off = b.enableFaults("refuse=Throttling.RateQuota", "late-refusals")
	refused(t, b.do(http.MethodPost, submitPath, body), 429, "Throttling.RateQuota")
	off()
	off = b.enableFaults("not-activated")
	if a := b.do(http.MethodPost, submitPath, body); a.status != 400 || a.text("code") != "InvalidParameter" || !strings.Contains(a.text("message"), "The product is not activated") {
		t.Errorf("not activated: %d %s", a.status, a.raw)
	}
	off()
	for _, names := range [][]string{{"fail=InvalidImage.NoHumanFace"}, {"late-refusals", "refuse=InvalidImage.NoHumanFace"}} {
		off := b.enableFaults(names...)
		if q := b.get("/api/v1/tasks/" + b.submitLater()); q.text("output", "task_status") != "FAILED" || q.text("output", "code") != "InvalidImage.NoHumanFace" {
			t.Errorf("%v: %s", names, q.raw)
		}
		off()
	}
	if id := b.submitLater(); b.status(id) != "PENDING" {
		t.Error("switched off, it goes on")
	}
}

func TestRetiredFaults(t *testing.T) {
	for name, want := range map[string]struct {
		status int
		code   string
	}{
		"retired-denied": {403, "AccessDenied"}, "retired-endpoint": {403, "Endpoint.AccessDenied"},
		"retired-missing": {404, "ModelNotFound"}, "retired-unknown": {400, "InvalidParameter"},
	} {
		b := newHarness(t)
		off := b.enableFaults(name, "late-refusals")
		refused(t, b.ask(simulator.DefaultModel), want.status, want.code)
		if a := b.ask(simulator.MoveModel); a.status != http.StatusOK {
			t.Errorf("%s: the successor answers %d", name, a.status)
		}
		off()
		if a := b.ask(simulator.DefaultModel); a.status != http.StatusOK {
			t.Errorf("%s, switched off: %d", name, a.status)
		}
	}
}

func TestOrderedIDsShareTheirBeginning(t *testing.T) {
	b := newHarness(t)
	defer b.enableFaults("uuid7")()
	seen := map[string]bool{}
	for range 40 {
		id := b.submitLater()
		if len(id) != 36 || id[14] != '7' || id[:8] != "01a0c3f2" || !strings.ContainsAny(id[19:20], "89ab") || seen[id] {
			t.Fatalf("the id %s", id)
		}
		seen[id] = true
	}
}

func TestHostileAddresses(t *testing.T) {
	for name, check := range map[string]func(got, real string) bool{
		"address-option":     func(got, _ string) bool { return got == "--script=x" },
		"address-file":       func(got, _ string) bool { return got == "file:///etc/passwd" },
		"address-javascript": func(got, _ string) bool { return strings.HasPrefix(got, "javascript:") },
		"address-newline":    func(got, real string) bool { return strings.HasPrefix(got, real+"\n") },
		"address-control": func(got, real string) bool {
			return strings.HasPrefix(got, real+"\x1b]52;") && strings.Contains(got, "\u009b")
		},
		"address-user": func(got, real string) bool {
			return got == strings.Replace(real, "http://", "http://user:password@", 1)
		},
	} {
		b := newHarness(t)
		id, real := b.finished("/samples/anna.jpg", b.TemplateIDs()[0])
		moved := b.ask(simulator.MoveModel).text("output", "task_id")
		b.finish(moved)
		nested := b.get("/api/v1/tasks/"+moved).text("output", "results", "video_url")
		off := b.enableFaults(name)
		if got := b.get("/api/v1/tasks/"+id).text("output", "video_url"); !check(got, real) {
			t.Errorf("%s: %q", name, got)
		}
		if got := b.get("/api/v1/tasks/"+moved).text("output", "results", "video_url"); !check(got, nested) {
			t.Errorf("%s of a successor: %q", name, got)
		}
		if q := b.get("/api/v1/tasks/" + b.submitLater()); q.text("output", "task_status") != "PENDING" || q.at("output", "video_url") != nil {
			t.Errorf("%s: a waiting task is told as %s", name, q.raw)
		}
		off()
	}
}

// tryDownload downloads without decoding, and returns what came with the error.
func (b *harness) tryDownload(address string, headers ...string) (answer, error) {
	b.t.Helper()
	return b.try(http.MethodGet, address, "", append(headers, "Accept-Encoding", "identity")...)
}

// spoiledDownload is a result that is downloaded under faults.
type spoiledDownload struct {
	*harness
	address, half, rest, sum string
	good                     answer
}

func newSpoiledDownload(t *testing.T) *spoiledDownload {
	d := &spoiledDownload{harness: newHarness(t)}
	_, d.address = d.finished("/samples/anna.jpg", d.TemplateIDs()[0])
	d.good = d.get(d.address)
	d.half = d.good.raw[:len(d.good.raw)/2]
	d.rest = "bytes=" + strconv.Itoa(len(d.half)) + "-"
	d.sum = strconv.FormatUint(crc64.Checksum([]byte(d.good.raw), crc64.MakeTable(crc64.ECMA)), 10)
	return d
}

// cut downloads the result for the first time, which breaks off.
func (d *spoiledDownload) cut() answer {
	d.t.Helper()
	a, err := d.tryDownload(d.address)
	if err == nil || a.raw != d.half || a.header.Get("Content-Length") != strconv.Itoa(len(d.good.raw)) {
		d.t.Errorf("the first download: %d of %s bytes, %v", len(a.raw), a.header.Get("Content-Length"), err)
	}
	return a
}

func TestCutResults(t *testing.T) {
	d := newSpoiledDownload(t)
	rest := len(d.good.raw) - len(d.half)
	for name, check := range map[string]func(first answer){
		"result-cut": func(answer) {
			if a, err := d.tryDownload(d.address, "Range", d.rest, "If-Range", d.good.header.Get("ETag")); err != nil || a.status != 206 || d.half+a.raw != d.good.raw {
				t.Errorf("the rest: %d, %d bytes, %v", a.status, len(a.raw), err)
			}
		},
		"result-cut-bare": func(first answer) {
			second, err := d.tryDownload(d.address)
			if err != nil || second.raw != d.good.raw {
				t.Errorf("again: %d bytes, %v", len(second.raw), err)
			}
			for _, a := range []answer{first, second} {
				if a.header.Get("ETag")+a.header.Get("Last-Modified")+a.header.Get("X-Oss-Hash-Crc64ecma") != "" {
					t.Errorf("headers %v", a.header)
				}
			}
		},
		"result-lying-range": func(answer) {
			a, err := d.tryDownload(d.address, "Range", d.rest)
			if want := "bytes " + strconv.Itoa(len(d.half)) + "-"; err != nil || a.status != 206 || !strings.HasPrefix(a.header.Get("Content-Range"), want) || a.raw != d.good.raw[:rest] {
				t.Errorf("%d, %q, %d bytes, %v", a.status, a.header.Get("Content-Range"), len(a.raw), err)
			}
		},
		"result-other-range": func(answer) {
			a, err := d.tryDownload(d.address, "Range", d.rest)
			if want := "bytes 0-" + strconv.Itoa(rest-1) + "/"; err != nil || a.status != 206 || !strings.HasPrefix(a.header.Get("Content-Range"), want) || a.raw != d.good.raw[:rest] {
				t.Errorf("%d, %q, %v", a.status, a.header.Get("Content-Range"), err)
			}
		},
	} {
		off := d.enableFaults(name)
		check(d.cut())
		off()
	}
	if a := d.get(d.address); a.raw != d.good.raw {
		t.Error("switched off, it is still faultCase")
	}
}

func TestSpoiledResults(t *testing.T) {
	d := newSpoiledDownload(t)
	if got := d.good.header.Get("X-Oss-Hash-Crc64ecma"); got != d.sum {
		t.Errorf("the checksum is %q, want %s", got, d.sum)
	}
	off := d.enableFaults("result-short")
	if a, err := d.tryDownload(d.address); err != nil || a.raw != d.half || a.header.Get("Content-Length") != strconv.Itoa(len(d.half)) {
		t.Errorf("short: %d bytes, %v", len(a.raw), err)
	}
	off()
	off = d.enableFaults("result-wrong-crc")
	a, err := d.tryDownload(d.address)
	if got := a.header.Get("X-Oss-Hash-Crc64ecma"); err != nil || a.raw != d.good.raw || got == d.sum || got == "" {
		t.Errorf("wrong checksum: %d bytes, %v, %v", len(a.raw), err, a.header)
	}
	off()
	off = d.enableFaults("result-gzip")
	defer off()
	if a, err = d.tryDownload(d.address, "Range", d.rest); err != nil || a.status != 200 || a.header.Get("Content-Encoding") != "gzip" {
		t.Fatalf("gzip: %d, %v, %v", a.status, err, a.header)
	}
	zipped, err := gzip.NewReader(strings.NewReader(a.raw))
	if err != nil {
		t.Fatal(err)
	}
	if plain, err := io.ReadAll(zipped); err != nil || string(plain) != d.good.raw {
		t.Errorf("gzip holds %d bytes, %v", len(plain), err)
	}
}

// A slow result is measured by fake time: a byte every five seconds.
func TestSlowResults(t *testing.T) {
	inBubble(t, func(t *testing.T, b *harness) {
		ids, err := b.Seed(simulator.Past{Ago: time.Hour})
		if err != nil {
			t.Fatal(err)
		}
		b.enableFaults("result-slow")
		address := b.get("/api/v1/tasks/"+ids[0]).text("output", "video_url")
		began := time.Now()
		resp, err := b.client.Get(address)
		if err != nil {
			t.Fatal(err)
		}
		if took := time.Since(began); took != 0 {
			t.Errorf("the header comes after %v", took)
		}
		some := make([]byte, 12)
		if _, err := io.ReadFull(resp.Body, some); err != nil || !strings.Contains(string(some), "ftyp") {
			t.Errorf("%q, %v", some, err)
		}
		if took := time.Since(began); took != time.Minute {
			t.Errorf("12 bytes took %v", took)
		}
		_ = resp.Body.Close()
	})
}

// net/http's client hides bytes after an answer, or in one without content, and logs them.
func TestBytesAfterAnswers(t *testing.T) {
	var logged bytes.Buffer
	log.SetOutput(&logged)
	t.Cleanup(func() { log.SetOutput(os.Stderr) })
	b := newHarness(t)
	id := b.submit()
	for name, want := range map[string][2]string{
		"answer-stray": {"HTTP/1.1 200 OK", "}HTTP/1.1 500 stray bytes\x1b[31m after the answer\r\n"},
		"answer-204":   {"HTTP/1.1 204 No Content", `"task_status":"PENDING"`},
	} {
		off := b.enableFaults(name)
		raw := b.rawResponse("/api/v1/tasks/" + id)
		if !strings.HasPrefix(raw, want[0]) || !strings.Contains(raw, want[1]) {
			t.Errorf("%s: %q", name, raw)
		}
		a, err := b.try(http.MethodGet, "/api/v1/tasks/"+id, "")
		if wants := map[string]int{"answer-stray": 200, "answer-204": 204}[name]; err != nil || a.status != wants {
			t.Errorf("%s: a client gets %d, %v", name, a.status, err)
		}
		off()
	}
}

// rawResponse reads all bytes that a connection brings for a GET.
func (b *harness) rawResponse(path string) string {
	b.t.Helper()
	host := strings.TrimPrefix(b.base, "http://")
	conn, err := net.Dial("tcp", host)
	if err != nil {
		b.t.Fatal(err)
	}
	defer conn.Close()
	if _, err := io.WriteString(conn, "GET "+path+" HTTP/1.1\r\nHost: "+host+"\r\nAuthorization: Bearer "+b.key+"\r\n\r\n"); err != nil {
		b.t.Fatal(err)
	}
	raw, err := io.ReadAll(conn)
	if err != nil {
		b.t.Fatal(err)
	}
	return string(raw)
}
