package tui_test

import (
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/simulator"
	"dancecard/tui"
)

// ordered is a task of a local picture and a local clip, as the form writes it.
func (s *harness) ordered(t *testing.T, picture, clip string) history.Draft {
	t.Helper()
	return history.Draft{
		Picture: s.local(t, picture, "picture"+picture[len(picture)-4:]), Clip: clip, ClipHash: clip,
		Engine: api.AnimateAnyone, Model: "animate-anyone-gen2", Detect: true,
	}
}

// The answer to a motion's submission got lost. It is found on the account, and not paid for again.
func TestAnUnconfirmedTemplateIsFound(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	lift := s.sim.Inject(simulator.Fault{Kind: simulator.KindTemplate, Do: simulator.Reset, After: true})
	d := s.ordered(t, "pictures/anna.jpg", s.local(t, "clips/waltz.mp4", "waltz.mp4"))
	d.ClipHash = ""
	s.add(d)
	s.start(160, 60)
	s.until("Template · No response; ", time.Minute)
	lift()
	s.until("✔ saved", 20*time.Minute)
	s.see("found on your account")
	wantAsked(t, s, 3, 1, 1, 1)
}

// A motion that never arrived is left to the person, at the video that waits for it.
func TestAnUnconfirmedTemplateIsResolved(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	lift := s.sim.Inject(simulator.Fault{Kind: simulator.KindTemplate, Do: simulator.Reset})
	d := s.ordered(t, "pictures/anna.jpg", s.local(t, "clips/waltz.mp4", "waltz.mp4"))
	d.ClipHash = ""
	s.add(d)
	s.start(120, 36)
	s.until("template unconfirmed: not found", 5*time.Minute)
	s.see("a resolve")
	lift()
	s.press("a")
	s.see("Resolve “waltz (template)”")
	s.press("s")
	s.until("✔ saved", 20*time.Minute)
	made := 0
	for _, task := range s.sim.Tasks() {
		if task.TemplateID != "" && task.ImageURL == "" {
			made++
		}
	}
	if made > 1 {
		t.Errorf("%d motions were made", made)
	}
}

// The program ends after each step and is started again: what was done is not done again.
func TestStartedAgainAfterEveryStep(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	d := s.ordered(t, "pictures/anna.jpg", s.local(t, "clips/waltz.mp4", "waltz.mp4"))
	d.ClipHash = ""
	s.add(d)
	for _, step := range []string{"Created", "template queued", "template running", "Template ready", "(PENDING) · accepted", "RUNNING", "✔ saved"} {
		s.start(160, 60)
		s.until(step, 20*time.Minute)
		s.send(tui.Quit())
		if !s.ended {
			t.Fatalf("it did not end after %q", step)
		}
	}
	wantAsked(t, s, 3, 1, 1, 1)
}
