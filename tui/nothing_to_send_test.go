package tui_test

import (
	"testing"

	"dancecard/tui"
)

// An engine that takes clips has no use for a template: what was typed is named, and why.
func TestNothingToSendNamesWhatWasTyped(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: func(c *tui.Config) { c.Engines = c.Engines[1:] }})
	s.start(160, 40)
	s.press("n")
	s.paste(shot("anna.png") + " " + shot("bo.png"))
	s.press("tab")
	s.paste(waltz + " ")
	s.press("ctrl+s")
	s.see("Nothing to send. " + waltz)
	s.miss(": :")
}
