package simulator

import (
	"bufio"
	"encoding/binary"
	"io"
	"math/bits"
	"slices"
	"strings"
)

// maxHeader is the largest header of a clip that is read. A minute of film needs less than 100 kB.
const maxHeader = 16 * megabyte

// isBox says that a file of MP4's family may begin with a box of this kind.
func isBox(kind string) bool {
	return slices.Contains([]string{"ftyp", "moov", "mdat", "wide", "free", "skip", "pnot", "uuid"}, kind)
}

// movie is what the headers of an MP4 or MOV file say.
type movie struct {
	container  string
	tracks     []*track
	perSecond  float64 // of the movie's own clock
	fragmented float64 // the length of all fragments in its ticks; 0 when it is not given
}

// track is one of a movie's. Its length is counted in ticks of its own clock.
type track struct {
	id             uint32
	video          bool
	perSecond      float64
	codec          string
	width, height  int
	samples, ticks float64
	usual          uint32 // the length of a fragment's sample that names none
}

// readMP4 goes through a file once, from the first box to the last.
func readMP4(r *bufio.Reader) clip {
	m := movie{container: "MOV"} // QuickTime files of old begin without ftyp
	for {
		kind, size, err := boxHead(r)
		if err != nil {
			break
		}
		if !slices.Contains([]string{"ftyp", "moov", "moof"}, kind) {
			if _, err := io.CopyN(io.Discard, r, size); err != nil {
				break
			}
			continue
		}
		if size > maxHeader && size != toTheEnd {
			break
		}
		body, err := io.ReadAll(io.LimitReader(r, min(size, maxHeader)))
		if err != nil {
			break
		}
		m.take(kind, body)
	}
	return m.clip()
}

// toTheEnd is the size of a box that lasts to the end of its file.
const toTheEnd = 1 << 62

// boxHead reads how a box begins; the size is that of what follows.
func boxHead(r io.Reader) (kind string, size int64, err error) {
	var head [16]byte
	if _, err := io.ReadFull(r, head[:8]); err != nil {
		return "", 0, err
	}
	size, past := int64(binary.BigEndian.Uint32(head[:])), int64(8)
	if size == 1 {
		if _, err := io.ReadFull(r, head[8:]); err != nil {
			return "", 0, err
		}
		size, past = int64(binary.BigEndian.Uint64(head[8:])&(toTheEnd-1)), 16
	}
	if size == 0 {
		return string(head[4:8]), toTheEnd, nil
	}
	if size < past {
		return "", 0, io.ErrUnexpectedEOF
	}
	return string(head[4:8]), size - past, nil
}

func (m *movie) take(kind string, body []byte) {
	switch kind {
	case "ftyp":
		m.container = brand(body)
	case "moov":
		m.readMoov(body)
	case "moof":
		each(body, "traf", m.readFragment)
	}
}

// brand tells the container by the names that a file gives itself.
func brand(body []byte) string {
	known := ""
	for i := 0; i+4 <= len(body); i += 4 {
		switch name := string(body[i : i+4]); {
		case i == 4: // the version
		case i == 0 && strings.HasPrefix(name, "3g"):
			return "" // phones' files, although they may call themselves others as well
		case name == "qt  ":
			return "MOV"
		case strings.HasPrefix(name, "iso") || strings.HasPrefix(name, "mp4") || name == "avc1" || strings.HasPrefix(name, "M4V"):
			known = "MP4"
		}
	}
	return known
}

func (m *movie) readMoov(moov []byte) {
	each(moov, "mvhd", func(b []byte) { m.perSecond, _ = timing(b) })
	each(moov, "trak", func(trak []byte) {
		t := &track{}
		each(trak, "tkhd", func(b []byte) { t.id = number(b, versioned(b, 12, 20)) })
		each(trak, "mdia", t.readMedia)
		m.tracks = append(m.tracks, t)
	})
	each(moov, "mvex", func(mvex []byte) {
		each(mvex, "mehd", func(b []byte) { m.fragmented = long(b, 4) })
		each(mvex, "trex", func(b []byte) {
			for _, t := range m.tracks {
				if t.id == number(b, 4) {
					t.usual = number(b, 12)
				}
			}
		})
	})
}

func (t *track) readMedia(mdia []byte) {
	each(mdia, "mdhd", func(b []byte) { t.perSecond, t.ticks = timing(b) })
	each(mdia, "hdlr", func(b []byte) { t.video = len(b) >= 12 && string(b[8:12]) == "vide" })
	each(mdia, "minf", func(minf []byte) {
		each(minf, "stbl", func(stbl []byte) {
			each(stbl, "stsd", t.readFormat)
			each(stbl, "stts", t.readTimes)
		})
	})
}

// readFormat reads the first sample description: a visual one has its size at a fixed place.
func (t *track) readFormat(b []byte) {
	if len(b) < 44 {
		return
	}
	letters := string(b[12:16])
	t.codec = letters
	switch letters {
	case "avc1", "avc3":
		t.codec = "h264"
	case "hvc1", "hev1", "dvh1", "dvhe":
		t.codec = "hevc"
	}
	t.width, t.height = int(binary.BigEndian.Uint16(b[40:])), int(binary.BigEndian.Uint16(b[42:]))
}

// readTimes adds up the samples, and with them what the header said of the length.
func (t *track) readTimes(b []byte) {
	var samples, ticks float64
	for i := 8; i+8 <= len(b); i += 8 {
		samples += float64(number(b, i))
		ticks += float64(number(b, i)) * float64(number(b, i+4))
	}
	if samples > 0 {
		t.samples, t.ticks = samples, ticks
	}
}

// readFragment adds the samples of a fragment to its track.
func (m *movie) readFragment(traf []byte) {
	var of *track
	usual := uint32(0)
	each(traf, "tfhd", func(b []byte) {
		for _, t := range m.tracks {
			if t.id == number(b, 4) {
				of, usual = t, t.usual
			}
		}
		const hasDuration = 8
		if flags := number(b, 0); flags&hasDuration != 0 {
			usual = number(b, 8+8*int(flags&1)+4*int(flags>>1&1))
		}
	})
	if of == nil {
		return
	}
	each(traf, "trun", func(b []byte) {
		flags, count := number(b, 0), number(b, 4)
		if of.samples == 0 {
			of.ticks = 0 // what the header said is the whole length, not that before the fragments
		}
		of.samples += float64(count)
		const hasDurations = 0x100
		if flags&hasDurations == 0 {
			of.ticks += float64(count) * float64(usual)
			return
		}
		first := 8 + 4*int(flags&1) + 4*int(flags>>2&1)
		stride := 4 * bits.OnesCount32(flags>>8&0xf)
		for i := first; i+stride <= len(b) && count > 0; i += stride {
			of.ticks += float64(number(b, i))
			count--
		}
	})
}

// clip is the first track with a picture.
func (m *movie) clip() clip {
	c := clip{container: m.container}
	for _, t := range m.tracks {
		if !t.video || t.width == 0 {
			continue
		}
		c.codec, c.width, c.height = t.codec, t.width, t.height
		if t.perSecond > 0 {
			c.seconds = t.ticks / t.perSecond
		}
		if c.seconds == 0 && m.perSecond > 0 {
			c.seconds = m.fragmented / m.perSecond
		}
		if t.ticks > 0 {
			c.fps = t.samples * t.perSecond / t.ticks
		}
		break
	}
	return c
}

// each visits the boxes of one kind in a body, as far as it is whole.
func each(body []byte, want string, visit func([]byte)) {
	for len(body) >= 8 {
		size := int(binary.BigEndian.Uint32(body))
		if size == 0 {
			size = len(body)
		}
		if size < 8 || size > len(body) {
			return
		}
		if string(body[4:8]) == want {
			visit(body[8:size])
		}
		body = body[size:]
	}
}

// timing reads clock and length from mvhd or mdhd.
func timing(b []byte) (perSecond, ticks float64) {
	at := versioned(b, 12, 20)
	return float64(number(b, at)), long(b, at+4)
}

// versioned is where a field stands in a box of version 0, or of version 1 with its longer times.
func versioned(b []byte, short, longer int) int {
	if len(b) > 0 && b[0] == 1 {
		return longer
	}
	return short
}

// number reads 32 bits, 0 beyond the end.
func number(b []byte, at int) uint32 {
	if at+4 > len(b) {
		return 0
	}
	return binary.BigEndian.Uint32(b[at:])
}

// long reads a time, which has 64 bits in a box of version 1. All bits set mean that it is unknown.
func long(b []byte, at int) float64 {
	if len(b) > 0 && b[0] == 1 {
		if at+8 > len(b) || binary.BigEndian.Uint64(b[at:]) == 1<<64-1 {
			return 0
		}
		return float64(binary.BigEndian.Uint64(b[at:]))
	}
	if number(b, at) == 1<<32-1 {
		return 0
	}
	return float64(number(b, at))
}
