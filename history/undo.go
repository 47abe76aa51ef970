package history

// UndoKind is a kind of change that the person can undo.
type UndoKind string

// The kinds, as they are kept.
const (
	UndoRemoval       UndoKind = "tasks removed"
	UndoHold          UndoKind = "tasks held"
	UndoRelease       UndoKind = "tasks released"
	UndoMove          UndoKind = "tasks moved"
	UndoRename        UndoKind = "task renamed"
	UndoMotionRemoval UndoKind = "motion removed"
	UndoEdit          UndoKind = "task edited"
	UndoSeen          UndoKind = "results seen"
	UndoRating        UndoKind = "tasks rated"
)

// UndoEntry is a change that the person can undo, or do again once it was undone.
type UndoEntry struct {
	ID     int64    `json:"-"`
	Kind   UndoKind `json:"-"`
	Tasks  []TaskID `json:"tasks,omitempty"`
	Motion MotionID `json:"motion,omitempty"`
	// From and To are the turns of the tasks before and after a move, or their ratings.
	From []int64 `json:"from,omitempty"`
	To   []int64 `json:"to,omitempty"`
	// OldTitle and Title are those of the task before and after it was renamed.
	OldTitle string `json:"old_title,omitempty"`
	Title    string `json:"title,omitempty"`
	// Edits are what was changed of a task.
	Edits []FieldChange `json:"edits,omitempty"`
}

// Undone is what came of an undo, or of doing something again.
type Undone struct {
	// Entry is what was undone; the zero UndoEntry when there was nothing.
	Entry UndoEntry
	// Ask tells that nothing was changed, because Tasks would be sent: that needs a person's yes.
	Ask bool
	// Tasks are those of the entry as they are now, Changed how many of them changed.
	Tasks   []Task
	Changed int
}

// Sends tells a change that lets tasks be sent.
func (e UndoEntry) Sends(redo bool) bool {
	return e.Kind == UndoHold && !redo || e.Kind == UndoRelease && redo
}

// EventOf is what happens to the i-th task; nil for a kind that this version doesn't know.
func (e UndoEntry) EventOf(i int, redo bool) Event {
	switch {
	case e.Kind == UndoRemoval && redo:
		return TakenOff{}
	case e.Kind == UndoRemoval:
		return PutBackOn{}
	case e.Kind == UndoHold && redo, e.Kind == UndoRelease && !redo:
		return PutOnHold{}
	case e.Kind == UndoHold, e.Kind == UndoRelease:
		return LetGo{}
	case e.Kind == UndoRename && redo:
		return Renamed{Title: e.Title}
	case e.Kind == UndoRename:
		return Renamed{Title: e.OldTitle}
	case e.Kind == UndoEdit && redo:
		return Edited{Changes: e.Edits}
	case e.Kind == UndoEdit:
		return Edited{Changes: reverse(e.Edits)}
	case len(e.From) != len(e.Tasks) || len(e.To) != len(e.Tasks):
		return nil
	}
	to := e.From[i]
	if redo {
		to = e.To[i]
	}
	switch e.Kind {
	case UndoMove:
		return Moved{Turn: to, Way: Back}
	case UndoRating:
		return Rated{Rating: int(to)}
	}
	return nil
}
