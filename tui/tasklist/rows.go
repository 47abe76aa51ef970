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
	state := sight.Glyph + " " + sight.Word
	if used := term.Width(state) + 2; t.Unseen && t.State == history.Saved && used <= s.needs.state {
		line.Add(tone, state).Add(k.AccentStrong, " "+d.Theme.New).Cell(k.Text, "", s.needs.state-used)
	} else {
		line.Cell(tone, state, s.needs.state)
	}
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
		note = strings.TrimPrefix(note, text.FileCodes) // the rest of it tells more
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
	cell(k.Muted, term.Middle(title(t), s.layout.title), s.layout.title)
	cell(k.Muted, text.Shape(lang, t), s.layout.shape)
	engine := text.Engine(lang, t)
	if s.layout.engine < s.needs.engine {
		engine = text.EngineShort(lang, t)
	}
	cell(k.Muted, term.Middle(engine, s.layout.engine), s.layout.engine)
	if w := s.layout.when; w > 0 {
		when := msg.Recent(lang, t.Created, d.Times, d.Zone)
		if term.Width(when) > w {
			when = msg.Day(lang, t.Created, d.Times, d.Zone)
		}
		line.Cell(k.Text, "", line.Left()-w-1).Cell(k.Faint, term.FitRight(when, w), w)
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
	if d.Words.ReadOnly {
		return p.Lines
	}
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
	if hint = msg.ListEmptyGroupHint(lang, d.Words.Key(term.CmdNew), next); d.Words.ReadOnly {
		hint = msg.ListNextGroupHint(lang, next)
	}
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
	return []history.Order{history.NewestFirst, history.ByQueue, history.OldestFirst, history.ByState, history.ByPicture, history.ByTitle, history.ByRating}
}

func orderName(l msg.Language, o history.Order) string {
	switch o.Key() {
	case history.OldestFirst:
		return msg.ListOldestFirst(l)
	case history.ByState:
		return msg.ListByState(l)
	case history.ByPicture:
		return msg.ListByPicture(l)
	case history.ByTitle:
		return msg.ListByTitle(l)
	case history.ByQueue:
		return msg.ListByQueue(l)
	case history.ByRating:
		return msg.ListByRating(l)
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
