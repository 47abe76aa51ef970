package compare

import (
	"context"
	"errors"
	"image"
	"io/fs"
	"slices"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/player"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// video is a file as it was saved.
type video struct{ file, sum string }

func videoOf(t history.Task) video { return video{t.File, t.SHA256} }

// clip holds the frames of a video; without any, err says why.
type clip struct {
	of     video
	frames []image.Image
	err    error
}

// isOf reports whether these are the frames of one of the tasks.
func (c clip) isOf(tasks []history.Task) bool {
	return slices.ContainsFunc(tasks, func(t history.Task) bool { return videoOf(t) == c.of })
}

// mostClips is how many videos' frames are kept.
const mostClips = mostColumns + 2

// clips extracts frames, of one video at a time.
type clips struct {
	env     *screen.Env
	kept    []clip // the newest last
	loading video
	stop    context.CancelFunc // calls the loading off
}

// clipMsg holds the frames of a video. One that was left was not waited for.
type clipMsg struct {
	clip
	left bool
}

// of gives what is known of a task's video.
func (c *clips) of(t history.Task) (clip, bool) {
	if i := slices.IndexFunc(c.kept, func(k clip) bool { return k.of == videoOf(t) }); i >= 0 {
		return c.kept[i], true
	}
	return clip{}, false
}

// lacks reports whether the frames of one of the videos are still to come.
func (c *clips) lacks(tasks []history.Task) bool {
	return slices.ContainsFunc(tasks, func(t history.Task) bool { _, known := c.of(t); return !known })
}

// fetch extracts the frames of the first of the videos that lacks them. One that is shown no more is not waited for.
func (c *clips) fetch(tasks []history.Task) action.Action {
	if c.loading != (video{}) {
		if !(clip{of: c.loading}).isOf(tasks) {
			c.stop()
		}
		return nil
	}
	for _, t := range tasks {
		if _, known := c.of(t); known {
			continue
		}
		ctx, stop := context.WithCancel(c.env.Ctx)
		c.loading, c.stop = videoOf(t), stop
		files := c.env.Core.Files
		return c.env.AskUntimed(term.OnCompare, func(context.Context) tea.Msg {
			got := clip{of: videoOf(t), err: fs.ErrNotExist}
			if files.HasVideo(t) {
				got.frames, got.err = files.PlaybackFrames(ctx, files.VideoPath(t))
			}
			return clipMsg{clip: got, left: ctx.Err() != nil}
		})
	}
	return nil
}

// leave calls off what is being extracted.
func (c *clips) leave() {
	if c.loading != (video{}) {
		c.stop()
	}
}

// forgetFailed has videos without frames tried again.
func (c *clips) forgetFailed() {
	c.kept = slices.DeleteFunc(c.kept, func(k clip) bool { return k.err != nil })
}

// keep takes in the frames of a video. Of those that are not shown, what was extracted longest ago makes room.
func (c *clips) keep(msg clipMsg, shown []history.Task) {
	c.stop()
	c.loading = video{}
	if msg.left {
		return
	}
	c.kept = append(c.kept, msg.clip)
	for len(c.kept) > mostClips {
		old := slices.IndexFunc(c.kept, func(k clip) bool { return !k.isOf(shown) })
		c.kept = slices.Delete(c.kept, old, old+1)
	}
}

// topic is what the status line says while frames are being extracted.
const topic = "playback"

// playback plays the videos on the screen in step, once.
type playback struct {
	// wanted tells that they are to be played once all frames are there.
	on, wanted bool
	at, gen    int
}

// tickMsg says that the frames of the gen-th playback were shown for long enough.
type tickMsg struct{ gen int }

// play plays the videos once their frames are there, or stops them.
func (s *Screen) play() action.Action {
	if s.stop() {
		return nil
	}
	s.clips.forgetFailed()
	s.playback.wanted = true
	if s.clips.lacks(s.visible()) {
		return action.Say{Text: msg.TaskExtracting(s.env.Language), Topic: topic}
	}
	return s.start()
}

// onClip takes in frames, and begins to play where only they were waited for.
func (s *Screen) onClip(got clipMsg) action.Action {
	s.clips.keep(got, s.visible())
	if !s.playback.wanted || s.clips.lacks(s.visible()) {
		return nil
	}
	return action.All{action.Drop{Topic: topic}, s.start()}
}

// start plays from the first frames on, or says why nothing can be played.
func (s *Screen) start() action.Action {
	s.playback.wanted = false
	var err error
	for _, t := range s.visible() {
		c, _ := s.clips.of(t)
		if len(c.frames) > 0 {
			s.playback = playback{on: true, gen: s.playback.gen + 1}
			return s.wait()
		}
		err = c.err
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return action.Say{Text: msg.TaskNothingToWatch(s.env.Language)}
	case err != nil:
		return player.Failed(s.env, term.OnCompare, err)
	}
	return nil
}

// wait shows the frames for their time.
func (s *Screen) wait() action.Action {
	return s.env.Wait(term.OnCompare, player.FrameTime(s.env), tickMsg{s.playback.gen})
}

// onTick goes on by one frame; behind the last one the videos stand still again.
func (s *Screen) onTick(msg tickMsg) action.Action {
	p := &s.playback
	if !p.on || msg.gen != p.gen {
		return nil
	}
	if p.at += player.Step(s.env); p.at >= s.ticks() {
		p.on = false
		return nil
	}
	return s.wait()
}

// stop stops the videos; false where they don't play.
func (s *Screen) stop() bool {
	on := s.playback.on
	s.playback.on, s.playback.wanted = false, false
	return on
}

// Typing reports whether the videos play: keys may stop them.
func (s *Screen) Typing() bool { return s.playback.on }

// whilePlaying carries out a command. What chooses a column, its video or its rating lets them play on; what leads
// back, or means nothing, stops them and does no more.
func (s *Screen) whilePlaying(command string) action.Action {
	switch command {
	case "", term.CmdBack, term.CmdReturn, term.CmdWatch, term.CmdQuit:
		s.stop()
		return nil
	case term.CmdNextColumn, term.CmdPrevColumn, term.CmdNextVideo, term.CmdPrevVideo, term.CmdRateUp, term.CmdRateDown, term.CmdRemove, term.CmdUndo, term.CmdRedo:
	default:
		s.stop()
	}
	return action.Do{Command: command, ByKey: true}
}

// ticks is how many frames a playback has.
func (s *Screen) ticks() (n int) {
	for _, t := range s.visible() {
		c, _ := s.clips.of(t)
		n = max(n, len(c.frames))
	}
	return n
}

// frame gives what is shown of a video: the frame of the moment, which is the same for all of them. A shorter one than
// the longest holds its last frame. At rest it is the moment in the middle.
func (s *Screen) frame(t history.Task) image.Image {
	c, _ := s.clips.of(t)
	if len(c.frames) == 0 {
		return nil
	}
	moment, longest := 0.5, t.Seconds
	if s.playback.on {
		moment = (float64(s.playback.at) + 0.5) / float64(s.ticks())
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
	return c.frames[min(int(moment*float64(len(c.frames))), len(c.frames)-1)]
}
