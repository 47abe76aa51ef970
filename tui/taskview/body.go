package taskview

import (
	"image"
	"time"

	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/label"
	"dancecard/tui/term"
)

// content is what is shown of a task.
type content struct {
	Theme *term.Theme
	Now   time.Time
	Zone  *time.Location
	// Words say what is told in sentences.
	Words    text.Wording
	Task     history.Task
	Position label.QueuePosition
	Timeline []history.Entry
	// Motion is what the library calls the motion; empty where it has no name for it.
	Motion string
	Costs  history.Costs
	// Picture is the preview; nil while there is none.
	Picture image.Image
	// NoPictures tells that none are shown, so that the text has their room.
	NoPictures bool
	// Frames are some of the video, from its beginning to its end. Moving is the one that is shown while it
	// plays, else nil.
	Frames []image.Image
	Moving image.Image
	// Slow tells that the person sits at another machine.
	Slow bool
	// Path is where the video is on disk; Missing tells that it is not there any more.
	Path    string
	Missing bool
}

// body draws a task, as a pane beside the list or on the whole screen, and scrolls in it.
type body struct {
	w, h   int
	full   bool
	scroll term.Scroll
	id     history.TaskID
	shown  pictures
	// picture is where the picture and the frames of the video lie, as drawn last.
	picture image.Rectangle
}

// setSize gives the body w × h cells; full tells that it has the whole screen.
func (b *body) setSize(w, h int, full bool) { b.w, b.h, b.full = w, h, full }

// sidePicture is from which width on the picture stands beside the text.
const sidePicture = 92

// draw draws the task.
func (b *body) draw(c content) []string {
	if c.Task.ID != b.id {
		b.id, b.scroll = c.Task.ID, term.Scroll{}
	}
	if c.Task.ID == 0 {
		return term.Frame(nil, b.w, b.h)
	}
	text, picture := b.w-2, 0
	if b.full && b.w >= sidePicture && !c.NoPictures {
		text = min(b.w-2-min(b.w*2/5, 2*b.h)-2, term.MostText)
		picture = b.w - 2 - text - 2
	}
	b.picture = image.Rect(text+3, 0, text+3+picture, b.h)
	if c.Moving != nil && picture == 0 {
		return b.shown.column(c, b.w, b.h)
	}
	p := b.text(c, text, picture == 0)
	lines := p.Scrolled(&b.scroll, b.h, func(lines int) string { return b.moreLines(c, lines) })
	if picture == 0 {
		b.picture = b.picture.Sub(image.Pt(0, b.scroll.Above()))
	}
	if picture > 0 {
		lines = term.Beside(lines, " ", term.Frame(b.shown.column(c, picture, b.h-1), picture, b.h))
		for i := range lines {
			lines[i] += " "
		}
	}
	return lines
}

// moreLines says that more lies below, and how to see it.
func (b *body) moreLines(c content, lines int) string {
	if b.full {
		return msg.TaskMoreLines(c.Words.Language, lines, c.Theme.More)
	}
	return msg.TaskMoreLinesOpen(c.Words.Language, lines, c.Words.Key(term.CmdOpen), c.Theme.More)
}

// text writes the task in lines of w cells.
func (b *body) text(c content, w int, withPicture bool) *page {
	p := newPage(c, w)
	p.heading(c)
	p.problem(c)
	if withPicture {
		if rows := term.PictureRows(w, b.h); rows >= 5 {
			top := len(p.Lines) + 1
			p.part(c, func(c content) { p.Lines = append(p.Lines, b.shown.band(c, w, rows)...) })
			b.picture = image.Rect(1, top, 1+w, max(len(p.Lines), top))
		}
	}
	p.part(c, p.asked)
	p.part(c, p.came)
	above := len(p.Lines) + 1
	p.part(c, p.timeline)
	if !b.full {
		p.latest(above, b.h, c.Words.Key(term.CmdOpen))
	}
	return p
}
