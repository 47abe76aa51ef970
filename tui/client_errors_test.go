package tui_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/simulator"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// problems are the errors of the documents, each with a message; under the race detector every few of them.
func problems() (rows []simulator.ErrorAnswer) {
	for i, row := range simulator.Documented() {
		if (i+1)%everyProblem == 0 {
			rows = append(rows, row)
		}
	}
	return rows
}

// called is what a row is called on the screen.
func called(row simulator.ErrorAnswer) string {
	return text.Code(msg.English, history.Problem{HTTP: row.Status, Code: row.Code, Message: row.Message})
}

// lostAdvice is shows of every submission without an answer, whatever the code.
const lostAdvice = "It won't be resent automatically."

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

// truth is what the service has of a task.
func (b *bubble) truth(t history.Task) simulator.TaskState {
	for _, there := range b.sim.Tasks() {
		if there.ID == t.RemoteID {
			return there
		}
	}
	return simulator.TaskState{}
}

// errorWindow is a program on a terminal that is high enough for a whole page of trouble.
func errorWindow(b *bubble) *fakeWindow {
	b.cols, b.rows = 90, 60
	b.experienced()
	return b.open("anna")
}

// Each row of the book, said to a wish to cancel: the task goes on, and its page tells why. What may pass, and
// what the account is refused for, keeps the wish.
func TestEveryRefusedCancelIsShown(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 1, Speed: 0.2}, func(t *testing.T, b *bubble) {
		w := errorWindow(b)
		w.add("same")
		for i, row := range problems() {
			mark := fmt.Sprint(i)
			d := draft("same")
			d.Title = "take " + mark
			made, err := w.store.Create(context.Background(), d)
			if err != nil {
				t.Fatal(err)
			}
			id := made[0].ID
			b.soon("at the service", func() bool { return w.task(id).Status == api.Pending })
			w.press("esc", "g")
			b.soon("on the screen", func() bool { return w.shows("take "+mark) && !w.shows("waiting") })
			remove := b.sim.Inject(simulator.Fault{Kind: simulator.KindCancel, Do: simulator.Refuse, Status: row.Status, Code: row.Code, Message: row.Message})
			w.press("c")
			w.want("Cancel “take " + mark + "”?")
			w.press("c")
			remove()
			if refusal := (&api.Error{Op: api.OpCancel, HTTP: row.Status, Code: row.Code, Message: row.Message}); history.SettleCancel("", refusal) == nil {
				if screen := flat(w.screen()); !strings.Contains(screen, "ot canceled") || !strings.Contains(screen, called(row)) {
					t.Errorf("%s is not shows:\n%s", row.Code, w.screen())
				}
				b.until("canceled by itself", 3*time.Minute, func() bool { return w.task(id).State == history.Canceled })
				continue
			}
			if got := w.task(id); got.State != history.OnServer {
				t.Errorf("%s: the task is %q", row.Code, got.State)
			}
			w.tells(row.Code, called(row), row.Message, b.lastOf(simulator.KindCancel).RequestID, inWindow.TaskAdvice(w.task(id)))
			w.press("g", "c", "c")
			b.soon("canceled, after the pause that the service may want", func() bool { return w.task(id).State != history.OnServer })
			if got := w.task(id); got.State != history.Canceled || b.truth(got).Status != "CANCELED" {
				t.Fatalf("%s: once more, and it is %q", row.Code, got.State)
			}
		}
	})
}

// What the service finds wrong with a picture while the task runs shows like a refusal at submission.
func TestPictureRefusedAfterSubmission(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 1, Speed: 60, LateChecks: true}, func(t *testing.T, b *bubble) {
		w := errorWindow(b)
		for name, want := range map[string][]string{
			"nobody.jpg": {"InvalidURL.ConnectionRefused", "refused, please provide available URL", "The picture's host refused the connection. Use a public URL"},
			"slow.jpg":   {"InvalidURL.Timeout", "timeout, please check network connection.", "Downloading the picture took over 10 s."},
			"huge.bmp":   {"InvalidFile.Size", "Invalid file size, The image file size must be less than 5 MB.", "File too large: the picture must be below 5 MB."},
			"tiny.png":   {"InvalidFile.Resolution", "the shortest side is greater than 224 pixels.", "longer side below 4096 px, shorter above 224 px"},
			"wide.png":   {"InvalidFile.AspectRatio", "(height/width) must be between 0.5 and 2.0", "one side is more than twice the other"},
			"notes.txt":  {"InvalidFile.Format", "JPEG, PNG, BMP.", "must be one of JPEG, PNG and BMP"},
		} {
			d := draft(name)
			d.Picture = bubbleHost + "/samples/" + name
			made, err := w.store.Create(context.Background(), d)
			if err != nil {
				t.Fatal(err)
			}
			b.until(name, 2*time.Minute, func() bool { return w.task(made[0].ID).State == history.Failed })
			w.tells(name, append(want, "failed", b.lastOf(simulator.KindQuery).RequestID)...)
		}
	})
}

// A refusal of the account holds whatever waits, as long as it takes, and only that.
func TestAccountErrorsStopSending(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 1, Speed: 100}, func(t *testing.T, b *bubble) {
		w := errorWindow(b)
		for _, row := range problems() {
			remove := b.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Refuse, Status: row.Status, Code: row.Code, Message: row.Message, Times: 1})
			first := w.add("same")[0]
			b.soon(row.Code, func() bool { return w.task(first).Problem.Code == row.Code })
			behind := w.add("same")[0]
			if held := refusesAccount(row) || row.Status == 401; !held {
				if w.shows("Sending stopped:") {
					t.Errorf("%s holds the queue:\n%s", row.Code, w.screen())
				}
			} else {
				time.Sleep(5 * time.Minute)
				w.want("Sending stopped: " + called(row) + " · p resume")
				if got := w.task(behind).State; got != history.Waiting {
					t.Errorf("%s: the next one is %q", row.Code, got)
				}
				w.press("p", "y")
			}
			remove()
			b.until("the one behind it", 10*time.Minute, func() bool { return w.task(behind).State == history.Saved })
		}
	})
}

// What this program finds out itself, each from what really brings it about.
func TestClientErrorsAreShown(t *testing.T) {
	t.Parallel()
	cases := []struct {
		name  string
		fault simulator.Fault
		// state is where the task goes; shows is what its page says.
		state history.State
		shows []string
	}{
		{"the line breaks", simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Reset}, history.Unsure, []string{"network error", "The connection to 127.0.0.1:8765 broke", lostAdvice}},
		{"no answer in time", simulator.Fault{Kind: simulator.KindSubmit, Delay: 2 * time.Minute}, history.Unsure, []string{"no response in time", "127.0.0.1:8765 didn't respond", lostAdvice}},
		{"another kind of answer", simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Foreign}, history.Unsure, []string{"unreadable response", lostAdvice}},
		{"a login page", simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Page, Status: 200}, history.Unsure, []string{"unreadable response", lostAdvice}},
		{"half an answer", simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.CutBody}, history.OnServer, []string{"take"}},
		{"an endless answer", simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Huge}, history.Unsure, []string{"oversized response", "larger than 1 MB", lostAdvice}},
		{"a gateway", simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Page}, history.Unsure, []string{"HTTP 502", "Bad Gateway", lostAdvice}},
		{"a proxy that says no", simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Page, Status: 407}, history.Rejected, []string{"HTTP 407", "requires a login"}},
		{"a wrong address", simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Page, Status: 404}, history.Rejected, []string{"HTTP 404", "Check the base URL"}},
		{"a code that nobody knows", simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Refuse, Status: 418, Code: "Teapot.Short", Message: "I'm a teapot."}, history.Rejected, []string{"Teapot.Short", "HTTP 418", "I'm a teapot.", "Read its message"}},
		{"the link is dead", simulator.Fault{Kind: simulator.KindResult, Do: simulator.Page, Status: 403, Body: "<Error><Code>AccessDenied</Code><Message>Request has expired.</Message></Error>"}, history.Gone, []string{"the video wasn't saved in time", "must be created again"}},
		{"the file is not there yet", simulator.Fault{Kind: simulator.KindResult, Do: simulator.Page, Status: 404}, history.Finished, []string{"not saved", "link expired"}},
		{"the storage says no", simulator.Fault{Kind: simulator.KindResult, Do: simulator.Page, Status: 403}, history.Finished, []string{"HTTP 403", "This file can't be downloaded"}},
		{"what is no video", simulator.Fault{Kind: simulator.KindResult, Do: simulator.Foreign}, history.Finished, []string{"not a video"}},
		{"done without an address", simulator.Fault{Kind: simulator.KindQuery, Do: simulator.NoAddress}, history.OnServer, []string{"no link yet", "hasn't returned a link to the video yet"}},
		{"done with an option for an address", simulator.Fault{Kind: simulator.KindQuery, Do: simulator.HostileAddress, Body: "--script=x"}, history.OnServer, []string{"unusable link", "must start with http:// or https://", "keeps asking for another link"}},
		{"done with a file", simulator.Fault{Kind: simulator.KindQuery, Do: simulator.HostileAddress, Body: "file:///etc/passwd"}, history.OnServer, []string{"unusable link", "must start with http:// or https://"}},
		{"done with a sequence", simulator.Fault{Kind: simulator.KindQuery, Do: simulator.HostileAddress, Body: "https://h/\x1b]52;c;eA==\a\nrm -rf"}, history.OnServer, []string{"unusable link", "contains spaces, quotes or control characters"}},
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
				w.tells(c.name, c.shows...)
			})
		})
	}
	t.Run("no network", func(t *testing.T) {
		inBubble(t, simulator.Options{Seed: 1, Speed: 60}, func(t *testing.T, b *bubble) {
			w := errorWindow(b)
			w.line.set(true)
			id := w.add("a")[0]
			b.until("put back", time.Minute, func() bool { return w.task(id).Problem.Code == api.CodeNetwork })
			w.tells("no network", "waiting", "network error", "Can't connect to 127.0.0.1:8765", "Check the network")
			time.Sleep(5 * time.Minute)
			w.line.set(false)
			b.until("saved", 2*time.Minute, w.allSaved([]history.TaskID{id}))
		})
	})
}

// What was looked for in vain is left to the user, and its page says what can be done.
func TestUnconfirmedTasksSayWhatToDo(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 1, Speed: 60}, func(t *testing.T, b *bubble) {
		w := errorWindow(b)
		b.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Reset, Times: 1})
		id := w.add("a")[0]
		b.until("not found", 5*time.Minute, func() bool { return w.task(id).Problem.Code == history.CodeNotFound })
		w.tells("not found", "not on your account", "most likely never arrived", "Press a to look it up again, send it again or discard it")
		w.press("g", "a")
		w.want("Resolve “take a”", "sending it again bills a second")
		w.press("s")
		b.until("saved", 5*time.Minute, w.allSaved([]history.TaskID{id}))
		w.once([]history.TaskID{id}, "a")
	})
}

// inWindow words what the window says, with the keys that it has at first.
var inWindow = (&screen.Env{Options: screen.Options{Commands: term.Commands()}, Theme: new(term.NewTheme(term.Look{}))}).Wording()
