package api

import (
	"strings"
	"unicode"
)

// Printable gives a blank for every kind of space, and -1 for what a terminal would obey in place of
// showing it.
func Printable(r rune) rune {
	switch {
	case unicode.IsSpace(r):
		return ' '
	case unicode.IsControl(r), unicode.Is(unicode.Cf, r), unicode.Is(unicode.Co, r):
		return -1
	}
	return r
}

// maxName bounds a name that came from outside, in characters.
const maxName = 160

// nameOf makes a name from outside fit for a message: one short line.
func nameOf(text string) string {
	text = strings.Join(strings.Fields(strings.Map(Printable, strings.ToValidUTF8(text, "?"))), " ")
	if runes := []rune(text); len(runes) > maxName {
		text = string(runes[:maxName]) + "…"
	}
	return text
}
