package term

import (
	"slices"
	"strings"
	"unicode"

	tea "charm.land/bubbletea/v2"
)

// FieldFault is the panic of a text field whose widget panicked. What was typed is as it was before.
type FieldFault struct{ Fault any }

// survive puts the text back that was there before a panic, and lets the panic go on as a [FieldFault].
func (in *Input) survive(text string, at int) {
	fault := recover()
	if fault == nil {
		return
	}
	fresh := NewInput()
	fresh.Masked = in.Masked
	fresh.SetLimit(in.Limit())
	fresh.SetValue(text)
	fresh.edit.SetCursor(at)
	fresh.Focus()
	*in = fresh
	panic(&FieldFault{Fault: fault})
}

// kept is what was cut out of a field, or the whole text that another one took the place of.
type kept struct {
	text  string
	whole bool
	// placed is the text that took its place.
	placed string
	// going tells that the last key cut something: what the next one cuts is added to it.
	going bool
}

// EditsText reports whether a letter with alt edits a line of text.
func EditsText(key string) bool { return slices.Contains([]string{"alt+b", "alt+f", "alt+d"}, key) }

// press takes in a key.
func (in *Input) press(msg tea.KeyPressMsg) {
	before, at := in.runes, in.edit.Position()
	cutting := false
	switch k := msg.String(); k {
	case "ctrl+y":
		in.yank()
	case "alt+d", "alt+delete", "ctrl+delete":
		in.deleteWord()
		cutting = true
	default:
		in.edit, _ = in.edit.Update(msg)
		cutting = slices.Contains([]string{"ctrl+u", "ctrl+k", "ctrl+w", "alt+backspace", "ctrl+backspace"}, k)
	}
	if cutting {
		in.keep(before, at)
	}
	in.kept.going = cutting
}

// deleteWord deletes the blanks behind the cursor and the word behind them.
func (in *Input) deleteWord() {
	at := in.edit.Position()
	end := at
	for end < len(in.runes) && unicode.IsSpace(in.runes[end]) {
		end++
	}
	for end < len(in.runes) && !unicode.IsSpace(in.runes[end]) {
		end++
	}
	in.set(string(in.runes[:at])+string(in.runes[end:]), at)
}

// keep remembers what a key cut out of the text. What keys cut one after the other is kept in one piece.
func (in *Input) keep(before []rune, at int) {
	now := in.edit.Position()
	gone := len(before) - len([]rune(in.edit.Value()))
	if gone <= 0 || in.Masked {
		return
	}
	was := ""
	if in.kept.going {
		was = in.kept.text
	}
	if now < at {
		in.kept = kept{text: string(before[now:now+gone]) + was}
	} else {
		in.kept = kept{text: was + string(before[at:at+gone])}
	}
}

// yank brings back what was cut, at the cursor, or the text that another one took the place of.
func (in *Input) yank() {
	switch {
	case in.kept.text == "" || in.Masked:
	case in.kept.whole:
		was := in.text
		in.set(in.kept.text, in.edit.CharLimit)
		in.kept = kept{text: was, whole: true, placed: in.edit.Value()}
	default:
		in.edit, _ = in.edit.Update(tea.PasteMsg{Content: in.kept.text})
	}
}

// Replace puts a text in the place of what is there. It reports whether ctrl+y brings something back that
// was typed.
func (in *Input) Replace(s string) (lost bool) {
	was := in.text
	in.SetValue(s)
	if in.Masked || strings.TrimSpace(was) == "" || was == in.text {
		return false
	}
	if in.kept.whole && was == in.kept.placed { // of several that come one after the other, none was typed
		in.kept.placed = in.text
		return true
	}
	in.kept = kept{text: was, whole: true, placed: in.text}
	return true
}

// set gives the field a text, and the cursor a place in it.
func (in *Input) set(text string, at int) {
	in.edit.SetValue(text)
	in.edit.SetCursor(at)
}
