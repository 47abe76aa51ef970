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

// needs is how wide the names on the list are, and the words of a language: states, shapes. short is the engines'
// short names.
type needs struct{ state, picture, motion, title, shape, engine, short int }

// The widths of names: from nameUseful on, both ends of most can be read; nameWhole holds most whole. No name
// takes more than nameMost.
const (
	nameUseful, nameWhole, nameMost = 16, 26, 44
	engineMost                      = 16
	called                          = 2 // the sign before a motion's name, and a blank
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
	take(&l.motion, motionLeast)
	names(nameUseful)
	take(&l.when, 11)
	names(nameWhole)
	grow(&l.note, 13)
	if n.title > 0 {
		take(&l.title, min(n.title, 12))
	}
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
	s.needs = needs{state: label.StateWidth(l), shape: max(term.Width(msg.NameShapePicture(l)), term.Width(msg.NameShapeClip(l)), len("9:16"))}
	for _, t := range d.Window.Tasks {
		s.needs.picture = max(s.needs.picture, term.Width(text.Picture(l, t)))
		s.needs.motion = max(s.needs.motion, term.Width(text.Called(l, t, d.Names[t.Motion])))
		s.needs.engine = max(s.needs.engine, term.Width(text.Engine(l, t)))
		s.needs.short = max(s.needs.short, term.Width(text.EngineShort(l, t)))
		s.needs.title = max(s.needs.title, term.Width(title(t)))
	}
	s.layout = arrange(s.w, s.needs)
}

// title is what the person called a task. That of an imported one says no more than its id.
func title(t history.Task) string {
	if text.Anonymous(t) {
		return ""
	}
	return term.Clean(t.Title)
}

// row draws one task.
func (s *Table) row(t history.Task, selected bool, d Data) string {
	k, lead, lang := &d.Theme.Inks, " ", d.Words.Language
	if selected {
		k, lead = &d.Theme.Selected, d.Theme.Bar
	}
	if s.marks[t.ID] {
		lead = d.Theme.Mark // in the bar's place, which the ground stands for: side by side the signs run together
	}
	line := term.NewLine(s.w).Add(k.Accent, lead).Add(k.Text, " ")
	sight := label.State(d.Words, t, d.Position(t), d.Now, d.Theme.Glyphs)
	tone := k.Tone(sight.Tone)
	line.Cell(tone, sight.Glyph+" "+sight.Word, s.needs.state)
	cell := func(ink term.Ink, text string, w int) {
		if w > 0 {
			line.Cell(k.Text, "", 2).Cell(ink, text, w)
		}
	}
	quiet := k.Text
	if t.State.Final() && t.State != history.Saved {
		quiet = k.Muted
	}
	note := sight.Fit(s.layout.note)
	if term.Width(note) > s.layout.note {
		note = strings.TrimPrefix(note, "InvalidFile.") // the rest of it tells more
	}
	cell(k.Muted, note, s.layout.note)
	cell(quiet, term.Middle(text.Picture(lang, t), s.layout.picture), s.layout.picture)
	if w := s.layout.motion; w > 2 {
		line.Cell(k.Text, "", 2)
		if text.Anonymous(t) {
			line.Cell(k.Muted, text.Motion(lang, t), w)
		} else {
			line.Cell(k.Faint, d.Theme.Times, called).Cell(quiet, term.Middle(text.Called(lang, t, d.Names[t.Motion]), w-called), w-called)
		}
	}
	cell(k.Muted, title(t), s.layout.title)
	cell(k.Muted, text.Shape(lang, t), s.layout.shape)
	engine := text.Engine(lang, t)
	if s.layout.engine < s.needs.engine {
		engine = text.EngineShort(lang, t)
	}
	cell(k.Muted, term.Middle(engine, s.layout.engine), s.layout.engine)
	if s.layout.when > 0 {
		line.Cell(k.Text, "", line.Left()-s.layout.when-1).Cell(k.Faint, term.FitRight(msg.Day(lang, t.Created, d.Now, d.Zone), s.layout.when), s.layout.when)
	}
	return line.Fill(k.Text).String()
}

// empty says why nothing is listed, and what to do.
func (s *Table) empty(d Data) []string {
	if d.Busy {
		return nil
	}
	t, lang := d.Theme, d.Words.Language
	p := term.Page{W: s.w, Theme: t}
	p.Blank()
	say := func(k term.Ink, text string) {
		for _, line := range term.Wrap(text, s.w-4) {
			p.Lines = append(p.Lines, term.NewLine(s.w).Add(term.Ink{}, "  ").Add(k, line).String())
		}
	}
	if head, hint := s.nothing(d); head != "" {
		say(t.Text, head)
		say(t.Muted, hint)
		return p.Lines
	}
	say(t.Strong, msg.ListEmpty(lang))
	say(t.Muted, msg.ListEmptyHelp(lang))
	p.Blank()
	for _, hint := range []term.Hint{{d.Words.Key(term.CmdNew), msg.ListEmptyNew(lang)}, {d.Words.Key(term.CmdImport), msg.ListEmptyImport(lang)}} {
		p.Lines = append(p.Lines, term.NewLine(s.w).Add(term.Ink{}, "  ").Add(t.AccentStrong, hint[0]).Add(t.Text, " "+hint[1]).String())
	}
	return p.Lines
}

// nothing says that what narrows the list leaves nothing, and what to do; empty where nothing narrows it.
func (s *Table) nothing(d Data) (head, hint string) {
	lang, clear, next := d.Words.Language, d.Words.Key(term.CmdBack), d.Words.Key(term.CmdGroup)
	filter := text.Brief(s.query.Filter)
	switch {
	case filter != "" && s.query.Group != history.All:
		return msg.ListNoMatchIn(lang, filter, groupNames(lang, s.query.Group)[0]), msg.ListNoMatchInHint(lang, clear, next)
	case filter != "":
		return msg.ListNoMatch(lang, filter), msg.ListNoMatchHint(lang, clear)
	case s.query.Batch != 0:
		return msg.ListNoBatch(lang), msg.ListNoBatchHint(lang, d.Words.Key(term.CmdBatch), clear, next)
	case s.query.Group == history.All || d.Counts.All == 0:
		return "", ""
	}
	hint = msg.ListEmptyGroupHint(lang, d.Words.Key(term.CmdNew), next)
	switch s.query.Group {
	case history.Active:
		return msg.ListNoActive(lang), hint
	case history.Done:
		return msg.ListNoDone(lang), hint
	}
	return msg.ListNoProblems(lang), hint
}

func at(w history.Window, index int) (history.Task, bool) {
	i := index - w.First
	if i < 0 || i >= len(w.Tasks) {
		return history.Task{}, false
	}
	return w.Tasks[i], true
}

func groups() []history.Group {
	return []history.Group{history.All, history.Active, history.Done, history.Problems}
}

func orders() []history.Order {
	return []history.Order{history.NewestFirst, history.ByQueue, history.OldestFirst, history.ByState, history.ByName}
}

func orderName(l msg.Language, o history.Order) string {
	switch o {
	case history.OldestFirst:
		return msg.ListOldestFirst(l)
	case history.ByState:
		return msg.ListByState(l)
	case history.ByName:
		return msg.ListByPicture(l)
	case history.ByQueue:
		return msg.ListByQueue(l)
	}
	return msg.ListNewestFirst(l)
}

// groupNames are a group's name and what stands for it where there is little room.
func groupNames(l msg.Language, g history.Group) []string {
	switch g {
	case history.Active:
		return msg.ListGroupActive(l)
	case history.Done:
		return msg.ListGroupDone(l)
	case history.Problems:
		return msg.ListGroupProblems(l)
	}
	return msg.ListGroupAll(l)
}

func next[T comparable](list []T, now T, by int) T {
	i := slices.Index(list, now)
	return list[((i+by)%len(list)+len(list))%len(list)]
}

func sortIDs(ids []history.TaskID) { slices.Sort(ids) }
