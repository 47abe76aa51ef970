package tui_test

import (
	"os"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
)

// clipped is the shelf's clip as a motion of the library of which no template was made.
func (s *harness) clipped(clip, name string) history.Motion {
	s.t.Helper()
	s.add(history.Draft{Picture: shot("anna.png"), Clip: clip, ClipHash: clip, Engine: api.WanMove}, seconds(history.CancelDone{})...)
	all, err := s.store.Library.Motions(s.ctx)
	s.must(err)
	m := all[0]
	s.must(s.store.Library.Rename(s.ctx, m.ID, name, ""))
	m.Name = name
	return m
}

// The clip of a motion of the library is checked as a path is, before anything is sent.
func TestTheClipOfALibraryMotionIsChecked(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg", "clips/waltz.mp4")
	s := newHarness(t, o)
	s.clipped(dir+"/waltz.mp4", "slow waltz")
	s.hold(service)
	s.start(160, 50)
	s.press("n")
	s.write("anna.jpg")
	s.press("tab")
	s.write("slow waltz")
	s.miss("✔ MP4") // not while it is typed
	s.press("tab")  // which completes no file's name
	s.see("▌Background", "✔ MP4, 540×960, 6.0 s, 24 fps", "no sound, 6.0 s")

	s.must(os.Rename(dir+"/waltz.mp4", dir+"/elsewhere.mp4"))
	s.press("shift+tab", "end", "ctrl+u")
	s.write("Slow waltz ")
	s.press("tab", "shift+tab", "backspace", "tab")
	s.see("✔ MP4") // as of a path, what was seen of the file counts until the form is sent
	s.press("shift+tab", "ctrl+u", "tab", "shift+tab")
	s.write("slow waltz")
	s.press("tab")
	s.see("✖ Clip: No such file: ", "/waltz.mp4")
	s.miss("✔ MP4")
	s.press("ctrl+s")
	s.see("New task", "Motion       slow waltz ", "✖ Clip: No such file: ")

	s.must(os.Rename(dir+"/elsewhere.mp4", dir+"/waltz.mp4"))
	s.press("ctrl+s")
	s.see("Added to the queue")
}

// Whether a motion's clip is needed depends on the engine: one takes the template that was made of it.
func TestTheEngineTellsWhichClipsAreChecked(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg")
	s := newHarness(t, o)
	m := s.made(dir+"/gone.mp4", waltz, s.ownFingerprint())
	s.start(160, 50)
	s.fill("anna.jpg", m.Name)
	s.see("“gone” is in the library")
	s.miss("✖")
	s.press("tab", "tab", "right")
	s.see("›Wan Animate Move", "✖ Clip: No such file: ")
	s.press("left")
	s.miss("✖")
}

// A name that the library explains only now has its clip checked then.
func TestAClipIsCheckedOnceTheLibraryIsRead(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg", "clips/waltz.mp4")
	s := newHarness(t, o)
	s.start(160, 50)
	s.fill("anna.jpg", "slow waltz")
	s.see("✖ No motion is called “slow waltz”")
	s.clipped(dir+"/waltz.mp4", "slow waltz")
	s.advance(10 * time.Second)
	s.see("✔ MP4, 540×960")
}

// Of several motions of the library each says what it is, and their lengths make the price.
func TestSeveralMotionsSayWhatTheyAre(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg", "clips/waltz.mp4")
	s := newHarness(t, o)
	s.clipped(dir+"/waltz.mp4", "slow waltz")
	m := s.made(studio+"/samples/tango.mp4", s.sim.TemplateIDs()[0], s.ownFingerprint())
	s.must(s.store.Library.Rename(s.ctx, m.ID, "tango", ""))
	s.start(160, 50)
	s.fill("", "tango slow waltz "+s.sim.TemplateIDs()[1])
	s.see("✔ tango          Template in the library, 6.0 s", "✔ slow waltz     MP4, 540×960, 6.0 s, 24 fps", "✔ AACT.8b42f6d3  Template  ")
	s.see("3 motions", "2 videos ¥0.96, 1 video of unknown length", "no sound, as long as the clip (2–60 s)")
	s.press("shift+tab", "end", "ctrl+w", "tab")
	s.see("2 motions", "2 videos ¥0.96, 1 template ¥0.48 (once)", "no sound, 6.0 s")
	s.press("shift+tab", "shift+tab")
	s.write("anna.jpg")
	s.press("tab")
	s.see("1 picture × 2 motions: 2 videos", "2 videos ¥0.96, 1 template ¥0.48 (once)", "no sound, 6.0 s")
}
