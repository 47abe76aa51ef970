package tui_test

import (
	"strings"
	"testing"
	"time"

	"dancecard/tui"
)

// Takes are as many tasks of one pair, asked about with their sum, and back to one for the next.
func TestTakesOfOnePair(t *testing.T) {
	t.Parallel()
	_, o := shelfOf(t, "pictures/anna.jpg", "clips/waltz.mp4")
	s := newHarness(t, o)
	s.start(160, 50)
	s.fill("anna.jpg", "waltz.mp4")
	s.see("About ¥0.96: video ¥0.48, template ¥0.48 (once), check ¥0.004")
	s.press("tab", "tab", "tab")
	s.see("▌Takes", "›1")
	s.press("right", "space", "left", "2", "backspace", "3")
	s.see("›3", "About ¥1.92: 3 videos ¥1.44, 1 template ¥0.48 (once), 1 check")
	s.press("9", "9") // no more than can be sent at once
	s.see("›399")
	s.press("backspace", "backspace", "ctrl+s")
	s.see("Send 3 videos for about ¥1.92?")
	s.press("s")
	s.see("Added 3 tasks")
	first, last := s.task(1), s.task(4) // 2 makes the template
	if first.Draft != last.Draft || last.Batch != first.ID {
		t.Errorf("takes: %+v and %+v", first.Draft, last.Draft)
	}
	s.press("n")
	s.see("›1", "waltz.mp4")
}

// What is being typed is judged once the field is left, or after a while in which nothing completes it.
func TestAFieldIsJudgedWhenItIsDone(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg", "pictures/tiny.png")
	touch(t, dir, "take-0001.png", "take-2901.png")
	s := newHarness(t, o)
	s.start(120, 36)
	s.press("n")
	s.write("take-29")
	s.see("│ take-2901.png", "Title")
	s.advance(10 * time.Second)
	s.miss("✖")
	s.write("x")
	s.miss("✖", "│ take")
	s.advance(10 * time.Second)
	s.see("✖ No picture is called “take-29x”")
	s.press("backspace")
	s.miss("✖")
	s.press("esc", "tab")
	s.see("✖ No picture is called “take-29”")
	s.press("shift+tab", "ctrl+u")
	s.write("tiny.png") // and nothing is left to complete
	s.miss("✖")
	s.advance(10 * time.Second)
	s.see("✖ 200 px on the shorter side")
}

// What may cost more than is spent without a question is asked about, too.
func TestACostThatIsNotKnownIsAskedAbout(t *testing.T) {
	t.Parallel()
	for limit, asks := range map[float64]bool{4: true, 5: false} {
		s := newHarness(t, settings{config: func(c *tui.Config) { c.AskAbove = limit }})
		s.start(120, 36)
		s.press("n")
		s.paste(sample("anna.jpg"))
		s.press("tab")
		s.write(s.sim.TemplateIDs()[0]) // nothing tells how long its videos are
		s.press("ctrl+s")
		s.advance(5 * time.Second)
		if text := s.text(); strings.Contains(text, "Send for at most ¥4.80?") != asks {
			t.Errorf("from ¥%v on it asks wrongly:\n%s", limit, text)
		}
	}
}

// A pair that was sent before is not sent again without a question.
func TestWhatWasSentBeforeIsSaid(t *testing.T) {
	t.Parallel()
	_, o := shelfOf(t, "pictures/anna.jpg", "pictures/bo.png", "clips/waltz.mp4")
	s := newHarness(t, o)
	s.start(120, 36)
	s.fill("anna.jpg", "waltz.mp4")
	s.miss("Already added")
	s.press("ctrl+s")
	s.until("✔ saved", time.Hour)
	s.advance(2 * time.Minute)
	s.fill("anna.jpg", "")
	s.see("! Already added 2 min ago as task 1: saved")
	s.press("right") // the picture's background is another setting
	s.miss("Already added")
	s.press("right", "ctrl+s")
	s.see("Make another take for about ¥0.48?", "Already added 2 min ago as task 1: saved", "Another take", "Open the earlier task")
	s.press("o")
	s.see("Done (SUCCEEDED)", "anna.jpg")
	s.press("esc", "n")
	s.see("▌Picture", "Already added 2 min ago")
	s.press("end")
	s.write(" bo.png") // beside a new one
	s.press("tab")
	s.see("! 1 of 2 pairs already added, last 2 min")
	s.press("ctrl+s")
	s.see("Send 2 videos for", "1 of 2 pairs already added", "Only the 1 new one")
	s.press("o")
	s.see("Added to the queue")
	if d := s.task(3).Draft; !strings.HasSuffix(d.Picture, "bo.png") {
		t.Errorf("the new task is %+v", d)
	}
}

// A draft says that it is one, is kept, and comes back after it was cleared.
func TestDraftsAreKeptAndCleared(t *testing.T) {
	t.Parallel()
	_, o := shelfOf(t, "pictures/anna.jpg", "clips/waltz.mp4")
	s := newHarness(t, o)
	s.start(120, 36)
	s.press("n")
	s.miss("draft")
	s.press("esc")
	s.fill("anna.jpg", "waltz.mp4")
	s.press("right")
	s.see("draft, not sent yet · ctrl+x clears it", "›picture's")
	s.press("esc")
	s.see("Draft kept · n reopens it")
	s.press("n")
	s.see("▌Picture", "anna.jpg")
	s.press("ctrl+x")
	s.see("Form cleared · ctrl+x brings it back", "Add a picture", "›clip's", "▌Picture")
	s.miss("anna.jpg", "draft, ")
	s.press("ctrl+x")
	s.see("Draft restored", "✔ JPEG", "waltz.mp4", "›picture's", "draft, not sent yet")
	s.press("ctrl+x", "esc")
	s.miss("Draft kept")
	s.press("q")
	if !s.ended {
		t.Error("a cleared form holds the program")
	}
}

// Files that are dropped on a list open the form; a draft is added to.
func TestDroppedFilesOpenTheForm(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg", "pictures/bo.png", "clips/waltz.mp4")
	touch(t, dir, "note.txt", "cover.psd")
	s := newHarness(t, o)
	s.start(120, 36)
	s.paste(dir + "/note.txt")
	s.see("“note.txt” is neither a picture nor a clip", "No tasks yet")
	s.paste("file://" + strings.ReplaceAll(dir, " ", "%20") + "/anna.jpg\n" + dir + "/waltz.mp4\n")
	s.see("New task", "▌Picture", "✔ JPEG", "✔ MP4")
	s.press("esc", "2")
	s.paste("'" + dir + "/bo.png' '" + dir + "/note.txt' '" + dir + "/cover.psd'")
	s.see("2 pictures × 1 motion: 2 videos", "✔ anna.jpg", "✔ bo.png", "“note.txt” and 1 more are neither")
	s.press("tab", "tab")
	s.paste(dir + "/bo.png") // is there already
	s.see("2 pictures × 1 motion: 2 videos", "Added to the draft")
}

// A file goes into the field that takes it, whichever has the focus.
func TestFilesDroppedIntoTheOtherField(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg", "pictures/bo.png", "clips/waltz.mp4", "clips/tango.mp4")
	s := newHarness(t, o)
	s.start(160, 50)
	s.press("n")
	s.paste("'" + dir + "/waltz.mp4' ")
	s.see("▌Picture", "✔ MP4", "Add a picture", "Added 1 clip to Motion")
	s.paste("'" + dir + "/anna.jpg'")
	s.see("✔ JPEG", "✔ MP4")
	s.press("tab")
	s.paste("'" + dir + "/bo.png' '" + dir + "/tango.mp4'")
	s.see("▌Motion", "2 pictures × 2 motions: 4 videos", "Added 1 picture to Picture")

	s = newHarness(t, o)
	s.start(160, 50)
	s.press("n")
	s.paste("polka.mp4 shot.jpg") // which may be one name
	s.see("polka.mp4 shot.jpg'", "Add a motion")
	s.miss("Added")
}

// What comes out of the chosen engine follows its mode and the clip.
func TestTheFormSaysWhatComesOut(t *testing.T) {
	t.Parallel()
	_, o := shelfOf(t, "clips/waltz.mp4")
	s := newHarness(t, o)
	s.start(160, 50)
	s.press("n")
	s.see("Video: 720P, 15 fps, no sound, as long as the clip (2–60 s)", "¥0.08/s; a new template ¥0.08/s (once)")
	s.press("down", "down", "down", "down", "right", "down")
	s.see("›Wan Animate Move", "Video: 720P, 15 fps, clip's sound, as long as the clip (2–30 s)", "length unknown, at most ¥12.00")
	s.press("right")
	s.see("›professional", "Video: 720P, 25 fps, clip's sound")
	s.press("up", "up")
	s.write("waltz.mp4")
	s.press("tab")
	s.see("Video: 720P, 25 fps, clip's sound, 6.0 s")
}
