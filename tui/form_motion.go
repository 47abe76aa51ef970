package tui

import (
	"fmt"
	"strings"

	"dancecard/history"
	"dancecard/tui/compose"
	"dancecard/tui/ui"
	"dancecard/tui/words"
)

// motion finds a draft's motion in the library: by template, by a name that one motion alone bears, or
// by clip.
func (m *Model) motion(d history.Draft) (history.Motion, bool) {
	if d.Template != "" {
		return m.named(d.Template)
	}
	hash := m.data.checks.clips[d.Clip].hash
	for _, known := range m.data.recent.motions {
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
		for _, known := range m.data.recent.motions {
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
		parts = append(parts, words.Motion(history.Task{Draft: history.Draft{Template: known.Template}}))
	}
	if known.Seconds > 0 {
		parts = append(parts, fmt.Sprintf("%.1f s", known.Seconds))
	}
	return strings.Join(parts, ", ")
}

// wordTrouble says why it is not known what a word in the motion's field means; empty where it is.
func (m *Model) wordTrouble(word string) string {
	if word == "" || compose.IsFile(word) {
		return ""
	}
	if n := len(m.namesakes(word)); n > 1 {
		return fmt.Sprintf("%d motions of the library are called “%s”: choose one of them with ctrl+o, or give each a name of its own on the Motions screen (e)", n, ui.Clean(word))
	}
	return ""
}
