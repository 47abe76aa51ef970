package paths

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Alike gives the form that names have in common which look the same: composed, with plain blanks and
// apostrophes, and without what has no width.
func Alike(name string) string {
	return norm.NFC.String(strings.Map(func(r rune) rune {
		switch {
		case unicode.Is(unicode.Zs, r):
			return ' '
		case unicode.Is(unicode.Cf, r):
			return -1
		case r == '’' || r == 'ʼ':
			return '\''
		}
		return r
	}, name))
}

// Inside gives the sources of a text that may just stand between quotes: quotes within are then part of the
// names, as where a terminal puts quotes around a dropped path and does not look into it. It is nil where
// the text stands in no quotes, or every word of it in quotes of its own.
func Inside(text string) []string {
	text = strings.TrimSpace(text)
	if len(text) < 3 || text[0] != '\'' && text[0] != '"' || text[len(text)-1] != text[0] {
		return nil
	}
	quote, inner := text[:1], text[1:len(text)-1]
	if !strings.Contains(inner, quote) || quotedAlone(text) {
		return nil
	}
	return strings.Split(inner, quote+" "+quote)
}

// quotedAlone tells a text each word of which is written as a shell wants it quoted.
func quotedAlone(text string) bool {
	for _, w := range split(text) {
		as := text[w.start:w.end]
		if as != Quote(w.Text) && as != `"`+w.Text+`"` {
			return false
		}
	}
	return true
}
