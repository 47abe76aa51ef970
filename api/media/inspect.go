package media

import (
	"bufio"
	"encoding/binary"
	"errors"
	"io"
)

// maxHeader bounds how far into a picture its header is looked for; colour profiles and the
// thumbnails of cameras come before it and fill some hundred kilobytes at most.
const maxHeader = 4 << 20

// Inspect tells what a file is. It reads the beginning of r alone: some hundred bytes, for a
// JPEG as far as its frame header, never more than 4 MB. size is the file's, in bytes, or -1.
//
// Content that is no picture is no error: Facts.Type names it, and it has no width and height.
// An *Error comes for an empty file, for one that cannot be read, and for one that begins like a
// JPEG, PNG, BMP, WEBP or GIF and whose size in pixels cannot be found.
func Inspect(r io.Reader, size int64) (Facts, error) {
	in := bufio.NewReaderSize(io.LimitReader(r, maxHeader), sniffed*8)
	head, err := in.Peek(sniffed)
	switch {
	case err != nil && !errors.Is(err, io.EOF):
		return Facts{}, &Error{Code: CodeUnreadable, Text: "the file cannot be read", Cause: err}
	case len(head) == 0:
		return Facts{}, &Error{Code: CodeEmpty, Text: "the file is empty"}
	}
	facts := Facts{Type: kind(head), Bytes: max(size, -1), Orientation: 1}
	measure, isPicture := measures()[facts.Type]
	if !isPicture {
		return facts, nil
	}
	err = measure(in, &facts)
	switch {
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, errShape):
		return facts, broken("the picture's header", err)
	case err != nil:
		return facts, &Error{Code: CodeUnreadable, Text: "the file cannot be read", Cause: err}
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

func measurePNG(in *bufio.Reader, f *Facts) error {
	var b [24]byte
	if _, err := io.ReadFull(in, b[:]); err != nil {
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
	return nil
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

// measureWEBP reads the first chunk, which is one of three.
func measureWEBP(in *bufio.Reader, f *Facts) error {
	var b [30]byte
	n, err := io.ReadFull(in, b[:])
	if n < 25 {
		return err
	}
	switch chunk := string(b[12:16]); {
	case chunk == "VP8 " && n == len(b) && b[23] == 0x9d && b[24] == 0x01 && b[25] == 0x2a:
		f.Width = int(binary.LittleEndian.Uint16(b[26:])) & 0x3fff
		f.Height = int(binary.LittleEndian.Uint16(b[28:])) & 0x3fff
	case chunk == "VP8L" && b[20] == 0x2f:
		bits := binary.LittleEndian.Uint32(b[21:])
		f.Width, f.Height = int(bits&0x3fff)+1, int(bits>>14&0x3fff)+1
	case chunk == "VP8X" && n == len(b):
		f.Width = 1 + (int(b[24]) | int(b[25])<<8 | int(b[26])<<16)
		f.Height = 1 + (int(b[27]) | int(b[28])<<8 | int(b[29])<<16)
	default:
		return errShape
	}
	return nil
}
