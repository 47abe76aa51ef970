package api_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dancecard/api"
)

type clip = api.ClipFacts

// clipCase is a change of a good clip and what is found then: one by AnimateAnyone, other by both
// Wan engines where it differs.
type clipCase struct {
	name       string
	change     func(*clip)
	one, other []string
	differs    bool
}

func clipKinds() []clipCase {
	const kind, must = `stop InvalidFile.Format: Format name="`, `" takes="video/mp4,video/avi,video/quicktime"`
	return []clipCase{
		{name: "good", change: func(*clip) {}},
		{name: "AVI", change: func(c *clip) { c.Container = "video/avi" }},
		{name: "MOV, H.265", change: func(c *clip) { c.Container, c.Codec = "video/quicktime", "hevc" }},
		{name: "WebM", change: func(c *clip) { c.Container = "video/webm" }, one: []string{kind + "video/webm" + must}},
		{name: "picture", change: func(c *clip) { c.Container = "image/gif" }, one: []string{kind + "image/gif" + must}},
		{name: "nothing known", change: func(c *clip) { c.Container = "" }, one: []string{`stop InvalidFile.Format: Format takes="video/mp4,video/avi,video/quicktime"`}},
		{
			name: "codec", change: func(c *clip) { c.Codec = "vp09" }, differs: true,
			one: []string{`stop InvalidFile.Format: Codec name="vp09" takes="h264,hevc"`},
		},
		{
			name: "odd codec", change: func(c *clip) { c.Codec = "a\x1bb" }, differs: true,
			one: []string{`stop InvalidFile.Format: Codec name="a\x1bb" takes="h264,hevc"`},
		},
	}
}

func clipMeasures() []clipCase {
	return []clipCase{
		{name: "200 MB", change: func(c *clip) { c.Bytes = 200 << 20 }},
		{
			name: "one byte more", change: func(c *clip) { c.Bytes = 200<<20 + 1 },
			one: []string{"stop InvalidFile.Size: Size has=209715201 most=209715200"},
		},
		{name: "empty", change: func(c *clip) { c.Bytes = 0 }, one: []string{"stop InvalidFile.Openerror: Empty"}},
		{name: "size unknown", change: func(c *clip) { c.Bytes = -1 }},
		{name: "200 px", change: func(c *clip) { c.Width, c.Height = 200, 300 }},
		{
			name: "199 px", change: func(c *clip) { c.Width, c.Height = 300, 199 },
			one: []string{"stop InvalidFile.Resolution: ShorterSide has=199 least=200"},
		},
		{name: "2048 px", change: func(c *clip) { c.Width, c.Height = 1000, 2048 }},
		{
			name: "2049 px", change: func(c *clip) { c.Width, c.Height = 2049, 1000 },
			one: []string{"stop InvalidFile.Resolution: LongerSide has=2049 most=2048"},
		},
		{name: "1:3", change: func(c *clip) { c.Width, c.Height = 401, 1203 }},
		{
			name: "taller than 1:3", change: func(c *clip) { c.Width, c.Height = 401, 1204 },
			one: []string{"stop InvalidFile.AspectRatio: TooTall has=3.002493765586035 most=3"},
		},
		{name: "3:1", change: func(c *clip) { c.Width, c.Height = 1203, 401 }},
		{
			name: "wider than 3:1", change: func(c *clip) { c.Width, c.Height = 1204, 401 },
			one: []string{"stop InvalidFile.AspectRatio: TooWide has=3.002493765586035 most=3"},
		},
		{name: "no pixels", change: func(c *clip) { c.Width = 0 }, one: []string{"stop InvalidFile.Openerror: NoSides"}},
	}
}

func clipTimes() []clipCase {
	return []clipCase{
		{name: "2 s", change: func(c *clip) { c.Seconds = 2 }},
		{name: "2 s by another clock", change: func(c *clip) { c.Seconds = 1.9999 }},
		{
			name: "a frame less than 2 s", change: func(c *clip) { c.Seconds = 2 - 1.0/30 }, differs: true,
			one:   []string{"stop InvalidFile.Duration: TooShort has=1.9666666666666666 least=2 most=60"},
			other: []string{"stop InvalidFile.Duration: TooShort has=1.9666666666666666 least=2 most=30"},
		},
		{name: "30 s", change: func(c *clip) { c.Seconds = 30 }},
		{
			name: "a frame more than 30 s", change: func(c *clip) { c.Seconds = 30 + 1.0/30 }, differs: true,
			other: []string{"stop InvalidFile.Duration: TooLong has=30.033333333333335 least=2 most=30"},
		},
		{
			name: "60 s", change: func(c *clip) { c.Seconds = 60 }, differs: true,
			other: []string{"stop InvalidFile.Duration: TooLong has=60 least=2 most=30"},
		},
		{
			name: "a hair more than 60 s", change: func(c *clip) { c.Seconds = 60.004 }, differs: true,
			one:   []string{"stop InvalidFile.Duration: TooLong has=60.004 least=2 most=60"},
			other: []string{"stop InvalidFile.Duration: TooLong has=60.004 least=2 most=30"},
		},
		{name: "no length", change: func(c *clip) { c.Seconds = 0 }, differs: true, one: []string{"warn InvalidFile.Duration: NoLength least=2 most=60"}, other: []string{"warn InvalidFile.Duration: NoLength least=2 most=30"}},
		{
			name: "an end that lacks a little", change: func(c *clip) { c.Missing = 8 },
			one: []string{"warn InvalidFile.Openerror: EndMissing has=8"},
		},
		{
			name: "50 GB that nobody looked into", change: func(c *clip) { c.Container, c.Bytes = "", 50<<30 },
			one: []string{"stop InvalidFile.Size: Size has=53687091200 most=209715200"},
		},
		{name: "24 a second", change: func(c *clip) { c.FPS = 24 }},
		{name: "24 by another clock", change: func(c *clip) { c.FPS = 23.9998 }},
		{name: "240 a second", change: func(c *clip) { c.FPS = 240 }},
		{
			name: "23.976 a second", change: func(c *clip) { c.FPS = 24000.0 / 1001 }, differs: true,
			one: []string{"stop InvalidFile.FPS: FrameRate has=23.976023976023978 least=24"},
		},
		{
			name: "23 a second", change: func(c *clip) { c.FPS = 23 }, differs: true,
			one: []string{"stop InvalidFile.FPS: FrameRate has=23 least=24"},
		},
		{name: "no rate", change: func(c *clip) { c.FPS = 0 }, differs: true, one: []string{"warn InvalidFile.FPS: NoFrameRate least=24"}},
	}
}

func clipAtOnce() []clipCase {
	return []clipCase{
		{
			name: "all at once", change: func(c *clip) {
				*c = clip{Container: "video/mp4", Codec: "mp4v", Width: 100, Height: 3000, Seconds: 90, FPS: 15, Bytes: 300 << 20}
			}, differs: true,
			one: []string{
				`stop InvalidFile.Format: Codec name="mp4v" takes="h264,hevc"`,
				"stop InvalidFile.Size: Size has=314572800 most=209715200",
				"stop InvalidFile.Resolution: ShorterSide has=100 least=200",
				"stop InvalidFile.Resolution: LongerSide has=3000 most=2048",
				"stop InvalidFile.AspectRatio: TooTall has=30 most=3",
				"stop InvalidFile.Duration: TooLong has=90 least=2 most=60",
				"stop InvalidFile.FPS: FrameRate has=15 least=24",
			},
			other: []string{
				"stop InvalidFile.Size: Size has=314572800 most=209715200",
				"stop InvalidFile.Resolution: ShorterSide has=100 least=200",
				"stop InvalidFile.Resolution: LongerSide has=3000 most=2048",
				"stop InvalidFile.AspectRatio: TooTall has=30 most=3",
				"stop InvalidFile.Duration: TooLong has=90 least=2 most=30",
			},
		},
	}
}

// Every limit of a clip from both sides, with the numbers of the pages.
func TestCheckClip(t *testing.T) {
	for _, tt := range slices.Concat(clipKinds(), clipMeasures(), clipTimes(), clipAtOnce()) {
		for _, e := range api.Engines() {
			facts := clip{Container: "video/mp4", Codec: "h264", Width: 720, Height: 1280, Seconds: 10.2, FPS: 30, Bytes: 9_000_000}
			tt.change(&facts)
			want := tt.one
			if tt.differs && e.ID != api.AnimateAnyone {
				want = tt.other
			}
			found := e.CheckClip(facts)
			if diff := cmp.Diff(want, texts(found)); diff != "" {
				t.Errorf("%s, %s: %s", tt.name, e.ID, diff)
			}
			for _, f := range found {
				if f.About != api.PartMotion {
					t.Errorf("%s is about %q", f.Detail, f.About)
				}
			}
		}
	}
}

// The Wan engines' pictures from both sides; AnimateAnyone's are in TestCheckPicture.
func TestCheckPictureForWan(t *testing.T) {
	picture := func(mime string, bytes int64, w, h int) api.PictureFacts {
		return api.PictureFacts{Type: mime, Bytes: bytes, Width: w, Height: h}
	}
	tests := []struct {
		name  string
		facts api.PictureFacts
		want  []string
	}{
		{"WEBP", picture("image/webp", 1, 600, 800), nil},
		{"BMP", picture("image/bmp", 1, 600, 800), nil},
		{"GIF", picture("image/gif", 1, 600, 800), []string{`stop InvalidFile.Format: Format name="image/gif" takes="image/jpeg,image/png,image/bmp,image/webp"`}},
		{"5 MB", picture("image/png", 5<<20, 600, 800), nil},
		{"one byte more", picture("image/png", 5<<20+1, 600, 800), []string{"stop InvalidFile.Size: Size has=5242881 most=5242880"}},
		{"200 px", picture("image/png", 1, 600, 200), nil},
		{"199 px", picture("image/png", 1, 199, 500), []string{"stop InvalidFile.Resolution: ShorterSide has=199 least=200"}},
		{"4095 px", picture("image/png", 1, 4095, 4095), nil},
		{"4096 px", picture("image/png", 1, 4096, 4096), []string{"warn InvalidFile.Resolution: UnsettledSide has=4096"}},
		{"4097 px", picture("image/png", 1, 4096, 4097), []string{"stop InvalidFile.Resolution: LongerSide has=4097 most=4096"}},
		{"1:3", picture("image/png", 1, 700, 2100), nil},
		{"taller", picture("image/png", 1, 700, 2101), []string{"stop InvalidFile.AspectRatio: TooTall has=3.0014285714285713 most=3"}},
		{"3:1", picture("image/png", 1, 2100, 700), nil},
		{"wider", picture("image/png", 1, 2101, 700), []string{"stop InvalidFile.AspectRatio: TooWide has=3.0014285714285713 most=3"}},
	}
	for _, tt := range tests {
		for _, id := range []api.EngineID{api.WanMove, api.WanMix} {
			if diff := cmp.Diff(tt.want, texts(engine(t, id).CheckPicture(tt.facts))); diff != "" {
				t.Errorf("%s, %s: %s", tt.name, id, diff)
			}
		}
	}
}

func TestCheckRequestForWan(t *testing.T) {
	good := api.Submission{Engine: api.WanMove, ImageURL: "https://h/a.webp", ClipURL: "oss://b/c.mp4"}
	tests := []struct {
		name   string
		change func(*api.Submission)
		want   []string
	}{
		{"good", func(*api.Submission) {}, nil},
		{"pro", func(s *api.Submission) { s.Mode = "wan-pro" }, nil},
		{"no clip", func(s *api.Submission) { s.ClipURL, s.TemplateID = "", "AACT.1" }, []string{"stop InvalidURL: NoAddress"}},
		{"clip's path", func(s *api.Submission) { s.ClipURL = "/a.mp4" }, []string{`stop InvalidURL: AddressScheme takes="http,https,oss"`}},
		{"mode", func(s *api.Submission) { s.Mode = "wan-max\x1b" }, []string{`stop InvalidParameter: Mode name="wan-max" takes="wan-std,wan-pro"`}},
		{"ratio", func(s *api.Submission) { s.Ratio = "3:4" }, []string{`warn RatioUnused: RatioNoChoice name="3:4"`}},
	}
	for _, tt := range tests {
		s := good
		tt.change(&s)
		if diff := cmp.Diff(tt.want, texts(engine(t, api.WanMove).CheckRequest(s, nil))); diff != "" {
			t.Errorf("%s: %s", tt.name, diff)
		}
	}
	about := map[api.Part]bool{}
	for _, e := range api.Engines() {
		for _, f := range e.CheckRequest(api.Submission{Ratio: "1:1", Mode: "x"}, nil) {
			about[f.About] = true
		}
	}
	if len(about) != 4 || about[""] {
		t.Errorf("findings are about %v", about)
	}
}

func TestCheckDetection(t *testing.T) {
	const half = "warn HalfBody: HalfBody"
	tests := []struct {
		name    string
		engine  api.EngineID
		picture bool
		saw     api.Detection
		want    string
	}{
		{"full body", api.AnimateAnyone, false, api.Detection{Pass: true, Body: "full"}, ""},
		{"half, picture's background", api.AnimateAnyone, true, api.Detection{Pass: true, Body: "half"}, ""},
		{"half, clip's background", api.AnimateAnyone, false, api.Detection{Pass: true, Body: "half"}, half},
		{"half, Mix", api.WanMix, true, api.Detection{Pass: true, Body: "half"}, half},
		{"half, Move", api.WanMove, false, api.Detection{Pass: true, Body: "half"}, ""},
		{"refused", api.AnimateAnyone, true, api.Detection{Code: "InvalidFile.NoHuman", Reason: "No human."}, `warn InvalidFile.NoHuman: NotDetected said="No human."`},
		{"no code, no reason", api.AnimateAnyone, true, api.Detection{}, "warn InvalidFile.Content: NotDetected"},
	}
	for _, tt := range tests {
		got := texts(engine(t, tt.engine).CheckDetection(api.Submission{PictureBackground: tt.picture}, tt.saw))
		if strings.Join(got, "|") != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
}
