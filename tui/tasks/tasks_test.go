package tasks_test

import (
	"testing"

	"dancecard/history"
	"dancecard/tui/tasks"
	"dancecard/tui/ui"
)

// listing is a window with tasks of these numbers, the cursor's task among them.
func listing(cursor history.TaskID, ids ...history.TaskID) history.Window {
	w := history.Window{Total: len(ids), Cursor: -1}
	for i, id := range ids {
		w.Tasks = append(w.Tasks, history.Task{ID: id})
		if id == cursor {
			w.Cursor = i
		}
	}
	return w
}

func TestTheCursorFollowsItsTask(t *testing.T) {
	here := func(id history.TaskID) history.Anchor { return history.Anchor{ID: id} }
	for name, c := range map[string]struct {
		keys    []string
		w       history.Window
		asked   history.Anchor
		settled bool
		on      history.TaskID
		index   int
	}{
		"nothing new":                    {nil, listing(3, 3, 2, 1), here(3), true, 3, 0},
		"a new one above":                {nil, listing(3, 4, 3, 2, 1), here(3), true, 3, 1},
		"asked before the user moved on": {[]string{ui.CmdDown}, listing(3, 4, 3, 2, 1), here(3), true, 2, 2},
		"marking moves on as well":       {[]string{ui.CmdMark}, listing(3, 3, 2, 1), here(3), true, 2, 1},
		"its task is gone":               {[]string{ui.CmdDown}, listing(0, 3, 1), here(2), true, 1, 1},
		"the last task is gone":          {[]string{ui.CmdBottom}, listing(0, 3, 2), here(1), true, 2, 1},
		"asked elsewhere, not listed":    {[]string{ui.CmdBottom}, listing(3, 3, 2), here(3), false, 1, 2},
		"everything is gone":             {nil, listing(0), here(3), true, 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			s := tasks.New()
			s.SetSize(80, 20)
			before := listing(3, 3, 2, 1)
			s.Settle(before, history.Anchor{})
			for _, key := range c.keys {
				s.Do(key, tasks.Data{Window: before})
			}
			if got := s.Settle(c.w, c.asked); got != c.settled {
				t.Errorf("settled is %t", got)
			}
			if got := s.Anchor(); got != (history.Anchor{ID: c.on, Index: c.index}) {
				t.Errorf("the cursor is on %+v, not on %d at %d", got, c.on, c.index)
			}
		})
	}
}

// A window that was asked for before a new task was made does not take the cursor off it again.
func TestANewTaskKeepsTheCursor(t *testing.T) {
	s := tasks.New()
	s.SetSize(80, 20)
	s.Settle(listing(3, 3, 2, 1), history.Anchor{})
	s.Show(4)
	if s.Settle(listing(3, 3, 2, 1), history.Anchor{ID: 3}) {
		t.Error("that window does not tell where the new task is")
	}
	if !s.Settle(listing(4, 1, 2, 3, 4), history.Anchor{ID: 4}) || s.Anchor() != (history.Anchor{ID: 4, Index: 3}) {
		t.Errorf("the cursor is on %+v", s.Anchor())
	}
}
