package history

import (
	"slices"
)

// Settled tells of an unsure task that nothing more is done for it by itself: it was looked for,
// and the user is to decide.
func (t Task) Settled() bool {
	return t.State == Unsure && slices.Contains([]string{CodeNotFound, CodeAmbiguous, CodeClocks}, t.Problem.Code)
}
