package tui_test

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/simulator"
	"dancecard/tui"
)

// A waiting task is edited in the form, keeps its place, and is sent as it was edited; u takes an edit back.
func TestAWaitingTaskIsEdited(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{speed: 20})
	ids := takes(s, 4)
	s.press("home", "p", "down") // the last is on hold, the cursor on the third
	s.see("Put “Take 4” on hold", "e edit")
	was := s.task(ids[2])
	s.press("e")
	s.see("Edit task 3", "ctrl+s change task 3", "Take 3")
	s.miss("Takes", "Already added") // it repeats nothing
	s.press("esc")
	s.miss("Edit task 3", "Discard")
	s.press("e", "shift+tab")
	s.write(" B")
	s.press("esc")
	s.see("Discard the changes to the task?")
	s.press("esc", "tab", "ctrl+u")
	s.paste(sample("bo.png"))
	s.clickFooter("change task 3")
	s.see("Change the task for")
	s.advance(time.Second)
	s.press("s")
	s.see("Changed “Take 3 B” · u undo")
	is := s.task(ids[2])
	if is.Title != "Take 3 B" || is.Picture != sample("bo.png") || is.Turn != was.Turn || is.ID != was.ID || len(s.everything()) != 4 {
		t.Errorf("the task is %+v, was %+v", is, was)
	}
	s.press("enter")
	s.see("Edited: title (Take 3 to Take 3 B) and picture (anna.jpg to bo.png)")
	s.press("u")
	s.see("“Take 3” is as it was before the edit")
	s.press("U")
	s.see("Changed “Take 3 B” again", "bo.png")
	s.press("esc", "e", "ctrl+s")
	s.see("Nothing changed")
	s.until("Take 3 B", time.Minute)
	s.until("Done 3", 20*time.Minute)
	if sent := s.sim.Tasks(); len(sent) != 3 || sent[2].ImageURL != sample("bo.png") {
		t.Errorf("sent were %+v", sent)
	}
}

// A task that is sent while it is edited stays as it is. The form keeps everything and offers to send it as a new
// task.
func TestATaskIsSentWhileItIsEdited(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{speed: 20})
	ids := takes(s, 2)
	s.press("home", "e")
	s.see("Edit task 2")
	for s.task(ids[1]).State == history.Waiting {
		s.advance(time.Second)
	}
	s.press("ctrl+u")
	s.paste(sample("bo.png"))
	s.press("ctrl+s")
	s.see("Send the changes as a new task?", "Too late to change the task: “Take 2” is already")
	s.advance(time.Second)
	s.press("esc")
	s.see("New task", "bo.png")
	s.press("ctrl+s")
	s.see("Added to the queue")
	all := s.everything()
	if len(all) != 3 || s.task(ids[1]).Picture != sample("anna.jpg") {
		t.Errorf("there are %d tasks, the second is %+v", len(all), s.task(ids[1]))
	}
}

// An edit repeats neither the task itself nor its other takes, but what it makes the task the same as.
func TestAnEditRepeatsNoTakes(t *testing.T) {
	t.Parallel()
	_, o := shelfOf(t, "pictures/anna.jpg", "pictures/bo.png")
	s := newHarness(t, o)
	_, err := s.store.Leases.Hold(s.ctx, store.Program{Name: "another"}, time.Hour) // that one sends, and does not just now
	s.must(err)
	s.start(160, 50)
	s.press("n")
	s.paste("anna.jpg bo.png")
	s.press("tab")
	s.paste(s.sim.TemplateIDs()[0])
	s.press("tab", "tab", "tab", "tab", "2", "ctrl+s", "s")
	s.see("Added 4 tasks")
	s.press("home", "p", "e")
	s.see("Edit task 4", "bo.png")
	s.miss("Already added")
	s.press("shift+tab")
	s.write("B")
	s.miss("Already added")
	s.press("tab", "ctrl+u")
	s.paste("anna.jpg")
	s.press("tab")
	s.see("Already added")
}

// What an edit that was left had looked up says nothing in the next form.
func TestALateLookupOfAnEditIsDropped(t *testing.T) {
	t.Parallel()
	_, o := shelfOf(t, "pictures/anna.jpg")
	s := newHarness(t, o)
	_, err := s.store.Leases.Hold(s.ctx, store.Program{Name: "another"}, time.Hour) // that one sends, and does not just now
	s.must(err)
	s.start(160, 50)
	s.press("n")
	s.paste("anna.jpg")
	s.press("tab")
	s.paste(s.sim.TemplateIDs()[0])
	s.press("ctrl+s", "home", "p", "e", "tab", "tab", "right")
	s.see("Edit task 1")
	s.update(keyPress("left")) // as the task is again: looked up once more
	s.update(keyPress("esc"))
	s.drain()
	s.press("n")
	s.see("New task", "Add a picture")
	s.miss("Already added")
}

// A task that is under way can't be changed: the form says so, and makes a new one.
func TestAnEditOfATaskUnderWaySaysThatItIsNew(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg")
	s := newHarness(t, o)
	s.add(history.Draft{Picture: filepath.Join(dir, "anna.jpg"), Template: s.sim.TemplateIDs()[0]})
	open := s.hold(anything)
	s.start(160, 50)
	s.advance(3 * time.Second)
	s.press("e")
	s.see("New task", "Edits go into a new task: “anna.jpg × ", "is being prepared")
	open()
}

// What another program sends meanwhile is refused to the window, and what an edit costs is asked about.
func TestAnEditAsksWhatItCosts(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{speed: 20, config: func(c *tui.Config) { c.AskAbove = 0.01 }})
	ids := takes(s, 2)
	s.press("home", "p")
	s.until("saved", 10*time.Minute) // from then on the motion's length is known
	s.press("e", "ctrl+u")
	s.paste(sample("bo.png"))
	s.press("ctrl+s")
	if text := s.text(); !strings.Contains(text, "Change the task for about ¥") {
		t.Fatalf("it asks nothing:\n%s", text)
	}
	s.advance(time.Second)
	s.happen(ids[1], history.LetGo{})
	s.happen(ids[1], history.SendBegan{})
	s.press("s")
	s.see("Send the changes as a new task?", "is being sent", "video ¥")
	s.advance(time.Second)
	s.press("s")
	s.see("Send for about")
	if n := len(s.requests(simulator.KindSubmit)); n != 1 {
		t.Errorf("%d were sent", n)
	}
}

// The view of a task follows what another program changes of it, whether the task still lives or has ended.
func TestTheTaskViewFollowsAnotherProgram(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{speed: 20})
	ids := takes(s, 2)
	s.press("home", "p", "enter")
	s.see("Take 2", "anna.jpg")
	was := s.task(ids[1])
	draft := was.Draft
	draft.Title, draft.Picture = "Take 2 B", sample("bo.png")
	other, err := store.Open(s.ctx, filepath.Join(s.folder, "history.db"), store.Options{Now: s.clock.Now})
	s.must(err)
	defer other.Close()
	if out, err := store.Edit(s.ctx, other, was.ID, was.Draft, draft); err != nil || out.Refused {
		t.Fatal(out, err)
	}
	s.advance(3 * time.Second)
	s.see("Take 2 B", "bo.png", "Edited: title (Take 2 to Take 2 B)")
	s.press("esc", "G", "enter")
	s.until("Saved (", 10*time.Minute)
	_, err = other.Apply(s.ctx, ids[0], history.Renamed{Title: "Best take"})
	s.must(err)
	s.advance(3 * time.Second)
	s.see("Best take", "saved")
}

// So does the edit of a task that is at the service or has ended, and of one that waits for another key.
func TestAnEditOfATaskThatCannotChangeSaysThatItIsNew(t *testing.T) {
	t.Parallel()
	for says, prepare := range map[string]func(s *harness, d history.Draft){
		"is already at Model Studio": func(s *harness, d history.Draft) { s.add(d, accepted(1, plainly)...) },
		"is already canceled":        func(s *harness, d history.Draft) { s.add(d, seconds(history.CancelDone{})...) },
		"belongs to another API key or base URL": func(s *harness, d history.Draft) {
			other := store.Program{Endpoint: history.Endpoint{Fingerprint: "of another key"}}
			_, _, err := s.store.CreateOnce(s.ctx, other, store.Once{}, d)
			s.must(err)
		},
	} {
		t.Run(says, func(t *testing.T) {
			t.Parallel()
			s := newHarness(t, settings{})
			prepare(s, history.Draft{Picture: shot("anna.png"), Template: waltz, Engine: api.AnimateAnyone, Model: "animate-anyone-gen2"})
			s.hold(service)
			s.start(160, 50)
			s.press("e")
			s.see("New task", "Edits go into a new task: “anna.png × ", says)
		})
	}
}
