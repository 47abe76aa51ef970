package tui_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
)

// A picture that the service would refuse is fixed after a question, and its copy becomes a video. The copy
// stays as long as a task needs it, and the file stays as it was.
func TestFixAPicture(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.install("pictures/anna.jpg")
	s.start(160, 50)
	path := s.put("anna.bmp", bmp(5000, 7000))
	s.press("n")
	s.paste(path)
	s.see("7000 px on the longer side", "ctrl+f fixes it: 5000×7000 to 2925×4095, BMP to JPEG", "ctrl+f fix")
	s.press("ctrl+f")
	s.see("Fix “anna.bmp”?", "The original stays unchanged", "-q:v 2", "Fix file")
	s.press("esc")
	s.see("ctrl+f fixes it")
	s.press("ctrl+f", "f")
	s.see("✔ Fixed copy: JPEG, ", "Fixed; the form uses the copy")
	s.miss("longer side", "ctrl+f")
	s.press("tab")
	s.paste(s.sim.TemplateIDs()[0])
	s.press("ctrl+s", "ctrl+s")
	s.until("anna.jpg ×", time.Minute)
	copied := s.task(1).Picture
	if !s.config.Fixed.Holds(copied) || filepath.Base(copied) != "anna.jpg" {
		t.Errorf("the task has %s", copied)
	}
	s.until("✔ saved", 20*time.Minute)
	wantAsked(t, s, 2, 1, 0, 1)
	if b, err := os.ReadFile(path); err != nil || string(b) != string(bmp(5000, 7000)) {
		t.Error("the file has changed")
	}
}

// exists reports whether a file is there.
func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// A copy outlives starts and days as long as a task waits for it, and is removed after that.
func TestFixedCopiesArePruned(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.install("pictures/anna.jpg")
	s.start(160, 50)
	s.press("n")
	s.paste(s.put("anna.bmp", bmp(5000, 7000)))
	s.press("ctrl+f", "f")
	s.see("Fixed copy")
	copies, err := filepath.Glob(filepath.Join(s.config.Fixed.Path, "*", "*"))
	if len(copies) != 1 || err != nil {
		t.Fatalf("%q, %v", copies, err)
	}
	again := func(after time.Duration) {
		s.at(s.clock.Now().Add(after))
		s.must(s.store.Leases.Release(s.ctx, "this"))
		s.hold(anything)
		s.start(160, 50)
	}
	again(time.Hour)
	if !exists(copies[0]) {
		t.Fatal("it is gone while a form may hold it")
	}
	task := s.add(history.Draft{Picture: copies[0], Template: waltz})
	again(100 * time.Hour)
	if !exists(copies[0]) {
		t.Fatal("it is gone while a task waits for it")
	}
	if _, err := s.store.Apply(s.ctx, task.ID, history.CancelDone{}); err != nil {
		t.Fatal(err)
	}
	again(100 * time.Hour)
	if exists(copies[0]) {
		t.Error("it is still there")
	}
}

// A clip is mended likewise; where both are wrong, the field that is typed into comes first.
func TestFixAClip(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.install("clips/waltz.mp4")
	s.start(160, 50)
	s.press("n")
	s.paste(s.put("anna.bmp", bmp(5000, 7000)))
	s.press("tab")
	s.paste(s.put("my waltz.mkv", mkv()))
	s.see("Clip: MKV; must be MP4, AVI or MOV", "ctrl+f fixes it: sides as allowed, MKV to MP4")
	s.press("ctrl+f")
	s.see("Fix “my waltz.mkv”?", "libx264")
	s.press("ctrl+f")
	s.see("✔ Fixed copy: MP4, 540×960")
	s.press("ctrl+f")
	s.see("Fix “anna.bmp”?")
}

// What is wrong with a clip is said of the clip; in a batch its row names it.
func TestFindingsAboutAClip(t *testing.T) {
	t.Parallel()
	_, o := shelfOf(t, "videos/anna-waltz.mp4", "clips/tango.mp4")
	s := newHarness(t, o)
	s.start(160, 50)
	s.press("n", "tab")
	s.write("anna-waltz.mp4")
	s.press("tab")
	s.see("✖ Clip: 15 fps; at least 24 fps required")
	s.press("shift+tab", "end")
	s.write(" tango.mp4")
	s.press("tab")
	s.see("anna-waltz.mp4  15 fps; at least 24 fps required", "tango.mp4       MP4, 540×960")
	s.miss("Clip:")
}

// Where ffmpeg isn't installed, the whole command is shown and can be copied.
func TestFixByHand(t *testing.T) {
	t.Parallel()
	var copied []string
	s := newHarness(t, settings{})
	s.config.Clipboard = func(text string) error { copied = append(copied, text); return nil }
	s.start(160, 50)
	path := s.put("it's -y; rm -rf ~.bmp", bmp(5000, 7000))
	s.press("n")
	s.paste(path)
	s.press("ctrl+f")
	s.see("Fix “it's -y; rm -rf ~.bmp” yourself?", "ffmpeg isn't installed", "apt install ffmpeg", "Copy command")
	s.press("y")
	s.see("Copied: command")
	if len(copied) != 1 || !strings.HasPrefix(copied[0], "ffmpeg -nostdin") || !strings.Contains(copied[0], `it'\''s -y; rm -rf ~.bmp'`) || !strings.HasSuffix(copied[0], `-mended.jpg'`) {
		t.Errorf("%q", copied)
	}
	s.press("ctrl+f", "esc")
	s.see("ctrl+f fixes it")
}

// What is under way can be stopped by either key. It goes on in the background when the form has moved on.
func TestFixingTakesTime(t *testing.T) {
	t.Parallel()
	for _, key := range []string{"ctrl+f", "esc"} {
		s := newHarness(t, settings{})
		s.installing("pictures/anna.jpg")
		s.start(160, 50)
		s.press("n")
		s.paste(s.put("anna.bmp", bmp(5000, 7000)))
		s.press("ctrl+f", "f")
		s.advance(3 * time.Second)
		s.see("Fixing… · ctrl+f stop", "ctrl+f stop")
		s.press(key)
		s.soon("Stopped; no copy was made")
		s.see("ctrl+f fixes it")
		if left, _ := os.ReadDir(s.config.Fixed.Path); len(left) > 0 {
			t.Errorf("%v is left", left)
		}
	}
	s := newHarness(t, settings{})
	open := s.installing("pictures/anna.jpg")
	s.start(160, 50)
	s.press("n")
	s.paste(s.put("anna.bmp", bmp(5000, 7000)))
	s.press("ctrl+f", "f")
	s.paste(" is what it was called")
	open()
	s.see("Fixed; the copy is")
	s.miss("Fixed copy:")
}

// What cannot be mended says why, at the key.
func TestFilesThatCannotBeFixed(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.install("pictures/tiny.png")
	s.start(160, 50)
	s.press("n", "ctrl+f")
	s.see("No file needs fixing")
	s.paste(s.put("small.bmp", bmp(200, 300)))
	s.press("ctrl+f")
	s.see("Can't fix the file: 200 px on the shorter side")
	s.miss("ctrl+f fixes it")
	s.press("ctrl+u")
	s.paste(shot("huge.bmp"))
	s.see("Can be fixed once downloaded: 5000×7000")
	s.press("ctrl+f")
	s.see("Only local files can be fixed")
	s.press("ctrl+u")
	s.paste(s.put("anna.bmp", bmp(5000, 7000)))
	s.press("ctrl+f", "f")
	s.see("Not fixed. The copy would be rejected as well: ")
	s.install("none")
	s.press("ctrl+f", "f")
	s.see("Not fixed. ffmpeg failed. It says: first line of the trouble; no such sample")
	s.config.Fixed.Find = func(context.Context) (string, error) { return "", errors.New("gone since") }
	s.press("ctrl+f")
	s.see("ffmpeg isn't installed")
}

// toiling is an ffmpeg that is there and never gets done.
func (s *harness) toiling() {
	s.install("pictures/anna.jpg")
	find, calls := s.config.Fixed.Find, 0
	s.config.Fixed.Find = func(ctx context.Context) (string, error) {
		if calls++; calls%2 == 0 { // the first look is for the question
			if err := s.clock.rest(ctx, nil); err != nil {
				return "", err
			}
		}
		return find(ctx)
	}
}

// A copy that is called off and begun again at once is looked at once a second, not twice.
func TestTheCopyIsMeasuredOnceASecond(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.toiling()
	s.start(160, 50)
	s.press("n")
	s.paste(s.put("anna.bmp", bmp(5000, 7000)))
	s.press("ctrl+f", "f", "ctrl+f")
	s.soon("Stopped; no copy was made")
	s.press("ctrl+f", "f")
	looks := 0
	s.heard = func(msg tea.Msg) {
		if kindOf(msg) == "newtask.progressMsg" {
			looks++
		}
	}
	s.advance(10 * time.Second)
	s.see("Fixing…")
	if looks > 11 { // one of them may be of the copy that was called off
		t.Errorf("%d looks in ten seconds", looks)
	}
}

// esc closes the offers first; once more, it calls off what is being mended.
func TestEscClosesTheCompletionBeforeItStopsTheCopy(t *testing.T) {
	t.Parallel()
	_, o := shelfOf(t, "clips/waltz.mp4", "clips/tango.mp4")
	s := newHarness(t, o)
	s.toiling()
	s.start(160, 50)
	s.press("n")
	s.paste(s.put("anna.bmp", bmp(5000, 7000)))
	s.press("ctrl+f", "f", "tab")
	s.write("wal")
	s.see("waltz.mp4", "esc close")
	s.press("esc")
	s.miss("esc close", "off; nothing")
	s.see("Fixing…")
	s.press("esc")
	s.soon("Stopped; no copy was made")
}

// What a frame costs does not grow with what could be mended: that is worked out beforehand.
func TestAFrameOfManyFilesToFix(t *testing.T) { // not in parallel: it counts allocations
	frame := func(n int) float64 {
		dir, o := shelfOf(t, "pictures/anna.jpg")
		s := newHarness(t, o)
		for i := range n {
			s.must(os.WriteFile(filepath.Join(dir, fmt.Sprintf("p%03d.bmp", i)), bmp(5000, 7000), 0o600))
		}
		s.start(160, 50)
		s.fill("*.bmp", s.sim.TemplateIDs()[0])
		s.see(fmt.Sprintf("%d pictures × 1 motion", n), "ctrl+f fix")
		return testing.AllocsPerRun(20, func() { s.model.View() })
	}
	if few, many := frame(60), frame(240); many > 1.2*few {
		t.Errorf("%v allocations for 60 files, %v for 240", few, many)
	}
}
