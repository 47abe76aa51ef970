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
	// Width and Height are those of a picture with CodeTooBig.
	Width, Height int
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

// Error is for the log.
func (e *Error) Error() string {
	if e.Cause != nil {
		return e.Code + ": " + e.Cause.Error()
	}
	return e.Code
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Cause }

func unreadable(cause error) *Error { return &Error{Code: CodeUnreadable, Cause: cause} }

func broken(cause error) *Error { return &Error{Code: CodeBroken, Cause: cause} }
