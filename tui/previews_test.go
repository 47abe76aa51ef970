package tui_test

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/tui"
)

// askedForShots counts the requests for the tests' own pictures; open lets them be answered.
func (s *harness) askedForShots() (asked func() int, open func()) {
	open = s.hold(func(r *http.Request) bool { return strings.HasPrefix(r.URL.Path, "/shots/") })
	g := s.gates[len(s.gates)-1]
	return func() int {
		s.mu.Lock()
		defer s.mu.Unlock()
		return g.waiting
	}, open
}

// Moving through the list asks for no picture. Resting on a task asks for one, and going on cancels that.
func TestPreviewsOfTheTaskThatIsRestedOn(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	for i := range 40 {
		s.add(history.Draft{Picture: shot(fmt.Sprintf("p%d.png", i)), Template: waltz}, seconds(history.CancelDone{})...)
	}
	asked, open := s.askedForShots()
	s.start(160, 50)
	plain := s.text()
	for range 30 {
		s.press("down")
		s.advance(100 * time.Millisecond)
	}
	if n := asked(); n != 0 {
		t.Errorf("moving asked for %d pictures", n)
	}
	s.advance(time.Minute)
	if n := asked(); n != 1 {
		t.Errorf("resting asked for %d pictures", n)
	}
	s.press("up")
	s.soonAsked(asked, 2) // the first one is not waited for
	open()
	if !strings.Contains(s.text(), "▀▀▀") || strings.Contains(plain, "▀▀▀") {
		t.Errorf("the picture should be shown, and not before:\n%s", s.text())
	}
}

// soonAsked waits until so many pictures were asked for. A canceled request ends in its own time.
func (s *harness) soonAsked(asked func() int, n int) {
	s.t.Helper()
	for range 1000 {
		if s.advance(time.Second); asked() == n {
			return
		}
		time.Sleep(5 * time.Millisecond)
		s.drain()
	}
	s.t.Fatalf("%d pictures were asked for, not %d", asked(), n)
}

// A picture that is not to be had is asked for once, until r asks for everything again.
func TestAPictureThatCannotBeFetched(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	for i := range 2 {
		s.add(history.Draft{Picture: shot(fmt.Sprintf("p%d.png", i)), Template: waltz}, seconds(history.CancelDone{})...)
	}
	s.cutOff(true)
	s.start(160, 50)
	s.advance(time.Second)
	s.press("down")
	s.advance(time.Second)
	s.cutOff(false)
	asked, _ := s.askedForShots()
	for range 3 {
		s.press("up")
		s.advance(time.Second)
		s.press("down")
		s.advance(time.Second)
	}
	if n := asked(); n != 0 {
		t.Errorf("%d more requests", n)
	}
	s.press("r")
	s.advance(time.Second)
	if n := asked(); n != 1 {
		t.Errorf("%d requests after r", n)
	}
}

// At another machine a picture is drawn once the cursor has rested, also one that is known.
func TestPicturesOnASlowLine(t *testing.T) {
	t.Parallel()
	for _, remote := range []bool{false, true} {
		s := newHarness(t, settings{config: func(c *tui.Config) { c.Remote = remote }})
		for i := range 2 {
			s.add(history.Draft{Picture: shot(fmt.Sprintf("p%d.png", i)), Template: waltz}, seconds(history.CancelDone{})...)
		}
		drawn := func() bool { return strings.Contains(s.text(), "▀▀▀") }
		s.start(160, 50)
		for range 3 { // until history has kept both
			s.press("down")
			s.advance(2 * time.Second)
			s.press("up")
			s.advance(2 * time.Second)
		}
		if !drawn() {
			t.Fatalf("remote %t: no picture after a rest:\n%s", remote, s.text())
		}
		s.press("down")
		if drawn() == remote {
			t.Errorf("remote %t: a picture is drawn while the cursor moves: %t", remote, drawn())
		}
		s.advance(time.Second)
		s.press("enter")
		s.advance(time.Second)
		if !drawn() {
			t.Errorf("remote %t: no picture on the whole screen", remote)
		}
	}
}

// A batch keeps few previews. When it becomes a single picture, that one's preview is shown all the same.
func TestThePreviewOfARestOfABatch(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	var files []string
	for i := range 25 {
		file := filepath.Join(t.TempDir(), fmt.Sprintf("p%02d.png", i))
		var b bytes.Buffer
		picture := image.NewGray(image.Rect(0, 0, 400, 600))
		for at := range picture.Pix {
			picture.Pix[at] = byte(at / 400 / 3)
		}
		s.must(png.Encode(&b, picture))
		s.must(os.WriteFile(file, b.Bytes(), 0o600))
		files = append(files, file)
	}
	s.start(120, 40)
	s.press("n")
	s.paste(strings.Join(files, "\n"))
	s.soon("p24.png")
	s.advance(time.Minute)
	s.miss("▀▀▀")
	s.press("ctrl+u")
	s.paste(files[24])
	s.soon("▀▀▀")
}
