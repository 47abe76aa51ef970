package picker

import (
	"fmt"
	"path/filepath"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/text"
	"dancecard/tui/term"
)

const (
	mostWide = 92
	// leastRows keeps the box from shrinking with every folder.
	leastRows = 12
	// around is how many lines are around the rows: the place, two rules, the keys.
	around    = 4
	sizeWidth = 8
	dayWidth  = 12
	// roomy is from which width on there is room for sizes and days.
	roomy = 56
)

// View draws the place, the entries and the keys.
func (p *Picker) View(w, h int, t *term.Theme) []string {
	w = min(w, mostWide)
	p.list.Rows = max(min(h-around, max(len(p.all()), leastRows)), 1)
	rule := term.NewLine(w).Add(t.Line, strings.Repeat(t.Rule, w)).String()
	lines := append([]string{p.head(w, t), rule}, term.Frame(p.entries(w, t), w, p.list.Rows)...)
	return term.Frame(append(lines, rule, p.foot(w, t)), w, p.list.Rows+around)
}

// head says where one is, and what is typed.
func (p *Picker) head(w int, t *term.Theme) string {
	place := "The library of motions"
	if !p.library {
		place = term.Clean(p.folder())
	}
	filter, room := "", w-1
	if p.filter.Value() != "" {
		filter = "/" + term.Clean(p.filter.Value())
		room -= min(term.Width(filter), w/3) + 2
	}
	l := term.NewLine(w)
	if term.Width(place) > room {
		l.Add(t.Strong, term.FitLeft(place, room))
	} else {
		l.Add(t.Strong, place)
	}
	if filter != "" {
		l.Cell(t.Text, "", 2).Add(t.AccentStrong, filter)
	}
	return l.String()
}

// folder is the folder as one would type it.
func (p *Picker) folder() string {
	if rest, ok := strings.CutPrefix(p.listing.Folder, p.o.Home+string(filepath.Separator)); ok && p.o.Home != "" {
		return filepath.Join("~", rest)
	}
	return p.listing.Folder
}

// entries draws the entries around the cursor, or says why there are none.
func (p *Picker) entries(w int, t *term.Theme) []string {
	found := p.found()
	if text := p.nothing(found); text != "" {
		var out []string
		for _, line := range term.Wrap(text, w-2) {
			out = append(out, term.NewLine(w).Add(t.Text, "  ").Add(t.Muted, line).String())
		}
		return out
	}
	p.list.Resize(p.list.Rows, len(found))
	var out []string
	for i, to := p.list.Visible(); i < to; i++ {
		out = append(out, p.row(found[i], i == p.list.At, w, t))
	}
	return out
}

// nothing says why no entry is shown; empty when there are some.
func (p *Picker) nothing(found []Entry) string {
	switch {
	case len(found) > 0:
		return ""
	case p.filter.Value() != "":
		return "Nothing here has “" + text.Brief(p.filter.Value()) + "” in its name; esc clears that."
	case p.library:
		return "The library has no motion yet."
	case p.reading:
		return "reading the folder …"
	case p.listing.Trouble != "":
		return term.Clean(p.listing.Trouble)
	}
	return "No folder and no " + strings.TrimSuffix(p.o.What, "s") + " is here; left goes up."
}

func (p *Picker) row(e Entry, selected bool, w int, t *term.Theme) string {
	k, lead := &t.Inks, " "
	if selected {
		k, lead = &t.Selected, t.Bar
	}
	l := term.NewLine(w).Add(k.Accent, lead)
	if !e.Folder && p.marked(e) {
		l.Add(k.AccentStrong, t.Mark+" ")
	} else {
		l.Add(k.Text, "  ")
	}
	name := term.Clean(e.Name)
	if e.Folder {
		name += "/"
	}
	notes := 0
	if w >= roomy {
		notes = sizeWidth + 2 + dayWidth + 1
	}
	ink := k.Text
	if e.Folder {
		ink = k.Accent
	}
	l.Cell(ink, term.Middle(name, l.Left()-notes), l.Left()-notes)
	switch {
	case notes == 0:
	case e.Note != "":
		l.Cell(k.Muted, term.FitRight(term.Clean(e.Note), notes-1), notes-1)
	case !e.Folder && !e.Time.IsZero():
		l.Cell(k.Muted, term.FitRight(term.Bytes(e.Size), sizeWidth), sizeWidth).Cell(k.Text, "", 2)
		l.Cell(k.Faint, term.FitRight(term.Day(e.Time, p.o.Now, p.o.Zone), dayWidth), dayWidth)
	}
	return l.Fill(k.Text).String()
}

// foot says how much is marked, and the keys.
func (p *Picker) foot(w int, t *term.Theme) string {
	l := term.NewLine(w)
	if n := len(p.marks); n > 0 {
		l.Add(t.AccentStrong, fmt.Sprintf("%s %d marked  ", t.Mark, n))
	} else if p.listing.Trouble != "" && !p.library && len(p.found()) > 0 {
		l.Add(t.Warn, term.Clean(p.listing.Trouble)+"  ")
	}
	enter := "take"
	if found := p.found(); p.list.At < len(found) && found[p.list.At].Folder {
		enter = "open"
	}
	hints := []term.Hint{{term.KeyLabel("enter", t.Glyphs), enter}, {"space", "mark"}}
	if !p.library {
		hints = append(hints, term.Hint{"left", "up"})
	}
	if p.o.Motion {
		hints = append(hints, term.Hint{"ctrl+l", map[bool]string{true: "files", false: "library"}[p.library]})
	}
	if len(p.marks) > 0 {
		hints = append(hints, term.Hint{"ctrl+s", "take the marked"})
	}
	for _, hint := range append(hints, term.Hint{"esc", "back"}, term.Hint{"ctrl+a", "mark all"}) {
		if n := term.Width(hint[0]) + term.Width(hint[1]) + 3; n <= l.Left() {
			l.Add(t.Accent, hint[0]).Add(t.Muted, " "+hint[1]+"  ")
		}
	}
	return l.String()
}

// Hints are told inside.
func (p *Picker) Hints() []term.Hint { return nil }

// Cursor hides the cursor: what is typed narrows the list.
func (p *Picker) Cursor() *tea.Cursor { return nil }
