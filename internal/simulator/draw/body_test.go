package main

import (
	"math"
	"testing"
)

// troupe is the cast and the mannequin.
func troupe() []look { return append(cast(), mannequin()) }

// everyFrame runs a check on every body in every dance, at each frame of a video.
func everyFrame(t *testing.T, check func(t *testing.T, l look, p pose, s skeleton)) {
	t.Helper()
	for _, l := range troupe() {
		for _, m := range motions() {
			t.Run(l.name+"-"+m.name, func(t *testing.T) {
				n := int(m.seconds*15 + 0.5)
				for i := range n {
					p := m.at(float64(i) / float64(n))
					check(t, l, p, l.body.pose(p))
					if t.Failed() {
						t.Fatalf("at frame %d of %d", i, n)
					}
				}
			})
		}
	}
}

func TestBodiesStayConnected(t *testing.T) {
	everyFrame(t, func(t *testing.T, _ look, _ pose, s skeleton) {
		b := s.build
		bone := func(name string, from, to vec, want, within float64) {
			if got := to.minus(from).length(); !near(got, want, within) {
				t.Errorf("%s is %.4f m long, want %.4f", name, got, want)
			}
		}
		bone("lower spine", s.pelvis, s.waist, b.torso*waistShare, 1e-9)
		bone("upper spine", s.waist, s.neck, b.torso*(1-waistShare), 1e-9)
		for i := range 2 {
			bone("hip", s.pelvis, s.hips[i], b.hips*hipShare, 1e-9)
			bone("thigh", s.hips[i], s.knees[i], b.leg*thighShare, 1e-6)
			bone("shin", s.knees[i], s.ankles[i], b.leg*(1-thighShare), 1e-3)
			bone("upper arm", s.shoulders[i], s.elbows[i], b.arm*upperShare, 1e-6)
			bone("forearm", s.elbows[i], s.wrists[i], b.arm*(1-upperShare), 1e-6)
			bone("hand", s.wrists[i], s.fingers[i], b.hand, 1e-9)
		}
		if d := s.head.minus(s.neck).length(); d > b.neck+b.head {
			t.Errorf("head floats %.3f m over the neck", d)
		}
		for i := range 2 {
			if d := s.shoulders[i].minus(s.neck).length(); d < b.shoulders*0.8 || d > b.shoulders*1.5 {
				t.Errorf("shoulder %d is %.3f m from the neck", i, d)
			}
		}
	})
}

func TestFeetStayOnTheFloor(t *testing.T) {
	everyFrame(t, func(t *testing.T, _ look, p pose, s skeleton) {
		for i, side := range []int{left, right} {
			raised := p[side+lift] * s.build.leg
			if got := s.toes[i].y; !near(got, raised+0.012, 1e-9) {
				t.Errorf("toe %d is %.3f m high, the pose lifts it by %.3f", i, got, raised)
			}
			if s.heels[i].y < 0 || s.ankles[i].y < s.build.lift*0.8 {
				t.Errorf("heel %d is at %.3f m and the ankle at %.3f: in the floor", i, s.heels[i].y, s.ankles[i].y)
			}
			if s.knees[i].y < s.ankles[i].y {
				t.Errorf("knee %d is below its ankle", i)
			}
		}
	})
}

func TestBodiesStandUpright(t *testing.T) {
	everyFrame(t, func(t *testing.T, _ look, _ pose, s skeleton) {
		if !(s.pelvis.y < s.waist.y && s.waist.y < s.neck.y && s.neck.y < s.head.y) {
			t.Errorf("pelvis %.2f, waist %.2f, neck %.2f, head %.2f are out of order", s.pelvis.y, s.waist.y, s.neck.y, s.head.y)
		}
		if s.pelvis.y < s.build.leg*0.5 {
			t.Errorf("sits at %.2f m", s.pelvis.y)
		}
		middle := s.ankles[0].to(s.ankles[1], 0.5)
		if d := math.Hypot(s.head.x-middle.x, s.head.z-middle.z); d > 0.5 {
			t.Errorf("the head is %.2f m beside the feet: this would fall", d)
		}
	})
}

func TestKneesBendForward(t *testing.T) {
	everyFrame(t, func(t *testing.T, _ look, _ pose, s skeleton) {
		for i := range 2 {
			middle := s.hips[i].to(s.ankles[i], thighShare)
			bend := s.knees[i].minus(middle)
			if forward := bend.dot(s.feet[i].z) + bend.dot(s.hipFrame.z); forward < -1e-3 {
				t.Errorf("knee %d bends backwards by %.3f m", i, -forward)
			}
		}
	})
}

// TestJointsDoNotJitter compares three frames at a time: a joint may be fast, but may not tremble.
func TestJointsDoNotJitter(t *testing.T) {
	for _, l := range troupe() {
		for _, m := range motions() {
			t.Run(l.name+"-"+m.name, func(t *testing.T) {
				n := int(m.seconds * 60)
				at := func(i int) skeleton { return l.body.pose(m.at(float64(i) / float64(n))) }
				a, b := at(-2), at(-1)
				for i := range n {
					c := at(i)
					for name, joint := range map[string]func(skeleton) vec{
						"pelvis": func(s skeleton) vec { return s.pelvis }, "head": func(s skeleton) vec { return s.head },
						"left knee": func(s skeleton) vec { return s.knees[0] }, "right knee": func(s skeleton) vec { return s.knees[1] },
						"left hand": func(s skeleton) vec { return s.fingers[0] }, "right hand": func(s skeleton) vec { return s.fingers[1] },
						"left elbow": func(s skeleton) vec { return s.elbows[0] }, "right elbow": func(s skeleton) vec { return s.elbows[1] },
					} {
						step, last := joint(c).minus(joint(b)), joint(b).minus(joint(a))
						if jerk := step.minus(last).length(); jerk > 0.045 {
							t.Fatalf("%s jerks by %.3f m in a sixtieth of a second at %d of %d", name, jerk, i, n)
						}
					}
					a, b = b, c
				}
			})
		}
	}
}

func TestHipsGiveWayToWideSteps(t *testing.T) {
	b := anna().body
	tall := b.pose(standing()).pelvis.y
	for _, wide := range []float64{0.2, 0.4, 0.6, 0.8} {
		p := standing()
		p[left+footOut], p[right+footOut] = wide, wide
		s := b.pose(p)
		if s.pelvis.y >= tall {
			t.Errorf("feet %v apart: hips at %v, not below %v", wide, s.pelvis.y, tall)
		}
		for i := range 2 {
			if got := s.ankles[i].minus(s.hips[i]).length(); got > b.leg {
				t.Errorf("feet %v apart: leg %d is stretched to %v of %v", wide, i, got, b.leg)
			}
		}
		tall = s.pelvis.y
	}
}

func TestRaisedHeelsRaiseTheBody(t *testing.T) {
	b := chen().body
	p := standing()
	flat := b.pose(p)
	p[left+heel], p[right+heel] = 25, 25
	if up := b.pose(p); up.pelvis.y < flat.pelvis.y+0.02 || up.toes[0] != flat.toes[0] {
		t.Errorf("on tiptoe the hips rise from %v to %v and the toe moves to %v", flat.pelvis.y, up.pelvis.y, up.toes[0])
	}
}

func TestMirroredPosesMirrorTheBody(t *testing.T) {
	p := hiphop().at(0.1)
	a, b := bo().body.pose(p), bo().body.pose(p.mirrored())
	flip := func(v vec) vec { return vec{-v.x, v.y, v.z} }
	for i := range 2 {
		for name, pair := range map[string][2]vec{
			"hand": {a.fingers[i], b.fingers[1-i]}, "elbow": {a.elbows[i], b.elbows[1-i]}, "knee": {a.knees[i], b.knees[1-i]},
			"toe": {a.toes[i], b.toes[1-i]},
		} {
			if !nearVec(flip(pair[0]), pair[1], 1e-9) {
				t.Errorf("%s %v mirrors to %v", name, pair[0], pair[1])
			}
		}
	}
}

func TestSoftMin(t *testing.T) {
	for _, c := range [][2]float64{{1, 2}, {2, 1}, {1, 1}, {-3, 5}} {
		if got := softMin(c[0], c[1]); got > min(c[0], c[1]) || got < min(c[0], c[1])-0.011 {
			t.Errorf("softMin(%v, %v) = %v", c[0], c[1], got)
		}
	}
}
