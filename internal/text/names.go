package text

import (
	"cmp"
	"fmt"
	"net/url"
	"path"
	"strings"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text/msg"
)

// Reason is Code where a sentence goes on with it.
func Reason(l msg.Language, p history.Problem) string {
	return cmp.Or(Code(l, p), msg.CodeNoReason(l))
}

// Unnamed stands for a name of which nothing can be shown.
const Unnamed = "unnamed"

// Picture is the picture's name: the last part of its address or path. For a task that was made
// elsewhere a part of its id stands there.
func Picture(t history.Task) string {
	if Anonymous(t) {
		return Named(history.ShortID(t.RemoteID), Unnamed)
	}
	return FileOf(t.Picture)
}

// FileOf gives the last part of a path, or of an address's path, readable.
func FileOf(address string) string {
	if !history.IsAddress(address) {
		if address == "" {
			return Unnamed
		}
		return Named(path.Base(strings.ReplaceAll(address, `\`, "/")), Unnamed)
	}
	u, err := url.Parse(address)
	if err == nil && u.Path != "" && u.Path != "/" {
		if name := Named(path.Base(u.Path), ""); name != "" {
			return name
		}
	}
	return Named(address, Unnamed)
}

// Called is the motion's short name where the library may have a name for it, empty for none.
func Called(t history.Task, name string) string {
	if name = Named(name, ""); name != "" && !Anonymous(t) {
		return name
	}
	return Motion(t)
}

// Motion is the motion's short name: the clip's file, or of a template id the part that tells it
// from others.
func Motion(t history.Task) string {
	if Anonymous(t) {
		return "made elsewhere"
	}
	if t.Clip != "" {
		return FileOf(t.Clip)
	}
	if rest, ok := strings.CutPrefix(t.Template, "AACT."); ok {
		if part, _, more := strings.Cut(rest, "."); more {
			return Clean("AACT." + part)
		}
	}
	return Named(t.Template, Unnamed)
}

// Name is what a task is called in a sentence: its title, else picture and motion with the sign between
// them.
func Name(t history.Task, times string) string {
	if whole := NameWith(t, "", times); t.Kind == history.MakesMotion || Named(t.Title, "") != "" || Width(whole) <= briefWidth {
		return Brief(whole)
	}
	return Brief(Picture(t)) + " " + times + " " + Brief(Called(t, ""))
}

// NameAll is what tasks are called in a sentence: one by its name, several by their number.
func NameAll(tasks []history.Task, times string) string {
	if len(tasks) == 1 {
		return Name(tasks[0], times)
	}
	return fmt.Sprintf("%d tasks", len(tasks))
}

// NameWith is all of the name, where the library may have one for the motion, empty for none.
func NameWith(t history.Task, motion, times string) string {
	if t.Kind == history.MakesMotion {
		return "the motion " + Named(t.Title, Motion(t))
	}
	if title := Named(t.Title, ""); title != "" {
		return title
	}
	return Picture(t) + " " + times + " " + Called(t, motion)
}

// Shape says what the video's background and ratio come from.
func Shape(t history.Task) string {
	switch e, _ := api.FindEngine(t.Engine); e.Keeps {
	case api.KeepsPicture:
		return "pict"
	case api.KeepsClip:
		return "clip"
	}
	if t.Elsewhere() {
		return "" // nobody here knows
	}
	if !t.PictureBackground {
		return "clip"
	}
	if t.Ratio == "" {
		return "9:16"
	}
	return Clean(t.Ratio)
}

// notTold stands for what the account's list does not say of a task.
const notTold = "not told by the account"

// Anonymous tells a task that was made elsewhere and of which nobody here knows what it was made from.
func Anonymous(t history.Task) bool { return t.Elsewhere() && t.Picture == "" }

// Unknown is what stands for what is not known of a task that was made elsewhere; empty for others.
func Unknown(t history.Task) string {
	if t.Elsewhere() {
		return notTold
	}
	return ""
}

// Background says whose background the video has, and its ratio where that was chosen.
func Background(t history.Task) string {
	switch e, _ := api.FindEngine(t.Engine); {
	case e.Keeps == api.KeepsPicture:
		return "the picture's"
	case e.Keeps != api.KeepsClip && t.Elsewhere():
		return notTold
	case e.Keeps != api.KeepsClip && t.PictureBackground:
		return "the picture's, " + Shape(t)
	}
	return "the clip's"
}
