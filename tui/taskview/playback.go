package taskview

import (
	"context"
	"errors"
	"image"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/core"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// frameLength is how long a frame is shown.
const frameLength = time.Second / 8

// playbackTopic is what the status line says while the frames of a video are being extracted.
const playbackTopic = "playback"

// playback plays the video of the task that is shown on the whole screen.
type playback struct {
	env     *screen.Env
	loaded  playbackMsg
	loading string // the video that is to be played once its frames are there
	on      bool
	at, gen int
}

type (
	// playbackMsg holds the frames of a video that are played.
	playbackMsg struct {
		path   string
		frames []image.Image
		err    error
	}
	// frameTick says that a frame of the gen-th playback was shown for long enough.
	frameTick struct{ gen int }
)

// watch plays the video in its place on the screen.
func (s *Screen) watch() action.Action {
	t, _ := s.looked()
	path, p := s.details.onDisk(t), &s.playback
	switch {
	case path == "":
		return action.Say{Text: msg.TaskNothingToWatch(s.env.Language)}
	case p.loaded.path == path:
		return p.start()
	case p.loading != "" && p.loading != path:
		return action.Say{Text: msg.TaskOtherExtracting(s.env.Language, s.env.Key(term.CmdWatch))}
	}
	return p.load(path)
}

// load extracts the frames of a video that are played, and says so until they are there.
func (p *playback) load(path string) action.Action {
	wait := action.Say{Text: msg.TaskExtracting(p.env.Language), Topic: playbackTopic}
	if p.loading == path {
		return wait
	}
	p.loading = path
	c := p.env.Core
	return action.All{p.env.AskUntimed(term.OnDetail, func(ctx context.Context) tea.Msg {
		list, err := c.Files.PlaybackFrames(ctx, path)
		return playbackMsg{path: path, frames: list, err: err}
	}), wait}
}

// onPlayback begins to play, if that is still wanted.
func (s *Screen) onPlayback(got playbackMsg) action.Action {
	p, l, play := &s.playback, s.env.Language, s.env.Key(term.CmdPlay)
	p.loading = ""
	if errors.Is(got.err, core.ErrNoFFmpeg) {
		return action.Say{Text: msg.TaskNoFFmpeg(l, play)}
	}
	if got.err != nil {
		return action.Problem(msg.TaskNotPlayed(l, play, s.env.Wording().Told(got.err)))
	}
	p.loaded = got
	if d := &s.details.shown; d.Path == got.path {
		d.FFmpeg = true // it may have come since
	}
	done := action.Drop{Topic: playbackTopic}
	if t, _ := s.looked(); s.env.Screen != term.OnDetail || s.details.video(t) != got.path {
		return done
	}
	return action.All{done, p.start()}
}

// start plays the video from its first frame.
func (p *playback) start() action.Action {
	p.on, p.at, p.gen = true, 0, p.gen+1
	return p.wait()
}

// next goes on by one frame; behind the last one the picture stands there again.
func (p *playback) next(msg frameTick) action.Action {
	if !p.on || msg.gen != p.gen {
		return nil
	}
	if p.at++; p.at >= len(p.loaded.frames) || p.env.Screen != term.OnDetail {
		p.on = false
		return nil
	}
	return p.wait()
}

// wait shows the frame for its time.
func (p *playback) wait() action.Action {
	return p.env.Wait(term.OnDetail, frameLength, frameTick{gen: p.gen})
}

// stop stops what plays; false when nothing does.
func (p *playback) stop() bool {
	on := p.on
	p.on = false
	return on
}

// frame is the frame that is on; nil while nothing plays.
func (p *playback) frame() image.Image {
	if p.on && p.at < len(p.loaded.frames) {
		return p.loaded.frames[p.at]
	}
	return nil
}
