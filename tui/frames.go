package tui

import (
	"errors"
	"image"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/term"
)

// filmData is what is known of the video of the task that is looked at.
type filmData struct {
	asking bool // frames are being taken out: one video's at a time
	shown  framesMsg
	barren map[string]bool // the videos that gave no frames; they are not asked again
	reel   reelMsg
	play   playing
}

// playing is how far the reel has been played.
type playing struct {
	loading string // the video that is to be played once its reel is there
	said    int    // the word about that
	on      bool
	at, gen int
}

// onDisk is where a task's video is on disk; empty where there is none, or nothing is known yet.
func (m *Model) onDisk(t history.Task) string {
	if s := m.data.side.shown; s.id == t.ID && !s.Missing {
		return s.Path
	}
	return ""
}

// video is where a task's video is on disk, as far as frames can be taken out of it; else empty.
func (m *Model) video(t history.Task) string {
	if !m.data.side.shown.FFmpeg {
		return ""
	}
	return m.onDisk(t)
}

// frames are those of a task's video that are known.
func (m *Model) frames(t history.Task) []image.Image {
	path := m.video(t)
	switch {
	case path == "":
		return nil
	case len(m.data.side.shown.Frames) > 0:
		return m.data.side.shown.Frames
	case m.data.film.shown.path == path:
		return m.data.film.shown.frames
	}
	return nil
}

// followFilm asks for the frames of the task that is looked at: at once where it has the whole
// screen, else once the cursor has rested on it. Moving through a list takes no video apart.
func (m *Model) followFilm(t history.Task) tea.Cmd {
	f, path := &m.data.film, m.video(t)
	if path == "" || f.asking || f.barren[path] || len(m.frames(t)) > 0 {
		return nil
	}
	if rested, wait := m.rested(); !rested {
		return wait
	}
	f.asking = true
	return m.fx.frames(path)
}

// takeFilm takes in what concerns the video of the task that is looked at.
func (m *Model) onVideo(msg tea.Msg) tea.Cmd {
	f := &m.data.film
	switch msg := msg.(type) {
	case restedMsg:
		r := &m.data.rest
		r.over = r.over || msg.id == r.gen // else the cursor has moved on
	case framesMsg:
		f.asking = false
		if len(msg.frames) == 0 {
			if f.barren == nil {
				f.barren = map[string]bool{}
			}
			f.barren[msg.path] = true
			return nil
		}
		f.shown = msg
	case reelMsg:
		return m.takeReel(msg)
	case beatMsg:
		return m.nextFrame(msg)
	}
	return nil
}

// watch plays the video in its place on the screen.
func (m *Model) watch() tea.Cmd {
	t, _ := m.selected()
	path := m.onDisk(t)
	switch {
	case path == "":
		return m.setStatus(action.Say{Text: "there is no saved video of this task to show"})
	case m.data.film.reel.path == path:
		return m.startReel()
	case m.data.film.play.loading == path:
		return m.awaitReel()
	case m.data.film.play.loading != "":
		return m.setStatus(action.Say{Text: "the pictures of another video are being taken out; v once more in a moment"})
	}
	m.data.film.play.loading = path
	return tea.Batch(m.fx.reel(path), m.awaitReel())
}

// awaitReel says what is waited for, until the reel is there.
func (m *Model) awaitReel() tea.Cmd {
	cmd := m.setStatus(action.Say{Text: "taking the pictures out of the video"})
	m.data.film.play.said = m.status.id
	return cmd
}

// takeReel begins to play, if that is still wanted.
func (m *Model) takeReel(msg reelMsg) tea.Cmd {
	p := &m.data.film.play
	p.loading = ""
	if errors.Is(msg.err, core.ErrNoFFmpeg) {
		return m.setStatus(action.Say{Text: msg.err.Error() + "; o opens it in your player"})
	}
	if msg.err != nil {
		return m.setStatus(problem("the video cannot be shown here: " + text.Told(msg.err) + "; o opens it in your player"))
	}
	m.status.drop(p.said)
	m.data.film.reel = msg
	if s := &m.data.side.shown; s.Path == msg.path {
		s.FFmpeg = true // it may have come since
	}
	if t, _ := m.looked(); m.env.Screen != term.OnDetail || m.video(t) != msg.path {
		return nil
	}
	return m.startReel()
}

func (m *Model) startReel() tea.Cmd {
	p := &m.data.film.play
	p.on, p.at, p.gen = true, 0, p.gen+1
	return m.fx.beat(p.gen)
}

// nextFrame goes on by one frame; behind the last one the picture stands there again.
func (m *Model) nextFrame(msg beatMsg) tea.Cmd {
	p := &m.data.film.play
	if !p.on || msg.gen != p.gen {
		return nil
	}
	if p.at++; p.at >= len(m.data.film.reel.frames) || m.env.Screen != term.OnDetail {
		p.on = false
		return nil
	}
	return m.fx.beat(p.gen)
}

// stopReel stops what plays; false when nothing does.
func (m *Model) stopReel() bool {
	on := m.data.film.play.on
	m.data.film.play.on = false
	return on
}

// frameNow is the frame that is on; nil while nothing plays.
func (m *Model) frameNow() image.Image {
	if f := &m.data.film; f.play.on && f.play.at < len(f.reel.frames) {
		return f.reel.frames[f.play.at]
	}
	return nil
}
