package store_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
)

// What was given up is asked for as long as the service may know it, and not when somebody who knows
// has said that it is over.
func TestWhatWasGivenUpIsRemembered(t *testing.T) {
	t.Parallel()
	s, clock, _ := newStore(t)
	ctx := t.Context()
	add := func(events ...history.Event) history.TaskID {
		id := must(s.Create(ctx, history.Draft{Engine: api.AnimateAnyone, Model: aModel, Template: "AACT.a"}))(t)[0].ID
		apply(t, s, id, events...)
		return id
	}
	old := add(lifeTo(history.Expired, "old")...)
	clock.advance(26 * time.Hour)
	unknown := add(lifeTo(history.Expired, "unknown")...)
	finished := lifeTo(history.Finished, "offline")
	gone := add(finished...)
	add(lifeTo(history.Saved, "saved")...)
	add(append(lifeTo(history.Finished, "dead"), history.SaveFailed{Problem: history.Problem{HTTP: 403, Code: api.CodeLinkDead}, Dead: true})...)
	add(append(lifeTo(history.Expired, "removed"), history.TakenOff{})...)
	motion := must(s.Create(ctx, history.Draft{Engine: api.AnimateAnyone, Model: aModel, Clip: "https://c.example/x.mp4"}))(t)[0].ID + 1
	apply(t, s, motion, lifeTo(history.Expired, "motion")...)
	clock.advance(30 * 24 * time.Hour) // as a clock that is wrong would have it
	apply(t, s, gone, history.SaveFailed{Problem: history.Problem{Op: api.OpFetch, Code: api.CodeNetwork}})
	clock.advance(-30 * 24 * time.Hour)
	asked := func() (ids []history.TaskID) {
		for _, task := range must(s.GivenUp(ctx))(t) {
			ids = append(ids, task.ID)
		}
		return ids
	}
	if got, want := asked(), []history.TaskID{motion, gone, unknown, old}; !slices.Equal(got, want) {
		t.Errorf("asked for %v, want %v", got, want)
	}
	clock.advance(2 * time.Hour)
	if got := asked(); slices.Contains(got, old) {
		t.Errorf("asked for %v after the service must have forgotten", got)
	}
	answer := history.Reported{Status: api.Succeeded, Video: "https://r.example/v.mp4", Seconds: 6}
	for _, id := range []history.TaskID{gone, unknown} {
		if got := apply(t, s, id, answer); got.State != history.Finished || got.Video == "" || got.Problem != (history.Problem{}) || got.Unknowns != 0 {
			t.Errorf("%d is known after all, and became %+v", id, got)
		}
	}
	if got := apply(t, s, motion, history.Reported{Status: api.Succeeded, Template: "AACT.b"}); got.State != history.Made {
		t.Errorf("the motion became %+v", got)
	}
	plan := must(s.Explain(ctx, `SELECT id FROM task WHERE `+store.GivenUpWhere, 1))(t)
	if !strings.Contains(strings.Join(plan, "\n"), "(heading=?") {
		t.Errorf("it reads %v", plan)
	}
}

// A task that is on the account's list is not unknown there, whatever was answered before.
func TestImportTakesUpWhatWasGivenUp(t *testing.T) {
	t.Parallel()
	s, clock, _ := newStore(t)
	id := must(s.Create(t.Context(), history.Draft{Engine: api.AnimateAnyone, Model: aModel}))(t)[0].ID
	apply(t, s, id, lifeTo(history.Expired, "mine")...)
	clock.advance(time.Hour)
	items := arriving(statusOf(listedAt("mine", start), api.Unknown))
	if in := must(s.Import(t.Context(), items))(t); in.Back != 0 || must(s.Task(t.Context(), id))(t).State != history.Expired {
		t.Errorf("unknown on the list as well: %+v", in)
	}
	items = arriving(statusOf(listedAt("mine", start), api.Succeeded), statusOf(listedAt("mine", start), api.Succeeded))
	if in := must(s.Missing(t.Context(), items))(t); in.Back != 0 || must(s.Task(t.Context(), id))(t).State != history.Expired {
		t.Errorf("a look changed something: %+v", in)
	}
	in := must(s.Import(t.Context(), items))(t)
	got := must(s.Task(t.Context(), id))(t)
	if in.Back != 1 || len(in.New) != 0 || got.State != history.OnServer || got.Status.Final() || !got.Ended.IsZero() {
		t.Errorf("%+v, and the task is %+v", in, got)
	}
}

// By this machine's clock the address has died; only the storage knows.
func TestTheClockAloneEndsNothing(t *testing.T) {
	t.Parallel()
	s, clock, _ := newStore(t)
	ids := make([]history.TaskID, 2)
	for i, remote := range []string{"one", "two"} {
		ids[i] = must(s.Create(t.Context(), history.Draft{Engine: api.WanMove, Model: "m"}))(t)[0].ID
		apply(t, s, ids[i], lifeTo(history.Finished, remote)...)
	}
	clock.advance(30 * 24 * time.Hour)
	must(s.DropDeadLinks(t.Context()))(t)
	apply(t, s, ids[1], history.SaveFailed{Problem: history.Problem{Code: api.CodeNetwork}})
	clock.advance(-30 * 24 * time.Hour)
	for i, id := range ids {
		if got := apply(t, s, id, history.VideoSaved{File: "v.mp4", Bytes: 3}); got.State != history.Saved || got.File != "v.mp4" {
			t.Errorf("%d: %+v", i, got)
		}
	}
	plan := must(s.Explain(t.Context(), store.DropDead, 1, "finished"))(t)
	if !strings.Contains(strings.Join(plan, "\n"), "task_link") {
		t.Errorf("it reads %v", plan)
	}
}
