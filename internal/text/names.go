package text

import (
	"cmp"
	"net/url"
	"path"
	"strings"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text/msg"
)

// blanks are what a name neither begins nor ends with.
const blanks = " \u3000"

// Named is a name as it can stand in a sentence: clean and without blanks around it, or else what stands
// for it where nothing of it can be shown. Every name from outside goes through here.
func Named(name, or string) string {
	if name = strings.Trim(Clean(name), blanks); name != "" {
		return name
	}
	return or
}

// Reason is Code where a sentence goes on with it.
func Reason(l msg.Language, p history.Problem) string {
	return cmp.Or(Code(l, p), msg.CodeNoReason(l))
}

// Picture is the picture's name: the last part of its URL or path. For an imported task a part of its id
// stands there.
func Picture(l msg.Language, t history.Task) string {
	if Anonymous(t) {
		return Named(history.ShortID(t.RemoteID), msg.NameUnnamed(l))
	}
	return FileOf(l, t.Picture)
}

// FileOf gives the last part of a path, or of a URL's path, readable.
func FileOf(l msg.Language, address string) string {
	if !history.IsAddress(address) {
		if address == "" {
			return msg.NameUnnamed(l)
		}
		return Named(path.Base(strings.ReplaceAll(address, `\`, "/")), msg.NameUnnamed(l))
	}
	u, err := url.Parse(address)
	if err == nil && u.Path != "" && u.Path != "/" {
		if name := Named(path.Base(u.Path), ""); name != "" {
			return name
		}
	}
	return Named(address, msg.NameUnnamed(l))
}

// Called is the motion's short name where the library may have a name for it, empty for none.
func Called(l msg.Language, t history.Task, name string) string {
	if name = Named(name, ""); name != "" && !Anonymous(t) {
		return name
	}
	return Motion(l, t)
}

// Motion is the motion's short name: the clip's file, or of a template id the part that tells it
// from others.
func Motion(l msg.Language, t history.Task) string {
	if Anonymous(t) {
		return msg.NameImported(l)
	}
	if t.Clip != "" {
		return FileOf(l, t.Clip)
	}
	if rest, ok := strings.CutPrefix(t.Template, "AACT."); ok {
		if part, _, more := strings.Cut(rest, "."); more {
			return Clean("AACT." + part)
		}
	}
	return Named(t.Template, msg.NameUnnamed(l))
}

// Name is what a task is called in a sentence: its title, else picture and motion with the sign between
// them. Motion is the library's name for that, empty for none. Long names keep both their ends.
func Name(l msg.Language, t history.Task, motion, times string) string {
	if whole := NameWith(l, t, motion, times); t.Kind == history.MakesMotion || Named(t.Title, "") != "" || Width(whole) <= briefWidth {
		return Brief(whole)
	}
	return msg.NameTask(l, Brief(Called(l, t, motion)), Brief(Picture(l, t)), times)
}

// NameWith is all of the name, where the library may have one for the motion, empty for none.
func NameWith(l msg.Language, t history.Task, motion, times string) string {
	if t.Kind == history.MakesMotion {
		return msg.NameTemplate(l, Named(t.Title, Called(l, t, motion)))
	}
	if title := Named(t.Title, ""); title != "" {
		return title
	}
	return msg.NameTask(l, Called(l, t, motion), Picture(l, t), times)
}

// Anonymous tells an imported task of which nobody here knows what it was made from.
func Anonymous(t history.Task) bool { return t.Elsewhere() && t.Picture == "" }

// Unknown stands for what is not known of an imported task; empty for others.
func Unknown(l msg.Language, t history.Task) string {
	if t.Elsewhere() {
		return msg.NameUnknown(l)
	}
	return ""
}

// Shape says in a word what the video's background and ratio come from; empty where nobody here knows.
func Shape(l msg.Language, t history.Task) string {
	switch e, _ := api.FindEngine(t.Engine); {
	case e.Keeps == api.KeepsPicture:
		return msg.NameShapePicture(l)
	case e.Keeps == api.KeepsClip:
		return msg.NameShapeClip(l)
	case t.Elsewhere():
		return ""
	case !t.PictureBackground:
		return msg.NameShapeClip(l)
	}
	return ratio(t)
}

// Background says whose background the video has, and its ratio where that was chosen.
func Background(l msg.Language, t history.Task) string {
	switch e, _ := api.FindEngine(t.Engine); {
	case e.Keeps == api.KeepsPicture:
		return msg.NameBackgroundPicture(l)
	case e.Keeps == api.KeepsClip:
		return msg.NameBackgroundClip(l)
	case t.Elsewhere():
		return msg.NameUnknown(l)
	case t.PictureBackground:
		return msg.NameBackgroundRatio(l, ratio(t))
	}
	return msg.NameBackgroundClip(l)
}

// ratio is the shape that was chosen, or the usual one.
func ratio(t history.Task) string { return Clean(cmp.Or(t.Ratio, "9:16")) }
