//go:build long && !race

package tui_test

import (
	"cmp"
	"context"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/simulator"
)

// takes are what a person wants of a day: a third each of AnimateAnyone and its successors. Some of the first
// third have motions with known ids, the others motions to be made of clips. The rest is of both modes.
func (b *bubble) takes(n int, dice *rand.Rand) (drafts []history.Draft) {
	b.t.Helper()
	var templates, clips []string
	for i, seconds := range []float64{2, 4.5, 7, 9, 12, 15, 20, 31} {
		id := "AACT.0000000" + string(rune('1'+i)) + ".AAAAAAAAAAAAAAAAAAAAAA.BBBBBBBB"
		if err := b.sim.AddTemplate(simulator.Template{ID: id, Motion: "tango", Seconds: seconds}); err != nil {
			b.t.Fatal(err)
		}
		templates = append(templates, id)
	}
	for _, seconds := range []int{3, 6, 11, 19} {
		clips = append(clips, b.clipOf(seconds))
	}
	for i := range n {
		d := draft(numbered(i))
		d.Template, d.Clip = "", clips[dice.IntN(len(clips))]
		switch engine := dice.IntN(6); engine {
		case 0:
			d.Template, d.Clip = templates[dice.IntN(len(templates))], ""
		case 1:
		default:
			e := api.Engines()[1+engine%2]
			d.Engine, d.Model, d.Mode = e.ID, e.Model, e.Modes[dice.IntN(len(e.Modes))].ID
		}
		drafts = append(drafts, d)
	}
	return drafts
}

// fullDay is a day of takes, and what the screen said of them.
type fullDay struct {
	*bubble
	w                 *fakeWindow
	works, waits, all []saying
}

// live reads the screen until everything is saved. It reads new running tasks every minute, and all estimates
// every twenty minutes.
func (d *fullDay) live() {
	seen := map[string]bool{}
	for minute := 0; !d.w.shows("Active 0"); minute++ {
		if minute > 2*24*60 {
			d.t.Fatalf("it does not come to an end:\n%s", d.w.screen())
		}
		for _, s := range worksOn(d.w.screen()) {
			if s.at = time.Now(); !seen[s.mark] {
				seen[s.mark] = true
				d.works = append(d.works, s)
			}
		}
		if minute%20 == 0 {
			d.readAll()
		}
		time.Sleep(time.Minute)
	}
}

// readAll notes what is said of all takes and of each that waits, in a terminal with room for them.
func (d *fullDay) readAll() {
	d.w.send(tea.WindowSizeMsg{Width: d.cols, Height: takesADay + 20})
	now, page := time.Now(), d.w.screen()
	d.w.send(tea.WindowSizeMsg{Width: d.cols, Height: d.rows})
	if s, ok := planOn(page); ok {
		s.at = now
		d.all = append(d.all, s)
	}
	for _, s := range waitsOn(page) {
		s.at = now
		d.waits = append(d.waits, s)
	}
}

// truth is what the service did: the videos by mark, and everything. Nothing may be there twice.
func (d *fullDay) truth() (videos map[string]simulator.TaskState, all []simulator.TaskState) {
	videos = map[string]simulator.TaskState{}
	made := map[string]bool{}
	all = d.sim.Tasks()
	for _, t := range all {
		mark := strings.TrimPrefix(t.ImageURL, picture(""))
		switch {
		case t.ImageURL == "" && made[t.ClipURL], videos[mark].ID != "":
			d.t.Errorf("%q of %q is at the service twice", mark, t.ClipURL)
		case t.ImageURL == "":
			made[t.ClipURL] = true
		default:
			videos[mark] = t
		}
	}
	if sent := len(d.w.requests(simulator.KindSubmit)); len(videos) != takesADay || sent != takesADay || len(made) == 0 {
		d.t.Errorf("after %d submissions the service made %d videos, and %d motions", sent, len(videos), len(made))
	}
	return videos, all
}

// queues checks that no task came near the service's limit of time, and that few were there at once.
func (d *fullDay) queues(all []simulator.TaskState) {
	longest, most := time.Duration(0), 0
	for _, t := range all {
		longest = max(longest, t.Started.Sub(t.Submitted))
		there := 0
		for _, o := range all {
			if o.Model == t.Model && !o.Submitted.After(t.Submitted) && o.Ended.After(t.Submitted) {
				there++
			}
		}
		most = max(most, there)
	}
	d.t.Logf("at most %d of a model were at the service at once; the longest wait there was %v", most, longest.Round(time.Second))
	if most != 3 || longest >= 170*time.Minute {
		d.t.Error("three at once are to be there, and none for anything near three hours before it is begun")
	}
}

// judge compares what was said, once so many had ended, with what came of it.
func (d *fullDay) judge(videos map[string]simulator.TaskState, first int) {
	ends := slices.SortedFunc(maps.Values(videos), func(a, b simulator.TaskState) int { return a.Ended.Compare(b.Ended) })
	last := ends[len(ends)-1].Ended
	for _, kind := range []struct {
		name string
		said []saying
		was  func(saying) time.Duration
	}{
		{"work", d.works, func(s saying) time.Duration { return videos[s.mark].Ended.Sub(videos[s.mark].Started) }},
		{"wait", d.waits, func(s saying) time.Duration { return videos[s.mark].Started.Sub(s.at) }},
		{"rest", d.all, func(s saying) time.Duration { return last.Sub(s.at) }},
	} {
		var all, later estimates
		for _, s := range kind.said {
			all.record(s, kind.was(s))
			if s.at.After(ends[first-1].Ended) {
				later.record(s, kind.was(s))
			}
		}
		d.t.Logf("%s: %v; after the first %d tasks %v", kind.name, &all, first, &later)
		if later.median() >= 25 || later.honest() < leastHonest {
			d.t.Errorf("%s: %v after the first %d tasks", kind.name, &later, first)
		}
	}
	if n := len(d.works); n < takesADay*9/10 {
		d.t.Errorf("of %d tasks the screen said how long they take", n)
	}
}

// A day of 300 takes, all wanted in the morning. The screen's estimates of each one's work and wait, and of
// the rest, are compared with the outcome. None comes near the service's limit of three hours.
func TestADayOfEstimates(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 21}, func(t *testing.T, b *bubble) {
		b.cols, b.rows = 200, 14
		drafts := b.takes(takesADay, rand.New(rand.NewPCG(21, 4)))
		b.before(func(store *store.Store, _ func(time.Time)) {
			if _, err := store.Create(context.Background(), drafts...); err != nil {
				t.Fatal(err)
			}
		})
		d := &fullDay{bubble: b, w: b.open("anna")}
		for !d.w.shows("by queue") {
			d.w.press("s")
		}
		d.w.press("tab", "home")
		began := time.Now()
		d.live()
		t.Logf("%d takes in %v", takesADay, time.Since(began))
		tasks := (&day{bubble: b, w: d.w}).tasks()
		slices.SortFunc(tasks, func(a, b history.Task) int { return cmp.Compare(a.ID, b.ID) })
		for i, task := range tasks {
			if task.State != history.Saved || markOf(task) != numbered(i) {
				t.Errorf("take %d: %+v", i, task)
			}
		}
		videos, all := d.truth()
		d.queues(all)
		d.judge(videos, 10)
		d.w.quit()
	})
}
