package dialog

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"dancecard/tui/term"
)

// frameW and frameH are a box's border and one blank at each side.
const frameW, frameH = 4, 2

// Inside is how many cells of a screen's width a dialog may have.
func Inside(w int) int { return w - frameW - 2 }

// Over draws a dialog in a box in the middle of a screen of w × h cells. It gives the cursor.
func Over(screen []string, d Dialog, w, h int, t *term.Theme) ([]string, *tea.Cursor) {
	if w < frameW+8 || h < frameH+2 {
		return screen, nil
	}
	inside := d.View(Inside(w), h-frameH, t)
	if len(inside) == 0 {
		return screen, nil
	}
	inner := term.PaintedWidth(inside[0])
	box := border(inside, inner, t)
	x, y := (w-inner-frameW)/2, max((h-len(box))/2, 0)
	out := make([]string, len(screen))
	copy(out, screen)
	for i, line := range box {
		if y+i >= len(out) {
			break
		}
		under := out[y+i]
		left := ansi.Truncate(under, x, "")
		left += term.Blank(x - term.PaintedWidth(left))
		right := behind(under, x+inner+frameW, w)
		out[y+i] = left + line + right
	}
	c := d.Cursor()
	if c != nil {
		c.X, c.Y = c.X+x+2, c.Y+y+1
	}
	return out, c
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
