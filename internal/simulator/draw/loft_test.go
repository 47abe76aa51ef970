package main

import (
	"math"
	"testing"
)

var testCamera = camera{x: 200, floor: 400, scale: 100}

// barrel is a loft two metres high, 40 cm wide and 20 cm deep, turned by some degrees.
func barrel(heading float64) loft {
	frame := upright().turned(heading, 0, 0)
	return loft{{vec{}, 0.2, 0.1, frame}, {vec{y: 1}, 0.2, 0.1, frame}, {vec{y: 2}, 0.2, 0.1, frame}}
}

func TestLoftPoints(t *testing.T) {
	for _, c := range []struct {
		heading, t, deg float64
		want            vec
	}{
		{0, 0, 0, vec{0, 0, 0.1}},
		{0, 1, 90, vec{0.2, 1, 0}},
		{0, 0.5, 180, vec{0, 0.5, -0.1}},
		{90, 2, 0, vec{0.1, 2, 0}},
		{0, 7, -90, vec{-0.2, 2, 0}},
		{0, -1, -90, vec{-0.2, 0, 0}},
	} {
		if got := barrel(c.heading).point(c.t, c.deg); !nearVec(got, c.want, tiny) {
			t.Errorf("turned by %v, level %v, %v degrees round: %v, want %v", c.heading, c.t, c.deg, got, c.want)
		}
	}
}

func TestLoftLevelsBlend(t *testing.T) {
	l := loft{{vec{}, 0.1, 0.1, upright()}, {vec{x: 1, y: 1}, 0.3, 0.5, upright()}}
	got := l.level(0.25)
	if !nearVec(got.at, vec{0.25, 0.25, 0}, tiny) || !near(got.rx, 0.15, tiny) || !near(got.rz, 0.2, tiny) {
		t.Errorf("a quarter of the way the section is %+v", got)
	}
}

func TestFacing(t *testing.T) {
	for _, c := range [][3]float64{{0, 0, 1}, {0, 180, -1}, {0, 90, 0}, {180, 0, -1}, {180, 180, 1}, {60, 0, 0.5}} {
		if got := barrel(c[0]).facing(1, c[1]); !near(got, c[2], tiny) {
			t.Errorf("turned by %v, %v degrees round: %v, want %v", c[0], c[1], got, c[2])
		}
	}
}

func TestSilhouetteWidensAndNarrowsWithTheTurn(t *testing.T) {
	for _, c := range [][2]float64{{0, 40}, {90, 20}, {180, 40}, {45, math.Hypot(0.2, 0.1) * math.Sqrt2 * 100}} {
		low, high := math.Inf(1), math.Inf(-1)
		for _, p := range barrel(c[0]).outline(testCamera) {
			if near(p.y, 300, 1) { // the corners of a silhouette are rounded, its middle is exact
				low, high = min(low, p.x), max(high, p.x)
			}
		}
		if !near(high-low, c[1], 0.3) {
			t.Errorf("turned by %v the barrel is %.1f pixels wide, want %.1f", c[0], high-low, c[1])
		}
	}
}

func TestPatchesVanishBehindTheBody(t *testing.T) {
	for heading := -180.0; heading <= 180; heading += 15 {
		l := barrel(heading)
		front := l.patch(testCamera, spot{0.5, -40}, spot{0.5, 40}, spot{1.5, 40}, spot{1.5, -40})
		whole := l.outline(testCamera)
		switch area := front.area(); {
		case math.Abs(heading) >= 135 && area > 1:
			t.Errorf("turned by %v the patch on the chest still shows %.0f pixels", heading, area)
		case math.Abs(heading) <= 30 && area < 1000:
			t.Errorf("turned by %v the patch on the chest shows only %.0f pixels", heading, area)
		case area > whole.area():
			t.Errorf("turned by %v the patch is larger than the body", heading)
		}
		for _, p := range front {
			if box := whole.grown(1.5).box(); p.x < float64(box.Min.X) || p.x > float64(box.Max.X) {
				t.Errorf("turned by %v the patch sticks out at %v", heading, p)
			}
		}
	}
}

func TestPatchesOnTheBackShowFromBehind(t *testing.T) {
	patch := func(heading float64) float64 {
		return barrel(heading).patch(testCamera, spot{0.5, 140}, spot{0.5, 220}, spot{1.5, 220}, spot{1.5, 140}).area()
	}
	if front, back := patch(0), patch(180); front > 1 || back < 1000 {
		t.Errorf("a patch on the back shows %v pixels from before and %v from behind", front, back)
	}
}

func TestBandsGoAllRound(t *testing.T) {
	for heading := 0.0; heading < 360; heading += 30 {
		l := barrel(heading)
		low, high := l.edge(testCamera, 0.5, -90), l.edge(testCamera, 0.5, 90)
		b := l.band(testCamera, 0.5, 1).box()
		if !near(float64(b.Dx()), high.x-low.x, 2) {
			t.Errorf("turned by %v the band is %d pixels wide, the body %.0f", heading, b.Dx(), high.x-low.x)
		}
	}
}

func TestSeenStopsAtTheEdge(t *testing.T) {
	l := barrel(0)
	edge := testCamera.see(l.point(1, 90))
	for _, deg := range []float64{90, 120, 170} {
		if got := l.seen(testCamera, 1, deg); got != edge {
			t.Errorf("%v degrees round is seen at %v, want the edge %v", deg, got, edge)
		}
	}
	if got, want := l.seen(testCamera, 1, 370), l.seen(testCamera, 1, 10); math.Hypot(got.x-want.x, got.y-want.y) > tiny {
		t.Errorf("a full turn more moves the spot from %v to %v", want, got)
	}
}
