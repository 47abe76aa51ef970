package paths_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dancecard/internal/paths"
)

func TestWhatIsBeingTypedAtTheEnd(t *testing.T) {
	places := paths.Dirs{Home: "/home/me", Dir: "/here"}
	for typed, want := range map[string][]string{
		"":                        nil,
		"an":                      {"/here|an"},
		"~":                       {"/home/me|"},
		"~/pics/an":               {"/home/me/pics|an"},
		"/p/":                     {"/p|"},
		"../an":                   {"/|an"},
		"/p/a.jpg ":               nil,
		"/p/a.jpg /q/b":           {"/p/a.jpg /q|b", "/q|b"},
		`/my\ pics/an`:            {"/my pics|an"},
		"/my pics/an":             {"/my pics|an", "/here/pics|an"},
		"a.jpg my pi":             {"/here|a.jpg my pi", "/here|my pi", "/here|pi"},
		"'/my pics/an":            {"/my pics|an"},
		"/a.jpg '/my pics/an":     {"/my pics|an"},
		"'/my pics/'an":           {"/my pics|an"},
		"https://p.example/a":     nil,
		"https://p.example/a /p/": {"/p|"},
	} {
		var got []string
		for _, e := range paths.CompletionTargets(typed) {
			got = append(got, fmt.Sprintf("%s|%s", e.Dir(places), e.Name))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q: %s", typed, diff)
		}
	}
}

func TestWhatIsTypedGoesOn(t *testing.T) {
	for typed, want := range map[string]string{
		"an":                  "a b.png",
		"/x.jpg ~/p/an":       "/x.jpg '~/p/a b.png'",
		`/my\ pics/an`:        "/my pics/a b.png",
		"'/my pics/an":        "/my pics/a b.png",
		"/a.jpg '/my pics/an": "/a.jpg '/my pics/a b.png'",
	} {
		e := paths.CompletionTargets(typed)
		if got := e[len(e)-1].With(typed, "a b.png"); got != want {
			t.Errorf("%q goes on as %q, not %q", typed, got, want)
		}
	}
	folder := paths.CompletionTargets("/x.jpg /p/an")
	if got := folder[1].With("/x.jpg /p/an", "a b/"); got != "/x.jpg '/p/a b/" {
		t.Errorf("a folder became %q", got)
	}
	e := paths.CompletionTargets("/a/b.mp4 slo")
	if got := e[len(e)-1].Instead("/a/b.mp4 slo", "slow waltz", nil); got != "/a/b.mp4 'slow waltz'" {
		t.Errorf("a motion's name became %q", got)
	}
	named := paths.Named(func(text string) bool { return text == "slow waltz" })
	for name, want := range map[string]string{"slow waltz": "slow waltz", "a file.mp4": "'a file.mp4'"} {
		if got := paths.CompletionTargets("slo")[0].Instead("slo", name, named); got != want {
			t.Errorf("the only motion, %q, became %q", name, got)
		}
	}
}
