package preflight

import (
	"slices"

	"dancecard/api"
	"dancecard/history"
)

// Seen is what is known of the inspected pictures and clips, by source.
type Seen struct {
	Pictures map[string]Picture
	Clips    map[string]Clip
}

// Picture is what is known of a picture.
type Picture struct {
	Facts api.PictureFacts
	// Orientation is EXIF's, 1 to 8.
	Orientation int
	// Content identifies the content, Verdict is what the service said of it.
	Content string
	Verdict history.Verdict
	// Trouble is why it could not be read, NoPreview why it cannot be drawn.
	Trouble, NoPreview Trouble
	// Fixed marks a copy that dancecard converted.
	Fixed bool
}

// Refused reports whether the service would refuse the picture as a file.
func (p Picture) Refused(e api.Engine) bool { return refused(e.CheckPicture(p.Facts)) }

// Clip is what is known of a clip. Hash identifies the content of a local one.
type Clip struct {
	Facts   api.ClipFacts
	Hash    string
	Trouble Trouble
	Fixed   bool
}

// Refused reports whether the service would refuse the clip as a file.
func (c Clip) Refused(e api.Engine) bool { return refused(e.CheckClip(c.Facts)) }

func refused(findings []api.Finding) bool {
	return slices.ContainsFunc(findings, func(f api.Finding) bool { return f.Fatal })
}

// Trouble is why a file could not be read; the zero Trouble is none.
type Trouble struct {
	Code TroubleCode
	// Detail is what is wrong with the file, where that is known; Err is the error itself.
	Detail api.Detail
	Err    error
}

// TroubleCode is the kind of a trouble.
type TroubleCode string

// The codes.
const (
	NoTrouble  TroubleCode = ""
	Folder     TroubleCode = "Folder"      // a folder, without a slash at its end
	NotRegular TroubleCode = "NotRegular"  // a pipe, a device
	Windows    TroubleCode = "WindowsPath" // Detail.Name is a path of Windows, and this is another system
	Cut        TroubleCode = "Cut"         // the file's end is missing
	Broken     TroubleCode = "Broken"      // a damaged picture
	Undrawn    TroubleCode = "Undrawn"     // it cannot be drawn here
	Other      TroubleCode = "Other"       // what Detail or Err says
)

// Any reports whether there is trouble.
func (t Trouble) Any() bool { return t.Code != NoTrouble }
