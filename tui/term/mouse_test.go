package term_test

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"dancecard/internal/text/msg"
	"dancecard/tui/term"
)

// Every key that a hint can name is pressed by a click on it, however it is written.
func TestPressOfEveryKey(t *testing.T) {
	for _, l := range []term.Look{{}, {ASCII: true}, {Language: msg.Chinese}} {
		g := term.NewTheme(l).Glyphs
		remapped := term.Command{Keys: []string{"f1", "f12", "insert", "alt+shift+f3", "ctrl+alt+k", "+", "ctrl++", "戴"}}
		for _, c := range append(term.Commands(), remapped) {
			for _, name := range c.Keys {
				for _, label := range []string{name, term.KeyLabel(name, g)} {
					if key, ok := term.Press(label, g); !ok || key.String() != name {
						t.Errorf("%q presses %q, not %q", label, key, name)
					}
				}
			}
		}
		for _, label := range []string{"", "up/down", "{ }", "any key"} {
			if key, ok := term.Press(label, g); ok {
				t.Errorf("%q presses %q", label, key)
			}
		}
	}
}

// A click puts the cursor before the character under it, wherever the text was scrolled to.
func TestPutCursor(t *testing.T) {
	for _, text := range []string{"", "plain", "~/图片/陈小姐.png", "a path that is longer than its field/陈小姐.png"} {
		for at := range len([]rune(text)) + 1 {
			const w = 16
			for x := range w - 1 {
				in := term.NewInput()
				in.SetValue(text)
				in.Focus()
				for range at {
					in.Update(tea.KeyPressMsg{Code: tea.KeyLeft})
				}
				line, _ := in.Draw(w, term.Ink{}, term.Ink{}, "")
				in.PutCursor(x, w)
				in.Update(tea.KeyPressMsg{Code: '|', Text: "|"})
				want := strings.TrimRight(ansi.Truncate(line, x, ""), " ")
				if before, _, _ := strings.Cut(in.Value(), "|"); !strings.HasSuffix(strings.TrimRight(before, " "), want) || strings.Count(in.Value(), "|") != 1 {
					t.Fatalf("of %q a click on cell %d typed %q", line, x, in.Value())
				}
			}
		}
	}
}
