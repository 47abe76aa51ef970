package compose

import (
	"fmt"

	"dancecard/tui/ui"
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

// batchLines is the table of a batch: what would be made, then a line for each input, as many as
// there is room for.
func batchLines(d Data, w, h int) []string {
	b, t := d.Batch, d.Theme
	all := b.Pictures * b.Motions
	head := fmt.Sprintf(" %s %s %s: %s", counted(b.Pictures, "picture"), t.Times, counted(b.Motions, "motion"), counted(all, "video"))
	lines := []string{ui.NewLine(w).Add(t.Text, head).String()}
	if left := all - b.Sent; left > 0 {
		lines[0] = ui.NewLine(w).Add(t.Text, head).Add(t.Warn, fmt.Sprintf(", %d left out", left)).String()
	}
	rows := b.Rows
	if room := max(h-2, leastRows); len(rows) > room {
		rows = rows[:room-1]
	}
	names := 0
	for _, r := range rows {
		names = max(names, ui.Width(r.Name))
	}
	names = min(names, max(w*2/5, 8))
	for _, r := range rows {
		k, sign := t.Good, t.Saved
		switch r.State {
		case RowBad:
			k, sign = t.Bad, t.Failed
		case RowLooking:
			k, sign = t.Muted, t.Waiting
		case RowWarn:
			k, sign = t.Warn, "!"
		}
		l := ui.NewLine(w).Add(t.Text, " ").Cell(k, sign, 2)
		if r.Field == Motion {
			l.Cell(t.Faint, t.Times, 2)
		} else {
			l.Cell(t.Faint, "", 2)
		}
		lines = append(lines, l.Cell(t.Text, r.Name, names).Cell(t.Text, "", 2).Add(t.Muted, r.Text).String())
	}
	if rest := len(b.Rows) - len(rows); rest > 0 {
		lines = append(lines, ui.NewLine(w).Add(t.Faint, fmt.Sprintf("     %s %s", t.More, counted(rest, "more input"))).String())
	}
	return lines
}

func counted(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
