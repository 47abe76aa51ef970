package tui_test

import (
	"database/sql"
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
)

// field is a line of the form, without its label.
func (s *harness) field(name string) string {
	s.t.Helper()
	for line := range strings.Lines(s.text()) {
		if rest, ok := strings.CutPrefix(strings.Trim(line, " ▌"), name); ok {
			return strings.TrimSpace(rest)
		}
	}
	s.t.Fatalf("no field %s:\n%s", name, s.text())
	return ""
}

// doomed begins an order whose clip is gone before it is written down; fail lets it come to that.
func doomed(t *testing.T) (s *harness, fail func()) {
	t.Helper()
	dir, o := shelfOf(t, "pictures/anna.jpg", "clips/waltz.mp4")
	s = newHarness(t, o)
	s.start(120, 36)
	s.fill("anna.jpg", "waltz.mp4")
	var create tea.Cmd
	_, create = s.model.Update(keyPress("ctrl+s"))
	return s, func() {
		s.must(os.Remove(filepath.Join(dir, "waltz.mp4")))
		s.run(create)
		s.drain()
	}
}

// A task that could not be written is in the form again; with n, where the person has gone on.
func TestANewTaskThatCouldNotBeWrittenComesBack(t *testing.T) {
	t.Parallel()
	s, fail := doomed(t)
	fail()
	s.see("Not added to the queue: waltz.mp4 doesn't exist. Put it back or choose another file.")
	if got := s.field("Picture"); !strings.Contains(got, "anna.jpg") {
		t.Errorf("the form holds %q", got)
	}

	s, fail = doomed(t)
	s.press("n")
	s.write("the-next-one.png")
	fail()
	s.see("Not added to the queue (n brings back the form): waltz.mp4 doesn't exist. Put it back")
	if got := s.field("Picture"); !strings.Contains(got, "the-next-one.png") {
		t.Errorf("the form holds %q", got)
	}
	s.press("esc", "n")
	s.see("n reopens the other unsent task once this one is sent or cleared", "the-next-one.png")
	s.press("esc", "q")
	s.see("1 task couldn't be created and would be lost")
	s.press("esc", "n", "ctrl+u", "esc", "n")
	if got := s.field("Picture"); !strings.Contains(got, "anna.jpg") {
		t.Errorf("the form holds %q", got)
	}
}

// Who has asked to quit meanwhile sees it first.
func TestAFailedWriteCancelsTheQuit(t *testing.T) {
	t.Parallel()
	s, fail := doomed(t)
	s.press("q")
	fail()
	s.see("Not added to the queue: ", "anna.jpg")
	if s.ended {
		t.Error("it ends, and the order is lost")
	}
}

// e asks before it takes the place of something that was typed, and of nothing else.
func TestEditAsksForWhatWasTyped(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.add(history.Draft{Picture: shot("anna.png"), Template: waltz, Title: "Opening"}, seconds(history.CancelDone{})...)
	s.start(120, 36)
	s.press("e", "esc", "e")
	s.see("Title", "Opening", "anna.png")
	s.press("esc", "n", "ctrl+u")
	s.write("the-next-one.png")
	s.press("esc", "e")
	s.see("Replace the unsent task in the form?", "Your unsent inputs would be lost.")
	s.press("o")
	s.see("the-next-one.png")
	s.press("esc", "e", "esc", "n")
	s.see("the-next-one.png")
	s.press("esc", "e", "e")
	s.see("anna.png", "Checks")
	s.miss("the-next-one.png")
}

// So does m, where only the form can hand a task to another engine.
func TestAnotherEngineAsksForWhatWasTyped(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.add(history.Draft{Picture: shot("anna.png"), Template: waltz, Title: "Opening"}, seconds(history.PutOnHold{})...)
	s.start(120, 36)
	s.press("n")
	s.write("the-next-one.png")
	s.press("esc", "m")
	s.see("Replace the unsent task in the form?", "Your unsent inputs would be lost.")
	s.press("e")
	s.see("anna.png", "uses the clip itself, but only the template is known")
	s.miss("the-next-one.png")
}

// What was typed for a motion stands there again when it could not be written down.
func TestANameThatCouldNotBeWrittenComesBack(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	_, err := s.store.Library.AddTemplate(s.ctx, waltz, "waltz")
	s.must(err)
	db, err := sql.Open("sqlite", filepath.Join(s.folder, "history.db"))
	s.must(err)
	defer db.Close()
	for _, event := range []string{"UPDATE", "INSERT"} {
		_, err = db.Exec(`CREATE TRIGGER no` + event + ` BEFORE ` + event + ` ON motion BEGIN SELECT RAISE(FAIL, 'no'); END`)
		s.must(err)
	}
	s.start(120, 36)
	s.press("2", "e", "end")
	s.write(", slow")
	s.press("tab")
	s.write("turns left")
	s.press("enter")
	s.see("Not renamed (e brings back what you typed): ")
	s.press("e")
	s.see("Rename “waltz”", "waltz, slow", "turns left")
	s.press("esc", "a")
	s.paste(tango)
	s.press("tab")
	s.write("my tango")
	s.press("enter")
	s.see("Not added (a brings back what you typed): ")
	s.press("a")
	s.see(tango, "my tango")
	_, err = db.Exec(`DROP TRIGGER noINSERT`)
	s.must(err)
	s.press("ctrl+s")
	s.see("Added “my tango” to the library")
	s.press("a")
	s.see("Add a template")
	s.miss("Not added")
}

// What is written down takes no filter away that is being typed: the next letters would be commands.
func TestAFilterStaysOpenWhileItIsTyped(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	done := s.add(history.Draft{Picture: shot("p.png"), Template: waltz}, seconds(history.CancelDone{})...)
	s.start(120, 36)
	s.fill(sample("anna.jpg"), s.sim.TemplateIDs()[0])
	_, create := s.model.Update(keyPress("ctrl+s"))
	s.press("/")
	s.write("p")
	s.run(create)
	s.drain()
	s.write("x")
	s.see("/px", "Added to the queue")
	if !s.task(done.ID).Removed.IsZero() {
		t.Error("a letter that was typed removed a task")
	}

	s.press("esc", "2", "a")
	s.paste(tango)
	_, add := s.model.Update(keyPress("ctrl+s"))
	s.press("/")
	s.write("t")
	s.run(add)
	s.drain()
	s.write("x")
	s.see("/tx", "to the library") // and not: removed
}
