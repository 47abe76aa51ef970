package term

import (
	"image"

	"golang.org/x/image/draw"
)

// Preview draws a picture into cells and keeps the result. It changes only with picture, size and theme, and
// costs more than the rest of a frame.
type Preview struct {
	of    image.Image
	w, h  int
	theme *Theme
	slow  bool
	id    uint32 // of the picture at the terminal; 0 for none
	lines []string
}

// Draw gives the picture in exactly w cells by at most h lines. It gives nothing for no picture, or too little
// room.
func (p *Preview) Draw(img image.Image, w, h int, t *Theme) []string {
	if img == nil || w < 4 || h < 2 {
		return nil
	}
	if t.placeable(img, w, h) {
		cols, rows := cellsFor(img, w, h)
		return p.placed(t.Images.still(img, cols, rows), cols, rows, w, h, t)
	}
	return p.drawn(img, w, h, t, false)
}

// Play is Draw for a frame of a video. A slow line gets fewer colours.
func (p *Preview) Play(img image.Image, w, h int, t *Theme, slow bool) []string {
	if img == nil || w < 4 || h < 2 {
		return nil
	}
	if !slow && t.placeable(img, w, h) {
		cols, rows := cellsFor(img, w, h)
		return p.placed(t.Images.play(p.id, img, cols, rows), cols, rows, w, h, t)
	}
	return p.drawn(img, w, h, t, slow)
}

// drawn draws a picture by signs, a slow line's with few colours.
func (p *Preview) drawn(img image.Image, w, h int, t *Theme, slow bool) []string {
	if p.of == img && p.w == w && p.h == h && p.theme == t && p.slow == slow {
		return p.lines
	}
	*p = Preview{of: img, w: w, h: h, theme: t, slow: slow}
	if slow {
		img = coarse(img, w, 2*h)
	}
	p.lines = blocks(img, w, h, t)
	return p.lines
}

// placed gives the placeholders of a picture at the terminal.
func (p *Preview) placed(id uint32, cols, rows, w, h int, t *Theme) []string {
	if p.id != id || p.w != w || p.h != h || p.theme != t {
		*p = Preview{w: w, h: h, theme: t, id: id, lines: placeholders(id, cols, rows, w, h)}
	}
	return p.lines
}

// blocks draws a picture as the theme's colours let it.
func blocks(img image.Image, w, h int, t *Theme) []string {
	switch {
	case t.Colour && !t.Sixteen && !t.ASCII:
		return HalfBlocks(img, w, h, nil)
	case t.Dark:
		return Shades(img, w, h, t.ASCII)
	}
	return ShadesLight(img, w, h, t.ASCII)
}

// coarse is a picture in at most w × h pixels and 64 colours: neighbours that look alike become the same, and so
// do most cells of two frames.
func coarse(img image.Image, w, h int) image.Image {
	size := inside(img.Bounds().Size(), w, h).Size()
	out := image.NewRGBA(image.Rectangle{Max: size})
	draw.ApproxBiLinear.Scale(out, out.Bounds(), img, img.Bounds(), draw.Src, nil)
	for i, v := range out.Pix {
		if i%4 != 3 {
			out.Pix[i] = v&0xc0 | v>>2&0x30 | v>>4&0x0c | v>>6
		}
	}
	return out
}

// placeable reports whether the terminal can draw a picture itself.
func (t *Theme) placeable(img image.Image, w, h int) bool {
	return t.Images != nil && w <= mostPlaceholders && h <= mostPlaceholders && !img.Bounds().Empty()
}
