package store_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
	"testing/fstest"

	gocmp "github.com/google/go-cmp/cmp"

	"dancecard/history"
	"dancecard/history/store"
)

func TestABatchIsAListOfItsOwn(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	alone := must(s.Create(t.Context(), history.Draft{Title: "alone"}))(t)[0]
	made := must(s.Create(t.Context(), history.Draft{Title: "a"}, history.Draft{Title: "b"}, history.Draft{Title: "c"}))(t)
	must(s.Create(t.Context(), history.Draft{Title: "d"}, history.Draft{Title: "e"}))(t)
	if alone.Batch != 0 {
		t.Errorf("a task of its own is of batch %d", alone.Batch)
	}
	for _, task := range made {
		if kept := must(s.Task(t.Context(), task.ID))(t); task.Batch != made[0].ID || kept != task {
			t.Errorf("task %d: %s", task.ID, gocmp.Diff(task, kept))
		}
	}
	apply(t, s, made[1].ID, history.CancelDone{})
	for _, c := range []struct {
		q    history.Query
		want []history.TaskID
	}{
		{history.Query{Group: history.All}, []history.TaskID{made[2].ID, made[1].ID, made[0].ID}},
		{history.Query{Group: history.All, Order: history.ByState}, []history.TaskID{made[0].ID, made[2].ID, made[1].ID}},
		{history.Query{Group: history.Done}, []history.TaskID{made[1].ID}},
		{history.Query{Group: history.All, Filter: "waiting", Order: history.OldestFirst}, []history.TaskID{made[0].ID, made[2].ID}},
	} {
		c.q.Batch = made[0].ID
		list, total, err := s.Listed(t.Context(), c.q, 0, 100)
		if diff := gocmp.Diff(c.want, ids(list)); diff != "" || total != len(c.want) || err != nil {
			t.Errorf("%+v: %d, %v, %s", c.q, total, err, diff)
		}
	}
}

func TestAListIsReadFromItsBeginning(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	made := must(s.Create(t.Context(), make([]history.Draft, 40)...))(t)
	for _, q := range []history.Query{{}, {Filter: "waiting"}, {Batch: made[0].ID}} {
		list, total, err := s.Listed(t.Context(), q, 0, 15)
		want := ids(made[25:])
		slices.Reverse(want)
		if diff := gocmp.Diff(want, ids(list)); diff != "" || total != 40 || err != nil {
			t.Errorf("%+v: %d, %v, %s", q, total, err, diff)
		}
	}
}

// The version before this one did not count the first task to its batch.
func TestTheFirstOfAnOldBatchIsOneOfIt(t *testing.T) {
	t.Parallel()
	older := fstest.MapFS{}
	for _, name := range []string{"schema/0001_history.sql", "schema/0002_pipeline.sql"} {
		older[name] = &fstest.MapFile{Data: must(os.ReadFile(name))(t)}
	}
	path := filepath.Join(t.TempDir(), "history.db")
	s := must(store.OpenSchemas(t.Context(), path, store.Options{Now: newClock().now}, older))(t)
	for _, batch := range []int{0, 0, 2} {
		if err := s.Exec(t.Context(), `INSERT INTO task (state, heading, urgency, live, batch) VALUES ('waiting', 'active', 3, 1, ?)`, batch); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	list, _, err := openStore(t, path, newClock().now).Listed(t.Context(), history.Query{Batch: 2}, 0, 9)
	if diff := gocmp.Diff([]history.TaskID{3, 2}, ids(list)); diff != "" || err != nil {
		t.Errorf("%v, %s", err, diff)
	}
}
