package media

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"io"
)

// maxExif bounds an EXIF block, as a segment of a JPEG does.
const maxExif = 1 << 16

// exifMark stands before an EXIF block in a JPEG, and now and then in other files.
var exifMark = []byte("Exif\x00\x00")

// What the extended header of a WEBP says of what follows.
const (
	webpAnimated = 0x02
	webpExif     = 0x08
)

// orientPNG looks for an eXIf chunk before the pixels. One behind them does not count, as in browsers.
func (f *Facts) orientPNG(in *bufio.Reader) error {
	if _, err := in.Discard(8); err != nil {
		return err
	}
	for {
		name, length, err := pngChunk(in)
		if err != nil || name == "IDAT" || name == "IEND" {
			return err
		}
		if name == "eXIf" && length <= maxExif {
			return f.readExif(in, length)
		}
		if _, err := in.Discard(length + 4); err != nil { // with its checksum
			return err
		}
	}
}

// orientWEBP reads the extended header, where there is one, and the EXIF that it announces.
func (f *Facts) orientWEBP(in *bufio.Reader) error {
	head, err := in.Peek(21)
	if err != nil || string(head[12:16]) != "VP8X" {
		return err
	}
	f.Animated = head[20]&webpAnimated != 0
	if head[20]&webpExif == 0 {
		return nil
	}
	if _, err := in.Discard(12); err != nil {
		return err
	}
	for {
		var head [8]byte
		if _, err := io.ReadFull(in, head[:]); err != nil {
			return err
		}
		length := int64(binary.LittleEndian.Uint32(head[4:]))
		if string(head[:4]) == "EXIF" && length <= maxExif {
			return f.readExif(in, int(length))
		}
		if length > maxWEBP {
			return io.EOF
		}
		if _, err := in.Discard(int(length + length&1)); err != nil { // chunks are padded to even lengths
			return err
		}
	}
}

// readExif reads the orientation out of an EXIF block.
func (f *Facts) readExif(in io.Reader, length int) error {
	block := make([]byte, length)
	if _, err := io.ReadFull(in, block); err != nil {
		return err
	}
	f.orient(block)
	return nil
}

// orient reads tag 0x0112 of the first directory of an EXIF block. A block without it changes nothing.
func (f *Facts) orient(block []byte) {
	tiff := bytes.TrimPrefix(block, exifMark)
	if len(tiff) < 8 {
		return
	}
	var order binary.ByteOrder = binary.BigEndian
	if string(tiff[:2]) == "II" {
		order = binary.LittleEndian
	}
	at := int64(order.Uint32(tiff[4:]))
	if at+2 > int64(len(tiff)) {
		return
	}
	entries := int(order.Uint16(tiff[at:]))
	for entry := at + 2; entries > 0 && entry+12 <= int64(len(tiff)); entry, entries = entry+12, entries-1 {
		if order.Uint16(tiff[entry:]) != 0x0112 {
			continue
		}
		if value := order.Uint16(tiff[entry+8:]); value >= 1 && value <= 8 {
			f.Orientation = int(value)
		}
		return
	}
}

// ignoreCut passes over the end of a file and over damaged parts: the size in pixels is known by then.
func ignoreCut(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, errBadPicture) {
		return nil
	}
	return err
}
