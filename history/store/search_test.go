package store_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
)

// found gives the titles that a filter finds, the oldest first.
func found(t testing.TB, s *store.Store, filter string) (titles []string) {
	t.Helper()
	w := must(s.Window(t.Context(), history.Query{Filter: filter, Order: history.OldestFirst}, history.Anchor{}, 99))(t)
	for _, task := range w.Tasks {
		titles = append(titles, task.Title)
	}
	return titles
}

func TestWhatFiltersFind(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	made := must(s.Create(t.Context(),
		history.Draft{Title: "one", Picture: "https://p.example.com/%E9%99%88%E5%B0%8F%E5%A7%90-front.JPG?v=2", Template: "AACT.0a1b.xyz-_Z.q"},
		history.Draft{Title: "two 李雷", Picture: "oss://bucket/Anna_42.png"},
		history.Draft{Title: "three Straße ΣΊΣΥΦΟΣ ＷＩＤＥ", Picture: "http://p/100%.jpg"},
		history.Draft{Title: `four "quoted" AND NEAR(x*) OR NOT - ^a:b {c}`},
		history.Draft{Title: "five 👩‍🎤 مرحبا"},
	))(t)
	apply(t, s, made[0].ID, history.SendBegan{}, history.TaskAccepted{TaskID: "0385dc79-aaaa", RequestID: "4909-bbbb", Status: api.Running})
	apply(t, s, made[1].ID, history.SendBegan{}, history.SendRefused{Problem: history.Problem{Code: "InvalidFile.Resolution"}})
	all := []string{"one", "two", "three", "four", "five"}
	for filter, want := range map[string][]string{
		"": all, " \t　": all,
		"小姐": {"one"}, "陈": {"one"}, "陈小姐-front.jpg": {"one"}, "小陈": nil, "雷": {"two"}, "李雷": {"two"},
		"p.example.com/%E9": {"one"}, "?v=2": {"one"}, "AACT.0A1B": {"one"}, "xyz-_z": {"one"}, "dc79-aa": {"one"}, "4909": {"one"},
		"079": nil, "dc7": nil, "xyz": nil, "c79-": {"one"}, "4909-bbbbAACT": nil, "aaaaa": nil, "one 079": nil, "one 0385": {"one"},
		"running": {"one"}, "on server": {"one"}, "server on one": {"one"}, "serveron": nil,
		"rejected": {"two"}, "file.resol": {"two"}, "anna_42": {"two"}, "anna%42": nil, "anna 42 png": {"two"}, "anna 43": nil,
		"100%": {"three"}, "strasse": nil, "STRAßE": {"three"}, "σίσυφος": {"three"}, "wide": {"three"}, "Ｗｉｄｅ": {"three"},
		`"quoted"`: {"four"}, `AND`: {"four"}, "near(x*)": {"four"}, "*": {"four"}, "NOT": {"four"}, "a:b": {"four"}, "{c}": {"four"}, "^a": {"four"}, `"`: {"four"}, "''": nil, `\`: nil,
		"👩‍🎤": {"five"}, "🎤": {"five"}, "مرح": {"five"}, "ابحرم": nil,
		"waiting": {"three", "four", "five"},
	} {
		got := found(t, s, filter)
		for i := range got {
			got[i], _, _ = strings.Cut(got[i], " ")
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q: %s", filter, diff)
		}
	}
}

// The list calls motions by their names in the library, so a filter finds them by these: at once after a
// motion got another name, and no more once it is off the library.
func TestFiltersKnowMotionsByTheirNames(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	ctx := t.Context()
	tasks := must(s.Create(ctx, history.Draft{Title: "one", Template: "AACT.07ab.c.d"}, history.Draft{Title: "two", Template: "AACT.07ab.c.d"},
		history.Draft{Title: "three", Template: "AACT.xx.c.d"}))(t)
	see := func(filter string, want ...string) {
		t.Helper()
		if got := found(t, s, filter); !slices.Equal(got, want) {
			t.Errorf("%q finds %q, want %q", filter, got, want)
		}
	}
	see("07") // nobody called it so
	see("07ab", "one", "two")
	id := tasks[0].Motion
	for _, name := range []string{"小姐 Waltz", "快 Waltz"} {
		if err := s.Library.Rename(ctx, id, name, ""); err != nil {
			t.Fatal(err)
		}
		see("WALT", "one", "two")
		see("w wa", "one", "two", "three") // all of them are waiting
		see("waltz two", "two")
		see("waltz xx")
		see("姐", map[bool][]string{true: {"one", "two"}}[name == "小姐 Waltz"]...)
	}
	w := must(s.Window(ctx, history.Query{Group: history.Active, Filter: "快", Order: history.ByTitle, Batch: tasks[0].ID}, history.Anchor{Index: 1}, 1))(t)
	if w.Total != 2 || w.Tasks[0].Title != "two" {
		t.Errorf("got %+v", w)
	}
	if err := s.Library.Remove(ctx, id, true); err != nil {
		t.Fatal(err)
	}
	see("waltz")
}

func TestFiltersFollowTheTask(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	id := must(s.Create(t.Context(), history.Draft{Title: "anna"}))(t)[0].ID
	steps := []struct {
		events    []history.Event
		yes, no   string
		group, to history.Group
	}{
		{nil, "anna waiting", "0385", history.Active, history.Done},
		{lifeTo(history.Finished, "0385"), "0385 succeeded finished", "waiting", history.Active, history.Problems},
		{[]history.Event{history.SaveFailed{Problem: history.Problem{Code: "LinkDead"}, Dead: true}}, "gone linkdead", "finished", history.Problems, history.Active},
		{[]history.Event{history.TakenOff{}}, "", "anna", "", history.Problems},
		{[]history.Event{history.PutBackOn{}}, "anna gone", "waiting", history.Problems, history.Done},
	}
	for i, step := range steps {
		apply(t, s, id, step.events...)
		if got := found(t, s, step.no); len(got) != 0 {
			t.Errorf("step %d: %q finds %v", i, step.no, got)
		}
		if step.yes == "" {
			continue
		}
		for group, want := range map[history.Group]int{history.All: 1, step.group: 1, step.to: 0} {
			w := must(s.Window(t.Context(), history.Query{Group: group, Filter: step.yes}, history.Anchor{}, 9))(t)
			if w.Total != want {
				t.Errorf("step %d: %q finds %d in %s", i, step.yes, w.Total, group)
			}
		}
	}
}

// hostile draws text that would mean something to SQLite, to its text index or to a terminal, of
// few letters so that it matches now and then.
func hostile() *rapid.Generator[string] {
	piece := rapid.SampledFrom([]string{
		"a", "b", "A", "ab", " ", " ", "　", "\n", `"`, "'", "*", "^", ":", "-", "+", "(", ")", "{", "}", "%", "_", `\`, ";", "--", "NEAR", "AND", "OR", "NOT",
		"NEAR(a b, 1)", "pairs:", "\x00", "\x1b[31m", "\xff", "\xe9\x99", "陈", "小姐", "ß", "é", "e\u0301", "ﬁ", "İ", "K", "👩‍🎤", "\u202e", "مر", "\U000f0000", "\U0010ffff", "\ufffd", "0", "zz",
	})
	return rapid.Map(rapid.SliceOfN(piece, 0, 6), func(pieces []string) string { return strings.Join(pieces, "") })
}

func TestAnyFilterFindsWhatASimpleOneDoes(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	var tasks []history.Task
	rapid.Check(t, func(r *rapid.T) {
		text := hostile()
		more := rapid.SliceOfN(rapid.Custom(func(r *rapid.T) history.Task {
			return history.Task{
				State: history.Waiting, RequestID: text.Draw(r, "request"), Problem: history.Problem{Code: text.Draw(r, "code")},
				Draft: history.Draft{Title: text.Draw(r, "title"), Picture: text.Draw(r, "picture"), Template: text.Draw(r, "template")},
			}
		}), 0, 3).Draw(r, "tasks")
		if err := s.Fill(t.Context(), more); err != nil {
			r.Fatal(err)
		}
		tasks = append(tasks, more...)
		for range 5 {
			q := history.Query{Filter: text.Draw(r, "filter"), Order: history.OldestFirst}
			w, err := s.Window(t.Context(), q, history.Anchor{}, 1000)
			if err != nil {
				r.Fatalf("%q: %v", q.Filter, err)
			}
			want := ids(naiveList(tasks, history.Query{Group: history.All, Filter: q.Filter, Order: q.Order}))
			if !slices.Equal(ids(w.Tasks), want) {
				r.Fatalf("%q finds %v, want %v", q.Filter, ids(w.Tasks), want)
			}
		}
	})
}

func TestVeryLongFilters(t *testing.T) {
	t.Parallel()
	s, _, _ := newStore(t)
	title := strings.Repeat("ab", 150)
	must(s.Create(t.Context(), history.Draft{Title: title}))(t)
	for filter, want := range map[string]int{
		title: 1, strings.Repeat("ab", 100) + "x": 1, // no more than 200 letters count
		strings.Repeat("ab", 99) + "x": 0, strings.Repeat("a ", 100_000): 1, strings.Repeat("陈", 100_000): 0,
	} {
		if got := found(t, s, filter); len(got) != want {
			t.Errorf("a filter of %d bytes finds %d", len(filter), len(got))
		}
	}
}
