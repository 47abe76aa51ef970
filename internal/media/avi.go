package media

import (
	"encoding/binary"
	"io"
	"math"
)

// chunk is one part of an AVI file; for a list, kind says what it is a list of, and body is behind
// that.
type chunk struct {
	name, kind string
	body, end  int64
}

// chunk reads the head of the chunk at a place, io.EOF where there is none.
func (w *window) chunk(at, end int64) (chunk, error) {
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
			return c, errClip
		}
		c.kind, c.body = string(head[8:12]), c.body+4
	}
	return c, nil
}

// sequence is what an AVI file tells of its first stream of pictures.
type sequence struct {
	w            *window
	facts        *ClipFacts
	micros       uint32 // how long a picture is shown, by the main header
	frames       uint32 // in the first RIFF part, by the main header
	all          uint32 // in all parts, by the OpenDML header
	length       uint32 // of the stream, in frames
	scale, rate  uint32 // rate / scale pictures a second
	handler      []byte // who compressed it, by the stream's header
	video, known bool   // the stream being read shows pictures; one such is known
}

// inspectAVI reads the list of headers, which comes first in a file of either generation. The RIFF
// part of an AVI that was not finished says that it has no size, or one of all ones.
func inspectAVI(w *window, f *ClipFacts) error {
	head, err := w.bytes(0, 12)
	if err != nil {
		return err
	}
	// Some count the head of the part in, so that it seems to be that much longer.
	if said := number(head, 4); said < math.MaxUint32 && int64(said) > w.size {
		return errCut
	}
	s := &sequence{w: w, facts: f}
	for at := int64(12); ; {
		c, err := w.chunk(at, w.size)
		switch {
		case err == io.EOF || err == nil && c.kind == "movi":
			return errClip
		case err != nil:
			return err
		case c.kind == "hdrl":
			if err := s.visit(c); err != nil {
				return err
			}
			return s.tell()
		}
		at = c.end + c.end&1
	}
}

// visit goes through the chunks of a list.
func (s *sequence) visit(list chunk) error {
	for at := list.body; list.end-at >= 8; {
		c, err := s.w.chunk(at, list.end)
		switch {
		case err == io.EOF:
			return io.ErrUnexpectedEOF
		case err != nil:
			return err
		case c.end > list.end:
			return errClip
		}
		if err := s.part(list.kind, c); err != nil {
			return err
		}
		at = c.end + c.end&1 // each begins at an even place
	}
	return nil
}

func (s *sequence) part(list string, c chunk) error {
	switch list + "/" + c.name + c.kind {
	case "hdrl/LISTstrl":
		s.facts.Tracks++
		s.video = false
		return s.visit(c)
	case "hdrl/LISTodml":
		return s.visit(c)
	case "hdrl/avih":
		return s.numbers(c, 40, func(b []byte) {
			s.micros, s.frames = number(b, 0), number(b, 16)
			s.facts.Width, s.facts.Height = int(number(b, 32)), int(number(b, 36))
		})
	case "odml/dmlh":
		return s.numbers(c, 4, func(b []byte) { s.all = number(b, 0) })
	case "strl/strh":
		return s.numbers(c, 36, s.stream)
	case "strl/strf":
		if s.video {
			return s.numbers(c, 20, s.format)
		}
	}
	return nil
}

// numbers hands over the first n bytes of a chunk.
func (s *sequence) numbers(c chunk, n int, take func([]byte)) error {
	if c.end-c.body < int64(n) {
		return errClip
	}
	b, err := s.w.bytes(c.body, n)
	if err == nil {
		take(b)
	}
	return err
}

func number(b []byte, at int) uint32 { return binary.LittleEndian.Uint32(b[at:]) }

// stream reads the header of a stream; of several with pictures the first counts.
func (s *sequence) stream(b []byte) {
	switch string(b[:4]) {
	case "auds":
		s.facts.Audio = true
	case "iavs": // pictures and sound in one, as DV cameras write it
		s.facts.Audio = true
		fallthrough
	case "vids":
		if s.video = !s.known; s.video {
			s.known = true
			s.handler = append(s.handler, b[4:8]...)
			s.scale, s.rate, s.length = number(b, 20), number(b, 24), number(b, 32)
		}
	}
}

// format reads a bitmap's header: size and compression. A height below zero means rows from the
// top.
func (s *sequence) format(b []byte) {
	w, h := int64(int32(number(b, 4))), int64(int32(number(b, 8)))
	if w > 0 && h != 0 {
		s.facts.Width, s.facts.Height = int(w), int(max(h, -h))
	}
	if string(b[16:20]) == "\x00\x00\x00\x00" {
		s.facts.Codec = "rgb"
		return
	}
	s.facts.Codec = codecName(b[16:20])
}

// tell turns the numbers into a length and a rate. The header of OpenDML counts the pictures of all
// parts of a large file, the main one those of the first.
func (s *sequence) tell() error {
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
		return errClip
	}
	f.Seconds = float64(max(s.all, s.length, s.frames)) / f.FPS
	return nil
}
