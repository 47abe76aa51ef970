package tui_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/simulator"
	"dancecard/tui"
)

func TestSelectionFollowsItsTask(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	account(s, plainly)
	s.hold(service)
	s.start(80, 24)
	s.press("down", "down", "down")
	row := func() string { // without how long it waits, which changes with the time
		before, after, _ := strings.Cut(s.cursorRow(), "~")
		return before + after[min(3, len(after)):]
	}
	chosen := row()
	if !strings.Contains(chosen, "#4") {
		t.Fatalf("the cursor stands on %q", chosen)
	}
	for n := range 4 { // another window writes tasks down
		s.add(history.Draft{Title: fmt.Sprint("foreign ", n), Picture: shot("bo.png"), Template: waltz}, seconds(history.CancelDone{})...)
		s.advance(6 * time.Second)
		if now := row(); now != chosen {
			t.Fatalf("after %d tasks above it the cursor stands on %q, not on %q", n+1, now, chosen)
		}
	}
	s.see("All 27")
	s.press("s") // by queue
	if now := row(); now != chosen {
		t.Errorf("in another order the cursor stands on %q", now)
	}
}

func TestGroupsOrdersAndFilters(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	account(s, plainly)
	s.hold(anything)
	s.start(240, 50)
	rows := func() int { return strings.Count(s.text(), " × AACT.") }
	for _, want := range []struct{ key, head string }{{"tab", "Active 1"}, {"tab", "Done 3"}, {"tab", "Problems"}, {"tab", "All 23"}} {
		s.press(want.key)
		s.see(want.head)
	}
	s.press("shift+tab", "shift+tab")
	s.see("– canceled", "✔ saved")
	s.miss("○ queued  ", "rejected", "unconfirmed")
	if n := rows(); n != 3 {
		t.Errorf("the group of three has %d rows", n)
	}
	s.press("tab", "tab")
	for _, order := range []string{"by queue", "oldest first", "by state", "by picture", "by title", "by rating", "newest first"} {
		s.press("s")
		s.see(order)
	}
	for _, f := range [][]string{
		{"小姐", "小红书 封面"},
		{"封面", "小红书 封面"},
		{"FULLBODY", "Finale"},
		{"rooftop zebra", "No match for “rooftop zebra”"},
		{"unconfirmed", "Rooftop, again", "Rooftop, night", "Poster, tango"},
		{"0385dc79-5ff8-4d82-bcb6-000000000018", "Take 24"},
		{"dream", "Take 26"},
		{"take ２４", "Take 24"},
	} {
		s.press("/")
		s.write(f[0])
		s.see(f[1:]...)
		if n := rows(); n > len(f) { // the pane's heading can be one as well
			t.Errorf("%q lists %d tasks", f[0], n)
		}
		s.press("enter")
		s.see("/" + f[0])
		s.press("esc")
		s.miss("/" + f[0])
		s.see("All 23")
	}
}

func TestMarkedTasksAreCanceledTogether(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{speed: 1, config: func(c *tui.Config) { c.InFlight = 2 }})
	s.experienced() // task 1
	s.start(120, 36)
	for n := range 4 {
		s.compose(sample([]string{"anna.jpg", "bo.png"}[n/2]), s.sim.TemplateIDs()[n%2], fmt.Sprint("Take ", n+1))
		s.advance(2 * time.Second)
	}
	s.until("● running", time.Minute)
	s.press("home", "space", "down", "space", "space") // the last waits here, the second is PENDING there, the first is at work
	s.see("◆ 3 marked")
	s.press("c")
	s.see("Cancel 2 tasks?", "1 marked task can't be canceled", "cost nothing")
	s.press("c")
	s.miss("marked")
	for id, want := range map[history.TaskID]history.State{2: history.OnServer, 3: history.Canceled, 4: history.OnServer, 5: history.Canceled} {
		if got := s.task(id).State; got != want {
			t.Errorf("task %d is %s, not %s", id, got, want)
		}
	}
	if n := len(s.requests(simulator.KindCancel)); n != 1 || s.sim.Tasks()[1].Status != "CANCELED" {
		t.Errorf("%d requests to cancel, the service says %s", n, s.sim.Tasks()[1].Status)
	}
}

func TestCancelOfATaskThatHasBegun(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.start(120, 36)
	s.compose(sample("anna.jpg"), s.sim.TemplateIDs()[0], "Opening")
	s.press("c")
	s.see("Cancel “Opening”?")
	s.clock.set(s.clock.Now().Add(4 * time.Second)) // meanwhile the service begins
	s.press("c")
	s.see("Can't cancel: ", "UnsupportedOperation")
	s.until("✔ saved", time.Minute)
}

func TestRemoveAndUndo(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	by := account(s, plainly)
	s.hold(service)
	s.start(120, 36)
	s.choose(by["saved wide"])
	s.press("space", "down", "space", "x")
	s.see("Remove 2 tasks?")
	s.press("y")
	s.see("Removed 2 tasks · u undo", "All 21")
	s.press("u")
	s.see("2 tasks are back on the list", "All 23", "陈小姐.png")
	s.press("u")
	s.see("Nothing to undo")
	s.choose(by["failed"])
	s.press("enter", "delete")
	s.see("Removed “Finale”", "esc back") // the next one is shown
	s.press("esc")
	s.see("All 22")
}

func TestCopyMenu(t *testing.T) {
	t.Parallel()
	var native []string
	s := newHarness(t, settings{config: func(c *tui.Config) {
		c.Clipboard = func(text string) error { native = append(native, text); return nil }
	}})
	by := account(s, plainly)
	s.hold(service)
	s.start(120, 36)
	s.choose(by["saved"])
	task := by["saved"]
	for _, c := range [][2]string{
		{"t", task.RemoteID}, {"r", task.RequestID}, {"f", s.videos.Path(task.File)}, {"v", task.Video}, {"p", task.Picture}, {"m", task.Template},
	} {
		s.press("y", c[0])
		if last := native[len(native)-1]; last != c[1] {
			t.Errorf("%s copied %q, not %q", c[0], last, c[1])
		}
		s.see("Copied: ")
	}
	s.choose(by["failed"])
	s.press("y", "e")
	if last := native[len(native)-1]; !strings.HasPrefix(last, "InvalidFile.FullBody: The human is not fullbody") || !strings.Contains(last, "(request ID 7574ee8f-") {
		t.Errorf("for support it copied %q", last)
	}
	s.miss("the task's video", "Signature") // the link is a secret
	s.choose(by["ambiguous"])
	s.press("y")
	s.see("Copy from “Rooftop, night”")
	s.miss("     Error details for support", history.CodeAmbiguous) // a code of ours helps nobody
}

func TestCopyThroughTheTerminal(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	by := account(s, plainly)
	s.hold(service)
	s.start(120, 36)
	s.choose(by["saved"])
	s.press("y", "t")
	s.see("Sent to the terminal (OSC 52): Task ID")
	if len(s.clips) != 1 || s.clips[0] != by["saved"].RemoteID {
		t.Errorf("the terminal was given %q", s.clips)
	}
}

// Inside tmux the text is given to tmux, and nobody claims that it arrived.
func TestCopyThroughTmux(t *testing.T) {
	t.Parallel()
	var given []string
	var broken error
	s := newHarness(t, settings{config: func(c *tui.Config) {
		c.Tmux = func(text string) error { given = append(given, text); return broken }
	}})
	by := account(s, plainly)
	s.hold(anything)
	s.start(120, 36)
	s.choose(by["saved"])
	s.press("y", "t")
	s.see("Sent to tmux and the terminal: Task ID")
	if id := by["saved"].RemoteID; len(given) != 1 || given[0] != id || len(s.clips) != 0 {
		t.Errorf("tmux was given %q, the terminal %q", given, s.clips)
	}
	broken = errors.New("no server")
	s.press("y", "t")
	s.see("Sent to the terminal (OSC 52): Task ID")
	if len(s.clips) != 1 {
		t.Errorf("without tmux the terminal is asked: %q", s.clips)
	}
}

// GNU screen passes on what is wrapped, in pieces that it can hold.
func TestCopyThroughScreen(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: func(c *tui.Config) { c.InsideScreen = true }})
	by := account(s, plainly)
	s.hold(anything)
	s.start(120, 36)
	s.choose(by["saved"])
	s.press("y", "t")
	s.see("Sent to the terminal (OSC 52): Task ID")
	if len(s.clips) != 1 || !strings.Contains(s.clips[0], "\x1bP\x1b]52;c;") {
		t.Errorf("screen was given %q", s.clips)
	}
}

// TestKeysSayWhy presses keys that have nothing to do.
func TestKeysSayWhy(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.start(120, 36)
	for _, k := range [][2]string{
		{"enter", "No task to open"},
		{"e", "No task selected"},
		{"o", "No task selected"},
		{"y", "No task selected"},
		{"c", "No task selected"},
		{"x", "No task selected"},
		{"S", "No task selected"},
		{"a", "No task selected"},
		{"u", "Nothing to undo"},
		{"U", "Nothing to redo"},
		{"p", "No task selected"},
		{"Z", "“Z” isn't bound here · ? help"},
		{"h", "“h” goes back in a task now · p pauses"},
		{"你", "Input method is on: switch to English, or ctrl+p for all commands"},
	} {
		s.press(k[0])
		s.see(k[1])
	}
	s.advance(time.Minute)
	s.miss("does nothing", "that is no key") // a word goes away
	s.send(tea.KeyPressMsg{Code: tea.KeyF5})
	s.miss("F5", "f5")
}

func TestPaletteKnowsEveryAction(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	by := account(s, plainly)
	s.hold(anything)
	s.start(120, 36)
	s.choose(by["queued"])
	for _, key := range []string{":", "：", "ctrl+p"} { // the second is what a Chinese input method makes of the first
		s.press(key)
		s.write("cancel")
		s.press("enter")
		s.see("Cancel “Take 28”?")
		s.press("esc")
	}
	s.press("？")
	s.see("On this screen", "Show the task on the whole screen")
	s.press("z")
	s.see("On this screen")
	s.press("？")
	s.miss("On this screen")
}

func TestDetailOnASmallScreen(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	by := account(s, plainly)
	s.hold(anything)
	s.start(60, 16)
	s.choose(by["failed"])
	s.press("enter")
	s.see("Finale", "InvalidFile.FullBody", "The picture doesn't show the whole body")
	s.miss("(PENDING) · accepted")
	s.press("G")
	s.see("(PENDING) · accepted", "Failed (FAILED): InvalidFile.FullBody")
	s.press("g")
	s.see("Finale")
	s.press("esc")
	if row := s.cursorRow(); !strings.Contains(row, "failed") {
		t.Errorf("Back on the list the cursor stands on %q", row)
	}
}

// The groups count what the filter and the batch let through; the window's title still tells of all problems.
func TestTheGroupsCountWhatIsListed(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	for n, title := range []string{"one", "two", "three"} {
		s.add(history.Draft{Title: title, Picture: shot("anna.png"), Template: waltz}, append(accepted(n, plainly), reported(time.Second, api.Failed))...)
	}
	s.add(history.Draft{Title: "two more", Picture: shot("bo.png"), Template: waltz}, seconds(history.CancelDone{})...)
	s.hold(service)
	s.start(100, 30)
	s.see("All 4  Active 0  Done 1  Problems 3")
	s.press("/")
	s.write("two")
	s.press("enter")
	s.see("All 2  Active 0  Done 1  Problems 1", "/two 2 matches")
	if title := s.model.View().WindowTitle; !strings.Contains(title, "3 problems") {
		t.Errorf("the title is %q", title)
	}
	s.press("tab", "tab", "tab")
	s.see("All 2  Active 0  Done 1  Problems 1", "/two 1 match")
	s.press("esc")
	s.see("All 4  Active 0  Done 1  Problems 3")
}
