package tui

import (
	"fmt"
	"strings"
	"unicode"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/paths"
	"dancecard/internal/text"
	"dancecard/tui/ui"
)

// motion finds a draft's motion in the library: by template, by a name that one motion alone bears, or
// by clip.
func (m *Model) motion(d history.Draft) (history.Motion, bool) {
	if d.Template != "" {
		return m.named(d.Template)
	}
	hash := m.data.checks.clips[d.Clip].Hash
	for _, known := range m.data.recent.Motions {
		switch {
		case d.Motion != 0 && known.ID == d.Motion,
			d.Clip != "" && hash != "" && known.Hash == hash,
			d.Clip != "" && history.IsAddress(d.Clip) && known.Clip == d.Clip:
			return known, true
		}
	}
	return history.Motion{}, false
}

// named finds the motion of the library that a word means.
func (m *Model) named(word string) (history.Motion, bool) {
	if found := m.namesakes(word); len(found) == 1 {
		return found[0], true
	}
	return history.Motion{}, false
}

// namesakes are the motions that a word may mean: the one with that template, or else those that are
// called so. The case of letters matters only where motions differ in nothing else.
func (m *Model) namesakes(word string) (out []history.Motion) {
	for _, same := range []func(history.Motion) bool{
		func(k history.Motion) bool { return k.Template == word },
		func(k history.Motion) bool { return k.Name == word },
		func(k history.Motion) bool { return nameKey(k.Name) == nameKey(word) },
	} {
		for _, known := range m.data.recent.Motions {
			if same(known) {
				out = append(out, known)
			}
		}
		if len(out) > 0 {
			break
		}
	}
	return out
}

// motionNote is what is said of a motion where one is chosen: its length, and where others are called so
// too, the template that tells it from them.
func (m *Model) motionNote(known history.Motion) string {
	var parts []string
	if m.data.library.bearers[nameKey(known.Name)] > 1 && known.Template != "" {
		parts = append(parts, text.Motion(history.Task{Draft: history.Draft{Template: known.Template}}))
	}
	if known.Seconds > 0 {
		parts = append(parts, fmt.Sprintf("%.1f s", known.Seconds))
	}
	return strings.Join(parts, ", ")
}

// wordTrouble says why a word in the motion's field is of no use to an engine; empty where it is, or where
// the service alone can tell.
func (m *Model) wordTrouble(e api.Engine, word string) string {
	if word == "" || paths.IsFile(word) {
		return ""
	}
	name, found := ui.Clean(word), m.namesakes(word)
	switch {
	case len(found) > 1:
		return fmt.Sprintf("%d motions of the library are called “%s”: choose one of them with ctrl+o, or give each a name of its own on the Motions screen (e)", len(found), name)
	case len(found) == 1 && e.Motion == api.ByClip && found[0].Clip == "":
		return "of “" + text.MotionName(found[0]) + "” only the template is known, and " + e.Name + " takes the clip itself: give its path or address"
	case len(found) == 1, e.Motion == api.ByTemplate && mayBeTemplate(word):
		return ""
	case e.Motion == api.ByClip && strings.HasPrefix(word, templatePrefix):
		return "the library knows no clip of this template, and " + e.Name + " takes the clip itself: give its path or address"
	case !m.data.library.known:
		return "the library has not been read yet, so no motion is known as “" + name + "”"
	case e.Motion == api.ByClip:
		return "no motion of the library is called “" + name + "”: choose one with ctrl+o, or give a clip's path or address"
	}
	return "no motion of the library is called “" + name + "”: choose one with ctrl+o, or give a template's id (AACT.…), or a clip's path or address"
}

// mayBeTemplate reports whether a text can be a template's id. Those of the service are in four parts with
// dots between them, but no page promises that (the reference): any word with a dot in it may be one.
func mayBeTemplate(word string) bool {
	return strings.Contains(word, ".") && !strings.ContainsFunc(word, unicode.IsSpace)
}

// templatePrefix is what the ids begin with that are known of the service.
const templatePrefix = "AACT."

// oddTemplate warns of what is taken for a template's id and does not look like one.
func (m *Model) oddTemplate(e api.Engine, word string) string {
	if e.Motion != api.ByTemplate || paths.IsFile(word) || !mayBeTemplate(word) || strings.HasPrefix(word, templatePrefix) || len(m.namesakes(word)) > 0 {
		return ""
	}
	return "“" + ui.Clean(word) + "” is sent as a template id, though those that are known begin with AACT.; a file is given by a path with a slash in it"
}
