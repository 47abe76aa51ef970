package taskview

import (
	"image"
	"strings"

	"dancecard/tui/term"
)

const (
	// mostFrames and leastFrames are how many frames of a video stand in a row. leastRows is how many lines
	// they need to be recognizable.
	mostFrames, leastFrames, leastRows = 6, 3, 4
	// gap is between two pictures, in cells.
	gap = 1
)

// pictures keeps what is drawn of pictures as it was drawn last.
type pictures struct {
	shot, moving term.Preview
	sheet        [mostFrames]term.Preview
}

// column draws the picture above frames of the video, in exactly w × h cells. A playing video has all the
// room.
func (s *pictures) column(c content, w, h int) []string {
	if c.Moving != nil {
		return term.Frame(s.moving.Draw(c.Moving, w, h, c.Theme), w, h)
	}
	sheet := s.row(nil, c.Frames, w, h/3, c.Theme)
	room := h
	if len(sheet) > 0 {
		room = h - len(sheet) - 1
	}
	top := term.Frame(s.shot.Draw(c.Picture, w, room, c.Theme), w, h-len(sheet))
	return append(top, sheet...)
}

// band draws the picture and beside it frames of the video. It gives at most h lines of exactly w cells, or
// nothing.
func (s *pictures) band(c content, w, h int) []string {
	if row := s.row(c.Picture, c.Frames, w, h, c.Theme); row != nil {
		return row
	}
	return s.shot.Draw(c.Picture, w, h, c.Theme)
}

// row draws pictures side by side, as high as possible: the lead, if any, and as many frames as fit. Too few
// give nothing.
func (s *pictures) row(lead image.Image, frames []image.Image, w, h int, t *term.Theme) []string {
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
		add := func(p *term.Preview, img image.Image) {
			used += cells(img, rows) + gap
			blocks = append(blocks, p.Draw(img, cells(img, rows), rows, t))
		}
		if lead != nil {
			add(&s.shot, lead)
		}
		for i := range n {
			add(&s.sheet[i], frames[(2*i+1)*len(frames)/(2*n)])
		}
		return beside(blocks, rows, w, used)
	}
	return nil
}

// beside joins blocks of lines with a gap between them, in the middle of w cells.
func beside(blocks [][]string, rows, w, used int) []string {
	lines := make([]string, rows)
	left := (w - used) / 2
	parts := make([]string, len(blocks))
	for y := range lines {
		for i, b := range blocks {
			parts[i] = b[y]
		}
		lines[y] = term.Blank(left) + strings.Join(parts, term.Blank(gap)) + term.Blank(w-used-left)
	}
	return lines
}

// cells is how wide a picture is that is so many lines high: a cell is two dots high.
func cells(img image.Image, rows int) int {
	size := img.Bounds().Size()
	return max((2*rows*size.X+size.Y/2)/max(size.Y, 1), 4)
}
