package media

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"strings"

	"github.com/Eyevinn/mp4ff/bits"
	"github.com/Eyevinn/mp4ff/mp4"
)

// maxOverrun is by how many bytes the last mdat may exceed the file: some writers count its header twice.
// Such a clip still plays.
const maxOverrun = 8

// box is one box of an MP4 or MOV file, with the offsets of its content.
type box struct {
	name      string
	body, end int64
	overruns  bool  // it exceeds its parent or the file
	lacking   int64 // by so many bytes; overruns is false where that is tolerated
}

// readBox reads a box's header, io.EOF where there is none. The size may have 64 bits, or be 0 for the rest.
func (w *window) readBox(at, end int64) (box, error) {
	head, err := w.peek(at, int(min(16, end-at)))
	if err != nil {
		return box{}, err
	}
	if len(head) < 8 {
		return box{}, io.EOF
	}
	b := box{name: string(head[4:8]), body: at + 8}
	size := uint64(be32(head))
	switch {
	case size == 0:
		b.end = end
		return b, nil
	case size == 1 && len(head) < 16:
		return b, errBadClip
	case size == 1:
		b.body, size = at+16, binary.BigEndian.Uint64(head[8:])
	}
	if size < uint64(b.body-at) {
		return b, errBadClip
	}
	if size > uint64(end-at) {
		b.lacking = int64(min(size-uint64(end-at), math.MaxInt64))
		b.overruns = b.name != "mdat" || end < w.size || b.lacking > maxOverrun
	}
	b.end = at + int64(min(size, uint64(end-at)))
	return b, nil
}

// movie collects what an MP4 or MOV file tells.
type movie struct {
	w          *window
	facts      *ClipFacts
	scale      uint32 // ticks a second of the movie's own times
	fragmented bool
	declared   int64             // length of a fragmented movie, where the header says it
	estimated  bool              // not all of its fragments were read
	defaults   map[uint32]uint32 // default frame duration in fragments, by track
	track      track             // being read
	video      *track            // chosen
	traf       fragment          // being read
}

// inspectMP4 reads the header and, in a fragmented file, as many fragments as the length needs.
func inspectMP4(w *window, f *ClipFacts) error {
	m := &movie{w: w, facts: f, defaults: map[uint32]uint32{}}
	moof, err := m.readHeader()
	if err != nil || m.video == nil {
		return err
	}
	if m.fragmented && moof > 0 {
		if err := m.readFragments(moof); err != nil {
			return err
		}
	}
	return m.video.report(m)
}

// readHeader goes through the boxes of the file until moov and the content are found, in either order.
// It returns the offset of the first fragment, 0 where there is none.
func (m *movie) readHeader() (moof int64, err error) {
	var known, content bool
	for at := int64(0); !known || !content || m.fragmented && moof == 0; {
		b, err := m.w.readBox(at, m.w.size)
		if errors.Is(err, io.EOF) {
			if known && content {
				break
			}
			return 0, errClipCut
		}
		if err != nil {
			return 0, err
		}
		switch b.name {
		case "ftyp":
			err = m.setContainer(at)
		case "moov", "mdat", "moof":
			if b.overruns {
				return 0, errClipCut
			}
			content = content || b.name != "moov"
			m.facts.Missing = b.lacking
			if b.name == "moof" && moof == 0 {
				moof = at
			}
			if b.name == "moov" && !known {
				known, err = true, m.walk(b)
			}
		}
		if err != nil {
			return 0, err
		}
		at = b.end
	}
	return moof, nil
}

// setContainer corrects the container where ftyp does not come first.
func (m *movie) setContainer(at int64) error {
	head, err := m.w.peek(at, sniffLen)
	if err != nil || len(head) < 12 {
		return err
	}
	if mime := brand(head); strings.HasPrefix(mime, "video/") {
		m.facts.Container = mime
	}
	return nil
}

// walk goes through the boxes in a box. Only trees that parse knows are followed, so it ends.
func (m *movie) walk(parent box) error {
	for at := parent.body; parent.end-at >= 8; {
		b, err := m.w.readBox(at, parent.end)
		switch {
		case errors.Is(err, io.EOF):
			return io.ErrUnexpectedEOF
		case err != nil:
			return err
		case b.overruns:
			return errBadClip
		}
		if err := m.parse(parent.name, b); err != nil {
			return err
		}
		at = b.end
	}
	return nil
}

// parse reads what is needed from a box and skips everything else, above all the large tables.
func (m *movie) parse(parent string, b box) error {
	switch parent + "/" + b.name {
	case "moov/trak":
		m.track = track{}
		err := m.walk(b)
		m.addTrack()
		return err
	case "moov/mvex":
		m.fragmented = true
		return m.walk(b)
	case "moof/traf":
		m.traf.track, m.traf.each = 0, 0
		return m.walk(b)
	case "trak/edts", "trak/mdia", "mdia/minf", "minf/stbl":
		return m.walk(b)
	case "moov/mvhd":
		box, err := decode[*mp4.MvhdBox](m.w, b, mp4.DecodeMvhdSR)
		if err == nil {
			m.scale = box.Timescale
		}
		return err
	case "mvex/mehd":
		box, err := decode[*mp4.MehdBox](m.w, b, mp4.DecodeMehdSR)
		if err == nil {
			m.declared = box.FragmentDuration
		}
		return err
	case "mvex/trex":
		box, err := decode[*mp4.TrexBox](m.w, b, mp4.DecodeTrexSR)
		if err == nil {
			m.defaults[box.TrackID] = box.DefaultSampleDuration
		}
		return err
	case "traf/tfhd":
		return m.parseTfhd(b)
	case "traf/tfdt":
		return m.parseTfdt(b)
	case "traf/trun":
		return m.parseTrun(b)
	}
	return m.track.parse(m.w, parent, b)
}

// addTrack counts the track that was read. The first enabled video track is the clip's: some cameras add
// a small preview.
func (m *movie) addTrack() {
	m.facts.Tracks++
	switch t := m.track; {
	case t.handler == "soun":
		m.facts.Audio = true
	case t.handler == "vide" && (m.video == nil || !m.video.enabled && t.enabled):
		m.video = &t
	}
}

// decode reads a box with its decoder.
func decode[B mp4.Box](w *window, b box, read mp4.BoxDecoderSR) (B, error) {
	var none B
	data, err := w.content(b)
	if err != nil {
		return none, err
	}
	head := mp4.BoxHeader{Name: b.name, Size: uint64(len(data)) + 8, Hdrlen: 8}
	got, err := read(head, 0, bits.NewFixedSliceReader(data))
	if err != nil {
		return none, fmt.Errorf("%w: %w", errBadClip, err)
	}
	is, ok := got.(B)
	if !ok {
		return none, errBadClip
	}
	return is, nil
}

// content returns the whole content of a box.
func (w *window) content(b box) ([]byte, error) {
	if b.end-b.body > maxBox {
		return nil, errBadClip
	}
	return w.bytes(b.body, int(b.end-b.body))
}
