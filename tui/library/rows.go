package library

import (
	"fmt"
	"strconv"

	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/tui/term"
)

// layout is how wide each column is; 0 leaves it out.
type layout struct {
	name, note, length, source, made, uses, success int
}

const (
	stateWidth = 13 // glyph, blank, word
	dayWidth   = 11
)

// arrange shares w cells among the columns. The least widths come first, then further columns by their worth,
// then the names.
func arrange(w int) layout {
	free := w - 2 - stateWidth - 1
	var l layout
	take := func(field *int, least int) {
		if free >= least+2 {
			*field = least
			free -= least + 2
		}
	}
	take(&l.name, 12)
	take(&l.length, 6)
	take(&l.uses, 4)
	take(&l.note, 12)
	take(&l.success, dayWidth+1)
	take(&l.source, 14)
	take(&l.made, dayWidth)
	for _, step := range []struct {
		field *int
		most  int
	}{{&l.name, 20}, {&l.note, 18}, {&l.source, 24}, {&l.name, 28}, {&l.note, 44}, {&l.source, 36}, {&l.name, 40}} {
		if *step.field > 0 {
			n := max(min(step.most-*step.field, free), 0)
			*step.field += n
			free -= n
		}
	}
	return l
}

// View draws the list and the pane, or one motion on the whole screen.
func (s *Table) View(d Data) []string {
	m, ok := s.Selected(d)
	if s.Full() && ok {
		return s.whole(m, s.w, d)
	}
	list := term.Frame(s.table(d), s.width(), s.h)
	if s.pane == 0 {
		return list
	}
	beside := term.Frame(nil, s.pane, s.h)
	if ok {
		beside = s.whole(m, s.pane, d)
	}
	return term.Beside(list, d.Theme.Line.Paint(d.Theme.Split), beside)
}

// table is a line that counts, the names of the columns, and the rows that are to be seen.
func (s *Table) table(d Data) []string {
	out := []string{s.head(d)}
	if len(s.rows) == 0 {
		return append(out, s.empty(d)...)
	}
	out = append(out, s.titles(d.Theme))
	for row, to := s.list.Visible(); row < to; row++ {
		if m, ok := s.at(row, d.Motions); ok {
			out = append(out, s.row(m, row == s.list.At, d))
		}
	}
	return out
}

func (s *Table) head(d Data) string {
	if s.input.On() {
		return s.input.View(s.width(), d.Theme, "a name, a note, a clip, a template id")
	}
	l := term.NewLine(s.width()).Add(d.Theme.AccentStrong, " Motions ").Add(d.Theme.Accent, strconv.Itoa(len(d.Motions))).Add(term.Ink{}, "  ")
	if s.filter != "" {
		found := fmt.Sprintf("%d matches", len(s.rows))
		if len(s.rows) == 1 {
			found = "1 match"
		}
		l.Add(d.Theme.Accent, "/"+term.Clean(s.filter)+" ").Add(d.Theme.Muted, found+"  ")
	}
	right := "last used first "
	if w := term.Width(right); l.Left() > w {
		l.Cell(term.Ink{}, "", l.Left()-w).Add(d.Theme.Faint, right)
	}
	return l.String()
}

// cells draws a row's columns, each with two blanks before it.
type cells struct {
	line *term.Line
	gap  term.Ink
}

func (c cells) left(k term.Ink, text string, w int) {
	if w > 0 {
		c.line.Cell(c.gap, "", 2).Cell(k, text, w)
	}
}

func (c cells) right(k term.Ink, text string, w int) {
	if w > 0 {
		c.line.Cell(c.gap, "", 2).Cell(k, term.FitRight(text, w), w)
	}
}

func (s *Table) titles(t *term.Theme) string {
	line := term.NewLine(s.width()).Cell(term.Ink{}, "", 2).Cell(t.Faint, "state", stateWidth)
	c, l := cells{line, term.Ink{}}, s.layout
	c.left(t.Faint, "name", l.name)
	c.right(t.Faint, "length", l.length)
	c.right(t.Faint, "used", l.uses)
	c.left(t.Faint, "last success", l.success)
	c.left(t.Faint, "made", l.made)
	c.left(t.Faint, "clip", l.source)
	c.left(t.Faint, "note", l.note)
	return line.String()
}

// row draws one motion.
func (s *Table) row(m history.Motion, selected bool, d Data) string {
	k, lead := &d.Theme.Inks, " "
	if selected {
		k, lead = &d.Theme.Selected, d.Theme.Bar
	}
	sight := d.state(m)
	line := term.NewLine(s.width()).Add(k.Accent, lead).Add(k.Text, " ").Cell(k.Tone(sight.Tone), sight.Glyph+" "+sight.Word, stateWidth)
	c, l := cells{line, k.Text}, s.layout
	name, note, noteInk := k.Text, term.Clean(m.Note), k.Muted
	if m.Template == "" {
		name = k.Muted
	}
	if sight.Note != "" { // what goes on just now matters more
		note, noteInk = sight.Note, k.Tone(sight.Tone)
	}
	c.left(name, term.Middle(text.MotionName(m), l.name), l.name)
	c.right(k.Text, length(m), l.length)
	c.right(k.Muted, uses(m), l.uses)
	c.left(k.Muted, term.Day(m.Success, d.Now, d.Zone), l.success)
	c.left(k.Muted, term.Day(m.Made, d.Now, d.Zone), l.made)
	if source := text.Source(m); source != "" {
		c.left(k.Muted, term.Middle(source, l.source), l.source)
	} else {
		c.left(k.Faint, "not known", l.source)
	}
	c.left(noteInk, note, l.note)
	return line.Fill(k.Text).String()
}

func length(m history.Motion) string {
	if m.Seconds <= 0 {
		return ""
	}
	return fmt.Sprintf("%.1fs", m.Seconds)
}

func uses(m history.Motion) string {
	if m.Uses == 0 {
		return ""
	}
	return strconv.Itoa(m.Uses)
}

// empty says why nothing is listed, and what to do.
func (s *Table) empty(d Data) []string {
	p := term.Page{W: s.width(), Theme: d.Theme}
	say := func(k term.Ink, text string) {
		for _, line := range term.Wrap(text, s.width()-4) {
			p.Lines = append(p.Lines, term.NewLine(p.W).Add(term.Ink{}, "  ").Add(k, line).String())
		}
	}
	t := d.Theme
	switch {
	case d.Busy:
		return nil
	case s.filter != "":
		p.Blank()
		say(t.Text, "No motion matches “"+text.Brief(s.filter)+"”.")
		say(t.Muted, "esc clears the filter")
		return p.Lines
	}
	p.Blank()
	say(t.Strong, "No motion yet.")
	say(t.Muted, "Every clip that you make a video with becomes a motion here: its template is made and paid for once, and used again from then on. A template id that you paste into the form comes here too.")
	p.Blank()
	for _, hint := range []term.Hint{{"n", " makes a task, with a clip as its motion"}, {"a", " adds the id of a template that was made elsewhere"}} {
		p.Lines = append(p.Lines, term.NewLine(p.W).Add(term.Ink{}, "  ").Add(t.AccentStrong, hint[0]).Add(t.Text, hint[1]).String())
	}
	return p.Lines
}
