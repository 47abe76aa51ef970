package term

import (
	"image"
	"strings"
)

const (
	// mostFrames and leastFrames are how many frames of a video stand in a row. leastRows is how many lines
	// they need to be recognizable.
	mostFrames, leastFrames, leastRows = 6, 3, 4
	// gap is between two pictures, in cells.
	gap = 1
)

// Sheet draws pictures side by side, and keeps them as they were drawn last.
type Sheet struct {
	lead   Preview
	frames [mostFrames]Preview
}

// Draw draws pictures as high as possible: the lead, if any, and as many frames as fit. It gives at most h lines of
// exactly w cells. Too few frames give nothing.
func (s *Sheet) Draw(lead image.Image, frames []image.Image, w, h int, t *Theme) []string {
	if len(frames) == 0 {
		return nil
	}
	for rows := h; rows >= leastRows; rows-- {
		room := w
		if lead != nil {
			room -= cells(lead, rows) + gap
		}
		n := min((room+gap)/(cells(frames[0], rows)+gap), len(frames), mostFrames)
		if n < leastFrames {
			continue
		}
		var blocks [][]string
		used := -gap
		add := func(p *Preview, img image.Image) {
			used += cells(img, rows) + gap
			blocks = append(blocks, p.Draw(img, cells(img, rows), rows, t))
		}
		if lead != nil {
			add(&s.lead, lead)
		}
		for i := range n {
			add(&s.frames[i], frames[(2*i+1)*len(frames)/(2*n)])
		}
		return joined(blocks, rows, w, used)
	}
	return nil
}

// joined joins blocks of lines with a gap between them, in the middle of w cells.
func joined(blocks [][]string, rows, w, used int) []string {
	lines := make([]string, rows)
	left := (w - used) / 2
	parts := make([]string, len(blocks))
	for y := range lines {
		for i, b := range blocks {
			parts[i] = b[y]
		}
		lines[y] = Blank(left) + strings.Join(parts, Blank(gap)) + Blank(w-used-left)
	}
	return lines
}

// cells is how wide a picture is that is so many lines high: a cell is two dots high.
func cells(img image.Image, rows int) int {
	size := img.Bounds().Size()
	return max((2*rows*size.X+size.Y/2)/max(size.Y, 1), 4)
}
