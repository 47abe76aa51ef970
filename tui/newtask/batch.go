package newtask

import (
	"fmt"

	"dancecard/tui/term"
)

// Batch is what several pictures and motions would make, each picture with each motion.
type Batch struct {
	// Pictures and Motions count the inputs, Sent the videos that would be sent of the Pictures ×
	// Motions.
	Pictures, Motions, Sent int
	// Rows are the inputs: what stands in the way first.
	Rows []Row
}

// Row is an input of a batch with what its checks say.
type Row struct {
	Name, Text string
	Field      Field
	State      RowState
}

// RowState is how an input's checks went, the worst first.
type RowState int

// The states.
const (
	RowBad RowState = iota
	RowLooking
	RowWarn
	RowGood
)

// leastRows is how many inputs of a batch are shown at least, whatever else there is to say.
const leastRows = 3

// batchLines is the table of a batch: what would be made, then each input with what its checks say,
// as many as there is room for.
func batchLines(d Data, w, h int) []string {
	b, names := d.Batch, 0
	room := max(h-2, leastRows)
	rows := b.Rows[:min(len(b.Rows), room)]
	for _, r := range rows {
		names = max(names, term.Width(r.Name))
	}
	names = min(names, max(w*2/5, 8))
	var lines, short []string
	for _, r := range rows {
		lines = append(lines, r.lines(names, w, d.Theme, true)...)
		short = append(short, r.lines(names, w, d.Theme, false)...)
	}
	if len(lines) > room {
		lines = short
	}
	if over := len(b.Rows) - len(rows); over > 0 {
		more := fmt.Sprintf("     %s %s", d.Theme.More, counted(over+1, "more input"))
		lines = append(short[:room-1], term.NewLine(w).Add(d.Theme.Faint, more).String())
	}
	return append([]string{b.head(w, d.Theme)}, lines...)
}

// head says what would be made.
func (b *Batch) head(w int, t *term.Theme) string {
	l := term.NewLine(w).Add(t.Text, " ")
	switch {
	case b.Motions == 0:
		return l.Add(t.Text, counted(b.Pictures, "picture")).String()
	case b.Pictures == 0:
		return l.Add(t.Text, counted(b.Motions, "motion")).String()
	}
	all, sent := b.Pictures*b.Motions, ""
	if b.Sent < all {
		sent = fmt.Sprintf("%d of ", b.Sent)
	}
	videos := sent + counted(all, "video")
	inputs := fmt.Sprintf("%s %s %s: ", counted(b.Pictures, "picture"), t.Times, counted(b.Motions, "motion"))
	if term.Width(inputs+videos) > l.Left() {
		inputs = fmt.Sprintf("%d %s %d: ", b.Pictures, t.Times, b.Motions)
	}
	return l.Add(t.Text, inputs).Add(t.Warn, sent).Add(t.Text, videos[len(sent):]).String()
}

// lines draws a row; what is wrong with an input may take further lines where whole tells so.
func (r Row) lines(names, w int, t *term.Theme, whole bool) (out []string) {
	k, sign, times := t.Good, t.Saved, ""
	switch r.State {
	case RowBad:
		k, sign = t.Bad, t.Failed
	case RowLooking:
		k, sign = t.Muted, t.Waiting
	case RowWarn:
		k, sign = t.Warn, "!"
	}
	if r.Field == Motion {
		times = t.Times
	}
	texts := []string{r.Text}
	if whole && (r.State == RowBad || r.State == RowWarn) {
		texts = term.Wrap(r.Text, max(w-names-8, 12))
	}
	for i, text := range texts {
		l, name := term.NewLine(w).Add(t.Text, " "), r.Name
		if i > 0 {
			sign, times, name = "", "", ""
		}
		out = append(out, l.Cell(k, sign, 2).Cell(t.Faint, times, 2).Cell(t.Text, term.Middle(name, names), names).Cell(t.Text, "", 2).Add(t.Muted, text).String())
	}
	return out
}

func counted(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
