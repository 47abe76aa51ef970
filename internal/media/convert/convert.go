// Package convert turns a picture or clip that a service would refuse into a copy that it takes: another
// type, smaller, shorter, with more frames a second. A plan follows from plain facts and limits, without
// looking at a file; ffmpeg carries it out, without a shell and within a time limit.
//
// The package knows no service and no screen. The caller gives the limits, the folder for copies, where
// ffmpeg is, and the check that a copy must pass.
package convert

// Facts are what a file is, or is to become. What is not known is empty or 0.
type Facts struct {
	// Type is the MIME type, Codec that of a clip's pictures: "h264", "hevc", another's four
	// characters.
	Type, Codec string
	// Width and Height are in pixels, as the picture is shown.
	Width, Height int
	// Orientation is that of a JPEG, PNG or WEBP by its EXIF, 1 to 8.
	Orientation int
	// Seconds is the length, FPS the frames a second.
	Seconds, FPS float64
	// Bytes is the file's size; of what is yet to be made, the most that it may have.
	Bytes int64
}

// Limits are the limits that a copy must keep, all inclusive.
type Limits struct {
	// Types are MIME types, Codecs those that a clip may have; no codecs: any.
	Types, Codecs []string
	MaxBytes      int64
	// MinSide bounds the shorter side, MaxSide the longer one, in pixels; MaxAspect is how many times the
	// shorter one the longer may be.
	MinSide, MaxSide, MaxAspect int
	// MinSeconds, MaxSeconds and MinFPS are for clips alone; MinFPS 0: no rule.
	MinSeconds, MaxSeconds, MinFPS float64
}

// Plan is how a copy is made.
type Plan struct {
	// From is the file as it is, To the copy as far as it is known before it is made.
	From, To Facts
	// Ext is how the copy's name ends, with its dot.
	Ext string
	// open are ffmpeg's options before the input, each of tries those behind it. The next try follows
	// when the file came out too large.
	open  []string
	tries [][]string
}

// Error is every failure of this package.
type Error struct {
	// Code is one of the Code… constants.
	Code string
	// Text says what is wrong, without a full stop.
	Text string
	// Cause is the error underneath, nil where there is none.
	Cause error
	// Stderr is the end of ffmpeg's messages; it may hold anything.
	Stderr string
}

// What can go wrong.
const (
	CodeUnfixable = "Hopeless" // no copy would pass: too small, too short, no picture at all
	CodeMissing   = "Missing"  // there is no ffmpeg
	CodeEncoder   = "Encoder"  // ffmpeg cannot make H.264
	CodeFailed    = "Failed"   // ffmpeg gave up
	CodeTooLong   = "TooLong"  // ffmpeg took longer than it may
	CodeCanceled  = "Canceled" // the caller gave up
	CodeUnfit     = "Unfit"    // the copy would be refused as well
	CodeDisk      = "Disk"     // the copy cannot be written
)

// Error returns the text, with ffmpeg's messages or the cause where there are any.
func (e *Error) Error() string {
	switch {
	case e.Stderr != "":
		return e.Text + ": " + e.Stderr
	case e.Cause != nil:
		return e.Text + ": " + e.Cause.Error()
	}
	return e.Text
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Cause }

// Advice says what the user can do.
func (e *Error) Advice() string {
	switch e.Code {
	case CodeMissing:
		return "Install it (apt install ffmpeg, brew install ffmpeg, winget install ffmpeg) and press the key again, or run the command where it is."
	case CodeEncoder:
		return "Install a full build of ffmpeg, one with libx264: https://ffmpeg.org/download.html."
	case CodeTooLong:
		return "Cut the clip to the part that is wanted first, or run the command yourself."
	case CodeCanceled:
		return "Nothing is left of the copy; it can be begun again."
	case CodeDisk:
		return "Look whether the disk is full and the folder may be written to."
	case CodeFailed:
		return "Open the file in another program and save it anew; it may be damaged, or of a kind that this ffmpeg does not read."
	}
	return "Use another file."
}

func unfixable(text string) error { return &Error{Code: CodeUnfixable, Text: text} }
