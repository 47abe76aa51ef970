package taskview

import (
	"context"
	"image"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// frames are those of the task's video that stand beside its picture, where history has not kept them.
type frames struct {
	env      *screen.Env
	asking   bool // frames are being extracted: one video's at a time
	shown    framesMsg
	noFrames map[string]bool // the videos that gave none; they are not asked again
}

// framesMsg holds frames of a video; none where there are none to be had.
type framesMsg struct {
	path   string
	frames []image.Image
}

// lacks reports whether frames of a video are to be extracted now.
func (f *frames) lacks(path string) bool {
	return path != "" && !f.asking && !f.noFrames[path] && f.shown.path != path
}

// fetch extracts the frames of a video that are shown of it.
func (f *frames) fetch(path string) action.Action {
	f.asking = true
	c := f.env.Core
	return f.env.AskUntimed(term.OnDetail, func(ctx context.Context) tea.Msg {
		return framesMsg{path: path, frames: c.Files.StillFrames(ctx, path)}
	})
}

// onFrames takes in frames of a video.
func (f *frames) onFrames(msg framesMsg) {
	f.asking = false
	if len(msg.frames) > 0 {
		f.shown = msg
		return
	}
	if f.noFrames == nil {
		f.noFrames = map[string]bool{}
	}
	f.noFrames[msg.path] = true
}

// framesOf are the frames of a task's video that are known.
func (s *Screen) framesOf(t history.Task) []image.Image {
	path := s.details.video(t)
	switch {
	case path == "":
		return nil
	case len(s.details.shown.Frames) > 0:
		return s.details.shown.Frames
	case s.frames.shown.path == path:
		return s.frames.shown.frames
	}
	return nil
}
