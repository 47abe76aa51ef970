package store_test

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
)

// fen is what sums may differ by: they are made of fractions.
var fen = cmpopts.EquateApprox(0, 1e-9)

// ofClip is a video of a picture and a clip of which no motion was made yet.
func ofClip(picture, clip string, seconds float64) history.Draft {
	return history.Draft{
		Picture: picture, Clip: clip, Engine: api.AnimateAnyone, Model: "animate-anyone-gen2", Detect: true, Length: seconds,
	}
}

// costs reads what a task costs, as the detail screen does.
func costs(t *testing.T, s *store.Store, id history.TaskID) history.Costs {
	t.Helper()
	task := must(s.Task(t.Context(), id))(t)
	alone := must(s.Reports.Costs(t.Context(), task, must(s.Whole(t.Context(), task))(t)))(t)
	all, _, err := s.Listed(t.Context(), history.Query{}, 0, 100)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(alone, must(s.Reports.CostsOf(t.Context(), append(all, task)))(t)[id], fen); diff != "" {
		t.Errorf("among many it costs something else: %s", diff)
	}
	return alone
}

// templateTask is the live task that makes a motion.
func templateTask(t *testing.T, s *store.Store) history.Task {
	t.Helper()
	for _, task := range must(s.Live(t.Context()))(t) {
		if task.Kind == history.MakesMotion {
			return task
		}
	}
	t.Fatal("no motion is being made")
	return history.Task{}
}

func succeed(t *testing.T, s *store.Store, id history.TaskID, r history.Reported) {
	t.Helper()
	r.Status = api.Succeeded
	apply(t, s, id, history.SendBegan{}, history.TaskAccepted{TaskID: fmt.Sprint("remote ", id)}, r)
}

// A task is followed through its three steps: what is paid grows, what is expected stays, and in the
// end the service's own seconds count.
func TestWhatATaskCosts(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	both := must(s.Create(t.Context(), ofClip("anna", "https://c/waltz.mp4", 5.3), ofClip("bo", "https://c/waltz.mp4", 5.3)))(t)
	whole := history.Cost{Check: 0.004, Motion: 5.3 * 0.08, Video: 5.3 * 0.08}
	want := history.Costs{Expected: whole, Length: 5.3, Ordered: true}
	look := func(when string) {
		t.Helper()
		if diff := cmp.Diff(want, costs(t, s, both[0].ID), fen); diff != "" {
			t.Errorf("%s: %s", when, diff)
		}
	}
	look("asked for")
	apply(t, s, both[0].ID, history.Checked{Pass: true, Body: "full", Price: 0.004})
	want.Paid.Check = 0.004
	look("checked")
	succeed(t, s, templateTask(t, s).ID, history.Reported{Template: "made", Seconds: 5.33})
	want.Paid.Motion = 5.33 * 0.08
	look("motion made")
	succeed(t, s, both[0].ID, history.Reported{Video: "https://v", Seconds: 5.33})
	want.Paid.Video = 5.33 * 0.08
	look("done")

	second := history.Cost{Check: 0.004, Video: 5.3 * 0.08} // the motion is paid for
	if diff := cmp.Diff(history.Costs{Expected: second, Length: 5.3, Ordered: true}, costs(t, s, both[1].ID), fen); diff != "" {
		t.Error("the second video:", diff)
	}
	apply(t, s, both[1].ID, history.Checked{Pass: true, Body: "full", Known: true})
	if got := costs(t, s, both[1].ID); got.Expected.Check != 0 || got.Paid.Total() != 0 {
		t.Errorf("a check that was known costs %+v", got)
	}
}

// Where nobody knew the length, it is that of the motion, or of the last video made with it; where
// nobody knows the price, nothing is reckoned.
func TestCostsOfWhatIsNotKnown(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	draft := history.Draft{Picture: "p", Template: "m", Engine: api.AnimateAnyone, Model: "animate-anyone-gen2"}
	first := must(s.Create(t.Context(), draft))(t)[0]
	if got := costs(t, s, first.ID); got != (history.Costs{}) {
		t.Errorf("of an unknown motion: %+v", got)
	}
	succeed(t, s, first.ID, history.Reported{Video: "https://v", Seconds: 4})
	second := must(s.Create(t.Context(), draft))(t)[0]
	if got := costs(t, s, second.ID); got.Length != 4 || got.Ordered || got.Expected.Video != 4*0.08 {
		t.Errorf("of a motion with a past: %+v", got)
	}
	foreign := must(s.Create(t.Context(), history.Draft{Engine: "another", Length: 9}))(t)[0]
	succeed(t, s, foreign.ID, history.Reported{Video: "https://v", Seconds: 9})
	if got := costs(t, s, foreign.ID); got.Expected.Total() != 0 || got.Paid.Total() != 0 {
		t.Errorf("without a price: %+v", got)
	}
}

// A motion that came to nothing costs nothing; the one that is made in its place belongs to the task
// that needed it then.
func TestCostsOfAMotionThatFailed(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	task := must(s.Create(t.Context(), ofClip("anna", "https://c/waltz.mp4", 2)))(t)[0]
	apply(t, s, templateTask(t, s).ID, history.SendBegan{}, history.SendRefused{Problem: history.Problem{Code: "no"}})
	if got := costs(t, s, task.ID); got.Expected.Motion != 0 || got.Paid.Motion != 0 {
		t.Errorf("a motion that failed: %+v", got)
	}
	apply(t, s, task.ID, history.SendAgain{})
	succeed(t, s, templateTask(t, s).ID, history.Reported{Template: "made", Seconds: 2})
	if got := costs(t, s, task.ID); got.Paid.Motion != 0.16 || got.Expected.Motion != 0.16 {
		t.Errorf("the second try: %+v", got)
	}
}

// Everything that was paid for counts once, by when it was paid: checks, motions and videos, whoever
// needed them and whatever became of the task.
func TestSpentCountsEveryStepOnce(t *testing.T) {
	t.Parallel()
	s, c, _ := newStore(t)
	both := must(s.Create(t.Context(), ofClip("anna", "https://c/waltz.mp4", 5), ofClip("anna", "https://c/waltz.mp4", 5)))(t)
	want := 0.0
	look := func(what string, from time.Time) {
		t.Helper()
		if got := must(s.Reports.Spent(t.Context(), from))(t); math.Abs(got-want) > 1e-9 {
			t.Errorf("%s: %v was spent, not %v", what, got, want)
		}
		all, few, err := s.Reports.SpentAmong(t.Context(), time.Time{}, from, 10)
		if err != nil || math.Abs(few-want) > 1e-9 || all < few || from.IsZero() && all != few {
			t.Errorf("%s: %v of %v was spent, not %v, %v", what, few, all, want, err)
		}
		if all, few, err := s.Reports.SpentAmong(t.Context(), from, from, 1); err != nil || all+few != 0 {
			t.Errorf("%s: among one thing at most, %v, %v, %v", what, all, few, err)
		}
	}
	look("nothing yet", start)
	if ask := must(s.Files.AskVerdict(t.Context(), "anna", "detect"))(t); !ask {
		t.Fatal("the check was made already")
	}
	look("a check without an answer", start)
	if err := s.Files.KeepVerdict(t.Context(), "anna", "detect", api.Detection{Pass: true}, 0.004); err != nil {
		t.Fatal(err)
	}
	want = 0.004
	look("checked", start)
	border := c.advance(24 * time.Hour)
	succeed(t, s, templateTask(t, s).ID, history.Reported{Template: "made", Seconds: 5})
	want += 0.4
	look("motion", start)
	for _, task := range both {
		succeed(t, s, task.ID, history.Reported{Video: "https://v", Seconds: 5})
		apply(t, s, task.ID, history.VideoSaved{File: "v.mp4"})
		want += 0.4
		look("video", start)
	}
	want -= 0.004
	look("since the second day", border)
	want += 0.004
	apply(t, s, both[0].ID, history.TakenOff{})
	look("removed", start)
	c.advance(time.Hour)
	if n := must(s.Purge(t.Context(), c.now()))(t); n != 1 {
		t.Fatalf("%d tasks were deleted", n)
	}
	look("deleted", start)
	free := must(s.Create(t.Context(), history.Draft{Engine: "another"}))(t)[0]
	succeed(t, s, free.ID, history.Reported{Video: "https://v", Seconds: 100})
	look("a task without a price", start)
}

// TestMoneyIsReadFromIndexes is what keeps sums and costs quick however long the history is: of each
// table only what is asked about is read.
func TestMoneyIsReadFromIndexes(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	for name, query := range map[string]string{"spent": store.SpentSince, "spent among few": store.SpentAmong, "makers": store.MakersOf, "motions": store.AllMotions} {
		searched := 0
		for _, step := range must(s.Explain(t.Context(), strings.NewReplacer("?1", "5", "?2", "5", "?3", "5", "?", "5").Replace(query)))(t) {
			table := strings.Contains(step, " task") || strings.Contains(step, " deleted") || strings.Contains(step, " verdict")
			if table && !strings.HasPrefix(step, "SEARCH") {
				t.Errorf("%s: %s", name, step)
			}
			if table {
				searched++
			}
		}
		if searched == 0 {
			t.Errorf("%s reads no table", name)
		}
	}
}
