// Package action lists what screens ask of the program. A screen never does these things itself:
// it returns one of these values, and the root carries it out.
package action

import "dancecard/history"

// Action is what a screen wants done. The set is closed: the types of this file.
type Action interface{ action() }

type (
	// Send asks for what the form holds.
	Send struct{}
	// Ordered says that the person agreed to what the form's tasks cost.
	Ordered struct{ Drafts []history.Draft }
	// Inspect asks to look at the pictures and clips that the form names: kind, size, preview.
	Inspect struct{}
	// Mend says that the person agreed to the copy that was asked about.
	Mend struct{}
	// Complete asks for ways on from what is being typed in the form.
	Complete struct{}
	// Browse asks for what is in a folder.
	Browse struct{ Folder string }
	// Picked says which files, or motions, were chosen there.
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
	// Leave closes the screen.
	Leave struct{}
	// Do gives a command by its name, from the palette.
	Do struct{ Command string }
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
	// Rename gives a motion of the library a name and a note.
	Rename struct {
		ID         history.MotionID
		Name, Note string
	}
	// AddTemplate puts the id of a template that was made elsewhere into the library.
	AddTemplate struct{ Template, Name string }
	// Copy puts text on the clipboard; Name says what it is.
	Copy struct{ Name, Text string }
)

func (Send) action()        {}
func (Ordered) action()     {}
func (Inspect) action()     {}
func (Mend) action()        {}
func (Complete) action()    {}
func (Browse) action()      {}
func (Picked) action()      {}
func (Warn) action()        {}
func (Leave) action()       {}
func (Do) action()          {}
func (TryKey) action()      {}
func (TryDemo) action()     {}
func (Filter) action()      {}
func (Confirmed) action()   {}
func (Undo) action()        {}
func (Rename) action()      {}
func (AddTemplate) action() {}
func (Copy) action()        {}
