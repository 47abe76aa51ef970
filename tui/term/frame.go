package term

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// Frame brings lines of exactly w cells to exactly h of them. It cuts what is too much and fills up with
// blanks.
func Frame(lines []string, w, h int) []string {
	if len(lines) > h {
		return lines[:max(h, 0)]
	}
	blank := Blank(w)
	for len(lines) < h {
		lines = append(lines, blank)
	}
	return lines
}

// Blank is w blanks.
func Blank(w int) string { return strings.Repeat(" ", max(w, 0)) }

// Beside puts two blocks of equally many lines side by side.
func Beside(left []string, middle string, right []string) []string {
	out := make([]string, len(left))
	for i := range left {
		out[i] = left[i] + middle + right[i]
	}
	return out
}

// SidePane is the width of a pane beside a list on a screen of w cells; 0 without room.
func SidePane(w int) int {
	// From 116 cells on, the list keeps its columns; in 50, an id of the service fits beside its label.
	// The pane grows above usual once the list has room for all its columns.
	const screenWidth, least, usual, list = 116, 50, 64, 136
	if w < screenWidth {
		return 0
	}
	return max(min(w*2/5, usual), min(w-list, MostText), least)
}

// MostText is how wide lines of text are at most: longer ones are hard to read.
const MostText = 100

// PictureRows is how many lines a picture gets at most above the text of a pane of w × h cells.
func PictureRows(w, h int) int {
	const usual, text = 14, 28 // lines of text that a large picture leaves room for
	return max(min(h/3, w/3, usual), min(h-text, h/2, w/2))
}

// Line is a row of painted pieces that is filled up to a width. It keeps count of the cells, so
// that painted text need not be measured again.
type Line struct {
	b     strings.Builder
	cells int
	width int
}

// NewLine begins a line of w cells.
func NewLine(w int) *Line { return &Line{width: max(w, 0)} }

// Left is how many cells are free.
func (l *Line) Left() int { return l.width - l.cells }

// Add paints text, cut to what is left. The text must be clean.
func (l *Line) Add(k Ink, s string) *Line {
	w := Width(s)
	if w > l.Left() {
		s = Fit(s, l.Left())
		w = l.Left()
	}
	l.paint(k, s, 0)
	l.cells += w
	return l
}

// Cell paints text in a cell of exactly w cells, cut to what is left.
func (l *Line) Cell(k Ink, s string, w int) *Line {
	w = min(w, l.Left())
	if w <= 0 {
		return l
	}
	s, have := measured(s)
	if have > w {
		s, have = Fit(s, w), w
	}
	l.paint(k, s, w-have)
	l.cells += w
	return l
}

// paint writes what [Ink.Paint] gives of a text and blanks, without a string of its own.
func (l *Line) paint(k Ink, s string, blanks int) {
	if s == "" && blanks == 0 {
		return
	}
	if l.b.Cap() == 0 {
		l.b.Grow(4 * l.width) // escape sequences take more than the cells
	}
	l.b.WriteString(k.open)
	l.b.WriteString(s)
	l.b.WriteString(Blank(blanks))
	if k.open != "" {
		l.b.WriteString(k.close)
	}
}

// Raw adds text that is painted already and w cells wide; it is left out where it does not fit.
func (l *Line) Raw(s string, w int) *Line {
	if w <= l.Left() {
		l.b.WriteString(s)
		l.cells += w
	}
	return l
}

// Fill brings the line to its width with blanks of an ink.
func (l *Line) Fill(k Ink) *Line {
	if n := l.Left(); n > 0 {
		l.paint(k, "", n)
		l.cells = l.width
	}
	return l
}

// Used is how many cells are taken.
func (l *Line) Used() int { return l.cells }

// Inked gives the line as far as it is written.
func (l *Line) Inked() string { return l.b.String() }

// String gives the line, filled up.
func (l *Line) String() string {
	l.Fill(Ink{})
	return l.b.String()
}

// PaintedWidth is how many cells painted text takes.
func PaintedWidth(s string) int { return ansi.StringWidth(s) }

// PlainASCII replaces, in painted lines, the program's own signs beyond ASCII, each by one cell. What people
// and the service wrote stays.
func PlainASCII(lines []string) {
	signs := strings.NewReplacer("…", "~", "–", "-", "≈", "~", "×", "x", "·", "-", "“", `"`, "”", `"`, "•", "*", "¥", "Y", "’", "'", "→", ">")
	for i, line := range lines {
		lines[i] = signs.Replace(line)
	}
}
