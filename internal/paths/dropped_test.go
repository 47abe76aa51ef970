package paths_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"dancecard/internal/paths"
)

// Terminals and file managers write dropped files in many ways.
func TestDroppedText(t *testing.T) {
	t.Parallel()
	dir, p := folder(t, "my pics/a b.jpg", "my pics/it's.png", "waltz.mp4", "note.txt", "empty/note.txt")
	for text, want := range map[string]paths.Dropped{
		"'" + dir + "/my pics/a b.jpg' " + dir + "/waltz.mp4":        {Pictures: []string{"my pics/a b.jpg"}, Motions: []string{"waltz.mp4"}},
		dir + `/my\ pics/a\ b.jpg`:                                   {Pictures: []string{"my pics/a b.jpg"}},
		dir + "/my pics/a b.jpg\r\n" + dir + "/waltz.mp4\n":          {Pictures: []string{"my pics/a b.jpg"}, Motions: []string{"waltz.mp4"}},
		"file://" + dir + "/my%20pics/it%27s.png":                    {Pictures: []string{"my pics/it's.png"}},
		dir + "/note.txt\n" + dir + "/waltz.mp4":                     {Motions: []string{"waltz.mp4"}, Others: []string{"note.txt"}},
		dir + "/my pics":                                             {Pictures: []string{"my pics/a b.jpg", "my pics/it's.png"}},
		dir + "/empty":                                               {Others: []string{"empty"}},
		"https://p.example/a.png?x=1 https://p.example/b AACT.1.a.b": {Pictures: []string{"https://p.example/a.png?x=1"}, Motions: []string{"AACT.1.a.b"}, Others: []string{"https://p.example/b"}},
		"/no/such.png":                                               {Pictures: []string{"/no/such.png"}},
		"no path":                                                    {},
		"":                                                           {},
	} {
		got := p.Dropped(text)
		got = paths.Dropped{Pictures: from(dir, got.Pictures), Motions: from(dir, got.Motions), Others: from(dir, got.Others)}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
		if got.Any() != want.Any() {
			t.Errorf("%q: any is %t", text, got.Any())
		}
	}
}
