package history_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/queue"
)

func TestMatch(t *testing.T) {
	const second, minute = time.Second, time.Minute
	at := func(d time.Duration) time.Time { return start.Add(d) }
	one := func(d time.Duration) []api.Listed { return []api.Listed{listedAt("x", at(d))} }
	cases := []struct {
		name   string
		listed []api.Listed
		n      history.Neighbours
		// skew is how far the service's clock was ahead when it was sent, set by how much more it is now;
		// unknown tells that nobody knew the former.
		skew, set time.Duration
		unknown   bool
		known     []string
		// found is the id that is taken, candidates those between which it cannot be told; clocks tells
		// that it is the clocks' fault.
		found      string
		candidates []string
		clocks     bool
	}{
		{name: "an empty list"},
		{name: "one, a moment later", listed: one(300 * time.Millisecond), found: "x"},
		{name: "cut to the millisecond", listed: one(-time.Millisecond / 2), found: "x"},
		{name: "clocks a little apart", listed: one(-2 * second), found: "x"},
		{name: "clocks as far apart as is not told", listed: one(-3 * second), found: "x"},
		{name: "before it was sent", listed: one(-4 * second)},
		{name: "a minute later", listed: one(89 * second), found: "x"},
		{name: "too late to be it", listed: one(90 * second)},
		{name: "of another model", listed: []api.Listed{{TaskID: "x", Model: "wan2.2-animate-mix", Created: at(second)}}},
		{name: "one that history has", listed: one(second), known: []string{"x"}},
		{
			name:   "beside those that history has",
			listed: []api.Listed{listedAt("a", at(0)), listedAt("x", at(second)), listedAt("b", at(2*second))},
			known:  []string{"a", "b"}, found: "x",
		},
		{
			name:   "two that could be it",
			listed: []api.Listed{listedAt("x", at(second)), listedAt("y", at(2*second))}, candidates: []string{"x", "y"},
		},
		{
			name:   "the next unsure one's",
			listed: []api.Listed{listedAt("x", at(second)), listedAt("y", at(11*second))},
			n:      history.Neighbours{After: at(10 * second)}, found: "x",
		},
		{name: "only the next one's", listed: one(10 * second), n: history.Neighbours{After: at(10 * second)}},
		{name: "only the one's before", listed: one(-second), n: history.Neighbours{Before: at(-10 * second)}},
		{name: "after the one before", listed: one(0), n: history.Neighbours{Before: at(-10 * second)}, found: "x"},
		{name: "the service is an hour ahead", listed: one(time.Hour + second), skew: time.Hour, found: "x"},
		{name: "the service is an hour behind", listed: one(-time.Hour + second), skew: -time.Hour, found: "x"},
		{name: "an hour ahead, and it is another", listed: one(second), skew: time.Hour},
		{name: "a skew too small to be told", listed: one(-second), skew: 2 * second, found: "x"},
		{name: "our clock was set back since", listed: one(second), set: 10 * minute, found: "x"},
		{name: "our clock was set ahead since", listed: one(second), set: -10 * minute, found: "x"},
		{name: "it was an hour wrong and was set right", listed: one(time.Hour + second), skew: time.Hour, set: -time.Hour, found: "x"},
		{name: "set, and nothing is there", set: 10 * minute},
		{name: "set, perhaps before it was sent", listed: one(10*minute + second), set: 10 * minute, candidates: []string{"x"}, clocks: true},
		{name: "drifted by less than is told", listed: one(10 * minute), set: 2 * second},
		{
			name: "set, the nearest first", set: -minute, clocks: true, candidates: []string{"near", "y", "far"},
			listed: []api.Listed{listedAt("far", at(20*time.Hour)), listedAt("y", at(-time.Hour)), listedAt("near", at(10*minute))},
		},
		{name: "set, and known", listed: one(10 * minute), set: 10 * minute, known: []string{"x"}},
		{name: "set, but by no more than a day", listed: one(-25 * time.Hour), set: 10 * minute},
		{name: "unknown then, as far apart now", listed: one(time.Hour + second), skew: time.Hour, unknown: true, found: "x"},
		{name: "unknown then, and another is there", listed: one(second), skew: time.Hour, unknown: true, candidates: []string{"x"}, clocks: true},
		{name: "unknown then, and nothing is there", skew: time.Hour, unknown: true},
		{name: "unknown then, right now", listed: one(time.Hour), unknown: true},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			told := func(skew time.Duration) time.Duration { // as the program does
				if skew.Abs() < api.LeastSkew {
					return 0
				}
				return skew
			}
			task := unsureAt(7, start)
			if task.SentThere = start.Add(told(c.skew)); c.unknown {
				task.SentThere = time.Time{}
			}
			now := told(c.skew + c.set)
			e, _ := task.Match(c.listed, c.n, now, func(id string) bool { return slices.Contains(c.known, id) })
			if c.found == "" {
				if miss, ok := e.(history.NotFound); !ok || !slices.Equal(miss.Candidates, c.candidates) || miss.Clocks != c.clocks {
					t.Fatalf("%+v, want not found among %v", e, c.candidates)
				}
				settled := task.Apply(at(time.Hour), e)
				if !settled.NeedsDecision() {
					t.Error("it is not left to the user")
				}
				return
			}
			hit, ok := e.(history.TaskAccepted)
			if !ok || hit.TaskID != c.found || hit.RequestID != "r-"+c.found || !hit.Found {
				t.Fatalf("%+v, want %s", e, c.found)
			}
			next := task.Apply(at(time.Hour), e)
			if next.State != history.OnServer || next.RemoteID != c.found {
				t.Errorf("%+v", next)
			}
			if off := next.Accepted.Sub(start) + c.set; off < -3*second || off > 90*second {
				t.Errorf("accepted %v after it was sent, by our clock", off)
			}
		})
	}
}

// What else tells tasks apart: the request's id that the lost answer told, and the key.
func TestMatchByRequestAndKey(t *testing.T) {
	by := func(id, key string, at time.Duration) api.Listed {
		item := listedAt(id, start.Add(at))
		item.KeyID = key
		return item
	}
	mine, late := by("mine", "1", time.Second), by("late", "1", time.Hour)
	own, other := by("own", "1", -time.Hour), by("other", "2", 2*time.Second)
	for _, c := range []struct {
		name    string
		request string
		listed  []api.Listed
		found   string
		// others are the candidates between which it cannot be told, a key that is not ours with a star.
		others []string
	}{
		{name: "two keys, and none is known", listed: []api.Listed{mine, other}, others: []string{"mine", "other"}},
		{name: "ours is known", listed: []api.Listed{other, mine, own}, found: "mine"},
		{name: "only another key's", listed: []api.Listed{other, own}, others: []string{"other*"}},
		{name: "two keys are ours", listed: []api.Listed{other, mine, own, by("own too", "2", 0)}, others: []string{"other", "mine"}},
		{name: "no keys are told", listed: []api.Listed{by("mine", "", 0), own}, found: "mine"},
		{name: "the request tells", request: "r-other", listed: []api.Listed{mine, other, own}, found: "other"},
		{name: "the request tells, whenever", request: "r-late", listed: []api.Listed{mine, late}, found: "late"},
		{name: "a gateway's request", request: "r-gateway", listed: []api.Listed{mine, own}, found: "mine"},
		{name: "a list that shifts", listed: []api.Listed{mine, mine}, found: "mine"},
	} {
		task := history.Task{ID: 1, State: history.Sending, Sent: start, SentThere: start, Draft: history.Draft{Model: aModel}}.
			Apply(start, history.SendLost{Problem: history.Problem{Code: "HTTP", HTTP: 502, RequestID: c.request}})
		// A look that told nothing does not make the request's id forgotten.
		task = task.Apply(start, history.NotFound{})
		e, candidates := task.Match(c.listed, history.Neighbours{}, 0, func(id string) bool { return id == "own" || id == "own too" })
		hit, _ := e.(history.TaskAccepted)
		var others []string
		for _, o := range candidates {
			if hit.TaskID == "" {
				others = append(others, o.TaskID+map[bool]string{true: "*"}[o.OtherKey])
			}
		}
		if hit.TaskID != c.found || !slices.Equal(others, c.others) {
			t.Errorf("%s: %q among %v, want %q among %v", c.name, hit.TaskID, others, c.found, c.others)
		}
	}
}

// A task that is found has to be asked for once more, even when the list calls it done: only a
// query tells of the result.
func TestAFoundTaskIsWatched(t *testing.T) {
	for status, want := range map[api.Status]api.Status{
		api.Pending: api.Pending, api.Running: api.Running, "NEW": "NEW", "": api.Running,
		api.Succeeded: api.Running, api.Failed: api.Running, api.Canceled: api.Running,
	} {
		item := listedAt("x", start)
		item.Status = status
		e, _ := unsureAt(1, start).Match([]api.Listed{item}, history.Neighbours{}, 0, func(string) bool { return false })
		if hit, ok := e.(history.TaskAccepted); !ok || hit.Status != want || hit.Status.Final() {
			t.Errorf("%q on the list: %+v", status, e)
		}
	}
}

// Of any number of unsure tasks, sent one after another and accepted or not, none is given what
// belongs to another, as long as both clocks go right; and one that arrived alone is found.
func TestMatchNeverMixesUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var tasks []history.Task
		var listed []api.Listed
		owner := map[string]history.TaskID{}
		known := map[string]bool{}
		now := start
		for i := range rapid.IntRange(1, 6).Draw(t, "tasks") {
			task := unsureAt(history.TaskID(i+1), now)
			took := time.Duration(rapid.IntRange(1, 900).Draw(t, "took")) * time.Millisecond
			if rapid.Bool().Draw(t, "arrived") {
				id := fmt.Sprint("remote-", i)
				listed = append(listed, listedAt(id, now.Add(took).Truncate(time.Millisecond)))
				owner[id] = task.ID
				if known[id] = rapid.Bool().Draw(t, "answered"); known[id] {
					task.State = history.OnServer
				}
			}
			tasks = append(tasks, task)
			now = now.Add(took + time.Duration(rapid.IntRange(100, 100_000).Draw(t, "gap"))*time.Millisecond)
		}
		d := queue.New(3, 1)
		for _, task := range tasks {
			if task.State == history.Unsure {
				d.Take(task)
			}
		}
		jobs, _ := d.Next(now)
		for _, j := range jobs {
			search, ok := j.(queue.Lookup)
			if !ok {
				t.Fatalf("%T while something is unsure", j)
			}
			e, _ := search.Task.Match(listed, search.Neighbours, 0, func(id string) bool { return known[id] })
			if hit, ok := e.(history.TaskAccepted); ok && owner[hit.TaskID] != search.Task.ID {
				t.Fatalf("task %d was given %s, which is task %d's", search.Task.ID, hit.TaskID, owner[hit.TaskID])
			}
			if miss, ok := e.(history.NotFound); ok && len(miss.Candidates) == 0 {
				for id, of := range owner {
					if of == search.Task.ID && !known[id] {
						t.Fatalf("task %d arrived as %s and was not seen", of, id)
					}
				}
			}
		}
	})
}

func TestSearchSpan(t *testing.T) {
	task := unsureAt(1, start)
	for _, c := range []struct {
		n        history.Neighbours
		from, to time.Duration
	}{
		{history.Neighbours{}, -3 * time.Second, 90 * time.Second},
		{history.Neighbours{Before: start.Add(-time.Second)}, 0, 90 * time.Second},
		{history.Neighbours{After: start.Add(time.Second)}, -3 * time.Second, time.Second},
		{history.Neighbours{After: start.Add(time.Hour)}, -3 * time.Second, 90 * time.Second},
	} {
		// What the clocks are apart now counts only where nobody knew it then.
		for there, off := range map[time.Time]time.Duration{start: 0, {}: time.Hour} {
			task.SentThere = there
			from, to := task.SearchSpan(c.n, time.Hour)
			if from.Sub(start) != c.from+off || to.Sub(start) != c.to+off {
				t.Errorf("%+v: from %v to %v, sent at %v", c.n, from.Sub(start), to.Sub(start), there)
			}
		}
	}
}
