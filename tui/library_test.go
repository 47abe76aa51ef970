package tui_test

import (
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/api/credentials"
	"dancecard/history"
	"dancecard/internal/simulator"
)

// made writes down a motion that was made of a clip a day ago, with the key of a fingerprint.
func (s *harness) made(clip, template, fingerprint string) history.Motion {
	s.t.Helper()
	start := s.clock.Now()
	defer s.at(start)
	s.at(start.Add(-24 * time.Hour))
	video := s.add(history.Draft{Picture: shot("anna.png"), Clip: clip})
	live, err := s.store.Live(s.ctx)
	s.must(err)
	for _, t := range live {
		if t.Kind != history.MakesMotion || t.Motion != video.Motion {
			continue
		}
		for _, h := range append(accepted(1000+int(t.ID), plainly), happening{time.Minute, history.Reported{
			Status: api.Succeeded, Template: template, Fingerprint: fingerprint, Seconds: 6,
		}}) {
			s.at(s.clock.Now().Add(h.after))
			_, err := s.store.Apply(s.ctx, t.ID, h.event)
			s.must(err)
		}
	}
	s.happen(video.ID, history.CancelDone{})
	m, err := s.store.Library.Motion(s.ctx, video.Motion)
	s.must(err)
	return m
}

func (s *harness) happen(id history.TaskID, e history.Event) {
	s.t.Helper()
	_, err := s.store.Apply(s.ctx, id, e)
	s.must(err)
}

// ownFingerprint is that of the key that the tests use.
func (s *harness) ownFingerprint() string {
	s.t.Helper()
	salt, err := s.store.Salt(s.ctx)
	s.must(err)
	return credentials.Fingerprint(canary, salt)
}

// A clip becomes a motion before the person's eyes, and the next task with it makes no second one.
func TestAClipBecomesAMotionOfTheLibrary(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.start(160, 50)
	s.press("2")
	s.see("2 Motions", "No motions yet", "its template is created and paid")
	s.press("n")
	s.paste(s.local(t, "pictures/anna.jpg", "anna.jpg"))
	s.press("tab")
	s.paste(s.local(t, "clips/waltz.mp4", "my waltz.mp4"))
	s.press("tab", "ctrl+s")
	s.see("All 1")
	s.press("2")
	s.until("● creating", time.Minute)
	s.see("Motions 1", "my waltz", "my waltz.mp4", "Creating the template", "running")
	s.until("✔ ready", 10*time.Minute)
	s.see("current key", "¥0.48 (once)", "6.0s", "for 1 video", "animate-anyone-template-gen2")
	s.until("last success", 10*time.Minute)

	s.press("n")
	s.see("New task", "Motion       my waltz ")
	s.paste(s.local(t, "pictures/bo.png", "bo.png"))
	s.press("tab")
	s.see("“my waltz” is in the library")
	s.press("ctrl+s")
	s.see("All 2")
	s.press("2")
	s.see("for 2 videos")
	s.press("1")
	s.until("Done 2", 10*time.Minute)
	wantAsked(t, s, 5, 2, 1, 2)
}

func TestAMotionIsRenamedRemovedAndRestored(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.made("https://clips.example/tango.mp4", tango, s.ownFingerprint())
	s.made("https://clips.example/waltz.mp4", waltz, s.ownFingerprint())
	s.start(120, 36)
	s.press("2", "e")
	s.see("Rename “waltz”")
	for range len("waltz") {
		s.press("backspace")
	}
	s.press("ctrl+s")
	s.see("Enter a name")
	s.write("Tango")
	s.press("enter", "enter")
	s.see("“Tango” is already in the library")
	s.press("backspace", "backspace", "backspace", "backspace", "backspace")
	s.write("慢华尔兹")
	s.press("tab")
	s.write("turns left")
	s.press("enter")
	s.see("Renamed the motion to “慢华尔兹”", "turns left", "Motions 2")
	if m := s.motions(t)[0]; m.Name != "慢华尔兹" || m.Note != "turns left" || m.Template != waltz {
		t.Errorf("the library has %+v", m)
	}

	s.press("x")
	s.see("Removed “慢华尔兹” · u undo", "Motions 1")
	if row := s.cursorRow(); !strings.Contains(row, "tango") {
		t.Errorf("the cursor is on %q", row)
	}
	s.press("u")
	s.see("“慢华尔兹” is back in the library · U redo", "Motions 2")
	if row := s.cursorRow(); !strings.Contains(row, "慢华尔兹") {
		t.Errorf("the cursor is on %q", row)
	}
	s.press("u")
	s.see("Nothing to undo")
	s.press("/")
	s.write("左")
	s.press("enter", "e")
	s.see("No motion selected")
}

// What waits with a motion that is taken off goes on, and the person is told.
func TestAMotionInTheMakingIsRemoved(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	d := s.ordered(t, "pictures/anna.jpg", s.local(t, "clips/waltz.mp4", "waltz.mp4"))
	d.ClipHash = ""
	s.add(d)
	s.start(120, 36)
	s.press("2")
	s.until("creating", time.Minute)
	s.press("x")
	s.see("its template is still being created, and 1 waiting task continues", "No motions yet")
	s.press("1")
	s.until("✔ saved", 20*time.Minute)
	s.press("2", "u")
	s.see("✔ ready", "for 1 video")
	wantAsked(t, s, 3, 1, 1, 1)
}

// A template id from elsewhere: a bad one is refused, a good one makes a video without a second template.
func TestATemplateIDIsAdded(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.start(100, 30)
	s.press("2", "a")
	s.see("Add a template by ID")
	s.paste("AACT 12/34")
	s.press("ctrl+s")
	s.see("A template ID has only letters, digits")
	s.press("esc", "a")
	s.paste(s.sim.TemplateIDs()[2])
	s.press("enter")
	s.write("tango")
	s.press("enter")
	s.see("Motions 1", "✔ ready", "Added “tango” to the library · n new task")
	s.press("a")
	s.paste(s.sim.TemplateIDs()[2])
	s.press("ctrl+s")
	s.see("The library already has this template: “tango”")
	s.press("esc", "enter")
	s.see("API key", "unknown (added by ID)", "esc back")
	s.press("enter")
	s.paste(sample("anna.jpg"))
	s.press("ctrl+s", "ctrl+s")
	s.until("✔ saved", 10*time.Minute)
	wantAsked(t, s, 0, 1, 0, 1)
	if got := s.sim.Tasks()[0].TemplateID; got != s.sim.TemplateIDs()[2] {
		t.Errorf("the video was made with %s", got)
	}
}

// A template that the service refuses is marked, with what to do; one that then works is not.
func TestARefusedTemplateIsMarked(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.start(130, 36)
	s.press("2", "a")
	s.paste("AACT.0badc0de.not-of-this-account.x")
	s.press("ctrl+s", "n")
	s.paste(sample("anna.jpg"))
	s.press("ctrl+s", "ctrl+s")
	s.until("rejected", 10*time.Minute)
	s.see("InvalidFile.Template.Content")
	s.press("2")
	s.see("✖ rejected", "Template rejected (today 12:00)", "start again from its")
	s.must(s.sim.AddTemplate(simulator.Template{ID: "AACT.0badc0de.not-of-this-account.x", Motion: "waltz", Seconds: 6}))
	s.press("n")
	s.paste(sample("bo.png"))
	s.press("ctrl+s", "ctrl+s", "2")
	s.until("✔ ready", 10*time.Minute)
	s.miss("Template rejected")
}

func TestAnotherKeysMotionWarns(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.made("https://clips.example/waltz.mp4", waltz, "of somebody else")
	s.start(130, 36)
	s.press("2")
	s.see("! other key", "Created with another API key", "will reject the template")
	s.press("n")
	s.see("This motion was created with another API key")
	s.press("esc")
	s.see("Motions 1")
	s.press("y", "t")
	s.see("Sent to the terminal (OSC 52): template ID")
	s.press("y", "c")
	s.see("Sent to the terminal (OSC 52): clip URL")
	if got := strings.Join(s.clips, " "); got != waltz+" https://clips.example/waltz.mp4" {
		t.Errorf("copied %q", got)
	}
}

// What other windows do to the library shows up, and the cursor stays on its motion.
func TestTheLibraryFollowsOtherWindows(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.made("https://clips.example/tango.mp4", tango, "")
	s.made("https://clips.example/waltz.mp4", waltz, "")
	s.start(80, 24)
	s.press("2", "j")
	for n, name := range []string{"samba", "rumba"} {
		_, err := s.store.Library.AddTemplate(s.ctx, "AACT."+name+".x.y", name)
		s.must(err)
		s.advance(6 * time.Second)
		s.see(name)
		if row := s.cursorRow(); !strings.Contains(row, "tango") {
			t.Errorf("after %d the cursor is on %q", n+1, row)
		}
	}
	m := s.motions(t)[0]
	s.must(s.store.Library.Rename(s.ctx, m.ID, "a new name", ""))
	s.advance(6 * time.Second)
	s.see("a new name", "Motions 4")
	s.miss("waltz")
	s.press("c")
	s.see("“c” works on tasks only · 1 tasks")
	s.press("esc")
	s.see("All 2")
	for _, known := range s.motions(t) {
		if known.Template == waltz || known.Template == tango {
			s.must(s.store.Library.Rename(s.ctx, known.ID, "list "+known.Template[5:9], ""))
		}
	}
	s.advance(6 * time.Second) // the names on the list of tasks are the library's as well
	s.see("list "+waltz[5:9], "list "+tango[5:9])
}
