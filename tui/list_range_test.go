package tui_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
)

// markedRows are the pictures of the marked tasks on the screen, without their ending.
func (s *harness) markedRows() string {
	var out []string
	for _, row := range s.listRows() {
		if strings.HasPrefix(row, "◆") {
			name, _, _ := strings.Cut(row[strings.Index(row, " p")+1:], ".png")
			out = append(out, name)
		}
	}
	return strings.Join(out, " ")
}

// A range follows the cursor until it is ended; what was marked before stays marked.
func TestARangeOfMarks(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ keys, want string }{
		{"v", "p9"},
		{"v j j", "p9 p8 p7"},
		{"v j j j k k", "p9 p8"},
		{"j j v k k", "p9 p8 p7"},
		{"v j v j j", "p9 p8"},                  // ended
		{"G space k k v j", "p2 p1 p0"},         // with what was marked
		{"space j v j j k k k k", "p9 p8 p7"},   // and taken back, it is marked still
		{"v j space", "p9"},                     // space ends it too, and turns one mark
		{"v j esc j", ""},                       // all marks are off
		{"v j tab tab tab tab j j", "p9 p8"},    // another list was shown
		{"shift+down shift+down", "p9 p8 p7"},   // and moves
		{"shift+down shift+down j", "p9 p8 p7"}, // a plain move ends that
		{"j j shift+up shift+up shift+down", "p8 p7"},
		{"shift+down j j shift+down", "p9 p8 p6 p5"},
		{"v j j *", "p6 p5 p4 p3 p2 p1 p0"},
		{"* *", ""},
		{"ctrl+a space *", "p9"},
		{"v G", "p9 p8 p7 p6 p5 p4 p3 p2 p1 p0"},
	} {
		t.Run(c.keys, func(t *testing.T) {
			t.Parallel()
			s := newHarness(t, settings{quick: true})
			s.canceled(10)
			s.start(100, 24)
			s.press(strings.Fields(c.keys)...)
			if got := s.markedRows(); got != c.want {
				t.Errorf("marked are %q, not %q\n%s", got, c.want, s.text())
			}
		})
	}
}

// A range may be longer than what the list has read, and is what a command is about.
func TestALongRange(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{quick: true})
	s.canceled(700)
	s.start(120, 24)
	s.press("j", "v", "G")
	s.see("range · 699 marked", "v end range")
	s.press("k", "k", "v", "d", "y")
	s.see("Removed 697 tasks", "All 3 ")
}

// Arrows leave the filter for the list; ctrl+n and ctrl+p move in the list while one types on.
func TestMovingFromTheFilter(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{quick: true})
	s.canceled(12)
	s.start(100, 24)
	on := func(n int) {
		t.Helper()
		if want := fmt.Sprintf(" p%d.png", n); !strings.Contains(s.cursorRow(), want) {
			t.Errorf("the cursor is on %q, not on %s", s.cursorRow(), want)
		}
	}
	s.press("/")
	s.write("p1")
	on(11)
	s.press("ctrl+n", "ctrl+n")
	on(1)
	s.press("ctrl+p")
	on(10)
	s.see("/p1 ", "ctrl+n move")
	s.write("1")
	on(11)
	s.press("backspace", "down")
	on(10)
	s.see("/p1 3 matches", "esc clear", "/ edit filter")
	s.press("/", "up", "esc")
	on(11)
	s.miss("matches")
}

// Marked tasks are up to date also where the list shows other rows: what another program removed is not marked any more.
func TestMarksOutOfSightFollowAnotherProgram(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{quick: true})
	gone := s.add(history.Draft{Title: "Gone", Picture: shot("anna.png"), Template: waltz}, seconds(history.CancelDone{})...)
	kept := s.add(history.Draft{Title: "Kept", Picture: shot("anna.png"), Template: waltz}, seconds(history.CancelDone{})...)
	s.canceled(400)
	s.start(100, 24)
	s.press("end", "space", "up", "space", "home")
	s.see("2 marked")
	_, err := s.store.ApplyAll(s.ctx, []history.Change{{ID: gone.ID, Event: history.TakenOff{}}, {ID: kept.ID, Event: history.Renamed{Title: "Called"}}})
	s.must(err)
	s.advance(10 * time.Second)
	s.see("1 marked")
	s.press("d")
	s.see("Removed “Called”")
}

// The group line tells how far a batch is and what it has cost, where there is room.
func TestTheProgressOfABatch(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{quick: true})
	crossed(s, []string{"a.png", "b.png", "c.png", "d.png", "e.png"}, []string{"waltz.mp4"}, "")
	life := func(id history.TaskID, n int) {
		for _, e := range []history.Event{
			history.SendBegan{},
			history.TaskAccepted{TaskID: fmt.Sprint("t", id), Status: api.Pending},
			history.Reported{Status: api.Running},
			history.Reported{Status: api.Succeeded, Seconds: 10, Video: studio + "/v.mp4"},
			history.VideoSaved{File: fmt.Sprint(id, ".mp4"), Bytes: 1},
		}[:n] {
			s.apply(id, e)
		}
	}
	life(1, 5)
	life(3, 3) // the second one makes the template
	s.hold(anything)
	s.start(160, 30)
	s.press("b")
	s.see("batch of 5 tasks")
	s.resize(114, 30)
	s.see("batch of 5 tasks  ✔ 1 saved  ● 1 running  ✖ 3 problems  ¥0.80")
	s.resize(80, 30)
	s.see("batch of 5 tasks  ✔ 1 saved")
	s.miss("3 problems  ")
	s.press("tab")
	s.miss("1 saved")
}
