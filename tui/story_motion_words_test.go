package tui_test

import (
	"testing"
	"time"
)

// A name that several motions bear, as an older version gave them, is no choice of the program's: it says
// what to do, and nothing is sent before it is done.
func TestANameThatTwoMotionsBear(t *testing.T) {
	t.Parallel()
	s := newStage(t, settings{})
	one := s.made(studio+"/samples/waltz.mp4", s.sim.TemplateIDs()[0], s.ownFingerprint())
	two := s.made(studio+"/samples/tango.mp4", s.sim.TemplateIDs()[1], s.ownFingerprint())
	s.must(s.store.RenameMotion(s.ctx, two.ID, one.Name, ""))
	s.start(160, 50)
	s.press("n")
	s.paste(sample("anna.jpg"))
	s.press("tab")
	s.write("Waltz")
	s.press("esc", "tab", "ctrl+s")
	s.see("✖ 2 motions of the library are called “Waltz”: choose one of them", "a name of its own")
	s.pass(time.Minute)
	wantAsked(t, s, 0, 0, 0, 0)
	s.press("ctrl+o")
	s.see("The library of motions", one.Template[:13], two.Template[:13]) // to choose by

	s.press("esc", "esc", "2", "e")
	s.see("Name and note of waltz")
	for range len("waltz") {
		s.press("backspace")
	}
	s.write("Vienna")
	s.press("enter", "enter")
	s.see("the motion is called Vienna")
	s.press("1", "n")
	s.see("motion “waltz” is in the library")
	s.press("ctrl+s")
	s.until("Done 3", time.Hour)
	if got := s.sim.Tasks()[0].TemplateID; got != one.Template {
		t.Errorf("it was made with %s, not %s", got, one.Template)
	}
}
