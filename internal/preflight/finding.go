package preflight

import (
	"slices"

	"dancecard/api"
	"dancecard/history"
)

// Finding is one result of the checks.
type Finding struct {
	About api.Part
	// Source is the picture or motion as it was given; empty where the finding is about neither.
	Source string
	Code   Code
	// Fatal keeps the task from being sent, Good is a passed check, Missing is an empty field.
	Fatal, Good, Missing bool
	// Which of the following are set depends on the code. Detail is what a check of package api says, Service the
	// code with which the service would refuse it.
	Detail  api.Detail
	Service string
	Trouble Trouble
	Motion  *history.Motion
	Picture *Picture
	Clip    *Clip
	Fix     *Fix
	Count   int
	// Input is what holds back a whole batch.
	Input *Input
}

// Code is the kind of a finding.
type Code string

// The codes.
const (
	Limit            Code = "Limit"            // of the request or the picture, by Detail
	ClipLimit        Code = "ClipLimit"        // of the clip, by Detail
	NoPicture        Code = "NoPicture"        // none was given
	NoMotion         Code = "NoMotion"         // none was given
	NoPictures       Code = "NoPictures"       // none was given, and several motions
	NoMotions        Code = "NoMotions"        // none was given, and several pictures
	Unreadable       Code = "Unreadable"       // a local file, by Trouble
	NotSeen          Code = "NotSeen"          // an address that cannot be inspected from here, by Trouble
	NoPreview        Code = "NoPreview"        // the picture cannot be drawn, by Trouble
	PictureFits      Code = "PictureFits"      // with Picture
	ClipFits         Code = "ClipFits"         // with Clip
	Detected         Code = "Detected"         // the service's check passed the picture, whose verdict Picture has
	NotDetected      Code = "NotDetected"      // it did not, or warns, by Detail
	InLibrary        Code = "InLibrary"        // Motion
	OtherKey         Code = "OtherKey"         // Motion was made with another key than the one in use
	Ambiguous        Code = "Ambiguous"        // Count motions bear the name
	TemplateOnly     Code = "TemplateOnly"     // of Motion no clip is known, and the engine takes that
	UnknownClip      Code = "UnknownClip"      // the same of a template that the library does not know
	LibraryUnread    Code = "LibraryUnread"    // the library was not read yet, so no name is known
	UnknownMotion    Code = "UnknownMotion"    // no motion bears the name
	OddTemplate      Code = "OddTemplate"      // used as a template's id, and does not look like one
	BackgroundUnused Code = "BackgroundUnused" // the engine keeps the clip's
	Fixable          Code = "Fixable"          // by Fix
	TooMany          Code = "TooMany"          // Count videos in one go
	NothingToSend    Code = "NothingToSend"    // each picture or each motion fails, such as Input
)

// OfName reports whether the finding is about a word that should name a motion and does not.
func (f Finding) OfName() bool {
	switch f.Code {
	case Ambiguous, TemplateOnly, UnknownClip, LibraryUnread, UnknownMotion:
		return true
	}
	return false
}

// Blocked reports whether any finding is fatal.
func Blocked(findings []Finding) bool {
	return slices.ContainsFunc(findings, func(f Finding) bool { return f.Fatal })
}
