// Package library is the library of motions: a list, and all that is known of one motion.
package library

import (
	"context"
	"slices"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/preflight"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/label"
	"dancecard/tui/player"
	"dancecard/tui/preview"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// Screen is the library. It reads it from history for all screens.
type Screen struct {
	env    *screen.Env
	table  *Table
	player player.Player
	looks  preview.Loader

	stale   bool // the library has changed since it was asked for
	renamed bool // so may have the names that the list of tasks shows
	reading bool
	show    history.MotionID // is selected once it was read
	// lostName and lostTemplate are what was typed and could not be written to history.
	lostName     renameMsg
	lostTemplate addMsg
	// repeats tells a key that removes from the next one: held down it removes once.
	repeats screen.Repeats
}

type (
	// readMsg holds the library as it was read.
	readMsg struct {
		core.Recent
		err error
	}
	// renameMsg gives a motion a name and a note; addMsg adds the id of a template that was made elsewhere.
	renameMsg struct {
		id         history.MotionID
		name, note string
	}
	addMsg struct{ template, name string }
)

// New makes the library; it is read with the first Fetch.
func New(env *screen.Env) *Screen {
	return &Screen{env: env, table: NewTable(), player: player.New(env, term.OnMotions), looks: preview.New(env, term.OnMotions), stale: true, renamed: true}
}

// SetSize gives the screen w × h cells.
func (s *Screen) SetSize(w, h int) { s.table.SetSize(w, term.SidePane(w), h) }

// View draws the list and the pane, or one motion on the whole screen.
func (s *Screen) View() []string { return s.table.View(s.data()) }

// Cursor is where the filter is typed.
func (s *Screen) Cursor() *tea.Cursor { return s.table.Cursor() }

// Typing reports whether keys are text for the filter.
func (s *Screen) Typing() bool { return s.table.Typing() }

func (s *Screen) data() Data {
	l, clip := &s.env.Library, s.clip()
	look, _ := s.looks.Of(clip)
	return Data{
		Look: look, Moving: s.player.Frame(clip), Slow: s.env.Remote, Theme: s.env.Theme, Words: s.env.Wording(), Now: s.env.Now, Zone: s.env.Zone, Motions: l.Motions, Unmade: l.Unmade, Finger: l.Finger, Busy: !l.Known,
		Maker: func(id history.MotionID) (label.StatusLabel, bool) {
			made, ok := s.env.Core.Tasks().MotionOf(id)
			if !ok {
				return label.StatusLabel{}, false
			}
			return s.env.TemplateState(made), true
		},
	}
}

// Fetch reads the library when it has changed and is shown, or may have other names.
func (s *Screen) Fetch() action.Action {
	clip := s.clip()
	s.player.Show(clip)
	if !s.table.Whole() {
		clip = ""
	}
	look := s.looks.Show(clip)
	if !s.stale || s.reading || s.env.Screen&(term.OnMotions|term.OnForm) == 0 && !s.renamed {
		return look
	}
	s.stale, s.renamed, s.reading = false, false, true
	return action.All{look, s.env.AskUntimed(term.OnMotions, func(ctx context.Context) tea.Msg {
		r, err := s.env.Core.Recent(ctx)
		return readMsg{Recent: r, err: err}
	})}
}

// Update takes in typing for the filter, the library, and what changed in it.
func (s *Screen) Update(msg tea.Msg) action.Action {
	switch msg := msg.(type) {
	case tea.KeyPressMsg, tea.PasteMsg:
		if s.Typing() {
			s.table.Update(msg, s.data())
		}
	case readMsg:
		return s.onRead(msg)
	case screen.Changed:
		s.onChanged(msg)
	case screen.LibraryRead:
		s.onLibrary()
	case screen.Opened:
		s.stale = true
	case screen.ShowMotion:
		s.show, s.stale, s.lostName, s.lostTemplate = msg.ID, true, renameMsg{}, addMsg{}
	case screen.Notice:
		if n, ok := msg.Notice.(core.MotionChanged); ok {
			return s.onMotionChanged(n, msg.Done)
		}
	case renameMsg:
		return action.Run{Job: s.env.Core.RenameMotion(msg.id, msg.name, msg.note)}
	case addMsg:
		return action.Run{Job: s.env.Core.AddTemplate(msg.template, msg.name)}
	case screen.Blurred:
		s.player.Stop()
	case screen.Refreshed:
		s.looks.Forget()
	case screen.RepeatsEnd:
		msg.End()
	default:
		s.looks.Update(msg)
		return s.player.Update(msg, s.clip())
	}
	return nil
}

// clip is the path of the selected motion's clip while the library is shown; empty where there is none on disk.
func (s *Screen) clip() string {
	l := &s.env.Library
	m, _ := s.table.Selected(Data{Motions: l.Motions})
	if s.env.Screen != term.OnMotions || history.IsAddress(m.Clip) {
		return ""
	}
	return m.Clip
}

// watch plays the clip of the selected motion beside the list, or on the whole screen where there is no room.
func (s *Screen) watch() action.Action {
	clip := s.clip()
	switch {
	case clip == "":
		return action.Say{Text: msg.MotionNoClip(s.env.Language)}
	case s.player.Plays(clip):
		s.player.Stop()
		return nil
	case !s.table.Whole():
		s.table.Do(term.CmdShow, s.data())
	}
	return s.player.Play(clip)
}

// onRead hands the library to all screens.
func (s *Screen) onRead(got readMsg) action.Action {
	s.reading = false
	if got.err != nil { // what was known before is still the best there is
		return action.Problem(msg.MotionReadFailed(s.env.Language, s.env.Error(got.err)))
	}
	l := action.Library{Recent: got.Recent, Known: true, Names: make(map[history.MotionID]string, len(got.Motions)), Same: map[string]int{}}
	for _, known := range got.Motions {
		l.Names[known.ID] = known.Name
		l.Same[preflight.NameKey(known.Name)]++
	}
	return action.SetLibrary{Library: l}
}

// onLibrary goes to the motion that is to be shown.
func (s *Screen) onLibrary() {
	if s.show != 0 && !s.stale {
		if !s.Typing() { // else the next letters were commands
			s.table.Show(s.show)
		}
		s.show = 0
	}
	s.table.SetRows(s.env.Library.Motions)
}

func (s *Screen) onChanged(msg screen.Changed) {
	s.renamed = s.renamed || msg.Motions && msg.Rows
	s.stale = s.stale || msg.Motions
	for _, t := range msg.Tasks {
		if t.Motion != 0 { // the library tells how often it was used, and what came of it
			s.stale = true
		}
	}
}

// onMotionChanged says what was done to the library. What was typed and is not on disk stands in the dialog
// when that is opened again.
func (s *Screen) onMotionChanged(n core.MotionChanged, done action.Say) action.Action {
	if n.Err != nil {
		switch n.Change {
		case core.MotionRenamed:
			s.lostName = renameMsg{n.Motion.ID, n.Motion.Name, n.Motion.Note}
		case core.MotionAdded:
			s.lostTemplate = addMsg{n.Motion.Template, n.Motion.Name}
		}
		return s.env.Said(n)
	}
	s.stale, s.lostName, s.lostTemplate = true, renameMsg{}, addMsg{}
	if n.Change == core.MotionAdded {
		s.show = n.Motion.ID
	}
	if n.Change != core.MotionRemoved {
		done = s.env.Said(n)
	}
	done.Text, done.Undo = term.Clean(done.Text), n.Change == core.MotionRemoved
	return done
}

// Do carries out a command about the selected motion, or moves.
func (s *Screen) Do(command string) action.Action {
	selected, ok := s.table.Selected(s.data())
	switch command {
	case term.CmdUse:
		return use(selected)
	case term.CmdShow:
		if !ok || s.table.Whole() {
			return use(selected)
		}
	case term.CmdReturn:
		if !s.table.Full() {
			return nil
		}
		command = term.CmdBack
	case term.CmdBack:
		if s.table.Do(command, s.data()) {
			return nil
		}
		return action.Go{Screen: term.OnList}
	case term.CmdAdd:
		return s.askAdd()
	case term.CmdPauseVideo:
		if act, plays := s.player.Pause(); plays {
			return act
		}
		command = term.CmdWatch
		fallthrough
	case term.CmdRename, term.CmdRemoveMotion, term.CmdCopy, term.CmdWatch:
		if !ok {
			return action.Say{Text: s.noMotion()}
		}
	}
	switch command {
	case term.CmdRename:
		return s.askRename(selected)
	case term.CmdRemoveMotion:
		return s.remove(selected)
	case term.CmdCopy:
		return s.copyMotion(selected)
	case term.CmdWatch:
		return s.watch()
	}
	s.table.Do(command, s.data())
	return nil
}

// use opens the form with the motion filled in; the rest of it stays as it was.
func use(m history.Motion) action.Action {
	return action.To{Screen: term.OnForm, Msg: screen.FillForm{Motion: m}}
}

// remove takes a motion off the library and says what goes on all the same.
func (s *Screen) remove(m history.Motion) action.Action {
	held := s.repeats.Held(s.env)
	begin := s.repeats.Begin(s.env, term.OnMotions)
	if held {
		return begin
	}
	l, name, undo := s.env.Language, s.name(m), s.env.Key(term.CmdUndo)
	_, creating := s.env.Core.Tasks().MotionOf(m.ID)
	waiting := s.env.Core.Tasks().Unsent(m.ID)
	said := msg.MotionRemoved(l, name, undo)
	switch {
	case creating && waiting > 0:
		said = msg.MotionRemovedCreatingWaiting(l, waiting, name, undo)
	case creating:
		said = msg.MotionRemovedCreating(l, name, undo)
	case waiting > 0:
		said = msg.MotionRemovedWaiting(l, waiting, name, undo)
	}
	return action.All{begin, action.Run{Job: s.env.Core.RemoveMotion(m.ID), Done: action.Say{Text: said}}}
}

// copyMotion asks what of a motion to copy.
func (s *Screen) copyMotion(m history.Motion) action.Action {
	var opts []dialog.Option
	add := func(key, name, text string) {
		if text != "" {
			opts = append(opts, dialog.Option{Key: key, Label: name, Act: action.Copy{Name: name, Text: text}})
		}
	}
	l := s.env.Language
	add("t", msg.MotionCopyTemplate(l), m.Template)
	if history.IsAddress(m.Clip) {
		add("c", msg.MotionCopyURL(l), m.Clip)
	} else {
		add("c", msg.MotionCopyPath(l), m.Clip)
	}
	return action.Open{Dialog: &dialog.Question{Title: msg.MotionCopyTitle(l, s.name(m)), Opts: opts, Quick: true}}
}

// noMotion says that no motion is selected, and how to get one.
func (s *Screen) noMotion() string {
	if s.env.ReadOnly {
		return msg.MotionNoneSelected(s.env.Language)
	}
	return msg.MotionNoMotion(s.env.Language, s.env.Key(term.CmdAdd))
}

// WhyNot gives what says why a command would do nothing to the selected motion.
func (s *Screen) WhyNot() func(command string) string {
	return func(command string) string {
		if _, ok := s.table.Selected(s.data()); !ok && slices.Contains([]string{term.CmdRename, term.CmdRemoveMotion, term.CmdCopy}, command) {
			return s.noMotion()
		}
		if command == term.CmdPause && s.env.Core.Tasks().Held() == nil {
			return msg.ActionMotionsDontWait(s.env.Language, s.env.Key(term.CmdTasks))
		}
		return ""
	}
}

// Hints are the keys that help now.
func (s *Screen) Hints() []term.Hint {
	l := s.env.Language
	if s.Typing() {
		return []term.Hint{{"enter", msg.ListHintKeepFilter(l)}, {"esc", msg.ListHintClearFilter(l)}}
	}
	var first []term.Hint
	if s.env.Core.Tasks().Held() != nil {
		first = append(first, term.Hint{s.env.Key(term.CmdPause), msg.MotionHintResumeSending(l)})
	}
	if s.table.Full() {
		first = append(first, term.Hint{s.env.Key(term.CmdBack), msg.TaskHintBack(l)})
	}
	d := s.data()
	if len(d.Look.Frames) > 0 {
		first = append(first, term.Hint{s.env.Key(term.CmdWatch), msg.TaskHintWatch(l)})
	}
	_, any := s.table.Selected(d)
	return s.env.Hints(first, term.OnMotions, func(command string) bool {
		switch command {
		case term.CmdRename, term.CmdRemoveMotion, term.CmdCopy, term.CmdFilter:
			return !any
		}
		return false
	})
}
