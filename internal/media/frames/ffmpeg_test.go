//go:build ffmpeg

package frames_test

import (
	"image"
	"os/exec"
	"testing"

	"dancecard/internal/media/frames"
)

// TestRealFfmpeg takes frames out of videos with the ffmpeg of this machine.
func TestRealFfmpeg(t *testing.T) {
	ffmpeg, err := exec.LookPath("ffmpeg")
	if err != nil {
		t.Fatal(err)
	}
	path := video(t)
	for _, n := range []int{1, 6, 24} {
		list, err := frames.Extract(t.Context(), ffmpeg, path, n, 48, 64)
		if err != nil || len(list) != n {
			t.Fatalf("%d of %d frames, %v", len(list), n, err)
		}
		for _, img := range list {
			size := img.Bounds().Size()
			if size.X > 48 || size.Y > 64 || size.X < 48 && size.Y < 64 {
				t.Errorf("a frame of %v", size)
			}
		}
		if n > 1 && alike(list[0], list[n/2]) {
			t.Error("nothing moves")
		}
	}
}

// alike reports whether two pictures are the same, pixel by pixel.
func alike(a, b image.Image) bool {
	for i := range a.Bounds().Dx() * a.Bounds().Dy() {
		x, y := i%a.Bounds().Dx(), i/a.Bounds().Dx()
		if a.At(x, y) != b.At(x, y) {
			return false
		}
	}
	return true
}
