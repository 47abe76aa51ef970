package tui

import (
	"context"
	"image"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/tui/term"
)

// resting tells for how long the cursor has been on a task: what takes a request, or a video apart, is not
// done for tasks that it only passes.
type resting struct {
	at            history.TaskID
	gen           int
	waiting, over bool
}

// stays takes in which task is looked at.
func (r *resting) stays(at history.TaskID) {
	if r.at != at {
		*r = resting{at: at, gen: r.gen + 1}
	}
}

// rested reports whether the task that is looked at has the whole screen, or the cursor has rested on it;
// else it waits for that.
func (m *Model) rested() (bool, tea.Cmd) {
	r := &m.data.rest
	switch {
	case m.env.Screen == term.OnDetail || r.over:
		return true, nil
	case r.waiting:
		return false, nil
	}
	r.waiting = true
	return false, m.fx.rest(r.gen)
}

// previewData is what is known of the picture of the task that is looked at.
type previewData struct {
	shown  previewMsg
	asked  string             // the picture that is being looked at: one at a time
	stop   context.CancelFunc // calls that off
	barren map[string]bool    // pictures that cannot be shown; r has them looked at again
}

// followPreview looks at the picture of the task that is looked at, where history has kept no preview of it.
// One that the person has left is not waited for.
func (m *Model) followPreview(t history.Task) tea.Cmd {
	p := &m.data.preview
	if p.asked != "" && p.asked != t.Picture {
		p.stop()
		return nil
	}
	if t.Picture == "" || p.asked != "" || m.data.side.shown.id != t.ID || p.barren[t.Picture] || p.shown.address == t.Picture {
		return nil
	}
	rested, wait := m.rested()
	if !rested {
		return wait
	}
	p.asked = t.Picture
	var look tea.Cmd
	look, p.stop = m.fx.preview(t.Picture)
	return look
}

// takePreview takes in what a picture looks like.
func (m *Model) onPreview(msg previewMsg) {
	p := &m.data.preview
	p.stop()
	p.asked = ""
	switch t, _ := m.looked(); {
	case msg.left:
	case msg.picture == nil:
		if p.barren == nil {
			p.barren = map[string]bool{}
		}
		p.barren[msg.address] = true
	case t.Picture == msg.address:
		p.shown = msg
	}
}

// picture gives the preview of an address, when it is the one that is known.
func (m *Model) picture(address string) image.Image {
	if m.data.preview.shown.address == address {
		return m.data.preview.shown.picture
	}
	return nil
}
