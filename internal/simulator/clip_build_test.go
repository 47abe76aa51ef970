package simulator_test

import (
	"encoding/binary"
	"slices"
)

// reel is a clip made by hand, of headers alone: 540x960, 24 frames a second, 6 seconds, H.264, until
// a test says otherwise.
type reel struct {
	brand         string // "-" for none
	codec         string
	width, height int
	frames        int
	clock, each   int // ticks a second, ticks a frame
	sound         bool
	wide          bool // 64-bit sizes and times
	toTheEnd      bool // the header's size is 0: it is the rest of the file
	fragments     int  // so many fragments in place of a table
	mehd          bool // the length of the fragments is given, and no fragment holds a sample
	handler       string
	filler        int // bytes of film, before the header
}

func film(change ...func(*reel)) reel {
	r := reel{brand: "isom", codec: "avc1", width: 540, height: 960, frames: 144, clock: 24000, each: 1000, handler: "vide"}
	for _, f := range change {
		f(&r)
	}
	return r
}

// be writes numbers of 32 bits and texts one after another.
func be(words ...any) []byte { return binaryOf(binary.BigEndian, words) }

func binaryOf(order binary.AppendByteOrder, words []any) []byte {
	var b []byte
	for _, w := range words {
		switch w := w.(type) {
		case int:
			b = order.AppendUint32(b, uint32(w))
		case uint16:
			b = order.AppendUint16(b, w)
		case uint64:
			b = order.AppendUint64(b, w)
		case string:
			b = append(b, w...)
		case []byte:
			b = append(b, w...)
		}
	}
	return b
}

func box(kind string, words ...any) []byte {
	body := be(words...)
	return be(len(body)+8, kind, body)
}

// mp4 writes the clip as MP4 or MOV.
func (r reel) mp4() []byte {
	var file []byte
	if r.brand != "-" {
		file = box("ftyp", r.brand, 512, r.brand)
	}
	film := make([]byte, r.filler)
	if r.wide {
		file = append(file, be(1, "mdat", uint64(len(film)+16), film)...)
	} else {
		file = append(file, box("mdat", film)...)
	}
	moov := r.moov()
	if r.toTheEnd {
		binary.BigEndian.PutUint32(moov, 0)
	}
	file = append(file, moov...)
	for i := range r.fragments {
		file = append(file, r.fragment(i)...)
	}
	return file
}

func (r reel) moov() []byte {
	var traks []byte
	if r.sound {
		traks = r.trak("soun", "mp4a", 44100, 264600, 1)
	}
	table, ticks := r.frames, r.frames*r.each
	if r.fragments > 0 || r.mehd {
		table, ticks = 0, 0
	}
	traks = append(traks, r.trak(r.handler, r.codec, r.clock, ticks, table)...)
	mvhd := box("mvhd", 0, 0, 0, 1000, 0, make([]byte, 80))
	var mvex []byte
	if r.fragments > 0 {
		mvex = box("mvex", box("trex", 0, 2, 1, r.each, 0, 0))
	}
	if r.mehd {
		mvex = box("mvex", box("mehd", 0, r.frames*r.each*1000/r.clock), box("trex", 0, 2, 1, r.each, 0, 0))
	}
	return box("moov", mvhd, traks, mvex)
}

func (r reel) trak(handler, codec string, clock, ticks, samples int) []byte {
	id := 2
	if handler == "soun" {
		id = 1
	}
	mdhd := box("mdhd", 0, 0, 0, clock, ticks, 0)
	if r.wide {
		mdhd = box("mdhd", 1<<24, uint64(0), uint64(0), clock, uint64(ticks), 0)
	}
	entry := box(codec, 0, 1, make([]byte, 16), uint16(r.width), uint16(r.height), make([]byte, 50))
	stts := box("stts", 0, 0)
	if samples > 1 { // in two runs, as films with a last frame of its own length have
		stts = box("stts", 0, 2, samples-1, ticks/samples, 1, ticks-(samples-1)*(ticks/samples))
	}
	return box("trak", box("tkhd", 7, 0, 0, id, make([]byte, 68)),
		box("mdia", mdhd, box("hdlr", 0, 0, handler, make([]byte, 12)), box("minf", box("stbl", box("stsd", 0, 1, entry), stts))))
}

// fragment writes the n-th of the fragments: by turns with a length for each frame, with one for all
// of its frames, and with the usual one.
func (r reel) fragment(n int) []byte {
	frames := r.frames / r.fragments
	switch n % 3 {
	case 0:
		run := be(0x000305, frames, 0, 0) // where the film lies, and what the first frame is
		for range frames {
			run = append(run, be(r.each, 99)...)
		}
		return box("moof", box("traf", box("tfhd", 0, 2), box("trun", run)))
	case 1:
		return box("moof", box("traf", box("tfhd", 0x00000b, 2, uint64(0), 1, r.each), box("trun", 0, frames)))
	}
	return box("moof", box("traf", box("tfhd", 0, 1), box("trun", 0, 7)), box("traf", box("tfhd", 0, 2), box("trun", 0, frames)))
}

// avi writes the clip as AVI; handler "vids", codec "H264".
func (r reel) avi(total int) []byte {
	le := func(words ...any) []byte { return binaryOf(binary.LittleEndian, words) }
	chunk := func(id string, words ...any) []byte {
		body := le(words...)
		out := le(id, len(body), body)
		if len(body)%2 == 1 {
			out = append(out, 0)
		}
		return out
	}
	strl := func(kind, codec string, frames int) []byte {
		return chunk("LIST", "strl",
			chunk("strh", kind, codec, 0, 0, 0, r.each, r.clock, 0, frames, make([]byte, 20)),
			chunk("strf", 40, r.width, r.height, 24<<16|1, codec, make([]byte, 20)))
	}
	parts := [][]byte{[]byte("hdrl"), chunk("avih", make([]byte, 56)), chunk("JUNK", "odd")}
	if r.sound {
		parts = append(parts, strl("auds", "\x01\x00\x00\x00", 7))
	}
	parts = append(parts, strl(r.handler, r.codec, r.frames))
	if total > 0 {
		parts = append(parts, chunk("LIST", "odml", chunk("dmlh", total)))
	}
	info := chunk("LIST", "INFO", chunk("ISFT", "by hand"))
	body := slices.Concat(info, chunk("LIST", slices.Concat(parts...)), chunk("LIST", "movi", make([]byte, r.filler)))
	return chunk("RIFF", "AVI ", body)
}
