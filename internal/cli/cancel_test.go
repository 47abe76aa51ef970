//go:build unix

package cli_test

import (
	"errors"
	"fmt"
	"strings"
	"syscall"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/simulator"
)

// nowhere is the environment of a program that reaches no service and has no key.
var nowhere = []string{"DASHSCOPE_HTTP_BASE_URL=http://127.0.0.1:1/api/v1"}

// busy is a service that works on its first task all the time.
var busy = simulator.Options{Speed: 0.01, Keys: []string{canary}}

// imported puts n tasks into the service's queue and imports them; the first one is running.
func (s service) imported(t *testing.T, n int) (data string) {
	t.Helper()
	s.seed(t, n)
	data = t.TempDir()
	if got := run(t, "", s.env(canary), "import", "--data-dir", data); got.status != 0 {
		t.Fatalf("import ended with %d: %s", got.status, got.err)
	}
	return data
}

// seed puts tasks of another program into the service's queue.
func (s service) seed(t *testing.T, n int) {
	t.Helper()
	past := make([]simulator.Past, n)
	for i := range past {
		past[i] = simulator.Past{Ago: time.Duration(n-i) * time.Second, Model: "wan2.2-animate-move", Seconds: 30, ImageURL: s.host + "/samples/anna.jpg", ClipURL: s.host + "/samples/waltz.mp4"}
	}
	if _, err := s.Seed(past...); err != nil {
		t.Fatal(err)
	}
}

// canceled counts the requests to cancel a task that were carried out, and those with a key that is not known.
func (s service) canceled() (taken, unknown int) {
	for _, r := range s.Record() {
		switch {
		case r.Kind != simulator.KindCancel:
		case r.Status == 200:
			taken++
		case r.Status == 401:
			unknown++
		}
	}
	return taken, unknown
}

// states are the states of a history's tasks, the oldest first.
func states(t *testing.T, data string) string {
	t.Helper()
	return statesOf(tasks(t, data))
}

func statesOf(tasks []history.Task) string {
	var list []string
	for _, task := range tasks {
		list = append(list, string(task.State))
	}
	return strings.Join(list, " ")
}

// summary is how the counts that a command prints last are.
func summary(t *testing.T, got outcome, names ...string) string {
	t.Helper()
	var counts []string
	o := last(t, got)
	if o["type"] == "error" {
		list := objects(t, got.out)
		o = list[max(len(list)-2, 0)]
	}
	for _, name := range names {
		counts = append(counts, fmt.Sprint(o[name]))
	}
	return strings.Join(counts, " ")
}

// What waits here is canceled without a key and without a service.
func TestCancelWhatWaits(t *testing.T) {
	t.Parallel()
	sim := serve(t, busy)
	data := sim.waiting(t, "bo.png", "dai.png", "anna.jpg")
	got := run(t, "", nowhere, "cancel", "1", "#3", "1", "--data-dir", data)
	if got.status != 0 || got.out != "Canceled 2 of 2 tasks.\n" || strings.Count(got.err, "\n") != 2 {
		t.Errorf("status %d: %s%s", got.status, got.out, got.err)
	}
	if now := states(t, data); now != "canceled waiting canceled" {
		t.Errorf("they are %s", now)
	}
	again := run(t, "", nowhere, "cancel", "1", "2", "--json", "--data-dir", data)
	if counts := summary(t, again, "canceled", "failed", "undecided", "exit"); again.status != 0 || counts != "2 0 0 0" {
		t.Errorf("status %d, %s: %s", again.status, counts, again.err)
	}
	if list := objects(t, again.out); len(list) != 3 || list[0]["id"] != 1.0 || list[1]["state"] != "canceled" {
		t.Errorf("%v", list)
	}
	if n := len(sim.Record()); n > 0 {
		t.Errorf("%d requests", n)
	}
}

// The command asks the service itself where nobody else works.
func TestCancelAtTheService(t *testing.T) {
	t.Parallel()
	sim := serve(t, busy)
	data := sim.imported(t, 4)
	if got := run(t, "", nowhere, "cancel", "2", "--data-dir", data); got.status != 1 || !strings.Contains(got.err, "DASHSCOPE_API_KEY") {
		t.Errorf("without a key: status %d: %s", got.status, got.err)
	}
	if task := tasks(t, data)[1]; !task.CancelAsked.IsZero() {
		t.Error("the wish was written without a key")
	}
	wrong := run(t, "", sim.env("sk-nobody-has-this-key-0"), "cancel", "2", "--json", "--data-dir", data)
	if counts := summary(t, wrong, "canceled", "undecided", "exit"); wrong.status != 4 || counts != "0 1 4" || last(t, wrong)["code"] != "InvalidApiKey" {
		t.Errorf("with a wrong key: status %d, %s: %s", wrong.status, counts, wrong.out)
	}
	if got := run(t, "", sim.env("sk-nobody-has-this-key-0"), "wait", "2", "--json", "--data-dir", data); got.status != 4 || last(t, got)["code"] != "InvalidApiKey" {
		t.Errorf("wait with a wrong key: status %d: %s", got.status, got.out)
	}
	got := run(t, "", sim.env(canary), "cancel", "1", "2", "3", "--json", "--data-dir", data)
	if counts := summary(t, got, "canceled", "failed", "undecided", "exit"); got.status != 3 || counts != "2 1 0 3" {
		t.Errorf("status %d, %s: %s", got.status, counts, got.err)
	}
	if !strings.Contains(got.err, "Can't cancel task 1: already running") {
		t.Errorf("it says %s", got.err)
	}
	if now := states(t, data); now != "on server canceled canceled on server" {
		t.Errorf("they are %s", now)
	}
	if taken, _ := sim.canceled(); taken != 2 || sim.submissions() != 0 {
		t.Errorf("%d canceled, %d submissions", taken, sim.submissions())
	}
	if got := run(t, "", nowhere, "cancel", "1", "--data-dir", data); got.status != 1 {
		t.Errorf("only one that is running: status %d", got.status)
	}
}

// What the service refuses to cancel is told once.
func TestCancelTellsARefusalOnce(t *testing.T) {
	t.Parallel()
	sim := serve(t, busy)
	data := sim.imported(t, 4) // the first one is running
	store := openHistory(t, data)
	_, err := store.Apply(t.Context(), 1, history.Reported{Status: api.Pending}) // as if it had not been asked for since
	if err = errors.Join(err, store.Close()); err != nil {
		t.Fatal(err)
	}
	got := run(t, "", sim.env(canary), "cancel", "1", "--data-dir", data)
	if got.status != 1 || strings.Contains(got.err, "UnsupportedOperation") || strings.Count(got.err, "Can't cancel task 1: already running") != 1 {
		t.Errorf("status %d: %s", got.status, got.err)
	}
}

// A program that works through the queue carries the wishes out, and this one follows.
func TestCancelBesideRun(t *testing.T) {
	t.Parallel()
	path := binary(t) // before the test gets a home without a cache of builds
	sim := serve(t, simulator.Options{Speed: 1, Keys: []string{canary}})
	data := sim.imported(t, 3)
	before := len(sim.Record())
	works := startIn(t, 80, 24, sim.env(canary), path, "run", "--data-dir", data)
	works.awaitThat(func() bool { return len(sim.Record()) > before }, "a request")
	got := run(t, "", sim.env("sk-nobody-has-this-key-0"), "cancel", "2", "3", "--data-dir", data)
	if got.status != 0 || got.out != "Canceled 2 of 2 tasks.\n" {
		t.Errorf("status %d: %s%s", got.status, got.out, got.err)
	}
	if taken, unknown := sim.canceled(); taken != 2 || unknown != 0 {
		t.Errorf("%d canceled by run, %d requests of the command's own", taken, unknown)
	}
	works.signal(syscall.SIGTERM)
	if status := works.wait(); status != 130 {
		t.Errorf("run ended with %d: %s", status, works.Text())
	}
}

func TestCancelWithoutWaiting(t *testing.T) {
	t.Parallel()
	path := binary(t)
	sim := serve(t, busy)
	data := sim.imported(t, 3)
	got := run(t, "", nowhere, "cancel", "2", "--no-wait", "--json", "--data-dir", data)
	if counts := summary(t, got, "canceled", "failed", "undecided", "exit"); got.status != 0 || counts != "0 0 1 0" {
		t.Errorf("status %d, %s: %s", got.status, counts, got.err)
	}
	if taken, _ := sim.canceled(); taken != 0 || tasks(t, data)[1].CancelAsked.IsZero() {
		t.Errorf("%d canceled, or no wish", taken)
	}
	if got := run(t, "", nowhere, "cancel", "1", "--no-wait", "--data-dir", data); got.status != 1 {
		t.Errorf("one that is running: status %d: %s", got.status, got.err)
	}
	watched := watch(t, data)
	works := startIn(t, 80, 24, sim.env(canary), path, "run", "--data-dir", data)
	works.awaitThat(func() bool { return statesOf(tasksOf(t, watched)) == "on server canceled on server" }, "the cancel")
	works.signal(syscall.SIGTERM)
	works.wait()
}

// What has ended is told apart, one sentence a task.
func TestCancelWhatHasEnded(t *testing.T) {
	t.Parallel()
	data, by := filled(t)
	store := openHistory(t, data)
	if _, err := store.Apply(t.Context(), by["unconfirmed"].ID, history.NotFound{}); err != nil {
		t.Fatal(err)
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		states string
		status int
		says   string
	}{
		{"saved", 1, "Canceled 0 of 1 task.\n"},
		{"saved", 1, "already saved"},
		{"failed", 1, "already failed"},
		{"rejected", 1, "already rejected"},
		{"done", 1, "already done"},
		{"link_expired", 1, "already done"},
		{"running", 1, "already running"},
		{"canceled", 0, ""},
		{"canceled saved", 3, "already saved"},
		{"unconfirmed", 4, "is unconfirmed; open dancecard"},
		{"unconfirmed canceled saved", 4, "1 task is not canceled yet"},
		{"preparing", 0, ""},
	} {
		args := []string{"cancel", "--data-dir", data}
		for state := range strings.FieldsSeq(c.states) {
			args = append(args, fmt.Sprint(by[state].ID))
		}
		if got := run(t, "", nowhere, args...); got.status != c.status || !strings.Contains(got.out+got.err, c.says) {
			t.Errorf("%s: status %d: %s%s", c.states, got.status, got.out, got.err)
		}
	}
}

// Nobody here reaches a task of another host, nor does a program that holds the lease for another one.
func TestCancelWhatNobodyReaches(t *testing.T) {
	t.Parallel()
	sim := serve(t, busy)
	data := t.TempDir()
	opened := openHistory(t, data)
	defer opened.Close()
	const elsewhere = "https://elsewhere.example/api/v1"
	for i, host := range []string{elsewhere, sim.host + "/api/v1"} {
		made, err := opened.CreateFor(t.Context(), store.Program{Endpoint: history.Endpoint{Host: host}}, history.Draft{Picture: "https://h/p.png", Template: "AACT.x.y", Engine: api.AnimateAnyone})
		for _, e := range []history.Event{history.SendBegan{}, history.TaskAccepted{TaskID: fmt.Sprint("there-", i), Status: api.Pending}} {
			if err == nil {
				_, err = opened.Apply(t.Context(), made[0].ID, e)
			}
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if got := run(t, "", sim.env(canary), "cancel", "1", "--data-dir", data); got.status != 4 || !strings.Contains(got.err, "the key and host") {
		t.Errorf("another host's task: status %d: %s", got.status, got.err)
	}
	works := store.Program{Name: "somebody:1", Endpoint: history.Endpoint{Host: elsewhere}}
	if l, err := opened.Leases.Hold(t.Context(), works, time.Minute); err != nil || !l.Mine {
		t.Fatal(l, err)
	}
	if got := run(t, "", sim.env(canary), "cancel", "2", "--data-dir", data); got.status != 4 {
		t.Errorf("beside a program of another host: status %d: %s", got.status, got.err)
	}
	for _, r := range sim.Record() {
		if r.Kind == simulator.KindCancel {
			t.Error("the service was asked")
		}
	}
}

// The wish outlives the command.
func TestCancelEndsInTime(t *testing.T) {
	t.Parallel()
	data, by := filled(t)
	id := fmt.Sprint(by["queued"].ID)
	got := run(t, "", append(nowhere, "DASHSCOPE_API_KEY="+canary), "cancel", id, "--timeout", "500ms", "--data-dir", data)
	if got.status != 124 || !strings.Contains(got.err, "--timeout is up") {
		t.Errorf("status %d: %s", got.status, got.err)
	}
	if task := tasks(t, data)[by["queued"].ID-1]; task.CancelAsked.IsZero() {
		t.Error("the wish is gone")
	}
}

// Nothing is written unless all that was named is there.
func TestCancelAndSaveNameTheirTasks(t *testing.T) {
	t.Parallel()
	sim := serve(t, busy)
	data := sim.waiting(t, "bo.png")
	for _, c := range []struct {
		args   string
		status int
		code   string
		says   string
	}{
		{"cancel 1 99", 1, "NoTask", "no task 99"},
		{"cancel 1 nonsense", 1, "NoTask", "no task nonsense"},
		{"cancel", 2, "Usage", "cancel takes at least 1 argument, not 0"},
		{"cancel 1 --timeout -1s", 2, "Usage", "--timeout must be 0 or more"},
		{"cancel 1 --timeout soon", 2, "Usage", "--timeout must be a time"},
		{"cancel 1 --timeout 1s --no-wait", 2, "Usage", "--no-wait and --timeout can't be used together"},
		{"cancel 1 --base-url ftp://h", 2, "Usage", "https://"},
		{"save 1 99", 1, "NoTask", "no task 99"},
		{"save", 2, "Usage", "save takes at least 1 argument"},
		{"save 1 --to=", 2, "Usage", "--to needs a folder"},
		{"save 1 --timeout -1s", 2, "Usage", "--timeout must be 0 or more"},
		{"import 1", 2, "Usage", "import takes no arguments"},
		{"wait 1 --timeout -1s", 2, "Usage", "--timeout must be 0 or more"},
	} {
		got := run(t, "", sim.env(canary), append(strings.Fields(c.args), "--json", "--data-dir", data)...)
		if got.status != c.status || !strings.Contains(got.err, c.says) || last(t, got)["code"] != c.code {
			t.Errorf("%s: status %d: %s%s", c.args, got.status, got.out, got.err)
		}
	}
	if now := states(t, data); now != "waiting" {
		t.Errorf("the task is %s", now)
	}
}
