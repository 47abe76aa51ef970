package tui

import (
	"cmp"
	"path/filepath"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/paths"
	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/newtask"
	"dancecard/tui/picker"
)

// openPicker lets files be chosen for the field with the focus, or for the picture.
func (m *Model) openPicker() tea.Cmd {
	o := picker.Options{What: "pictures", Home: m.fx.Home, Now: m.env.Now, Zone: m.fx.Zone}
	field := newtask.Picture
	if m.form.At() == newtask.Motion {
		field, o.What, o.Motion = newtask.Motion, "clips", true
		o.Library = m.libraryEntries()
	}
	folder, named := m.folderOf(field)
	if o.Folder = folder; len(m.sources(field).list) > 1 {
		o.Marked = m.sources(field).list
	}
	p, act := picker.New(o, !named)
	return tea.Batch(m.show(p), m.act(act))
}

// folderOf is where the files of a field are looked for: where those are that it names, or else
// where files were last chosen.
func (m *Model) folderOf(f newtask.Field) (dir string, named bool) {
	for _, source := range m.sources(f).list {
		if filepath.IsAbs(source) && !history.IsAddress(source) {
			return filepath.Dir(source), true
		}
	}
	return cmp.Or(m.data.browsed, m.fx.Dir, m.fx.Home), false
}

// libraryEntries lists the motions that are known.
func (m *Model) libraryEntries() []picker.Entry {
	var out []picker.Entry
	for _, known := range m.env.Library.Recent.Motions {
		e := picker.Entry{Name: text.MotionName(known), Value: m.sourceOf(known)}
		if e.Value == "" {
			continue
		}
		e.Note = m.motionNote(known)
		if known.Template == "" {
			e.Note += "  not made yet"
		}
		out = append(out, e)
	}
	return out
}

// browse reads a folder for the picker that is open.
func (m *Model) browse(a action.Browse) tea.Cmd {
	kind := paths.PictureKind
	if p := m.picker(); p != nil && p.Motion() {
		kind = paths.ClipKind
	}
	return m.fx.browse(a.Folder, kind)
}

// picker is the picker on top of everything; nil when there is none.
func (m *Model) picker() *picker.Picker {
	if len(m.dialogs) == 0 {
		return nil
	}
	p, _ := m.dialogs[len(m.dialogs)-1].(*picker.Picker)
	return p
}

// takeBrowsed takes in what is in a folder.
func (m *Model) onBrowsed(msg browsedMsg) {
	if p := m.picker(); p != nil {
		p.Take(msg.listing)
	}
}

// picked fills in what was chosen.
func (m *Model) picked(a action.Picked) tea.Cmd {
	m.data.browsed = a.Folder
	f := newtask.Picture
	if a.Motion {
		f = newtask.Motion
	}
	return m.act(m.form.Put(f, a.Sources))
}
