package tasklist

import (
	"slices"
	"strings"

	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/label"
	"dancecard/tui/term"
)

// layout is how wide each column is; 0 leaves it out.
type layout struct {
	note, picture, motion, title, shape, engine, when int
}

// motionLeast holds the sign, a blank, AACT. and eight characters; noteLeast the shortest notes.
const motionLeast, noteLeast = 15, 8

// whenLeast holds every time but "yesterday 23:58", which is written as a date then.
const whenLeast = 11

// needs is how wide the names and times on the list are, and the words of a language: states, shapes. short is the
// engines' short names. byTitle tells that the list is sorted by title, which is shown first then.
type needs struct {
	state, picture, motion, title, shape, engine, short, when int
	byTitle                                                   bool
}

// The widths of names: from nameUseful on, both ends of most can be read; nameWhole holds most whole. No name
// takes more than nameMost.
const (
	nameUseful, nameWhole, nameMost = 16, 26, 44
	engineMost                      = 16
	called                          = 2 // the sign before a motion's name, and a blank
	arrowWidth                      = 2 // a blank and the arrow that tells the order
)

// arrange shares w cells among the columns. The least widths come first, then what tells names apart, then
// further columns by their worth. Names get the rest, as far as they need it.
func arrange(w int, n needs) layout {
	free := w - 2 - n.state - 1
	var l layout
	take := func(field *int, least int) {
		if free >= least+2 {
			*field = least
			free -= least + 2
		}
	}
	grow := func(field *int, to int) {
		if more := min(to-*field, free); *field > 0 && more > 0 {
			*field += more
			free -= more
		}
	}
	names := func(to int) { // both alike, one cell after the other
		for i := range to {
			grow(&l.picture, min(i+1, n.picture))
			grow(&l.motion, min(i+1, n.motion)+called)
		}
	}
	take(&l.picture, 10)
	take(&l.note, max(min(10, free-2), noteLeast))
	takeTitle := func() {
		if n.title > 0 && l.title == 0 {
			take(&l.title, min(n.title, 12))
		}
	}
	if n.byTitle {
		takeTitle()
	}
	take(&l.motion, min(motionLeast, max(n.motion+called, noteLeast)))
	names(nameUseful)
	take(&l.when, whenLeast)
	names(nameWhole)
	grow(&l.when, n.when)
	grow(&l.note, 13)
	takeTitle()
	take(&l.shape, n.shape)
	if n.engine > 0 {
		take(&l.engine, min(n.short, engineMost))
	}
	if l.engine > 0 && free >= n.engine-l.engine { // the short ones do where all of the names have no room
		grow(&l.engine, min(n.engine, nameMost))
	}
	grow(&l.title, min(n.title, 20))
	grow(&l.note, 18)
	names(nameMost)
	grow(&l.title, min(n.title, nameMost))
	grow(&l.note, 24)
	return l
}

// measure makes the columns as wide as the names of the window need them, and the words of the language.
func (s *Table) measure(d Data) {
	l := d.Words.Language
	s.measured = l
	engine := term.Width(msg.ListColumnEngine(l))
	shape := max(term.Width(msg.NameShapePicture(l)), term.Width(msg.NameShapeClip(l)), term.Width(msg.ListColumnShape(l)), len("9:16"))
	s.needs = needs{state: label.StateWidth(l), shape: shape, when: whenLeast, byTitle: s.query.Order.Key() == history.ByTitle}
	for _, t := range d.Window.Tasks {
		s.needs.picture = max(s.needs.picture, term.Width(text.Picture(l, t)))
		s.needs.motion = max(s.needs.motion, term.Width(text.Called(l, t, d.Names[t.Motion])))
		if name := text.Engine(l, t); name != "" {
			s.needs.engine = max(s.needs.engine, term.Width(name), engine)
			s.needs.short = max(s.needs.short, term.Width(text.EngineShort(l, t)), engine)
		}
		if name := title(t); name != "" {
			s.needs.title = max(s.needs.title, term.Width(name), term.Width(msg.ListColumnTitle(l))+arrowWidth)
		}
		s.needs.when = max(s.needs.when, term.Width(msg.Recent(l, t.Created, d.Times, d.Zone)))
	}
	s.layout = arrange(s.w, s.needs)
}

// titledFrom is how high the list must be for the names of its columns to have a line.
const titledFrom = 10

// above is how many lines stand above the rows.
func (s *Table) above() int {
	if s.h < titledFrom {
		return 1
	}
	return 2
}

// column is a column as it is drawn. orders are the orders that go by it, each before its opposite.
type column struct {
	x, w   int
	name   string
	orders []history.Order
}

// sorts reports whether an order goes by the column.
func (c column) sorts(o history.Order) bool { return slices.Contains(c.orders, o) }

// bothWays are an order and its opposite.
func bothWays(o history.Order) []history.Order { return []history.Order{o, o.Opposite()} }

// columns are the columns that there is room for, from the left.
func (s *Table) columns(lang msg.Language) []column {
	l, x := s.layout, 2
	out := make([]column, 0, 8)
	add := func(w int, name string, orders []history.Order) {
		if w > 0 {
			out = append(out, column{x, w, name, orders})
			x += w + 2
		}
	}
	add(s.needs.state, msg.ListColumnState(lang), bothWays(history.ByState))
	add(l.note, msg.ListColumnNote(lang), append(bothWays(history.ByQueue), bothWays(history.ByRating)...))
	add(l.picture, msg.ListColumnPicture(lang), bothWays(history.ByPicture))
	add(l.motion, msg.ListColumnMotion(lang), nil)
	add(l.title, msg.ListColumnTitle(lang), bothWays(history.ByTitle))
	add(l.shape, msg.ListColumnShape(lang), nil)
	add(l.engine, msg.ListColumnEngine(lang), nil)
	x = max(s.w-l.when-1, x)
	add(l.when, msg.ListColumnCreated(lang), bothWays(history.NewestFirst))
	return out
}

// titles names the columns, and marks the one that the list is sorted by.
func (s *Table) titles(d Data) string {
	t, line := d.Theme, term.NewLine(s.w)
	for _, c := range s.columns(d.Words.Language) {
		ink, name := t.Faint, c.name
		if c.sorts(s.query.Order) {
			if most := c.w - arrowWidth; term.Width(name) > most {
				name = strings.TrimRight(term.Fit(name, most), " ")
			}
			ink, name = t.Muted, name+" "+s.arrow(t)
		}
		line.Cell(term.Ink{}, "", c.x-line.Used())
		if c.sorts(history.NewestFirst) {
			name = term.FitRight(name, c.w)
		}
		line.Cell(ink, name, c.w)
	}
	return line.String()
}

// arrow says which way the sorted column goes.
func (s *Table) arrow(t *term.Theme) string {
	if s.query.Order.Falls() {
		return t.Down
	}
	return t.Up
}
