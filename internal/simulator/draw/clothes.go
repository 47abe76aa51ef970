package main

import (
	"image/color"
	"math"
)

// torso spins the trunk over pelvis, waist, chest and shoulders.
func (f *figure) torso() loft {
	s, b, loose := f.now, f.now.build, f.look.loose
	seat := b.hips*hipShare + b.thigh*0.98
	spine := func(t, rx, rz float64) level {
		at, frame := s.waist.to(s.neck, (t-waistShare)/(1-waistShare)), s.chest
		if t < waistShare {
			at, frame = s.pelvis.to(s.waist, t/waistShare), s.hipFrame
		}
		return level{at, rx + loose, rz + loose, frame}
	}
	return loft{
		spine(-0.17, seat*0.78, b.hips*0.62),
		spine(-0.04, seat, b.hips*0.80),
		spine(0.16, (seat+b.waist)/2, (b.hips+b.waist)*0.40),
		spine(waistShare, b.waist, b.waist*0.80),
		spine(0.60, (b.waist+b.chest)/2*1.02, b.chest*0.74),
		spine(0.80, b.chest, b.chest*0.72),
		spine(0.94, b.shoulders*0.90, b.chest*0.52),
		spine(1.00, b.shoulders*0.50, b.chest*0.40),
		spine(1.03, b.neckWidth()*1.05, b.neckWidth()),
	}
}

func (b build) neckWidth() float64 { return b.head*0.28 + b.upperArm*0.25 }

// The levels of the trunk that clothes refer to.
const (
	hipLevel    = 1.0
	waistLevel  = 3.0
	chestLevel  = 5.0
	collarLevel = 7.0
)

// neckAndSeat lies under the clothes: the neck, and trousers at the hips.
func (f *figure) neckAndSeat() {
	s, b, l := f.now, f.now.build, f.look
	w := b.neckWidth()
	f.bones(tone(l.skin, 0.9), bone{s.neck.minus(s.chest.y.times(0.03)), s.head.minus(s.headUp.y.times(b.head * 0.55)), w, w * 0.92})
	if l.trousers || l.faceless {
		seat := loft{f.trunk[0], f.trunk[1], f.trunk.level(hipLevel + 0.3)}
		f.on.fill(seat.outline(f.cam).grown(-1), l.bottom)
	}
}

// clothes paints skirt and top with one rim around both, then what goes over them.
func (f *figure) clothes() {
	top := []outline{f.trunk[1:].outline(f.cam)}
	var skirt loft
	if f.look.skirt != nil {
		skirt = f.hangSkirt(*f.look.skirt)
		top = []outline{f.cone(skirt), f.bodice().outline(f.cam)}
	}
	for _, o := range top {
		f.on.fill(o.grown(f.rim()), tone(f.look.top, rimTone))
	}
	for _, o := range top {
		f.on.fill(o, f.look.top)
	}
	if skirt != nil {
		f.pleats(skirt, *f.look.skirt)
	}
	f.look.dress(f)
}

// bodice is the trunk from the waist up, with an end that a skirt's top covers.
func (f *figure) bodice() loft {
	end := f.trunk.level(waistLevel - 0.25)
	end.rx, end.rz = end.rx*0.75, end.rz*0.75
	return append(loft{end}, f.trunk[3:]...)
}

// hangSkirt hangs the skirt as a cone whose hem follows late, flies out in a
// turn and makes room for the legs.
func (f *figure) hangSkirt(k skirt) loft {
	s, b := f.now, f.now.build
	fly := min(math.Abs(f.whirl)/40*k.swing, 1)
	drift := f.past.pelvis.minus(s.pelvis).times(1.1 * k.swing)
	hem := s.pelvis.plus(drift)
	hem.y = b.leg * (k.hem + 0.16*fly)
	frame := s.hipFrame.turned(-f.whirl*0.6*k.swing, 0, 0)
	hips := f.trunk.level(hipLevel)
	spread := k.spread * (1 + 0.45*fly)
	at := func(u float64) level {
		middle, room := f.legRoom(hips.at.to(hem, u), hips.rx+(spread-hips.rx)*u)
		return level{middle, room, room * 0.8, frame}
	}
	t := f.trunk
	return loft{at(1), at(0.75), at(0.5), at(0.25), at(0), t.level(hipLevel + 0.5), t.level(hipLevel + 1), t.level(hipLevel + 1.5), t.level(waistLevel)}
}

// pleats are darker folds that turn with the skirt.
func (f *figure) pleats(l loft, k skirt) {
	for i := range k.folds {
		deg := 360 * (float64(i) + 0.5) / float64(k.folds)
		f.on.fill(l.patch(f.cam, spot{0, deg - 7}, spot{0, deg + 7}, spot{4, deg + 1.5}, spot{4.6, deg}, spot{4, deg - 1.5}), tone(f.look.top, 0.86))
	}
	if k.slit != 0 {
		f.on.fill(l.patch(f.cam, spot{0, k.slit - 9}, spot{0, k.slit + 9}, spot{1.7, k.slit}), tone(f.look.skin, 0.92))
		f.on.fill(l.band(f.cam, 0, 0.13), f.look.accent)
	}
}

// legRoom moves and widens a hem of a given radius so that both legs pass through it.
func (f *figure) legRoom(hem vec, radius float64) (vec, float64) {
	s := f.now
	low, high := hem.x-radius, hem.x+radius
	for i := range 2 {
		a, b := s.hips[i], s.knees[i]
		if hem.y < b.y {
			a, b = s.knees[i], s.ankles[i]
		}
		u := min(max((a.y-hem.y)/max(a.y-b.y, 1e-3), 0), 1)
		x, r := a.to(b, u).x, s.build.thigh*(1-u)+s.build.calf*(0.3+u)
		if a == s.knees[i] {
			r = s.build.calf * 1.3
		}
		low, high = min(low, x-r), max(high, x+r)
	}
	hem.x = (low + high) / 2
	return hem, (high - low) / 2
}

// cone is the silhouette of a skirt: straight sides and a rounded, wavy hem.
func (f *figure) cone(l loft) outline {
	var o outline
	heading := l[0].frame.heading()
	ripple := 0.0
	if f.look.skirt.folds > 0 {
		ripple = 0.012
	}
	for rel := -90.0; rel <= 90; rel += 6 {
		p := l.point(0, rel-heading)
		p.y += ripple * math.Cos((rel-heading)*float64(f.look.skirt.folds)*math.Pi/180)
		o = append(o, f.cam.see(p))
	}
	for i := 1; i < 2*len(l)-1; i++ {
		t, rel := float64(i), 90.0
		if i >= len(l) {
			t, rel = float64(2*len(l)-1-i), -90
		}
		if t > 0 {
			o = append(o, f.cam.see(l.point(t, rel-l.level(t).frame.heading())))
		}
	}
	return o
}

// neckline shows skin in a notch below the neck.
func (f *figure) neckline() {
	f.on.fill(f.trunk.patch(f.cam, spot{8, -80}, spot{collarLevel, -40}, spot{6.1, 0}, spot{collarLevel, 40}, spot{8, 80}), f.look.skin)
}

// band goes all round the trunk.
func (f *figure) band(from, to float64, col color.NRGBA) {
	f.on.fill(f.trunk.band(f.cam, from, to), col)
}

func (f *figure) belt(col color.NRGBA) { f.band(waistLevel-0.35, waistLevel+0.1, col) }

// hem is the ribbed edge of a hoodie.
func (f *figure) hem(height float64) { f.band(hipLevel-0.3, hipLevel+height, tone(f.look.top, 0.84)) }

// pocket is a hoodie's, for both hands.
func (f *figure) pocket() {
	f.on.fill(f.trunk.patch(f.cam, spot{1.4, -42}, spot{1.4, 42}, spot{2.2, 44}, spot{3.1, 26}, spot{3.1, -26}, spot{2.2, -44}), tone(f.look.top, 0.88))
}

// hood lies on the shoulders, open at the front, with two strings.
func (f *figure) hood() {
	t := f.trunk
	dark := tone(f.look.top, 0.84)
	for _, side := range []float64{-1, 1} {
		f.on.fill(t.patch(f.cam, spot{5.7, 0}, spot{6.2, side * 20}, spot{6.6, side * 70}, spot{6.2, side * 120}, spot{5.6, side * 180}, spot{8, side * 180}, spot{8, 0}), dark)
	}
	f.on.fill(t.patch(f.cam, spot{7.3, -50}, spot{6.3, 0}, spot{7.3, 50}, spot{8, 60}, spot{8, -60}), tone(f.look.top, 0.55))
	for _, side := range []float64{-1, 1} {
		if t.facing(chestLevel, side*18) > 0.1 {
			f.on.stroke(t.path(f.cam, spot{6.0, side * 16}, spot{4.3, side * 19}), f.cam.scale*0.014, rgb(0xFFF6E0))
		}
	}
}

// mandarin is the high collar, slanting closure and knots of a qipao.
func (f *figure) mandarin() {
	t, gold := f.trunk, f.look.accent
	f.band(collarLevel+0.15, 8, f.look.top)
	if t.facing(collarLevel, 0) > 0 {
		f.on.stroke(t.path(f.cam, spot{8, -6}, spot{7.2, 0}, spot{6.5, 24}, spot{5.0, 50}), f.cam.scale*0.009, gold)
		for _, k := range []spot{{7.1, 4}, {6.45, 25}, {5.5, 42}} {
			f.on.fill(ellipse(t.seen(f.cam, k.t, k.deg), f.cam.scale*0.012, f.cam.scale*0.012), gold)
		}
	}
	f.band(7.8, 8, gold)
}

// waistcoat is buttoned over a shirt, with a bow tie.
func (f *figure) waistcoat() {
	t, col := f.trunk, f.look.vest
	for _, side := range []float64{-1, 1} {
		f.on.fill(t.patch(f.cam, spot{1.4, side * 2}, spot{1.7, side * 60}, spot{1.7, side * 91}, spot{5.2, side * 91},
			spot{4.6, side * 80}, spot{6.3, side * 62}, spot{6.9, side * 34}, spot{4.2, 0}), col)
		f.on.fill(t.patch(f.cam, spot{1.7, side * 90}, spot{1.7, side * 180}, spot{6.9, side * 180}, spot{6.3, side * 118}, spot{5.2, side * 90}), col)
	}
	if t.facing(chestLevel, 0) <= 0 {
		return
	}
	for _, at := range []float64{1.9, 2.7, 3.5} {
		f.on.fill(ellipse(t.seen(f.cam, at, 0), f.cam.scale*0.011, f.cam.scale*0.011), rgb(0xF2D58A))
	}
	mid := t.seen(f.cam, 7.35, 0)
	for _, side := range []float64{-1, 1} {
		edge := t.seen(f.cam, 7.2, side*62)
		wing := pt{edge.x + (edge.x-mid.x)*0.5, edge.y}
		h := f.cam.scale * 0.026
		f.on.fill(outline{mid, {wing.x, wing.y - h}, {wing.x, wing.y + h}}, f.look.accent)
	}
	f.on.fill(ellipse(mid, f.cam.scale*0.014, f.cam.scale*0.016), tone(f.look.accent, 0.8))
}
