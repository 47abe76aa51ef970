//go:build unix

package cli_test

import (
	"strings"
	"testing"
	"time"

	"dancecard/internal/simulator"
)

// late is how far apart the pieces of a sequence come: more than Bubble Tea waits.
const late = 80 * time.Millisecond

// sends writes pieces to the program as a terminal on a slow line would.
func (s *session) sends(pieces ...string) {
	s.t.Helper()
	for i, piece := range pieces {
		if i > 0 {
			time.Sleep(late)
		}
		if _, err := s.ptmx.WriteString(piece); err != nil {
			s.t.Fatal(err)
		}
	}
}

// Late pieces of what a terminal sends do nothing to the tasks, and are no text.
func TestLateSequencesDoNothing(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 0.01, Keys: []string{canary}}) // nothing changes meanwhile
	s := start(t, sim.env(canary), "--data-dir", sim.waiting(t, "bo.png", "dai.png", "anna.jpg"))
	s.await("All 3", "queued        #1")
	s.awaitThat(func() bool { return strings.Contains(s.typed.String(), "\x1b]11;") }, "the terminal's colour")
	s.Press("tab", "g") // onto what waits
	s.await("Active 3", "cancel", "? help")
	hints := s.Line(35)
	for _, pieces := range [][]string{
		{"\x1b]11;rgb:", "cdcd/f4f4/fefe\x1b\\"},
		{"\x1b]11;rgb:cdcd/f4f4/fefe\x1b", "\\"},
		{"\x1b", "]11;rgb:cdcd/f4f4/fefe\x1b\\"},
		{"\x1bP>|", "xcdef(3)", "\x1b\\"},
		{"\x1b[?62;", "4c"},
		{"\x1b", "[B"},
		{"\x1b[", "A"},
		{"\x1b", "O", "B"},
		{"\x1b[1;", "5R"},
	} {
		s.sends(pieces...)
		s.Press("?") // which tells that what came before it was read
		s.await("On this screen")
		s.closeHelp()
		s.awaitThat(func() bool { return s.Line(35) == hints && !strings.Contains(s.Text(), "Cancel") }, "the list as it was before %q", pieces)
	}

	s.Press("n")
	s.await("New task")
	s.Type("waltz")
	s.await("waltz")
	s.sends("\x1b]11;rgb:", "cdcd/f4f4/fefe\x1b\\")
	s.sends("\x1b[200~-in", "-Be", "ijing-\xe5", "\x8c", "\x97\x1b[20", "1~")
	s.await("waltz-in-Beijing-北")
	if text := s.Text(); strings.Contains(text, "rgb") || strings.Contains(text, "cdcd") {
		t.Errorf("an answer is text:\n%s", text)
	}
}
