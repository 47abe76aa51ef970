package history

import (
	"time"
)

// Foreign is an event that this version does not know: a newer one wrote it. It changes nothing.
type Foreign struct {
	// Name is the word under which the event is kept.
	Name string
}

// Kind gives the event's own word.
func (f Foreign) Kind() string { return f.Name }

// Entry is one line of a task's timeline.
type Entry struct {
	At    time.Time
	Event Event
}
