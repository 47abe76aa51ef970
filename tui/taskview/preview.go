package taskview

import (
	"context"
	"image"

	tea "charm.land/bubbletea/v2"

	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// preview is what is known of the picture of the task that is looked at.
type preview struct {
	env   *screen.Env
	shown previewMsg
	asked string             // the picture that is being looked at: one at a time
	stop  context.CancelFunc // calls that off
	none  map[string]bool    // pictures without preview, until the next refresh
}

// previewMsg holds the preview of a picture; nil when there is none. One that was left was not waited for.
type previewMsg struct {
	address string
	picture image.Image
	left    bool
}

// moveTo takes in which picture is wanted: another one is not waited for.
func (p *preview) moveTo(address string) {
	if p.asked != "" && p.asked != address {
		p.stop()
	}
}

// lacks reports whether a picture is to be looked at now.
func (p *preview) lacks(address string) bool {
	return address != "" && p.asked == "" && !p.none[address] && p.shown.address != address
}

// fetch looks at the picture, where history has kept no preview of it.
func (p *preview) fetch(address string) action.Action {
	ctx, stop := context.WithCancel(p.env.Ctx)
	p.asked, p.stop = address, stop
	c := p.env.Core
	return p.env.AskUntimed(term.OnDetail, func(context.Context) tea.Msg {
		seen, err := c.Files.InspectPicture(ctx, address)
		if err != nil {
			seen.Preview = nil
		}
		return previewMsg{address: address, picture: seen.Preview, left: ctx.Err() != nil}
	})
}

// onPreview takes in what a picture looks like; wanted is the picture of the task that is looked at.
func (p *preview) onPreview(msg previewMsg, wanted string) {
	p.stop()
	p.asked = ""
	switch {
	case msg.left:
	case msg.picture == nil:
		if p.none == nil {
			p.none = map[string]bool{}
		}
		p.none[msg.address] = true
	case wanted == msg.address:
		p.shown = msg
	}
}

// tryAgain has pictures without preview looked at again.
func (p *preview) tryAgain() { p.none = nil }

// of gives the preview of a picture, when it is the one that is known.
func (p *preview) of(address string) image.Image {
	if p.shown.address == address {
		return p.shown.picture
	}
	return nil
}
