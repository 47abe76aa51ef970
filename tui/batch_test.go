package tui_test

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/paths"
	"dancecard/internal/simulator"
	"dancecard/internal/simulator/assets"
	"dancecard/tui"
)

// shelfOf writes samples of the service to a folder, which becomes the program's own, and gives it.
func shelfOf(t *testing.T, samples ...string) (dir string, o settings) {
	t.Helper()
	dir = filepath.Join(t.TempDir(), "my [files]")
	for _, name := range samples {
		data, err := assets.FS.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(dir, filepath.Base(name))
		if err := os.MkdirAll(dir, 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir, settings{config: func(c *tui.Config) { c.Dir, c.Home = dir, dir }}
}

// fill types into picture and motion.
func (s *harness) fill(picture, motion string) {
	s.t.Helper()
	s.press("n")
	s.write(picture)
	s.press("enter")
	s.write(motion)
	s.press("enter")
}

// Three pictures and two clips are six videos, three checks and two motions. Each file is uploaded once for
// each model.
func TestSixVideosOfThreePicturesAndTwoClips(t *testing.T) {
	t.Parallel()
	_, o := shelfOf(t, "pictures/anna.jpg", "pictures/bo.png", "pictures/chen.jpg", "clips/waltz.mp4", "clips/tango.mp4")
	s := newHarness(t, o)
	s.start(160, 50)
	s.fill("./*.*g anna.jpg", "~/*.mp4") // anna.jpg twice is once
	s.see("3 pictures × 2 motions: 6 videos", "✔ anna.jpg", "✔ chen.jpg", "✔ waltz.mp4", "2 templates ¥", "About ¥3.64: ")
	s.press("ctrl+s")
	s.see("Send 6 videos for about ¥")
	wantAsked(t, s, 0, 0, 0, 0)
	s.press("esc")
	s.see("3 pictures × 2 motions")
	s.press("ctrl+s", "s")
	s.see("Added 6 tasks")
	s.until("Done 6", time.Hour)
	wantAsked(t, s, 3*2+2, 3, 2, 6)
	for _, r := range s.sim.Record() {
		if r.Status >= 400 {
			t.Errorf("%s %s was refused with %d", r.Kind, r.Path, r.Status)
		}
	}
}

// What does not pass is left out, and said; the rest is sent.
func TestABadPictureIsLeftOutOfABatch(t *testing.T) {
	t.Parallel()
	_, o := shelfOf(t, "pictures/anna.jpg", "pictures/tiny.png", "pictures/bo.png")
	s := newHarness(t, o)
	s.start(160, 50)
	s.fill("anna.jpg tiny.png bo.png", s.sim.TemplateIDs()[0])
	s.see("3 pictures × 1 motion: 2 of 3 videos", "✖ tiny.png")
	s.press("ctrl+s")
	s.see("Send 2 of 3 videos", "Left out: tiny.png (")
	s.press("ctrl+s")
	s.until("Done 2", time.Hour)
	s.advance(10 * time.Minute)
	wantAsked(t, s, 4, 2, 0, 2)
}

func TestABatchWithoutAUsablePicture(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/tiny.png")
	if err := os.WriteFile(filepath.Join(dir, "note.png"), []byte("a letter"), 0o600); err != nil {
		t.Fatal(err)
	}
	s := newHarness(t, o)
	s.start(120, 36)
	s.fill("./", s.sim.TemplateIDs()[0])
	s.press("ctrl+s")
	s.see("Nothing to send. ", "2 pictures × 1 motion: 0 of 2 videos")
	s.advance(time.Minute)
	wantAsked(t, s, 0, 0, 0, 0)
}

// What is meant by what was typed, or why nothing is, stands among the checks.
func TestTheChecksExplainPatterns(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg", "pictures/bo.png")
	for from, to := range map[string]string{"anna.jpg": "anna [1] *.jpg", "bo.png": "bo.png"} {
		if err := os.Rename(filepath.Join(dir, from), filepath.Join(dir, to)); err != nil {
			t.Fatal(err)
		}
	}
	for typed, want := range map[string]string{
		"anna [1] *.jpg":       "✔ JPEG",
		"*.gif":                "No picture matches “*.gif”",
		"[.png":                "isn't a valid pattern",
		"no such.png":          "Picture: ",
		paths.Quote(dir):       "This is a folder. End the path with /",
		paths.Quote(dir) + "/": "2 pictures",
	} {
		s := newHarness(t, o)
		s.start(160, 50)
		s.press("n")
		s.write(typed)
		s.press("enter")
		if !strings.Contains(s.flat(), want) {
			t.Errorf("%s does not give %q:\n%s", typed, want, s.text())
		}
	}
}

// More than a day's work in one go is most likely a slip.
func TestTooManyVideosInOneGo(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.hold(anything)
	s.start(120, 36)
	var pictures []string
	for n := range 501 {
		pictures = append(pictures, shot(fmt.Sprintf("anna.png?%d", n)))
	}
	s.press("n")
	s.paste(strings.Join(pictures, "\n"))
	s.press("tab")
	s.paste(waltz)
	s.press("ctrl+s", "ctrl+s")
	s.tells(t, "501 videos at once; at most 500")
	if n, err := s.store.Counts(s.ctx); err != nil || n.All != 0 {
		t.Errorf("%d tasks, %v", n.All, err)
	}
}

// Inputs are looked at a few at a time, and none twice.
func TestInputsAreLookedAtAFewAtATime(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	open := s.hold(anything)
	s.start(160, 50)
	var pictures []string
	for n := range 10 {
		pictures = append(pictures, shot(fmt.Sprintf("anna.png?%d", n)))
	}
	s.press("n")
	s.paste(strings.Join(pictures, " "))
	s.see("10 pictures", "Checking…")
	if n := s.gates[0].waiting; n > 4+2 { // the program asks the service as well
		t.Errorf("%d requests at once", n)
	}
	open()
	s.see("✔ anna.png")
	s.miss("Checking…")
	hold := s.hold(func(r *http.Request) bool { return strings.HasPrefix(r.URL.Path, "/shots/") })
	s.press("tab")
	s.paste(waltz)
	s.press("tab")
	s.miss("Checking…")
	hold()
}

// A batch is shown alone, canceled and repeated as one.
func TestABatchIsCanceledAndRepeated(t *testing.T) {
	t.Parallel()
	_, o := shelfOf(t, "pictures/anna.jpg", "pictures/bo.png")
	s := newHarness(t, o)
	s.add(history.Draft{Title: "alone", Picture: shot("dai.png"), Template: waltz}, seconds(history.CancelDone{})...)
	_, err := s.store.Leases.Hold(s.ctx, store.Program{Name: "another"}, time.Hour) // that one sends, and does not just now
	s.must(err)
	s.start(160, 50)
	s.fill("*.*", strings.Join(s.sim.TemplateIDs()[:2], " "))
	s.press("ctrl+s", "s")
	s.see("Added 4 tasks", "All 5")
	s.press("b")
	s.see("batch of 4 tasks")
	s.miss("alone")
	s.press("ctrl+a", "c")
	s.see("Cancel 4 tasks?")
	s.press("c")
	s.see("Canceled 4 tasks")
	s.press("b")
	s.see("alone", "All 5")
	s.must(s.store.Leases.Release(s.ctx, "another"))
	s.advance(10 * time.Minute)
	wantAsked(t, s, 0, 0, 0, 0)

	s.press("b", "ctrl+a", "e")
	s.see("2 pictures × 2 motions: 4 videos", "✔ anna.jpg")
	s.press("ctrl+s", "s")
	s.see("All 9")
	s.press("b")
	s.see("batch of 4 tasks")
	s.press("/")
	s.write("anna")
	s.press("enter")
	s.see("batch /anna 2 matches")
	s.press("esc", "esc")
	s.see("All 9", "alone")
	s.press("end", "b")
	s.see("isn't part of a batch")
}

// What is marked stays so however far the list is.
func TestMarksBeyondTheWindow(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: func(c *tui.Config) { c.InFlight = 1 }})
	drafts := make([]history.Draft, 400)
	for i := range drafts {
		drafts[i] = onEngine(history.Draft{Title: fmt.Sprint("Take ", i+1), Picture: shot("anna.png"), Template: waltz})
	}
	tasks, err := s.store.Create(s.ctx, drafts...)
	s.must(err)
	changes := make([]history.Change, len(tasks))
	for i, task := range tasks {
		changes[i] = history.Change{ID: task.ID, Event: history.CancelDone{}}
	}
	_, err = s.store.ApplyAll(s.ctx, changes)
	s.must(err)
	s.start(120, 36)
	s.press("space", "end", "space", "x", "y") // the first and the last
	s.see("Removed 2 tasks", "All 398")
	s.press("ctrl+a")
	s.see("398 marked")
	s.press("x")
	s.see("Remove 398 tasks?")
	s.press("d")
	s.see("Removed 398 tasks", "All 0")
	s.press("u")
	s.see("All 398")
}

// A pattern that stays in the form means what is there when the form is opened again.
func TestAPatternIsReadAgain(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg", "pictures/bo.png")
	s := newHarness(t, o)
	s.start(120, 36)
	s.fill("*.*", s.sim.TemplateIDs()[0])
	s.see("2 pictures × 1 motion")
	s.press("esc")
	s.must(os.Rename(filepath.Join(dir, "anna.jpg"), filepath.Join(dir, "carla.jpg")))
	s.press("n")
	s.see("2 pictures × 1 motion", "✔ carla.jpg")
	s.miss("anna.jpg")
}

// The form is sent in the middle of typing. The sources are resolved first, and the question opens by itself.
func TestABatchIsSentFromTheMiddleOfTyping(t *testing.T) {
	t.Parallel()
	_, o := shelfOf(t, "pictures/anna.jpg", "clips/waltz.mp4", "clips/tango.mp4")
	s := newHarness(t, o)
	s.start(120, 36)
	s.press("n")
	s.write("anna")
	s.see("tab complete", "esc close")
	s.press("tab", "tab")
	s.write("~/*.mp4")
	s.press("ctrl+s")
	s.see("Send 2 videos for about ¥1.82?")
	s.press("s")
	s.see("Added 2 tasks", "Active 2")
}

// What is being inspected when ctrl+s is pressed is sent afterwards, unless something is typed in the
// meantime.
func TestSendingWaitsForTheInspection(t *testing.T) {
	t.Parallel()
	for _, typed := range []bool{false, true} {
		s := newHarness(t, settings{})
		s.start(120, 36)
		open := s.hold(anything)
		s.press("n")
		s.paste(sample("anna.jpg"))
		s.press("tab")
		s.paste(simulator.StartTemplates()[0].ID)
		s.press("ctrl+s")
		s.see("New task", "Checking; sends when done")
		if typed {
			s.press("tab")
		}
		open()
		s.advance(time.Second)
		if !typed {
			s.see("Active 1")
			continue
		}
		s.see("New task", "JPEG")
		s.press("ctrl+s")
		s.see("Active 1")
	}
}
