package newtask

import (
	"cmp"
	"context"
	"path/filepath"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/picker"
	"dancecard/tui/term"
)

// listingMsg holds what is in a folder, for the picker.
type listingMsg struct{ listing picker.Listing }

// openPicker lets files be chosen for the field with the focus, or for the picture.
func (s *Screen) openPicker() action.Action {
	o := picker.Options{Language: s.env.Language, Home: s.env.Home, Now: s.env.Now, Zone: s.env.Zone}
	if !s.env.NoPictures() {
		o.Look = s.looks.Of
	}
	field := pictureField
	if s.fields.at == motionField {
		field, o.Motion = motionField, true
		o.Library = s.libraryEntries()
	}
	folder, named := s.folderOf(field)
	if o.Folder = folder; len(s.inspection.sources(field).list) > 1 {
		o.Marked = s.marked(field)
	}
	p, act := picker.New(o, !named)
	s.picker = p
	return action.All{action.Open{Dialog: p}, act}
}

// folderOf is the folder of the files that a field names, or else where files were last chosen.
func (s *Screen) folderOf(f fieldID) (dir string, named bool) {
	for _, source := range s.inspection.sources(f).list {
		if filepath.IsAbs(source) && !history.IsAddress(source) {
			return filepath.Dir(source), true
		}
	}
	return cmp.Or(s.folder, s.env.Dir, s.env.Home), false
}

// libraryEntries lists the motions that are known.
func (s *Screen) libraryEntries() []picker.Entry {
	var out []picker.Entry
	for _, known := range s.env.Library.Motions {
		if sourceOf(known, s.fields.current()) == "" {
			continue
		}
		e := picker.Entry{Name: text.MotionName(s.env.Language, known), Value: s.fields.wordFor(known)}
		e.Note = motionNote(s.env, known)
		if !history.IsAddress(known.Clip) {
			e.Clip = known.Clip
		}
		if known.Template == "" {
			e.Note = strings.TrimPrefix(e.Note+" · "+msg.FormNoTemplate(s.env.Language), " · ")
		}
		out = append(out, e)
	}
	return out
}

// marked are the sources of a field as the picker has them: motions of the library by their names.
func (s *Screen) marked(f fieldID) []string {
	list := slices.Clone(s.inspection.sources(f).list)
	for i, source := range list {
		if known, ok := s.inspection.checks().Find(source); ok && f == motionField {
			list[i] = s.fields.wordFor(known)
		}
	}
	return list
}

// browse reads a folder for the picker.
func (s *Screen) browse(msg picker.Browse) action.Action {
	kind := kindOf(pictureField)
	if msg.Motion {
		kind = kindOf(motionField)
	}
	return s.env.AskUntimed(term.OnForm, func(ctx context.Context) tea.Msg { return listingMsg{picker.Read(ctx, msg.Folder, kind)} })
}

// onListing takes in what is in a folder.
func (s *Screen) onListing(msg listingMsg) {
	if s.picker != nil {
		s.picker.Take(msg.listing)
	}
}

// onPicked fills in what was chosen.
func (s *Screen) onPicked(msg picker.Picked) action.Action {
	s.folder = msg.Folder
	if msg.Motion {
		return s.put(motionField, msg.Sources)
	}
	return s.put(pictureField, msg.Sources)
}

// put fills a field with sources and goes on from there.
func (s *Screen) put(f fieldID, sources []string) action.Action {
	lost := s.fields.put(s.env.Language, f, sources)
	s.focus(f)
	return warn(s.inspection.update(), lost)
}
