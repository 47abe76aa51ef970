package store_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
)

func library(t *testing.T) *store.Store {
	t.Helper()
	return openStore(t, filepath.Join(t.TempDir(), "history.db"), newClock().now)
}

// A template that was made elsewhere has the name that it is given, and comes once.
func TestATemplateFromElsewhere(t *testing.T) {
	t.Parallel()
	s := library(t)
	before := must(s.Version(t.Context()))(t)
	added := must(s.Library.AddTemplate(t.Context(), "AACT.1.2.3", "the slow waltz"))(t)
	unnamed := must(s.Library.AddTemplate(t.Context(), "AACT.4.5.6", ""))(t)
	again := must(s.Library.AddTemplate(t.Context(), "AACT.1.2.3", "another name"))(t)
	if added.Name != "the slow waltz" || unnamed.Name != "AACT.4" || again != added {
		t.Errorf("%+v\n%+v\n%+v", added, unnamed, again)
	}
	if list := must(s.Library.Motions(t.Context()))(t); len(list) != 2 {
		t.Errorf("the library has %+v", list)
	}
	if now := must(s.Version(t.Context()))(t); now == before {
		t.Error("other windows do not notice")
	}
}

// Clips of the same name get names by which they can be told apart, also within one batch; a name that
// was typed counts, whatever the case of its letters, and one that was taken off does not.
func TestMotionsOfTheSameNameAreToldApart(t *testing.T) {
	t.Parallel()
	s := library(t)
	clip := func(dir, hash string) history.Draft {
		return history.Draft{Engine: api.AnimateAnyone, Picture: "/a.png", Clip: dir + "/dance.mp4", ClipHash: hash}
	}
	tasks := must(s.Create(t.Context(), clip("/monday", "1"), clip("/tuesday", "2"), clip("/copy", "1")))(t)
	names := func() (out []string) {
		for _, m := range must(s.Library.Motions(t.Context()))(t) {
			out = append(out, m.Name)
		}
		slices.Sort(out)
		return out
	}
	if diff := cmp.Diff([]string{"dance", "dance 2"}, names()); diff != "" || tasks[0].Motion != tasks[2].Motion {
		t.Errorf("the names (-want +got):\n%s\n%v", diff, tasks)
	}
	for _, maker := range must(s.Live(t.Context()))(t) {
		if maker.Kind == history.MakesMotion && maker.Title != must(s.Library.Motion(t.Context(), maker.Motion))(t).Name {
			t.Errorf("what makes motion %d is called %q", maker.Motion, maker.Title)
		}
	}
	if err := s.Library.Rename(t.Context(), tasks[1].Motion, "DANCE 3", ""); err != nil {
		t.Fatal(err)
	}
	if err := s.Library.Remove(t.Context(), tasks[0].Motion, true); err != nil {
		t.Fatal(err)
	}
	must(s.Create(t.Context(), clip("/wednesday", "4"), clip("/thursday", "5"), clip("/friday", "6")))(t)
	must(s.Library.AddTemplate(t.Context(), "AACT.9.9.9", "Dance"))(t)
	if diff := cmp.Diff([]string{"DANCE 3", "Dance 5", "dance", "dance 2", "dance 4"}, names()); diff != "" {
		t.Errorf("the names (-want +got):\n%s", diff)
	}
}

// The library begins with what was used last, however new what was never used is.
func TestTheLastUsedMotionIsFirst(t *testing.T) {
	t.Parallel()
	s, clock, _ := newStore(t)
	use := func(clip string) {
		clock.advance(time.Hour)
		must(s.Create(t.Context(), history.Draft{Engine: api.AnimateAnyone, Picture: "/a.png", Clip: clip, ClipHash: clip}))(t)
	}
	use("/waltz.mp4")
	use("/tango.mp4")
	for _, name := range []string{"older", "newer"} {
		clock.advance(time.Hour)
		must(s.Library.AddTemplate(t.Context(), "AACT."+name+".2.3", name))(t)
	}
	names := func() (out []string) {
		for _, m := range must(s.Library.Motions(t.Context()))(t) {
			out = append(out, m.Name)
		}
		return out
	}
	if diff := cmp.Diff([]string{"tango", "waltz", "newer", "older"}, names()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	use("/waltz.mp4")
	if diff := cmp.Diff([]string{"waltz", "tango", "newer", "older"}, names()); diff != "" {
		t.Errorf("used again (-want +got):\n%s", diff)
	}
}

// What was taken off comes back with its name, but not beside another entry of the same template.
func TestAMotionTakenOffAndPutBack(t *testing.T) {
	t.Parallel()
	s := library(t)
	m := must(s.Library.AddTemplate(t.Context(), "AACT.1.2.3", "waltz"))(t)
	off := func(removed bool) {
		t.Helper()
		if err := s.Library.Remove(t.Context(), m.ID, removed); err != nil {
			t.Fatal(err)
		}
	}
	off(true)
	if list := must(s.Library.Motions(t.Context()))(t); len(list) != 0 {
		t.Errorf("the library still has %+v", list)
	}
	off(false)
	if list := must(s.Library.Motions(t.Context()))(t); len(list) != 1 || list[0].Name != "waltz" {
		t.Errorf("the library has %+v", list)
	}
	off(true)
	other := must(s.Library.AddTemplate(t.Context(), "AACT.1.2.3", "waltz again"))(t)
	off(false)
	if list := must(s.Library.Motions(t.Context()))(t); len(list) != 1 || list[0].ID != other.ID {
		t.Errorf("the library has %+v", list)
	}
	if got := must(s.Library.Motion(t.Context(), m.ID))(t); got.Removed.IsZero() {
		t.Error("the first entry is back beside the second")
	}
}

// A template that the library lacks, with a clip that it has, is no other motion: each task's motion is
// one of the library.
func TestANewTemplateWithAKnownClip(t *testing.T) {
	t.Parallel()
	s := library(t)
	known := must(s.Create(t.Context(), ofOneClip(1)...))(t)[0]
	for i := range 5 { // the last row that was written has another number than any motion
		must(s.Create(t.Context(), history.Draft{Engine: api.WanMove, Model: "wan2.2-animate-move", Clip: known.Clip, Title: fmt.Sprint(i)}))(t)
	}
	d := ofOneClip(1)[0]
	d.Template = "AACT.1.2.3"
	task := must(s.Create(t.Context(), d))(t)[0]
	if task.Motion != known.Motion || task.Template != d.Template {
		t.Errorf("it has motion %d and template %q, the clip's motion is %d", task.Motion, task.Template, known.Motion)
	}
}

func TestMotionFilter(t *testing.T) {
	t.Parallel()
	m := history.Motion{Name: "Opening 慢华尔兹", Note: "ｓｌｏｗ turns", Clip: "/clips/Waltz-01.mp4", Template: "AACT.5d1c0a7e.x"}
	for filter, want := range map[string]bool{
		"": true, "  ": true, "opening": true, "OPENING": true, "华尔": true, "slow": true, "waltz-01 turns": true, "5D1C": true,
		"waltz tango": false, "zebra": false, "慢 ｗaltz": true,
	} {
		if got := history.MotionFilter(filter)(m); got != want {
			t.Errorf("%q: %t", filter, got)
		}
	}
}
