package tui

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/paths"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/tui/newtask"
	"dancecard/tui/term"
)

// mostOffered is how many offers are worked out; few of them are shown.
const mostOffered = 50

// complete works out the ways on from what is being typed, and has the folders read that it needs.
func (m *Model) complete() tea.Cmd {
	f := m.form.At()
	text := m.form.Typed(f).Text
	var dirs []string
	for _, e := range paths.CompletionTargets(text) {
		if dir := e.Dir(m.dirs()); !slices.Contains(dirs, dir) {
			dirs = append(dirs, dir)
		}
	}
	m.data.offers = m.offersFor(f, text)
	asked := strings.Join(dirs, "\x00")
	if len(dirs) == 0 || asked == m.data.folders.asked {
		return nil
	}
	m.data.folders = foldersMsg{asked: asked}
	return m.fx.folders(dirs)
}

// takeFolders takes in what is in the folders that are being typed, unless it is another one by now.
func (m *Model) onFolders(msg foldersMsg) {
	if msg.asked != m.data.folders.asked {
		return
	}
	m.data.folders = msg
	if f := m.form.At(); f == newtask.Picture || f == newtask.Motion {
		m.data.offers = m.offersFor(f, m.form.Typed(f).Text)
	}
}

// offersFor are the ways on from a text: motions of the library, then what is in its folder.
func (m *Model) offersFor(f newtask.Field, text string) newtask.Offers {
	out := newtask.Offers{Field: f, Text: text, Common: text}
	ends := paths.CompletionTargets(text)
	if len(ends) == 0 {
		return out
	}
	if f == newtask.Motion {
		m.offerMotions(&out, ends)
	}
	motions := len(out.List)
	for _, e := range ends {
		found := paths.Matching(m.data.folders.in[e.Dir(m.dirs())], newtask.KindOf(f), e.Name)
		if len(found) == 0 {
			continue
		}
		for _, entry := range found[:min(len(found), mostOffered)] {
			out.List = append(out.List, newtask.Offer{Label: term.Clean(entry.Label()), Text: e.With(text, entry.Label())})
		}
		out.Rest = len(found) - min(len(found), mostOffered)
		if motions == 0 {
			out.Common = e.With(text, paths.Common(found, e.Name))
		}
		break
	}
	switch {
	case len(out.List) != 1:
	case out.List[0].Text == text:
		out.List = nil // it is all there
	case motions == 1:
		out.Common = out.List[0].Text
	}
	return out
}

// offerMotions adds the motions of the library whose name or template holds what is typed.
func (m *Model) offerMotions(out *newtask.Offers, ends []paths.CompletionTarget) {
	for _, e := range ends {
		typed := strings.ToLower(e.Folder + e.Name)
		for _, known := range m.env.Library.Recent.Motions {
			value := m.sourceOf(known)
			holds := strings.Contains(strings.ToLower(known.Name), typed) || strings.Contains(strings.ToLower(known.Template), typed)
			if typed == "" || value == "" || !holds || value == e.Folder+e.Name {
				continue
			}
			if len(out.List) == mostOffered {
				return
			}
			note := strings.TrimSuffix("motion, "+m.motionNote(known), ", ")
			out.List = append(out.List, newtask.Offer{Label: text.MotionName(known), Note: note, Text: e.Instead(out.Text, value)})
		}
		if len(out.List) > 0 {
			return
		}
	}
}

// sourceOf is what a motion of the library is named by in the form; empty where the engine cannot take
// it, since only its template is known.
func (m *Model) sourceOf(known history.Motion) string {
	if m.form.Engine().Motion == api.ByClip {
		return known.Clip
	}
	return cmp.Or(known.Template, known.Clip)
}

// motionNote is what is said of a motion where one is chosen: its length, and where others are called so
// too, the template that tells it from them.
func (m *Model) motionNote(known history.Motion) string {
	var parts []string
	if m.env.Library.Same[preflight.NameKey(known.Name)] > 1 && known.Template != "" {
		parts = append(parts, text.Motion(history.Task{Draft: history.Draft{Template: known.Template}}))
	}
	if known.Seconds > 0 {
		parts = append(parts, fmt.Sprintf("%.1f s", known.Seconds))
	}
	return strings.Join(parts, ", ")
}
