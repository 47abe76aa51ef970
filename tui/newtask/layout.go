package newtask

import (
	"slices"
	"sync"

	"dancecard/internal/text/msg"
	"dancecard/tui/term"
)

// formLine is a line of the form: the field that it belongs to, below 0 for the heading.
type formLine struct {
	field fieldID
	// own tells the field's own line from those below it. Candidate is the completion on it, counted from 1.
	own       bool
	candidate int
	// draw gives its text. Only a frame needs that; the cursor and a click ask where lines stand.
	draw func() string
}

// ready is the draw of a text that is at hand.
func ready(text string) func() string { return func() string { return text } }

// noField is the field of the heading.
const noField fieldID = -1

// spacing is how much room the fields have.
type spacing int

// The spacings.
const (
	dense   spacing = iota // the fields alone
	compact                // with a heading, and a hint below the field with the focus
	roomy                  // with blank lines between the fields
)

const (
	// leastChecks is how many lines the checks get below the fields, at least.
	leastChecks = 3
	// fairChecks is how many they should have before the fields are spaced out.
	fairChecks = 8
	// mostListed is how many sources of a field are listed.
	mostListed = 12
)

// layout is what stands where: the lines of the form that are on the screen, width cells wide.
type layout struct {
	width int
	lines []formLine
}

// layout lays the form out. Lines that have no room are scrolled away; the field with the focus stays.
func (v view) layout() layout {
	w, space := v.formWidth(), v.spacing()
	lines := v.formLines(w, space, v.listRoom(space))
	room := v.s.h
	if w == v.s.w {
		room = max(v.s.h-min(leastChecks, v.s.h/3), 1)
	}
	if len(lines) <= room {
		return layout{w, lines}
	}
	from := slices.IndexFunc(lines, func(l formLine) bool { return l.field == v.s.fields.at })
	to := from
	for to < len(lines) && lines[to].field == v.s.fields.at {
		to++
	}
	top := max(min(from, to-room), 0) // what belongs to the field comes before what stands above it
	if to <= room {
		top = 0
	}
	return layout{w, lines[top:min(top+room, len(lines))]}
}

// line is where a field's own line stands, below 0 for one that is scrolled away.
func (l layout) line(f fieldID) int {
	return slices.IndexFunc(l.lines, func(line formLine) bool { return line.own && line.field == f })
}

// shownFields counts the fields that the chosen engine has.
func (v view) shownFields() (n int) {
	for f := range fieldCount {
		if v.s.fields.has(f) {
			n++
		}
	}
	return n
}

// needed is how many lines the fields take, without lists.
func (v view) needed(space spacing) int {
	switch n := v.shownFields(); space {
	case dense:
		return n
	case compact:
		return 1 + n + 1
	default:
		return 2 + 2*n
	}
}

// spacing is the widest that leaves room for the checks.
func (v view) spacing() spacing {
	checks := 0
	if v.formWidth() == v.s.w {
		checks = fairChecks
	}
	if v.needed(roomy)+checks <= v.s.h {
		return roomy
	}
	if v.needed(compact)+checks/2 <= v.s.h {
		return compact
	}
	return dense
}

// listRoom is how many sources of each field can be listed.
func (v view) listRoom(space spacing) int {
	fields := 0
	for _, f := range []fieldID{pictureField, motionField} {
		if len(v.listed(f)) > 0 {
			fields++
		}
	}
	if fields == 0 {
		return 0
	}
	room := v.s.h - v.needed(space)
	if v.formWidth() == v.s.w {
		room -= leastChecks + 2
	}
	return min(max(room/fields, 0), mostListed)
}

// listed are the sources of a field, where there are several of any.
func (v view) listed(f fieldID) []row {
	if v.s.report.Batch == nil {
		return nil
	}
	rows := v.s.report.Batch.Rows
	at := func(f fieldID) int {
		i, _ := slices.BinarySearchFunc(rows, f, func(r row, f fieldID) int { return int(r.Field - f) })
		return i
	}
	return rows[at(f):at(f+1)]
}

// formLines are all lines of the form.
func (v view) formLines(w int, space spacing, list int) (out []formLine) {
	if space > dense {
		out = append(out, formLine{field: noField, draw: func() string { return v.heading(w) }})
	}
	if space == roomy {
		out = append(out, formLine{field: noField, draw: ready(term.Blank(w))})
	}
	for f := range fieldCount {
		if !v.s.fields.has(f) {
			continue
		}
		out = append(out, formLine{field: f, own: true, draw: func() string { return v.field(f, w) }})
		below := v.below(f, w, space, list)
		if isHint := len(below) == 1 && below[0].candidate == 0 && len(v.listed(f)) == 0; space == roomy && !isHint {
			below = append(below, formLine{field: f, draw: ready(term.Blank(w))})
		}
		out = append(out, below...)
	}
	return out
}

// below are the lines below a field: what it can be completed to, the sources that it names, or what it takes.
func (v view) below(f fieldID, w int, space spacing, list int) []formLine {
	if f == v.s.fields.at {
		if lines := v.s.completion.lines(v.room(w), w); len(lines) > 0 {
			return lines
		}
	}
	if rows := v.listed(f); len(rows) > 0 && list > 0 {
		return v.list(f, rows, min(list, len(rows)), w)
	}
	if f != v.s.fields.at || space == dense {
		return nil
	}
	return []formLine{{field: f, draw: func() string { return v.hintLine(f, w) }}}
}

// hintLine says what a field takes.
func (v view) hintLine(f fieldID, w int) string {
	line, hint := term.NewLine(w).Cell(v.s.env.Theme.Text, "", labelWidth(v.s.env.Language)+1), v.hint(f)
	if i := slices.IndexFunc(hint, func(text string) bool { return term.Width(text) <= line.Left() }); i >= 0 {
		line.Add(v.s.env.Theme.Faint, hint[i])
	}
	return line.String()
}

// saidBelow finds the rows whose whole text the lists below the fields show, by field and counted from 1.
func (v view) saidBelow() map[fieldID][]int {
	out, n, w := map[fieldID][]int{}, v.listRoom(v.spacing()), v.formWidth()
	for _, f := range []fieldID{pictureField, motionField} {
		rows := v.listed(f)
		shown := worst(rows, n)
		names := v.nameWidth(rows, shown, w)
		for _, i := range shown {
			if term.Width(rows[i].Text) <= w-labelWidth(v.s.env.Language)-5-names {
				out[f] = append(out[f], i+1)
			}
		}
	}
	return out
}

// worst are the rows that n lines show, in their order: all, or the worst with a line for the others.
func worst(rows []row, n int) (shown []int) {
	if n < len(rows) {
		n--
	}
	for state := rowBad; state <= rowGood; state++ {
		for i := 0; i < len(rows) && len(shown) < n; i++ {
			if rows[i].State == state {
				shown = append(shown, i)
			}
		}
	}
	slices.Sort(shown)
	return shown
}

// nameWidth is the width of the names in a list.
func (v view) nameWidth(rows []row, shown []int, w int) (names int) {
	for _, i := range shown {
		names = max(names, term.Width(rows[i].Name))
	}
	return min(names, max((w-labelWidth(v.s.env.Language)-1)*2/5, 8))
}

// list are the sources of a field, one a line and n lines of them.
func (v view) list(f fieldID, rows []row, n, w int) (out []formLine) {
	lines := sync.OnceValue(func() []string { return v.drawList(rows, n, w) })
	for i := range n {
		out = append(out, formLine{field: f, draw: func() string { return lines()[i] }})
	}
	return out
}

// drawList draws rows in n lines, the worst ones where there are more.
func (v view) drawList(rows []row, n, w int) (out []string) {
	t, labels := v.s.env.Theme, labelWidth(v.s.env.Language)+1
	shown := worst(rows, n)
	names := v.nameWidth(rows, shown, w)
	for _, i := range shown {
		r := rows[i]
		k, sign := r.State.sign(t)
		line := term.NewLine(w).Cell(t.Text, "", labels).Cell(k, sign, 2).Cell(t.Text, term.Middle(r.Name, names), names).Cell(t.Text, "", 2)
		out = append(out, line.Add(t.Muted, term.Ellipsis(t.More).Fit(r.Text, line.Left())).String())
	}
	if rest := len(rows) - len(shown); rest > 0 {
		out = append(out, term.NewLine(w).Cell(t.Text, "", labels+2).Add(t.Faint, t.More+" "+msg.FormMore(v.s.env.Language, rest)).String())
	}
	return out
}

// heading is the first line of the form.
func (v view) heading(w int) string {
	t, l := v.s.env.Theme, v.s.env.Language
	line := term.NewLine(w).Add(t.Strong, " "+v.s.editing.title())
	if v.s.fields.touched() {
		line.Add(t.Faint, "  "+firstThatFits(msg.FormDraft(l, v.s.env.Key(term.CmdClear)), line.Left()-2))
	}
	return line.String()
}
