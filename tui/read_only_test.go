//go:build !windows

package tui_test

import (
	"bytes"
	"errors"
	"os"
	"strings"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/history/store"
	"dancecard/tui"
	"dancecard/tui/term"
)

// readOnly has the program open its history for reading alone. It counts all requests, and keeps the keyring shut.
func (s *harness) readOnly() (asked func() int) {
	s.t.Helper()
	s.must(s.store.Close())
	var err error
	s.store, err = store.Open(s.ctx, s.historyFile(), store.Options{Now: s.clock.Now, ReadOnly: true})
	s.must(err)
	s.config.Store, s.config.ReadOnly = s.store, true
	s.hold(anything)
	g := s.gates[len(s.gates)-1]
	return func() int {
		s.mu.Lock()
		defer s.mu.Unlock()
		return g.waiting
	}
}

// Whatever is pressed in a read-only window, the service is asked nothing and the history stays as it is, byte by
// byte.
func TestAReadOnlyWindowChangesNothing(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{noKey: true, ring: &ring{err: errors.New("the keyring was asked")}})
	by := account(s, plainly)
	s.must(s.store.Close())
	before, err := os.ReadFile(s.historyFile())
	s.must(err)
	s.openStore()
	asked := s.readOnly()
	s.start(160, 50)
	s.advance(time.Minute)
	s.see("Read-only: nothing is sent or changed", "newest first")
	s.miss("n new", "c cancel", "Another dancecard", "API key")
	s.choose(by["saved"])
	s.press("enter")
	s.advance(5 * time.Second)
	s.see("Opening, slow")
	s.miss("without --read-only") // as marking the result as seen would have it
	for _, c := range term.Commands() {
		for _, screen := range []struct {
			id   term.ScreenID
			keys []string
		}{{term.OnList, []string{"1"}}, {term.OnDetail, []string{"1", "enter"}}, {term.OnMotions, []string{"2"}}} {
			if c.Screens&screen.id == 0 || len(c.Keys) == 0 || c.Name == term.CmdQuit || c.Name == term.CmdSuspend {
				continue
			}
			s.press(screen.keys...)
			s.press(c.Keys[0])
			s.advance(2 * time.Second)
			if term.Changes(c.Name) {
				s.see("Read-only. Start dancecard without --read-only")
			}
			s.press("esc", "esc", "esc")
		}
	}
	s.press("1", ":")
	s.write("filter")
	s.see("Filter")
	s.press("esc", ":")
	s.write("cancel")
	s.miss("Cancel task")
	s.press("esc", "?")
	s.miss("Cancel a queued task")
	s.press("esc", "y", "y")
	s.paste("/pictures/anna.jpg")
	s.advance(2 * time.Minute)
	if n := asked(); n != 0 {
		t.Errorf("%d requests", n)
	}
	s.press("q")
	if !s.ended {
		t.Error("it asks before it quits:\n" + s.text())
	}
	if after, err := os.ReadFile(s.historyFile()); err != nil || !bytes.Equal(before, after) {
		t.Errorf("the history has changed: %v", err)
	}
}

// Nothing that a read-only window shows names a key that would change something: in no task's details, in the library,
// help and palette, on empty lists, nor after a key that can do nothing.
func TestAReadOnlyWindowOffersNothing(t *testing.T) {
	t.Parallel()
	const mark = "alt+" // of the keys of what changes something, and of no other
	keys := map[string][]string{}
	for _, c := range term.Commands() {
		if term.Changes(c.Name) && keys[c.Name] == nil {
			keys[c.Name] = []string{mark + string(rune('a'+len(keys)))}
		}
	}
	table, problem := term.Remap(term.Commands(), keys)
	if problem != (term.KeyProblem{}) {
		t.Fatal(problem)
	}
	for _, size := range [][2]int{{160, 50}, {80, 24}} {
		s := newHarness(t, settings{quick: true, config: func(c *tui.Config) { c.Commands = table }})
		shortly(s, plainly)
		s.add(on("On hold", "bo.png", waltz, plainly), happening{time.Second, history.PutOnHold{}})
		s.readOnly()
		s.start(size[0], size[1])
		s.advance(time.Second)
		looks := func(where string) {
			t.Helper()
			if strings.Contains(s.text(), mark) {
				t.Errorf("%v: %s:\n%s", size, where, s.text())
			}
		}
		s.press("home", "enter")
		for range 30 {
			looks("a task")
			s.press("o", "O", "Y", "w")
			looks("what can't be done")
			s.press("J", "J", "J", "J", "J", "J", "J", "J", "J", "J", "]")
		}
		s.see("This is the last task")
		s.press("esc", "home")
		for range 30 {
			looks("beside the list")
			s.press("down")
		}
		for _, open := range [][]string{{"?"}, {"end"}, {"esc", ":"}, {"end"}, {"esc", "h"}, {"l", "?"}, {"esc", "l"}, {"esc", "/", "§"}, {"enter", "enter"}} {
			s.press(open...)
			looks(strings.Join(open, " "))
		}
		s.press("esc", "esc", "2")
		for range 12 {
			looks("a motion")
			s.press("w", "y", "esc", "enter")
			looks("the whole motion")
			s.press("esc", "2", "down")
		}
		s.press("/", "§", "enter", "y")
		looks("no motion")
	}
	s := newHarness(t, settings{config: func(c *tui.Config) { c.Commands = table }})
	s.readOnly()
	s.start(80, 24)
	for _, keys := range [][]string{{}, {"enter"}, {"]"}, {"2"}, {"y"}} {
		if s.press(keys...); strings.Contains(s.text(), mark) {
			t.Errorf("an empty history, %s:\n%s", keys, s.text())
		}
	}
}

// It follows a window that works, and says so in 40 columns too.
func TestAReadOnlyWindowFollows(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	first := s.add(on("Opening", "anna.png", waltz, plainly))
	s.must(s.store.Close())
	worker, err := store.Open(s.ctx, s.historyFile(), store.Options{Now: s.clock.Now})
	s.must(err)
	defer worker.Close()
	s.openStore()
	asked := s.readOnly()
	s.start(40, 10)
	s.see("Read-only", "All 1")
	_, err = worker.Leases.Hold(s.ctx, store.Program{Name: "other"}, time.Minute)
	s.must(err)
	_, err = worker.Apply(s.ctx, first.ID, history.CancelDone{})
	s.must(err)
	s.advance(2 * time.Second)
	s.see("canceled")
	if n := asked(); n != 0 {
		t.Errorf("%d requests", n)
	}
}

// Videos can be compared in a read-only window, which changes nothing by that.
func TestComparingInAReadOnlyWindow(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: (&cutter{}).wire})
	takes := s.filmedTakes(plainly, 10.2, 10.2, 10.2)
	s.readOnly()
	s.start(80, 24)
	s.press("end", "C", "w")
	s.see("▌ Take 1", "2/3", "▀▀▀▀▀", "esc stop")
	s.miss("d remove")
	s.press("]", "d")
	s.see("Read-only. Start dancecard without --read-only", "▌ Take 1", "2/3")
	for _, take := range takes {
		if got := s.task(take.ID); !got.Unseen || !got.Removed.IsZero() {
			t.Errorf("%s was changed", got.Title)
		}
	}
}

// A read-only window offers to compare, and not to rate.
func TestAReadOnlyWindowOffersNoRating(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.filmed(1, "a.mp4")
	s.filmed(2, "b.mp4")
	s.readOnly()
	s.start(120, 30)
	s.miss("rate")
	s.press("enter")
	s.miss("rate")
	s.press("esc", "space", "space")
	s.see("C compare")
	s.press("C")
	s.see("▌ b.mp4")
	s.miss("rate", "remove")
	s.press("+")
	s.see("Read-only.")
}
