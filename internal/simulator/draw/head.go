package main

import "math"

// shape is a table of cross-sections in units of half the head's height, seen
// from the middle of the skull: height, half width, half depth, way to the front.
type shape [][4]float64

// skullShape runs from the chin to the crown.
func skullShape() shape {
	return shape{
		{-1.00, 0.22, 0.22, 0.24},
		{-0.86, 0.46, 0.46, 0.16},
		{-0.58, 0.67, 0.66, 0.08},
		{-0.15, 0.81, 0.82, 0},
		{0.25, 0.83, 0.92, -0.06},
		{0.60, 0.71, 0.82, -0.08},
		{0.86, 0.46, 0.55, -0.08},
		{1.00, 0.14, 0.16, -0.08},
	}
}

// on puts a shape onto the head.
func (h shape) on(s skeleton) loft {
	l := make(loft, len(h))
	for i, v := range h {
		r := s.build.head
		l[i] = level{s.head.plus(s.headUp.out(vec{y: v[0] * r, z: v[3] * r})), v[1] * r, v[2] * r, s.headUp}
	}
	return l
}

// find is the level at a height of the shape.
func (h shape) find(height float64) float64 {
	for i := 1; i < len(h); i++ {
		if height <= h[i][0] || i == len(h)-1 {
			return float64(i-1) + min(max((height-h[i-1][0])/(h[i][0]-h[i-1][0]), 0), 1)
		}
	}
	return 0
}

// fine is the same shape with rounded steps between its levels.
func (h shape) fine() shape {
	const steps = 5
	var out shape
	for i := range len(h) - 1 {
		a, b, c, d := h[max(i-1, 0)], h[i], h[i+1], h[min(i+2, len(h)-1)]
		for s := range steps {
			var v [4]float64
			for k := range v {
				v[k] = hermite(a[k], b[k], c[k], d[k], float64(s)/steps)
			}
			out = append(out, v)
		}
	}
	return append(out, h[len(h)-1])
}

func (f *figure) headLoft() loft { return skullShape().on(f.now) }

// headAndHair paints skull, face and hair.
func (f *figure) headAndHair() {
	l := f.look
	f.ears()
	f.on.edged(f.skull.outline(f.cam), l.skin, f.rim())
	if l.faceless {
		f.on.stroke(f.skull.path(f.cam, spot{0.8, 0}, spot{6, 0}), f.rim(), tone(l.skin, 0.85))
		f.on.stroke(f.skull.path(f.cam, spot{3.2, -80}, spot{3.2, 80}), f.rim(), tone(l.skin, 0.85))
		return
	}
	f.face()
	f.hair(l.hairdo.shape.swung(f, l.hairdo.sway), l.hairdo.shape, l.hairdo.line, l.hair)
	if l.hairdo.cap != nil {
		wool := closeCrop(0.13)
		f.hair(wool.on(f.now), wool, l.hairdo.cap, l.accent)
		f.brim(wool, l.hairdo.cap)
	}
	if l.hairdo.extra != nil {
		l.hairdo.extra(f)
	}
}

// ears stick out at both sides, unless hair covers them.
func (f *figure) ears() {
	if f.look.faceless || f.look.hairdo.overEars {
		return
	}
	for _, deg := range []float64{-92, 92} {
		if f.skull.facing(3, deg) < -0.6 {
			continue
		}
		p, r := f.skull.point(3.05, deg), f.now.build.head
		p = p.plus(f.now.headUp.x.times(math.Copysign(0.03*r, deg)))
		f.bones(f.look.skin, bone{p.plus(f.now.headUp.y.times(0.08 * r)), p.minus(f.now.headUp.y.times(0.12 * r)), 0.14 * r, 0.10 * r})
	}
}

// face is painted on the front of the skull, feature by feature.
func (f *figure) face() {
	k, r, l := f.cam.scale*f.now.build.head, f.skull, f.look
	dark := tone(l.skin, 0.72)
	for _, side := range []float64{-1, 1} {
		if q := r.facing(2.4, side*36); q > 0.05 {
			f.on.fill(ellipse(r.seen(f.cam, 2.35, side*38), k*0.15*q, k*0.09), veil(rgb(0xE8505B), 0.28))
		}
		if q := r.facing(3, side*25); q > 0.08 {
			f.eye(r.seen(f.cam, 3.12, side*25), k, math.Sqrt(q))
			brow := r.path(f.cam, spot{4.12, side * 14}, spot{4.28, side * 25}, spot{4.1, side * 37})
			f.on.stroke(brow, k*0.05, tone(blend(l.hair, l.eyes, 0.35), 0.9))
		}
	}
	if q := r.facing(2.7, 0); q > -0.25 {
		p := r.point(2.62, 0).plus(f.now.headUp.z.times(f.now.build.head * 0.07))
		at := f.cam.see(p)
		f.on.fill(ellipse(at, k*0.085, k*0.07), dark)
		f.on.fill(ellipse(pt{at.x, at.y - k*0.025}, k*0.085, k*0.07), l.skin)
	}
	if r.facing(1.7, 0) > 0.1 {
		var curve []spot
		for u := -1.0; u <= 1; u += 0.2 {
			curve = append(curve, spot{1.42 + 0.4*u*u, 27 * u})
		}
		smile := r.path(f.cam, curve...)
		f.on.fill(outline(smile), tone(rgb(0xC2384A), 0.85))
		f.on.stroke(smile, k*0.035, tone(rgb(0x9C2F3C), 0.8))
	}
}

// eye is a dark oval with a spark; q is how wide it appears from here.
func (f *figure) eye(at pt, k, q float64) {
	open := max(f.blink, 0.12)
	f.on.fill(ellipse(at, k*0.105*q, k*0.15*open), f.look.eyes)
	if f.blink > 0.5 {
		f.on.fill(ellipse(pt{at.x + k*0.03*q, at.y - k*0.055}, k*0.04*q, k*0.045), rgb(0xFFFFFF))
	}
}

// gentleman wears glasses and a moustache.
func (f *figure) gentleman() {
	r, k := f.skull, f.cam.scale*f.now.build.head
	for _, side := range []float64{-1, 1} {
		if q := r.facing(3, side*25); q > 0.1 {
			at := r.seen(f.cam, 3.1, side*25)
			o := ellipse(at, k*0.22*math.Sqrt(q), k*0.22)
			f.on.stroke(append(o, o[0]), k*0.035, rgb(0x3A3440))
		}
		if r.facing(2, side*16) > 0.1 {
			f.on.fill(smooth(r.path(f.cam, spot{2.22, 0}, spot{2.12, side * 22}, spot{1.62, side * 44}, spot{1.80, side * 16}, spot{1.9, 0})), f.look.hair)
		}
	}
	if r.facing(3, 0) > 0.1 {
		f.on.stroke(r.path(f.cam, spot{3.15, -12}, spot{3.15, 12}), k*0.035, rgb(0x3A3440))
	}
}
