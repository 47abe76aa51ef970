package tui_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/api/simulator"
	"dancecard/history"
)

// problems are the rows of the book that the service itself can say, each with a message.
func problems() (rows []api.Row) {
	own := map[string]bool{
		api.CodeNetwork: true, api.CodeTimeout: true, api.CodeGarbage: true, api.CodeTooLarge: true, api.CodeHTTP: true,
		api.CodeLinkDead: true, api.CodeNoKey: true, api.CodeAddress: true, api.CodeCanceled: true,
	}
	for _, row := range api.ErrorBook() {
		if own[row.Code] {
			continue
		}
		if row.Message == "" {
			row.Message = "A text that no page has, for " + row.Code + "."
		}
		rows = append(rows, row)
	}
	return rows
}

// toldAdvice is what a person must be told to do about a row. Of a model that was switched off the
// ways on are said instead.
func toldAdvice(row api.Row) string {
	if row.Retired {
		return "due to be switched off on 2026-10-10"
	}
	return row.Advice
}

// lostAdvice is told of every submission without an answer, whatever the code.
const lostAdvice = "it is never sent twice by itself"

// flat joins the lines of a screen, as broken lines are not what is being looked for.
func flat(text string) string { return strings.Join(strings.Fields(text), " ") }

// newest opens the newest task on the whole screen and gives what a person reads there.
func (w *fakeWindow) newest() string {
	w.press("esc", "g", "enter")
	return w.screen()
}

// tells asserts that the newest task's screen holds texts, wherever its lines break.
func (w *fakeWindow) tells(about string, texts ...string) {
	w.t.Helper()
	screen := w.newest()
	for _, text := range texts {
		if text == "" || !strings.Contains(flat(screen), flat(text)) {
			w.t.Errorf("%s: %q is not on the screen:\n%s", about, text, screen)
		}
	}
	w.press("esc")
}

// soon waits for something that takes a moment.
func (b *bubble) soon(what string, done func() bool) {
	b.t.Helper()
	for end := time.Now().Add(30 * time.Second); !done(); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(end) {
			b.t.Fatalf("%s did not come about", what)
		}
	}
}

// lastOf gives the last request of a kind.
func (b *bubble) lastOf(kind simulator.Kind) (last simulator.Request) {
	for _, r := range b.sim.Record() {
		if r.Kind == kind {
			last = r
		}
	}
	return last
}

// errorWindow is a program on a terminal that is high enough for a whole page of trouble.
func errorWindow(b *bubble) *fakeWindow {
	b.cols, b.rows = 90, 60
	return b.open("anna")
}

// Each row of the book, said to a submission: the task's page tells the code, the message, the
// request and the advice. What concerns the account holds the queue, and the header says so.
func TestEveryRefusalOfASubmissionIsTold(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 1, Speed: 100}, func(t *testing.T, b *bubble) {
		w := errorWindow(b)
		for i, row := range problems() {
			about := fmt.Sprintf("%d %s (%s)", row.HTTP, row.Code, row.Message)
			remove := b.sim.Inject(simulator.Fault{
				Kind: simulator.KindSubmit, Do: simulator.Refuse, Status: row.HTTP, Code: row.Code, Message: row.Message, RetryAfter: retryAfterOf(row),
			})
			id := w.add(fmt.Sprint(i))[0]
			b.soon(about, func() bool { s := w.task(id); return s.Problem.Code == row.Code && s.State != history.Sending })
			remove()
			task, want, advice := w.task(id), history.Rejected, toldAdvice(row)
			switch {
			case !row.Account && (row.HTTP == 429 || row.HTTP == 503):
				want = history.Waiting
			case row.HTTP == 500:
				want, advice = history.Unsure, lostAdvice
			}
			if task.State != want {
				t.Errorf("%s: the task is %q, want %q", about, task.State, want)
			}
			w.tells(about, row.Code, row.Message, fmt.Sprint("HTTP ", row.HTTP), b.lastOf(simulator.KindSubmit).RequestID, advice)
			if row.Account || row.HTTP == 401 {
				w.want("held: " + row.Code + " (p sends on)")
				next := w.add("behind " + fmt.Sprint(i))[0]
				time.Sleep(20 * time.Second)
				if got := w.task(next); got.State != history.Waiting {
					t.Errorf("%s: the queue is held, and the next one is %q", about, got.State)
				}
				w.press("p")
				b.until("sent on", time.Minute, func() bool { return w.task(next).State.Final() })
			} else if w.shows("held:") {
				t.Errorf("%s: it holds the queue:\n%s", about, w.screen())
			}
			b.until("its end", 10*time.Minute, func() bool { s := w.task(id); return s.State.Final() || s.Settled() })
		}
	})
}

// retryAfterOf gives a refusal that passes the time for which it does.
func retryAfterOf(row api.Row) time.Duration {
	if row.HTTP == 429 && !row.Account {
		return 2 * time.Second
	}
	return 0
}

// Each row of the book, as the reason for which an accepted task came to nothing.
func TestEveryFailureOfATaskIsTold(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 1, Speed: 60}, func(t *testing.T, b *bubble) {
		w := errorWindow(b)
		for i, row := range problems() {
			mark := fmt.Sprint(i)
			id := w.add(mark)[0]
			b.soon("at the service", func() bool { return len(b.accepted(mark)) == 1 })
			if err := b.sim.FailTask(b.accepted(mark)[0].ID, row.Code, row.Message); err != nil {
				t.Fatal(err)
			}
			b.until("failed", 2*time.Minute, func() bool { return w.task(id).State == history.Failed })
			w.tells(row.Code, "failed", row.Code, row.Message, b.lastOf(simulator.KindQuery).RequestID, toldAdvice(row))
			if w.shows("held:") {
				t.Fatalf("%s: one task that failed holds the queue", row.Code)
			}
		}
	})
}

// Each row of the book, said to a wish to cancel: the task goes on, and its page tells why.
func TestEveryRefusalToCancelIsTold(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 1}, func(t *testing.T, b *bubble) {
		w := errorWindow(b)
		w.add("first")
		for i, row := range problems() {
			mark := fmt.Sprint(i)
			id := w.add(mark)[0]
			b.soon("at the service", func() bool { return w.task(id).Status == api.Pending })
			b.soon("on the screen", func() bool { w.press("esc", "g"); return w.shows("take "+mark) && !w.shows("waiting") })
			remove := b.sim.Inject(simulator.Fault{Kind: simulator.KindCancel, Do: simulator.Refuse, Status: row.HTTP, Code: row.Code, Message: row.Message})
			w.press("c")
			w.want("Cancel take " + mark + "?")
			w.press("c")
			remove()
			if got := w.task(id); got.State != history.OnServer {
				t.Errorf("%s: the task is %q", row.Code, got.State)
			}
			w.tells(row.Code, row.Code, row.Message, b.lastOf(simulator.KindCancel).RequestID, toldAdvice(row))
			w.press("g", "c", "c")
			if got := w.task(id); got.State != history.Canceled || b.accepted(mark)[0].Status != "CANCELED" {
				t.Fatalf("%s: once more, and it is %q", row.Code, got.State)
			}
		}
	})
}

// A question that is refused changes no task. What would meet every other question too stands in the
// header, with the time of the next try.
func TestEveryRefusalOfAQuestionLeavesTasksAlone(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 1}, func(t *testing.T, b *bubble) {
		w := errorWindow(b)
		id := w.add("a")[0]
		b.until("running", time.Minute, func() bool { return w.task(id).Status == api.Running })
		for _, row := range problems() {
			if b.sim.Tasks()[0].Status != "RUNNING" { // the next one, for one task runs two minutes
				id = w.add("a")[0]
				b.until("running", 10*time.Minute, func() bool { return w.task(id).Status == api.Running && len(w.live()) == 1 })
			}
			before := w.task(id)
			remove := b.sim.Inject(simulator.Fault{Kind: simulator.KindQuery, Do: simulator.Refuse, Status: row.HTTP, Code: row.Code, Message: row.Message, Times: 1})
			asked := len(w.requests(simulator.KindQuery))
			b.soon("asked", func() bool { w.press("r"); return len(w.requests(simulator.KindQuery)) > asked })
			if after := w.task(id); after != before && after.Status == before.Status {
				t.Errorf("%s: the task changed from %+v to %+v", row.Code, before, after)
			}
			if pauses := row.Account || row.HTTP == 401 || row.HTTP == 429; pauses != w.shows(row.Code+", next try") {
				t.Errorf("%s (HTTP %d, account %v): the header is %q", row.Code, row.HTTP, row.Account, strings.SplitN(w.screen(), "\n", 2)[0])
			}
			remove()
			b.until("calm again", 3*time.Minute, func() bool { return !w.shows("next try") })
		}
	})
}

// live gives the tasks that are not at their end.
func (w *fakeWindow) live() []history.Task {
	w.t.Helper()
	live, err := w.store.Live(context.Background())
	if err != nil {
		w.t.Fatal(err)
	}
	return live
}

// The seven errors of the reference, as the service itself makes them: of the submission, or, where
// it looks at the picture later, of the task.
func TestTheSevenErrorsOfTheReference(t *testing.T) {
	with := func(change func(d *history.Draft)) history.Draft {
		d := draft("x")
		change(&d)
		return d
	}
	shown := func(name string) history.Draft {
		return with(func(d *history.Draft) { d.Picture = bubbleHost + "/samples/" + name })
	}
	seven := []struct {
		code, message, advice string
		draft                 history.Draft
		late                  bool // also found out when the task is at work
	}{
		{"InvalidURL.ConnectionRefused", "Connection to " + bubbleHost + "/samples/nobody.jpg refused, please provide available URL", "reachable from the public internet", shown("nobody.jpg"), true},
		{"InvalidURL.Timeout", "Download " + bubbleHost + "/samples/slow.jpg timeout, please check network connection.", "after 10 seconds", shown("slow.jpg"), true},
		{"InvalidFile.Size", "Invalid file size, The image file size must be less than 5 MB.", "below 5 MB", shown("huge.bmp"), true},
		{"InvalidFile.Resolution", "Please ensure the longest side is less than 4096 pixels and the shortest side is greater than 224 pixels.", "Scale it", shown("tiny.png"), true},
		{"InvalidFile.AspectRatio", "Invalid file ratio. The file aspect ratio (height/width) must be between 0.5 and 2.0", "Crop it", shown("wide.png"), true},
		{"InvalidFile.Template.Content", "Invalid template content.", "belongs to another Alibaba Cloud account", with(func(d *history.Draft) { d.Template = waltz }), false},
		{"InvalidParameter", "parameters.video_ratio must be 9:16 or 3:4", "can only be 9:16 or 3:4", with(func(d *history.Draft) { d.PictureBackground, d.Ratio = true, "4:3" }), false},
	}
	for _, late := range []bool{false, true} {
		t.Run(fmt.Sprint("found out late ", late), func(t *testing.T) {
			inBubble(t, simulator.Options{Seed: 1, Speed: 60, LateChecks: late}, func(t *testing.T, b *bubble) {
				w := errorWindow(b)
				for _, e := range seven {
					made, err := w.store.Create(context.Background(), e.draft)
					if err != nil {
						t.Fatal(err)
					}
					want, kind := history.Rejected, simulator.KindSubmit
					if late && e.late {
						want, kind = history.Failed, simulator.KindQuery
					}
					b.until(e.code, 2*time.Minute, func() bool { return w.task(made[0].ID).State.Final() })
					if got := w.task(made[0].ID); got.State != want {
						t.Errorf("%s: %q, want %q", e.code, got.State, want)
					}
					w.tells(e.code, e.code, e.message, b.lastOf(kind).RequestID, e.advice)
				}
			})
		})
	}
}

// What this program finds out itself, each from what really brings it about.
func TestOwnErrorsAreTold(t *testing.T) {
	cases := []struct {
		name  string
		fault simulator.Fault
		// state is where the task goes; told is what its page says.
		state history.State
		told  []string
	}{
		{"the line breaks", simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Reset}, history.Unsure, []string{"Network", "the connection to 127.0.0.1:8765 broke", lostAdvice}},
		{"no answer in time", simulator.Fault{Kind: simulator.KindSubmit, Delay: 2 * time.Minute}, history.Unsure, []string{"TimeOut", "did not answer within 1m0s", lostAdvice}},
		{"another kind of answer", simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Foreign}, history.Unsure, []string{"Garbage", lostAdvice}},
		{"a login page", simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Page, Status: 200}, history.Unsure, []string{"Garbage", lostAdvice}},
		{"half an answer", simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.CutBody}, history.OnServer, []string{"take"}},
		{"an endless answer", simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Huge}, history.Unsure, []string{"TooLarge", "larger than 4 MB", lostAdvice}},
		{"a gateway", simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Page}, history.Unsure, []string{"HTTP 502", "Bad Gateway", lostAdvice}},
		{"a proxy that says no", simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Page, Status: 407}, history.Rejected, []string{"HTTP 407", "wants a login"}},
		{"a wrong address", simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Page, Status: 404}, history.Rejected, []string{"HTTP 404", "Check the base address"}},
		{"a code that nobody knows", simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Refuse, Status: 418, Code: "Teapot.Short", Message: "I'm a teapot."}, history.Rejected, []string{"Teapot.Short", "HTTP 418", "I'm a teapot.", "Read its message"}},
		{"the link is dead", simulator.Fault{Kind: simulator.KindResult, Do: simulator.Page, Status: 404}, history.Gone, []string{"LinkDead", "has to be made again"}},
		{"the storage says no", simulator.Fault{Kind: simulator.KindResult, Do: simulator.Page, Status: 403}, history.Finished, []string{"HTTP 403", "does not give this file out"}},
		{"what is no video", simulator.Fault{Kind: simulator.KindResult, Do: simulator.Foreign}, history.Finished, []string{string(history.CodeNotVideo)}},
		{"done without an address", simulator.Fault{Kind: simulator.KindQuery, Do: simulator.NoAddress}, history.OnServer, []string{"NoAddress", "but not where the video is"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			inBubble(t, simulator.Options{Seed: 1, Speed: 60}, func(t *testing.T, b *bubble) {
				w := errorWindow(b)
				c.fault.Match = func(r *http.Request) bool { return r.Header.Get("User-Agent") == w.name }
				defer b.sim.Inject(c.fault)()
				id := w.add("a")[0]
				b.until(string(c.state), 5*time.Minute, func() bool {
					got := w.task(id)
					return got.State == c.state && (got.Problem.Code != "" || c.name == "half an answer")
				})
				w.tells(c.name, c.told...)
			})
		})
	}
	t.Run("no network", func(t *testing.T) {
		inBubble(t, simulator.Options{Seed: 1, Speed: 60}, func(t *testing.T, b *bubble) {
			w := errorWindow(b)
			w.line.set(true)
			id := w.add("a")[0]
			b.until("put back", time.Minute, func() bool { return w.task(id).Problem.Code == api.CodeNetwork })
			w.tells("no network", "waiting", "Network", "could not connect to 127.0.0.1:8765", "Check the network")
			time.Sleep(5 * time.Minute)
			w.line.set(false)
			b.until("saved", 2*time.Minute, w.allSaved([]history.TaskID{id}))
		})
	})
}

// What was looked for in vain is left to the user, and its page says what can be done.
func TestUnsureTasksSayWhatToDo(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 1, Speed: 60}, func(t *testing.T, b *bubble) {
		w := errorWindow(b)
		b.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Reset, Times: 1})
		id := w.add("a")[0]
		b.until("not found", 5*time.Minute, func() bool { return w.task(id).Problem.Code == history.CodeNotFound })
		w.tells("not found", "NotOnAccount", "most likely never arrived", "l lets you look again, send it once more, or give it up")
		w.press("g", "l")
		w.want("What about take a?", "sending it again makes and bills")
		w.press("s")
		b.until("saved", 5*time.Minute, w.allSaved([]history.TaskID{id}))
		w.once([]history.TaskID{id}, "a")
	})
}
