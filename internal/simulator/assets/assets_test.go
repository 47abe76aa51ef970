package assets_test

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	_ "image/jpeg"
	_ "image/png"
	"io/fs"
	"math"
	"path"
	"strings"
	"testing"

	"github.com/Eyevinn/mp4ff/avc"
	"github.com/Eyevinn/mp4ff/mp4"

	"dancecard/internal/simulator/assets"
)

// film is what a video file has to be.
type film struct {
	width, height int
	fps           int
	frames        int
}

// films are all the videos by name.
func films() map[string]film {
	all := map[string]film{
		"clips/waltz.mp4": {540, 960, 24, 144},
		"clips/tango.mp4": {540, 960, 24, 128},
	}
	for character, height := range map[string]int{"anna": 1280, "bo": 1280, "chen": 1280, "dai": 960} {
		for dance, frames := range map[string]int{"waltz": 90, "hiphop": 75, "tango": 80} {
			all[fmt.Sprintf("videos/%s-%s.mp4", character, dance)] = film{720, height, 15, frames}
		}
	}
	return all
}

func read(t *testing.T, name string) []byte {
	t.Helper()
	data, err := fs.ReadFile(assets.FS, name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func parse(t *testing.T, name string) *mp4.File {
	t.Helper()
	f, err := mp4.DecodeFile(bytes.NewReader(read(t, name)))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return f
}

func TestFilmsAreSilentH264(t *testing.T) {
	for name, want := range films() {
		t.Run(path.Base(name), func(t *testing.T) {
			f := parse(t, name)
			if n := len(f.Moov.Traks); n != 1 {
				t.Fatalf("%d tracks, want the picture alone", n)
			}
			trak := f.Moov.Trak
			if kind := trak.Mdia.Hdlr.HandlerType; kind != "vide" {
				t.Errorf("the track is of kind %q", kind)
			}
			entry := trak.Mdia.Minf.Stbl.Stsd.AvcX
			if entry == nil || entry.Type() != "avc1" {
				t.Fatal("the picture is not H.264 (avc1)")
			}
			if w, h := int(entry.Width), int(entry.Height); w != want.width || h != want.height {
				t.Errorf("is %dx%d, want %dx%d", w, h, want.width, want.height)
			}
			if w, h := int(trak.Tkhd.Width>>16), int(trak.Tkhd.Height>>16); w != want.width || h != want.height {
				t.Errorf("is shown as %dx%d, want %dx%d", w, h, want.width, want.height)
			}
			sps, err := avc.ParseSPSNALUnit(entry.AvcC.SPSnalus[0], true)
			if err != nil {
				t.Fatal(err)
			}
			if sps.Profile != 77 && sps.Profile != 100 {
				t.Errorf("H.264 profile %d is neither Main nor High", sps.Profile)
			}
			if sps.ChromaFormatIDC != 1 || int(sps.Width) != want.width || int(sps.Height) != want.height {
				t.Errorf("the stream is %dx%d with chroma format %d", sps.Width, sps.Height, sps.ChromaFormatIDC)
			}
		})
	}
}

func TestFilmsHaveAnExactRate(t *testing.T) {
	for name, want := range films() {
		t.Run(path.Base(name), func(t *testing.T) {
			f := parse(t, name)
			media := f.Moov.Trak.Mdia
			times := media.Minf.Stbl.Stts
			samples := 0
			for i, n := range times.SampleCount {
				samples += int(n)
				if step := int(times.SampleTimeDelta[i]); step*want.fps != int(media.Mdhd.Timescale) {
					t.Errorf("a frame lasts %d of %d, want a %dth of a second", step, media.Mdhd.Timescale, want.fps)
				}
			}
			if samples != want.frames {
				t.Errorf("%d frames, want %d", samples, want.frames)
			}
			seconds := float64(want.frames) / float64(want.fps)
			if got := float64(f.Moov.Mvhd.Duration) / float64(f.Moov.Mvhd.Timescale); math.Abs(got-seconds) > 0.002 {
				t.Errorf("lasts %.3f s, want %.3f", got, seconds)
			}
			if seconds < 4 || seconds > 6 {
				t.Errorf("%.2f s is not between 4 and 6", seconds)
			}
		})
	}
}

// TestFilmsStartAtOnce holds the order that lets a player begin before the end has arrived.
func TestFilmsStartAtOnce(t *testing.T) {
	for name := range films() {
		var order []string
		for _, box := range parse(t, name).Children {
			order = append(order, box.Type())
		}
		if got := strings.Join(order, " "); order[0] != "ftyp" || strings.Index(got, "moov") > strings.Index(got, "mdat") {
			t.Errorf("%s is laid out as %s", name, got)
		}
	}
}

// TestFilmsAreTheSameWheneverMade keeps dates and settings of the encoder out of the files.
func TestFilmsAreTheSameWheneverMade(t *testing.T) {
	for name := range films() {
		if bytes.Contains(read(t, name), []byte("x264 - core")) {
			t.Errorf("%s names its encoder's build", name)
		}
		f := parse(t, name)
		if f.Moov.Mvhd.CreationTime != 0 || f.Moov.Mvhd.ModificationTime != 0 {
			t.Errorf("%s is dated", name)
		}
	}
}

func picture(t *testing.T, name string) (image.Image, string) {
	t.Helper()
	m, kind, err := image.Decode(bytes.NewReader(read(t, "pictures/"+name)))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return m, kind
}

// TestPictures also checks each against the service's limits (the reference): both sides between 224
// and 4096 pixels, and height to width between 0.5 and 2.
func TestPictures(t *testing.T) {
	for _, c := range []struct {
		name, kind    string
		width, height int
		taken         bool
	}{
		{"anna.jpg", "jpeg", 540, 960, true},
		{"bo.png", "png", 540, 960, true},
		{"chen.jpg", "jpeg", 540, 960, true},
		{"dai.png", "png", 720, 960, true},
		{"half.jpg", "jpeg", 600, 800, true},
		{"tiny.png", "png", 200, 300, false},
		{"wide.png", "png", 900, 400, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			m, kind := picture(t, c.name)
			w, h := m.Bounds().Dx(), m.Bounds().Dy()
			if kind != c.kind || w != c.width || h != c.height {
				t.Errorf("is a %s of %dx%d, want a %s of %dx%d", kind, w, h, c.kind, c.width, c.height)
			}
			ratio := float64(h) / float64(w)
			if taken := min(w, h) > 224 && max(w, h) < 4096 && ratio >= 0.5 && ratio <= 2; taken != c.taken {
				t.Errorf("the service would take it: %v, want %v", taken, c.taken)
			}
		})
	}
}

// thumbnail shrinks a picture to what a terminal shows of it: 24 by 32 mean colours.
func thumbnail(m image.Image) (small [32][24][3]float64) {
	b := m.Bounds()
	for row := range small {
		for col := range small[row] {
			area := image.Rect(b.Dx()*col/24, b.Dy()*row/32, b.Dx()*(col+1)/24, b.Dy()*(row+1)/32).Add(b.Min)
			sum := &small[row][col]
			for y := area.Min.Y; y < area.Max.Y; y++ {
				for x := area.Min.X; x < area.Max.X; x++ {
					c := color.RGBAModel.Convert(m.At(x, y)).(color.RGBA)
					for i, v := range []uint8{c.R, c.G, c.B} {
						sum[i] += float64(v) / float64(area.Dx()*area.Dy())
					}
				}
			}
		}
	}
	return small
}

// TestCharactersStandOutInThumbnails asks that a figure differs from its background even when a
// terminal shows it with half blocks.
func TestCharactersStandOutInThumbnails(t *testing.T) {
	for _, name := range []string{"anna.jpg", "bo.png", "chen.jpg", "dai.png", "half.jpg"} {
		m, _ := picture(t, name)
		small := thumbnail(m)
		clear := 0
		for row := range small {
			wall := small[row][0] // the background at the same height
			for _, c := range small[row] {
				if math.Abs(c[0]-wall[0])+math.Abs(c[1]-wall[1])+math.Abs(c[2]-wall[2]) > 130 {
					clear++
				}
			}
		}
		if share := float64(clear) / (32 * 24); share < 0.10 || share > 0.6 {
			t.Errorf("%s: %.0f%% of its thumbnail stand out from the background", name, share*100)
		}
	}
}

func TestFilesAreKnownAndSmall(t *testing.T) {
	known := map[string]bool{}
	for name := range films() {
		known[name] = true
	}
	total := 0
	err := fs.WalkDir(assets.FS, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		if path.Dir(name) != "pictures" && !known[name] {
			t.Errorf("%s is not expected", name)
		}
		delete(known, name)
		size := len(read(t, name))
		if size > 100_000 {
			t.Errorf("%s takes %d bytes", name, size)
		}
		total += size
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for name := range known {
		t.Errorf("%s is missing", name)
	}
	if total >= 1_000_000 {
		t.Errorf("the files take %d bytes, want less than a million", total)
	}
}
