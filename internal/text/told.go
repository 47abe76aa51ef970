package text

import (
	"errors"
	"strings"

	"dancecard/api"
)

// Told says an error without what to do about it.
func Told(err error) string {
	if e, ok := errors.AsType[*api.Error](err); ok {
		if said := Message(e.Message); said != "" {
			return said
		}
	}
	return Named(err.Error(), "no reason given")
}

// Message is the service's text without what ends a sentence; empty where nothing of it can be shown.
func Message(said string) string { return strings.TrimRight(Named(said, ""), ". ") }
