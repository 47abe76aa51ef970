package cli_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dancecard/api"
	"dancecard/history"
)

// offered are the lines that a shell gets for the last word of a command line, without the last, which tells how.
func offered(t *testing.T, args ...string) []string {
	t.Helper()
	got := run(t, "", nil, append([]string{"__complete"}, args...)...)
	lines := strings.Split(strings.TrimSpace(got.out), "\n")
	if got.status != 0 || lines[len(lines)-1] != ":36" && lines[len(lines)-1] != ":4" {
		t.Fatalf("%q: status %d: %s%s", args, got.status, got.out, got.err)
	}
	if strings.ContainsAny(got.out, "\x1b\a\r\u202e\u009b") {
		t.Errorf("%q: it is not clean: %q", args, got.out)
	}
	return lines[:len(lines)-1]
}

func TestTasksAreCompleted(t *testing.T) {
	t.Parallel()
	data, by := filled(t)
	for _, c := range []struct {
		args  string
		fits  string // by the tasks' states, the newest first
		newer int    // how many come before
	}{
		{"wait", "not_saved done running queued unconfirmed sending preparing waiting", 1},
		{"cancel", "queued unconfirmed sending preparing waiting", 1},
		{"save", "saved not_saved done", 0},
		{"show", "canceled saved link_expired not_saved done failed running queued rejected unconfirmed sending preparing waiting", 1},
	} {
		got := offered(t, append(strings.Fields(c.args), "--data-dir", data, "")...)
		states := strings.Fields(c.fits)
		if len(got) != len(states)+c.newer {
			t.Errorf("%s: %q", c.args, got)
			continue
		}
		for i, state := range states {
			if want := fmt.Sprintf("%d\t%s  ", by[state].ID, strings.ReplaceAll(state, "_", " ")); !strings.HasPrefix(got[i+c.newer], want) {
				t.Errorf("%s: %q, want %q", c.args, got[i+c.newer], want)
			}
		}
	}
	saved := fmt.Sprint(by["saved"].ID)
	if got := offered(t, "save", saved, "--data-dir", data, ""); len(got) != 2 {
		t.Errorf("beside one that is named: %q", got)
	}
	if got := offered(t, "save", "--data-dir", data, saved); len(got) != 1 {
		t.Errorf("the beginning of one: %q", got)
	}
	if got := offered(t, "show", saved, "--data-dir", data, ""); len(got) != 0 {
		t.Errorf("a second one of show: %q", got)
	}
}

func TestCompletionOffersTheNewestHundred(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	s := openHistory(t, data)
	drafts := make([]history.Draft, 1200)
	for i := range drafts {
		drafts[i] = history.Draft{Title: fmt.Sprint("take ", i), Picture: "p", Template: "AACT.x.y", Engine: api.AnimateAnyone}
	}
	if _, err := s.Create(t.Context(), drafts...); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	got := offered(t, "show", "--data-dir", data, "")
	if len(got) != 100 || !strings.HasPrefix(got[0], "1200\twaiting  take 1199") || !strings.HasPrefix(got[99], "1101\t") {
		t.Errorf("%d, from %q", len(got), got[:1])
	}
	if got := offered(t, "show", "--data-dir", data, "33"); len(got) != 11 || !strings.HasPrefix(got[10], "33\t") {
		t.Errorf("%q", got)
	}
}

func TestMotionsAreCompleted(t *testing.T) {
	t.Parallel()
	data := t.TempDir()
	for _, name := range []string{"waltz", hostile} {
		if got := run(t, "", nil, "motions", "add", "AACT.one.two-"+fmt.Sprint(len(name)), "--name", name, "--data-dir", data); got.status != 0 {
			t.Fatal(got.err)
		}
	}
	if got := offered(t, "motions", "remove", "--data-dir", data, ""); len(got) != 2 || strings.Join(got, " ") != "2\tevil two 1\twaltz" && strings.Join(got, " ") != "1\twaltz 2\tevil two" {
		t.Errorf("%q", got)
	}
	if got := offered(t, "motions", "rename", "1", "--data-dir", data, ""); len(got) != 0 {
		t.Errorf("the new name: %q", got)
	}
}

// Completing makes nothing, and says nothing of what it cannot read.
func TestCompletingIsSilent(t *testing.T) {
	t.Parallel()
	data := filepath.Join(t.TempDir(), "new")
	for _, command := range []string{"show", "wait", "cancel", "save", "motions remove"} {
		if got := offered(t, append(strings.Fields(command), "--data-dir", data, "")...); len(got) != 0 {
			t.Errorf("%s: %q", command, got)
		}
	}
	if _, err := os.Stat(data); err == nil {
		t.Error("it made a folder")
	}
	damaged := t.TempDir()
	if err := os.WriteFile(filepath.Join(damaged, "history.db"), []byte("this is no database"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := offered(t, "show", "--data-dir", damaged, ""); len(got) != 0 {
		t.Errorf("%q", got)
	}
	if _, err := os.Stat(filepath.Join(damaged, "history.db")); err != nil {
		t.Error("it put a damaged history aside, and told nobody")
	}
	odd := t.TempDir()
	if err := os.WriteFile(filepath.Join(odd, "config.toml"), []byte("nonsense"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := offered(t, "show", "--data-dir", odd, ""); len(got) != 0 {
		t.Errorf("%q", got)
	}
}
