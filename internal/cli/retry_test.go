//go:build unix

package cli_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/simulator"
)

// past makes tasks that have ended, each by its events, and gives their numbers.
func (s service) past(t *testing.T, data string, ends ...[]history.Event) (ids []string) {
	t.Helper()
	store := openHistory(t, data)
	defer store.Close()
	for i, events := range ends {
		picture := s.host + "/samples/" + []string{"bo.png", "dai.png", "anna.jpg"}[i%3]
		made, err := store.Create(t.Context(), history.Draft{
			Title: fmt.Sprint("take ", i+1), Picture: picture, PictureHash: "at " + picture, Template: template(t, []string{"hiphop", "waltz", "tango"}[i/3]),
			Engine: api.AnimateAnyone, Model: deployment, Price: 0.08,
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range events {
			if _, err := store.Apply(t.Context(), made[0].ID, e); err != nil {
				t.Fatal(err)
			}
		}
		ids = append(ids, fmt.Sprint(made[0].ID))
	}
	return ids
}

// Ends of a task.
func endings(n int) map[string][]history.Event {
	there := []history.Event{history.SendBegan{}, history.TaskAccepted{TaskID: fmt.Sprint("remote-", n), Status: api.Pending, At: time.Now()}}
	done := append(slices.Clone(there), history.Reported{Status: api.Succeeded, Seconds: 5, Video: "https://127.0.0.1/v.mp4", Ended: time.Now()})
	with := func(events []history.Event, last ...history.Event) []history.Event {
		return append(slices.Clone(events), last...)
	}
	return map[string][]history.Event{
		"waiting":      nil,
		"canceled":     {history.CancelDone{}},
		"rejected":     {history.SendBegan{}, history.SendRefused{Problem: history.Problem{Op: api.OpSubmit, Code: "Arrearage"}}},
		"unconfirmed":  {history.SendBegan{}, history.SendLost{Problem: history.Problem{Op: api.OpSubmit, Code: api.CodeTimeout}}},
		"failed":       with(there, history.Reported{Status: api.Failed}),
		"done":         done,
		"link_expired": with(done, history.SaveFailed{Problem: history.Problem{Op: api.OpFetch, Code: api.CodeLinkDead}, Dead: true}),
		"saved":        with(done, history.VideoSaved{File: "bo.mp4", Bytes: 5}),
	}
}

func TestRetryEachState(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		state        string
		status, more int // tasks that are created
		says         string
	}{
		{"failed", 0, 1, "Task 2 (take 1) is waiting."},
		{"canceled", 0, 1, "Task 2 (take 1) is waiting."},
		{"link_expired", 0, 1, "Task 2 (take 1) is waiting."},
		{"rejected", 0, 0, "Task 1 (take 1) is waiting."},
		{"unconfirmed", 4, 0, "open dancecard to resolve it"},
		{"waiting", 1, 0, "Task 1 is waiting; there is nothing to retry"},
		{"done", 1, 0, "Task 1 is done; its video is being saved"},
		{"saved", 1, 0, "Task 1 is saved; there is nothing to retry"},
	} {
		t.Run(c.state, func(t *testing.T) {
			t.Parallel()
			sim := serve(t, simulator.Options{Keys: []string{canary}})
			data := folder(t)
			sim.past(t, data, endings(1)[c.state])
			before := tasks(t, data)
			got := run(t, "", sim.env(canary), "retry", "1", "--dry-run", "--data-dir", data)
			if dry := tasks(t, data); len(dry) != 1 || dry[0].State != before[0].State || got.status != c.status {
				t.Errorf("a dry run: status %d, %+v", got.status, dry)
			}
			run(t, "", sim.env(canary), "retry", "1", "--data-dir", data).want(t, c.status, c.says)
			after := tasks(t, data)
			if len(after) != 1+c.more {
				t.Fatalf("%d tasks", len(after))
			}
			newest := after[len(after)-1]
			if c.status == 0 && (newest.State != history.Waiting || newest.Picture != before[0].Picture || newest.Template != before[0].Template || newest.Title != before[0].Title) {
				t.Errorf("queued: %+v", newest)
			}
			if c.status != 0 && newest.State != before[0].State {
				t.Errorf("it is %s", newest.State)
			}
		})
	}
}

// A video whose template was not made is created anew, for the library may have the template by now.
func TestRetryWithoutATemplate(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Keys: []string{canary}})
	data, dir := folder(t), library(t)
	run(t, "", sim.env(canary), "submit", filepath.Join(dir, "anna.jpg"), "--motion", filepath.Join(dir, "waltz.mp4"), "--data-dir", data).want(t, 0)
	store := openHistory(t, data)
	makers, err := store.Makers(t.Context())
	if err == nil {
		_, err = store.Apply(t.Context(), makers[0].ID, history.StepFailed{Problem: history.Problem{Code: "InvalidFile.Size"}, Final: true})
	}
	if err = errors.Join(err, store.Close()); err != nil {
		t.Fatal(err)
	}
	run(t, "", sim.env(canary), "retry", "1", "--data-dir", data).want(t, 0, "Task 3 (anna.jpg x waltz) is waiting.")
	made := tasks(t, data)
	if len(made) != 2 || made[0].State != history.Rejected || !made[1].AwaitsMotion() {
		t.Errorf("%+v", made)
	}
}

// What is retried twice is paid once; takes of one batch are no repeats of each other.
func TestRetryTwice(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Keys: []string{canary}})
	data := folder(t)
	dir := library(t)
	args := []string{"submit", filepath.Join(dir, "anna.jpg"), "--motion", template(t, "hiphop"), "--seconds", "5", "--takes", "2", "--data-dir", data}
	run(t, "", sim.env(canary), args...).want(t, 0)
	store := openHistory(t, data)
	if _, err := store.Apply(t.Context(), 2, history.CancelDone{}); err != nil {
		t.Fatal(err)
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	retry := func(args ...string) outcome {
		return run(t, "", sim.env(canary), append([]string{"retry", "2", "--data-dir", data}, args...)...)
	}
	retry("--json").want(t, 0, `"unknown_length":0`, `"total":0.404`, `"id":3`)
	retry().want(t, 4, "with the same picture, motion and settings: task 3 (waiting)", "--again")
	retry("--again").want(t, 0, "Added 1 task")
	if made := tasks(t, data); len(made) != 4 {
		t.Errorf("%d tasks", len(made))
	}
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	retry("--again").want(t, 1, "failed   picture  Task 2: No such file", "Nothing was retried")
}

func TestRetrySeveral(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Keys: []string{canary}})
	data := folder(t)
	ids := sim.past(t, data, endings(1)["failed"], endings(2)["rejected"], endings(3)["saved"], endings(4)["canceled"])
	retry := func(more ...string) outcome {
		return run(t, "", sim.env(canary), append(append([]string{"retry", "--data-dir", data}, ids...), more...)...)
	}
	retry("--max-cost", "0.5").want(t, 4, "The length of 1 video is unknown: the cost may be")
	if made := tasks(t, data); len(made) != 4 {
		t.Fatalf("%d tasks", len(made))
	}
	got := retry("--json", "--yes", "1") // named twice, done once
	got.want(t, 3, "Task 3 is saved; there is nothing to retry", "3 tasks are waiting")
	if sum := last(t, got); sum["undecided"] != 3.0 || sum["exit"] != 3.0 {
		t.Errorf("it ends with %v", sum)
	}
	made := tasks(t, data)
	if len(made) != 6 || made[4].Batch != made[4].ID || made[5].Batch != made[4].ID || made[1].State != history.Waiting {
		t.Errorf("%+v", made)
	}
	run(t, "", sim.env(canary), "retry", "999", "--data-dir", data).want(t, 1, "no task 999")
	run(t, "", sim.env(canary), "retry", "--data-dir", data).want(t, 2)
}

// Each task is reckoned with its own length, and what is left out changes neither sum nor engine.
func TestRetryOfDifferentLengths(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{})
	data := folder(t)
	deployedIn(t, data)
	store := openHistory(t, data)
	for _, d := range []history.Draft{
		{Picture: sim.host + "/samples/bo.png", Template: "AACT.a.b-c", Engine: api.AnimateAnyone, Model: deployment, Length: 20},
		{Picture: sim.host + "/samples/dai.png", Template: "AACT.d.e-f", Engine: api.AnimateAnyone, Model: deployment, Length: 3},
		{Picture: filepath.Join(data, "gone.png"), Clip: sim.host + "/samples/clips/waltz.mp4", Engine: api.WanMix, Length: 4},
	} {
		made, err := store.Create(t.Context(), d)
		if err == nil {
			_, err = store.Apply(t.Context(), made[0].ID, history.CancelDone{})
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	got := run(t, "", nil, "retry", "1", "2", "3", "--dry-run", "--json", "--data-dir", data)
	e := last(t, got)
	cost, _ := e["cost"].(map[string]any)
	if got.status != 3 || cost["video"] != 1.84 || e["engine"] != string(api.AnimateAnyone) {
		t.Errorf("status %d: %s%s", got.status, got.out, got.err)
	}
}

func TestRetryAndWait(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 400, Keys: []string{canary}})
	data := folder(t)
	sim.past(t, data, endings(1)["rejected"], endings(2)["waiting"])
	got := run(t, "", sim.env(canary), "retry", "1", "--wait", "--json", "--data-dir", data)
	got.want(t, 0)
	if sum := last(t, got); sum["saved"] != 1.0 || sum["exit"] != 0.0 {
		t.Errorf("it ends with %v", sum)
	}
	if made := tasks(t, data); made[0].State != history.Saved || made[1].State != history.Waiting || sim.submissions() != 1 {
		t.Errorf("%s, %s, %d submissions", made[0].State, made[1].State, sim.submissions())
	}
}

// One that may be at the service keeps the status at 4, whatever comes of the others.
func TestRetryBesideAnUnconfirmedTask(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Keys: []string{canary}})
	data := folder(t)
	sim.past(t, data, endings(1)["canceled"], endings(2)["unconfirmed"])
	got := run(t, "", sim.env(canary), "retry", "1", "2", "--json", "--data-dir", data)
	got.want(t, 4, "Open dancecard to resolve")
	made := tasks(t, data)
	if len(made) != 3 || made[1].State != history.Unsure || made[2].Picture != made[0].Picture {
		t.Errorf("%+v", made)
	}
	for _, o := range objects(t, got.out) {
		if o["type"] == "summary" && o["exit"] != 4.0 {
			t.Errorf("%v", o)
		}
	}
}
