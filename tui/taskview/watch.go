package taskview

import (
	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// watching is which videos are to be played in the place of the picture.
type watching struct {
	// next is the task whose video is to be played once it is known where that is.
	next history.TaskID
	// on tells that the video of the task that is gone on to is played, too: one was, and nobody stopped it.
	on bool
	// visit tells that the task was opened for its video alone: where that stops, the screen is left.
	visit bool
}

// play plays the video of the task on the screen, once it is known where that is. Beside the list it stops the
// one that plays.
func (s *Screen) play() action.Action {
	t, ok := s.looked()
	path := s.shownVideo()
	switch {
	case !ok:
		return action.Say{Text: msg.ActionNoTask(s.env.Language)}
	case s.details.shown.id != t.ID:
		s.watching.next = t.ID
		return nil
	case s.player.Plays(path):
		s.stop()
		return nil
	}
	s.watching.next, s.watching.on = 0, path != "" && s.env.Screen == term.OnDetail
	return s.player.Play(path)
}

// playOn plays the video of the task that was gone on to, if it has one.
func (s *Screen) playOn() action.Action {
	s.watching.next = s.task.ID
	if s.details.shown.id != s.task.ID {
		return nil
	}
	s.watching.next = 0
	if path := s.shownVideo(); path != "" {
		return s.player.Follow(path)
	}
	return nil
}

// stop stops the video that plays; false where none does.
func (s *Screen) stop() bool {
	s.watching.on = false
	return s.player.Stop()
}

// shownVideo is where the video of the task on the screen is on disk; empty for none.
func (s *Screen) shownVideo() string {
	t, _ := s.looked()
	return s.details.onDisk(t)
}

// Typing reports whether the video plays: keys may stop it.
func (s *Screen) Typing() bool { return s.player.Plays(s.shownVideo()) }

// onKey takes a key while the video plays, or one that is bound to nothing: enter does what the task needs first.
func (s *Screen) onKey(press tea.KeyPressMsg) action.Action {
	if s.Typing() {
		return s.whilePlaying(s.env.Keymap.Find(term.OnDetail, press.String()))
	}
	if t, ok := s.looked(); ok && press.String() == "enter" && s.ops.Unconfirmed(t) {
		return action.Do{Command: term.CmdResolve, ByKey: true}
	}
	return nil
}

// whilePlaying carries out a command. What leads to another task plays its video; what leads back, or means
// nothing, stops the video and does no more.
func (s *Screen) whilePlaying(command string) action.Action {
	switch command {
	case term.CmdNextTask, term.CmdPrevTask:
		return s.Do(command)
	case term.CmdPauseVideo:
		act, _ := s.player.Pause()
		return act
	case term.CmdRemove, term.CmdRateUp, term.CmdRateDown:
	case "", term.CmdBack, term.CmdReturn, term.CmdWatch, term.CmdQuit:
		s.stop()
		return nil
	default: // is for the task that is shown; the list would do it to the marked ones
		s.stop()
		s.watching.visit = false
	}
	return action.Do{Command: command, ByKey: true}
}

// endVisit leads back to where the task was opened from for its video, once that has stopped.
func (s *Screen) endVisit() action.Action {
	path := s.shownVideo()
	if !s.watching.visit || s.watching.next != 0 || path == "" || s.player.Plays(path) || s.player.Awaits(path) {
		return nil
	}
	s.watching = watching{}
	return action.Leave{}
}

// first carries out one action before another; nil is nothing.
func first(a, b action.Action) action.Action {
	if a == nil {
		return b
	}
	return action.All{a, b}
}

// open shows a task on the whole screen.
func (s *Screen) open(open screen.OpenTask) action.Action {
	if s.task.ID != open.ID {
		t, ok := s.env.Task(open.ID)
		if !ok {
			t = history.Task{ID: open.ID}
		}
		s.task = t
	}
	switch {
	case s.env.Screen != term.OnDetail:
		s.watching = watching{visit: open.Watch}
		if open.Watch {
			s.watching.next = open.ID
		}
		return action.Go{Screen: term.OnDetail}
	case s.watching.on:
		return s.playOn()
	}
	return nil
}
