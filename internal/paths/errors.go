package paths

// Error says why no file is meant.
type Error struct {
	Code Code
	// Kind is that of the files that were asked for, Text what was given for them.
	Kind Kind
	Text string
}

// Code tells errors apart.
type Code string

// The codes.
const (
	CodePattern Code = "Pattern" // not a pattern that can be read
	CodeNoFile  Code = "NoFile"  // a pattern or a folder that no file of the kind fits
)

// Error gives a sentence without a full stop.
func (e *Error) Error() string {
	switch {
	case e.Code == CodePattern:
		return "“" + e.Text + "” is not a pattern that can be read: * stands for anything, ? for one letter, [ab] for one of these"
	case e.Kind == ClipKind:
		return "no clip fits “" + e.Text + "”"
	}
	return "no picture fits “" + e.Text + "”"
}
