package text

import (
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/paths"
	"dancecard/internal/preflight"
	"dancecard/internal/text/msg"
)

// Finding says what a check before a submission has found, for an engine.
func (w Wording) Finding(e api.Engine, f preflight.Finding) string {
	l := w.Language
	switch f.Code {
	case preflight.NoPicture, preflight.NoPictures, preflight.NoMotion, preflight.NoMotions:
		return missing(l, e, f.Code)
	case preflight.ClipLimit: // most of these could be meant of the picture as well
		return msg.FindingOfClip(l, Detail(l, f.Detail))
	case preflight.Unreadable, preflight.NotSeen, preflight.NoPreview:
		return unreadable(l, f)
	case preflight.PictureFits, preflight.ClipFits, preflight.Detected, preflight.InLibrary:
		return passed(l, f)
	case preflight.NotDetected:
		return notDetected(l, f.Detail)
	case preflight.BackgroundUnused:
		return msg.FindingBackgroundUnused(l, EngineName(l, e))
	case preflight.Fixable:
		return msg.FindingFixable(l, Changes(l, f.Fix.Plan))
	case preflight.TooMany:
		return msg.FindingTooMany(l, preflight.MostVideos, f.Count)
	case preflight.NothingToSend:
		return msg.FindingNothingToSend(l, InputName(l, *f.Input), w.Input(e, *f.Input))
	}
	if said := w.nameProblem(e, f); said != "" {
		return said
	}
	return Detail(l, f.Detail)
}

// FindingBeside is Finding beside the name of what it is about.
func (w Wording) FindingBeside(e api.Engine, f preflight.Finding) string {
	l := w.Language
	switch f.Code {
	case preflight.ClipLimit:
		return Detail(l, f.Detail)
	case preflight.Unreadable:
		if said := fileProblem(l, f); said != "" {
			return said
		}
		return unread(l, f.Trouble)
	case preflight.InLibrary:
		if f.Motion.Seconds > 0 {
			return msg.FindingInLibraryBesideLong(l, fmt.Sprintf("%.1f", f.Motion.Seconds))
		}
		return msg.FindingInLibraryBeside(l)
	}
	return w.Finding(e, f)
}

// RetiredEngine says what to use in place of an engine that the service refuses.
func RetiredEngine(l msg.Language, e api.Engine) string {
	return msg.FindingRetired(l, e.Retired.Format(time.DateOnly))
}

// missing says what an empty field takes.
func missing(l msg.Language, e api.Engine, code preflight.Code) string {
	switch {
	case code == preflight.NoPicture, code == preflight.NoPictures:
		return msg.FindingNoPicture(l)
	case e.Motion == api.ByClip:
		return msg.FindingNoClip(l)
	}
	return msg.FindingNoMotion(l)
}

// unreadable says why a picture or a clip cannot be read or drawn.
func unreadable(l msg.Language, f preflight.Finding) string {
	if f.Code == preflight.NoPreview {
		if f.Trouble.Code == preflight.Broken {
			return msg.FindingPictureDamaged(l)
		}
		return TroubleText(l, f.Trouble)
	}
	isClip := f.About == api.PartMotion
	switch said := fileProblem(l, f); {
	case f.Code == preflight.NotSeen && isClip:
		return msg.FindingClipNotSeen(l, TroubleText(l, f.Trouble))
	case f.Code == preflight.NotSeen:
		return msg.FindingPictureNotSeen(l, TroubleText(l, f.Trouble))
	case said != "":
		return said
	case isClip:
		return msg.FindingOfClip(l, unread(l, f.Trouble))
	}
	return msg.FindingOfPicture(l, unread(l, f.Trouble))
}

// unread says why a file cannot be read. Its name stands in its field; of a missing one the path that was meant is named.
func unread(l msg.Language, t preflight.Trouble) string {
	switch {
	case t.Detail.Any():
	case t.Code == preflight.NotRegular:
		return msg.ErrorDetailNotRegular(l)
	case errors.Is(t.Err, fs.ErrNotExist):
		return missingFile(l, t.Err)
	case errors.Is(t.Err, fs.ErrPermission):
		return msg.ErrorDetailForbidden(l)
	}
	return TroubleText(l, t)
}

func missingFile(l msg.Language, err error) string {
	if e, ok := errors.AsType[*fs.PathError](err); ok && e.Path != "" {
		return msg.ErrorDetailMissingPath(l, Clean(e.Path))
	}
	return msg.ErrorDetailMissing(l)
}

// fileProblem says why a file cannot be read, and what to do about that; it is empty where nobody knows.
func fileProblem(l msg.Language, f preflight.Finding) string {
	isClip := f.About == api.PartMotion
	switch {
	case f.Trouble.Code == preflight.Windows:
		return TroubleText(l, f.Trouble)
	case f.Trouble.Code == preflight.Cut && isClip:
		return msg.FindingClipCut(l)
	case f.Trouble.Code == preflight.Cut:
		return msg.FindingPictureCut(l)
	case f.Trouble.Code == preflight.Folder && isClip:
		return msg.FindingClipFolder(l)
	case f.Trouble.Code == preflight.Folder:
		return msg.FindingPictureFolder(l)
	}
	return ""
}

// passed says what is known of what passed.
func passed(l msg.Language, f preflight.Finding) string {
	switch f.Code {
	case preflight.PictureFits:
		return facts(l, f.Picture.Fixed, pictureFacts(l, f.Picture.Facts))
	case preflight.ClipFits:
		return facts(l, f.Clip.Fixed, clipFacts(l, f.Clip.Facts))
	case preflight.Detected:
		switch body := Named(f.Picture.Verdict.Body, ""); body {
		case "":
			return msg.FindingDetected(l)
		case "full":
			return msg.FindingDetectedFull(l)
		case "half":
			return msg.FindingDetectedHalf(l)
		default:
			return msg.FindingDetectedOther(l, body)
		}
	}
	name := Brief(MotionName(l, *f.Motion))
	if f.Motion.Cost() > 0 { // of a template that came as an id, or was made elsewhere, nobody here knows
		return msg.FindingInLibraryPaid(l, name)
	}
	return msg.FindingInLibrary(l, name)
}

// facts marks the figures of a fixed copy as such.
func facts(l msg.Language, fixed bool, said string) string {
	if fixed {
		return msg.FindingFixedCopy(l, said)
	}
	return said
}

// pictureFacts says what a picture is.
func pictureFacts(l msg.Language, f api.PictureFacts) string {
	return msg.FindingPictureFacts(l, strconv.Itoa(f.Height), f.Bytes, api.KindName(f.Type), strconv.Itoa(f.Width))
}

// clipFacts says what a clip is.
func clipFacts(l msg.Language, f api.ClipFacts) string {
	kind, seconds, width, height := api.KindName(f.Container), fmt.Sprintf("%.1f", f.Seconds), strconv.Itoa(f.Width), strconv.Itoa(f.Height)
	if f.FPS > 0 {
		return msg.FindingClipFacts(l, fmt.Sprintf("%.3g", f.FPS), height, seconds, f.Bytes, kind, width)
	}
	return msg.FindingClipFactsNoRate(l, height, seconds, f.Bytes, kind, width)
}

// notDetected says what the service's check found, which may be no more than a warning.
func notDetected(l msg.Language, d api.Detail) string {
	if d.Kind != api.DetailNotDetected {
		return Detail(l, d)
	}
	if said := Message(d.Said); said != "" {
		return msg.FindingNotDetected(l, said)
	}
	return msg.FindingNotDetectedPlain(l)
}

// nameProblem says what is wrong with a word or a template's id that names an input; empty for another problem.
func (w Wording) nameProblem(e api.Engine, f preflight.Finding) string {
	l, name := w.Language, Brief(f.Source)
	switch f.Code {
	case preflight.Limit:
		return w.unknownPicture(f)
	case preflight.OtherKey:
		return msg.FindingOtherKey(l)
	case preflight.OddTemplate:
		return msg.FindingOddTemplate(l, name)
	case preflight.Ambiguous:
		if w.Keys != nil {
			return msg.FindingAmbiguousForm(l, w.Keys("browse"), f.Count, name, w.Keys("rename"))
		}
		return msg.FindingAmbiguous(l, f.Count, name)
	case preflight.TemplateOnly:
		return msg.FindingTemplateOnly(l, EngineName(l, e), Brief(MotionName(l, *f.Motion)))
	case preflight.UnknownClip:
		return msg.FindingUnknownClip(l, EngineName(l, e))
	case preflight.LibraryUnread:
		return msg.FindingLibraryUnread(l, name)
	case preflight.UnknownMotion:
		return w.unknownMotion(name, e.Motion == api.ByClip)
	}
	return ""
}

// unknownPicture says that a word is neither an address nor a path; empty for another problem.
func (w Wording) unknownPicture(f preflight.Finding) string {
	isName := f.About == api.PartPicture && f.Detail.Kind == api.DetailScheme && !strings.Contains(f.Source, "://")
	switch name := Brief(f.Source); {
	case !isName:
		return ""
	case w.Keys != nil:
		return msg.FindingUnknownPictureForm(w.Language, w.Keys("browse"), name)
	default:
		return msg.FindingUnknownPicture(w.Language, name)
	}
}

// unknownMotion says that a word names no motion, and what else the engine takes.
func (w Wording) unknownMotion(name string, byClip bool) string {
	switch l := w.Language; {
	case w.Keys == nil && byClip:
		return msg.FindingUnknownMotionClip(l, name)
	case w.Keys == nil:
		return msg.FindingUnknownMotion(l, name)
	case byClip:
		return msg.FindingUnknownMotionClipForm(l, w.Keys("browse"), name)
	default:
		return msg.FindingUnknownMotionForm(l, w.Keys("browse"), name)
	}
}

// patternError says why what was typed means no file.
func patternError(l msg.Language, e *paths.Error) string {
	switch pattern := Brief(e.Text); {
	case e.Code == paths.CodePattern:
		return msg.FindingBadPattern(l, pattern)
	case e.Kind == paths.ClipKind:
		return msg.FindingNoClipFits(l, pattern)
	default:
		return msg.FindingNoPictureFits(l, pattern)
	}
}

// InputName is what a picture or a motion of a batch is called.
func InputName(l msg.Language, in preflight.Input) string {
	if in.About != api.PartMotion {
		return FileOf(l, in.Source)
	}
	if name := Motion(l, history.Task{Draft: in.Draft}); name != msg.NameUnnamed(l) {
		return name
	}
	return Named(in.Source, msg.NameUnnamed(l)) // an engine that takes clips has no use for what was typed
}

// Input says what the checks say of an input of a batch, beside its name.
func (w Wording) Input(e api.Engine, in preflight.Input) string {
	l := w.Language
	switch {
	case in.Worst != nil:
		return w.FindingBeside(e, *in.Worst)
	case in.State == preflight.Unlooked:
		return msg.FindingUnchecked(l)
	case in.Draft.Template != "" && in.About == api.PartMotion:
		return msg.FindingTemplate(l)
	}
	return msg.FindingCannotCheck(l)
}
