package tui_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dancecard/internal/simulator/assets"
	"dancecard/tui"
)

// inFolder is the program started in a folder of its own, and files of the service's samples in it.
func inFolder(t *testing.T, files map[string]string) (*harness, string) {
	t.Helper()
	dir := t.TempDir()
	s := newHarness(t, settings{config: func(c *tui.Config) { c.Dir = dir }})
	for name, sample := range files {
		var data []byte
		if sample != "" {
			var err error
			data, err = assets.FS.ReadFile(sample)
			s.must(err)
		}
		s.must(os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o700))
		s.must(os.WriteFile(filepath.Join(dir, name), data, 0o600))
	}
	s.start(120, 36)
	return s, dir
}

// A typed name that looks like that of one file means that file. The task has the file's own name.
func TestAFileNameInAnotherNormalForm(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct{ is, typed string }{
		"a narrow blank":              {"Screenshot 2026-11-20 at 3.04.05\u202fPM.jpg", "Screenshot 2026-11-20 at 3.04.05 PM.jpg"},
		"quotes around an apostrophe": {"John's Archive/a.jpg", "'{}John's Archive/a.jpg'"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s, dir := inFolder(t, map[string]string{tt.is: "pictures/anna.jpg", "cafe.jpg": "", "Anna.jpg": ""})
			s.press("n")
			s.paste(strings.ReplaceAll(tt.typed, "{}", dir+"/"))
			s.press("tab")
			s.see("✔ JPEG, 540×960")
			s.paste(s.sim.TemplateIDs()[0])
			s.press("ctrl+s", "ctrl+s")
			s.until("✔ saved", 20*time.Minute)
			if task := s.task(1); task.Picture != filepath.Join(dir, tt.is) {
				t.Errorf("the task has %q", task.Picture)
			}
		})
	}
}

// One file that is named in two ways is one.
func TestOneFileUnderTwoNormalForms(t *testing.T) {
	t.Parallel()
	s, dir := inFolder(t, map[string]string{"a\u202fb.jpg": "pictures/anna.jpg"})
	s.press("n")
	s.paste("'" + dir + "/a b.jpg' '" + dir + "/a\u00a0b.jpg'")
	s.press("tab")
	s.see("✔ JPEG, 540×960", "Checks")
}

// Where two files look the same, neither is meant.
func TestTwoFilesWithEquivalentNames(t *testing.T) {
	t.Parallel()
	s, _ := inFolder(t, map[string]string{"a\u202fb.jpg": "pictures/anna.jpg", "a\u00a0b.jpg": "pictures/anna.jpg"})
	s.press("n")
	s.paste("a b.jpg")
	s.press("tab")
	s.see("✖ Picture: ")
}

// What is typed in one encoding completes to a name in the other.
func TestCompletionOfANameInAnotherEncoding(t *testing.T) {
	t.Parallel()
	s, _ := inFolder(t, map[string]string{"cafe\u0301 noir.jpg": "pictures/anna.jpg"})
	s.press("n")
	s.write("caf\u00e9")
	s.press("tab", "tab")
	s.see("✔ JPEG, 540×960")
}

// A clip's name is found in the same way.
func TestAClipNameInAnotherNormalForm(t *testing.T) {
	t.Parallel()
	s, _ := inFolder(t, map[string]string{"wa\u0308ltz.mp4": "clips/waltz.mp4"})
	s.press("n", "tab")
	s.paste("w\u00e4ltz.mp4")
	s.press("tab")
	s.see("✔ MP4, 540×960")
}

// A Windows path means a file on Windows' drive in WSL, and is called what it is elsewhere.
func TestAWindowsPath(t *testing.T) {
	t.Parallel()
	data, err := assets.FS.ReadFile("pictures/anna.jpg")
	if err != nil {
		t.Fatal(err)
	}
	for _, wsl := range []bool{true, false} {
		drives := t.TempDir()
		s := newHarness(t, settings{config: func(c *tui.Config) {
			if c.Dir = t.TempDir(); wsl {
				c.Drives = drives
			}
		}})
		s.must(os.MkdirAll(filepath.Join(drives, "c/Users/a"), 0o700))
		s.must(os.WriteFile(filepath.Join(drives, "c/Users/a/pic.jpg"), data, 0o600))
		s.start(160, 36)
		s.press("n")
		for _, typed := range []string{`C:\Users\a\pic.jpg`, `"C:\Users\a\pic.jpg"`, "c:/Users/a/pic.jpg", `C:\Users\a\*.jpg`, `C:\Users\a\none.jpg`} {
			s.press("ctrl+u")
			s.paste(typed)
			s.press("tab")
			switch {
			case wsl && strings.Contains(typed, "none"):
				s.see("✖ Picture: No such file:", filepath.Join(drives, "c/Users/a/none.jpg"))
			case wsl:
				s.see("✔ JPEG, 540×960")
			case !strings.Contains(typed, "*"):
				s.see("is a Windows path; use a path of this")
			}
			s.press("shift+tab")
		}
	}
}
