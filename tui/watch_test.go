package tui_test

import (
	"context"
	"errors"
	"image"
	"strings"
	"testing"
	"time"

	"dancecard/tui"
)

// w plays from the list: beside it where there is room, else on the whole screen. Beside it, other keys do what they
// always do, and another task stops it.
func TestWatchFromTheList(t *testing.T) {
	t.Parallel()
	c := &cutter{}
	s := newHarness(t, settings{config: c.wire})
	s.filmed(1, "a.mp4")
	newest := s.filmed(2, "b.mp4")
	_, err := s.store.Views.MarkSeen(s.ctx, newest.ID) // else playing it changes more than the picture
	s.must(err)
	s.hold(service)
	for _, keys := range [][]string{{"w"}, {"j", "k"}} {
		s.start(160, 50)
		s.advance(10 * time.Second)
		still := s.frame()
		s.press("w")
		first := s.frame()
		s.advance(time.Second)
		if s.frame() == first || first == still {
			t.Error("it does not play beside the list")
		}
		s.see("newest first")
		s.press(keys...)
		if s.advance(time.Second); s.frame() != still {
			t.Errorf("it goes on after %s", keys)
		}
	}
	for _, stop := range []func(){
		func() { s.press("esc") }, func() { s.press("w") }, func() { s.advance(4 * time.Second) },
	} {
		s.start(80, 24)
		s.press("w")
		s.see("esc stop", "] next")
		stop()
		s.see("newest first") // where it was pressed
	}
	s.press("w", "]")
	s.see("esc stop")
	s.press("e")
	s.see("New task")
	s.press("esc")
	s.see("w watch", "esc back")
	s.press("v", "esc")
	s.see("esc back")
}

// A key while a video plays is for its task, though others are marked on the list.
func TestKeysWhilePlayingAreForTheVideo(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: (&cutter{}).wire})
	s.filmed(1, "a.mp4")
	s.filmed(2, "b.mp4")
	s.hold(service)
	s.start(100, 30)
	s.press("end", "space", "home", "w")
	s.see("esc stop")
	s.press("e")
	s.see("New task", "b.mp4")
	s.press("esc", "esc")
	s.see("newest first", "1 marked")
	if used := tui.Used(s.model); len(used) > 0 {
		t.Errorf("the palette begins with %v", used)
	}
}

// Where nothing can be played, one stays in the list.
func TestWatchFromTheListWithoutFfmpeg(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.filmed(1, "a.mp4")
	s.hold(service)
	for _, width := range []int{80, 160} {
		s.start(width, 30)
		s.press("w")
		s.see("Playing here needs ffmpeg", "newest first")
	}
}

// While a video plays, the next task's is played with it, where there is one: results are looked through without
// starting each. Once it was stopped nothing plays by itself.
func TestTheNextVideoPlays(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: (&cutter{}).wire})
	for i, name := range []string{"a.mp4", "b.mp4", "", "c.mp4", "d.mp4"} {
		if name == "" {
			s.canceled(1)
			continue
		}
		s.filmed(i+1, name)
	}
	s.hold(service)
	for _, key := range []string{"enter", "w"} { // from the list, too, where nothing is beside it
		s.start(100, 30)
		s.press("home", key)
		if key == "enter" {
			s.miss("esc stop")
			s.press("]")
			s.see("c.mp4", "esc back")
			s.press("[", "w")
		}
		s.see("d.mp4", "esc stop")
		s.press("]")
		s.see("c.mp4", "esc stop")
		s.press("]")
		s.see("Take 1", "canceled", "esc back")
		s.press("]")
		s.see("b.mp4", "esc stop")
		s.press("]", "]")
		s.see("a.mp4", "esc stop", "This is the last task")
		s.press("【")
		s.see("b.mp4", "esc stop")
		if key == "enter" {
			s.advance(5 * time.Second)
			s.see("b.mp4", "esc back")
			s.press("]")
			s.see("a.mp4", "esc stop")
			s.press("esc", "[")
			s.see("b.mp4", "esc back")
		}
	}
}

// A video that is gone on from while its frames are extracted is not waited for.
func TestGoingOnWhileFramesAreExtracted(t *testing.T) {
	t.Parallel()
	c := &cutter{}
	s := newHarness(t, settings{config: c.wire})
	s.config.Frames = func(ctx context.Context, ffmpeg, path string, n, w, h int) ([]image.Image, error) {
		if err := errors.Join(s.clock.Sleep(s.ctx, time.Second), ctx.Err()); err != nil {
			return nil, err
		}
		return c.frames(ctx, ffmpeg, path, n, w, h)
	}
	for i, name := range []string{"a.mp4", "b.mp4", "c.mp4"} {
		s.filmed(i+1, name)
	}
	s.hold(service)
	s.start(100, 30)
	s.press("enter", "w")
	s.advance(2 * time.Second)
	s.see("c.mp4", "esc stop")
	s.press("]", "]", "[", "]")
	s.see("a.mp4", "esc back")
	s.advance(2500 * time.Millisecond)
	s.see("a.mp4", "esc stop")
}

func TestWatchNothing(t *testing.T) {
	t.Parallel()
	c := &cutter{}
	s := newHarness(t, settings{config: c.wire})
	s.hold(service)
	s.start(100, 30)
	s.press("w")
	s.see("No task selected")
	takes(s, 1)
	for _, width := range []int{100, 160} {
		s.start(width, 30)
		s.press("w")
		s.see("No saved video to play yet", "newest first")
	}
	c.wantAsked(t, "without a video")
}

// Where no player opens a video, w is offered; not without ffmpeg, which w needs.
func TestWithoutAPlayerWatchIsOffered(t *testing.T) {
	t.Parallel()
	for _, ffmpeg := range []bool{true, false} {
		c := &cutter{}
		s := newHarness(t, settings{config: func(config *tui.Config) {
			c.wire(config)
			if !ffmpeg {
				config.FFmpeg = func(context.Context) (string, error) { return "", errors.New("none") }
			}
		}})
		s.filmed(1, "a.mp4")
		s.hold(service)
		s.openErr = errors.New("no display")
		s.start(120, 30)
		s.press("o")
		s.see("Couldn't open a.mp4: no display")
		if offered := strings.Contains(s.text(), "w play it here"); offered != ffmpeg {
			t.Errorf("ffmpeg %t: offered %t:\n%s", ffmpeg, offered, s.text())
		}
	}
}

// In the library w plays the clip on the spot, until the cursor goes on.
func TestWatchAMotion(t *testing.T) {
	t.Parallel()
	c := &cutter{}
	s := newHarness(t, settings{config: c.wire})
	s.made(s.put("waltz.mp4", []byte("film")), waltz, s.ownFingerprint())
	s.made("https://clips.example/tango.mp4", tango, s.ownFingerprint())
	for _, width := range []int{160, 80} {
		s.start(width, 30)
		s.press("2", "w")
		s.see("This motion has no clip on this machine")
		s.press("j")
		s.advance(10 * time.Second)
		still := s.frame()
		s.press("w")
		first := s.frame()
		if s.advance(time.Second); s.frame() == first || first == still {
			t.Errorf("%d: it does not play", width)
		}
		s.press("w")
		if s.see("model name"); width > 100 && s.frame() != still {
			t.Errorf("%d: w does not stop it", width)
		}
		if s.press("w"); width < 100 {
			s.press("esc")
		}
		if s.press("k", "j"); s.frame() != still {
			t.Errorf("%d: going on does not stop it:\n%s", width, s.text())
		}
	}
}
