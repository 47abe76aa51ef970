package main

import (
	"context"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// TestMain lets the test program stand in for ffmpeg when it is called by that
// name: it writes how many bytes it was fed, and the arguments, to the file
// that ffmpeg would write.
func TestMain(m *testing.M) {
	if !strings.HasPrefix(filepath.Base(os.Args[0]), "ffmpeg") {
		os.Exit(m.Run())
	}
	n, err := io.Copy(io.Discard, os.Stdin)
	if os.Getenv("FFMPEG_BREAKS") != "" || err != nil {
		fmt.Fprintln(os.Stderr, "no room on the device")
		os.Exit(1)
	}
	report := fmt.Sprintf("%d\n%s", n, strings.Join(os.Args[1:], "\n"))
	if os.WriteFile(os.Args[len(os.Args)-1], []byte(report), 0o600) != nil {
		os.Exit(1)
	}
}

// standIn puts this program into the path as the only ffmpeg.
func standIn(t *testing.T) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	name := "ffmpeg"
	if runtime.GOOS == "windows" {
		name += ".exe"
	}
	body, err := os.ReadFile(self)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, name), body, 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", dir)
}

// short is a loop of five frames.
func short() take {
	m := greeting(pose{})
	cam := camera{x: 20, floor: 55, scale: 25}
	return take{mannequin(), m, image.Pt(40, 60), cam, studio(mannequin(), 40, 60, 50)}
}

func TestFilmFeedsEveryFrameToFfmpeg(t *testing.T) {
	standIn(t)
	path := filepath.Join(t.TempDir(), "out.mp4")
	if err := film(t.Context(), short(), 5, "41", path); err != nil {
		t.Fatal(err)
	}
	report, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	fed, arguments, _ := strings.Cut(string(report), "\n")
	if want := fmt.Sprint(5 * 40 * 60 * 4); fed != want {
		t.Errorf("ffmpeg was fed %s bytes, want %s", fed, want)
	}
	for _, want := range []string{
		"-s\n40x60", "-r\n5", "-crf\n41", "-threads\n1", "-fflags\n+bitexact", "-map_metadata\n-1", "-movflags\n+faststart",
		"-an\n", "-profile:v\nhigh", "-pix_fmt\nyuv420p",
	} {
		if !strings.Contains(arguments, want) {
			t.Errorf("ffmpeg was not told %q", strings.ReplaceAll(want, "\n", " "))
		}
	}
}

func TestFilmTellsWhatFfmpegSaid(t *testing.T) {
	standIn(t)
	t.Setenv("FFMPEG_BREAKS", "1")
	err := film(t.Context(), short(), 5, "41", filepath.Join(t.TempDir(), "out.mp4"))
	if err == nil || !strings.Contains(err.Error(), "no room on the device") {
		t.Errorf("the error is %v", err)
	}
}

func TestFilmWithoutFfmpegSaysSo(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	err := film(t.Context(), short(), 5, "41", filepath.Join(t.TempDir(), "out.mp4"))
	if !errors.Is(err, exec.ErrNotFound) || !strings.Contains(err.Error(), "ffmpeg") {
		t.Errorf("the error is %v", err)
	}
}

func TestFilmStopsWhenTold(t *testing.T) {
	standIn(t)
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if err := film(ctx, short(), 5, "41", filepath.Join(t.TempDir(), "out.mp4")); !errors.Is(err, context.Canceled) {
		t.Errorf("the error is %v", err)
	}
}

// full is a disk that takes a number of bytes and no more.
type full struct{ room int }

func (f *full) Write(p []byte) (int, error) {
	if f.room -= len(p); f.room < 0 {
		return 0, io.ErrShortWrite
	}
	return len(p), nil
}

func TestRollStopsAtTheFirstFrameThatCannotBeWritten(t *testing.T) {
	disk := &full{room: 2 * 40 * 60 * 4}
	if err := short().roll(disk, 5); !errors.Is(err, io.ErrShortWrite) {
		t.Errorf("the error is %v", err)
	}
	if disk.room != -40*60*4 {
		t.Errorf("went on for %d bytes after the disk was full", -disk.room)
	}
}

func TestFramesOfALoop(t *testing.T) {
	for _, c := range []struct {
		m         motion
		fps, want int
	}{{waltz(), 15, 90}, {hiphop(), 15, 75}, {tango(), 15, 80}, {waltz(), 24, 144}, {tango(), 24, 128}} {
		if got := (take{motion: c.m}).frames(c.fps); got != c.want {
			t.Errorf("%s at %d a second has %d frames, want %d", c.m.name, c.fps, got, c.want)
		}
	}
}

func TestSavedPicturesReadBack(t *testing.T) {
	m := facing(bo(), 0)
	for name, read := range map[string]func(io.Reader) (image.Image, error){"a.png": png.Decode, "a.jpg": jpeg.Decode} {
		path := filepath.Join(t.TempDir(), name)
		if err := save(path, m); err != nil {
			t.Fatal(err)
		}
		f, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		got, err := read(f)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if got.Bounds() != m.Rect {
			t.Errorf("%s has the size %v, want %v", name, got.Bounds(), m.Rect)
		}
		if d := difference(got, m); d > 2.5 {
			t.Errorf("%s differs by %.2f of 255 a channel", name, d)
		}
	}
}

// difference is the mean distance of two pictures' channels, of 255.
func difference(a, b image.Image) float64 {
	sum, n := 0, 0
	for y := a.Bounds().Min.Y; y < a.Bounds().Max.Y; y++ {
		for x := a.Bounds().Min.X; x < a.Bounds().Max.X; x++ {
			p, q := color.RGBAModel.Convert(a.At(x, y)).(color.RGBA), color.RGBAModel.Convert(b.At(x, y)).(color.RGBA)
			sum += apart(p, q)
			n += 3
		}
	}
	return float64(sum) / float64(n)
}

func TestIndexedKeepsTheColoursThatMatter(t *testing.T) {
	m := facing(dai(), 0)
	got := indexed(m)
	if n := len(got.Palette); n > 256 || n < 50 {
		t.Errorf("the palette has %d colours", n)
	}
	l := dai()
	for _, want := range []color.NRGBA{l.wall, l.floor, l.backdrop, l.vest, l.accent} {
		if c := color.NRGBA(got.Palette.Convert(want).(color.RGBA)); c != want {
			t.Errorf("%v became %v", want, c)
		}
	}
	worst := 0
	for y := range m.Rect.Dy() {
		for x := range m.Rect.Dx() {
			worst = max(worst, apart(got.At(x, y).(color.RGBA), m.RGBAAt(x, y)))
		}
	}
	if worst > 90 {
		t.Errorf("a pixel is off by %d of 765", worst)
	}
}

func TestIndexedTakesAPlainPicture(t *testing.T) {
	c := newCanvas(8, 8)
	c.fill(box(0, 0, 8, 8), rgb(0x336699))
	got := indexed(c.RGBA)
	if len(got.Palette) != 1 || got.At(3, 3) != (color.RGBA{0x33, 0x66, 0x99, 255}) {
		t.Errorf("one colour became %v", got.Palette)
	}
}

func TestSaveWithoutAFolderFails(t *testing.T) {
	err := save(filepath.Join(t.TempDir(), "nowhere", "a.png"), image.NewRGBA(image.Rect(0, 0, 2, 2)))
	if !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the error is %v", err)
	}
}
