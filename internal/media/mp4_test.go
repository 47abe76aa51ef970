package media_test

import (
	"bytes"
	"errors"
	"math"
	"testing"

	"dancecard/internal/media"
)

// movieCase is a file with what is to be told of it.
type movieCase struct {
	name string
	file []byte
	want media.ClipFacts
}

// with is a file whose only track is changed.
func with(change func(*trackSpec)) []byte { return mp4File(moov(videoTrack(change)), mdat()) }

// but is what is told of mp4File(moov(videoTrack()), mdat()), with changes.
func but(change func(*media.ClipFacts)) media.ClipFacts {
	f := media.ClipFacts{Container: "video/mp4", Codec: "h264", Width: 640, Height: 360, Seconds: 2, FPS: 24, Tracks: 1}
	change(&f)
	return f
}

func same(*media.ClipFacts) {}

func testMovies(t *testing.T, tests []movieCase) {
	t.Helper()
	for _, tt := range tests {
		tt.want.Bytes = int64(len(tt.file))
		if got, err := inspectClip(t, tt.file); err != nil || !sameClip(got, tt.want) {
			t.Errorf("%s: %+v, %v; want %+v", tt.name, got, err, tt.want)
		}
	}
}

func TestInspectMovies(t *testing.T) {
	good := but(same)
	mov := but(func(f *media.ClipFacts) { f.Container = "video/quicktime" })
	testMovies(t, []movieCase{
		{"header first", mp4File(moov(videoTrack()), mdat()), good},
		{"header last", mp4File(mdat(), moov(videoTrack())), good},
		{"content to the end", mp4File(moov(videoTrack()), 0, "mdat", make([]byte, 50)), good},
		{"header to the end", mp4File(mdat(), 0, moov(videoTrack())[4:]), good},
		{"content with a long size", mp4File(long("mdat", make([]byte, 50)), moov(videoTrack())), good},
		{"header with a long size", mp4File(long("moov", mvhd(), videoTrack()), mdat()), good},
		{"things between", mp4File(atom("free"), atom("uuid", make([]byte, 20)), mdat(), moov(atom("udta", atom("meta")), videoTrack())), good},
		{"a header of two tries", mp4File(moov(videoTrack()), moov(audioTrack()), mdat()), good},
		{"no brand", be(atom("wide"), mdat(), moov(videoTrack())), mov},
		{"QuickTime", be(ftyp("qt  "), moov(videoTrack()), mdat()), mov},
		{"a brand that comes late", be(atom("free"), ftyp("mp42"), moov(videoTrack()), mdat()), good},
		{"a list that ends in zeros", mp4File(moov(videoTrack(func(r *trackSpec) { r.rest = be(0, 0) })), mdat()), good},
		{"64 bits", with(func(r *trackSpec) { r.wide = true }), good},
		{"with sound", mp4File(moov(audioTrack(), videoTrack(), audioTrack()), mdat()), but(func(f *media.ClipFacts) { f.Audio, f.Tracks = true, 3 })},
		{"sound alone", mp4File(moov(audioTrack()), mdat()), media.ClipFacts{Container: "video/mp4", Audio: true, Tracks: 1}},
		{"a preview first", mp4File(moov(videoTrack(func(r *trackSpec) { r.flags, r.codec, r.w = 6, "jpeg", 160 }), videoTrack()), mdat()), but(func(f *media.ClipFacts) { f.Tracks = 2 })},
		{"a preview last", mp4File(moov(videoTrack(), videoTrack(func(r *trackSpec) { r.codec, r.w = "jpeg", 160 })), mdat()), but(func(f *media.ClipFacts) { f.Tracks = 2 })},
		{"all hidden", with(func(r *trackSpec) { r.flags = 0 }), good},
	})
}

func TestInspectMoviesThatAreTurned(t *testing.T) {
	good := but(same)
	turned := but(func(f *media.ClipFacts) { f.Width, f.Height = 360, 640 })
	quarter := func(a, b, c, d int) []byte {
		return with(func(r *trackSpec) { r.matrix = [4]int{a << 16, b << 16, c << 16, d << 16} })
	}
	testMovies(t, []movieCase{
		{"upside down", quarter(-1, 0, 0, -1), good},
		{"turned right", quarter(0, 1, -1, 0), turned},
		{"turned left", quarter(0, -1, 1, 0), turned},
		{"turned, 64 bits", with(func(r *trackSpec) { r.wide, r.matrix = true, [4]int{0, 1 << 16, -1 << 16, 0} }), turned},
		{"mirrored", quarter(-1, 0, 0, 1), good},
		{"size in the track's header alone", with(func(r *trackSpec) { r.w, r.h, r.shown = 0, 0, [2]int{640, 360} }), good},
	})
}

func TestInspectMoviesLengthAndRate(t *testing.T) {
	good := but(same)
	seconds := func(s float64) media.ClipFacts { return but(func(f *media.ClipFacts) { f.Seconds = s }) }
	edited := func(values ...int) []byte { return with(func(r *trackSpec) { r.edits = edits(values...) }) }
	testMovies(t, []movieCase{
		{"an edit for all", edited(2000, 1024), good},
		{"an edit takes the middle", edited(750, 6000), seconds(0.75)},
		{"a pause before", edited(500, -1, 2000, 0), good},
		{"two edits", edited(500, 0, 250, 12288), seconds(0.75)},
		{"an edit longer than the video", edited(9000, 0), good},
		{"an edit of no length", edited(0, 0), good},
		{"an edit list without edits", edited(), good},

		{"times that vary", with(func(r *trackSpec) { r.times = []int{24, 400, 24, 624} }), good},
		{"a frame rate just too low", with(func(r *trackSpec) { r.scale, r.times = 24000, []int{48, 1001} }), but(func(f *media.ClipFacts) { f.Seconds, f.FPS = 48*1001/24000.0, 24000/1001.0 })},
		{"no times", with(func(r *trackSpec) { r.times = nil }), but(func(f *media.ClipFacts) { f.FPS = 0 })},
		{"no times and a length of all ones", with(func(r *trackSpec) { r.times, r.ticks = nil, math.MaxUint32 }), but(func(f *media.ClipFacts) { f.FPS, f.Seconds = 0, 0 })},
		{"the same, 64 bits", with(func(r *trackSpec) { r.times, r.ticks, r.wide = nil, math.MaxUint64, true }), but(func(f *media.ClipFacts) { f.FPS, f.Seconds = 0, 0 })},
		{"times of hours", with(func(r *trackSpec) { r.times = make([]int, 300000) }), but(func(f *media.ClipFacts) { f.FPS = 0 })},
	})
}

func TestInspectClipNamesCodecs(t *testing.T) {
	for four, want := range map[string]string{
		"avc1": "h264", "avc3": "h264", "dva1": "h264", "hvc1": "hevc", "hev1": "hevc", "dvh1": "hevc",
		"av01": "av01", "vp09": "vp09", "mp4v": "mp4v", "ap4h": "ap4h", "encv": "encv", "rle ": "rle",
		"\x00\x00\x00\x01": "0x1", "a\x1b[m": "0x611b5b6d",
	} {
		got, err := inspectClip(t, mp4File(moov(videoTrack(func(r *trackSpec) { r.codec = four })), mdat()))
		if err != nil || got.Codec != want {
			t.Errorf("%q: %q, %v; want %q", four, got.Codec, err, want)
		}
	}
}

func TestInspectDamagedMovies(t *testing.T) {
	header := moov(videoTrack())
	damaged := func(name string, value ...any) []byte { // what comes behind a name is overwritten
		file := mp4File(header, mdat())
		copy(file[bytes.Index(file, []byte(name)):], be(append([]any{name}, value...)...))
		return file
	}
	sized := func(name string, size int) []byte {
		file := mp4File(header, mdat())
		copy(file[bytes.Index(file, []byte(name))-4:], be(size))
		return file
	}
	tests := map[string][]byte{
		"nothing but a brand":            mp4File(),
		"no header":                      mp4File(mdat()),
		"no content":                     mp4File(header),
		"content that is cut":            mp4File(header, 5000, "mdat", make([]byte, 100)),
		"content with no end of a size":  mp4File(header, 1, "mdat", uint64(math.MaxUint64), make([]byte, 100)),
		"a header that is cut":           mp4File(mdat(), header[:len(header)-10]),
		"a size below its own length":    mp4File(7, "free", header, mdat()),
		"a long size below its length":   mp4File(1, "free", uint64(15), header, mdat()),
		"a long size that is cut":        mp4File(1, "free"),
		"a track larger than its parent": sized("trak", len(header)),
		"a table larger than its parent": sized("stts", 1000),
		"a table of a wrong size":        damaged("stts", 0, 77),
		"a header of a third kind":       damaged("mdhd", 9<<24),
		"a track's header too short":     mp4File(moov(atom("trak", atom("tkhd", 7)), videoTrack()), mdat()),
		"no parts of a second":           damaged("mdhd", 0, 0, 0, 0),
		"no description":                 damaged("stsd", 0, 0),
		"no width":                       mp4File(moov(videoTrack(func(r *trackSpec) { r.w = 0 })), mdat()),
	}
	for name, file := range tests {
		got, err := inspectClip(t, file)
		failed := (*media.Error)(nil)
		if !errors.As(err, &failed) || failed.Code != media.CodeBroken && failed.Code != media.CodeCut {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
		if got.Container != "video/mp4" || got.Width != 0 || got.Tracks != 0 {
			t.Errorf("%s: still told %+v", name, got)
		}
	}
}

// Where the last content says that it is up to 8 bytes longer than the file, which happens where its head is
// counted twice, the clip is told, with what is missing.
func TestInspectContentThatSaysTooMuch(t *testing.T) {
	t.Parallel()
	content := func(more int) []byte { return be(108+more, "mdat", make([]byte, 100)) }
	for more := 1; more <= 8; more++ {
		want := but(func(f *media.ClipFacts) { f.Missing = int64(more) })
		for name, file := range map[string][]byte{"last": mp4File(moov(videoTrack()), content(more))} {
			got, err := inspectClip(t, file)
			want.Bytes = int64(len(file))
			if err != nil || !sameClip(got, want) {
				t.Errorf("%s, %d bytes: %+v, %v", name, more, got, err)
			}
		}
	}
	fragment := pictures(24, 0, 50)
	copy(fragment[len(fragment)-58:], be(66))
	if got, err := inspectClip(t, mp4File(fragmentedMoov(), many(1, 10), fragment)); err != nil || got.Missing != 8 || got.Seconds != 2 {
		t.Errorf("in a fragment: %+v, %v", got, err)
	}
	for name, file := range map[string][]byte{"9 bytes": mp4File(moov(videoTrack()), content(9)), "a header": mp4File(mdat(), be(len(moov(videoTrack()))+8), moov(videoTrack())[4:])} {
		if got, err := inspectClip(t, file); err == nil {
			t.Errorf("%s: %+v", name, got)
		}
	}
}
