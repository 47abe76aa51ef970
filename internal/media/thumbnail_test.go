package media_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"image"
	"runtime"
	"testing"

	_ "golang.org/x/image/webp" // image.DecodeConfig in the fuzz tests knows WEBP by it

	"dancecard/internal/media"
)

// thumbnail inspects a picture and scales it down.
func thumbnail(file []byte, maxW, maxH int) (*image.NRGBA, error) {
	facts, err := media.Inspect(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		return nil, err
	}
	return media.Thumbnail(bytes.NewReader(file), facts, maxW, maxH)
}

func TestThumbnailOfEveryKind(t *testing.T) {
	for _, kind := range []string{"jpeg", "png", "bmp", "gif"} {
		got, err := thumbnail(encoded(t, kind, quarters(300, 200)), 30, 30)
		if err != nil || got.Bounds() != image.Rect(0, 0, 30, 20) || cornersOf(got) != "ABCD" {
			t.Errorf("%s: %v, %v", kind, got, err)
		}
	}
	for want, file := range map[image.Point][]byte{{X: 12, Y: 20}: lossyWEBP(t), {X: 8, Y: 6}: losslessWEBP(t)} {
		got, err := thumbnail(file, 20, 20)
		if err != nil || got.Bounds().Size() != want {
			t.Errorf("WEBP: %v, %v", got, err)
		}
	}
}

func TestThumbnailKeepsProportionsAndNeverEnlarges(t *testing.T) {
	tests := []struct{ w, h, maxW, maxH, wantW, wantH int }{
		{540, 960, 24, 32, 18, 32},
		{960, 540, 24, 32, 24, 14},
		{10, 8, 100, 100, 10, 8},
		{1000, 2, 50, 50, 50, 1},
		{2, 1000, 50, 50, 1, 50},
		{64, 64, 0, -3, 1, 1},
		{64, 64, 64, 64, 64, 64},
	}
	for _, tt := range tests {
		got, err := thumbnail(encoded(t, "png", quarters(tt.w, tt.h)), tt.maxW, tt.maxH)
		if err != nil || got.Bounds() != image.Rect(0, 0, tt.wantW, tt.wantH) {
			t.Errorf("%+v: %v, %v", tt, got.Bounds(), err)
		}
	}
}

// The letters are the stored corners top left, top right, bottom left, bottom right, read where
// EXIF's table wants them to be shown.
func TestThumbnailIsUpright(t *testing.T) {
	file := encoded(t, "jpeg", quarters(64, 32))
	for o, corners := range map[uint16]string{1: "ABCD", 2: "BADC", 3: "DCBA", 4: "CDAB", 5: "ACBD", 6: "CADB", 7: "DBCA", 8: "BDAC"} {
		turned := withSegments(file, segment(0xe1, exif(binary.LittleEndian, o)))
		got, err := thumbnail(turned, 40, 16)
		want := image.Pt(32, 16)
		if o >= 5 {
			want = image.Pt(8, 16)
		}
		if err != nil || got.Bounds().Size() != want || cornersOf(got) != corners {
			t.Errorf("orientation %d: %v %s, %v; want %v %s", o, got.Bounds().Size(), cornersOf(got), err, want, corners)
		}
	}
}

func TestThumbnailKeepsTransparency(t *testing.T) {
	m := quarters(40, 40)
	for i := 3; i < len(m.Pix)/2; i += 4 {
		m.Pix[i] = 0
	}
	got, err := thumbnail(encoded(t, "png", m), 4, 4)
	if err != nil || got.NRGBAAt(0, 0).A != 0 || got.NRGBAAt(0, 3).A != 255 {
		t.Errorf("%v, %v", got, err)
	}
}

func TestThumbnailRefuses(t *testing.T) {
	whole := encoded(t, "png", quarters(64, 64))
	tests := []struct {
		name string
		file []byte
		code string
	}{
		{"nothing", nil, media.CodeEmpty},
		{"text", []byte("anna"), media.CodeNoPicture},
		{"HEIC", []byte("\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic"), media.CodeNoPicture},
		{"cut header", whole[:20], media.CodeBroken},
		{"cut content", whole[:len(whole)/2], media.CodeBroken},
		{"50 megapixels", append([]byte{0xff, 0xd8}, segment(0xc0, []byte{8, 0x1f, 0x40, 0x1f, 0x40, 1, 1, 0x11, 0})...), media.CodeTooBig},
		{"extended WEBP", wideWEBP(), media.CodeBroken},
	}
	for _, tt := range tests {
		got, err := thumbnail(tt.file, 20, 20)
		var e *media.Error
		if got != nil || !errors.As(err, &e) || e.Code != tt.code {
			t.Errorf("%s: %v, %v", tt.name, got, err)
		}
	}
}

// A thumbnail takes the memory of the decoded picture and of what scaling needs, not that of the file.
func TestThumbnailMemory(t *testing.T) {
	const w, h, pixel = 360, 640, 4
	picture := noise(w, h)
	for _, kind := range []string{"jpeg", "png", "bmp"} {
		file := encoded(t, kind, picture)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, err := thumbnail(file, 48, 64)
		runtime.ReadMemStats(&after)
		if got := after.TotalAlloc - before.TotalAlloc; err != nil || got > 2*w*h*pixel {
			t.Errorf("%s: %d bytes for %d pixels, %v", kind, got, w*h, err)
		}
	}
}

// Whatever comes, a thumbnail is within its bounds or an *Error.
func FuzzThumbnail(f *testing.F) {
	for _, kind := range []string{"jpeg", "png", "bmp", "gif"} {
		f.Add(encoded(f, kind, quarters(16, 9)), 8, 8)
	}
	f.Add(lossyWEBP(f), 5, 900)
	f.Add(withSegments(encoded(f, "jpeg", quarters(16, 9)), segment(0xe1, exif(binary.BigEndian, 8))), 1, 2)
	f.Fuzz(func(t *testing.T, content []byte, maxW, maxH int) {
		if facts, err := media.Inspect(bytes.NewReader(content), -1); err != nil || facts.Width*facts.Height > 1<<20 {
			return // large ones are as slow as they are large
		}
		got, err := thumbnail(content, maxW, maxH)
		if err != nil {
			if _, ok := errors.AsType[*media.Error](err); !ok {
				t.Fatal(err)
			}
			return
		}
		if size := got.Bounds().Size(); size.X < 1 || size.Y < 1 || size.X > max(maxW, 1) || size.Y > max(maxH, 1) {
			t.Fatalf("%v does not fit %d × %d", size, maxW, maxH)
		}
	})
}
