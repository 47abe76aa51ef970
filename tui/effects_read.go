package tui

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/api/credentials"
	"dancecard/history"
	"dancecard/internal/paths"
	"dancecard/internal/text"
)

// window reads the rows for a question to history, with the counts and what was spent.
func (fx *effects) window(q history.Query, a history.Anchor, size int) tea.Cmd {
	return func() tea.Msg { return fx.readWindow(fx.ctx, q, a, size) }
}

func (fx *effects) readWindow(ctx context.Context, q history.Query, a history.Anchor, size int) windowMsg {
	m := windowMsg{at: fx.Now(), query: q, anchor: a}
	m.rows, m.err = fx.core.Rows(ctx, q, a, size, size > firstRows)
	return m
}

// timeline reads what the detail screen shows beyond the task.
func (fx *effects) timeline(t history.Task) tea.Cmd {
	return func() tea.Msg {
		d, err := fx.core.Detail(fx.ctx, t)
		return timelineMsg{at: fx.Now(), id: t.ID, picture: t.Picture, Detail: d, err: err}
	}
}

// preview makes a picture's preview from the picture itself, unless stop is called first. The caller calls
// stop in any case.
func (fx *effects) preview(address string) (look tea.Cmd, stop context.CancelFunc) {
	ctx, stop := context.WithCancel(fx.ctx)
	return func() tea.Msg {
		seen, err := fx.core.LookAtPicture(ctx, address)
		if err != nil {
			seen.Preview = nil
		}
		return previewMsg{address: address, picture: seen.Preview, left: ctx.Err() != nil}
	}, stop
}

// inspect looks at the picture at an address as the service will: kind, size, width and height.
func (fx *effects) inspect(address string) tea.Cmd {
	return func() tea.Msg {
		p, err := fx.core.LookAtPicture(fx.ctx, address)
		return inspectedMsg{address: address, seen: fx.core.SeenPicture(address, p, err), preview: p.Preview, alike: paths.LookAlike(address, err)}
	}
}

// inspectClip looks at a clip's headers, wherever it is.
func (fx *effects) inspectClip(source string) tea.Cmd {
	return func() tea.Msg {
		clip, err := fx.core.LookAtClip(fx.ctx, source)
		return clipMsg{source: source, seen: fx.core.SeenClip(source, clip, err), alike: paths.LookAlike(source, err)}
	}
}

// recent reads values that were used before, and the library.
func (fx *effects) recent() tea.Cmd {
	return func() tea.Msg {
		r, err := fx.core.Recent(fx.ctx)
		return recentMsg{Recent: r, err: err}
	}
}

// findKey looks for the API key in all its places.
func (fx *effects) findKey() tea.Cmd {
	return func() tea.Msg {
		found, err := fx.core.FindKey(fx.ctx)
		return keyFoundMsg{at: fx.Now(), found: found, err: err}
	}
}

// tryKey asks the service whether a key is good.
func (fx *effects) tryKey(try int, key credentials.Key, keep bool) tea.Cmd {
	return func() tea.Msg {
		err := fx.core.TryKey(fx.ctx, key)
		return keyTriedMsg{at: fx.Now(), try: try, key: key, keep: keep, err: err}
	}
}

// play hands a task's file to the person's player, or its link when there is no file.
func (fx *effects) play(t history.Task, alive bool) tea.Cmd {
	return func() tea.Msg {
		target, name := fx.Videos.Path(t.File), t.File
		if t.File == "" || !fx.Videos.Exists(t) {
			if !alive {
				return noteMsg{note: warning("the file is not there any more, and the link has died; e makes the task again")}
			}
			target, name = t.Video, "the link"
			if trouble := api.AddressTrouble(target); trouble != "" {
				return noteMsg{note: problem("The link can't be opened: " + trouble + ". r asks the service for another one")}
			}
		}
		if err := fx.Open(fx.ctx, target); err != nil {
			return noteMsg{note: problem("could not open " + name + ": " + text.Told(err) + "; y copies it")}
		}
		return noteMsg{note: note{text: "opened " + name}}
	}
}

const (
	// restLength is how long a task must have been selected before its video is looked at.
	restLength = 400 * time.Millisecond
	// beatLength is how long a frame is shown.
	beatLength = time.Second / 8
)

// rest waits for as long as a task must have been selected.
func (fx *effects) rest(id int) tea.Cmd {
	return func() tea.Msg {
		if fx.Sleep(fx.ctx, restLength) != nil {
			return nil
		}
		return restedMsg{id: id}
	}
}

// frames takes the frames out of a video that are shown of it.
func (fx *effects) frames(path string) tea.Cmd {
	return func() tea.Msg { return framesMsg{path: path, frames: fx.core.StillFrames(fx.ctx, path)} }
}

// reel takes the frames out of a video that are played.
func (fx *effects) reel(path string) tea.Cmd {
	return func() tea.Msg {
		list, err := fx.core.PlaybackFrames(fx.ctx, path)
		return reelMsg{path: path, frames: list, err: err}
	}
}

// beat waits for as long as a frame is shown.
func (fx *effects) beat(gen int) tea.Cmd {
	return func() tea.Msg {
		if fx.Sleep(fx.ctx, beatLength) != nil {
			return nil
		}
		return beatMsg{gen: gen}
	}
}
