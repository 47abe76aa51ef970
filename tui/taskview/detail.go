// Package taskview shows one task whole: state, problem and advice, picture, what was asked, ids,
// the file and the link, and the timeline.
package taskview

import (
	"fmt"
	"image"
	"time"

	"dancecard/history"
	"dancecard/tui/label"
	"dancecard/tui/term"
)

// Data is what the root knows of the task.
type Data struct {
	Theme    *term.Theme
	Now      time.Time
	Zone     *time.Location
	Task     history.Task
	Place    label.QueuePosition
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

// Screen is the view of a task, as a pane beside the list or on the whole screen.
type Screen struct {
	w, h   int
	full   bool
	offset int
	lines  int // how many there were when last drawn
	id     history.TaskID
	shown  pictures
}

// New makes the screen.
func New() *Screen { return &Screen{} }

// SetSize gives the screen w × h cells; full tells that it has the whole screen.
func (s *Screen) SetSize(w, h int, full bool) { s.w, s.h, s.full = w, h, full }

// Do carries out a command of the screen.
func (s *Screen) Do(cmd string) {
	switch cmd {
	case term.CmdDown:
		s.scroll(1)
	case term.CmdUp:
		s.scroll(-1)
	case term.CmdPageDown:
		s.scroll(s.h - 1)
	case term.CmdPageUp:
		s.scroll(1 - s.h)
	case term.CmdHalfDown:
		s.scroll(s.h / 2)
	case term.CmdHalfUp:
		s.scroll(-s.h / 2)
	case term.CmdTop:
		s.offset = 0
	case term.CmdBottom:
		s.scroll(s.lines)
	}
}

func (s *Screen) scroll(by int) { s.offset = max(min(s.offset+by, s.lines-s.h), 0) }

// sidePicture is from which width on the picture stands beside the text.
const sidePicture = 92

// View draws the task.
func (s *Screen) View(d Data) []string {
	if d.Task.ID != s.id {
		s.id, s.offset = d.Task.ID, 0
	}
	if d.Task.ID == 0 {
		return term.Frame(nil, s.w, s.h)
	}
	text, picture := s.w-2, 0
	if s.full && s.w >= sidePicture {
		picture = min(s.w*2/5, 2*s.h)
		text = s.w - 2 - picture - 2
	}
	if d.Moving != nil && picture == 0 {
		return s.shown.column(d, s.w, s.h)
	}
	lines := s.text(d, text, picture == 0)
	s.lines = len(lines)
	s.offset = max(min(s.offset, s.lines-s.h), 0)
	below := s.lines - s.offset - s.h
	lines = term.Frame(lines[s.offset:], text, s.h)
	if below > 0 {
		lines[s.h-1] = term.NewLine(text).Add(d.Theme.Faint, s.rest(d.Theme, below+1)).String()
	}
	for i := range lines {
		lines[i] = " " + lines[i] + " "
	}
	if picture > 0 {
		lines = term.Beside(lines, " ", term.Frame(s.shown.column(d, picture, s.h-1), picture, s.h))
		for i := range lines {
			lines[i] += " "
		}
	}
	return lines
}

// rest says that more lies below, and how to see it.
func (s *Screen) rest(t *term.Theme, lines int) string {
	if s.full {
		return fmt.Sprintf("%s %d more lines below", t.More, lines)
	}
	return fmt.Sprintf("%s %d more lines: %s opens the task", t.More, lines, term.KeyLabel("enter", t.Glyphs))
}

// text writes the task in lines of w cells.
func (s *Screen) text(d Data, w int, withPicture bool) []string {
	p := page{term.Page{W: w, Theme: d.Theme}}
	p.heading(d)
	p.problem(d.Task)
	if withPicture {
		if rows := min(s.h/3, w/3, 14); rows >= 5 {
			p.part(d, func(d Data) { p.Lines = append(p.Lines, s.shown.band(d, w, rows)...) })
		}
	}
	p.part(d, p.asked)
	p.part(d, p.came)
	above := len(p.Lines) + 1
	p.part(d, p.timeline)
	if !s.full {
		p.latest(above, s.h)
	}
	return p.Lines
}
