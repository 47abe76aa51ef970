package history

// Way is where in the queue waiting tasks are moved to.
type Way string

// The ways.
const (
	Up    Way = "up"
	Down  Way = "down"
	Front Way = "front"
	// Back is where it was before, or after a move that was undone.
	Back Way = "back"
)

// The events of what the user does with the queue.
type (
	// Moved gives a waiting task another place in the order in which tasks are sent. Without a Way it
	// made room for another task that was moved.
	Moved struct {
		Turn int64 `json:"turn"`
		Way  Way   `json:"way,omitempty"`
	}
	// PutOnHold keeps a waiting task here until it is LetGo.
	PutOnHold struct{}
	// LetGo ends that.
	LetGo struct{}
)

// Kind gives "moved"; likewise for the others.
func (Moved) Kind() string     { return "moved" }
func (PutOnHold) Kind() string { return "put-on-hold" }
func (LetGo) Kind() string     { return "let-go" }

// queuing is what the user does with a task that waits.
func (t Task) queuing(e Event) Task {
	if t.State != Waiting {
		return t
	}
	switch e := e.(type) {
	case Moved:
		t.Turn = e.Turn
	case PutOnHold:
		t.Held = true
	case LetGo:
		t.Held = false
	}
	return t
}
