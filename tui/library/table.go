package library

import (
	"image"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/label"
	"dancecard/tui/preview"
	"dancecard/tui/term"
)

// Data is what the root knows; the screen reads it and keeps none of it.
type Data struct {
	Theme *term.Theme
	// Words say what is told in sentences.
	Words text.Wording
	Now   time.Time
	Zone  *time.Location
	// Motions is the library, the same as was last given to [Table.SetRows].
	Motions []history.Motion
	// Maker says how the task is that makes a motion just now, if one does.
	Maker func(history.MotionID) (label.StatusLabel, bool)
	// Unmade are the tasks that last tried to make a motion and came to nothing.
	Unmade map[history.MotionID]history.Task
	// Finger is the fingerprint of the key in use, empty while it is not known.
	Finger string
	// Busy tells that the library was not read yet.
	Busy bool
	// Look is what the selected motion's clip looks like, as far as that is known.
	Look core.Look
	// Moving is the frame of the selected motion's clip that is shown while it plays, else nil.
	Moving image.Image
	// Slow tells that the person sits at another machine.
	Slow bool
}

// state says how a motion is.
func (d Data) state(m history.Motion) label.StatusLabel {
	var maker *label.StatusLabel
	if s, ok := d.Maker(m.ID); ok {
		maker = &s
	}
	if t, ok := d.Unmade[m.ID]; ok && maker == nil && m.Template == "" {
		return label.Unmade(d.Words.Language, t, d.Theme.Glyphs)
	}
	return label.MotionState(d.Words.Language, m, maker, d.Finger, d.Theme.Glyphs)
}

// day is when something was.
func (d Data) day(t time.Time) string { return msg.Day(d.Words.Language, t, d.Now, d.Zone) }

// Table is the list: a cursor, a filter, and which motions the filter lets through.
type Table struct {
	w, h   int
	pane   int // how wide the pane beside the list is; 0 for none
	full   bool
	filter string
	input  term.FilterLine
	rows   []int     // places in the library
	list   term.List // of rows
	id     history.MotionID
	layout layout      // as of the last View: columns are as wide as the words of the language
	scroll term.Scroll // in the one motion that has the whole screen
	look   lines       // where the picture of the clip lies, as drawn last
	moving term.Preview
	seen   preview.View
}

// NewTable makes the list of all motions.
func NewTable() *Table { return &Table{input: term.NewFilterLine(), list: term.List{Margin: 2}} }

// headLines is how many lines are above the motions: the filter, and the names of the columns.
const headLines = 2

// SetSize gives the screen w × h cells, of which the pane has some, with a line between.
func (s *Table) SetSize(w, pane, h int) {
	s.w, s.pane, s.h = w, pane, h
	s.list.Resize(s.h-headLines, len(s.rows))
}

// width is how wide the list is.
func (s *Table) width() int {
	if s.pane == 0 {
		return s.w
	}
	return s.w - s.pane - 1
}

// SetRows takes in the library after it was read or another filter was set. The cursor follows its motion, not
// its row.
func (s *Table) SetRows(motions []history.Motion) {
	s.rows = s.rows[:0]
	fits := history.MotionFilter(s.filter)
	for i, m := range motions {
		if fits(m) {
			s.rows = append(s.rows, i)
		}
	}
	s.list.Len = len(s.rows)
	if here := slices.IndexFunc(s.rows, func(i int) bool { return motions[i].ID == s.id }); here >= 0 {
		s.list.At = here
	}
	s.list.GoTo(s.list.At)
	s.onRow(motions)
}

// onRow takes in which motion is under the cursor.
func (s *Table) onRow(motions []history.Motion) {
	was := s.id
	s.id = 0
	if m, ok := s.at(s.list.At, motions); ok {
		s.id = m.ID
	}
	if s.id != was {
		s.scroll = term.Scroll{}
	}
	s.full = s.full && s.id == was && s.id != 0
}

// at is the motion of a row.
func (s *Table) at(row int, motions []history.Motion) (history.Motion, bool) {
	if row < 0 || row >= len(s.rows) || s.rows[row] >= len(motions) {
		return history.Motion{}, false
	}
	return motions[s.rows[row]], true
}

// Selected is the motion that actions are about.
func (s *Table) Selected(d Data) (history.Motion, bool) { return s.at(s.list.At, d.Motions) }

// Show selects a motion, wherever it is: the filter gives way. The library is to be settled then.
func (s *Table) Show(id history.MotionID) {
	s.setFilter("")
	s.id = id
}

// Typing reports whether keys are text for the filter.
func (s *Table) Typing() bool { return s.input.On() }

// Whole reports whether all that is known of the selected motion is shown.
func (s *Table) Whole() bool { return s.full || s.pane > 0 }

// Full reports whether one motion has the whole screen.
func (s *Table) Full() bool { return s.full && s.pane == 0 }

// Do carries out a command of the list. It reports whether it had a use for it.
func (s *Table) Do(cmd string, d Data) bool {
	if s.Full() && s.scroll.Do(cmd) {
		return true
	}
	if s.list.Do(cmd) {
		s.onRow(d.Motions)
		return true
	}
	switch cmd {
	case term.CmdFilter:
		s.full = false
		s.input.Open(s.filter)
	case term.CmdShow:
		s.full, s.scroll = true, term.Scroll{}
	case term.CmdBack:
		return s.back(d)
	default:
		return false
	}
	return true
}

// back closes the one motion first, then takes off the filter.
func (s *Table) back(d Data) bool {
	switch {
	case s.Full():
		s.full = false
	case s.filter != "":
		s.setFilter("")
		s.SetRows(d.Motions)
	default:
		return false
	}
	return true
}

func (s *Table) setFilter(text string) {
	s.filter = text
	s.input.Close(text)
}

// Update takes in typing for the filter.
func (s *Table) Update(msg tea.Msg, d Data) {
	text, done := s.input.Update(msg)
	if done {
		s.input.Close(text)
	}
	if text != s.filter {
		s.filter = text
		s.SetRows(d.Motions)
	}
}

// Cursor is where the terminal's cursor stands while the filter is typed.
func (s *Table) Cursor() *tea.Cursor { return s.input.Cursor(s.width()) }
