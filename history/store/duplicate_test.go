package store_test

import (
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
)

// A task is sent again while a search for its first submission is under way, or is given up, and
// both submissions turn out to have arrived. Whatever is heard first, history has both.
func TestBothSubmissionsThatArrivedAreKept(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name   string
		events func(found, answer history.Event) []history.Event
		own    string // the id of the task itself
		state  history.State
	}{
		{"found while the second is on its way", func(found, answer history.Event) []history.Event {
			return []history.Event{history.SendAgain{}, history.SendBegan{}, found, answer}
		}, "new", history.OnServer},
		{"found when the second was taken", func(found, answer history.Event) []history.Event {
			return []history.Event{history.SendAgain{}, history.SendBegan{}, answer, found}
		}, "new", history.OnServer},
		{"an answer after it was found", func(found, answer history.Event) []history.Event {
			return []history.Event{found, answer}
		}, "old", history.OnServer},
		{"given up", func(found, answer history.Event) []history.Event {
			return []history.Event{history.GivenUp{}, found, answer}
		}, "", history.Canceled},
	} {
		s, clock, _ := newStore(t)
		draft := history.Draft{Engine: api.WanMove, Model: "wan2.2-animate-move", Picture: "https://p.example/x.png", Clip: "https://c.example/x.mp4", Title: "mine"}
		id := must(s.Create(t.Context(), draft))(t)[0].ID
		apply(t, s, id, history.SendBegan{}, history.SendLost{})
		clock.advance(time.Minute)
		events := test.events(
			history.TaskAccepted{TaskID: "old", Found: true, Status: api.Running, At: start.Add(time.Second)},
			history.TaskAccepted{TaskID: "new", Status: api.Pending},
		)
		got := apply(t, s, id, append(events, events...)...) // what is heard twice makes no third
		if got.RemoteID != test.own || got.State != test.state {
			t.Errorf("%s: it became %q, %q", test.name, got.RemoteID, got.State)
		}
		live := map[string]history.Task{}
		for _, task := range must(s.Live(t.Context()))(t) {
			live[task.RemoteID] = task
		}
		for _, remote := range []string{"old", "new"} {
			if task := live[remote]; task.State != history.OnServer || task.Picture != draft.Picture || task.Sent.IsZero() || task.Price == 0 {
				t.Errorf("%s: %q is %+v", test.name, remote, task)
			}
		}
		if all := must(s.Counts(t.Context()))(t).All; all > 3 || all == 3 != (test.own == "") {
			t.Errorf("%s: %d tasks", test.name, all)
		}
	}
}

// The second making of a motion, which nobody waits for, does not end those who wait for the first.
func TestTheOtherMakingOfAMotionIsNobodys(t *testing.T) {
	t.Parallel()
	s, clock, _ := newStore(t)
	video := must(s.Create(t.Context(), history.Draft{Engine: api.AnimateAnyone, Model: aModel, Picture: "https://p.example/x.png", Clip: "https://c.example/x.mp4"}))(t)[0]
	maker := video.ID + 1
	apply(t, s, maker, history.SendBegan{}, history.SendLost{})
	clock.advance(time.Minute)
	apply(t, s, maker, history.SendAgain{}, history.SendBegan{}, history.TaskAccepted{TaskID: "new", Status: api.Pending},
		history.TaskAccepted{TaskID: "old", Found: true, Status: api.Running, At: start})
	other := maker + 1
	if got := apply(t, s, other, history.Reported{Status: api.Failed, Code: "InvalidFile.Content"}); got.RemoteID != "old" || got.State != history.Failed {
		t.Fatalf("the other: %+v", got)
	}
	if got := must(s.Task(t.Context(), video.ID))(t); got.State != history.Waiting {
		t.Errorf("what waits became %+v", got)
	}
	apply(t, s, maker, history.Reported{Status: api.Succeeded, Template: "AACT.a", Seconds: 5})
	if got := must(s.Task(t.Context(), video.ID))(t); got.Template != "AACT.a" {
		t.Errorf("it was not handed the motion: %+v", got)
	}
}
