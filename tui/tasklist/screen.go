// Package tasklist is the list of tasks, with one of them shown beside it where there is room. It reads a window
// of rows from history around the cursor.
package tasklist

import (
	"cmp"
	"context"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/taskops"
	"dancecard/tui/taskview"
	"dancecard/tui/term"
)

// firstRows is how many rows the first frame may need: it waits for them. windowSize is how many are read
// at once later: several screens.
const firstRows, windowSize = 80, 300

// Screen is the list.
type Screen struct {
	env   *screen.Env
	ops   *taskops.Ops
	view  *taskview.Screen
	table *Table
	pane  int // how wide the task beside the list is; 0 for none
	h     int
	told  time.Time // when relative times were last worked out
	// kept is what the next start shows, as it was last written; saving tells that it is being written.
	kept   screen.ListView
	saving bool

	rows    rowsMsg // as last read
	reading bool    // rows have been asked for
	stale   bool    // and what they will hold is out of date already
	broken  bool    // the last ones could not be read; they are asked for again with the next [screen.Tick]
	// marked are the marked tasks, which the rows may not hold any more.
	marked map[history.TaskID]history.Task
	// hinted is what the hints tell of the marked tasks in a language, as of the marks with that number; 0 for not known.
	hinted   taskops.Marked
	hintedIn msg.Language
	hintedAt int
	// marksStale tells that the marked tasks may have changed where no row shows it, readingMarks that they are asked for.
	marksStale, readingMarks bool
}

type (
	// rowsMsg holds the rows for a question to history.
	rowsMsg struct {
		core.Rows
		query  history.Query
		anchor history.Anchor
		err    error
	}
)

// New makes the list, with the rows of its first frame.
func New(env *screen.Env, ops *taskops.Ops, view *taskview.Screen) (*Screen, action.Action) {
	s := &Screen{env: env, ops: ops, view: view, table: NewTable(), marked: map[history.TaskID]history.Task{}}
	view.Marked = s.severalMarked
	s.table.query.Order, s.table.query.Group = env.List.Order, cmp.Or(env.List.Group, history.All)
	s.kept = s.listView()
	first := s.onRows(s.read(env.Ctx, s.table.Query(), s.table.Anchor(), firstRows))
	s.stale = true // the rest, and sums of many videos, come after it
	return s, first
}

// read reads rows, with every sum where more than the first frame is read.
func (s *Screen) read(ctx context.Context, q history.Query, a history.Anchor, size int) rowsMsg {
	rows, err := s.env.Core.Rows(ctx, q, a, size, size > firstRows)
	return rowsMsg{Rows: rows, query: q, anchor: a, err: err}
}

// SetSize gives the list and the task beside it w × h cells.
func (s *Screen) SetSize(w, h int) {
	s.pane, s.h = term.SidePane(w), h
	if s.hasPane() {
		w -= s.pane + 1
	}
	s.table.SetSize(w, h)
}

// hasPane reports whether a task is shown beside the list.
func (s *Screen) hasPane() bool { return s.pane > 0 }

// View draws the list, and the selected task beside it.
func (s *Screen) View() []string {
	list := s.table.View(s.data())
	if !s.hasPane() {
		return list
	}
	return term.Beside(list, s.env.Theme.Line.Paint(s.env.Theme.Split), s.view.Pane(s.pane, s.h))
}

// Cursor is where the filter is typed.
func (s *Screen) Cursor() *tea.Cursor { return s.table.Cursor() }

// Typing reports whether keys are text for the filter.
func (s *Screen) Typing() bool { return s.table.Typing() }

func (s *Screen) data() Data {
	return Data{
		Theme: s.env.Theme, Words: s.env.Wording(), Now: s.env.Shown, Zone: s.env.Zone, Times: s.times(), Window: s.rows.Window, Counts: s.rows.Counts,
		Position: s.env.PositionOf, Names: s.env.Library.Names, Busy: s.rows.query != s.table.Query(),
	}
}

// times is what relative times are told from.
func (s *Screen) times() time.Time {
	if s.env.Focused || s.told.IsZero() {
		s.told = s.env.Shown
	}
	return s.told
}

// Selected is the task under the cursor.
func (s *Screen) Selected() (history.Task, bool) { return s.table.Selected(s.data()) }

// Stale has the rows read again.
func (s *Screen) Stale() { s.stale = true }

// Rows are the counts and sums as last read.
func (s *Screen) Rows() core.Rows { return s.rows.Rows }

// Find gives a task that is in the rows, or marked.
func (s *Screen) Find(id history.TaskID) (history.Task, bool) {
	// Thousands of marked tasks are looked for one after the other: none but the one that is found is copied.
	for i := range s.rows.Window.Tasks {
		if s.rows.Window.Tasks[i].ID == id {
			return s.rows.Window.Tasks[i], true
		}
	}
	t, ok := s.marked[id]
	return t, ok
}

// Fetch asks for rows near the cursor that are missing or out of date.
func (s *Screen) Fetch() action.Action {
	var acts action.All
	if !s.table.ranging() {
		s.table.endRange() // another list is shown
	}
	if !s.reading && !s.broken && (s.stale || s.rows.query != s.table.Query() || s.table.Needs(s.rows.Window)) {
		s.reading, s.stale = true, false
		q, a := s.table.Query(), s.table.Anchor()
		acts = append(acts, s.env.Ask(term.OnList, func(ctx context.Context) tea.Msg { return s.read(ctx, q, a, windowSize) }))
	}
	if s.env.Screen == term.OnList {
		t, ok := s.Selected()
		s.view.Look(t, ok && s.hasPane())
	}
	return append(acts, s.refreshMarks(), s.keep(), s.ops.Deferred())
}

// keptMsg tells that the view of the list was written, or could not be: nobody asked for it.
type keptMsg struct{}

// keep writes the order and the group for the next start when they are others than before.
func (s *Screen) keep() action.Action {
	now, save := s.listView(), s.env.SaveList
	if s.saving || now == s.kept || save == nil {
		return nil
	}
	s.kept, s.saving = now, true
	return s.env.AskUntimed(term.OnList, func(context.Context) tea.Msg {
		_ = save(now)
		return keptMsg{}
	})
}

func (s *Screen) listView() screen.ListView {
	q := s.table.Query()
	return screen.ListView{Order: q.Order, Group: q.Group}
}

// Update takes in typing for the filter, rows, and what changed.
func (s *Screen) Update(msg tea.Msg) action.Action {
	switch msg := msg.(type) {
	case tea.KeyPressMsg, tea.PasteMsg:
		return s.typed(msg)
	case rowsMsg:
		return s.onRows(msg)
	case allMsg:
		return s.onAll(msg)
	case marksMsg:
		return s.onMarks(msg)
	case rangeMsg:
		return s.onRange(msg)
	case screen.Changed:
		s.onChanged(msg)
		return nil
	case keptMsg:
		s.saving = false
		return nil
	case screen.Tick:
		s.broken = false
		return nil
	case screen.LibraryRead:
		s.table.Measure()
		return nil
	case screen.Unmark:
		s.table.ClearMarks()
		return nil
	case screen.ShowTask:
		if !s.Typing() { // else the next letters were commands
			s.table.Show(msg.ID)
		}
		s.stale = true
		return nil
	case screen.PointAt:
		s.table.id, s.stale = msg.ID, true
		return nil
	case screen.CompareVideos:
		if s.table.Marks() > 1 {
			msg.Tasks = s.targets()
		}
		return s.compare(msg.Tasks, msg.At)
	case screen.Step:
		return s.step(msg.By)
	case screen.StepOff:
		return s.stepOff(msg.Tasks)
	case screen.Restored:
		return s.restored(msg.Task)
	}
	return s.ops.Update(msg)
}

func (s *Screen) typed(msg tea.Msg) action.Action {
	if !s.Typing() {
		return nil
	}
	if s.table.Update(msg, s.data()) {
		s.stale = true
	}
	return nil
}

// onRows takes in rows, unless they answer an older question.
func (s *Screen) onRows(msg rowsMsg) action.Action {
	s.reading = false
	if msg.err != nil {
		s.broken, s.stale = true, true
		return action.Problem(s.env.Error(msg.err))
	}
	if msg.query != s.table.Query() {
		s.stale = true
		return nil
	}
	s.rows = msg
	s.table.Measure()
	if !s.table.SetRows(msg.Window, msg.anchor) {
		s.stale = true
	}
	return nil
}

// onChanged brings tasks up to date that are shown or marked.
func (s *Screen) onChanged(msg screen.Changed) {
	s.stale = s.stale || msg.Rows || len(msg.Tasks) > 0
	s.marksStale = s.marksStale || msg.Rows
	s.hintedAt = 0 // a marked task may wait for one that has changed
	for _, t := range msg.Tasks {
		if t.ID == s.table.id {
			s.keepSelected()
		}
		if i := slices.IndexFunc(s.rows.Window.Tasks, func(other history.Task) bool { return other.ID == t.ID }); i >= 0 {
			s.rows.Window.Tasks[i] = t
		}
		if _, ok := s.marked[t.ID]; ok {
			s.marked[t.ID] = t
		}
	}
}

// keepSelected keeps the selected row listed until the cursor leaves it, whatever the filter says of the task from now
// on: the next key is about the same task.
func (s *Screen) keepSelected() {
	if s.rows.query == s.table.Query() {
		s.table.keep()
	}
}

// Do carries out a command: of the list, or for the marked tasks.
func (s *Screen) Do(command string) action.Action {
	selected, ok := s.Selected()
	switch command {
	case term.CmdOpen:
		switch {
		case !ok && s.env.ReadOnly:
			return action.Say{Text: msg.ActionNoTask(s.env.Language)}
		case !ok:
			return action.Say{Text: msg.ListNothingToOpen(s.env.Language, s.env.Key(term.CmdNew))}
		}
		return action.To{Screen: term.OnDetail, Msg: screen.OpenTask{ID: selected.ID}}
	case term.CmdBack:
		return s.back()
	case term.CmdBatch:
		return s.showBatch(selected, ok)
	case term.CmdMarkAll:
		return s.markAll()
	case term.CmdInvert:
		return s.invert()
	case term.CmdRange:
		return s.markRange()
	case term.CmdMarkDown:
		return s.markAndMove(term.CmdDown)
	case term.CmdMarkUp:
		return s.markAndMove(term.CmdUp)
	case term.CmdCopy:
		return s.ops.Copy(selected, ok)
	case term.CmdCopyLink, term.CmdFolder:
		return s.ops.Link(command, selected, ok)
	case term.CmdRetitle:
		return s.ops.Rename(selected, ok)
	case term.CmdSeeAll:
		return taskops.SeeAll(s.ops, s.rows.Unseen)
	case term.CmdPlay:
		return s.ops.Play(selected, ok)
	case term.CmdWatch:
		return s.watch(selected, ok)
	case term.CmdCompare:
		if s.table.Marks() > 1 {
			return s.compare(s.targets(), 0)
		}
		return s.compare(s.targets(), selected.ID)
	case term.CmdScrollDown, term.CmdScrollUp:
		return s.scroll(command)
	case term.CmdMark:
		if ok {
			s.remember(selected)
		}
	}
	was := s.table.list.At
	if s.table.move(command, s.data()) {
		if s.table.list.At != was {
			return s.moved()
		}
		return nil
	}
	if act, done := s.ops.Do(command, s.targets()); done {
		s.keepSelected()
		return act
	}
	if s.table.Do(command, s.data()) {
		s.stale = true
	}
	if s.table.list.At != was {
		return s.moved()
	}
	return nil
}

// targets are the tasks that a command is about: the marked ones, or the selected one.
func (s *Screen) targets() (out []history.Task) {
	for _, id := range s.table.Marked(s.data()) {
		if t, ok := s.env.Task(id); ok && t.Removed.IsZero() { // it may have been removed since it was marked
			out = append(out, t)
		}
	}
	return out
}

// back calls off what is left to cancel, or takes off what narrows the list.
func (s *Screen) back() action.Action {
	if _, _, cancels := s.env.Core.Cancels(); cancels {
		return action.All{action.Say{Text: msg.ListStoppingCancels(s.env.Language), Stays: true}, action.Run{Job: s.env.Core.CallOffCancels()}}
	}
	if s.table.Do(term.CmdBack, s.data()) {
		s.stale = true
	}
	return nil
}

// watch plays the video of the selected task beside the list, or on the whole screen where there is no room.
func (s *Screen) watch(t history.Task, selected bool) action.Action {
	switch {
	case !selected:
		return action.Say{Text: msg.ActionNoTask(s.env.Language)}
	case s.hasPane():
		return s.view.Do(term.CmdWatch)
	case t.File == "":
		return action.Say{Text: msg.TaskNothingToWatch(s.env.Language)}
	}
	return action.To{Screen: term.OnDetail, Msg: screen.OpenTask{ID: t.ID, Watch: true}}
}

// compare shows videos side by side, and selects that of a task.
func (s *Screen) compare(tasks []history.Task, at history.TaskID) action.Action {
	return action.To{Screen: term.OnCompare, Msg: screen.CompareVideos{Tasks: tasks, At: at, List: s.table.Query()}}
}

// scroll moves in the task that is shown beside the list.
func (s *Screen) scroll(command string) action.Action {
	if s.hasPane() {
		return s.view.Do(command)
	}
	return action.Say{Text: msg.ListNothingToScroll(s.env.Language, s.env.Key(term.CmdOpen))}
}

// showBatch shows the tasks of the selected task's batch alone, or all again.
func (s *Screen) showBatch(t history.Task, selected bool) action.Action {
	if s.table.Query().Batch != 0 {
		s.table.Batch(0)
		s.stale = true
		return nil
	}
	switch {
	case !selected:
		return action.Say{Text: msg.ListNoTaskForBatch(s.env.Language)}
	case t.Batch == 0:
		return action.Say{Text: msg.ListNotInBatch(s.env.Language)}
	}
	s.table.Batch(t.Batch)
	s.stale = true
	return nil
}

// WhyNot gives what says why a command would do nothing to the selected task, or the marked ones.
func (s *Screen) WhyNot() func(command string) string {
	t, ok := s.Selected()
	targets := s.targets() // there may be thousands
	return func(command string) string {
		switch {
		case command == term.CmdBatch && s.table.Query().Batch == 0 && !ok:
			return msg.ListNoTaskForBatch(s.env.Language)
		case command == term.CmdBatch && s.table.Query().Batch == 0 && t.Batch == 0:
			return msg.ListNotInBatch(s.env.Language)
		case command == term.CmdSeeAll && s.rows.Unseen == 0:
			return msg.ActionNothingUnseen(s.env.Language)
		case command == term.CmdRetryFailed && s.rows.Counts.Problems == 0:
			return msg.ActionRetryNoneFailed(s.env.Language)
		}
		return s.ops.WhyNot(command, t, ok, targets)
	}
}

// Hints are the keys that help now.
func (s *Screen) Hints() []term.Hint {
	lang := s.env.Language
	if s.Typing() {
		return []term.Hint{{"enter", msg.ListHintKeepFilter(lang)}, {"esc", msg.ListHintClearFilter(lang)}, {"ctrl+n", msg.ListHintMove(lang)}}
	}
	first := s.ops.Stopped()
	switch q := s.table.Query(); {
	case s.table.ranging():
		first = append(first, term.Hint{s.env.Key(term.CmdRange), msg.ListHintEndRange(lang)}, term.Hint{s.env.Key(term.CmdBack), msg.ListHintUnmark(lang)})
	case s.table.Marks() > 0:
		first = append(first, term.Hint{s.env.Key(term.CmdBack), msg.ListHintUnmark(lang)})
	case q.Filter != "":
		first = append(first, term.Hint{s.env.Key(term.CmdBack), msg.ListHintClearFilter(lang)}, term.Hint{s.env.Key(term.CmdFilter), msg.ListHintEditFilter(lang)})
	case q.Batch != 0:
		first = append(first, term.Hint{s.env.Key(term.CmdBatch), msg.ListHintAllTasks(lang)})
	case s.rows.Counts.All == 0:
		first = append(first, term.Hint{s.env.Key(term.CmdNew), msg.ListHintNew(lang)}, term.Hint{s.env.Key(term.CmdImport), msg.ListHintImport(lang)})
	}
	t, ok := s.Selected()
	marked := s.marksForHints()
	idle := func(command string) bool { return s.ops.Idle(command, t, ok, marked) }
	if marked.Any {
		if marked.Comparable {
			first = append(first, term.Hint{s.env.Key(term.CmdCompare), msg.CommandCompareShort(lang)})
		}
		first = append(first, marked.Remedies...)
	} else {
		first = append(first, s.ops.Remedies(t)...)
	}
	hints := s.env.Hints(first, term.OnList, idle)
	if !idle(term.CmdRateUp) {
		hints = append(hints, term.Hint{s.env.Key(term.CmdRateUp), msg.TaskHintRate(lang)})
	}
	return hints
}
