package tui_test

import (
	"context"
	"fmt"
	"path/filepath"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/simulator"
)

// thousandth makes a mark of a number below ten thousand.
func thousandth(n int) string { return fmt.Sprintf("%04d", n) }

// before lets something be written into history before a program is started. set decides when it is
// said to have happened.
func (b *bubble) before(write func(store *store.Store, set func(time.Time))) {
	b.t.Helper()
	at := b.clock.Now()
	store, err := store.Open(context.Background(), filepath.Join(b.folder, "history.db"), store.Options{Now: func() time.Time { return at }})
	if err != nil {
		b.t.Fatal(err)
	}
	write(store, func(t time.Time) { at = t })
	if err := store.Close(); err != nil {
		b.t.Fatal(err)
	}
}

// queued puts n tasks on the service and into history, submitted a second of the service's time apart. The
// first is the head of the queue. stranger says that a task which is not in history was handed over before
// them.
func (b *bubble) queued(n int, stranger bool) (ids []history.TaskID) {
	b.t.Helper()
	var past []simulator.Past
	if stranger {
		past = append(past, simulator.Past{ImageURL: picture("stranger")})
	}
	for i := range n {
		past = append(past, simulator.Past{Ago: time.Duration(n-1-i) * time.Second, ImageURL: picture(thousandth(i))})
	}
	if stranger {
		past[0].Ago = time.Duration(n) * time.Second
	}
	seeded, err := b.sim.Seed(past...)
	if err != nil {
		b.t.Fatal(err)
	}
	states := map[string]simulator.TaskState{}
	for _, t := range b.sim.Tasks() {
		states[t.ID] = t
	}
	there := make([]simulator.TaskState, n)
	for i, id := range seeded[len(past)-n:] {
		there[i] = states[id]
	}
	b.before(func(store *store.Store, set func(time.Time)) {
		set(there[0].Submitted.Add(-time.Minute))
		drafts := make([]history.Draft, n)
		for i := range drafts {
			drafts[i] = draft(thousandth(i))
		}
		made, err := store.Create(context.Background(), drafts...)
		if err != nil {
			b.t.Fatal(err)
		}
		began, accepted := make([]history.Change, n), make([]history.Change, n)
		for i, t := range made {
			ids = append(ids, t.ID)
			began[i] = history.Change{ID: t.ID, Event: history.SendBegan{}}
			accepted[i] = history.Change{ID: t.ID, Event: history.TaskAccepted{
				TaskID: there[i].ID, RequestID: there[i].RequestID, Status: api.Pending, At: there[i].Submitted,
			}}
		}
		for _, changes := range [][]history.Change{began, accepted} {
			if _, err := store.ApplyAll(context.Background(), changes); err != nil {
				b.t.Fatal(err)
			}
		}
	})
	return ids
}
