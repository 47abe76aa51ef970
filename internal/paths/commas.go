package paths

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// withoutCommas writes blanks in place of commas that stand between sources: behind a whole one, and before a blank or
// the end unless they are full-width. The rest stays where it is. A word that isFile knows with its comma stays, too;
// nil knows none.
func withoutCommas(text string, named Named, isFile func(word string) bool) string {
	if !strings.ContainsAny(text, ",，、") {
		return text
	}
	words, out := split(text), []byte(text)
	for i, w := range words {
		if isFile != nil && isFile(text[w.start:w.end]) {
			continue
		}
		start := w.start
		for at := start; at < w.end; {
			r, n := utf8.DecodeRuneInString(text[at:])
			isComma := r == ',' && at+n == w.end || r == '，' || r == '、'
			if isComma && endsSource(text[:at], start, words[:i+1], named) {
				copy(out[at:], strings.Repeat(" ", n))
				start = at + n
			}
			at += n
		}
	}
	return string(out)
}

// endsSource reports whether a whole source ends with a text, in the last of its words, whose part from start on is to
// be looked at.
func endsSource(text string, start int, words []Word, named Named) bool {
	part, last := text[start:], words[len(words)-1]
	if part == "" {
		return false
	}
	if last.quoted {
		quote := part[len(part)-1:]
		return (quote == "'" || quote == `"`) && strings.HasPrefix(part, quote)
	}
	if kindOf(part) != AnyKind && !strings.ContainsAny(part[:1], `'"`) || strings.HasPrefix(part, "AACT.") || strings.HasSuffix(part, "/") || last.Pattern {
		return true
	}
	if named == nil {
		return false
	}
	if start != last.start {
		return named(part)
	}
	return slices.ContainsFunc(words[max(len(words)-mostJoined, 0):], func(w Word) bool { return named(text[w.start:]) })
}
