package tui_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dancecard/history"
)

// A file that was corrected, or has appeared by now, is inspected again. That happens when the form is sent or
// opened again.
func TestACorrectedFileIsInspectedAgain(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg", "clips/waltz.mp4")
	good := map[string][]byte{}
	for _, name := range []string{"anna.jpg", "waltz.mp4"} {
		content, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		good[name] = content
	}
	for _, c := range []struct {
		about, file string
		bad         []byte // nil where there is no file
		says        string
		keys        []string
	}{
		{"a picture, sent", "anna.jpg", bmp(9000, 9000), "9000×9000", []string{"ctrl+s"}},
		{"a picture, opened again", "anna.jpg", bmp(9000, 9000), "9000×9000", []string{"esc", "n", "ctrl+s"}},
		{"a picture that is missing", "anna.jpg", nil, "Picture: ", []string{"ctrl+s"}},
		{"a clip, sent", "waltz.mp4", mkv(), "Clip: ", []string{"ctrl+s"}},
		{"a clip that is missing", "waltz.mp4", nil, "Clip: ", []string{"ctrl+s"}},
	} {
		t.Run(c.about, func(t *testing.T) {
			path := filepath.Join(dir, c.file)
			if _ = os.Remove(path); c.bad != nil {
				_ = os.WriteFile(path, c.bad, 0o600)
			}
			s := newHarness(t, o)
			s.start(120, 40)
			s.fill("anna.jpg", "waltz.mp4")
			s.press("ctrl+s")
			s.see(c.says)
			s.press("ctrl+s")
			s.see(c.says) // it is as bad as before
			s.must(os.WriteFile(path, good[c.file], 0o600))
			s.press(c.keys...)
			s.see("Added to the queue")
		})
	}
}

// What a pattern fits is found out again as well.
func TestAPatternMatchesANewFile(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg", "clips/waltz.mp4")
	s := newHarness(t, o)
	s.start(120, 40)
	s.fill("new*.jpg", "waltz.mp4")
	s.press("ctrl+s")
	s.see("No picture matches")
	s.must(os.Rename(filepath.Join(dir, "anna.jpg"), filepath.Join(dir, "new-anna.jpg")))
	s.press("ctrl+s")
	s.see("Added to the queue")
}

// In a terminal that is too small to show anything keys do nothing but end the program.
func TestKeysInATerminalThatIsTooSmall(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	task := s.add(history.Draft{Picture: sample("anna.jpg"), Template: waltz}, seconds(history.CancelDone{})...)
	s.start(30, 8)
	s.see("dancecard needs 40×10")
	s.press("x", "n")
	s.paste("x")
	if !s.task(task.ID).Removed.IsZero() {
		t.Error("a key that nobody saw removed a task")
	}
	s.resize(80, 24)
	s.see("canceled", "All 1")
	s.resize(30, 8)
	s.press("ctrl+c")
	if !s.ended {
		t.Error("ctrl+c does not end it")
	}
}

// In any terminal the sentence fits, and q ends the program, after the question where there is one.
func TestQuitInATerminalThatIsTooSmall(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.add(history.Draft{Picture: sample("anna.jpg"), Template: waltz}, seconds(history.PutOnHold{})...)
	s.start(80, 24)
	for _, size := range [][2]int{{39, 9}, {200, 1}, {20, 3}, {12, 4}, {8, 1}, {2, 2}, {1, 1}} {
		s.resize(size[0], size[1])
		if err := cramped(strings.Split(s.frame(), "\n"), size[0], size[1]); err != nil {
			t.Errorf("%v: %v", size, err)
		}
	}
	s.resize(30, 3)
	s.press("q")
	s.see("Quit? q quit, esc stay")
	s.press("esc", "x", "enter")
	s.see("q quit")
	s.press("q", "q")
	if !s.ended {
		t.Error("q does not end it")
	}
}
