package tui_test

import (
	"path/filepath"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
)

// A click goes to a field and to a place in its text, chooses an option, and takes a completion.
func TestFormByMouse(t *testing.T) {
	t.Parallel()
	_, o := shelfOf(t, "pictures/anna.jpg", "pictures/bo.png", "clips/waltz.mp4")
	s := newHarness(t, o)
	s.start(120, 36)
	s.press("n")
	s.paste("anna.jpg")
	s.clickOn("nna.jpg")
	s.write("X")
	s.see("▌Picture      aXnna.jpg")
	s.press("backspace")
	s.clickOn("Title")
	s.write("Take 陈")
	s.clickOn("nna.jpg") // of a field without the focus
	s.write("X")
	s.see("▌Picture      aXnna.jpg", "Take 陈")
	s.press("backspace")

	s.clickOn("picture's ")
	s.see("▌Background     clip's   ›picture's")
	s.clickOn("clip's ", "clip's ")
	s.see("▌Background    ›clip's    picture's")
	s.clickOn("Wan Animate Mix")
	s.see("›Wan Animate Mix", "Quality")
	s.clickOn("AnimateAnyone")
	s.see("›AnimateAnyone")

	s.clickOn("Motion  ")
	s.write("wal")
	s.see("│ waltz.mp4")
	s.clickOn(" waltz.mp4")
	s.see("▌Motion       waltz.mp4")
	s.rightClick("Title")
	s.see("▌Motion       waltz.mp4")
}

// The wheel chooses among completions, in sight of where they are.
func TestCompletionsByMouse(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg")
	var names []string
	for _, c := range "bcdefghijkl" {
		names = append(names, "take-"+string(c)+".png")
	}
	touch(t, dir, names...)
	s := newHarness(t, o)
	s.start(80, 24)
	s.press("n")
	s.write("take")
	s.see("│ take-b.png", "│ take-g.png")
	s.wheelOver("take-b.png", 3)
	s.see("▌ take-j.png")
	s.wheelOver("take-j.png", -1)
	s.see("▌ take-g.png")
	s.clickOn("take-e.png")
	s.see("▌Picture      take-e.png")
}

func TestPickerByMouse(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg", "pictures/bo.png")
	touch(t, dir, "empty/")
	s := newHarness(t, o)
	s.start(120, 36)
	s.press("n", "ctrl+o")
	s.clickOn("empty/") // is selected already
	s.see("No folders or pictures here")
	s.clickOn("left folder above  esc")
	s.see("anna.jpg")
	s.rightClick("bo.png")
	s.rightClick("anna.jpg")
	s.see("◆ 2 marked")
	s.rightClick("bo.png")
	s.see("◆ 1 marked")
	s.clickAt(0, 0, tea.MouseLeft) // which would lose the mark
	s.see("◆ 1 marked")
	s.clickOn("ctrl+s")
	s.see("/anna.jpg'  ")
	s.press("ctrl+o")
	s.clickAt(0, 0, tea.MouseLeft)
	s.miss("bo.png")
}

// A click on the picture of a video that is on disk plays it, and the next one stops it.
func TestPlayingByMouse(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: (&cutter{}).wire})
	s.filmed(1, "a.mp4")
	s.hold(service)
	for _, size := range [][2]int{{160, 50}, {80, 40}} {
		s.start(size[0], size[1])
		s.press("enter")
		s.advance(time.Second)
		x, y := s.cell("▀▀▀", false)
		s.clickOn("a.mp4") // elsewhere
		s.miss("stop")
		s.clickAt(x, y, tea.MouseLeft)
		s.see("esc stop")
		s.clickAt(x, y, tea.MouseLeft)
		s.miss("stop")
		s.clickAt(x, y, tea.MouseLeft)
		s.clickFooter("stop")
		s.miss("stop")
	}
}

func TestLibraryByMouse(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	still(s, plainly, 80, 24)
	s.clickOn("2 Motions")
	s.clickOn("AACT.80d3f51b")
	s.see("▌ ✔ ready        AACT.80d3f51b")
	s.clickOn("AACT.80d3f51b")
	s.see("esc back")
	s.clickFooter("esc back")
	s.clickFooter("e name, note")
	s.clickOn("what the motion is good for")
	s.write("slow")
	x, y := s.cell("name         ", true)
	s.clickAt(x, y, tea.MouseLeft)
	s.write("Tango ")
	s.clickAt(0, 0, tea.MouseLeft) // which would lose what was typed
	s.clickOn("ctrl+s save")
	s.see("▌ ✔ ready        Tango AACT.80d3f51b", "slow")
	s.clickFooter("d remove") // where the key alone removes
	s.see("Remove the motion from the library", "Keep it")
	s.clickOn("d     Remove", "d     Remove")
	s.see("Motions 1", "u undo")
	s.press("u")
	s.resize(140, 24)
	s.clickOn("AACT.2c9a41e7")
	s.see("▌ ✔ ready        AACT.2c9a41e7")
}

// The first start: a choice is selected and made by a second click.
func TestSetupByMouse(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{noKey: true})
	s.start(80, 24)
	s.clickOn("Verify and save to keyring")
	s.see("Enter a key first")
	s.clickOn("this session")
	s.paste(canary)
	s.clickOn("this session")
	s.see("All 0")
	if s.ring.key != "" {
		t.Error("the key should not be kept")
	}
}

// Many turns of the wheel in one go have the list read few times.
func TestManyTurnsOfTheWheel(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	for range 30 {
		s.add(history.Draft{Picture: shot("anna.png"), Template: waltz}, seconds(history.CancelDone{})...)
	}
	s.hold(service)
	s.start(80, 24)
	commands := 0
	for n := range 400 {
		button := tea.MouseWheelDown
		if n%20 >= 10 {
			button = tea.MouseWheelUp
		}
		_, cmd := s.model.Update(tea.MouseWheelMsg{X: 5, Y: 9, Button: button})
		if cmd != nil {
			commands++
		}
		s.run(cmd)
	}
	s.drain()
	if commands > 4 {
		t.Errorf("400 turns of the wheel asked for %d commands", commands)
	}
}

// In the library a click on the picture of a clip plays it, and the next one stops it.
func TestPlayingAMotionByMouse(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: (&cutter{}).wire})
	s.made(filepath.Join(s.samples("clips/waltz.mp4"), "waltz.mp4"), waltz, s.ownFingerprint())
	for width, keys := range map[int][]string{160: {"2"}, 80: {"2", "enter"}} {
		s.start(width, 36)
		s.press(keys...)
		s.advance(10 * time.Second)
		still := s.frame()
		x, y := s.cell("▀▀▀", false)
		s.clickAt(x, y, tea.MouseLeft)
		first := s.frame()
		if s.advance(time.Second); s.frame() == first || first == still {
			t.Errorf("%d: it does not play:\n%s", width, s.text())
		}
		s.clickAt(x, y, tea.MouseLeft)
		s.see("model name")
	}
}
