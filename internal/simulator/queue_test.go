package simulator_test

import (
	"net/http"
	"testing"
	"time"

	"dancecard/internal/simulator"
)

func TestPhasesInOrder(t *testing.T) {
	b := newHarness(t)
	if err := b.AddTemplate(simulator.Template{ID: "AACT.ten", Motion: "waltz", Seconds: 10}); err != nil {
		t.Fatal(err)
	}
	doc := b.submission("/samples/anna.jpg")
	set(doc, "input.template_id", "AACT.ten")
	id := b.do(http.MethodPost, submitPath, encode(t, doc)).text("output", "task_id")
	var words []string
	for len(words) == 0 || words[len(words)-1] != "SUCCEEDED" {
		word := b.status(id)
		if len(words) == 0 || words[len(words)-1] != word {
			words = append(words, word)
		}
		if b.clock.Add(time.Second); len(words) > 9 || b.clock.Now().Sub(noon) > time.Hour {
			t.Fatalf("no end after %v", words)
		}
	}
	want := []string{"PENDING", "PRE-PROCESSING", "RUNNING", "POST-PROCESSING", "SUCCEEDED"}
	if len(words) != len(want) {
		t.Fatalf("went through %v", words)
	}
	for i := range want {
		if words[i] != want[i] {
			t.Fatalf("went through %v, want %v", words, want)
		}
	}
	st := b.taskState(id)
	if took := st.Ended.Sub(st.Submitted); took < 3*time.Minute || took > 5*time.Minute {
		t.Errorf("a clip of 10 s took %v, want 3 to 5 minutes", took)
	}
	if st.Started.Before(st.Submitted) || !st.Started.Before(st.Ended) {
		t.Errorf("times out of order: %+v", st)
	}
}

func TestOneTaskAtATime(t *testing.T) {
	b := newHarness(t)
	var ids []string
	for range 6 {
		ids = append(ids, b.submitLater())
	}
	lengths := map[time.Duration]bool{}
	var free time.Time
	for range 2000 {
		b.clock.Add(time.Second)
		busy := 0
		for _, st := range b.Tasks() {
			if st.Status != "PENDING" && st.Ended.IsZero() {
				busy++
			}
		}
		if busy > 1 {
			t.Fatalf("%d tasks are worked on at once", busy)
		}
	}
	for i, id := range ids {
		st := b.taskState(id)
		if st.Status != "SUCCEEDED" {
			t.Fatalf("task %d is %s", i+1, st.Status)
		}
		if st.Started.Before(free) {
			t.Errorf("task %d started before the one before it ended", i+1)
		}
		free = st.Ended
		lengths[st.Ended.Sub(st.Started)] = true
	}
	if len(lengths) < 4 {
		t.Errorf("lengths do not vary: %v", lengths)
	}
}

func TestSpeed(t *testing.T) {
	slow, fast := newHarness(t), newHarness(t, func(o *simulator.Options) { o.Speed = 20 })
	length := func(b *harness) time.Duration {
		id := b.submit()
		for range 10_000 {
			if st := b.taskState(id); !st.Ended.IsZero() {
				return st.Ended.Sub(st.Submitted)
			}
			b.clock.Add(100 * time.Millisecond)
		}
		t.Fatal("no end")
		return 0
	}
	if s, f := length(slow), length(fast); (s/20 - f).Abs() > time.Microsecond {
		t.Errorf("%v at speed 1 and %v at speed 20", s, f)
	}
}

func TestSameSeedSameRun(t *testing.T) {
	run := func(seed uint64, questions int) []simulator.TaskState {
		b := newHarness(t, func(o *simulator.Options) { o.Seed = seed })
		for range 3 {
			b.submitLater()
			for range questions {
				b.get("/api/v1/tasks/x")
			}
		}
		b.clock.Add(time.Hour)
		return b.Tasks()
	}
	one, again, other := run(1, 0), run(1, 3), run(2, 0)
	for i := range one {
		if one[i].ID != again[i].ID || !one[i].Ended.Equal(again[i].Ended) {
			t.Errorf("task %d differs between two runs of one seed", i+1)
		}
		if one[i].ID == other[i].ID || one[i].Ended.Equal(other[i].Ended) {
			t.Errorf("task %d is the same under another seed", i+1)
		}
	}
}

func TestTasksTimeOutAfterThreeHours(t *testing.T) {
	b := newHarness(t)
	var ids []string
	for range 60 {
		ids = append(ids, b.submitLater())
	}
	ids = append(ids, b.submit()) // at the same moment as the one before it
	b.clock.Add(5 * time.Hour)
	done, late := 0, 0
	for _, id := range ids {
		switch st := b.taskState(id); {
		case st.Status == "SUCCEEDED" && late == 0:
			done++
		case st.Status == "FAILED" && st.Code == "InternalError.Timeout":
			late++
			if got := st.Ended.Sub(st.Submitted); got != 3*time.Hour {
				t.Errorf("timed out after %v", got)
			}
		default:
			t.Fatalf("task %d is %s %s", done+late+1, st.Status, st.Code)
		}
	}
	// About 3 1/4 minutes each.
	if done < 45 || late < 2 {
		t.Errorf("%d done and %d too late", done, late)
	}
	if st := b.taskState(ids[60]); !st.Started.IsZero() {
		t.Errorf("the last was started %v, when its time was over", st.Started)
	}
	q := b.get("/api/v1/tasks/" + ids[len(ids)-1])
	if q.status != http.StatusOK || q.text("output", "code") != "InternalError.Timeout" || q.text("output", "message") == "" {
		t.Errorf("told as %d %s", q.status, q.raw)
	}
	// The queue is free again afterwards.
	b.clock.Add(time.Hour)
	next := b.submit()
	b.clock.Add(4 * time.Second)
	if got := b.status(next); got != "PRE-PROCESSING" {
		t.Errorf("the next task is %s", got)
	}
}

func TestFinishedTasksExpire(t *testing.T) {
	for _, speed := range []float64{1, 20} {
		b := newHarness(t, func(o *simulator.Options) { o.Speed = speed })
		id := b.submit()
		b.finish(id)
		life := time.Duration(float64(24*time.Hour) / speed)
		left := b.taskState(id).Ended.Add(life).Sub(b.clock.Now())
		b.clock.Add(left - time.Second)
		if got := b.status(id); got != "SUCCEEDED" {
			t.Errorf("speed %g: %s a second before its time", speed, got)
		}
		b.clock.Add(time.Second)
		a := b.get("/api/v1/tasks/" + id)
		if a.status != http.StatusOK || a.text("output", "task_status") != "UNKNOWN" || a.text("output", "task_id") != id ||
			a.at("output", "video_url") != nil || a.at("usage") != nil {
			t.Errorf("speed %g: a forgotten task is told as %d %s", speed, a.status, a.raw)
		}
		if total := b.get("/api/v1/tasks?task_id=" + id).at("total"); total != 0.0 {
			t.Errorf("speed %g: it is still on the list: %v", speed, total)
		}
		if got := b.taskState(id).Status; got != "UNKNOWN" {
			t.Errorf("speed %g: the truth is %s", speed, got)
		}
	}
}

func TestCancel(t *testing.T) {
	b := newHarness(t)
	first, second, third := b.submit(), b.submit(), b.submit()
	cancel := func(id string) answer { return b.do(http.MethodPost, "/api/v1/tasks/"+id+"/cancel", "") }
	thirdAlone := func() time.Time {
		probe := newHarness(t)
		probe.submit()
		probe.submit()
		probe.submit()
		probe.clock.Add(time.Hour)
		return probe.Tasks()[2].Started
	}()
	b.clock.Add(5 * time.Second)
	const message = "Failed to cancel the task, please confirm if the task is in PENDING status."
	for name, id := range map[string]string{"running": first, "absent": "no-such-task"} {
		a := cancel(id)
		refused(t, a, 400, "UnsupportedOperation")
		if a.text("message") != message {
			t.Errorf("%s: message %q", name, a.text("message"))
		}
	}
	if a := cancel(second); a.status != http.StatusOK || len(a.doc) != 1 || a.text("request_id") == "" {
		t.Fatalf("cancel answered %d %s, want the request's id alone", a.status, a.raw)
	}
	refused(t, cancel(second), 400, "UnsupportedOperation")
	if got := b.status(second); got != "CANCELED" {
		t.Errorf("the cancelled task is %s", got)
	}
	b.finish(third)
	if st := b.taskState(third); st.Status != "SUCCEEDED" || !st.Started.Before(thirdAlone) || st.Started.Before(b.taskState(first).Ended) {
		t.Errorf("the third task started %v, want it to move up", st.Started)
	}
	if st := b.taskState(second); !st.Started.IsZero() || !st.Ended.Equal(noon.Add(5*time.Second)) || st.Code != "" {
		t.Errorf("the cancelled task is kept as %+v", st)
	}
	b.clock.Add(23 * time.Hour)
	if got := b.status(second); got != "CANCELED" {
		t.Errorf("23 h later the cancelled task is %s", got)
	}
	b.clock.Add(2 * time.Hour)
	if got := b.status(second); got != "UNKNOWN" {
		t.Errorf("25 h later the cancelled task is %s", got)
	}
}

func TestFailTask(t *testing.T) {
	b := newHarness(t)
	id, next := b.submit(), b.submit()
	if err := b.FailTask(id, "DataInspectionFailed", "Output data may contain inappropriate content."); err != nil {
		t.Fatal(err)
	}
	if got := b.status(id); got != "PENDING" {
		t.Errorf("failed before its time: %s", got)
	}
	b.finish(id)
	a := b.get("/api/v1/tasks/" + id)
	if a.text("output", "task_status") != "FAILED" || a.text("output", "code") != "DataInspectionFailed" {
		t.Errorf("told as %s", a.raw)
	}
	b.finish(next)
	if got := b.status(next); got != "SUCCEEDED" {
		t.Errorf("the next task is %s", got)
	}
	for _, late := range []string{id, "no-such-task"} {
		if err := b.FailTask(late, "X", "x"); err == nil {
			t.Errorf("%s: nothing is left to fail", late)
		}
	}
}

func TestSeed(t *testing.T) {
	for _, speed := range []float64{1, 20} {
		b := newHarness(t, func(o *simulator.Options) { o.Speed = speed })
		past := []simulator.Past{
			{Ago: 30 * time.Second, ImageURL: "http://x.invalid/samples/dai.png"},
			{Ago: 2 * time.Hour, ImageURL: "http://x.invalid/samples/anna.jpg", TemplateID: b.TemplateIDs()[2]},
			{Ago: time.Hour, Code: "InvalidFile.Content", Message: "The input image has no human body."},
			{Ago: 60 * time.Second, PictureBackground: true, Ratio: "3:4"},
		}
		ids, err := b.Seed(past...)
		if err != nil || len(ids) != len(past) {
			t.Fatalf("Seed: %v, %v", ids, err)
		}
		for i, want := range []string{"PENDING", "SUCCEEDED", "FAILED", "RUNNING"} {
			if got := b.status(ids[i]); got != want {
				t.Errorf("speed %g: seeded task %d is %s, want %s", speed, i+1, got, want)
			}
		}
		if got := b.get("/api/v1/tasks/"+ids[2]).text("output", "code"); got != "InvalidFile.Content" {
			t.Errorf("failed with %q", got)
		}
		// What comes now waits behind them.
		id := b.submit()
		b.finish(ids[0])
		if got := b.status(id); got != "PRE-PROCESSING" {
			t.Errorf("speed %g: the new task is %s", speed, got)
		}
	}
	b := newHarness(t)
	for _, bad := range []simulator.Past{{Key: "sk-canary-nobody"}, {TemplateID: "AACT.none"}, {Model: "none"}} {
		if _, err := b.Seed(simulator.Past{}, bad); err == nil || len(b.Tasks()) != 0 {
			t.Errorf("%+v was taken, or the good one before it", bad)
		}
	}
}
