package api

// Status is the service's own word for how a task is, exactly as it answered. The words differ
// between the service's pages, so a word that is not listed here is kept, shown and watched on.
type Status string

// The words of the reference (the first seven), and those that only the task page and the
// official client know.
const (
	Pending        Status = "PENDING"
	PreProcessing  Status = "PRE-PROCESSING"
	Running        Status = "RUNNING"
	PostProcessing Status = "POST-PROCESSING"
	Succeeded      Status = "SUCCEEDED"
	Failed         Status = "FAILED"
	Unknown        Status = "UNKNOWN"
	Suspended      Status = "SUSPENDED"
	Canceled       Status = "CANCELED"
)

// Final reports whether the service will never say anything else about the task. Unknown is not
// final: it also comes for a moment when the service cannot tell.
func (s Status) Final() bool {
	return s == Succeeded || s == Failed || s == Canceled
}

// Started reports whether the task has left the service's queue and is being worked on.
func (s Status) Started() bool {
	return s == PreProcessing || s == Running || s == PostProcessing
}

// Familiar reports whether the word is one of those that the documents list.
func (s Status) Familiar() bool {
	switch s {
	case Pending, PreProcessing, Running, PostProcessing, Succeeded, Failed, Unknown, Suspended, Canceled:
		return true
	}
	return false
}
