package main

import (
	"cmp"
	"image/color"
	"math"
	"slices"
)

// figure is a character at one moment, ready to be painted. The past is the
// same body a little earlier: what hangs loosely follows it.
type figure struct {
	look  look
	now   skeleton
	past  skeleton
	whirl float64 // degrees turned between past and now
	blink float64 // 1 open .. 0 closed
	cam   camera
	on    *canvas
	trunk loft
	skull loft
}

// lag is how many seconds cloth and hair come behind the body.
const lag = 0.14

// act is a look dancing a motion at a moment of its loop, u = 0..1.
func act(l look, m motion, u float64) *figure {
	p, q := m.at(u), m.at(u-lag/m.seconds)
	f := &figure{look: l, now: l.body.pose(p), past: l.body.pose(q), blink: 1}
	f.whirl = wrap(p[turn] + p[hipYaw] - q[turn] - q[hipYaw])
	for _, at := range []float64{0.31, 0.78} {
		if d := math.Abs(u-at) * m.seconds; d < 0.1 {
			f.blink = d / 0.1
		}
	}
	f.trunk, f.skull = f.torso(), f.headLoft()
	return f
}

// part is a layer of the figure; parts with a lower depth are painted first.
type part struct {
	depth float64
	paint func()
}

// paint draws the figure onto the canvas.
func (f *figure) paint(on *canvas, cam camera) {
	f.on, f.cam = on, cam
	f.shadow()
	parts := []part{
		{-1, f.neckAndSeat},
		{0, f.clothes},
		{2, f.headAndHair},
		{f.tailDepth(), f.tail},
	}
	for i := range 2 {
		parts = append(parts,
			part{-3 + math.Tanh(f.now.knees[i].z+f.now.ankles[i].z)/2, func() { f.leg(i) }},
			part{f.armDepth(i), func() { f.arm(i) }})
	}
	slices.SortStableFunc(parts, func(a, b part) int { return cmp.Compare(a.depth, b.depth) })
	for _, p := range parts {
		p.paint()
	}
}

// armDepth tells whether an arm lies before or behind the trunk.
func (f *figure) armDepth(i int) float64 {
	s := f.now
	z := (s.elbows[i].z+s.wrists[i].z)/2 - s.neck.z
	if z > -0.03 {
		return 4 + z
	}
	return -5 + z
}

// shadow darkens the floor under the hips and both feet.
func (f *figure) shadow() {
	s := f.now
	ground := func(v vec, rx float64) {
		v.y = 0
		at, k := f.cam.see(v), f.cam.near(v.z)
		for i := range 3 {
			r := rx * (1.15 - 0.22*float64(i)) * k
			f.on.fill(ellipse(at, r, r*0.24), color.NRGBA{20, 16, 30, 22})
		}
	}
	ground(s.pelvis.to(s.ankles[0].to(s.ankles[1], 0.5), 0.5), 0.34)
	for i := range 2 {
		ground(s.ankles[i].to(s.toes[i], 0.5), 0.13)
	}
}

// rim is the width in pixels of the darker edge around each part.
func (f *figure) rim() float64 { return max(0.8, f.cam.scale*0.0055) }

// bone is one tapered piece of a limb.
type bone struct {
	a, b   vec
	ra, rb float64 // metres
}

// bones paints pieces that belong together: one rim around all of them.
func (f *figure) bones(col color.NRGBA, pieces ...bone) {
	skin := func(p bone, grow float64) outline {
		return capsule(f.cam.see(p.a), f.cam.see(p.b), p.ra*f.cam.near(p.a.z)+grow, p.rb*f.cam.near(p.b.z)+grow)
	}
	for _, p := range pieces {
		f.on.fill(skin(p, f.rim()), tone(col, rimTone))
	}
	for _, p := range pieces {
		f.on.fill(skin(p, 0), col)
	}
}

// far darkens what lies behind the middle of the figure.
func (f *figure) far(col color.NRGBA, z float64) color.NRGBA {
	return tone(col, 1-0.14*min(max((f.now.pelvis.z-z)/0.25, 0), 1))
}

// ball is a joint of the mannequin, which shows.
func (f *figure) ball(at vec, r float64) {
	if f.look.faceless {
		f.bones(f.look.accent, bone{at, at, r, r})
	}
}

// leg paints a leg with its trouser and shoe.
func (f *figure) leg(i int) {
	s, b, l := f.now, f.now.build, f.look
	hip, knee, ankle := s.hips[i], s.knees[i], s.ankles[i]
	if l.skirt != nil {
		hip = hip.to(knee, 0.2)
	}
	shade := (knee.z + ankle.z) / 2
	f.bones(f.far(l.skin, shade),
		bone{hip, knee, b.thigh, b.calf * 1.06}, bone{knee, ankle, b.calf * 1.06, b.calf * 0.62})
	if l.trousers {
		width := b.calf*0.95 + l.loose
		f.bones(f.far(l.bottom, shade),
			bone{hip, knee, b.thigh + l.loose, b.calf*1.15 + l.loose}, bone{knee, knee.to(ankle, 0.9), b.calf*1.15 + l.loose, width})
		f.cuff(knee.to(ankle, 0.84), knee.to(ankle, 1), width, f.far(l.bottom, shade))
	}
	f.ball(knee, b.calf*0.95)
	f.shoe(i, f.far(l.shoes, shade))
}

// shoe is a rounded shoe on a flat sole.
func (f *figure) shoe(i int, col color.NRGBA) {
	s, b := f.now, f.now.build
	r := b.foot * 0.19
	up := vec{y: r}
	heel, toe := s.heels[i].plus(up.times(0.9)), s.toes[i].plus(up.times(0.8))
	f.bones(tone(col, 0.72), bone{s.heels[i].plus(up.times(0.35)), s.toes[i].plus(up.times(0.35)), r * 0.75, r * 0.9})
	f.bones(col, bone{heel, toe, r * 0.85, r * 0.9}, bone{heel, s.ankles[i].plus(vec{y: -0.01}), r * 0.85, b.calf*0.66 + 0.006})
	if l := f.look; !l.trousers && !l.faceless {
		f.bones(f.far(l.skin, s.toes[i].z), bone{s.ankles[i].to(toe, 0.25), s.ankles[i].to(toe, 0.42), r * 0.55, r * 0.5})
	}
}

// arm paints an arm with its hand and sleeve.
func (f *figure) arm(i int) {
	s, b, l := f.now, f.now.build, f.look
	sh, el, wr := s.shoulders[i], s.elbows[i], s.wrists[i]
	shade := (el.z+wr.z)/2 - 0.05
	mid := b.upperArm * 0.86
	palm := wr.to(s.fingers[i], 0.45)
	skin := f.far(l.skin, shade)
	side := wr.minus(el).unit()
	thumb := s.chest.z.times(0.5).plus(vec{x: -sideOf(i), y: 0.3}).plus(side.times(0.6)).unit()
	bare := []bone{{sh, el, b.upperArm, mid}, {el, wr, mid, b.wrist}}
	hand := []bone{
		{wr, palm, b.wrist, b.hand * 0.34},
		{palm, s.fingers[i], b.hand * 0.34, b.hand * 0.20},
		{palm, palm.plus(thumb.times(b.hand * 0.42)), b.hand * 0.17, b.hand * 0.12},
	}
	f.bones(skin, append(bare, hand...)...)
	if l.sleeve > 0 {
		f.sleeve(i, f.far(l.top, shade))
	}
	if side.z > 0.3 && l.sleeve > upperShare { // towards the viewer the hand hides its sleeve
		f.bones(skin, hand...)
	}
	f.seam(i)
	f.ball(sh, b.upperArm*0.9)
	f.ball(el, b.upperArm*0.82)
	f.ball(wr, b.wrist*0.95)
}

// seam joins an arm to the trunk: it hides the rim where the arm lies on the shoulder.
func (f *figure) seam(i int) {
	s, l := f.now, f.look
	if f.armDepth(i) < 0 || l.faceless || l.vest.A > 0 {
		return
	}
	col, r := l.top, s.build.upperArm+l.loose
	inner := s.shoulders[i].plus(s.chest.out(vec{-sideOf(i) * r * 0.45, -r * 0.25, 0}))
	f.on.fill(capsule(f.cam.see(s.shoulders[i]), f.cam.see(inner), r*0.97*f.cam.near(0), r*1.05*f.cam.near(0)), col)
}

// sleeve covers the arm from the shoulder on, and ends in a cuff when it is long.
func (f *figure) sleeve(i int, col color.NRGBA) {
	s, b, l := f.now, f.now.build, f.look
	sh, el, wr := s.shoulders[i], s.elbows[i], s.wrists[i]
	up, mid, low := b.upperArm+l.loose+0.004, b.upperArm*0.88+l.loose, b.wrist+l.loose+0.006
	if l.sleeve <= upperShare {
		end := sh.to(el, l.sleeve/upperShare)
		f.bones(col, bone{sh, end, up, b.upperArm + 0.014})
		return
	}
	f.bones(col, bone{sh, el, up, mid}, bone{el, el.to(wr, 0.9), mid, low})
	f.cuff(el.to(wr, 0.84), el.to(wr, 1), low, col)
}

// cuff is a ribbed band with straight ends.
func (f *figure) cuff(from, to vec, radius float64, col color.NRGBA) {
	if !f.look.cuffs {
		return
	}
	a, b := f.cam.see(from), f.cam.see(to)
	length := math.Hypot(b.x-a.x, b.y-a.y)
	if length < 1 {
		return
	}
	r := radius * f.cam.near(to.z)
	nx, ny := -(b.y-a.y)/length*r, (b.x-a.x)/length*r
	f.on.edged(outline{{a.x + nx, a.y + ny}, {a.x - nx, a.y - ny}, {b.x - nx*0.9, b.y - ny*0.9}, {b.x + nx*0.9, b.y + ny*0.9}}, tone(col, 0.84), f.rim()*0.7)
}
