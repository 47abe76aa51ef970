package newtask

import (
	"dancecard/internal/text/msg"
	"dancecard/tui/term"
)

// batch is what several pictures and motions would make, each picture with each motion.
type batch struct {
	// Pictures and Motions count the inputs, Sent the videos that would be sent of the Pictures ×
	// Motions.
	Pictures, Motions, Sent int
	// Rows are the inputs: what stands in the way first.
	Rows []row
}

// row is an input of a batch with what its checks say.
type row struct {
	Name, Text string
	Field      fieldID
	State      rowState
}

// rowState is how an input's checks went, the worst first.
type rowState int

// The states.
const (
	rowBad rowState = iota
	rowInspecting
	rowWarn
	rowGood
)

// leastRows is how many inputs of a batch are shown at least, whatever else there is to say.
const leastRows = 3

// view is the table of a batch: the sum, then each input with its findings, as many as fit.
func (b *batch) view(l msg.Language, w, h int, t *term.Theme) []string {
	names := 0
	room := max(h-2, leastRows)
	rows := b.Rows[:min(len(b.Rows), room)]
	for _, r := range rows {
		names = max(names, term.Width(r.Name))
	}
	names = min(names, max(w*2/5, 8))
	var lines, short []string
	for _, r := range rows {
		lines = append(lines, r.lines(names, w, t, true)...)
		short = append(short, r.lines(names, w, t, false)...)
	}
	if len(lines) > room {
		lines = short
	}
	if over := len(b.Rows) - len(rows); over > 0 {
		lines = append(short[:room-1], term.NewLine(w).Cell(t.Text, "", 5).Add(t.Faint, msg.FormMoreInputs(l, over+1)).String())
	}
	return append([]string{b.head(l, w, t)}, lines...)
}

// head says what would be made.
func (b *batch) head(l msg.Language, w int, t *term.Theme) string {
	ink, lengths := t.Text, []string(nil)
	switch all := b.Pictures * b.Motions; {
	case b.Motions == 0:
		lengths = []string{msg.FormBatchPictures(l, b.Pictures)}
	case b.Pictures == 0:
		lengths = []string{msg.FormBatchMotions(l, b.Motions)}
	case b.Sent < all:
		ink, lengths = t.Warn, msg.FormBatchVideosSome(l, b.Motions, b.Pictures, b.Sent, all)
	default:
		lengths = msg.FormBatchVideos(l, b.Motions, b.Pictures, all)
	}
	line := term.NewLine(w).Add(t.Text, " ")
	return line.Add(ink, firstThatFits(lengths, line.Left())).String()
}

// firstThatFits is the longest of several ways to say something that fits, or the shortest.
func firstThatFits(lengths []string, w int) string {
	for _, text := range lengths {
		if term.Width(text) <= w {
			return text
		}
	}
	return lengths[len(lengths)-1]
}

// lines draws a row; what is wrong with an input may take further lines where whole tells so.
func (r row) lines(names, w int, t *term.Theme, whole bool) (out []string) {
	k, sign, times := t.Good, t.Saved, ""
	switch r.State {
	case rowBad:
		k, sign = t.Bad, t.Failed
	case rowInspecting:
		k, sign = t.Muted, t.Waiting
	case rowWarn:
		k, sign = t.Warn, "!"
	}
	if r.Field == motionField {
		times = t.Times
	}
	texts := []string{r.Text}
	if whole && (r.State == rowBad || r.State == rowWarn) {
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
