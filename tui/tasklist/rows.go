package tasklist

import (
	"fmt"
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

const (
	stateWidth  = 11 // glyph, blank, word
	motionLeast = 15 // the sign, a blank, AACT. and eight characters
)

// needs is how wide the names on the list are; short is the engines' short ones.
type needs struct{ picture, motion, title, engine, short int }

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
	free := w - 2 - stateWidth - 1
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
	take(&l.note, 10)
	take(&l.motion, motionLeast)
	names(nameUseful)
	take(&l.when, 11)
	names(nameWhole)
	grow(&l.note, 13)
	if n.title > 0 {
		take(&l.title, min(n.title, 12))
	}
	take(&l.shape, 4)
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

// Measure makes the columns as wide as the names of a window need them. The library may have names for
// the motions.
func (s *Table) Measure(w history.Window, names map[history.MotionID]string) {
	s.needs = needs{}
	for _, t := range w.Tasks {
		s.needs.picture = max(s.needs.picture, term.Width(text.Picture(t)))
		s.needs.motion = max(s.needs.motion, term.Width(text.Called(t, names[t.Motion])))
		s.needs.engine = max(s.needs.engine, term.Width(text.Engine(msg.English, t)))
		s.needs.short = max(s.needs.short, term.Width(text.EngineShort(msg.English, t)))
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
	k, lead := &d.Theme.Inks, " "
	if selected {
		k, lead = &d.Theme.Selected, d.Theme.Bar
	}
	if s.marks[t.ID] {
		lead = d.Theme.Mark // in the bar's place, which the ground stands for: side by side the signs run together
	}
	line := term.NewLine(s.w).Add(k.Accent, lead).Add(k.Text, " ")
	sight := label.State(t, d.Position(t), d.Now, d.Theme.Glyphs)
	tone := k.Tone(sight.Tone)
	line.Cell(tone, sight.Glyph+" "+sight.Word, stateWidth)
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
	cell(quiet, term.Middle(text.Picture(t), s.layout.picture), s.layout.picture)
	if w := s.layout.motion; w > 2 {
		line.Cell(k.Text, "", 2)
		if text.Anonymous(t) {
			line.Cell(k.Muted, text.Motion(t), w)
		} else {
			line.Cell(k.Faint, d.Theme.Times, called).Cell(quiet, term.Middle(text.Called(t, d.Names[t.Motion]), w-called), w-called)
		}
	}
	cell(k.Muted, title(t), s.layout.title)
	cell(k.Muted, text.Shape(t), s.layout.shape)
	engine := text.Engine(msg.English, t)
	if s.layout.engine < s.needs.engine {
		engine = text.EngineShort(msg.English, t)
	}
	cell(k.Muted, term.Middle(engine, s.layout.engine), s.layout.engine)
	if s.layout.when > 0 {
		line.Cell(k.Text, "", line.Left()-s.layout.when-1).Cell(k.Faint, term.FitRight(term.Day(t.Created, d.Now, d.Zone), s.layout.when), s.layout.when)
	}
	return line.Fill(k.Text).String()
}

// empty says why nothing is listed, and what to do.
func (s *Table) empty(d Data) []string {
	blank := term.Blank(s.w)
	say := func(k term.Ink, text string) string {
		return term.NewLine(s.w).Add(term.Ink{}, "  ").Add(k, text).String()
	}
	t := d.Theme
	key := func(name, does string) string {
		return term.NewLine(s.w).Add(term.Ink{}, "  ").Add(t.AccentStrong, name).Add(t.Text, does).String()
	}
	switch {
	case d.Busy:
		return nil
	case s.query.Filter != "":
		in, rest := "", ""
		if s.query.Group != history.All {
			in, rest = " in "+groupName(s.query.Group), ", tab shows the next group"
		}
		return []string{blank, say(t.Text, "Nothing matches “"+text.Brief(s.query.Filter)+"”"+in+"."), say(t.Muted, "esc clears the filter"+rest)}
	case s.query.Batch != 0:
		return []string{blank, say(t.Text, "No task of this batch is here."), say(t.Muted, "b or esc shows all tasks, tab the next group")}
	case s.query.Group != history.All && d.Counts.All > 0:
		return []string{blank, say(t.Text, nothingIn(s.query.Group)), say(t.Muted, "tab shows the next group, n makes a task")}
	}
	return []string{
		blank, say(t.Strong, "No task yet."), say(t.Muted, "A picture of a character and a motion become a video."),
		blank, key("n", " makes the first one"),
		key("i", " imports the account's last 24 hours"),
	}
}

// nothingIn says that a group has no tasks.
func nothingIn(g history.Group) string {
	switch g {
	case history.Active:
		return "Nothing waits, and nothing is at work."
	case history.Done:
		return "Nothing is done yet."
	}
	return "No task has a problem."
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

func orderName(o history.Order) string {
	switch o {
	case history.OldestFirst:
		return "oldest first"
	case history.ByState:
		return "by state"
	case history.ByName:
		return "by picture"
	case history.ByQueue:
		return "by queue"
	}
	return "newest first"
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

func next[T comparable](list []T, now T, by int) T {
	i := slices.Index(list, now)
	return list[((i+by)%len(list)+len(list))%len(list)]
}

func sortIDs(ids []history.TaskID) { slices.Sort(ids) }
