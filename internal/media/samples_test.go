package media_test

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"testing"

	"golang.org/x/image/bmp"
)

// quarters is a picture whose corners are red, green, blue and white, so that it can be told how
// it lies.
func quarters(w, h int) *image.NRGBA {
	m := image.NewNRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			c := color.NRGBA{A: 255}
			switch right, low := x >= w/2, y >= h/2; {
			case !right && !low:
				c.R = 255
			case right && !low:
				c.G = 255
			case !right:
				c.B = 255
			default:
				c.R, c.G, c.B = 255, 255, 255
			}
			m.SetNRGBA(x, y, c)
		}
	}
	return m
}

// cornersOf reads a picture's corners as letters: A for what was top left in quarters, B top
// right, C bottom left, D bottom right.
func cornersOf(m image.Image) string {
	b := m.Bounds()
	var letters []byte
	for _, p := range []image.Point{{b.Min.X, b.Min.Y}, {b.Max.X - 1, b.Min.Y}, {b.Min.X, b.Max.Y - 1}, {b.Max.X - 1, b.Max.Y - 1}} {
		r, g, blue, _ := m.At(p.X, p.Y).RGBA()
		bright := func(v uint32) int { return int(v >> 15) }
		letters = append(letters, map[int]byte{4: 'A', 2: 'B', 1: 'C', 7: 'D'}[bright(r)<<2|bright(g)<<1|bright(blue)])
	}
	return string(letters)
}

func encoded(t testing.TB, kind string, m image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	var err error
	switch kind {
	case "jpeg":
		err = jpeg.Encode(&b, m, &jpeg.Options{Quality: 95})
	case "png":
		err = png.Encode(&b, m)
	case "bmp":
		err = bmp.Encode(&b, m)
	case "gif":
		err = gif.Encode(&b, m, nil)
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Real files of an encoder: 24 × 40 lossy and 8 × 6 lossless.
func lossyWEBP(t testing.TB) []byte {
	return unbase64(t, "UklGRrYBAABXRUJQVlA4IKoBAABwCwCdASoYACgAPxF2sVGsJySiqqwBgCIJbACdOUE9Xh193cQHOHFcqAPY1mJPmAdUB/ZvSA9jn0AP1V9ID9lPg//a79VfZuM+gIMTu9dXZAIN6ueEMrMGSWp+10IJI+GeijQAAP7s/TpLj8h+Yib1LDyEROhRdMFCNGj/eM1/XbvaechUXkIW1e/QAT3MLbHiAida/o8v9tznPSfUklwu9/6GU1Xfn8dOWhOsQtsZ6N21sIytLcWiCEXvZr4egwN6V3wb45GNQuvu0n5p+hhLCPGdRRgTXXAgJDFiX+PFSj3w2Eb3vid+WWo67xeTRIbjYP0s/6WPw6Kp08tc0uB6MYzd6TI+gMvAtE2hyCmvBcE+R9rX64l4KL9lh6xBWJrAvbKx7mgh9R646fW0/2tD9A83sqTkVJITiWffKr8EU0YH9PB8r5ahM0QveYo4L+ef/Bsf12NQCyVi2Rd55l5xjf55rBlE9MKYAUBh1y37PUNN9n7RcdrHHkwOWmp2PV7hnr8cqVd/luArve7Y3eLp7bDOHrN8mVVrC2wa2hsKoj/V1z8+i3SgAAA=")
}

func losslessWEBP(t testing.TB) []byte {
	return unbase64(t, "UklGRiAAAABXRUJQVlA4TBQAAAAvB0ABAAcQ7Y/+BwCC8L9tIqL/IQ==")
}

func unbase64(t testing.TB, s string) []byte {
	t.Helper()
	b, err := base64.StdEncoding.DecodeString(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// wideWEBP is the head of an extended file: 5000 × 3000.
func wideWEBP() []byte {
	return []byte("RIFF\x99\x00\x00\x00WEBPVP8X\x0a\x00\x00\x00\x00\x00\x00\x00\x87\x13\x00\xb7\x0b\x00")
}

// segment is one marker segment of a JPEG.
func segment(marker byte, content []byte) []byte {
	head := []byte{0xff, marker, 0, 0}
	binary.BigEndian.PutUint16(head[2:], uint16(len(content)+2))
	return append(head, content...)
}

// withSegments puts segments behind the first marker of a JPEG.
func withSegments(file []byte, segments ...[]byte) []byte {
	out := append([]byte{}, file[:2]...)
	for _, s := range segments {
		out = append(out, s...)
	}
	return append(out, file[2:]...)
}

// exif is an Exif block whose second entry is the orientation.
func exif(order binary.AppendByteOrder, orientation uint16) []byte {
	b := []byte("Exif\x00\x00")
	mark := "MM"
	if order == binary.AppendByteOrder(binary.LittleEndian) {
		mark = "II"
	}
	b = append(b, mark...)
	b = order.AppendUint16(b, 42)
	b = order.AppendUint32(b, 8)
	b = order.AppendUint16(b, 2)
	for _, entry := range [][2]uint16{{0x0110, 1}, {0x0112, orientation}} {
		b = order.AppendUint16(b, entry[0])
		b = order.AppendUint16(b, 3)
		b = order.AppendUint32(b, 1)
		b = order.AppendUint16(b, entry[1])
		b = order.AppendUint16(b, 0)
	}
	return order.AppendUint32(b, 0)
}
