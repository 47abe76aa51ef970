package paths_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"dancecard/internal/paths"
)

func TestNamesThatLookTheSame(t *testing.T) {
	t.Parallel()
	for a, b := range map[string]string{
		"3.04.05\u202fPM.png": "3.04.05 PM.png", "a\u00a0b": "a b", "全\u3000角": "全 角", "cafe\u0301.jpg": "café.jpg",
		"John’s": "John's", "\u202aanna.jpg\u202c": "anna.jpg", "an\u200bna.jpg": "anna.jpg",
	} {
		if paths.NormalizeName(a) != paths.NormalizeName(b) {
			t.Errorf("%q and %q look the same", a, b)
		}
	}
	for a, b := range map[string]string{"anna.jpg": "Anna.jpg", "a b": "ab", "a1": "a¹", "cafe.jpg": "café.jpg", "l": "1"} {
		if paths.NormalizeName(a) == paths.NormalizeName(b) {
			t.Errorf("%q and %q do not look the same", a, b)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.String().Draw(t, "name")
		if once := paths.NormalizeName(name); paths.NormalizeName(once) != once {
			t.Errorf("%q, %q", once, paths.NormalizeName(once))
		}
	})
}

func TestWhatStandsInsideQuotes(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		" '/a/John's Archive/a.jpg' ":        {"/a/John's Archive/a.jpg"},
		`"/a/27" wide/a.jpg"`:                {`/a/27" wide/a.jpg`},
		"'/John's/a.jpg' '/b/it's mine.jpg'": {"/John's/a.jpg", "/b/it's mine.jpg"},
		"'/a b.jpg'":                         nil,
		"'/a b.jpg' '/c.jpg'":                nil,
		`'/John'\''s/a.jpg'`:                 nil,
		"/it's/a.jpg":                        nil,
		"'":                                  nil,
		"''":                                 nil,
		"'''":                                {"'"},
		"'/a.jpg":                            nil,
	} {
		if diff := cmp.Diff(want, paths.SplitQuoted(text)); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
}

func TestWindowsPathsInsideWindows(t *testing.T) {
	t.Parallel()
	wsl := paths.Dirs{Home: "/home/me", Dir: "/here", Drives: "/mnt"}
	for typed, want := range map[string]string{
		`C:\Users\a\pic.jpg`: "/mnt/c/Users/a/pic.jpg", "d:/b/../c.png": "/mnt/d/c.png", `E:\`: "/mnt/e",
		`\\wsl.localhost\Ubuntu\home\me\a.jpg`: "/home/me/a.jpg", `\\WSL$\Debian\a.jpg`: "/a.jpg",
		"file:///C:/my%20pics/a.png": "/mnt/c/my pics/a.png",
		`\\studio\pics\a.jpg`:        `/here/\\studio\pics\a.jpg`, "/p/a.jpg": "/p/a.jpg", "a.jpg": "/here/a.jpg", "C:": "C:",
	} {
		if got := wsl.Source(typed); got != want {
			t.Errorf("%q: %q, want %q", typed, got, want)
		}
	}
	for glob, want := range map[string]string{"C:/pics/*.jpg": "/mnt/c/pics/*.jpg", "C:/pics/": "/mnt/c/pics/", "*.jpg": "*.jpg"} {
		if got := wsl.Pattern(glob); got != want {
			t.Errorf("%q: %q, want %q", glob, got, want)
		}
	}
	wsl.Drives = ""
	if got := wsl.Source(`C:\a.jpg`); got != `/here/C:\a.jpg` {
		t.Errorf("elsewhere: %q", got)
	}
}
