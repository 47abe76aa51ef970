package media

import (
	"bufio"
	"encoding/binary"
	"io"
)

// What the extended header of a WEBP says of what follows.
const (
	webpAnimated = 0x02
	webpExif     = 0x08
)

// measureWEBP reads the first chunk, which is one of three. The extended one may announce EXIF, which comes
// behind the pixels.
func measureWEBP(in *bufio.Reader, f *Facts) error {
	b, err := in.Peek(30)
	if len(b) < 25 {
		return err
	}
	switch chunk := string(b[12:16]); {
	case chunk == "VP8 " && len(b) == 30 && b[23] == 0x9d && b[24] == 0x01 && b[25] == 0x2a:
		f.Width = int(binary.LittleEndian.Uint16(b[26:])) & 0x3fff
		f.Height = int(binary.LittleEndian.Uint16(b[28:])) & 0x3fff
	case chunk == "VP8L" && b[20] == 0x2f:
		bits := binary.LittleEndian.Uint32(b[21:])
		f.Width, f.Height = int(bits&0x3fff)+1, int(bits>>14&0x3fff)+1
	case chunk == "VP8X" && len(b) == 30:
		f.Width = 1 + (int(b[24]) | int(b[25])<<8 | int(b[26])<<16)
		f.Height = 1 + (int(b[27]) | int(b[28])<<8 | int(b[29])<<16)
		f.Animated = b[20]&webpAnimated != 0
		if b[20]&webpExif != 0 {
			return unlessCut(f.turnWEBP(in))
		}
	default:
		return errShape
	}
	return nil
}

// turnWEBP goes through the chunks to the EXIF.
func (f *Facts) turnWEBP(in *bufio.Reader) error {
	if _, err := in.Discard(12); err != nil {
		return err
	}
	for {
		var head [8]byte
		if _, err := io.ReadFull(in, head[:]); err != nil {
			return err
		}
		length := int64(binary.LittleEndian.Uint32(head[4:]))
		if string(head[:4]) == "EXIF" && length <= mostExif {
			return f.turn(in, int(length))
		}
		if length > maxNotes {
			return io.EOF
		}
		if _, err := in.Discard(int(length + length&1)); err != nil { // each begins at an even place
			return err
		}
	}
}
