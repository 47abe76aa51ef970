package term_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"dancecard/tui/term"
)

// editing are the keys that edit a line of text, and some that do not.
func editing() (keys []tea.KeyPressMsg) {
	for _, code := range []rune{
		tea.KeyLeft, tea.KeyRight, tea.KeyUp, tea.KeyDown, tea.KeyHome, tea.KeyEnd, tea.KeyBackspace, tea.KeyDelete, tea.KeyTab, tea.KeyInsert, tea.KeyPgUp, tea.KeyF1,
	} {
		for _, mod := range []tea.KeyMod{0, tea.ModShift, tea.ModAlt, tea.ModCtrl, tea.ModCtrl | tea.ModAlt} {
			keys = append(keys, tea.KeyPressMsg{Code: code, Mod: mod})
		}
	}
	for code := 'a'; code <= 'z'; code++ {
		keys = append(keys, tea.KeyPressMsg{Code: code, Mod: tea.ModCtrl}, tea.KeyPressMsg{Code: code, Mod: tea.ModAlt}, tea.KeyPressMsg{Code: code, Text: string(code)})
	}
	for _, text := range []string{" ", "/", "陈", "\u0301", "👩‍🚀", "\u202e", "\ufffd", "ａ"} {
		keys = append(keys, tea.KeyPressMsg{Code: []rune(text)[0], Text: text})
	}
	return keys
}

// edits presses n keys at random, and pastes now and then, in the same way each time. see is told what was
// done last.
func edits(n int, to func(tea.Msg)) (last tea.Msg) {
	random, keys := rand.New(rand.NewPCG(16, 17)), editing()
	pastes := []string{"", " ", "two words", "one\nof\tmany  lines\r\n", "\xff\x00", "/图片/anna 1.jpg "}
	for range n {
		last = keys[random.IntN(len(keys))]
		if random.IntN(12) == 0 {
			last = tea.PasteMsg{Content: pastes[random.IntN(len(pastes))]}
		}
		to(last)
	}
	return last
}

// sound says what is wrong with a field; nothing may be.
func sound(in *term.Input) error {
	line, at := in.Draw(20, term.Ink{}, term.Ink{}, "")
	switch {
	case !utf8.ValidString(in.Value()):
		return errors.New("the text is not valid")
	case in.Room() < 0:
		return fmt.Errorf("it holds %d characters too many", -in.Room())
	case term.PaintedWidth(line) != 20 || at < 0 || at >= 20:
		return fmt.Errorf("it draws %q, the cursor at %d", line, at)
	}
	return nil
}

func TestAnyEditingKeysLeaveASoundText(t *testing.T) {
	in := term.NewInput()
	in.SetLimit(40)
	in.Focus()
	edits(100_000, func(msg tea.Msg) {
		before := in.Value()
		in.Update(msg)
		if err := sound(&in); err != nil {
			t.Fatalf("%q, then %v: %q: %v", before, msg, in.Value(), err)
		}
	})
}

func FuzzEditingKeys(f *testing.F) {
	keys := editing()
	f.Add("two words", []byte{0, 1, 2, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130})
	f.Fuzz(func(t *testing.T, text string, pressed []byte) {
		in := term.NewInput()
		in.SetLimit(60)
		in.Focus()
		in.Update(tea.PasteMsg{Content: text})
		for _, b := range pressed[:min(len(pressed), 300)] {
			in.Update(keys[int(b)%len(keys)])
			if err := sound(&in); err != nil {
				t.Fatalf("%q: %v", in.Value(), err)
			}
		}
	})
}

// typing fills a field, puts the cursor so many characters before the end and presses keys.
func typing(text string, left int, keys ...tea.KeyPressMsg) *term.Input {
	in := term.NewInput()
	in.SetValue(text)
	in.Focus()
	for range left {
		in.Update(tea.KeyPressMsg{Code: tea.KeyLeft})
	}
	for _, k := range keys {
		in.Update(k)
	}
	return &in
}

func ctrl(code rune) tea.KeyPressMsg { return tea.KeyPressMsg{Code: code, Mod: tea.ModCtrl} }

func alt(code rune) tea.KeyPressMsg { return tea.KeyPressMsg{Code: code, Mod: tea.ModAlt} }

func TestTheWordAheadIsDeleted(t *testing.T) {
	for _, c := range []struct {
		text string
		left int
		want string
	}{
		{"a", 1, ""},
		{"ab", 1, "a"},
		{"a ", 1, "a"},
		{"a b", 1, "a "},
		{"a", 0, "a"},
		{"", 0, ""},
		{"one two three", 9, "one  three"},
		{"one two three", 10, "one three"},
		{"one  ", 2, "one"},
		{"陈小姐 b", 5, " b"},
	} {
		for _, key := range []tea.KeyPressMsg{alt('d'), alt(tea.KeyDelete), ctrl(tea.KeyDelete)} {
			if got := typing(c.text, c.left, key).Value(); got != c.want {
				t.Errorf("%q with %d characters ahead of the cursor: %s leaves %q, want %q", c.text, c.left, key, got, c.want)
			}
		}
	}
}

// ctrl+y puts back what was cut, at the cursor; what was cut in several goes comes in one piece.
func TestWhatWasCutComesBack(t *testing.T) {
	y, x := ctrl('y'), tea.KeyPressMsg{Code: 'x', Text: "x"}
	for _, c := range []struct {
		left int
		keys []tea.KeyPressMsg
		want string
	}{
		{0, []tea.KeyPressMsg{y}, "one two three"},
		{0, []tea.KeyPressMsg{ctrl('w'), y}, "one two three"},
		{0, []tea.KeyPressMsg{ctrl('w'), ctrl('w'), ctrl('a'), y}, "two threeone "},
		{0, []tea.KeyPressMsg{ctrl('w'), x, ctrl('w'), y}, "one two x"},
		{3, []tea.KeyPressMsg{ctrl('k'), y, y}, "one two threeree"},
		{3, []tea.KeyPressMsg{ctrl('u'), ctrl('e'), y}, "reeone two th"},
		{13, []tea.KeyPressMsg{alt('d'), alt('d'), ctrl('e'), y}, " threeone two"},
		{13, []tea.KeyPressMsg{ctrl('w'), y}, "one two three"},
	} {
		if got := typing("one two three", c.left, c.keys...).Value(); got != c.want {
			t.Errorf("%v leave %q, want %q", c.keys, got, c.want)
		}
	}
}

func TestAReplacedTextComesBack(t *testing.T) {
	in := typing("what was typed", 0)
	if !in.Replace("an old value") || !in.Replace("an older one") {
		t.Error("nothing comes back")
	}
	for _, want := range []string{"what was typed", "an older one", "what was typed"} {
		if in.Update(ctrl('y')); in.Value() != want || !in.AtEnd() {
			t.Errorf("it holds %q, want %q", in.Value(), want)
		}
	}
	if empty := typing("", 0); empty.Replace("an old value") {
		t.Error("nothing was there")
	}
	key := typing("sk-secret", 0)
	key.Masked = true
	key.Update(ctrl('u'))
	if key.Update(ctrl('y')); key.Value() != "" {
		t.Error("a key that was cut is kept")
	}
}

// A widget that panics takes nothing of the text with it.
func TestAPanicLeavesTheText(t *testing.T) {
	in := term.Breaking("what was typed")
	in.Update(tea.KeyPressMsg{Code: tea.KeyLeft})
	func() {
		defer func() {
			if _, ok := recover().(*term.FieldFault); !ok {
				t.Error("nobody is told")
			}
		}()
		in.Update(tea.KeyPressMsg{Code: tea.KeyBackspace})
	}()
	if in.Update(tea.KeyPressMsg{Code: 'e', Text: "e"}); in.Value() != "what was typeed" {
		t.Errorf("it holds %q", in.Value())
	}
}
