package paths_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dancecard/internal/paths"
)

// texts are the words' texts, a pattern with a mark before it.
func texts(words []paths.Word) []string {
	var out []string
	for _, w := range words {
		if w.Pattern {
			w.Text = "pattern " + w.Text
		}
		out = append(out, w.Text)
	}
	return out
}

func TestWhatWasTypedOrDropped(t *testing.T) {
	for name, c := range map[string]struct {
		typed string
		want  []string
	}{
		"nothing":                          {" \n ", nil},
		"a path":                           {"/p/anna.jpg", []string{"/p/anna.jpg"}},
		"with a line's end":                {"/p/anna.jpg \r\n", []string{"/p/anna.jpg"}},
		"an address":                       {"https://p.example/a.jpg?x='1'&y=*", []string{"https://p.example/a.jpg?x='1'&y=*"}},
		"an address with blanks":           {"https://p.example/where is it.png", []string{"https://p.example/where is it.png"}},
		"two addresses":                    {"https://p.example/a  https://p.example/b", []string{"https://p.example/a", "https://p.example/b"}},
		"single quotes":                    {"'/my pics/anna.jpg'", []string{"/my pics/anna.jpg"}},
		"single quotes, several":           {"'/my pics/anna.jpg' '/my pics/bo.png' ", []string{"/my pics/anna.jpg", "/my pics/bo.png"}},
		"a quote within":                   {`'/it'\''s/anna.jpg'`, []string{"/it's/anna.jpg"}},
		"double quotes":                    {`"/my pics/an\"na $5.jpg"`, []string{`/my pics/an"na $5.jpg`}},
		"backslashes":                      {`/my\ pics/anna\(1\)\[2\].jpg /b\ c.png`, []string{"/my pics/anna(1)[2].jpg", "/b c.png"}},
		"wide and escaped":                 {`/图\ 片/陈\　小姐.jpg`, []string{"/图 片/陈　小姐.jpg"}},
		"an apostrophe":                    {"/it's.jpg", []string{"/it's.jpg"}},
		"an open double quote":             {`"/my pics/anna.jpg`, []string{`"/my`, "pics/anna.jpg"}},
		"a file address":                   {"file:///my%20pics/anna%231.jpg", []string{"/my pics/anna#1.jpg"}},
		"a file address of this machine":   {"FILE://localhost/p/%E9%99%88.jpg file:///b.png", []string{"/p/陈.jpg", "/b.png"}},
		"a file address of Windows":        {"file:///C:/my%20pics/a.png", []string{"C:/my pics/a.png"}},
		"a file address of one slash":      {"file:/my%20pics/a.png FILE:/b.png", []string{"/my pics/a.png", "/b.png"}},
		"a file address that is none":      {"file://%zz", []string{"file://%zz"}},
		"Windows":                          {`C:\my pics\a b.png`, []string{`C:\my pics\a b.png`}},
		"Windows, several":                 {`C:\my pics\a.png D:\b c.png "E:\d\e f.png" `, []string{`C:\my pics\a.png`, `D:\b c.png`, `E:\d\e f.png`}},
		"Windows, a server":                {`\\studio\pics\a b.png`, []string{`\\studio\pics\a b.png`}},
		"Windows in quotes":                {`"C:\new\table a.png"`, []string{`C:\new\table a.png`}},
		"a path of Windows, relative":      {`pics\anna.png`, []string{`pics\anna.png`}},
		"a pattern":                        {"~/pics/*.jpg", []string{"pattern ~/pics/*.jpg"}},
		"a pattern in quotes is none":      {"'/a/*.jpg' /b/?.png", []string{"/a/*.jpg", "pattern /b/?.png"}},
		"an escaped star":                  {`/a/\*.jpg`, []string{"/a/*.jpg"}},
		"relative names":                   {"anna.jpg bo.PNG ./c", []string{"anna.jpg", "bo.PNG", "./c"}},
		"a motion's name":                  {"my own waltz", []string{"my own waltz"}},
		"motions' names":                   {"'my own waltz' 'tango'", []string{"my own waltz", "tango"}},
		"templates":                        {"AACT.1.a-b.c AACT.2.d.e", []string{"AACT.1.a-b.c", "AACT.2.d.e"}},
		"a name among paths: a single one": {"/a/b.jpg and tango", []string{"/a/b.jpg and tango"}},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, texts(paths.Words(c.typed))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestAPasteOfSeveralLines(t *testing.T) {
	for pasted, want := range map[string][]string{
		"/my pics/anna.jpg\n/my pics/bo.png\n":       {"/my pics/anna.jpg", "/my pics/bo.png"},
		"a b.png\r\n\r\nc.png":                       {"a b.png", "c.png"},
		"'/a b.png' '/c d.png'\n'/e.png'":            {"/a b.png", "/c d.png", "/e.png"},
		"/a.png /b.png\n/c.png":                      {"/a.png", "/b.png", "/c.png"},
		`/a\ b.png` + "\n" + `C:\my pics\c d.png`:    {"/a b.png", `C:\my pics\c d.png`},
		"file:///a%20b.png\nhttps://p.example/c.jpg": {"/a b.png", "https://p.example/c.jpg"},
	} {
		if diff := cmp.Diff(want, texts(paths.Words(paths.Lines(pasted)))); diff != "" {
			t.Errorf("%q: %s", pasted, diff)
		}
	}
	if got := paths.Lines(" /my pics/anna.jpg\n"); got != "/my pics/anna.jpg" {
		t.Errorf("one line became %q", got)
	}
}

// TestWhatIsWrittenIsReadAgain quotes lists of any paths and reads them back.
func TestWhatIsWrittenIsReadAgain(t *testing.T) {
	piece := rapid.OneOf(
		rapid.SampledFrom([]string{"/", `\`, "'", `"`, " ", "*", "?", "[", "]", "~", "C:", "://", ".jpg", "AACT.", "\t", "\n", "\\\\s", "é", "\u3000", "\xff"}),
		rapid.String(), rapid.StringMatching(`[a-z]{1,3}`),
	)
	path := rapid.Map(rapid.SliceOfN(piece, 1, 6), func(s []string) string { return strings.Join(s, "") }).Filter(func(s string) bool {
		return s != "" && !strings.HasPrefix(strings.ToLower(strings.TrimSpace(s)), "file:")
	})
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.SliceOfN(path, 1, 5).Draw(t, "list")
		written := paths.Join(list)
		if diff := cmp.Diff(list, texts(paths.Words(written))); diff != "" {
			t.Fatalf("%s: %s", written, diff)
		}
		for i, p := range list {
			list[i] = paths.Quote(p)
		}
		if got := paths.Words(strings.Join(list, "  ")); len(got) != len(list) {
			t.Fatalf("%q are %d", list, len(got))
		}
	})
}

// TestACompletedFolderCanBeTypedOn holds what completion writes behind another source: one word, to which more can
// be added.
func TestACompletedFolderCanBeTypedOn(t *testing.T) {
	name := rapid.StringMatching(`[a-z '"\\*?[\]()&$é陈]{1,12}`)
	const typed = "/x.jpg /"
	targets := paths.CompletionTargets(typed)
	rapid.Check(t, func(t *rapid.T) {
		folder := name.Draw(t, "name") + "/"
		text := targets[len(targets)-1].With(typed, folder) + "anna.jpg"
		if got := texts(paths.Words(text)); !cmp.Equal(got, []string{"/x.jpg", "/" + folder + "anna.jpg"}) {
			text += "'" // the quote that was left open
			if diff := cmp.Diff([]string{"/x.jpg", "/" + folder + "anna.jpg"}, texts(paths.Words(text))); diff != "" {
				t.Fatalf("%s: %s", text, diff)
			}
		}
	})
}

func FuzzWords(f *testing.F) {
	f.Add(`'/a b' "c\"d" C:\x y\z file:///q%20 \`)
	f.Fuzz(func(t *testing.T, text string) {
		for _, w := range paths.Words(text) {
			if w.Text == "" && strings.TrimSpace(text) != "" && !strings.ContainsAny(text, `'"`) {
				t.Errorf("%q gives an empty word", text)
			}
		}
		paths.Words(paths.Lines(text))
	})
}
