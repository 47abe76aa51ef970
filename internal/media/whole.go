package media

import (
	"bufio"
	"encoding/binary"
	"errors"
	"image/jpeg"
	"io"
	"strings"
)

// errPictureCut marks a file that ends before its content.
var errPictureCut = errors.New("its end is missing")

// Whole returns an *Error with CodeCut where the end of a picture is missing. f is what Inspect said of it.
// It goes through the picture's parts without decoding them. Extra bytes behind the end are fine, and so are
// files of other types.
func Whole(r io.ReadSeeker, f Facts) error {
	findEnd, known := enders()[f.Type]
	if !known {
		return nil
	}
	_, err := r.Seek(0, io.SeekStart)
	if err == nil {
		err = findEnd(r, f)
	}
	switch {
	case err == nil:
		return nil
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, errPictureCut):
		return &Error{Code: CodeCut}
	case errors.Is(err, errBadPicture):
		return broken(err)
	}
	return unreadable(err)
}

// enders maps types to the functions that look for the picture's end.
func enders() map[string]func(io.ReadSeeker, Facts) error {
	return map[string]func(io.ReadSeeker, Facts) error{
		"image/jpeg": wholeJPEG, "image/png": wholePNG, "image/bmp": wholeBMP, "image/webp": wholeWEBP, "image/gif": wholeGIF,
	}
}

// wholeJPEG goes from segment to segment up to EOI. Some cameras omit that: then all pixels must be there.
func wholeJPEG(r io.ReadSeeker, f Facts) error {
	in := bufio.NewReaderSize(r, readSize)
	if _, err := in.Discard(2); err != nil {
		return err
	}
	for scans := 0; ; {
		marker, length, err := nextSegment(in)
		switch {
		case errors.Is(err, io.EOF) && scans > 0:
			return endlessJPEG(r, f)
		case err != nil:
			return err
		case marker == markerEOI && scans > 0:
			return nil
		case marker == markerEOI:
			return errBadPicture
		case marker == markerSOS:
			scans++
		}
		if _, err := in.Discard(length); err != nil {
			return err
		}
	}
}

// endlessJPEG decodes a JPEG without EOI. Zeros at its end are the allocated space of an aborted download,
// which decodes to grey.
func endlessJPEG(r io.ReadSeeker, f Facts) error {
	var tail [16]byte
	if _, err := r.Seek(-int64(len(tail)), io.SeekEnd); err != nil {
		return errPictureCut
	}
	if _, err := io.ReadFull(r, tail[:]); err != nil {
		return err
	}
	if tail == [16]byte{} || int64(f.Width)*int64(f.Height) > maxPixels {
		return errPictureCut
	}
	if _, err := r.Seek(0, io.SeekStart); err != nil {
		return err
	}
	if _, err := jpeg.Decode(io.MultiReader(r, strings.NewReader("\xff\xd9"))); err != nil {
		return errPictureCut
	}
	return nil
}

// wholePNG goes from chunk to chunk up to IEND.
func wholePNG(r io.ReadSeeker, _ Facts) error {
	in := bufio.NewReaderSize(r, readSize)
	if _, err := in.Discard(8); err != nil {
		return err
	}
	for {
		name, length, err := pngChunk(in)
		if err != nil || name == "IEND" {
			return err
		}
		if _, err := in.Discard(length + 4); err != nil { // with its sum
			return err
		}
	}
}

// pngChunk reads the header of a chunk.
func pngChunk(in *bufio.Reader) (name string, length int, err error) {
	var b [8]byte
	if _, err := io.ReadFull(in, b[:]); err != nil {
		return "", 0, err
	}
	size := binary.BigEndian.Uint32(b[:])
	for _, c := range b[4:] {
		if c|0x20 < 'a' || c|0x20 > 'z' {
			return "", 0, errBadPicture
		}
	}
	if size > 1<<31-1-4 {
		return "", 0, errBadPicture
	}
	return string(b[4:]), int(size), nil
}

// wholeGIF goes from block to block up to the trailer, which may be missing behind an image.
func wholeGIF(r io.ReadSeeker, _ Facts) error {
	in := bufio.NewReaderSize(r, readSize)
	var head [13]byte
	if _, err := io.ReadFull(in, head[:]); err != nil {
		return err
	}
	if err := skipPalette(in, head[10]); err != nil {
		return err
	}
	for pictures := 0; ; {
		kind, err := in.ReadByte()
		switch {
		case err != nil && !errors.Is(err, io.EOF):
			return err
		case kind == 0x21: // an extension: its label and its blocks
			_, err = in.Discard(1)
		case kind == 0x2c:
			pictures++
			err = skipGIFImage(in)
		case pictures > 0: // the trailer, the end of the file or stray bytes
			return nil
		case err == nil:
			err = errBadPicture
		}
		if err == nil {
			err = skipBlocks(in)
		}
		if err != nil {
			return err
		}
	}
}

// skipGIFImage skips an image's descriptor, its palette and its code size.
func skipGIFImage(in *bufio.Reader) error {
	var head [9]byte
	if _, err := io.ReadFull(in, head[:]); err != nil {
		return err
	}
	if err := skipPalette(in, head[8]); err != nil {
		return err
	}
	_, err := in.Discard(1)
	return err
}

func skipPalette(in *bufio.Reader, flags byte) error {
	if flags&0x80 == 0 {
		return nil
	}
	_, err := in.Discard(3 << (flags&7 + 1))
	return err
}

// skipBlocks skips blocks of data up to the empty one.
func skipBlocks(in *bufio.Reader) error {
	for {
		size, err := in.ReadByte()
		if err != nil || size == 0 {
			return err
		}
		if _, err := in.Discard(int(size)); err != nil {
			return err
		}
	}
}

// wholeWEBP compares the file with the size in its header, as libwebp does.
func wholeWEBP(r io.ReadSeeker, _ Facts) error {
	var head [8]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return err
	}
	return reaches(r, 8+int64(binary.LittleEndian.Uint32(head[4:])))
}

// wholeBMP computes where the pixels end; for compressed ones the header may say. The last row need not be
// padded.
func wholeBMP(r io.ReadSeeker, f Facts) error {
	var b [38]byte
	if n, err := io.ReadFull(r, b[:]); err != nil && n < 26 {
		return err
	}
	order := binary.LittleEndian
	bits, compression, said := int64(order.Uint16(b[28:])), order.Uint32(b[30:]), int64(order.Uint32(b[34:]))
	if order.Uint32(b[14:]) == 12 {
		bits, compression = int64(order.Uint16(b[24:])), 0
	}
	begin := int64(order.Uint32(b[10:]))
	switch compression {
	case 0, 3, 6: // as they are, with or without masks
		row := (int64(f.Width)*bits + 31) / 32 * 4
		return reaches(r, begin+row*int64(f.Height-1)+(int64(f.Width)*bits+7)/8)
	}
	return reaches(r, begin+said)
}

// reaches fails with errPictureCut where a file has fewer bytes.
func reaches(r io.Seeker, size int64) error {
	end, err := r.Seek(0, io.SeekEnd)
	if err == nil && end < size {
		return errPictureCut
	}
	return err
}
