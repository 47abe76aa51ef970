package term

import "image"

// Preview draws a picture into cells and keeps the result. It changes only with picture, size and theme, and
// costs more than the rest of a frame.
type Preview struct {
	of    image.Image
	w, h  int
	theme *Theme
	lines []string
}

// Draw gives the picture in exactly w cells by at most h lines. It gives nothing for no picture, or too little
// room.
func (p *Preview) Draw(img image.Image, w, h int, t *Theme) []string {
	if img == nil || w < 4 || h < 2 {
		return nil
	}
	if p.of == img && p.w == w && p.h == h && p.theme == t {
		return p.lines
	}
	*p = Preview{of: img, w: w, h: h, theme: t}
	switch {
	case t.Colour && !t.Sixteen && !t.ASCII:
		p.lines = HalfBlocks(img, w, h, nil)
	case t.Dark:
		p.lines = Shades(img, w, h, t.ASCII)
	default:
		p.lines = ShadesLight(img, w, h, t.ASCII)
	}
	return p.lines
}
