package tui_test

import (
	"errors"
	"strings"
	"testing"
	"time"
)

// footerLine gives the last lines of the screen, without the blanks at their ends.
func (s *harness) footerLine(n int) string {
	lines := strings.Split(s.text(), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.Join(lines[len(lines)-n:], "\n")
}

// What the last line names is what helps just now. No key of it only says why it does nothing, and the help is
// always there.
func TestTheFooterNamesWhatHelps(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	by := still(s, plainly, 60, 16)
	for _, c := range []struct {
		name, task, has, lacks string
		keys                   []string
	}{
		{"failed", "failed", " t retry  e edit & resend  ↵ open  n new  y copy  ? help", "play cancel", nil},
		{"saved", "saved", "o play", "cancel", nil},
		{"queued", "queued", "c cancel", "play", nil},
		{"filter", "failed", " ↵ keep filter  esc clear", "open help", []string{"/"}},
		{"filtered", "failed", "esc clear ", "", []string{"f", "enter"}},
		{"marked", "saved", "esc unmark", "", []string{"esc", "space"}},
		{"question", "queued", " esc close", "help choose", []string{"esc", "c"}},
		{"question that was read", "queued", " up/down choose  ↵ select  esc close", "help", []string{"down"}},
	} {
		if len(c.keys) == 0 {
			s.choose(by[c.task])
		}
		if c.name == "question" {
			s.press("esc")
			s.choose(by[c.task])
		}
		s.press(c.keys...)
		foot := s.footerLine(1)
		if !strings.Contains(foot, c.has) {
			t.Errorf("%s: %q lacks %q", c.name, foot, c.has)
		}
		for word := range strings.FieldsSeq(c.lacks) {
			if strings.Contains(foot, word) {
				t.Errorf("%s: %q names %s", c.name, foot, word)
			}
		}
	}
}

// A status that would leave no room for the keys stands on the rule above them. A longer one goes on below it,
// and nothing of it or of the keys is lost.
func TestALongStatusTakesTheRule(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	by := still(s, plainly, 60, 16)
	s.choose(by["running"])
	s.press("x")
	want := " Only finished tasks can be removed. Cancel it first (c). ──\n ↵ open  n new  space mark  y copy  / filter  ? help"
	if foot := s.footerLine(2); foot != want {
		t.Errorf("%q", foot)
	}
	s.resize(160, 50)
	if foot := s.footerLine(2); !strings.HasPrefix(foot, strings.Repeat("─", 160)) || !strings.Contains(foot, "? help   ") || !strings.HasSuffix(foot, "   Only finished tasks can be removed. Cancel it first (c).") {
		t.Errorf("with room for both: %q", foot)
	}
	s.resize(44, 16)
	if foot := s.footerLine(3); foot != " Only finished tasks can be removed. Cancel\n it first (c).\n ↵ open  n new  space mark  ? help" {
		t.Errorf("with room for neither: %q", foot)
	}
}

// However long a status is, the keys stay, all of it is there, and the cursor's row is not hidden. When it
// goes, the screen has its lines back.
func TestALongStatusLeavesTheKeys(t *testing.T) {
	t.Parallel()
	long := "the text of the service goes on and on: " + strings.Repeat("input data may contain inappropriate content, ", 6) + "and that is all"
	for _, size := range [][2]int{{40, 20}, {80, 24}, {100, 30}, {120, 36}, {160, 50}} {
		s := newHarness(t, settings{quick: true})
		by := still(s, plainly, size[0], size[1])
		s.openErr = errors.New(long)
		s.choose(by["saved"])
		keys, row, lines := s.footerLine(1), s.cursorRow(), len(s.listRows())
		s.press("o")
		said := strings.Join(strings.Fields(strings.ReplaceAll(s.text(), "─", "")), " ")
		want := strings.Join(strings.Fields(long), " ")
		if got := s.footerLine(1); got != keys {
			t.Errorf("%v: the keys are %q, not %q", size, got, keys)
		}
		if !strings.Contains(said, want) || !strings.Contains(said, "y copy the path") {
			t.Errorf("%v: the word is not whole:\n%s", size, s.text())
		}
		if got := s.cursorRow(); got != row {
			t.Errorf("%v: the cursor's row is %q, not %q", size, got, row)
		}
		s.advance(10 * time.Second)
		s.see("the service goes") // it takes longer to read than others
		s.advance(time.Minute)
		s.miss("and that is all")
		if n := len(s.listRows()); n != lines {
			t.Errorf("%v: %d lines after the word has gone, %d before it came", size, n, lines)
		}
	}
}

// Where even the whole screen has no room for a status, a sign tells so. A larger terminal shows the rest.
func TestAStatusWithoutRoom(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{quick: true})
	by := still(s, plainly, 40, 10)
	s.openErr = errors.New(strings.Repeat("very long ", 60) + "and that is all")
	s.choose(by["saved"])
	s.press("o")
	s.see("…", "? help")
	s.miss("and that is all")
	s.resize(120, 36)
	s.see("and that is all · y copy the path", "? help")
}
