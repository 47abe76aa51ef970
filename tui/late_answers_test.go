package tui_test

import (
	"testing"
	"time"

	"dancecard/history"
)

// A question about a task may stay open while the task goes on. Nothing is said to be canceled that is
// not: a video would be paid for unawares.
func TestACancelAfterTheTaskBegan(t *testing.T) {
	t.Parallel()
	for want, after := range map[string]time.Duration{
		"Canceling as soon as Model Studio accepts the task": 0,
		"Can't cancel: “One” is already saved":               10 * time.Minute,
		"Canceling once the task is found on your account":   -1,
	} {
		s := newHarness(t, settings{})
		open := s.hold(submissions)
		task := s.add(history.Draft{Title: "One", Picture: sample("anna.jpg"), Template: s.sim.TemplateIDs()[0]})
		s.start(120, 36)
		s.press("c")
		switch {
		case after == 0:
			defer open()
		case after > 0:
			open()
			s.advance(after)
		case after < 0:
			defer open()
			_, err := s.store.Apply(s.ctx, task.ID, history.SendLost{})
			s.must(err)
		}
		s.press("c")
		s.see(want)
		s.miss("canceled before")
		if after <= 0 {
			s.press("c")
			s.see("Already canceling · esc stop")
			s.press("esc")
			s.see("Cancel stopped; the task continues")
		}
	}
}

// What is on its way cannot be held any more, and is not said to be.
func TestAPauseWhileTheTaskIsSent(t *testing.T) {
	t.Parallel()
	for want, keys := range map[string][]string{
		"Too late: “One” is being sent":                                             {"end", "p"},
		"Changed 1 of 2 tasks; too late for the rest: “One” is being sent · u undo": {"ctrl+a", "p"},
	} {
		s := newHarness(t, settings{})
		open := s.hold(submissions)
		one := s.add(history.Draft{Title: "One", Picture: sample("anna.jpg"), Template: s.sim.TemplateIDs()[0]})
		two := s.add(history.Draft{Title: "Two", Picture: sample("anna.jpg"), Template: s.sim.TemplateIDs()[0]})
		s.start(120, 36)
		s.press(keys...)
		s.see(want)
		if s.task(one.ID).Held || s.task(two.ID).Held != (keys[0] == "ctrl+a") {
			t.Errorf("%v: held is %t and %t", keys, s.task(one.ID).Held, s.task(two.ID).Held)
		}
		open()
	}
}

// The account is asked for some seconds what an unsure task could be. A key that was meant for the list
// answers no question that has come up just then.
func TestAQuestionDoesNotComeBetweenKeys(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	doubtful(s, plainly)
	s.start(160, 50)
	s.until("several possible matches", 5*time.Minute)
	open := s.hold(service)
	s.press("a")
	s.see("Looking for matching tasks on your account…")
	s.press("s")
	open()
	s.see("Looked up “mine” on your account · a resolve", "by queue")
	s.press("s")
	if got := s.task(1); got.State != history.Unsure {
		t.Errorf("it is %+v", got)
	}
	s.press("a")
	s.see("Resolve “mine”")
}

// Nor does one whose cost was being worked out: the key after it was meant for the list.
func TestAQuestionWithItsCostDoesNotComeBetweenKeys(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{speed: 20})
	takes(s, 2)
	s.press("home", "p")
	s.see("1 on hold")
	s.update(keyPress("p"))
	s.update(keyPress("j"))
	s.drain()
	s.miss("Resume “Take 2”")
	s.press("k", "p")
	s.see("Resume “Take 2”")
}
