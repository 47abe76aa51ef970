package core_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/history/historytest"
	"dancecard/history/store"
	"dancecard/internal/core"
	"dancecard/internal/hook"
	"dancecard/internal/simulator"
)

// hookVariable makes this test binary the program of on_saved; it names the folder for its notes.
const hookVariable = "DANCECARD_TEST_HOOK"

func TestMain(m *testing.M) {
	if folder := os.Getenv(hookVariable); folder != "" {
		os.Exit(hookProgram(folder, os.Args[1:]))
	}
	flag.Parse()
	if err := historytest.Quick(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(m.Run())
}

// hookProgram notes its arguments, and whether another one runs at the same time; the first argument says how it ends.
func hookProgram(folder string, args []string) int {
	running := filepath.Join(folder, "running")
	if f, err := os.OpenFile(running, os.O_CREATE|os.O_EXCL, 0o600); err != nil {
		args = append(args, "not alone")
	} else {
		f.Close()
		defer os.Remove(running)
	}
	f, err := os.OpenFile(filepath.Join(folder, "runs"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return 9
	}
	defer f.Close()
	fmt.Fprintln(f, strings.Join(args[1:], "|"))
	if args[0] == "fail" {
		fmt.Fprintf(os.Stderr, "\n  no room for \x1b[31m%s\x07\nand more\n", key)
		return 3
	}
	return 0
}

// The tests of the hook start programs, which for a moment hold the locks of every open history. So they don't run in
// parallel with tests in fake time, which can't wait for that.

// hooking has programs that are started from here on run the test binary, and gives what it was run with.
func (w *harness) hooking(how string) (runs func() []string) {
	w.t.Helper()
	self, err := os.Executable()
	if err != nil {
		w.t.Fatal(err)
	}
	folder := w.t.TempDir()
	w.onSaved = &hook.Hook{
		Args: []string{self, how, "{id}", "{file}", "{title}", "{picture}", "{motion}", "id={task_id}"},
		Env:  append(os.Environ(), hookVariable+"="+folder), TempDir: folder, Limit: time.Hour,
	}
	return func() []string {
		b, _ := os.ReadFile(filepath.Join(folder, "runs"))
		return strings.Split(strings.TrimSuffix(string(b), "\n"), "\n")
	}
}

// hookEvents are the events of a task that tell of the program.
func (w *harness) hookEvents(id history.TaskID) (out []history.Event) {
	w.t.Helper()
	store := w.store()
	defer store.Close()
	entries, err := store.Timeline(context.Background(), id)
	if err != nil {
		w.t.Fatal(err)
	}
	for _, e := range entries {
		switch e.Event.(type) {
		case history.HookBegan, history.HookEnded:
			out = append(out, e.Event)
		}
	}
	return out
}

// hooked reports whether the program has ended for all tasks.
func (w *harness) hooked(ids []history.TaskID) bool {
	return !slices.ContainsFunc(ids, func(id history.TaskID) bool { return len(w.hookEvents(id)) < 2 })
}

var brisk = simulator.Options{Seed: 3, Speed: 50}

// Each saved video has the program run once, one after the other, with the task's values; a task of the account that
// was imported does not.
func TestOnSavedRunsOnceForEachVideo(t *testing.T) {
	inFakeTime(t, brisk, func(t *testing.T, w *harness) {
		runs := w.hooking("ok")
		if _, err := w.sim.Seed(simulator.Past{Ago: time.Hour, ImageURL: host + "/samples/bo.png"}); err != nil {
			t.Fatal(err)
		}
		p := w.run(true, never)
		p.asks(func() core.Job { return p.core.Import() })
		imported := told[core.Imported](p)[0].Tasks[0].ID
		ids := p.orders("--take", 3)
		w.until("the program has run", time.Hour, func() bool { return w.in(history.Saved, append(ids, imported)) && w.hooked(ids) })
		var want []string
		for _, id := range ids {
			if got := w.hookEvents(id); !slices.Equal(got, []history.Event{history.HookBegan{}, history.HookEnded{}}) {
				t.Errorf("the timeline says %+v", got)
			}
			task := w.task(id)
			title := strings.TrimPrefix(task.Title, "--") // which is no option
			want = append(want, fmt.Sprintf("%d|%s|%s|%s|%s|id=%s", id, filepath.Join(w.folder, "videos", task.File), title, task.Picture, task.Template, task.RemoteID))
		}
		got := runs()
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Errorf("it was run with\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
		if events := w.hookEvents(imported); len(events) > 0 || len(told[core.HookFailed](p)) > 0 {
			t.Errorf("the imported task has %+v", events)
		}

		// Saved once more, nothing runs.
		if err := os.Remove(filepath.Join(w.folder, "videos", w.task(ids[0]).File)); err != nil {
			t.Fatal(err)
		}
		saved := len(told[core.Saved](p))
		p.asks(func() core.Job { return p.core.SaveAgain([]history.Task{w.task(ids[0])}) })
		w.until("it is saved again", time.Hour, func() bool { return len(told[core.Saved](p)) > saved })
		time.Sleep(time.Minute)
		if n := len(runs()); n != len(ids) || len(w.hookEvents(ids[0])) != 2 {
			t.Errorf("%d runs after it was saved again", n)
		}
	})
}

// A program that fails changes nothing about the task; its status and its first complaint are in the timeline, without
// the key.
func TestOnSavedThatFails(t *testing.T) {
	inFakeTime(t, brisk, func(t *testing.T, w *harness) {
		w.hooking("fail")
		p := w.run(true, never)
		ids := p.orders("take", 1)
		w.until("the program has run", time.Hour, func() bool { return w.hooked(ids) })
		ended, _ := w.hookEvents(ids[0])[1].(history.HookEnded)
		if ended.Status != 3 || !strings.HasPrefix(ended.Stderr, "no room for ") || strings.Contains(ended.Stderr, key) || strings.Contains(ended.Stderr, "more") {
			t.Errorf("it ended with %+v", ended)
		}
		time.Sleep(time.Second)
		if failed := told[core.HookFailed](p); len(failed) != 1 || failed[0].Task.State != history.Saved {
			t.Errorf("it tells %+v", failed)
		}
	})
}

// What has begun when the machine dies isn't run again, and the end of a program waits for it.
func TestOnSavedIsNotRunTwice(t *testing.T) {
	inFakeTime(t, brisk, func(t *testing.T, w *harness) {
		runs := w.hooking("ok")
		p := w.run(true, never)
		waited := true
		ids := p.orders("take", 2)
		s := w.store()
		begins, err := s.Hooks.Began(context.Background(), ids[0])
		again, _ := s.Hooks.Began(context.Background(), ids[0])
		nobody, _ := s.Hooks.Began(context.Background(), 999)
		if s.Close(); err != nil || !begins || again || nobody {
			t.Fatalf("it may begin: %t, again %t, for no task %t, %v", begins, again, nobody, err)
		}
		w.until("both are saved", time.Hour, func() bool {
			p.on(func() { waited = waited && (p.core.Unfinished() || !p.core.Hooks.Pending()) })
			return w.in(history.Saved, ids) && w.hooked(ids[1:])
		})
		if !waited {
			t.Error("the program would have ended meanwhile")
		}
		if got := runs(); len(got) != 1 || !strings.HasPrefix(got[0], fmt.Sprint(ids[1], "|")) || len(w.hookEvents(ids[0])) != 1 {
			t.Errorf("it was run with %q", got)
		}
	})
}

// Whoever only follows runs nothing.
func TestOnSavedIsTheHoldersAlone(t *testing.T) {
	inFakeTime(t, brisk, func(t *testing.T, w *harness) {
		w.hooking("ok")
		holder := w.runAs(store.Worker, false, never)
		w.until("it holds the lease", time.Minute, func() (mine bool) { holder.on(func() { mine = holder.core.Mine() }); return mine })
		followers := w.hooking("ok")
		p := w.runAs(store.Worker, false, never)
		ids := p.orders("take", 2)
		w.until("the program has run", time.Hour, func() bool { return w.hooked(ids) })
		time.Sleep(time.Minute)
		if got := followers(); len(got) != 1 || got[0] != "" {
			t.Errorf("the follower ran it with %q", got)
		}
	})
}
