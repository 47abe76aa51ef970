package action

import "dancecard/history"

// What follows goes as screens come to own their state.
type (
	// Send asks for what the form holds; Ordered says that the person agreed to what it costs.
	Send    struct{}
	Ordered struct{ Drafts []history.Draft }
	// Inspect asks to look at the pictures and clips that the form names: kind, size, preview.
	Inspect struct{}
	// Mend says that the person agreed to the copy that was asked about.
	Mend struct{}
	// Complete asks for ways on from what is being typed in the form.
	Complete struct{}
	// Browse asks for what is in a folder; Picked says which files, or motions, were chosen there.
	Browse struct{ Folder string }
	Picked struct {
		Motion  bool
		Sources []string
		Folder  string
	}
	// Warn says something that the person should know; Then is what is asked for besides, nil for
	// nothing.
	Warn struct {
		Text string
		Then Action
	}
	// TryKey asks to try a key and to keep it. Keep false uses it for this run only.
	TryKey struct {
		Text string
		Keep bool
	}
	// TryDemo asks for the demo in place of a key.
	TryDemo struct{}
	// Filter asks for the list to hold what matches.
	Filter struct{ Text string }
	// Confirmed is the answer to a dialog that asked for something about tasks.
	Confirmed struct {
		What string
		IDs  []history.TaskID
	}
	// Undo takes back the change that the person was asked about, or makes it again.
	Undo struct {
		Entry int64
		Redo  bool
	}
	// Rename gives a motion of the library a name and a note; AddTemplate puts the id of a template
	// that was made elsewhere into it.
	Rename struct {
		ID         history.MotionID
		Name, Note string
	}
	AddTemplate struct{ Template, Name string }
)

func (Send) action()        {}
func (Ordered) action()     {}
func (Inspect) action()     {}
func (Mend) action()        {}
func (Complete) action()    {}
func (Browse) action()      {}
func (Picked) action()      {}
func (Warn) action()        {}
func (TryKey) action()      {}
func (TryDemo) action()     {}
func (Filter) action()      {}
func (Confirmed) action()   {}
func (Undo) action()        {}
func (Rename) action()      {}
func (AddTemplate) action() {}
