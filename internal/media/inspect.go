package media

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"image"
	"image/gif"
	"image/png"
	"io"

	"golang.org/x/image/webp"
)

// maxHeader bounds how far into a file its header is looked for: colour profiles and cameras' thumbnails come
// before it. maxWEBP does so for a WEBP, whose EXIF comes behind the pixels.
const maxHeader, maxWEBP = 4 << 20, 8 << 20

// Inspect tells what a file is. It reads only the beginning of r: some kilobytes, a JPEG up to its frame
// header, a PNG up to its pixels, a WEBP up to its EXIF, never more than 4 MB (WEBP: 8 MB). size is the
// file's, in bytes, or -1.
//
// Content that is no picture is no error: Facts.Type names it, and it has no width and height.
// An *Error comes for an empty file, for one that cannot be read, and for a JPEG, PNG, BMP, WEBP or GIF
// whose size in pixels cannot be found.
func Inspect(r io.Reader, size int64) (Facts, error) {
	source := &failing{r: r}
	limited := &io.LimitedReader{R: source, N: maxHeader}
	in := bufio.NewReaderSize(limited, sniffLen*8)
	head, err := in.Peek(sniffLen)
	switch {
	case err != nil && !errors.Is(err, io.EOF):
		return Facts{}, unreadable(err)
	case len(head) == 0:
		return Facts{}, &Error{Code: CodeEmpty}
	}
	facts := Facts{Type: detectType(head), Bytes: max(size, -1), Orientation: 1}
	if facts.Type == "image/webp" {
		limited.N += maxWEBP - maxHeader
	}
	err = facts.measure(in)
	switch {
	case err != nil && source.err != nil:
		return facts, unreadable(source.err)
	case err != nil:
		return facts, broken(err)
	}
	if facts.Orientation >= 5 {
		facts.Width, facts.Height = facts.Height, facts.Width
	}
	return facts, nil
}

// failing keeps the error of a reader that fails, which decoders do not tell from damaged content.
type failing struct {
	r   io.Reader
	err error
}

func (f *failing) Read(b []byte) (int, error) {
	n, err := f.r.Read(b)
	if err != nil && !errors.Is(err, io.EOF) {
		f.err = err
	}
	return n, err
}

// errBadPicture marks content that breaks its format.
var errBadPicture = errors.New("not built like a picture of its kind")

// measure reads size and orientation of a picture; other content is left alone.
func (f *Facts) measure(in *bufio.Reader) (err error) {
	switch f.Type {
	case "image/jpeg":
		err = f.measureJPEG(in)
	case "image/bmp":
		err = f.measureBMP(in)
	case "image/gif":
		_, err = f.decodeConfig(in, gif.DecodeConfig)
	case "image/png":
		if in, err = f.decodeConfig(in, png.DecodeConfig); err == nil {
			err = ignoreCut(f.orientPNG(in))
		}
	case "image/webp":
		if in, err = f.decodeConfig(in, webp.DecodeConfig); err == nil {
			err = ignoreCut(f.orientWEBP(in))
		}
	default:
		return nil
	}
	if err == nil && (f.Width <= 0 || f.Height <= 0) {
		err = errBadPicture
	}
	if err != nil {
		f.Width, f.Height = 0, 0
	}
	return err
}

// decodeConfig has a decoder read the size. It returns a reader that begins at the picture's start again.
func (f *Facts) decodeConfig(in *bufio.Reader, decode func(io.Reader) (image.Config, error)) (*bufio.Reader, error) {
	var read bytes.Buffer
	config, err := decode(io.TeeReader(in, &read))
	f.Width, f.Height = config.Width, config.Height
	return bufio.NewReader(io.MultiReader(&read, in)), err
}

// measureBMP reads both forms of the header, also of kinds that image/bmp does not decode. A negative height
// means rows from the top.
func (f *Facts) measureBMP(in io.Reader) error {
	var b [26]byte
	if _, err := io.ReadFull(in, b[:]); err != nil {
		return err
	}
	if header := binary.LittleEndian.Uint32(b[14:]); header == 12 {
		f.Width, f.Height = int(binary.LittleEndian.Uint16(b[18:])), int(binary.LittleEndian.Uint16(b[20:]))
		return nil
	}
	w, h := int64(int32(binary.LittleEndian.Uint32(b[18:]))), int64(int32(binary.LittleEndian.Uint32(b[22:])))
	f.Width, f.Height = int(w), int(max(h, -h))
	return nil
}
