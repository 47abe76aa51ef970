package download_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/download"
)

const html = "<!DOCTYPE html><html><title>Log in to this network</title><p>Welcome to our guests</p></html>"

const expired = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code>` +
	`<Message>Request has expired.</Message><RequestId>65A1</RequestId></Error>`

const denied = `<?xml version="1.0"?><Error><Code>SignatureDoesNotMatch</Code><Message>sk-canary-video/signature= is wrong</Message></Error>`

// codeOf is the code of either package's error.
func codeOf(err error) string {
	if e, ok := errors.AsType[*api.Error](err); ok {
		return e.Code
	}
	if e, ok := errors.AsType[*history.Error](err); ok {
		return string(e.Code)
	}
	return ""
}

// storageTest is what becomes of a save from a storage that answers after a script.
type storageTest struct {
	script []answer
	etag   string // of the first version; "-" for none
	most   int64
	want   []byte
	code   string
	ranges []string
	naps   []time.Duration
}

func (tt storageTest) run(t *testing.T) {
	server := newStorage(t, movie(1, 300_000), tt.script...)
	if tt.etag != "" {
		server.etag = strings.TrimPrefix(tt.etag, "-")
	}
	var n naps
	v, folder := openVideos(t, download.VideoOptions{MaxBytes: tt.most, Sleep: n.sleep})
	file, size, err := save(v, t.Context(), server.task(), source(t), nil)
	if got := codeOf(err); got != tt.code || (err == nil) != (tt.want != nil) {
		t.Fatalf("Save says %v, want code %q", err, tt.code)
	}
	if got := server.asked(); !slices.Equal(got, tt.ranges) {
		t.Errorf("asked for %q, want %q", got, tt.ranges)
	}
	if !slices.Equal(n.taken, tt.naps) {
		t.Errorf("waited %v, want %v", n.taken, tt.naps)
	}
	if err != nil {
		wantNoSecret(t, err)
		wantNoVideo(t, folder)
		if slices.Contains([]string{string(history.CodeTooLarge), string(history.CodeNotVideo)}, tt.code) {
			wantFiles(t, folder, nil)
		}
		return
	}
	if size != int64(len(tt.want)) {
		t.Errorf("size %d, want %d", size, len(tt.want))
	}
	wantFiles(t, folder, map[string][]byte{file: tt.want})
}

func TestSaveRepairsWhatItCan(t *testing.T) {
	const s = time.Second
	first, second, shorter := movie(1, 300_000), movie(2, 300_000), movie(2, 200_000)
	for name, tt := range map[string]storageTest{
		"behaves": {want: first, ranges: []string{""}},
		"cut twice": {
			script: []answer{cut(100_000), cut(50_000)}, want: first,
			ranges: []string{"", "bytes=99968-", "bytes=149936-"}, naps: []time.Duration{s, 4 * s},
		},
		"cut in the first box": {script: []answer{cut(5)}, want: first, ranges: []string{"", ""}, naps: []time.Duration{s}},
		"cut, then deaf to ranges": {
			script: []answer{cut(100_000), deaf}, want: first,
			ranges: []string{"", "bytes=99968-"}, naps: []time.Duration{s},
		},
		"changed in between": {
			script: []answer{cutThen(100_000, second, `"second"`)}, want: second,
			ranges: []string{"", "bytes=99968-"}, naps: []time.Duration{s},
		},
		"changed to a shorter one": {
			script: []answer{cutThen(250_000, shorter, `"second"`)}, want: shorter,
			ranges: []string{"", "bytes=249968-"}, naps: []time.Duration{s},
		},
		"changed, and careless about it": {
			script: []answer{cutThen(100_000, second, `"second"`), careless}, want: second,
			ranges: []string{"", "bytes=99968-", ""}, naps: []time.Duration{s, 4 * s},
		},
		"changed in length, without ETags": {
			etag: "-", script: []answer{cutThen(100_000, shorter, ""), careless}, want: shorter,
			ranges: []string{"", ""}, naps: []time.Duration{s},
		},
		"a weak ETag and the same length": {
			etag: `W/"first"`, script: []answer{cut(100_000), careless}, want: first,
			ranges: []string{"", ""}, naps: []time.Duration{s},
		},
		"no length": {script: []answer{endless(len(first))}, want: first, ranges: []string{""}},
		"no length and cut": {
			script: []answer{endless(200_000)}, want: first, ranges: []string{"", "bytes=199968-"}, naps: []time.Duration{s},
		},
		"no length, no ETag and cut": {
			etag: "-", script: []answer{endless(200_000)}, want: first,
			ranges: []string{"", ""}, naps: []time.Duration{s},
		},
		"empty at first": {script: []answer{page(200, "")}, want: first, ranges: []string{"", ""}, naps: []time.Duration{s}},
		"overloaded": {
			script: []answer{page(503, "busy", "Retry-After", "90"), page(500, "")}, want: first,
			ranges: make([]string, 3), naps: []time.Duration{90 * s, 4 * s},
		},
		"a range that is nowhere":  {script: []answer{cut(100_000), page(416, "")}, want: first, ranges: []string{"", "bytes=99968-", ""}, naps: []time.Duration{s, 4 * s}},
		"another range than asked": {script: []answer{cut(100_000), shifted}, want: first, ranges: []string{"", "bytes=99968-", ""}, naps: []time.Duration{s, 4 * s}},
	} {
		t.Run(name, tt.run)
	}
}

func TestSaveGivesUpWithAReason(t *testing.T) {
	const s = time.Second
	length := len(movie(1, 300_000))
	for name, tt := range map[string]storageTest{
		"told longer than it is": {
			script: slices.Repeat([]answer{lying(20)}, 5), code: api.CodeNetwork,
			ranges: []string{"", "bytes=300116-", "bytes=300116-", "bytes=300116-", "bytes=300116-"}, naps: []time.Duration{s, 4 * s, 16 * s, 64 * s},
		},
		"always empty": {
			script: slices.Repeat([]answer{page(200, "")}, 5), code: string(history.CodeShort),
			ranges: make([]string, 5), naps: []time.Duration{s, 4 * s, 16 * s, 64 * s},
		},
		"a page of HTML":     {script: []answer{page(200, html)}, code: string(history.CodeNotVideo), ranges: []string{""}},
		"a page of XML":      {script: []answer{page(200, expired)}, code: string(history.CodeNotVideo), ranges: []string{""}},
		"expired":            {script: []answer{page(403, expired)}, code: api.CodeLinkDead, ranges: []string{""}},
		"not there":          {script: []answer{page(404, html)}, code: api.CodeLinkDead, ranges: []string{""}},
		"expired in between": {script: []answer{cut(100_000), page(403, expired), page(403, expired)}, code: api.CodeLinkDead, ranges: []string{"", "bytes=99968-", ""}, naps: []time.Duration{s}},
		"denied":             {script: []answer{page(403, denied)}, code: api.CodeHTTP, ranges: []string{""}},
		"never well": {
			script: slices.Repeat([]answer{page(502, html)}, 5), code: api.CodeHTTP,
			ranges: make([]string, 5), naps: []time.Duration{s, 4 * s, 16 * s, 64 * s},
		},
		"too large":                   {most: 300_000, code: string(history.CodeTooLarge), ranges: []string{""}},
		"too large without a length":  {most: 300_000, script: []answer{endless(length)}, code: string(history.CodeTooLarge), ranges: []string{""}},
		"a file that is broken there": {script: []answer{broken}, code: string(history.CodeNotVideo), ranges: []string{""}},
	} {
		t.Run(name, tt.run)
	}
}

// lying tells a length that is n bytes more than what comes.
func lying(n int) answer {
	return func(s *storage, w http.ResponseWriter, r *http.Request) {
		var from int
		_, _ = fmt.Sscanf(r.Header.Get("Range"), "bytes=%d-", &from)
		w.Header().Set("ETag", s.etag)
		w.Header().Set("Content-Length", fmt.Sprint(len(s.video)-from+n))
		if from > 0 {
			w.Header().Set("Content-Range", fmt.Sprintf("bytes %d-%d/%d", from, len(s.video)+n-1, len(s.video)+n))
			w.WriteHeader(http.StatusPartialContent)
		}
		_, _ = w.Write(s.video[from:])
	}
}

// shifted sends the video from another byte on than was asked for.
func shifted(s *storage, w http.ResponseWriter, r *http.Request) {
	r.Header.Set("Range", "bytes=50000-")
	whole(s, w, r)
}

// broken sends a file of the right length whose last box is longer than the file.
func broken(s *storage, w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Length", fmt.Sprint(len(s.video)-1))
	_, _ = w.Write(s.video[:len(s.video)-1])
}

// wantNoVideo checks that nothing in a folder could be taken for a video.
func wantNoVideo(t testing.TB, folder string) {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), ".mp4") {
			t.Errorf("%s is there", e.Name())
		}
	}
}

func TestEveryCutIsNoticedWithoutALength(t *testing.T) {
	video := slices.Concat(box("ftyp", []byte("isom\x00\x00\x02\x00")...), box("moov", 1, 2, 3), box("mdat", 4, 5, 6))
	for n := range len(video) {
		v, folder := openVideos(t, download.VideoOptions{})
		from := func(context.Context, string, int64, string) (download.Chunk, error) {
			return download.Chunk{Body: io.NopCloser(strings.NewReader(string(video[:n]))), Length: -1}, nil
		}
		_, _, err := save(v, t.Context(), newTask("https://h/a.mp4"), from, nil)
		if codeOf(err) != string(history.CodeShort) {
			t.Errorf("%d of %d bytes: %v", n, len(video), err)
		}
		wantNoVideo(t, folder)
	}
}

func TestMoreThanWasToldIsNoVideo(t *testing.T) {
	video := movie(15, 1000)
	v, folder := openVideos(t, download.VideoOptions{})
	_, _, err := save(v, t.Context(), newTask("https://h/a.mp4"), func(context.Context, string, int64, string) (download.Chunk, error) {
		return download.Chunk{Body: io.NopCloser(bytes.NewReader(video)), Length: int64(len(video) - 1)}, nil
	}, nil)
	if codeOf(err) != string(history.CodeChanged) {
		t.Errorf("Save says %v", err)
	}
	wantFiles(t, folder, nil)
}

// watched is a body that knows when it is read for the second time.
type watched struct {
	io.Reader
	reads int
	again func()
}

func (w *watched) Read(p []byte) (int, error) {
	if w.reads++; w.reads > 1 {
		w.again()
	}
	return w.Reader.Read(p)
}

func (w *watched) Close() error { return nil }

func TestWhatIsNoVideoIsNotReadOn(t *testing.T) {
	for code, chunk := range map[history.Code]download.Chunk{
		history.CodeNotVideo: {Length: -1, Body: &watched{Reader: strings.NewReader(html)}},
		history.CodeTooLarge: {Length: download.MaxVideoBytes + 1, Body: &watched{reads: 1}},
	} {
		v, folder := openVideos(t, download.VideoOptions{})
		chunk.Body.(*watched).again = func() { t.Errorf("%s: read on", code) }
		_, _, err := save(v, t.Context(), newTask("https://h/a.mp4"), func(context.Context, string, int64, string) (download.Chunk, error) {
			return chunk, nil
		}, func(int64, int64) { t.Errorf("%s: written", code) })
		if codeOf(err) != string(code) {
			t.Errorf("Save says %v, want %s", err, code)
		}
		wantFiles(t, folder, nil)
	}
}

func newTask(address string) history.Task {
	return history.Task{ID: 7, Draft: history.Draft{Title: "anna waltz"}, State: history.Finished, RemoteID: remoteID, Video: address}
}

func TestBoxesOfEveryForm(t *testing.T) {
	ftyp, moov := box("ftyp", []byte("isom\x00\x00\x02\x00")...), box("moov", 1, 2, 3)
	wide := append([]byte("\x00\x00\x00\x01mdat\x00\x00\x00\x00\x00\x00\x00\x12"), 7, 7)
	tests := map[string]struct {
		video []byte
		ok    bool
	}{
		"64-bit length":           {slices.Concat(ftyp, wide, moov), true},
		"to the end of the file":  {slices.Concat(ftyp, moov, []byte("\x00\x00\x00\x00mdat"), []byte("pictures")), true},
		"fragments":               {slices.Concat(ftyp, moov, box("moof", 1), box("mdat", 2), box("moof", 3), box("mdat", 4)), true},
		"other boxes":             {slices.Concat(ftyp, box("free"), moov, box("mdat", 1), box("uuid", 9)), true},
		"no moov":                 {slices.Concat(ftyp, box("mdat", 1, 2)), false},
		"no mdat":                 {slices.Concat(ftyp, moov), false},
		"not ftyp first":          {slices.Concat(moov, ftyp, box("mdat", 1)), false},
		"a length below its head": {slices.Concat(ftyp, moov, box("mdat", 1), []byte("\x00\x00\x00\x07free")), false},
		"64 bits below its head":  {slices.Concat(ftyp, moov, box("mdat"), []byte("\x00\x00\x00\x01free\x00\x00\x00\x00\x00\x00\x00\x0f")), false},
		"64 bits beyond all":      {slices.Concat(ftyp, moov, []byte("\x00\x00\x00\x01mdat\xff\xff\xff\xff\xff\xff\xff\xff")), false},
		"bytes after the end":     {slices.Concat(ftyp, moov, box("mdat", 1), []byte("\r\n")), false},
		"a page after a head":     {slices.Concat(ftyp, []byte(html)), false},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			server := newStorage(t, tt.video)
			v, folder := openVideos(t, download.VideoOptions{})
			file, _, err := save(v, t.Context(), server.task(), source(t), nil)
			if tt.ok {
				if err != nil {
					t.Fatal(err)
				}
				wantFiles(t, folder, map[string][]byte{file: tt.video})
				return
			}
			if codeOf(err) != string(history.CodeNotVideo) {
				t.Errorf("Save says %v", err)
			}
			wantFiles(t, folder, nil)
		})
	}
}

func TestSaveStopsWithItsContext(t *testing.T) {
	video := movie(4, 300_000)
	stall := func(s *storage, w http.ResponseWriter, r *http.Request) {
		whole(s, &breaking{ResponseWriter: w, left: 100_000, then: func() { <-r.Context().Done() }}, r)
	}
	server := newStorage(t, video, stall)
	v, folder := openVideos(t, download.VideoOptions{})
	ctx, cancel := context.WithCancel(t.Context())
	_, _, err := save(v, ctx, server.task(), source(t), func(done, total int64) {
		if total != int64(len(video)) {
			t.Errorf("the total is told as %d", total)
		}
		if done == 100_000 {
			cancel()
		}
	})
	if codeOf(err) != api.CodeCanceled || !errors.Is(err, context.Canceled) {
		t.Fatalf("Save says %v", err)
	}
	wantNoVideo(t, folder)
	file, _, err := save(v, t.Context(), server.task(), source(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	wantFiles(t, folder, map[string][]byte{file: video})
	if got := server.asked()[1]; got != "bytes=99968-" {
		t.Errorf("went on with %q", got)
	}
}

func TestPausesPassWithTheClockThatIsThere(t *testing.T) {
	folder := t.TempDir()
	refuse := func(context.Context, string, int64, string) (download.Chunk, error) {
		return download.Chunk{}, &api.Error{Op: api.OpFetch, Delivery: api.NotSent, Code: api.CodeNetwork}
	}
	synctest.Test(t, func(t *testing.T) {
		v, err := download.OpenVideos(folder, download.VideoOptions{})
		if err != nil {
			t.Fatal(err)
		}
		start := time.Now()
		if _, _, err = save(v, t.Context(), newTask("https://h/a.mp4"), refuse, nil); codeOf(err) != api.CodeNetwork {
			t.Errorf("Save says %v", err)
		}
		if took := time.Since(start); took != 85*time.Second {
			t.Errorf("the pauses took %v", took)
		}
		ctx, cancel := context.WithTimeout(t.Context(), 3*time.Second)
		defer cancel()
		start = time.Now()
		if _, _, err = save(v, ctx, newTask("https://h/a.mp4"), refuse, nil); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("Save says %v", err)
		}
		if took := time.Since(start); took != 3*time.Second {
			t.Errorf("the end of the context was noticed after %v", took)
		}
	})
}

func TestErrorsTellNoSecret(t *testing.T) {
	address := "https://storage.example/a.mp4?Expires=1790000000&Signature=" + signature
	decoded, _ := url.QueryUnescape(signature)
	for name, cause := range map[string]error{
		"whole address":    &url.Error{Op: "Get", URL: address, Err: io.ErrUnexpectedEOF},
		"decoded value":    errors.New("the storage does not like " + decoded),
		"in the message":   &api.Error{Op: api.OpFetch, HTTP: 500, Code: api.CodeHTTP, Message: "no " + address},
		"in the cause":     &api.Error{Op: api.OpFetch, Code: api.CodeNetwork, Cause: errors.New(address)},
		"in a body's read": io.ErrClosedPipe,
	} {
		t.Run(name, func(t *testing.T) {
			v, _ := openVideos(t, download.VideoOptions{})
			_, _, err := save(v, t.Context(), newTask(address), func(context.Context, string, int64, string) (download.Chunk, error) {
				return download.Chunk{}, cause
			}, nil)
			if e, ok := errors.AsType[*api.Error](err); !ok || e.Code == "" {
				t.Errorf("%v is no error with a code", err)
			}
			wantNoSecret(t, err)
		})
	}
}
