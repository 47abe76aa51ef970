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

// sanitize makes a text from outside fit for messages, logs and terminals: one line without
// control characters and without those that turn the writing direction, without the key in any
// spelling, without the query or user part of any address in it, and at most limit characters long.
func sanitize(text, key string, limit int) string {
	text = redactAddresses(redactKey(oneLine(text), key))
	if runes := []rune(text); len(runes) > limit {
		text = string(runes[:limit]) + "…"
	}
	return text
}

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
