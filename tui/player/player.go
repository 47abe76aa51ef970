// Package player plays the frames of videos in their place on a screen.
package player

import (
	"errors"
	"image"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/core"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// Topic is what the status line says while the frames of a video are being extracted.
const Topic = "playback"

// Player plays one video at a time, once. The path that its methods take is the video that is shown now:
// nothing else plays.
type Player struct {
	env    *screen.Env
	to     term.ScreenID // the screen that hands the player its messages
	clips  Clips
	clock  Clock
	plays  string // the video that was started last
	wanted string // the video that is to be played once its frames are there
}

// New makes the player of a screen.
func New(env *screen.Env, to term.ScreenID) Player {
	return Player{env: env, to: to, clips: NewClips(env, to, 1), clock: NewClock(env, to)}
}

// Play plays the video at a path, once its frames are extracted. Those of another one are not waited for.
func (p *Player) Play(path string) action.Action {
	switch {
	case path == "":
		return action.Say{Text: msg.TaskNothingToWatch(p.env.Language)}
	case p.Has(path):
		return p.start(path)
	}
	return action.All{p.Follow(path), action.Say{Text: msg.TaskExtracting(p.env.Language), Topic: Topic}}
}

// Follow plays a video after another, and says nothing about it.
func (p *Player) Follow(path string) action.Action {
	if p.Has(path) {
		return p.start(path)
	}
	p.wanted = path
	p.clips.ForgetFailed()
	return p.clips.Fetch(path)
}

// Update takes in the player's own messages.
func (p *Player) Update(msg tea.Msg, path string) action.Action {
	switch msg := msg.(type) {
	case ClipMsg:
		return p.onClip(msg, path)
	case TickMsg:
		frames := 0
		if p.Plays(path) {
			clip, _ := p.clips.Of(path)
			frames = len(clip.Frames)
		}
		return p.clock.Next(msg, frames)
	}
	return nil
}

// onClip begins to play, or to extract another video, if that is still wanted.
func (p *Player) onClip(got ClipMsg, path string) action.Action {
	p.clips.Keep(got, path)
	if path != "" && path == p.wanted && p.clips.Lacks(path) && p.env.Ctx.Err() == nil {
		return p.clips.Fetch(path)
	}
	p.wanted = ""
	done := action.Drop{Topic: Topic}
	switch {
	case !got.left && got.Err != nil:
		return Failed(p.env, p.to, got.Err)
	case got.left || path != got.path:
		return done
	}
	return action.All{done, p.start(path)}
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
func (p *Player) start(path string) action.Action {
	p.plays = path
	return p.clock.Start()
}

// Show takes in which video is shown: another one's playing ends.
func (p *Player) Show(path string) { p.clock.On = p.Plays(path) }

// Pause has the video stand still, or play on; false when nothing plays.
func (p *Player) Pause() (act action.Action, plays bool) {
	if !p.clock.On {
		return nil, false
	}
	return p.clock.Pause(), true
}

// Paused reports whether the video that plays stands still.
func (p *Player) Paused() bool { return p.clock.On && p.clock.Paused }

// Stop stops what plays; false when nothing does.
func (p *Player) Stop() bool { return p.clock.Stop() }

// Has reports whether the frames of the video at a path are there.
func (p *Player) Has(path string) bool {
	clip, _ := p.clips.Of(path)
	return path != "" && len(clip.Frames) > 0
}

// Awaits reports whether the video at a path plays once its frames are there.
func (p *Player) Awaits(path string) bool { return path != "" && path == p.wanted }

// Plays reports whether the video at a path plays.
func (p *Player) Plays(path string) bool { return p.clock.On && path == p.plays && p.Has(path) }

// Frame is the frame of the video at a path that is on; nil while it doesn't play.
func (p *Player) Frame(path string) image.Image {
	clip, _ := p.clips.Of(path)
	if p.Plays(path) && p.clock.At < len(clip.Frames) {
		return clip.Frames[p.clock.At]
	}
	return nil
}
