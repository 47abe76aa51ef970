package tui_test

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/simulator"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui"
)

// flat is the text on the screen with every run of blanks as one: wrapped texts can be found.
func (s *harness) flat() string { return strings.Join(strings.Fields(s.text()), " ") }

// tells fails unless the screen says all of the texts, wherever their lines are broken: Chinese lines break without a
// blank.
func (s *harness) tells(t *testing.T, texts ...string) {
	t.Helper()
	squeeze := func(text string) string { return strings.Join(strings.Fields(text), "") }
	screen := squeeze(s.text())
	for _, text := range texts {
		if !strings.Contains(screen, squeeze(text)) {
			t.Errorf("the screen does not say %q:\n%s", text, s.text())
		}
	}
}

// lastRequest is the id of the last request of a kind, as the service gave it.
func (s *harness) lastRequest(t *testing.T, kind simulator.Kind) string {
	t.Helper()
	record := s.sim.Record()
	for _, r := range slices.Backward(record) {
		if r.Kind == kind {
			return r.RequestID
		}
	}
	t.Fatalf("no request of kind %s", kind)
	return ""
}

// refusals are the errors of the documents, with which the service answers a request; under the race detector every
// few of them.
func refusals() (rows []simulator.ErrorAnswer) {
	for i, r := range simulator.Documented() {
		if (i+1)%everyProblem == 0 {
			rows = append(rows, r)
		}
	}
	return rows
}

// kinds gives one row for each way in which a refused question is treated; with all of the book at hand, each.
func kinds(rows []simulator.ErrorAnswer) []simulator.ErrorAnswer {
	if everyProblem == 1 {
		return rows
	}
	type kind struct {
		http    int
		account bool
	}
	seen := map[kind]bool{}
	return slices.DeleteFunc(rows, func(r simulator.ErrorAnswer) bool {
		k := kind{r.Status, refusesAccount(r)}
		known := seen[k]
		seen[k] = true
		return known
	})
}

// Every error of the documents reaches the screen when it answers a submission, in every language. The screen shows
// code, message, request id and advice.
func TestEveryRefusalReachesTheScreen(t *testing.T) {
	t.Parallel()
	for _, l := range msg.Languages() {
		for _, row := range refusals() {
			t.Run(fmt.Sprintf("%s %d %s %.20s", l, row.Status, row.Code, row.Message), func(t *testing.T) {
				t.Parallel()
				refusalReachesTheScreen(t, l, row)
			})
		}
	}
}

func refusalReachesTheScreen(t *testing.T, l msg.Language, row simulator.ErrorAnswer) {
	s := newHarness(t, settings{quick: true, config: func(c *tui.Config) { c.Language = l }})
	s.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Refuse, Status: row.Status, Code: row.Code, Message: row.Message})
	open := s.hold(lists)
	defer open()
	task := s.add(on("Take", "anna.png", waltz, plainly))
	s.start(90, 70)
	s.advance(1500 * time.Millisecond)
	s.press("enter")
	task = s.task(task.ID)
	words := inWindow
	words.Language = l
	s.tells(t, text.Code(l, task.Problem), row.Message, words.TaskAdvice(task), s.lastRequest(t, simulator.KindSubmit))
	want := stateAfter(row)
	if task.State != want {
		t.Errorf("the task is %s, want %s", task.State, want)
	}
	if l == msg.English && refusesAccount(row) && !strings.Contains(s.flat(), "Sending stopped: "+text.Code(l, task.Problem)) {
		t.Errorf("the header does not say that the queue is held:\n%s", s.text())
	}
}

// lists are requests for the account's list.
func lists(r *http.Request) bool {
	return r.Method == http.MethodGet && strings.HasSuffix(strings.TrimSuffix(r.URL.Path, "/"), "/tasks")
}

// refusesAccount reports whether an answer refuses the account, so that the queue is held.
func refusesAccount(row simulator.ErrorAnswer) bool {
	return (&api.Error{Op: api.OpSubmit, HTTP: row.Status, Code: row.Code, Message: row.Message}).Account()
}

// stateAfter is what a submission that is answered with a row leaves of its task: only what surely
// was not taken waits to be sent again, and what a gateway may have swallowed is unsure.
func stateAfter(row simulator.ErrorAnswer) history.State {
	switch {
	case refusesAccount(row):
		return history.Rejected
	case row.Status == http.StatusTooManyRequests, row.Status == http.StatusServiceUnavailable:
		return history.Waiting
	case row.Status >= http.StatusInternalServerError:
		return history.Unsure
	}
	return history.Rejected
}

// The seven errors of the reference, as the service makes them itself.
func TestTheSevenErrorsOfTheReference(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ code, picture, template, ratio string }{
		{"InvalidURL.ConnectionRefused", "http://127.0.0.1:1/nobody.jpg", simulator.StartTemplates()[0].ID, ""},
		{"InvalidURL.Timeout", "", simulator.StartTemplates()[0].ID, ""},
		{"InvalidFile.Size", sample("huge.bmp"), simulator.StartTemplates()[0].ID, ""},
		{"InvalidFile.Resolution", sample("tiny.png"), simulator.StartTemplates()[0].ID, ""},
		{"InvalidFile.AspectRatio", sample("wide.png"), simulator.StartTemplates()[0].ID, ""},
		{"InvalidFile.Template.Content", sample("anna.jpg"), "AACT.00000000.somebody-elses.template", ""},
		{"InvalidParameter", sample("anna.jpg"), simulator.StartTemplates()[0].ID, "16:9"},
	} {
		t.Run(c.code, func(t *testing.T) {
			t.Parallel()
			s := newHarness(t, settings{quick: true})
			if c.picture == "" { // ten seconds are too long for a test, the service's words are not
				c.picture = sample("anna.jpg")
				s.sim.Inject(simulator.Fault{
					Kind: simulator.KindSubmit, Do: simulator.Refuse, Status: http.StatusBadRequest, Code: c.code,
					Message: "Download " + c.picture + " timeout, please check network connection.",
				})
			}
			task := s.add(history.Draft{Title: "Take", Picture: c.picture, Template: c.template, PictureBackground: c.ratio != "", Ratio: c.ratio})
			s.start(90, 70)
			s.advance(1500 * time.Millisecond)
			s.press("enter")
			task = s.task(task.ID)
			if task.State != history.Rejected || task.Problem.Code != c.code || task.Problem.Message == "" {
				t.Fatalf("the task is %s: %+v", task.State, task.Problem)
			}
			s.tells(t, "rejected", c.code, "HTTP 400", task.Problem.Message, inWindow.TaskAdvice(task), s.lastRequest(t, simulator.KindSubmit))
		})
	}
}

// Every code with which an accepted task can fail reaches the screen too, though its answer is good.
func TestEveryFailureReachesTheScreen(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, row := range refusals() {
		if seen[row.Code] || row.Status != http.StatusBadRequest && row.Status < http.StatusInternalServerError {
			continue
		}
		seen[row.Code] = true
		t.Run(row.Code, func(t *testing.T) {
			t.Parallel()
			s := newHarness(t, settings{quick: true})
			task := s.add(history.Draft{Title: "Take", Picture: sample("anna.jpg"), Template: simulator.StartTemplates()[0].ID})
			s.start(90, 70)
			s.advance(1500 * time.Millisecond)
			s.must(s.sim.FailTask(s.task(task.ID).RemoteID, row.Code, "why it "+row.Code+" failed"))
			s.advance(30 * time.Second)
			s.press("enter")
			task = s.task(task.ID)
			if task.State != history.Failed {
				t.Fatalf("the task is %s", task.State)
			}
			s.tells(t, "failed", row.Code, "why it "+row.Code+" failed", inWindow.TaskAdvice(task), task.Problem.RequestID)
			if task.Problem.RequestID == "" {
				t.Error("the request's id is not known")
			}
		})
	}
}

// A query that is refused says so in the header and changes no task.
func TestARefusedQueryChangesNoTask(t *testing.T) {
	t.Parallel()
	for _, row := range kinds(refusals()) {
		t.Run(fmt.Sprintf("%d %s %.20s", row.Status, row.Code, row.Message), func(t *testing.T) {
			t.Parallel()
			s := newHarness(t, settings{quick: true})
			task := s.add(history.Draft{Title: "Take", Picture: sample("anna.jpg"), Template: simulator.StartTemplates()[0].ID})
			s.start(120, 40)
			s.advance(1500 * time.Millisecond)
			before := s.task(task.ID)
			remove := s.sim.Inject(simulator.Fault{Kind: simulator.KindQuery, Do: simulator.Refuse, Status: row.Status, Code: row.Code, Message: row.Message})
			s.advance(20 * time.Second)
			if now := s.task(task.ID); now != before {
				t.Errorf("the task changed:\n%+v\n%+v", before, now)
			}
			if (refusesAccount(row) || row.Status == http.StatusTooManyRequests) && !strings.Contains(s.flat(), text.Code(msg.English, history.Problem{HTTP: row.Status, Code: row.Code, Message: row.Message})) {
				t.Errorf("the header does not say why nothing is asked:\n%s", s.text())
			}
			remove()
			s.advance(3 * time.Minute)
			if now := s.task(task.ID); now.State != history.Saved {
				t.Errorf("after the refusals the task is %s, it was to be saved", now.State)
			}
		})
	}
}

// A cancellation that is refused says why, and the task goes on.
func TestARefusedCancelReachesTheScreen(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{quick: true, speed: 1})
	task := s.add(history.Draft{Title: "Take", Picture: sample("anna.jpg"), Template: simulator.StartTemplates()[0].ID})
	s.start(160, 50)
	s.advance(1500 * time.Millisecond)
	s.sim.Inject(simulator.Fault{Kind: simulator.KindCancel, Do: simulator.Refuse, Status: http.StatusBadRequest, Code: "UnsupportedOperation", Message: "Failed to cancel the task, please confirm if the task is in PENDING status."})
	s.press("c", "c")
	s.tells(t, "Can't cancel", "UnsupportedOperation")
	if now := s.task(task.ID); now.State != history.OnServer {
		t.Errorf("the task is %s", now.State)
	}
}
