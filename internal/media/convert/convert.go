// Package convert turns a picture or clip that a service would refuse into a copy that it takes: another
// type, smaller, shorter, with more frames a second. A plan follows from plain facts and limits, without
// looking at a file; ffmpeg carries it out, without a shell and within a time limit.
//
// The package knows no service and no screen. The caller gives the limits, the folder for copies, where
// ffmpeg is, and the check that a copy must pass.
package convert

import (
	"fmt"
	"time"
)

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
	// Reason is why no copy would pass, with CodeUnfixable. Has, Least and Most are its values.
	Reason           Reason
	Has, Least, Most float64
	// Limit is how long ffmpeg may take, with CodeTooLong.
	Limit time.Duration
	// Cause is the error underneath, nil where there is none.
	Cause error
	// Stderr is the end of ffmpeg's messages; it may hold anything.
	Stderr string
}

// What can go wrong.
const (
	CodeUnfixable = "Hopeless" // no copy would pass: too small, too short, no picture at all
	CodeMissing   = "Missing"  // there is no ffmpeg
	CodeNoStart   = "NoStart"  // ffmpeg cannot be started
	CodeEncoder   = "Encoder"  // ffmpeg cannot make H.264
	CodeFailed    = "Failed"   // ffmpeg gave up
	CodeTooLong   = "TooLong"  // ffmpeg took longer than it may
	CodeCanceled  = "Canceled" // the caller gave up
	CodeUnfit     = "Unfit"    // the copy would be refused as well
	CodeDisk      = "Disk"     // the copy cannot be written
)

// Reason is why no copy would pass.
type Reason string

// The reasons.
const (
	ReasonEmpty       Reason = "Empty"       // the file has no content
	ReasonPictureKind Reason = "PictureKind" // it is no picture that ffmpeg reads
	ReasonClipKind    Reason = "ClipKind"    // it is no clip that ffmpeg reads
	ReasonNoJPEG      Reason = "NoJPEG"      // JPEG is not accepted
	ReasonNoMP4       Reason = "NoMP4"       // MP4 with H.264 is not accepted
	ReasonNoSides     Reason = "NoSides"     // width and height cannot be read
	ReasonTooSmall    Reason = "TooSmall"    // the shorter side Has pixels, of at Least so many
	ReasonShape       Reason = "Shape"       // the longer side is more than Most times the shorter one
	ReasonSmallCopy   Reason = "SmallCopy"   // scaled down to Most pixels, the shorter side Has pixels, of at Least so many
	ReasonTooShort    Reason = "TooShort"    // it Has seconds, of at Least so many
	ReasonNoRoom      Reason = "NoRoom"      // a file of the allowed size could not hold it
)

// Error is for the log.
func (e *Error) Error() string {
	text := e.Code
	if e.Reason != "" {
		text = fmt.Sprintf("%s: %s %g %g %g", e.Code, e.Reason, e.Has, e.Least, e.Most)
	}
	switch {
	case e.Stderr != "":
		return text + ": " + e.Stderr
	case e.Cause != nil:
		return text + ": " + e.Cause.Error()
	}
	return text
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Cause }

func unfixable(r Reason) *Error { return &Error{Code: CodeUnfixable, Reason: r} }
