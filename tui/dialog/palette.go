package dialog

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/tui/action"
	"dancecard/tui/term"
)

// Palette lists every command by name, and gives the one that is chosen.
type Palette struct {
	all   []term.Command
	input term.Input
	list  term.List
	width int
}

// NewPalette makes a palette of the commands that can be given in a place.
func NewPalette(table []term.Command, place term.ScreenID) *Palette {
	p := &Palette{input: term.NewInput()}
	p.input.Focus()
	for _, c := range table {
		if c.Screens&place != 0 && c.Name != term.CmdPalette {
			p.all = append(p.all, c)
		}
	}
	p.list.Len = len(p.all)
	return p
}

// Update narrows the list, moves in it, and gives the chosen command.
func (p *Palette) Update(msg tea.Msg) (action.Action, bool) {
	found := p.found()
	if key, ok := msg.(tea.KeyPressMsg); ok {
		switch key.String() {
		case "esc", "ctrl+c":
			return nil, true
		case "down", "tab", "ctrl+n":
			p.list.GoTo((p.list.At + 1) % max(len(found), 1))
			return nil, false
		case "up", "shift+tab", "ctrl+p":
			p.list.GoTo((p.list.At + max(len(found), 1) - 1) % max(len(found), 1))
			return nil, false
		case "enter":
			if p.list.At < len(found) {
				return action.Do{Command: found[p.list.At].Name}, true
			}
			return nil, false
		}
	}
	before := p.input.Value()
	p.input.Update(msg)
	if p.input.Value() != before {
		p.list = term.List{Len: len(p.found()), Rows: p.list.Rows}
	}
	return nil, false
}

// found lists the commands whose names hold the typed letters, the best first. Those whose help holds the
// typed words follow.
func (p *Palette) found() (out []term.Command) {
	typed := strings.ToLower(strings.TrimSpace(p.input.Value()))
	named := map[int]bool{}
	for _, i := range term.Match(typed, len(p.all), func(i int) string { return p.all[i].Name }) {
		out, named[i] = append(out, p.all[i]), true
	}
	for i, c := range p.all {
		if !named[i] && strings.Contains(strings.ToLower(c.Help), typed) {
			out = append(out, c)
		}
	}
	return out
}

const (
	// wordy is from which width on there is room for what a command does, beside its name and its key.
	wordy = 64
	// saidBelow is how many lines below the list describe the chosen command, with a rule among them. There is
	// room for them from a height of roomBelow on.
	saidBelow, roomBelow = 3, 12
)

// View draws the line and as much of the list as there is room for.
func (p *Palette) View(w, h int, t *term.Theme) []string {
	p.width = min(w, 84)
	text, _ := p.input.Draw(p.width-2, t.Text, t.Faint, "what to do")
	rule := term.NewLine(p.width).Add(t.Line, strings.Repeat(t.Rule, p.width)).String()
	lines := []string{term.NewLine(p.width).Add(t.AccentStrong, ": ").Raw(text, p.width-2).String(), rule}
	found := p.found()
	below := 0
	if h >= roomBelow {
		below = saidBelow
	}
	rows := min(max(h-2-below, 1), len(p.all))
	p.list.Margin = rows / 2 // the chosen one stands in the middle
	p.list.Resize(rows, len(found))
	for i := p.list.Top; i < p.list.Top+rows; i++ {
		if i >= len(found) {
			lines = append(lines, term.Blank(p.width))
			continue
		}
		k, bar := &t.Inks, " "
		if i == p.list.At {
			k, bar = &t.Selected, t.Bar
		}
		c := found[i]
		l := term.NewLine(p.width).Add(k.Accent, bar).Cell(k.Strong, c.Name, 15)
		if p.width >= wordy {
			l.Cell(k.Muted, c.Help, p.width-28)
		}
		l.Cell(k.Text, "", l.Left()-11).Cell(k.Accent, term.FitRight(term.FirstKey(c, t.Glyphs), 10), 10)
		lines = append(lines, l.Fill(k.Text).String())
	}
	if below == 0 {
		return lines
	}
	lines = append(lines, rule)
	if p.list.At < len(found) {
		for _, line := range term.Wrap(found[p.list.At].Help, p.width-1) {
			lines = append(lines, term.NewLine(p.width).Add(t.Text, " ").Add(t.Muted, line).String())
		}
	}
	return term.Frame(lines, p.width, 2+rows+below)
}

// Hints are the keys of the palette.
func (p *Palette) Hints() []term.Hint {
	return []term.Hint{{"down", "choose"}, {"enter", "do it"}, {"esc", "close"}}
}

// Cursor stands in the line.
func (p *Palette) Cursor() *tea.Cursor {
	_, x := p.input.Draw(p.width-2, term.Ink{}, term.Ink{}, "")
	return tea.NewCursor(2+x, 0)
}

// Help shows every key.
type Help struct {
	table  []term.Command
	keys   term.Keymap
	scroll term.Scroll
}

// NewHelp makes the help of a table of commands.
func NewHelp(table []term.Command) *Help { return &Help{table: table, keys: term.NewKeymap(table)} }

// Update scrolls, and closes as everything does.
func (p *Help) Update(msg tea.Msg) (action.Action, bool) {
	key, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil, false
	}
	switch k := term.PlainKey(key.String()); k {
	case "esc", "q", "?", "f1", "ctrl+c":
		return nil, true
	case "space":
		p.scroll.Do(term.CmdPageDown)
	default:
		p.scroll.Do(p.keys.Find(term.OnDetail, k))
	}
	return nil, false
}

// View draws the table, from where it was scrolled to.
func (p *Help) View(w, h int, t *term.Theme) []string {
	w = min(w, 84)
	var lines []string
	section := func(title string, in func(term.ScreenID) bool) {
		if len(lines) > 0 {
			lines = append(lines, term.Blank(w))
		}
		lines = append(lines, term.NewLine(w).Add(t.AccentStrong, title).String())
		for _, c := range p.table {
			if !in(c.Screens) || len(c.Keys) == 0 {
				continue
			}
			keys, column := term.KeyLabels(c, t.Glyphs), min(18, w/3)
			for _, line := range term.Wrap(c.Help, w-column) {
				lines = append(lines, term.NewLine(w).Cell(t.Accent, keys, column).Add(t.Text, line).String())
				keys = ""
			}
		}
	}
	everywhere := func(in term.ScreenID) bool { return in&term.Anywhere == term.Anywhere }
	section("Everywhere", everywhere)
	section("With tasks", func(in term.ScreenID) bool { return in&term.OnDetail != 0 && !everywhere(in) })
	section("In the list of tasks", func(in term.ScreenID) bool { return in&term.OnList != 0 && in&term.OnDetail == 0 })
	section("In the motions", func(in term.ScreenID) bool { return in&term.OnMotions != 0 && !everywhere(in) })
	section("In the form", func(in term.ScreenID) bool { return in&term.OnForm != 0 })
	if len(lines) <= h {
		return lines
	}
	shown, below := p.scroll.Show(lines, max(h-2, 1))
	return append(shown, term.Blank(w), p.foot(below, w, t))
}

// foot says how much lies below, and how to see it.
func (p *Help) foot(below, w int, t *term.Theme) string {
	l := term.NewLine(w)
	key := func(name, does string) { l.Add(t.Accent, term.KeyLabel(name, t.Glyphs)).Add(t.Muted, " "+does+"  ") }
	if below > 0 {
		key("pgdown", fmt.Sprintf("%d more lines", below))
	}
	if p.scroll.Above() > 0 {
		key("pgup", "back")
	}
	key("esc", "close")
	return l.String()
}

// Hints are the keys of the help.
func (p *Help) Hints() []term.Hint { return []term.Hint{{"pgdown", "more"}, {"esc", "close"}} }

// Cursor hides the cursor.
func (p *Help) Cursor() *tea.Cursor { return nil }
