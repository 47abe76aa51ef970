// Package player plays a video's frames in their place on a screen.
package player

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

// frameLength is from one frame to the next. A slow line gets one of slowStep frames.
const (
	frameLength = time.Second / 8
	slowStep    = 2
)

// topic is what the status line says while the frames of a video are being extracted.
const topic = "playback"

// Player plays one video at a time, once. The path that its methods take is the video that is shown now:
// nothing else plays.
type Player struct {
	env     *screen.Env
	to      term.ScreenID // the screen that hands the player its messages
	loaded  loadedMsg
	loading string             // the video whose frames are being extracted
	cancel  context.CancelFunc // calls that off
	wanted  string             // the video that is to be played once its frames are there
	on      bool
	at, gen int
}

type (
	// loadedMsg holds the frames of a video. One that was left was not waited for.
	loadedMsg struct {
		path   string
		frames []image.Image
		err    error
		left   bool
	}
	// tickMsg says that a frame of the gen-th playback was shown for long enough.
	tickMsg struct{ gen int }
)

// New makes the player of a screen.
func New(env *screen.Env, to term.ScreenID) Player { return Player{env: env, to: to} }

// Play plays the video at a path, once its frames are extracted. Those of another one are not waited for.
func (p *Player) Play(path string) action.Action {
	switch {
	case path == "":
		return action.Say{Text: msg.TaskNothingToWatch(p.env.Language)}
	case p.Has(path):
		return p.start()
	}
	return action.All{p.Follow(path), action.Say{Text: msg.TaskExtracting(p.env.Language), Topic: topic}}
}

// Follow plays a video after another, and says nothing about it.
func (p *Player) Follow(path string) action.Action {
	if p.Has(path) {
		return p.start()
	}
	p.wanted = path
	switch p.loading {
	case "":
		return p.load(path)
	case path:
	default:
		p.cancel()
	}
	return nil
}

// load extracts the frames of a video: of one at a time.
func (p *Player) load(path string) action.Action {
	ctx, cancel := context.WithCancel(p.env.Ctx)
	p.loading, p.cancel = path, cancel
	c := p.env.Core
	return p.env.AskUntimed(p.to, func(context.Context) tea.Msg {
		list, err := c.Files.PlaybackFrames(ctx, path)
		return loadedMsg{path: path, frames: list, err: err, left: ctx.Err() != nil}
	})
}

// Update takes in the player's own messages.
func (p *Player) Update(msg tea.Msg, path string) action.Action {
	switch msg := msg.(type) {
	case loadedMsg:
		return p.onLoaded(msg, path)
	case tickMsg:
		return p.next(msg, path)
	}
	return nil
}

// onLoaded begins to play, or to extract another video, if that is still wanted.
func (p *Player) onLoaded(got loadedMsg, path string) action.Action {
	p.cancel()
	p.loading = ""
	if !got.left && got.err == nil {
		p.loaded = got
	}
	switch again := path != "" && path == p.wanted && p.env.Ctx.Err() == nil; {
	case again && (got.left || got.path != path):
		return p.load(path)
	case !got.left && got.err != nil:
		p.wanted = ""
		return Failed(p.env, p.to, got.err)
	}
	p.wanted = ""
	done := action.Drop{Topic: topic}
	if got.left || path != got.path {
		return done
	}
	return action.All{done, p.start()}
}

// Failed says why nothing plays on a screen, and what else could play it.
func Failed(env *screen.Env, on term.ScreenID, err error) action.Action {
	l, why := env.Language, env.Wording().Told(err)
	play, other := env.Key(term.CmdPlay), on&term.Screens != 0
	switch none := errors.Is(err, core.ErrNoFFmpeg); {
	case none && other:
		return action.Say{Text: msg.TaskNoFFmpeg(l, play)}
	case none:
		return action.Say{Text: msg.MotionNoFFmpeg(l)}
	case other:
		return action.Problem(msg.TaskNotPlayed(l, play, why))
	}
	return action.Problem(msg.MotionNotPlayed(l, why))
}

// start plays the video from its first frame.
func (p *Player) start() action.Action {
	p.on, p.at, p.gen = true, 0, p.gen+1
	return p.wait()
}

// next goes on by one frame; behind the last one the picture stands there again.
func (p *Player) next(msg tickMsg, path string) action.Action {
	if !p.on || msg.gen != p.gen {
		return nil
	}
	if p.at += Step(p.env); p.at >= len(p.loaded.frames) || path != p.loaded.path {
		p.on = false
		return nil
	}
	return p.wait()
}

// wait shows the frame for its time.
func (p *Player) wait() action.Action {
	return p.env.Wait(p.to, FrameTime(p.env), tickMsg{gen: p.gen})
}

// FrameTime is how long a frame is shown.
func FrameTime(env *screen.Env) time.Duration { return time.Duration(Step(env)) * frameLength }

// Step is how many frames are gone on by.
func Step(env *screen.Env) int {
	if env.Remote {
		return slowStep
	}
	return 1
}

// Show takes in which video is shown: another one's playing ends.
func (p *Player) Show(path string) { p.on = p.Plays(path) }

// Stop stops what plays; false when nothing does.
func (p *Player) Stop() bool {
	on := p.on
	p.on = false
	return on
}

// Has reports whether the frames of the video at a path are there.
func (p *Player) Has(path string) bool { return path != "" && path == p.loaded.path }

// Awaits reports whether the video at a path plays once its frames are there.
func (p *Player) Awaits(path string) bool { return path != "" && path == p.wanted }

// Plays reports whether the video at a path plays.
func (p *Player) Plays(path string) bool { return p.on && p.Has(path) }

// Frame is the frame of the video at a path that is on; nil while it doesn't play.
func (p *Player) Frame(path string) image.Image {
	if p.Plays(path) && p.at < len(p.loaded.frames) {
		return p.loaded.frames[p.at]
	}
	return nil
}
