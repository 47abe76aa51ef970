package library

import (
	"strconv"
	"strings"

	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/label"
	"dancecard/tui/term"
)

// layout is how wide each column is; 0 leaves it out.
type layout struct {
	state, name, note, length, source, made, uses, success int
}

// dayWidth holds every day, lengthWidth every length of a clip.
const dayWidth, lengthWidth = 11, 6

// arrange shares w cells among the columns. The least widths come first, then further columns by their worth,
// then the names.
func arrange(lang msg.Language, w int) layout {
	l := layout{state: label.MotionWidth(lang)}
	free := w - 2 - l.state - 1
	take := func(field *int, least int) {
		if free >= least+2 {
			*field = least
			free -= least + 2
		}
	}
	take(&l.name, 12)
	take(&l.length, max(lengthWidth, term.Width(msg.MotionColumnLength(lang))))
	take(&l.uses, max(4, term.Width(msg.MotionColumnUses(lang))))
	take(&l.note, 12)
	take(&l.success, max(dayWidth, term.Width(msg.MotionColumnSuccess(lang))))
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
	s.layout = arrange(d.Words.Language, s.width())
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
	out = append(out, s.titles(d))
	for row, to := s.list.Visible(); row < to; row++ {
		if m, ok := s.at(row, d.Motions); ok {
			out = append(out, s.row(m, row == s.list.At, d))
		}
	}
	return out
}

func (s *Table) head(d Data) string {
	lang := d.Words.Language
	if s.input.On() {
		return s.input.View(s.width(), d.Theme, msg.MotionFilterHint(lang))
	}
	l := term.NewLine(s.width()).Add(d.Theme.AccentStrong, " "+msg.MotionTitle(lang)+" ").Add(d.Theme.Accent, strconv.Itoa(len(d.Motions))).Add(term.Ink{}, "  ")
	if s.filter != "" {
		l.Add(d.Theme.Accent, "/"+term.Clean(s.filter)+" ").Add(d.Theme.Muted, msg.ListMatches(lang, len(s.rows))+"  ")
	}
	right := msg.MotionLastUsedFirst(lang) + " "
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

func (s *Table) titles(d Data) string {
	t, lang, l := d.Theme, d.Words.Language, s.layout
	line := term.NewLine(s.width()).Cell(term.Ink{}, "", 2).Cell(t.Faint, msg.MotionColumnState(lang), l.state)
	c := cells{line, term.Ink{}}
	c.left(t.Faint, msg.MotionColumnName(lang), l.name)
	c.right(t.Faint, msg.MotionColumnLength(lang), l.length)
	c.right(t.Faint, msg.MotionColumnUses(lang), l.uses)
	c.left(t.Faint, msg.MotionColumnSuccess(lang), l.success)
	c.left(t.Faint, msg.MotionColumnCreated(lang), l.made)
	c.left(t.Faint, msg.MotionColumnClip(lang), l.source)
	c.left(t.Faint, msg.MotionColumnNote(lang), l.note)
	return line.String()
}

// row draws one motion.
func (s *Table) row(m history.Motion, selected bool, d Data) string {
	k, lead, lang := &d.Theme.Inks, " ", d.Words.Language
	if selected {
		k, lead = &d.Theme.Selected, d.Theme.Bar
	}
	sight, l := d.state(m), s.layout
	line := term.NewLine(s.width()).Add(k.Accent, lead).Add(k.Text, " ").Cell(k.Tone(sight.Tone), sight.Glyph+" "+sight.Word, l.state)
	c := cells{line, k.Text}
	name, note, noteInk := k.Text, term.Clean(m.Note), k.Muted
	if m.Template == "" {
		name = k.Muted
	}
	if now := sight.Fit(l.note); now != "" { // what goes on just now matters more
		note, noteInk = now, k.Tone(sight.Tone)
		if term.Width(note) > l.note {
			note = strings.TrimPrefix(note, text.FileCodes) // the rest of it tells more
		}
	}
	c.left(name, term.Middle(text.MotionName(lang, m), l.name), l.name)
	c.right(k.Text, length(lang, m), l.length)
	c.right(k.Muted, uses(m), l.uses)
	c.left(k.Muted, d.day(m.Success), l.success)
	c.left(k.Muted, d.day(m.Made), l.made)
	if source := text.Source(lang, m); source != "" {
		c.left(k.Muted, term.Middle(source, l.source), l.source)
	} else {
		c.left(k.Faint, msg.NameUnknown(lang), l.source)
	}
	c.left(noteInk, note, l.note)
	return line.Fill(k.Text).String()
}

func length(l msg.Language, m history.Motion) string {
	if m.Seconds <= 0 {
		return ""
	}
	return msg.CostLength(l, strconv.FormatFloat(m.Seconds, 'f', 1, 64))
}

func uses(m history.Motion) string {
	if m.Uses == 0 {
		return ""
	}
	return strconv.Itoa(m.Uses)
}

// empty says why nothing is listed, and what to do.
func (s *Table) empty(d Data) []string {
	if d.Busy {
		return nil
	}
	t, lang := d.Theme, d.Words.Language
	p := term.Page{W: s.width(), Theme: t}
	say := func(k term.Ink, text string) {
		for _, line := range term.Wrap(text, s.width()-4) {
			p.Lines = append(p.Lines, term.NewLine(p.W).Add(term.Ink{}, "  ").Add(k, line).String())
		}
	}
	p.Blank()
	if s.filter != "" {
		say(t.Text, msg.MotionNoMatch(lang, text.Brief(s.filter)))
		say(t.Muted, msg.ListNoMatchHint(lang, d.Words.Key(term.CmdBack)))
		return p.Lines
	}
	say(t.Strong, msg.MotionEmpty(lang))
	say(t.Muted, msg.MotionEmptyHelp(lang))
	if d.Words.ReadOnly {
		return p.Lines
	}
	p.Blank()
	for _, hint := range []term.Hint{{d.Words.Key(term.CmdUse), msg.MotionEmptyUse(lang)}, {d.Words.Key(term.CmdAdd), msg.MotionEmptyAdd(lang)}} {
		p.Lines = append(p.Lines, term.NewLine(p.W).Add(term.Ink{}, "  ").Add(t.AccentStrong, hint[0]).Add(t.Text, " "+hint[1]).String())
	}
	return p.Lines
}
