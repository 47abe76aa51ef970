package client

import (
	"strings"
	"unicode/utf8"

	"dancecard/api"
)

// Bounds of what is kept of a text from outside, in characters.
const (
	wordRunes    = 160  // a code, a status, an id
	messageRunes = 1000 // a message of the service
	excerptRunes = 200  // the beginning of an answer that is not the service's
)

// maxScanned bounds how much of a text from outside is looked through, in bytes after its blanks were
// put together. It is far more than is ever kept, so the cut to a limit always comes after the redaction.
const maxScanned = 64 << 10

// harmless makes a text from outside fit for messages, logs and terminals: one line without
// control characters and without those that turn the writing direction, without the key in any
// spelling, without the query or user part of any address in it, and at most limit characters long.
func harmless(text, key string, limit int) string {
	text = withoutQueries(withoutKey(oneLine(text), key))
	if runes := []rune(text); len(runes) > limit {
		text = string(runes[:limit]) + "…"
	}
	return text
}

// Redact takes the key, in any spelling, and the query and user part of every address out of a line.
func Redact(line, key string) string { return withoutQueries(withoutKey(line, key)) }

// oneLine puts blanks together and drops what a terminal would obey, up to maxScanned bytes.
func oneLine(text string) string {
	var b strings.Builder
	b.Grow(min(len(text), maxScanned))
	gap, broken := false, false
	for _, r := range text {
		if b.Len() >= maxScanned {
			break
		}
		bad := r == utf8.RuneError
		if bad && broken {
			continue // a run of what is not UTF-8 is one question mark
		}
		broken = bad
		switch r = api.Printable(r); {
		case bad:
			r = '?'
		case r < 0:
			continue
		case r == ' ':
			gap = b.Len() > 0
			continue
		}
		if gap {
			b.WriteByte(' ')
			gap = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

// withoutQueries cuts every address-like word at its question mark and takes user names and
// passwords out of it. The service repeats addresses in its messages ("Download ${url} timeout"),
// and signed ones are secrets.
func withoutQueries(text string) string {
	var b strings.Builder
	for text != "" {
		end := strings.IndexAny(text, " \"<>`")
		switch {
		case end == 0:
			b.WriteByte(text[0])
			text = text[1:]
			continue
		case end < 0:
			end = len(text)
		}
		b.WriteString(withoutQuery(text[:end]))
		text = text[end:]
	}
	return b.String()
}

func withoutQuery(word string) string {
	_, rest, address := strings.Cut(word, "://")
	before, query, asks := strings.Cut(word, "?")
	if asks && (address || strings.Contains(query, "=")) {
		word = before + "?…"
	}
	if !address {
		return word
	}
	authority := rest[:len(rest)-len(strings.TrimLeftFunc(rest, func(r rune) bool { return !strings.ContainsRune("/?#", r) }))]
	if at := strings.LastIndex(authority, "@"); at >= 0 {
		word = strings.Replace(word, authority[:at+1], "", 1)
	}
	return word
}
