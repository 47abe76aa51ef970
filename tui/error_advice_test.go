package tui_test

import (
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/api/advice"
	"dancecard/history"
	"dancecard/internal/simulator"
)

// Whatever the service's documents list has its own text, refused at once or failed late. The file at fault is
// named.
func TestDocumentedErrorsAreAdvised(t *testing.T) {
	generic := func(op api.Op, status int, code string) string {
		return advice.Of(op, status, code, "a text of the service", api.Engine{}, advice.Files{})
	}
	for _, answer := range simulator.Documented() {
		for _, engine := range api.Engines() {
			for state, p := range map[history.State]history.Problem{
				history.Rejected: {Op: api.OpSubmit, HTTP: answer.Status, Code: answer.Code, Message: answer.Message},
				history.Failed:   {Op: api.OpQuery, HTTP: 200, Code: answer.Code, Message: answer.Message},
			} {
				task := history.Task{State: state, Problem: p, Draft: history.Draft{
					Engine: engine.ID, Model: engine.Model, Picture: "/home/u/anna.jpg", Clip: "/home/u/dance.mp4",
				}}
				got := inWindow.TaskAdvice(task)
				if got == "" || got == generic(p.Op, p.HTTP, "") || got == generic(p.Op, p.HTTP, "Never.Heard.Of") {
					t.Errorf("%d %s %q, %s: %q", answer.Status, answer.Code, answer.Message, state, got)
				}
				about := strings.HasPrefix(answer.Code, "InvalidFile.") || strings.HasPrefix(answer.Code, "InvalidImage") || answer.Code == "InvalidPerson"
				if about && answer.Code != "InvalidFile.Template.Content" && !strings.Contains(got, `"anna.jpg"`) && !strings.Contains(got, `"dance.mp4"`) {
					t.Errorf("%s names no file: %q", answer.Code, got)
				}
			}
		}
	}
}

// An account error stops the queue, at the submission or late. Nothing more is sent until the person resumes.
func TestAccountErrorsHoldTheQueue(t *testing.T) {
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
