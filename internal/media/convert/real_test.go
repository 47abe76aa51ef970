//go:build ffmpeg

package convert_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"dancecard/internal/media"
	"dancecard/internal/media/convert"
)

// real is a folder with the real ffmpeg.
func real(t *testing.T) *convert.Folder {
	t.Helper()
	return &convert.Folder{
		Path: filepath.Join(t.TempDir(), "mended"), Now: time.Now,
		Find: func(context.Context) (string, error) { return exec.LookPath("ffmpeg") },
	}
}

// converted gives the copy of a picture of that content.
func converted(t *testing.T, content []byte) image.Image {
	t.Helper()
	in := filepath.Join(t.TempDir(), "in")
	if err := os.WriteFile(in, content, 0o600); err != nil {
		t.Fatal(err)
	}
	f, err := media.Inspect(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		t.Fatal(err)
	}
	l := pictureLimits()
	l.MinSide, l.MaxSide = 1, 200
	p, err := convert.Picture(convert.Facts{Type: f.Type, Width: f.Width, Height: f.Height, Orientation: f.Orientation, Bytes: f.Bytes}, l)
	if err != nil {
		t.Fatal(err)
	}
	path, err := real(t).Make(t.Context(), convert.Job{Plan: p, In: in, Hash: hash, Check: func(_ context.Context, path string) error {
		file, err := os.Open(path)
		if err != nil {
			return err
		}
		defer file.Close()
		if is, err := media.Inspect(file, -1); err != nil || is.Orientation != 1 || is.Width != p.To.Width || is.Height != p.To.Height {
			return fmt.Errorf("%+v, %w", is, err)
		}
		return nil
	}})
	if err != nil {
		t.Fatal(err)
	}
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	img, err := jpeg.Decode(file)
	if err != nil {
		t.Fatal(err)
	}
	return img
}

// The corners of an upright picture.
var corners = map[string]color.RGBA{
	"top left": {255, 0, 0, 255}, "top right": {0, 255, 0, 255}, "bottom left": {0, 0, 255, 255}, "bottom right": {255, 255, 0, 255},
}

// near reports whether a pixel has about a colour.
func near(c color.Color, want color.RGBA) bool {
	r, g, b, _ := c.RGBA()
	off := func(a uint32, b uint8) bool { d := int(a>>8) - int(b); return d < -40 || d > 40 }
	return !off(r, want.R) && !off(g, want.G) && !off(b, want.B)
}

// upright asserts that the corners are where they belong.
func upright(t *testing.T, name string, img image.Image) {
	t.Helper()
	b := img.Bounds()
	if b.Dx() != 150 || b.Dy() != 200 {
		t.Errorf("%s: %v", name, b)
	}
	for corner, at := range map[string]image.Point{
		"top left": {20, 20}, "top right": {b.Dx() - 20, 20}, "bottom left": {20, b.Dy() - 20}, "bottom right": {b.Dx() - 20, b.Dy() - 20},
	} {
		if !near(img.At(at.X, at.Y), corners[corner]) {
			t.Errorf("%s: %s is %v", name, corner, img.At(at.X, at.Y))
		}
	}
}

// stored gives the pixel of the stored picture at which an upright one's x, y of w × h is, by EXIF's
// eight orientations.
func stored(orientation, x, y, w, h int) (int, int) {
	switch orientation {
	case 2:
		return w - 1 - x, y
	case 3:
		return w - 1 - x, h - 1 - y
	case 4:
		return x, h - 1 - y
	case 5:
		return y, x
	case 6:
		return y, w - 1 - x
	case 7:
		return h - 1 - y, w - 1 - x
	case 8:
		return h - 1 - y, x
	}
	return x, y
}

// A picture that a camera laid on its side stands upright in its copy, in all eight ways.
func TestRealOrientations(t *testing.T) {
	const w, h = 300, 400
	for orientation := 1; orientation <= 8; orientation++ {
		size := image.Rect(0, 0, w, h)
		if orientation >= 5 {
			size = image.Rect(0, 0, h, w)
		}
		img := image.NewRGBA(size)
		for x := range w {
			for y := range h {
				c := corners["top left"]
				switch {
				case x >= w/2 && y >= h/2:
					c = corners["bottom right"]
				case x >= w/2:
					c = corners["top right"]
				case y >= h/2:
					c = corners["bottom left"]
				}
				sx, sy := stored(orientation, x, y, w, h)
				img.SetRGBA(sx, sy, c)
			}
		}
		var b bytes.Buffer
		if err := jpeg.Encode(&b, img, nil); err != nil {
			t.Fatal(err)
		}
		exif := []byte{0xff, 0xe1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, byte(orientation), 0, 0, 0, 0, 0, 0}
		content := append(append(append([]byte{}, b.Bytes()[:2]...), exif...), b.Bytes()[2:]...)
		upright(t, fmt.Sprint("orientation ", orientation), converted(t, content))
		b.Reset()
		if err := png.Encode(&b, img); err != nil {
			t.Fatal(err)
		}
		part := append([]byte("eXIf"), exif[10:]...)
		part = binary.BigEndian.AppendUint32(part, crc32.ChecksumIEEE(part))
		part = append(binary.BigEndian.AppendUint32(nil, uint32(len(part)-8)), part...)
		content = append(append(append([]byte{}, b.Bytes()[:33]...), part...), b.Bytes()[33:]...)
		upright(t, fmt.Sprint("PNG, orientation ", orientation), converted(t, content))
	}
}

// What is transparent becomes white, whatever colour lies under it.
func TestRealTransparency(t *testing.T) {
	img := image.NewNRGBA(image.Rect(0, 0, 300, 400))
	for x := range 300 {
		for y := range 400 {
			c := color.NRGBA{200, 30, 30, 255}
			if y < 200 {
				c = color.NRGBA{10, 20, 30, 0}
			}
			img.SetNRGBA(x, y, c)
		}
	}
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	copied := converted(t, b.Bytes())
	if !near(copied.At(75, 30), color.RGBA{255, 255, 255, 255}) || !near(copied.At(75, 170), color.RGBA{200, 30, 30, 255}) {
		t.Errorf("%v over %v", copied.At(75, 30), copied.At(75, 170))
	}
}

// A playlist that calls itself a clip makes ffmpeg open nothing: neither a file nor an address.
func TestRealPlaylist(t *testing.T) {
	secret := filepath.Join(t.TempDir(), "secret.mp4")
	if out, err := exec.CommandContext(t.Context(), "ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=s=320x240:d=3", secret).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	for _, content := range []string{"#EXTM3U\n#EXTINF:3,\n" + secret + "\n", "ffconcat version 1.0\nfile '" + secret + "'\n", "#EXTM3U\n#EXTINF:3,\nhttp://127.0.0.1:9/a.ts\n"} {
		j := job(t, "list.mkv")
		if err := os.WriteFile(j.In, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		f := real(t)
		for _, kind := range []string{"video/mp4", "video/x-matroska", "video/mp2t", "video/avi"} {
			j.Plan, _ = convert.Clip(convert.Facts{Type: kind, Width: 640, Height: 480, Seconds: 10, FPS: 15, Bytes: 6}, clipLimits())
			_, err := f.Make(t.Context(), j)
			if e, ok := errors.AsType[*convert.Error](err); !ok || e.Code != convert.CodeFailed || e.Stderr == "" {
				t.Errorf("%s as %s: %v", content, kind, err)
			}
		}
	}
}
