package tui_test

import (
	"database/sql"
	"path/filepath"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/tui"
)

// A word about the first rows leaves the footer like any other.
func TestAnErrorAboutTheFirstRowsGoesAway(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	db, err := sql.Open("sqlite", filepath.Join(s.folder, "history.db")+"?_pragma=busy_timeout(5000)")
	s.must(err)
	defer db.Close()
	_, err = db.Exec(`ALTER TABLE task RENAME TO elsewhere`)
	s.must(err)
	s.model = tui.New(s.ctx, s.config)
	_, err = db.Exec(`ALTER TABLE elsewhere RENAME TO task`)
	s.must(err)
	s.run(s.model.Init())
	s.resize(120, 36)
	s.see("no such table")
	s.advance(20 * time.Second)
	s.miss("no such table")
	s.see("No tasks yet")
}

// What an empty list says stays there while it is read again; it does not blink with every answer.
func TestAnEmptyListStaysWhileItIsReadAgain(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.add(history.Draft{Picture: shot("p.png"), Template: waltz}, seconds(history.CancelDone{})...)
	s.start(120, 36)
	s.press("/")
	s.write("zz")
	s.see("No match for “zz”")
	_, read := s.model.Update(tea.KeyPressMsg{Code: 'z', Text: "z"})
	if strings.Contains(s.text(), "No match") {
		t.Error("it says so of what was not looked for yet")
	}
	s.run(read)
	s.drain()
	s.press("enter")
	s.see("No match for “zzz”")
	s.model.Update(keyPress("r"))
	s.see("No match for “zzz”")
}
