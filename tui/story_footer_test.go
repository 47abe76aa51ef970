package tui_test

import (
	"strings"
	"testing"
)

// foot gives the last lines of the screen, without the blanks at their ends.
func (s *stage) foot(n int) string {
	lines := strings.Split(s.text(), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.Join(lines[len(lines)-n:], "\n")
}

// What the last line names is what helps just now: no key of it only says why it does nothing, and the
// help is always there.
func TestTheFooterNamesWhatHelps(t *testing.T) {
	t.Parallel()
	s := newStage(t, settings{})
	by := still(s, plainly, 60, 16)
	for _, c := range []struct {
		name, task, has, lacks string
		keys                   []string
	}{
		{"failed", "failed", " e edit & resend  ↵ open  n new  space mark  ? help", "play cancel", nil},
		{"saved", "saved", "o play", "cancel", nil},
		{"queued", "queued", "c cancel", "play", nil},
		{"filter", "failed", " ↵ keep the filter  esc clear it", "open help", []string{"/"}},
		{"filtered", "failed", "esc clear the filter", "", []string{"f", "enter"}},
		{"marked", "saved", "esc unmark", "", []string{"esc", "space"}},
		{"question", "queued", " n leave it", "help first", []string{"esc", "c"}},
		{"question that was read", "queued", " y first answer  n leave it  down choose  ↵ select", "help", []string{"down"}},
	} {
		if len(c.keys) == 0 {
			s.choose(by[c.task])
		}
		if c.name == "question" {
			s.press("esc")
			s.choose(by[c.task])
		}
		s.press(c.keys...)
		foot := s.foot(1)
		if !strings.Contains(foot, c.has) {
			t.Errorf("%s: %q lacks %q", c.name, foot, c.has)
		}
		for _, word := range strings.Fields(c.lacks) {
			if strings.Contains(foot, word) {
				t.Errorf("%s: %q names %s", c.name, foot, word)
			}
		}
	}
}

// A word that would leave no room for the keys stands on the rule above them; one that is longer than
// that goes on where the keys are, and nothing of it is lost.
func TestALongWordTakesTheRule(t *testing.T) {
	t.Parallel()
	s := newStage(t, settings{})
	by := still(s, plainly, 60, 16)
	s.choose(by["running"])
	s.press("x")
	want := " Only finished tasks can be removed. Cancel it first (c) ───\n ↵ open  n new  space mark  y copy  / filter  ? help"
	if foot := s.foot(2); foot != want {
		t.Errorf("%q", foot)
	}
	s.resize(160, 50)
	if foot := s.foot(2); !strings.HasPrefix(foot, strings.Repeat("─", 160)) || !strings.Contains(foot, "? help   ") || !strings.HasSuffix(foot, "   Only finished tasks can be removed. Cancel it first (c)") {
		t.Errorf("with room for both: %q", foot)
	}
	s.resize(44, 16)
	if words := strings.Join(strings.Fields(strings.ReplaceAll(s.foot(2), "─", "")), " "); words != "Only finished tasks can be removed. Cancel it first (c)" {
		t.Errorf("with room for neither: %q", words)
	}
}
