package cli

import (
	"time"

	"dancecard/internal/text/msg"
)

const (
	// unreadableLimit is for how long a command keeps trying while the history can't be read or written.
	unreadableLimit = 5 * time.Minute
	// unreadableGap is how long after a failure the history counts as readable again.
	unreadableGap = time.Minute
)

// unreadable tells for how long the history has failed.
type unreadable struct{ since, last time.Time }

// failed takes in a failure, and reports whether the limit is over.
func (u *unreadable) failed(now time.Time) bool {
	if now.Sub(u.last) > unreadableGap {
		u.since = now
	}
	u.last = now
	return now.Sub(u.since) >= unreadableLimit
}

// historyFailed takes in an error of the history, and ends the command when that has lasted too long.
func (f *follower) historyFailed(err error) {
	if f.unreadable.failed(time.Now()) && f.err == nil {
		f.err = advisedError{codeUnreadable, msg.CliHistoryUnreadable(f.language(), unreadableLimit, f.words.Told(err)), msg.CliHistoryUnreadableAdvice(f.language())}
	}
}
