package history

// The events of the program that config names for a saved video (on_saved). They change nothing about the task.
type (
	// HookBegan is on disk before the program starts, which it does once for a task at most.
	HookBegan struct{}
	// HookEnded says how it ended.
	HookEnded struct {
		// Status is its exit status, Stderr the first line that it wrote there.
		Status int    `json:"status,omitempty"`
		Stderr string `json:"stderr,omitempty"`
		// Stopped tells that it took too long. Reason says, in the system's words, why it has no exit status otherwise.
		Stopped bool   `json:"stopped,omitempty"`
		Reason  string `json:"reason,omitempty"`
	}
)

// Kind gives "hook-began"; likewise for the other.
func (HookBegan) Kind() string { return "hook-began" }
func (HookEnded) Kind() string { return "hook-ended" }

// Failed reports whether the program could not do its work.
func (e HookEnded) Failed() bool { return e.Status != 0 || e.Stopped || e.Reason != "" }
