package store_test

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/history/historytest"
	"dancecard/history/store"
)

func init() { children["store"] = writeUntilKilled }

// writeUntilKilled submits one task after the other and says of each how far it is, once the
// history has it.
func writeUntilKilled(folder, _ string) error {
	ctx := context.Background()
	s, err := store.Open(ctx, filepath.Join(folder, "history.db"), store.Options{Now: newClock().now})
	if err != nil {
		return err
	}
	for {
		made, err := s.Create(ctx, history.Draft{Title: "one more", Picture: "https://p.example.com/a.jpg"})
		if err != nil {
			return err
		}
		id := made[0].ID
		fmt.Println(id, len(history.Waiting), history.Waiting)
		for _, e := range lifeTo(history.OnServer, fmt.Sprint("remote-", id)) {
			t, err := s.Apply(ctx, id, e)
			if err != nil {
				return err
			}
			fmt.Println(id, len(t.State), t.State)
		}
	}
}

func TestWhatWasToldSurvivesAKill(t *testing.T) {
	folder := t.TempDir()
	random := rand.New(rand.NewPCG(3, 5))
	told := map[history.TaskID]history.State{}
	for range 5 {
		cmd, output := historytest.StartChild(t, "store", folder, "")
		lines := bufio.NewScanner(output)
		for range 5 + random.IntN(25) {
			if !lines.Scan() {
				t.Fatal("the child ended by itself")
			}
			var id history.TaskID
			var n int
			if _, err := fmt.Sscan(lines.Text(), &id, &n); err != nil {
				t.Fatal(lines.Text(), err)
			}
			told[id] = history.State(lines.Text()[len(lines.Text())-n:])
		}
		time.Sleep(time.Duration(random.IntN(3000)) * time.Microsecond) // anywhere within a write
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = cmd.Wait() // it was killed
	}
	s := openStore(t, filepath.Join(folder, "history.db"), newClock().now)
	order := map[history.State]int{history.Waiting: 0, history.Sending: 1, history.OnServer: 2}
	for id, state := range told {
		got := must(s.Task(t.Context(), id))(t)
		if order[got.State] < order[state] {
			t.Errorf("task %d was told to be %q and is %q", id, state, got.State)
		}
		if lines := must(s.Timeline(t.Context(), id))(t); len(lines) != order[got.State]+1 {
			t.Errorf("task %d is %q with %d events", id, got.State, len(lines))
		}
	}
	counts, live := must(s.Counts(t.Context()))(t), must(s.Live(t.Context()))(t)
	if counts.All != len(live) || counts.Active != len(live) || len(live) < len(told) {
		t.Errorf("%d were told of, %d are live, %+v are counted", len(told), len(live), counts)
	}
	w := must(s.Window(t.Context(), history.Query{Filter: "one more"}, history.Anchor{}, 5))(t)
	if w.Total != len(live) {
		t.Errorf("%d of %d are found", w.Total, len(live))
	}
}
