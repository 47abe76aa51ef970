package client_test

import (
	"bytes"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"dancecard/api"
)

// longFilm is 1 MiB in which each place can be told from the others.
var longFilm = func() []byte {
	film := make([]byte, 1<<20)
	for i := range film {
		film[i] = byte(i>>12) ^ byte(i)
	}
	return film
}()

// cinema shows the long film behind a redirect and writes down which parts were asked for.
func cinema(t *testing.T, ranges *[]string) *httptest.Server {
	t.Helper()
	var mu sync.Mutex
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/" {
			http.Redirect(w, r, "/film", http.StatusFound)
			return
		}
		mu.Lock()
		*ranges = append(*ranges, r.Header.Get("Range"))
		mu.Unlock()
		if r.Header.Get("Authorization") != "" || r.Method != http.MethodGet {
			t.Errorf("%s with %v", r.Method, r.Header)
		}
		w.Header().Set("ETag", `"v1"`)
		w.Header().Set("Content-Type", "video/mp4")
		http.ServeContent(w, r, "", noon, bytes.NewReader(longFilm))
	}))
	t.Cleanup(server.Close)
	return server
}

func TestReaderAtReadsParts(t *testing.T) {
	var ranges []string
	server := cinema(t, &ranges)
	r, err := newClient(t, "https://h", nil).ReaderAt(t.Context(), server.URL+"/?Signature="+canaryQuery)
	if err != nil || r.Size() != 1<<20 || r.Type() != "video/mp4" {
		t.Fatal(r, err)
	}
	tests := []struct {
		name     string
		off, len int64
		requests int // so far
		err      error
	}{
		{"the head is here already", 0, 8, 1, nil},
		{"to the head's last byte", 65000, 536, 1, nil},
		{"a part far back", 900_000, 16, 2, nil},
		{"beside it", 900_016, 65_520, 2, nil},
		{"larger than a part", 100_000, 200_000, 3, nil},
		{"the head is kept", 10, 10, 3, nil},
		{"over the end", 1<<20 - 4, 8, 4, io.EOF},
		{"behind the end", 1 << 20, 8, 4, io.EOF},
		{"nothing", 50, 0, 4, nil},
	}
	for _, tt := range tests {
		p := make([]byte, tt.len)
		n, err := r.ReadAt(p, tt.off)
		want := longFilm[min(tt.off, 1<<20):min(tt.off+tt.len, 1<<20)]
		if !bytes.Equal(p[:n], want) || err != tt.err || len(ranges) != tt.requests {
			t.Errorf("%s: %d bytes, %v, %v", tt.name, n, err, ranges)
		}
	}
	if got := strings.Join(ranges, " "); got != "bytes=0-65535 bytes=900000-965535 bytes=100000-299999 bytes=1048572-1048575" {
		t.Error(got)
	}
	var all sync.WaitGroup
	for i := range 8 {
		all.Go(func() {
			p, off := make([]byte, 100), int64(i)*120_000
			if n, err := r.ReadAt(p, off); n != 100 || err != nil || !bytes.Equal(p, longFilm[off:off+100]) {
				t.Errorf("at once: %d, %v", n, err)
			}
		})
	}
	all.Wait()
}

func TestReaderAtTellsWhatItCannotRead(t *testing.T) {
	part := func(header, body string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Range", header)
			w.WriteHeader(http.StatusPartialContent)
			_, _ = io.WriteString(w, body)
		}
	}
	tests := []struct {
		name    string
		handler http.HandlerFunc
		code    string
		has     string
	}{
		{"no ranges", says(200, "film"), api.CodeNoParts, "WholeOnly"},
		{"no length", part("bytes 0-3/*", "film"), api.CodeNoParts, "WholeOnly"},
		{"another part", part("bytes 5-8/100", "film"), api.CodeGarbage, "OtherPart"},
		{"too little", part("bytes 0-99/100", "film"), api.CodeNoParts, "ShortPart has=4 most=100"},
		{"gone", says(404, ""), api.CodeLinkDead, "has=404"},
		{"forbidden", says(403, ""), api.CodeHTTP, "has=403"},
	}
	for _, tt := range tests {
		server := httptest.NewServer(tt.handler)
		r, err := newClient(t, "https://h", nil).ReaderAt(t.Context(), server.URL+"/?Signature="+canaryQuery)
		e := failure(t, err)
		if r != nil || e.Op != api.OpFetch || e.Code != tt.code || !strings.Contains(e.Error(), tt.has) || len(leaks(err)) > 0 {
			t.Errorf("%s: %v", tt.name, err)
		}
		server.Close()
	}
	for _, address := range []string{"", "oss://a/b", "https://u:canary-password@h/"} {
		if _, err := newClient(t, "https://h", nil).ReaderAt(t.Context(), address); failure(t, err).Code != api.CodeAddress || len(leaks(err)) > 0 {
			t.Errorf("%q: %v", address, err)
		}
	}
}

func TestReaderAtOfSmallFiles(t *testing.T) {
	for size, handler := range map[int64]http.HandlerFunc{
		0: says(200, ""),
		5: func(w http.ResponseWriter, r *http.Request) {
			http.ServeContent(w, r, "", noon, strings.NewReader("01234"))
		},
	} {
		server := httptest.NewServer(handler)
		r, err := newClient(t, "https://h", nil).ReaderAt(t.Context(), server.URL)
		if err != nil || r.Size() != size {
			t.Fatal(r, err)
		}
		p := make([]byte, 9)
		if n, err := r.ReadAt(p, 0); n != int(size) || err != io.EOF || string(p[:n]) != "01234"[:size] {
			t.Errorf("%d, %v", n, err)
		}
		if _, err := r.ReadAt(p, -1); err == nil || errors.Is(err, io.EOF) {
			t.Errorf("before the beginning: %v", err)
		}
		server.Close()
	}
}

// A file that is another one meanwhile is never read as a mixture of both.
func TestReaderAtNoticesChange(t *testing.T) {
	var version atomic.Int32
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch version.Load() {
		case 0:
			w.Header().Set("ETag", `"v0"`)
			http.ServeContent(w, r, "", noon, bytes.NewReader(longFilm))
		case 1: // noticed by If-Range
			w.Header().Set("ETag", `"v1"`)
			http.ServeContent(w, r, "", noon, bytes.NewReader(longFilm))
		case 2: // a storage that knows no If-Range
			r.Header.Del("If-Range")
			http.ServeContent(w, r, "", noon, bytes.NewReader(longFilm[:1<<19]))
		}
	}))
	defer server.Close()
	c := newClient(t, "https://h", nil)
	for _, later := range []int32{1, 2} {
		version.Store(0)
		r, err := c.ReaderAt(t.Context(), server.URL)
		if err != nil {
			t.Fatal(err)
		}
		version.Store(later)
		_, err = r.ReadAt(make([]byte, 10), 300_000)
		if e := failure(t, err); e.Code != api.CodeNoParts || !strings.Contains(e.Error(), "ChangedFile") {
			t.Errorf("version %d: %v", later, err)
		}
	}
}

func TestReaderAtIsBounded(t *testing.T) {
	var asked atomic.Int32
	var sent atomic.Int64
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		http.ServeContent(meter{w, &sent}, r, "", noon, &endless{size: 200 << 20})
	}))
	defer server.Close()
	c := newClient(t, "https://h", nil)
	tests := []struct {
		name string
		len  int
	}{{"many small parts", 1}, {"few large ones", 3 << 20}}
	for _, tt := range tests {
		asked.Store(0)
		sent.Store(0)
		r, err := c.ReaderAt(t.Context(), server.URL)
		if err != nil {
			t.Fatal(err)
		}
		p := make([]byte, tt.len)
		for at := r.Size() - 4<<20; err == nil && at > 0; at -= 1 << 20 {
			_, err = r.ReadAt(p, at)
		}
		if e := failure(t, err); e.Code != api.CodeNoParts || asked.Load() > 64 || sent.Load() > 8<<20 {
			t.Errorf("%s: %v after %d requests, %d bytes", tt.name, err, asked.Load(), sent.Load())
		}
	}
}

type meter struct {
	http.ResponseWriter
	sent *atomic.Int64
}

func (m meter) Write(p []byte) (int, error) {
	m.sent.Add(int64(len(p)))
	return m.ResponseWriter.Write(p)
}

// endless is a seekable file of zeros.
type endless struct{ at, size int64 }

func (e *endless) Read(p []byte) (int, error) {
	n := min(int64(len(p)), e.size-e.at)
	if n == 0 {
		return 0, io.EOF
	}
	e.at += n
	return int(n), nil
}

func (e *endless) Seek(off int64, whence int) (int64, error) {
	switch whence {
	case io.SeekCurrent:
		off += e.at
	case io.SeekEnd:
		off += e.size
	}
	e.at = off
	return off, nil
}
