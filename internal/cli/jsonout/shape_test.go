package jsonout_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

// A shape is a promise to scripts. testdata holds what each schema promised; names may be added.
func TestAChangedShapeRaisesTheSchema(t *testing.T) {
	path := filepath.Join("testdata", fmt.Sprintf("schema-%d.txt", jsonout.Schema))
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v: a new schema needs the file with its shapes", err)
	}
	promised := strings.SplitAfter(string(b), "\n\n")
	for _, s := range jsonout.Shapes() {
		now := s.Describe()
		at := slices.IndexFunc(promised, func(p string) bool { return strings.HasPrefix(p, s.Name+"\n") })
		switch {
		case at < 0:
			t.Errorf("add the new object to %s:\n%s", path, now)
		default:
			for line := range strings.Lines(promised[at]) {
				if line = strings.TrimRight(line, "\n"); !strings.Contains(now, line+"\n") {
					t.Errorf("%s has no %q any more: raise Schema and write the file of the new one. It is now\n%s", s.Name, line, now)
				}
			}
		}
		if at >= 0 {
			promised = slices.Delete(promised, at, at+1)
		}
	}
	for _, p := range promised {
		t.Errorf("an object of schema %d is not printed any more: raise Schema.\n%s", jsonout.Schema, p)
	}
}

func TestEveryFieldIsDescribed(t *testing.T) {
	for _, s := range jsonout.Shapes() {
		fields := s.Fields()
		if len(fields) < 3 || fields[0].Name != "schema" || fields[1].Name != "type" {
			t.Errorf("%s begins with %v", s.Name, fields[:2])
		}
		for _, f := range fields {
			if f.About == "" || f.Name != strings.ToLower(f.Name) {
				t.Errorf("%s: %+v", s.Name, f)
			}
		}
	}
}

// Every state that history stores has a row, and every spelling has words in both languages.
func TestTheTableOfStatesIsWhole(t *testing.T) {
	stored := []history.State{
		history.Waiting, history.Sending, history.Unsure, history.OnServer, history.Finished, history.Saved,
		history.Failed, history.Rejected, history.Canceled, history.Expired, history.Gone, history.Made,
	}
	spelled := map[string]bool{}
	for _, state := range stored {
		got := jsonout.StateOf(history.Task{State: state, Status: "DREAMING"}, false)
		if !slices.Contains(jsonout.StateWords(), got) {
			t.Errorf("%s is spelled %q", state, got)
		}
	}
	for _, r := range jsonout.States() {
		spelled[r.State] = true
		if !slices.Contains(stored, r.Stored) {
			t.Errorf("%s is not stored", r.Stored)
		}
	}
	for _, word := range jsonout.StateWords() {
		if !spelled[word] || text.StateName(msg.Chinese, word) == word || text.StateName(msg.English, word) != strings.ReplaceAll(word, "_", " ") {
			t.Errorf("%s: %q, %q", word, text.StateName(msg.English, word), text.StateName(msg.Chinese, word))
		}
		if _, ok := jsonout.GroupOf(word); !ok {
			t.Errorf("%s has no group", word)
		}
	}
}

func TestStatesOfTasks(t *testing.T) {
	on := func(s api.Status) history.Task { return history.Task{State: history.OnServer, Status: s} }
	started := on("DREAMING")
	started.Started = time.Unix(1, 0)
	for _, c := range []struct {
		task  history.Task
		begun bool
		want  string
	}{
		{history.Task{State: history.Waiting}, false, "waiting"},
		{history.Task{State: history.Waiting, Prepared: 1}, false, "preparing"},
		{history.Task{State: history.Waiting, Draft: history.Draft{Engine: api.AnimateAnyone, Clip: "c", Motion: 3}}, false, "waiting"},
		{history.Task{State: history.Waiting, Draft: history.Draft{Engine: api.AnimateAnyone, Clip: "c", Motion: 3}}, true, "preparing"},
		{history.Task{State: history.Sending}, false, "sending"},
		{history.Task{State: history.Unsure}, false, "unconfirmed"},
		{on(api.Pending), false, "queued"},
		{on("DREAMING"), false, "queued"},
		{started, false, "running"},
		{on(api.PreProcessing), false, "running"},
		{on(api.PostProcessing), false, "running"},
		{on(api.Succeeded), false, "done"},
		{history.Task{State: history.Finished}, false, "done"},
		{history.Task{State: history.Finished, Tries: 1}, false, "not_saved"},
		{history.Task{State: history.Expired}, false, "unknown"},
		{history.Task{State: history.Gone}, false, "link_expired"},
		{history.Task{State: "of tomorrow"}, false, "of_tomorrow"},
	} {
		if got := jsonout.StateOf(c.task, c.begun); got != c.want {
			t.Errorf("%s, %s: %q, want %q", c.task.State, c.task.Status, got, c.want)
		}
	}
}

// What is printed obeys nothing, and what is parsed is what was meant.
func TestWriteEscapesWhatATerminalWouldObey(t *testing.T) {
	for _, s := range []string{"\x1b]0;x\a", "\u009b31m", "\u202egnp.", "a\u200bb", "\x7f", "\U000e0041", "陈小姐 <&> é", "\ufeff", "line\nline"} {
		var b bytes.Buffer
		if err := jsonout.Write(&b, map[string]string{"a": s}); err != nil {
			t.Fatal(err)
		}
		line := strings.TrimSuffix(b.String(), "\n")
		if line != text.Clean(line) {
			t.Errorf("%q is printed as %q", s, line)
		}
		var got map[string]string
		if err := json.Unmarshal(b.Bytes(), &got); err != nil || got["a"] != s {
			t.Errorf("%q comes back as %q, %v", s, got["a"], err)
		}
	}
}

func TestSumsAndTimes(t *testing.T) {
	for want, v := range map[string]any{
		"0.4264": jsonout.Money(0.42640000001), "0.0041": jsonout.Money(0.00405), "12": jsonout.Money(12), "0": jsonout.Money(-0.00000001),
		"null": jsonout.Money(math.NaN()), `"2026-11-20T04:00:00Z"`: jsonout.Time{Time: time.Date(2026, 11, 20, 12, 0, 0, 5, time.FixedZone("", 8*3600))},
	} {
		if b, err := json.Marshal(v); err != nil || string(b) != want {
			t.Errorf("%s, %v, want %s", b, err, want)
		}
	}
	if b, _ := json.Marshal(jsonout.Time{}); string(b) != "null" {
		t.Errorf("no time is %s", b)
	}
}
