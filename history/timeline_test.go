package history_test

import (
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
)

// Whatever ends a task, the timeline tells of the end, once.
func TestEveryEndIsInTheTimeline(t *testing.T) {
	t.Parallel()
	accepted := history.TaskAccepted{TaskID: "one", Status: api.Pending}
	finished := []history.Event{history.SendBegan{}, accepted, history.Reported{Status: api.Succeeded, Video: "https://example.com/a.mp4"}}
	canceled, removed := history.CancelDone{}, history.TakenOff{}
	for name, c := range map[string]struct {
		life []history.Event
		want string // the kind of the last event, before the removal
	}{
		"waiting":        {[]history.Event{history.CancelAsked{}}, "cancel-done"},
		"preparing":      {[]history.Event{history.Uploaded{}, history.CancelAsked{}}, "cancel-done"},
		"held":           {[]history.Event{history.PutOnHold{}, history.CancelAsked{}}, "cancel-done"},
		"not accepted":   {[]history.Event{history.SendBegan{}, history.CancelAsked{}, history.SendPutBack{}}, "cancel-done"},
		"here":           {[]history.Event{canceled}, "cancel-done"},
		"at the service": {[]history.Event{history.SendBegan{}, accepted, history.CancelAsked{}, history.CancelDone{RequestID: "r"}}, "cancel-done"},
		"found out":      {[]history.Event{history.SendBegan{}, accepted, history.CancelAsked{}, history.Reported{Status: api.Canceled}}, "reported"},
		"after unknown":  {[]history.Event{history.SendBegan{}, history.SendLost{}, history.CancelAsked{}, accepted, history.CancelDone{RequestID: "r"}}, "cancel-done"},
		"discarded":      {[]history.Event{history.SendBegan{}, history.SendLost{}, history.CancelAsked{}, history.GivenUp{}}, "given-up"},
		"sent again":     {[]history.Event{history.SendBegan{}, history.SendLost{}, history.SendAgain{}, history.CancelAsked{}}, "cancel-done"},
		"rejected":       {[]history.Event{history.SendBegan{}, history.CancelAsked{}, history.SendRefused{}}, "refused"},
		"step failed":    {[]history.Event{history.StepFailed{Final: true}}, "step-failed"},
		"failed":         {[]history.Event{history.SendBegan{}, accepted, history.CancelAsked{}, history.Reported{Status: api.Failed}}, "reported"},
		"link dead":      {append(finished[:3:3], history.SaveFailed{}, history.SaveFailed{Dead: true}), "save-failed"},
		"link expired":   {append(finished[:3:3], history.SaveFailed{}, nil, history.SaveFailed{}), "save-failed"},
		"saved":          {append(finished[:3:3], history.SaveFailed{}, history.VideoSaved{File: "a.mp4"}), "saved"},
	} {
		at := time.Date(2026, time.November, 20, 12, 0, 0, 0, time.UTC)
		task := history.Task{ID: 1, State: history.Waiting, Created: at}
		timeline := []history.Entry{{At: at, Event: history.Created{}}}
		for _, e := range c.life {
			if at = at.Add(time.Minute); e == nil {
				at = at.Add(history.LinkLife)
				continue
			}
			task = task.Apply(at, e)
			timeline = append(timeline, history.Entry{At: at, Event: e})
		}
		if !task.State.Final() {
			t.Errorf("%s: it has not ended: %s", name, task.State)
		}
		task = task.Apply(at, removed)
		timeline = append(timeline, history.Entry{At: at, Event: removed})
		told := history.WithEnd(task, timeline)
		last := told[len(told)-2]
		if last.Event.Kind() != c.want || !last.At.Equal(at) {
			t.Errorf("%s: %s at %s is the last of %v", name, last.Event.Kind(), last.At, told)
		}
		if f, ok := last.Event.(history.SaveFailed); ok && !f.Dead {
			t.Errorf("%s: the link's end is not told of", name)
		}
		if again := history.WithEnd(task, told); len(again) != len(told) {
			t.Errorf("%s: told twice: %v", name, again)
		}
	}
}
