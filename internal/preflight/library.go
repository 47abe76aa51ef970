package preflight

import (
	"strings"
	"unicode"

	"dancecard/history"
)

// Library is what is known of motions.
type Library struct {
	Motions []history.Motion
	// Read tells that the library was read. Until then no motion counts as missing.
	Read bool
	// Seconds are the lengths of earlier videos, by template.
	Seconds map[string]float64
	// Fingerprint is the fingerprint of the key in use, empty for none.
	Fingerprint string
}

// NameKey folds a motion's name for comparison.
func NameKey(name string) string { return strings.ToLower(strings.TrimSpace(name)) }

// Find returns the motion that a word means: a template's id, or an unambiguous name.
func (l Library) Find(word string) (history.Motion, bool) {
	if found := l.Candidates(word); len(found) == 1 {
		return found[0], true
	}
	return history.Motion{}, false
}

// Candidates are the motions that a word may mean: by template, else by exact name, else by folded name.
func (l Library) Candidates(word string) (out []history.Motion) {
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

// mayBeTemplate reports whether a text can be a template's id: a word with a dot. The service's have four
// dotted parts, but its documentation doesn't promise that.
func mayBeTemplate(word string) bool {
	return strings.Contains(word, ".") && !strings.ContainsFunc(word, unicode.IsSpace)
}

// templatePrefix begins all ids seen of the service.
const templatePrefix = "AACT."
