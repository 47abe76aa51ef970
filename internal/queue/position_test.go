package queue_test

import (
	"testing"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/queue"
)

// The summary counts what the list shows: tasks that make motions are no rows there, and a video that
// could not be saved is not one that is being saved. What is at the service without an address is there.
func TestTheSummaryCountsWhatTheListShows(t *testing.T) {
	maker := func(t history.Task) history.Task {
		t.Kind, t.Motion = history.MakesMotion, history.MotionID(t.ID)
		return t
	}
	held, heldMaker := waitingTask(1), maker(waitingTask(2))
	held.Held, heldMaker.Held = true, true
	saving := queued(3, start, api.Succeeded)
	saving.State, saving.Ended, saving.Video = history.Finished, start, "https://v"
	unsaved := saving
	unsaved.ID, unsaved.RemoteID, unsaved.Tries = 4, "remote-4", 2
	d := queue.New(3, 1)
	tasks := []history.Task{
		held, heldMaker, saving, unsaved, queued(5, start, api.Succeeded), maker(queued(6, start, api.Succeeded)),
		maker(queued(7, start, api.Running)), maker(queued(8, start, api.Pending)), maker(waitingTask(9)), queued(10, start, api.Running),
		queued(11, start, api.Pending), waitingTask(12), queued(13, start, "NEW"),
	}
	for _, task := range tasks {
		d.Take(task)
	}
	got := d.Summary(start)
	got.Left = queue.Range{}
	if want := (queue.Summary{Running: 1, Queued: 3, Held: 1, Saving: 1, Unsaved: 1, Making: 1, There: 4, Here: 2}); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
	if some := queue.Count(tasks); some != (queue.Counts{got.Running, got.Queued, got.Held, got.Saving, got.Unsaved}) {
		t.Errorf("of a list they are %+v", some)
	}
	for _, task := range tasks {
		task.State = history.Canceled
		d.Take(task)
	}
	if got := d.Summary(start); got != (queue.Summary{}) {
		t.Errorf("nothing is live: %+v", got)
	}
}
