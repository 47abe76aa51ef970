package term

import (
	"strings"
	"unicode/utf8"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textinput"
	tea "charm.land/bubbletea/v2"
)

// Input is a line of text that is typed. Bubbles' text input does the editing. The line is drawn here, since
// the cursor stands at a cell, not at a character.
type Input struct {
	edit textinput.Model
	// text and runes are what it holds, read once after each change. Every frame draws it, and a field may
	// hold hundreds of paths.
	text  string
	runes []rune
	// Masked shows a dot for each character.
	Masked bool
	// kept is what ctrl+y brings back.
	kept kept
}

// inputLimit bounds what can be typed or pasted, in characters.
const inputLimit = 4096

// NewInput makes an empty input without the focus.
func NewInput() Input {
	m := textinput.New()
	m.Prompt = ""
	m.CharLimit = inputLimit
	m.SetVirtualCursor(false)
	// The system's clipboard is the terminal's business: a paste arrives as a message.
	m.KeyMap.Paste = key.NewBinding(key.WithDisabled())
	// Bubbles 2.2.1 reads past the end here; see deleteWord.
	m.KeyMap.DeleteWordForward = key.NewBinding(key.WithDisabled())
	return Input{edit: m}
}

// SetLimit bounds what can be typed or pasted, in characters.
func (in *Input) SetLimit(n int) { in.edit.CharLimit = n }

// Limit is how many characters it holds at most.
func (in *Input) Limit() int { return in.edit.CharLimit }

// Room is how many more characters it takes.
func (in *Input) Room() int { return in.edit.CharLimit - len(in.runes) }

// AtEnd reports whether the cursor stands behind the text.
func (in *Input) AtEnd() bool { return in.edit.Position() >= len(in.runes) }

// Value is what has been typed.
func (in *Input) Value() string { return in.text }

// Parts are the text before the cursor and behind it.
func (in *Input) Parts() (before, after string) {
	if in.AtEnd() {
		return in.text, ""
	}
	at := in.edit.Position()
	return string(in.runes[:at]), string(in.runes[at:])
}

// SetParts replaces the text, and puts the cursor between two parts of it.
func (in *Input) SetParts(before, after string) {
	in.set(before+after, utf8.RuneCountInString(before))
	in.read()
}

// SetValue replaces the text and puts the cursor behind it. What is longer than the limit is cut. Control
// characters are left out; tabs and line breaks become blanks.
func (in *Input) SetValue(s string) {
	in.edit.SetValue(s)
	in.edit.CursorEnd()
	in.read()
}

func (in *Input) read() {
	in.text = in.edit.Value()
	in.runes = []rune(in.text)
}

// Focus lets the input take keys.
func (in *Input) Focus() { in.edit.Focus() }

// Blur ends what Focus began.
func (in *Input) Blur() { in.edit.Blur() }

// Focused reports whether the input takes keys.
func (in *Input) Focused() bool { return in.edit.Focused() }

// Update takes in a key or a paste. A paste of several lines becomes one line. Should the widget panic, the
// field holds what it held before, and the panic goes on as a [FieldFault].
func (in *Input) Update(msg tea.Msg) {
	if !in.Focused() {
		return
	}
	defer in.survive(in.text, in.edit.Position())
	switch msg := msg.(type) {
	case tea.PasteMsg:
		msg.Content = strings.TrimSpace(msg.Content)
		in.edit, _ = in.edit.Update(msg)
		in.kept.going = false
	case tea.KeyPressMsg:
		in.press(msg)
	}
	in.read()
}

// Draw gives the text in exactly w cells, scrolled so that the cursor can be seen, and the cursor's cell. The
// placeholder is shown while nothing is typed.
func (in *Input) Draw(w int, text, hint Ink, placeholder string) (line string, cursor int) {
	if w <= 0 {
		return "", 0
	}
	if in.text == "" {
		return hint.Paint(Fit(placeholder, w)), 0
	}
	before, after := in.shown(w)
	return text.Paint(Fit(before+after, w)), Width(before)
}

// shown is the text before the cursor and behind it, from the first character that w cells show.
func (in *Input) shown(w int) (before, after string) {
	before, after = in.parts(8 * w)
	// The cursor needs a cell of its own at the end.
	for Width(before) > w-1 {
		before = dropFirst(before, Width(before)-(w-1))
	}
	return before, after
}

// Still gives the text in exactly w cells without a cursor, as for an input that has not the focus. What
// is too long is cut as cut does.
func (in *Input) Still(w int, text Ink, cut func(s string, w int) string) string {
	runes := []rune(in.edit.Value())
	if most := 8 * max(w, 0); len(runes) > 2*most { // a field may hold hundreds of paths, and few of them are seen
		runes = append(runes[:most:most], runes[len(runes)-most:]...)
	}
	if in.Masked {
		return text.Paint(cut(strings.Repeat("•", len(runes)), w))
	}
	return text.Paint(cut(string(runes), w))
}

// parts are the text before the cursor and behind it, at most so many characters of each. A field may hold
// hundreds of paths; few are seen.
func (in *Input) parts(most int) (before, after string) {
	at := min(in.edit.Position(), len(in.runes))
	head, tail := in.runes[max(at-most, 0):at], in.runes[at:min(at+most, len(in.runes))]
	if in.Masked {
		return strings.Repeat("•", len(head)), strings.Repeat("•", len(tail))
	}
	return Clean(string(head)), Clean(string(tail))
}

// dropFirst drops characters until at least n cells are gone.
func dropFirst(s string, n int) string {
	gone := 0
	for i, r := range s {
		if gone >= n {
			return s[i:]
		}
		gone += Width(string(r))
	}
	return ""
}
