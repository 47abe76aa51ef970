package store_test

import (
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
)

// A video is unseen from when it is saved until it is looked at, whoever looks; another program hears of it.
func TestUnseenVideos(t *testing.T) {
	t.Parallel()
	clock := newClock()
	s := openStore(t, t.TempDir()+"/history.db", clock.now)
	video := func(id string) history.Task {
		made := must(s.Create(t.Context(), history.Draft{Picture: "p", Clip: "c", Engine: "wan-animate-move", Model: aModel}))(t)[0]
		for _, e := range []history.Event{
			history.SendBegan{},
			history.TaskAccepted{TaskID: id, Status: api.Pending},
			history.Reported{Status: api.Succeeded, Video: "https://v.example.com/" + id, Seconds: 5},
			history.VideoSaved{File: id + ".mp4", Bytes: 1},
		} {
			_, err := s.Apply(t.Context(), made.ID, e)
			mustDo(t, err)
		}
		return must(s.Task(t.Context(), made.ID))(t)
	}
	count := func(want int) {
		t.Helper()
		if n := must(s.Views.Unseen(t.Context()))(t); n != want {
			t.Errorf("%d are unseen, not %d", n, want)
		}
	}
	a, b, c := video("a"), video("b"), video("c")
	if count(3); !a.Unseen {
		t.Error("what was just saved counts as looked at")
	}
	before := must(s.Version(t.Context()))(t)
	timeline := len(must(s.Timeline(t.Context(), a.ID))(t))
	clock.advance(time.Minute)
	seen := must(s.Views.MarkSeen(t.Context(), a.ID, 99))(t)
	if len(seen) != 1 || seen[0].ID != a.ID || seen[0].Unseen || seen[0].Revision <= a.Revision || seen[0].Updated != a.Updated {
		t.Errorf("seen are %+v", seen)
	}
	count(2)
	if changed, _, err := s.Since(t.Context(), before); err != nil || len(changed) != 1 || *changed[0] != seen[0] {
		t.Errorf("others hear of %+v, %v", changed, err)
	}
	if again := must(s.Views.MarkSeen(t.Context(), a.ID))(t); len(again) > 0 || len(must(s.Timeline(t.Context(), a.ID))(t)) != timeline {
		t.Errorf("once more it gives %+v, or a line of the timeline", again)
	}
	_, err := s.Apply(t.Context(), b.ID, history.TakenOff{})
	mustDo(t, err)
	count(1) // what is off the list is not counted
	if in := must(s.Import(t.Context(), []store.RemoteTask{{Listed: api.Listed{TaskID: "e", Status: api.Running}}}))(t); len(in.New) == 1 {
		for _, e := range []history.Event{history.Reported{Status: api.Succeeded, Video: "https://v.example.com/e", Seconds: 5}, history.VideoSaved{File: "e.mp4", Bytes: 1}} {
			_, err := s.Apply(t.Context(), in.New[0].ID, e)
			mustDo(t, err)
		}
	}
	count(1) // nor what was imported
	must(s.Views.MarkSeen(t.Context(), c.ID))(t)
	count(0)
}

// However many videos are unseen, all are marked at once; it is taken back and made again as one change, which others
// hear of.
func TestAllAreMarkedAsSeen(t *testing.T) {
	t.Parallel()
	const most, many = 9_999, 10_500 // so many are counted, and so many there are
	s := openStore(t, t.TempDir()+"/history.db", newClock().now)
	mustDo(t, s.Fill(t.Context(), []history.Task{{State: history.Saved, Unseen: true}}))
	mustDo(t, s.Exec(t.Context(), `CREATE TEMP TABLE first AS SELECT * FROM task; UPDATE first SET id = NULL`))
	mustDo(t, s.Exec(t.Context(), `WITH RECURSIVE copy (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM copy WHERE n < ?)
		INSERT INTO task SELECT first.* FROM copy, first`, many))
	var heard int64
	unseen := func(want int) {
		t.Helper()
		if n := must(s.Views.Unseen(t.Context()))(t); n != want {
			t.Errorf("%d are unseen, not %d", n, want)
		}
		if now := must(s.Version(t.Context()))(t); now == heard {
			t.Error("other programs don't hear of it")
		} else {
			heard = now
		}
	}
	unseen(most)
	if n := must(store.MarkAllSeen(t.Context(), s))(t); n != many {
		t.Errorf("%d were marked", n)
	}
	unseen(0)
	if u := must(s.Undo(t.Context(), 0))(t); u.Changed != many {
		t.Errorf("%d are new again", u.Changed)
	}
	unseen(most)
	if u := must(s.Redo(t.Context(), 0))(t); u.Changed != many {
		t.Errorf("%d are seen again", u.Changed)
	}
	unseen(0)
}
