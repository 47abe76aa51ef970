package term

import (
	"strings"
	"unicode/utf8"

	"dancecard/internal/text"
)

const (
	// blanks are what a line neither begins nor ends with.
	blanks = " \u3000"
	// closing signs do not begin a line of Chinese, opening ones do not end it.
	closing = "，。！？、；：）》」』】〕〉％…—～·”’,.!?;:)]}%"
	opening = "（《「『【〔〈“‘([{"
)

// Wrap cleans text and breaks it into lines of at most w cells. It breaks between words and beside Chinese
// characters, never before closing or behind opening signs. A number stays with its unit and a key with its verb.
// Longer words are broken inside. Lines are not filled up. A wide character that finds only one cell is a question
// mark. Nothing, and no width, gives no lines.
func Wrap(s string, w int) []string {
	s = strings.Trim(Clean(s), blanks)
	if w <= 0 {
		return nil
	}
	var lines []string
	for s != "" {
		var line string
		line, s = cutLine(s, w)
		lines = append(lines, line)
	}
	return lines
}

// cutLine takes the first line off a text that does not begin with a blank.
func cutLine(s string, w int) (line, rest string) {
	end, _ := text.Head(s, w)
	switch end {
	case len(s):
		return s, ""
	case 0:
		_, size := text.Measure(s)
		return string(text.Unshown), strings.TrimLeft(afterMarks(s[size:]), blanks)
	}
	for at := end; at > 0; {
		if breakable(s, at) {
			end = at
			break
		}
		_, size := utf8.DecodeLastRuneInString(s[:at])
		at -= size
	}
	return strings.TrimRight(s[:end], blanks), strings.TrimLeft(s[end:], blanks)
}

// breakable reports whether a line may end before the byte at.
func breakable(s string, at int) bool {
	if s[at] == ' ' || s[at-1] == ' ' {
		return !bound(strings.TrimRight(s[:at], blanks), strings.TrimLeft(s[at:], blanks))
	}
	next, _ := utf8.DecodeRuneInString(s[at:])
	cells, _ := text.Measure(s[at:])
	if cells == 0 || strings.ContainsRune(closing, next) {
		return false
	}
	prev, size := utf8.DecodeLastRuneInString(s[:at])
	if strings.ContainsRune(opening, prev) {
		return false
	}
	before, _ := text.Measure(s[at-size:])
	return cells == 2 || before == 2
}

// afterMarks is what comes behind the marks that s begins with.
func afterMarks(s string) string {
	for s != "" {
		cells, size := text.Measure(s)
		if cells > 0 {
			break
		}
		s = s[size:]
	}
	return s
}
