package paths_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dancecard/internal/paths"
)

// folder makes a folder with empty files in it, and the places that paths are told by there.
func folder(t *testing.T, names ...string) (string, paths.Dirs) {
	t.Helper()
	dir := t.TempDir()
	for _, name := range names {
		full := filepath.Join(dir, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(full), 0o700), os.WriteFile(full, nil, 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	return dir, paths.Dirs{Home: dir, Dir: dir}
}

// from gives paths as seen from a folder, other sources as they are.
func from(dir string, list []string) (out []string) {
	for _, source := range list {
		if rest, ok := strings.CutPrefix(source, dir+string(filepath.Separator)); ok {
			source = filepath.ToSlash(rest)
		}
		out = append(out, source)
	}
	return out
}

// Names are believed as they stand before a blank or a star in them means anything.
func TestNamesAsTheyStand(t *testing.T) {
	t.Parallel()
	star := "anna [1] *.jpg"
	dir, p := folder(t, star, "bo.png", "c.mp4", ".hidden.jpg", "sub/d.jpg", "note.txt", "e f/g.jpg", "a b.jpg")
	for typed, want := range map[string][]string{
		star:                                  {star},
		"~/" + star:                           {star},
		`~/anna\ \[1\]\ \*.jpg`:               {star},
		`'anna [1] *.jpg' bo.png`:             {star, "bo.png"},
		paths.Quote(dir) + "/*.jpg":           {"a b.jpg", star},
		`an*\[1]*.jpg`:                        {star},
		"*.jpg *.jpg bo.png":                  {"a b.jpg", star, "bo.png"},
		"a b.jpg bo.png":                      {"a b.jpg", "bo.png"},
		dir + "/a b.jpg bo.png":               {"a b.jpg", "bo.png"},
		"bo.png a b.jpg":                      {"bo.png", "a b.jpg"},
		"a  b.jpg bo.png":                     {"a  b.jpg bo.png"},
		"e f/":                                {"e f/g.jpg"},
		".*.jpg":                              {".hidden.jpg"},
		"no such.png":                         {"no such.png"},
		paths.Quote(dir) + "/":                {"a b.jpg", star, "bo.png"},
		"*/*.jpg":                             {"e f/g.jpg", "sub/d.jpg"},
		"sub/../*.png":                        {"bo.png"},
		"file://" + dir + "/bo.png":           {"bo.png"},
		"bo.png ./anna\\ \\[1\\]\\ \\*.jpg":   {"bo.png", star},
		"https://p.example/*.jpg":             {"https://p.example/*.jpg"},
		"https://p.example/a.jpg '/no/b.jpg'": {"https://p.example/a.jpg", "/no/b.jpg"},
		"https://p.example/anna and d.png":    {"https://p.example/anna and d.png"},
		"https://p.example/an d.png bo.png":   {"https://p.example/an d.png", "bo.png"},
		"https://p.example/a  b.png /no/c.jpg https://p.example/d": {"https://p.example/a  b.png", "/no/c.jpg", "https://p.example/d"},
		"https://p.example/a.mp4 AACT.1.a.b":                       {"https://p.example/a.mp4", "AACT.1.a.b"},
		"ftp://p.example/a.jpg":                                    {"ftp://p.example/a.jpg"},
	} {
		got, err := p.FindTyped(paths.PictureKind, typed, nil)
		if diff := cmp.Diff(want, from(dir, got)); diff != "" || err != nil {
			t.Errorf("%s: %v, %s", typed, err, diff)
		}
	}
	if got, err := p.FindTyped(paths.ClipKind, "*.*", nil); err != nil || len(got) != 1 || filepath.Base(got[0]) != "c.mp4" {
		t.Errorf("clips: %q, %v", got, err)
	}
	for typed, want := range map[string]paths.Error{
		"*.gif": {Code: paths.CodeNoFile, Kind: paths.PictureKind, Text: "*.gif"},
		"[.png": {Code: paths.CodePattern, Kind: paths.PictureKind, Text: "[.png"},
		"/no/":  {Code: paths.CodeNoFile, Kind: paths.PictureKind, Text: "/no/"},
	} {
		_, err := p.FindTyped(paths.PictureKind, typed, nil)
		if e, ok := errors.AsType[*paths.Error](err); !ok || *e != want || !strings.Contains(e.Error(), typed) {
			t.Errorf("%s: %v", typed, err)
		}
	}
}

// A shell has taken the quotes off: what is left is one source, blanks and all, or a pattern.
func TestWordsOfACommand(t *testing.T) {
	t.Parallel()
	dir, p := folder(t, "my pics/a.jpg", "my pics/it's.png", "pics [1]/c.jpg", "pics [1]/d.mp4", "e [2].jpg")
	for name, c := range map[string]struct{ args, want []string }{
		"none":                     {nil, nil},
		"a path with blanks":       {[]string{"my pics/a.jpg", "my pics/it's.png"}, []string{"my pics/a.jpg", "my pics/it's.png"}},
		"a pattern":                {[]string{"my pics/*"}, []string{"my pics/a.jpg", "my pics/it's.png"}},
		"a folder":                 {[]string{"~/pics [1]/"}, []string{"pics [1]/c.jpg"}},
		"a folder and its file":    {[]string{"pics [1]/", dir + "/pics [1]/c.jpg"}, []string{"pics [1]/c.jpg"}},
		"a name that is there":     {[]string{"e [2].jpg"}, []string{"e [2].jpg"}},
		"one that is not there":    {[]string{"f.jpg"}, []string{"f.jpg"}},
		"addresses, ids and names": {[]string{"https://p.example/a?b=*", "AACT.1.a.b", "my own waltz"}, []string{"https://p.example/a?b=*", "AACT.1.a.b", "my own waltz"}},
		"a name with brackets":     {[]string{"waltz [slow]"}, []string{"waltz [slow]"}},
		"file:":                    {[]string{"file://" + dir + "/my%20pics/a.jpg"}, []string{"my pics/a.jpg"}},
		"one that looks the same":  {[]string{"my\u00a0pics/a.jpg"}, []string{"my pics/a.jpg"}},
	} {
		got, err := p.FindArgs(paths.PictureKind, c.args...)
		if diff := cmp.Diff(c.want, from(dir, got)); diff != "" || err != nil {
			t.Errorf("%s: %v, %s", name, err, diff)
		}
	}
	for arg, code := range map[string]paths.Code{"*.gif": paths.CodeNoFile, "[.png": paths.CodePattern, "[ab].png": paths.CodeNoFile, "*x": paths.CodeNoFile} {
		_, err := p.FindArgs(paths.PictureKind, arg)
		if e, ok := errors.AsType[*paths.Error](err); !ok || e.Code != code {
			t.Errorf("%s: %v", arg, err)
		}
	}
}

// A name that looks the same as that of one file means it; where two do, neither is meant.
func TestAFileThatLooksTheSame(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct{ is, typed string }{
		"a narrow blank":              {"Screenshot 2026-11-20 at 3.04.05\u202fPM.jpg", "Screenshot 2026-11-20 at 3.04.05 PM.jpg"},
		"a narrow blank, escaped":     {"at 3.04.05\u202fPM.jpg", `at\ 3.04.05\ PM.jpg`},
		"a narrow blank, as it is":    {"at 3.04.05\u202fPM.jpg", "at 3.04.05\u202fPM.jpg"},
		"decomposed":                  {"cafe\u0301.jpg", "caf\u00e9.jpg"},
		"composed":                    {"caf\u00e9.jpg", "cafe\u0301.jpg"},
		"a folder too":                {"me\u0301s\u00a0images/a.jpg", "m\u00e9s images/a.jpg"},
		"quotes around an apostrophe": {"John's Archive/a.jpg", "'{}John's Archive/a.jpg'"},
		"quotes, and no blank":        {"John's/a.jpg", "'{}John's/a.jpg'"},
		"quotes, and a curly one":     {"John’s Archive/a.jpg", "'{}John's Archive/a.jpg'"},
		"file: with one slash":        {"my pics/a.jpg", "file:{}my%20pics/a.jpg"},
	} {
		dir, p := folder(t, tt.is, "cafe.jpg", "Anna.jpg")
		got, err := p.FindTyped(paths.PictureKind, strings.ReplaceAll(tt.typed, "{}", dir+"/"), nil)
		if diff := cmp.Diff([]string{tt.is}, from(dir, got)); diff != "" || err != nil {
			t.Errorf("%s: %v, %s", name, err, diff)
		}
	}
	dir, p := folder(t, "a\u202fb.jpg")
	if got, _ := p.FindTyped(paths.PictureKind, "'"+dir+"/a b.jpg' '"+dir+"/a\u00a0b.jpg'", nil); len(got) != 1 {
		t.Errorf("one file named in two ways: %q", got)
	}
	dir, _ = folder(t, "a\u202fb.jpg", "a\u00a0b.jpg")
	_, err := os.Stat(filepath.Join(dir, "a b.jpg"))
	if got := paths.LookAlike(filepath.Join(dir, "a b.jpg"), err); got != "" {
		t.Errorf("two look the same, and %q is meant", got)
	}
	if got := paths.LookAlike(filepath.Join(dir, "a b.jpg"), os.ErrPermission); got != "" {
		t.Errorf("something is there, and %q is meant", got)
	}
}

func TestWaysOnInAFolder(t *testing.T) {
	t.Parallel()
	dir, _ := folder(t, "anna.jpg", "Anton.png", "clips/a.mp4", "note.txt", ".x.jpg", "cafe\u0301.jpg", "waltz.mp4")
	all, err := paths.ReadFolder(dir)
	if err != nil || len(all) != 6 {
		t.Fatalf("%v, %v", all, err)
	}
	for begin, want := range map[string][]string{
		"":          {"anna.jpg", "Anton.png", "cafe\u0301.jpg", "clips/"},
		"an":        {"anna.jpg"},
		"AN":        {"anna.jpg", "Anton.png"},
		"caf\u00e9": {"cafe\u0301.jpg"},
		".":         {".x.jpg"},
		"none":      nil,
	} {
		var got []string
		for _, e := range paths.Matching(all, paths.PictureKind, begin) {
			got = append(got, e.Label())
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q: %s", begin, diff)
		}
	}
	for typed, want := range map[string]string{"": "", "c": "clips/", "w": "waltz.mp4"} {
		if got := paths.Common(paths.Matching(all, paths.ClipKind, typed), typed); got != want {
			t.Errorf("%q goes on as %q, not %q", typed, got, want)
		}
	}
	if _, err := paths.ReadFolder(filepath.Join(dir, "none")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a folder that is not there: %v", err)
	}
}
