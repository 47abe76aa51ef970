//go:build unix

package cli_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/simulator"
)

// saved is a data folder with two saved videos.
func (s service) saved(t *testing.T) (data string) {
	t.Helper()
	for range 2 {
		if _, err := s.Seed(simulator.Past{Ago: time.Hour, ImageURL: s.host + "/samples/bo.png"}); err != nil {
			t.Fatal(err)
		}
	}
	data = t.TempDir()
	for _, command := range []string{"import", "wait"} {
		if got := run(t, "", s.env(canary), command, "--data-dir", data); got.status != 0 {
			t.Fatalf("%s ended with %d: %s", command, got.status, got.err)
		}
	}
	return data
}

// downloads counts the requests for results.
func (s service) downloads() (n int) {
	for _, r := range s.Record() {
		if r.Kind == simulator.KindResult {
			n++
		}
	}
	return n
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestSaveWhatIsMissing(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 60, Keys: []string{canary}})
	data := sim.saved(t)
	fetched := sim.downloads()
	got := run(t, "", nowhere, "save", "2", "1", "2", "--data-dir", data)
	paths := strings.Split(strings.TrimSpace(got.out), "\n")
	if got.status != 0 || got.err != "" || len(paths) != 2 || sim.downloads() != fetched {
		t.Fatalf("status %d: %s%s", got.status, got.out, got.err)
	}
	want := read(t, paths[1])
	if filepath.Base(paths[1]) != tasks(t, data)[0].File {
		t.Errorf("the second is %s", paths[1])
	}
	if err := os.Remove(paths[1]); err != nil {
		t.Fatal(err)
	}
	if got := run(t, "", nowhere, "save", "1", "--data-dir", data); got.status != 1 || got.out != "" || !strings.Contains(got.err, "DASHSCOPE_API_KEY") {
		t.Errorf("without a key: status %d: %s%s", got.status, got.out, got.err)
	}
	if got := run(t, "", sim.env(canary), "save", "1", "--data-dir", data); got.status != 0 || got.out != paths[1]+"\n" {
		t.Errorf("status %d: %s%s", got.status, got.out, got.err)
	}
	if !bytes.Equal(read(t, paths[1]), want) {
		t.Error("it is another video")
	}
	// One that is done and not saved yet, beside one that is there.
	if err := os.Remove(paths[0]); err != nil {
		t.Fatal(err)
	}
	store := openHistory(t, data)
	if _, err := store.Apply(t.Context(), 2, history.SaveAgain{}); err != nil {
		t.Fatal(err)
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	got = run(t, "", sim.env(canary), "save", "1", "2", "--json", "--data-dir", data)
	list := objects(t, got.out)
	if got.status != 0 || len(list) != 4 || list[0]["state"] != "done" || list[0]["file"] != nil || list[1]["file"] != paths[1] || list[2]["file"] != paths[0] {
		t.Errorf("status %d: %s%s", got.status, got.out, got.err)
	}
	if counts := summary(t, got, "saved", "failed", "undecided", "exit"); counts != "2 0 0 0" {
		t.Errorf("%s", counts)
	}
	if sim.submissions() != 0 {
		t.Errorf("%d submissions", sim.submissions())
	}
}

func TestSaveToAFolder(t *testing.T) {
	t.Parallel()
	sim := serve(t, simulator.Options{Speed: 60, Keys: []string{canary}})
	data := sim.saved(t)
	to := filepath.Join(t.TempDir(), "new", "results")
	name, video := tasks(t, data)[0].File, read(t, filepath.Join(data, "videos", tasks(t, data)[0].File))
	if err := os.MkdirAll(to, 0o700); err != nil {
		t.Fatal(err)
	}
	mine := bytes.Repeat([]byte{7}, len(video)) // of the same size
	if err := os.WriteFile(filepath.Join(to, name), mine, 0o600); err != nil {
		t.Fatal(err)
	}
	copied := filepath.Join(to, strings.TrimSuffix(name, ".mp4")+"-2.mp4")
	for range 2 {
		if got := run(t, "", nowhere, "save", "1", "--to", to, "--data-dir", data); got.status != 0 || got.out != copied+"\n" || got.err != "" {
			t.Errorf("status %d: %s%s", got.status, got.out, got.err)
		}
	}
	if !bytes.Equal(read(t, copied), video) || !bytes.Equal(read(t, filepath.Join(to, name)), mine) {
		t.Error("the files are not what they should be")
	}
	if have := files(t, to); len(have) != 2 {
		t.Errorf("%d files", len(have))
	}
	got := run(t, "", nowhere, "save", "1", "2", "--to", to, "--json", "--data-dir", data)
	list := objects(t, got.out)
	if got.status != 0 || len(list) != 3 || list[0]["file"] != copied || filepath.Dir(list[1]["file"].(string)) != to {
		t.Errorf("status %d: %s%s", got.status, got.out, got.err)
	}
	got = run(t, "", nowhere, "save", "1", "--to", copied, "--json", "--data-dir", data)
	if got.status != 1 || last(t, got)["type"] != "error" {
		t.Errorf("to a file: status %d: %s%s", got.status, got.out, got.err)
	}
	if got := run(t, "", nowhere, "save", "1", "--to", filepath.Join(data, "videos"), "--data-dir", data); got.out != filepath.Join(data, "videos", name)+"\n" {
		t.Errorf("to where it is: %s%s", got.out, got.err)
	}
}

// What has no video is told apart, one sentence a task.
func TestSaveWithoutAVideo(t *testing.T) {
	t.Parallel()
	data, by := filled(t)
	store := openHistory(t, data)
	made, err := store.Create(t.Context(), history.Draft{Picture: "https://h/p.png", Template: "AACT.x.y", Engine: api.AnimateAnyone})
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range []history.Event{
		history.SendBegan{},
		history.TaskAccepted{TaskID: "old", Status: api.Running},
		history.Reported{Status: api.Succeeded, Video: "https://127.0.0.1:1/v.mp4", Ended: time.Now().Add(-25 * time.Hour)},
		history.VideoSaved{File: "old.mp4", Bytes: 5},
	} {
		if _, err := store.Apply(t.Context(), made[0].ID, e); err != nil {
			t.Fatal(err)
		}
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	by["old"] = made[0]
	if err := os.MkdirAll(filepath.Join(data, "videos"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(data, "videos", "anna.mp4"), []byte("12345"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		states string
		status int
		says   string
	}{
		{"old", 1, "no longer on disk, and its link has expired"},
		{"link_expired", 1, "the link expired before the video was saved"},
		{"waiting", 1, "`dancecard run` sends it"},
		{"running", 1, fmt.Sprintf("`dancecard wait %d` follows it", by["running"].ID)},
		{"unconfirmed", 1, "open dancecard to resolve it"},
		{"canceled", 1, "was canceled and has no video"},
		{"failed", 1, "failed and has no video"},
		{"rejected", 1, "was rejected and has no video"},
		{"saved failed", 3, "has no video"},
		{"saved", 0, ""},
		{"done", 1, "DASHSCOPE_API_KEY"},
	} {
		args := []string{"save", "--data-dir", data}
		for state := range strings.FieldsSeq(c.states) {
			args = append(args, fmt.Sprint(by[state].ID))
		}
		if got := run(t, "", nowhere, args...); got.status != c.status || !strings.Contains(got.err, c.says) {
			t.Errorf("%s: status %d: %s%s", c.states, got.status, got.out, got.err)
		}
	}
	got := run(t, "", append(nowhere, "DASHSCOPE_API_KEY="+canary), "save", fmt.Sprint(by["saved"].ID), fmt.Sprint(by["done"].ID), "--timeout", "500ms", "--data-dir", data)
	if got.status != 124 || !strings.HasSuffix(got.out, "anna.mp4\n") {
		t.Errorf("one that cannot be fetched: status %d: %s%s", got.status, got.out, got.err)
	}
}
