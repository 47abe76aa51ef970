package dialog_test

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"dancecard/tui/dialog"
	"dancecard/tui/term"
)

func drawn(d dialog.Dialog, w, h int) string {
	theme := term.NewTheme(term.Look{})
	return ansi.Strip(strings.Join(d.View(w, h, &theme), "\n"))
}

// The help says that there is more of it, until its end is seen.
func TestTheHelpTellsWhatLiesBelow(t *testing.T) {
	help := dialog.NewHelp(dialog.Context{Table: term.Commands(), Screen: term.OnList})
	first := drawn(help, 60, 14)
	if !strings.Contains(first, " more lines  / narrow  esc close") || strings.Contains(first, "pgup back") {
		t.Errorf("the first page:\n%s", first)
	}
	pages, last := 1, first
	for strings.Contains(last, "more lines") && pages < 50 {
		help.Update(tea.KeyPressMsg{Code: tea.KeyPgDown})
		last = drawn(help, 60, 14)
		pages++
		if n := strings.Count(last, "\n"); n != 13 {
			t.Fatalf("page %d has %d lines", pages, n+1)
		}
	}
	if !strings.Contains(last, "pgup back  / narrow  esc close") || !strings.Contains(last, "Leave the form") {
		t.Errorf("after %d pages:\n%s", pages, last)
	}
	if all := drawn(help, 60, 200); strings.Contains(all, "pgup back") {
		t.Error("a help that is seen whole has a page before it")
	}
}

// Where the list has no room for what commands do, the chosen one's is said whole below it.
func TestThePaletteSaysWhatTheChosenCommandDoes(t *testing.T) {
	p := dialog.NewPalette(dialog.Context{Table: term.Commands(), Screen: term.OnList})
	for range 3 {
		p.Update(tea.KeyPressMsg{Code: tea.KeyDown})
	}
	for _, size := range [][2]int{{54, 14}, {84, 30}} {
		if text := strings.Join(strings.Fields(drawn(p, size[0], size[1])), " "); !strings.HasSuffix(text, "Show only the tasks of this batch, or all again") {
			t.Errorf("%v: %s", size, text)
		}
	}
}

// The keys that scroll elsewhere scroll in the help too. It closes for what closes a dialog, and for nothing
// else.
func TestTheHelpScrolls(t *testing.T) {
	help := dialog.NewHelp(dialog.Context{Table: term.Commands(), Screen: term.OnList})
	first := drawn(help, 60, 14)
	press := func(k tea.KeyPressMsg) bool {
		_, done := help.Update(k)
		return done
	}
	letter := func(r rune) tea.KeyPressMsg { return tea.KeyPressMsg{Code: r, Text: string(r)} }
	for _, there := range []tea.KeyPressMsg{letter('G'), letter('j'), letter('ｊ'), {Code: tea.KeyEnd}, {Code: 'd', Mod: tea.ModCtrl}, {Code: 'f', Mod: tea.ModCtrl}} {
		if done := press(there); done || drawn(help, 60, 14) == first {
			t.Errorf("%s does not scroll", there)
		}
		if done := press(letter('g')); done || drawn(help, 60, 14) != first {
			t.Error("g does not go to the top")
		}
	}
	press(letter('G'))
	for _, back := range []tea.KeyPressMsg{letter('k'), {Code: 'u', Mod: tea.ModCtrl}, {Code: 'b', Mod: tea.ModCtrl}} {
		at := drawn(help, 60, 14)
		if press(back) || drawn(help, 60, 14) == at {
			t.Errorf("%s does not scroll back", back)
		}
	}
	for _, r := range "xyz1" {
		if press(letter(r)) {
			t.Errorf("%c closes it", r)
		}
	}
	for _, k := range []tea.KeyPressMsg{letter('q'), letter('?'), letter('？'), {Code: tea.KeyEscape}} {
		if !press(k) {
			t.Errorf("%s does not close it", k)
		}
	}
}
