package frames_test

import (
	"context"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"dancecard/internal/media"
	"dancecard/internal/media/frames"
	"dancecard/internal/simulator/assets"
)

// role is the variable that makes this test program an ffmpeg, of the kind that its value names.
const role = "DANCECARD_TEST_FFMPEG"

func TestMain(m *testing.M) {
	if kind := os.Getenv(role); kind != "" {
		os.Exit(pretend(kind, os.Args[1:]))
	}
	os.Exit(m.Run())
}

// pretend does what an ffmpeg would, or what one must not be able to do harm with.
func pretend(kind string, args []string) (status int) {
	if notes := os.Getenv(role + "_NOTES"); notes != "" {
		heard, _ := os.Stdin.Read(make([]byte, 1))
		text := fmt.Sprintf("%q key %q heard %d", args, os.Getenv("DASHSCOPE_API_KEY"), heard)
		_ = os.WriteFile(notes, []byte(text), 0o600)
	}
	n, _ := strconv.Atoi(args[slices.Index(args, "-frames:v")+1])
	switch kind {
	case "short":
		n = 2
	case "none":
		n = 0
	case "complains":
		fmt.Fprintln(os.Stderr, "moov atom not found\nand more")
		return 1
	case "garbage":
		fmt.Print("this is no picture at all")
		return 0
	case "hangs":
		time.Sleep(time.Minute)
	case "endless":
		n = 1 << 20
	}
	for i := range n {
		img := image.NewNRGBA(image.Rect(0, 0, 3, 4))
		img.Set(0, 0, color.NRGBA{uint8(i), 0, 0, 255})
		if png.Encode(os.Stdout, img) != nil {
			return 1
		}
	}
	return 0
}

// video is a saved video in a folder of a strange name.
func video(t *testing.T) string {
	t.Helper()
	data, err := assets.FS.ReadFile("videos/anna-waltz.mp4")
	if err != nil {
		t.Fatal(err)
	}
	return file(t, data)
}

func file(t *testing.T, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "-y http:陈 %d.mp4")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestFramesOfAVideo(t *testing.T) {
	notes, path := filepath.Join(t.TempDir(), "notes"), video(t)
	t.Setenv(role, "good")
	t.Setenv(role+"_NOTES", notes)
	t.Setenv("DASHSCOPE_API_KEY", "sk-canary")
	list, err := frames.Extract(t.Context(), os.Args[0], path, 6, 48, 64)
	if err != nil || len(list) != 6 {
		t.Fatalf("%d pictures, %v", len(list), err)
	}
	for i, img := range list {
		if r, _, _, _ := img.At(0, 0).RGBA(); int(r>>8) != i || img.Bounds().Dx() != 3 {
			t.Errorf("picture %d is %v, its first pixel %d", i, img.Bounds(), r>>8)
		}
	}
	asked, err := os.ReadFile(notes)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"-nostdin"`, `"-protocol_whitelist" "file"`, strconv.Quote("file:" + path), `key ""`, "heard 0"} {
		if !strings.Contains(string(asked), want) {
			t.Errorf("ffmpeg was started with %s, without %s", asked, want)
		}
	}
}

func TestFfmpegsThatGiveNoFrames(t *testing.T) {
	for kind, want := range map[string]string{
		"complains": "moov atom not found",
		"garbage":   "ffmpeg gave no picture",
		"none":      "ffmpeg found no picture in it",
	} {
		t.Setenv(role, kind)
		list, err := frames.Extract(t.Context(), os.Args[0], video(t), 6, 48, 64)
		if err == nil || !strings.Contains(err.Error(), want) || list != nil {
			t.Errorf("%s: %d pictures, %v", kind, len(list), err)
		}
	}
	if _, err := frames.Extract(t.Context(), filepath.Join(t.TempDir(), "ffmpeg"), video(t), 6, 48, 64); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("without ffmpeg: %v", err)
	}
}

// A video of a few pictures has a few; one that would never end is ended.
func TestMoreAndFewerFramesThanAskedFor(t *testing.T) {
	for kind, want := range map[string]int{"short": 2, "endless": 6} {
		t.Setenv(role, kind)
		if list, err := frames.Extract(t.Context(), os.Args[0], video(t), 6, 48, 64); err != nil || len(list) != want {
			t.Errorf("%s: %d pictures, %v", kind, len(list), err)
		}
	}
}

func TestAnFfmpegThatHangsIsEnded(t *testing.T) {
	t.Setenv(role, "hangs")
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	if _, err := frames.Extract(ctx, os.Args[0], video(t), 6, 48, 64); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
}

// What is no video is not given to ffmpeg at all.
func TestOnlyVideosAreGivenToFfmpeg(t *testing.T) {
	notes := filepath.Join(t.TempDir(), "notes")
	t.Setenv(role, "good")
	t.Setenv(role+"_NOTES", notes)
	picture, err := assets.FS.ReadFile("pictures/anna.jpg")
	if err != nil {
		t.Fatal(err)
	}
	whole, err := assets.FS.ReadFile("videos/anna-waltz.mp4")
	if err != nil {
		t.Fatal(err)
	}
	var damaged *media.Error
	if _, err := frames.Extract(t.Context(), os.Args[0], file(t, picture), 6, 48, 64); !errors.Is(err, frames.ErrNoVideo) {
		t.Errorf("a picture: %v", err)
	}
	if _, err := frames.Extract(t.Context(), os.Args[0], file(t, []byte("#EXTM3U\nfile:///etc/passwd\n")), 6, 48, 64); !errors.Is(err, frames.ErrNoVideo) {
		t.Errorf("a playlist: %v", err)
	}
	if _, err := frames.Extract(t.Context(), os.Args[0], file(t, whole[:64]), 6, 48, 64); !errors.As(err, &damaged) {
		t.Errorf("a part of a video: %v", err)
	}
	if _, err := frames.Extract(t.Context(), os.Args[0], filepath.Join(t.TempDir(), "gone.mp4"), 6, 48, 64); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a file that is gone: %v", err)
	}
	if _, err := os.Stat(notes); !errors.Is(err, os.ErrNotExist) {
		t.Error("ffmpeg was started")
	}
}
