package store_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
)

// ofOneClip are drafts of n pictures with the same new motion.
func ofOneClip(n int) []history.Draft {
	drafts := make([]history.Draft, n)
	for i := range drafts {
		drafts[i] = history.Draft{Engine: api.AnimateAnyone, Model: aModel, Picture: fmt.Sprintf("https://p.example/%d.png", i), Clip: "https://c.example/one.mp4"}
	}
	return drafts
}

// makerOf is the task that makes the only motion.
func makerOf(t *testing.T, s *store.Store) history.Task {
	t.Helper()
	for _, l := range must(s.Live(t.Context()))(t) {
		if l.Kind == history.MakesMotion {
			return l
		}
	}
	t.Fatal("nobody makes the motion")
	return history.Task{}
}

// What many videos of one new motion cost grows as they do: each step of them all is one transaction,
// during which nothing else can be written.
func TestManyVideosOfOneMotion(t *testing.T) {
	each := func(tasks []history.Task, e history.Event) (changes []history.Change) {
		for _, x := range tasks {
			changes = append(changes, history.Change{ID: x.ID, Event: e})
		}
		return changes
	}
	for name, step := range map[string]func(*store.Store, []history.Task){
		"created": func(*store.Store, []history.Task) {},
		"held": func(s *store.Store, all []history.Task) {
			must(s.ApplyAll(t.Context(), each(all, history.PutOnHold{})))(t)
		},
		"called off": func(s *store.Store, all []history.Task) {
			must(s.ApplyAll(t.Context(), each(all, history.CancelDone{})))(t)
		},
		"moved": func(s *store.Store, all []history.Task) {
			ids := make([]history.TaskID, 0, len(all))
			for _, x := range all[len(all)/2:] {
				ids = append(ids, x.ID)
			}
			must(s.Move(t.Context(), history.Front, ids...))(t)
		},
		"left without a motion": func(s *store.Store, _ []history.Task) {
			m := makerOf(t, s)
			apply(t, s, m.ID, history.SendBegan{}, history.TaskAccepted{TaskID: "m", Status: api.Pending}, history.Reported{Status: api.Failed, Code: "InternalError"})
		},
	} {
		allocated := map[int]uint64{}
		for _, n := range []int{50, 200} {
			s, _, _ := newStore(t)
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			all := must(s.Create(t.Context(), ofOneClip(n)...))(t)
			if name != "created" {
				runtime.ReadMemStats(&before)
			}
			step(s, all)
			runtime.ReadMemStats(&after)
			allocated[n] = after.Mallocs - before.Mallocs
		}
		if ratio := float64(allocated[200]) / float64(allocated[50]); ratio > 5.5 {
			t.Errorf("%s: four times as many take %.1f times as much", name, ratio)
		}
	}
}

// The tasks of a motion are found by their index, not by reading all that is live, and those that make it
// not by reading its videos.
func TestAMotionsTasksAreReadFromTheirIndex(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	for name, query := range store.MotionQueries {
		plan := strings.Join(must(s.Explain(t.Context(), strings.ReplaceAll(query, "?", "5")))(t), "\n")
		index := "task_awaits (motion=?)"
		if strings.HasPrefix(name, "makers") {
			index = "task_motion (motion=? AND kind=?)" // and so not the videos of the motion, however many they are
		}
		if !strings.Contains(plan, "INDEX "+index) {
			t.Errorf("%s: %q", name, plan)
		}
	}
}

// The making of a motion follows its videos also when much happens to them in one transaction: it comes
// to nothing when the last one is called off, waits while all are held, and is made once.
func TestTheMakingFollowsItsVideos(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	all := must(s.Create(t.Context(), ofOneClip(3)...))(t)
	change := func(e history.Event, tasks ...history.Task) (changes []history.Change) {
		for _, x := range tasks {
			changes = append(changes, history.Change{ID: x.ID, Event: e})
		}
		return changes
	}
	both := append(change(history.CancelDone{}, all[0]), change(history.PutOnHold{}, all[1:]...)...)
	must(s.ApplyAll(t.Context(), both))(t)
	maker := makerOf(t, s)
	if !maker.Held {
		t.Errorf("all that wait are held, and the motion is not: %+v", maker)
	}
	must(s.ApplyAll(t.Context(), change(history.LetGo{}, all[1])))(t)
	if makerOf(t, s).Held {
		t.Error("one waits again, and the motion is held")
	}
	must(s.Create(t.Context(), ofOneClip(2)...))(t)
	if m := makerOf(t, s); m.ID != maker.ID {
		t.Errorf("it is made twice, by %d and %d", maker.ID, m.ID)
	}
	for _, l := range must(s.Live(t.Context()))(t) {
		if l.Kind == history.MakesVideo {
			must(s.ApplyAll(t.Context(), change(history.CancelDone{}, l)))(t)
		}
	}
	if live := must(s.Live(t.Context()))(t); len(live) != 0 {
		t.Errorf("nobody waits for it, and there is %+v", live)
	}
}

// Rejected videos that are sent again take the template that was made since; nothing is paid for twice.
func TestATemplateThatWasMadeMeanwhile(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	videos := must(s.Create(t.Context(), ofOneClip(2)...))(t)
	refused := history.SendRefused{Problem: history.Problem{Code: "DataInspectionFailed"}}
	apply(t, s, makerOf(t, s).ID, history.SendBegan{}, refused)
	if got := must(s.Task(t.Context(), videos[0].ID))(t); got.State != history.Rejected {
		t.Fatalf("the video is %s", got.State)
	}
	must(s.Create(t.Context(), ofOneClip(1)...))(t)
	made := history.Reported{Status: api.Succeeded, Template: "AACT.1.2-3.4", Seconds: 3}
	apply(t, s, makerOf(t, s).ID, history.SendBegan{}, history.TaskAccepted{TaskID: "m", Status: api.Pending}, made)
	again := []history.Change{{ID: videos[0].ID, Event: history.SendAgain{}}, {ID: videos[1].ID, Event: history.SendAgain{}}}
	for _, o := range must(s.ApplyAll(t.Context(), again))(t) {
		if got := must(s.Task(t.Context(), o.Task.ID))(t); got.State != history.Waiting || got.Template != made.Template {
			t.Errorf("sent again, task %d is %s with template %q", got.ID, got.State, got.Template)
		}
	}
	for _, l := range must(s.Live(t.Context()))(t) {
		if l.Kind == history.MakesMotion {
			t.Errorf("task %d makes the template again", l.ID)
		}
	}
}
