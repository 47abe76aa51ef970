package store_test

import (
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
)

// version1 makes a history as the first version left it.
func version1(t testing.TB) (path string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "history.db")
	script := must(os.ReadFile(filepath.Join("testdata", "version1.sql")))(t)
	db := must(sql.Open("sqlite", path))(t)
	defer db.Close()
	must(db.Exec(string(script)))(t)
	return path
}

func TestTheFirstVersionIsStillRead(t *testing.T) {
	t.Parallel()
	s := openStore(t, version1(t), newClock().now)
	at := start.Add(time.Second)
	want := []history.Task{
		{
			ID: 1, Draft: history.Draft{
				Title: "陈小姐 × waltz", Picture: "https://p.example.com/chen.jpg", Template: "AACT.1.2-3.4",
				Engine: api.AnimateAnyone, Model: "animate-anyone-gen2", PictureBackground: true, Ratio: "9:16", Price: 0.08,
			},
			Created: start, Updated: at, State: history.Saved, Turn: 1, Status: api.Succeeded, RemoteID: "0385dc79", RequestID: "r-0385dc79",
			Sent: at, Accepted: at, Started: at, Ended: at, Video: "https://results.example.com/0385dc79.mp4?sig=canary",
			File: "0385dc79.mp4", Bytes: 4 << 20, Seconds: 10.25,
		},
		{
			ID: 2, Draft: history.Draft{
				Title: "anna × tango", Picture: "https://p.example.com/anna.png", Template: "AACT.5.6-7.8",
				Engine: api.AnimateAnyone, Model: "animate-anyone-gen2", Price: 0.08,
			},
			Created: start, Updated: start, State: history.Waiting, Turn: 2,
		},
	}
	w := must(s.Window(t.Context(), history.Query{Order: history.OldestFirst}, history.Anchor{}, 9))(t)
	if diff := cmp.Diff(want, w.Tasks); diff != "" {
		t.Error(diff)
	}
	timeline := must(s.Timeline(t.Context(), 1))(t)
	if e, ok := timeline[len(timeline)-1].Event.(history.VideoSaved); len(timeline) != 6 || !ok || e.Bytes != 4<<20 {
		t.Errorf("got %+v", timeline)
	}
	for filter, id := range map[string]history.TaskID{"小姐": 1, "TANGO waiting": 2} {
		w := must(s.Window(t.Context(), history.Query{Filter: filter}, history.Anchor{}, 9))(t)
		if w.Total != 1 || w.Tasks[0].ID != id {
			t.Errorf("%q finds %+v", filter, w)
		}
	}
	if got := must(s.Counts(t.Context()))(t); got != (history.Counts{All: 2, Active: 1, Done: 1}) {
		t.Errorf("got %+v", got)
	}
	if got := must(s.Files.Thumbnail(t.Context(), "https://p.example.com/anna.png"))(t); string(got) != "png" {
		t.Errorf("the preview is %q", got)
	}
	if got := must(s.Create(t.Context(), history.Draft{}))(t)[0]; got.ID != 3 {
		t.Errorf("the next task is number %d", got.ID)
	}
}

// What a filter looks into is written for an older version's tasks bit by bit, across starts. Until then
// everything is found as well, and once.
func TestOldTasksAreIndexedBitByBit(t *testing.T) {
	t.Parallel()
	path, now := version1(t), newClock().now
	for steps, done := range []bool{false, false, true} {
		s := must(store.Open(t.Context(), path, store.Options{Now: now, States: statesNamed}))(t)
		for filter, want := range map[string]int{"ACT": 0, "AACT": 2, "0385dc": 1, "小姐 waltz": 1, "a": 2, "tango waiting": 1, "saved": 1} {
			w := must(s.Window(t.Context(), history.Query{Filter: filter}, history.Anchor{}, 9))(t)
			if w.Total != want {
				t.Errorf("after %d steps %q finds %d, want %d", steps, filter, w.Total, want)
			}
		}
		if steps == 1 { // a change writes the row of one that has none
			apply(t, s, 1, history.TakenOff{}, history.PutBackOn{})
		}
		if got := must(s.Reindex(t.Context(), 1))(t); got != done {
			t.Errorf("done is %v after %d steps", got, steps)
		}
		mustDo(t, s.Close())
	}
	s, _, _ := newStore(t)
	if !must(s.Reindex(t.Context(), 1))(t) {
		t.Error("a new history has nothing to be indexed")
	}
}

// schemas are the program's own and those of versions to come.
func schemas(t testing.TB, later ...string) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	for _, name := range must(filepath.Glob("schema/*.sql"))(t) {
		files[name] = &fstest.MapFile{Data: must(os.ReadFile(name))(t)}
	}
	for i, script := range later {
		files[fmt.Sprintf("schema/%04d.sql", 1001+i)] = &fstest.MapFile{Data: []byte(script)}
	}
	return files
}

func TestMigrating(t *testing.T) {
	t.Parallel()
	path := version1(t)
	o := store.Options{Now: newClock().now}
	first := func() history.Task {
		t.Helper()
		s := must(store.Open(t.Context(), path, o))(t)
		defer s.Close() // else nobody could migrate
		return must(s.Task(t.Context(), 1))(t)
	}
	before := first()

	_, err := store.OpenSchemas(t.Context(), path, o, schemas(t, `CREATE TABLE note (x)`, `CREATE TABLE more (x); INSERT INTO nowhere VALUES (1)`))
	if e := wantCode(t, err, history.CodeIO); e.Kept != "" {
		t.Errorf("a whole file was put aside: %v", e)
	}
	if got := first(); got != before {
		t.Errorf("a migration that failed left its marks: %s", cmp.Diff(before, got))
	}

	s := must(store.OpenSchemas(t.Context(), path, o, schemas(t, `CREATE TABLE note (x)`, `INSERT INTO note VALUES (1)`)))(t)
	if got := must(s.Task(t.Context(), 1))(t); got != before {
		t.Error(cmp.Diff(before, got))
	}
	if err := errors.Join(s.Exec(t.Context(), `INSERT INTO note SELECT x FROM note`), s.Close()); err != nil {
		t.Error("the migration did not happen:", err)
	}
	_, err = store.Open(t.Context(), path, o)
	wantCode(t, err, history.CodeNewer)
}
