package store_test

import (
	"bufio"
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/historytest"
	"dancecard/history/store"
)

// kindsOf gives the kinds of a task's events.
func kindsOf(t *testing.T, s *store.Store, id history.TaskID) (kinds []string) {
	t.Helper()
	for _, e := range must(s.Timeline(t.Context(), id))(t) {
		kinds = append(kinds, e.Event.Kind())
	}
	return kinds
}

// An edit changes what is asked for, and nothing of the task's place; undo and redo lead back and forth.
func TestEditKeepsThePlace(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	me, drafts := store.Program{Name: "script"}, ofOneClip(3)
	tasks, _, err := s.CreateOnce(t.Context(), me, store.Once{Request: "r1", Inputs: "i", Held: true}, drafts...)
	if err != nil {
		t.Fatal(err)
	}
	was := must(s.Task(t.Context(), tasks[1].ID))(t)
	draft := was.Draft
	draft.Title, draft.Picture, draft.Engine, draft.Model, draft.Mode = "better", "/tmp/broken \xff.png", api.WanMove, "wan2.2-animate-move", "wan-pro"
	out := must(store.Edit(t.Context(), s, was.ID, was.Draft, draft))(t)
	is := must(s.Task(t.Context(), was.ID))(t)
	if out.Refused || out.Task != is || is.Title != "better" || is.Picture != draft.Picture || is.Engine != api.WanMove || is.Mode != "wan-pro" {
		t.Fatalf("%+v\n%+v", out, is)
	}
	if is.ID != was.ID || is.Turn != was.Turn || is.Batch != was.Batch || !is.Held || is.Created != was.Created || is.Endpoint != was.Endpoint {
		t.Errorf("its place is another one: %+v, want %+v", is, was)
	}
	if kinds := kindsOf(t, s, was.ID); !slices.Equal(kinds, []string{"created", "put-on-hold", "edited"}) {
		t.Errorf("its timeline is %q", kinds)
	}
	if again, found, err := s.Requested(t.Context(), "r1", "i"); err != nil || !found || len(again) != 3 || again[1] != is {
		t.Errorf("the request gives %v, %t, %v", again, found, err)
	}
	for _, want := range []history.Draft{was.Draft, is.Draft} {
		do := s.Undo
		if want == is.Draft {
			do = s.Redo
		}
		if u := must(do(t.Context(), 0))(t); u.Changed != 1 || u.Tasks[0].Draft != want || !u.Tasks[0].Held {
			t.Errorf("%+v\nwant %+v", u, want)
		}
	}
	if out := must(store.Edit(t.Context(), s, is.ID, is.Draft, is.Draft))(t); out.Refused || len(out.Changes) > 0 || len(kindsOf(t, s, is.ID)) != 5 {
		t.Errorf("the same values: %+v", out)
	}
}

// What has gone on, or was changed by somebody else, stays as it is; so it does when an edit is undone too late.
func TestEditComesTooLate(t *testing.T) {
	t.Parallel()
	for name, first := range map[string]func(*store.Store, history.Task){
		"sending":  func(s *store.Store, x history.Task) { apply(t, s, x.ID, history.SendBegan{}) },
		"canceled": func(s *store.Store, x history.Task) { apply(t, s, x.ID, history.CancelDone{}) },
		"edited": func(s *store.Store, x history.Task) {
			d := x.Draft
			d.Ratio = "3:4"
			must(store.Edit(t.Context(), s, x.ID, x.Draft, d))(t)
		},
		"switched": func(s *store.Store, x history.Task) {
			apply(t, s, x.ID, history.Replanned{Engine: api.WanMix, Model: "wan2.2-animate-mix", Mode: "wan-std"})
		},
	} {
		s, _, _ := newStore(t)
		seen := must(s.Create(t.Context(), ofOneClip(1)...))(t)[0]
		first(s, seen)
		was := must(s.Task(t.Context(), seen.ID))(t)
		draft := seen.Draft
		draft.Picture = "https://p.example/other.png"
		if out := must(store.Edit(t.Context(), s, seen.ID, seen.Draft, draft))(t); !out.Refused || out.Task != was {
			t.Errorf("%s: %+v", name, out)
		}
		if is := must(s.Task(t.Context(), seen.ID))(t); is != was {
			t.Errorf("%s: it is %+v, was %+v", name, is, was)
		}
	}
	s, _, _ := newStore(t)
	was := must(s.Create(t.Context(), ofOneClip(1)...))(t)[0]
	draft := was.Draft
	draft.Picture = "https://p.example/other.png"
	must(store.Edit(t.Context(), s, was.ID, was.Draft, draft))(t)
	apply(t, s, was.ID, history.SendBegan{})
	if u := must(s.Undo(t.Context(), 0))(t); u.Changed != 0 || u.Tasks[0].Picture != draft.Picture {
		t.Errorf("undone while it is sent: %+v", u)
	}
}

// A task that gets another motion has that one made. The one before is not made for nobody.
func TestEditAnotherMotion(t *testing.T) {
	t.Parallel()
	makers := func(s *store.Store) (clips []string) {
		for _, x := range must(s.Live(t.Context()))(t) {
			if x.Kind == history.MakesMotion {
				clips = append(clips, fmt.Sprint(x.Clip, " held ", x.Held))
			}
		}
		return clips
	}
	s, _, _ := newStore(t)
	tasks := must(s.Create(t.Context(), ofOneClip(2)...))(t)
	edit := func(x history.Task, clip string) {
		t.Helper()
		was := must(s.Task(t.Context(), x.ID))(t)
		draft := was.Draft
		draft.Template, draft.Clip, draft.Motion = "", clip, 0
		if out := must(store.Edit(t.Context(), s, x.ID, was.Draft, draft))(t); out.Refused {
			t.Fatalf("%+v", out)
		}
	}
	apply(t, s, tasks[0].ID, history.PutOnHold{})
	edit(tasks[0], "https://c.example/two.mp4")
	if got := makers(s); !slices.Equal(got, []string{"https://c.example/one.mp4 held false", "https://c.example/two.mp4 held true"}) {
		t.Errorf("motions are made of %q", got)
	}
	edit(tasks[1], "https://c.example/two.mp4")
	if got := makers(s); !slices.Equal(got, []string{"https://c.example/two.mp4 held false"}) {
		t.Errorf("motions are made of %q", got)
	}
	must(s.Undo(t.Context(), 0))(t)
	if got := makers(s); len(got) != 2 {
		t.Errorf("after the undo motions are made of %q", got)
	}
	maker := makerOf(t, s)
	apply(t, s, maker.ID, history.LetGo{}, history.SendBegan{}, history.TaskAccepted{TaskID: "m", Status: api.Pending}, history.Reported{Status: api.Succeeded, Template: "AACT.made"})
	for _, x := range tasks {
		is := must(s.Task(t.Context(), x.ID))(t)
		if (is.Template == "AACT.made") != (is.Motion == maker.Motion) {
			t.Errorf("%+v has the template of another motion", is)
		}
	}
}

// A step that was under way for what a task was before does not count for what it is now.
func TestStepOfTheTaskBefore(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	was := must(s.Create(t.Context(), history.Draft{Engine: api.WanMove, Model: "m", Picture: "/p/a.png", Clip: "/p/c.mp4"}))(t)[0]
	draft := was.Draft
	draft.Picture = "/p/b.png"
	is := must(store.Edit(t.Context(), s, was.ID, was.Draft, draft))(t).Task
	late := history.Change{ID: was.ID, Event: history.StepFailed{Problem: history.Problem{Code: api.CodeFile}, Final: true}, Inputs: was.Inputs()}
	if o := must(s.ApplyAll(t.Context(), []history.Change{late}))(t); o[0].Changed || o[0].Task != is {
		t.Errorf("%+v", o)
	}
	late.Inputs = is.Inputs()
	if o := must(s.ApplyAll(t.Context(), []history.Change{late}))(t); o[0].Task.State != history.Rejected {
		t.Errorf("%+v", o)
	}
}

func init() { children["edit"] = editUntilKilled }

// editUntilKilled edits one task again and again, and undoes every third edit.
func editUntilKilled(folder, _ string) error {
	ctx := context.Background()
	s, err := store.Open(ctx, filepath.Join(folder, "history.db"), store.Options{Now: newClock().now})
	if err != nil {
		return err
	}
	made, err := s.Create(ctx, ofOneClip(1)...)
	if err != nil {
		return err
	}
	for n := 1; ; n++ {
		was, err := s.Task(ctx, made[0].ID)
		if err != nil {
			return err
		}
		draft := was.Draft
		draft.Title, draft.Picture, draft.Clip = fmt.Sprint(n), fmt.Sprintf("https://p.example/%d.png", n), fmt.Sprintf("https://c.example/%d.mp4", n)
		draft.Motion = 0
		if _, err = store.Edit(ctx, s, was.ID, was.Draft, draft); err == nil && n%3 == 0 {
			_, err = s.Undo(ctx, 0)
		}
		if err != nil {
			return err
		}
		fmt.Println(was.ID)
	}
}

// Wherever a program is killed, a task has all the values of one edit.
func TestEditSurvivesAKill(t *testing.T) {
	folder := t.TempDir()
	for range 4 {
		cmd, output := historytest.StartChild(t, "edit", folder, "")
		lines := bufio.NewScanner(output)
		for range 6 {
			if !lines.Scan() {
				t.Fatal("the child ended by itself")
			}
		}
		time.Sleep(time.Duration(len(lines.Text())) * time.Millisecond) // anywhere within a write
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = cmd.Wait() // it was killed
	}
	s := openStore(t, filepath.Join(folder, "history.db"), newClock().now)
	motions := map[history.MotionID]string{}
	for _, m := range must(s.Library.Motions(t.Context()))(t) {
		motions[m.ID] = m.Clip
	}
	live := must(s.Live(t.Context()))(t)
	for _, x := range live {
		if x.Kind == history.MakesMotion {
			continue
		}
		if x.Picture != "https://p.example/"+x.Title+".png" || x.Clip != "https://c.example/"+x.Title+".mp4" || motions[x.Motion] != x.Clip {
			t.Errorf("task %d is of several edits: %+v", x.ID, x.Draft)
		}
		if !slices.ContainsFunc(live, func(m history.Task) bool { return m.Kind == history.MakesMotion && m.Motion == x.Motion }) {
			t.Errorf("nobody makes the motion of %+v", x.Draft)
		}
	}
}
