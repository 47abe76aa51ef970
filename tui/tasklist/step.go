package tasklist

import (
	"slices"

	"dancecard/history"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// step opens the task that comes next in the list, or before.
func (s *Screen) step(by int) action.Action {
	if t, ok := s.neighbour(by); ok {
		return action.To{Screen: term.OnDetail, Msg: screen.OpenTask{ID: t.ID}}
	}
	if by < 0 {
		return action.Say{Text: msg.ListFirstTask(s.env.Language)}
	}
	return action.Say{Text: msg.ListLastTask(s.env.Language)}
}

// neighbour selects the task after the one that is shown whole, or before it. Where that one has left the list, the
// task that came next is under the cursor.
func (s *Screen) neighbour(by int) (history.Task, bool) {
	command := term.CmdDown
	if by < 0 {
		command = term.CmdUp
	}
	if t, ok := s.Selected(); by < 0 || !ok || t.ID == s.view.ID() {
		s.table.Do(command, s.data())
	}
	t, ok := s.Selected()
	return t, ok && t.ID != s.view.ID()
}

// stepOff leads on from a task that is shown whole and among those that leave the list: to the next one, else the one
// before, else the list.
func (s *Screen) stepOff(leave []history.TaskID) action.Action {
	if s.env.Screen != term.OnDetail || !slices.Contains(leave, s.view.ID()) {
		return nil
	}
	for _, command := range []string{term.CmdDown, term.CmdUp} {
		for was := -1; was != s.table.list.At; {
			t, ok := s.Selected()
			if ok && !slices.Contains(leave, t.ID) {
				return action.To{Screen: term.OnDetail, Msg: screen.OpenTask{ID: t.ID}}
			}
			was = s.table.list.At
			s.table.Do(command, s.data())
		}
	}
	return action.Leave{}
}

// restored puts the cursor on a task that is on the list again, where the list shows it.
func (s *Screen) restored(t history.Task) action.Action {
	s.table.id, s.stale = t.ID, true
	switch s.env.Screen {
	case term.OnCompare:
		return action.To{Screen: term.OnCompare, Msg: screen.Restored{Task: t}}
	case term.OnDetail:
	default:
		return nil
	}
	return action.All{
		action.To{Screen: term.OnDetail, Msg: screen.OpenTask{ID: t.ID}},
		action.To{Screen: term.OnDetail, Msg: screen.Changed{Tasks: []history.Task{t}}},
	}
}
