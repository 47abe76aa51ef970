package tui

import (
	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/label"
	"dancecard/tui/library"
	"dancecard/tui/newtask"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// libraryData says how far the library that the screens show is that on disk.
type libraryData struct {
	stale   bool // it has changed since it was asked for
	renamed bool // so may have the names that the list shows
	reading bool
	show    history.MotionID
	typed   action.Action // a name and note, or a template, that could not be written down
	makers  map[history.MotionID]label.StatusLabel
}

func (m *Model) motionsData() library.Data {
	return library.Data{
		Theme: m.env.Theme, Now: m.env.Now, Zone: m.fx.Zone, Motions: m.env.Library.Recent.Motions,
		Makers: m.data.library.makers, Unmade: m.env.Library.Recent.Unmade, Finger: m.env.Library.Recent.Finger, Busy: !m.env.Library.Known,
	}
}

// readLibrary asks for the library when it has changed and is shown, or may have other names; one question at
// a time.
func (m *Model) readLibrary() tea.Cmd {
	l := &m.data.library
	if !l.stale || l.reading || m.env.Screen != term.OnMotions && m.env.Screen != term.OnForm && !l.renamed {
		return nil
	}
	l.stale, l.renamed, l.reading = false, false, true
	return m.fx.recent()
}

// takeRecent takes in the library and what was used before.
func (m *Model) onLibrary(msg recentMsg) tea.Cmd {
	l := &m.data.library
	l.reading = false
	if msg.err != nil { // what was known before is still the best there is
		return m.setStatus(problem("the library could not be read: " + sentence(msg.err)))
	}
	m.env.Library.Known = true
	m.env.Library.Recent = msg.Recent
	m.form.SetRecent(newtask.Recent{Pictures: msg.Pictures, Motions: offered(msg.Recent), Engine: msg.Engine})
	m.env.Library.Names, m.env.Library.Same = make(map[history.MotionID]string, len(msg.Motions)), map[string]int{}
	for _, known := range msg.Motions {
		m.env.Library.Names[known.ID] = known.Name
		m.env.Library.Same[preflight.NameKey(known.Name)]++
	}
	m.list.Measure(m.data.window, m.env.Library.Names)
	if l.show != 0 && !l.stale {
		if !m.library.Typing() { // else the next letters were commands
			m.library.Show(l.show)
		}
		l.show = 0
	}
	m.library.Settle(msg.Motions)
	return m.broadcast(screen.LibraryRead{})
}

// motionChanged says what was done to the library.
func (m *Model) motionChanged(n core.MotionChanged, say action.Say) tea.Cmd {
	if n.Err != nil {
		return m.motionNotWritten(n)
	}
	if n.Change != core.MotionRemoved {
		say = m.said(n)
	}
	if n.Change == core.MotionAdded {
		m.data.library.show = n.Motion.ID
	}
	return m.sayOfLibrary(say)
}

// sayOfLibrary says what was done to the library, which has changed with it.
func (m *Model) sayOfLibrary(say action.Say) tea.Cmd {
	m.data.library.stale, m.data.library.typed = true, nil
	say.Text = term.Clean(say.Text)
	return m.setStatus(say)
}

// screen goes to the tasks or the motions.
func (m *Model) screen(p term.Where) tea.Cmd {
	m.env.Screen = p
	if p == term.OnMotions {
		m.data.library.stale = true
	}
	m.resize()
	return nil
}

// visit remembers which of the two esc leads back to, from a screen that is opened over it.
func (m *Model) visit(p term.Where) tea.Cmd {
	m.from = term.OnList
	if m.env.Screen == term.OnMotions {
		m.from = term.OnMotions
	}
	m.env.Screen = p
	m.resize()
	return nil
}

// onMotion carries out a command that is about the selected motion, or moves.
func (m *Model) onMotion(cmd string) tea.Cmd {
	selected, ok := m.library.Selected(m.motionsData())
	switch cmd {
	case term.CmdUse:
		return m.useMotion(selected)
	case term.CmdShow:
		if !ok || m.library.Whole() {
			return m.useMotion(selected)
		}
	case term.CmdReturn:
		if !m.library.Full() {
			return nil
		}
		cmd = term.CmdBack
	case term.CmdAdd:
		return m.askAdd()
	case term.CmdRename, term.CmdTakeOff, term.CmdCopy:
		if !ok {
			return m.setStatus(action.Say{Text: "there is no motion here; a adds one, and every clip that you use becomes one"})
		}
	}
	switch cmd {
	case term.CmdRename:
		return m.askRename(selected)
	case term.CmdTakeOff:
		return m.takeMotionOff(selected)
	case term.CmdCopy:
		return m.copyMotion(selected)
	}
	m.library.Do(cmd, m.motionsData())
	return nil
}

// useMotion opens the form with the motion filled in; the rest of it stays as it was.
func (m *Model) useMotion(k history.Motion) tea.Cmd {
	if k.ID == 0 {
		return m.openForm()
	}
	act := m.form.UseMotion(k.Template, k.Clip)
	return tea.Batch(m.openForm(), m.act(act))
}

// askRename asks for a motion's name and note.
func (m *Model) askRename(k history.Motion) tea.Cmd {
	name, about := k.Name, k.Note
	if lost, ok := m.data.library.typed.(action.Rename); ok && lost.ID == k.ID {
		name, about = lost.Name, lost.Note
	}
	return m.show(&dialog.Fields{
		Title:   "Name and note of " + text.Brief(text.MotionName(k)),
		Entries: []dialog.Entry{{Label: "name", Value: name}, {Label: "note", Value: about, Hint: "what it is good for"}},
		Check: func(v []string) (string, int) {
			if v[0] == "" {
				return "A motion needs a name: the form finds it by that.", 0
			}
			return m.nameTrouble(v[0], k.ID), 0
		},
		Done: func(v []string) action.Action { return action.Rename{ID: k.ID, Name: v[0], Note: v[1]} },
	})
}

// nameTrouble says why a motion cannot be called so: the form finds motions by their names.
func (m *Model) nameTrouble(name string, id history.MotionID) string {
	for _, other := range m.env.Library.Recent.Motions {
		if other.ID != id && name != "" && preflight.NameKey(other.Name) == preflight.NameKey(name) {
			return "Another motion is called " + text.Brief(name) + " already; the form finds motions by their names."
		}
	}
	return ""
}

// askAdd asks for a template's id and a name for it.
func (m *Model) askAdd() tea.Cmd {
	lost, _ := m.data.library.typed.(action.AddTemplate)
	return m.show(&dialog.Fields{
		Title:   "Add a template that was made elsewhere",
		Text:    []string{"It must belong to the account of the key in use; the service refuses others."},
		Entries: []dialog.Entry{{Label: "template id", Value: lost.Template, Hint: "AACT.xxx.xxx-xxx.xxx"}, {Label: "name", Value: lost.Name, Hint: "a part of the id, if left empty"}},
		Check: func(v []string) (string, int) {
			if v[0] == "" {
				return "Give the template id, as in AACT.xxx.xxx-xxx.xxx.", 0
			}
			if why := api.TemplateTrouble(v[0]); why != "" {
				return "That is no template id: " + why + ".", 0
			}
			for _, known := range m.env.Library.Recent.Motions {
				if known.Template == v[0] {
					return "The library has that template already, as " + text.Brief(text.MotionName(known)) + ".", 0
				}
			}
			return m.nameTrouble(v[1], 0), 1
		},
		Done: func(v []string) action.Action { return action.AddTemplate{Template: v[0], Name: v[1]} },
	})
}

// takeMotionOff takes a motion off the library and says what goes on all the same.
func (m *Model) takeMotionOff(k history.Motion) tea.Cmd {
	say := "Removed " + text.Brief(text.MotionName(k))
	if _, making := m.core.Tasks().MotionOf(k.ID); making {
		say += "; its template is made all the same"
	}
	if n := m.core.Tasks().Unsent(k.ID); n > 0 {
		say += "; " + count(n, "task that waits with it goes", "tasks that wait with it go") + " on"
	}
	return m.fx.do(m.core.RemoveMotion(k.ID), action.Say{Text: say + undoHint})
}

// copyMotion asks what of a motion to copy.
func (m *Model) copyMotion(k history.Motion) tea.Cmd {
	var opts []dialog.Option
	add := func(key, name, text string) {
		if text != "" {
			opts = append(opts, dialog.Option{Key: key, Label: name, Act: action.Copy{Name: "the " + name, Text: text}})
		}
	}
	add("t", "template id", k.Template)
	what := "clip's path"
	if history.IsAddress(k.Clip) {
		what = "clip's address"
	}
	add("c", what, k.Clip)
	return m.show(&dialog.Question{Title: "Copy of " + text.Brief(text.MotionName(k)), Opts: opts})
}
