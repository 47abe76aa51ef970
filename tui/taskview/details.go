package taskview

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// details are what history and disk know of the task beyond the task itself.
type details struct {
	env     *screen.Env
	asked   history.Task // the task that was last asked about
	reading bool
	shown   detailsMsg
}

// detailsMsg holds what was read of a task; picture is the task's picture, whose preview it may hold.
type detailsMsg struct {
	id      history.TaskID
	picture string
	core.Detail
	err error
}

// fetch reads anew what is known of a task that has changed.
func (d *details) fetch(t history.Task) action.Action {
	if d.reading || t == d.asked {
		return nil
	}
	d.asked, d.reading = t, true
	c := d.env.Core
	return d.env.Ask(term.OnDetail, func(ctx context.Context) tea.Msg {
		read, err := c.Detail(ctx, t)
		return detailsMsg{id: t.ID, picture: t.Picture, Detail: read, err: err}
	})
}

// onDisk is where a task's video is on disk; empty where there is none, or nothing is known yet.
func (d *details) onDisk(t history.Task) string {
	if d.shown.id == t.ID && !d.shown.Missing {
		return d.shown.Path
	}
	return ""
}

// video is the path of a task's video from which frames can be taken; else empty.
func (d *details) video(t history.Task) string {
	if !d.shown.FFmpeg {
		return ""
	}
	return d.onDisk(t)
}
