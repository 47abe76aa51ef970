package dialog

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/term"
)

// Help shows every key: first those that do something now, then the others of the screen.
type Help struct {
	l        msg.Language
	slash    string // begins to narrow
	keys     term.Keymap
	sections []section
	filter   term.FilterLine
	narrowed string
	scroll   term.Scroll
	top      int // of the filter's line
	width    int
	// keyLine is the line with keys, as drawn last, and zones what a click on it is for.
	keyLine int
	zones   []term.Zone
}

// section is a part of the help.
type section struct {
	title    string
	commands []term.Command
}

// NewHelp makes the help for where it is opened.
func NewHelp(c Context) *Help {
	l := c.Language
	p := &Help{l: l, slash: "/", keys: term.NewKeymap(c.Table), filter: term.NewFilterLine()}
	for _, command := range c.Table {
		if command.Name == term.CmdFilter && len(command.Keys) > 0 {
			p.slash = command.Keys[0]
		}
	}
	var now, here, everywhere, elsewhere []term.Command
	known := map[string]bool{}
	for _, command := range byName(c.here(), c.First) {
		switch known[command.Name] = true; {
		case command.Acts() && c.whyNot(command.Name) == "" || slices.Contains(c.First, command.Name):
			now = append(now, command)
		case command.Screens&term.Anywhere == term.Anywhere:
			everywhere = append(everywhere, command)
		default:
			here = append(here, command)
		}
	}
	for _, command := range c.Table {
		if !known[command.Name] {
			elsewhere = append(elsewhere, command)
		}
	}
	p.sections = []section{{msg.HelpNow(l), now}, {msg.HelpHere(l), here}, {msg.HelpEverywhere(l), everywhere}, {msg.HelpElsewhere(l), elsewhere}}
	return p
}

// Update scrolls, narrows, and closes as everything does.
func (p *Help) Update(msg tea.Msg) (action.Action, bool) {
	if p.typed(msg) {
		return nil, false
	}
	var key tea.KeyPressMsg
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		key = msg
	case term.Wheel:
		p.scroll.By(msg.By)
		return nil, false
	case term.Click:
		return nil, p.click(msg)
	default:
		_, outside := msg.(term.ClickOutside)
		return nil, outside && p.narrowed == ""
	}
	switch k := term.PlainKey(key.String()); {
	case k == "esc" && p.narrowed != "":
		p.narrowed = ""
		p.filter.Close("")
	case k == "esc", k == "ctrl+c", k == "q", p.keys.Find(term.OnList, k) == term.CmdHelp:
		return nil, true
	case k == "space":
		p.scroll.Do(term.CmdPageDown)
	case k == p.slash, p.keys.Find(term.OnList, k) == term.CmdFilter:
		p.filter.Open(p.narrowed)
	default:
		p.scroll.Do(p.keys.Find(term.OnDetail, k))
	}
	return nil, false
}

// click does what the key that it is on does, in the last line.
func (p *Help) click(c term.Click) (done bool) {
	if c.Y != p.keyLine {
		return false
	}
	switch of := term.ZoneAt(p.zones, c.X); of {
	case p.slash:
		p.filter.Open(p.narrowed)
	case "esc":
		return true
	default:
		p.scroll.Do(p.keys.Find(term.OnDetail, of))
	}
	return false
}

// typed takes what is typed to narrow the help; false for what goes on as any other key.
func (p *Help) typed(msg tea.Msg) (taken bool) {
	if !p.filter.On() {
		return false
	}
	switch msg.(type) {
	case tea.KeyPressMsg, tea.PasteMsg:
	default:
		return false
	}
	var ended bool
	if p.narrowed, ended = p.filter.Update(msg); ended {
		p.filter.Close(p.narrowed)
	}
	p.scroll.Do(term.CmdTop)
	key, _ := msg.(tea.KeyPressMsg)
	return !ended || key.String() == "enter" || key.String() == "esc"
}

// fits reports whether a command's title, help, key or name holds every word that is looked for.
func (p *Help) fits(c term.Command, keys string) bool {
	text := history.Fold(strings.Join(append([]string{c.Title(p.l), c.Help(p.l), keys, c.Name}, c.Keys...), "\n"))
	for word := range strings.FieldsSeq(history.Fold(p.narrowed)) {
		if !strings.Contains(text, word) {
			return false
		}
	}
	return true
}

// lines writes what fits in w cells.
func (p *Help) lines(w int, t *term.Theme) (lines []string) {
	column := min(18, w/3)
	for _, s := range p.sections {
		title := s.title
		for _, c := range s.commands {
			keys := term.KeyLabels(c, t.Glyphs)
			if len(c.Keys) == 0 || !p.fits(c, keys) {
				continue
			}
			if title != "" && len(lines) > 0 {
				lines = append(lines, term.Blank(w))
			}
			if title != "" {
				lines = append(lines, term.NewLine(w).Add(t.AccentStrong, title).String())
			}
			title = ""
			lines = append(lines, pairs(term.Wrap(keys, column-1), term.Wrap(c.Help(p.l), w-column), column, w, t)...)
		}
	}
	if len(lines) == 0 {
		lines = append(lines, term.NewLine(w).Add(t.Muted, msg.HelpNoMatch(p.l, p.narrowed)).String())
	}
	return lines
}

// pairs writes keys beside what they do.
func pairs(keys, text []string, column, w int, t *term.Theme) (lines []string) {
	at := func(list []string, i int) string {
		if i < len(list) {
			return list[i]
		}
		return ""
	}
	for i := range max(len(keys), len(text)) {
		lines = append(lines, term.NewLine(w).Cell(t.Accent, at(keys, i), column).Add(t.Text, at(text, i)).String())
	}
	return lines
}

// View draws the table, from where it was scrolled to.
func (p *Help) View(w, h int, t *term.Theme) []string {
	w = min(w, 84)
	p.width, p.zones = w, nil
	lines := p.lines(w, t)
	if len(lines) <= h && p.narrowed == "" && !p.filter.On() {
		return lines
	}
	shown, below := p.scroll.Show(lines, max(h-2, 1))
	shown = term.Frame(shown, w, max(h-2, 1))
	p.top = len(shown) + 1
	if p.filter.On() {
		return append(shown, term.Blank(w), p.filter.View(w, t, msg.HelpNarrowHint(p.l)))
	}
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
	key(p.slash, msg.HelpNarrow(p.l))
	key("esc", msg.HelpClose(p.l))
	return l.String()
}

// Hints are the keys of the help.
func (p *Help) Hints() []term.Hint {
	return []term.Hint{{"pgdown", msg.HelpMore(p.l)}, {p.slash, msg.HelpNarrow(p.l)}, {"esc", msg.HelpClose(p.l)}}
}

// Cursor stands where is typed what to look for.
func (p *Help) Cursor() *tea.Cursor {
	c := p.filter.Cursor(p.width)
	if c != nil {
		c.Y = p.top
	}
	return c
}
