package media_test

import (
	"bytes"
	"fmt"
	"math"
	"testing"

	"dancecard/internal/media"
)

// fragmentedMoov is a header for pictures that come in fragments, each of which is shown 1/24 s unless it
// says so itself.
func fragmentedMoov(more ...any) []byte {
	return moov(videoTrack(func(r *trackSpec) { r.times, r.ticks = nil, 0 }), audioTrack(),
		atom("mvex", append([]any{atom("trex", 0, 1, 1, 512, 0, 0), atom("trex", 0, 2, 1, 1024, 0, 0)}, more...)...))
}

// pictures is a fragment of so many pictures, of track 1, with their content; runs may follow the
// head of the track's part.
func pictures(n, since int, bytes int, runs ...any) []byte {
	if runs == nil {
		runs = []any{atom("trun", 1, n, 0)}
	}
	parts := append([]any{atom("tfhd", 0x20000, 1), atom("tfdt", 1<<24, uint64(since))}, runs...)
	other := atom("traf", atom("tfhd", 0, 2), atom("trun", 0, 10000))
	return be(atom("moof", atom("mfhd", 0, 1), other, atom("traf", parts...)), atom("mdat", make([]byte, bytes)))
}

// index is what comes at the end: where fragments of track 1 are, and when.
func index(entries ...int) []byte {
	table := be(1<<24, 1, 0, len(entries)/2)
	for i := 0; i < len(entries); i += 2 {
		table = be(table, uint64(entries[i]), uint64(entries[i+1]), "\x01\x01\x01")
	}
	body := be(atom("tfra", 1<<24, 2, 0, 0), atom("tfra", table))
	return atom("mfra", body, atom("mfro", 0, len(body)+24))
}

// many is as many fragments of a second each.
func many(n, pictureBytes int) []byte {
	var b []byte
	for i := range n {
		b = append(b, pictures(24, i*12288, pictureBytes)...)
	}
	return b
}

// fragmentCase is a file with the length and the rate that are to be told of it.
type fragmentCase struct {
	name         string
	file         []byte
	seconds, fps float64
}

func testFragments(t *testing.T, tests []fragmentCase) {
	t.Helper()
	for _, tt := range tests {
		got, err := inspectClip(t, tt.file)
		want := media.ClipFacts{
			Container: "video/mp4", Codec: "h264", Width: 640, Height: 360, Seconds: tt.seconds, FPS: tt.fps,
			Audio: got.Audio, Tracks: got.Tracks, Bytes: int64(len(tt.file)),
		}
		if err != nil || !sameClip(got, want) {
			t.Errorf("%s: %+v, %v; want %v s, %v fps", tt.name, got, err, tt.seconds, tt.fps)
		}
	}
}

func TestInspectFragments(t *testing.T) {
	own := func(runs ...any) []byte { return pictures(0, 0, 10, runs...) }
	testFragments(t, []fragmentCase{
		{"one", mp4File(fragmentedMoov(), many(1, 10)), 1, 24},
		{"three", mp4File(fragmentedMoov(), many(3, 10)), 3, 24},
		{"the last content goes to the end", mp4File(fragmentedMoov(), many(2, 10), pictures(24, 24576, 0)[:len(pictures(24, 24576, 0))-8], 0, "mdat", "12345"), 3, 24},
		{"many", mp4File(fragmentedMoov(), many(30, 10)), 30, 24},
		{"an index of parts before them", mp4File(fragmentedMoov(), atom("sidx", make([]byte, 40)), many(7, 10)), 7, 24},
		{"too long a length in the header", mp4File(fragmentedMoov(atom("mehd", 0, 33500)), many(30, 10)), 30, 24},
		{"too short a length in the header, 64 bits", mp4File(fragmentedMoov(atom("mehd", 1<<24, uint64(3500))), many(30, 10)), 30, 24},
		{"one, with a longer first picture", mp4File(fragmentedMoov(), own(atom("trun", 0x100, 4, 790, 512, 512, 512))), 2326.0 / 12288, 24},
		{"pictures in the header as well", mp4File(moov(videoTrack(), atom("mvex", atom("trex", 0, 1, 1, 512, 0, 0))), many(6, 10)), 8, 24},
		{"pictures in the header alone", mp4File(moov(videoTrack(), atom("mvex", atom("trex", 0, 1, 1, 512, 0, 0))), mdat()), 2, 24},

		{"times of each picture", mp4File(fragmentedMoov(), own(atom("trun", 0x301, 3, 0, 1000, 9, 2000, 9, 3000, 9))), 6000.0 / 12288, 3 * 12288 / 6000.0},
		{"times and everything else", mp4File(fragmentedMoov(), own(atom("trun", 0xf05, 2, 0, 0, 1000, 9, 9, 9, 2000, 9, 9, 9))), 3000.0 / 12288, 2 * 12288 / 3000.0},
		{"several runs", mp4File(fragmentedMoov(), own(atom("trun", 0, 12), atom("trun", 0, 12))), 1, 24},
		{"a run of very many pictures", mp4File(fragmentedMoov(), own(atom("trun", 0, 4800))), 200, 24},
		{"a time for the fragment", mp4File(fragmentedMoov(), own(atom("tfhd", 8, 1, 256), atom("trun", 0, 96))), 2, 48},
		{"a longer first picture", mp4File(fragmentedMoov(), own(atom("trun", 0x100, 2, 2000, 512)), many(4, 10)), 4 + 2512.0/12288, 24},
	})
}

func TestInspectFragmentsByIndex(t *testing.T) {
	start := len(mp4File(fragmentedMoov()))
	behind := func(content []byte, entries ...int) []byte {
		return mp4File(fragmentedMoov(), content, index(entries...))
	}
	each := len(many(1, 100<<10))
	half := many(30, 100<<10)
	testFragments(t, []fragmentCase{
		{"by the index", behind(half, 0, start, 29*12288, start+29*each), 30, 24},
		{"by an index that lists not all", behind(half, 0, start, 20*12288, start+20*each), 30, 24},
		{"an index by the moment of showing", behind(half, 700, start, 29*12288, start+29*each), 30, 24},
		{"an index that points elsewhere", behind(many(9, 10), 0, start, 5, start+3), 9, 24},
		{"an index that points outside", behind(many(9, 10), 0, start, 5, 1<<40), 9, 24},
		{"an index that points back to the header", behind(many(9, 10), 0, 0, 5, 0), 9, 24},
		{"an index without entries", behind(many(9, 10)), 9, 24},
		{"an index that is damaged", mp4File(fragmentedMoov(), many(9, 10), atom("free", atom("mfro", 0, 24)[:8], 9, 1<<31-1)), 9, 24},
	})
}

// Where it would take more than 4 MB to go through all, an index still tells the length in few
// requests, and without one it is judged by the bytes, or the part that was seen is told.
func TestInspectTooManyFragments(t *testing.T) {
	start, each := len(mp4File(fragmentedMoov())), len(many(1, 100<<10))
	long := mp4File(fragmentedMoov(), many(100, 100<<10))
	testFragments(t, []fragmentCase{{"by the bytes", long, 100, 24}})
	said := mp4File(fragmentedMoov(atom("mehd", 0, 99500)), many(100, 100<<10))
	testFragments(t, []fragmentCase{{"by the header", said, 99.5, 24}})

	indexed := append(bytes.Clone(long), index(0, start, 99*12288, start+99*each)...)
	c := &ledger{ReaderAt: bytes.NewReader(indexed)}
	got, err := media.InspectClip(t.Context(), c, int64(len(indexed)))
	if err != nil || got.Seconds != 100 || c.reads > 10 {
		t.Errorf("with an index: %+v, %v, %d reads", got, err, c.reads)
	}
	got, err = media.InspectClip(t.Context(), bytes.NewReader(long), -1)
	if err != nil || got.Seconds < 30 || got.Seconds > 64 {
		t.Errorf("size not known: %+v, %v", got, err)
	}
}

func TestInspectDamagedFragments(t *testing.T) {
	own := func(run []byte) []byte { return mp4File(fragmentedMoov(), pictures(0, 0, 10, run)) }
	whole := mp4File(fragmentedMoov(), pictures(24, 0, 10), pictures(24, 12288, 1000))
	for name, file := range map[string][]byte{
		"a run without its head":          own(atom("trun", 0)),
		"a run shorter than its pictures": own(atom("trun", 0x100, 3, 512, 512)),
		"a run of all pictures there are": own(atom("trun", 0xf00, math.MaxUint32, 512, 512)),
		"a head too short":                own(atom("tfhd", 0)),
		"no fragment at all":              mp4File(fragmentedMoov()),
		"the last content cut":            whole[:len(whole)-9],
		"the last fragment cut":           whole[:len(whole)-1000-8-20],
	} {
		if got, err := inspectClip(t, file); err == nil {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

// Whatever number is written anywhere in a header, it does no harm.
func TestInspectClipSurvivesEveryNumber(t *testing.T) {
	for n, good := range [][]byte{
		mp4File(moov(videoTrack(func(r *trackSpec) { r.edits = edits(2000, 0) }), audioTrack()), mdat()),
		mp4File(fragmentedMoov(atom("mehd", 0, 0)), pictures(2, 0, 0, atom("trun", 0x100, 2, 512, 512)), index(0, 500, 0, 500)),
		aviFile(),
	} {
		for at := 0; at+4 <= len(good); at++ {
			for _, value := range []uint32{0, 1, 8, 15, uint32(at), math.MaxInt32, 1 << 31, math.MaxUint32} {
				file := bytes.Clone(good)
				copy(file[at:], be(value))
				if _, err := inspectClip(t, file); err != nil && fmt.Sprint(err) == "" {
					t.Errorf("file %d, %d at %d: an error without a word", n, value, at)
				}
			}
		}
	}
}
