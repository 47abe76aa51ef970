package text

import (
	"errors"
	"io/fs"
	"os"
	"strings"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text/msg"
)

// Told says an error without what to do about it.
func Told(err error) string {
	if e, ok := errors.AsType[*api.Error](err); ok {
		if e.Detail.Any() {
			return Detail(msg.English, e.Detail)
		}
		if said := Message(e.Message); said != "" {
			return said
		}
	}
	return Named(BriefError(err), "no reason given")
}

// ProblemText says what is known of a problem beside its code: what this program found, or the words of the service or
// of the system. It is empty where the code says all.
func ProblemText(l msg.Language, p history.Problem) string {
	if p.Detail.Any() {
		return Detail(l, p.Detail)
	}
	return p.Message
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
