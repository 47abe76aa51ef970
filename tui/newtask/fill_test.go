package newtask_test

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/google/go-cmp/cmp"

	"dancecard/history"
	"dancecard/internal/paths"
	"dancecard/tui/action"
	"dancecard/tui/newtask"
	"dancecard/tui/term"
)

// long is a picture's path of so many characters.
func long(name string, size int) string {
	return "/" + strings.Repeat("x", size-len(name)-2) + "/" + name
}

// A field takes whole sources only, and what it does not take is said.
func TestWhatDoesNotFitIsSaid(t *testing.T) {
	const most = 1 << 20
	a, b, c := long("a.png", most-10), long("b.png", most-10), long("c.png", most)
	for name, fill := range map[string]func(*newtask.Screen) action.Action{
		"chosen":       func(s *newtask.Screen) action.Action { return s.Put(newtask.Picture, []string{a, b, c}) },
		"of old tasks": func(s *newtask.Screen) action.Action { return s.Fill(draft(a), draft(b), draft(c)) },
	} {
		s := form()
		want := action.Action(action.Warn{Text: "only 2 of 3 pictures fit into the field", Then: action.Inspect{}})
		if diff := cmp.Diff(want, fill(s)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		if got := texts(s.Typed(newtask.Picture).Words); len(got) != 2 || got[0] != a || got[1] != b {
			t.Errorf("%s: the field holds %d sources", name, len(got))
		}
	}
}

func draft(picture string) history.Draft { return history.Draft{Picture: picture} }

// All of a paste goes into the field, or nothing of it.
func TestAPasteThatDoesNotFit(t *testing.T) {
	s := form()
	s.Put(newtask.Picture, []string{long("a.png", 1<<20)})
	act := s.Update(tea.PasteMsg{Content: long("b.png", 1<<20)}, newtask.Data{})
	if w, ok := act.(action.Warn); !ok || !strings.Contains(w.Text, "nothing was pasted: of its 1048577 characters the field takes 1048576") {
		t.Errorf("it asks for %#v", act)
	}
	if n := len(s.Typed(newtask.Picture).Words); n != 1 {
		t.Errorf("the field holds %d sources", n)
	}
	for s.At() != newtask.Title {
		s.Do(term.CmdNextField, "tab", newtask.Data{})
	}
	act = s.Update(tea.PasteMsg{Content: strings.Repeat("a title ", 1000)}, newtask.Data{})
	if o := s.Order(); o.Title != "" || act == nil {
		t.Errorf("a title of %d characters, and %#v", len(o.Title), act)
	}
}

// A name that a line of text cannot hold would become another file's.
func TestANameThatCannotBeTyped(t *testing.T) {
	s := form()
	act := s.Put(newtask.Picture, []string{"/p/an\tna.png", "/p/bo.png", "/p/a\nb.png"})
	want := action.Action(action.Warn{Text: "a tab or the like in a name cannot be typed; rename “an na.png”, “a b.png”", Then: action.Inspect{}})
	if diff := cmp.Diff(want, act); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"/p/bo.png"}, texts(s.Typed(newtask.Picture).Words)); diff != "" {
		t.Error(diff)
	}
}

// A text is read in one go however long it is: were each word held against all that follows, this one
// would take a quarter of an hour.
func TestALongTextIsRead(t *testing.T) {
	const n = 250_000
	text := paths.Lines(strings.Repeat("https://p.example/a.png ", n) + "\nhttps://p.example/b.png")
	if got := len(paths.Words(text)); got != n+1 {
		t.Errorf("it holds %d words", got)
	}
}

func BenchmarkWords(b *testing.B) {
	for _, n := range []int{1_000, 8_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			text := strings.Repeat("https://p.example/a.png ", n)
			for b.Loop() {
				paths.Words(paths.Lines(text))
			}
		})
	}
}
