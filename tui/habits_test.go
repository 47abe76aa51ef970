package tui_test

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// habit is a row of what fingers know from other programs: what is pressed, and what is on the screen then. A word
// behind "type " is typed, one behind "paste " pasted, one behind "miss " is not on the screen.
type habit struct {
	row  string
	keys []string
	sees []string
}

// habits are tried with three canceled tasks, the newest first.
var habits = []habit{
	{"1 down", []string{"j"}, []string{"│ Take 2"}},
	{"1 up", []string{"down", "down", "k"}, []string{"│ Take 2"}},
	{"2 out", []string{"left"}, []string{"newest first"}},
	{"2 out", []string{"h"}, []string{"“h” goes back in a task now · p pauses", "newest first"}},
	{"3 in", []string{"right"}, []string{"esc back"}},
	{"4 back", []string{"l", "backspace"}, []string{"newest first"}},
	{"5 in, in a task", []string{"enter", "l"}, []string{"esc back"}},
	{"6 top", []string{"G", "g"}, []string{"│ Take 3"}},
	{"7 bottom", []string{"G"}, []string{"│ Take 1"}},
	{"8 end", []string{"end"}, []string{"│ Take 1"}},
	{"9 half a page", []string{"ctrl+d"}, []string{"│ Take 1"}},
	{"10 a page", []string{"ctrl+f"}, []string{"│ Take 1"}},
	{"10 a page back", []string{"G", "ctrl+b"}, []string{"│ Take 3"}},
	{"11 pgdn", []string{"pgdown"}, []string{"│ Take 1"}},
	{"12 last row", []string{"L"}, []string{"│ Take 1"}},
	{"12 first row", []string{"G", "H"}, []string{"│ Take 3"}},
	{"14 scroll the pane", []string{"J", "K"}, []string{"│ Take 3", "miss API key form"}},
	{"15 scroll, in a task", []string{"enter", "J", "K"}, []string{"Take 3", "esc back", "miss API key form"}},
	{"16 next task", []string{"enter", "]"}, []string{"Take 2", "esc back"}},
	{"17 a tab by its number", []string{"2"}, []string{"last used first"}},
	{"18 next group", []string{"tab"}, []string{"No active tasks"}},
	{"19 next group", []string{"]"}, []string{"No active tasks"}},
	{"20 move", []string{"{"}, []string{"Only waiting tasks can be moved"}},
	{"21 move", []string{"ctrl+k"}, []string{"Only waiting tasks can be moved"}},
	{"22 down", []string{"ctrl+n"}, []string{"│ Take 2"}},
	{"23 centre", []string{"z"}, []string{"Nothing to undo"}},
	{"25 filter", []string{"/", "type p1.png"}, []string{"/p1.png", "│ Take 2"}},
	{"25 filter with an input method", []string{"、", "type p1.png"}, []string{"│ Take 2"}},
	{"26 filter", []string{"f", "type p1.png"}, []string{"│ Take 2"}},
	{"27 keep", []string{"/", "type p1.png", "enter", "enter"}, []string{"esc back"}},
	{"28 clear", []string{"/", "type p1.png", "esc"}, []string{"p0.png", "All 3"}},
	{"29 on to the list", []string{"/", "type p", "down"}, []string{"│ Take 2", "/ edit filter"}},
	{"30 on, typing", []string{"/", "type p", "ctrl+n", "type 1"}, []string{"/p1", "│ Take 2"}},
	{"31 new, filtered", []string{"/", "type p", "enter", "n"}, []string{"New task"}},
	{"32 sort", []string{"s"}, []string{"miss newest first"}},
	{"33 undo", []string{"d", "z"}, []string{"is back on the list"}},
	{"34 mark", []string{"space"}, []string{"1 marked", "│ Take 2"}},
	{"34 mark, in a task", []string{"enter", "space"}, []string{"No saved video to play yet"}},
	{"35 a range", []string{"v", "j"}, []string{"2 marked", "v end range"}},
	{"36 no such key", []string{"V"}, []string{"“V” isn't bound here"}},
	{"37 mark and move", []string{"shift+down"}, []string{"2 marked", "│ Take 2"}},
	{"38 the input method's", []string{"ctrl+space"}, []string{"miss marked"}},
	{"39 all", []string{"ctrl+a"}, []string{"3 marked"}},
	{"39 none", []string{"ctrl+a", "ctrl+a"}, []string{"miss marked"}},
	{"40 invert", []string{"space", "*"}, []string{"2 marked"}},
	{"41 marks off", []string{"space", "esc"}, []string{"miss marked"}},
	{"42 answer", []string{"a"}, []string{"doesn't need a decision"}},
	{"43 open", []string{"enter"}, []string{"esc back"}},
	{"44 play", []string{"o"}, []string{"No video yet"}},
	{"45 its folder", []string{"O"}, []string{"No video yet"}},
	{"46 edit", []string{"e"}, []string{"New task", "Take 3"}},
	{"47 remove", []string{"d"}, []string{"Removed “Take 3” · u undo"}},
	{"48 no such key", []string{"D"}, []string{"“D” isn't bound here"}},
	{"49 remove", []string{"x"}, []string{"Removed “Take 3” · u undo"}},
	{"50 remove", []string{"delete"}, []string{"Removed “Take 3” · u undo"}},
	{"51 no such key", []string{"X"}, []string{"“X” isn't bound here"}},
	{"52 several", []string{"ctrl+a", "delete"}, []string{"Remove 3 tasks?", "u brings the tasks back"}},
	{"53 copy", []string{"y"}, []string{"Copy from “Take 3”"}},
	{"54 copy the link", []string{"Y"}, []string{"No link to copy"}},
	{"55 pause", []string{"p"}, []string{"Only waiting tasks can be put on hold"}},
	{"56 no such key", []string{"P"}, []string{"“P” isn't bound here"}},
	{"57 refresh", []string{"f5"}, []string{"Refreshing…"}},
	{"58 cancel", []string{"c"}, []string{"Only tasks that haven't started can be canceled"}},
	{"59 compare", []string{"C"}, []string{"mark two saved videos in the list (space), then C"}},
	{"60 undo", []string{"d", "u"}, []string{"is back on the list · U redo"}},
	{"61 redo", []string{"d", "u", "U"}, []string{"Removed “Take 3” again"}},
	{"62 new", []string{"n"}, []string{"New task"}},
	{"63 yes", []string{"ctrl+a", "d", "y"}, []string{"Removed 3 tasks"}},
	{"63 no", []string{"ctrl+a", "d", "n"}, []string{"miss Remove 3", "All 3"}},
	{"64 the first answer", []string{"ctrl+a", "d", "enter"}, []string{"Removed 3 tasks"}},
	{"65 leave", []string{"ctrl+a", "d", "q"}, []string{"miss Remove 3", "All 3"}},
	{"66 the other answer", []string{"ctrl+a", "d", "l", "enter"}, []string{"miss Remove 3", "All 3"}},
	{"67 import", []string{"i"}, []string{"p to date"}},
	{"68 engine", []string{"m"}, []string{"Only waiting or rejected tasks can switch engine"}},
	{"69 half a page, not delete", []string{"ctrl+d"}, []string{"All 3", "│ Take 1"}},
	{"70 help", []string{"?"}, []string{"│ Now ", "more lines"}},
	{"71 scroll", []string{"?", "G"}, []string{"miss │ Now ", "On other screens"}},
	{"71 find", []string{"?", "/", "type bottom"}, []string{"Go to the bottom", "miss Go to the top"}},
	{"71 close", []string{"?", "q"}, []string{"miss more lines"}},
	{"72 help in the form", []string{"n", "f1"}, []string{"Send the task"}},
	{"73 commands", []string{":"}, []string{"Command name"}},
	{"74 commands in the form", []string{"n", "ctrl+p"}, []string{"Command name"}},
	{"75 a filled form", []string{"n", "type /a.png", "esc", "1", "q"}, []string{"isn't sent yet"}},
	{"76 a filled form", []string{"n", "type /a.png", "ctrl+c"}, []string{"isn't sent yet"}},
	{"79 suspend", []string{"ctrl+z"}, []string{"Can't suspend"}},
	{"81 nothing to send", []string{"ctrl+s"}, []string{"All 3", "miss New task"}},
	{"82 no such key", []string{"W"}, []string{"“W” isn't bound here · ? help"}},
	{"83 full-width", []string{"？"}, []string{"more lines"}},
	{"84 edit", []string{"n", "type ab", "ctrl+a", "type x"}, []string{"xab"}},
	{"85 delete a word", []string{"n", "type qxz cd", "ctrl+a", "alt+d"}, []string{" cd", "miss qxz"}},
	{"85 at the end", []string{"n", "type ab", "alt+d"}, []string{"ab"}},
	{"86 yank", []string{"n", "type abc", "ctrl+u", "ctrl+y", "ctrl+y"}, []string{"abcabc"}},
	{"88 old values", []string{"n", "type /b.png", "esc", "n", "ctrl+n"}, []string{"/b.png"}},
	{"89 a character back", []string{"n", "type ac", "ctrl+b", "type b"}, []string{"abc"}},
	{"91 send", []string{"n", "ctrl+enter"}, []string{"Add a picture"}},
	{"92 round", []string{"n", "up", "enter"}, []string{"▌Picture"}},
	{"93 kept", []string{"n", "type /a.png", "esc", "esc"}, []string{"Draft kept · n reopens it"}},
	{"94 paste", []string{"n", "ctrl+v"}, []string{"usually ctrl+shift+v"}},
	{"95 paste on the list", []string{"paste hello"}, []string{"Paste into a field: n new task"}},
	{"96 lines in a field", []string{"n", "paste /a.png\n/b.png"}, []string{"/a.png", "/b.png"}},
	{"98 a star more", []string{"+"}, []string{"Only tasks with a video can be rated"}},
	{"98 a star more without shift", []string{"="}, []string{"Only tasks with a video can be rated"}},
	{"98 a star less", []string{"-"}, []string{"Only tasks with a video can be rated"}},
	{"98 a star more, full-width", []string{"＋"}, []string{"Only tasks with a video can be rated"}},
	{"98 the same without shift", []string{"＝"}, []string{"Only tasks with a video can be rated"}},
	{"98 a star less, full-width", []string{"－"}, []string{"Only tasks with a video can be rated"}},
	{"97 esc and a letter at once", []string{"enter", "alt+j"}, []string{"newest first", "│ Take 2"}},
	{"73 nothing found", []string{":", "type qqqq"}, []string{"No command matches “qqqq”"}},
	{"97 in the help", []string{"?", "alt+j"}, []string{"miss On this screen", "│ Take 2"}},
	{"97 in the filter", []string{"/", "type Take 1", "alt+j"}, []string{"newest first", "All 3", "│ Take 2"}},
	{"97 in a dialog's field", []string{"N", "type x", "alt+j"}, []string{"miss Take 3x", "│ Take 2"}},
	{"97 in the palette", []string{":", "type x", "alt+j"}, []string{"miss No command", "│ Take 2"}},
	{"97 in the form", []string{"n", "type /a.png", "alt+j"}, []string{"Draft kept", "│ Take 2"}},
	{"97 on a choice", []string{"n", "up", "up", "alt+b"}, []string{"isn't part of a batch"}},
	{"97 in a field", []string{"n", "type ab cd", "alt+b", "type x"}, []string{"ab xcd"}},
}

// What fingers know does what they expect, or says what does.
func TestHabits(t *testing.T) {
	t.Parallel()
	for _, h := range habits {
		t.Run(h.row, func(t *testing.T) {
			t.Parallel()
			s := newHarness(t, settings{})
			s.canceled(3)
			s.start(120, 30)
			for _, key := range h.keys {
				if text, ok := strings.CutPrefix(key, "type "); ok {
					s.write(text)
					continue
				}
				if text, ok := strings.CutPrefix(key, "paste "); ok {
					s.paste(text)
					continue
				}
				s.press(key)
			}
			for _, text := range h.sees {
				if absent, ok := strings.CutPrefix(text, "miss "); ok {
					s.miss(absent)
					continue
				}
				s.see(text)
			}
		})
	}
}

// kindsOf are the kinds of the messages that commands give at once.
func kindsOf(cmd tea.Cmd) (kinds []string) {
	if cmd == nil {
		return nil
	}
	msg := cmd()
	batch, ok := msg.(tea.BatchMsg)
	if !ok {
		return []string{fmt.Sprintf("%T", msg)}
	}
	for _, cmd := range batch {
		kinds = append(kinds, kindsOf(cmd)...)
	}
	return kinds
}

// ctrl+c twice quits, whatever is asked; ctrl+l draws the screen anew.
func TestHabitsOfTheProgram(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.canceled(1)
	s.start(120, 30)
	_, redraw := s.model.Update(keyPress("ctrl+l"))
	if got := strings.Join(kindsOf(redraw), " "); !strings.Contains(got, "clearScreen") || !strings.Contains(got, "backgroundColor") {
		t.Errorf("ctrl+l gives %s", got)
	}
	s.press("n")
	s.write("/a.png")
	s.press("ctrl+c", "ctrl+c")
	if !s.ended {
		t.Error("ctrl+c twice does not quit")
	}
	s.start(120, 30)
	s.send(tea.KeyPressMsg{Code: 'Q', Text: "Q"})
	if !s.ended {
		t.Error("Q does not quit")
	}
}

// ctrl+e and ctrl+y scroll the list by a line, J and K the task beside it.
func TestHabitsOfScrolling(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.canceled(40)
	s.start(120, 12)
	s.see("4 more lines", "1/40", "p39.png  ")
	s.press("J", "J")
	s.see("1/40", "p39.png  ", "2026-11-20")
	s.miss("│ Take 40")
	s.press("K", "K")
	s.see("│ Take 40")
	s.press("ctrl+e")
	s.see("p38.png  ")
	s.miss("p39.png  ")
	s.press("ctrl+y")
	s.see("p39.png  ")
	s.press("g", "enter", "ctrl+e", "J")
	s.miss("Take 40")
	s.press("ctrl+y", "K")
	s.see("Take 40")
}

// The letters of a habit come faster than a question takes an answer that does something: yy copies all the same.
func TestHabitsOfCopying(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.canceled(2)
	s.start(120, 30)
	s.model.Update(keyPress("y"))
	_, cmd := s.model.Update(keyPress("y"))
	s.run(cmd)
	s.drain()
	s.see("Sent to the terminal (OSC 52): Picture URL")
	s.press("ctrl+a")
	s.model.Update(keyPress("d"))
	s.model.Update(keyPress("y"))
	s.see("Remove 2 tasks?")
}

// Offers are chosen as in other programs: by arrows or ctrl+n and ctrl+p, and taken by tab or enter.
func TestHabitsOfOffers(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.config.Dir = s.samples("pictures/anna.jpg", "pictures/bo.png")
	s.start(120, 36)
	s.press("n")
	s.write("./")
	s.press("ctrl+n")
	s.see("▌ anna.jpg")
	s.press("ctrl+n")
	s.see("▌ bo.png")
	s.press("ctrl+p", "enter")
	s.see("▌Picture      ./anna.jpg")
	s.press("ctrl+u")
	s.write("./")
	s.press("down", "down", "tab")
	s.see("▌Picture      ./bo.png")
}
