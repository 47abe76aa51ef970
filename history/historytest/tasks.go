// Package historytest has the tasks and events with which the packages of history are tested.
package historytest

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
)

// Start is when the tests begin.
var Start = time.Date(2026, time.November, 20, 8, 0, 0, 0, time.UTC)

// Model is the model of the tests' tasks.
const Model = "animate-anyone-gen2"

// Must gives a call's value and ends the test on its error.
func Must[T any](v T, err error) func(t testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// States are all of them, in the order of a life.
func States() []history.State {
	return []history.State{
		history.Waiting, history.Sending, history.Unsure, history.OnServer, history.Finished, history.Saved,
		history.Failed, history.Rejected, history.Canceled, history.Expired, history.Gone,
	}
}

// TaskIn makes a task as it would be when it has come to a state.
func TaskIn(s history.State) history.Task {
	t := history.Task{
		ID: 1, State: s, Created: Start, Updated: Start,
		Draft: history.Draft{Title: "anna × waltz", Engine: api.AnimateAnyone, Model: "animate-anyone-gen2"},
	}
	if s != history.Waiting {
		t.Sent = Start
	}
	if slices.Contains([]history.State{history.OnServer, history.Finished, history.Saved, history.Failed, history.Expired, history.Gone}, s) {
		t.RemoteID, t.Status, t.Accepted = "0385dc79", api.Pending, Start
	}
	if s == history.Finished || s == history.Saved {
		t.Status, t.Video = api.Succeeded, "https://results.example.com/v.mp4?sig=1"
	}
	if s.Final() || s == history.Finished {
		t.Ended = Start
	}
	return t
}

// UnsureAt is a task whose submission began at a time, by either clock, and nothing came back.
func UnsureAt(id history.TaskID, sent time.Time) history.Task {
	return history.Task{
		ID: id, State: history.Unsure, Sent: sent, SentThere: sent, Updated: sent,
		Draft: history.Draft{Engine: api.AnimateAnyone, Model: Model},
	}
}

// ListedAt is a task on the account's list.
func ListedAt(id string, at time.Time) api.Listed {
	return api.Listed{TaskID: id, RequestID: "r-" + id, Model: Model, Status: api.Pending, Created: at}
}

// WaitingTask is a task that waits here.
func WaitingTask(id history.TaskID) history.Task {
	return history.Task{ID: id, Turn: int64(id), State: history.Waiting, Draft: history.Draft{Engine: api.AnimateAnyone, Model: Model}}
}

// Queued is a task that the service accepted at a time.
func Queued(id history.TaskID, accepted time.Time, status api.Status) history.Task {
	t := history.Task{
		ID: id, State: history.OnServer, Status: status, RemoteID: "remote-" + string(rune('a'+id)),
		Sent: accepted, Accepted: accepted, Draft: history.Draft{Engine: api.AnimateAnyone, Model: Model},
	}
	if status.Started() {
		t.Started = accepted
	}
	return t
}

// Wished is a task at the service that the person wants canceled.
func Wished(id history.TaskID, at time.Time) history.Task {
	task := Queued(id, Start.Add(time.Duration(id)*time.Second), api.Pending)
	task.RemoteID = RemoteOf(id)
	task = task.Apply(at, history.CancelAsked{})
	return task
}

// NotPending is how the service refuses to cancel what has started, or was canceled before.
func NotPending() *api.Error {
	return &api.Error{Op: api.OpCancel, HTTP: 400, Code: "UnsupportedOperation", RequestID: "r"}
}

// RemoteOf is the id of a task at the service.
func RemoteOf(id history.TaskID) string { return fmt.Sprint("remote-", id) }
