package tui_test

import (
	"context"
	"errors"
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
	s.start(80, 24)
	s.press("w")
	s.see("any key stop")
	s.press("esc")
	s.see("esc back", "w watch")
	s.press("v")
	s.see("any key stop")
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
