package tasklist

import (
	"cmp"
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/label"
	"dancecard/tui/term"
)

// Data is what the root knows; the screen reads it and keeps none of it.
type Data struct {
	Theme *term.Theme
	// Words say what is told in sentences.
	Words text.Wording
	Now   time.Time
	Zone  *time.Location
	// Times is what relative times are told from: it stands still while nobody looks.
	Times  time.Time
	Window history.Window
	// Counts are the numbers of all tasks, whatever the list is narrowed to.
	Counts history.Counts
	// Position says where a live task stands.
	Position func(history.Task) label.QueuePosition
	// Names are what the library calls the motions.
	Names map[history.MotionID]string
	// Busy tells that the window belongs to an older question.
	Busy bool
}

// Table is the list: a cursor, marks, a group, an order and a filter.
type Table struct {
	w, h  int
	query history.Query
	list  term.List
	id    history.TaskID // of the task under the cursor
	marks map[history.TaskID]bool
	// changes counts the changes of the marks.
	changes int
	span    span
	input   term.FilterLine
	// needs and layout fit a window in the language in which it was measured, unless it is a new one.
	needs    needs
	layout   layout
	measured msg.Language
	fresh    bool
	progress progress
}

// NewTable makes the list of all tasks, the newest first, with nothing marked.
func NewTable() *Table {
	return &Table{list: term.List{Margin: 2, Rows: 1}, query: history.Query{Group: history.All, Order: history.NewestFirst}, marks: map[history.TaskID]bool{}, input: term.NewFilterLine()}
}

// Measure has the columns fitted anew to the names that are shown.
func (s *Table) Measure() { s.fresh = false }

// SetSize gives the screen w × h cells.
func (s *Table) SetSize(w, h int) {
	s.w, s.h = w, h
	s.layout = arrange(w, s.needs)
	s.list.Resize(s.h-s.above(), s.list.Len)
}

// Query is what the list wants to show. The task that is kept stays listed while the cursor is on it.
func (s *Table) Query() history.Query {
	q := s.query
	if q.Keep != s.id {
		q.Keep = 0
	}
	return q
}

// keep has the filter let the selected task through from now on.
func (s *Table) keep() {
	if s.query.Filter != "" {
		s.query.Keep = s.id
	}
}

// Anchor is where the list is: the selected task, or its place while it is not known.
func (s *Table) Anchor() history.Anchor { return history.Anchor{ID: s.id, Index: s.list.At} }

// Selected is the task under the cursor.
func (s *Table) Selected(d Data) (history.Task, bool) { return at(d.Window, s.list.At) }

// Batch shows the tasks of a batch alone; 0 shows all again. The selected task stays selected.
func (s *Table) Batch(id history.TaskID) {
	s.query.Batch = id
	s.list.At, s.list.Top = 0, 0
}

// Typing reports whether keys are text for the filter.
func (s *Table) Typing() bool { return s.input.On() }

// SetRows takes in a new window: the cursor follows its task, not its row. It reports whether the window tells
// where that is. One that was asked for around another task may not.
func (s *Table) SetRows(w history.Window, asked history.Anchor) bool {
	here := slices.IndexFunc(w.Tasks, func(t history.Task) bool { return t.ID == s.id })
	switch {
	case here >= 0:
		s.span.from += w.First + here - s.list.At
		s.list.At = w.First + here
	case s.id != 0 && asked.ID != s.id:
		return false
	}
	s.list.Len = w.Total
	s.list.GoTo(s.list.At)
	if t, ok := at(w, s.list.At); ok {
		s.id = t.ID
	} else if w.Total == 0 {
		s.id = 0
	}
	return true
}

// Needs reports whether rows near the cursor are missing from the window.
func (s *Table) Needs(w history.Window) bool {
	if len(w.Tasks) == 0 { // nothing is listed, or a file that is out of step counts what it does not have
		return false
	}
	from := max(s.list.Top-s.list.Rows, 0)
	to := min(s.list.Top+2*s.list.Rows, w.Total)
	return from < w.First || to > w.First+len(w.Tasks)
}

// Do carries out a command of the list. It reports whether the question to history has changed.
func (s *Table) Do(cmd string, d Data) (asks bool) {
	if s.move(cmd, d) {
		return false
	}
	switch cmd {
	case term.CmdMark:
		s.mark(d)
	case term.CmdGroup:
		s.showGroup(next(groups(), s.query.Group, 1))
		return true
	case term.CmdGroupBack:
		s.showGroup(next(groups(), s.query.Group, -1))
		return true
	case term.CmdSort:
		s.query.Order = next(orders(), s.query.Order.Key(), 1)
		return true
	case term.CmdReverse:
		s.query.Order = s.query.Order.Opposite()
		return true
	case term.CmdFilter:
		s.input.Open(s.query.Filter)
	case term.CmdBack:
		return s.back()
	}
	return false
}

// move carries out a command that only moves the cursor; it is false for another one.
func (s *Table) move(cmd string, d Data) bool {
	if !s.list.Do(cmd) {
		return false
	}
	s.onRow(d)
	return true
}

// back clears marks first, then the filter, then the batch.
func (s *Table) back() bool {
	switch {
	case len(s.marks) > 0:
		s.ClearMarks()
		return false
	case s.query.Filter != "":
		s.query.Filter, s.query.Keep = "", 0
		s.input.Close("")
		return true
	case s.query.Batch != 0:
		s.Batch(0)
		return true
	}
	return false
}

// onRow takes in which task is under the cursor.
func (s *Table) onRow(d Data) {
	s.id = 0
	if t, ok := at(d.Window, s.list.At); ok {
		s.id = t.ID
	}
}

// showGroup goes to a group. The selected task stays selected where it is listed there.
func (s *Table) showGroup(g history.Group) {
	s.query.Group = g
	s.list.At, s.list.Top = 0, 0
}

// Show selects a task, wherever it is: the group, the filter and the batch give way.
func (s *Table) Show(id history.TaskID) {
	s.query.Group, s.query.Filter, s.query.Batch = history.All, "", 0
	s.input.Close("")
	s.id, s.list.At = id, 0
}

// Update takes in typing for the filter, and keys that move in the list meanwhile. It reports whether the question to
// history has changed.
func (s *Table) Update(msg tea.Msg, d Data) (asks bool) {
	key := ""
	if press, ok := msg.(tea.KeyPressMsg); ok {
		key = press.String()
	}
	move := map[string]string{"down": term.CmdDown, "up": term.CmdUp, "ctrl+n": term.CmdDown, "ctrl+p": term.CmdUp}[key]
	if move != "" {
		s.Do(move, d)
	}
	if strings.HasPrefix(key, "ctrl+") && move != "" {
		return false // typing goes on
	}
	text, done := s.input.Update(msg)
	if done {
		s.input.Close(text)
	}
	if text == s.query.Filter {
		return false
	}
	s.query.Filter, s.query.Keep = text, 0
	s.list.At, s.list.Top = 0, 0
	return true
}

// Cursor is where the terminal's cursor stands while the filter is typed.
func (s *Table) Cursor() *tea.Cursor { return s.input.Cursor(s.w) }

// View draws the list: a line of groups, then the rows.
func (s *Table) View(d Data) []string {
	if !s.fresh || s.measured != d.Words.Language {
		s.fresh = true
		s.measure(d)
		s.progress = progressOf(d.Window)
	}
	out := make([]string, 0, s.h)
	out = append(out, s.head(d))
	if d.Window.Total == 0 {
		out = append(out, s.empty(d)...)
		return term.Frame(out, s.w, s.h)
	}
	if s.above() > 1 {
		out = append(out, s.titles(d))
	}
	for i := s.list.Top; i < min(s.list.Top+s.list.Rows, d.Window.Total); i++ {
		t, ok := at(d.Window, i)
		if !ok {
			out = append(out, term.NewLine(s.w).Add(d.Theme.Faint, "  "+d.Theme.More).String())
			continue
		}
		out = append(out, s.row(t, i == s.list.At, d))
	}
	return term.Frame(out, s.w, s.h)
}

// head names the groups with their counts, the order and the filter.
func (s *Table) head(d Data) string {
	lang := d.Words.Language
	if s.input.On() {
		return s.input.View(s.w, d.Theme, msg.ListFilterHint(lang))
	}
	l := term.NewLine(s.w).Add(term.Ink{}, " ")
	for _, g := range groups() {
		k, n := d.Theme.Muted, d.Theme.Faint
		if g == s.query.Group {
			k, n = d.Theme.AccentStrong, d.Theme.Accent
		}
		name, count := s.groupLabel(g, d)
		l.Add(k, name+" ").Add(n, count).Add(term.Ink{}, "  ")
	}
	if n := len(s.marks); n > 0 { // before what may be long: it is these that are removed
		marked := msg.ListMarked(lang, n)
		if s.ranging() {
			marked = msg.ListMarkedRange(lang, n)
		}
		l.Add(d.Theme.AccentStrong, d.Theme.Mark+" "+marked+"  ")
	}
	if s.query.Batch != 0 {
		s.batch(l, d)
	}
	if s.query.Filter != "" {
		l.Add(d.Theme.Accent, "/"+term.Clean(s.query.Filter)+" ").Add(d.Theme.Muted, msg.ListMatches(lang, d.Window.Total)+"  ")
	}
	return s.right(l, d)
}

// groupLabel is a group's name as it fits, and how many tasks it has.
func (s *Table) groupLabel(g history.Group, d Data) (name, count string) {
	names := groupNames(d.Words.Language, g)
	name = names[0]
	if g != s.query.Group && s.w < 44 {
		name = names[len(names)-1]
	}
	return name, msg.Int(d.Words.Language, d.Window.Counts.Of(g))
}

// right names the order, and says which row of a list longer than the screen the cursor is on. The latter stays where
// space runs out: the columns tell the order too.
func (s *Table) right(l *term.Line, d Data) string {
	lang, total := d.Words.Language, d.Window.Total
	order, place := orderName(lang, s.query.Order), ""
	if s.query.Order != s.query.Order.Key() {
		order += " " + s.arrow(d.Theme)
	}
	if total > s.list.Rows {
		of := msg.Int(lang, total)
		place = term.FitRight(msg.Int(lang, s.list.At+1)+"/"+of, 2*len(of)+1)
	}
	for _, text := range []string{order + "  " + place, cmp.Or(strings.TrimSpace(place), order)} {
		text = strings.TrimRight(text, " ") + " "
		if w := term.Width(text); l.Left() > w {
			return l.Cell(term.Ink{}, "", l.Left()-w).Add(d.Theme.Faint, text).String()
		}
	}
	return l.String()
}

// batch says that the list is narrowed to a batch, and how many tasks that has where there is room.
func (s *Table) batch(l *term.Line, d Data) {
	names := msg.ListBatch(d.Words.Language, d.Window.Counts.All)
	name := names[len(names)-1]
	if s.query.Filter == "" && term.Width(names[0]+"  ") <= l.Left() {
		name = names[0]
	}
	l.Add(d.Theme.AccentStrong, name)
	if s.query.Filter == "" {
		l.Add(term.Ink{}, " ")
	}
	l.Add(term.Ink{}, " ")
	if s.query.Filter == "" && s.query.Group == history.All {
		s.progress.draw(l, d)
	}
}
