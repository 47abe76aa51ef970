// Package picker is the dialog in which files and motions are chosen, one or several.
package picker

import (
	"path/filepath"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/core"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/preview"
	"dancecard/tui/term"
)

// Entry is something that can be chosen, or a folder that leads on.
type Entry struct {
	Name string
	// Value is what choosing it gives: a path, a template id. A folder has none.
	Value  string
	Folder bool
	// Size is in bytes and Time when it was changed; zero while unknown. Note stands in their place.
	Size int64
	Time time.Time
	Note string
	// Clip is the file of a motion of the library; empty for none on this machine.
	Clip string
}

// Listing is what is in a folder.
type Listing struct {
	Folder  string
	Entries []Entry
	// Err is why it could not be read; Part tells that it was not read to its end.
	Err  error
	Part bool
}

// Options are what a picker begins with.
type Options struct {
	Language msg.Language
	// Motion tells that it is for motions; Library are those that are known.
	Motion  bool
	Library []Entry
	// Folder is where it begins, Home the folder that is written ~, Marked what is marked.
	Folder, Home string
	Marked       []string
	Now          time.Time
	Zone         *time.Location
	// Look gives what a file looks like, where that is known; nil shows no previews.
	Look func(path string) (core.Look, bool)
}

// Browse asks the form for what is in a folder, for [Picker.Take].
type Browse struct {
	Motion bool
	Folder string
}

// Picked tells the form what was chosen, and in which folder.
type Picked struct {
	Motion  bool
	Sources []string
	Folder  string
}

// Picker lists a folder, or the library.
type Picker struct {
	o       Options
	listing Listing
	reading bool
	library bool   // the library is listed
	onto    string // the entry that the cursor goes to when the listing comes
	filter  term.Input
	marks   []string
	list    term.List
	// zones are the keys of the last line as drawn last, which a click is for.
	zones []term.Zone
	theme *term.Theme
	// width is how many cells the entries take, as drawn last.
	width int
	seen  preview.View
}

// New makes a picker. Motions are listed first where some are known and no folder is named; it
// gives what is to be read.
func New(o Options, inLibrary bool) (*Picker, action.Action) {
	p := &Picker{o: o, filter: term.NewInput(), library: inLibrary && len(o.Library) > 0, marks: o.Marked}
	p.filter.Focus()
	return p, p.browse(o.Folder, "")
}

// browse goes to a folder.
func (p *Picker) browse(folder, onto string) action.Action {
	p.listing, p.reading, p.onto = Listing{Folder: folder}, true, onto
	p.filter.SetValue("")
	p.list.GoTo(0)
	return action.To{Screen: term.OnForm, Msg: Browse{Motion: p.o.Motion, Folder: folder}}
}

// Take takes in what is in a folder, unless another one is wanted by now.
func (p *Picker) Take(l Listing) {
	if l.Folder != p.listing.Folder {
		return
	}
	p.listing, p.reading = l, false
	for i, e := range p.found() {
		if e.Name == p.onto && p.onto != "" {
			p.list.Len = i + 1 // the rest is counted when it is drawn
			p.list.GoTo(i)
		}
	}
}

// all are the entries of the folder or of the library.
func (p *Picker) all() []Entry {
	if p.library {
		return p.o.Library
	}
	return p.listing.Entries
}

// found are the entries that the filter fits, the best first.
func (p *Picker) found() (out []Entry) {
	list := p.all()
	for _, i := range term.Match(p.filter.Value(), len(list), func(i int) string { return list[i].Name }) {
		out = append(out, list[i])
	}
	return out
}

// At is the file under the cursor, for its preview, in a dialog of w cells; empty where none is shown.
func (p *Picker) At(w int) string {
	found := p.found()
	if w < roomForPreview || p.list.At >= len(found) || found[p.list.At].Folder {
		return ""
	}
	if p.library {
		return found[p.list.At].Clip
	}
	return found[p.list.At].Value
}

// Update moves in the list, marks, and gives what is chosen.
func (p *Picker) Update(msg tea.Msg) (action.Action, bool) {
	key, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return p.mouse(msg)
	}
	found := p.found()
	switch k := key.String(); k {
	case "esc", "ctrl+c":
		if p.filter.Value() == "" || k == "ctrl+c" {
			return nil, true
		}
		p.filter.SetValue("")
		p.list.GoTo(0)
	case "down", "up", "pgdown", "pgup", "home", "end", "tab", "shift+tab":
		p.move(k, len(found))
	case "space", "ctrl+a":
		p.mark(k, found)
	case "left":
		return p.up(), false
	case "backspace":
		if p.filter.Value() == "" {
			return p.up(), false
		}
		p.typed(msg)
	case "ctrl+l":
		p.library = p.o.Motion && !p.library
		p.filter.SetValue("")
		p.list.GoTo(0)
	case "enter", "right":
		if p.list.At < len(found) && found[p.list.At].Folder {
			return p.browse(filepath.Join(p.listing.Folder, found[p.list.At].Name), ""), false
		}
		if k == "enter" {
			return p.chosen(found)
		}
	case "ctrl+s":
		return p.chosen(found)
	default:
		p.typed(msg)
	}
	return nil, false
}

func (p *Picker) typed(msg tea.Msg) {
	before := p.filter.Value()
	p.filter.Update(msg)
	if p.filter.Value() != before {
		p.list.GoTo(0)
	}
}

func (p *Picker) move(key string, n int) {
	by := map[string]int{"down": 1, "tab": 1, "up": -1, "shift+tab": -1, "pgdown": p.list.Rows, "pgup": -p.list.Rows, "home": -n, "end": n}
	p.list.Len = n
	p.list.GoTo(p.list.At + by[key])
}

// mark turns the mark of the entry under the cursor, or marks all that are listed.
func (p *Picker) mark(key string, found []Entry) {
	if key == "ctrl+a" {
		for _, e := range found {
			if !e.Folder && !p.marked(e) {
				p.marks = append(p.marks, e.Value)
			}
		}
		return
	}
	if p.list.At >= len(found) || found[p.list.At].Folder {
		return
	}
	p.turnMark(found[p.list.At])
	p.move("down", len(found))
}

// turnMark marks a file, or takes its mark off.
func (p *Picker) turnMark(e Entry) {
	if at := slices.Index(p.marks, e.Value); at >= 0 {
		p.marks = slices.Delete(slices.Clone(p.marks), at, at+1)
	} else if !e.Folder {
		p.marks = append(slices.Clip(p.marks), e.Value)
	}
}

func (p *Picker) marked(e Entry) bool {
	return slices.Contains(p.marks, e.Value)
}

// up goes to the folder above, or from the library to the folder.
func (p *Picker) up() action.Action {
	if p.library {
		p.library = false
		p.list.GoTo(0)
		return nil
	}
	above := filepath.Dir(p.listing.Folder)
	if above == p.listing.Folder {
		return nil
	}
	return p.browse(above, filepath.Base(p.listing.Folder))
}

// chosen gives what is marked, or what is under the cursor when nothing is.
func (p *Picker) chosen(found []Entry) (action.Action, bool) {
	sources := p.marks
	if len(sources) == 0 && p.list.At < len(found) && !found[p.list.At].Folder {
		sources = []string{found[p.list.At].Value}
	}
	if len(sources) == 0 {
		return nil, false
	}
	return action.To{Screen: term.OnForm, Msg: Picked{Motion: p.o.Motion, Sources: sources, Folder: p.listing.Folder}}, true
}
