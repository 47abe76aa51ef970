package tasklist_test

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"dancecard/history"
	"dancecard/tui/label"
	"dancecard/tui/tasklist"
	"dancecard/tui/term"
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
		"asked before the user moved on": {[]string{term.CmdDown}, listing(3, 4, 3, 2, 1), here(3), true, 2, 2},
		"marking moves on as well":       {[]string{term.CmdMark}, listing(3, 3, 2, 1), here(3), true, 2, 1},
		"its task is gone":               {[]string{term.CmdDown}, listing(0, 3, 1), here(2), true, 1, 1},
		"the last task is gone":          {[]string{term.CmdBottom}, listing(0, 3, 2), here(1), true, 2, 1},
		"asked elsewhere, not listed":    {[]string{term.CmdBottom}, listing(3, 3, 2), here(3), false, 1, 2},
		"everything is gone":             {nil, listing(0), here(3), true, 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			s := tasklist.NewTable()
			s.SetSize(80, 20)
			before := listing(3, 3, 2, 1)
			s.SetRows(before, history.Anchor{})
			for _, key := range c.keys {
				s.Do(key, tasklist.Data{Window: before})
			}
			if got := s.SetRows(c.w, c.asked); got != c.settled {
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
	s := tasklist.NewTable()
	s.SetSize(80, 20)
	s.SetRows(listing(3, 3, 2, 1), history.Anchor{})
	s.Show(4)
	if s.SetRows(listing(3, 3, 2, 1), history.Anchor{ID: 3}) {
		t.Error("that window does not tell where the new task is")
	}
	if !s.SetRows(listing(4, 1, 2, 3, 4), history.Anchor{ID: 4}) || s.Anchor() != (history.Anchor{ID: 4, Index: 3}) {
		t.Errorf("the cursor is on %+v", s.Anchor())
	}
}

// What narrows the list is taken off step by step. A task that is to be shown is shown in any case.
func TestBackTakesOffOneThingAfterAnother(t *testing.T) {
	s := tasklist.NewTable()
	s.SetSize(80, 20)
	d := tasklist.Data{Window: listing(3, 3, 2, 1)}
	s.SetRows(d.Window, history.Anchor{})
	s.Batch(7)
	s.Do(term.CmdFilter, d)
	s.Update(tea.KeyPressMsg{Code: 'a', Text: "a"}, d)
	s.Update(tea.KeyPressMsg{Code: tea.KeyEnter}, d)
	s.Mark(d.Window.Tasks[1:])
	for _, want := range []struct {
		marks  int
		filter string
		batch  history.TaskID
		asks   bool
	}{{0, "a", 7, false}, {0, "", 7, true}, {0, "", 0, true}, {0, "", 0, false}} {
		asks := s.Do(term.CmdBack, d)
		if q := s.Query(); s.Marks() != want.marks || q.Filter != want.filter || q.Batch != want.batch || asks != want.asks {
			t.Errorf("asks %t, %d marks, %+v; want %+v", asks, s.Marks(), q, want)
		}
	}
	s.Batch(7)
	s.Show(2)
	if q := s.Query(); q.Batch != 0 || s.Anchor().ID != 2 {
		t.Errorf("%+v, %+v", q, s.Anchor())
	}
}

func TestTheHeadingNamesTheBatch(t *testing.T) {
	s := tasklist.NewTable()
	s.SetSize(100, 20)
	s.Batch(7)
	theme := term.NewTheme(term.Look{Dark: true})
	for _, c := range []struct {
		ids  []history.TaskID
		want string
	}{{[]history.TaskID{2, 1}, "batch of 6 tasks"}, {[]history.TaskID{1}, "batch of 6 tasks"}, {nil, "No tasks of this batch here"}} {
		w := listing(0, c.ids...)
		w.Counts.All = 6 // in all groups; the list shows those of one
		shown := ansi.Strip(strings.Join(s.View(tasklist.Data{Theme: &theme, Window: w, Position: noPosition}), "\n"))
		if !strings.Contains(shown, c.want) {
			t.Errorf("%q is not in\n%s", c.want, shown)
		}
	}
}

func noPosition(history.Task) label.QueuePosition { return label.QueuePosition{} }
