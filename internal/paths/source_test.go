package paths_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"dancecard/internal/paths"
)

func TestWhatNeedsALookAtTheDisk(t *testing.T) {
	p := paths.Dirs{Home: "/home/me", Dir: "/here"}
	for typed, want := range map[string]struct {
		list []string
		sure bool
	}{
		"":                                   {nil, true},
		"~/a.jpg":                            {[]string{"/home/me/a.jpg"}, true},
		"a.jpg":                              {[]string{"/here/a.jpg"}, true},
		"./my/../a":                          {[]string{"/here/a"}, true},
		"my own waltz":                       {[]string{"my own waltz"}, true},
		"'/a b.jpg' '/a b.jpg' '/c.jpg'":     {[]string{"/a b.jpg", "/c.jpg"}, true},
		"https://p.example/a https://p.ex/b": {[]string{"https://p.example/a", "https://p.ex/b"}, true},
		"/my pics/a.jpg":                     {nil, false},
		"*.jpg":                              {nil, false},
		"~/pics/":                            {nil, false},
		"'/John's/a.jpg'":                    {nil, false},
		"'/John's Archive/a.jpg'":            {nil, false},
		`'/John'\''s/a.jpg'`:                 {[]string{"/John's/a.jpg"}, true},
		`"/a b.jpg" '/c.jpg'`:                {[]string{"/a b.jpg", "/c.jpg"}, true},
	} {
		list, sure := paths.Type(typed, nil).Sources(p)
		if diff := cmp.Diff(want.list, list); diff != "" || sure != want.sure {
			t.Errorf("%q: sure %t, %s", typed, sure, diff)
		}
	}
}
