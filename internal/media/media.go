// Package media inspects pictures and clips by their content, and makes thumbnails. It reads headers only,
// so that hostile files cost neither time nor memory. The service's limits are in package api.
package media

// Facts describe a picture file by its content.
type Facts struct {
	// Type is the MIME type, also of what is no picture: clips, web pages, text. It is empty where the content
	// is unknown.
	Type string
	// Bytes is the file's size as given, -1 where it is unknown.
	Bytes int64
	// Width and Height are in pixels, as shown, with the EXIF orientation applied. They are 0 for all but
	// JPEG, PNG, BMP, WEBP and GIF.
	Width, Height int
	// Orientation is EXIF's, 1 to 8; 1 means upright and is the default.
	Orientation int
	// Animated marks a WEBP with several pictures.
	Animated bool
}

// Error is every failure of this package.
type Error struct {
	// Code is one of the Code… constants.
	Code string
	// Text says what is wrong.
	Text string
	// Cause is the error underneath, nil where there is none.
	Cause error
}

// What can go wrong.
const (
	CodeEmpty      = "Empty"      // a file without content
	CodeUnreadable = "Unreadable" // reading failed on this side
	CodeBroken     = "Broken"     // damaged content
	CodeCut        = "Cut"        // its end is missing
	CodeNoPicture  = "NoPicture"  // of a kind that cannot be shown here
	CodeTooBig     = "TooBig"     // more pixels than are worth the memory
)

// Error returns the text, with the cause where there is one.
func (e *Error) Error() string {
	if e.Cause != nil {
		return e.Text + ": " + e.Cause.Error()
	}
	return e.Text
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Cause }

// Advice says what the user can do.
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
