package term

import "cmp"

// Page collects lines of one width: what a pane says of the thing that it shows.
type Page struct {
	W     int
	Theme *Theme
	Lines []string
	// Labels is how many cells a label takes before its value; [LabelWidth] where it is 0.
	Labels int
}

// Blank adds an empty line.
func (p *Page) Blank() { p.Lines = append(p.Lines, Blank(p.W)) }

// Add adds a line, cut where it is too long. The text must be clean.
func (p *Page) Add(k Ink, text string) {
	p.Lines = append(p.Lines, NewLine(p.W).Add(k, text).String())
}

// Wrap adds a text over as many lines as it needs.
func (p *Page) Wrap(k Ink, text string) {
	for _, line := range Wrap(text, p.W) {
		p.Add(k, line)
	}
}

// Scrolled gives h lines of the page from where it was scrolled to, with a blank at either side. Where some
// lie below, the last line says how many, in the words of more.
func (p *Page) Scrolled(s *Scroll, h int, more func(lines int) string) []string {
	shown, below := s.Show(p.Lines, h)
	shown = Frame(shown, p.W, h)
	if below > 0 {
		shown[h-1] = NewLine(p.W).Add(p.Theme.Faint, more(below+1)).String()
	}
	for i, line := range shown {
		shown[i] = " " + line + " "
	}
	return shown
}

// LabelWidth is how many cells a label takes before its value, unless a page has wider or narrower ones.
const LabelWidth = 12

// LabelsWidth is how many cells the widest of these labels takes, with two blanks behind it.
func LabelsWidth(labels ...string) int {
	widest := 0
	for _, label := range labels {
		widest = max(widest, Width(label))
	}
	return widest + 2
}

// Room is how many cells a value has.
func (p *Page) Room() int { return p.W - cmp.Or(p.Labels, LabelWidth) }

// Field adds a label and a value, nothing where the value is empty. One that is too long keeps its
// end when tail is set.
func (p *Page) Field(label string, k Ink, value string, tail bool) {
	if value == "" {
		return
	}
	room := p.Room()
	if tail && Width(value) > room {
		value = FitLeft(value, room)
	}
	p.Lines = append(p.Lines, NewLine(p.W).Cell(p.Theme.Muted, label, p.W-room).Add(k, value).String())
}
