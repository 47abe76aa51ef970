package media

import (
	"bufio"
	"encoding/binary"
	"errors"
	"io"
)

// maxHeader bounds how far into a file its header is looked for: colour profiles and the thumbnails of cameras
// come before it and fill some hundred kilobytes at most. maxNotes is the same for a WEBP, whose EXIF comes
// behind the pixels.
const maxHeader, maxNotes = 4 << 20, 8 << 20

// Inspect tells what a file is. It reads the beginning of r alone: some hundred bytes, a JPEG as far as
// its frame header, a PNG as far as its pixels, a WEBP with EXIF as far as that, never more than 4 MB, of a
// WEBP 8 MB. size is the file's, in bytes, or -1.
//
// Content that is no picture is no error: Facts.Type names it, and it has no width and height.
// An *Error comes for an empty file, for one that cannot be read, and for one that begins like a
// JPEG, PNG, BMP, WEBP or GIF and whose size in pixels cannot be found.
func Inspect(r io.Reader, size int64) (Facts, error) {
	limited := &io.LimitedReader{R: r, N: maxHeader}
	in := bufio.NewReaderSize(limited, sniffed*8)
	head, err := in.Peek(sniffed)
	switch {
	case err != nil && !errors.Is(err, io.EOF):
		return Facts{}, unreadable(err)
	case len(head) == 0:
		return Facts{}, &Error{Code: CodeEmpty, Text: "the file is empty"}
	}
	facts := Facts{Type: kind(head), Bytes: max(size, -1), Orientation: 1}
	measure, isPicture := measures()[facts.Type]
	if !isPicture {
		return facts, nil
	}
	if facts.Type == "image/webp" {
		limited.N += maxNotes - maxHeader
	}
	err = measure(in, &facts)
	switch {
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, errShape):
		return facts, broken("the picture's header", err)
	case err != nil:
		return facts, unreadable(err)
	}
	if facts.Width <= 0 || facts.Height <= 0 {
		facts.Width, facts.Height = 0, 0
		return facts, broken("the picture's size in pixels", errShape)
	}
	if facts.Orientation >= 5 {
		facts.Width, facts.Height = facts.Height, facts.Width
	}
	return facts, nil
}

// errShape is a header that is not built as its kind has to be.
var errShape = errors.New("not built like a picture of its kind")

// measures gives for each kind of picture how its size in pixels is read.
func measures() map[string]func(*bufio.Reader, *Facts) error {
	return map[string]func(*bufio.Reader, *Facts) error{
		"image/jpeg": measureJPEG, "image/png": measurePNG, "image/bmp": measureBMP,
		"image/webp": measureWEBP, "image/gif": measureGIF,
	}
}

// measureBMP knows both forms of the header; a height below zero means rows from the top.
func measureBMP(in *bufio.Reader, f *Facts) error {
	var b [26]byte
	if _, err := io.ReadFull(in, b[:]); err != nil {
		return err
	}
	if header := binary.LittleEndian.Uint32(b[14:]); header == 12 {
		f.Width, f.Height = int(binary.LittleEndian.Uint16(b[18:])), int(binary.LittleEndian.Uint16(b[20:]))
		return nil
	}
	w, h := int64(int32(binary.LittleEndian.Uint32(b[18:]))), int64(int32(binary.LittleEndian.Uint32(b[22:])))
	if h < 0 {
		h = -h
	}
	f.Width, f.Height = int(w), int(h)
	return nil
}

func measureGIF(in *bufio.Reader, f *Facts) error {
	var b [10]byte
	if _, err := io.ReadFull(in, b[:]); err != nil {
		return err
	}
	f.Width, f.Height = int(binary.LittleEndian.Uint16(b[6:])), int(binary.LittleEndian.Uint16(b[8:]))
	return nil
}
