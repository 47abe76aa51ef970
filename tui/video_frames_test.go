package tui_test

import (
	"context"
	"errors"
	"image"
	"image/color"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/tui"
)

// cutter takes the place of ffmpeg: its frames grow from black to red.
type cutter struct {
	mu    sync.Mutex
	asked []string // the videos, with how many frames were wanted
	err   error
}

func (c *cutter) wire(config *tui.Config) {
	config.Frames = c.frames
	config.FFmpeg = func(context.Context) (string, error) { return "ffmpeg", nil }
}

func (c *cutter) frames(_ context.Context, _, path string, n, w, h int) ([]image.Image, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.asked = append(c.asked, strings.Repeat("|", n)+" "+filepath.Base(path))
	if c.err != nil {
		return nil, c.err
	}
	out := make([]image.Image, n)
	for i := range out {
		img := image.NewNRGBA(image.Rect(0, 0, h*9/16, h))
		for at := range img.Rect.Dx() * h {
			x, y := at%img.Rect.Dx(), at/img.Rect.Dx()
			img.Set(x, y, color.NRGBA{uint8(255 * i / n), uint8(4 * x), uint8(2 * y), 255})
		}
		out[i] = img
	}
	return out, nil
}

func (c *cutter) wantAsked(t *testing.T, when string, want ...string) {
	t.Helper()
	c.mu.Lock()
	defer c.mu.Unlock()
	if strings.Join(c.asked, "; ") != strings.Join(want, "; ") {
		t.Errorf("%s: asked for %q, not %q", when, c.asked, want)
	}
}

// filmed is a saved task whose video is in the folder.
func (s *harness) filmed(n int, name string) history.Task {
	s.t.Helper()
	task := s.add(history.Draft{Title: name, Picture: shot("anna.png"), Template: waltz},
		append(finished(n, plainly), happening{time.Second, history.VideoSaved{File: name, Bytes: 4}})...)
	s.must(os.WriteFile(s.videos.Path(name), []byte("film"), 0o600))
	return task
}

// Moving through the list takes no video apart; resting on a task does, and once for good.
func TestFramesOfTheTaskThatIsRestedOn(t *testing.T) {
	t.Parallel()
	c := &cutter{}
	s := newHarness(t, settings{config: c.wire})
	s.filmed(1, "a.mp4")
	s.filmed(2, "b.mp4")
	s.filmed(3, "c.mp4")
	s.hold(service)
	s.start(160, 50)
	plain := s.text()
	s.advance(300 * time.Millisecond)
	s.press("down")
	s.advance(300 * time.Millisecond)
	s.press("down", "up")
	s.advance(100 * time.Millisecond)
	s.press("down")
	c.wantAsked(t, "moving")
	s.advance(time.Second)
	c.wantAsked(t, "at rest", "|||||| a.mp4")
	s.press("home")
	s.advance(time.Second)
	c.wantAsked(t, "at rest again", "|||||| a.mp4", "|||||| c.mp4")
	if s.text() == plain {
		t.Error("the frames are not shown")
	}
	shown := s.text()
	s.press("down", "end", "home")
	if s.text() != shown {
		t.Error("frames that are known are not shown at once")
	}
	s.press("q")
	s.start(160, 50) // the next day
	s.advance(time.Second)
	c.wantAsked(t, "started again", "|||||| a.mp4", "|||||| c.mp4")
	if s.text() != shown {
		t.Errorf("the frames were not kept:\n%s", s.text())
	}
}

// On the whole screen a video is looked at at once, unless there is none.
func TestFramesOnTheWholeScreen(t *testing.T) {
	t.Parallel()
	c := &cutter{}
	s := newHarness(t, settings{config: c.wire})
	gone := s.filmed(1, "gone.mp4")
	s.filmed(2, "b.mp4")
	s.must(os.Remove(s.videos.Path(gone.File)))
	s.hold(service)
	s.start(100, 30)
	s.press("enter")
	c.wantAsked(t, "opened", "|||||| b.mp4")
	s.press("esc", "down", "enter")
	s.see("missing")
	s.advance(time.Second)
	s.press("v")
	s.see("No saved video to play")
	c.wantAsked(t, "without a file", "|||||| b.mp4")
}

// A video that gives no frames is asked once, and nothing is shown.
func TestAVideoThatGivesNoFrames(t *testing.T) {
	t.Parallel()
	c := &cutter{err: errors.New("moov atom \x1b[2Jnot found")}
	s := newHarness(t, settings{config: c.wire})
	s.filmed(1, "a.mp4")
	s.hold(service)
	s.start(100, 30)
	s.press("enter", "esc", "enter")
	s.advance(time.Minute)
	c.wantAsked(t, "a damaged video", "|||||| a.mp4")
	s.press("v")
	s.see("Can't play the video here: moov atom")
	s.advance(time.Minute)
	s.press("v") // another try is the person's own
	c.wantAsked(t, "tried", "|||||| a.mp4", strings.Repeat("|", 24)+" a.mp4", strings.Repeat("|", 24)+" a.mp4")
}

func TestWithoutFfmpeg(t *testing.T) {
	t.Parallel()
	c := &cutter{}
	found := noFFmpeg
	s := newHarness(t, settings{config: func(config *tui.Config) {
		c.wire(config)
		config.FFmpeg = func(ctx context.Context) (string, error) { return found(ctx) }
	}})
	s.filmed(1, "a.mp4")
	s.hold(service)
	s.start(100, 30)
	s.press("enter")
	s.miss("v watch")
	s.press("v")
	s.see("Playing here needs ffmpeg")
	s.advance(time.Minute)
	c.wantAsked(t, "without ffmpeg")

	// It is installed while the program runs.
	found = func(context.Context) (string, error) { return "ffmpeg", nil }
	s.press("v")
	s.see("esc stop")
	s.press("q")
	c.wantAsked(t, "once there is one", strings.Repeat("|", 24)+" a.mp4", "|||||| a.mp4")
}

// v plays the video once, eight frames a second. Keys that lead back or mean nothing stop it and do
// nothing else, and so does leaving the terminal. Nothing moves by itself.
func TestWatchAVideo(t *testing.T) {
	t.Parallel()
	c := &cutter{}
	s := newHarness(t, settings{config: c.wire})
	s.filmed(1, "a.mp4")
	s.hold(service)
	for _, size := range [][2]int{{160, 50}, {60, 16}, {40, 10}} {
		s.start(size[0], size[1])
		s.press("enter")
		s.advance(10 * time.Second)
		still := s.frame()
		s.press("v")
		s.see("esc stop")
		first := s.frame()
		s.advance(time.Second)
		eighth := s.frame()
		s.advance(1900 * time.Millisecond)
		if last := s.frame(); first == still || eighth == first || last == eighth {
			t.Errorf("%v: the video does not play", size)
		}
		s.advance(200 * time.Millisecond)
		if s.frame() != still {
			t.Errorf("%v: behind its end:\n%s", size, s.text())
		}
		for how, stop := range map[string]func(){
			"q": func() { s.press("q") }, "esc": func() { s.press("esc") },
			"leaving": func() { s.send(tea.BlurMsg{}) },
		} {
			s.press("v")
			s.see("esc stop")
			s.advance(time.Second)
			stop()
			if s.frame() != still {
				t.Errorf("%v: %s did not stop it:\n%s", size, how, s.text())
			}
			s.advance(5 * time.Second)
			if s.frame() != still {
				t.Errorf("%v: it went on after %s", size, how)
			}
		}
		s.press("esc", "q")
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if n := len(c.asked); n != 4 { // its six frames once for good, and all of them once in each run
		t.Errorf("the video was taken apart %d times: %q", n, c.asked)
	}
}

// A word that came while a video was taken apart stays, and another video is not waited for.
func TestWaitingForAVideo(t *testing.T) {
	t.Parallel()
	c := &cutter{}
	s := newHarness(t, settings{config: c.wire})
	s.config.Frames = func(ctx context.Context, ffmpeg, path string, n, w, h int) ([]image.Image, error) {
		if err := errors.Join(s.clock.Sleep(s.ctx, 3*time.Second), ctx.Err()); err != nil {
			return nil, err
		}
		return c.frames(ctx, ffmpeg, path, n, w, h)
	}
	s.filmed(1, "a.mp4")
	s.filmed(2, "b.mp4")
	s.hold(service)
	s.start(100, 30)
	s.press("enter")
	s.advance(10 * time.Second)
	s.press("v")
	s.see("Extracting frames…")
	s.advance(time.Second)
	s.press("c")
	s.see("Only tasks that haven't started")
	s.advance(2500 * time.Millisecond)
	s.see("esc stop", "Only tasks that haven't started")

	s.start(100, 30)
	s.press("enter")
	s.advance(10 * time.Second)
	s.press("v", "esc", "down", "enter", "v")
	s.see("Extracting frames…")
	s.advance(6500 * time.Millisecond)
	s.see("a.mp4", "esc stop")
}
