package term

import (
	"image"
	"image/color"
	"strconv"
	"strings"

	"golang.org/x/image/draw"
)

// HalfBlocks draws a picture in colour, two pixels a cell. It is scaled into w×h cells, keeps its shape, and
// is centred. It gives h lines of exactly w cells with 24-bit SGR colours, or nothing without a cell. Each
// line begins and ends without a style.
//
// What is transparent lies over ground, which then fills the margins too. A nil ground leaves both
// to the terminal. A nil or empty picture gives blank lines. The work is for a few milliseconds:
// keep the lines while picture and size are the same.
func HalfBlocks(img image.Image, w, h int, ground color.Color) []string {
	if w <= 0 || h <= 0 {
		return nil
	}
	dots := scale(img, w, 2*h, ground)
	lines := make([]string, h)
	var p pen
	for y := range lines {
		p.begin()
		for x := range w {
			p.cell(dot(dots.RGBAAt(x, 2*y)), dot(dots.RGBAAt(x, 2*y+1)))
		}
		lines[y] = p.end()
	}
	return lines
}

// none is the colour of a dot that is left to the terminal; the others are 0xRRGGBB.
const none int32 = -1

// dot gives the colour of a pixel; one that is rather transparent has none.
func dot(c color.RGBA) int32 {
	if c.A < 0x80 {
		return none
	}
	if c.A < 0xff {
		n := color.NRGBAModel.Convert(c).(color.NRGBA)
		c = color.RGBA{R: n.R, G: n.G, B: n.B}
	}
	return int32(c.R)<<16 | int32(c.G)<<8 | int32(c.B)
}

// pen writes a line of cells with as few colour changes as it can.
type pen struct {
	b      []byte
	fg, bg int32
}

func (p *pen) begin() { p.b, p.fg, p.bg = p.b[:0], none, none }

func (p *pen) end() string {
	if p.fg != none || p.bg != none {
		p.b = append(p.b, "\x1b[m"...)
	}
	return string(p.b)
}

// cell draws one dot above another. Each pair can be drawn by an upper or a lower half block. The one that
// fits the colours at hand better is taken.
func (p *pen) cell(top, bottom int32) {
	switch {
	case top == bottom && top == p.bg:
		p.b = append(p.b, ' ')
	case top == bottom && top != none && top == p.fg:
		p.b = append(p.b, "█"...)
	case top == bottom:
		p.set(p.fg, top)
		p.b = append(p.b, ' ')
	case top == none || bottom != none && p.changes(bottom, top) < p.changes(top, bottom):
		p.set(bottom, top)
		p.b = append(p.b, "▄"...)
	default:
		p.set(top, bottom)
		p.b = append(p.b, "▀"...)
	}
}

// changes counts the colours that would have to be set.
func (p *pen) changes(fg, bg int32) int {
	n := 0
	if fg != p.fg {
		n++
	}
	if bg != p.bg {
		n++
	}
	return n
}

func (p *pen) set(fg, bg int32) {
	if p.changes(fg, bg) == 0 {
		return
	}
	p.b = append(p.b, "\x1b["...)
	if fg != p.fg {
		p.colour(fg, '3')
		if bg != p.bg {
			p.b = append(p.b, ';')
		}
	}
	if bg != p.bg {
		p.colour(bg, '4')
	}
	p.b = append(p.b, 'm')
	p.fg, p.bg = fg, bg
}

// colour writes the parameters of one colour, '3' for the sign's and '4' for the ground's.
func (p *pen) colour(c int32, which byte) {
	p.b = append(p.b, which)
	if c == none {
		p.b = append(p.b, '9')
		return
	}
	p.b = append(p.b, "8;2"...)
	for _, part := range []int32{c >> 16, c >> 8 & 0xff, c & 0xff} {
		p.b = append(p.b, ';')
		p.b = strconv.AppendInt(p.b, int64(part), 10)
	}
}

// Shades draws a picture without colour, by signs of growing density, for a dark terminal: what is bright is
// dense. It is scaled like HalfBlocks, and its contrast is stretched. It gives h lines of exactly w cells
// without escape sequences. What is transparent is blank.
func Shades(img image.Image, w, h int, ascii bool) []string {
	return shades(img, w, h, ascii, false)
}

// ShadesLight is Shades for a light terminal: what is dark is dense.
func ShadesLight(img image.Image, w, h int, ascii bool) []string {
	return shades(img, w, h, ascii, true)
}

func shades(img image.Image, w, h int, ascii, light bool) []string {
	if w <= 0 || h <= 0 {
		return nil
	}
	ramp := []rune(" ░▒▓█")
	if ascii {
		ramp = []rune(" .:-=+*#%@")
	}
	dots := scale(img, w, 2*h, nil)
	dark, span := contrast(dots)
	density := func(x, y int) float64 {
		c := dots.RGBAAt(x, y)
		if c.A == 0 {
			return 0
		}
		cover := float64(c.A) / 255
		shade := min(max((luminance(c)/cover-dark)/span, 0), 1)
		if light {
			shade = 1 - shade
		}
		return cover * shade
	}
	lines := make([]string, h)
	var b strings.Builder
	for y := range lines {
		b.Reset()
		for x := range w {
			d := (density(x, 2*y) + density(x, 2*y+1)) / 2
			b.WriteRune(ramp[int(d*float64(len(ramp)-1)+0.5)])
		}
		lines[y] = b.String()
	}
	return lines
}

// luminance is the brightness of a pixel, 0..255, times its cover.
func luminance(c color.RGBA) float64 {
	return 0.299*float64(c.R) + 0.587*float64(c.G) + 0.114*float64(c.B)
}

// contrast gives the darkest brightness that shows, and how far it is to the brightest. A picture
// with hardly any contrast keeps the brightness that it has.
func contrast(dots *image.RGBA) (dark, span float64) {
	low, high := 255.0, 0.0
	for i := 0; i < len(dots.Pix); i += 4 {
		c := color.RGBA{R: dots.Pix[i], G: dots.Pix[i+1], B: dots.Pix[i+2], A: dots.Pix[i+3]}
		if c.A < 0x80 {
			continue
		}
		l := luminance(c) * 255 / float64(c.A)
		low, high = min(low, l), max(high, l)
	}
	if high-low < 32 {
		return 0, 255
	}
	return low, high - low
}

// fine is how many samples of a picture go into a dot, each way. More cost time and show nothing.
const fine = 8

// scale draws a picture into w×h dots, with its shape kept and centred over the ground.
func scale(img image.Image, w, h int, ground color.Color) *image.RGBA {
	dots := image.NewRGBA(image.Rect(0, 0, w, h))
	if ground != nil {
		draw.Draw(dots, dots.Bounds(), image.NewUniform(ground), image.Point{}, draw.Src)
	}
	if img == nil || img.Bounds().Empty() {
		return dots
	}
	to := inside(img.Bounds().Size(), w, h)
	thin := img
	size := img.Bounds().Size()
	if few := to.Size().Mul(fine); size.X > few.X || size.Y > few.Y {
		// A camera's picture has a thousand pixels for each dot; a grid of them does.
		grid := image.NewRGBA(image.Rect(0, 0, min(size.X, few.X), min(size.Y, few.Y)))
		draw.NearestNeighbor.Scale(grid, grid.Bounds(), img, img.Bounds(), draw.Src, nil)
		thin = grid
	}
	draw.CatmullRom.Scale(dots, to, thin, thin.Bounds(), draw.Over, nil)
	return dots
}

// inside is the largest rectangle of a shape within w×h, in the middle.
func inside(shape image.Point, w, h int) image.Rectangle {
	fw, fh := w, h
	if shape.X*h > shape.Y*w {
		fh = max((shape.Y*w+shape.X/2)/shape.X, 1)
	} else {
		fw = max((shape.X*h+shape.Y/2)/shape.Y, 1)
	}
	at := image.Pt((w-fw)/2, (h-fh)/2)
	return image.Rectangle{Min: at, Max: at.Add(image.Pt(fw, fh))}
}
