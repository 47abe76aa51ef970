package text

import (
	"errors"
	"io/fs"
	"os"
	"strings"

	"dancecard/api"
	"dancecard/history"
)

// Told says an error without what to do about it.
func Told(err error) string {
	if e, ok := errors.AsType[*api.Error](err); ok {
		if said := Message(e.Message); said != "" {
			return said
		}
	}
	return Named(BriefError(err), "no reason given")
}

// Message is the service's text without what ends a sentence; empty where nothing of it can be shown.
func Message(said string) string { return strings.TrimRight(Named(BriefIn(said), ""), ". ") }

// BriefError is an error's own text with the files that it names cut short.
func BriefError(err error) string {
	var values []string
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		values = append(values, e.Path)
	}
	if e, ok := errors.AsType[*os.LinkError](err); ok {
		values = append(values, e.Old, e.New)
	}
	if e, ok := errors.AsType[*history.Error](err); ok {
		values = append(values, e.Path, e.Kept)
	}
	return BriefIn(err.Error(), values...)
}
