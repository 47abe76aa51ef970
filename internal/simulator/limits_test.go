package simulator_test

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"testing"

	"dancecard/internal/simulator"

	"golang.org/x/image/bmp"
)

// fileHost is an ordinary web server with files.
type fileHost struct {
	t   *testing.T
	srv *httptest.Server
	mux *http.ServeMux
}

func newFileHost(t *testing.T) *fileHost {
	mux := http.NewServeMux()
	srv := httptest.NewServer(mux)
	t.Cleanup(srv.Close)
	return &fileHost{t, srv, mux}
}

// put adds a file and returns its address.
func (h *fileHost) put(name string, data []byte) string {
	u := url.URL{Path: "/" + name}
	h.mux.HandleFunc(u.EscapedPath(), func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "" {
			h.t.Error("the file's host was shown a key")
		}
		_, _ = w.Write(data)
	})
	return h.srv.URL + u.EscapedPath()
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

func flat(w, h int) image.Image {
	return image.NewPaletted(image.Rect(0, 0, w, h), color.Palette{color.Black})
}

func asPNG(t *testing.T, w, h int) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestSpeed}).Encode(&b, flat(w, h)); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestPictureLimits(t *testing.T) {
	var asJPEG, asBMP, asGIF bytes.Buffer
	if jpeg.Encode(&asJPEG, flat(540, 960), nil) != nil || bmp.Encode(&asBMP, flat(540, 960)) != nil || gif.Encode(&asGIF, flat(540, 960), nil) != nil {
		t.Fatal("pictures cannot be made")
	}
	padded := func(size int) []byte { return append(asPNG(t, 540, 960), make([]byte, size)...)[:size] }
	files := newFileHost(t)
	const tooFew, shape = "InvalidFile.Resolution", "InvalidFile.AspectRatio"
	for _, tc := range []struct {
		name string
		data []byte
		code string // empty: accepted
	}{
		{"good.jpg", asJPEG.Bytes(), ""},
		{"good.bmp", asBMP.Bytes(), ""},
		{"png-named.jpg", asPNG(t, 540, 960), ""},
		{"gif-named.png", asGIF.Bytes(), "InvalidFile.Format"},
		{"webp.png", []byte("RIFF\x00\x00\x00\x00WEBPVP8 "), "InvalidFile.Format"},
		{"page.jpg", []byte("<html>please log in</html>"), "InvalidFile.Format"},
		{"empty.jpg", nil, "InvalidFile.Format"},
		{"cut.jpg", asJPEG.Bytes()[:20], "InvalidFile.Format"},
		{"side-225.png", asPNG(t, 225, 400), ""},
		{"side-224.png", asPNG(t, 224, 400), tooFew},
		{"side-4096.png", asPNG(t, 2048, 4096), ""},
		{"side-4097.png", asPNG(t, 2049, 4097), tooFew},
		{"wide-4097.png", asPNG(t, 4097, 2100), tooFew},
		{"two-to-one.png", asPNG(t, 300, 600), ""},
		{"one-to-two.png", asPNG(t, 600, 300), ""},
		{"too-tall.png", asPNG(t, 300, 601), shape},
		{"too-flat.png", asPNG(t, 601, 300), shape},
		{"nearly-5-mb.png", padded(5<<20 - 1), ""},
		{"5-mb.png", padded(5 << 20), "InvalidFile.Size"},
		{"9-mb.png", padded(9 << 20), "InvalidFile.Size"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			b := newHarness(t)
			a := b.do(http.MethodPost, submitPath, encode(t, b.submission(files.put(tc.name, tc.data))))
			if tc.code != "" {
				refused(t, a, 400, tc.code)
			} else if a.status != http.StatusOK {
				t.Errorf("answered %d %s, want it accepted", a.status, a.raw)
			}
		})
	}
}

// avi is a clip without frames.
type avi struct {
	codec         string
	width, height int
	frames        int
	rate, scale   int // rate/scale frames a second
}

// goodClip is within all limits: 6 s of H.264 at 24 fps.
func goodClip(change ...func(*avi)) []byte {
	c := avi{codec: "H264", width: 540, height: 960, frames: 144, rate: 24, scale: 1}
	for _, f := range change {
		f(&c)
	}
	return c.encode()
}

func size(w, h int) func(*avi)        { return func(c *avi) { c.width, c.height = w, h } }
func frames(n int) func(*avi)         { return func(c *avi) { c.frames = n } }
func codec(name string) func(*avi)    { return func(c *avi) { c.codec = name } }
func rate(rate, scale int) func(*avi) { return func(c *avi) { c.rate, c.scale = rate, scale } }

func (c avi) encode() []byte {
	chunk := func(id string, values ...any) []byte {
		b := append([]byte(id), 0, 0, 0, 0)
		for _, v := range values {
			switch v := v.(type) {
			case int:
				b = binary.LittleEndian.AppendUint32(b, uint32(v))
			case string:
				b = append(b, v...)
			case []byte:
				b = append(b, v...)
			}
		}
		binary.LittleEndian.PutUint32(b[4:], uint32(len(b)-8))
		return b
	}
	avih := chunk("avih", make([]byte, 56))
	strh := chunk("strh", "vids", c.codec, 0, 0, 0, c.scale, c.rate, 0, c.frames, make([]byte, 20))
	strf := chunk("strf", 40, c.width, c.height, 24<<16|1, c.codec, make([]byte, 20))
	hdrl := chunk("LIST", "hdrl", avih, chunk("LIST", "strl", strh, strf))
	return chunk("RIFF", "AVI ", hdrl, chunk("LIST", "movi"))
}

// What is said of a clip is what stands after InvalidFile, empty where it is accepted.
func TestClipLimits(t *testing.T) {
	const format, open, fps, duration, sides, shape = "Format", "Openerror", "FPS", "Duration", "Resolution", "AspectRatio"
	waltz := asset(t, "clips/waltz.mp4")
	for _, tc := range []struct {
		name          string
		data          []byte
		template, wan string
	}{
		{"good.avi", goodClip(), "", ""},
		{"good.mp4", waltz, "", ""},
		{"good.mov", bytes.Replace(waltz, []byte("isom"), []byte("qt  "), 1), "", ""},
		{"film.webm", []byte("\x1a\x45\xdf\xa3 a film of another kind"), format, format},
		{"page.mp4", []byte("<html>please log in</html>"), format, format},
		{"empty.mp4", nil, format, format},
		{"cut.mp4", waltz[:200], open, open},
		{"hevc.avi", goodClip(codec("hevc")), "", ""},
		{"xvid.avi", goodClip(codec("XVID")), format, ""},
		{"23-fps.avi", goodClip(rate(23, 1)), fps, ""},
		{"23.976-fps.avi", goodClip(rate(24000, 1001)), fps, ""},
		{"2-s.avi", goodClip(frames(48)), "", ""},
		{"just-under-2-s.avi", goodClip(frames(47)), duration, duration},
		{"30-s.avi", goodClip(frames(720)), "", ""},
		{"just-over-30-s.avi", goodClip(frames(721)), "", duration},
		{"60-s.avi", goodClip(frames(1440)), "", duration},
		{"just-over-60-s.avi", goodClip(frames(1441)), duration, duration},
		{"side-200.avi", goodClip(size(200, 200)), "", ""},
		{"side-199.avi", goodClip(size(199, 200)), sides, sides},
		{"side-2048.avi", goodClip(size(2048, 1000)), "", ""},
		{"side-2049.avi", goodClip(size(1000, 2049)), sides, sides},
		{"1-to-3.avi", goodClip(size(300, 900)), "", ""},
		{"over-1-to-3.avi", goodClip(size(300, 901)), shape, shape},
		{"over-3-to-1.avi", goodClip(size(901, 300)), shape, shape},
	} {
		t.Run(tc.name, func(t *testing.T) {
			b, files := newHarness(t), newFileHost(t)
			address := files.put(tc.name, tc.data)
			accepts := func(path string, doc map[string]any, code string) {
				a := b.do(http.MethodPost, path, encode(t, doc))
				if code != "" {
					refused(t, a, 400, "InvalidFile."+code)
				} else if a.status != http.StatusOK {
					t.Errorf("%v: answered %d %s, want it accepted", doc["model"], a.status, a.raw)
				}
			}
			accepts(templatePath, templateBody(address), tc.template)
			accepts(submitPath, wanBody(simulator.MoveModel, b.base+"/samples/anna.jpg", address), tc.wan)
		})
	}
}

// padded answers every request with a clip that is padded to a size, without holding it.
type padded struct {
	size  int64
	known bool // whether the length is announced
}

func (p padded) RoundTrip(*http.Request) (*http.Response, error) {
	body := io.LimitReader(io.MultiReader(bytes.NewReader(goodClip()), zeros{}), p.size)
	resp := &http.Response{StatusCode: http.StatusOK, ContentLength: -1, Body: io.NopCloser(body)}
	if p.known {
		resp.ContentLength = p.size
	}
	return resp, nil
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

func TestClipSizeLimit(t *testing.T) {
	temporary := t.TempDir()
	t.Setenv("TMPDIR", temporary) // not on Windows, where the check below is empty
	for _, clip := range []padded{{200 << 20, false}, {200<<20 + 1, true}, {200<<20 + 1, false}} {
		b := newHarness(t, func(o *simulator.Options) { o.Fetch = &http.Client{Transport: clip} })
		a := b.do(http.MethodPost, templatePath, encode(t, templateBody("http://files.invalid/a.avi")))
		if clip.size > 200<<20 {
			refused(t, a, 400, "InvalidFile.Size")
		} else if a.status != http.StatusOK {
			t.Errorf("%+v: %d %s", clip, a.status, a.raw)
		}
	}
	if left, err := os.ReadDir(temporary); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}
