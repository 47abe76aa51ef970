package dialog

import (
	tea "charm.land/bubbletea/v2"

	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/term"
)

// Help shows every key.
type Help struct {
	l      msg.Language
	table  []term.Command
	keys   term.Keymap
	scroll term.Scroll
	// keyLine is the line with keys, as drawn last, and zones what a click on it is for.
	keyLine int
	zones   []term.Zone
}

// NewHelp makes the help of a table of commands.
func NewHelp(l msg.Language, table []term.Command) *Help {
	return &Help{l: l, table: table, keys: term.NewKeymap(table)}
}

// Update scrolls, and closes as everything does.
func (p *Help) Update(msg tea.Msg) (action.Action, bool) {
	var key tea.KeyPressMsg
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		key = msg
	case term.Wheel:
		p.scroll.By(msg.By)
		return nil, false
	case term.Click:
		if msg.Y == p.keyLine {
			p.scroll.Do(p.keys.Find(term.OnDetail, term.ZoneAt(p.zones, msg.X)))
			return nil, term.ZoneAt(p.zones, msg.X) == "esc"
		}
		return nil, false
	default:
		_, outside := msg.(term.ClickOutside)
		return nil, outside
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
			for _, line := range term.Wrap(c.Help(p.l), w-column) {
				lines = append(lines, term.NewLine(w).Cell(t.Accent, keys, column).Add(t.Text, line).String())
				keys = ""
			}
		}
	}
	everywhere := func(in term.ScreenID) bool { return in&term.Anywhere == term.Anywhere }
	section(msg.HelpEverywhere(p.l), everywhere)
	section(msg.HelpTasks(p.l), func(in term.ScreenID) bool { return in&term.OnDetail != 0 && !everywhere(in) })
	section(msg.HelpTaskList(p.l), func(in term.ScreenID) bool { return in&term.OnList != 0 && in&term.OnDetail == 0 })
	section(msg.HelpMotions(p.l), func(in term.ScreenID) bool { return in&term.OnMotions != 0 && !everywhere(in) })
	section(msg.HelpNewTask(p.l), func(in term.ScreenID) bool { return in&term.OnForm != 0 })
	p.zones = nil
	if len(lines) <= h {
		return lines
	}
	shown, below := p.scroll.Show(lines, max(h-2, 1))
	p.keyLine = len(shown) + 1
	return append(shown, term.Blank(w), p.foot(below, w, t))
}

// foot says how much lies below, and how to see it.
func (p *Help) foot(below, w int, t *term.Theme) string {
	l := term.NewLine(w)
	key := func(name, does string) {
		from := l.Used()
		l.Add(t.Accent, term.KeyLabel(name, t.Glyphs)).Add(t.Muted, " "+does)
		p.zones = append(p.zones, term.Zone{From: from, To: l.Used(), Of: name})
		l.Add(t.Text, "  ")
	}
	if below > 0 {
		key("pgdown", msg.HelpMoreLines(p.l, below))
	}
	if p.scroll.Above() > 0 {
		key("pgup", msg.HelpBack(p.l))
	}
	key("esc", msg.HelpClose(p.l))
	return l.String()
}

// Hints are the keys of the help.
func (p *Help) Hints() []term.Hint {
	return []term.Hint{{"pgdown", msg.HelpMore(p.l)}, {"esc", msg.HelpClose(p.l)}}
}

// Cursor hides the cursor.
func (p *Help) Cursor() *tea.Cursor { return nil }
