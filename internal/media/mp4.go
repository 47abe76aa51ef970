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

// slip is by how many bytes the last content of a file may say that it is longer: some writers count its head
// twice. A clip that lacks so little plays.
const slip = 8

// box is one part of an MP4 or MOV file, with the places where its content begins and ends.
type box struct {
	name      string
	body, end int64
	over      bool  // it says that it goes on behind its parent, or behind the file
	missing   int64 // by so many bytes; where that is a little, over is false
}

// box reads the head of the box at a place, io.EOF where there is none. Its size may have 64 bits,
// or be 0, which means the rest.
func (w *window) box(at, end int64) (box, error) {
	head, err := w.peek(at, int(min(16, end-at)))
	if err != nil {
		return box{}, err
	}
	if len(head) < 8 {
		return box{}, io.EOF
	}
	b := box{name: string(head[4:8]), body: at + 8}
	size := uint64(bigEndian32(head))
	switch {
	case size == 0:
		b.end = end
		return b, nil
	case size == 1 && len(head) < 16:
		return b, errClip
	case size == 1:
		b.body, size = at+16, binary.BigEndian.Uint64(head[8:])
	}
	if size < uint64(b.body-at) {
		return b, errClip
	}
	if size > uint64(end-at) {
		b.missing = int64(min(size-uint64(end-at), math.MaxInt64))
		b.over = b.name != "mdat" || end < w.size || b.missing > slip
	}
	b.end = at + int64(min(size, uint64(end-at)))
	return b, nil
}

// movie gathers what an MP4 or MOV file tells.
type movie struct {
	w          *window
	facts      *ClipFacts
	scale      uint32 // parts of a second in which the movie's own times are counted
	fragmented bool
	whole      int64             // length of a fragmented movie, where it is said
	guessed    bool              // not all of its fragments were seen
	usual      map[uint32]uint32 // per track, how long a picture of a fragment is shown
	track      track             // being read
	video      *track            // chosen
	traf       fragment          // being read
}

// inspectMovie reads the header and, where the pictures come in fragments, of these as many as it
// takes to know the length.
func inspectMovie(w *window, f *ClipFacts) error {
	m := &movie{w: w, facts: f, usual: map[uint32]uint32{}}
	moof, err := m.header()
	if err != nil || m.video == nil {
		return err
	}
	if m.fragmented && moof > 0 {
		if err := m.fragments(moof); err != nil {
			return err
		}
	}
	return m.video.tell(m)
}

// header goes through the boxes of the file until it knows its header and where its content begins;
// either may come first. It gives the place of the first fragment, 0 where there is none.
func (m *movie) header() (moof int64, err error) {
	var known, content bool
	for at := int64(0); !known || !content || m.fragmented && moof == 0; {
		b, err := m.w.box(at, m.w.size)
		if errors.Is(err, io.EOF) {
			if known && content {
				break
			}
			return 0, errCut
		}
		if err != nil {
			return 0, err
		}
		switch b.name {
		case "ftyp":
			err = m.brand(at)
		case "moov", "mdat", "moof":
			if b.over {
				return 0, errCut
			}
			content = content || b.name != "moov"
			m.facts.Missing = b.missing
			if b.name == "moof" && moof == 0 {
				moof = at
			}
			if b.name == "moov" && !known {
				known, err = true, m.visit(b)
			}
		}
		if err != nil {
			return 0, err
		}
		at = b.end
	}
	return moof, nil
}

// brand corrects the guess at the container where the box that names it does not come first.
func (m *movie) brand(at int64) error {
	head, err := m.w.peek(at, sniffed)
	if err != nil || len(head) < 12 {
		return err
	}
	if mime := brand(head); strings.HasPrefix(mime, "video/") {
		m.facts.Container = mime
	}
	return nil
}

// visit goes through the boxes in a box. Trees deeper or other than part knows are not followed, so
// there is an end to it.
func (m *movie) visit(parent box) error {
	for at := parent.body; parent.end-at >= 8; {
		b, err := m.w.box(at, parent.end)
		switch {
		case errors.Is(err, io.EOF):
			return io.ErrUnexpectedEOF
		case err != nil:
			return err
		case b.over:
			return errClip
		}
		if err := m.part(parent.name, b); err != nil {
			return err
		}
		at = b.end
	}
	return nil
}

// part takes what is needed from a box and passes over everything else, the large tables first of
// all.
func (m *movie) part(parent string, b box) error {
	switch parent + "/" + b.name {
	case "moov/trak":
		m.track = track{}
		err := m.visit(b)
		m.keep()
		return err
	case "moov/mvex":
		m.fragmented = true
		return m.visit(b)
	case "moof/traf":
		m.traf.track, m.traf.each = 0, 0
		return m.visit(b)
	case "trak/edts", "trak/mdia", "mdia/minf", "minf/stbl":
		return m.visit(b)
	case "moov/mvhd":
		box, err := decode[*mp4.MvhdBox](m.w, b, mp4.DecodeMvhdSR)
		if err == nil {
			m.scale = box.Timescale
		}
		return err
	case "mvex/mehd":
		box, err := decode[*mp4.MehdBox](m.w, b, mp4.DecodeMehdSR)
		if err == nil {
			m.whole = box.FragmentDuration
		}
		return err
	case "mvex/trex":
		box, err := decode[*mp4.TrexBox](m.w, b, mp4.DecodeTrexSR)
		if err == nil {
			m.usual[box.TrackID] = box.DefaultSampleDuration
		}
		return err
	case "traf/tfhd":
		return m.trafHead(b)
	case "traf/tfdt":
		return m.trafTime(b)
	case "traf/trun":
		return m.trafRun(b)
	}
	return m.track.part(m.w, parent, b)
}

// keep counts the track that has been read. The first that is shown is the clip's; a second one is
// a small preview that some cameras add.
func (m *movie) keep() {
	m.facts.Tracks++
	switch t := m.track; {
	case t.handler == "soun":
		m.facts.Audio = true
	case t.handler == "vide" && (m.video == nil || !m.video.shown && t.shown):
		m.video = &t
	}
}

// decode reads a box by the decoder of its kind.
func decode[B mp4.Box](w *window, b box, read mp4.BoxDecoderSR) (B, error) {
	var none B
	data, err := w.part(b)
	if err != nil {
		return none, err
	}
	head := mp4.BoxHeader{Name: b.name, Size: uint64(len(data)) + 8, Hdrlen: 8}
	got, err := read(head, 0, bits.NewFixedSliceReader(data))
	if err != nil {
		return none, fmt.Errorf("%w: %w", errClip, err)
	}
	is, ok := got.(B)
	if !ok {
		return none, errClip
	}
	return is, nil
}

// part gives the whole content of a box.
func (w *window) part(b box) ([]byte, error) {
	if b.end-b.body > maxPart {
		return nil, errClip
	}
	return w.bytes(b.body, int(b.end-b.body))
}
