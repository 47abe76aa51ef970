package media_test

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"testing"

	"dancecard/internal/media"
)

// tiff is an EXIF block without the mark that it has in a JPEG.
func tiff(orientation uint16) []byte { return exif(binary.BigEndian, orientation)[6:] }

// pngPart is one chunk.
func pngPart(name string, content []byte) []byte {
	b := binary.BigEndian.AppendUint32(nil, uint32(len(content)))
	b = append(append(b, name...), content...)
	return binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE(b[4:]))
}

// withPart puts a chunk into a PNG, behind its header or before its end.
func withPart(file []byte, late bool, part []byte) []byte {
	at := 33
	if late {
		at = len(file) - 12
	}
	return append(append(bytes.Clone(file[:at]), part...), file[at:]...)
}

// extendedWEBP is a file with an extended header around the chunks of a plain one.
func extendedWEBP(file []byte, flags byte, w, h int, more ...[]byte) []byte {
	head := []byte{'V', 'P', '8', 'X', 10, 0, 0, 0, flags, 0, 0, 0, byte(w - 1), byte((w - 1) >> 8), 0, byte(h - 1), byte((h - 1) >> 8), 0}
	body := append(head, file[12:]...)
	for _, m := range more {
		body = append(body, m...)
	}
	out := append([]byte("RIFF"), 0, 0, 0, 0)
	binary.LittleEndian.PutUint32(out[4:], uint32(len(body)+4))
	return append(append(out, "WEBP"...), body...)
}

// webpPart is one chunk.
func webpPart(name string, content []byte) []byte {
	b := binary.LittleEndian.AppendUint32([]byte(name), uint32(len(content)))
	b = append(b, content...)
	if len(b)%2 == 1 {
		b = append(b, 0)
	}
	return b
}

// A PNG and a WEBP are turned by their EXIF as browsers turn them.
func TestPNGAndWEBPAreUpright(t *testing.T) {
	t.Parallel()
	png := encoded(t, "png", quarters(96, 54))
	text := pngPart("tEXt", []byte("Title\x00anna"))
	marked := append([]byte("Exif\x00\x00"), tiff(6)...)
	for name, tt := range map[string]struct {
		file    []byte
		size    image.Point
		corners string
	}{
		"eXIf":                    {withPart(png, false, pngPart("eXIf", tiff(6))), image.Pt(54, 96), "CADB"},
		"eXIf behind other parts": {withPart(withPart(png, false, pngPart("eXIf", tiff(8))), false, text), image.Pt(54, 96), "BDAC"},
		"eXIf with a mark":        {withPart(png, false, pngPart("eXIf", marked)), image.Pt(54, 96), "CADB"},
		"upside down":             {withPart(png, false, pngPart("eXIf", tiff(3))), image.Pt(96, 54), "DCBA"},
		"eXIf behind the pixels":  {withPart(png, true, pngPart("eXIf", tiff(6))), image.Pt(96, 54), "ABCD"},
		"eXIf of nonsense":        {withPart(png, false, pngPart("eXIf", []byte("MM\x00*\xff\xff\xff\xff"))), image.Pt(96, 54), "ABCD"},
		"no eXIf":                 {withPart(png, false, text), image.Pt(96, 54), "ABCD"},
	} {
		facts, err := media.Inspect(bytes.NewReader(tt.file), int64(len(tt.file)))
		if err != nil || facts.Width != tt.size.X || facts.Height != tt.size.Y {
			t.Errorf("%s: %+v, %v", name, facts, err)
		}
		thumb, err := thumbnail(tt.file, 500, 500)
		if err != nil || thumb.Bounds().Size() != tt.size || cornersOf(thumb) != tt.corners {
			t.Errorf("%s: the preview is %v %s, %v", name, thumb.Bounds(), cornersOf(thumb), err)
		}
	}
	webp := lossyWEBP(t)
	for name, tt := range map[string]struct {
		file []byte
		size image.Point
	}{
		"EXIF":               {extendedWEBP(webp, 8, 24, 40, webpPart("EXIF", tiff(6))), image.Pt(40, 24)},
		"EXIF with a mark":   {extendedWEBP(webp, 8, 24, 40, webpPart("XMP ", []byte("x")), webpPart("EXIF", marked)), image.Pt(40, 24)},
		"EXIF not announced": {extendedWEBP(webp, 0, 24, 40, webpPart("EXIF", tiff(6))), image.Pt(24, 40)},
		"EXIF missing":       {extendedWEBP(webp, 8, 24, 40), image.Pt(24, 40)},
	} {
		facts, err := media.Inspect(bytes.NewReader(tt.file), int64(len(tt.file)))
		if err != nil || facts.Width != tt.size.X || facts.Height != tt.size.Y {
			t.Errorf("%s: %+v, %v", name, facts, err)
		}
		if thumb, err := thumbnail(tt.file, 500, 500); err != nil || thumb.Bounds().Size() != tt.size {
			t.Errorf("%s: %v, %v", name, thumb, err)
		}
	}
}

// What is in order and cannot be drawn here is called that, and not damaged.
func TestNoPreviewForThisKind(t *testing.T) {
	t.Parallel()
	rle, bits := encoded(t, "bmp", quarters(40, 20)), encoded(t, "bmp", quarters(40, 20))
	rle[30] = 1
	bits[28] = 16
	frame := webpPart("ANMF", append(make([]byte, 16), lossyWEBP(t)[12:]...))
	for name, file := range map[string][]byte{
		"BMP with RLE": rle, "BMP of 16 bits": bits,
		"animated WEBP": extendedWEBP(append([]byte("RIFFxxxxWEBP"), webpPart("ANIM", make([]byte, 6))...), 2, 24, 40, frame, frame),
		"text":          []byte("anna"),
	} {
		_, err := thumbnail(file, 20, 20)
		failed, ok := err.(*media.Error)
		if !ok || failed.Code != media.CodeNoPicture {
			t.Errorf("%s: %v", name, err)
		}
	}
}
