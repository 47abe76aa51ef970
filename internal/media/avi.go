package media

import (
	"encoding/binary"
	"io"
	"math"
)

// chunk is one chunk of an AVI file. A list has a kind, and its body begins behind that.
type chunk struct {
	name, kind string
	body, end  int64
}

// readChunk reads a chunk's header, io.EOF where there is none.
func (w *window) readChunk(at, end int64) (chunk, error) {
	head, err := w.peek(at, int(min(12, end-at)))
	if err != nil {
		return chunk{}, err
	}
	if len(head) < 8 {
		return chunk{}, io.EOF
	}
	c := chunk{name: string(head[:4]), body: at + 8}
	c.end = c.body + int64(binary.LittleEndian.Uint32(head[4:]))
	if c.name == "RIFF" || c.name == "LIST" {
		if len(head) < 12 || c.end < c.body+4 {
			return c, errBadClip
		}
		c.kind, c.body = string(head[8:12]), c.body+4
	}
	return c, nil
}

// aviReader collects what an AVI file tells of its first video stream.
type aviReader struct {
	w            *window
	facts        *ClipFacts
	micros       uint32 // duration of a frame, by the main header
	frames       uint32 // in the first RIFF part, by the main header
	all          uint32 // in all parts, by the OpenDML header
	length       uint32 // of the stream, in frames
	scale, rate  uint32 // rate / scale frames a second
	handler      []byte // the codec, by the stream's header
	video, known bool   // the stream being read has video; one such is known
}

// inspectAVI reads the list of headers, which comes first. An unfinished AVI has a RIFF size of 0 or all ones.
func inspectAVI(w *window, f *ClipFacts) error {
	head, err := w.bytes(0, 12)
	if err != nil {
		return err
	}
	// Some writers count the RIFF header in, so that the file seems longer.
	if said := le32(head, 4); said < math.MaxUint32 && int64(said) > w.size {
		return errClipCut
	}
	s := &aviReader{w: w, facts: f}
	for at := int64(12); ; {
		c, err := w.readChunk(at, w.size)
		switch {
		case err == io.EOF || err == nil && c.kind == "movi":
			return errBadClip
		case err != nil:
			return err
		case c.kind == "hdrl":
			if err := s.walk(c); err != nil {
				return err
			}
			return s.report()
		}
		at = c.end + c.end&1
	}
}

// walk goes through the chunks of a list.
func (s *aviReader) walk(list chunk) error {
	for at := list.body; list.end-at >= 8; {
		c, err := s.w.readChunk(at, list.end)
		switch {
		case err == io.EOF:
			return io.ErrUnexpectedEOF
		case err != nil:
			return err
		case c.end > list.end:
			return errBadClip
		}
		if err := s.parse(list.kind, c); err != nil {
			return err
		}
		at = c.end + c.end&1 // chunks are padded to even lengths
	}
	return nil
}

func (s *aviReader) parse(list string, c chunk) error {
	switch list + "/" + c.name + c.kind {
	case "hdrl/LISTstrl":
		s.facts.Tracks++
		s.video = false
		return s.walk(c)
	case "hdrl/LISTodml":
		return s.walk(c)
	case "hdrl/avih":
		return s.fields(c, 40, func(b []byte) {
			s.micros, s.frames = le32(b, 0), le32(b, 16)
			s.facts.Width, s.facts.Height = int(le32(b, 32)), int(le32(b, 36))
		})
	case "odml/dmlh":
		return s.fields(c, 4, func(b []byte) { s.all = le32(b, 0) })
	case "strl/strh":
		return s.fields(c, 36, s.parseStrh)
	case "strl/strf":
		if s.video {
			return s.fields(c, 20, s.parseStrf)
		}
	}
	return nil
}

// fields passes the first n bytes of a chunk to take.
func (s *aviReader) fields(c chunk, n int, take func([]byte)) error {
	if c.end-c.body < int64(n) {
		return errBadClip
	}
	b, err := s.w.bytes(c.body, n)
	if err == nil {
		take(b)
	}
	return err
}

func le32(b []byte, at int) uint32 { return binary.LittleEndian.Uint32(b[at:]) }

// parseStrh reads a stream's header. The first video stream counts.
func (s *aviReader) parseStrh(b []byte) {
	switch string(b[:4]) {
	case "auds":
		s.facts.Audio = true
	case "iavs": // video and sound interleaved, as DV cameras write it
		s.facts.Audio = true
		fallthrough
	case "vids":
		if s.video = !s.known; s.video {
			s.known = true
			s.handler = append(s.handler, b[4:8]...)
			s.scale, s.rate, s.length = le32(b, 20), le32(b, 24), le32(b, 32)
		}
	}
}

// parseStrf reads a bitmap header: size and compression. A negative height means rows from the top.
func (s *aviReader) parseStrf(b []byte) {
	w, h := int64(int32(le32(b, 4))), int64(int32(le32(b, 8)))
	if w > 0 && h != 0 {
		s.facts.Width, s.facts.Height = int(w), int(max(h, -h))
	}
	if string(b[16:20]) == "\x00\x00\x00\x00" {
		s.facts.Codec = "rgb"
		return
	}
	s.facts.Codec = codecName(b[16:20])
}

// report writes length and rate. OpenDML's header counts the frames of a whole large file, the main header
// only those of its first part.
func (s *aviReader) report() error {
	f := s.facts
	if !s.known {
		f.Width, f.Height = 0, 0
		return nil
	}
	if f.Codec == "" {
		f.Codec = codecName(s.handler)
	}
	switch {
	case s.scale > 0 && s.rate > 0:
		f.FPS = float64(s.rate) / float64(s.scale)
	case s.micros > 0:
		f.FPS = 1e6 / float64(s.micros)
	}
	if f.FPS <= 0 || f.Width <= 0 || f.Height <= 0 {
		return errBadClip
	}
	f.Seconds = float64(max(s.all, s.length, s.frames)) / f.FPS
	return nil
}
