package simulator_test

import (
	"bytes"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path"
	"strings"
	"testing"
	"time"

	"dancecard/internal/simulator"
	"dancecard/internal/simulator/assets"
)

// shelf is a host of files, as anybody has one.
type shelf struct {
	t   *testing.T
	srv *httptest.Server
	mux *http.ServeMux
}

func newShelf(t *testing.T) *shelf {
	mux := http.NewServeMux()
	srv := httptest.NewServer(mux)
	t.Cleanup(srv.Close)
	return &shelf{t, srv, mux}
}

// put lays a file down and tells its address.
func (s *shelf) put(name string, data []byte) string {
	u := url.URL{Path: "/" + name}
	s.mux.HandleFunc(u.EscapedPath(), func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "" {
			s.t.Error("the file's host was shown a key")
		}
		_, _ = w.Write(data)
	})
	return s.srv.URL + u.EscapedPath()
}

const templatePath = "/api/v1/services/aigc/image2video/aa-template-generation"

func templateBody(clip string) map[string]any {
	return map[string]any{"model": simulator.TemplateModel, "input": map[string]any{"video_url": clip}}
}

func wanBody(model, picture, clip string) map[string]any {
	return map[string]any{
		"model":      model,
		"input":      map[string]any{"image_url": picture, "video_url": clip},
		"parameters": map[string]any{"mode": "wan-std"},
	}
}

// judged is a clip and what is said of it: what stands after InvalidFile, empty where it is taken.
type judged struct {
	name          string
	data          []byte
	template, wan string
}

func asMP4(change ...func(*reel)) []byte { return film(change...).mp4() }

func asAVI(change ...func(*reel)) []byte {
	return film(append([]func(*reel){codec("H264"), func(r *reel) { r.handler = "vids" }}, change...)...).avi(0)
}

func size(w, h int) func(*reel)        { return func(r *reel) { r.width, r.height = w, h } }
func frames(n int) func(*reel)         { return func(r *reel) { r.frames = n } }
func codec(c string) func(*reel)       { return func(r *reel) { r.codec = c } }
func rate(clock, each int) func(*reel) { return func(r *reel) { r.clock, r.each = clock, each } }

func TestClipIsRead(t *testing.T) {
	const format, open, fps, duration = "Format", "Openerror", "FPS", "Duration"
	judgeAll(t, []judged{
		{"good.mp4", asMP4(), "", ""},
		{"sound.mp4", asMP4(func(r *reel) { r.sound = true }), "", ""},
		{"wide.mp4", asMP4(func(r *reel) { r.wide, r.filler = true, 100_000 }), "", ""},
		{"to-the-end.mp4", asMP4(func(r *reel) { r.toTheEnd = true }), "", ""},
		{"fragments.mp4", asMP4(func(r *reel) { r.fragments = 3 }), "", ""},
		{"short-fragments.mp4", asMP4(func(r *reel) { r.fragments, r.frames = 3, 45 }), duration, duration},
		{"fragments-by-header.mp4", asMP4(func(r *reel) { r.mehd = true }), fps, ""},
		{"good.mov", asMP4(func(r *reel) { r.brand = "qt  " }), "", ""},
		{"old.mov", asMP4(func(r *reel) { r.brand = "-" }), "", ""},
		{"good.avi", asAVI(), "", ""},
		{"sound.avi", asAVI(func(r *reel) { r.sound = true }), "", ""},
		{"upside-down.avi", asAVI(size(540, -960)), "", ""},
		{"parts.avi", film(codec("H264"), frames(24), func(r *reel) { r.handler = "vids" }).avi(144), "", ""},
		{"phone.3gp", asMP4(func(r *reel) { r.brand = "3gp6" }), format, format},
		{"also-mp4.3gp", append(box("ftyp", "3gp4", 512, "isom3gp4"), asMP4(func(r *reel) { r.brand = "-" })...), format, format},
		{"film.webm", []byte("\x1a\x45\xdf\xa3 a film of another kind"), format, format},
		{"page.mp4", []byte("<html>please log in</html>"), format, format},
		{"empty.mp4", nil, format, format},
		{"cut.mp4", asMP4()[:200], open, open},
		{"song.mp4", asMP4(func(r *reel) { r.handler = "soun" }), open, open},
		{"song.avi", asAVI(func(r *reel) { r.handler = "auds" }), open, open},
		{"huge-header.mp4", append(box("ftyp", "isom", 0), be(200<<20, "moov")...), open, open},
	})
}

func TestClipsLimits(t *testing.T) {
	const format, fps, duration, sides, shape = "Format", "FPS", "Duration", "Resolution", "AspectRatio"
	judgeAll(t, []judged{
		{"hevc.mp4", asMP4(codec("hvc1")), "", ""},
		{"hev1.mov", asMP4(codec("hev1"), func(r *reel) { r.brand = "qt  " }), "", ""},
		{"hevc.avi", asAVI(codec("hevc")), "", ""},
		{"prores.mov", asMP4(codec("apcn")), format, ""},
		{"xvid.avi", asAVI(codec("XVID")), format, ""},
		{"24-fps.mp4", asMP4(rate(24, 1)), "", ""},
		{"23-fps.mp4", asMP4(rate(23, 1)), fps, ""},
		{"23.976-fps.avi", asAVI(rate(24000, 1001)), fps, ""},
		{"2-s.mp4", asMP4(frames(48)), "", ""},
		{"just-under-2-s.mp4", asMP4(frames(47)), duration, duration},
		{"30-s.mp4", asMP4(frames(720)), "", ""},
		{"just-over-30-s.mp4", asMP4(frames(721)), "", duration},
		{"60-s.avi", asAVI(frames(1440)), "", duration},
		{"just-over-60-s.mp4", asMP4(frames(1441)), duration, duration},
		{"side-200.mp4", asMP4(size(200, 200)), "", ""},
		{"side-199.mp4", asMP4(size(199, 200)), sides, sides},
		{"side-2048.mp4", asMP4(size(2048, 1000)), "", ""},
		{"side-2049.mp4", asMP4(size(1000, 2049)), sides, sides},
		{"1-to-3.mp4", asMP4(size(300, 900)), "", ""},
		{"over-1-to-3.mp4", asMP4(size(300, 901)), shape, shape},
		{"over-3-to-1.avi", asAVI(size(901, 300)), shape, shape},
	})
}

// judgeAll has every clip made a template and a video.
func judgeAll(t *testing.T, clips []judged) {
	for _, tc := range clips {
		t.Run(tc.name, func(t *testing.T) {
			b, files := newBench(t), newShelf(t)
			address := files.put(tc.name, tc.data)
			for path, doc := range map[string]map[string]any{
				templatePath: templateBody(address), submitPath: wanBody(simulator.MoveModel, b.base+"/samples/anna.jpg", address),
			} {
				want := tc.template
				if path == submitPath {
					want = tc.wan
				}
				a := b.do(http.MethodPost, path, encode(t, doc))
				if want != "" {
					refused(t, a, 400, "InvalidFile."+want)
				} else if a.status != http.StatusOK {
					t.Errorf("%v: answered %d %s, want it accepted", doc["model"], a.status, a.raw)
				}
			}
		})
	}
}

// zeros answers every request with a film that is padded to a size, without holding it.
type zeros struct {
	size  int64
	known bool // whether the length is announced
}

func (z zeros) RoundTrip(*http.Request) (*http.Response, error) {
	head := film().mp4()
	body := io.LimitReader(io.MultiReader(bytes.NewReader(head), nought{}), z.size)
	resp := &http.Response{StatusCode: http.StatusOK, ContentLength: -1, Body: io.NopCloser(body)}
	if z.known {
		resp.ContentLength = z.size
	}
	return resp, nil
}

type nought struct{}

func (nought) Read(p []byte) (int, error) { clear(p); return len(p), nil }

func TestClipsSize(t *testing.T) {
	for _, z := range []zeros{{200 << 20, true}, {200 << 20, false}, {200<<20 + 1, true}, {200<<20 + 1, false}} {
		b := newBench(t, func(o *simulator.Options) { o.Fetch = &http.Client{Transport: z} })
		a := b.do(http.MethodPost, templatePath, encode(t, templateBody("http://files.invalid/a.mp4")))
		if z.size > 200<<20 {
			refused(t, a, 400, "InvalidFile.Size")
		} else if a.status != http.StatusOK {
			t.Errorf("%+v: %d %s", z, a.status, a.raw)
		}
	}
}

func TestSampleClips(t *testing.T) {
	b := newBench(t)
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

// FuzzClip looks for a clip that the service cannot read to its end: one that panics, hangs or is
// answered with something else than a task or an error of a file.
func FuzzClip(f *testing.F) {
	_ = fs.WalkDir(assets.FS, "clips", func(name string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			data, _ := fs.ReadFile(assets.FS, name)
			f.Add(data[:4000])
		}
		return err
	})
	f.Add(film(func(r *reel) { r.fragments, r.wide, r.sound = 3, true, true }).mp4())
	f.Add(film(func(r *reel) { r.mehd, r.brand = true, "qt  " }).mp4())
	f.Add(film(func(r *reel) { r.codec, r.handler, r.sound = "H264", "vids", true }).avi(150))
	c := &clock{at: noon}
	f.Fuzz(func(t *testing.T, data []byte) {
		s := simulator.New(simulator.Options{Now: c.Now, Fetch: &http.Client{Transport: whole(data)}})
		r := httptest.NewRequest(http.MethodPost, templatePath, strings.NewReader(encode(t, templateBody("http://files.invalid/a"))))
		r.Header.Set("Authorization", "Bearer sk-canary")
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("X-DashScope-Async", "enable")
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		if w.Code != http.StatusOK && !strings.Contains(w.Body.String(), "InvalidFile.") {
			t.Errorf("answered %d %s", w.Code, w.Body)
		}
	})
}

// whole answers every request with these bytes.
type whole []byte

func (b whole) RoundTrip(r *http.Request) (*http.Response, error) {
	return &http.Response{StatusCode: http.StatusOK, ContentLength: -1, Body: io.NopCloser(bytes.NewReader(b)), Request: r}, nil
}

func TestClipsEveryCut(t *testing.T) {
	b, files := newBench(t), newShelf(t)
	data := film(func(r *reel) { r.fragments = 3 }).mp4()
	for n := 0; n < len(data); n += 37 {
		b.clock.Add(time.Second)
		address := files.put(path.Join("cut", b.clock.Now().Format("150405")), data[:n])
		a := b.do(http.MethodPost, templatePath, encode(t, templateBody(address)))
		if a.status != http.StatusOK && !strings.HasPrefix(a.text("code"), "InvalidFile.") {
			t.Fatalf("cut after %d bytes: %d %s", n, a.status, a.raw)
		}
	}
}
