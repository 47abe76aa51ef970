package tasks

import (
	"fmt"
	"slices"
	"strings"

	"dancecard/history"
	"dancecard/tui/ui"
	"dancecard/tui/words"
)

// layout is how wide each column is; 0 leaves it out.
type layout struct {
	note, picture, motion, title, shape, engine, when int
}

const (
	stateWidth  = 11 // glyph, blank, word
	motionLeast = 15 // the sign, a blank, AACT. and eight characters
)

// arrange shares w cells among the columns: the least first, then the further columns in the order
// of their worth, then the rest to those that hold names.
func arrange(w int) layout {
	free := w - 2 - stateWidth - 1
	var l layout
	take := func(field *int, least int) {
		if free >= least+2 {
			*field = least
			free -= least + 2
		}
	}
	take(&l.picture, 10)
	take(&l.note, 10)
	take(&l.motion, motionLeast)
	take(&l.when, 11)
	take(&l.title, 12)
	take(&l.shape, 4)
	take(&l.engine, 13)
	// What is left goes to names and notes, step by step, to each up to a useful width.
	for _, step := range []struct {
		field *int
		most  int
	}{{&l.note, 13}, {&l.title, 15}, {&l.picture, 14}, {&l.title, 17}, {&l.note, 18}, {&l.title, 20}, {&l.note, 24}, {&l.picture, 24}, {&l.title, 44}, {&l.motion, 28}, {&l.picture, 40}} {
		if *step.field > 0 {
			n := max(min(step.most-*step.field, free), 0)
			*step.field += n
			free -= n
		}
	}
	return l
}

// row draws one task.
func (s *Screen) row(t history.Task, selected bool, d Data) string {
	k, lead := &d.Theme.Inks, " "
	if selected {
		k, lead = &d.Theme.Selected, d.Theme.Bar
	}
	if s.marks[t.ID] {
		lead = d.Theme.Mark // in the bar's place, which the ground stands for: side by side the signs run together
	}
	line := ui.NewLine(s.w).Add(k.Accent, lead).Add(k.Text, " ")
	place := d.Places[t.ID]
	sight := words.State(t, place, d.Now, d.Theme.Glyphs)
	tone := k.Tone(sight.Tone)
	line.Cell(tone, sight.Glyph+" "+sight.Word, stateWidth)
	cell := func(ink ui.Ink, text string, w int) {
		if w > 0 {
			line.Cell(k.Text, "", 2).Cell(ink, text, w)
		}
	}
	quiet := k.Text
	if t.State.Final() && t.State != history.Saved {
		quiet = k.Muted
	}
	note := sight.Fit(s.layout.note)
	if ui.Width(note) > s.layout.note {
		note = strings.TrimPrefix(note, "InvalidFile.") // the rest of it tells more
	}
	cell(k.Muted, note, s.layout.note)
	cell(quiet, words.Picture(t), s.layout.picture)
	if w := s.layout.motion; w > 2 {
		line.Cell(k.Text, "", 2)
		if words.Anonymous(t) {
			line.Cell(k.Muted, words.Motion(t), w)
		} else {
			line.Cell(k.Faint, d.Theme.Times, 2).Cell(quiet, words.Called(t, d.Names[t.Motion]), w-2)
		}
	}
	title := t.Title
	if words.Anonymous(t) {
		title = "" // it says no more than id and time
	}
	cell(k.Muted, ui.Clean(title), s.layout.title)
	cell(k.Muted, words.Shape(t), s.layout.shape)
	cell(k.Muted, words.Engine(t), s.layout.engine)
	if s.layout.when > 0 {
		line.Cell(k.Text, "", line.Left()-s.layout.when-1).Cell(k.Faint, ui.FitRight(ui.Day(t.Created, d.Now, d.Zone), s.layout.when), s.layout.when)
	}
	return line.Fill(k.Text).String()
}

// empty says why nothing is listed, and what to do.
func (s *Screen) empty(d Data) []string {
	blank := ui.Blank(s.w)
	say := func(k ui.Ink, text string) string {
		return ui.NewLine(s.w).Add(ui.Ink{}, "  ").Add(k, text).String()
	}
	t := d.Theme
	key := func(name, does string) string {
		return ui.NewLine(s.w).Add(ui.Ink{}, "  ").Add(t.AccentStrong, name).Add(t.Text, does).String()
	}
	switch {
	case d.Busy:
		return nil
	case s.query.Filter != "":
		in, rest := "", ""
		if s.query.Group != history.All {
			in, rest = " in "+groupName(s.query.Group), ", tab shows the next group"
		}
		return []string{blank, say(t.Text, "Nothing matches “"+ui.Clean(s.query.Filter)+"”"+in+"."), say(t.Muted, "esc clears the filter"+rest)}
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
