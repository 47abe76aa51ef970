package text

import (
	"strings"
	"unicode"

	"github.com/charmbracelet/x/ansi"
)

const (
	escape          = '\x1b'
	zeroWidthJoiner = '\u200d'
	ideographSpace  = '\u3000'
	firstRegional   = '\U0001f1e6'
	lastRegional    = '\U0001f1ff'
	firstSkinTone   = '\U0001f3fb'
	lastSkinTone    = '\U0001f3ff'
)

func printable(c byte) bool { return c >= ' ' && c < 0x7f }

// plain reports whether a character is visible and is one grapheme cluster whatever stands beside
// it, with the same width by both measures. It is the quick way for what is common, not a full
// list; sound finds out about the others.
func plain(r rune) bool {
	switch {
	case r < 0x7f:
		return r >= ' '
	case r < 0x300:
		return r > 0xa0 && r != 0xad
	case r < 0x1e00:
		return r >= 0x370 && r <= 0x482 || r >= 0x48a && r <= 0x556 || r >= 0x561 && r <= 0x587 ||
			r >= 0x5d0 && r <= 0x5ea || r >= 0x620 && r <= 0x64a || r >= 0xe01 && r <= 0xe30 || r == 0xe32
	case r < 0x2e80:
		return r < 0x2000 || r >= 0x2010 && r <= 0x2027 || r >= 0x2030 && r <= 0x205e ||
			r >= 0x20a0 && r <= 0x20c0 || r >= 0x2100 && r <= 0x2bff
	case r < 0xac00:
		return r <= 0x3029 && r != ideographSpace || r >= 0x3030 && r <= 0x3096 ||
			r >= 0x309b && r <= 0x3163 || r >= 0x3165 && r <= 0x9fff
	case r < 0x10000:
		return r <= 0xd7a3 || r >= 0xf900 && r <= 0xfaff || r >= 0xfe30 && r <= 0xfe6b ||
			r >= 0xff01 && r <= 0xff9d || r >= 0xffe0 && r <= 0xffe6
	}
	return r >= 0x1f300 && r <= 0x1faff && (r < firstSkinTone || r > lastSkinTone) ||
		r >= 0x20000 && r <= 0x2fffd || r >= 0x30000 && r <= 0x3fffd
}

// sound reports whether a single character measures the same by both measures, beside others and
// beside itself. Spacing marks, prepended signs and loose jamo do not.
func sound(one string) bool {
	return ansi.StringWidth("a"+one+one+"a") == 2+2*ansi.StringWidthWc(one)
}

// joins reports whether the two measures differ on a text: a conjunct of Indic consonants.
func joins(s string) bool { return ansi.StringWidth(s) != ansi.StringWidthWc(s) }

// gapping characters part words or lines, and become a blank.
func gapping(r rune) bool {
	return r >= '\t' && r <= '\r' || r == '\u0085' || r == '\u2028' || r == '\u2029'
}

// invisible characters say how others are to be shown, or nothing, or change them: controls,
// formats, selectors, fillers, skin tones, enclosing marks, code points that are no characters.
func invisible(r rune) bool {
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Me, unicode.Variation_Selector,
		unicode.Other_Default_Ignorable_Code_Point, unicode.Noncharacter_Code_Point) ||
		r >= firstSkinTone && r <= lastSkinTone
}

// pictorial characters can be joined into one picture.
func pictorial(r rune) bool { return r >= 0x2000 && unicode.IsSymbol(r) }

// spell writes a character in ones that measure well.
func spell(r rune) []rune {
	switch {
	case r >= firstRegional && r <= lastRegional:
		return []rune{'A' + r - firstRegional}
	case r == '\u0e33': // Thai and Lao am: the ring is a mark, the rest a letter
		return []rune{'\u0e4d', '\u0e32'}
	case r == '\u0eb3':
		return []rune{'\u0ecd', '\u0eb2'}
	case r == '\uff9e': // half-width sound marks of kana
		return []rune{'\u309b'}
	case r == '\uff9f':
		return []rune{'\u309c'}
	case r != ideographSpace && unicode.Is(unicode.Zs, r):
		return []rune{' '}
	}
	return []rune{r}
}

// sevenBit writes 8-bit controls as escape sequences of the same length, but for the line break among them.
var sevenBit = func() *strings.Replacer {
	var pairs []string
	for c := rune(0x80); c <= 0x9f; c++ {
		if !gapping(c) {
			pairs = append(pairs, string(c), string([]rune{escape, c - 0x40}))
		}
	}
	return strings.NewReplacer(pairs...)
}()

// sequence gives the length of the escape sequence that s begins with. A string without an end does not
// swallow the text behind it: only what introduces it counts.
func sequence(s string) int {
	_, _, n, state := ansi.DecodeSequence(s, ansi.NormalState, nil)
	if state == ansi.StringState {
		return len("\x1b]")
	}
	return n
}
