package store_test

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dancecard/history"
	"dancecard/history/store"
)

// attention is the order in which states need somebody.
func attention(t history.Task) int {
	if t.State == history.Finished && t.Tries > 0 {
		return 1
	}
	return slices.Index([]history.State{
		history.Unsure, "", history.Failed, history.Rejected, history.Gone, history.Expired,
		history.Finished, history.OnServer, history.Sending, history.Waiting, history.Saved, history.Canceled,
	}, t.State)
}

// naiveList does what the store's lists do, in the simplest way.
func naiveList(tasks []history.Task, q history.Query) []history.Task {
	list := slices.DeleteFunc(slices.Clone(tasks), func(t history.Task) bool {
		return !t.Removed.IsZero() || q.Group != history.All && q.Group != t.Group() || !naiveMatch(t, q.Filter) || q.Batch != 0 && q.Batch != t.Batch
	})
	slices.SortStableFunc(list, func(a, b history.Task) int {
		if q.Order != q.Order.Key() {
			a, b = b, a
		}
		switch q.Order.Key() {
		case history.OldestFirst:
			return cmp.Compare(a.ID, b.ID)
		case history.ByState: // all were created at once
			return cmp.Or(cmp.Compare(attention(a), attention(b)), cmp.Compare(nearEnd(a), nearEnd(b)), cmp.Compare(a.Turn, b.Turn), cmp.Compare(a.ID, b.ID))
		case history.ByQueue:
			return cmp.Or(cmp.Compare(nearEnd(a), nearEnd(b)), cmp.Compare(a.Turn, b.Turn), cmp.Compare(a.ID, b.ID))
		case history.ByTitle: // these titles are small letters of one length
			return cmp.Or(strings.Compare(a.Title, b.Title), cmp.Compare(a.ID, b.ID))
		case history.ByPicture: // of these too
			return cmp.Or(strings.Compare(a.Picture, b.Picture), cmp.Compare(a.ID, b.ID))
		case history.ByRating:
			return cmp.Or(cmp.Compare(b.Rating, a.Rating), cmp.Compare(b.ID, a.ID))
		}
		return cmp.Compare(b.ID, a.ID)
	})
	return list
}

// orders are all orders, both ways.
func orders() (all []history.Order) {
	for _, o := range []history.Order{history.NewestFirst, history.ByState, history.ByTitle, history.ByQueue, history.ByPicture, history.ByRating} {
		all = append(all, o, o.Opposite())
	}
	return all
}

// nearEnd is the order in which states come to an end, then what needs somebody, then what rests.
func nearEnd(t history.Task) int {
	switch {
	case t.Group() == history.Problems:
		return 90
	case t.Group() == history.Done:
		return 91
	case t.Held:
		return 10
	}
	return slices.Index([]history.State{history.Finished, history.OnServer, history.Sending, history.Waiting}, t.State)
}

func naiveCounts(tasks []history.Task, q history.Query) history.Counts {
	of := func(g history.Group) int {
		q.Group = g
		return len(naiveList(tasks, q))
	}
	return history.Counts{All: of(history.All), Active: of(history.Active), Done: of(history.Done), Problems: of(history.Problems)}
}

func naiveMatch(t history.Task, filter string) bool {
	text, ids := store.SearchText(t), store.SearchIDs(t)
	for word := range strings.FieldsSeq(history.Fold(filter)) {
		inID := utf8.RuneCountInString(word) >= 4 && strings.Contains(ids, word)
		inState := slices.ContainsFunc(statesNamed(word), func(m history.StateMatch) bool { return m.State == t.State })
		inRating := (word == "*3" || word == "★3") && t.Rating >= 3 || word == "★0" && t.Rating == 0 && t.State == history.Saved
		if !inID && !inState && !inRating && !strings.Contains(text, word) {
			return false
		}
	}
	return true
}

// mixedTasks makes tasks of every state and some that were taken off, with few different titles.
func mixedTasks(n int) []history.Task {
	tasks := make([]history.Task, n)
	for i := range tasks {
		task := taskIn(states()[i*7%len(states())])
		task.Title, task.Picture = fmt.Sprintf("take-%c", 'a'+i*13%23), fmt.Sprintf("https://p.example.com/%c.jpg", 'a'+i*7%19)
		if task.RemoteID != "" {
			task.RemoteID = fmt.Sprint("remote-", i)
		}
		if i%3 > 0 { // some of three batches
			task.Batch = history.TaskID(i%9 + 1)
		}
		if i%31 == 0 && task.State.Final() {
			task.Removed = start
		}
		if task.State == history.Finished && i%2 == 0 {
			task.Tries = 1 + i%3
		}
		if task.HasVideo() {
			task.Rating = i % 6
		}
		if task.State == history.Waiting {
			task.Turn, task.Held = int64(i*7%50), i%3 == 0
		}
		tasks[i] = task
	}
	return tasks
}

func TestWindowsOfEveryList(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	tasks := mixedTasks(300)
	if err := s.Fill(t.Context(), tasks); err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(r *rapid.T) {
		q := history.Query{
			Group:  rapid.SampledFrom([]history.Group{history.All, history.Active, history.Done, history.Problems}).Draw(r, "group"),
			Order:  rapid.SampledFrom(orders()).Draw(r, "order"),
			Filter: rapid.SampledFrom([]string{"", "", "", "TAKE", "-c", "a", "saved", "succeeded remote-1", "*3", "saved ★3", "★0", "nothing"}).Draw(r, "filter"),
			Batch:  rapid.SampledFrom([]history.TaskID{0, 0, 2, 3, 6, 99}).Draw(r, "batch"),
		}
		anchor := history.Anchor{ID: history.TaskID(rapid.IntRange(0, 320).Draw(r, "id")), Index: rapid.IntRange(-3, 320).Draw(r, "index")}
		size := rapid.IntRange(-1, 90).Draw(r, "size")
		want := naiveList(tasks, q)
		w, err := s.Window(t.Context(), q, anchor, size)
		if err != nil {
			r.Fatal(err)
		}
		size = max(size, 1)
		cursor := slices.IndexFunc(want, func(t history.Task) bool { return t.ID == anchor.ID })
		target := anchor.Index
		if cursor >= 0 {
			target = cursor
		}
		first := max(min(target-size/3, len(want)-size), 0)
		if w.Total != len(want) || w.Cursor != cursor || w.First != first {
			r.Fatalf("got first %d, cursor %d of %d, want first %d, cursor %d of %d", w.First, w.Cursor, w.Total, first, cursor, len(want))
		}
		if counts := naiveCounts(tasks, q); w.Counts != counts {
			r.Fatalf("%+v: counted %+v, not %+v", q, w.Counts, counts)
		}
		part := want[first:min(first+size, len(want))]
		if diff := gocmp.Diff(ids(part), ids(w.Tasks)); diff != "" {
			r.Fatal(diff)
		}
		for i := range part {
			if part[i] != w.Tasks[i] {
				r.Fatal(gocmp.Diff(part[i], w.Tasks[i]))
			}
		}
	})
}

func ids(tasks []history.Task) (ids []history.TaskID) {
	for _, t := range tasks {
		ids = append(ids, t.ID)
	}
	return ids
}

func TestAWindowFollowsItsTask(t *testing.T) {
	t.Parallel()
	s, c, _ := newStore(t)
	made := must(s.Create(t.Context(), make([]history.Draft, 40)...))(t)
	follow := made[20].ID
	for _, filter := range []string{"", "waiting"} {
		w := must(s.Window(t.Context(), history.Query{Filter: filter}, history.Anchor{ID: follow, Index: 19}, 9))(t)
		if w.Cursor != 19 || w.First != 16 || w.Tasks[3].ID != follow {
			t.Fatalf("got first %d, cursor %d, %v", w.First, w.Cursor, ids(w.Tasks))
		}
		more := must(s.Create(t.Context(), make([]history.Draft, 3)...))(t)
		w = must(s.Window(t.Context(), history.Query{Filter: filter}, history.Anchor{ID: follow, Index: w.Cursor}, 9))(t)
		if w.Cursor != 22 || w.Tasks[3].ID != follow {
			t.Errorf("after three new ones: first %d, cursor %d, %v", w.First, w.Cursor, ids(w.Tasks))
		}
		for _, task := range more {
			apply(t, s, task.ID, history.CancelDone{}, history.TakenOff{})
		}
	}
	c.advance(time.Minute)
	apply(t, s, follow, history.CancelDone{}, history.TakenOff{})
	w := must(s.Window(t.Context(), history.Query{}, history.Anchor{ID: follow, Index: 19}, 9))(t)
	if w.Cursor != -1 || w.Total != 39 || w.Tasks[3].ID != made[19].ID {
		t.Errorf("after it left: first %d, cursor %d, %v", w.First, w.Cursor, ids(w.Tasks))
	}
	w = must(s.Window(t.Context(), history.Query{Group: "no such group"}, history.Anchor{}, 5000))(t)
	if w.Total != 39 || len(w.Tasks) != 39 {
		t.Errorf("a group that there is none of lists %d of %d", len(w.Tasks), w.Total)
	}
}

func TestAnotherProgramsChangesAreSeen(t *testing.T) {
	t.Parallel()
	s, c, path := newStore(t)
	other := openStore(t, path, c.now)
	q := history.Query{Filter: "anna", Order: history.ByTitle}
	version := must(s.Version(t.Context()))(t)
	for n := 1; n <= 3; n++ {
		if w := must(s.Window(t.Context(), q, history.Anchor{}, 5))(t); w.Total != n-1 {
			t.Errorf("%d are found, want %d", w.Total, n-1)
		}
		must(other.Create(t.Context(), history.Draft{Title: "Anna"}))(t)
		next := must(s.Version(t.Context()))(t)
		if next <= version {
			t.Errorf("version %d came after %d", next, version)
		}
		version = next
	}
	must(other.Leases.Hold(t.Context(), store.Program{Name: "other"}, time.Minute))(t)
	if got := must(s.Version(t.Context()))(t); got != version {
		t.Error("a lease was taken for a change of the tasks")
	}
}

func TestNamesAreOrderedAsPeopleDo(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	want := []string{"007", "9 lives", "10 lives", "Anna 2", "anna 02b", "ANNA 10", "anna 10 x", "bo", "Ｂｏ 2", "小姐", "陈", ""}
	pictures := []string{"001-anna.jpg", "2.jpg", "Bo.jpg", "bo 2.jpg"}
	drafts := make([]history.Draft, len(want))
	for i, title := range want {
		drafts[len(want)-1-i] = history.Draft{Title: title, Picture: "https://p.example.com/" + pictures[i%4], Template: fmt.Sprint("AACT.", i)}
	}
	must(s.Create(t.Context(), drafts...))(t)
	var titles, motions []string
	for _, task := range must(s.Window(t.Context(), history.Query{Order: history.ByTitle}, history.Anchor{}, 50))(t).Tasks {
		titles = append(titles, task.Title)
	}
	if diff := gocmp.Diff(want, titles); diff != "" { // what has no title comes last
		t.Error(diff)
	}
	for _, task := range must(s.Window(t.Context(), history.Query{Order: history.ByPicture}, history.Anchor{}, 50))(t).Tasks {
		motions = append(motions, strings.TrimPrefix(task.Template, "AACT."))
	}
	if diff := gocmp.Diff(strings.Fields("0 4 8 1 5 9 2 6 10 3 7 11"), motions); diff != "" { // by picture, then by motion
		t.Error(diff)
	}
}

// TestListsAreReadFromIndexes is what keeps a long history quick: no list is sorted when it is read.
func TestListsAreReadFromIndexes(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	for _, g := range []history.Group{history.All, history.Active, history.Done, history.Problems} {
		for _, o := range orders() {
			for _, step := range must(s.Plan(t.Context(), history.Query{Group: g, Order: o}))(t) {
				if !strings.Contains(step, "INDEX task_") {
					t.Errorf("%s in order %d: %s", g, o, step)
				}
			}
		}
	}
	for name, query := range map[string]string{
		"live":         `SELECT id FROM task WHERE live = 1 ORDER BY id`,
		"dead":         `SELECT id FROM task WHERE video <> '' AND ended <= 5`,
		"removed":      `SELECT id FROM task WHERE removed > 0 AND removed < 5 AND live = 0`,
		"spent":        `SELECT sum(seconds * price) FROM task WHERE seconds > 0 AND ended >= 5`,
		"durations":    `SELECT ended - started, seconds FROM task WHERE status = 'SUCCEEDED' AND started > 0 AND engine = 'e' AND kind = '' AND mode = '' AND ended > started ORDER BY ended DESC LIMIT 5`,
		"queue":        `SELECT id, turn, held FROM task WHERE state = 'waiting' AND engine = 'e' AND kind = '' ORDER BY turn, id`,
		"known":        `SELECT id FROM task WHERE remote_id <> '' AND remote_id IN (SELECT value FROM json_each('[]'))`,
		"known before": `SELECT task FROM deleted WHERE remote_id IN (SELECT value FROM json_each('[]'))`,
		"spent before": `SELECT sum(seconds * price) FROM deleted WHERE seconds > 0 AND ended >= 5`,
		"recent":       `SELECT value FROM used WHERE field = 'picture' ORDER BY task DESC LIMIT 5`,
		"batch":        `SELECT id FROM task INDEXED BY task_batch WHERE batch > 0 AND batch = 5 AND urgency > 0 ORDER BY id DESC`,
		"lengths":      `SELECT seconds FROM task WHERE template = 'x' AND seconds > 0 ORDER BY id DESC LIMIT 1`,
		"stars":        `SELECT id FROM task WHERE urgency > 0 AND rating >= 3`,
		"since":        `SELECT id FROM task WHERE changed > 5 ORDER BY changed`,
	} {
		for _, step := range must(s.Explain(t.Context(), query))(t) {
			if (strings.HasPrefix(step, "SCAN task") || strings.HasPrefix(step, "SCAN deleted")) && !strings.Contains(step, "INDEX") || strings.Contains(step, "FOR ORDER BY") {
				t.Errorf("%s: %s", name, step)
			}
		}
	}
}
