package client_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dancecard/api"
	"dancecard/api/client"
)

// object is a file whose closing is counted.
func object(name, mime string, content io.Reader, size int64, closed *atomic.Int32) client.Object {
	return client.Object{Name: name, Type: mime, Size: size, Open: func() (io.ReadCloser, error) {
		return counted{content, closed}, nil
	}}
}

type counted struct {
	io.Reader
	closed *atomic.Int32
}

func (c counted) Close() error { c.closed.Add(1); return nil }

// form is what a storage got.
type form struct {
	names  []string
	values map[string]string
	file   string // the file part's own header
	header http.Header
	length int64
}

func readForm(r *http.Request) (form, error) {
	f := form{values: map[string]string{}, header: r.Header, length: r.ContentLength}
	parts, err := r.MultipartReader()
	if err != nil {
		return f, err
	}
	for {
		part, err := parts.NextPart()
		if err == io.EOF {
			_, err := io.Copy(io.Discard, r.Body)
			return f, err
		}
		if err != nil {
			return f, err
		}
		content, err := io.ReadAll(part)
		if err != nil {
			return f, err
		}
		f.names = append(f.names, part.FormName())
		f.values[part.FormName()] = string(content)
		if part.FormName() == "file" {
			f.file = part.FileName() + " " + part.Header.Get("Content-Type")
		}
	}
}

func TestUploadSendsTheForm(t *testing.T) {
	var got []form
	storage := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		f, err := readForm(r)
		if err != nil || r.Method != http.MethodPost || r.RequestURI != "/storage" {
			t.Errorf("%s %s: %v", r.Method, r.RequestURI, err)
		}
		got = append(got, f)
	}))
	defer storage.Close()
	c, p := policyFor(t, storage.URL+"/storage", nil)
	content := strings.Repeat("0123456789", 20000)
	var closed atomic.Int32
	var told []int64
	address, err := c.Upload(t.Context(), p, object(`C:\陈 小姐/../an na.jpeg`, "image/jpeg", strings.NewReader(content), int64(len(content)), &closed), func(n int64) { told = append(told, n) })
	if err != nil {
		t.Fatal(err)
	}
	key, _ := strings.CutPrefix(address, "oss://")
	if !regexp.MustCompile(`^dashscope-instant/x/2026-09-01/y/[a-z0-9]{26}-an-na\.jpg$`).MatchString(key) {
		t.Errorf("address %s", address)
	}
	f := got[0]
	wantNames := []string{"OSSAccessKeyId", "Signature", "policy", "key", "x-oss-object-acl", "x-oss-forbid-overwrite", "success_action_status", "x-oss-content-type", "file"}
	if diff := cmp.Diff(wantNames, f.names); diff != "" {
		t.Error(diff)
	}
	wantValues := map[string]string{
		"OSSAccessKeyId": "LTA1", "Signature": canaryQuery + "=", "policy": "eyJ" + canaryQuery, "key": key, "x-oss-object-acl": "private",
		"x-oss-forbid-overwrite": "true", "success_action_status": "200", "x-oss-content-type": "image/jpeg", "file": content,
	}
	if diff := cmp.Diff(wantValues, f.values); diff != "" {
		t.Error(diff)
	}
	if name := key[strings.LastIndex(key, "/")+1:]; f.file != name+" image/jpeg" {
		t.Errorf("the file part is %s", f.file)
	}
	if f.length < int64(len(content)) || f.header.Get("Transfer-Encoding") != "" || f.header.Get("Authorization") != "" || f.header.Get("Referer") != "" || f.header.Get("Cookie") != "" || f.header.Get("User-Agent") != "dancecard" {
		t.Errorf("length %d, headers %v", f.length, f.header)
	}
	if len(told) == 0 || told[len(told)-1] != int64(len(content)) || !increasing(told) {
		t.Errorf("progress %v", told)
	}
	if closed.Load() != 1 {
		t.Errorf("the file was closed %d times", closed.Load())
	}
	again, err := c.Upload(t.Context(), p, object("a.jpg", "image/jpeg", strings.NewReader("x"), 1, &closed), nil)
	if err != nil || again == address || len(got) != 2 {
		t.Errorf("%s, %v", again, err)
	}
}

func increasing(told []int64) bool {
	for i := 1; i < len(told); i++ {
		if told[i] <= told[i-1] {
			return false
		}
	}
	return true
}

func TestUploadNamesAreSafe(t *testing.T) {
	storage := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { _, _ = io.Copy(io.Discard, r.Body) }))
	defer storage.Close()
	c, p := policyFor(t, storage.URL, nil)
	safe := regexp.MustCompile(`^oss://dashscope-instant/x/2026-09-01/y/[a-z0-9]{26}-[A-Za-z0-9._-]{0,40}(\.[A-Za-z0-9._-]{0,40})?$`)
	var closed atomic.Int32
	for name, mime := range map[string]string{
		"": "image/png", "..": "image/png", "/": "video/mp4", "a\"\r\nX: y.mp4": "video/mp4", "小姐": "", strings.Repeat("长x", 300) + "." + strings.Repeat("e", 90): "odd",
		"clip.png": "video/quicktime", "a.tar.gz": "application/x",
	} {
		address, err := c.Upload(t.Context(), p, object(name, mime, strings.NewReader("x"), 1, &closed), nil)
		if err != nil || !safe.MatchString(address) || mime == "video/quicktime" && !strings.HasSuffix(address, "-clip.mov") {
			t.Errorf("%q: %s, %v", name, address, err)
		}
	}
}

func TestUploadRefusesBeforeSending(t *testing.T) {
	var asked atomic.Int32
	storage := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		_, _ = io.Copy(io.Discard, r.Body)
	}))
	defer storage.Close()
	clock := noon
	c, p := policyFor(t, storage.URL, func(o *client.Options) { o.Now = func() time.Time { return clock } })
	p.MaxBytes = 1 << 20
	var closed atomic.Int32
	file := func(size int64) client.Object {
		return object("a.jpg", "image/jpeg", bytes.NewReader(make([]byte, size)), size, &closed)
	}
	missing := client.Object{Size: 1, Open: func() (io.ReadCloser, error) { return os.Open("testdata/none") }}
	tests := []struct {
		name   string
		policy client.Policy
		object client.Object
		at     time.Time
		code   string
		has    string
	}{
		{"too large", p, file(1<<20 + 1), noon, "EntityTooLarge", `UploadSize name="animate-anyone-gen2" has=1048577 most=1048576`},
		{"empty", p, file(0), noon, api.CodeFile, "Empty"},
		{"expired", p, file(1), noon.Add(5 * time.Minute), api.CodePolicyExpired, "NoPermission"},
		{"gone", p, missing, noon, api.CodeFile, "Unread"},
		{"no policy", client.Policy{}, file(1), noon, api.CodeFile, "NoPermission"},
		{"no file", p, client.Object{Size: 1}, noon, api.CodeFile, "NoPermission"},
	}
	for _, tt := range tests {
		clock = tt.at
		address, err := c.Upload(t.Context(), tt.policy, tt.object, nil)
		e := failure(t, err)
		if address != "" || e.Op != api.OpUpload || e.Code != tt.code || e.Delivery != api.NotSent || !strings.Contains(e.Error(), tt.has) {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
	if _, err := c.Upload(t.Context(), p, missing, nil); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the cause of %v is lost", err)
	}
	if asked.Load() != 0 || closed.Load() != 0 {
		t.Errorf("%d requests, %d files opened", asked.Load(), closed.Load())
	}
	clock = noon
	if _, err := c.Upload(t.Context(), p, file(1<<20), nil); err != nil || closed.Load() != 1 {
		t.Errorf("just small enough: %v", err)
	}
}

func TestUploadRefusals(t *testing.T) {
	oss := func(code, message string) string {
		return `<?xml version="1.0"?><Error><Code>` + code + `</Code><Message>` + message + `</Message><RequestId>R1</RequestId><StringToSign>` + canaryQuery + `</StringToSign></Error>`
	}
	tests := []struct {
		status    int
		body      string
		code, has string
	}{
		{403, oss("AccessDenied", "Invalid according to Policy: Policy expired."), api.CodePolicyExpired, "AccessDenied: Invalid according to Policy: Policy expired."},
		{403, oss("AccessDenied", "Invalid according to Policy: Policy Condition failed"), "AccessDenied", "Condition failed"},
		{403, oss("SignatureDoesNotMatch", "see http://h/x?Signature="+canaryQuery), "SignatureDoesNotMatch", "SignatureDoesNotMatch"},
		{409, oss("FileAlreadyExists", "The object you specified already exists"), "FileAlreadyExists", "already exists"},
		{400, oss("EntityTooLarge", "m"), "EntityTooLarge", "m"},
		{400, oss("Brand.New", "m"), "Brand.New", "Brand.New"},
		{400, `{"code":"x"}`, api.CodeHTTP, "has=400"},
		{413, "<html>" + canaryQuery, api.CodeHTTP, "has=413"},
		{500, oss("InternalError", "m"), "InternalError", "m"},
		{502, strings.Repeat("<a>", 1<<16), api.CodeHTTP, "has=502"},
		{307, "", api.CodeHTTP, "has=307"},
	}
	for _, tt := range tests {
		var asked atomic.Int32
		storage := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			asked.Add(1)
			_, _ = io.Copy(io.Discard, r.Body)
			w.Header().Set("Location", "/elsewhere")
			w.WriteHeader(tt.status)
			_, _ = io.WriteString(w, tt.body)
		}))
		c, p := policyFor(t, storage.URL+"/?Signature="+canaryQuery, func(o *client.Options) {
			o.Debug = func(x client.Exchange) {
				if found := secretsIn(fmt.Sprintf("%+v", x)); len(found) > 0 {
					t.Errorf("debug leaks %v", found)
				}
			}
		})
		var closed atomic.Int32
		address, err := c.Upload(t.Context(), p, object("a", "image/png", strings.NewReader("abc"), 3, &closed), nil)
		e := failure(t, err)
		if address != "" || e.Op != api.OpUpload || e.HTTP != tt.status || e.Code != tt.code || !strings.Contains(e.Error(), tt.has) || e.Account() || e.Retired() {
			t.Errorf("%d: %v", tt.status, err)
		}
		if strings.HasPrefix(tt.body, "<?xml") && e.RequestID != "R1" {
			t.Errorf("%d: request id %q", tt.status, e.RequestID)
		}
		if found := leaks(err); len(found) > 0 || asked.Load() != 1 || closed.Load() != 1 {
			t.Errorf("%d: leaks %v, %d requests, closed %d times", tt.status, found, asked.Load(), closed.Load())
		}
		storage.Close()
	}
}

// A file that is not as long as it was is never stored as if it were whole.
func TestUploadOfAFileThatChanges(t *testing.T) {
	var whole atomic.Int32
	storage := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		if _, err := readForm(r); err == nil {
			whole.Add(1)
		}
	}))
	defer storage.Close()
	c, p := policyFor(t, storage.URL, nil)
	broken := errors.New("the disk is gone")
	for name, content := range map[string]io.Reader{
		"shorter": strings.NewReader(strings.Repeat("x", 99_999)),
		"longer":  strings.NewReader(strings.Repeat("x", 100_001)),
		"fails":   io.MultiReader(strings.NewReader("abc"), failing{broken}),
	} {
		var closed atomic.Int32
		kind := api.DetailChangedFile
		if name == "fails" {
			kind = api.DetailUnread
		}
		_, err := c.Upload(t.Context(), p, object("a", "image/png", content, 100_000, &closed), nil)
		e := failure(t, err)
		if e.Code != api.CodeFile || e.Detail.Kind != kind || e.Offline() {
			t.Errorf("%s: %v", name, err)
		}
		if name == "fails" && !errors.Is(err, broken) {
			t.Errorf("the cause of %v is lost", err)
		}
		for range 100 { // the transport closes the body in its own time
			if closed.Load() == 1 {
				break
			}
			time.Sleep(time.Millisecond)
		}
		if closed.Load() != 1 {
			t.Errorf("%s: closed %d times", name, closed.Load())
		}
	}
	if whole.Load() != 0 {
		t.Errorf("%d files were taken for whole", whole.Load())
	}
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }
