package tui_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/library"
	"dancecard/tui/newtask"
	"dancecard/tui/picker"
	"dancecard/tui/screen"
	"dancecard/tui/setup"
	"dancecard/tui/tasklist"
	"dancecard/tui/term"
)

// faulty is a dialog whose text field panics over every key.
type faulty struct{ dialog.Fields }

func (f *faulty) Update(msg tea.Msg) (action.Action, bool) {
	if key, ok := msg.(tea.KeyPressMsg); ok && key.String() == "!" {
		panic(&term.FieldFault{Fault: "a fault of the widget"})
	}
	return f.Fields.Update(msg)
}

// A widget that panics ends nothing: what was typed is there, and the person is told.
func TestAPanicInATextFieldLosesNothing(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.start(120, 36)
	s.press("n")
	s.write("/pictures/anna.jpg")
	s.model.Open(&faulty{dialog.Fields{Title: "A name", Entries: []dialog.Entry{{Label: "name"}}, Done: func([]string) action.Action { return nil }}})
	s.write("half a na!me")
	s.see("The text field failed on that key. Your input is kept.", "half a name")
	s.press("esc")
	s.see("/pictures/anna.jpg")
}

// The word ahead of the cursor is deleted in the form of the real program.
func TestTheWordAheadIsDeletedInTheForm(t *testing.T) {
	t.Parallel()
	for _, key := range []string{"alt+d", "alt+delete"} {
		s := newHarness(t, settings{})
		s.start(120, 36)
		s.press("n")
		s.write("/p/anna.jpgx")
		s.press("left", key)
		s.see("/p/anna.jpg")
		s.miss("jpgx")
	}
}

// textField is something with text fields in it: what it does with a message, and how it is drawn.
type textField struct {
	update func(tea.Msg)
	draw   func()
}

// textFields are all that a person can type into.
func textFields() map[string]textField {
	theme := term.NewTheme(term.Look{Dark: true, Colour: true})
	keys := term.NewKeymap(term.Commands())
	env := &screen.Env{Engines: api.Engines(), Theme: &theme, Keymap: keys, Screen: term.OnForm}
	env.Core = core.New(core.Config{})
	env.Library.Pictures, env.Library.Templates = []string{"/a b.jpg", "https://x.example/c.png"}, []string{waltz}
	form := newtask.New(env)
	form.SetSize(100, 30)
	list, motionList := tasklist.NewTable(), library.NewTable()
	list.SetSize(80, 24)
	motionList.SetSize(80, 0, 24)
	key := setup.New(env)
	key.SetSize(80, 24)
	var ask dialog.Dialog
	var pick *picker.Picker
	names := func() dialog.Dialog {
		return &dialog.Fields{
			Entries: []dialog.Entry{{Label: "name", Value: "one two"}, {Label: "note"}},
			Check:   func([]string) (string, int) { return "", 0 }, Done: func([]string) action.Action { return nil },
		}
	}
	files := func() *picker.Picker {
		p, _ := picker.New(picker.Options{Folder: "/", Zone: time.UTC, Library: []picker.Entry{{Name: "a b", Value: "/a b"}}, Motion: true}, true)
		return p
	}
	ask, pick = names(), files()
	palette := dialog.NewPalette(dialog.Context{Table: term.Commands(), Screen: term.OnList})
	return map[string]textField{
		"form": {func(msg tea.Msg) { form.Update(msg) }, func() { form.Fetch(); form.View(); form.Cursor() }},
		"filter of the tasks": {func(msg tea.Msg) {
			if !list.Typing() {
				list.Do(term.CmdFilter, tasklist.Data{})
			}
			list.Update(msg, tasklist.Data{})
		}, func() { list.View(tasklist.Data{Theme: &theme, Zone: time.UTC}); list.Cursor() }},
		"filter of the motions": {func(msg tea.Msg) {
			if !motionList.Typing() {
				motionList.Do(term.CmdFilter, library.Data{})
			}
			motionList.Update(msg, library.Data{})
		}, func() {
			motionList.View(library.Data{Theme: &theme, Zone: time.UTC, Motions: []history.Motion{}})
			motionList.Cursor()
		}},
		"name and note": {func(msg tea.Msg) {
			if _, done := ask.Update(msg); done {
				ask = names()
			}
		}, func() { ask.View(70, 12, &theme); ask.Cursor() }},
		"palette": {func(msg tea.Msg) { palette.Update(msg) }, func() { palette.View(70, 20, &theme); palette.Cursor() }},
		"picker": {func(msg tea.Msg) {
			if _, done := pick.Update(msg); done {
				pick = files()
			}
		}, func() { pick.View(70, 20, &theme) }},
		"API key": {func(msg tea.Msg) { key.Update(msg) }, func() { key.View(); key.Cursor() }},
	}
}

// Whatever is typed, cut, pasted and moved over, in whatever field: nothing panics.
func TestEditsPanicNowhere(t *testing.T) {
	t.Parallel()
	fields := textFields()
	for name, f := range fields {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			random, keys := rand.New(rand.NewPCG(16, uint64(len(name)))), editKeys()
			pastes := []string{"", " ", "two words", "one\nof\tmany  lines\r\n", "\xff\x00", "'/图片/anna 1.jpg' "}
			var last []string
			defer func() {
				if fault := recover(); fault != nil {
					t.Fatalf("%v after %q", fault, last)
				}
			}()
			for n := range manyEdits/len(fields) + 1 {
				var msg tea.Msg = keys[random.IntN(len(keys))]
				switch random.IntN(50) {
				case 0:
					msg = tea.PasteMsg{Content: pastes[random.IntN(len(pastes))]}
				case 1: // a text does not grow without end
					msg = keyPress("ctrl+u")
				}
				last = append(last[max(len(last)-9, 0):], fmt.Sprint(msg))
				f.update(msg)
				if n%50 == 0 {
					f.draw()
				}
			}
		})
	}
}

// editKeys are the keys that edit a line of text, and letters of all kinds.
func editKeys() (keys []tea.KeyPressMsg) {
	for _, name := range []string{"left", "right", "up", "down", "home", "end", "backspace", "delete", "tab", "enter", "esc", "pgup", "pgdown", "space", "f1"} {
		for _, mod := range []string{"", "shift+", "alt+", "ctrl+", "ctrl+alt+"} {
			keys = append(keys, keyPress(mod+name))
		}
	}
	for r := 'a'; r <= 'z'; r++ {
		keys = append(keys, keyPress("ctrl+"+string(r)), keyPress("alt+"+string(r)), keyPress(string(r)))
	}
	for _, text := range []string{"/", "\\", "'", "~", ".", "陈", "\u0301", "👩‍🚀", "\u202e", "ａ"} {
		keys = append(keys, tea.KeyPressMsg{Code: []rune(text)[0], Text: text})
	}
	return keys
}
