package newtask_test

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/google/go-cmp/cmp"

	"dancecard/api"
	"dancecard/history"
	"dancecard/tui/action"
	"dancecard/tui/newtask"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// form is an empty form, shown so wide that nothing is cut.
func form() *newtask.Screen {
	theme := term.NewTheme(term.Look{Dark: true, Colour: true})
	s := newtask.New(&screen.Env{
		Engines: api.Engines(), Theme: &theme, Keymap: term.NewKeymap(term.Commands()), Screen: term.OnForm,
	})
	s.SetSize(200, 40)
	return s
}

// shown is the form's text.
func shown(s *newtask.Screen) string {
	s.Fetch()
	return ansi.Strip(strings.Join(s.View(), "\n"))
}

// field is what a field shows.
func field(t *testing.T, s *newtask.Screen, name string) string {
	t.Helper()
	for line := range strings.Lines(shown(s)) {
		line, _, _ = strings.Cut(line, "│")
		if rest, ok := strings.CutPrefix(strings.Trim(line, " ▌"), name); ok {
			return strings.TrimSpace(rest)
		}
	}
	t.Fatalf("no field %s:\n%s", name, shown(s))
	return ""
}

// said are the texts among what is asked for.
func said(act action.Action) (out []string) {
	switch a := act.(type) {
	case action.All:
		for _, one := range a {
			out = append(out, said(one)...)
		}
	case action.Say:
		if a.Text != "" {
			out = append(out, a.Text)
		}
	}
	return out
}

func TestOldTasksFillTheForm(t *testing.T) {
	s := form()
	s.Update(screen.FillForm{Drafts: []history.Draft{
		{Engine: api.AnimateAnyone, Picture: "/my pics/a.jpg", Template: "AACT.1", Clip: "/c.mp4", Motion: 1, Title: "first"},
		{Engine: api.WanMove, Picture: "/my pics/a.jpg", Clip: "/c.mp4", Motion: 1},
		{Picture: "/b.png", Template: "AACT.2", Motion: 2},
		{Picture: "/b.png", Template: "AACT.3"},
	}})
	got := map[string]string{}
	for _, name := range []string{"Picture", "Motion", "Title"} {
		got[name] = field(t, s, name)
	}
	want := map[string]string{"Picture": "'/my pics/a.jpg' /b.png", "Motion": "AACT.1 AACT.2 AACT.3", "Title": "first"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if e, _ := api.FindEngine(api.AnimateAnyone); !strings.Contains(shown(s), e.Name+"  "+e.Model) {
		t.Errorf("it is not for %s:\n%s", e.Name, shown(s))
	}
}

// What is dropped behind a whole path is another one; into an unfinished one it goes as it is.
func TestPathsThatAreDroppedOneAfterAnother(t *testing.T) {
	for name, c := range map[string]struct {
		drops []string
		want  string
	}{
		"two paths":         {[]string{"/p/a.jpg ", "/p/b.jpg"}, "/p/a.jpg /p/b.jpg"},
		"quoted":            {[]string{"'/my p/a.jpg'", "'/my p/b.jpg' "}, "'/my p/a.jpg' '/my p/b.jpg'"},
		"an unfinished one": {[]string{"/home/me", "/pics/a.jpg"}, "/home/me/pics/a.jpg"},
		"lines":             {[]string{"/my p/a.jpg\n/my p/b.jpg\n"}, "'/my p/a.jpg' '/my p/b.jpg'"},
	} {
		s := form()
		for _, drop := range c.drops {
			s.Update(tea.PasteMsg{Content: drop})
		}
		if diff := cmp.Diff(c.want, field(t, s, "Picture")); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// Before the library was read no name is called wrong.
func TestANameBeforeTheLibraryWasRead(t *testing.T) {
	for _, typed := range []string{"waltz", "'slow waltz' tango"} {
		s := form()
		s.Do(term.CmdNextField)
		s.Update(tea.PasteMsg{Content: typed})
		s.Do(term.CmdNextField)
		if got := shown(s); strings.Contains(got, "✖") || !strings.Contains(got, "the library isn't loaded yet") {
			t.Errorf("%s:\n%s", typed, got)
		}
	}
}
