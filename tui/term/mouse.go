package term

import (
	"strings"

	tea "charm.land/bubbletea/v2"
)

// Click is a press of a mouse button on a cell, which counts from the upper left corner of whoever is told.
type Click struct {
	X, Y int
	// Mark is a press of the right button, or of the left one with ctrl: it marks instead of selecting.
	Mark bool
}

// ClickOutside is a click beside the dialog that is told.
type ClickOutside struct{}

// Wheel is a turn of the wheel over a cell, by so many lines; up is negative.
type Wheel struct{ X, Y, By int }

// Zone is a part of a line that a click is for, from one cell up to, but without, another. Of says what it is
// about: a key, a command.
type Zone struct {
	From, To int
	Of       string
}

// ZoneAt is what the zone at a cell is about; empty for none.
func ZoneAt(zones []Zone, x int) string {
	for _, z := range zones {
		if z.From <= x && x < z.To {
			return z.Of
		}
	}
	return ""
}

// pressed are the keys that are written as words.
var pressed = map[string]rune{
	"enter": tea.KeyEnter, "tab": tea.KeyTab, "esc": tea.KeyEscape, "up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft,
	"right": tea.KeyRight, "pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown, "home": tea.KeyHome, "end": tea.KeyEnd,
	"delete": tea.KeyDelete, "backspace": tea.KeyBackspace, "space": tea.KeySpace, "f1": tea.KeyF1, "f2": tea.KeyF2, "f5": tea.KeyF5,
}

// Press is a press of the key that a hint names, as [KeyLabel] writes it or by Bubble Tea's name. It is false for
// what is not one key.
func Press(label string, g Glyphs) (tea.KeyPressMsg, bool) {
	var mod tea.KeyMod
	name := label
	for prefix, m := range map[string]tea.KeyMod{"ctrl+": tea.ModCtrl, "alt+": tea.ModAlt, "shift+": tea.ModShift} {
		if rest, ok := strings.CutPrefix(name, prefix); ok && rest != "" {
			name, mod = rest, m
		}
	}
	for word, code := range pressed {
		if name == word || name == KeyLabel(word, g) {
			key := tea.KeyPressMsg{Code: code, Mod: mod}
			if word == "space" && mod == 0 {
				key.Text = " "
			}
			return key, true
		}
	}
	runes := []rune(name)
	switch {
	case len(runes) != 1:
		return tea.KeyPressMsg{}, false
	case mod != 0:
		return tea.KeyPressMsg{Code: runes[0], Mod: mod}, true
	}
	return tea.KeyPressMsg{Code: runes[0], Text: name}, true
}

// RowAt is the row in a line of the list; false where there is none.
func (l *List) RowAt(line int) (row int, ok bool) {
	from, to := l.Visible()
	row = from + line
	return row, line >= 0 && row < to
}
