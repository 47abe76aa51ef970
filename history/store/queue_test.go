package store_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/queue"
)

// order gives the titles of what waits, in the order in which it is sent.
func order(t testing.TB, s *store.Store, engine api.EngineID, kind history.Kind) (titles []string) {
	t.Helper()
	live := must(s.Live(t.Context()))(t)
	live = slices.DeleteFunc(live, func(t history.Task) bool {
		return t.State != history.Waiting || t.Held || t.Engine != engine || t.Kind != kind
	})
	slices.SortFunc(live, func(a, b history.Task) int { return int(a.Turn - b.Turn) })
	for i, t := range live {
		titles = append(titles, t.Title)
		if i > 0 && t.Turn == live[i-1].Turn {
			panic("two tasks have one turn")
		}
	}
	return titles
}

// queueOf stores tasks of the first engine by their titles, and gives their ids.
func queueOf(t testing.TB, s *store.Store, titles ...string) map[string]history.TaskID {
	t.Helper()
	drafts := make([]history.Draft, len(titles))
	for i, title := range titles {
		drafts[i] = history.Draft{Title: title, Engine: api.AnimateAnyone, Model: aModel}
	}
	ids := map[string]history.TaskID{}
	for _, task := range must(s.Create(t.Context(), drafts...))(t) {
		ids[task.Title] = task.ID
	}
	return ids
}

func TestMoving(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		way  history.Way
		move string
		want string
	}{
		{history.Up, "c", "acbde"},
		{history.Up, "a", "abcde"},
		{history.Up, "bc", "bcade"},
		{history.Up, "abd", "abdce"},
		{history.Down, "c", "abdce"},
		{history.Down, "bde", "acbde"},
		{history.Front, "d", "dabce"},
		{history.Front, "db", "bdace"}, // they keep their order among themselves
		{history.Front, "ab", "abcde"},
		{history.Up, "cx", "acbde"}, // what is at the service is left alone
	} {
		s, _, _ := newStore(t)
		ids := queueOf(t, s, "a", "b", "c", "d", "e", "x")
		apply(t, s, ids["x"], history.SendBegan{})
		other := must(s.Create(t.Context(), history.Draft{Title: "other", Engine: api.WanMix}))(t)[0]
		var move []history.TaskID
		for _, r := range c.move {
			move = append(move, ids[string(r)])
		}
		moved := must(s.Move(t.Context(), c.way, move...))(t)
		got := fmt.Sprintf("%s", order(t, s, api.AnimateAnyone, history.MakesVideo))
		if want := fmt.Sprintf("%s", stringsOf(c.want)); got != want {
			t.Errorf("%s %s: %s, want %s", c.move, c.way, got, want)
		}
		if changed := c.want != "abcde"; changed != (len(moved) > 0) {
			t.Errorf("%s %s: %d tasks are said to have moved", c.move, c.way, len(moved))
		}
		if now := must(s.Task(t.Context(), other.ID))(t); now != other {
			t.Errorf("a task of another engine: %s", cmp.Diff(other, now))
		}
	}
}

func stringsOf(s string) (out []string) {
	for _, r := range s {
		out = append(out, string(r))
	}
	return out
}

// Whatever is moved, held, released and sent, in whatever order: what waits is in the order that a
// plain list would have.
func TestTheQueueIsAList(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	rapid.Check(t, func(r *rapid.T) {
		var before []history.Change
		for _, task := range must(s.Live(t.Context()))(t) {
			before = append(before, history.Change{ID: task.ID, Event: history.CancelDone{}})
		}
		must(s.ApplyAll(t.Context(), before))(t)
		want := stringsOf("abcdefg")
		ids := queueOf(t, s, want...)
		held := []string{}
		for range rapid.IntRange(1, 6).Draw(r, "steps") {
			some := rapid.SliceOfNDistinct(rapid.SampledFrom(stringsOf("abcdefg")), 1, 3, rapid.ID).Draw(r, "some")
			marked := func(title string) bool { return slices.Contains(some, title) }
			var chosen []history.TaskID
			for _, title := range some {
				chosen = append(chosen, ids[title])
			}
			if slices.ContainsFunc(some, func(title string) bool { return slices.Contains(held, title) }) {
				continue // where those stand is said elsewhere
			}
			switch step := rapid.SampledFrom([]string{"up", "down", "front", "hold", "send"}).Draw(r, "step"); step {
			case "hold", "send":
				e := map[string]history.Event{"hold": history.PutOnHold{}, "send": history.SendBegan{}}[step]
				for _, id := range chosen {
					apply(t, s, id, e)
				}
				want = slices.DeleteFunc(want, marked)
				held = append(held, some...)
			default:
				must(s.Move(t.Context(), history.Way(step), chosen...))(t)
				want = plainly(want, marked, history.Way(step))
			}
			if diff := cmp.Diff(want, order(t, s, api.AnimateAnyone, history.MakesVideo)); diff != "" && len(want) > 0 {
				r.Fatal(diff)
			}
		}
	})
}

// plainly moves titles of a list, one after another.
func plainly(list []string, marked func(string) bool, way history.Way) []string {
	var front, rest []string
	for _, title := range list {
		if marked(title) {
			front = append(front, title)
		} else {
			rest = append(rest, title)
		}
	}
	switch way {
	case history.Front:
		return append(front, rest...)
	case history.Down:
		slices.Reverse(list)
		defer slices.Reverse(list)
	}
	for i := 1; i < len(list); i++ {
		if marked(list[i]) && !marked(list[i-1]) {
			list[i], list[i-1] = list[i-1], list[i]
		}
	}
	return list
}

// The timeline of each task tells why it stands elsewhere.
func TestMovesAreInTheTimeline(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	ids := queueOf(t, s, "a", "b")
	must(s.Move(t.Context(), history.Up, ids["b"]))(t)
	apply(t, s, ids["b"], history.PutOnHold{})
	apply(t, s, ids["b"], history.LetGo{})
	for title, want := range map[string][]history.Event{
		"a": {history.Created{}, history.Moved{Turn: int64(ids["b"])}},
		"b": {history.Created{}, history.Moved{Turn: int64(ids["a"]), Way: history.Up}, history.PutOnHold{}, history.LetGo{}},
	} {
		var got []history.Event
		for _, e := range must(s.Timeline(t.Context(), ids[title]))(t) {
			got = append(got, e.Event)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", title, diff)
		}
	}
}

// A held task is not sent, whoever tries; nothing but the user lets it go.
func TestAHeldTaskIsNotSent(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	id := queueOf(t, s, "a")["a"]
	apply(t, s, id, history.PutOnHold{})
	if o := must(s.ApplyAll(t.Context(), []history.Change{{ID: id, Event: history.SendBegan{}}}))(t)[0]; o.Changed || o.Task.State != history.Waiting {
		t.Fatalf("it is sent: %+v", o)
	}
	d := proven(3)
	task := must(s.Task(t.Context(), id))(t)
	task.Picture = "/pictures/anna.png"
	d.Take(task)
	if jobs, _ := d.Next(start); len(jobs) > 0 {
		t.Errorf("the scheduler wants %+v", jobs)
	}
	apply(t, s, id, history.CancelDone{})
	if task := must(s.Task(t.Context(), id))(t); task.Held {
		t.Error("a canceled task is held")
	}
	apply(t, s, queueOf(t, s, "b")["b"], history.PutOnHold{})
}

// A video whose motion is still to be made takes its making along: to the front, and on hold as long
// as nobody else wants it.
func TestAMotionGoesWithItsVideos(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	of := func(title, clip string) history.TaskID {
		d := history.Draft{Title: title, Picture: "https://p/" + title, Clip: "https://c/" + clip + ".mp4", Engine: api.AnimateAnyone, Model: aModel}
		return must(s.Create(t.Context(), d))(t)[0].ID
	}
	a, b, c := of("a", "waltz"), of("b", "tango"), of("c", "tango")
	makers := func() []string { return order(t, s, api.AnimateAnyone, history.MakesMotion) }
	if diff := cmp.Diff([]string{"waltz", "tango"}, makers()); diff != "" {
		t.Fatal(diff)
	}
	must(s.Move(t.Context(), history.Front, c))(t)
	if diff := cmp.Diff([]string{"tango", "waltz"}, makers()); diff != "" {
		t.Error(diff)
	}
	for _, step := range []struct {
		id    history.TaskID
		event history.Event
		want  int
	}{
		{b, history.PutOnHold{}, 2},
		{c, history.PutOnHold{}, 1},
		{a, history.PutOnHold{}, 0},
		{c, history.LetGo{}, 1},
		{c, history.CancelDone{}, 0},
	} {
		apply(t, s, step.id, step.event)
		if got := makers(); len(got) != step.want {
			t.Errorf("after %#v of task %d the motions %v are made, want %d", step.event, step.id, got, step.want)
		}
	}
	of("d", "tango")
	if got := makers(); len(got) != 1 {
		t.Errorf("somebody wants the tango again, and %v are made", got)
	}
}

// The list by queue is in the order in which tasks are worked on and sent, as the scheduler ranks them.
func TestTheListByQueueIsTheQueue(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		clock := newClock()
		s := openStore(t, t.TempDir()+"/history.db", clock.now)
		engines := []api.EngineID{api.AnimateAnyone, "wan-animate-move"}
		var ids []history.TaskID
		for n := range rapid.IntRange(1, 12).Draw(r, "tasks") {
			clock.advance(time.Second)
			draft := history.Draft{Picture: fmt.Sprint(n), Template: "AACT.1.b.c", Engine: rapid.SampledFrom(engines).Draw(r, "engine"), Model: aModel}
			ids = append(ids, must(s.Create(t.Context(), draft))(t)[0].ID)
			life := []history.Event{
				history.SendBegan{},
				history.TaskAccepted{TaskID: fmt.Sprint("r", n), Status: api.Pending},
				history.Reported{Status: api.Running},
				history.Reported{Status: api.Succeeded},
			}
			for _, e := range life[:rapid.SampledFrom([]int{0, 0, 0, 1, 2, 3, 4}).Draw(r, "how far")] {
				_, err := s.Apply(t.Context(), ids[n], e)
				mustDo(t, err)
			}
		}
		for range rapid.IntRange(0, 6).Draw(r, "changes") {
			id := rapid.SampledFrom(ids).Draw(r, "task")
			if way := rapid.SampledFrom([]history.Way{history.Up, history.Down, history.Front, ""}).Draw(r, "way"); way != "" {
				must(s.Move(t.Context(), way, id))(t)
				continue
			}
			_, err := s.Apply(t.Context(), id, history.PutOnHold{})
			mustDo(t, err)
		}
		scheduler := queue.New(3, 1)
		live, _, err := s.Since(t.Context(), store.NoVersion)
		mustDo(t, err)
		scheduler.TakeAll(live)
		list, _, err := s.Listed(t.Context(), history.Query{Order: history.ByQueue, Group: history.Active}, 0, 99)
		mustDo(t, err)
		last, stage := map[api.EngineID]int{}, 0
		for _, task := range list {
			at, inQueue := scheduler.Position(task.ID, clock.now())
			now := 3 // held
			switch {
			case !inQueue && task.State == history.OnServer: // done
				now = 0
			case inQueue && at.Rank == 0 && task.State == history.OnServer: // at work
				now = 1
			case inQueue && at.Rank > 0:
				now = 2
				if at.Rank != last[task.Engine]+1 {
					r.Fatalf("task %d is listed after rank %d of its engine, and has rank %d", task.ID, last[task.Engine], at.Rank)
				}
				last[task.Engine] = at.Rank
			}
			if now < stage {
				r.Fatalf("task %d (%s %s) is listed too late", task.ID, task.State, task.Status)
			}
			stage = now
		}
	})
}
