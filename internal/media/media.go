// Package media tells what a picture is from its content alone, reading no more of it than its
// header, and makes small versions of it for the screen. It knows no limits: what the service
// takes is in package api.
package media

// Facts are what a file is by its content.
type Facts struct {
	// Type is the MIME type; empty when the content is nothing known. Beside pictures it names
	// what people mistake for one: clips, pages, text.
	Type string
	// Bytes is the file's size as it was handed in, -1 where that is not known.
	Bytes int64
	// Width and Height are in pixels, as the picture is shown, turned by its EXIF orientation.
	// They are 0 for everything but JPEG, PNG, BMP, WEBP and GIF.
	Width, Height int
	// Orientation is EXIF's, 1 to 8; 1 means upright and is the value of everything but a JPEG, PNG
	// or WEBP that says otherwise.
	Orientation int
	// Animated tells that a WEBP holds several pictures.
	Animated bool
}

// Error is every failure of this package.
type Error struct {
	// Code is one of the Code… constants.
	Code string
	// Text says in a few words what is wrong.
	Text string
	// Cause is the error underneath, nil where there is none.
	Cause error
}

// What can go wrong.
const (
	CodeEmpty      = "Empty"      // a file without content
	CodeUnreadable = "Unreadable" // reading failed on this side
	CodeBroken     = "Broken"     // it begins like a picture and does not go on like one
	CodeCut        = "Cut"        // its end is missing
	CodeNoPicture  = "NoPicture"  // of a kind that cannot be shown here
	CodeTooBig     = "TooBig"     // more pixels than are worth the memory
)

// Error gives the text, with the cause where there is one.
func (e *Error) Error() string {
	if e.Cause != nil {
		return e.Text + ": " + e.Cause.Error()
	}
	return e.Text
}

// Unwrap gives the error underneath.
func (e *Error) Unwrap() error { return e.Cause }

// Advice says what to do.
func (e *Error) Advice() string {
	switch e.Code {
	case CodeEmpty:
		return "Copy or download the file again; nothing of it has arrived."
	case CodeCut:
		return "Copy or download it again; its end is missing."
	case CodeUnreadable:
		return "Check that the file is still there and may be read."
	case CodeNoPicture:
		return "Save it as JPEG or PNG in any picture program."
	case CodeTooBig:
		return "Scale the picture down to at most 4096 pixels a side."
	}
	return "Open it in another program and save it anew, or copy it again; the file is damaged."
}

func unreadable(cause error) *Error {
	return &Error{Code: CodeUnreadable, Text: "the file cannot be read", Cause: cause}
}

func broken(what string, cause error) *Error {
	return &Error{Code: CodeBroken, Text: what + " is damaged", Cause: cause}
}
