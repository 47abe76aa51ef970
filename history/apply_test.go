package history_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dancecard/api"
	"dancecard/history"
)

// always makes one event lead to the same state from each of some.
func always(to history.State, from ...history.State) map[history.State]history.State {
	m := map[history.State]history.State{}
	for _, s := range from {
		m[s] = to
	}
	return m
}

func TestEveryEventInEveryState(t *testing.T) {
	same := func(s ...history.State) map[history.State]history.State {
		m := map[history.State]history.State{}
		for _, s := range s {
			m[s] = s
		}
		return m
	}
	finals := []history.State{history.Saved, history.Failed, history.Rejected, history.Canceled, history.Expired, history.Gone}
	refusal := history.Problem{Op: api.OpSubmit, HTTP: 400, Code: "InvalidFile.Resolution"}
	tests := []struct {
		name  string
		event history.Event
		// changed has the states in which the event changes anything, and where it leads.
		changed map[history.State]history.State
	}{
		{"created", history.Created{}, nil},
		{"foreign", history.Foreign{Name: "moved"}, nil},
		{"imported", history.Imported{TaskID: "0385dc79", Status: api.Running}, nil}, // only what is not there yet
		{"send began", history.SendBegan{}, always(history.Sending, history.Waiting)},
		{"accepted", history.TaskAccepted{TaskID: "0385dc79", Status: api.Pending}, always(history.OnServer, history.Sending, history.Unsure)},
		{"refused", history.SendRefused{Problem: refusal}, always(history.Rejected, history.Sending)},
		{"put back", history.SendPutBack{Problem: refusal}, always(history.Waiting, history.Sending)},
		{"lost", history.SendLost{Problem: refusal}, always(history.Unsure, history.Sending)},
		{"not found", history.NotFound{}, same(history.Unsure)},
		{"several found", history.NotFound{Candidates: []string{"a", "b"}}, same(history.Unsure)},
		{"send again", history.SendAgain{}, always(history.Waiting, history.Unsure, history.Rejected)},
		{"given up", history.GivenUp{}, always(history.Canceled, history.Unsure)},
		{"no word", history.Reported{}, nil},
		{"running", history.Reported{Status: api.Running}, always(history.OnServer, history.OnServer, history.Expired)},
		{"an unfamiliar word", history.Reported{Status: "WARMING-UP"}, always(history.OnServer, history.OnServer, history.Expired)},
		{"unknown", history.Reported{Status: api.Unknown}, same(history.OnServer)},
		{"succeeded", history.Reported{Status: api.Succeeded, Video: "https://v"}, always(history.Finished, history.OnServer, history.Expired, history.Gone)},
		{"succeeded without a video", history.Reported{Status: api.Succeeded}, always(history.OnServer, history.OnServer, history.Expired)},
		{"failed", history.Reported{Status: api.Failed, Code: "InternalError"}, always(history.Failed, history.OnServer, history.Expired)},
		{"canceled there", history.Reported{Status: api.Canceled}, always(history.Canceled, history.OnServer, history.Expired)},
		{"canceled here", history.CancelDone{}, always(history.Canceled, history.Waiting)},
		{"canceled at the service", history.CancelDone{RequestID: "r"}, always(history.Canceled, history.OnServer)},
		{"cancel refused", history.CancelRefused{Problem: refusal}, same(history.OnServer)},
		{"cancel asked", history.CancelAsked{}, map[history.State]history.State{
			history.Waiting: history.Canceled, history.Sending: history.Sending, history.Unsure: history.Unsure, history.OnServer: history.OnServer,
		}},
		{"cancel withdrawn", history.CancelWithdrawn{}, nil}, // which nobody asked for
		{"cancel lapsed", history.CancelLapsed{}, nil},
		{"saved", history.VideoSaved{File: "v.mp4", Bytes: 9}, always(history.Saved, history.Finished, history.Gone)},
		{"save failed", history.SaveFailed{Problem: refusal}, same(history.Finished)},
		{"save failed for good", history.SaveFailed{Problem: refusal, Dead: true}, always(history.Gone, history.Finished)},
		{"another link", history.LinkRenewed{Video: "https://new"}, same(history.Finished)},
		{"no other link", history.LinkRenewed{}, nil},
		{"save again", history.SaveAgain{}, always(history.Finished, history.Saved)},
		{"moved", history.Moved{Turn: 7, Way: history.Up}, same(history.Waiting)},
		{"put on hold", history.PutOnHold{}, same(history.Waiting)},
		{"let go", history.LetGo{}, nil}, // of what is not held
		{"another key", history.KeyChanged{Fingerprint: "f"}, same(history.Waiting, history.Sending, history.Unsure, history.OnServer, history.Finished)},
		{"rated", history.Rated{Rating: 5}, same(history.Finished, history.Saved)},
		{"rated with too many stars", history.Rated{Rating: 6}, nil},
		{"rating removed", history.Rated{}, nil}, // where there is none
		{"taken off", history.TakenOff{}, same(finals...)},
		{"put back on", history.PutBackOn{}, nil},
	}
	at := start.Add(time.Hour)
	for _, test := range tests {
		for _, s := range states() {
			before := taskIn(s)
			after := before.Apply(at, test.event)
			want, changed := test.changed[s]
			if !changed {
				if after != before {
					t.Errorf("%s in %q changed something:\n%s", test.name, s, cmp.Diff(before, after))
				}
				continue
			}
			if after == before || after.Updated != at || after.State != want {
				t.Errorf("%s in %q: %q at %v, want %q at %v", test.name, s, after.State, after.Updated, want, at)
			}
		}
	}
}

func TestWhatEventsLeaveBehind(t *testing.T) {
	at := start.Add(time.Hour)
	late := start.Add(history.LinkLife)
	tests := []struct {
		name   string
		in     history.State
		at     time.Time
		events []history.Event
		want   func(t *history.Task)
	}{
		{
			"three unknowns are believed", history.OnServer, at,
			[]history.Event{history.Reported{Status: api.Unknown}, history.Reported{Status: api.Unknown}, history.Reported{Status: api.Unknown}},
			func(t *history.Task) { t.State, t.Status, t.Unknowns, t.Ended = history.Expired, api.Unknown, 3, at },
		},
		{
			"any other word forgets the unknowns", history.OnServer, at,
			[]history.Event{history.Reported{Status: api.Unknown}, history.Reported{Status: api.Unknown}, history.Reported{Status: api.Running}},
			func(t *history.Task) { t.Status, t.Started = api.Running, at },
		},
		{
			"the service's times count", history.OnServer, at,
			[]history.Event{history.Reported{Status: api.Failed, Code: "X", Message: "m", RequestID: "r", Scheduled: start, Ended: late}},
			func(t *history.Task) {
				t.State, t.Status, t.Started, t.Ended = history.Failed, api.Failed, start, late
				t.Problem = history.Problem{Op: api.OpQuery, HTTP: 200, Code: "X", Message: "m", RequestID: "r"}
			},
		},
		{
			"a late failure loses the video", history.Finished, late,
			[]history.Event{history.SaveFailed{}},
			func(t *history.Task) { t.State, t.Video, t.Tries = history.Gone, "", 1 },
		},
		{
			"not while the service was not asked for another link", history.Finished, late,
			[]history.Event{history.SaveFailed{Unasked: true}},
			func(t *history.Task) { t.Tries = 1 },
		},
		{
			"another link is tried", history.Finished, at,
			[]history.Event{history.LinkRenewed{Video: "https://new"}},
			func(t *history.Task) { t.Video = "https://new" },
		},
		{
			"an early one does not", history.Finished, at,
			[]history.Event{history.SaveFailed{}, history.SaveFailed{}},
			func(t *history.Task) { t.Tries = 2 },
		},
		{"a dead link cannot be saved again", history.Saved, late, []history.Event{history.SaveAgain{}}, nil},
		{"taken off and put back", history.Saved, at, []history.Event{history.TakenOff{}, history.PutBackOn{}}, func(*history.Task) {}},
		{
			"accepted some time ago", history.Unsure, at,
			[]history.Event{history.TaskAccepted{TaskID: "x", RequestID: "r", Status: "NEW", At: start, Found: true}},
			func(t *history.Task) {
				t.State, t.RemoteID, t.RequestID, t.Status, t.Accepted = history.OnServer, "x", "r", "NEW", start
			},
		},
		{
			"a canceled waiting task was never there", history.Waiting, at,
			[]history.Event{history.CancelDone{}},
			func(t *history.Task) { t.State, t.Ended = history.Canceled, at },
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, want := taskIn(test.in), taskIn(test.in)
			for _, e := range test.events {
				got = got.Apply(test.at, e)
			}
			if test.want != nil {
				test.want(&want)
				want.Updated = test.at
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestNoSequenceOfEventsPaysTwiceOrUndoesAnEnd(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		task := history.Task{ID: 1, State: history.Waiting, Created: start, Updated: start}
		at, mayBegin := start, true
		for _, e := range rapid.SliceOfN(anyEvent(), 1, 60).Draw(t, "events") {
			at = at.Add(time.Duration(rapid.IntRange(0, 8).Draw(t, "hours")) * time.Hour)
			next := task.Apply(at, e)
			if again := task.Apply(at, e); again != next {
				t.Fatalf("%#v does not always do the same", e)
			}
			checkStep(t, task, next, e)
			switch e.(type) {
			case history.SendBegan:
				if next != task && !mayBegin {
					t.Fatal("a submission began that nobody wished for")
				}
				mayBegin = mayBegin && next == task
			case history.SendAgain, history.SendPutBack: // the user's wish, and the service's surely not having it
				mayBegin = mayBegin || next != task
			}
			task = next
		}
	})
}

// checkStep holds what is true of every single event.
func checkStep(t *rapid.T, task, next history.Task, e history.Event) {
	_, began := e.(history.SendBegan)
	_, saveAgain := e.(history.SaveAgain)
	_, sendAgain := e.(history.SendAgain)
	_, reported := e.(history.Reported)
	_, saved := e.(history.VideoSaved)
	// What was given up as unknown or gone comes back when it is neither.
	back := task.Removed.IsZero() && reported && (task.State == history.Expired || task.State == history.Gone) || saved && task.State == history.Gone
	switch moved := next.State != task.State; {
	case moved && task.State.Final() &&
		!(saveAgain && task.State == history.Saved) && !(sendAgain && task.State == history.Rejected) && !back:
		t.Fatalf("%#v led from %q to %q", e, task.State, next.State)
	case began && next != task && (task.State != history.Waiting || task.Held), next.Held && next.State != history.Waiting:
		t.Fatalf("a submission began from %q", task.State)
	case next.State == history.Sending && moved && !began:
		t.Fatalf("%#v led to a submission", e)
	case task.RemoteID != "" && next.RemoteID != task.RemoteID:
		t.Fatalf("%#v changed the task's id at the service", e)
	case next.State == history.OnServer && next.RemoteID == "":
		t.Fatal("a task at the service has no id there")
	case next.State == history.Gone && next.Video != "":
		t.Fatal("a dead address was kept")
	case !next.CancelAsked.IsZero() && !next.MayCancel(), next.State == history.Waiting && !next.CancelAsked.IsZero():
		t.Fatalf("%#v leaves a wish to cancel open that nobody can carry out: %+v", e, next)
	case next.State == history.Canceled && next.CancelEnd != "":
		t.Fatalf("it is canceled, and said not to be: %+v", next)
	case next.State == history.Finished && next.LinkDies().IsZero():
		t.Fatal("a video waits at the service, and nobody knows how long")
	}
}
