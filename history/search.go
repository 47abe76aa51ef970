package history

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"dancecard/api"
)

// Fold gives a text the form in which it is compared: no difference between upper and lower case,
// full and half width, or the ways to write the same accent.
func Fold(text string) string {
	return strings.Map(func(r rune) rune {
		least := r
		for next := unicode.SimpleFold(r); next != r; next = unicode.SimpleFold(next) {
			least = min(least, next)
		}
		return least
	}, norm.NFKC.String(text))
}

// StateName is what people read for tasks that have all of a state, a word of the service and a group, as far as
// these are given.
type StateName struct {
	Name   string
	State  State
	Status api.Status
	Group  Group
}
