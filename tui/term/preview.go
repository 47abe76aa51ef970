package term

import "image"

// Preview draws a picture into cells and keeps it as it was drawn last: it changes only with the
// picture, the size and the theme, and drawing it costs more than all the rest of a frame.
type Preview struct {
	of    image.Image
	w, h  int
	theme *Theme
	lines []string
}

// Draw gives the picture in exactly w cells by at most h lines; nothing for no picture, or where
// there is too little room to see anything.
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
