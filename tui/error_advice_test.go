package tui_test

import (
	"strings"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/internal/simulator"
)

// An account error stops the queue, at the submission or late. Nothing more is sent until the person resumes.
func TestAccountErrorsHoldTheQueue(t *testing.T) {
	t.Parallel()
	for _, faults := range []string{
		"not-activated", "refuse=isv.OUT_OF_SERVICE", "refuse=Contain.Forbidden.Label.Error", "refuse=Arrearage",
		"not-activated,late-refusals", "fail=isv.OUT_OF_SERVICE", "fail=Contain.Forbidden.Label.Error", "fail=Arrearage",
	} {
		t.Run(faults, func(t *testing.T) {
			t.Parallel()
			s := newHarness(t, settings{})
			off, err := s.sim.EnableFaults(strings.Split(faults, ",")...)
			s.must(err)
			for range 6 {
				s.add(history.Draft{Picture: sample("anna.jpg"), Template: s.sim.TemplateIDs()[0]})
			}
			s.start(120, 36)
			s.until("Sending stopped: ", time.Minute)
			s.see(" · p resume")
			sent := len(s.requests(simulator.KindSubmit))
			s.advance(5 * time.Minute)
			if n := len(s.requests(simulator.KindSubmit)); n != sent || sent > 3 {
				t.Errorf("%d submissions before it was held, %d after", sent, n-sent)
			}
			off()
			s.press("p", "y")
			s.until("✔ saved", 2*time.Minute)
			s.miss("Sending stopped: ")
		})
	}
}
