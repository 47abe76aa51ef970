package tasklist

import (
	"maps"

	"dancecard/history"
	"dancecard/tui/term"
)

// Marked lists the marked tasks, or the selected one when none is marked.
func (s *Table) Marked(d Data) []history.TaskID {
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
func (s *Table) Marks() int { return len(s.marks) }

// Mark marks tasks.
func (s *Table) Mark(tasks []history.Task) {
	s.changes++
	for _, t := range tasks {
		s.marks[t.ID] = true
	}
}

// ClearMarks takes all marks off, and ends the range.
func (s *Table) ClearMarks() {
	clear(s.marks)
	s.changes++
	s.span = span{}
}

// toggle marks a task, or takes its mark off.
func (s *Table) toggle(id history.TaskID) {
	s.changes++
	if s.marks[id] {
		delete(s.marks, id)
	} else {
		s.marks[id] = true
	}
}

// unmark takes a task's mark off.
func (s *Table) unmark(id history.TaskID) {
	s.changes++
	delete(s.marks, id)
	delete(s.span.base, id)
}

// mark marks the selected task, or takes its mark off, and goes down.
func (s *Table) mark(d Data) {
	t, ok := s.Selected(d)
	if !ok {
		return
	}
	s.span = span{}
	s.toggle(t.ID)
	s.list.Do(term.CmdDown)
	s.onRow(d)
}

// span is a range of marks: from the row where it began to the cursor. The zero span is none.
type span struct {
	on   bool
	from int
	// query is the list in which it began: it ends with that.
	query history.Query
	// base is what was marked before.
	base map[history.TaskID]bool
	// brief tells that the next plain move ends it.
	brief bool
}

// ranging reports whether marks follow the cursor.
func (s *Table) ranging() bool { return s.span.on && s.span.query == s.query }

// beginRange lets marks follow the cursor. A brief range ends with the next plain move.
func (s *Table) beginRange(brief bool) {
	s.span = span{on: true, from: s.list.At, query: s.query, base: maps.Clone(s.marks), brief: brief}
}

// endRange leaves the marks as they are.
func (s *Table) endRange() { s.span = span{} }

// rangeRows are the first and the last row of the range, at most so many; cut tells that it is longer.
func (s *Table) rangeRows(most int) (first, last int, cut bool) {
	first, last = min(s.span.from, s.list.At), max(s.span.from, s.list.At)
	switch cut = last-first >= most; {
	case cut && first == s.span.from:
		last = first + most - 1
	case cut:
		first = last - most + 1
	}
	return first, last, cut
}

// markRange marks these tasks, and what was marked before the range began.
func (s *Table) markRange(tasks []history.Task) {
	s.marks = maps.Clone(s.span.base)
	s.Mark(tasks)
}

// invert marks those of the tasks that are not marked, and takes the marks off the others.
func (s *Table) invert(tasks []history.Task) {
	for _, t := range tasks {
		s.toggle(t.ID)
	}
}
