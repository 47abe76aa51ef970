package main

import (
	"image"
	"image/color"
	"math"
)

// wash fills a rectangle with a gradient from its upper to its lower edge.
func (c *canvas) wash(area image.Rectangle, top, bottom color.NRGBA) {
	area = area.Intersect(c.Bounds())
	for y := area.Min.Y; y < area.Max.Y; y++ {
		u := float64(y-area.Min.Y) / float64(max(area.Dy()-1, 1))
		v := blend(top, bottom, u)
		for x := area.Min.X; x < area.Max.X; x++ {
			c.SetRGBA(x, y, color.RGBA{v.R, v.G, v.B, 255})
		}
	}
}

// glow lights an ellipse softly, strongest in its middle.
func (c *canvas) glow(at pt, rx, ry float64, light color.NRGBA, strength float64) {
	for y := max(0, int(at.y-ry)); y < min(c.Rect.Max.Y, int(at.y+ry)); y++ {
		for x := max(0, int(at.x-rx)); x < min(c.Rect.Max.X, int(at.x+rx)); x++ {
			d := math.Hypot((float64(x)-at.x)/rx, (float64(y)-at.y)/ry)
			if d >= 1 {
				continue
			}
			o := c.RGBAAt(x, y)
			u := strength * (1 - d*d) * (1 - d*d)
			v := blend(color.NRGBA{o.R, o.G, o.B, 255}, light, u)
			c.SetRGBA(x, y, color.RGBA{v.R, v.G, v.B, 255})
		}
	}
}

func box(x0, y0, x1, y1 float64) outline { return outline{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}} }

// room is the background of a portrait: a wall with a bright disc behind the
// head and shoulders, and a floor.
func room(l look, width, height int, floor float64) *canvas {
	c := newCanvas(width, height)
	w, h := float64(width), float64(height)
	c.fill(box(0, 0, w, h), l.wall)
	c.fill(ellipse(pt{w / 2, h * 0.43}, w*0.43, w*0.43), l.backdrop)
	c.fill(box(0, floor, w, h), l.floor)
	c.fill(box(0, floor, w, floor+h*0.006), tone(l.floor, 0.9))
	return c
}

// stage is the background of a dance: each dance has its own house, tinted by the dancer.
func stage(dance string, l look, width, height int, floor float64) *canvas {
	c := newCanvas(width, height)
	switch dance {
	case "waltz":
		c.ballroom(l, floor)
	case "hiphop":
		c.street(l, floor)
	default:
		c.theatre(l, floor)
	}
	return c
}

// ballroom has tall arched windows on a summer evening and a parquet floor.
func (c *canvas) ballroom(l look, floor float64) {
	w, h := float64(c.Rect.Dx()), float64(c.Rect.Dy())
	wall := blend(rgb(0xA9C0DA), l.wall, 0.25)
	c.wash(image.Rect(0, 0, int(w), int(floor)), tone(wall, 0.94), tone(wall, 1.08))
	for _, side := range []float64{-1, 1} {
		x, half := w*(0.5+0.42*side), w*0.14
		frame := tone(wall, 1.55)
		c.fill(arch(x, h*0.15, half*1.16, floor-h*0.075), frame)
		c.fill(arch(x, h*0.15+half*0.12, half, floor-h*0.085), rgb(0xFBD9A5))
		c.fill(box(x-w*0.004, h*0.15, x+w*0.004, floor-h*0.085), frame)
		for _, y := range []float64{0.3, 0.42, 0.54} {
			c.fill(box(x-half, h*y, x+half, h*y+w*0.008), frame)
		}
	}
	c.fill(box(0, floor-h*0.045, w, floor), tone(wall, 0.88))
	c.fill(box(0, floor-h*0.050, w, floor-h*0.043), tone(wall, 1.5))
	c.boards(floor, rgb(0xC98F5A), 0.93)
	c.lamps(w, h)
	c.glow(pt{w / 2, floor + (h-floor)*0.42}, w*0.62, (h-floor)*0.5, rgb(0xFFE7BE), 0.6)
	c.glow(pt{w / 2, h * 0.42}, w*0.6, h*0.4, rgb(0xEFF4FA), 0.55)
}

// lamps hang over the ballroom.
func (c *canvas) lamps(w, h float64) {
	for i := range 9 {
		u := float64(i) / 8
		x, y := w*u, h*(0.055+0.05*math.Sin(math.Pi*u))
		if i > 0 {
			v := float64(i-1) / 8
			c.stroke([]pt{{w * v, h * (0.055 + 0.05*math.Sin(math.Pi*v))}, {x, y}}, 2, rgb(0xA98F66))
		}
		c.fill(ellipse(pt{x, y + h*0.008}, w*0.014, w*0.014), rgb(0xFFF0B8))
	}
}

// arch is a window with a round head.
func arch(x, top, half, bottom float64) outline {
	o := outline{{x + half, bottom}, {x - half, bottom}}
	for i := range 25 {
		s, co := math.Sincos(math.Pi * float64(i) / 24)
		o = append(o, pt{x - half*co, top + half - half*s})
	}
	return o
}

// boards are floor planks that run towards the viewer.
func (c *canvas) boards(floor float64, wood color.NRGBA, gap float64) {
	w, h := float64(c.Rect.Dx()), float64(c.Rect.Dy())
	c.wash(image.Rect(0, int(floor), int(w), int(h)), tone(wood, 0.92), wood)
	for i := -9; i <= 9; i++ {
		near, far := w/2+float64(i)*w*0.19, w/2+float64(i)*w*0.10
		c.stroke([]pt{{far, floor}, {near, h}}, 2, tone(wood, gap-0.06))
	}
}

// street is a painted brick wall with two loudspeakers.
func (c *canvas) street(l look, floor float64) {
	w, h := float64(c.Rect.Dx()), float64(c.Rect.Dy())
	wall := blend(rgb(0x8894B8), l.wall, 0.2)
	c.wash(image.Rect(0, 0, int(w), int(floor)), tone(wall, 0.86), wall)
	const rows = 16
	for i := range rows {
		for j := range 7 {
			if (i*5+j*3)%7 < 3 {
				x := w * (float64(j) - 0.5*float64(i%2)) / 6
				y := floor * float64(i) / rows
				c.fill(box(x+4, y+4, x+w/6-4, y+floor/rows-4), tone(wall, 0.86))
			}
		}
	}
	at := pt{w / 2, floor - w*0.52}
	for i, col := range []color.NRGBA{rgb(0xF6F4FA), rgb(0x7CCBC0), rgb(0xA5DED3)} {
		r := w * (0.43 - 0.025*float64(i))
		c.fill(ellipse(at, r, r), col)
	}
	c.wash(image.Rect(0, int(floor), int(w), int(h)), rgb(0x77808F), rgb(0x949DAB))
	c.fill(box(0, floor, w, floor+h*0.008), rgb(0x68717F))
	for _, side := range []float64{-1, 1} {
		x := w/2 + side*w*0.40
		c.speaker(x, floor+h*0.012, w*0.085)
	}
	c.glow(pt{w / 2, floor + (h-floor)*0.45}, w*0.6, (h-floor)*0.5, rgb(0xF2F4F8), 0.5)
}

func (c *canvas) speaker(x, bottom, half float64) {
	dark := rgb(0x2D3140)
	c.fill(box(x-half, bottom-half*4, x+half, bottom), dark)
	c.fill(box(x-half, bottom-half*4, x+half, bottom-half*3.86), tone(dark, 1.2))
	for i, r := range []float64{0.74, 0.46} {
		y := bottom - half*(1.0+1.85*float64(i))
		c.fill(ellipse(pt{x, y}, half*r, half*r), rgb(0x474D61))
		c.fill(ellipse(pt{x, y}, half*r*0.72, half*r*0.72), rgb(0x1F2230))
		c.fill(ellipse(pt{x, y}, half*r*0.3, half*r*0.3), rgb(0x5B627A))
	}
}

// theatre has heavy curtains and one pool of light.
func (c *canvas) theatre(l look, floor float64) {
	w, h := float64(c.Rect.Dx()), float64(c.Rect.Dy())
	wall := blend(rgb(0x8878AB), l.wall, 0.2)
	c.wash(image.Rect(0, 0, int(w), int(floor)), tone(wall, 0.80), wall)
	c.glow(pt{w / 2, h * 0.42}, w*0.75, h*0.52, rgb(0xE3D6EC), 0.8)
	c.boards(floor, rgb(0x8A4B38), 0.92)
	red := rgb(0x9E1F36)
	for _, side := range []float64{-1, 1} {
		for i := range 4 {
			x0, x1 := w/2+side*w*(0.52-0.045*float64(i)), w/2+side*w*(0.47-0.045*float64(i))
			sag := h * 0.01 * float64(i%2)
			c.fill(outline{{x0, 0}, {x1, 0}, {x1 - side*w*0.012, floor + h*0.03 + sag}, {x0, floor + h*0.03 + sag}}, tone(red, 1-0.16*float64(i%2)))
		}
	}
	for i := range 7 {
		x := w * (float64(i) + 0.5) / 7
		c.fill(ellipse(pt{x, 0}, w*0.085, h*0.075), tone(red, 0.92-0.14*float64(i%2)))
		c.fill(ellipse(pt{x, h * 0.058}, w*0.045, h*0.006), rgb(0xE8B552))
	}
	c.glow(pt{w / 2, floor + (h-floor)*0.45}, w*0.56, (h-floor)*0.45, rgb(0xFFDDB0), 0.75)
}

// studio is the plain background of the source clips: a sweep with a grid floor.
func studio(l look, width, height int, floor float64) *canvas {
	c := newCanvas(width, height)
	w, h := float64(width), float64(height)
	c.wash(image.Rect(0, 0, width, int(floor)), l.wall, l.backdrop)
	c.wash(image.Rect(0, int(floor), width, height), tone(l.floor, 1.1), l.floor)
	for i := -6; i <= 6; i++ {
		c.stroke([]pt{{w/2 + float64(i)*w*0.13, floor}, {w/2 + float64(i)*w*0.26, h}}, 1.5, tone(l.floor, 1.22))
	}
	for _, u := range []float64{0, 0.14, 0.34, 0.62} {
		y := floor + (h-floor)*u
		c.stroke([]pt{{0, y}, {w, y}}, 1.5, tone(l.floor, 1.22))
	}
	return c
}
