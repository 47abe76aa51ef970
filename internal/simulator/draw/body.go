package main

import "math"

// build is the shape of a body: lengths and radii of its bones in metres.
type build struct {
	leg, torso, arm  float64 // hip to ankle, hip to neck, shoulder to wrist
	shoulders, hips  float64 // half widths
	waist, chest     float64 // half widths of the trunk
	head             float64 // half the head's height
	neck             float64 // length
	thigh, calf      float64 // radii
	upperArm, wrist  float64 // radii
	hand, foot, lift float64 // hand length, foot length, height of the ankle
}

// skeleton is a body in a pose: every joint in world coordinates. Index 0 of a
// pair is the figure's left.
type skeleton struct {
	build                   build
	pelvis, waist, neck     vec
	head                    vec // middle of the skull
	hips, knees, ankles     [2]vec
	toes, heels             [2]vec
	shoulders, elbows       [2]vec
	wrists, fingers         [2]vec
	hipFrame, chest, headUp basis
	feet                    [2]basis
}

// sideOf is +1 for the figure's left and -1 for its right.
func sideOf(i int) float64 { return float64(1 - 2*i) }

const (
	thighShare = 0.51 // of the leg
	upperShare = 0.52 // of the arm
	waistShare = 0.36 // of the trunk
	hipShare   = 0.55 // of the half width, where the hip joints are
	straight   = 0.992
)

// pose places the whole body. Feet come first and the hips give way, so that
// no foot ever leaves the floor unless the pose lifts it.
func (b build) pose(p pose) skeleton {
	s := skeleton{build: b}
	ground := upright().turned(p[turn], 0, 0)
	for i, side := range []int{left, right} {
		s.plant(i, ground, p[side:side+sided])
	}
	s.hipFrame = ground.turned(p[hipYaw], 0, p[hipTilt])
	s.pelvis = ground.out(vec{x: p[shift] * b.leg})
	s.pelvis.y = s.hipHeight(p[drop])
	for i := range s.hips {
		s.hips[i] = s.hip(i)
		out := s.hipFrame.x.times(sideOf(i))
		pole := s.feet[i].z.plus(s.hipFrame.z.times(0.6)).plus(out.times(0.12))
		s.knees[i], _ = limb(s.hips[i], s.ankles[i], pole, b.leg*thighShare, b.leg*(1-thighShare))
	}
	s.chest = s.hipFrame.turned(p[twist], p[bow], p[lean])
	s.waist = s.pelvis.plus(s.hipFrame.y.times(b.torso * waistShare))
	s.neck = s.waist.plus(s.chest.y.times(b.torso * (1 - waistShare)))
	s.headUp = s.chest.turned(p[gaze], p[nod], p[tilt])
	s.head = s.neck.plus(s.chest.y.times(b.neck * 0.5)).plus(s.headUp.y.times(b.neck*0.5 + b.head*0.86))
	for i, side := range []int{left, right} {
		s.reach(i, p[side:side+sided])
	}
	return s
}

// plant puts a foot down: its ball stays where the pose says, the heel may rise.
func (s *skeleton) plant(i int, ground basis, p []float64) {
	b, out := s.build, sideOf(i)
	ball := ground.out(vec{x: out * p[footOut] * b.leg, z: p[footFront] * b.leg})
	ball.y = p[lift]*b.leg + 0.012
	foot := ground.turned(out*p[footTurn], p[heel], 0)
	s.feet[i] = foot
	s.toes[i] = ball.plus(ground.turned(out*p[footTurn], 0, 0).z.times(b.foot * 0.25))
	s.heels[i] = ball.minus(foot.z.times(b.foot * 0.62))
	s.ankles[i] = ball.plus(foot.out(vec{y: b.lift, z: -b.foot * 0.42}))
}

// hip is a hip joint below the pelvis point.
func (s *skeleton) hip(i int) vec {
	return s.pelvis.plus(s.hipFrame.out(vec{x: sideOf(i) * s.build.hips * hipShare}))
}

// hipHeight is standing height less the drop, or less where a leg would have to stretch.
func (s *skeleton) hipHeight(drop float64) float64 {
	full := s.build.leg * straight
	height := s.build.leg*(1-drop) + softMin(s.ankles[0].y, s.ankles[1].y)
	var reach [2]float64
	for i, ankle := range s.ankles {
		hip := s.hip(i)
		flat := math.Hypot(hip.x-ankle.x, hip.z-ankle.z)
		reach[i] = ankle.y + math.Sqrt(max(0, full*full-flat*flat)) - (hip.y - s.pelvis.y)
	}
	return softMin(height, softMin(reach[0], reach[1]))
}

// softMin never exceeds either value and has no corner where they meet.
func softMin(a, b float64) float64 {
	const width = 0.02
	return (a + b - math.Hypot(a-b, width)) / 2
}

// reach puts a hand where the pose says, as seen from its shoulder.
func (s *skeleton) reach(i int, p []float64) {
	b, out := s.build, sideOf(i)
	shrug := 0.09 * b.arm * min(max(p[handUp]+0.3, 0), 1)
	s.shoulders[i] = s.neck.plus(s.chest.out(vec{x: out * (b.shoulders - shrug*0.4), y: -0.11*b.torso + shrug}))
	hand := vec{out * p[handOut], p[handUp], p[handFront]}.times(b.arm)
	pole := vec{out * (0.55 + 0.3*p[elbow]), p[elbow]*1.6 - 0.75, -0.55 - 0.2*p[elbow]}
	s.elbows[i], s.wrists[i] = limb(s.shoulders[i], s.shoulders[i].plus(s.chest.out(hand)), s.chest.out(pole),
		b.arm*upperShare, b.arm*(1-upperShare))
	along := s.wrists[i].minus(s.elbows[i]).unit()
	along = along.plus(s.chest.out(vec{out * 0.25, -0.15, 0.1})).unit()
	s.fingers[i] = s.wrists[i].plus(along.times(b.hand))
}
