package compare

import (
	"errors"
	"image"
	"io/fs"

	"dancecard/history"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/player"
	"dancecard/tui/term"
)

// path is where a task's video is on disk.
func (s *Screen) path(t history.Task) string { return s.env.Core.Files.VideoPath(t) }

// paths are those of the videos on the screen.
func (s *Screen) paths() (out []string) {
	for _, t := range s.visible() {
		out = append(out, s.path(t))
	}
	return out
}

// play plays the videos once their frames are there, or stops them.
func (s *Screen) play() action.Action {
	if s.stop() || s.list.Len == 0 {
		return nil
	}
	s.clips.ForgetFailed()
	s.wanted = true
	if s.clips.Lacks(s.paths()...) {
		return action.Say{Text: msg.TaskExtracting(s.env.Language), Topic: player.Topic}
	}
	return s.start()
}

// onClip takes in frames, and begins to play where only they were waited for.
func (s *Screen) onClip(got player.ClipMsg) action.Action {
	s.clips.Keep(got, s.paths()...)
	if !s.wanted || s.clips.Lacks(s.paths()...) {
		return nil
	}
	return action.All{action.Drop{Topic: player.Topic}, s.start()}
}

// start plays from the first frames on, or says why nothing can be played.
func (s *Screen) start() action.Action {
	s.wanted = false
	var err error
	for _, path := range s.paths() {
		c, _ := s.clips.Of(path)
		if len(c.Frames) > 0 {
			return s.clock.Start()
		}
		err = c.Err
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return action.Say{Text: msg.TaskNothingToWatch(s.env.Language)}
	case err != nil:
		return player.Failed(s.env, term.OnCompare, err)
	}
	return nil
}

// stop stops the videos; false where they don't play.
func (s *Screen) stop() bool {
	s.wanted = false
	return s.clock.Stop()
}

// Typing reports whether the videos play: keys may stop them.
func (s *Screen) Typing() bool { return s.clock.On }

// whilePlaying carries out a command. What chooses a column, its video or its rating lets them play on; what leads
// back, or means nothing, stops them and does no more.
func (s *Screen) whilePlaying(command string) action.Action {
	switch command {
	case "", term.CmdBack, term.CmdReturn, term.CmdWatch, term.CmdQuit:
		s.stop()
		return nil
	case term.CmdPauseVideo:
		return s.clock.Pause()
	case term.CmdNextColumn, term.CmdPrevColumn, term.CmdNextVideo, term.CmdPrevVideo, term.CmdRateUp, term.CmdRateDown, term.CmdRemove, term.CmdUndo, term.CmdRedo:
	default:
		s.stop()
	}
	return action.Do{Command: command, ByKey: true}
}

// ticks is how many frames a playback has.
func (s *Screen) ticks() (n int) {
	for _, path := range s.paths() {
		c, _ := s.clips.Of(path)
		n = max(n, len(c.Frames))
	}
	return n
}

// frame gives what is shown of a video: the frame of the moment, which is the same for all of them. A shorter one than
// the longest holds its last frame. At rest it is the moment in the middle.
func (s *Screen) frame(t history.Task) image.Image {
	c, _ := s.clips.Of(s.path(t))
	if len(c.Frames) == 0 {
		return nil
	}
	moment, longest := 0.5, t.Seconds
	if s.clock.On {
		moment = (float64(s.clock.At) + 0.5) / float64(s.ticks())
	}
	for _, other := range s.visible() {
		if other.Seconds == 0 || t.Seconds == 0 { // an unknown length counts as the same
			longest = t.Seconds
			break
		}
		longest = max(longest, other.Seconds)
	}
	if t.Seconds > 0 {
		moment *= longest / t.Seconds
	}
	return c.Frames[min(int(moment*float64(len(c.Frames))), len(c.Frames)-1)]
}
