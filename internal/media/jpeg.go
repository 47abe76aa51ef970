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

// measureJPEG walks from marker to marker up to the frame header and notes the orientation that
// an Exif block before it asks for.
func measureJPEG(in *bufio.Reader, f *Facts) error {
	if _, err := in.Discard(2); err != nil {
		return err
	}
	for {
		marker, err := nextMarker(in)
		switch {
		case err != nil:
			return err
		case marker == markerTEM || marker >= 0xd0 && marker <= 0xd7:
			continue // these stand alone
		case marker == markerSOS || marker == markerEOI:
			return errShape // the picture begins without a frame header
		}
		var size [2]byte
		if _, err := io.ReadFull(in, size[:]); err != nil {
			return err
		}
		length := int(binary.BigEndian.Uint16(size[:])) - 2
		switch {
		case length < 0:
			return errShape
		case isFrame(marker):
			return readFrame(in, f)
		case marker == markerAPP1:
			block := make([]byte, length)
			if _, err := io.ReadFull(in, block); err != nil {
				return err
			}
			if exif, ok := bytes.CutPrefix(block, exifMark); ok {
				if o := orientation(exif); o != 0 {
					f.Orientation = o
				}
			}
		default:
			if _, err := in.Discard(length); err != nil {
				return err
			}
		}
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

// isFrame reports whether a marker begins a frame header: SOF0 to SOF15 without the three that
// mean something else.
func isFrame(marker byte) bool {
	return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc
}

func readFrame(in *bufio.Reader, f *Facts) error {
	var b [5]byte // precision, height, width
	if _, err := io.ReadFull(in, b[:]); err != nil {
		return err
	}
	f.Height, f.Width = int(binary.BigEndian.Uint16(b[1:])), int(binary.BigEndian.Uint16(b[3:]))
	return nil
}

// exifMark stands before an EXIF block in a JPEG, and now and then in other files.
var exifMark = []byte("Exif\x00\x00")

// orientation reads tag 0x0112 of the first directory of an EXIF block; 0 when it is not there.
func orientation(block []byte) int {
	tiff := bytes.TrimPrefix(block, exifMark)
	if len(tiff) < 8 {
		return 0
	}
	var order binary.ByteOrder = binary.BigEndian
	if string(tiff[:2]) == "II" {
		order = binary.LittleEndian
	}
	at := int64(order.Uint32(tiff[4:]))
	if at+2 > int64(len(tiff)) {
		return 0
	}
	for entries := order.Uint16(tiff[at:]); entries > 0; entries-- {
		entry := at + 2
		if at += 12; entry+12 > int64(len(tiff)) {
			return 0
		}
		if order.Uint16(tiff[entry:]) != 0x0112 {
			continue
		}
		if value := order.Uint16(tiff[entry+8:]); value >= 1 && value <= 8 {
			return int(value)
		}
		return 0
	}
	return 0
}
