package main

import (
	"image"
	"image/color"
	"math"

	"golang.org/x/image/vector"
)

// outline is a closed shape, as the corners of a fine polygon.
type outline []pt

// canvas is one picture in the making.
type canvas struct {
	*image.RGBA
	ink *vector.Rasterizer
}

func newCanvas(width, height int) *canvas {
	return &canvas{image.NewRGBA(image.Rect(0, 0, width, height)), vector.NewRasterizer(1, 1)}
}

// rgb is an opaque colour written as 0xRRGGBB.
func rgb(hex uint32) color.NRGBA {
	return color.NRGBA{uint8(hex >> 16), uint8(hex >> 8), uint8(hex), 255}
}

// veil is the same colour at an opacity of 0..1.
func veil(c color.NRGBA, opacity float64) color.NRGBA {
	c.A = uint8(255 * opacity)
	return c
}

// tone darkens (k < 1) a colour or lightens it towards white (k > 1).
func tone(c color.NRGBA, k float64) color.NRGBA {
	one := func(v uint8) uint8 {
		if k <= 1 {
			return uint8(float64(v) * k)
		}
		return uint8(float64(v) + (255-float64(v))*(k-1))
	}
	return color.NRGBA{one(c.R), one(c.G), one(c.B), c.A}
}

// blend mixes two opaque colours.
func blend(a, b color.NRGBA, u float64) color.NRGBA {
	one := func(a, b uint8) uint8 { return uint8(float64(a) + (float64(b)-float64(a))*u + 0.5) }
	return color.NRGBA{one(a.R, b.R), one(a.G, b.G), one(a.B, b.B), 255}
}

// box is the smallest rectangle of whole pixels around the shape.
func (o outline) box() image.Rectangle {
	if len(o) == 0 {
		return image.Rectangle{}
	}
	low, high := o[0], o[0]
	for _, p := range o {
		low = pt{min(low.x, p.x), min(low.y, p.y)}
		high = pt{max(high.x, p.x), max(high.y, p.y)}
	}
	return image.Rect(int(math.Floor(low.x)), int(math.Floor(low.y)), int(math.Ceil(high.x)), int(math.Ceil(high.y)))
}

// fill paints the inside of a shape. Only the part of the canvas that the
// shape touches is rasterised, which keeps small shapes cheap.
func (c *canvas) fill(o outline, col color.NRGBA) {
	area := o.box().Intersect(c.Bounds())
	if area.Empty() {
		return
	}
	c.ink.Reset(area.Dx(), area.Dy())
	dx, dy := float64(area.Min.X), float64(area.Min.Y)
	for i, p := range o {
		x, y := float32(p.x-dx), float32(p.y-dy)
		if i == 0 {
			c.ink.MoveTo(x, y)
		} else {
			c.ink.LineTo(x, y)
		}
	}
	c.ink.ClosePath()
	c.ink.Draw(c.RGBA, area, image.NewUniform(col), image.Point{})
}

// edged paints a shape with a rim around it, which parts it from what lies behind.
func (c *canvas) edged(o outline, col color.NRGBA, rim float64) {
	c.fill(o.grown(rim), tone(col, rimTone))
	c.fill(o, col)
}

// rimTone is how much darker a rim is than the shape within.
const rimTone = 0.7

// stroke paints a line of round pens along the points.
func (c *canvas) stroke(line []pt, width float64, col color.NRGBA) {
	for i := 1; i < len(line); i++ {
		c.fill(capsule(line[i-1], line[i], width/2, width/2), col)
	}
}

// grown moves every corner outwards by d pixels, or inwards where d is negative.
func (o outline) grown(d float64) outline {
	n, area := len(o), 0.0
	for i, p := range o {
		q := o[(i+1)%n]
		area += p.x*q.y - q.x*p.y
	}
	if area < 0 {
		d = -d
	}
	out := make(outline, 0, n)
	for i, p := range o {
		a, b := o[(i+n-1)%n], o[(i+1)%n]
		l := math.Hypot(b.x-a.x, b.y-a.y)
		if l == 0 {
			continue
		}
		out = append(out, pt{p.x + (b.y-a.y)/l*d, p.y - (b.x-a.x)/l*d})
	}
	return out
}

func ellipse(at pt, rx, ry float64) outline { return tilted(at, rx, ry, 0) }

// tilted is an ellipse turned clockwise by an angle in radians.
func tilted(at pt, rx, ry, angle float64) outline {
	steps := 24 + int(math.Sqrt(max(rx, ry))*4)
	o := make(outline, steps)
	sa, ca := math.Sincos(angle)
	for i := range o {
		s, c := math.Sincos(2 * math.Pi * float64(i) / float64(steps))
		o[i] = pt{at.x + rx*c*ca - ry*s*sa, at.y + rx*c*sa + ry*s*ca}
	}
	return o
}

// capsule is the skin around two circles: the shape of every limb.
func capsule(a, b pt, ra, rb float64) outline {
	d := math.Hypot(b.x-a.x, b.y-a.y)
	if d <= math.Abs(ra-rb) {
		if ra > rb {
			return ellipse(a, ra, ra)
		}
		return ellipse(b, rb, rb)
	}
	along := math.Atan2(b.y-a.y, b.x-a.x)
	half := math.Acos((ra - rb) / d)
	const steps = 14
	o := make(outline, 0, 2*steps+2)
	arc := func(at pt, r, from, sweep float64) {
		for i := 0; i <= steps; i++ {
			s, c := math.Sincos(from + sweep*float64(i)/steps)
			o = append(o, pt{at.x + r*c, at.y + r*s})
		}
	}
	arc(a, ra, along+half, 2*math.Pi-2*half)
	arc(b, rb, along-half, 2*half)
	return o
}

// smooth is the closed curve through all the points.
func smooth(points []pt) outline {
	const steps = 6
	n := len(points)
	o := make(outline, 0, n*steps)
	for i := range points {
		p0, p1, p2, p3 := points[(i+n-1)%n], points[i], points[(i+1)%n], points[(i+2)%n]
		for s := range steps {
			u := float64(s) / steps
			o = append(o, pt{hermite(p0.x, p1.x, p2.x, p3.x, u), hermite(p0.y, p1.y, p2.y, p3.y, u)})
		}
	}
	return o
}

// hermite is the Catmull-Rom curve from b to c, a and d being their neighbours.
func hermite(a, b, c, d, u float64) float64 {
	m, n := (c-a)/2, (d-b)/2
	return b + u*(m+u*(3*(c-b)-2*m-n+u*(2*(b-c)+m+n)))
}
