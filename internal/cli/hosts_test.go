//go:build unix

package cli_test

import (
	"testing"

	"dancecard/history"
	"dancecard/internal/simulator"
)

// A script for another host creates nothing beside a window, and what it created before is left alone by the
// window: that host's tasks reach no other.
func TestWindowAndScriptForDifferentHosts(t *testing.T) {
	t.Parallel()
	a, b := serve(t, simulator.Options{Speed: 400, Seed: 1, Keys: []string{canary}}), serve(t, simulator.Options{Speed: 400, Seed: 2, Keys: []string{canary}})
	data := t.TempDir()
	submit := func(picture string) outcome {
		return run(t, "", b.env(canary), "submit", b.host+"/samples/"+picture, "--motion", b.host+"/samples/clips/waltz.mp4", "--data-dir", data, "--json")
	}
	if got := submit("anna.jpg"); got.status != 0 {
		t.Fatalf("status %d: %s", got.status, got.err)
	}
	window := start(t, a.env(canary), "--data-dir", data)
	window.await("1 task belongs to another")
	got := submit("bo.png")
	if e := last(t, got); got.status != 1 || e["code"] != string(history.CodeOtherHost) {
		t.Errorf("status %d: %v, %s", got.status, e, got.err)
	}
	if works := run(t, "", b.env(canary), "run", "--data-dir", data, "--json"); works.status != 1 || last(t, works)["code"] != string(history.CodeOtherHost) {
		t.Errorf("run beside the window: status %d, %s%s", works.status, works.out, works.err)
	}
	window.Press("q")
	if status := window.wait(); status != 0 {
		t.Errorf("the window ended with %d", status)
	}
	if n := len(tasks(t, data)); n != 1 {
		t.Errorf("%d tasks", n)
	}
	if done := run(t, "", b.env(canary), "run", "--data-dir", data); done.status != 0 {
		t.Errorf("run ended with %d: %s", done.status, done.err)
	}
	if at, there := a.submissions(), b.submissions(); at != 0 || there != 1 {
		t.Errorf("%d submissions at the window's host, %d at the script's", at, there)
	}
}

// A command that hands its tasks over to a window for another host does not wait for that to send them.
func TestAWindowForAnotherHostTakesOver(t *testing.T) {
	t.Parallel()
	a, b := serve(t, simulator.Options{Speed: 20, Seed: 1, Keys: []string{canary}}), serve(t, simulator.Options{Speed: 0.01, Seed: 2, Keys: []string{canary}})
	data := b.waiting(t)
	script := startIn(t, 160, 36, b.env(canary), binary(t), "submit", b.host+"/samples/anna.jpg", b.host+"/samples/bo.png",
		"--motion", b.host+"/samples/clips/waltz.mp4", "--engine", "wan-move", "--wait", "--data-dir", data)
	script.awaitThat(func() bool { return b.submissions() == 1 }, "the submission")
	window := start(t, a.env(canary), "--data-dir", data)
	window.await("2 tasks belong to another")
	if status := script.wait(); status != 4 {
		t.Errorf("the script ended with %d: %s", status, script.Text())
	}
	window.Press("q")
	if status := window.wait(); status != 0 {
		t.Errorf("the window ended with %d", status)
	}
	if n := a.submissions(); n != 0 {
		t.Errorf("%d submissions at the window's host", n)
	}
}
