// Package compare shows videos side by side, a column for each, and plays them in step.
package compare

import (
	"context"
	"slices"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/player"
	"dancecard/tui/screen"
	"dancecard/tui/taskops"
	"dancecard/tui/term"
)

// Screen shows videos side by side.
type Screen struct {
	env *screen.Env
	ops *taskops.Ops
	// tasks are those that are compared. Removed ones have no column until they are back.
	tasks []history.Task
	// list has a row for each column, also for those that have no room on the screen.
	list term.List
	// query is the list that other videos are taken from; replacing tells that one is being looked for.
	query     history.Query
	replacing bool
	// seen are the videos that were marked as looked at; rest tells whether those on the screen have been there for a
	// moment.
	seen map[history.TaskID]bool
	rest screen.Debounce[[mostColumns]history.TaskID]

	clips player.Clips
	clock player.Clock
	// wanted tells that the videos are to be played once all their frames are there.
	wanted bool
	view   view
}

var _ screen.Screen = (*Screen)(nil)

// New makes the screen.
func New(env *screen.Env, ops *taskops.Ops) *Screen {
	return &Screen{
		env: env, ops: ops, seen: map[history.TaskID]bool{}, rest: screen.NewDebounce[[mostColumns]history.TaskID](env, term.OnCompare),
		clips: player.NewClips(env, term.OnCompare, mostColumns), clock: player.NewClock(env, term.OnCompare),
	}
}

// Find gives a task that is compared.
func (s *Screen) Find(id history.TaskID) (history.Task, bool) {
	if i := s.indexOf(id); i >= 0 {
		return s.tasks[i], true
	}
	return history.Task{}, false
}

// indexOf is where a task stands among those that are compared; -1 for none.
func (s *Screen) indexOf(id history.TaskID) int {
	return slices.IndexFunc(s.tasks, func(t history.Task) bool { return t.ID == id })
}

// columns are the tasks that have a column, from left to right.
func (s *Screen) columns() []history.Task {
	return slices.DeleteFunc(slices.Clone(s.tasks), func(t history.Task) bool { return !t.Removed.IsZero() })
}

// visible are those on the screen.
func (s *Screen) visible() []history.Task {
	from, to := s.list.Visible()
	return s.columns()[from:to]
}

// selected is the task of the selected column; false where none is left.
func (s *Screen) selected() (history.Task, bool) {
	if all := s.columns(); s.list.At < len(all) {
		return all[s.list.At], true
	}
	return history.Task{}, false
}

// arrange gives as many tasks a column as there are, and as there is room for.
func (s *Screen) arrange() {
	n := len(s.columns())
	s.list.Resize(min(columnsIn(s.view.w), n), n)
}

// SetSize gives the screen w × h cells.
func (s *Screen) SetSize(w, h int) {
	s.view.w, s.view.h = w, h
	s.arrange()
}

// Cursor is hidden: nothing is typed here.
func (s *Screen) Cursor() *tea.Cursor { return nil }

// Update takes in which videos to compare, what was read of them, and a key while they play.
func (s *Screen) Update(msg tea.Msg) action.Action {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		if s.clock.On {
			return s.whilePlaying(s.env.Keymap.Find(term.OnCompare, msg.String()))
		}
	case tea.PasteMsg, screen.Blurred:
		s.stop()
	case screen.CompareVideos:
		return s.open(msg)
	case openedMsg:
		return s.onOpened(msg)
	case otherMsg:
		return s.onOther(msg)
	case screen.Opened:
		return s.reread()
	case screen.Changed:
		return s.onChanged(msg)
	case screen.Restored:
		s.renew(msg.Task)
		s.selectTask(msg.Task.ID)
	case screen.Refreshed:
		s.clips.ForgetFailed()
	case screen.Rested:
		s.rest.Update(msg)
	case tasksMsg:
		s.onTasks(msg)
	case player.ClipMsg:
		return s.onClip(msg)
	case player.TickMsg:
		return s.clock.Next(msg, s.ticks())
	}
	return nil
}

// tasksMsg holds the compared tasks as history has them; those that it does not have are left out.
type tasksMsg struct{ asked, tasks []history.Task }

// onChanged takes in tasks as they are now, and reads those again that another program may have changed.
func (s *Screen) onChanged(msg screen.Changed) action.Action {
	for _, t := range msg.Tasks {
		s.renew(t)
	}
	if !msg.Rows || s.env.Screen != term.OnCompare {
		return nil
	}
	return s.reread()
}

// reread reads the compared tasks anew.
func (s *Screen) reread() action.Action {
	asked, c, ids := slices.Clone(s.tasks), s.env.Core, idsOf(s.tasks)
	return s.env.Ask(term.OnCompare, func(ctx context.Context) tea.Msg {
		tasks, err := core.ReadTasks(ctx, c, ids)
		if err != nil { // the list tells of it
			return nil
		}
		return tasksMsg{asked, tasks}
	})
}

func (s *Screen) onTasks(msg tasksMsg) {
	for _, t := range msg.asked {
		if !hasTask(msg.tasks, t.ID) {
			s.tasks = slices.DeleteFunc(s.tasks, func(other history.Task) bool { return other.ID == t.ID })
		}
	}
	for _, t := range msg.tasks {
		s.renew(t)
	}
	s.arrange()
}

func hasTask(tasks []history.Task, id history.TaskID) bool {
	return slices.ContainsFunc(tasks, func(t history.Task) bool { return t.ID == id })
}

// renew takes in a compared task, unless a newer version is known.
func (s *Screen) renew(t history.Task) {
	if i := s.indexOf(t.ID); i >= 0 && t.Revision >= s.tasks[i].Revision {
		s.tasks[i] = t
		s.arrange()
	}
}

// selectTask selects the column of a task, where it has one.
func (s *Screen) selectTask(id history.TaskID) {
	if i := slices.IndexFunc(s.columns(), func(t history.Task) bool { return t.ID == id }); i >= 0 {
		s.list.GoTo(i)
	}
}

// Do carries out a command: it chooses a column or its video, or is for the task of the selected one. Where no video is
// left the screen stays: one more removal would fall on a task of the list.
func (s *Screen) Do(command string) action.Action {
	t, ok := s.selected()
	switch command {
	case term.CmdBack, term.CmdReturn:
		return action.Leave{}
	case term.CmdWatch, term.CmdPauseVideo:
		return s.play()
	case term.CmdNextColumn:
		s.turn(1)
	case term.CmdPrevColumn:
		s.turn(-1)
	case term.CmdNextVideo:
		return s.replace(1)
	case term.CmdPrevVideo:
		return s.replace(-1)
	case term.CmdOpen:
		if ok {
			return action.All{
				action.To{Screen: term.OnList, Msg: screen.PointAt{ID: t.ID}}, action.To{Screen: term.OnDetail, Msg: screen.OpenTask{ID: t.ID}},
			}
		}
	case term.CmdCopy:
		return s.ops.Copy(t, ok)
	case term.CmdCopyLink, term.CmdFolder:
		return s.ops.Link(command, t, ok)
	case term.CmdRetitle:
		return s.ops.Rename(t, ok)
	case term.CmdPlay:
		return s.ops.Play(t, ok)
	}
	if s.list.Do(command) {
		return nil
	}
	var one []history.Task
	if ok {
		one = append(one, t)
	}
	act, _ := s.ops.Do(command, one)
	return act
}

// turn selects the column that comes next, behind the last one the first.
func (s *Screen) turn(by int) {
	if n := s.list.Len; n > 0 {
		s.list.GoTo((s.list.At + by + n) % n)
	}
}

// Fetch extracts the frames of the videos on the screen, one video at a time, and marks these as looked at once they
// have been there for a moment.
func (s *Screen) Fetch() action.Action {
	if s.env.Screen != term.OnCompare {
		s.stop()
		s.clips.Leave()
		s.rest.MoveTo([mostColumns]history.TaskID{})
		return nil
	}
	acts := action.All{s.see()}
	if s.env.NoPictures() && !s.clock.On && !s.wanted {
		return acts
	}
	return append(acts, s.clips.Fetch(s.paths()...))
}

// see marks the videos as looked at that have been on the screen for a moment.
func (s *Screen) see() action.Action {
	var ids [mostColumns]history.TaskID
	shown := s.visible()
	for i, t := range shown {
		ids[i] = t.ID
	}
	s.rest.MoveTo(ids)
	var acts action.All
	for _, t := range shown {
		switch {
		case !t.Unseen || !s.env.Focused || s.seen[t.ID]:
		case !s.rest.Over():
			return s.rest.Wait()
		default:
			s.seen[t.ID] = true
			acts = append(acts, s.ops.See(t.ID))
		}
	}
	return acts
}

// Hints are the keys that help now.
func (s *Screen) Hints() []term.Hint {
	l, key := s.env.Language, s.env.Key
	t, ok := s.selected()
	if !ok {
		none := []term.Hint{{key(term.CmdBack), msg.TaskHintBack(l)}, {key(term.CmdUndo), msg.CompareHintUndo(l)}}
		return s.env.Hints(none, term.OnCompare, func(command string) bool { return command != term.CmdNew })
	}
	first := []term.Hint{{key(term.CmdBack), msg.TaskHintBack(l)}, {key(term.CmdWatch), msg.TaskHintWatch(l)}}
	if s.clock.On {
		first = []term.Hint{{key(term.CmdBack), msg.TaskHintStop(l)}, player.PauseHint(s.env, s.clock.Paused)}
	}
	if s.list.Len > 1 {
		first = append(first, term.Hint{key(term.CmdNextColumn), msg.CompareHintColumn(l)})
	}
	first = append(first,
		term.Hint{key(term.CmdRateUp), msg.TaskHintRate(l)}, term.Hint{key(term.CmdRemove), msg.TaskHintRemove(l)}, term.Hint{key(term.CmdNextVideo), msg.TaskHintNext(l)}, term.Hint{key(term.CmdPrevVideo), msg.TaskHintPrevious(l)})
	return s.env.Hints(first, term.OnCompare, func(command string) bool { return s.ops.Idle(command, t, ok, taskops.Marked{}) })
}

// WhyNot gives what says why a command would do nothing to the task of the selected column.
func (s *Screen) WhyNot() func(command string) string {
	t, ok := s.selected()
	return func(command string) string { return s.ops.WhyNot(command, t, ok, []history.Task{t}) }
}
