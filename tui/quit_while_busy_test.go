package tui_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"dancecard/history"
)

// cancels are the wishes to cancel a task at the service.
func cancels(r *http.Request) bool { return strings.HasSuffix(r.URL.Path, "/cancel") }

// An order that is being written down when q is pressed is written down.
func TestQuitWaitsForACreatedTask(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.start(120, 36)
	s.fill(sample("anna.jpg"), waltz)
	_, create := s.model.Update(keyPress("ctrl+s")) // the disk is busy
	s.press("q")
	s.see("Quitting as soon as your last change is saved")
	if s.ended {
		t.Fatal("it ends, and the order is lost")
	}
	s.advance(time.Minute)
	s.see("Quitting as soon as your last change is saved") // for as long as it takes
	s.run(create)
	s.drain()
	if n := len(s.everything()); n != 1 || !s.ended {
		t.Errorf("%d tasks were written down; ended: %v", n, s.ended)
	}
}

// The end waits for the cancellation that is being asked for, unless the person does not want to wait.
// What was not asked for yet has been told before.
func TestQuitWaitsForACancel(t *testing.T) {
	t.Parallel()
	for _, hurried := range []bool{false, true} {
		s := newHarness(t, settings{speed: 0.01})
		for n := range 3 {
			s.add(history.Draft{Picture: sample("anna.jpg"), Template: waltz}, accepted(n, plainly)...)
		}
		open := s.hold(cancels)
		s.start(120, 36)
		s.press("ctrl+a", "c", "c", "q")
		s.see("0 of 3 tasks are canceled so far")
		s.press("y")
		s.see("Quitting as soon as your last change is saved · ctrl+c quit now")
		if s.ended {
			t.Fatal("it ends before the answer")
		}
		if hurried {
			s.press("ctrl+c")
		} else if open(); true {
			s.advance(10 * time.Second)
		}
		if !s.ended {
			t.Errorf("it does not end (hurried: %v):\n%s", hurried, s.text())
		}
		if n := len(s.requests("cancel")); !hurried && n != 1 {
			t.Errorf("%d cancellations were asked for", n)
		}
	}
}

// While the end waits for a submission's answer the footer says so.
func TestQuitSaysThatASubmissionIsUnderWay(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	open := s.hold(submissions)
	s.add(history.Draft{Picture: sample("anna.jpg"), Template: s.sim.TemplateIDs()[0]})
	s.start(120, 36)
	s.press("q", "y")
	s.see("Quitting as soon as Model Studio answers the submission")
	s.press("ctrl+c")
	s.advance(30 * time.Second)
	s.see("Quitting as soon as Model Studio answers the submission")
	if s.ended {
		t.Fatal("it ends before the answer")
	}
	open()
	if !s.ended || s.task(1).State != history.OnServer {
		t.Errorf("ended: %v, and the task is %q", s.ended, s.task(1).State)
	}
}
