//go:build unix

package cli_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/simulator"
)

// waiting is a folder with tasks that wait for the service.
func (s service) waiting(t *testing.T, pictures ...string) (data string) {
	t.Helper()
	data = t.TempDir()
	deployedIn(t, data)
	drafts := make([]history.Draft, len(pictures))
	for i, p := range pictures {
		drafts[i] = history.Draft{
			Title: p, Picture: s.host + "/samples/" + p, Template: template(t, "hiphop"), Engine: api.AnimateAnyone, Model: deployment,
		}
	}
	store := openHistory(t, data)
	defer store.Close()
	if _, err := store.Create(t.Context(), drafts...); err != nil {
		t.Fatal(err)
	}
	return data
}

// submissions counts the tasks that the service was asked for.
func (s service) submissions() (n int) {
	for _, r := range s.Record() {
		if r.Kind == simulator.KindSubmit {
			n++
		}
	}
	return n
}

// last is the object that a command printed last.
func last(t *testing.T, got outcome) object {
	t.Helper()
	list := objects(t, got.out)
	if len(list) == 0 {
		t.Fatalf("nothing was printed: %s", got.err)
	}
	return list[len(list)-1]
}

func TestRunWorksThroughTheQueue(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 400, Keys: []string{canary}})
	data := sim.waiting(t, "bo.png", "dai.png", "tiny.png") // the last one is refused
	got := run(t, "", sim.env(canary), "run", "--json", "--data-dir", data)
	if got.status != 3 || sim.submissions() != 3 {
		t.Fatalf("status %d, %d submissions: %s%s", got.status, sim.submissions(), got.out, got.err)
	}
	if sum := last(t, got); sum["type"] != "summary" || sum["saved"] != 2.0 || sum["failed"] != 1.0 || sum["exit"] != 3.0 {
		t.Errorf("it ends with %v", sum)
	}
	for _, o := range objects(t, got.out) {
		if o["state"] != "saved" {
			continue
		}
		if file, _ := o["file"].(string); filepath.Dir(file) != filepath.Join(data, "videos") {
			t.Errorf("saved as %q", file)
		} else if _, err := os.Stat(file); err != nil {
			t.Error(err)
		}
	}
	if all := got.out + got.err; strings.Contains(all, canary) {
		t.Error("the key is printed")
	}
	again := run(t, "", sim.env(canary), "run", "--data-dir", data)
	if again.status != 0 || again.err != "" || sim.submissions() != 3 {
		t.Errorf("with an empty queue: status %d, %d submissions: %s", again.status, sim.submissions(), again.err)
	}
}

func TestWaitSubmitsNothing(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 60, Keys: []string{canary}})
	data := sim.waiting(t, "bo.png")
	got := run(t, "", sim.env(canary), "wait", "--json", "--data-dir", data)
	if got.status != 4 || sim.submissions() != 0 {
		t.Fatalf("status %d, %d submissions: %s", got.status, sim.submissions(), got.err)
	}
	if strings.Contains(got.err, "context canceled") {
		t.Errorf("it tells of what it called off itself: %s", got.err)
	}
	if !strings.Contains(got.err, "1 task is waiting") || !strings.Contains(got.err, "dancecard run") || last(t, got)["type"] != "error" {
		t.Errorf("it says %s%s", got.out, got.err)
	}
}

// Tasks are followed whoever works on them.
func TestWaitBesideRun(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 60, Keys: []string{canary}})
	data := sim.waiting(t, "bo.png", "dai.png")
	store := openHistory(t, data)
	defer store.Close()
	sent, err := store.Window(t.Context(), history.Query{Group: history.All, Order: history.OldestFirst}, history.Anchor{}, 10)
	if err != nil {
		t.Fatal(err)
	}
	held := sent.Tasks[1].ID
	if _, err := store.Apply(t.Context(), held, history.PutOnHold{}); err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	works := startIn(t, 80, 24, sim.env(canary), binary(t), "run", "--json", "--data-dir", data)
	got := run(t, "", sim.env(canary), "wait", "1", "--timeout", "1m", "--data-dir", data)
	if got.status != 0 || !strings.Contains(got.out, "1 saved") {
		t.Errorf("wait ended with %d: %s%s", got.status, got.out, got.err)
	}
	if status := works.wait(); status != 0 {
		t.Errorf("run ended with %d: %s", status, works.Text())
	}
	if n := sim.submissions(); n != 1 {
		t.Errorf("%d submissions in %s", n, time.Since(began))
	}
}

func TestWaitForEachEnd(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 60, Keys: []string{canary}})
	data := t.TempDir()
	store := openHistory(t, data)
	now := time.Now()
	end := func(events ...history.Event) string {
		made, err := store.Create(t.Context(), history.Draft{Title: "t", Picture: "https://h/p.png", Template: "AACT.x.y", Engine: api.AnimateAnyone})
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range events {
			if _, err := store.Apply(t.Context(), made[0].ID, e); err != nil {
				t.Fatal(err)
			}
		}
		return fmt.Sprint(made[0].ID)
	}
	there := []history.Event{history.SendBegan{}, history.TaskAccepted{TaskID: "a", Status: api.Pending, At: now}}
	canceled := end(history.CancelDone{})
	held := end(history.PutOnHold{})
	rejected := end(history.SendBegan{}, history.SendRefused{Problem: history.Problem{Code: "InvalidParameter"}})
	failed := end(append(there, history.Reported{Status: api.Failed})...)
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name   string
		ids    []string
		status int
	}{
		{"canceled", []string{canceled}, 0},
		{"on hold", []string{held}, 0},
		{"rejected", []string{rejected}, 1},
		{"failed", []string{failed}, 1},
		{"some failed", []string{failed, canceled}, 3},
		{"unknown", []string{"999"}, 1},
	} {
		got := run(t, "", sim.env(canary), append([]string{"wait", "--data-dir", data}, c.ids...)...)
		if got.status != c.status {
			t.Errorf("%s: status %d, want %d: %s%s", c.name, got.status, c.status, got.out, got.err)
		}
	}
	if got := run(t, "", nil, "wait", "--data-dir", data); got.status != 1 || !strings.Contains(got.err, "DASHSCOPE_API_KEY") {
		t.Errorf("without a key: %d, %s", got.status, got.err)
	}
	if n := sim.submissions(); n != 0 {
		t.Errorf("%d submissions", n)
	}
}

func TestWaitEndsInTime(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 0.01, Keys: []string{canary}})
	data := sim.waiting(t, "bo.png")
	s := startIn(t, 80, 24, sim.env(canary), binary(t), "run", "--data-dir", data)
	s.awaitThat(func() bool { return sim.submissions() == 1 }, "the submission")
	got := run(t, "", sim.env(canary), "wait", "--timeout", "1s", "--json", "--data-dir", data)
	got.want(t, 124, "An open window or `dancecard run` sends waiting tasks")
	if code := last(t, got)["code"]; code != "Timeout" {
		t.Errorf("the code is %v", code)
	}
	s.signal(syscall.SIGTERM)
	status := s.wait()
	s.end()
	if status != 130 || !strings.Contains(s.Text(), "No task is lost") {
		t.Errorf("run ended with %d: %s", status, s.Text())
	}
}

// A reader that goes away ends the work in order, as a signal does.
func TestRunEndsWhenNobodyReads(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 1, Keys: []string{canary}})
	data := sim.waiting(t, "bo.png", "dai.png")
	c := exec.Command(binary(t), "run", "--json", "--data-dir", data)
	c.Env = append(sim.env(canary), "HOME="+t.TempDir())
	out, err := c.StdoutPipe()
	if err == nil {
		err = c.Start()
	}
	if err == nil {
		_, err = out.Read(make([]byte, 1))
	}
	if err = errors.Join(err, out.Close()); err != nil {
		t.Fatal(err)
	}
	_ = c.Wait() // how it ended is in ProcessState
	if status := c.ProcessState.ExitCode(); status != 130 {
		t.Errorf("status %d", status)
	}
	for _, task := range tasks(t, data) {
		if task.State == history.Sending || task.State == history.Unsure {
			t.Errorf("task %d is %s", task.ID, task.State)
		}
	}
}

// The first signal waits for the answer to a submission, and says so; the second one does not wait.
func TestRunIsInterruptedTwice(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Keys: []string{canary}})
	sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Slow, Delay: time.Hour})
	data := sim.waiting(t, "bo.png")
	watched := watch(t, data)
	s := startIn(t, 120, 24, sim.env(canary), binary(t), "run", "--data-dir", data)
	s.awaitThat(func() bool { return tasksOf(t, watched)[0].State == history.Sending }, "the submission")
	s.signal(syscall.SIGTERM)
	s.await("Stopping when the current request is answered", "another signal stops at once")
	s.signal(syscall.SIGTERM)
	if status := s.wait(); status != 130 {
		t.Errorf("status %d: %s", status, s.Text())
	}
}

// While the history is not in its place nothing is submitted; the end writes all of it to a new file.
func TestRunWhileTheHistoryIsGone(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 100, Keys: []string{canary}})
	data := sim.waiting(t, "bo.png", "dai.png")
	works := startIn(t, 160, 24, sim.env(canary), binary(t), "run", "--data-dir", data)
	works.awaitThat(func() bool { return sim.submissions() == 1 }, "the submission")
	path := filepath.Join(data, "history.db")
	if err := os.Rename(path, path+".moved"); err != nil {
		t.Fatal(err)
	}
	status := works.wait()
	works.end()
	if status == 0 || !strings.Contains(works.Text(), "history.db.saved-") || strings.Contains(works.Text(), "for a decision") {
		t.Errorf("status %d: %s", status, works.Text())
	}
	if copies, _ := filepath.Glob(path + ".saved-*"); len(copies) != 1 || sim.submissions() != 1 {
		t.Errorf("%d copies, %d submissions", len(copies), sim.submissions())
	}
}

// A reader that goes away, such as head, ends the command, but not before the service's answer to a submission is on
// disk.
func TestRunOutlivesItsReader(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 60, Keys: []string{canary}})
	data := sim.waiting(t, "bo.png", "dai.png", "bo.png")
	watched := watch(t, data)
	c := exec.Command(binary(t), "run", "--json", "--data-dir", data)
	c.Env = append(os.Environ(), sim.env(canary)...)
	out, err := c.StdoutPipe()
	if err == nil {
		err = c.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Process.Kill() })
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	defer cancel()
	if !poll(ctx, 5*time.Millisecond, func() bool { return tasksOf(t, watched)[1].State == history.OnServer }) {
		t.Fatal("the second task is not sent")
	}
	// In this time the second task goes on, and is told.
	sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Delay: 5 * time.Second, After: true, Times: 1})
	if !poll(ctx, 5*time.Millisecond, func() bool { return tasksOf(t, watched)[2].State == history.Sending }) {
		t.Fatal("the third task is not sent")
	}
	_ = out.Close()
	_ = c.Wait()
	for _, task := range tasks(t, data) {
		if task.RemoteID == "" {
			t.Errorf("task %d is %s; the command ended with %v", task.ID, task.State, c.ProcessState)
		}
	}
}

// Config's program runs for every saved video before run ends, without the key, and not for one that failed.
func TestRunRunsTheProgramOfOnSaved(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 400, Keys: []string{canary}})
	data := sim.waiting(t, "bo.png", "dai.png", "tiny.png") // the last one is refused
	bin, notes := spies(t, "hook")
	path := filepath.Join(data, "config.toml")
	models, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	config := fmt.Appendf(nil, "on_saved = [%q, \"{file}\", \"{title}\"]\n%s", filepath.Join(bin, "hook"), models)
	if err := os.WriteFile(path, config, 0o600); err != nil {
		t.Fatal(err)
	}
	env := append(sim.env(canary), "DASHSCOPE_TEMP_TOKEN=st-"+canary, "SEEN=yes")
	got := run(t, "", env, "run", "--data-dir", data)
	if got.status != 3 || strings.Contains(got.out+got.err, "noise") {
		t.Errorf("status %d: %s%s", got.status, got.out, got.err)
	}
	b, err := os.ReadFile(filepath.Join(notes, "hook"))
	if err != nil || !strings.Contains(string(b), "ARG "+filepath.Join(data, "videos")) || !strings.Contains(string(b), "SEEN=yes") {
		t.Errorf("%v: the program saw\n%s", err, b)
	}
	wantNowhere(t, notes, canary)
	shown := 0
	for id := range 3 {
		show := run(t, "", env, "show", fmt.Sprint(id+1), "--data-dir", data)
		if strings.Contains(show.out, "on_saved started") && strings.Contains(show.out, "on_saved finished") {
			shown++
		}
	}
	if shown != 2 {
		t.Errorf("%d timelines tell of it", shown)
	}
}

// Tasks on hold go on with --resume, once their cost is allowed.
func TestRunResumesTasksOnHold(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 400, Keys: []string{canary}})
	data := sim.waiting(t, "bo.png", "dai.png")
	store := openHistory(t, data)
	defer store.Close()
	if _, err := store.Apply(t.Context(), 2, history.PutOnHold{}); err != nil {
		t.Fatal(err)
	}
	do := func(args ...string) outcome {
		return run(t, "", sim.env(canary), append(append([]string{"run"}, args...), "--data-dir", data)...)
	}
	do("--yes").want(t, 2, "--yes needs --resume")
	do().want(t, 0, "Task 1 (bo.png) is saved", "1 task is on hold; `dancecard run --resume` sends it.", "2 tasks: 1 saved and 1 on hold.")
	do("--resume", "--max-cost", "0").want(t, 4)
	if n := sim.submissions(); n != 1 {
		t.Fatalf("%d submissions", n)
	}
	do("--resume", "--yes").want(t, 0, "Estimate: ", "Task 2 (dai.png) is saved")
	do("--resume").want(t, 0, "No task is on hold.", "No task is waiting or running.")
}

// The cost of what is resumed is told from the length that its clip had when the task was created.
func TestRunResumeKnowsTheLength(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 400, Keys: []string{canary}})
	data := sim.waiting(t)
	store := openHistory(t, data)
	defer store.Close()
	tasks, err := store.Create(t.Context(), history.Draft{
		Picture: sim.host + "/samples/bo.png", Template: template(t, "hiphop"), Engine: api.AnimateAnyone, Model: deployment, Length: 5,
	})
	if err == nil {
		_, err = store.Apply(t.Context(), tasks[0].ID, history.PutOnHold{})
	}
	if err != nil {
		t.Fatal(err)
	}
	run(t, "", sim.env(canary), "run", "--resume", "--max-cost", "0.01", "--data-dir", data).want(t, 4, "¥0.40")
}
