package history_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/simulator"
)

// A submission ends in one of four ways. Only two of them may lead to another one by themselves:
// it surely never left, or the service itself said "later".
func TestSettle(t *testing.T) {
	const (
		accepted = "accepted"
		refused  = "refused"
		putBack  = "put-back"
		lost     = "lost"
	)
	failed := func(fate api.Delivery, http int, code string) error {
		return &api.Error{Op: api.OpSubmit, Delivery: fate, HTTP: http, Code: code, RequestID: "r-1"}
	}
	type row struct {
		name string
		err  error
		want string
	}
	rows := []row{
		{"accepted", nil, accepted},
		// Never left.
		{"no network", failed(api.NotSent, 0, api.CodeNetwork), putBack},
		{"no connection in time", failed(api.NotSent, 0, api.CodeTimeout), putBack},
		{"stopped before it was sent", failed(api.NotSent, 0, api.CodeCanceled), putBack},
		{"no key", failed(api.NotSent, 0, api.CodeNoKey), refused},
		{"an address that cannot be asked", failed(api.NotSent, 0, api.CodeAddress), refused},
		// Left, and nothing came back.
		{"connection broke", failed(api.NoAnswer, 0, api.CodeNetwork), lost},
		{"no answer in time", failed(api.NoAnswer, 0, api.CodeTimeout), lost},
		{"stopped while it was on its way", failed(api.NoAnswer, 0, api.CodeCanceled), lost},
		{"half an answer", failed(api.NoAnswer, 200, api.CodeGarbage), lost},
		{"an endless answer", failed(api.NoAnswer, 200, api.CodeTooLarge), lost},
		// The service asks to come back.
		{"429", failed(api.Answered, 429, "Throttling.RateQuota"), putBack},
		{"429 without a word", failed(api.Answered, 429, api.CodeHTTP), putBack},
		{"503", failed(api.Answered, 503, "ServiceUnavailable"), putBack},
		// Under 429 as well, but nothing that passes by itself.
		{"429 for an unpaid bill", failed(api.Answered, 429, "PostpaidBillOverdue"), refused},
		{"429 for what was never bought", failed(api.Answered, 429, "CommodityNotPurchased"), refused},
		// Not ours: nothing is known of what it did.
		{"another kind of error", errors.New("boom"), lost},
		{"the context's end", context.Canceled, lost},
		{"wrapped", fmt.Errorf("submit: %w", failed(api.Answered, 400, "InvalidFile.Size")), refused},
		{"wrapped and lost", fmt.Errorf("submit: %w", failed(api.NoAnswer, 502, api.CodeHTTP)), lost},
	}
	for _, http := range []int{400, 401, 403, 404, 405, 408, 409, 413, 415, 422, 301, 307, 308} {
		rows = append(rows, row{fmt.Sprint(http), failed(api.Answered, http, "Some.Code"), refused})
	}
	for _, http := range []int{200, 202, 302, 303, 500, 501, 502, 504, 507, 520} {
		rows = append(rows, row{fmt.Sprint(http, " unclear"), failed(api.NoAnswer, http, "Some.Code"), lost})
	}
	for _, r := range rows {
		e := history.SubmitOutcome(api.Receipt{TaskID: "0385dc79", Status: api.Pending, RequestID: "4909"}, r.err)
		if e.Kind() != r.want {
			t.Errorf("%s: %s, want %s", r.name, e.Kind(), r.want)
		}
		sent := history.Task{ID: 1, State: history.Sending, Sent: start}
		after := sent.Apply(start, e)
		if state := map[string]history.State{
			accepted: history.OnServer, refused: history.Rejected, putBack: history.Waiting, lost: history.Unsure,
		}[r.want]; after.State != state {
			t.Errorf("%s: the task becomes %q, want %q", r.name, after.State, state)
		}
		if known := (history.Problem{}) != after.Problem; known != (r.err != nil) {
			t.Errorf("%s: the problem is %+v", r.name, after.Problem)
		}
	}
}

// Whatever the code and the status: what may have arrived is never put back, and what was answered
// with a clear no is never unsure.
func TestSettleNeverRepeatsWhatMayHaveArrived(t *testing.T) {
	codes := []string{"", "Nobody.Knows"}
	for _, row := range simulator.Documented() {
		codes = append(codes, row.Code)
	}
	for _, code := range codes {
		for http := range 600 {
			e := &api.Error{Op: api.OpSubmit, Delivery: api.NoAnswer, HTTP: http, Code: code}
			if got := history.SubmitOutcome(api.Receipt{}, e).Kind(); got != "lost" {
				t.Fatalf("%d %s without an answer: %s", http, code, got)
			}
			e.Delivery = api.Answered
			got := history.SubmitOutcome(api.Receipt{}, e).Kind()
			if got == "put-back" && http != 429 && http != 503 || got == "lost" {
				t.Fatalf("%d %s answered: %s", http, code, got)
			}
		}
	}
}

// The user has a task sent again while it is still looked for, and it is found after all, or its
// answer comes late: then it is not sent again.
func TestWhatIsFoundIsNotSentAgain(t *testing.T) {
	for _, found := range []bool{true, false} {
		task := unsureAt(1, start)
		for _, e := range []history.Event{
			history.SendAgain{}, history.TaskAccepted{TaskID: "x", Status: api.Pending, Found: found}, history.SendBegan{},
		} {
			task = task.Apply(start, e)
		}
		if task.State != history.OnServer || task.RemoteID != "x" {
			t.Errorf("found %v: %+v", found, task)
		}
	}
	fresh := waitingTask(1).Apply(start, history.TaskAccepted{TaskID: "x", Status: api.Pending})
	if fresh.State != history.Waiting {
		t.Errorf("a task that was never sent was accepted: %+v", fresh)
	}
}

// What was put together from an older state of the task does not begin to be sent.
func TestASubmissionThatIsNotTheTasksAnyMore(t *testing.T) {
	task := waitingTask(1)
	task.Clip = "https://c.example/waltz.mp4"
	old := history.SendBegan{Says: task.Submission()}
	task = task.Apply(start, history.Replanned{Engine: api.WanMix, Model: "wan2.2-animate-mix", Mode: "wan-pro", Price: 0.9})
	if same := task.Apply(start, old); same != task {
		t.Errorf("it begins: %+v", same)
	}
	if now := task.Apply(start, history.SendBegan{Says: task.Submission()}); now.State != history.Sending {
		t.Errorf("as it is now it does not: %+v", now)
	}
}

func TestProblemOf(t *testing.T) {
	for _, test := range []struct {
		name string
		err  error
		want history.Problem
	}{
		{
			"the service's words",
			&api.Error{Op: api.OpQuery, HTTP: 400, Code: "InvalidFile.Size", Message: "too large", RequestID: "7574"},
			history.Problem{Op: api.OpQuery, HTTP: 400, Code: "InvalidFile.Size", Message: "too large", RequestID: "7574"},
		},
		{
			"our disk's",
			&history.Error{Code: history.CodeFull, Path: "/v", Cause: errors.New("no space")},
			history.Problem{Code: string(history.CodeFull), Detail: api.Detail{Kind: api.DetailHistory, Name: "/v", Said: "no space"}},
		},
		{"anything else", errors.New("boom"), history.Problem{Code: "Program", Message: "boom"}},
	} {
		if got := history.ProblemOf(fmt.Errorf("around: %w", test.err)); got != test.want && test.name != "anything else" {
			t.Errorf("%s: %+v", test.name, got)
		}
		if got := history.ProblemOf(test.err); got != test.want {
			t.Errorf("%s: %+v, want %+v", test.name, got, test.want)
		}
	}
}
