package media

import (
	"encoding/binary"
	"math"

	"github.com/Eyevinn/mp4ff/mp4"
)

// track is one track of a movie.
type track struct {
	id      uint32
	handler string // vide, soun, …
	shown   bool   // the file means it to be played
	turned  bool   // by a quarter
	scale   uint32 // parts of a second in which its times are counted
	ticks   uint64 // its length, as its header says
	codec   string
	w, h    int // stored
	showW   int // as it is to be shown, before it is turned; only where the stored size is missing
	showH   int
	run     run     // pictures that tell the rate
	length  float64 // of all its pictures, those in fragments too
	edits   []mp4.ElstEntry
}

// run is a number of pictures and how long they are shown, in the track's own parts of a second.
// Adding up in floating point cannot wrap around.
type run struct {
	pictures, ticks float64
	head            float64 // how long the first is shown
}

func (r *run) add(pictures, each float64) {
	r.append(run{pictures: pictures, ticks: pictures * each, head: each})
}

func (r *run) append(more run) {
	if r.pictures == 0 {
		r.head = more.head
	}
	r.pictures += more.pictures
	r.ticks += more.ticks
}

// even leaves the first picture out where it is shown longer than the others.
func (r *run) even() run {
	rest := run{pictures: r.pictures - 1, ticks: r.ticks - r.head}
	if rest.pictures > 0 && rest.ticks > 0 && r.head > rest.ticks/rest.pictures {
		return rest
	}
	return *r
}

// part takes what is needed from a box of the track.
func (t *track) part(w *window, parent string, b box) error {
	switch parent + "/" + b.name {
	case "trak/tkhd":
		return t.head(w, b)
	case "edts/elst":
		box, err := decode[*mp4.ElstBox](w, b, mp4.DecodeElstSR)
		if err == nil {
			t.edits = box.Entries
		}
		return err
	case "mdia/mdhd":
		box, err := decode[*mp4.MdhdBox](w, b, mp4.DecodeMdhdSR)
		if err == nil {
			t.scale, t.ticks = box.Timescale, told(box.Duration, box.Version)
		}
		return err
	case "mdia/hdlr":
		data, err := w.bytes(b.body, int(min(12, b.end-b.body)))
		if err == nil && len(data) == 12 {
			t.handler = string(data[8:])
		}
		return err
	case "stbl/stsd":
		return t.description(w, b)
	case "stbl/stts":
		return t.times(w, b)
	}
	return nil
}

// told gives 0 for a length of all ones, which stands for one that is not known.
func told(ticks uint64, version byte) uint64 {
	if ticks == math.MaxUint64 || version == 0 && ticks == math.MaxUint32 {
		return 0
	}
	return ticks
}

// head reads the track's number, its size and whether its matrix turns it by a quarter.
func (t *track) head(w *window, b box) error {
	data, err := w.part(b)
	if err != nil {
		return err
	}
	number, matrix := 12, 40
	if len(data) > 0 && data[0] == 1 { // its times have 64 bits
		number, matrix = 20, 52
	}
	if len(data) < matrix+44 {
		return errClip
	}
	t.id = bigEndian32(data[number:])
	t.shown = data[3]&1 != 0
	element := func(i int) int64 {
		v := int64(int32(bigEndian32(data[matrix+4*i:])))
		return max(v, -v)
	}
	t.turned = element(1) > element(0) && element(3) > element(4)
	t.showW, t.showH = int(element(9)>>16), int(element(10)>>16)
	return nil
}

// description reads the first entry of the sample description: how pictures are compressed, and
// their size as stored.
func (t *track) description(w *window, b box) error {
	data, err := w.bytes(b.body, int(min(44, b.end-b.body)))
	if err != nil {
		return err
	}
	if len(data) < 16 || bigEndian32(data[4:]) == 0 {
		return nil
	}
	t.codec = codecName(data[12:16])
	if len(data) == 44 {
		t.w, t.h = int(binary.BigEndian.Uint16(data[40:])), int(binary.BigEndian.Uint16(data[42:]))
	}
	return nil
}

// times adds up how many pictures there are and how long they are shown. The table of a clip that
// fits any engine is never as large as maxPart; of others the header's length has to do.
func (t *track) times(w *window, b box) error {
	if b.end-b.body > maxPart || t.handler != "" && t.handler != "vide" {
		return nil
	}
	box, err := decode[*mp4.SttsBox](w, b, mp4.DecodeSttsSR)
	if err != nil {
		return err
	}
	for i, n := range box.SampleCount {
		t.run.add(float64(n), float64(box.SampleTimeDelta[i]))
	}
	t.length = t.run.ticks
	return nil
}

// tell says what the chosen track is.
func (t *track) tell(m *movie) error {
	f := m.facts
	f.Codec, f.Width, f.Height = t.codec, t.w, t.h
	if f.Width == 0 || f.Height == 0 {
		f.Width, f.Height = t.showW, t.showH
	}
	if t.turned {
		f.Width, f.Height = f.Height, f.Width
	}
	if f.Codec == "" || f.Width <= 0 || f.Height <= 0 || t.scale == 0 {
		return errClip
	}
	if t.run.ticks > 0 {
		f.FPS = t.run.pictures / t.run.ticks * float64(t.scale)
	}
	f.Seconds = t.seconds(m)
	return nil
}

// seconds is how long the track is shown: as long as its pictures take, unless edits take parts of
// them. An edit cannot show more than there is, and an empty one, which begins before there is
// anything, shows nothing.
func (t *track) seconds(m *movie) float64 {
	all := t.length
	if all == 0 {
		all = float64(t.ticks)
	}
	all /= float64(t.scale)
	switch {
	case m.fragmented && m.whole > 0 && m.scale > 0 && (m.guessed || all == 0):
		return float64(m.whole) / float64(m.scale)
	case m.fragmented || m.scale == 0:
		return all
	}
	var shown float64
	for _, e := range t.edits {
		if e.MediaTime >= 0 {
			shown += min(float64(e.SegmentDuration)/float64(m.scale), all)
		}
	}
	if shown == 0 {
		return all
	}
	return shown
}
