package media

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"io"
)

// The markers of a JPEG stream that matter here (ITU-T T.81, table B.1).
const (
	markerRST0 = 0xd0
	markerSOI  = 0xd8
	markerAPP1 = 0xe1
	markerSOS  = 0xda
	markerEOI  = 0xd9
	markerTEM  = 0x01
)

// measureJPEG walks from segment to segment up to the frame header, and reads the orientation of an Exif
// segment before it. image/jpeg would refuse frames that the service may take, such as arithmetic coding.
func (f *Facts) measureJPEG(in *bufio.Reader) error {
	if _, err := in.Discard(2); err != nil {
		return err
	}
	for {
		marker, length, err := nextSegment(in)
		switch {
		case err != nil:
			return err
		case marker == markerSOS || marker == markerEOI:
			return errBadPicture // the picture begins without a frame header
		case isFrame(marker):
			var b [5]byte // precision, height, width
			_, err := io.ReadFull(in, b[:])
			f.Height, f.Width = int(binary.BigEndian.Uint16(b[1:])), int(binary.BigEndian.Uint16(b[3:]))
			return err
		case marker == markerAPP1:
			block := make([]byte, length)
			if _, err := io.ReadFull(in, block); err != nil {
				return err
			}
			if bytes.HasPrefix(block, exifMark) {
				f.orient(block)
			}
		default:
			if _, err := in.Discard(length); err != nil {
				return err
			}
		}
	}
}

// nextSegment finds the next marker with content and the content's length; EOI has none.
func nextSegment(in *bufio.Reader) (marker byte, length int, err error) {
	for {
		marker, err = nextMarker(in)
		switch {
		case err != nil || marker == markerEOI:
			return marker, 0, err
		case marker == markerTEM || marker >= markerRST0 && marker <= markerSOI:
			continue // these stand alone
		}
		var size [2]byte
		if _, err := io.ReadFull(in, size[:]); err != nil {
			return marker, 0, err
		}
		if length = int(binary.BigEndian.Uint16(size[:])) - 2; length < 0 {
			return marker, 0, errBadPicture
		}
		return marker, length, nil
	}
}

// nextMarker skips fill bytes and, as decoders do, stray bytes before a marker.
func nextMarker(in *bufio.Reader) (byte, error) {
	for {
		b, err := in.ReadByte()
		if err != nil {
			return 0, err
		}
		for b == 0xff {
			if b, err = in.ReadByte(); err != nil {
				return 0, err
			}
			if b != 0xff && b != 0 {
				return b, nil
			}
		}
	}
}

// isFrame reports whether a marker begins a frame header: SOF0 to SOF15, without the three that mean
// something else.
func isFrame(marker byte) bool {
	return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc
}
