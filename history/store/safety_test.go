package store_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
)

func TestOnlyOneBeginsASubmission(t *testing.T) {
	t.Parallel()
	s, c, path := newStore(t)
	stores := []*store.Store{s, openStore(t, path, c.now)}
	for range 5 {
		id := must(s.Create(t.Context(), history.Draft{}))(t)[0].ID
		var began [8]bool
		var wait sync.WaitGroup
		for i := range began {
			wait.Go(func() {
				outcomes, err := stores[i%2].ApplyAll(t.Context(), []history.Change{{ID: id, Event: history.SendBegan{}}})
				if err != nil {
					t.Error(err)
					return
				}
				began[i] = outcomes[0].Changed
			})
		}
		wait.Wait()
		if n := len(slices.DeleteFunc(began[:], func(b bool) bool { return !b })); n != 1 {
			t.Fatalf("%d began the same submission", n)
		}
	}
}

func TestACanceledContextWritesNothing(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := s.Create(ctx, history.Draft{}); !errors.Is(err, context.Canceled) {
		t.Errorf("Create: %v", err)
	}
	if _, err := s.Window(ctx, history.Query{}, history.Anchor{}, 5); !errors.Is(err, context.Canceled) {
		t.Errorf("Window: %v", err)
	}
	if c := must(s.Counts(t.Context()))(t); c.All != 0 {
		t.Errorf("got %+v", c)
	}
}

func TestInABubble(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "history.db")
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
		defer cancel()
		s := openStore(t, path, time.Now)
		id := must(s.Create(ctx, history.Draft{Title: "anna"}))(t)[0].ID
		time.Sleep(time.Minute)
		apply(t, s, id, history.SendBegan{})
		if got := must(s.Task(ctx, id))(t); got.Sent.Sub(got.Created) != time.Minute {
			t.Errorf("sent after %v", got.Sent.Sub(got.Created))
		}
		if w := must(s.Window(ctx, history.Query{Filter: "ann"}, history.Anchor{ID: id}, 9))(t); w.Total != 1 || w.Cursor != 0 {
			t.Errorf("got %+v", w)
		}
		if l := must(s.Leases.Hold(ctx, store.Program{Name: "me"}, time.Minute))(t); !l.Mine {
			t.Errorf("got %+v", l)
		}
	})
}

func TestAnotherProgramHoldsTheFile(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "history.db")
	synctest.Test(t, func(t *testing.T) { // five seconds pass at once
		s, other := openStore(t, path, time.Now), openStore(t, path, time.Now)
		if err := other.Exec(t.Context(), `BEGIN IMMEDIATE`); err != nil {
			t.Fatal(err)
		}
		began := time.Now()
		_, err := s.Create(t.Context(), history.Draft{})
		wantCode(t, err, history.CodeBusy)
		if waited := time.Since(began); waited < 4*time.Second || waited > 6*time.Second {
			t.Errorf("it waited for %v", waited)
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		began = time.Now()
		if _, err := s.Create(ctx, history.Draft{}); !errors.Is(err, context.DeadlineExceeded) || time.Since(began) > 2*time.Second {
			t.Errorf("who gave up got %v after %v", err, time.Since(began))
		}
		if got := must(s.Counts(t.Context()))(t); got.All != 0 {
			t.Errorf("reading while the other writes: %+v", got)
		}
		if err := other.Exec(t.Context(), `COMMIT`); err != nil {
			t.Fatal(err)
		}
		must(s.Create(t.Context(), history.Draft{}))(t)
	})
}

func TestNothingRunsOnAfterClose(t *testing.T) {
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	path := filepath.Join(t.TempDir(), "history.db")
	s := must(store.Open(t.Context(), path, store.Options{Now: newClock().now}))(t)
	must(s.Create(t.Context(), history.Draft{}))(t)
	must(s.Window(t.Context(), history.Query{}, history.Anchor{}, 9))(t)
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	_, err := s.Create(t.Context(), history.Draft{})
	wantCode(t, err, history.CodeIO)
	left := must(os.ReadDir(filepath.Dir(path)))(t)
	if len(left) != 2 { // the file and its lock
		t.Errorf("left behind: %v", left)
	}
}

func TestNoSecretStaysOnDisk(t *testing.T) {
	t.Parallel()
	s, c, path := newStore(t)
	const n = 120
	var unsaved history.TaskID
	for i := range n {
		remote := fmt.Sprintf("remote-%d", i)
		task := must(s.Create(t.Context(), history.Draft{Title: strings.Repeat("t", i%90)}))(t)[0]
		if i == n/2 {
			unsaved = apply(t, s, task.ID, lifeTo(history.Finished, remote)...).ID
			continue
		}
		apply(t, s, task.ID, lifeTo(history.Saved, remote)...)
	}
	c.advance(time.Hour)
	young := must(s.Create(t.Context(), history.Draft{}))(t)[0]
	apply(t, s, young.ID, lifeTo(history.Saved, "young")...)
	c.advance(history.LinkLife - time.Hour)
	if got := must(s.DropDeadLinks(t.Context()))(t); got != n-1 {
		t.Errorf("forgot %d addresses", got)
	}
	if got := must(s.Task(t.Context(), unsaved))(t); got.State != history.Finished || got.Video == "" {
		t.Errorf("by the clock alone it became %+v", got)
	}
	apply(t, s, unsaved, history.SaveFailed{Problem: history.Problem{Op: api.OpFetch, HTTP: 403, Code: api.CodeLinkDead}, Dead: true})
	if got := must(s.Task(t.Context(), young.ID))(t); got.Video == "" {
		t.Error("a living address was forgotten")
	}
	c.advance(time.Hour)
	if got := must(s.DropDeadLinks(t.Context()))(t); got != 1 {
		t.Errorf("forgot %d addresses", got)
	}
	if got := must(s.DropDeadLinks(t.Context()))(t); got != 0 {
		t.Errorf("forgot %d addresses twice", got)
	}
	// Looked for while the store is open: nothing may hang on its being closed well.
	if found := filesHolding(t, path, "sig=canary"); len(found) != 0 {
		t.Errorf("an address is still in %v", found)
	}
}

// filesHolding names the files of a history that hold a text.
func filesHolding(t testing.TB, path, text string) (found []string) {
	t.Helper()
	for _, name := range must(filepath.Glob(path + "*"))(t) {
		if content, err := os.ReadFile(name); err == nil && strings.Contains(string(content), text) {
			found = append(found, filepath.Base(name))
		}
	}
	return found
}
