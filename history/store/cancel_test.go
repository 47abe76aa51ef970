package store_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/queue"
)

// What becomes of a wish to cancel, by what happens to its task after it.
func TestTheLifeOfAWish(t *testing.T) {
	t.Parallel()
	refused := history.CancelRefused{Problem: history.ProblemOf(notPending())}
	accepted := history.TaskAccepted{TaskID: "a", Status: api.Pending}
	lost := history.SendLost{Problem: history.Problem{Code: api.CodeTimeout}}
	tests := []struct {
		name   string
		in     history.State
		events []history.Event
		after  time.Duration // since it was asked, for the last event
		state  history.State
		open   bool
		end    string
	}{
		{"canceled here at once", history.Waiting, nil, 0, history.Canceled, false, ""},
		{"as soon as it is accepted", history.Sending, []history.Event{accepted}, 0, history.OnServer, true, ""},
		{"it was accepted at work", history.Sending, []history.Event{history.TaskAccepted{TaskID: "a", Status: api.Running}}, 0, history.OnServer, false, history.CodeStarted},
		{"it was not taken, and is not sent again", history.Sending, []history.Event{history.SendPutBack{}}, 0, history.Canceled, false, ""},
		{"it was refused", history.Sending, []history.Event{history.SendRefused{}}, 0, history.Rejected, false, history.CodeEnded},
		{"unconfirmed", history.Sending, []history.Event{lost}, 0, history.Unsure, true, ""},
		{"unconfirmed and found", history.Sending, []history.Event{lost, accepted}, 0, history.OnServer, true, ""},
		{"unconfirmed and not found", history.Unsure, []history.Event{history.NotFound{}}, 0, history.Unsure, true, ""},
		{"unconfirmed and sent again: the newer wish counts", history.Unsure, []history.Event{history.SendAgain{}}, 0, history.Waiting, false, ""},
		{"unconfirmed and given up", history.Unsure, []history.Event{history.GivenUp{}}, 0, history.Canceled, false, ""},
		{"canceled at the service", history.OnServer, []history.Event{history.CancelDone{RequestID: "r"}}, 0, history.Canceled, false, ""},
		{"canceled elsewhere", history.OnServer, []history.Event{history.Reported{Status: api.Canceled}}, 0, history.Canceled, false, ""},
		{"it has started", history.OnServer, []history.Event{history.Reported{Status: api.PreProcessing}}, 0, history.OnServer, false, history.CodeStarted},
		{"it has ended", history.OnServer, []history.Event{history.Reported{Status: api.Succeeded, Video: "https://v"}}, 0, history.Finished, false, history.CodeEnded},
		{"it has failed", history.OnServer, []history.Event{history.Reported{Status: api.Failed}}, 0, history.Failed, false, history.CodeEnded},
		{"still queued", history.OnServer, []history.Event{history.Reported{Status: api.Pending}}, 0, history.OnServer, true, ""},
		{"refused, until the next answer", history.OnServer, []history.Event{refused}, 0, history.OnServer, true, "UnsupportedOperation"},
		{"refused, for it had started", history.OnServer, []history.Event{refused, history.Reported{Status: api.Running}}, 0, history.OnServer, false, history.CodeStarted},
		{"refused, for it was canceled before", history.OnServer, []history.Event{refused, history.Reported{Status: api.Canceled}}, 0, history.Canceled, false, ""},
		{"refused for no known reason", history.OnServer, []history.Event{refused, history.Reported{Status: api.Pending}}, 0, history.OnServer, false, "UnsupportedOperation"},
		{"refused, and nobody knows it just now", history.OnServer, []history.Event{refused, history.Reported{Status: api.Unknown}}, 0, history.OnServer, true, "UnsupportedOperation"},
		{"refused without a word", history.OnServer, []history.Event{history.CancelRefused{}}, 0, history.OnServer, true, api.CodeHTTP},
		{"refused and asked for once more", history.OnServer, []history.Event{refused, history.CancelAsked{}}, 0, history.OnServer, true, ""},
		{"called off", history.OnServer, []history.Event{history.CancelWithdrawn{}}, 0, history.OnServer, false, history.CodeWithdrawn},
		{"called off too late", history.OnServer, []history.Event{history.CancelWithdrawn{}, history.CancelDone{RequestID: "r"}}, 0, history.Canceled, false, ""},
		{"a day old", history.Unsure, []history.Event{history.CancelLapsed{}}, history.CancelLife, history.Unsure, false, history.CodeLapsed},
		{"almost a day old", history.Unsure, []history.Event{history.CancelLapsed{}}, history.CancelLife - time.Second, history.Unsure, true, ""},
	}
	for _, tt := range tests {
		task := taskIn(tt.in)
		for i, e := range append([]history.Event{history.CancelAsked{}}, tt.events...) {
			at := start
			if i == len(tt.events) {
				at = at.Add(tt.after)
			}
			task = task.Apply(at, e)
		}
		if task.State != tt.state || !task.CancelAsked.IsZero() != tt.open || task.CancelEnd != tt.end {
			t.Errorf("%s: %q, open %v, code %q; want %q, %v, %q", tt.name, task.State, !task.CancelAsked.IsZero(), task.CancelEnd, tt.state, tt.open, tt.end)
		}
		if due := tt.open && tt.state == history.OnServer && tt.end == ""; task.CancelDue() != due {
			t.Errorf("%s: due is %v", tt.name, !due)
		}
	}
}

// What has started is not asked for at the service, and carries no wish.
func TestNoWishForWhatHasStarted(t *testing.T) {
	t.Parallel()
	for _, status := range []api.Status{api.PreProcessing, api.Running, api.PostProcessing, api.Succeeded} {
		task := taskIn(history.OnServer)
		task.Status = status
		if after := task.Apply(start, history.CancelAsked{}); after != task || task.MayCancel() {
			t.Errorf("%s: %+v", status, after)
		}
	}
}

func TestSettleCancel(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name    string
		request string
		err     error
		want    string // the kind of the event
	}{
		{"done", "r", nil, "cancel-done"},
		{"done without a request's id", "", nil, ""},
		{"started", "", notPending(), "cancel-refused"},
		{"another refusal", "", &api.Error{Op: api.OpCancel, HTTP: 404, Code: "NotFound"}, "cancel-refused"},
		{"refused with 200", "", &api.Error{Op: api.OpCancel, HTTP: 200, Code: "InvalidParameter"}, "cancel-refused"},
		{"no such id can be asked for", "", &api.Error{Op: api.OpCancel, Delivery: api.NotSent, Code: api.CodeAddress}, "cancel-refused"},
		{"too many requests", "", &api.Error{Op: api.OpCancel, HTTP: 429, Code: "Throttling"}, ""},
		{"no network", "", &api.Error{Op: api.OpCancel, Delivery: api.NotSent, Code: api.CodeNetwork}, ""},
		{"no answer", "", &api.Error{Op: api.OpCancel, Delivery: api.NoAnswer, Code: api.CodeTimeout}, ""},
		{"trouble there", "", &api.Error{Op: api.OpCancel, HTTP: 500, Code: "InternalError"}, ""},
		{"the key is refused", "", &api.Error{Op: api.OpCancel, HTTP: 401, Code: "InvalidApiKey"}, ""},
		{"the program ends", "", context.Canceled, ""},
		{"the disk", "", errors.New("disk"), ""},
	} {
		got := ""
		if e := history.SettleCancel(tt.request, tt.err); e != nil {
			got = e.Kind()
		}
		if got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// remoteOf is the id that the service gives a task.

// sentTasks stores tasks that are PENDING at the service.
func sentTasks(t testing.TB, s *store.Store, n int) (ids []history.TaskID) {
	t.Helper()
	for _, task := range must(s.Create(t.Context(), slices.Repeat([]history.Draft{{Engine: api.AnimateAnyone, Model: aModel}}, n)...))(t) {
		apply(t, s, task.ID, history.SendBegan{}, history.TaskAccepted{TaskID: remoteOf(task.ID), Status: api.Pending})
		ids = append(ids, task.ID)
	}
	return ids
}

func TestWishesAreKeptAndCounted(t *testing.T) {
	t.Parallel()
	s, c, path := newStore(t)
	ids := sentTasks(t, s, 3)
	here := must(s.Create(t.Context(), history.Draft{}))(t)[0].ID
	apply(t, s, ids[2], history.Reported{Status: api.Running})
	at := c.advance(time.Minute)
	out := must(s.Cancel(t.Context(), ids[0], ids[1], ids[2], here, 99))(t)
	var got []string
	for _, o := range out {
		word := string(o.Task.State)
		if o.Changed {
			word += " changed"
		}
		if o.Task.CancelAsked.Equal(at) {
			word += " wished"
		}
		got = append(got, word)
	}
	if want := "on server changed wished,on server changed wished,on server,canceled changed,"; strings.Join(got, ",") != want {
		t.Errorf("%v, want %v", got, want)
	}
	other := openStore(t, path, c.now)
	if n := must(other.Cancels(t.Context()))(t); n != 2 {
		t.Errorf("%d wishes are open", n)
	}
	if task := must(other.Task(t.Context(), ids[0]))(t); task != out[0].Task {
		t.Errorf("kept as %+v", task)
	}
	if out := must(other.Withdraw(t.Context(), ids[0], here))(t); !out[0].Changed || out[0].Task.CancelEnd != history.CodeWithdrawn || out[1].Changed {
		t.Errorf("withdrawn: %+v", out)
	}
	if out := must(other.Withdraw(t.Context()))(t); len(out) != 1 || out[0].Task.ID != ids[1] {
		t.Errorf("the rest is called off: %+v", out)
	}
	if n := must(s.Cancels(t.Context()))(t); n != 0 {
		t.Errorf("%d wishes are open still", n)
	}
	timeline := must(s.Timeline(t.Context(), ids[0]))(t)
	if last := timeline[len(timeline)-1]; last.Event != (history.CancelWithdrawn{}) {
		t.Errorf("the timeline ends with %+v", last)
	}
}

// Wishes are read from an index of their own, however many tasks there are.
func TestWishesAreFoundByIndex(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	for _, text := range []string{store.CountWishes, `SELECT * FROM task WHERE ` + store.WishesOpen + ` ORDER BY cancel_asked, id`} {
		for _, line := range must(s.Explain(t.Context(), text))(t) {
			if !strings.Contains(line, "task_cancel") {
				t.Errorf("%s: %s", text, line)
			}
		}
	}
}

// A motion that only a canceled video waits for is not made.
func TestAWishCancelsTheMotionAsWell(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	task := must(s.Create(t.Context(), history.Draft{Picture: "https://p/a.png", Clip: "https://p/c.mp4", ClipHash: "c", Engine: api.AnimateAnyone}))(t)[0]
	must(s.Cancel(t.Context(), task.ID))(t)
	if live := must(s.Live(t.Context()))(t); len(live) != 0 {
		t.Errorf("live: %+v", live)
	}
}

// One program wishes, another one carries it out; and a wish that is withdrawn on the way is not asked for.
func TestAWishOfAnotherProgram(t *testing.T) {
	t.Parallel()
	s, c, path := newStore(t)
	ids := sentTasks(t, s, 2)
	holder := follow(t, path, c)
	d := queue.New(3, 1)
	hear := func() {
		holder.look(t)
		for _, task := range holder.live {
			d.Take(task)
		}
	}
	hear()
	must(s.Cancel(t.Context(), ids...))(t)
	hear()
	jobs, _ := d.Next(c.now())
	cancel := jobsOf[queue.Cancel](jobs)
	if len(cancel) != 1 || cancel[0].Task.ID != ids[0] {
		t.Fatalf("got %+v", jobs)
	}
	must(s.Withdraw(t.Context()))(t)
	if task := must(holder.s.Task(t.Context(), ids[0]))(t); task.CancelDue() {
		t.Errorf("it is asked for: %+v", task)
	}
	d.Canceled(ids[0], c.now(), nil)
	hear()
	if jobs, _ := d.Next(c.advance(time.Minute)); len(jobsOf[queue.Cancel](jobs)) != 0 || d.Cancels() != (queue.CancelProgress{Of: 2, Withdrawn: 2}) {
		t.Errorf("then: %+v, %+v", jobs, d.Cancels())
	}
}
