package assets_test

import (
	"bytes"
	"io/fs"
	"math"
	"strings"
	"testing"

	"dancecard/internal/media"
	"dancecard/internal/simulator/assets"
)

// facts are what the documentation of FS says of a file; seconds and fps are those of a video.
type facts struct {
	kind          string
	width, height int
	seconds, fps  float64
}

func documented() map[string]facts {
	files := map[string]facts{
		"pictures/anna.jpg": {kind: "image/jpeg", width: 540, height: 960},
		"pictures/bo.png":   {kind: "image/png", width: 540, height: 960},
		"pictures/chen.jpg": {kind: "image/jpeg", width: 540, height: 960},
		"pictures/dai.png":  {kind: "image/png", width: 720, height: 960},
		"pictures/half.jpg": {kind: "image/jpeg", width: 600, height: 800},
		"pictures/tiny.png": {kind: "image/png", width: 200, height: 300},
		"pictures/wide.png": {kind: "image/png", width: 900, height: 400},
		"clips/waltz.mp4":   {"video/mp4", 540, 960, 6, 24},
		"clips/tango.mp4":   {"video/mp4", 540, 960, 16.0 / 3, 24},
		"clips/long.avi":    {"video/avi", 540, 960, 61, 24},
	}
	for character, height := range map[string]int{"anna": 1280, "bo": 1280, "chen": 1280, "dai": 960} {
		for dance, seconds := range map[string]float64{"waltz": 6, "hiphop": 5, "tango": 16.0 / 3} {
			files["videos/"+character+"-"+dance+".mp4"] = facts{"video/mp4", 720, height, seconds, 15}
		}
	}
	return files
}

func TestFilesAreAsDocumented(t *testing.T) {
	want := documented()
	total := 0
	err := fs.WalkDir(assets.FS, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(assets.FS, name)
		if err != nil {
			return err
		}
		total += len(data)
		got := inspect(t, name, data)
		if w := want[name]; got.kind != w.kind || got.width != w.width || got.height != w.height ||
			math.Abs(got.seconds-w.seconds) > 0.002 || math.Abs(got.fps-w.fps) > 0.002 {
			t.Errorf("%s is %+v, want %+v", name, got, w)
		}
		delete(want, name)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for name := range want {
		t.Errorf("%s is missing", name)
	}
	if total > 900_000 {
		t.Errorf("the files take %d bytes, want at most 900,000", total)
	}
}

// inspect measures a picture, or a video, which has to be silent H.264.
func inspect(t *testing.T, name string, data []byte) facts {
	t.Helper()
	if strings.HasPrefix(name, "pictures/") {
		f, err := media.Inspect(bytes.NewReader(data), int64(len(data)))
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		return facts{kind: f.Type, width: f.Width, height: f.Height}
	}
	f, err := media.InspectClip(t.Context(), bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Errorf("%s: %v", name, err)
	}
	if f.Codec != "h264" || f.Tracks != 1 || f.Audio {
		t.Errorf("%s has %d tracks of %s (sound: %v), want H.264 alone", name, f.Tracks, f.Codec, f.Audio)
	}
	return facts{f.Container, f.Width, f.Height, f.Seconds, f.FPS}
}
