package taskview

import (
	"fmt"
	"image"
	"time"

	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/tui/label"
	"dancecard/tui/term"
)

// content is what is shown of a task.
type content struct {
	Theme    *term.Theme
	Words    text.Wording
	Now      time.Time
	Zone     *time.Location
	Task     history.Task
	Position label.QueuePosition
	Timeline []history.Entry
	// Motion is what the library calls the motion; empty where it has no name for it.
	Motion string
	Costs  history.Costs
	// Picture is the preview; nil while there is none.
	Picture image.Image
	// Frames are some of the video, from its beginning to its end; Moving is the one that is shown
	// in their place while it plays, nil at other times.
	Frames []image.Image
	Moving image.Image
	// Path is where the video is on disk; Missing tells that it is not there any more.
	Path    string
	Missing bool
}

// body draws a task, as a pane beside the list or on the whole screen, and scrolls in it.
type body struct {
	w, h   int
	full   bool
	offset int
	lines  int // how many there were when last drawn
	id     history.TaskID
	shown  pictures
}

// setSize gives the body w × h cells; full tells that it has the whole screen.
func (b *body) setSize(w, h int, full bool) { b.w, b.h, b.full = w, h, full }

// do scrolls by a command.
func (b *body) do(command string) {
	switch command {
	case term.CmdDown, term.CmdScrollDown:
		b.scroll(1)
	case term.CmdUp, term.CmdScrollUp:
		b.scroll(-1)
	case term.CmdPageDown:
		b.scroll(b.h - 1)
	case term.CmdPageUp:
		b.scroll(1 - b.h)
	case term.CmdHalfDown:
		b.scroll(b.h / 2)
	case term.CmdHalfUp:
		b.scroll(-b.h / 2)
	case term.CmdTop:
		b.offset = 0
	case term.CmdBottom:
		b.scroll(b.lines)
	}
}

func (b *body) scroll(by int) { b.offset = max(min(b.offset+by, b.lines-b.h), 0) }

// sidePicture is from which width on the picture stands beside the text.
const sidePicture = 92

// draw draws the task.
func (b *body) draw(c content) []string {
	if c.Task.ID != b.id {
		b.id, b.offset = c.Task.ID, 0
	}
	if c.Task.ID == 0 {
		return term.Frame(nil, b.w, b.h)
	}
	text, picture := b.w-2, 0
	if b.full && b.w >= sidePicture {
		picture = min(b.w*2/5, 2*b.h)
		text = b.w - 2 - picture - 2
	}
	if c.Moving != nil && picture == 0 {
		return b.shown.column(c, b.w, b.h)
	}
	lines := b.text(c, text, picture == 0)
	b.lines = len(lines)
	b.offset = max(min(b.offset, b.lines-b.h), 0)
	below := b.lines - b.offset - b.h
	lines = term.Frame(lines[b.offset:], text, b.h)
	if below > 0 {
		lines[b.h-1] = term.NewLine(text).Add(c.Theme.Faint, b.rest(c.Theme, below+1)).String()
	}
	for i := range lines {
		lines[i] = " " + lines[i] + " "
	}
	if picture > 0 {
		lines = term.Beside(lines, " ", term.Frame(b.shown.column(c, picture, b.h-1), picture, b.h))
		for i := range lines {
			lines[i] += " "
		}
	}
	return lines
}

// rest says that more lies below, and how to see it.
func (b *body) rest(t *term.Theme, lines int) string {
	if b.full {
		return fmt.Sprintf("%s %d more lines below", t.More, lines)
	}
	return fmt.Sprintf("%s %d more lines: %s opens the task", t.More, lines, term.KeyLabel("enter", t.Glyphs))
}

// text writes the task in lines of w cells.
func (b *body) text(c content, w int, withPicture bool) []string {
	p := page{term.Page{W: w, Theme: c.Theme}}
	p.heading(c)
	p.problem(c.Task)
	if withPicture {
		if rows := min(b.h/3, w/3, 14); rows >= 5 {
			p.part(c, func(c content) { p.Lines = append(p.Lines, b.shown.band(c, w, rows)...) })
		}
	}
	p.part(c, p.asked)
	p.part(c, p.came)
	above := len(p.Lines) + 1
	p.part(c, p.timeline)
	if !b.full {
		p.latest(above, b.h)
	}
	return p.Lines
}
