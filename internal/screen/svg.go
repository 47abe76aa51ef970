package screen

import (
	"fmt"
	"html"
	"image/color"
	"strings"
	"time"

	uv "github.com/charmbracelet/ultraviolet"
)

// Cells are drawn this large, in the picture's units.
const (
	cellW, cellH = 9, 19
	baseline     = 14
	margin       = 14
)

// SVG draws the screen as a picture: one text element for each run of cells that look alike, and
// rectangles for grounds and block elements, so that pictures made of half blocks have no gaps.
func (t *Terminal) SVG(title string) string {
	return Film(title, []Frame{t.Frame(0)})
}

// Frame is a screen in a moving picture.
type Frame struct {
	// For is how long the frame is shown.
	For          time.Duration
	w, h         int
	ground, text color.RGBA
	rows         string
}

// Frame draws the screen as it is now, to be shown for a time.
func (t *Terminal) Frame(d time.Duration) Frame {
	t.mu.Lock()
	defer t.mu.Unlock()
	f := Frame{For: d, w: t.cols*cellW + 2*margin, h: t.rows*cellH + 2*margin}
	f.ground, f.text = t.colours()
	var b strings.Builder
	for y := range t.rows {
		t.row(&b, y)
	}
	f.rows = b.String()
	return f
}

// Film draws frames of one size, one after the other and over again. A single frame stands still.
func Film(title string, frames []Frame) string {
	var b strings.Builder
	f, total := frames[0], time.Duration(0)
	for _, frame := range frames {
		total += frame.For
	}
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" aria-label="%s">`+"\n", f.w, f.h, f.w, f.h, html.EscapeString(title))
	if len(frames) > 1 {
		writeTimes(&b, frames, total)
	}
	fmt.Fprintf(&b, `<rect width="%d" height="%d" rx="8" fill="%s"/>`+"\n", f.w, f.h, hex(f.ground))
	fmt.Fprintf(&b, `<g font-family="ui-monospace,'SF Mono',Menlo,Consolas,'DejaVu Sans Mono','Noto Sans Mono CJK SC',monospace" font-size="15" xml:space="preserve" fill="%s">`+"\n", hex(f.text))
	for i, frame := range frames {
		if len(frames) == 1 {
			b.WriteString(frame.rows)
			continue
		}
		fmt.Fprintf(&b, `<g id="f%d">`+"\n%s</g>\n", i, frame.rows)
	}
	b.WriteString("</g>\n</svg>\n")
	return b.String()
}

// writeTimes says when each frame is seen.
func writeTimes(b *strings.Builder, frames []Frame, total time.Duration) {
	b.WriteString("<style>\n")
	at := time.Duration(0)
	percent := func(d time.Duration) float64 { return 100 * d.Seconds() / total.Seconds() }
	for i, frame := range frames {
		from, to := percent(at), percent(at+frame.For)
		at += frame.For
		fmt.Fprintf(b, "@keyframes k%d{0%%{visibility:hidden}%.3f%%{visibility:visible}%.3f%%{visibility:hidden}}\n", i, from, to)
		fmt.Fprintf(b, "#f%d{visibility:hidden;animation:k%d %.1fs step-end infinite}\n", i, i, total.Seconds())
	}
	b.WriteString("</style>\n")
}

// row draws the grounds of a row first, then what stands on them.
func (t *Terminal) row(b *strings.Builder, y int) {
	for x := 0; x < t.cols; {
		n := t.run(x, y, func(a, c *uv.Cell) bool { return same(t.bg(a), t.bg(c)) })
		if bg := t.bg(t.emu.CellAt(x, y)); bg != nil {
			rect(b, x, y, n, 0, 1, bg)
		}
		x += n
	}
	for x := 0; x < t.cols; {
		c := t.emu.CellAt(x, y)
		if from, to, block := blockPart(c); block {
			n := t.run(x, y, func(a, c *uv.Cell) bool { return a.Content == c.Content && same(t.fg(a), t.fg(c)) })
			rect(b, x, y, n, from, to, t.fg(c))
			x += n
			continue
		}
		n := t.run(x, y, func(a, c *uv.Cell) bool {
			_, _, block := blockPart(c)
			return !block && same(t.fg(a), t.fg(c)) && a.Style.Attrs == c.Style.Attrs
		})
		t.letters(b, x, y, n)
		x += n
	}
}

// run counts the cells from x on that look like the first.
func (t *Terminal) run(x, y int, alike func(a, c *uv.Cell) bool) int {
	first := t.emu.CellAt(x, y)
	n := 1
	for x+n < t.cols {
		c := t.emu.CellAt(x+n, y)
		if c != nil && c.Content == "" && c.Width == 0 { // the second half of a wide character
			n++
			continue
		}
		if c == nil || first == nil || !alike(first, c) {
			break
		}
		n++
	}
	return n
}

func (t *Terminal) letters(b *strings.Builder, x, y, n int) {
	var text strings.Builder
	for i := x; i < x+n; i++ {
		switch c := t.emu.CellAt(i, y); {
		case c == nil:
			text.WriteByte(' ')
		case c.Content != "":
			text.WriteString(c.Content)
		case c.Width != 0:
			text.WriteByte(' ')
		}
	}
	trimmed := strings.TrimRight(text.String(), " ")
	if strings.TrimSpace(trimmed) == "" {
		return
	}
	cells := n - (len(text.String()) - len(trimmed))
	c := t.emu.CellAt(x, y)
	style := ""
	if fg := t.fg(c); fg != nil {
		style = ` fill="` + hex(fg) + `"`
	}
	if c.Style.Attrs&uv.AttrBold != 0 {
		style += ` font-weight="bold"`
	}
	fmt.Fprintf(b, `<text x="%d" y="%d" textLength="%d"%s>%s</text>`+"\n", margin+x*cellW, margin+y*cellH+baseline, cells*cellW, style, html.EscapeString(trimmed))
}

// blockPart gives the part of a cell's height that a block element fills.
func blockPart(c *uv.Cell) (from, to float64, ok bool) {
	if c == nil {
		return 0, 0, false
	}
	switch c.Content {
	case "▀":
		return 0, 0.5, true
	case "▄":
		return 0.5, 1, true
	case "█":
		return 0, 1, true
	}
	return 0, 0, false
}

func (t *Terminal) fg(c *uv.Cell) color.Color {
	if c == nil {
		return nil
	}
	if c.Style.Attrs&uv.AttrReverse != 0 {
		ground, _ := t.colours()
		return or(c.Style.Bg, ground)
	}
	return c.Style.Fg
}

func (t *Terminal) bg(c *uv.Cell) color.Color {
	if c == nil {
		return nil
	}
	if c.Style.Attrs&uv.AttrReverse != 0 {
		_, text := t.colours()
		return or(c.Style.Fg, text)
	}
	return c.Style.Bg
}

func or(c, other color.Color) color.Color {
	if c == nil {
		return other
	}
	return c
}

func same(a, b color.Color) bool {
	if a == nil || b == nil {
		return a == nil && b == nil
	}
	return hex(a) == hex(b)
}

func rect(b *strings.Builder, x, y, n int, from, to float64, c color.Color) {
	fmt.Fprintf(b, `<rect x="%d" y="%.1f" width="%d" height="%.1f" fill="%s"/>`+"\n",
		margin+x*cellW, float64(margin+y*cellH)+from*cellH, n*cellW, (to-from)*cellH+0.2, hex(c))
}

func hex(c color.Color) string {
	if c == nil {
		return "currentColor"
	}
	r, g, b, _ := c.RGBA()
	return fmt.Sprintf("#%02x%02x%02x", r>>8, g>>8, b>>8)
}
