package media

import (
	"errors"
	"io"
	"math"
	"math/bits"

	"github.com/Eyevinn/mp4ff/mp4"
)

// rateFragments is how many fragments tell the frame rate.
const rateFragments = 4

// fragment is what the fragment being read says of the chosen track.
type fragment struct {
	track uint32
	each  uint32 // default duration of a frame
	run   samples
	since uint64 // decode time of the first fragment read
	dated bool   // since is known
}

// parseTfhd reads whose frames follow.
func (m *movie) parseTfhd(b box) error {
	box, err := decode[*mp4.TfhdBox](m.w, b, mp4.DecodeTfhdSR)
	if err != nil {
		return err
	}
	m.traf.track, m.traf.each = box.TrackID, m.defaults[box.TrackID]
	if box.HasDefaultSampleDuration() {
		m.traf.each = box.DefaultSampleDuration
	}
	return nil
}

// parseTfdt reads the fragment's decode time.
func (m *movie) parseTfdt(b box) error {
	box, err := decode[*mp4.TfdtBox](m.w, b, mp4.DecodeTfdtSR)
	if err == nil && m.traf.track == m.video.id && !m.traf.dated {
		m.traf.since, m.traf.dated = box.BaseMediaDecodeTime(), true
	}
	return err
}

// parseTrun adds up a run of frames. Only a run with frame durations is read beyond its header.
func (m *movie) parseTrun(b box) error {
	if m.traf.track != m.video.id {
		return nil
	}
	head, err := m.w.bytes(b.body, 8)
	if err != nil || b.end-b.body < 8 {
		return errors.Join(err, errBadClip)
	}
	flags, count := be32(head), be32(head[4:])
	if flags&mp4.TrunSampleDurationPresentFlag == 0 {
		m.traf.run.add(float64(count), float64(m.traf.each))
		return nil
	}
	data, err := m.w.content(b)
	if err != nil {
		return err
	}
	table := data[8:]
	skip := 4 * bits.OnesCount32(flags&(mp4.TrunDataOffsetPresentFlag|mp4.TrunFirstSampleFlagsPresentFlag))
	stride := 4 * bits.OnesCount32(flags&0xf00) // the time comes first of the four that there may be
	if uint64(skip)+uint64(stride)*uint64(count) > uint64(len(table)) {
		return errBadClip
	}
	for at := skip; count > 0; at, count = at+stride, count-1 {
		m.traf.run.add(1, float64(be32(table[at:])))
	}
	return nil
}

// readFragments finds length and frame rate of the fragments from an offset on. Encoders lengthen the very
// first frame to make up for a delay. So the first fragment does not count for the rate; where it is the
// only one, its first frame doesn't.
func (m *movie) readFragments(at int64) error {
	v := m.video
	next, first, err := m.sumFragments(at, 1)
	begun := m.traf
	var more samples
	if err == nil {
		next, more, err = m.sumFragments(next, rateFragments)
	}
	all := first.ticks + more.ticks
	if err == nil {
		var last samples
		if all, last, err = m.totalTicks(next, begun, all); err == nil {
			more.count += last.count
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
		v.run = first.withoutLongFirst()
	}
	return nil
}

// totalTicks is the length of all fragments, of which those before next were read. It comes from the index at
// the file's end and the fragments behind its last entry, or from reading them all. last is what it read.
func (m *movie) totalTicks(next int64, begun fragment, seen float64) (all float64, last samples, err error) {
	from, to, found, err := m.readIndex()
	if failed := (*readError)(nil); errors.As(err, &failed) {
		return 0, samples{}, err
	}
	if !found || err != nil { // a damaged index is not needed
		last, err = m.sumRest(next)
		return seen + last.ticks, last, err
	}
	last, err = m.sumRest(int64(to.MoofOffset))
	// The index has presentation times, which differ from decode times.
	before := float64(to.Time - from.Time)
	if begun.dated && m.traf.dated && m.traf.since >= begun.since {
		before = float64(m.traf.since - begun.since)
	}
	return before + last.ticks, last, err
}

// sumRest adds up the frames from an offset on. Where not all may be read, it extrapolates by bytes.
func (m *movie) sumRest(at int64) (samples, error) {
	next, sum, err := m.sumFragments(at, math.MaxInt)
	switch {
	case errors.Is(err, io.EOF):
		return sum, nil
	case !errors.Is(err, errTooFar) || next == at:
		return samples{}, err
	}
	m.estimated = true
	if m.w.size < math.MaxInt64 {
		more := float64(m.w.size-at) / float64(next-at)
		return samples{count: sum.count * more, ticks: sum.ticks * more}, nil
	}
	return sum, nil
}

// sumFragments reads fragments from an offset on and returns the next one's, or io.EOF where there is none.
// With errTooFar it returns those that were read completely.
func (m *movie) sumFragments(at int64, fragments int) (next int64, sum samples, err error) {
	m.traf.dated = false
	last, before := at, samples{}
	for next = at; ; {
		b, err := m.w.readBox(next, m.w.size)
		switch {
		case err == nil && b.overruns && (b.name == "moof" || b.name == "mdat"):
			return next, sum, errClipCut
		case err == nil && b.name == "mdat":
			m.facts.Missing = b.lacking
		case err == nil && b.name == "moof":
			if fragments--; fragments < 0 {
				return next, sum, nil
			}
			last, before = next, sum
			m.traf.run = samples{}
			err = m.walk(b)
			sum.append(m.traf.run)
		}
		if errors.Is(err, errTooFar) {
			return last, before, err
		}
		if err != nil {
			return next, sum, err
		}
		next = b.end
	}
}

// readIndex finds the chosen track's first and last entry in the index at the end of the file.
func (m *movie) readIndex() (first, last mp4.TfraEntry, found bool, err error) {
	w := m.w
	if w.size == math.MaxInt64 {
		return first, last, false, nil
	}
	if _, err := w.peek(max(w.size-readSize, 0), readSize); err != nil { // the index too, in one read
		return first, last, false, err
	}
	end, err := w.peek(w.size-16, 16)
	if err != nil || len(end) < 16 || string(end[4:8]) != "mfro" {
		return first, last, false, err
	}
	at := w.size - int64(be32(end[12:]))
	mfra, err := w.readBox(max(at, 0), w.size)
	if err != nil || mfra.name != "mfra" || mfra.overruns {
		return first, last, false, err
	}
	for at := mfra.body; mfra.end-at >= 8; {
		b, err := w.readBox(at, mfra.end)
		if err != nil {
			return first, last, false, err
		}
		at = b.end
		if b.name != "tfra" || b.end-b.body > maxBox {
			continue
		}
		tfra, err := decode[*mp4.TfraBox](w, b, mp4.DecodeTfraSR)
		if err != nil {
			return first, last, false, err
		}
		if n := len(tfra.Entries); n > 0 && tfra.TrackID == m.video.id {
			first, last = tfra.Entries[0], tfra.Entries[n-1]
			return first, last, m.hasFragment(last) && last.Time >= first.Time, nil
		}
	}
	return first, last, false, nil
}

// hasFragment reports whether a fragment begins where an entry says.
func (m *movie) hasFragment(e mp4.TfraEntry) bool {
	if e.MoofOffset >= uint64(m.w.size) {
		return false
	}
	b, err := m.w.readBox(int64(e.MoofOffset), m.w.size)
	return err == nil && b.name == "moof" && !b.overruns
}
