// Package setup is the first screen without an API key: where to get one, and a field for it.
package setup

import (
	tea "charm.land/bubbletea/v2"

	"dancecard/internal/core"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// choice is a line that enter chooses.
type choice int

const (
	keep choice = iota
	once
	demo
	choices
)

// Screen is the line for the key, and the choices.
type Screen struct {
	env    *screen.Env
	w, h   int
	input  term.Input
	at     choice
	trying bool
	failed error // why the last key was not accepted
	again  bool  // another key is asked for: esc leaves the screen
	keys   keys
	below  int // how many lines below the key's the choices begin, as drawn last
}

// New makes the screen. It looks for a key with the first Fetch.
func New(env *screen.Env) *Screen {
	s := &Screen{env: env, input: term.NewInput()}
	s.input.Masked = true
	s.input.Focus()
	return s
}

// SetSize gives the screen w × h cells.
func (s *Screen) SetSize(w, h int) { s.w, s.h = w, h }

// Hints are the keys of the screen and what they do, for the footer.
func (s *Screen) Hints() []term.Hint {
	l := s.env.Language
	leave := msg.SetupHintQuit(l)
	if s.again {
		leave = msg.SetupHintBack(l)
	}
	return []term.Hint{{"tab", msg.SetupHintNext(l)}, {"enter", msg.SetupHintGo(l)}, {"esc", leave}}
}

// askAgain asks for another key.
func (s *Screen) askAgain() action.Action {
	s.again, s.failed, s.trying = true, nil, false
	s.input.SetValue("")
	return action.Go{Screen: term.OnSetup}
}

// fail shows why a key was not accepted.
func (s *Screen) fail(why error) { s.trying, s.failed = false, why }

// done clears the key from the screen.
func (s *Screen) done() {
	s.trying, s.failed, s.again = false, nil, true
	s.input.SetValue("")
}

// Typing is always true: the screen has keys of its own.
func (s *Screen) Typing() bool { return true }

// Do has no use for commands of the key table.
func (s *Screen) Do(string) action.Action { return nil }

// Update takes in typing, enter on a choice, and what came of a key.
func (s *Screen) Update(msg tea.Msg) action.Action {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return s.key(msg)
	case tea.PasteMsg:
		s.input.Update(msg)
	case foundMsg:
		return s.onFound(msg)
	case checkedMsg:
		return s.onChecked(msg)
	case screen.AskKey:
		return s.askAgain()
	case screen.Notice:
		if n, ok := msg.Notice.(core.KeyKept); ok {
			return s.onKept(n)
		}
	}
	return nil
}

func (s *Screen) key(key tea.KeyPressMsg) action.Action {
	switch key.String() {
	case "tab", "down":
		s.at = (s.at + 1) % choices
	case "shift+tab", "up":
		s.at = (s.at + choices - 1) % choices
	case "ctrl+c":
		return action.Do{Command: term.CmdQuit}
	case "esc":
		return s.escape()
	case "enter":
		return s.choose()
	default:
		s.input.Update(key)
	}
	return nil
}

func (s *Screen) escape() action.Action {
	if s.again {
		return action.Leave{}
	}
	return action.Do{Command: term.CmdQuit}
}

func (s *Screen) choose() action.Action {
	switch {
	case s.at == demo:
		return action.Quit{Demo: true}
	case s.trying:
		return nil
	}
	return s.try(s.input.Value(), s.at == keep)
}

// View draws the screen.
func (s *Screen) View() []string {
	lines, _ := s.lines()
	return lines
}

// lines writes the screen, and tells in which line the key is typed. The field, the choices and their results
// stay on the screen; the introduction gets the room that is left.
func (s *Screen) lines() (lines []string, field int) {
	ask := s.ask()
	for _, paragraphs := range s.intros() {
		lines = s.intro(s.env.Theme, paragraphs)
		if len(lines)+len(ask) <= s.h {
			break
		}
	}
	return term.Frame(append(lines, ask...), s.w, s.h), len(lines)
}

// roomy is from which height on there is room for blank lines.
const roomy = 20

// add puts a line of the screen behind the others.
func (s *Screen) add(lines []string, l *term.Line) []string {
	return append(lines, term.NewLine(s.w).Add(term.Ink{}, "  ").Raw(l.String(), s.width()).String())
}

func (s *Screen) width() int { return s.room() + labelWidth }

// intro writes the title and paragraphs; without any paragraph it is empty.
func (s *Screen) intro(t *term.Theme, paragraphs []string) (lines []string) {
	if len(paragraphs) == 0 {
		return nil
	}
	title := msg.SetupTitle(s.env.Language)
	if s.again {
		title = msg.SetupTitleAgain(s.env.Language)
	}
	if s.h >= roomy {
		lines = append(lines, term.Blank(s.w))
	}
	lines = s.add(lines, term.NewLine(s.width()).Add(t.Strong, title))
	if s.h >= roomy {
		lines = append(lines, term.Blank(s.w))
	}
	for _, paragraph := range paragraphs {
		for _, line := range term.Wrap(paragraph, s.width()) {
			lines = s.add(lines, term.NewLine(s.width()).Add(t.Text, line))
		}
		if s.h >= roomy {
			lines = append(lines, term.Blank(s.w))
		}
	}
	return lines
}

// ask writes the line for the key, the choices, and what came of them.
func (s *Screen) ask() (lines []string) {
	t, w := s.env.Theme, s.width()
	blank := func() {
		if s.h >= roomy {
			lines = append(lines, term.Blank(s.w))
		}
	}
	text, _ := s.input.Draw(s.room(), t.FieldOn, t.FieldOn, "")
	lines = s.add(lines, term.NewLine(w).Cell(t.AccentStrong, msg.SetupKey(s.env.Language), labelWidth).Raw(text, s.room()))
	blank()
	s.below = len(lines)
	for i, label := range labels(s.env.Language) {
		k, bar := &t.Inks, " "
		if choice(i) == s.at {
			k, bar = &t.Selected, t.Bar
		}
		lines = s.add(lines, term.NewLine(w).Add(k.Accent, bar+" ").Cell(k.Text, label, min(w-2, 50)))
	}
	for _, said := range []string{s.state(), s.trouble()} {
		if said == "" {
			continue
		}
		blank()
		for _, line := range term.Wrap(said, w) {
			lines = s.add(lines, term.NewLine(w).Add(s.tone(t), line))
		}
	}
	return lines
}

func labels(l msg.Language) []string {
	return []string{msg.SetupKeep(l), msg.SetupOnce(l), msg.SetupDemo(l)}
}

// consoleLink is where a key is created.
const consoleLink = "https://bailian.console.aliyun.com/?tab=model#/api-key"

// intros say what this is and where a key comes from, the wordiest first; the last says nothing.
func (s *Screen) intros() [][]string {
	l := s.env.Language
	what, get, short := msg.SetupWhat(l), msg.SetupGet(l), msg.SetupGetShort(l)
	return [][]string{{what, get, consoleLink}, {get, consoleLink}, {get}, {short}, {consoleLink}, nil}
}

// labelWidth is how many cells the label of the key takes, with two blanks behind it.
const labelWidth = 9

func (s *Screen) room() int { return max(min(s.w-4, 80)-labelWidth, 1) }

func (s *Screen) state() string {
	switch {
	case s.trying:
		return msg.SetupVerifying(s.env.Language)
	case s.failed != nil:
		words := s.env.Wording()
		words.EntersKey = true
		return words.Error(s.failed)
	}
	return ""
}

func (s *Screen) tone(t *term.Theme) term.Ink {
	if s.trying {
		return t.Muted
	}
	return t.Warn
}

// Cursor stands in the line for the key.
func (s *Screen) Cursor() *tea.Cursor {
	_, x := s.input.Draw(s.room(), term.Ink{}, term.Ink{}, "")
	_, y := s.lines()
	return tea.NewCursor(2+labelWidth+x, y)
}
