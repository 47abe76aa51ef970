package simulator_test

import (
	"bytes"
	"context"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"net"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"golang.org/x/image/bmp"

	"dancecard/internal/simulator"
)

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

func TestPictureIsMeasured(t *testing.T) {
	var asJPEG, asBMP, asGIF bytes.Buffer
	if jpeg.Encode(&asJPEG, flat(540, 960), nil) != nil || bmp.Encode(&asBMP, flat(540, 960)) != nil || gif.Encode(&asGIF, flat(540, 960), nil) != nil {
		t.Fatal("pictures cannot be made")
	}
	padded := func(size int) []byte { return append(asPNG(t, 540, 960), make([]byte, size)...)[:size] }
	host := http.NewServeMux()
	files := httptest.NewServer(host)
	t.Cleanup(files.Close)
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
			b := newBench(t)
			host.HandleFunc("/"+tc.name, func(w http.ResponseWriter, r *http.Request) {
				if r.Header.Get("Authorization") != "" {
					t.Error("the picture's host was shown a key")
				}
				_, _ = w.Write(tc.data)
			})
			a := b.do(http.MethodPost, submitPath, encode(t, b.submission(files.URL+"/"+tc.name)))
			if tc.code != "" {
				refused(t, a, 400, tc.code)
			} else if a.status != http.StatusOK {
				t.Errorf("answered %d %s, want it accepted", a.status, a.raw)
			}
		})
	}
}

func TestPictureCannotBeFetched(t *testing.T) {
	gone, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	nobody := "http://" + gone.Addr().String() + "/a.jpg"
	_ = gone.Close()
	breaks := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", "1000")
		_, _ = w.Write([]byte("\xff\xd8\xff"))
	}))
	t.Cleanup(breaks.Close)
	b := newBench(t)
	for name, address := range map[string]string{
		"nobody listens":   nobody,
		"not there":        b.base + "/samples/nobody.jpg",
		"broken off":       breaks.URL,
		"redirect forever": "", // filled below
	} {
		if address == "" {
			loop := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				http.Redirect(w, r, r.URL.Path, http.StatusFound)
			}))
			t.Cleanup(loop.Close)
			address = loop.URL
		}
		t.Run(name, func(t *testing.T) {
			b.clock.Add(time.Second)
			a := b.do(http.MethodPost, submitPath, encode(t, b.submission(address)))
			refused(t, a, 400, "InvalidURL.ConnectionRefused")
			if want := "Connection to " + address + " refused, please provide available URL"; a.text("message") != want {
				t.Errorf("message %q, want %q", a.text("message"), want)
			}
		})
	}
}

func TestEverySampleIsWhatItSays(t *testing.T) {
	b := newBench(t)
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

func TestSamplesAreOrdinaryFiles(t *testing.T) {
	b := newBench(t)
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

// inBubble runs a service over a pipe with time that passes by itself, and a client of it.
func inBubble(t *testing.T, test func(t *testing.T, b *bench), change ...func(*simulator.Options)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		pipe := simulator.NewPipe()
		client := &http.Client{Transport: &http.Transport{DialContext: pipe.Dial}}
		o := simulator.Options{Now: time.Now, Seed: 7, Keys: []string{goodKey}, Fetch: client}
		for _, f := range change {
			f(&o)
		}
		b := &bench{Server: simulator.New(o), t: t, base: "http://studio.invalid", client: client, key: goodKey}
		ctx, stop := context.WithCancel(t.Context())
		served := make(chan error, 1)
		go func() { served <- b.Serve(ctx, pipe) }()
		test(t, b)
		stop()
		if err := <-served; err != nil {
			t.Errorf("Serve ended with %v", err)
		}
		client.CloseIdleConnections()
		if _, err := b.try(http.MethodGet, "/", ""); err == nil || !strings.Contains(err.Error(), "refused") {
			t.Errorf("a stopped service is dialled with %v", err)
		}
	})
}

func TestSlowPictureTimesOut(t *testing.T) {
	inBubble(t, func(t *testing.T, b *bench) {
		began := time.Now()
		a := b.do(http.MethodPost, submitPath, encode(t, b.submission("/samples/slow.jpg")))
		refused(t, a, 400, "InvalidURL.Timeout")
		if want := "Download " + b.base + "/samples/slow.jpg timeout, please check network connection."; a.text("message") != want {
			t.Errorf("message %q, want %q", a.text("message"), want)
		}
		if took := time.Since(began); took != 10*time.Second {
			t.Errorf("gave up after %v, want 10 s whatever the speed", took)
		}
	}, func(o *simulator.Options) { o.Speed = 50 })
}

func TestSubmissionOfAClientThatLeftIsNotAccepted(t *testing.T) {
	inBubble(t, func(t *testing.T, b *bench) {
		hurried := *b.client
		hurried.Timeout = 3 * time.Second
		b.client = &hurried
		if _, err := b.try(http.MethodPost, submitPath, encode(t, b.submission("/samples/slow.jpg"))); err == nil {
			t.Error("answered before the picture was there")
		}
		time.Sleep(time.Minute)
		if n := len(b.Tasks()); n != 0 {
			t.Errorf("%d tasks", n)
		}
		if r := b.Record()[0]; r.Kind != simulator.KindSubmit || r.Status != 0 {
			t.Errorf("recorded %s with %d, want a submission without an answer", r.Kind, r.Status)
		}
	}, func(o *simulator.Options) { o.LateChecks = true })
}

func TestLateChecksFailTheTask(t *testing.T) {
	b := newBench(t, func(o *simulator.Options) { o.LateChecks = true })
	a := b.do(http.MethodPost, submitPath, encode(t, b.submission("/samples/tiny.png")))
	id := a.text("output", "task_id")
	if a.status != http.StatusOK {
		t.Fatalf("answered %d %s", a.status, a.raw)
	}
	next := b.submitLater()
	b.finish(id)
	q := b.get("/api/v1/tasks/" + id)
	if q.status != http.StatusOK || q.text("output", "task_status") != "FAILED" || q.text("output", "code") != "InvalidFile.Resolution" ||
		q.text("output", "message") == "" || q.at("usage") != nil || q.at("code") != nil {
		t.Errorf("a failed task is told as %d %s", q.status, q.raw)
	}
	if took := b.truth(id).Ended.Sub(noon); took > time.Minute {
		t.Errorf("a bad picture was found after %v only", took)
	}
	if got := b.status(next); got != "PRE-PROCESSING" {
		t.Errorf("the next task is %s, want it started", got)
	}
	// What is wrong with the request itself is refused at once all the same.
	refused(t, b.do(http.MethodPost, submitPath, encode(t, b.submission("ftp://x.invalid/a"))), 400, "InvalidURL")
}
