package media_test

import (
	"bytes"
	"encoding/binary"
	"io"
	"math"
	"os"
	"path/filepath"
	"testing"

	"dancecard/internal/media"
	"dancecard/internal/simulator/assets"
)

// join puts numbers and text one behind the other, in one order of bytes.
func join(order binary.AppendByteOrder, values ...any) []byte {
	var b []byte
	for _, v := range values {
		switch v := v.(type) {
		case uint8:
			b = append(b, v)
		case uint16:
			b = order.AppendUint16(b, v)
		case uint32:
			b = order.AppendUint32(b, v)
		case uint64:
			b = order.AppendUint64(b, v)
		case int:
			b = order.AppendUint32(b, uint32(v))
		case string:
			b = append(b, v...)
		case []byte:
			b = append(b, v...)
		default:
			panic("no such value")
		}
	}
	return b
}

func be(values ...any) []byte { return join(binary.BigEndian, values...) }

// atom is one box; long is one whose size has 64 bits.
func atom(name string, content ...any) []byte {
	body := be(content...)
	return be(len(body)+8, name, body)
}

func long(name string, content ...any) []byte {
	body := be(content...)
	return be(1, name, uint64(len(body)+16), body)
}

// trackSpec is one track of a file that tests build.
type trackSpec struct {
	handler, codec string
	w, h           uint16
	flags          int
	matrix         [4]int // a, b, c, d in 1/65536
	shown          [2]int // the size in the track's header
	wide           bool   // headers with 64 bits
	scale          int
	ticks          uint64
	times          []int // how many, how long, …
	edits          []byte
	id             int
	rest           []byte // more at the end of the track
}

// videoTrack is 640 × 360, H.264, two seconds at 24 frames a second.
func videoTrack(change ...func(*trackSpec)) []byte {
	r := trackSpec{
		handler: "vide", codec: "avc1", w: 640, h: 360, flags: 7, matrix: [4]int{1 << 16, 0, 0, 1 << 16},
		scale: 12288, ticks: 24576, times: []int{48, 512}, id: 1,
	}
	for _, c := range change {
		c(&r)
	}
	return r.box()
}

func audioTrack() []byte {
	return videoTrack(func(r *trackSpec) {
		r.handler, r.codec, r.id, r.times, r.scale = "soun", "mp4a", 2, []int{94, 1024}, 48000
	})
}

func (r trackSpec) box() []byte {
	tkhd := be(r.flags, 0, 0, r.id, 0, int(r.ticks))
	mdhd := be(0, 0, 0, r.scale, int(r.ticks), 0)
	if r.wide {
		tkhd = be(1<<24|r.flags, uint64(0), uint64(0), r.id, 0, r.ticks)
		mdhd = be(1<<24, uint64(0), uint64(0), r.scale, r.ticks, 0)
	}
	m := r.matrix
	tkhd = be(tkhd, uint64(0), uint64(0), m[0], m[1], 0, m[2], m[3], 0, 0, 0, 1<<30, r.shown[0]<<16, r.shown[1]<<16)
	times := be(0, len(r.times)/2)
	for _, n := range r.times {
		times = binary.BigEndian.AppendUint32(times, uint32(n))
	}
	entry := atom(r.codec, make([]byte, 24), r.w, r.h, make([]byte, 50))
	return atom("trak", atom("tkhd", tkhd), r.edits,
		atom("mdia", atom("mdhd", mdhd), atom("hdlr", 0, "mhlr", r.handler, make([]byte, 13)),
			atom("minf", atom("hdlr", 0, "dhlr", "url ", make([]byte, 13)),
				atom("stbl", atom("stsd", 0, 1, entry), atom("stts", times), atom("stsz", 0, 0, 0)))), r.rest)
}

// edits are pairs of length, in 1/1000 s, and beginning.
func edits(values ...int) []byte {
	b := be(0, len(values)/2)
	for i := 0; i < len(values); i += 2 {
		b = be(b, values[i], values[i+1], 1<<16)
	}
	return atom("edts", atom("elst", b))
}

func moov(parts ...any) []byte { return atom("moov", append([]any{mvhd()}, parts...)...) }

func mvhd() []byte { return atom("mvhd", 0, 0, 0, 1000, 2000, make([]byte, 80)) }

func ftyp(brand string) []byte { return atom("ftyp", brand, 512, "isom") }

func mdat() []byte { return atom("mdat", make([]byte, 100)) }

// mp4File is a file that begins with ftyp.
func mp4File(parts ...any) []byte { return be(append([]any{ftyp("isom")}, parts...)...) }

// ledger counts what is read of a file.
type ledger struct {
	io.ReaderAt
	reads int
	bytes int64
	seen  func() // called with each
}

func (c *ledger) ReadAt(b []byte, at int64) (int, error) {
	c.reads++
	c.bytes += int64(len(b))
	if c.seen != nil {
		c.seen()
	}
	return c.ReaderAt.ReadAt(b, at)
}

// inspectClip looks into a file in memory, and holds what is promised of every file.
func inspectClip(t testing.TB, file []byte) (media.ClipFacts, error) {
	t.Helper()
	c := &ledger{ReaderAt: bytes.NewReader(file)}
	facts, err := media.InspectClip(t.Context(), c, int64(len(file)))
	if c.bytes > 4<<20 || c.reads > 4<<20/(64<<10)+8 {
		t.Errorf("%d bytes were read in %d pieces", c.bytes, c.reads)
	}
	if facts.Bytes != int64(len(file)) {
		t.Errorf("it has %d bytes, not %d", len(file), facts.Bytes)
	}
	for _, v := range []float64{facts.Seconds, facts.FPS, float64(facts.Width), float64(facts.Height)} {
		if v < 0 || math.IsNaN(v) || math.IsInf(v, 0) {
			t.Errorf("impossible: %+v", facts)
		}
	}
	return facts, err
}

// sameClip compares, numbers with nine digits.
func sameClip(a, b media.ClipFacts) bool {
	near := func(x, y float64) bool { return math.Abs(x-y) <= 1e-9*max(1, math.Abs(x)) }
	if !near(a.Seconds, b.Seconds) || !near(a.FPS, b.FPS) {
		return false
	}
	a.Seconds, a.FPS, b.Seconds, b.FPS = 0, 0, 0, 0
	return a == b
}

// ofEncoders gives the clips that come with the service in this process, and others that an encoder
// has made.
func ofEncoders(t testing.TB) map[string][]byte {
	t.Helper()
	all := map[string][]byte{}
	for _, name := range []string{"clips/waltz.mp4", "clips/tango.mp4", "videos/anna-tango.mp4", "videos/dai-waltz.mp4"} {
		file, err := assets.FS.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all[name] = file
	}
	names, err := filepath.Glob("testdata/*.*")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		file, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all[filepath.Base(name)] = file
	}
	return all
}
