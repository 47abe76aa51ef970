package cli_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"dancecard/api"
	"dancecard/history"
)

func TestShow(t *testing.T) {
	t.Parallel()
	data, by := filled(t)
	saved := by["saved"]
	id := fmt.Sprint(saved.ID)
	for _, name := range []string{id, "#" + id, saved.RemoteID} {
		got := run(t, "", nil, "show", name, "--json", "--data-dir", data)
		list := objects(t, got.out)
		if got.status != 0 || len(list) != 1 || list[0]["id"] != float64(saved.ID) {
			t.Fatalf("%s: status %d: %s%s", name, got.status, got.out, got.err)
		}
		events, paid := list[0]["events"].([]any), list[0]["costs"].(map[string]any)["paid"].(map[string]any)
		if len(events) != 5 || events[0].(map[string]any)["kind"] != "created" || paid["video"] != 0.4264 || paid["total"] != 0.4264 {
			t.Errorf("%v, %v", events, paid)
		}
	}
	got := run(t, "", nil, "show", id, "--data-dir", data)
	for _, want := range []string{"state       saved  SUCCEEDED", "cost        ¥0.43 for 5.33 s", "anna.mp4", "Saved (5 B)"} {
		if !strings.Contains(got.out, want) {
			t.Errorf("no %q in\n%s", want, got.out)
		}
	}
	got = run(t, "", nil, "show", fmt.Sprint(by["waiting"].ID), "--data-dir", data)
	if got.status != 0 || strings.ContainsAny(got.out, "\x1b\a\r\u202e\u009b") || !strings.Contains(got.out, "evil two") {
		t.Errorf("status %d: %q", got.status, got.out)
	}
	if got = run(t, "", nil, "show", fmt.Sprint(by["unconfirmed"].ID), "--data-dir", data); !strings.Contains(got.out, "state       unconfirmed") {
		t.Error(got.out)
	}
}

// An UNKNOWN that is not believed yet leaves the state as it was.
func TestShowATaskThatIsUnknownForNow(t *testing.T) {
	t.Parallel()
	data, by := filled(t)
	store := openHistory(t, data)
	_, err := store.Apply(t.Context(), by["running"].ID, history.Reported{Status: api.Unknown})
	if err = errors.Join(err, store.Close()); err != nil {
		t.Fatal(err)
	}
	got := run(t, "", nil, "show", fmt.Sprint(by["running"].ID), "--data-dir", data)
	if want := "state       running  RUNNING\n            no record at Model Studio at the moment, checking again\n"; !strings.Contains(got.out, want) {
		t.Errorf("no %q in\n%s", want, got.out)
	}
}

// An error is said for people, and as a line of JSON where that was asked for.
func TestWhatIsNotThere(t *testing.T) {
	t.Parallel()
	data, _ := filled(t)
	for _, c := range []struct {
		args   string
		status int
		code   string
		says   string
	}{
		{"show 999", 1, "NoTask", "no task 999"},
		{"show nonsense", 1, "NoTask", "no task nonsense"},
		{"show", 2, "Usage", "show takes 1 argument"},
		{"show 1 2", 2, "Usage", "show takes 1 argument"},
		{"list extra", 2, "Usage", "list takes no arguments"},
		{"list --state asleep", 2, "Usage", "“asleep” isn't a state. The states are waiting,"},
		{"list --rating 0", 2, "Usage", "--rating must be between 1 and 5, not 0"},
		{"list --rating 6", 2, "Usage", "--rating must be between 1 and 5, not 6"},
		{"list --limit -1", 2, "Usage", "--limit must be 0 or more, not -1"},
		{"list --limit some", 2, "Usage", "--limit must be a whole number, not “some”"},
		{"list --frob", 2, "Usage", "Unknown flag --frob"},
		{"motions rename 99 x", 1, "NoMotion", "no motion “99”"},
		{"motions remove", 2, "Usage", "motions remove takes at least 1 argument"},
		{"motions add sp%ace", 2, "Usage", "A template ID has only letters"},
		{"costs now", 2, "Usage", "costs takes no arguments"},
	} {
		t.Run(c.args, func(t *testing.T) {
			t.Parallel()
			plain := run(t, "", nil, append(strings.Fields(c.args), "--data-dir", data)...)
			if plain.status != c.status || plain.out != "" || !strings.HasPrefix(plain.err, "dancecard: ") || !strings.Contains(plain.err, c.says) {
				t.Errorf("status %d: %q %q", plain.status, plain.out, plain.err)
			}
			got := run(t, "", nil, append(strings.Fields(c.args), "--json", "--data-dir", data)...)
			list := objects(t, got.out)
			if got.status != c.status || len(list) != 1 || !strings.Contains(got.err, c.says) {
				t.Fatalf("status %d: %q %q", got.status, got.out, got.err)
			}
			o := list[0]
			if o["type"] != "error" || o["code"] != c.code || o["exit"] != float64(c.status) || !strings.Contains(o["message"].(string), c.says) {
				t.Errorf("%v", o)
			}
		})
	}
}
