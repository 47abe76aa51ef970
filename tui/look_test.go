package tui_test

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dancecard/internal/simulator/assets"
	"dancecard/tui"
)

// samples puts files of the built-in service beside each other, and gives their folder.
func (s *harness) samples(names ...string) (folder string) {
	s.t.Helper()
	for _, name := range names {
		data, err := assets.FS.ReadFile(name)
		s.must(err)
		folder = filepath.Dir(s.put(filepath.Base(name), data))
	}
	return folder
}

// The picker shows the picture or the clip under the cursor once the cursor rests there, where there is room.
func TestPreviewsInThePicker(t *testing.T) {
	t.Parallel()
	c := &cutter{}
	s := newHarness(t, settings{config: c.wire})
	s.config.Dir = s.samples("pictures/anna.jpg", "pictures/bo.png", "clips/tango.mp4", "clips/waltz.mp4")
	s.start(120, 36)
	s.press("n", "ctrl+o")
	s.see("anna.jpg", "bo.png")
	s.miss("540×960", "▀▀▀")
	s.advance(time.Second)
	s.see("JPEG  540×960", "▀▀▀")
	s.press("down")
	s.miss("540×960")
	s.advance(time.Second)
	s.see("PNG  540×960", "▀▀▀")
	s.press("up") // which is known
	s.see("JPEG  540×960", "▀▀▀")
	s.press("esc", "tab", "ctrl+o", "down")
	s.advance(time.Second)
	s.see("MP4  540×960  6.0 s  24 fps", "▀▀▀")
	s.press("up", "down", "up", "down")
	s.advance(time.Second)
	c.wantAsked(t, "passing over a clip", "|||||| waltz.mp4")
	s.press("esc")
	s.resize(80, 24)
	s.press("ctrl+o")
	s.advance(time.Second)
	s.see("waltz.mp4")
	s.miss("540×960", "▀▀▀")
}

// The form behind the picker shows nothing of the file under the picker's cursor.
func TestTheFormBehindThePicker(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: (&cutter{}).wire})
	s.config.Dir = s.samples("pictures/anna.jpg", "clips/tango.mp4")
	s.start(120, 36)
	s.press("n", "ctrl+o", "enter", "tab", "ctrl+o")
	behind := func() string {
		_, lines, _ := strings.Cut(s.text(), "╰")
		return lines
	}
	before := behind()
	s.advance(time.Second)
	s.see("MP4  540×960  5.3 s")
	if behind() != before {
		t.Errorf("the form changed:\n%s", s.text())
	}
}

// Without ffmpeg a clip is told by its facts, and it is said what its frames need.
func TestPreviewsOfClipsWithoutFfmpeg(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: func(config *tui.Config) {
		config.FFmpeg = func(context.Context) (string, error) { return "", errors.New("none") }
	}})
	s.config.Dir = s.samples("clips/waltz.mp4")
	s.made(filepath.Join(s.config.Dir, "waltz.mp4"), waltz, s.ownFingerprint())
	s.start(160, 36)
	s.press("2")
	s.advance(time.Second)
	s.see("Frames of clips need ffmpeg")
	s.press("w")
	s.see("Playing here needs ffmpeg")
	s.press("1", "n", "tab", "ctrl+o")
	s.see("Library")
	s.advance(time.Second)
	s.see("MP4  540×960  6.0 s", "Frames of clips need ffmpeg")
}

// The library shows frames of the selected motion's clip, and takes each clip apart once.
func TestFramesInTheLibrary(t *testing.T) {
	t.Parallel()
	c := &cutter{}
	s := newHarness(t, settings{config: c.wire})
	folder := s.samples("clips/waltz.mp4", "clips/tango.mp4")
	s.made(filepath.Join(folder, "waltz.mp4"), waltz, s.ownFingerprint())
	s.made(filepath.Join(folder, "tango.mp4"), tango, s.ownFingerprint())
	s.start(160, 36)
	s.press("2")
	s.miss("▀▀▀")
	s.press("j")
	s.advance(time.Second)
	s.see("▀▀▀", "w watch")
	c.wantAsked(t, "at rest", "|||||| waltz.mp4")
	if shown := s.text(); strings.Count(shown, "▀▀▀▀▀ ▀▀▀▀▀") == 0 {
		t.Errorf("the frames don't stand side by side:\n%s", shown)
	}
	s.press("q")
	s.start(160, 36)
	s.press("2", "j")
	s.advance(time.Second)
	s.see("▀▀▀")
	c.wantAsked(t, "the next day", "|||||| waltz.mp4")
}

// The form shows frames of the motion beside the picture where there is room.
func TestFramesInTheForm(t *testing.T) {
	t.Parallel()
	c := &cutter{}
	s := newHarness(t, settings{config: c.wire})
	folder := s.samples("pictures/anna.jpg", "clips/waltz.mp4")
	three := strings.Repeat(" "+strings.Repeat("▀", 8), 3)
	s.start(120, 36)
	s.press("n")
	s.paste(filepath.Join(folder, "anna.jpg"))
	s.press("tab")
	s.see("▀▀▀")
	s.miss(three)
	s.paste(filepath.Join(folder, "waltz.mp4"))
	s.press("tab")
	s.advance(time.Second)
	s.see(three)
	c.wantAsked(t, "filled in", "|||||| waltz.mp4")
	s.resize(100, 36)
	s.miss(three)
}
