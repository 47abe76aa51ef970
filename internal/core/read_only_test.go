package core_test

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/api/credentials"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/core"
	"dancecard/internal/preflight"
	"dancecard/internal/simulator"
)

// A core that only reads refuses every job but its own look at the history, and asks the service nothing, whatever a
// client asks of it.
func TestAReadOnlyCoreRefusesWrites(t *testing.T) {
	inWorld(t, simulator.Options{Speed: 10}, func(t *testing.T, w *harness) {
		ids := w.queued(2)
		before := len(w.sim.Record())
		s, err := store.Open(context.Background(), filepath.Join(w.folder, "history.db"), store.Options{Now: time.Now, ReadOnly: true})
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		p := w.program(store.Worker, true, never)
		defer p.store.Close()
		config := p.core.Config
		config.Store, config.ReadOnly = s, true
		c := core.New(config)
		do := func(j core.Job) []core.Notice { return c.Take(time.Now(), c.Do(t.Context(), j)) }
		for range 100 {
			jobs, wake := c.Step(time.Now())
			for _, j := range jobs {
				do(j)
			}
			time.Sleep(time.Until(wake))
		}
		if n := len(slices.Collect(c.Tasks().All())); n != 2 || c.Mine() || !c.Known() {
			t.Errorf("it knows %d tasks; mine %v", n, c.Mine())
		}
		first := w.task(ids[0])
		for name, job := range map[string]func() core.Job{
			"create": func() core.Job { return c.Create([]history.Draft{{Picture: host + "/samples/anna.jpg"}}) },
			"cancel": func() core.Job { return c.Cancel(ids...) },
			"import": func() core.Job { return c.Import() },
			"hold": func() core.Job {
				return c.ChangeUndoable(history.UndoHold, history.PutOnHold{}, []history.Task{first})
			},
			"move":   func() core.Job { return c.Move(history.Front, []history.Task{first}) },
			"save":   func() core.Job { return c.SaveAgain([]history.Task{first}) },
			"backup": func() core.Job { return c.SaveHistory() },
			"undo":   func() core.Job { return c.Undo(false, 0) },
			"key":    func() core.Job { return c.KeepKey(1, credentials.Key{}) },
		} {
			notices := do(job())
			if len(notices) == 0 {
				t.Errorf("%s: nothing is told", name)
				continue
			}
			if n, ok := notices[0].(core.NotChanged); !ok || !errors.Is(n.Err, core.ErrReadOnly) {
				t.Errorf("%s: %#v", name, notices)
			}
		}
		if c.Unfinished() {
			t.Error("the end waits for what was refused")
		}
		key, err := core.ParseKey(key)
		if err != nil {
			t.Fatal(err)
		}
		if err := c.TryKey(t.Context(), key); !errors.Is(err, core.ErrReadOnly) {
			t.Errorf("tried a key: %v", err)
		}
		if _, err := c.Files.InspectPicture(t.Context(), host+"/samples/anna.jpg"); !errors.Is(err, core.ErrReadOnly) {
			t.Errorf("fetched a picture: %v", err)
		}
		if _, err := c.Checks(t.Context(), preflight.Order{Engine: api.Engines()[0]}, nil, nil); err != nil {
			t.Errorf("what only reads: %v", err)
		}
		if n := len(w.sim.Record()) - before; n != 0 {
			t.Errorf("%d requests", n)
		}
	})
}
