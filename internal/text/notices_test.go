package text_test

import (
	"errors"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/core"
)

// notices are those that are read, with tasks in the states that matter.
func notices() []core.Notice {
	err := &history.Error{Code: history.CodeNoMotion, Path: "/d/history.db"}
	task := func(state history.State, code string) history.Task {
		t := history.Task{ID: 7, State: state, Problem: history.Problem{Code: code}}
		t.Picture, t.Template = "/p/anna.png", "AACT.1.a.b"
		return t
	}
	unsure := task(history.Unsure, history.CodeNotFound)
	changed := history.Undone{Entry: history.UndoEntry{ID: 1, Kind: history.UndoHold}, Tasks: []history.Task{unsure}, Changed: 1}
	late := changed
	late.Changed = 0
	return []core.Notice{
		core.Follows{},
		core.ClocksDiffer{By: time.Minute},
		core.HistoryFailed{Err: err},
		core.ChoreFailed{Err: err},
		core.NotSent{Task: task(history.Rejected, "InternalError")},
		core.Refused{Task: task(history.Rejected, "InternalError")},
		core.Unanswered{Task: unsure},
		core.SentTwice{Task: unsure},
		core.NotWritten{ID: 7, Err: err},
		core.NotWritten{ID: 7, Sent: true, Err: err},
		core.Written{Task: unsure},
		core.Failed{Task: task(history.Failed, "InternalError")},
		core.NotAsked{Task: unsure, Err: err},
		core.NotListed{Err: err},
		core.NotLookedUp{Task: unsure, Err: err},
		core.LookedUp{Task: unsure},
		core.LookedUp{Task: task(history.Unsure, history.CodeAmbiguous)},
		core.LookedUp{Task: task(history.Unsure, history.CodeClocks)},
		core.LookedUp{Task: task(history.OnServer, "")},
		core.NotSaved{Task: unsure, Err: err},
		core.NotChanged{Err: err},
		core.NotMoved{},
		core.OnDisk{},
		core.ToCancel{Task: unsure},
		core.NotCanceled{Task: unsure, Err: &api.Error{Op: api.OpCancel, Code: api.CodeTimeout}},
		core.CanceledOne{Task: unsure},
		core.Canceling{Tried: 2, Of: 5, Left: 3},
		core.Canceled{Done: 3, Of: 5, Started: 1, Off: true},
		core.Undone{},
		core.Undone{What: changed},
		core.Undone{What: late},
		core.MotionChanged{Change: core.MotionRenamed, Err: err},
		core.MotionChanged{Change: core.MotionAdded, Err: err},
		core.MotionChanged{Change: core.MotionAdded},
		core.Imported{Err: errors.New("something")},
		core.Imported{Account: core.Account{Held: core.Tally{Tasks: 2}}},
		core.NotImported{Missing: core.Tally{Tasks: 1, Motions: 2}},
		core.HistorySaved{Path: "/d/copy.db"},
		core.HistorySaved{Err: err},
		core.Revived{Tasks: []history.Task{unsure}},
	}
}

// The command line says the same as the window, without its keys.
func TestNoNoticeOnTheCommandLineNamesAKey(t *testing.T) {
	named := 0
	for _, n := range notices() {
		here, there := command.Notice(n), window.Notice(n)
		if here.Text == "" || here.Tone != there.Tone {
			t.Errorf("%T: %+v, and in the window %+v", n, here, there)
		}
		if keys.MatchString(here.Text) {
			t.Errorf("%T: %q names a key of the window", n, here.Text)
		}
		if keys.MatchString(there.Text) {
			named++
		}
	}
	if named < 10 {
		t.Errorf("keys are found in %d sentences of the window alone", named)
	}
	late := core.Changed{Tasks: make([]history.Task, 2), Late: []history.Task{{ID: 1, State: history.Unsure}}}
	if said := command.TooLate("Paused 2 tasks", late).Text; said != "Paused 2 tasks; too late for 1 of them: it was sent without an answer" {
		t.Error(said)
	}
}
