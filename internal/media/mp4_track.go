package media

import (
	"encoding/binary"
	"math"

	"github.com/Eyevinn/mp4ff/mp4"
)

// track is one track of a movie.
type track struct {
	id       uint32
	handler  string // vide, soun, …
	enabled  bool   // it is meant to be played
	rotated  bool   // by 90° or 270°
	scale    uint32 // ticks a second
	duration uint64 // in ticks, by its header
	codec    string
	w, h     int // stored
	showW    int // display size before rotation, used where the stored size is missing
	showH    int
	run      samples // frames that tell the rate
	length   float64 // of all frames in ticks, with fragments
	edits    []mp4.ElstEntry
}

// samples is a number of frames and their duration in ticks. Floating point cannot overflow.
type samples struct {
	count, ticks float64
	first        float64 // duration of the first frame
}

func (r *samples) add(pictures, each float64) {
	r.append(samples{count: pictures, ticks: pictures * each, first: each})
}

func (r *samples) append(more samples) {
	if r.count == 0 {
		r.first = more.first
	}
	r.count += more.count
	r.ticks += more.ticks
}

// withoutLongFirst drops the first frame where it is longer than the others.
func (r samples) withoutLongFirst() samples {
	rest := samples{count: r.count - 1, ticks: r.ticks - r.first}
	if rest.count > 0 && rest.ticks > 0 && r.first > rest.ticks/rest.count {
		return rest
	}
	return r
}

// parse reads what is needed from a box of the track.
func (t *track) parse(w *window, parent string, b box) error {
	switch parent + "/" + b.name {
	case "trak/tkhd":
		return t.parseTkhd(w, b)
	case "edts/elst":
		box, err := decode[*mp4.ElstBox](w, b, mp4.DecodeElstSR)
		if err == nil {
			t.edits = box.Entries
		}
		return err
	case "mdia/mdhd":
		box, err := decode[*mp4.MdhdBox](w, b, mp4.DecodeMdhdSR)
		if err == nil {
			t.scale, t.duration = box.Timescale, knownDuration(box.Duration, box.Version)
		}
		return err
	case "mdia/hdlr":
		data, err := w.bytes(b.body, int(min(12, b.end-b.body)))
		if err == nil && len(data) == 12 {
			t.handler = string(data[8:])
		}
		return err
	case "stbl/stsd":
		return t.parseStsd(w, b)
	case "stbl/stts":
		return t.parseStts(w, b)
	}
	return nil
}

// knownDuration returns 0 for all ones, which means unknown.
func knownDuration(ticks uint64, version byte) uint64 {
	if ticks == math.MaxUint64 || version == 0 && ticks == math.MaxUint32 {
		return 0
	}
	return ticks
}

// parseTkhd reads the track's id, its display size and whether its matrix rotates it.
func (t *track) parseTkhd(w *window, b box) error {
	data, err := w.content(b)
	if err != nil {
		return err
	}
	number, matrix := 12, 40
	if len(data) > 0 && data[0] == 1 { // 64-bit times
		number, matrix = 20, 52
	}
	if len(data) < matrix+44 {
		return errBadClip
	}
	t.id = be32(data[number:])
	t.enabled = data[3]&1 != 0
	element := func(i int) int64 {
		v := int64(int32(be32(data[matrix+4*i:])))
		return max(v, -v)
	}
	t.rotated = element(1) > element(0) && element(3) > element(4)
	t.showW, t.showH = int(element(9)>>16), int(element(10)>>16)
	return nil
}

// parseStsd reads codec and stored size from the first sample description.
func (t *track) parseStsd(w *window, b box) error {
	data, err := w.bytes(b.body, int(min(44, b.end-b.body)))
	if err != nil {
		return err
	}
	if len(data) < 16 || be32(data[4:]) == 0 {
		return nil
	}
	t.codec = codecName(data[12:16])
	if len(data) == 44 {
		t.w, t.h = int(binary.BigEndian.Uint16(data[40:])), int(binary.BigEndian.Uint16(data[42:]))
	}
	return nil
}

// parseStts adds up frames and durations. A table larger than maxBox fits no engine's clip; then the header's
// length has to do.
func (t *track) parseStts(w *window, b box) error {
	if b.end-b.body > maxBox || t.handler != "" && t.handler != "vide" {
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

// report writes the chosen track's facts.
func (t *track) report(m *movie) error {
	f := m.facts
	f.Codec, f.Width, f.Height = t.codec, t.w, t.h
	if f.Width == 0 || f.Height == 0 {
		f.Width, f.Height = t.showW, t.showH
	}
	if t.rotated {
		f.Width, f.Height = f.Height, f.Width
	}
	if f.Codec == "" || f.Width <= 0 || f.Height <= 0 || t.scale == 0 {
		return errBadClip
	}
	if t.run.ticks > 0 {
		f.FPS = t.run.count / t.run.ticks * float64(t.scale)
	}
	f.Seconds = t.seconds(m)
	return nil
}

// seconds is the track's length: that of its frames, or of its edits. An edit cannot show more than there is,
// and an empty one (negative time) shows nothing.
func (t *track) seconds(m *movie) float64 {
	all := t.length
	if all == 0 {
		all = float64(t.duration)
	}
	all /= float64(t.scale)
	switch {
	case m.fragmented && m.declared > 0 && m.scale > 0 && (m.estimated || all == 0):
		return float64(m.declared) / float64(m.scale)
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
