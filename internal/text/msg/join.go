package msg

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// plural chooses the English form for a number.
func plural(n int, one, other string) string {
	if n == 1 {
		return one
	}
	return other
}

// part is a piece of a Chinese message; spaced is false where it stands beside its neighbours as it is.
type part struct {
	text   string
	spaced bool
}

// join puts a Chinese message together: one blank stands between a Chinese character and a Latin letter or a digit,
// none between two Chinese characters.
func join(parts ...part) string {
	var out strings.Builder
	last := rune(0) // the last rune that is no blank; 0 at the start
	blank, spaced := false, false
	for _, p := range parts {
		if p.text == "" {
			continue
		}
		text := p.text
		if spaced || p.spaced { // one side is a slot
			text = strings.TrimLeft(text, " ")
			first, _ := utf8.DecodeRuneInString(text)
			switch between := blank || len(text) < len(p.text); {
			case text == "":
				blank = true
				continue
			case last == 0:
			case needsBlank(last, first), between && !(wide(last) && wide(first)) && !sign(last) && !sign(first):
				out.WriteByte(' ')
			}
		} else if blank {
			out.WriteByte(' ')
		}
		body := strings.TrimRight(text, " ")
		out.WriteString(body)
		blank, spaced = len(body) < len(text), p.spaced
		if body != "" {
			last, _ = utf8.DecodeLastRuneInString(body)
		}
	}
	if blank {
		out.WriteByte(' ')
	}
	return out.String()
}

// needsBlank tells of two runes between which a blank is written in Chinese text.
func needsBlank(a, b rune) bool {
	return unicode.Is(unicode.Han, a) && latin(b) || latin(a) && unicode.Is(unicode.Han, b)
}

func latin(r rune) bool {
	return r < utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r)) || r == '¥'
}

// wide tells of Chinese characters and of full-width signs.
func wide(r rune) bool { return unicode.Is(unicode.Han, r) || sign(r) }

// sign tells of full-width signs, beside which no blank stands.
func sign(r rune) bool { return r >= 0x3000 && r <= 0x303f || r >= 0xff00 && r <= 0xff60 }
