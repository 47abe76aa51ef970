package store_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
)

// follower is another program that keeps up with the history by what has changed.
type follower struct {
	s       *store.Store
	version int64
	live    map[history.TaskID]history.Task
}

// look gives the tasks that were told.
func (f *follower) look(t testing.TB) (told []history.TaskID) {
	t.Helper()
	tasks, version, err := f.s.Since(t.Context(), f.version)
	if err != nil {
		t.Fatal(err)
	}
	f.version = version
	for _, task := range tasks {
		told = append(told, task.ID)
		f.live[task.ID] = *task
		if task.State.Final() {
			delete(f.live, task.ID)
		}
	}
	return told
}

func follow(t testing.TB, path string, c *clock) *follower {
	return &follower{s: openStore(t, path, c.now), version: store.NoVersion, live: map[history.TaskID]history.Task{}}
}

// Whatever happens in one program, another one that reads no more than what has changed knows every
// live task as it is.
func TestSinceTellsEverything(t *testing.T) {
	t.Parallel()
	s, c, path := newStore(t)
	f, dice := follow(t, path, c), rand.New(rand.NewPCG(5, 7))
	states := []history.State{
		history.Sending, history.OnServer, history.Finished, history.Saved, history.Failed, history.Rejected, history.Canceled,
	}
	for n := range 200 {
		live := must(s.Live(t.Context()))(t)
		switch what := dice.IntN(8); {
		case len(live) == 0 || what < 2:
			d := history.Draft{Title: fmt.Sprint(n), Picture: "https://p.example.com/a.png", Template: "AACT.1.2.3", Engine: api.AnimateAnyone}
			if what == 0 {
				d.Template, d.Clip, d.ClipHash = "", "https://p.example.com/c.mp4", fmt.Sprint(n)
			}
			must(s.Create(t.Context(), d, d))(t)
		case what == 2:
			must(s.Move(t.Context(), history.Front, live[dice.IntN(len(live))].ID))(t)
		default:
			id := live[dice.IntN(len(live))].ID
			apply(t, s, id, lifeTo(states[dice.IntN(len(states))], fmt.Sprint("remote-", id))...)
		}
		if dice.IntN(3) > 0 {
			continue
		}
		f.look(t)
		got := slices.SortedFunc(maps.Values(f.live), func(a, b history.Task) int { return int(a.ID - b.ID) })
		if diff := cmp.Diff(must(s.Live(t.Context()))(t), got, cmpopts.EquateEmpty()); diff != "" {
			t.Fatal(n, diff)
		}
	}
}

// Of many live tasks, only those are read that have changed, and those that this has changed as well.
func TestSinceTellsNoMore(t *testing.T) {
	t.Parallel()
	c, path := newClock(), filepath.Join(t.TempDir(), "history.db")
	s, f := openStore(t, path, c.now), follow(t, path, c)
	for range 100 {
		must(s.Create(t.Context(), history.Draft{Title: "stays", Picture: "https://p.example.com/a.png", Template: "AACT.1.2.3", Engine: api.AnimateAnyone}))(t)
	}
	needs := must(s.Create(t.Context(), history.Draft{Title: "needs a motion", Picture: "https://p.example.com/a.png", Clip: "https://p.example.com/c.mp4", ClipHash: "c", Engine: api.AnimateAnyone}))(t)[0]
	if got := f.look(t); len(got) != 102 { // with the task that makes the motion
		t.Fatalf("%d tasks live", len(got))
	}
	if got := f.look(t); len(got) != 0 {
		t.Errorf("nothing has changed, and %v is told", got)
	}
	apply(t, s, 7, history.CancelDone{})
	if got := f.look(t); !slices.Equal(got, []history.TaskID{7}) {
		t.Errorf("one has changed, and %v is told", got)
	}
	maker := needs.ID + 1
	apply(t, s, maker, history.SendBegan{}, history.TaskAccepted{TaskID: "m", Status: api.Pending},
		history.Reported{Status: api.Succeeded, Template: "AACT.9.9.9"})
	if got := f.look(t); !slices.Equal(got, []history.TaskID{maker, needs.ID}) {
		t.Errorf("a motion was made for one that waits, and %v is told", got)
	}
}
