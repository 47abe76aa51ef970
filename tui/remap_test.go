package tui_test

import (
	"testing"

	"dancecard/tui"
	"dancecard/tui/term"
)

// Other keys count everywhere: in the footer, help, palette, sentences, and where the terminal is too small.
func TestOtherKeysAreNamedEverywhere(t *testing.T) {
	t.Parallel()
	table, problem := term.Remap(term.Commands(), map[string][]string{
		"retry": {"ctrl+t", "T"}, "undo": {"ctrl+x"}, "quit": {"ctrl+q"}, "new": {}, "help": {"f4"}, "palette": {"ctrl+e"}, "line-down": {},
		"send": {"f9"}, "browse": {"ctrl+g"},
	})
	if problem != (term.KeyProblem{}) {
		t.Fatal(problem)
	}
	s := newHarness(t, settings{config: func(c *tui.Config) { c.Commands = table }})
	s.failed(2)
	s.start(120, 36)
	s.see("ctrl+t retry", "ctrl+e new new", "f4 help")
	s.press("t", "n", "?")
	s.see("“?” isn't bound here · f4 help")
	s.press("f4")
	s.see("ctrl+t T")
	s.press("f4", "ctrl+e")
	s.write("retry")
	s.see("Try again", "ctrl+t")
	s.press("esc", "x")
	s.see("Removed “Take 2” · ctrl+x undo")
	s.press("T")
	s.see("Retry “Take 1” for")
	s.press("ctrl+t") // the key answers, too
	s.see("“Take 1” is in the queue again")
	s.press("ctrl+e")
	s.write("new")
	s.press("enter")
	s.form("Picture")
	s.see("f9 send", "ctrl+g browse")
	s.miss("ctrl+s", "ctrl+o")
	s.press("ctrl+e")
	s.see("Command name")
	s.press("esc", "f4")
	s.see("Send the task")
	s.press("f4", "esc")
	s.resize(40, 8)
	s.see("ctrl+q quit")
	s.press("q")
	if s.ended {
		t.Fatal("q quits")
	}
	s.press("ctrl+q")
	s.see("Quit? ctrl+q quit, esc stay")
	s.press("ctrl+q")
	if !s.ended {
		t.Error("ctrl+q does not quit")
	}
}
