package term

import (
	"strconv"
	"strings"
	"unicode/utf8"

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

// named are the keys that are written as words, beside the function keys.
var named = map[string]rune{
	"enter": tea.KeyEnter, "tab": tea.KeyTab, "esc": tea.KeyEscape, "up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft,
	"right": tea.KeyRight, "pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown, "home": tea.KeyHome, "end": tea.KeyEnd,
	"delete": tea.KeyDelete, "insert": tea.KeyInsert, "backspace": tea.KeyBackspace, "space": tea.KeySpace,
}

// Press is a press of the key that a hint names, as [KeyLabel] writes it or by Bubble Tea's name. It is false for
// what is not one key.
func Press(label string, g Glyphs) (key tea.KeyPressMsg, ok bool) {
	for word := range named {
		if label == KeyLabel(word, g) {
			label = word
		}
	}
	name, ok := ParseKey(label)
	for _, held := range []struct {
		prefix string
		mod    tea.KeyMod
	}{{"ctrl+", tea.ModCtrl}, {"alt+", tea.ModAlt}, {"shift+", tea.ModShift}} {
		if rest, found := strings.CutPrefix(name, held.prefix); found && rest != "" {
			name, key.Mod = rest, key.Mod|held.mod
		}
	}
	switch code, is := named[name]; {
	case is:
		key.Code = code
	case utf8.RuneCountInString(name) == 1:
		key.Code, _ = utf8.DecodeRuneInString(name)
	default:
		number, _ := strconv.Atoi(strings.TrimPrefix(name, "f"))
		key.Code = tea.KeyF1 + rune(number) - 1
	}
	if key.Mod == 0 && (key.Code == tea.KeySpace || utf8.RuneCountInString(name) == 1) {
		key.Text = string(key.Code)
	}
	return key, ok
}

// RowAt is the row in a line of the list; false where there is none.
func (l *List) RowAt(line int) (row int, ok bool) {
	from, to := l.Visible()
	row = from + line
	return row, line >= 0 && row < to
}
