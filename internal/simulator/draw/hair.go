package main

import (
	"image/color"
	"math"
)

// hairdo is hair that lies on the skull down to a line, and what hangs from it.
type hairdo struct {
	shape shape
	line  [][2]float64 // degrees round from the front, height of the hair's edge there
	cap   [][2]float64 // the same for a beanie over it, in the accent colour
	tail  float64      // length of a ponytail, metres
	sway  float64      // how far loose ends follow late, 0..1
	extra func(f *figure)

	overEars bool
}

// edgeAt is the height of the edge at an angle round from the front; both sides are alike.
func edgeAt(line [][2]float64, deg float64) float64 {
	deg = math.Abs(wrap(deg))
	for i := 1; i < len(line); i++ {
		if a, b := line[i-1], line[i]; deg <= b[0] {
			return a[1] + (b[1]-a[1])*(deg-a[0])/(b[0]-a[0])
		}
	}
	return line[len(line)-1][1]
}

// closeCrop is the shape of hair that follows the skull, thicker by a share.
func closeCrop(thick float64) shape {
	h := skullShape()[2:]
	for i := range h {
		h[i][1], h[i][2] = h[i][1]*(1+thick)+0.02, h[i][2]*(1+thick)+0.02
		h[i][0] *= 1 + thick*0.7
	}
	return h.fine()
}

func ponytail() hairdo {
	return hairdo{
		shape: closeCrop(0.07), tail: 0.46, sway: 1,
		line: [][2]float64{{0, 0.66}, {24, 0.56}, {48, 0.34}, {70, -0.05}, {84, -0.30}, {120, -0.45}, {180, -0.58}},
		extra: func(f *figure) {
			if f.skull.facing(5, 48) > 0 {
				at := f.skull.seen(f.cam, 5.2, 52)
				f.flower(at, f.now.build.head*0.26, f.look.accent)
			}
		},
	}
}

func beanie() hairdo {
	return hairdo{
		shape: closeCrop(0.08),
		line:  [][2]float64{{0, 0.40}, {50, 0.40}, {66, 0.0}, {80, -0.30}, {100, -0.42}, {180, -0.55}},
		cap:   [][2]float64{{0, 0.50}, {45, 0.44}, {90, 0.28}, {135, 0.14}, {180, 0.08}},
	}
}

func bob() hairdo {
	return hairdo{
		shape: shape{
			{-0.98, 0.78, 0.66, -0.16},
			{-0.70, 0.96, 0.84, -0.12},
			{-0.2, 0.98, 0.96, -0.06},
			{0.30, 0.94, 1.02, -0.05},
			{0.68, 0.78, 0.88, -0.06},
			{0.94, 0.50, 0.58, -0.06},
			{1.08, 0.14, 0.16, -0.06},
		}.fine(),
		line: [][2]float64{{0, 0.28}, {38, 0.24}, {44, 0.05}, {47, -0.4}, {50, -0.86}, {58, -0.96}, {180, -0.98}},
		sway: 0.5, overEars: true,
		extra: func(f *figure) {
			if f.skull.facing(5, -50) > 0 {
				f.flower(f.skull.seen(f.cam, 4.9, -56), f.now.build.head*0.30, rgb(0xE0404A))
			}
		},
	}
}

func swept() hairdo {
	h := closeCrop(0.06)
	for i := range h {
		if h[i][0] > 0.4 {
			h[i][0] += 0.10
		}
	}
	return hairdo{
		shape: h,
		line:  [][2]float64{{0, 0.62}, {30, 0.70}, {52, 0.50}, {62, 0.1}, {74, -0.28}, {92, -0.30}, {180, -0.55}},
		extra: (*figure).gentleman,
	}
}

// swung is the hair with its lower levels coming behind the head.
func (h shape) swung(f *figure, sway float64) loft {
	l := h.on(f.now)
	drift := f.past.head.minus(f.now.head).times(0.8 * sway)
	drift.y *= 0.3
	for i := range l {
		hang := min(max((0.2-h[i][0])/1.2, 0), 1)
		l[i].at = l[i].at.plus(drift.times(hang))
		l[i].frame = l[i].frame.turned(-f.whirl*0.3*sway*hang, 0, 0)
	}
	return l
}

// hair fills everything above its edge line.
func (f *figure) hair(l loft, h shape, line [][2]float64, col color.NRGBA) {
	var o outline
	heading := f.now.headUp.heading()
	at := func(rel float64) float64 { return h.find(edgeAt(line, rel-heading)) }
	for rel := -90.0; rel <= 90; rel += 5 {
		o = append(o, l.edge(f.cam, at(rel), rel))
	}
	crown := float64(len(h) - 1)
	for u := 0.0; u <= 1; u += 0.05 {
		o = append(o, l.edge(f.cam, at(90)+(crown-at(90))*u, 90))
	}
	for u := 1.0; u >= 0; u -= 0.05 {
		o = append(o, l.edge(f.cam, at(-90)+(crown-at(-90))*u, -90))
	}
	f.on.edged(o, col, f.rim()*0.8)
}

// brim is the turned-up edge of a beanie.
func (f *figure) brim(h shape, line [][2]float64) {
	l, heading := h.on(f.now), f.now.headUp.heading()
	var o outline
	for rel := -90.0; rel <= 90; rel += 6 {
		o = append(o, l.edge(f.cam, h.find(edgeAt(line, rel-heading)-0.02), rel))
	}
	for rel := 90.0; rel >= -90; rel -= 6 {
		o = append(o, l.edge(f.cam, h.find(edgeAt(line, rel-heading)+0.24), rel))
	}
	f.on.edged(o, tone(f.look.accent, 0.86), f.rim()*0.6)
}

// flower is worn in the hair.
func (f *figure) flower(at pt, r float64, col color.NRGBA) {
	k := r * f.cam.scale
	for i := range 5 {
		s, c := math.Sincos(2*math.Pi*float64(i)/5 - 0.3)
		f.on.fill(ellipse(pt{at.x + c*k*0.55, at.y + s*k*0.55}, k*0.48, k*0.48), col)
	}
	f.on.fill(ellipse(at, k*0.34, k*0.34), tone(col, 1.6))
}

// tailDepth lays a ponytail before or behind the head, by where the viewer stands.
func (f *figure) tailDepth() float64 {
	if f.now.headUp.z.z < 0 {
		return 3
	}
	return -6
}

// tail is a ponytail: each piece of it follows the one above, later and later.
func (f *figure) tail() {
	do := f.look.hairdo
	if do.tail == 0 {
		return
	}
	s, r := f.now, f.now.build.head
	root := func(s skeleton) vec { return s.head.plus(s.headUp.out(vec{y: 0.80 * r, z: -0.62 * r})) }
	at, drift := root(s), root(f.past).minus(root(s))
	away := s.headUp.z.times(-1)
	var pieces []bone
	const links = 5
	for i := range links {
		u := float64(i+1) / links
		dir := away.times(1.1 - u).plus(s.headUp.y.times(0.9 * (1 - u))).plus(vec{y: -1.5 * u}).plus(drift.times(7 * u)).unit()
		end := at.plus(dir.times(do.tail / links))
		pieces = append(pieces, bone{at, end, tailWidth(u - 1.0/links), tailWidth(u)})
		at = end
	}
	f.bones(f.look.hair, pieces...)
	f.bones(f.look.accent, bone{root(s), root(s).plus(away.times(0.02)), 0.034, 0.034})
}

// tailWidth is the radius of a ponytail along its length, 0..1.
func tailWidth(u float64) float64 { return 0.036 + 0.048*math.Sin(math.Pi*min(u*1.1, 1)) - 0.014*u }
