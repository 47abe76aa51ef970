package text

import (
	"errors"

	"dancecard/internal/core"
	"dancecard/internal/text/msg"
)

// Worded is an error that says itself, in whole sentences and in the person's language.
type Worded interface {
	error
	In(l msg.Language) string
}

// worded is what an error says of itself; empty where it does not.
func (w Wording) worded(err error) string {
	if e, ok := errors.AsType[Worded](err); ok {
		return Clean(e.In(w.Language))
	}
	if errors.Is(err, core.ErrReadOnly) {
		return msg.ErrorReadOnly(w.Language)
	}
	return ""
}
