package convert_test

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"dancecard/internal/media/convert"
)

// Limits like those of AnimateAnyone.
func pictureLimits() convert.Limits {
	return convert.Limits{Types: []string{"image/jpeg", "image/png", "image/bmp"}, MaxBytes: 5<<20 - 1, MinSide: 225, MaxSide: 4096, MaxAspect: 2}
}

func clipLimits() convert.Limits {
	return convert.Limits{
		Types: []string{"video/mp4", "video/avi", "video/quicktime"}, Codecs: []string{"h264", "hevc"}, MaxBytes: 200 << 20,
		MinSide: 200, MaxSide: 2048, MaxAspect: 3, MinSeconds: 2, MaxSeconds: 60, MinFPS: 24,
	}
}

func hopeless(t *testing.T, name string, err error, says string) {
	t.Helper()
	e, ok := errors.AsType[*convert.Error](err)
	if !ok || e.Code != convert.CodeUnfixable || !strings.HasPrefix(string(e.Reason)+fmt.Sprintf(" %g %g %g", e.Has, e.Least, e.Most), says) {
		t.Errorf("%s: %v, which does not say %q", name, err, says)
	}
}

// Each limit of a picture, from both sides.
func TestPicture(t *testing.T) {
	for _, c := range []struct {
		name          string
		type_         string
		width, height int
		bytes         int64
		toW, toH      int
		hopeless      string
	}{
		{"the longest side", "image/jpeg", 3000, 4096, 9 << 20, 3000, 4096, ""},
		{"beyond it", "image/jpeg", 3000, 4097, 1 << 20, 3000, 4096, ""},
		{"far beyond it", "image/bmp", 5000, 7000, 90 << 20, 2926, 4096, ""},
		{"wide", "image/png", 7000, 5000, 20 << 20, 4096, 2926, ""},
		{"the shortest side", "image/webp", 225, 400, 1000, 225, 400, ""},
		{"below it", "image/webp", 224, 400, 1000, 0, 0, "TooSmall 224 225"},
		{"twice as tall", "image/gif", 300, 600, 1000, 300, 600, ""},
		{"taller than that", "image/gif", 300, 601, 1000, 0, 0, "Shape 0 0 2"},
		{"twice as tall and too large", "image/bmp", 4999, 9998, 1000, 2048, 4096, ""},
		{"sides unknown", "image/heic", 0, 0, 1000, 0, 0, ""},
		{"damaged", "image/png", 0, 0, 1000, 0, 0, "NoSides"},
		{"empty", "image/png", 0, 0, 0, 0, 0, "Empty"},
		{"a clip", "video/mp4", 400, 400, 1000, 0, 0, "PictureKind"},
		{"a page", "text/html", 0, 0, 1000, 0, 0, "PictureKind"},
		{"a drawing that may hold addresses", "image/svg+xml", 400, 400, 1000, 0, 0, "PictureKind"},
		{"nothing known", "", 0, 0, 1000, 0, 0, "PictureKind"},
	} {
		p, err := convert.Picture(convert.Facts{Type: c.type_, Width: c.width, Height: c.height, Bytes: c.bytes, Orientation: 1}, pictureLimits())
		if c.hopeless != "" {
			hopeless(t, c.name, err, c.hopeless)
			continue
		}
		if err != nil || p.To.Type != "image/jpeg" || p.To.Width != c.toW || p.To.Height != c.toH || p.To.Bytes != 5<<20-1 || p.Ext != ".jpg" {
			t.Errorf("%s: %+v, %v", c.name, p.To, err)
		}
	}
	l := pictureLimits()
	l.Types = []string{"image/png"}
	_, err := convert.Picture(convert.Facts{Type: "image/bmp", Width: 400, Height: 400, Bytes: 1000}, l)
	hopeless(t, "no JPEG", err, "NoJPEG")
	l = pictureLimits()
	l.MinSide, l.MaxAspect = 2000, 3
	_, err = convert.Picture(convert.Facts{Type: "image/bmp", Width: 6000, Height: 2200, Bytes: 1000}, l)
	hopeless(t, "too small once it is scaled", err, "SmallCopy")
}

// Each limit of a clip, from both sides.
func TestClip(t *testing.T) {
	good := convert.Facts{Type: "video/mp4", Codec: "h264", Width: 1280, Height: 720, Seconds: 10, FPS: 25, Bytes: 9 << 20}
	for _, c := range []struct {
		name     string
		change   func(*convert.Facts)
		has      string // in the command
		misses   string
		w, h     int
		seconds  float64
		fps      float64
		hopeless string
	}{
		{"another codec", func(f *convert.Facts) { f.Codec = "vp09" }, "-c:v libx264", " -t ", 1280, 720, 10, 25, ""},
		{"MKV", func(f *convert.Facts) { *f = convert.Facts{Type: "video/x-matroska", Bytes: 9} }, "source_fps", "scale=1", 0, 0, 0, 0, ""},
		{"4K", func(f *convert.Facts) { f.Width, f.Height = 3840, 2160 }, "scale=2048:1152", " -t ", 2048, 1152, 10, 25, ""},
		{"odd sides", func(f *convert.Facts) { f.Width, f.Height = 1281, 719 }, "scale=1282:720", " -t ", 1282, 720, 10, 25, ""},
		{"the longest side", func(f *convert.Facts) { f.Width, f.Height = 1000, 2048 }, "scale=1000:2048", " -t ", 1000, 2048, 10, 25, ""},
		{"an odd one beyond it", func(f *convert.Facts) { f.Width, f.Height = 1000, 2049 }, "scale=1000:2048", " -t ", 1000, 2048, 10, 25, ""},
		{"thrice as wide and too large", func(f *convert.Facts) { f.Width, f.Height = 3072, 1024 }, "scale=2048:684", " -t ", 2048, 684, 10, 25, ""},
		{"wider than that", func(f *convert.Facts) { f.Width, f.Height = 3073, 1024 }, "", "", 0, 0, 0, 0, "Shape 0 0 3"},
		{"the shortest side", func(f *convert.Facts) { f.Width, f.Height = 200, 300 }, "scale=200:300", " -t ", 200, 300, 10, 25, ""},
		{"below it", func(f *convert.Facts) { f.Width, f.Height = 199, 300 }, "", "", 0, 0, 0, 0, "TooSmall 199 200"},
		{"no pictures in it", func(f *convert.Facts) { f.Width, f.Height = 0, 0 }, "", "", 0, 0, 0, 0, "NoSides"},
		{"15 frames", func(f *convert.Facts) { f.FPS = 15 }, "fps=30,", " -t ", 1280, 720, 10, 30, ""},
		{"12 frames", func(f *convert.Facts) { f.FPS = 12 }, "fps=24,", " -t ", 1280, 720, 10, 24, ""},
		{"20 frames", func(f *convert.Facts) { f.FPS = 20 }, "fps=24,", " -t ", 1280, 720, 10, 24, ""},
		{"nearly 24", func(f *convert.Facts) { f.FPS = 23.976 }, "fps=24,", " -t ", 1280, 720, 10, 24, ""},
		{"24 frames", func(f *convert.Facts) { f.FPS = 24 }, "fps=24,", " -t ", 1280, 720, 10, 24, ""},
		{"240 frames", func(f *convert.Facts) { f.FPS = 240 }, "fps=60,", " -t ", 1280, 720, 10, 60, ""},
		{"a minute", func(f *convert.Facts) { f.Seconds = 60 }, "-maxrate 24000000", " -t ", 1280, 720, 60, 25, ""},
		{"longer", func(f *convert.Facts) { f.Seconds = 60.01 }, " -t 59.95 ", "", 1280, 720, 60, 25, ""},
		{"two seconds", func(f *convert.Facts) { f.Seconds = 2 }, "", " -t ", 1280, 720, 2, 25, ""},
		{"shorter", func(f *convert.Facts) { f.Seconds = 1.99 }, "", "", 0, 0, 0, 0, "TooShort 1.99 2"},
		{"sound alone", func(f *convert.Facts) { f.Type = "audio/mpeg" }, "", "", 0, 0, 0, 0, "ClipKind"},
		{"a list of addresses", func(f *convert.Facts) { f.Type = "text/plain" }, "", "", 0, 0, 0, 0, "ClipKind"},
		{"empty", func(f *convert.Facts) { f.Bytes = 0 }, "", "", 0, 0, 0, 0, "Empty"},
	} {
		f := good
		c.change(&f)
		p, err := convert.Clip(f, clipLimits())
		if c.hopeless != "" {
			hopeless(t, c.name, err, c.hopeless)
			continue
		}
		if err != nil || p.To.Width != c.w || p.To.Height != c.h || p.To.Seconds != c.seconds || p.To.FPS != c.fps || p.To.Codec != "h264" {
			t.Errorf("%s: %+v, %v", c.name, p.To, err)
			continue
		}
		line := p.Command("/a", "/b")
		if !strings.Contains(line, c.has) || c.misses != "" && strings.Contains(line, c.misses) {
			t.Errorf("%s: %s", c.name, line)
		}
	}
	l := clipLimits()
	l.Types = []string{"video/webm"}
	_, err := convert.Clip(good, l)
	hopeless(t, "no MP4", err, "NoMP4")
	l = clipLimits()
	l.MaxBytes = 1 << 20
	_, err = convert.Clip(convert.Facts{Type: "video/avi", Width: 400, Height: 400, Seconds: 60, FPS: 24, Bytes: 1}, l)
	hopeless(t, "no room", err, "NoRoom")
}

// Whatever a file is and whatever the limits are: what is planned keeps to them, as far as it can be
// known before it is made, or the plan says why not.
func TestPlansKeepToTheLimits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		side := rapid.IntRange(-1, 12000)
		l := convert.Limits{
			Types: []string{"image/jpeg", "video/mp4"}, MaxBytes: rapid.Int64Range(1, 1<<30).Draw(t, "most bytes"),
			MinSide: rapid.IntRange(1, 600).Draw(t, "least side"), MaxSide: rapid.IntRange(600, 8000).Draw(t, "most side"), MaxAspect: rapid.IntRange(1, 4).Draw(t, "times"),
			MinSeconds: 2, MaxSeconds: rapid.Float64Range(5, 120).Draw(t, "most seconds"), MinFPS: rapid.SampledFrom([]float64{0, 24, 25, 30}).Draw(t, "least rate"),
		}
		f := convert.Facts{
			Type:  rapid.SampledFrom([]string{"image/jpeg", "image/png", "image/avif", "video/mp4", "video/webm", "video/avi", "image/gif", ""}).Draw(t, "type"),
			Width: side.Draw(t, "width"), Height: side.Draw(t, "height"), Orientation: rapid.IntRange(0, 9).Draw(t, "orientation"),
			Seconds: rapid.Float64Range(0, 400).Draw(t, "seconds"), FPS: rapid.Float64Range(0, 300).Draw(t, "rate"), Bytes: rapid.Int64Range(-1, 1<<40).Draw(t, "bytes"),
		}
		plan, step := convert.Picture, 1
		if rapid.Bool().Draw(t, "as a clip") {
			plan, step = convert.Clip, 2
		}
		p, err := plan(f, l)
		if err != nil {
			hopelessly, ok := errors.AsType[*convert.Error](err)
			if !ok || hopelessly.Code != convert.CodeUnfixable || hopelessly.Reason == "" {
				t.Fatalf("%v does not say why", err)
			}
			return
		}
		short, long := min(p.To.Width, p.To.Height), max(p.To.Width, p.To.Height)
		switch {
		case !slices.Contains(l.Types, p.To.Type) || p.To.Bytes != l.MaxBytes:
			t.Fatalf("%+v", p.To)
		case short == 0 && min(f.Width, f.Height) > 0, short == 0 && f.Type == "image/jpeg":
			t.Fatal("the sides are known, or never will be")
		case short > 0 && (short < l.MinSide || long > l.MaxSide || long > l.MaxAspect*short || short%step != 0 || long%step != 0):
			t.Fatalf("%d×%d became %d×%d", f.Width, f.Height, p.To.Width, p.To.Height)
		case short > 0 && (f.Width < f.Height) != (p.To.Width < p.To.Height) && short != long:
			t.Fatalf("%d×%d was laid on its side", f.Width, f.Height)
		}
		if step == 2 {
			clipKeeps(t, p, l)
		}
	})
}

// clipKeeps holds the limits of a clip alone: rate, length, and the size that its bits come to.
func clipKeeps(t *rapid.T, p convert.Plan, l convert.Limits) {
	args := p.Args("/in", "/out")
	number := func(name string) float64 {
		at := slices.Index(args, name)
		if at < 0 {
			return math.Inf(1)
		}
		var v float64
		for _, r := range strings.ReplaceAll(args[at+1], ".", "") {
			v = 10*v + float64(r-'0')
		}
		if _, decimals, ok := strings.Cut(args[at+1], "."); ok {
			v /= math.Pow10(len(decimals))
		}
		return v
	}
	fps := p.To.FPS
	if fps > 0 && fps < l.MinFPS {
		t.Fatalf("%v frames a second", fps)
	}
	if fps == 0 {
		fps = 24 // what the filter makes at least
	}
	seconds := math.Min(number("-t"), math.Max(p.From.Seconds, 0))
	if p.From.Seconds <= 0 {
		seconds = number("-t")
	}
	if p.From.Seconds > l.MaxSeconds || p.From.Seconds <= 0 {
		// A frame that begins before the end is shown whole; one of less than a second, or it could
		// not be told from a still.
		if end := math.Ceil(seconds*fps-1e-6) / fps; fps >= 1 && end > l.MaxSeconds+1e-3 {
			t.Fatalf("cut to %v s it lasts %v s, at most %v are allowed", seconds, end, l.MaxSeconds)
		}
	}
	if bytes := (number("-maxrate")*(seconds+1) + 160_000*seconds) / 8; bytes > float64(l.MaxBytes) {
		t.Fatalf("%v s may come to %v bytes of %v", seconds, bytes, l.MaxBytes)
	}
}
