package tasklist

import (
	"slices"

	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

var _ screen.Mouse = (*Screen)(nil)

// Click selects a row or opens the selected one, marks a row, sorts by a column, or shows a group. On the task beside
// the list it opens that.
func (s *Screen) Click(c term.Click) action.Action {
	if s.table.beside(c.X) {
		if c.Mark || !s.hasPane() {
			return nil
		}
		return s.Do(term.CmdOpen)
	}
	row, ok := s.table.rowAt(c.Y, s.data())
	switch {
	case !ok && !c.Mark:
		asks, why := s.table.clickAbove(c.X, c.Y, s.data())
		s.stale = s.stale || asks
		return action.Say{Text: why}
	case !ok:
		return nil
	}
	s.table.endTyping()
	again := row == s.table.list.At
	s.table.point(row, s.data())
	switch t, ok := s.Selected(); {
	case c.Mark && ok:
		s.table.endRange()
		s.remember(t)
		s.table.toggle(t.ID)
		return nil
	case again && !c.Mark:
		return s.Do(term.CmdOpen)
	}
	return s.moved()
}

// Wheel scrolls the list, or the task beside it.
func (s *Screen) Wheel(x, _, by int) action.Action {
	if !s.table.beside(x) {
		s.table.scroll(by, s.data())
		return s.moved()
	}
	command := term.CmdScrollDown
	if by < 0 {
		command, by = term.CmdScrollUp, -by
	}
	for range by {
		s.view.Do(command)
	}
	return nil
}

// beside reports whether a cell lies right of the list.
func (s *Table) beside(x int) bool { return x >= s.w }

// rowAt is the row that lies on a line of the screen.
func (s *Table) rowAt(y int, d Data) (row int, ok bool) {
	line := y - s.above()
	row = s.list.Top + line
	return row, line >= 0 && line < s.list.Rows && row < d.Window.Total
}

// point selects a row.
func (s *Table) point(row int, d Data) {
	s.list.Point(row)
	s.onRow(d)
}

// scroll moves the rows by so many lines.
func (s *Table) scroll(by int, d Data) {
	s.list.Scroll(by)
	s.onRow(d)
}

// endTyping keeps the filter as it is.
func (s *Table) endTyping() {
	if s.input.On() {
		s.input.Close(s.query.Filter)
	}
}

// clickAbove is a click on the lines above the rows. It reports whether the question to history has changed, or why
// not.
func (s *Table) clickAbove(x, y int, d Data) (asks bool, why string) {
	switch {
	case y == 0 && !s.input.On():
		return s.clickGroup(x, d), ""
	case y == 1 && s.above() > 1 && d.Window.Total > 0:
		return s.clickColumn(x, d)
	}
	return false, ""
}

// clickGroup shows the group whose name lies under a cell.
func (s *Table) clickGroup(x int, d Data) (asks bool) {
	at := 1
	for _, g := range groups() {
		name, count := s.groupLabel(g, d)
		end := at + term.Width(name) + 1 + term.Width(count)
		if x >= at && x < end {
			s.showGroup(g)
			return true
		}
		at = end + 2
	}
	return false
}

// clickColumn sorts by the column under a cell; once more reverses an order that has an opposite.
func (s *Table) clickColumn(x int, d Data) (asks bool, why string) {
	for _, c := range s.columns(d.Words.Language) {
		if x < c.x || x >= c.x+c.w {
			continue
		}
		if len(c.orders) == 0 {
			return false, msg.ListNotSorted(d.Words.Language, c.name, d.Words.Key(term.CmdSort))
		}
		order := c.orders[0]
		if now := slices.Index(c.orders, s.query.Order); now >= 0 {
			order = c.orders[(now+1)%len(c.orders)]
		}
		s.query.Order = order
		return true, ""
	}
	return false, ""
}
