package preflight

import (
	"dancecard/api"
	"dancecard/history"
)

// Seen is what is known of pictures and clips that were looked at, each by its source.
type Seen struct {
	Pictures map[string]Picture
	Clips    map[string]Clip
}

// Picture is what is known of a picture.
type Picture struct {
	Facts api.PictureFacts
	// Orientation is EXIF's, 1 to 8.
	Orientation int
	// Content tells pictures with the same content, Verdict what the service has said of it.
	Content string
	Verdict history.Verdict
	// Trouble is why it could not be looked at, NoPreview why it cannot be drawn.
	Trouble, NoPreview Trouble
	// Fixed tells a copy that dancecard made.
	Fixed bool
}

// Refused reports whether the service would refuse the picture as a file.
func (p Picture) Refused(e api.Engine) bool { return refused(e.CheckPicture(p.Facts)) }

// Clip is what is known of a clip; the hash tells the content of a local one.
type Clip struct {
	Facts   api.ClipFacts
	Hash    string
	Trouble Trouble
	Fixed   bool
}

// Refused reports whether the service would refuse the clip as a file.
func (c Clip) Refused(e api.Engine) bool { return refused(e.CheckClip(c.Facts)) }

func refused(findings []api.Finding) bool {
	for _, f := range findings {
		if f.Fatal {
			return true
		}
	}
	return false
}

// Trouble is why a file could not be read; the zero Trouble is none.
type Trouble struct {
	Code TroubleCode
	// Text is what is known in words, for the codes that need it; Err is the error itself.
	Text string
	Err  error
}

// TroubleCode tells troubles apart.
type TroubleCode string

// The codes.
const (
	NoTrouble  TroubleCode = ""
	Folder     TroubleCode = "Folder"      // a folder, without a slash at its end
	NotRegular TroubleCode = "NotRegular"  // a pipe, a device
	Windows    TroubleCode = "WindowsPath" // Text is a path of Windows, and this is another system
	Cut        TroubleCode = "Cut"         // the file's end is missing; Text says so
	Broken     TroubleCode = "Broken"      // it begins like a picture and does not go on like one
	Undrawn    TroubleCode = "Undrawn"     // it cannot be drawn here; Text says why
	Other      TroubleCode = "Other"       // what Err says
)

// Any reports whether there is trouble.
func (t Trouble) Any() bool { return t.Code != NoTrouble }
