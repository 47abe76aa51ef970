package tasklist

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/taskops"
	"dancecard/tui/term"
)

// mostMarked bounds how many tasks are marked at once.
const mostMarked = 10_000

type (
	// allMsg holds the tasks of a list, to be marked, and how long the list is.
	allMsg struct {
		query  history.Query
		tasks  []history.Task
		total  int
		invert bool
		err    error
	}
	// marksMsg holds the marked tasks as history has them now.
	marksMsg struct {
		tasks []history.Task
		err   error
	}
	// rangeMsg holds the tasks of a range, from its first row to its last.
	rangeMsg struct {
		query       history.Query
		first, last int
		tasks       []history.Task
		err         error
	}
)

// markAll marks all that is listed, or takes all marks off when that is marked already.
func (s *Screen) markAll() action.Action {
	q := s.table.Query()
	if n := s.table.Marks(); n > 0 && n == s.rows.Window.Total && s.rows.query == q {
		s.table.ClearMarks()
		return nil
	}
	return s.askAll(false)
}

// invert marks what is listed and not marked, and takes the other marks off.
func (s *Screen) invert() action.Action { return s.askAll(true) }

func (s *Screen) askAll(invert bool) action.Action {
	s.table.endRange()
	q := s.table.Query()
	return s.env.Ask(term.OnList, func(ctx context.Context) tea.Msg {
		tasks, total, err := s.env.Core.Listed(ctx, q, 0, mostMarked)
		return allMsg{query: q, tasks: tasks, total: total, invert: invert, err: err}
	})
}

// onAll marks all that is listed, or inverts the marks.
func (s *Screen) onAll(all allMsg) action.Action {
	switch {
	case all.err != nil:
		return action.Problem(s.env.Error(all.err))
	case all.query != s.table.Query():
		return nil // the list is another one by now
	case all.total == 0:
		return action.Say{Text: msg.ListNothingToMark(s.env.Language)}
	}
	s.remember(all.tasks...)
	if all.invert {
		s.table.invert(all.tasks)
	} else {
		s.table.Mark(all.tasks)
	}
	if rest := all.total - len(all.tasks); rest > 0 {
		return action.Warning(msg.ListMarkedFirst(s.env.Language, all.total, len(all.tasks)))
	}
	return nil
}

// remember keeps tasks that are about to be marked: the rows may move away from them.
func (s *Screen) remember(tasks ...history.Task) {
	if s.table.Marks() == 0 {
		clear(s.marked)
	}
	for _, t := range tasks {
		s.marked[t.ID] = t
	}
}

// markRange begins a range at the cursor, or ends it.
func (s *Screen) markRange() action.Action {
	if s.table.ranging() {
		s.table.endRange()
		return nil
	}
	s.table.beginRange(false)
	return s.extendRange()
}

// markAndMove marks the selected task and the one that it goes to.
func (s *Screen) markAndMove(command string) action.Action {
	if !s.table.ranging() {
		s.table.beginRange(true)
	}
	s.table.Do(command, s.data())
	return s.extendRange()
}

// moved lets the range follow the cursor, or ends a brief one.
func (s *Screen) moved() action.Action {
	switch {
	case !s.table.ranging():
		return nil
	case s.table.span.brief:
		s.table.endRange()
		return nil
	}
	return s.extendRange()
}

// extendRange marks the rows of the range. Those that are not in the window are read first.
func (s *Screen) extendRange() action.Action {
	first, last, cut := s.table.rangeRows(mostMarked)
	q, w := s.table.Query(), s.rows.Window
	var warning action.Action
	if cut {
		warning = action.Warning(msg.ListMarkedFirst(s.env.Language, max(s.table.span.from, s.table.list.At)-min(s.table.span.from, s.table.list.At)+1, mostMarked))
	}
	if from, to := first-w.First, last-w.First; s.rows.query == q && from >= 0 && to < len(w.Tasks) {
		s.setRange(w.Tasks[from : to+1])
		return warning
	}
	return action.All{warning, s.env.Ask(term.OnList, func(ctx context.Context) tea.Msg {
		tasks, _, err := s.env.Core.Listed(ctx, q, first, last-first+1)
		return rangeMsg{query: q, first: first, last: last, tasks: tasks, err: err}
	})}
}

// onRange marks the tasks of a range that reaches as far still.
func (s *Screen) onRange(msg rangeMsg) action.Action {
	if msg.err != nil {
		return action.Problem(s.env.Error(msg.err))
	}
	if first, last, _ := s.table.rangeRows(mostMarked); s.table.ranging() && msg.query == s.table.Query() && first == msg.first && last == msg.last {
		s.setRange(msg.tasks)
	}
	return nil
}

func (s *Screen) setRange(tasks []history.Task) {
	s.remember(tasks...)
	s.table.markRange(tasks)
}

// refreshMarks asks for the marked tasks as they are now: another program may have changed them where no row shows it.
func (s *Screen) refreshMarks() action.Action {
	if !s.marksStale || s.readingMarks || s.table.Marks() == 0 {
		return nil
	}
	s.marksStale, s.readingMarks = false, true
	ids, c := s.table.Marked(s.data()), s.env.Core
	return s.env.Ask(term.OnList, func(ctx context.Context) tea.Msg {
		tasks, err := core.ReadTasks(ctx, c, ids)
		return marksMsg{tasks, err}
	})
}

// onMarks takes in the marked tasks as they are now. Those that were removed are not marked any more.
func (s *Screen) onMarks(msg marksMsg) action.Action {
	s.readingMarks, s.hintedAt = false, 0
	for _, t := range msg.tasks { // none after an error: reading the rows tells of it
		switch known, ok := s.marked[t.ID]; {
		case !t.Removed.IsZero():
			s.table.unmark(t.ID)
		case ok && t.Revision > known.Revision:
			s.marked[t.ID] = t
		}
	}
	return nil
}

// severalMarked sums up the marked tasks where there are two or more.
func (s *Screen) severalMarked() taskops.Marked {
	if s.table.Marks() < 2 {
		return taskops.Marked{}
	}
	return s.marksForHints()
}

// marksForHints sums up the marked tasks. There may be thousands: it is worked out anew only after a change of the marks
// or of tasks.
func (s *Screen) marksForHints() taskops.Marked {
	if s.table.Marks() == 0 {
		return taskops.Marked{}
	}
	if s.hintedAt == s.table.changes && s.hintedIn == s.env.Language && s.table.Marks() > 1 {
		return s.hinted
	}
	var tasks []history.Task
	for _, id := range s.table.Marked(s.data()) {
		if t, ok := s.marked[id]; ok && t.Removed.IsZero() {
			tasks = append(tasks, t)
		}
	}
	s.hinted, s.hintedIn, s.hintedAt = s.ops.Marked(tasks), s.env.Language, s.table.changes
	return s.hinted
}
