package text_test

import (
	"fmt"
	"testing"

	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// wordedError is an error in both languages.
type wordedError struct{}

func (wordedError) Error() string            { return "no display" }
func (wordedError) In(l msg.Language) string { return msg.CliNoDisplay(l) }

func TestAnErrorSaysItself(t *testing.T) {
	for _, l := range msg.Languages() {
		if got := (text.Wording{Language: l}).Error(fmt.Errorf("open: %w", wordedError{})); got != msg.CliNoDisplay(l) {
			t.Errorf("%s: %q", l, got)
		}
	}
}
