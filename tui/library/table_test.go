package library_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"dancecard/history"
	texts "dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/label"
	"dancecard/tui/library"
	"dancecard/tui/term"
)

var now = time.Date(2026, time.November, 20, 12, 0, 0, 0, time.UTC)

// known is a library of motions with these numbers.
func known(ids ...history.MotionID) (list []history.Motion) {
	for _, id := range ids {
		list = append(list, history.Motion{
			ID: id, Name: fmt.Sprint("motion ", id), Note: fmt.Sprint("note ", id%3), Template: fmt.Sprintf("AACT.%08d.x.y", id),
			Clip: fmt.Sprintf("/clips/clip-%d.mp4", id), Seconds: 6, Created: now.Add(-time.Hour), Made: now.Add(-time.Hour), Uses: int(id),
		})
	}
	return list
}

func data(list []history.Motion) library.Data {
	theme := term.NewTheme(term.Look{Dark: true, Colour: true})
	none := func(history.MotionID) (label.StatusLabel, bool) { return label.StatusLabel{}, false }
	return library.Data{Theme: &theme, Words: texts.Wording{Keys: func(command string) string { return "<" + command + ">" }}, Now: now, Zone: time.UTC, Motions: list, Finger: "mine", Maker: none}
}

// screen is a screen of 100 × 20 cells that shows a library.
func screen(d library.Data) *library.Table {
	s := library.NewTable()
	s.SetSize(100, 0, 20)
	s.SetRows(d.Motions)
	return s
}

func text(s *library.Table, d library.Data) string {
	return ansi.Strip(strings.Join(s.View(d), "\n"))
}

func write(s *library.Table, d library.Data, typed string) {
	s.Do(term.CmdFilter, d)
	for _, r := range typed {
		s.Update(tea.KeyPressMsg{Code: r, Text: string(r)}, d)
	}
}

func TestTheCursorFollowsItsMotion(t *testing.T) {
	for name, c := range map[string]struct {
		keys []string
		then []history.MotionID
		on   history.MotionID
	}{
		"nothing new":            {nil, []history.MotionID{4, 3, 2, 1}, 4},
		"a new one above":        {[]string{term.CmdDown}, []history.MotionID{5, 4, 3, 2, 1}, 3},
		"used, so it is first":   {[]string{term.CmdBottom}, []history.MotionID{1, 4, 3, 2}, 1},
		"it is gone":             {[]string{term.CmdDown}, []history.MotionID{4, 2, 1}, 2},
		"the last is gone":       {[]string{term.CmdBottom}, []history.MotionID{4, 3, 2}, 2},
		"no further than that":   {[]string{term.CmdPageDown, term.CmdDown, term.CmdUp}, []history.MotionID{4, 3, 2, 1}, 2},
		"everything is gone":     {nil, nil, 0},
		"all of it read anew":    {[]string{term.CmdBottom, term.CmdTop}, []history.MotionID{1, 2, 3, 4}, 4},
		"a page is the whole":    {[]string{term.CmdPageDown}, []history.MotionID{4, 3, 2, 1}, 1},
		"up from the first":      {[]string{term.CmdUp}, []history.MotionID{4, 3, 2, 1}, 4},
		"and up again by a page": {[]string{term.CmdBottom, term.CmdPageUp}, []history.MotionID{4, 3, 2, 1}, 4},
	} {
		t.Run(name, func(t *testing.T) {
			d := data(known(4, 3, 2, 1))
			s := screen(d)
			for _, key := range c.keys {
				s.Do(key, d)
			}
			d.Motions = known(c.then...)
			s.SetRows(d.Motions)
			if got, _ := s.Selected(d); got.ID != c.on {
				t.Errorf("the cursor is on %d, not on %d", got.ID, c.on)
			}
		})
	}
}

// What is typed narrows the list at once; the motion under the cursor keeps it where it still fits.
func TestFilter(t *testing.T) {
	d := data(known(12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1))
	s := screen(d)
	s.Do(term.CmdDown, d) // 11, of note 2
	write(s, d, "note 2")
	if got, _ := s.Selected(d); got.ID != 11 || !s.Typing() {
		t.Errorf("the cursor went to %d", got.ID)
	}
	s.Update(tea.KeyPressMsg{Code: tea.KeyEnter}, d)
	if shown := text(s, d); !strings.Contains(shown, "/note 2 ") || !strings.Contains(shown, "5 matches") || strings.Contains(shown, "motion 10") {
		t.Errorf("it shows\n%s", shown)
	}
	s.Show(10)
	s.SetRows(d.Motions)
	if got, _ := s.Selected(d); got.ID != 10 || strings.Contains(text(s, d), "matches") {
		t.Errorf("the filter did not give way to %d", got.ID)
	}
	for _, by := range []string{"clip-7.MP4", "00000007", "ｍotion 7"} {
		write(s, d, by)
		if got, _ := s.Selected(d); got.ID != 7 || !strings.Contains(text(s, d), by[len(by)-1:]) {
			t.Errorf("%q finds %d", by, got.ID)
		}
		s.Update(tea.KeyPressMsg{Code: tea.KeyEscape}, d)
	}
	write(s, d, "zebra")
	s.Update(tea.KeyPressMsg{Code: tea.KeyEnter}, d)
	if _, ok := s.Selected(d); ok || !strings.Contains(text(s, d), "No match for “zebra”") {
		t.Errorf("it shows\n%s", text(s, d))
	}
	if !s.Do(term.CmdBack, d) || s.Do(term.CmdBack, d) {
		t.Error("esc takes the filter off, and nothing else")
	}
}

// Each state has a word of its own, and the pane says what to do.
func TestStatesAndAdvice(t *testing.T) {
	at := func(change func(*history.Motion)) history.Motion {
		m := known(1)[0]
		change(&m)
		return m
	}
	maker := label.StatusLabel{Glyph: "●", Word: "running", Notes: []string{"0:20"}, Tone: term.ToneRun}
	unsure := label.StatusLabel{Glyph: "?", Word: "unconfirmed", Notes: []string{"looking it up"}, Tone: term.ToneWarn}
	for name, c := range map[string]struct {
		m            history.Motion
		templateTask *label.StatusLabel
		want         []string
		never        string
	}{
		"ready":     {at(func(m *history.Motion) { m.Fingerprint = "mine" }), nil, []string{"✔ ready", "current key", "for 1 video", "clip-1.mp4"}, "another"},
		"given":     {at(func(m *history.Motion) { m.Clip = "" }), nil, []string{"✔ ready", "unknown (added by ID)", "clip unknown"}, "another"},
		"other key": {at(func(m *history.Motion) { m.Fingerprint = "theirs" }), nil, []string{"! other key", "will reject the template", "another key"}, "ready"},
		"rejected":  {at(func(m *history.Motion) { m.Refused = now }), nil, []string{"✖ rejected", "Template rejected (today 12:00)", "create a task with its clip"}, "ready"},
		"rejected, no clip": {
			at(func(m *history.Motion) { m.Refused, m.Clip = now, "" }), nil,
			[]string{"✖ rejected", "remove this motion (<remove-motion>) and start again from its"},
			"create a task with its clip",
		},
		"no template": {at(func(m *history.Motion) { m.Template = "" }), nil, []string{"◌ no template", "The next AnimateAnyone task with this motion creates one"}, "ready"},
		"making":      {at(func(m *history.Motion) { m.Template = "" }), &maker, []string{"● creating", "running · 0:20", "are sent once it is ready"}, "No template yet"},
		"unconfirmed": {at(func(m *history.Motion) { m.Template = "" }), &unsure, []string{"? unconfirmed", "looking it up", "press <resolve> on a task waiting"}, "No template yet"},
	} {
		t.Run(strings.ReplaceAll(name, " ", "-"), func(t *testing.T) {
			d := data([]history.Motion{c.m})
			if c.templateTask != nil {
				d.Maker = func(history.MotionID) (label.StatusLabel, bool) { return *c.templateTask, true }
			}
			s := screen(d)
			s.SetSize(180, 80, 30)
			shown := text(s, d)
			unbroken := strings.Join(strings.Fields(strings.ReplaceAll(shown, "│", " ")), " ")
			for _, want := range c.want {
				if !strings.Contains(unbroken, want) {
					t.Errorf("%q is missing in\n%s", want, shown)
				}
			}
			if strings.Contains(unbroken, c.never) {
				t.Errorf("%q is in\n%s", c.never, shown)
			}
		})
	}
}

// On a narrow terminal one motion can have the whole screen, and is scrolled there.
func TestOneMotionOnTheWholeScreen(t *testing.T) {
	d := data(known(3, 2, 1))
	s := screen(d)
	s.SetSize(50, 0, 8)
	s.Do(term.CmdDown, d)
	s.Do(term.CmdShow, d)
	if shown := text(s, d); !s.Full() || !strings.Contains(shown, "AACT.00000002.x.y") || strings.Contains(shown, "motion 3") {
		t.Fatalf("it shows\n%s", shown)
	}
	s.Do(term.CmdBottom, d)
	if shown := text(s, d); !strings.Contains(shown, "for 2 videos") || strings.Contains(shown, "more lines") {
		t.Errorf("its end is\n%s", shown)
	}
	if got, _ := s.Selected(d); got.ID != 2 {
		t.Errorf("scrolling went to %d", got.ID)
	}
	d.Motions = known(3, 1) // another window took it off
	s.SetRows(d.Motions)
	if s.Full() {
		t.Error("another motion took its place on the whole screen")
	}
}

// Columns drop as it narrows, those that tell most stay, and every row is as wide as the screen.
func TestColumns(t *testing.T) {
	d := data(known(3, 2, 1))
	d.Motions[1].Name, d.Motions[1].Note = "陈小姐的慢华尔兹，第二条", "宽的说明"
	s := screen(d)
	shown := map[int]string{}
	for w := 40; w <= 200; w++ {
		s.SetSize(w, 0, 10)
		for _, l := range []msg.Language{msg.Chinese, msg.English} { // the language is switched while it shows
			d.Words.Language = l
			for i, line := range s.View(d) {
				if n := ansi.StringWidth(line); n != w {
					t.Fatalf("%s, %d: line %d takes %d cells", l, w, i, n)
				}
			}
			if titles := ansi.Strip(s.View(d)[1]); w >= 80 && strings.Contains(titles, "…") {
				t.Errorf("%s, %d: a title is cut in %q", l, w, titles)
			}
		}
		shown[w] = text(s, d)
	}
	for w, want := range map[int][]string{40: {"ready", "motion 3", "6.0s"}, 60: {"length  used", "note"}, 100: {"last success", "clip-3.mp4"}, 130: {"created", "today 11:00"}} {
		for _, one := range want {
			if !strings.Contains(shown[w], one) {
				t.Errorf("%d cells: %q is missing in\n%s", w, one, shown[w])
			}
		}
	}
	if strings.Contains(shown[40], "length  used") || strings.Contains(shown[60], "last success") {
		t.Error("columns do not drop")
	}
}

// A frame costs what is on it, however large the library is.
func TestViewDoesNotGrow(t *testing.T) {
	cost := func(n int) float64 {
		ids := make([]history.MotionID, n)
		for i := range ids {
			ids[i] = history.MotionID(n - i)
		}
		d := data(known(ids...))
		s := screen(d)
		return testing.AllocsPerRun(20, func() { s.View(d) })
	}
	if few, many := cost(30), cost(5_000); many > 1.1*few {
		t.Errorf("%v allocations with 30 motions, %v with 5,000", few, many)
	}
}

func BenchmarkView(b *testing.B) {
	ids := make([]history.MotionID, 5_000)
	for i := range ids {
		ids[i] = history.MotionID(len(ids) - i)
	}
	d := data(known(ids...))
	s := screen(d)
	s.SetSize(160, 64, 46)
	b.Run("frame", func(b *testing.B) {
		for b.Loop() {
			s.View(d)
		}
	})
	b.Run("letter of a filter", func(b *testing.B) {
		for b.Loop() {
			write(s, d, "9")
			s.Do(term.CmdBack, d)
		}
	})
}
