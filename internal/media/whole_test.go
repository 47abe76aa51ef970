package media_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"image"
	"io"
	"math/rand/v2"
	"os"
	"testing"

	"dancecard/internal/media"
)

// whole inspects a picture and goes through it to its end.
func whole(t testing.TB, file []byte) error {
	t.Helper()
	facts, err := media.Inspect(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		return err
	}
	return media.Whole(bytes.NewReader(file), facts)
}

// noise is a picture that does not compress.
func noise(w, h int) *image.NRGBA {
	m, dice := image.NewNRGBA(image.Rect(0, 0, w, h)), rand.New(rand.NewPCG(1, 2))
	for i := range m.Pix {
		m.Pix[i] = byte(dice.Uint32()) | byte(i%4/3*255)
	}
	return m
}

// wholePictures are pictures of all kinds, whole.
func wholePictures(t testing.TB) map[string][]byte {
	t.Helper()
	progressive, err := os.ReadFile("testdata/pictures/progressive.jpg")
	if err != nil {
		t.Fatal(err)
	}
	small := encoded(t, "jpeg", quarters(40, 20))
	return map[string][]byte{
		"jpeg": encoded(t, "jpeg", noise(300, 200)), "jpeg, progressive": progressive,
		"jpeg with a thumbnail": withSegments(encoded(t, "jpeg", noise(90, 60)), segment(0xe1, append(exif(binary.BigEndian, 1), small...))),
		"png":                   encoded(t, "png", noise(300, 200)), "bmp": encoded(t, "bmp", noise(31, 20)), "gif": encoded(t, "gif", noise(300, 200)),
		"webp": lossyWEBP(t), "webp, lossless": losslessWEBP(t),
	}
}

func isCut(err error) bool {
	failed, ok := errors.AsType[*media.Error](err)
	return ok && failed.Code == media.CodeCut
}

// A picture that is cut anywhere behind its header is cut off; one with stray bytes behind its end is whole.
func TestWhole(t *testing.T) {
	t.Parallel()
	for name, file := range wholePictures(t) {
		t.Run(name, func(t *testing.T) {
			if err := whole(t, file); err != nil {
				t.Fatalf("whole: %v", err)
			}
			for _, tail := range []string{"\x00", "\n", "stray bytes \xff\xd8\xff", string(make([]byte, 3000))} {
				if err := whole(t, append(bytes.Clone(file), tail...)); err != nil {
					t.Errorf("with stray bytes: %v", err)
				}
			}
			for share := 5; share < 100; share += 5 {
				n := len(file) * share / 100
				cut := file[:n]
				if facts, err := media.Inspect(bytes.NewReader(cut), int64(n)); err != nil || facts.Width == 0 {
					continue // its size in pixels is cut off already
				}
				if err := whole(t, cut); !isCut(err) {
					t.Errorf("cut at %d of %d bytes: %v", n, len(file), err)
				}
				if err := whole(t, append(bytes.Clone(cut), make([]byte, len(file)-n)...)); err == nil && (name == "jpeg" || name == "png") {
					t.Errorf("filled up with zeros behind %d of %d bytes: not noticed", n, len(file))
				}
			}
		})
	}
}

// The first half of a real picture is cut off.
func TestHalfAPicture(t *testing.T) {
	t.Parallel()
	file, err := os.ReadFile("testdata/pictures/half.jpg")
	if err != nil {
		t.Fatal(err)
	}
	if err := whole(t, file); !isCut(err) {
		t.Errorf("%v", err)
	}
}

// What decoders forgive is whole: a JPEG without its last marker, a GIF without its trailer, a BMP whose last
// row is not filled up or whose rows are compressed and of no known length.
func TestWholeAsDecodersSeeIt(t *testing.T) {
	t.Parallel()
	jpeg, gif, bmp := encoded(t, "jpeg", noise(90, 60)), encoded(t, "gif", noise(30, 20)), encoded(t, "bmp", noise(31, 20))
	rle := bytes.Clone(bmp[:60])
	rle[30] = 1
	binary.LittleEndian.PutUint32(rle[34:], 0)
	for name, file := range map[string][]byte{
		"JPEG": jpeg[:len(jpeg)-2], "GIF": gif[:len(gif)-1], "BMP": bmp[:len(bmp)-3], "RLE": rle,
		"text": []byte("no picture at all"), "HEIC": []byte("\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic"),
	} {
		if name == "BMP" && len(bmp) != 54+20*96 {
			t.Fatalf("the rows of the BMP are not as this test wants them: %d bytes", len(bmp))
		}
		if err := whole(t, file); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// failing is a file whose disk fails.
type failing struct{ *bytes.Reader }

func (failing) Read([]byte) (int, error) { return 0, io.ErrClosedPipe }

func TestWholeOnABadDisk(t *testing.T) {
	t.Parallel()
	err := media.Whole(failing{bytes.NewReader(nil)}, media.Facts{Type: "image/png"})
	if failed, ok := errors.AsType[*media.Error](err); !ok || failed.Code != media.CodeUnreadable || !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("%v", err)
	}
}

func FuzzWhole(f *testing.F) {
	for _, file := range wholePictures(f) {
		f.Add(file)
		f.Add(file[:len(file)/2])
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		facts, err := media.Inspect(bytes.NewReader(file), int64(len(file)))
		if err != nil || facts.Width*facts.Height > 1<<20 {
			return
		}
		err = media.Whole(bytes.NewReader(file), facts)
		if failed, ok := errors.AsType[*media.Error](err); err != nil && (!ok || failed.Code == media.CodeUnreadable) {
			t.Errorf("%v", err)
		}
	})
}
