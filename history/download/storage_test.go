package download_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"dancecard/api/client"
	"dancecard/history"
	"dancecard/history/download"
)

const (
	remoteID  = "0385dc79-5ff8-4d82-bcb6-7f0a3c5e1d11"
	signature = "sk-canary-video%2Fsignature%3D"
)

// box makes one box of an MP4 file.
func box(kind string, payload ...byte) []byte {
	head := binary.BigEndian.AppendUint32(nil, uint32(8+len(payload)))
	return slices.Concat(head, []byte(kind), payload)
}

// movie makes a file with the boxes of an MP4 and so many bytes of "pictures", different for each
// seed.
func movie(seed byte, size int) []byte {
	pictures := make([]byte, size)
	_, _ = rand.NewChaCha8([32]byte{seed}).Read(pictures)
	return slices.Concat(box("ftyp", []byte("isom\x00\x00\x02\x00isommp41")...), box("moov", box("mvhd", make([]byte, 100)...)...), box("mdat", pictures...))
}

// answer is how the storage treats one request.
type answer func(s *storage, w http.ResponseWriter, r *http.Request)

// storage is where results lie: an HTTP server that behaves, apart from the script.
type storage struct {
	*httptest.Server
	mu     sync.Mutex
	video  []byte
	etag   string
	script []answer
	ranges []string // the Range header of each request
}

// newStorage answers the first requests as the script says and the others well.
func newStorage(t *testing.T, video []byte, script ...answer) *storage {
	t.Helper()
	s := &storage{video: video, etag: `"first"`, script: script}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		n := len(s.ranges)
		s.ranges = append(s.ranges, r.Header.Get("Range"))
		s.mu.Unlock()
		if n < len(s.script) {
			s.script[n](s, w, r)
			return
		}
		whole(s, w, r)
	}))
	t.Cleanup(s.Close)
	return s
}

func (s *storage) asked() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.ranges)
}

// task is a finished task whose video lies in the storage.
func (s *storage) task() history.Task {
	return history.Task{
		ID: 7, Draft: history.Draft{Title: "anna waltz"}, State: history.Finished, RemoteID: remoteID,
		Video: s.URL + "/results/a.mp4?Expires=1790000000&OSSAccessKeyId=canary-id&Signature=" + signature,
	}
}

func whole(s *storage, w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	video, etag := s.video, s.etag
	s.mu.Unlock()
	if etag != "" {
		w.Header().Set("ETag", etag)
	}
	w.Header().Set("Content-Type", "video/mp4")
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(video))
}

// breaking lets n bytes of a body through, calls then, and breaks the connection.
type breaking struct {
	http.ResponseWriter
	left int
	then func()
}

func (b *breaking) Write(p []byte) (int, error) {
	if len(p) < b.left {
		b.left -= len(p)
		return b.ResponseWriter.Write(p)
	}
	_, _ = b.ResponseWriter.Write(p[:b.left])
	_ = http.NewResponseController(b.ResponseWriter).Flush()
	if b.then != nil {
		b.then()
	}
	panic(http.ErrAbortHandler)
}

// cut breaks off after n bytes.
func cut(n int) answer {
	return func(s *storage, w http.ResponseWriter, r *http.Request) {
		whole(s, &breaking{ResponseWriter: w, left: n}, r)
	}
}

// cutThen breaks off after n bytes; from then on there is another version of the video.
func cutThen(n int, video []byte, etag string) answer {
	return func(s *storage, w http.ResponseWriter, r *http.Request) {
		whole(s, &breaking{ResponseWriter: w, left: n, then: func() {
			s.mu.Lock()
			defer s.mu.Unlock()
			s.video, s.etag = video, etag
		}}, r)
	}
}

// deaf sends the whole video whatever part is asked for.
func deaf(s *storage, w http.ResponseWriter, r *http.Request) {
	r.Header.Del("Range")
	whole(s, w, r)
}

// careless sends the part that is asked for without looking which version is meant.
func careless(s *storage, w http.ResponseWriter, r *http.Request) {
	r.Header.Del("If-Range")
	whole(s, w, r)
}

// endless tells no length, and sends the first n bytes.
func endless(n int) answer {
	return func(s *storage, w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("ETag", s.etag)
		_ = http.NewResponseController(w).Flush()
		_, _ = w.Write(s.video[:n])
	}
}

// page answers with a page in place of a video.
func page(status int, text string, header ...string) answer {
	return func(_ *storage, w http.ResponseWriter, _ *http.Request) {
		for i := 0; i < len(header); i += 2 {
			w.Header().Set(header[i], header[i+1])
		}
		w.WriteHeader(status)
		_, _ = w.Write([]byte(text))
	}
}

// source fetches with the program's own client.
func source(t testing.TB) download.Source {
	t.Helper()
	transport := client.NewTransport()
	transport.Proxy = nil
	c, err := client.New(client.Options{HTTP: transport, Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return func(ctx context.Context, address string, offset int64, etag string) (download.Chunk, error) {
		s, err := c.Fetch(ctx, address, offset, etag)
		if err != nil {
			return download.Chunk{}, err
		}
		return download.Chunk{Body: s.Body, Length: s.Length, Offset: s.Offset, ETag: s.ETag, CRC64: s.CRC64}, nil
	}
}

// naps keeps how long the pauses were, and makes none.
type naps struct{ taken []time.Duration }

func (n *naps) sleep(ctx context.Context, d time.Duration) error {
	n.taken = append(n.taken, d)
	return ctx.Err()
}

func openVideos(t testing.TB, o download.VideoOptions) (*download.Videos, string) {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "videos")
	if o.Sleep == nil {
		o.Sleep = new(naps).sleep
	}
	v, err := download.OpenVideos(folder, o)
	if err != nil {
		t.Fatal(err)
	}
	return v, folder
}

// wantFiles checks that a folder holds these files and nothing else.
func wantFiles(t testing.TB, folder string, want map[string][]byte) {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	if len(names) != len(want) {
		t.Errorf("the folder holds %q, want %d files", names, len(want))
	}
	for name, content := range want {
		got, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			t.Error(err)
		} else if !bytes.Equal(got, content) {
			t.Errorf("%s holds %d bytes that are not the %d expected", name, len(got), len(content))
		}
	}
}

// wantNoSecret checks that neither an error nor what history would keep of it tells the address's
// query.
func wantNoSecret(t testing.TB, err error) {
	t.Helper()
	text := history.ProblemOf(err).Message
	for e := err; e != nil; {
		text += "\n" + e.Error()
		next, ok := e.(interface{ Unwrap() error })
		if !ok {
			break
		}
		e = next.Unwrap()
	}
	for _, secret := range []string{"canary", "1790000000", "Signature="} {
		if strings.Contains(text, secret) {
			t.Errorf("the error tells %q: %s", secret, text)
		}
	}
}

// save saves a video as a program does: what came of it is written down, and then nothing more is kept.
func save(v *download.Videos, ctx context.Context, t history.Task, from download.Source, progress func(done, total int64)) (string, int64, error) {
	saved, err := v.Save(ctx, t, from, progress)
	if err == nil {
		v.Done(t)
	}
	return saved.File, saved.Bytes, err
}
