package dialog

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"dancecard/tui/term"
)

// frameW and frameH are what a box takes beside its inside: border and, at the sides, one blank each.
const frameW, frameH = 4, 2

// keysFrom is the height from which on a dialog leaves the last line, with its keys, in sight.
const keysFrom = 20

// Inside is how many cells of a screen's width a dialog may have.
func Inside(w int) int { return w - frameW - 2 }

// box is a dialog as it lies on the screen: the corner of its border, and its inside.
type box struct {
	x, y, inner int
	inside      []string
}

// newBox draws a dialog's inside for a screen of w × h cells; false without room.
func newBox(d Dialog, w, h int, t *term.Theme) (b box, ok bool) {
	if w < frameW+8 || h < frameH+2 {
		return b, false
	}
	if h >= keysFrom {
		h--
	}
	b.inside = d.View(Inside(w), h-frameH, t)
	if len(b.inside) == 0 {
		return b, false
	}
	b.inner = term.PaintedWidth(b.inside[0])
	b.x, b.y = (w-b.inner-frameW)/2, max((h-len(b.inside)-frameH)/2, 0)
	return b, true
}

// Over draws a dialog in a box in the middle of a screen of w × h cells. It gives the cursor.
func Over(screen []string, d Dialog, w, h int, t *term.Theme) ([]string, *tea.Cursor) {
	b, ok := newBox(d, w, h, t)
	if !ok {
		return screen, nil
	}
	out := make([]string, len(screen))
	copy(out, screen)
	for i, line := range border(b.inside, b.inner, t) {
		if b.y+i >= len(out) {
			break
		}
		under := out[b.y+i]
		left := ansi.Truncate(under, b.x, "")
		left += term.Blank(b.x - term.PaintedWidth(left))
		right := behind(under, b.x+b.inner+frameW, w)
		out[b.y+i] = left + line + right
	}
	c := d.Cursor()
	if c != nil {
		c.X, c.Y = c.X+b.x+2, c.Y+b.y+1
	}
	return out, c
}

// Clicked is what a dialog is told of a click on a screen of w × h cells: a [term.Click] on its inside, or a
// [term.ClickOutside]; nil for a click on its border.
func Clicked(d Dialog, c term.Click, w, h int, t *term.Theme) tea.Msg {
	b, ok := newBox(d, w, h, t)
	if !ok {
		return nil
	}
	x, y := c.X-b.x, c.Y-b.y
	switch {
	case x < 0 || y < 0 || x >= b.inner+frameW || y >= len(b.inside)+frameH:
		return term.ClickOutside{}
	case x < 2 || y < 1 || x >= b.inner+2 || y > len(b.inside):
		return nil
	}
	c.X, c.Y = x-2, y-1
	return c
}

// behind is what a line of w cells shows from the cell at on. The half of a wide character is a blank.
func behind(line string, at, w int) string {
	right := ansi.TruncateLeft(line, at, "")
	if over := term.PaintedWidth(right) - (w - at); over > 0 {
		right = ansi.TruncateLeft(line, at+over, "")
	}
	return term.Blank(w-at-term.PaintedWidth(right)) + right
}

func border(inside []string, w int, t *term.Theme) []string {
	tl, tr, bl, br := "╭", "╮", "╰", "╯"
	if t.ASCII {
		tl, tr, bl, br = "+", "+", "+", "+"
	}
	rule := strings.Repeat(t.Rule, w+2)
	out := []string{t.Accent.Paint(tl + rule + tr)}
	side := t.Accent.Paint(t.Split)
	for _, line := range inside {
		out = append(out, side+" "+line+" "+side)
	}
	return append(out, t.Accent.Paint(bl+rule+br))
}
