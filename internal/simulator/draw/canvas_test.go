package main

import (
	"image"
	"image/color"
	"math"
	"testing"

	"pgregory.net/rapid"
)

// area is the surface of a shape in square pixels.
func (o outline) area() float64 {
	sum := 0.0
	for i, p := range o {
		q := o[(i+1)%len(o)]
		sum += p.x*q.y - q.x*p.y
	}
	return math.Abs(sum) / 2
}

// holds tells whether a point lies within a shape, by counting the edges to its right.
func (o outline) holds(p pt) bool {
	in := false
	for i, a := range o {
		b := o[(i+1)%len(o)]
		if (a.y > p.y) != (b.y > p.y) && p.x < a.x+(p.y-a.y)/(b.y-a.y)*(b.x-a.x) {
			in = !in
		}
	}
	return in
}

// painted counts the pixels of a canvas that are not transparent.
func (c *canvas) painted() (n int) {
	for i := 3; i < len(c.Pix); i += 4 {
		if c.Pix[i] > 0 {
			n++
		}
	}
	return n
}

func TestFillPaintsTheInsideOnly(t *testing.T) {
	c := newCanvas(40, 30)
	c.fill(box(10, 5, 20, 25), rgb(0x112233))
	if got := c.painted(); got != 10*20 {
		t.Errorf("a box of 10x20 painted %d pixels", got)
	}
	if got := c.RGBAAt(10, 5); got != (color.RGBA{0x11, 0x22, 0x33, 255}) {
		t.Errorf("its corner is %v", got)
	}
	if got := c.RGBAAt(20, 5); got.A != 0 {
		t.Errorf("the pixel to its right is %v", got)
	}
}

func TestFillStopsAtTheCanvas(t *testing.T) {
	for name, shape := range map[string]outline{
		"over the left edge":  box(-10, 2, 4, 6),
		"over the right edge": box(16, 2, 50, 6),
		"over the top":        box(2, -30, 6, 4),
		"around everything":   box(-99, -99, 99, 99),
		"far outside":         box(100, 100, 200, 200),
		"nothing":             nil,
	} {
		t.Run(name, func(t *testing.T) {
			c := newCanvas(20, 10)
			c.fill(shape, rgb(0xFFFFFF))
			want := shape.box().Intersect(c.Rect)
			if got := c.painted(); got != want.Dx()*want.Dy() {
				t.Errorf("painted %d pixels, want %v", got, want)
			}
		})
	}
}

func TestFillSoftensEdges(t *testing.T) {
	c := newCanvas(4, 4)
	c.fill(box(0.5, 0, 2, 4), rgb(0xFFFFFF))
	if got := c.RGBAAt(0, 1).A; got < 120 || got > 135 {
		t.Errorf("a pixel half covered has an opacity of %d of 255", got)
	}
}

func TestEdgedHasARim(t *testing.T) {
	c := newCanvas(60, 60)
	col := rgb(0x80A0C0)
	c.edged(ellipse(pt{30, 30}, 20, 20), col, 3)
	for x, want := range map[int]color.NRGBA{30: col, 51: tone(col, rimTone)} {
		if got := c.NRGBAAt(x, 30); got != want {
			t.Errorf("at %d the colour is %v, want %v", x, got, want)
		}
	}
	if got := c.RGBAAt(55, 30); got.A != 0 {
		t.Errorf("beyond the rim there is %v", got)
	}
}

// NRGBAAt is the colour of an opaque pixel.
func (c *canvas) NRGBAAt(x, y int) color.NRGBA { return color.NRGBA(c.RGBAAt(x, y)) }

func TestStrokeJoinsItsPoints(t *testing.T) {
	c := newCanvas(50, 50)
	c.stroke([]pt{{5, 5}, {40, 5}, {40, 40}}, 4, rgb(0xFF0000))
	for _, p := range []image.Point{{6, 5}, {22, 5}, {39, 6}, {40, 20}, {39, 39}} {
		if c.RGBAAt(p.X, p.Y).A < 200 {
			t.Errorf("the line has a hole at %v", p)
		}
	}
	if c.RGBAAt(20, 20).A != 0 {
		t.Error("the line fills its inside")
	}
}

func TestCapsuleHoldsBothCircles(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		xy, r := rapid.Float64Range(-100, 100), rapid.Float64Range(1, 30)
		a, b := pt{xy.Draw(t, "ax"), xy.Draw(t, "ay")}, pt{xy.Draw(t, "bx"), xy.Draw(t, "by")}
		ra, rb := r.Draw(t, "ra"), r.Draw(t, "rb")
		o := capsule(a, b, ra, rb)
		for _, circle := range []struct {
			at pt
			r  float64
		}{{a, ra}, {b, rb}} {
			for deg := 0.0; deg < 360; deg += 30 {
				s, c := math.Sincos(deg * math.Pi / 180)
				if p := (pt{circle.at.x + c*circle.r*0.96, circle.at.y + s*circle.r*0.96}); !o.holds(p) {
					t.Fatalf("%v of the circle %v lies outside", p, circle)
				}
			}
		}
		round := math.Pi * max(ra, rb) * max(ra, rb)
		if most := round + 2*max(ra, rb)*math.Hypot(b.x-a.x, b.y-a.y); o.area() > most*1.001 {
			t.Fatalf("area %v is more than a sausage's %v", o.area(), most)
		}
	})
}

func TestCapsuleOfOneCircleInAnother(t *testing.T) {
	for _, r := range [][2]float64{{10, 3}, {3, 10}, {10, 10}} {
		o := capsule(pt{5, 5}, pt{6, 5}, r[0], r[1])
		if got, want := o.area(), math.Pi*100; got < want*0.97 || got > want*1.15 {
			t.Errorf("radii %v enclose %v, want about %v", r, got, want)
		}
	}
}

func TestEllipseFillsItsBox(t *testing.T) {
	for _, rx := range []float64{2, 20, 200} {
		o := ellipse(pt{300, 300}, rx, rx/2)
		if got, want := o.area(), math.Pi*rx*rx/2; !near(got, want, want*0.02) {
			t.Errorf("rx %v: area %v, want %v", rx, got, want)
		}
		if b := o.box(); !near(float64(b.Dx()), 2*rx, 2.1) || !near(float64(b.Dy()), rx, 2.1) {
			t.Errorf("rx %v: box %v", rx, b)
		}
	}
}

func TestGrownAddsABorderWhicheverWayRound(t *testing.T) {
	square := box(0, 0, 100, 100)
	back := outline{square[3], square[2], square[1], square[0]}
	for _, o := range []outline{square, back, ellipse(pt{50, 50}, 50, 50)} {
		if o.grown(5).area() <= o.area() || o.grown(-5).area() >= o.area() {
			t.Errorf("%d corners: area %v, grown %v, shrunk %v", len(o), o.area(), o.grown(5).area(), o.grown(-5).area())
		}
	}
	if b := ellipse(pt{50, 50}, 50, 50).grown(5).box(); !near(float64(b.Dx()), 110, 3) {
		t.Errorf("a circle of 100 grown by 5 is %v wide", b.Dx())
	}
	if got := (outline{{1, 1}, {1, 1}, {1, 1}}).grown(2); len(got) != 0 {
		t.Errorf("a shape without extent grows into %v", got)
	}
}

func TestSmoothRunsThroughItsPoints(t *testing.T) {
	points := []pt{{0, 0}, {40, 10}, {50, 60}, {-10, 50}}
	o := smooth(points)
	for _, p := range points {
		nearest := math.Inf(1)
		for _, q := range o {
			nearest = min(nearest, math.Hypot(p.x-q.x, p.y-q.y))
		}
		if nearest > tiny {
			t.Errorf("the curve misses %v by %v", p, nearest)
		}
	}
	for i, p := range o {
		q := o[(i+1)%len(o)]
		if math.Hypot(p.x-q.x, p.y-q.y) > 15 {
			t.Errorf("the curve jumps from %v to %v", p, q)
		}
	}
}

func TestColours(t *testing.T) {
	grey := rgb(0x808080)
	for _, c := range []struct {
		name      string
		got, want color.NRGBA
	}{
		{"rgb", rgb(0x0A141E), color.NRGBA{10, 20, 30, 255}},
		{"darker", tone(grey, 0.5), color.NRGBA{64, 64, 64, 255}},
		{"as it is", tone(grey, 1), grey},
		{"white", tone(grey, 2), color.NRGBA{255, 255, 255, 255}},
		{"start", blend(grey, rgb(0), 0), grey},
		{"end", blend(grey, rgb(0), 1), rgb(0)},
		{"middle", blend(rgb(0), rgb(0x0000FF), 0.5), color.NRGBA{0, 0, 128, 255}},
		{"veil", veil(grey, 0.2), color.NRGBA{128, 128, 128, 51}},
	} {
		if c.got != c.want {
			t.Errorf("%s: %v, want %v", c.name, c.got, c.want)
		}
	}
}
