package preflight

import (
	"strings"
	"unicode"

	"dancecard/history"
)

// Library is what is known of motions.
type Library struct {
	Motions []history.Motion
	// Read tells that the library was read; before that nothing is said to be missing from it.
	Read bool
	// Seconds are the lengths of earlier videos by their template's id.
	Seconds map[string]float64
	// Fingerprint is that of the key in use, empty for none.
	Fingerprint string
}

// NameKey is by what the names of motions are told apart: the case of letters does not count.
func NameKey(name string) string { return strings.ToLower(strings.TrimSpace(name)) }

// Named finds the motion of the library that a word means: a template's id, or a name that one motion alone bears.
func (l Library) Named(word string) (history.Motion, bool) {
	if found := l.Namesakes(word); len(found) == 1 {
		return found[0], true
	}
	return history.Motion{}, false
}

// Namesakes are the motions that a word may mean: the one with that template, or else those that are
// called so. The case of letters matters only where motions differ in nothing else.
func (l Library) Namesakes(word string) (out []history.Motion) {
	for _, same := range []func(history.Motion) bool{
		func(k history.Motion) bool { return k.Template == word },
		func(k history.Motion) bool { return k.Name == word },
		func(k history.Motion) bool { return NameKey(k.Name) == NameKey(word) },
	} {
		for _, known := range l.Motions {
			if same(known) {
				out = append(out, known)
			}
		}
		if len(out) > 0 {
			break
		}
	}
	return out
}

// mayBeTemplate reports whether a text can be a template's id. Those of the service are in four parts with
// dots between them, but no page promises that (the reference): any word with a dot in it may be one.
func mayBeTemplate(word string) bool {
	return strings.Contains(word, ".") && !strings.ContainsFunc(word, unicode.IsSpace)
}

// templatePrefix is what the ids begin with that are known of the service.
const templatePrefix = "AACT."
