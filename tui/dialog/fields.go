package dialog

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/term"
)

// Entry is a line of text that [Fields] asks for.
type Entry struct {
	Label string
	// Value is what the line begins with, Hint what is shown while it is empty.
	Value, Hint string
	input       term.Input
}

// Fields asks for some lines of text. Enter goes to the next one, and behind the last takes them all.
type Fields struct {
	Title   string
	Text    []string
	Entries []Entry
	// Check says why the values cannot be taken, and in which entry; an empty sentence takes them.
	Check func(values []string) (why string, entry int)
	// Done gives what is asked for.
	Done func(values []string) action.Action
	// Language is that of the hint; the root sets it.
	Language msg.Language

	at, width int
	// first is the line of the first entry, keyLine that of the keys, and zones what a click there is for; all
	// as drawn last.
	first, keyLine int
	zones          []term.Zone
	why            string
	begun          bool
}

// begin fills the lines, once.
func (f *Fields) begin() {
	if f.begun {
		return
	}
	f.begun = true
	for i := range f.Entries {
		f.Entries[i].input = term.NewInput()
		f.Entries[i].input.SetValue(f.Entries[i].Value)
	}
	f.focus(0)
}

func (f *Fields) focus(at int) {
	f.at = (at + len(f.Entries)) % len(f.Entries)
	for i := range f.Entries {
		f.Entries[i].input.Blur()
	}
	f.Entries[f.at].input.Focus()
}

// Update takes in typing, goes from line to line, and gives what is asked for once it can be taken.
func (f *Fields) Update(msg tea.Msg) (action.Action, bool) {
	f.begin()
	switch msg := msg.(type) {
	case term.Click:
		if key, ok := term.Press(term.ZoneAt(f.zones, msg.X), term.Glyphs{}); ok && msg.Y == f.keyLine {
			return f.Update(key)
		}
		f.click(msg)
		return nil, false
	case term.ClickOutside:
		return nil, !f.changed()
	case term.Wheel:
		return nil, false
	case tea.KeyPressMsg:
		switch msg.String() {
		case "esc", "ctrl+c":
			return nil, true
		case "tab", "down":
			f.focus(f.at + 1)
			return nil, false
		case "shift+tab", "up":
			f.focus(f.at - 1)
			return nil, false
		case "enter":
			if f.at < len(f.Entries)-1 {
				f.focus(f.at + 1)
				return nil, false
			}
			return f.take()
		case "ctrl+s":
			return f.take()
		}
	}
	f.why = ""
	f.Entries[f.at].input.Update(msg)
	return nil, false
}

// click puts the cursor where it is in an entry.
func (f *Fields) click(c term.Click) {
	i := c.Y - f.first
	if i < 0 || i >= len(f.Entries) {
		return
	}
	in, room := &f.Entries[i].input, f.width-fieldsLabel
	if i == f.at {
		in.PutCursor(c.X-fieldsLabel, room)
		return
	}
	f.focus(i)
	in.PutCursorStill(c.X-fieldsLabel, room)
}

// changed reports whether something was typed.
func (f *Fields) changed() bool {
	for i := range f.Entries {
		if f.Entries[i].input.Value() != f.Entries[i].Value {
			return true
		}
	}
	return false
}

func (f *Fields) take() (action.Action, bool) {
	values := make([]string, len(f.Entries))
	for i := range f.Entries {
		values[i] = strings.TrimSpace(f.Entries[i].input.Value())
	}
	why, entry := f.Check(values)
	if f.why = why; why != "" {
		f.focus(entry)
		return nil, false
	}
	return f.Done(values), true
}

// fieldsLabel is how many cells the labels take.
const fieldsLabel = 13

// View draws the title, the lines, and what is wrong with them.
func (f *Fields) View(w, h int, t *term.Theme) []string {
	f.begin()
	f.width = min(w, 72)
	p := term.Page{W: f.width, Theme: t}
	p.Wrap(t.Strong, f.Title)
	p.Blank()
	for _, text := range f.Text {
		p.Wrap(t.Text, text)
	}
	if len(f.Text) > 0 {
		p.Blank()
	}
	f.zones = nil
	foot := term.Page{W: f.width, Theme: t}
	foot.Blank()
	if f.why != "" {
		foot.Wrap(t.Bad, f.why)
	} else {
		foot.Add(t.Muted, f.keys(term.KeyLabel("enter", t.Glyphs)))
		f.zones = keyZones(f.keys("enter"), f.keys(term.KeyLabel("enter", t.Glyphs)))
	}
	if over := len(p.Lines) + len(f.Entries) + len(foot.Lines) - h; over > 0 { // the lines matter most
		p.Lines = p.Lines[:max(len(p.Lines)-over, 1)]
	}
	f.first = len(p.Lines)
	for i := range f.Entries {
		p.Lines = append(p.Lines, f.entry(i, t))
	}
	f.keyLine = len(p.Lines) + 1
	return append(p.Lines, foot.Lines...)
}

// keyZones are the zones of keys in a line that says what each does, with a dot between two. Plain is the line with
// the names of the keys.
func keyZones(plain, drawn string) (zones []term.Zone) {
	const between = " · "
	names, at := strings.Split(plain, between), 0
	for i, part := range strings.Split(drawn, between) {
		if i < len(names) {
			name, _, _ := strings.Cut(names[i], " ")
			zones = append(zones, term.Zone{From: at, To: at + term.Width(part), Of: name})
		}
		at += term.Width(part + between)
	}
	return zones
}

// keys says what enter and the other keys do in the line that is typed in.
func (f *Fields) keys(enter string) string {
	if f.at == len(f.Entries)-1 {
		return msg.HelpLastLine(f.Language, enter)
	}
	return msg.HelpNextLine(f.Language, enter)
}

func (f *Fields) entry(i int, t *term.Theme) string {
	e, label, ground := &f.Entries[i], t.Muted, t.Field
	if i == f.at {
		label, ground = t.AccentStrong, t.FieldOn
	}
	room := f.width - fieldsLabel
	text, _ := e.input.Draw(room, ground, t.FieldHint, e.Hint)
	switch {
	case i != f.at && e.input.Value() == "":
		text = t.EmptyField(room, e.Hint)
	case i != f.at:
		text = e.input.Still(room, ground, term.Ellipsis(t.More).Fit)
	}
	return term.NewLine(f.width).Cell(label, e.Label, fieldsLabel).Raw(text, room).String()
}

// Hints are told inside.
func (f *Fields) Hints() []term.Hint { return nil }

// Cursor stands in the line that is typed in.
func (f *Fields) Cursor() *tea.Cursor {
	f.begin()
	_, x := f.Entries[f.at].input.Draw(f.width-fieldsLabel, term.Ink{}, term.Ink{}, "")
	return tea.NewCursor(fieldsLabel+x, f.first+f.at)
}
