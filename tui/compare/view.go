package compare

import (
	"cmp"
	"errors"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/label"
	"dancecard/tui/term"
)

const (
	// mostColumns are shown at once, each in leastWidth cells or more; two always.
	mostColumns, leastWidth = 4, 32
	// leastLabels is from which width of a column on values have labels.
	leastLabels = 30
)

// columnsIn is how many columns fit in w cells.
func columnsIn(w int) int { return min(max(w/leastWidth, 2), mostColumns) }

// view draws the columns, and keeps the pictures as they were drawn last.
type view struct {
	w, h          int
	still, moving [mostColumns]term.Preview
}

// columnWidth is how wide each of n columns is, with a line between two.
func (v *view) columnWidth(n int) int { return (v.w+1)/max(n, 1) - 1 }

// View draws the columns on the screen side by side.
func (s *Screen) View() []string {
	shown := s.visible()
	if len(shown) == 0 {
		l, key := s.env.Language, s.env.Key
		none := msg.CompareNoneLeft(l, key(term.CmdBack), key(term.CmdUndo))
		return term.Frame(s.centred(none, s.view.w, s.view.h), s.view.w, s.view.h)
	}
	w := s.view.columnWidth(len(shown))
	facts := s.facts(shown)
	facts = facts[:min(len(facts), max(s.view.h/4, 1))]
	blocks := make([][]string, len(shown))
	for i, t := range shown {
		blocks[i] = s.column(i, t, facts, w)
	}
	between, rest := s.env.Theme.Line.Paint(s.env.Theme.Split), term.Blank(s.view.w-len(shown)*(w+1)+1)
	lines, parts := make([]string, s.view.h), make([]string, len(shown))
	for y := range lines {
		for i, block := range blocks {
			parts[i] = block[y]
		}
		lines[y] = strings.Join(parts, between) + rest
	}
	return lines
}

// column draws the name of a task, the picture of its video, and what is known of it.
func (s *Screen) column(i int, t history.Task, facts []fact, w int) []string {
	h := s.view.h
	lines := append([]string{s.heading(i, t, w)}, s.picture(i, t, w, h-1-len(facts))...)
	return term.Frame(append(lines, s.values(i, facts, w)...), w, h)
}

// heading is the name of a task, with its stars and its column's number: takes have the same name. A sign and a ground
// mark the selected column.
func (s *Screen) heading(i int, t history.Task, w int) string {
	k, lead, theme := &s.env.Theme.Inks, " ", s.env.Theme
	at := s.list.Top + i
	if at == s.list.At {
		k, lead = &theme.Selected, theme.Bar
	}
	number := " " + strconv.Itoa(at+1) + "/" + strconv.Itoa(s.list.Len)
	name := label.NameWith(s.env.Language, t, s.env.Library.Names[t.Motion], theme.Glyphs)
	line := term.NewLine(w).Add(k.Accent, lead).Add(k.Text, " ")
	stars := ""
	if t.Rating > 0 {
		stars = " " + s.env.Wording().Stars(t.Rating)
	}
	room := max(line.Left()-term.Width(stars+number)-1, 0)
	return line.Cell(k.Strong, term.Middle(name, room), room).Add(k.Text, stars).Add(k.Faint, number).Fill(k.Text).String()
}

// picture draws the frame of a video in exactly w × h cells, or says why there is none.
func (s *Screen) picture(i int, t history.Task, w, h int) []string {
	img, theme := s.frame(t), s.env.Theme
	var lines []string
	switch {
	case s.clock.On:
		lines = s.view.moving[i].Play(img, w, h, theme, s.env.Remote)
	case !s.env.NoPictures():
		lines = s.view.still[i].Draw(img, w, h, theme)
	}
	if lines == nil && img == nil {
		lines = s.noPicture(t, w, h)
	}
	return term.Frame(slices.Clone(lines), w, max(h, 0))
}

// noPicture says why there is no frame.
func (s *Screen) noPicture(t history.Task, w, h int) []string {
	l, why := s.env.Language, ""
	switch c, known := s.clips.Of(s.path(t)); {
	case known && errors.Is(c.Err, fs.ErrNotExist):
		why = msg.CompareMissing(l)
	case known && errors.Is(c.Err, core.ErrNoFFmpeg):
		why = msg.CompareNeedsFFmpeg(l)
	case known:
		why = msg.CompareNoFrames(l, s.env.Wording().Told(c.Err))
	case !s.env.NoPictures() || s.wanted:
		why = msg.TaskExtracting(l)
	}
	return s.centred(why, w, h)
}

// centred writes a text in the middle of w × h cells.
func (s *Screen) centred(text string, w, h int) (lines []string) {
	said := term.Wrap(text, w-2)
	for range (h - len(said)) / 2 {
		lines = append(lines, term.Blank(w))
	}
	for _, line := range said {
		left := (w - term.Width(line)) / 2
		lines = append(lines, term.NewLine(w).Cell(term.Ink{}, "", left).Add(s.env.Theme.Muted, line).String())
	}
	return lines
}

// fact is what is known of each of the videos, under a label. Tail tells that the ends of values matter most.
type fact struct {
	label         string
	values        []string
	differs, tail bool
}

// rank is less for what matters more.
func (f fact) rank() int {
	if f.differs {
		return 0
	}
	return 1
}

// facts are what is told of videos: first that in which they differ.
func (s *Screen) facts(tasks []history.Task) (out []fact) {
	l := s.env.Language
	settings := []struct {
		label  string
		of     func(t history.Task) string
		always bool
		tail   bool
	}{
		{label: msg.TaskLabelPicture(l), of: func(t history.Task) string { return text.FileOf(l, t.Picture) }},
		{label: msg.TaskLabelMotion(l), of: func(t history.Task) string { return text.Called(l, t, s.env.Library.Names[t.Motion]) }},
		{label: msg.TaskLabelBackground(l), of: func(t history.Task) string { return text.Background(l, t) }},
		{label: msg.TaskLabelWatermark(l), of: func(t history.Task) string { return watermark(l, t) }},
		{label: msg.TaskLabelEngine(l), of: func(t history.Task) string { return strings.TrimSpace(text.Engine(l, t) + "  " + text.Mode(l, t)) }, always: true},
		{label: msg.MotionLabelLength(l), of: func(t history.Task) string { return length(l, t) }, always: true},
		{label: msg.TaskLabelCost(l), of: func(t history.Task) string { return cost(l, t) }, always: true},
		{label: msg.TaskLabelFile(l), of: func(t history.Task) string { return term.Clean(t.File) }, always: true, tail: true},
	}
	for _, each := range settings {
		f := fact{label: each.label, tail: each.tail}
		for _, t := range tasks {
			f.values = append(f.values, each.of(t))
			f.differs = f.differs || f.values[0] != f.values[len(f.values)-1]
		}
		if f.differs || each.always {
			out = append(out, f)
		}
	}
	slices.SortStableFunc(out, func(a, b fact) int { return cmp.Compare(a.rank(), b.rank()) })
	return out
}

func watermark(l msg.Language, t history.Task) string {
	if t.Watermark {
		return msg.FormWatermarkOn(l)
	}
	return msg.FormWatermarkOff(l)
}

func length(l msg.Language, t history.Task) string {
	if t.Seconds <= 0 {
		return ""
	}
	return msg.CostLength(l, strconv.FormatFloat(t.Seconds, 'f', 1, 64))
}

func cost(l msg.Language, t history.Task) string {
	if t.Cost() <= 0 {
		return ""
	}
	return msg.Money(l, t.Cost())
}

// values writes what is known of the video in a column: what differs from others stands out.
func (s *Screen) values(i int, facts []fact, w int) []string {
	theme, labels := s.env.Theme, make([]string, len(facts))
	for n, f := range facts {
		labels[n] = f.label
	}
	label := term.LabelsWidth(labels...)
	if w < leastLabels {
		label = 0
	}
	lines := make([]string, len(facts))
	for n, f := range facts {
		line := term.NewLine(w).Add(term.Ink{}, " ")
		if label > 0 {
			line.Cell(theme.Muted, f.label, label)
		}
		ink, fit := theme.Muted, term.Fit
		if f.differs {
			ink = theme.Text
		}
		if f.tail {
			fit = term.FitLeft
		}
		lines[n] = line.Add(ink, strings.TrimRight(fit(f.values[i], line.Left()-1), " ")).String()
	}
	return lines
}
