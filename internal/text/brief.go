package text

import (
	"strings"
	"unicode/utf8"
)

// briefWidth is how many cells of a value a sentence quotes.
const briefWidth = 60

// Brief is a value as a sentence quotes it: a long one is cut in the middle, so that its end is seen, and
// what the sentence says of it.
func Brief(value string) string {
	value = Clean(value)
	if Width(value) <= briefWidth {
		return value
	}
	end, used := Head(value, briefWidth/2)
	start, _ := Tail(value, briefWidth-1-used)
	return value[:end] + "…" + value[start:]
}

// BriefIn is a sentence whose values are brief: those given, and what [BriefQuotes] and length tell for one.
func BriefIn(sentence string, values ...string) string {
	for _, value := range values {
		if short := Brief(value); value != "" && short != value {
			sentence = strings.ReplaceAll(sentence, value, short)
		}
	}
	words := strings.Split(BriefQuotes(Clean(sentence)), " ")
	for i, word := range words {
		if isASCII(word) { // others may be a sentence without blanks
			words[i] = Brief(word)
		}
	}
	return strings.Join(words, " ")
}

// BriefQuotes is a sentence in which what stands between “ and ”, or between 「 and 」, is brief.
func BriefQuotes(sentence string) string {
	return briefBetween(briefBetween(sentence, "“", "”"), "「", "」")
}

func briefBetween(sentence, opening, closing string) string {
	var b strings.Builder
	for {
		before, rest, opened := strings.Cut(sentence, opening)
		value, after, closed := strings.Cut(rest, closing)
		if !opened || !closed {
			b.WriteString(sentence)
			return b.String()
		}
		b.WriteString(before + opening + Brief(value) + closing)
		sentence = after
	}
}

func isASCII(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r >= utf8.RuneSelf })
}

// Head is where the longest beginning of clean text ends that takes at most w cells, marks and all.
func Head(s string, w int) (end, used int) {
	for end < len(s) {
		n, size := Measure(s[end:])
		if used+n > w {
			break
		}
		end += size
		used += n
	}
	return end, used
}

// Tail is where the longest ending of clean text begins that takes at most w cells. It does not begin with
// a mark.
func Tail(s string, w int) (start, used int) {
	start = len(s)
	for i := len(s); i > 0; {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
		n, _ := Measure(s[i:])
		if used+n > w {
			break
		}
		used += n
		if n > 0 {
			start = i
		}
	}
	return start, used
}
