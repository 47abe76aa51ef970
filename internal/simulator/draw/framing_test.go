package main

import (
	"image"
	"testing"
)

func TestFramesHoldTheWholeDance(t *testing.T) {
	for _, size := range []image.Point{{720, 1280}, {720, 960}, {540, 960}, {900, 400}, {200, 300}} {
		for _, l := range troupe() {
			for _, m := range motions() {
				cam := frame(l, m, size.X, size.Y, 0.04, 0.1, 0.08)
				for i := range 90 {
					for _, p := range act(l, m, float64(i)/90).points(cam) {
						if p.x < 0 || p.y < 0 || p.x > float64(size.X) || p.y > float64(size.Y) {
							t.Fatalf("%s, %s, %v: %v is outside at %d of 90", l.name, m.name, size, p, i)
						}
					}
				}
			}
		}
	}
}

func TestFramesUseTheRoom(t *testing.T) {
	for _, l := range cast() {
		take := portrait(l, l.greeting, l.size.X, l.size.Y)
		var o outline = act(l, take.motion, 0.5).points(take.cam)
		b := o.box()
		if high, wide := float64(b.Dy())/float64(l.size.Y), float64(b.Dx())/float64(l.size.X); high < 0.85 && wide < 0.8 {
			t.Errorf("%s fills %.0f%% of the height and %.0f%% of the width", l.name, high*100, wide*100)
		}
		if middle := float64(b.Min.X+b.Max.X) / 2 / float64(l.size.X); !near(middle, 0.5, 0.01) {
			t.Errorf("%s stands at %.2f of the width", l.name, middle)
		}
	}
}

func TestFeetStandOnTheFloor(t *testing.T) {
	for _, l := range cast() {
		for _, m := range motions() {
			take := small(l, m)
			line := horizon(take.cam)
			for i := range 30 {
				for _, toe := range act(l, m, float64(i)/30).now.toes {
					if y := take.cam.see(toe).y; y < line || y > 320 {
						t.Fatalf("%s, %s: a toe is at %.0f, the floor reaches from %.0f to 320", l.name, m.name, y, line)
					}
				}
			}
		}
	}
}

func TestHalfBodyShowsHeadAndHandsButNoFeet(t *testing.T) {
	take := halfBody(chen(), 600, 800)
	s := act(take.look, take.motion, 0.5).now
	inside := func(v vec) bool {
		p := take.cam.see(v)
		return p.x > 0 && p.y > 0 && p.x < 600 && p.y < 800
	}
	if !inside(s.head) || !inside(s.shoulders[0]) || !inside(s.shoulders[1]) || !inside(s.waist) || !inside(s.fingers[1]) {
		t.Error("head, shoulders, waist or the waving hand is cut off")
	}
	for i := range 2 {
		if inside(s.knees[i]) || inside(s.ankles[i]) {
			t.Error("legs are in a half-body picture")
		}
	}
}

func TestStillsLeaveTheStageAlone(t *testing.T) {
	take := small(bo(), hiphop())
	before := string(take.set.Pix)
	take.still(0.2)
	if string(take.set.Pix) != before {
		t.Error("drawing a frame changed the stage behind it")
	}
}
