package tui_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/simulator"
	"dancecard/internal/simulator/assets"
)

// local writes one of the service's samples to a folder with a blank in its name, and gives its path.
func (s *harness) local(t *testing.T, sample, name string) string {
	t.Helper()
	data, err := assets.FS.ReadFile(sample)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "my files", name)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// asked counts the requests of each kind.
func (s *harness) asked(kinds ...simulator.Kind) []int {
	out := make([]int, len(kinds))
	for i, kind := range kinds {
		out[i] = len(s.requests(kind))
	}
	return out
}

var paid = []simulator.Kind{simulator.KindUpload, simulator.KindDetect, simulator.KindTemplate, simulator.KindSubmit}

func wantAsked(t *testing.T, s *harness, uploads, detections, templates, videos int) {
	t.Helper()
	want := []int{uploads, detections, templates, videos}
	for i, got := range s.asked(paid...) {
		if got != want[i] {
			t.Errorf("%s: %d requests, want %d", paid[i], got, want[i])
		}
	}
}

// A local picture and a local clip become a video; a second picture needs no second motion.
func TestFromLocalFilesToAVideo(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.start(160, 60)
	anna, clip := s.local(t, "pictures/anna.jpg", "anna.jpg"), s.local(t, "clips/waltz.mp4", "my waltz.mp4")
	s.press("n")
	s.paste(anna)
	s.press("tab")
	s.paste("'" + clip + "'") // as a terminal drops it
	s.press("tab")
	s.see("✔ JPEG", "✔ MP4", "About ¥0.96: ")
	s.press("ctrl+s")
	s.until("template queued", time.Minute)
	s.see("Picture uploaded for the check", "Picture passed the check: full body", "Picture uploaded for the video")
	s.until("Template ready", 10*time.Minute)
	s.until("✔ saved", 10*time.Minute)
	s.press("enter")
	s.see("Template · Clip uploaded for the template", "Template · Queued (PENDING) · accepted")
	s.press("esc")
	wantAsked(t, s, 3, 1, 1, 1)
	motion := s.motions(t)[0]
	if motion.Name != "my waltz" || motion.Template == "" || motion.Seconds == 0 || motion.Cost() == 0 || motion.Fingerprint == "" || motion.Uses != 1 {
		t.Errorf("the library has %+v", motion)
	}

	s.press("n")
	s.paste(s.local(t, "pictures/bo.png", "bo.png"))
	s.press("tab")
	s.see("is in the library; its template is already")
	s.miss("template ¥")
	s.press("ctrl+s")
	s.until("✔ saved", 10*time.Minute)
	s.until("2", time.Minute)
	s.advance(5 * time.Minute)
	wantAsked(t, s, 5, 2, 1, 2)
	for _, r := range s.sim.Record() {
		if r.Status >= 400 {
			t.Errorf("%s %s was refused with %d", r.Kind, r.Path, r.Status)
		}
	}
}

func (s *harness) motions(t *testing.T) []history.Motion {
	t.Helper()
	list, err := s.store.Library.Motions(t.Context())
	if err != nil || len(list) == 0 {
		t.Fatalf("the library: %v, %v", list, err)
	}
	return list
}

// The Wan engines take the clip itself, and have qualities at prices of their own.
func TestWanNeedsNoTemplate(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.start(120, 36)
	s.press("n")
	s.paste(s.local(t, "pictures/anna.jpg", "anna.jpg"))
	s.press("tab")
	s.paste(s.local(t, "clips/waltz.mp4", "waltz.mp4"))
	s.press("tab", "tab", "tab", "right")
	s.see("›Wan Animate Move", "Quality", "›standard", "About ¥2.40")
	s.miss("Background", "Ratio")
	s.press("tab", "right")
	s.see("›professional", "Watermark", "›off")
	s.press("tab", "right")
	s.see("›on")
	s.press("ctrl+s")
	s.until("✔ saved", 20*time.Minute)
	wantAsked(t, s, 2, 0, 0, 1)
	task := s.task(1)
	if task.Engine != api.WanMove || task.Mode != "wan-pro" || task.Cost() != 0.60*task.Seconds || task.Seconds == 0 {
		t.Errorf("%+v costs %v", task.Draft, task.Cost())
	}
	if there := s.sim.Tasks()[0]; !there.Watermark || !task.Watermark {
		t.Errorf("no watermark was asked for: %+v", there)
	}
	if got := s.saved(task); !bytes.Contains(got[:64], []byte("ftyp")) {
		t.Error("what was saved is no video")
	}
}

// A template that was pasted is in the library, but nobody here knows whether it was paid for.
func TestAPastedTemplateIsNotCalledPaidFor(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{quick: true})
	s.add(history.Draft{Picture: shot("anna.png"), Template: waltz}, seconds(history.CancelDone{})...)
	s.start(160, 40)
	s.press("n")
	s.paste(shot("bo.png"))
	s.press("tab")
	s.paste(waltz)
	s.press("tab")
	s.see("is in the library")
	s.miss("paid for")
}

// The picture's findings are shown before anything more is paid. The person may send it all the same.
func TestAHalfBodyIsQueriedBeforePaying(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.start(120, 36)
	half := s.local(t, "pictures/half.jpg", "half.jpg")
	s.press("n")
	s.paste(half)
	s.press("tab")
	s.paste(s.sim.TemplateIDs()[0])
	s.press("ctrl+s", "ctrl+s")
	s.until("rejected", time.Minute)
	s.see("invents legs", "Only the check was billed")
	wantAsked(t, s, 1, 1, 0, 0)
	s.press("e")
	s.see("! Half body with the clip's background")
	s.press("ctrl+s")
	s.until("✔ saved", 20*time.Minute)
	wantAsked(t, s, 2, 1, 0, 1)
}

// What the service's storage has lost is uploaded anew for the next task. The service may say so at the
// submission or at the first poll.
func TestALostUploadIsMadeAgain(t *testing.T) {
	t.Parallel()
	for _, late := range []bool{false, true} {
		s := newHarness(t, settings{quick: true})
		if late {
			off, err := s.sim.EnableFaults("late-refusals")
			s.must(err)
			defer off()
		}
		s.start(90, 36)
		s.press("n")
		s.paste(s.local(t, "pictures/anna.jpg", "anna.jpg"))
		s.press("tab")
		s.paste(s.local(t, "clips/waltz.mp4", "waltz.mp4"))
		s.press("tab", "tab", "tab", "right")
		s.see("›Wan Animate Move")
		s.press("ctrl+s")
		s.until("✔ saved", 20*time.Minute)
		wantAsked(t, s, 2, 0, 0, 1)
		s.sim.EmptyStorage()
		s.press("e", "ctrl+s")
		s.until("Another take", time.Minute)
		s.press("s")
		s.until("InvalidURL", 20*time.Minute)
		s.press("enter")
		s.tells(t, "Model Studio couldn't read the uploaded copy of the picture or of the clip. Create the task again")
		wantAsked(t, s, 2, 0, 0, 2)
		s.press("e", "ctrl+s")
		s.until("✔ saved", 20*time.Minute)
		s.advance(20 * time.Minute)
		wantAsked(t, s, 4, 0, 0, 3)
		if got := s.task(3); got.State != history.Saved {
			t.Errorf("late %v: the task that was made again is %q: %+v", late, got.State, got.Problem)
		}
	}
}

// A picture that the check could not read is uploaded anew for the next check.
func TestALostUploadOfACheckIsMadeAgain(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{quick: true})
	s.sim.Inject(simulator.Fault{Kind: simulator.KindDetect, Do: simulator.Refuse, Status: 400, Code: "InvalidURL", Message: "Required URL is missing or invalid.", Times: 1})
	draft := history.Draft{Picture: s.local(t, "pictures/anna.jpg", "anna.jpg"), Template: s.sim.TemplateIDs()[0], Engine: api.AnimateAnyone, Model: "animate-anyone-gen2", Detect: true}
	first := s.add(draft)
	s.start(90, 36)
	s.until("✔ saved", 20*time.Minute)
	wantAsked(t, s, 2, 1, 0, 1)
	second := s.add(draft)
	for end := 0; s.task(second.ID).State != history.Saved && end < 40; end++ {
		s.advance(time.Minute)
	}
	wantAsked(t, s, 3, 2, 0, 2)
	if a, b := s.task(first.ID), s.task(second.ID); a.State != history.Saved || b.State != history.Saved {
		t.Errorf("the tasks are %q and %q", a.State, b.State)
	}
}

// A file that is gone when its turn comes ends the task with a clear word; nothing is paid.
func TestAFileThatVanished(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	path := s.local(t, "pictures/anna.jpg", "anna.jpg")
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	s.add(history.Draft{Picture: path, Template: s.sim.TemplateIDs()[0], Engine: api.AnimateAnyone, Model: "animate-anyone-gen2", Detect: true})
	s.start(120, 36)
	s.until("rejected", time.Minute)
	s.see("No such file")
	wantAsked(t, s, 0, 0, 0, 0)
}

// A retired service's error names the date and the ways on, and one key brings the task to its end.
func TestSwitchFromARetiredEngine(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		key    string
		engine api.EngineID
	}{{"1", api.WanMix}, {"2", api.WanMove}} {
		s := newHarness(t, settings{config: shared})
		s.sim.Retire(simulator.RetiredDenied)
		clip := s.local(t, "clips/waltz.mp4", "waltz.mp4")
		s.start(160, 50)
		s.press("n")
		s.paste(s.local(t, "pictures/anna.jpg", "anna.jpg"))
		s.press("tab")
		s.paste(clip)
		s.press("tab", "left")
		s.see("›AnimateAnyone", "! Retired on 2026-10-10.")
		s.press("ctrl+s", "ctrl+s")
		s.until("rejected", 10*time.Minute)
		s.see("2026-10-10", "Press m to", "m switch engine")
		s.press("m")
		s.see("Switch engine for “anna.jpg × waltz.mp4”?", "Switch to Wan Animate Mix: about ¥3.60, clip's background", "Switch to Wan Animate Move: about ¥2.40, picture's background", "Wan Animate Move: clips of 2–30 s.")
		s.press(c.key)
		s.until("✔ saved", 20*time.Minute)
		if task := s.task(1); task.Engine != c.engine || task.State != history.Saved || !strings.HasPrefix(task.Model, "wan2.2") {
			t.Errorf("%s: %+v", c.engine, task.Draft)
		}
	}
}
