package media_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"image"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"dancecard/internal/media"
)

func TestInspectPictures(t *testing.T) {
	m := quarters(60, 34)
	upsideDown := encoded(t, "bmp", m)
	binary.LittleEndian.PutUint32(upsideDown[22:], ^uint32(34)+1)
	os2 := append([]byte("BM\x00\x00\x00\x00\x00\x00\x00\x00\x1a\x00\x00\x00\x0c\x00\x00\x00"), 0x40, 1, 0xf0, 0, 1, 0, 24, 0)
	jpegFile := encoded(t, "jpeg", m)
	profile := segment(0xe2, bytes.Repeat([]byte{0xff, 0xc0}, 30000))
	tests := []struct {
		name, mime string
		file       []byte
		w, h       int
	}{
		{"JPEG", "image/jpeg", jpegFile, 60, 34},
		{"JPEG behind big profiles", "image/jpeg", withSegments(jpegFile, profile, profile, profile), 60, 34},
		{"JPEG with fill bytes", "image/jpeg", withSegments(jpegFile, []byte{0xff, 0xff, 0xff}, segment(0xfe, []byte("note")), []byte{0xff, 0x01}), 60, 34},
		{"progressive JPEG", "image/jpeg", append([]byte{0xff, 0xd8}, segment(0xc2, []byte{8, 0x0f, 0xa0, 0x0b, 0xb8, 3})...), 3000, 4000},
		{"PNG", "image/png", encoded(t, "png", m), 60, 34},
		{"GIF", "image/gif", encoded(t, "gif", m), 60, 34},
		{"BMP", "image/bmp", encoded(t, "bmp", m), 60, 34},
		{"BMP from the top", "image/bmp", upsideDown, 60, 34},
		{"BMP of OS/2", "image/bmp", os2, 320, 240},
		{"WEBP lossy", "image/webp", lossyWEBP(t), 24, 40},
		{"WEBP lossless", "image/webp", losslessWEBP(t), 8, 6},
		{"WEBP extended", "image/webp", wideWEBP(), 5000, 3000},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, r := range []io.Reader{bytes.NewReader(tt.file), iotest.OneByteReader(bytes.NewReader(tt.file)), iotest.DataErrReader(bytes.NewReader(tt.file))} {
				got, err := media.Inspect(r, int64(len(tt.file)))
				want := media.Facts{Type: tt.mime, Bytes: int64(len(tt.file)), Width: tt.w, Height: tt.h, Orientation: 1}
				if err != nil || got != want {
					t.Errorf("got %+v, %v; want %+v", got, err, want)
				}
			}
			for cut := range min(len(tt.file), 40) {
				facts, err := media.Inspect(bytes.NewReader(tt.file[:cut]), -1)
				if err == nil && facts.Width != 0 && (facts.Width != tt.w || facts.Height != tt.h) {
					t.Errorf("cut after %d bytes it is %+v", cut, facts)
				}
			}
		})
	}
}

func TestInspectTurnsByOrientation(t *testing.T) {
	file := encoded(t, "jpeg", quarters(60, 34))
	for _, order := range []binary.AppendByteOrder{binary.LittleEndian, binary.BigEndian} {
		for o := range uint16(11) {
			facts, err := media.Inspect(bytes.NewReader(withSegments(file, segment(0xe1, []byte("http://ns.adobe.com/xap/")), segment(0xe1, exif(order, o)))), -1)
			w, h, want := 60, 34, int(o)
			if o >= 5 && o <= 8 {
				w, h = h, w
			}
			if o < 1 || o > 8 {
				want = 1
			}
			if err != nil || facts.Width != w || facts.Height != h || facts.Orientation != want {
				t.Errorf("%v %d: %+v, %v", order, o, facts, err)
			}
		}
	}
	good := exif(binary.LittleEndian, 6)
	for cut := range good[:len(good)-6] { // without the whole entry
		facts, err := media.Inspect(bytes.NewReader(withSegments(file, segment(0xe1, good[:cut]))), -1)
		if err != nil || facts.Width != 60 || facts.Orientation != 1 {
			t.Errorf("Exif cut after %d bytes: %+v, %v", cut, facts, err)
		}
	}
	far := append([]byte{}, good...)
	binary.LittleEndian.PutUint32(far[10:], 1<<32-1)
	if facts, err := media.Inspect(bytes.NewReader(withSegments(file, segment(0xe1, far))), -1); err != nil || facts.Orientation != 1 {
		t.Errorf("Exif that points outside: %+v, %v", facts, err)
	}
}

func TestInspectNamesWhatIsNoPicture(t *testing.T) {
	tests := map[string]string{
		"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic":               "image/heic",
		"\x00\x00\x00\x1cftypmif1\x00\x00\x00\x00mif1avifmiaf":           "image/avif",
		"\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00mif1miaf":               "image/heic",
		"\x00\x00\x00\x18ftypavif\x00\x00\x00\x00mif1miaf":               "image/avif",
		"\x00\x00\x00\x10ftypisom\x00\x00\x00\x00avif is not a brand":    "video/mp4",
		"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00isommp42":               "video/mp4",
		"\x00\x00\x00\x14ftypqt  \x00\x00\x00\x00qt  ":                   "video/quicktime",
		"\x00\x00\x10\x00moov\x00\x00":                                   "video/quicktime",
		"RIFF\x00\x00\x00\x00AVI LIST":                                   "video/avi",
		"\x1aE\xdf\xa3\x01":                                              "video/webm",
		"II*\x00\x08\x00\x00\x00":                                        "image/tiff",
		"MM\x00*\x00\x00\x00\x08":                                        "image/tiff",
		"%PDF-1.7":                                                       "application/pdf",
		"\n <!DOCTYPE HTML><title>Log in</title>":                        "text/html",
		"<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code>":        "text/xml",
		"<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/\">": "image/svg+xml",
		"anna dances\n":                                                  "text/plain",
		"陈小姐":                                                            "text/plain",
		"BMW and BMX are no bitmaps at all":                              "text/plain",
		"BM":                                                             "text/plain",
		"\x00\x01\x02\x03\x04":                                           "",
		"\xff":                                                           "",
		strings.Repeat("\x00", 4096):                                     "",
	}
	for content, mime := range tests {
		got, err := media.Inspect(strings.NewReader(content), 7)
		if want := (media.Facts{Type: mime, Bytes: 7, Orientation: 1}); err != nil || got != want {
			t.Errorf("%.40q: %+v, %v; want %s", content, got, err, mime)
		}
	}
}

func TestInspectErrors(t *testing.T) {
	odd := errors.New("disk on fire")
	jpegFile := encoded(t, "jpeg", quarters(60, 34))
	tests := []struct {
		name string
		r    io.Reader
		code string
	}{
		{"empty", strings.NewReader(""), media.CodeEmpty},
		{"unreadable", iotest.ErrReader(odd), media.CodeUnreadable},
		{"unreadable later", io.MultiReader(bytes.NewReader(withSegments(jpegFile[:2], segment(0xe2, make([]byte, 9000)))), iotest.ErrReader(odd)), media.CodeUnreadable},
		{"JPEG without frame", bytes.NewReader([]byte{0xff, 0xd8, 0xff, 0xda, 0, 8}), media.CodeBroken},
		{"JPEG that ends", bytes.NewReader([]byte{0xff, 0xd8, 0xff, 0xd9}), media.CodeBroken},
		{"JPEG with a bad length", bytes.NewReader([]byte{0xff, 0xd8, 0xff, 0xe0, 0, 1}), media.CodeBroken},
		{"JPEG without height", bytes.NewReader(append([]byte{0xff, 0xd8}, segment(0xc0, []byte{8, 0, 0, 0, 9, 3})...)), media.CodeBroken},
		{"PNG without header", strings.NewReader("\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIDATxxxxxxxx"), media.CodeBroken},
		{"PNG beyond every bound", strings.NewReader("\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR\xff\xff\xff\xff\x00\x00\x00\x01"), media.CodeBroken},
		{"cut PNG", strings.NewReader("\x89PNG\r\n\x1a\n\x00\x00"), media.CodeBroken},
		{"cut GIF", strings.NewReader("GIF89a\x01"), media.CodeBroken},
		{"cut BMP", bytes.NewReader(encoded(t, "bmp", quarters(8, 8))[:20]), media.CodeBroken},
		{"BMP of no width", bytes.NewReader(make2(encoded(t, "bmp", quarters(8, 8)), 18, 0)), media.CodeBroken},
		{"WEBP of no kind", strings.NewReader("RIFF\x99\x00\x00\x00WEBPVP9X\x0a\x00\x00\x00xxxxxxxxxx"), media.CodeBroken},
		{"cut WEBP", strings.NewReader("RIFF\x99\x00\x00\x00WEBPVP8 "), media.CodeBroken},
	}
	for _, tt := range tests {
		facts, err := media.Inspect(tt.r, -1)
		var e *media.Error
		if !errors.As(err, &e) || e.Code != tt.code || facts.Width != 0 || facts.Height != 0 {
			t.Errorf("%s: %+v, %v", tt.name, facts, err)
			continue
		}
		if (tt.code == media.CodeUnreadable) != errors.Is(err, odd) || e.Error() == "" {
			t.Errorf("%s: cause of %v", tt.name, err)
		}
	}
}

func make2(file []byte, at int, value byte) []byte {
	file[at], file[at+1] = value, value
	return file
}

// counted counts what is read of it.
type counted struct {
	r io.Reader
	n int
}

func (c *counted) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += n
	return n, err
}

// repeated gives the same bytes without end.
type repeated struct {
	unit []byte
	at   int
}

func (r *repeated) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = r.unit[r.at%len(r.unit)]
		r.at++
	}
	return len(p), nil
}

func TestInspectReadsHeadersAlone(t *testing.T) {
	for _, kind := range []string{"png", "bmp", "gif", "jpeg"} {
		file := &counted{r: io.MultiReader(bytes.NewReader(encoded(t, kind, quarters(500, 500))), &repeated{unit: []byte("x")})}
		if _, err := media.Inspect(file, -1); err != nil || file.n > 8192 {
			t.Errorf("%s: %d bytes were read, %v", kind, file.n, err)
		}
	}
	endless := &counted{r: io.MultiReader(bytes.NewReader([]byte{0xff, 0xd8}), &repeated{unit: segment(0xe2, make([]byte, 60000))})}
	_, err := media.Inspect(endless, -1)
	var e *media.Error
	if !errors.As(err, &e) || e.Code != media.CodeBroken || endless.n > 5<<20 {
		t.Errorf("an endless header: %d bytes were read, %v", endless.n, err)
	}
}

// Whatever comes, Inspect ends without a panic and agrees with the decoders of the standard
// library about what both can read.
func FuzzInspect(f *testing.F) {
	for _, kind := range []string{"jpeg", "png", "bmp", "gif"} {
		f.Add(encoded(f, kind, quarters(16, 9)))
	}
	f.Add(lossyWEBP(f))
	f.Add(losslessWEBP(f))
	f.Add(wideWEBP())
	f.Add(withSegments(encoded(f, "jpeg", quarters(16, 9)), segment(0xe1, exif(binary.BigEndian, 6))))
	f.Add(withPart(encoded(f, "png", quarters(16, 9)), false, pngPart("eXIf", tiff(6))))
	f.Add(extendedWEBP(lossyWEBP(f), 8, 24, 40, webpPart("EXIF", tiff(6))))
	f.Add([]byte("\x00\x00\x00\x1cftypmif1\x00\x00\x00\x00mif1avifmiaf"))
	f.Add([]byte("BM and more text than a bitmap's header has"))
	f.Fuzz(func(t *testing.T, content []byte) {
		facts, err := media.Inspect(bytes.NewReader(content), int64(len(content)))
		if facts.Width < 0 || facts.Height < 0 || facts.Orientation < 0 || facts.Orientation > 8 {
			t.Fatalf("%+v, %v", facts, err)
		}
		if err != nil && (facts.Width != 0 || facts.Height != 0) {
			t.Fatalf("an error and a size: %+v, %v", facts, err)
		}
		config, _, other := image.DecodeConfig(bytes.NewReader(content))
		if other != nil || config.Width == 0 || config.Height == 0 {
			return
		}
		if err != nil && facts.Type == "image/webp" {
			return // unlike libwebp, the library passes over unknown parts before the first
		}
		w, h := config.Width, config.Height
		if facts.Orientation >= 5 {
			w, h = h, w
		}
		if err != nil || facts.Width != w || facts.Height != h {
			t.Fatalf("%+v, %v; the library reads %d × %d", facts, err, config.Width, config.Height)
		}
	})
}
