package paths_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dancecard/internal/paths"
)

// A comma behind a whole source separates it from the next one; in a name it belongs to that.
func TestCommasBetweenSources(t *testing.T) {
	t.Parallel()
	dir, p := folder(t, "a.mp4", "b c.mp4", "d, e.mp4", "x.mp4, y.mp4", "h.mp4,", "f、g.mp4")
	named := func(text string) bool {
		return slices.Contains([]string{"hip-hop", "slow waltz", "慢舞"}, strings.ToLower(text))
	}
	for typed, want := range map[string][]string{
		"a.mp4, b c.mp4":                     {"a.mp4", "b c.mp4"},
		"a.mp4, ":                            {"a.mp4"},
		"a.mp4,":                             {"a.mp4"},
		"a.mp4, gone.mp4":                    {"a.mp4", "gone.mp4"},
		"gone.mp4, away.mp4":                 {"gone.mp4", "away.mp4"},
		"d, e.mp4, a.mp4":                    {"d, e.mp4", "a.mp4"},
		"x.mp4, y.mp4":                       {"x.mp4, y.mp4"}, // a file of that name
		"./h.mp4, a.mp4":                     {"h.mp4,", "a.mp4"},
		"'b c.mp4', 'd, e.mp4', a.mp4":       {"b c.mp4", "d, e.mp4", "a.mp4"},
		"'b c.mp4', 'a.mp4'":                 {"b c.mp4", "a.mp4"},
		"a*, b*":                             {"a.mp4", "b c.mp4"},
		"a.mp4，b c.mp4":                      {"a.mp4", "b c.mp4"},
		"a.mp4、b c.mp4":                      {"a.mp4", "b c.mp4"},
		"f、g.mp4":                            {"f、g.mp4"},
		"hip-hop, Slow waltz":                {"hip-hop", "Slow waltz"},
		"slow waltz, a.mp4, AACT.1.a.b":      {"slow waltz", "a.mp4", "AACT.1.a.b"},
		"慢舞，hip-hop":                         {"慢舞", "hip-hop"},
		"https://p.example/a.mp4, a.mp4":     {"https://p.example/a.mp4", "a.mp4"},
		"https://p.example/where, is it.mp4": {"https://p.example/where, is it.mp4"},
		"https://p.example/a?b=1,2 https://p.ex/c,d": {"https://p.example/a?b=1,2", "https://p.ex/c,d"},
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
	}
	if !paths.Complete("a.mp4,", nil) || !paths.Misplaced("a.jpg, b.mp4", paths.ClipKind) {
		t.Error("a comma hides what stands before it")
	}
}
