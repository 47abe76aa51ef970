// Package taskview shows one task: its state and advice, its picture and video, its data, and the timeline.
package taskview

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/tui/action"
	"dancecard/tui/player"
	"dancecard/tui/screen"
	"dancecard/tui/taskops"
	"dancecard/tui/term"
)

// Screen shows one task, on the whole screen or in a pane beside the list.
type Screen struct {
	env *screen.Env
	ops *taskops.Ops
	// task is the one that is shown, as it was last known; beside tells that the pane shows one.
	task   history.Task
	beside bool
	// Marked sums up the tasks that are marked in the list where there are several: those are compared.
	Marked func() taskops.Marked
	// seeing is the task whose video was last marked as looked at.
	seeing history.TaskID

	body     body
	details  details
	debounce screen.Debounce[history.TaskID]
	preview  preview
	frames   frames
	player   player.Player
	watching watching
}

var _ screen.Screen = (*Screen)(nil)

// New makes the screen.
func New(env *screen.Env, ops *taskops.Ops) *Screen {
	return &Screen{
		env: env, ops: ops, details: details{env: env}, debounce: screen.NewDebounce[history.TaskID](env, term.OnDetail), preview: preview{env: env}, frames: frames{env: env},
		player: player.New(env, term.OnDetail),
	}
}

// ID is the task that is shown, or was last.
func (s *Screen) ID() history.TaskID { return s.task.ID }

// Task is that task as it was last known.
func (s *Screen) Task() history.Task { return s.task }

// Look tells which task the pane shows; ok is false for none. It is ignored while another screen than the list
// is shown.
func (s *Screen) Look(t history.Task, ok bool) {
	if s.env.Screen != term.OnList {
		return
	}
	if s.beside = ok; ok {
		s.task = t
	}
}

// looked is the task that is on the screen; false where none is.
func (s *Screen) looked() (history.Task, bool) {
	switch s.env.Screen {
	case term.OnDetail:
		return s.env.Task(s.task.ID)
	case term.OnList:
		return s.task, s.beside
	}
	return history.Task{}, false
}

// Update takes in which task to show, what was read of it, and a key while its video plays.
func (s *Screen) Update(msg tea.Msg) action.Action {
	act := s.update(msg)
	return first(s.endVisit(), act)
}

func (s *Screen) update(msg tea.Msg) action.Action {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return s.onKey(msg)
	case tea.PasteMsg, screen.Blurred:
		s.stop()
	case screen.OpenTask:
		return s.open(msg)
	case screen.Opened:
		if s.watching.next != 0 {
			return s.play()
		}
	case screen.Changed:
		return s.onChanged(msg)
	case screen.Refreshed:
		s.preview.tryAgain()
	case readMsg:
		s.onRead(msg.task)
	case detailsMsg:
		return s.onDetails(msg)
	case screen.Rested:
		s.debounce.Update(msg)
	case previewMsg:
		t, _ := s.looked()
		s.preview.onPreview(msg, t.Picture)
	case framesMsg:
		s.frames.onFrames(msg)
	default:
		act := s.player.Update(msg, s.shownVideo())
		if d := &s.details.shown; s.player.Has(d.Path) {
			d.FFmpeg = true // it may have come since
		}
		return act
	}
	return nil
}

// onChanged takes in the task as it is now, or reads it again where no other part of the program follows it.
func (s *Screen) onChanged(msg screen.Changed) action.Action {
	for _, t := range msg.Tasks {
		s.onRead(t)
	}
	id, c := s.task.ID, s.env.Core
	if _, live := c.Tasks().Live(id); !msg.Rows || live || id == 0 {
		return nil
	}
	return s.env.Ask(term.OnDetail, func(ctx context.Context) tea.Msg {
		t, err := core.ReadTask(ctx, c, id)
		if err != nil { // the look at the lease tells of it
			return nil
		}
		return readMsg{t}
	})
}

// readMsg holds a task as history has it.
type readMsg struct{ task history.Task }

// onRead takes in the task that is shown, unless a newer version is known.
func (s *Screen) onRead(t history.Task) {
	if t.ID == s.task.ID && t.Revision >= s.task.Revision {
		s.task = t
	}
}

// onDetails takes in what was read of a task, and the preview that history has kept.
func (s *Screen) onDetails(msg detailsMsg) action.Action {
	s.details.reading = false
	if msg.err != nil {
		return action.Problem(s.env.Error(msg.err))
	}
	s.details.shown = msg
	if msg.Picture != nil {
		s.preview.shown = previewMsg{address: msg.picture, picture: msg.Picture}
	}
	switch {
	case s.watching.next != msg.id || msg.id != s.task.ID:
		return nil
	case s.watching.on:
		return s.playOn()
	}
	return s.play()
}

// Do carries out a command of the screen, or scrolls in the pane.
func (s *Screen) Do(command string) action.Action {
	switch command {
	case term.CmdBack, term.CmdReturn:
		return action.Leave{}
	case term.CmdNextTask:
		return action.To{Screen: term.OnList, Msg: screen.Step{By: 1}}
	case term.CmdPrevTask:
		return action.To{Screen: term.OnList, Msg: screen.Step{By: -1}}
	case term.CmdWatch, term.CmdPauseVideo:
		return s.play()
	case term.CmdCompare:
		if t, ok := s.looked(); ok {
			return action.To{Screen: term.OnList, Msg: screen.CompareVideos{Tasks: []history.Task{t}, At: t.ID}}
		}
		return nil
	}
	if s.env.Screen == term.OnDetail {
		t, ok := s.looked()
		switch command {
		case term.CmdCopy:
			return s.ops.Copy(t, ok)
		case term.CmdCopyLink, term.CmdFolder:
			return s.ops.Link(command, t, ok)
		case term.CmdRetitle:
			return s.ops.Rename(t, ok)
		case term.CmdPlay:
			return s.ops.Play(t, ok)
		}
		var one []history.Task
		if ok {
			one = append(one, t)
		}
		if act, done := s.ops.Do(command, one); done {
			return act
		}
	}
	s.body.scroll.Do(command)
	return nil
}

// Fetch asks for the task's timeline and costs. Once the cursor has rested on it, it asks for the picture's
// preview and frames of the video. One question of a kind is under way at a time.
func (s *Screen) Fetch() action.Action {
	s.player.Show(s.shownVideo())
	if s.env.Screen != term.OnDetail {
		s.watching.on, s.watching.visit = false, false
	}
	t, ok := s.looked()
	if !ok {
		return nil
	}
	s.task = t
	s.debounce.MoveTo(t.ID)
	s.preview.moveTo(t.Picture)
	acts := action.All{s.details.fetch(t), s.see(t)}
	if s.env.NoPictures() {
		return acts
	}
	if s.env.Remote {
		acts = append(acts, s.debounce.Wait())
	}
	if s.preview.lacks(t.Picture) && s.details.shown.id == t.ID {
		acts = append(acts, s.afterDebounce(func() action.Action { return s.preview.fetch(t.Picture) }))
	}
	if path := s.details.video(t); s.frames.lacks(path) && len(s.details.shown.Frames) == 0 {
		acts = append(acts, s.afterDebounce(func() action.Action { return s.frames.fetch(path) }))
	}
	return acts
}

// see marks the video as looked at once the task has been on the whole screen for a moment, or the video plays.
func (s *Screen) see(t history.Task) action.Action {
	plays := s.player.Plays(s.shownVideo())
	switch {
	case !t.Unseen || !s.env.Focused || s.env.Screen != term.OnDetail && !plays || s.seeing == t.ID:
		return nil
	case !plays && !s.debounce.Over():
		return s.debounce.Wait()
	}
	s.seeing = t.ID
	return s.ops.See(t.ID)
}

// afterDebounce does something for the task on the whole screen, or once the cursor has rested. Else it waits
// for that.
func (s *Screen) afterDebounce(do func() action.Action) action.Action {
	if s.env.Screen == term.OnDetail || s.debounce.Over() {
		return do()
	}
	return s.debounce.Wait()
}

// SetSize gives the whole screen w × h cells.
func (s *Screen) SetSize(w, h int) { s.body.setSize(w, h, true) }

// View draws the task on the whole screen.
func (s *Screen) View() []string { return s.body.draw(s.content()) }

// Pane draws the task that is looked at beside the list, in w × h cells.
func (s *Screen) Pane(w, h int) []string {
	s.body.setSize(w, h, false)
	return s.body.draw(s.content())
}

// Cursor is hidden: nothing is typed here.
func (s *Screen) Cursor() *tea.Cursor { return nil }

// content is what is shown of the task.
func (s *Screen) content() content {
	c := content{Theme: s.env.Theme, Words: s.env.Wording(), Now: s.env.Shown, Zone: s.env.Zone, Slow: s.env.Remote}
	t, ok := s.looked()
	if !ok {
		return c
	}
	c.Task, c.Position, c.Motion = t, s.env.PositionOf(t), s.env.Library.Names[t.Motion]
	c.Moving = s.player.Frame(s.shownVideo())
	// A picture takes twenty kilobytes on the line, more than the rest of a frame.
	if c.NoPictures = s.env.NoPictures(); !c.NoPictures && (!s.env.Remote || s.debounce.Over()) {
		c.Picture, c.Frames = s.preview.of(t.Picture), s.framesOf(t)
	}
	if d := s.details.shown; d.id == t.ID {
		c.Timeline, c.Costs, c.Path, c.Missing = d.Entries, d.Costs, d.Path, d.Missing
	}
	return c
}
