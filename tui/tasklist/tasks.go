// Package tasklist is the list of tasks. It shows a window of rows that the root has read from
// history, and keeps only where the user is in it.
package tasklist

import (
	"slices"
	"strconv"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/tui/action"
	"dancecard/tui/label"
	"dancecard/tui/term"
)

// Data is what the root knows; the screen reads it and keeps none of it.
type Data struct {
	Theme  *term.Theme
	Now    time.Time
	Zone   *time.Location
	Window history.Window
	// Counts are the numbers of all tasks, whatever the list is narrowed to.
	Counts history.Counts
	Places map[history.TaskID]label.QueuePosition
	// Names are what the library calls the motions.
	Names map[history.MotionID]string
	// Busy tells that the window belongs to an older question.
	Busy bool
}

// Screen is the list: a cursor, marks, a group, an order and a filter.
type Screen struct {
	w, h   int
	query  history.Query
	index  int
	id     history.TaskID
	offset int
	total  int // how many tasks are listed, as of the last window
	marks  map[history.TaskID]bool
	input  term.FilterLine
	needs  needs
	layout layout
}

// New makes the list of all tasks, the newest first.
func New() *Screen {
	return &Screen{query: history.Query{Group: history.All, Order: history.NewestFirst}, marks: map[history.TaskID]bool{}, input: term.NewFilterLine()}
}

// SetSize gives the screen w × h cells.
func (s *Screen) SetSize(w, h int) {
	s.w, s.h = w, h
	s.layout = arrange(w, s.needs)
	s.follow()
}

// Query is what the list wants to show.
func (s *Screen) Query() history.Query { return s.query }

// Anchor is where the list is: the selected task, or its place while it is not known.
func (s *Screen) Anchor() history.Anchor { return history.Anchor{ID: s.id, Index: s.index} }

// Selected is the task under the cursor.
func (s *Screen) Selected(d Data) (history.Task, bool) { return at(d.Window, s.index) }

// Marked lists the marked tasks, or the selected one when none is marked.
func (s *Screen) Marked(d Data) []history.TaskID {
	if len(s.marks) == 0 {
		if t, ok := s.Selected(d); ok {
			return []history.TaskID{t.ID}
		}
		return nil
	}
	ids := make([]history.TaskID, 0, len(s.marks))
	for id := range s.marks {
		ids = append(ids, id)
	}
	sortIDs(ids)
	return ids
}

// Marks is how many tasks are marked.
func (s *Screen) Marks() int { return len(s.marks) }

// Mark marks tasks.
func (s *Screen) Mark(tasks []history.Task) {
	for _, t := range tasks {
		s.marks[t.ID] = true
	}
}

// ClearMarks takes all marks off.
func (s *Screen) ClearMarks() { clear(s.marks) }

// Visible are the tasks on the screen.
func (s *Screen) Visible(w history.Window) []history.Task {
	from := min(max(s.offset-w.First, 0), len(w.Tasks))
	return w.Tasks[from:max(min(s.offset-w.First+s.rows(), len(w.Tasks)), from)]
}

// Batch shows the tasks of a batch alone; 0 shows all again. The selected task stays selected.
func (s *Screen) Batch(id history.TaskID) {
	s.query.Batch = id
	s.index, s.offset = 0, 0
}

// Typing reports whether keys are text for the filter.
func (s *Screen) Typing() bool { return s.input.On() }

// Settle takes in a new window: the cursor follows its task, not its row. It reports whether the
// window tells where that is; one that was asked for around another task, before the user moved on,
// may not.
func (s *Screen) Settle(w history.Window, asked history.Anchor) bool {
	here := slices.IndexFunc(w.Tasks, func(t history.Task) bool { return t.ID == s.id })
	switch {
	case here >= 0:
		s.index = w.First + here
	case s.id != 0 && asked.ID != s.id:
		return false
	}
	s.total = w.Total
	s.index = min(s.index, max(w.Total-1, 0))
	if t, ok := at(w, s.index); ok {
		s.id = t.ID
	} else if w.Total == 0 {
		s.id = 0
	}
	s.follow()
	return true
}

// Needs reports whether rows near the cursor are missing from the window.
func (s *Screen) Needs(w history.Window) bool {
	if len(w.Tasks) == 0 { // nothing is listed, or a file that is out of step counts what it does not have
		return false
	}
	from := max(s.offset-s.rows(), 0)
	to := min(s.offset+2*s.rows(), w.Total)
	return from < w.First || to > w.First+len(w.Tasks)
}

// rows is how many tasks the screen shows.
func (s *Screen) rows() int { return max(s.h-1, 1) }

// follow scrolls so that the cursor is on the screen, and leaves no room empty that tasks could fill.
func (s *Screen) follow() {
	rows := s.rows()
	margin := min(2, (rows-1)/2)
	s.offset = max(min(s.offset, s.index-margin), s.index-rows+1+margin, 0)
	s.offset = max(min(s.offset, s.total-rows), 0)
}

// Do carries out a command of the list. It reports whether the question to history has changed.
func (s *Screen) Do(cmd string, d Data) (asks bool) {
	switch cmd {
	case term.CmdDown:
		s.move(1, d)
	case term.CmdUp:
		s.move(-1, d)
	case term.CmdPageDown:
		s.move(s.rows()-1, d)
	case term.CmdPageUp:
		s.move(1-s.rows(), d)
	case term.CmdHalfDown:
		s.move(max(s.rows()/2, 1), d)
	case term.CmdHalfUp:
		s.move(-max(s.rows()/2, 1), d)
	case term.CmdHigh, term.CmdMiddle, term.CmdLow:
		s.move(term.ScreenRow(cmd, s.offset, s.rows(), d.Window.Total)-s.index, d)
	case term.CmdTop:
		s.move(-d.Window.Total, d)
	case term.CmdBottom:
		s.move(d.Window.Total, d)
	case term.CmdMark:
		s.mark(d)
	case term.CmdGroup:
		s.turn(1)
		return true
	case term.CmdGroupBack:
		s.turn(-1)
		return true
	case term.CmdSort:
		s.query.Order = next(orders(), s.query.Order, 1)
		return true
	case term.CmdFilter:
		s.input.Open(s.query.Filter)
	case term.CmdBack:
		return s.back()
	}
	return false
}

// back clears marks first, then the filter, then the batch.
func (s *Screen) back() bool {
	switch {
	case len(s.marks) > 0:
		clear(s.marks)
		return false
	case s.query.Filter != "":
		s.query.Filter = ""
		s.input.Close("")
		return true
	case s.query.Batch != 0:
		s.Batch(0)
		return true
	}
	return false
}

func (s *Screen) move(by int, d Data) {
	s.index = max(min(s.index+by, d.Window.Total-1), 0)
	s.id = 0
	if t, ok := at(d.Window, s.index); ok {
		s.id = t.ID
	}
	s.follow()
}

func (s *Screen) mark(d Data) {
	t, ok := s.Selected(d)
	if !ok {
		return
	}
	if s.marks[t.ID] {
		delete(s.marks, t.ID)
	} else {
		s.marks[t.ID] = true
	}
	s.move(1, d)
}

// turn goes to another group. The selected task stays selected where it is listed there.
func (s *Screen) turn(by int) {
	s.query.Group = next(groups(), s.query.Group, by)
	s.index, s.offset = 0, 0
}

// Show selects a task, wherever it is: the group, the filter and the batch give way.
func (s *Screen) Show(id history.TaskID) {
	s.query.Group, s.query.Filter, s.query.Batch = history.All, "", 0
	s.input.Close("")
	s.id, s.index = id, 0
}

// Update takes in typing for the filter.
func (s *Screen) Update(msg tea.Msg) action.Action {
	text, done := s.input.Update(msg)
	if done {
		s.input.Close(text)
	}
	if text == s.query.Filter {
		return nil
	}
	s.query.Filter = text
	s.index, s.offset = 0, 0
	return action.Filter{Text: text}
}

// Cursor is where the terminal's cursor stands while the filter is typed.
func (s *Screen) Cursor() *tea.Cursor { return s.input.Cursor(s.w) }

// View draws the list: a line of groups, then the rows.
func (s *Screen) View(d Data) []string {
	out := make([]string, 0, s.h)
	out = append(out, s.head(d))
	if d.Window.Total == 0 {
		out = append(out, s.empty(d)...)
		return term.Frame(out, s.w, s.h)
	}
	for i := s.offset; i < min(s.offset+s.rows(), d.Window.Total); i++ {
		t, ok := at(d.Window, i)
		if !ok {
			out = append(out, term.NewLine(s.w).Add(d.Theme.Faint, "  "+d.Theme.More).String())
			continue
		}
		out = append(out, s.row(t, i == s.index, d))
	}
	return term.Frame(out, s.w, s.h)
}

func groupName(g history.Group) string { return strings.ToUpper(string(g[:1])) + string(g[1:]) }

// head names the groups with their counts, the order and the filter.
func (s *Screen) head(d Data) string {
	if s.input.On() {
		return s.input.View(s.w, d.Theme, "a name, an id, a code, a state")
	}
	l := term.NewLine(s.w).Add(term.Ink{}, " ")
	for _, g := range groups() {
		name := groupName(g)
		k, n := d.Theme.Muted, d.Theme.Faint
		if g == s.query.Group {
			k, n = d.Theme.AccentStrong, d.Theme.Accent
		}
		if s.w < 44 && g != s.query.Group {
			name = name[:1]
		}
		l.Add(k, name+" ").Add(n, strconv.Itoa(d.Window.Counts.Of(g))).Add(term.Ink{}, "  ")
	}
	if n := len(s.marks); n > 0 { // before what may be long: it is these that x removes
		l.Add(d.Theme.AccentStrong, d.Theme.Mark+" "+plural(n, "marked", "marked")+"  ")
	}
	if s.query.Batch != 0 {
		l.Add(d.Theme.AccentStrong, "batch")
		if of := " of " + plural(d.Window.Counts.All, "task", "tasks"); s.query.Filter == "" && term.Width(of+"  ") <= l.Left() {
			l.Add(d.Theme.Muted, of)
		}
		l.Add(term.Ink{}, " ")
		if s.query.Filter == "" {
			l.Add(term.Ink{}, " ")
		}
	}
	if s.query.Filter != "" {
		l.Add(d.Theme.Accent, "/"+term.Clean(s.query.Filter)+" ").Add(d.Theme.Muted, plural(d.Window.Total, "match", "matches")+"  ")
	}
	right := orderName(s.query.Order) + " "
	if w := term.Width(right); l.Left() > w {
		l.Cell(term.Ink{}, "", l.Left()-w).Add(d.Theme.Faint, right)
	}
	return l.String()
}
