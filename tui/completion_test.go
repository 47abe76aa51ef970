package tui_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dancecard/history"
)

// touch makes empty files, and folders of what ends in a slash.
func touch(t *testing.T, dir string, names ...string) {
	t.Helper()
	for _, name := range names {
		path := filepath.Join(dir, name)
		err := os.MkdirAll(filepath.Dir(path), 0o700)
		if strings.HasSuffix(name, "/") {
			err = os.MkdirAll(path, 0o700)
		} else if err == nil {
			err = os.WriteFile(path, nil, 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

func TestAPathIsCompletedAsItIsTyped(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg", "clips/waltz.mp4")
	touch(t, dir, "my takes/", "my takes/绿 dress 1.png", "my takes/绿 dress 2.png", "anna.txt", ".hidden.png", "Bo.PNG")
	s := newHarness(t, o)
	s.start(120, 36)
	s.press("n")
	s.write("~/")
	s.see("│ anna.jpg", "│ Bo.PNG", "│ my takes/")
	s.miss("anna.txt", "hidden", "waltz.mp4")
	s.write("m")
	s.miss("│ anna.jpg")
	s.press("tab")
	s.see(`~/my takes/`, "│ 绿 dress 1.png")
	s.press("tab")
	s.see(`~/my takes/绿 dress`)
	s.press("down", "down")
	s.see("▌ 绿 dress 2.png")
	s.press("enter")
	s.see(`~/my takes/绿 dress 2.png`)
	s.miss("▌ 绿")
	s.press("tab") // nothing is left to complete
	s.see("▌Motion")
	s.write("wa")
	s.see("│ waltz.mp4")
	s.miss("anna.jpg")
	s.press("tab", "tab")
	s.see("✔ MP4")

	s.press("shift+tab", "shift+tab")
	s.write(" bo") // another one, and it is not written so
	s.see("│ Bo.PNG")
	s.press("esc")
	s.miss("│ Bo.PNG")
	s.see("New task")
	s.press("backspace")
	s.see("│ Bo.PNG")
	s.write(".")
	s.miss("│ Bo.PNG")
	s.press("backspace", "backspace", ".")
	s.see("│ .hidden.png")
}

// A quote that is still open counts as one, and blanks that are not escaped as part of the name.
func TestCompletionOfNamesWithBlanks(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg")
	touch(t, dir, "my takes/one.png")
	for _, typed := range []string{"'my ta", `"my ta`, `my\ ta`, "my ta"} {
		s := newHarness(t, o)
		s.start(120, 36)
		s.press("n")
		s.write(typed)
		s.see("│ my takes/")
		s.press("tab")
		s.see(`my takes/`, "│ one.png")
		s.press("tab")
		s.see(`my takes/one.png`)
	}
}

// Motions are offered by their names and by their ids.
func TestMotionsAreCompletedFromTheLibrary(t *testing.T) {
	t.Parallel()
	_, o := shelfOf(t, "pictures/anna.jpg")
	s := newHarness(t, o)
	s.add(history.Draft{Picture: shot("anna.png"), Template: waltz}, seconds(history.CancelDone{})...)
	s.must(s.store.Library.Rename(s.ctx, s.motions(t)[0].ID, "Slow waltz", ""))
	s.start(120, 36)
	s.press("n", "down")
	s.write("walt")
	s.see("│ Slow waltz", "motion")
	s.press("tab")
	s.see("▌Motion       Slow waltz  ")
	s.miss("│ Slow waltz", waltz[:20])
	s.press("tab")
	s.see("“Slow waltz” is in the library")
	s.press("shift+tab", "ctrl+u", "ctrl+n", "enter")
	s.see("▌Motion       Slow waltz  ", "“Slow waltz” is in the library")
}

// The field is a list: the name under the cursor is completed, and names side by side are as many motions.
func TestSeveralMotionsOfTheLibrary(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg", "clips/waltz.mp4")
	s := newHarness(t, o)
	for i, name := range []string{"hip-hop", "Slow waltz"} {
		s.add(history.Draft{Picture: shot("anna.png"), Template: s.sim.TemplateIDs()[i]}, seconds(history.CancelDone{})...)
		s.must(s.store.Library.Rename(s.ctx, s.motions(t)[0].ID, name, ""))
	}
	s.start(160, 50)
	s.press("n")
	s.write("anna.jpg")
	s.press("tab")
	s.write("hip-hop wal")
	s.see("│ Slow waltz", "│ waltz.mp4")
	s.press("tab")
	s.see("▌ Slow waltz") // of several, tab chooses the first
	s.press("tab", "tab")
	s.see("✔ hip-hop", "✔ Slow waltz", "1 picture × 2 motions: 2 videos")

	s.press("shift+tab", "end", "ctrl+u")
	s.write("hip slow waltz")
	s.press("home", "right", "right", "right", "-")
	s.see("│ hip-hop")
	s.press("tab")
	s.miss("│ hip-hop")
	s.press("tab")
	s.see("✔ hip-hop", "✔ Slow waltz", "1 picture × 2 motions: 2 videos")

	s.press("shift+tab", "end", "ctrl+u")
	s.write("hip-hop polka")
	s.press("tab")
	s.see("✔ hip-hop", "✖ polka")

	s.press("shift+tab", "end", "ctrl+u")
	s.write("slow waltz")
	s.paste(dir + "/waltz.mp4") // does not go on from the name
	s.see("✔ Slow waltz", "✔ waltz.mp4")

	s.press("ctrl+u")
	s.write("slow waltz hip-hop")
	s.miss("│ hip-hop") // a whole name stays as it is
	s.press("tab")
	s.see("▌Background", "slow waltz hip-hop", "✔ Slow waltz", "✔ hip-hop")
}

// A folder with very many files neither blocks nor floods.
func TestCompletionInAnEndlessFolder(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg")
	for n := range 3000 {
		touch(t, dir, fmt.Sprintf("take-%04d.png", n))
	}
	s := newHarness(t, o)
	s.start(120, 36)
	s.press("n")
	s.write("ta")
	s.see("│ take-0000.png", "│ take-0005.png", "│ 2,994 more")
	s.miss("take-0006")
	s.press("tab")
	s.write("29")
	s.see("│ take-2900.png", "│ 94 more")
}

func TestFilesAreChosenInThePicker(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg", "pictures/bo.png", "clips/waltz.mp4", "clips/tango.mp4")
	touch(t, dir, "empty/", ".hidden.png")
	s := newHarness(t, o)
	s.start(120, 36)
	s.press("n", "ctrl+o")
	s.see("my [files]", "empty/", "anna.jpg", "32 KB")
	s.miss("waltz", "hidden")
	s.press("enter")
	s.see("No folders or pictures here")
	s.press("left", "down", "space", "space", "enter")
	s.see("2 pictures", "✔ anna.jpg", "✔ bo.png")
	s.press("ctrl+o")
	s.see("◆ 2 marked")
	s.press("esc", "tab", "ctrl+o")
	s.see("tango.mp4", "ctrl+l library")
	s.press("t", "a", "enter")
	s.see("2 pictures × 1 motion: 2 videos")
	s.press("ctrl+s", "s")
	s.see("Added 2 tasks")

	s.press("n", "tab", "ctrl+o")
	s.press("ctrl+l")
	s.see("Library", "tango", "no template yet")
	s.press("esc", "esc")
}

func TestAFolderThatCannotBeRead(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg")
	s := newHarness(t, o)
	s.start(120, 36)
	s.must(os.RemoveAll(dir))
	s.press("n", "ctrl+o")
	s.see("This folder doesn't exist")
	s.press("left")
	s.see("No folders or pictures here")
}

// Wan takes the clip itself, so a motion of which only the template is known is no use to it.
func TestOnlyMotionsThatTheEngineTakesAreOffered(t *testing.T) {
	t.Parallel()
	_, o := shelfOf(t, "pictures/anna.jpg", "clips/waltz.mp4")
	s := newHarness(t, o)
	s.add(history.Draft{Picture: shot("anna.png"), Template: tango}, seconds(history.CancelDone{})...)
	s.add(history.Draft{Picture: shot("anna.png"), Clip: studio + "/samples/waltz.mp4"}, seconds(history.CancelDone{})...)
	s.start(120, 36)
	s.press("n", "down", "ctrl+o")
	s.see("AACT.80d3f51b", "waltz", "no template yet")
	s.press("esc", "down", "down", "down", "right", "up")
	s.see("›Wan Animate Move")
	s.press("ctrl+o")
	s.see("Library", "waltz")
	s.miss("AACT.80d3f51b")
}
