//go:build unix

package cli_test

import (
	"context"
	"net"
	"net/http"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/cli"
	"dancecard/internal/simulator"
)

// begin carries out a command line in this process while the test goes on; end interrupts it and gives its status.
func begin(t *testing.T, env []string, args ...string) (errs *transcript, end func() int) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	t.Cleanup(cancel)
	errs = &transcript{}
	env = withHome(t, env)
	status := make(chan int, 1)
	go func() {
		status <- cli.Run(ctx, args, cli.System{Env: env, In: strings.NewReader(""), Out: &transcript{}, Err: errs, Keyring: noKeyring{}})
	}()
	return errs, func() int {
		cancel()
		return <-status
	}
}

// awaitSaid waits until a text was written.
func awaitSaid(t *testing.T, said *transcript, text string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	defer cancel()
	if !poll(ctx, 5*time.Millisecond, func() bool { return strings.Contains(said.String(), text) }) {
		t.Fatalf("it does not say %q: %s", text, said)
	}
}

// saidOnce fails for every text that is not in exactly one line.
func saidOnce(t *testing.T, said string, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if n := strings.Count(said, text); n != 1 {
			t.Errorf("%q is said %d times: %s", text, n, said)
		}
	}
}

// on serves at an address until off is called.
func (s service) on(t *testing.T, address string) (off func()) {
	t.Helper()
	ln, err := net.Listen("tcp", address)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- s.Serve(ctx, ln) }()
	return func() {
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	}
}

// What keeps the program from the service is said when it begins and when it is over, not at each try.
func TestRunSaysWhatStandsInTheWay(t *testing.T) {
	t.Parallel()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := ln.Addr().String()
	_ = ln.Close()
	sim := service{simulator.New(simulator.Options{Speed: 400, Keys: []string{canary}, Now: time.Now, Models: append(simulator.DefaultModels(), deployment)}), "http://" + address}
	var arrived atomic.Int32
	second := func(*http.Request) bool { return arrived.Add(1) > 1 }
	sim.Inject(simulator.Fault{
		Kind: simulator.KindSubmit, Match: second, Do: simulator.Refuse, Status: http.StatusTooManyRequests,
		Code: "Throttling.RateQuota", Times: 2, RetryAfter: time.Second,
	})
	data := sim.waiting(t, "bo.png", "dai.png")
	errs, end := begin(t, sim.env(canary), "run", "--data-dir", data) // nobody listens yet
	awaitSaid(t, errs, "Offline; retrying at ")
	off := sim.on(t, address)
	defer off()
	awaitSaid(t, errs, "Online again")
	awaitSaid(t, errs, "Model Studio is accepting requests again")
	if status := end(); status != 130 || sim.submissions() != 4 {
		t.Errorf("status %d, %d submissions: %s", status, sim.submissions(), errs)
	}
	saidOnce(t, errs.String(), "Offline; retrying at ", "Online again", "Model Studio limits the rate of requests; retrying at ", "Model Studio is accepting requests again")
}

// What a task's own line says is not said again beside it.
func TestRunSaysEachThingOnce(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 400, Keys: []string{canary}})
	data := sim.waiting(t, "bo.png", "tiny.png")
	sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Reset, After: true, Times: 1})
	sim.Inject(simulator.Fault{Kind: simulator.KindResult, Do: simulator.Page, Status: http.StatusOK, Times: 2})
	errs, end := begin(t, sim.env(canary), "run", "--data-dir", data)
	awaitSaid(t, errs, "(bo.png) isn't saved yet")
	awaitSaid(t, errs, "(tiny.png) was rejected")
	if status := end(); status != 130 {
		t.Errorf("status %d: %s", status, errs)
	}
	saidOnce(t, errs.String(), "unconfirmed", "isn't saved yet", "rejected")
	for _, twice := range []string{"was refused", "no answer;", "was not saved", "was found"} {
		if strings.Contains(errs.String(), twice) {
			t.Errorf("it says %q as well: %s", twice, errs)
		}
	}
}

// A task that was taken off the list, and is deleted for good, ends no command that has followed it.
func TestADeletedTaskEndsNothing(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 400, Keys: []string{canary}})
	data := sim.waiting(t, "bo.png")
	said, end := begin(t, sim.env(canary), "run", "--forever", "--data-dir", data)
	awaitSaid(t, said, "Task 1 (bo.png) is saved")
	store := openHistory(t, data)
	defer store.Close()
	if _, err := store.Apply(t.Context(), 1, history.TakenOff{}); err != nil {
		t.Fatal(err)
	}
	if n, err := store.Purge(t.Context(), time.Now().Add(time.Hour)); n != 1 || err != nil {
		t.Fatal(n, err)
	}
	draft := history.Draft{Picture: sim.host + "/samples/dai.png", Template: template(t, "hiphop"), Engine: api.AnimateAnyone, Model: deployment}
	if _, err := store.Create(t.Context(), draft); err != nil {
		t.Fatal(err)
	}
	awaitSaid(t, said, "Task 2 (dai.png x AACT.8b42f6d3) is saved")
	if status := end(); status != 130 {
		t.Errorf("status %d: %s", status, said)
	}
}

// A task that comes while a command runs is told as one that was there before, with its motion's name, and as being
// prepared while its template is made.
func TestALateTaskIsToldInFull(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 400, Keys: []string{canary}})
	data := sim.waiting(t, "bo.png")
	said, end := begin(t, sim.env(canary), "run", "--forever", "--data-dir", data)
	awaitSaid(t, said, "Task 1 (bo.png) is saved")
	submitted := run(t, "", sim.env(canary), "submit", sim.host+"/samples/dai.png", "--motion", sim.host+"/samples/clips/waltz.mp4", "--engine", "animate-anyone", "--data-dir", data)
	if submitted.status != 0 {
		t.Fatal(submitted.err)
	}
	awaitSaid(t, said, "Task 2 (dai.png x waltz) is being prepared.\n")
	if status := end(); status != 130 {
		t.Errorf("status %d: %s", status, said)
	}
}

// A motion that came to the library meanwhile has its name from there.
func TestRunKnowsANewMotion(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Keys: []string{canary}})
	dir, data := library(t), folder(t)
	submit := func(picture, clip string) {
		t.Helper()
		run(t, "", sim.env(canary), "submit", filepath.Join(dir, picture), "--motion", filepath.Join(dir, clip), "--hold", "--data-dir", data).want(t, 0)
	}
	submit("anna.jpg", "waltz.mp4")
	errs, end := begin(t, sim.env(canary), "run", "--forever", "--data-dir", data)
	awaitSaid(t, errs, "Task 1 (anna.jpg x waltz) is on hold.\n")
	submit("bo.png", "tango.mp4")
	awaitSaid(t, errs, " (bo.png x tango) is on hold.\n")
	if status := end(); status != 130 {
		t.Errorf("status %d: %s", status, errs)
	}
}
