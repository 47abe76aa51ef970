package text

import (
	"fmt"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/preflight"
	"dancecard/internal/text/msg"
)

// Finding says what a check before a submission has found, for an engine, without a full stop. It names no key of
// the UI.
func Finding(e api.Engine, f preflight.Finding) string {
	switch f.Code {
	case preflight.ClipLimit: // most of these could be meant of the picture as well
		return "the clip: " + Detail(msg.English, f.Detail)
	case preflight.NoPicture, preflight.NoMotion, preflight.NoPictures, preflight.NoMotions:
		return lacking(e, f.Code)
	case preflight.Unreadable, preflight.NotSeen:
		return unread(f)
	case preflight.NoPreview:
		if f.Trouble.Code == preflight.Broken {
			return "no preview: " + Detail(msg.English, f.Trouble.Detail) + "; the service may refuse it"
		}
		return Detail(msg.English, f.Trouble.Detail)
	case preflight.PictureFits:
		return fixedCopy(f.Picture.Fixed) + pictureFacts(f.Picture.Facts)
	case preflight.ClipFits:
		return fixedCopy(f.Clip.Fixed) + clipFacts(f.Clip.Facts)
	case preflight.Detected:
		return "the service has checked it: " + Body(f.Picture.Verdict.Body)
	case preflight.NotDetected:
		return Detail(msg.English, f.Detail) + "; sent all the same, it is not checked again"
	case preflight.InLibrary:
		if f.Motion.Cost() > 0 { // of a template that came as an id, or was made elsewhere, nobody here knows
			return "motion “" + MotionName(msg.English, *f.Motion) + "” is in the library and paid for"
		}
		return "motion “" + MotionName(msg.English, *f.Motion) + "” is in the library"
	case preflight.OtherKey:
		return "this motion was made with another key; of another account it will be refused"
	case preflight.OddTemplate:
		return "“" + Clean(f.Source) + "” is sent as a template id, though those that are known begin with AACT.; a file is given by a path with a slash in it"
	case preflight.BackgroundUnused:
		return "the picture's background has no effect: " + e.Name + " keeps the clip's"
	case preflight.Fixable:
		return "ffmpeg can make a copy that passes: " + Changes(msg.English, f.Fix.Plan)
	case preflight.TooMany:
		return fmt.Sprintf("%d videos are too many for one go: at most %d; take fewer pictures or motions", f.Count, preflight.MostVideos)
	case preflight.NothingToSend:
		return "nothing to send: " + InputName(*f.Input) + ": " + Input(e, *f.Input)
	}
	if f.OfName() {
		return nameTrouble(e, f)
	}
	return Detail(msg.English, f.Detail)
}

// FindingBeside is Finding beside the name of what it is about.
func FindingBeside(e api.Engine, f preflight.Finding) string {
	switch f.Code {
	case preflight.ClipLimit:
		return Detail(msg.English, f.Detail)
	case preflight.InLibrary:
		return "in the library"
	}
	return Finding(e, f)
}

// RetiredEngine says what to use in place of an engine that the service refuses.
func RetiredEngine(e api.Engine) string {
	return "Retired on " + e.Retired.Format("2006-01-02") + ". Use Wan Animate Move or Mix, or your own deployment"
}

// lacking says what an empty field takes.
func lacking(e api.Engine, code preflight.Code) string {
	switch {
	case code == preflight.NoPictures:
		return "no picture is given yet"
	case code == preflight.NoMotions:
		return "no motion is given yet"
	case code == preflight.NoPicture:
		return "no picture yet: a path or an address"
	case e.Motion == api.ByClip:
		return "no clip yet: a path or an address"
	}
	return "no motion yet: a clip, a template id or a motion's name"
}

// unread says why a picture or a clip could not be looked at.
func unread(f preflight.Finding) string {
	what := "the picture"
	if f.About == api.PartMotion {
		what = "the clip"
	}
	switch {
	case f.Code == preflight.NotSeen:
		return what + " cannot be looked at from here: " + TroubleText(msg.English, f.Trouble) + "; the service may reach it all the same"
	case f.Trouble.Code == preflight.Cut:
		return Detail(msg.English, f.Trouble.Detail) + ": copy or download it again"
	case f.Trouble.Code == preflight.Windows:
		return what + " cannot be read: “" + Clean(f.Trouble.Detail.Name) + "” is a Windows path. Name the file as this system does"
	case f.Trouble.Code == preflight.Folder:
		return what + " cannot be read: it is a folder; with a / at its end it means all in it that fit"
	case f.Trouble.Code == preflight.NotRegular:
		return what + " cannot be read: not a regular file"
	}
	return what + " cannot be read: " + TroubleText(msg.English, f.Trouble)
}

// nameTrouble says why a word names no motion that the engine takes.
func nameTrouble(e api.Engine, f preflight.Finding) string {
	name := Clean(f.Source)
	switch f.Code {
	case preflight.Ambiguous:
		return fmt.Sprintf("%d motions of the library are called “%s”: give the template's id, or each a name of its own", f.Count, name)
	case preflight.TemplateOnly:
		return "of “" + MotionName(msg.English, *f.Motion) + "” only the template is known, and " + e.Name + " takes the clip itself: give its path or address"
	case preflight.UnknownClip:
		return "the library knows no clip of this template, and " + e.Name + " takes the clip itself: give its path or address"
	case preflight.LibraryUnread:
		return "the library has not been read yet, so no motion is known as “" + name + "”"
	}
	if e.Motion == api.ByClip {
		return "no motion of the library is called “" + name + "”: give a clip's path or address"
	}
	return "no motion of the library is called “" + name + "”: give a template's id (AACT.…), or a clip's path or address"
}

// InputName is what a picture or a motion of a batch is called.
func InputName(in preflight.Input) string {
	if in.About != api.PartMotion {
		return FileOf(msg.English, in.Source)
	}
	if name := Motion(msg.English, history.Task{Draft: in.Draft}); name != msg.NameUnnamed(msg.English) {
		return name
	}
	return Named(in.Source, msg.NameUnnamed(msg.English)) // an engine that takes clips has no use for what was typed
}

// Input says what the checks say of an input of a batch, beside its name.
func Input(e api.Engine, in preflight.Input) string {
	switch {
	case in.Worst != nil:
		return FindingBeside(e, *in.Worst)
	case in.State == preflight.Unlooked:
		return "not looked at yet"
	case in.About == api.PartMotion && !history.IsFile(in.Source):
		return "a template"
	}
	return "cannot be looked at from here"
}

// fixedCopy marks the figures of a fixed copy as such.
func fixedCopy(is bool) string {
	if is {
		return "mended copy: "
	}
	return ""
}

// pictureFacts says what a picture is.
func pictureFacts(f api.PictureFacts) string {
	return fmt.Sprintf("%s, %d×%d, %s", api.KindName(f.Type), f.Width, f.Height, Bytes(f.Bytes))
}

// clipFacts says what a clip is.
func clipFacts(f api.ClipFacts) string {
	text := fmt.Sprintf("%s, %d×%d, %.1f s", api.KindName(f.Container), f.Width, f.Height, f.Seconds)
	if f.FPS > 0 {
		text += fmt.Sprintf(", %.3g frames/s", f.FPS)
	}
	return text + ", " + Bytes(f.Bytes)
}
