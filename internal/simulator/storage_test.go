package simulator_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"dancecard/internal/simulator"
)

// permit requests an upload policy.
func (b *harness) permit(model string) map[string]any {
	b.t.Helper()
	a := b.get("/api/v1/uploads?action=getPolicy&model=" + url.QueryEscape(model))
	data, ok := a.at("data").(map[string]any)
	if a.status != http.StatusOK || !ok || a.text("request_id") == "" {
		b.t.Fatalf("a policy for %s: %d %s", model, a.status, a.raw)
	}
	return data
}

// uploadForm is pairs of names and values; the value of "file" is its content.
type uploadForm [][2]string

func filled(policy map[string]any, name string, data []byte) uploadForm {
	text := func(key string) string { return fmt.Sprint(policy[key]) }
	return uploadForm{
		{"OSSAccessKeyId", text("oss_access_key_id")},
		{"Signature", text("signature")},
		{"policy", text("policy")},
		{"x-oss-object-acl", text("x_oss_object_acl")},
		{"x-oss-forbid-overwrite", text("x_oss_forbid_overwrite")},
		{"key", text("upload_dir") + "/" + name},
		{"success_action_status", "200"},
		{"x-oss-content-type", "image/jpeg"},
		{"file", string(data)},
	}
}

// with changes a field; a value of drop takes it out.
func (s uploadForm) with(name, value string) uploadForm {
	s = slices.Clone(s)
	i := slices.IndexFunc(s, func(f [2]string) bool { return f[0] == name })
	if value == drop {
		return slices.Delete(s, i, i+1)
	}
	s[i] = [2]string{name, value}
	return s
}

// encode writes the form.
func (s uploadForm) encode(t *testing.T) (body *bytes.Buffer, kind string) {
	t.Helper()
	body = &bytes.Buffer{}
	w := multipart.NewWriter(body)
	for _, f := range s {
		var err error
		var part io.Writer
		if f[0] == "file" {
			part, err = w.CreateFormFile("file", "mine.jpg")
		} else {
			part, err = w.CreateFormField(f[0])
		}
		if err != nil {
			t.Fatal(err)
		}
		_, _ = io.WriteString(part, f[1])
	}
	_ = w.Close()
	return body, w.FormDataContentType()
}

// send posts a form.
func (b *harness) send(host string, s uploadForm, headers ...string) answer {
	b.t.Helper()
	body, kind := s.encode(b.t)
	return b.do(http.MethodPost, host, body.String(), append([]string{"Content-Type", kind, "X-DashScope-Async", "-"}, headers...)...)
}

// upload stores a file for a model and tells its address.
func (b *harness) upload(model, name string, data []byte) string {
	b.t.Helper()
	p := b.permit(model)
	if a := b.send(p["upload_host"].(string), filled(p, name, data)); a.status != http.StatusOK || a.raw != "" {
		b.t.Fatalf("the upload of %s is answered %d %s", name, a.status, a.raw)
	}
	return "oss://" + p["upload_dir"].(string) + "/" + name
}

// refusedXML checks an error of the storage.
func refusedXML(t *testing.T, a answer, status int, code string) {
	t.Helper()
	if a.status != status || !strings.Contains(a.raw, "<Code>"+code+"</Code>") || a.header.Get("Content-Type") != "application/xml" {
		t.Errorf("answered %d %s, want %d %s", a.status, a.raw, status, code)
	}
}

func TestUploadIsChecked(t *testing.T) {
	picture := asPNG(t, 540, 960)
	const bad, denied = "InvalidArgument", "AccessDenied"
	for name, tc := range map[string]struct {
		change  func(s uploadForm) uploadForm
		headers []string
		status  int
		code    string
	}{
		"no access key":     {func(s uploadForm) uploadForm { return s.with("OSSAccessKeyId", drop) }, nil, 400, bad},
		"no signature":      {func(s uploadForm) uploadForm { return s.with("Signature", drop) }, nil, 400, bad},
		"no policy":         {func(s uploadForm) uploadForm { return s.with("policy", drop) }, nil, 400, bad},
		"no key":            {func(s uploadForm) uploadForm { return s.with("key", drop) }, nil, 400, bad},
		"no acl":            {func(s uploadForm) uploadForm { return s.with("x-oss-object-acl", drop) }, nil, 400, bad},
		"no overwrite":      {func(s uploadForm) uploadForm { return s.with("x-oss-forbid-overwrite", drop) }, nil, 400, bad},
		"no file":           {func(s uploadForm) uploadForm { return s.with("file", drop) }, nil, 400, "IncorrectNumberOfFilesInPOSTRequest"},
		"another key":       {func(s uploadForm) uploadForm { return s.with("OSSAccessKeyId", "LTAIOTHER") }, nil, 403, "InvalidAccessKeyId"},
		"another signature": {func(s uploadForm) uploadForm { return s.with("Signature", "AAAA") }, nil, 403, "SignatureDoesNotMatch"},
		"another policy":    {func(s uploadForm) uploadForm { return s.with("policy", "e30=") }, nil, 403, "SignatureDoesNotMatch"},
		"another folder":    {func(s uploadForm) uploadForm { return s.with("key", "dashscope-instant/mine.jpg") }, nil, 403, denied},
		"the folder itself": {func(s uploadForm) uploadForm { return s.with("key", strings.TrimSuffix(s[5][1], "mine.jpg")) }, nil, 403, denied},
		"beside the folder": {func(s uploadForm) uploadForm {
			return s.with("key", strings.Replace(s[5][1], "/mine.jpg", "-mine.jpg", 1))
		}, nil, 403, denied},
		"a long key":       {func(s uploadForm) uploadForm { return s.with("key", s[5][1]+strings.Repeat("x", 1024)) }, nil, 400, "InvalidObjectName"},
		"public":           {func(s uploadForm) uploadForm { return s.with("x-oss-object-acl", "public-read") }, nil, 403, denied},
		"overwriting":      {func(s uploadForm) uploadForm { return s.with("x-oss-forbid-overwrite", "false") }, nil, 403, denied},
		"file first":       {func(s uploadForm) uploadForm { return append(uploadForm{s[8]}, s[:8]...) }, nil, 400, bad},
		"file not last":    {func(s uploadForm) uploadForm { return append(slices.Clone(s[:6]), s[8], s[6]) }, nil, 400, "MalformedPOSTRequest"},
		"two files":        {func(s uploadForm) uploadForm { return append(s, s[8]) }, nil, 400, "MalformedPOSTRequest"},
		"a long field":     {func(s uploadForm) uploadForm { return s.with("x-oss-content-type", strings.Repeat("x", 9000)) }, nil, 400, "FieldItemTooLong"},
		"too many fields":  {func(s uploadForm) uploadForm { return append(slices.Repeat(uploadForm{{"x", "y"}}, 30), s...) }, nil, 400, "MalformedPOSTRequest"},
		"a key of ours":    {nil, []string{"Authorization", "Bearer sk-canary-leaked"}, 400, bad},
		"no form":          {nil, []string{"Content-Type", "image/jpeg"}, 412, "PreconditionFailed"},
		"no boundary":      {nil, []string{"Content-Type", "multipart/form-data"}, 412, "PreconditionFailed"},
		"another boundary": {nil, []string{"Content-Type", "multipart/form-data; boundary=nothing"}, 400, "IncorrectNumberOfFilesInPOSTRequest"},
	} {
		t.Run(name, func(t *testing.T) {
			b := newHarness(t)
			p := b.permit(simulator.DefaultModel)
			good := filled(p, "mine.jpg", picture)
			s := good
			if tc.change != nil {
				s = tc.change(slices.Clone(good))
			}
			refusedXML(t, b.send(p["upload_host"].(string), s, tc.headers...), tc.status, tc.code)
			if a := b.send(p["upload_host"].(string), good); a.status != http.StatusOK {
				t.Errorf("afterwards the good form is answered %d %s", a.status, a.raw)
			}
		})
	}
}

func TestUploadStatus(t *testing.T) {
	b := newHarness(t)
	p := b.permit(simulator.DefaultModel)
	host := p["upload_host"].(string)
	if a := b.send(host+"/", filled(p, "a.png", []byte("x"))); a.status != http.StatusOK || a.raw != "" {
		t.Errorf("answered %d %q, want 200 and nothing", a.status, a.raw)
	}
	if a := b.send(host, filled(p, "b.png", []byte("x")).with("success_action_status", drop)); a.status != http.StatusNoContent || a.raw != "" {
		t.Errorf("answered %d %q, want 204 and nothing", a.status, a.raw)
	}
	refusedXML(t, b.send(host, filled(p, "a.png", []byte("another"))), 409, "FileAlreadyExists")
	for _, target := range []string{host, host + "/" + p["upload_dir"].(string) + "/a.png"} {
		refusedXML(t, b.get(target), 403, "AccessDenied")
		refusedXML(t, b.do(http.MethodPut, target, "x"), 405, "MethodNotAllowed")
	}
	refusedXML(t, b.send(host+"/elsewhere", filled(p, "c.png", []byte("x"))), 405, "MethodNotAllowed")
}

func TestUploadNeedsItsLength(t *testing.T) {
	b := newHarness(t)
	p := b.permit(simulator.DefaultModel)
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, p["upload_host"].(string), io.MultiReader(strings.NewReader("--x--")))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "multipart/form-data; boundary=x")
	resp, err := b.client.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusLengthRequired {
		t.Errorf("a form in chunks is answered %d", resp.StatusCode)
	}
}

// stream posts a form whose file is so many zeros, without holding it.
func (b *harness) stream(p map[string]any, name string, size int64) *httptest.ResponseRecorder {
	b.t.Helper()
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	for _, f := range filled(p, name, nil)[:8] {
		_ = w.WriteField(f[0], f[1])
	}
	if _, err := w.CreateFormFile("file", name); err != nil {
		b.t.Fatal(err)
	}
	end := "\r\n--" + w.Boundary() + "--\r\n"
	length := int64(body.Len()) + size + int64(len(end))
	r := httptest.NewRequest(http.MethodPost, p["upload_host"].(string), io.MultiReader(&body, io.LimitReader(zeros{}, size), strings.NewReader(end)))
	r.ContentLength = length
	r.Header.Set("Content-Type", w.FormDataContentType())
	rec := httptest.NewRecorder()
	b.ServeHTTP(rec, r)
	return rec
}

func TestUploadSizeLimit(t *testing.T) {
	b := newHarness(t)
	p := b.permit(simulator.DefaultModel)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if a := b.stream(p, "a.png", 100<<20); a.Code != http.StatusOK {
		t.Errorf("100 MB: %d %s", a.Code, a.Body)
	}
	if runtime.ReadMemStats(&after); after.TotalAlloc-before.TotalAlloc > 40<<20 {
		t.Errorf("%d MB are used up for 100", (after.TotalAlloc-before.TotalAlloc)>>20)
	}
	if a := b.stream(p, "b.png", 100<<20+1); a.Code != http.StatusBadRequest || !strings.Contains(a.Body.String(), "<Code>EntityTooLarge</Code>") {
		t.Errorf("a byte more: %d %s", a.Code, a.Body)
	}
	if a := b.stream(p, "b.png", 10); a.Code != http.StatusOK {
		t.Errorf("a refused upload takes the name: %d %s", a.Code, a.Body)
	}
}

func TestUploadIsRecorded(t *testing.T) {
	b := newHarness(t)
	picture := asPNG(t, 540, 960)
	address := b.upload(simulator.DefaultModel, "mine.jpg", picture)
	p := b.permit(simulator.DetectModel)
	b.send(p["upload_host"].(string), filled(p, "x.jpg", picture), "Authorization", "Bearer "+goodKey)
	got := b.Record()
	if len(got) != 4 || got[0].Kind != simulator.KindPolicy || got[1].Kind != simulator.KindUpload || got[0].Model != simulator.DefaultModel {
		t.Fatalf("recorded as %+v", got)
	}
	up := got[1]
	fields := []string{"OSSAccessKeyId", "Signature", "policy", "x-oss-object-acl", "x-oss-forbid-overwrite", "key", "success_action_status", "x-oss-content-type", "file"}
	if up.Model != simulator.DefaultModel || "oss://"+up.Upload.Key != address || up.Upload.Bytes != int64(len(picture)) ||
		up.Upload.SHA256 != fmt.Sprintf("%x", sha256.Sum256(picture)) || !slices.Equal(up.Upload.Fields, fields) ||
		up.Upload.Filename != "mine.jpg" || up.Upload.Type != "image/jpeg" || up.Status != http.StatusOK || up.Authorized {
		t.Errorf("recorded as %+v", up)
	}
	if !strings.Contains(up.Body, "success_action_status=200\n") || strings.Contains(up.Body, "PNG") {
		t.Errorf("the form is kept as %q", up.Body)
	}
	if leak := got[3]; !leak.Authorized || leak.Header.Get("Authorization") != "Bearer "+goodKey || leak.Status != 400 {
		t.Errorf("a leak to the storage goes unseen: %+v", leak)
	}
	if strings.Contains(fmt.Sprintf("%+v", got[:3]), goodKey) {
		t.Error("the record keeps the key of requests where it belongs")
	}
	up.Upload.Fields[0] = "changed"
	if b.Record()[1].Upload.Fields[0] == "changed" {
		t.Error("a caller can change the record")
	}
}

func TestFaultsOfUploads(t *testing.T) {
	b := newHarness(t)
	p := b.permit(simulator.DefaultModel)
	host := p["upload_host"].(string)
	b.Inject(simulator.Fault{Kind: simulator.KindUpload, Times: 1, Do: simulator.Refuse, Status: 503, Code: "ServiceUnavailable", Message: "Later."})
	refusedXML(t, b.send(host, filled(p, "a.png", []byte("x"))), 503, "ServiceUnavailable")
	for _, after := range []bool{false, true} {
		b.Inject(simulator.Fault{Kind: simulator.KindUpload, Times: 1, Do: simulator.Reset, After: after})
		body, kind := filled(p, fmt.Sprint(after), []byte("x")).encode(t)
		if _, err := b.try(http.MethodPost, host, body.String(), "Content-Type", kind); err == nil {
			t.Error("an upload was answered over a broken connection")
		}
		again := b.send(host, filled(p, fmt.Sprint(after), []byte("x")))
		if after {
			refusedXML(t, again, 409, "FileAlreadyExists") // it had been stored
		} else if again.status != http.StatusOK {
			t.Errorf("answered %d %s", again.status, again.raw)
		}
	}
}

func TestInterruptedUpload(t *testing.T) {
	b := newHarness(t)
	p := b.permit(simulator.DefaultModel)
	host := p["upload_host"].(string)
	form := filled(p, "a.png", bytes.Repeat([]byte("x"), 5000))
	body, kind := form.encode(t)
	for _, n := range []int{300, body.Len() - 3000, body.Len() - 30} {
		refusedXML(t, b.do(http.MethodPost, host, body.String()[:n], "Content-Type", kind), 400, "MalformedPOSTRequest")
	}
	// The client leaves.
	ctx, leave := context.WithCancel(t.Context())
	rest, more := io.Pipe()
	go func() { _, _ = more.Write(body.Bytes()[:body.Len()-2000]) }()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, host, rest)
	if err != nil {
		t.Fatal(err)
	}
	req.ContentLength = int64(body.Len())
	req.Header.Set("Content-Type", kind)
	time.AfterFunc(50*time.Millisecond, func() {
		leave()
		_ = more.Close() // the transport waits for what it reads from
	})
	if resp, err := b.client.Do(req); err == nil {
		_ = resp.Body.Close()
		t.Errorf("answered %d before the file was there", resp.StatusCode)
	}
	if a := b.send(host, form); a.status != http.StatusOK {
		t.Errorf("what broke off takes the name: %d %s", a.status, a.raw)
	}
}

func TestConcurrentUploadsOfOneName(t *testing.T) {
	b := newHarness(t)
	p := b.permit(simulator.DefaultModel)
	body, kind := filled(p, "a.png", []byte("x")).encode(t)
	var stored, taken atomic.Int32
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			a, err := b.try(http.MethodPost, p["upload_host"].(string), body.String(), "Content-Type", kind)
			switch {
			case err != nil:
				t.Error(err)
			case a.status == http.StatusOK:
				stored.Add(1)
			case a.status == http.StatusConflict:
				taken.Add(1)
			}
		})
	}
	wg.Wait()
	if stored.Load() != 1 || taken.Load() != 7 {
		t.Errorf("%d are stored and %d refused", stored.Load(), taken.Load())
	}
}

func TestStorageOfItsOwnHost(t *testing.T) {
	inBubble(t, func(t *testing.T, b *harness) {
		p := b.permit(simulator.DetectModel)
		if p["upload_host"] != "http://storage.invalid" {
			t.Fatalf("upload_host %v", p["upload_host"])
		}
		if a := b.send("http://storage.invalid", filled(p, "a.jpg", asset(t, "pictures/half.jpg"))); a.status != http.StatusOK {
			t.Errorf("answered %d %s", a.status, a.raw)
		}
		refusedXML(t, b.get("http://storage.invalid/samples/anna.jpg"), 403, "AccessDenied")
		if a := b.get("/samples/anna.jpg"); a.status != http.StatusOK {
			t.Errorf("the service itself answers %d", a.status)
		}
		refused(t, b.get("/storage"), 404, "NotFound")
	}, func(o *simulator.Options) { o.Storage = "http://storage.invalid" })
}
