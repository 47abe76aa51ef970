package media

import (
	"bufio"
	"encoding/binary"
	"errors"
	"io"
)

// mostExif bounds an EXIF block, as a segment of a JPEG does.
const mostExif = 1 << 16

// measurePNG reads the header, and the orientation that an eXIf chunk before the pixels asks for. One behind
// them does not count, as in browsers. What is cut off before the pixels has no orientation.
func measurePNG(in *bufio.Reader, f *Facts) error {
	var b [33]byte
	if n, err := io.ReadFull(in, b[:]); n < 24 {
		return err
	}
	if string(b[12:16]) != "IHDR" {
		return errShape
	}
	w, h := binary.BigEndian.Uint32(b[16:]), binary.BigEndian.Uint32(b[20:])
	if w > 1<<31-1 || h > 1<<31-1 {
		return errShape
	}
	f.Width, f.Height = int(w), int(h)
	return unlessCut(f.turnPNG(in))
}

// turnPNG goes through the chunks between header and pixels.
func (f *Facts) turnPNG(in *bufio.Reader) error {
	for {
		name, length, err := pngChunk(in)
		if err != nil || name == "IDAT" || name == "IEND" {
			return err
		}
		if name == "eXIf" && length <= mostExif {
			return f.turn(in, length)
		}
		if _, err := in.Discard(length + 4); err != nil { // with its sum
			return err
		}
	}
}

// turn reads an EXIF block.
func (f *Facts) turn(in io.Reader, length int) error {
	block := make([]byte, length)
	if _, err := io.ReadFull(in, block); err != nil {
		return err
	}
	if o := orientation(block); o != 0 {
		f.Orientation = o
	}
	return nil
}

// unlessCut passes over the end of a file, and over what is not built as it has to be: what came before it
// has told the size in pixels.
func unlessCut(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, errShape) {
		return nil
	}
	return err
}
