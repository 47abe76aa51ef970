package newtask_test

import (
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/google/go-cmp/cmp"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/paths"
	"dancecard/tui/newtask"
)

func form() *newtask.Screen {
	return newtask.New(api.Engines())
}

func TestOldTasksFillTheForm(t *testing.T) {
	s := form()
	s.Fill(
		history.Draft{Engine: api.AnimateAnyone, Picture: "/my pics/a.jpg", Template: "AACT.1", Clip: "/c.mp4", Motion: 1, Title: "first"},
		history.Draft{Engine: api.WanMove, Picture: "/my pics/a.jpg", Clip: "/c.mp4", Motion: 1},
		history.Draft{Picture: "/b.png", Template: "AACT.2", Motion: 2},
		history.Draft{Picture: "/b.png", Template: "AACT.3"},
	)
	for f, want := range map[newtask.Field][]string{
		newtask.Picture: {"/my pics/a.jpg", "/b.png"}, newtask.Motion: {"AACT.1", "AACT.2", "AACT.3"},
	} {
		if diff := cmp.Diff(want, texts(s.Typed(f).Words)); diff != "" {
			t.Error(diff)
		}
	}
	if o := s.Order(); o.Engine.ID != api.AnimateAnyone || o.Title != "first" {
		t.Errorf("got %+v", o)
	}
}

// What is dropped behind a whole path is another one; into an unfinished one it goes as it is.
func TestPathsThatAreDroppedOneAfterAnother(t *testing.T) {
	for name, c := range map[string]struct{ drops, want []string }{
		"two paths":         {[]string{"/p/a.jpg ", "/p/b.jpg"}, []string{"/p/a.jpg", "/p/b.jpg"}},
		"quoted":            {[]string{"'/my p/a.jpg'", "'/my p/b.jpg' "}, []string{"/my p/a.jpg", "/my p/b.jpg"}},
		"an unfinished one": {[]string{"/home/me", "/pics/a.jpg"}, []string{"/home/me/pics/a.jpg"}},
		"lines":             {[]string{"/my p/a.jpg\n/my p/b.jpg\n"}, []string{"/my p/a.jpg", "/my p/b.jpg"}},
	} {
		s := form()
		for _, drop := range c.drops {
			s.Update(tea.PasteMsg{Content: drop}, newtask.Data{})
		}
		if diff := cmp.Diff(c.want, texts(s.Typed(newtask.Picture).Words)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// texts are the words' texts.
func texts(words []paths.Word) (out []string) {
	for _, w := range words {
		out = append(out, w.Text)
	}
	return out
}
