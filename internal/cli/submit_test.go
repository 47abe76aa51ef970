//go:build unix

package cli_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/simulator"
	"dancecard/internal/simulator/assets"
)

// inputs is a folder with samples of the service.
func inputs(t *testing.T, samples ...string) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range samples {
		b, err := assets.FS.ReadFile(name)
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, filepath.Base(name)), b, 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// library is a folder with three pictures that pass, one that AnimateAnyone refuses, and two clips.
func library(t *testing.T) string {
	return inputs(t, "pictures/anna.jpg", "pictures/bo.png", "pictures/dai.png", "pictures/tiny.png", "clips/waltz.mp4", "clips/tango.mp4")
}

// folder is an empty data folder with the own deployment.
func folder(t *testing.T) string {
	t.Helper()
	data := t.TempDir()
	deployedIn(t, data)
	return data
}

// ids are the tasks that a command printed, in their order.
func ids(t *testing.T, got outcome) (list []any) {
	t.Helper()
	for _, o := range objects(t, got.out) {
		if o["type"] == "task" && !slices.Contains(list, o["id"]) {
			list = append(list, o["id"])
		}
	}
	return list
}

func TestSubmitThreePicturesWithTwoMotions(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Keys: []string{canary}})
	dir, data := library(t), folder(t)
	args := []string{"submit", filepath.Join(dir, "*.jpg"), filepath.Join(dir, "[bd]*.png"), "--motion", filepath.Join(dir, "*.mp4"), "--data-dir", data}
	got := run(t, "", sim.env(canary), append(args, "--json")...)
	got.want(t, 0, "6 tasks are waiting; `dancecard run` sends them")
	if types := of(objects(t, got.out), "type"); fmt.Sprint(types) != "[estimate task task task task task task summary]" {
		t.Errorf("it prints %v", types)
	}
	estimate, sum := objects(t, got.out)[0], last(t, got)
	cost, _ := estimate["cost"].(map[string]any)
	if estimate["tasks"] != 6.0 || estimate["checks"] != 3.0 || estimate["templates"] != 2.0 || estimate["engine"] != "animate-anyone" || cost["total"] != 3.6387 {
		t.Errorf("%v", estimate)
	}
	if sum["undecided"] != 6.0 || sum["exit"] != 0.0 {
		t.Errorf("%v", sum)
	}
	made := tasks(t, data)
	if len(made) != 6 || slices.ContainsFunc(made, func(task history.Task) bool { return task.Batch != made[0].ID || task.State != history.Waiting }) {
		t.Errorf("created: %+v", made)
	}
	if n := sim.submissions(); n != 0 {
		t.Errorf("%d submissions", n)
	}
}

func TestSubmitLeavesOutWhatFails(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Keys: []string{canary}})
	dir, data := library(t), folder(t)
	got := run(t, "", sim.env(canary), "submit", dir+"/", "--motion", filepath.Join(dir, "waltz.mp4"), "--data-dir", data)
	got.want(t, 3, "failed   picture  tiny.png: ", "Estimate for AnimateAnyone: ", "Task 1 (anna.jpg x waltz) is waiting.", "Added 3 tasks")
	if made := tasks(t, data); len(made) != 3 {
		t.Errorf("%d tasks", len(made))
	}
	got = run(t, "", sim.env(canary), "submit", filepath.Join(dir, "tiny.png"), filepath.Join(dir, "none.png"), "--motion", filepath.Join(dir, "waltz.mp4"), "--data-dir", data, "--json")
	got.want(t, 1, "Nothing was created")
	if types := of(objects(t, got.out), "result"); fmt.Sprint(types) != "[failed failed <nil>]" {
		t.Errorf("%s", got.out)
	}
	run(t, "", sim.env(canary), "submit", filepath.Join(dir, "anna.jpg"), "--data-dir", data).want(t, 1, "Pass --motion with a clip")
	run(t, "", sim.env(canary), "submit", filepath.Join(dir, "*.gif"), "--motion", "waltz", "--data-dir", data).want(t, 1, "No picture matches")
	if made := tasks(t, data); len(made) != 3 {
		t.Errorf("%d tasks", len(made))
	}
}

// A picture or a motion that is named twice is paid for once.
func TestSubmitCountsOnceWhatIsTheSame(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Keys: []string{canary}})
	dir, data := library(t), folder(t)
	in := func(name string) string { return filepath.Join(dir, name) }
	for from, to := range map[string]string{"anna.jpg": "twin.jpg", "waltz.mp4": "twin.mp4"} {
		b, err := os.ReadFile(in(from))
		if err == nil {
			err = os.WriteFile(in(to), b, 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	submit := func(args ...string) outcome {
		return run(t, "", sim.env(canary), append(append([]string{"submit", "--data-dir", data}, args...), in("anna.jpg"))...)
	}
	submit("--motion", in("waltz.mp4")).want(t, 0, "Added 1 task")
	got := submit("--motion", "waltz", "--motion", in("waltz.mp4"), "--motion", in("twin.mp4"), "--again", in("bo.png"), in("twin.jpg"))
	got.want(t, 0, "Same as", "counted once", "Added 2 tasks")
	got = submit("--motion", in("tango.mp4"), in("twin.jpg"), "--takes", "2", "--json")
	got.want(t, 0)
	if o := objects(t, got.out)[0]; o["type"] != "finding" || o["code"] != "SameInput" || o["about"] != "picture" || o["result"] != "warning" {
		t.Errorf("%v", o)
	}
	if made := tasks(t, data); len(made) != 5 {
		t.Errorf("%d tasks", len(made))
	}
}

func TestADryRunSpendsAndCreatesNothing(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Keys: []string{canary}})
	dir, data := library(t), t.TempDir()
	args := []string{"submit", filepath.Join(dir, "*.png"), "--motion", filepath.Join(dir, "waltz.mp4"), "--dry-run", "--data-dir", data}
	noKey := []string{sim.env(canary)[0]}
	run(t, "", noKey, args...).want(t, 0, "Estimate for Wan Animate Move: 3 videos ¥7.20")
	if left := files(t, data); len(left) > 0 || len(sim.Record()) > 0 {
		t.Errorf("files %v, requests %v", left, sim.Record())
	}
	run(t, "", noKey, append(args, "--max-cost", "7")...).want(t, 4, "3 tasks would cost ¥7.20, above --max-cost 7")
	deployedIn(t, data)
	run(t, "", noKey, append(args, "--json")...).want(t, 3, `"result":"failed"`)
	openHistory(t, data).Close()
	run(t, "", noKey, args...).want(t, 3, "failed   picture  tiny.png")
	if made := tasks(t, data); len(made) > 0 || len(sim.Record()) > 0 {
		t.Errorf("%d tasks, requests %v", len(made), sim.Record())
	}
	run(t, "", noKey, slices.DeleteFunc(args, func(s string) bool { return s == "--dry-run" })...).want(t, 1, "DASHSCOPE_API_KEY")
}

func TestTheSameInputsTwice(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Keys: []string{canary}})
	dir, data := library(t), folder(t)
	submit := func(args ...string) outcome {
		return run(t, "", sim.env(canary), append([]string{"submit", filepath.Join(dir, "anna.jpg"), "--motion", filepath.Join(dir, "waltz.mp4"), "--data-dir", data}, args...)...)
	}
	submit().want(t, 0)
	submit("--title", "once more").want(t, 4, "Already created just now with the same picture, motion and settings: task 1 (waiting)\n", "Pass --again")
	submit("--background", "picture").want(t, 0)
	if made := tasks(t, data); len(made) != 2 {
		t.Errorf("%d tasks", len(made))
	}
	submit("--again", "--hold").want(t, 0, ") is on hold.", "Added 1 task, on hold")
	submit("--takes", "2").want(t, 0, "Added 2 tasks")
	submit().want(t, 4, ": task 1 (waiting), task 4 (on hold), ")
	if made := tasks(t, data); len(made) != 5 {
		t.Errorf("%d tasks", len(made))
	}
}

// A script that asks again under one name gets the tasks of the first time, also when its files are gone.
func TestRequestIDs(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 60, Keys: []string{canary}})
	dir, data := library(t), folder(t)
	args := []string{"submit", filepath.Join(dir, "[ab]*"), "--motion", filepath.Join(dir, "waltz.mp4"), "--request-id", "monday", "--data-dir", data, "--json"}
	first := run(t, "", sim.env(canary), args...)
	first.want(t, 0)
	if again := run(t, "", sim.env(canary), args...); again.status != 0 || fmt.Sprint(ids(t, again)) != fmt.Sprint(ids(t, first)) || len(ids(t, first)) != 2 {
		t.Errorf("status %d: %s", again.status, again.out)
	}
	other := append(slices.Clone(args), "--takes", "2")
	run(t, "", sim.env(canary), other...).want(t, 4, "monday", "RequestIDTaken", "1 (waiting) and ")
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	run(t, "", sim.env(canary), args[:len(args)-1]...).want(t, 0, "Request monday already added 2 tasks; nothing new was created")
	if made := tasks(t, data); len(made) != 2 {
		t.Errorf("%d tasks", len(made))
	}
}

// Tasks that are created on hold are never submitted by a run.
func TestSubmitOnHold(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 60, Keys: []string{canary}})
	dir, data := library(t), folder(t)
	got := run(t, "", sim.env(canary), "submit", filepath.Join(dir, "anna.jpg"), "--motion", template(t, "hiphop"), "--seconds", "5", "--hold", "--data-dir", data, "--json")
	got.want(t, 0)
	if strings.Contains(got.err, "dancecard run") || objects(t, got.out)[1]["held"] != true || last(t, got)["held"] != 1.0 {
		t.Errorf("%s%s", got.out, got.err)
	}
	run(t, "", sim.env(canary), "run", "--data-dir", data).want(t, 0)
	if n := sim.submissions(); n != 0 {
		t.Errorf("%d submissions", n)
	}
}

// With --wait the new tasks are worked on until their videos are saved, and no others.
func TestSubmitAndWait(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 400, Keys: []string{canary}})
	data := sim.waiting(t, "dai.png")
	dir := library(t)
	got := run(t, "", sim.env(canary), "submit", filepath.Join(dir, "anna.jpg"), filepath.Join(dir, "tiny.png"), "--motion", filepath.Join(dir, "waltz.mp4"), "--wait", "--data-dir", data, "--json")
	got.want(t, 3)
	if sum := last(t, got); sum["type"] != "summary" || sum["saved"] != 1.0 || sum["exit"] != 3.0 || sum["undecided"] != 0.0 {
		t.Errorf("it ends with %v", sum)
	}
	saved := 0
	for _, o := range objects(t, got.out) {
		file, _ := o["file"].(string)
		if _, err := os.Stat(file); o["state"] == "saved" && err == nil {
			saved++
		}
	}
	if saved != 1 {
		t.Errorf("%d files: %s", saved, got.out)
	}
	if made := tasks(t, data); made[0].State != history.Waiting || made[0].Prepared != 0 {
		t.Errorf("the task from before is %s", made[0].State)
	}
}

func TestSubmitWaitsForSoLong(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 0.01, Keys: []string{canary}})
	data := folder(t)
	run(t, "", sim.env(canary), "submit", sim.host+"/samples/bo.png", "--motion", template(t, "hiphop"), "--wait", "--timeout", "1s", "--data-dir", data).want(t, 124)
	if made := tasks(t, data); len(made) != 1 || made[0].State.Final() {
		t.Errorf("%+v", made)
	}
}

func TestSubmitBesideAnotherProgram(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Keys: []string{canary}})
	data := folder(t)
	opened := openHistory(t, data)
	defer opened.Close()
	works := func(p store.Program) {
		p.Name = "elsewhere:1" // on another machine, so that nobody knows whether it has ended
		if _, err := opened.Leases.Hold(t.Context(), p, time.Minute); err != nil {
			t.Fatal(err)
		}
	}
	submit := func(args ...string) outcome {
		return run(t, "", sim.env(canary), append([]string{"submit", sim.host + "/samples/bo.png", "--motion", template(t, "hiphop"), "--data-dir", data}, args...)...)
	}
	works(store.Program{})
	if got := submit(); got.status != 0 || got.err != "" {
		t.Errorf("status %d: %s", got.status, got.err)
	}
	works(store.Program{Role: store.Watcher})
	submit("--again").want(t, 0, "1 task is waiting; `dancecard run` sends it")
	works(store.Program{Endpoint: history.Endpoint{Host: "https://other.example/api/v1"}})
	submit("--again").want(t, 1, "another host", "--data-dir")
	works(store.Program{Endpoint: history.Endpoint{Fingerprint: "another"}})
	submit("--again").want(t, 1, "another API key", "--data-dir")
	if made := tasks(t, data); len(made) != 2 {
		t.Errorf("%d tasks", len(made))
	}
}

func TestSubmitMisused(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Keys: []string{canary}})
	dir, data := library(t), t.TempDir()
	for _, c := range []struct{ args, says string }{
		{"--engine wan-mov", "the engines are animate-anyone, wan-move and wan-mix"},
		{"--engine wan-move --background clip", "Wan Animate Move always keeps the picture's background"},
		{"--engine WAN-MIX --ratio 9:16", "Wan Animate Mix has a fixed ratio"},
		{"--engine animate-anyone --ratio 1:1", "AnimateAnyone must be one of 9:16 and 3:4"},
		{"--engine animate-anyone --mode wan-pro", "AnimateAnyone has no modes"},
		{"--engine animate-anyone --watermark", "AnimateAnyone adds no watermark"},
		{"--mode best", "its modes are wan-std and wan-pro"},
		{"--background blue", "--background must be picture or clip, not “blue”"},
		{"--takes 0", "--takes must be 1 to 500, not 0"},
		{"--takes 501", "--takes must be 1 to 500"},
		{"--seconds -1", "--seconds"},
		{"--seconds NaN", "--seconds"},
		{"--max-cost -1", "--max-cost"},
		{"--max-cost NaN", "--max-cost"},
		{"--max-cost much", "--max-cost must be a number"},
		{"--timeout 5m", "--timeout needs --wait"},
		{"--wait --timeout -5m", "--timeout must be above 0"},
		{"--request-id=", "--request-id is empty"},
	} {
		args := append([]string{"submit", filepath.Join(dir, "anna.jpg"), "--motion", filepath.Join(dir, "waltz.mp4"), "--data-dir", data}, strings.Fields(c.args)...)
		got := run(t, "", sim.env(canary), args...)
		if got.status != 2 || !strings.Contains(got.err, c.says) {
			t.Errorf("%s: status %d: %s", c.args, got.status, got.err)
		}
	}
	run(t, "", sim.env(canary), "submit", "--motion", "waltz", "--data-dir", data).want(t, 2)
	run(t, "", sim.env(canary), "submit", filepath.Join(dir, "anna.jpg"), "--motion", filepath.Join(dir, "waltz.mp4"), "--mode", "PRO", "--data-dir", data, "--json").want(t, 0, `"mode":"wan-pro"`)
	if made := tasks(t, data); len(made) != 1 {
		t.Errorf("%d tasks", len(made))
	}
}

// A request whose tasks were deleted since waits for nothing else.
func TestARequestOfDeletedTasks(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 60, Keys: []string{canary}})
	data := sim.waiting(t, "bo.png")
	submit := []string{"submit", sim.host + "/samples/anna.jpg", "--motion", template(t, "hiphop"), "--request-id", "r", "--data-dir", data}
	for _, args := range [][]string{submit, {"cancel", "2", "--data-dir", data}} {
		if got := run(t, "", sim.env(canary), args...); got.status != 0 {
			t.Fatal(got.err)
		}
	}
	store := openHistory(t, data)
	defer store.Close()
	if _, err := store.Apply(t.Context(), 2, history.TakenOff{}); err != nil {
		t.Fatal(err)
	}
	if n, err := store.Purge(t.Context(), time.Now().Add(time.Hour)); n != 1 || err != nil {
		t.Fatal(n, err)
	}
	got := run(t, "", sim.env(canary), append(submit, "--wait")...)
	if got.status != 0 || strings.Contains(got.out+got.err, "bo.png") || sim.submissions() != 0 {
		t.Errorf("status %d: %s%s", got.status, got.out, got.err)
	}
}
