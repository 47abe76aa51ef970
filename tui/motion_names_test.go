package tui_test

import (
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
)

// A name of several motions, as an older version gave them, is no choice of the program's. The form says what
// to do, and nothing is sent before.
func TestANameOfTwoMotions(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	one := s.made(studio+"/samples/waltz.mp4", s.sim.TemplateIDs()[0], s.ownFingerprint())
	two := s.made(studio+"/samples/tango.mp4", s.sim.TemplateIDs()[1], s.ownFingerprint())
	s.must(s.store.Library.Rename(s.ctx, two.ID, one.Name, ""))
	s.start(160, 50)
	s.press("n")
	s.paste(sample("anna.jpg"))
	s.press("tab")
	s.write("Waltz")
	s.press("ctrl+u", "ctrl+n")
	s.see("▌ waltz motion · AACT.8b42f6d3", "│ waltz motion · AACT.5d1c0a7e") // used before
	s.press("esc")
	s.write("Waltz")
	s.press("esc", "tab", "ctrl+s")
	s.see("✖ 2 motions are called “Waltz”. Choose one with", "rename them in Motions")
	s.advance(time.Minute)
	wantAsked(t, s, 0, 0, 0, 0)
	s.press("ctrl+o")
	s.see("Library", one.Template[:13], two.Template[:13]) // to choose by

	s.press("esc", "esc", "2", "e")
	s.see("Rename “waltz”")
	for range len("waltz") {
		s.press("backspace")
	}
	s.write("Vienna")
	s.press("enter", "enter")
	s.see("Renamed the motion to “Vienna”")
	s.press("1", "n")
	s.see("“waltz” is in the library")
	s.press("ctrl+s")
	s.until("Done 3", time.Hour)
	if got := s.sim.Tasks()[0].TemplateID; got != one.Template {
		t.Errorf("it was made with %s, not %s", got, one.Template)
	}
}

// A word that is no motion's name, id, file or address is refused, and nothing is sent. What may be an id is
// left to the service.
func TestANameOfNoMotion(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ typed, engine, says string }{
		{"walz", "", "✖ No motion is called “walz”. Choose one with"},
		{"wal\x1bz", "", "✖ No motion is called “wal"},
		{"AACT.1a.x-y_Z.9", "", ""},
		{"own-1.x", "", "! “own-1.x” doesn't start with “AACT.” but will be"},
		{"SLOW WALTZ", "", "✔ “slow waltz” is in the library"},
		{"walz", "wan", "✖ No motion is called “walz”. Choose one with"},
	} {
		t.Run(tt.typed+tt.engine, func(t *testing.T) {
			t.Parallel()
			s := newHarness(t, settings{})
			_, err := s.store.Library.AddTemplate(s.ctx, waltz, "slow waltz")
			s.must(err)
			s.start(160, 50)
			s.press("n")
			s.paste(sample("anna.jpg"))
			s.press("tab")
			s.paste(tt.typed)
			s.press("tab")
			if tt.engine != "" {
				s.press("tab", "tab", "right")
			}
			if tt.says != "" {
				s.see(tt.says)
			} else {
				s.miss("✖", "! “")
			}
			s.press("ctrl+s")
			if stays := strings.HasPrefix(tt.says, "✖"); stays != strings.Contains(s.text(), "New task") {
				t.Errorf("the form stays: %t:\n%s", !stays, s.text())
			}
		})
	}
}

// The form begins with the engine that was last used, also after a restart. What is chosen in it stays.
func TestTheFormBeginsWithTheLastEngine(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{config: shared})
	s.hold(service)
	s.start(120, 36)
	s.press("n")
	s.see("›Wan Animate Move    Wan Animate Mix    AnimateAnyone") // nobody has used any yet
	s.press("esc", "q")
	_, err := s.store.Create(s.ctx, history.Draft{Engine: api.WanMix, Picture: shot("anna.png"), Clip: sample("waltz.mp4")})
	s.must(err)
	s.add(history.Draft{}) // made elsewhere
	s.start(120, 36)
	s.press("n")
	s.see("›Wan Animate Mix")
	s.press("tab", "tab", "left", "esc", "n")
	s.see("›Wan Animate Move")
}

// Why a motion could not be made is said where motions are listed, with what to do.
func TestWhyAMotionWasNotMade(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.add(history.Draft{Picture: shot("anna.png"), Clip: studio + "/samples/waltz.mp4"})
	live, err := s.store.Live(s.ctx)
	s.must(err)
	maker := live[1]
	for _, h := range append(accepted(7, plainly), happening{time.Minute, history.Reported{
		Status: api.Failed, Code: "InvalidFile.FPS", Message: "The frame rate\x1b[2J is too low.",
	}}) {
		s.happen(maker.ID, h.event)
	}
	s.hold(service)
	s.start(160, 50)
	s.press("2")
	s.see("✖ failed", "Couldn't create the template (today 12:00): InvalidFile.FPS", "Model Studio says: The frame rate is too low.", "tries again with a new task")
	s.resize(60, 16)
	s.see("✖ failed")
	s.press("enter")
	s.see("Couldn't create the template")
}

// Questions and notices call a task as the list does: the motion by its name in the library.
func TestATaskIsCalledAsTheListCallsIt(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	_, err := s.store.Library.AddTemplate(s.ctx, waltz, "slow waltz")
	s.must(err)
	for range 2 { // the first one is sent
		s.add(history.Draft{Picture: shot("anna.png"), Template: waltz})
	}
	s.hold(service)
	s.start(120, 36)
	s.see("anna.png", "× slow waltz")
	s.press("c")
	s.see("Cancel “anna.png × slow waltz”?")
	s.press("esc", "p")
	s.see("Put “anna.png × slow waltz” on hold")
}

// What the program fills in for a motion of the library is its name, as completion does; its source where several have
// that name.
func TestAMotionOfTheLibraryIsFilledInByItsName(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg", "clips/waltz.mp4")
	s := newHarness(t, o)
	m := s.clipped(dir+"/waltz.mp4", "Slow waltz")
	s.add(history.Draft{Picture: shot("anna.png"), Template: tango}, seconds(history.CancelDone{})...)
	s.start(160, 50)
	s.press("2", "G", "n")
	s.see("Motion       Slow waltz ")
	s.press("ctrl+x", "esc", "1", "G", "e") // the task that first had the clip
	s.see("New task", "Motion       Slow waltz ")

	s.press("ctrl+x", "tab", "ctrl+o")
	s.see("Library", "Slow waltz")
	s.press("down", "enter")
	s.see("▌Motion       Slow waltz ", "✔ MP4, 540×960")
	s.press("ctrl+x", "tab", "ctrl+o", "space", "space", "enter")
	s.see("2 motions", "✔ Slow waltz", "✔ AACT.80d3f51b", " Slow waltz ")
	s.press("ctrl+o")
	s.see("◆ 2 marked")
	s.press("esc")

	s.must(s.store.Library.Rename(s.ctx, s.motions(t)[0].ID, m.Name, ""))
	s.advance(10 * time.Second)
	s.press("ctrl+x", "esc", "1", "G", "e")
	s.see("Motion ", "/waltz.mp4'")
}

// What is typed behind a source in quotes or behind a comma is another source, whether that is a name or a path with blanks.
func TestTypingBehindQuotes(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg", "pictures/bo.png", "clips/waltz.mp4")
	s := newHarness(t, o)
	s.clipped(dir+"/waltz.mp4", "Slow waltz")
	s.start(160, 50)
	s.press("n")
	s.paste("'" + dir + "/anna.jpg'")
	s.write("bo.png")
	s.press("tab")
	s.see("✔ anna.jpg", "✔ bo.png")
	s.press("shift+tab", "ctrl+u")
	s.write("anna.jpg, bo.png,") // as people write lists
	s.press("tab")
	s.see("Picture      anna.jpg, bo.png, ", "✔ anna.jpg", "✔ bo.png", "2 pictures")
	for _, add := range []func(string){s.write, s.paste} {
		s.press("ctrl+u")
		s.paste("'Slow waltz'")
		add(waltz)
		s.press("tab", "shift+tab")
		s.see("Motion       'Slow waltz' "+waltz[:20], "✔ Slow waltz", "✔ "+waltz[:13])
	}
	s.press("ctrl+u")
	s.write(`'it'\''s' `)
	s.see(`▌Motion       'it'\''s' `)
}

// Behind a blank, a recent value is added; elsewhere it takes the place of what is typed.
func TestARecentValueIsAdded(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg", "clips/waltz.mp4")
	s := newHarness(t, o)
	s.clipped(dir+"/waltz.mp4", "Slow waltz")
	s.add(history.Draft{Picture: shot("bo.png"), Template: tango}, seconds(history.CancelDone{})...)
	s.start(160, 50)
	s.press("n")
	s.write("anna.jpg,")
	s.press("ctrl+n", "enter", "tab")
	s.see("Picture      anna.jpg, http", "2 pictures", "✔ anna.jpg", "✔ bo.png")
	s.write("Slow waltz ")
	s.press("ctrl+n")
	s.miss("│ Slow waltz", "▌ Slow waltz") // it is there
	s.press("enter")
	s.see("▌Motion       Slow waltz "+tango[:13], "✔ Slow waltz", "✔ "+tango[:13])
	s.press("ctrl+n", "enter")
	s.see("ctrl+y")
	s.miss("2 motions")
}
