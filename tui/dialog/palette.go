package dialog

import (
	"cmp"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/term"
)

// Palette lists every command by its title, and gives the one that is chosen.
type Palette struct {
	l msg.Language
	// all are the commands: those that were given last, those that do something now, and the rest, of which why says
	// what is in their way.
	all   []term.Command
	why   map[string]string
	input term.Input
	list  term.List
	width int
	// still keeps the list where it is while the mouse is used: the row under it must not move away.
	still bool
}

// NewPalette makes a palette of the commands that can be given where it is opened.
func NewPalette(c Context) *Palette {
	p := &Palette{l: c.Language, input: term.NewInput(), why: map[string]string{}}
	p.input.Focus()
	var later []term.Command
	for _, command := range byName(byName(actsFirst(c.here()), c.First), c.Used) {
		switch why := c.whyNot(command.Name); {
		case command.Name == term.CmdPalette:
		case why != "":
			p.why[command.Name] = why
			later = append(later, command)
		default:
			p.all = append(p.all, command)
		}
	}
	p.all = append(p.all, later...)
	p.list.Len = len(p.all)
	return p
}

// Update narrows the list, moves in it, and gives the chosen command.
func (p *Palette) Update(msg tea.Msg) (action.Action, bool) {
	found := p.found()
	switch msg := msg.(type) {
	case term.Click:
		return p.click(msg.Y-paletteHead, found)
	case term.ClickOutside:
		return nil, p.input.Value() == ""
	case term.Wheel:
		p.still, p.list.Margin = true, 0
		p.list.Scroll(msg.By)
		return nil, false
	case tea.KeyPressMsg:
		p.still = false
		switch msg.String() {
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

// click selects a command; a click on the selected one runs it.
func (p *Palette) click(line int, found []term.Command) (action.Action, bool) {
	row, ok := p.list.RowAt(line)
	switch {
	case !ok || line >= p.list.Rows || row >= len(found):
		return nil, false
	case row == p.list.At:
		return action.Do{Command: found[row].Name}, true
	}
	p.still = true
	p.list.Point(row)
	return nil, false
}

const (
	// paletteHead is how many lines are above the list.
	paletteHead = 2
	// paletteMin and paletteMax bound the width: what is said below needs room, and the key stands near its title.
	paletteMin, paletteMax = 48, 84
	// saidBelow is how many lines below the list describe the chosen command, with a rule among them. There is
	// room for them from a height of roomBelow on.
	saidBelow, roomBelow = 3, 12
	// keyWidth is how many cells a command's key takes.
	keyWidth = 10
)

// View draws the line and as much of the list as there is room for.
func (p *Palette) View(w, h int, t *term.Theme) []string {
	p.width = min(w, max(1+p.titleWidth()+keyWidth+1, paletteMin), paletteMax)
	typed, _ := p.input.Draw(p.width-2, t.Text, t.Faint, msg.HelpFind(p.l))
	rule := term.NewLine(p.width).Add(t.Line, strings.Repeat(t.Rule, p.width)).String()
	lines := []string{term.NewLine(p.width).Add(t.AccentStrong, ": ").Raw(typed, p.width-2).String(), rule}
	found := p.found()
	below := 0
	if h >= roomBelow {
		below = saidBelow
	}
	rows := min(max(h-paletteHead-below, 1), len(p.all))
	p.list.Margin = rows / 2 // the chosen one stands in the middle
	if p.still {
		p.list.Margin = 0
	}
	p.list.Resize(rows, len(found))
	for i := p.list.Top; i < p.list.Top+rows; i++ {
		if len(found) == 0 && i == 0 {
			none := msg.HelpNoCommand(p.l, text.Brief(p.input.Value()))
			lines = append(lines, term.NewLine(p.width).Add(t.Text, " ").Add(t.Muted, none).String())
			continue
		}
		if i >= len(found) {
			lines = append(lines, term.Blank(p.width))
			continue
		}
		k, bar := &t.Inks, " "
		if i == p.list.At {
			k, bar = &t.Selected, t.Bar
		}
		l := term.NewLine(p.width).Add(k.Accent, bar)
		p.entry(l, k, found[i], paletteKey(found[i], t.Glyphs))
		lines = append(lines, l.Fill(k.Text).String())
	}
	if below == 0 {
		return lines
	}
	lines = append(lines, rule)
	if p.list.At < len(found) {
		said := cmp.Or(p.why[found[p.list.At].Name], found[p.list.At].Help(p.l))
		for _, line := range term.Wrap(said, p.width-1) {
			lines = append(lines, term.NewLine(p.width).Add(t.Text, " ").Add(t.Muted, line).String())
		}
	}
	return term.Frame(lines, p.width, paletteHead+rows+below)
}

// entry writes a command: its title, faint where something is in its way, and its key at the right.
func (p *Palette) entry(l *term.Line, k *term.Inks, c term.Command, key string) {
	ink := k.Strong
	if p.why[c.Name] != "" {
		ink = k.Muted
	}
	l.Cell(ink, c.Title(p.l), l.Left()-term.Width(key)-2).Cell(k.Text, "", 1).Add(k.Accent, key)
}

// titleWidth is how wide the longest title is, with air behind it.
func (p *Palette) titleWidth() (w int) {
	for _, c := range p.all {
		w = max(w, term.Width(c.Title(p.l))+2)
	}
	return w
}

// paletteKey is the key of a command; a command without one is already in the palette.
func paletteKey(c term.Command, g term.Glyphs) string {
	if len(c.Keys) == 0 {
		return ""
	}
	return term.FirstKey(c, g)
}

// Hints are the keys of the palette.
func (p *Palette) Hints() []term.Hint {
	return []term.Hint{{"up/down", msg.HelpChoose(p.l)}, {"enter", msg.HelpRun(p.l)}, {"esc", msg.HelpClose(p.l)}}
}

// Cursor stands in the line.
func (p *Palette) Cursor() *tea.Cursor {
	_, x := p.input.Draw(p.width-2, term.Ink{}, term.Ink{}, "")
	return tea.NewCursor(2+x, 0)
}
