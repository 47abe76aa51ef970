package paths_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dancecard/internal/paths"
)

// Names of motions stand side by side, with and without quotes, and beside other sources.
func TestNamesOfMotions(t *testing.T) {
	t.Parallel()
	dir, p := folder(t, "a.mp4", "walk this way.mp4", "b c.mp4")
	known := []string{"hip-hop", "walk", "walk fast", "slow waltz", "waltz [slow]", "a"}
	named := func(text string) bool { return slices.Contains(known, strings.ToLower(text)) }
	for typed, want := range map[string][]string{
		"hip-hop walk":                        {"hip-hop", "walk"},
		"Hip-Hop  'slow waltz'":               {"Hip-Hop", "slow waltz"},
		"slow waltz hip-hop":                  {"slow waltz", "hip-hop"},
		"walk walk fast":                      {"walk", "walk fast"},
		"waltz [slow] walk":                   {"waltz [slow]", "walk"},
		"walk my own waltz hip-hop":           {"walk", "my own waltz", "hip-hop"},
		"my own waltz":                        {"my own waltz"},
		"AACT.1.a.b walk https://p.example/a": {"AACT.1.a.b", "walk", "https://p.example/a"},
		"a.mp4 hip-hop":                       {"a.mp4", "hip-hop"},
		"hip-hop walk this way.mp4":           {"hip-hop", "walk this way.mp4"},
		"walk this way.mp4":                   {"walk this way.mp4"},
		"b c.mp4 a":                           {"b c.mp4", "a"},
		"*.mp4 a":                             {"a.mp4", "b c.mp4", "walk this way.mp4", "a"},
	} {
		got, sure := paths.Type(typed, named).Sources(p)
		if !sure {
			var err error
			if got, err = p.FindTyped(paths.ClipKind, typed, named); err != nil {
				t.Errorf("%s: %v", typed, err)
			}
		}
		if diff := cmp.Diff(want, from(dir, got)); diff != "" {
			t.Errorf("%s: %s", typed, diff)
		}
		if sure == strings.Contains(typed, ".mp4") {
			t.Errorf("%s: sure is %v", typed, sure)
		}
	}
}

// Names are written without quotes where they are read again so; what is typed behind quotes is another source.
func TestNamesAreWritten(t *testing.T) {
	t.Parallel()
	known := []string{"hip-hop", "walk", "walk fast", "slow waltz", "fast"}
	named := paths.Named(func(text string) bool { return slices.Contains(known, strings.ToLower(text)) })
	for want, list := range map[string][]string{
		"slow waltz":           {"slow waltz"},
		"hip-hop slow waltz":   {"hip-hop", "slow waltz"},
		"'walk' 'fast'":        {"walk", "fast"}, // else one name
		"hip-hop '/a b/c.mp4'": {"hip-hop", "/a b/c.mp4"},
		"'unknown' 'hip-hop'":  {"unknown", "hip-hop"},
	} {
		if got := named.Join(list); got != want {
			t.Errorf("%q are written %s, not %s", list, got, want)
		}
	}
	for text, want := range map[string]bool{
		"'slow waltz'": true, `a.mp4 "/b c.mp4"`: true, "slow waltz": false, "'slow waltz' ": false, "'it'": false, `b\ c.mp4`: false, "": false,
	} {
		if got := paths.EndsQuoted(text, named); got != want {
			t.Errorf("%s ends in a source in quotes: %t", text, got)
		}
	}
}
