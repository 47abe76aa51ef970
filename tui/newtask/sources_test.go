package newtask_test

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/google/go-cmp/cmp"

	"dancecard/history"
	"dancecard/internal/paths"
	"dancecard/tui/picker"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// long is a picture's address of so many characters.
func long(name string, size int) string {
	const host = "https://p.example/"
	return host + strings.Repeat("x", size-len(host)-len(name)-1) + "/" + name
}

// A field takes whole sources only, and what it does not take is said.
func TestSourcesThatDoNotFitAreNamed(t *testing.T) {
	const most = 1 << 20
	a, b, c := long("a.png", most-10), long("b.png", most-10), long("c.png", most)
	for name, fill := range map[string]tea.Msg{
		"chosen":       picker.Picked{Sources: []string{a, b, c}},
		"of old tasks": screen.FillForm{Drafts: []history.Draft{{Picture: a}, {Picture: b}, {Picture: c}}},
	} {
		s := form()
		act := s.Update(fill)
		if diff := cmp.Diff([]string{"Only 2 of 3 pictures fit into the field"}, said(act)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		if got := shown(s); !strings.Contains(got, "2 pictures") {
			t.Errorf("%s: the field does not hold two:\n%s", name, got)
		}
	}
}

// All of a paste goes into the field, or nothing of it.
func TestAPasteThatDoesNotFit(t *testing.T) {
	s := form()
	s.Update(picker.Picked{Sources: []string{long("a.png", 1<<20)}})
	before := field(t, s, "Picture")
	want := []string{"Not pasted: 1,048,577 characters, room for 1,048,576"}
	if diff := cmp.Diff(want, said(s.Update(tea.PasteMsg{Content: long("b.png", 1<<20)}))); diff != "" {
		t.Error(diff)
	}
	if after := field(t, s, "Picture"); after != before {
		t.Errorf("the field holds %s", after)
	}
	s.Do(term.CmdPrevField) // from the first to the last, the title
	act := s.Update(tea.PasteMsg{Content: strings.Repeat("a title ", 1000)})
	if title := field(t, s, "Title"); title != "" || len(said(act)) != 1 {
		t.Errorf("a title of %d characters, and it says %q", len(title), said(act))
	}
}

// A name that a line of text cannot hold would become another file's.
func TestANameThatCannotBeTyped(t *testing.T) {
	s := form()
	act := s.Update(picker.Picked{Sources: []string{"/p/an\tna.png", "/p/bo.png", "/p/a\nb.png"}})
	if diff := cmp.Diff([]string{"Names can't contain tabs or line breaks. Rename “an na.png” and “a b.png”."}, said(act)); diff != "" {
		t.Error(diff)
	}
	if got := field(t, s, "Picture"); got != "/p/bo.png" {
		t.Errorf("the field holds %s", got)
	}
}

// A text is read in one go however long it is. Comparing each word with all that follows would take a quarter
// of an hour.
func TestALongListOfSourcesIsRead(t *testing.T) {
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
