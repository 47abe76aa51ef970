package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/unicode/norm"
)

// Unshown stands where something cannot be shown, as it does in the listings of ls.
const Unshown = '?'

// maxMarks is how many combining marks one character may carry. Vietnamese and Thai need two; more
// are used to spill over the lines above and below.
const maxMarks = 2

// Clean makes text from outside harmless and measurable, on one line. Escape sequences, control
// and format characters (bidi controls, joiners, variation selectors, tags and their like) are
// gone; tabs and line breaks between words are one blank; what is not UTF-8 is a question mark.
//
// Terminals measure what is left alike, whether they go by characters or by grapheme clusters: a
// composed form is taken where there is one, an emoji sequence is its first emoji, a flag its two
// letters, a mark needs a character to stand on and only the first two stay, and the few marks and
// letters on which the two measures differ (Indic vowel signs, loose Hangul jamo) are left out or
// a question mark.
//
// The result is for showing only: it is not the name of the file any more. Clean text comes back
// as it is, without an allocation where it holds neither marks nor rare scripts.
func Clean(s string) string {
	for i := 0; i < len(s); {
		if printable(s[i]) {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if !plain(r) {
			return normalize(norm.NFC.String(strip(s)))
		}
		i += n
	}
	return s
}

// CleanLines is Clean for longer messages: it keeps the line breaks and gives a line for each. Line
// breaks at either end are left out, empty lines between others stay; nothing gives none.
func CleanLines(s string) []string {
	if strings.ContainsAny(s, "\r\u0085\u2028\u2029") {
		s = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n").Replace(s)
	}
	s = strings.Trim(s, "\n")
	if s == "" {
		return nil
	}
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		lines[i] = Clean(line)
	}
	return lines
}

// Width is how many cells clean text takes.
func Width(s string) int {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return ansi.StringWidthWc(s)
		}
	}
	return len(s)
}

// Measure gives the cells and the bytes of the first character.
func Measure(s string) (cells, size int) {
	if s[0] < utf8.RuneSelf {
		return 1, 1
	}
	_, size = utf8.DecodeRuneInString(s)
	return ansi.StringWidthWc(s[:size]), size
}

// strip takes out what must not reach a terminal and writes what is left in characters that
// compose and measure well.
func strip(s string) string {
	var room [256]byte
	b := room[:0]
	var gap, joined bool
	var last rune
	put := func(rs ...rune) {
		if gap && len(b) > 0 {
			b = append(b, ' ')
		}
		for _, last = range rs {
			b = utf8.AppendRune(b, last)
		}
		gap = false
	}
	s = sevenBit.Replace(strings.ToValidUTF8(s, string(Unshown)))
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case plain(r):
			if !joined || !pictorial(r) {
				put(r)
			}
			joined = false
		case gapping(r):
			gap = true
		case r == escape:
			n = sequence(s[i:])
		case r == zeroWidthJoiner:
			joined = pictorial(last)
		case !invisible(r):
			put(spell(r)...)
			joined = false
		}
		i += n
	}
	return same(s, b)
}

// normalize leaves out what the two ways of measuring disagree on. The text is stripped and composed.
func normalize(s string) string {
	var room [256]byte
	b := room[:0]
	base, marks := -1, 0 // where the character that marks stand on begins in b, and how many it has
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		one := s[i : i+n]
		i += n
		switch {
		case r == ' ':
			base = -1
			b = append(b, ' ')
		case plain(r):
			base, marks = len(b), 0
			b = append(b, one...)
		case !sound(one):
			base = -1
			if !unicode.IsMark(r) && ansi.StringWidthWc(one) > 0 {
				b = append(b, Unshown)
			}
		case unicode.Is(unicode.Mn, r):
			if base >= 0 && marks < maxMarks {
				marks++
				b = append(b, one...)
			}
		case ansi.StringWidthWc(one) == 0: // a mark that only newer tables know
			base = -1
		default:
			if base >= 0 && marks > 0 && joins(string(b[base:])+one) {
				_, size := utf8.DecodeRune(b[base:])
				b = b[:base+size]
			}
			base, marks = len(b), 0
			b = append(b, one...)
		}
	}
	return same(s, b)
}

// same is b as a string, without a copy where that is s.
func same(s string, b []byte) string {
	if s == string(b) {
		return s
	}
	return string(b)
}
