package newtask

import (
	"dancecard/internal/text/msg"
	"dancecard/tui/term"
)

// batch is what several pictures and motions would make, each picture with each motion.
type batch struct {
	// Pictures and Motions count the inputs, Takes is how many videos are made of each pair. Sent is how many
	// would be sent of All.
	Pictures, Motions, Takes, Sent, All int
	// Rows are the inputs in the order of the fields.
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

// head says what would be made, in w cells.
func (b *batch) head(l msg.Language, w int, t *term.Theme) (term.Ink, string) {
	ink, lengths := t.Muted, []string(nil)
	switch {
	case b.Motions == 0:
		lengths = []string{msg.FormBatchPictures(l, b.Pictures)}
	case b.Pictures == 0:
		lengths = []string{msg.FormBatchMotions(l, b.Motions)}
	case b.Takes > 1 && b.Sent < b.All:
		ink, lengths = t.Warn, msg.FormBatchTakesSome(l, b.Motions, b.Pictures, b.Sent, b.Takes, b.All)
	case b.Takes > 1:
		lengths = msg.FormBatchTakes(l, b.Motions, b.Pictures, b.Takes, b.All)
	case b.Sent < b.All:
		ink, lengths = t.Warn, msg.FormBatchVideosSome(l, b.Motions, b.Pictures, b.Sent, b.All)
	default:
		lengths = msg.FormBatchVideos(l, b.Motions, b.Pictures, b.All)
	}
	return ink, firstThatFits(lengths, w)
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

// sign is how a state is shown.
func (s rowState) sign(t *term.Theme) (term.Ink, string) {
	switch s {
	case rowBad:
		return t.Bad, t.Failed
	case rowInspecting:
		return t.Muted, t.Waiting
	case rowWarn:
		return t.Warn, "!"
	}
	return t.Good, t.Saved
}

// findings are what stands in the way of inputs, in the order of the fields. What is the same for several is said
// once.
func (b *batch) findings(l msg.Language) (out []finding) {
	type said struct {
		field fieldID
		state rowState
		text  string
	}
	at, names, rows := map[said]int{}, []int(nil), map[fieldID]int{}
	for _, r := range b.Rows {
		rows[r.Field]++
		if r.State != rowBad && r.State != rowWarn {
			continue
		}
		key := said{r.Field, r.State, r.Text}
		i, ok := at[key]
		if !ok {
			i = len(out)
			at[key] = i
			one := finding{Field: r.Field, Text: msg.FormOfInput(l, r.Name, r.Text), LeftOut: r.State == rowBad, Row: rows[r.Field]}
			out, names = append(out, one), append(names, 0)
		}
		switch names[i]++; {
		case names[i] == 1:
			continue
		case r.Field == motionField:
			out[i].Text = msg.FormOfMotions(l, names[i], r.Text)
		default:
			out[i].Text = msg.FormOfPictures(l, names[i], r.Text)
		}
		out[i].Row = 0
	}
	return out
}
