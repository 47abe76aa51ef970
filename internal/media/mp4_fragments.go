package media

import (
	"errors"
	"io"
	"math"
	"math/bits"

	"github.com/Eyevinn/mp4ff/mp4"
)

// enough is how many fragments tell the frame rate.
const enough = 4

// fragment is what the fragment that is being read says of the chosen track.
type fragment struct {
	track uint32
	each  uint32 // how long a picture is shown unless it says so itself
	run   run
	since uint64 // when the first of a number of fragments begins
	dated bool   // since is known
}

// trafHead reads whose pictures follow.
func (m *movie) trafHead(b box) error {
	box, err := decode[*mp4.TfhdBox](m.w, b, mp4.DecodeTfhdSR)
	if err != nil {
		return err
	}
	m.traf.track, m.traf.each = box.TrackID, m.usual[box.TrackID]
	if box.HasDefaultSampleDuration() {
		m.traf.each = box.DefaultSampleDuration
	}
	return nil
}

// trafTime reads when the fragment's pictures begin.
func (m *movie) trafTime(b box) error {
	box, err := decode[*mp4.TfdtBox](m.w, b, mp4.DecodeTfdtSR)
	if err == nil && m.traf.track == m.video.id && !m.traf.dated {
		m.traf.since, m.traf.dated = box.BaseMediaDecodeTime(), true
	}
	return err
}

// trafRun adds up a run of pictures. Only a run whose pictures have times of their own is read
// beyond its head.
func (m *movie) trafRun(b box) error {
	if m.traf.track != m.video.id {
		return nil
	}
	head, err := m.w.bytes(b.body, 8)
	if err != nil || b.end-b.body < 8 {
		return errors.Join(err, errClip)
	}
	flags, count := bigEndian32(head), bigEndian32(head[4:])
	if flags&mp4.TrunSampleDurationPresentFlag == 0 {
		m.traf.run.add(float64(count), float64(m.traf.each))
		return nil
	}
	data, err := m.w.part(b)
	if err != nil {
		return err
	}
	table := data[8:]
	skip := 4 * bits.OnesCount32(flags&(mp4.TrunDataOffsetPresentFlag|mp4.TrunFirstSampleFlagsPresentFlag))
	stride := 4 * bits.OnesCount32(flags&0xf00) // the time comes first of the four that there may be
	if uint64(skip)+uint64(stride)*uint64(count) > uint64(len(table)) {
		return errClip
	}
	for at := skip; count > 0; at, count = at+stride, count-1 {
		m.traf.run.add(1, float64(bigEndian32(table[at:])))
	}
	return nil
}

// fragments finds out how long the pictures in the fragments are shown, the first of which is at a
// place, and at what rate. The first does not count for the rate where there are more: encoders lengthen its
// first picture to make up for a delay. Where it is alone, that picture does not count.
func (m *movie) fragments(at int64) error {
	v := m.video
	next, first, err := m.runs(at, 1)
	begun := m.traf
	var more run
	if err == nil {
		next, more, err = m.runs(next, enough)
	}
	all := first.ticks + more.ticks
	if err == nil {
		var last run
		if all, last, err = m.length(next, begun, all); err == nil {
			more.pictures += last.pictures
			more.ticks += last.ticks
		}
	}
	if err != nil && !errors.Is(err, io.EOF) {
		return err
	}
	v.length += all
	switch {
	case more.ticks > 0:
		v.run = more
	case first.ticks > 0:
		v.run = first.even()
	}
	return nil
}

// length is that of all fragments, when those before a place have been seen, the first of which is
// begun. It comes from the index at the file's end and the fragments behind the last one it lists, or
// from going through them all. It gives what it went through as well.
func (m *movie) length(next int64, begun fragment, seen float64) (all float64, last run, err error) {
	from, to, found, err := m.index()
	if failed := (*readError)(nil); errors.As(err, &failed) {
		return 0, run{}, err
	}
	if !found || err != nil { // one that is damaged is not needed
		last, err = m.rest(next)
		return seen + last.ticks, last, err
	}
	last, err = m.rest(int64(to.MoofOffset))
	// The index counts from the moment of showing, which differs from the order of storing.
	before := float64(to.Time - from.Time)
	if begun.dated && m.traf.dated && m.traf.since >= begun.since {
		before = float64(m.traf.since - begun.since)
	}
	return before + last.ticks, last, err
}

// rest adds up the pictures from a place on. Where not all of it may be read, the part that was
// stands for the rest of the bytes.
func (m *movie) rest(at int64) (run, error) {
	next, sum, err := m.runs(at, math.MaxInt)
	switch {
	case errors.Is(err, io.EOF):
		return sum, nil
	case !errors.Is(err, errFar) || next == at:
		return run{}, err
	}
	m.guessed = true
	if m.w.size < math.MaxInt64 {
		more := float64(m.w.size-at) / float64(next-at)
		return run{pictures: sum.pictures * more, ticks: sum.ticks * more}, nil
	}
	return sum, nil
}

// runs goes through so many fragments from a place on and gives that of the next one, or io.EOF where
// there is none. With errFar it tells of those that could be read whole.
func (m *movie) runs(at int64, fragments int) (next int64, sum run, err error) {
	m.traf.dated = false
	last, before := at, run{}
	for next = at; ; {
		b, err := m.w.box(next, m.w.size)
		switch {
		case err == nil && b.over && (b.name == "moof" || b.name == "mdat"):
			return next, sum, errCut
		case err == nil && b.name == "mdat":
			m.facts.Missing = b.missing
		case err == nil && b.name == "moof":
			if fragments--; fragments < 0 {
				return next, sum, nil
			}
			last, before = next, sum
			m.traf.run = run{}
			err = m.visit(b)
			sum.append(m.traf.run)
		}
		if errors.Is(err, errFar) {
			return last, before, err
		}
		if err != nil {
			return next, sum, err
		}
		next = b.end
	}
}

// index looks for the list of fragments at the end of the file, and in it for the first and the last
// entry of the chosen track.
func (m *movie) index() (first, last mp4.TfraEntry, found bool, err error) {
	w := m.w
	if w.size == math.MaxInt64 {
		return first, last, false, nil
	}
	if _, err := w.peek(max(w.size-piece, 0), piece); err != nil { // the index too, in one piece
		return first, last, false, err
	}
	end, err := w.peek(w.size-16, 16)
	if err != nil || len(end) < 16 || string(end[4:8]) != "mfro" {
		return first, last, false, err
	}
	at := w.size - int64(bigEndian32(end[12:]))
	mfra, err := w.box(max(at, 0), w.size)
	if err != nil || mfra.name != "mfra" || mfra.over {
		return first, last, false, err
	}
	for at := mfra.body; mfra.end-at >= 8; {
		b, err := w.box(at, mfra.end)
		if err != nil {
			return first, last, false, err
		}
		at = b.end
		if b.name != "tfra" || b.end-b.body > maxPart {
			continue
		}
		tfra, err := decode[*mp4.TfraBox](w, b, mp4.DecodeTfraSR)
		if err != nil {
			return first, last, false, err
		}
		if n := len(tfra.Entries); n > 0 && tfra.TrackID == m.video.id {
			first, last = tfra.Entries[0], tfra.Entries[n-1]
			return first, last, m.starts(last) && last.Time >= first.Time, nil
		}
	}
	return first, last, false, nil
}

// starts tells whether there is a fragment where an entry says.
func (m *movie) starts(e mp4.TfraEntry) bool {
	if e.MoofOffset >= uint64(m.w.size) {
		return false
	}
	b, err := m.w.box(int64(e.MoofOffset), m.w.size)
	return err == nil && b.name == "moof" && !b.over
}
