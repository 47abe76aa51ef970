package main

import (
	"image"
	"image/color"
	"math"
	"testing"
)

// small is a performance that is quick to draw.
func small(l look, m motion) take { return performance(l, m, 180, 320) }

// changed marks the pixels in which a frame differs from its empty stage.
func changed(t take, frame *image.RGBA) []bool {
	mask := make([]bool, len(frame.Pix)/4)
	for i := range mask {
		mask[i] = [4]byte(frame.Pix[4*i:]) != [4]byte(t.set.Pix[4*i:])
	}
	return mask
}

// pieces counts the separate areas of a mask and the pixels in all of them.
func pieces(mask []bool, width int) (n, pixels int) {
	left := append([]bool(nil), mask...)
	var stack []int
	for start := range left {
		if !left[start] {
			continue
		}
		n++
		left[start] = false
		for stack = append(stack, start); len(stack) > 0; {
			at := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			pixels++
			for _, step := range []int{-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1} {
				if next := at + step; next >= 0 && next < len(left) && left[next] {
					left[next] = false
					stack = append(stack, next)
				}
			}
		}
	}
	return n, pixels
}

func TestFiguresAreOnePieceInsideTheCanvas(t *testing.T) {
	for _, l := range cast() {
		for _, m := range motions() {
			t.Run(l.name+"-"+m.name, func(t *testing.T) {
				t.Parallel()
				take := small(l, m)
				const frames = 20
				for i := range frames {
					mask := changed(take, take.still(float64(i)/frames))
					if n, pixels := pieces(mask, take.size.X); n != 1 || pixels < 4000 {
						t.Fatalf("frame %d shows %d pieces of %d pixels", i, n, pixels)
					}
					for at, on := range mask {
						x, y := at%take.size.X, at/take.size.X
						if on && (x == 0 || y == 0 || x == take.size.X-1 || y == take.size.Y-1) {
							t.Fatalf("frame %d touches the edge of the picture at %d, %d", i, x, y)
						}
					}
				}
			})
		}
	}
}

func TestMannequinIsOnePiece(t *testing.T) {
	for _, m := range motions() {
		take := lesson(m, 180, 320)
		for i := range 12 {
			if n, pixels := pieces(changed(take, take.still(float64(i)/12)), 180); n != 1 || pixels < 2500 {
				t.Errorf("%s, frame %d: %d pieces of %d pixels", m.name, i, n, pixels)
			}
		}
	}
}

func TestPicturesCloseTheLoop(t *testing.T) {
	for _, m := range motions() {
		take := small(anna(), m)
		if first, last := take.still(0), take.still(1); string(first.Pix) != string(last.Pix) {
			t.Errorf("%s: the frame after the last differs from the first", m.name)
		}
		if first, middle := take.still(0), take.still(0.5); string(first.Pix) == string(middle.Pix) {
			t.Errorf("%s: nothing moves", m.name)
		}
	}
}

func TestTheSameFrameTwiceIsTheSame(t *testing.T) {
	take := small(dai(), tango())
	if a, b := take.still(0.3), take.still(0.3); string(a.Pix) != string(b.Pix) {
		t.Error("drawing is not repeatable")
	}
}

// count is how many pixels of a picture have a colour.
func count(m *image.RGBA, want color.NRGBA) (n int) {
	for i := 0; i < len(m.Pix); i += 4 {
		if m.Pix[i] == want.R && m.Pix[i+1] == want.G && m.Pix[i+2] == want.B {
			n++
		}
	}
	return n
}

// facing is a still of a look, turned by some degrees.
func facing(l look, heading float64) *image.RGBA {
	return portrait(l, pose{turn: heading}, 300, 500).still(0.5)
}

func TestFacesShowFromTheFrontOnly(t *testing.T) {
	for _, l := range cast() {
		front, back := count(facing(l, 0), l.eyes), count(facing(l, 180), l.eyes)
		if front < 15 || back != 0 {
			t.Errorf("%s: %d pixels of eyes from before, %d from behind", l.name, front, back)
		}
		front, back = count(facing(l, 0), l.hair), count(facing(l, 180), l.hair)
		if back <= front {
			t.Errorf("%s: %d pixels of hair from before, %d from behind", l.name, front, back)
		}
	}
}

func TestEveryCharacterIsTheirOwn(t *testing.T) {
	seen := map[color.NRGBA]string{}
	for _, l := range cast() {
		for what, col := range map[string]color.NRGBA{"top": l.top, "wall": l.wall, "skin": l.skin} {
			if other := seen[col]; other != "" {
				t.Errorf("%s's %s has the colour of %s", l.name, what, other)
			}
			seen[col] = l.name + "'s " + what
		}
		m := facing(l, 0)
		for what, col := range map[string]color.NRGBA{"skin": l.skin, "hair": l.hair, "top": l.top, "accent": l.accent} {
			if n := count(m, col); n < 20 {
				t.Errorf("%s: only %d pixels of %s", l.name, n, what)
			}
		}
	}
}

func TestEyesBlinkAndOpenAgain(t *testing.T) {
	m := waltz()
	closed, open := 0, 0
	for i := range 90 {
		switch b := act(bo(), m, float64(i)/90).blink; {
		case b < 0 || b > 1:
			t.Fatalf("frame %d: eyes are open by %v", i, b)
		case b < 0.6:
			closed++
		case b == 1:
			open++
		}
	}
	if closed < 2 || open < 80 {
		t.Errorf("of 90 frames the eyes are closed in %d and open in %d", closed, open)
	}
}

func TestArmsGoBeforeAndBehindTheTrunk(t *testing.T) {
	for _, c := range []struct {
		front float64
		ahead bool
	}{{0.5, true}, {-0.5, false}} {
		p := pose{}
		p[left+handFront], p[left+handUp] = c.front, 0.4
		f := act(chen(), greeting(p), 0.5)
		if ahead := f.armDepth(0) > 0; ahead != c.ahead {
			t.Errorf("a hand held %v to the front is painted over the trunk: %v", c.front, ahead)
		}
	}
}

func TestSkirtsCoverTheHipsAndMakeRoomForTheLegs(t *testing.T) {
	for _, l := range []look{anna(), chen()} {
		for _, m := range motions() {
			for i := range 60 {
				f := act(l, m, float64(i)/60)
				cone := f.hangSkirt(*l.skirt)
				for t1 := range 5 {
					v := cone[t1]
					for side := range 2 {
						a, b := f.now.hips[side], f.now.knees[side]
						if v.at.y < b.y {
							a, b = b, f.now.ankles[side]
						}
						u := min(max((a.y-v.at.y)/(a.y-b.y), 0), 1)
						if x := a.to(b, u).x; math.Abs(x-v.at.x) > v.rx {
							t.Fatalf("%s, %s, %d of 60: leg %d pierces the skirt at level %d", l.name, m.name, i, side, t1)
						}
					}
				}
			}
		}
	}
}

func TestSkirtsFlyOutInATurn(t *testing.T) {
	f := act(anna(), greeting(pose{}), 0.5)
	still := f.hangSkirt(*f.look.skirt)[0]
	f.whirl = 40
	if fast := f.hangSkirt(*f.look.skirt)[0]; fast.rx < still.rx*1.2 || fast.at.y <= still.at.y {
		t.Errorf("the hem is %.2f m wide at %.2f m, in a turn %.2f at %.2f", still.rx, still.at.y, fast.rx, fast.at.y)
	}
}

func TestHairFollowsLate(t *testing.T) {
	f := act(chen(), greeting(pose{}), 0.5)
	still := f.look.hairdo.shape.swung(f, 0.5)
	f.past.head = f.past.head.plus(vec{x: -0.1})
	moved := f.look.hairdo.shape.swung(f, 0.5)
	top := len(still) - 1
	if moved[0].at.x > still[0].at.x-0.02 {
		t.Errorf("the ends hang at %v and at %v in a move to the other side", still[0].at.x, moved[0].at.x)
	}
	if moved[top].at != still[top].at {
		t.Error("the crown slips off the head")
	}
}

func TestPonytailLiesBehindTheHead(t *testing.T) {
	for heading, before := range map[float64]bool{0: false, 180: true, 60: false, 120: true} {
		f := act(anna(), greeting(pose{turn: heading}), 0.5)
		if got := f.tailDepth() > 2; got != before {
			t.Errorf("turned by %v the ponytail is painted over the head: %v", heading, got)
		}
	}
}

func TestHairlines(t *testing.T) {
	for _, l := range cast() {
		do := l.hairdo
		for deg := -180.0; deg <= 180; deg += 5 {
			if a, b := edgeAt(do.line, deg), edgeAt(do.line, -deg); a != b {
				t.Errorf("%s: the hairline is at %v on one side and at %v on the other", l.name, a, b)
			}
		}
		if front, back := edgeAt(do.line, 0), edgeAt(do.line, 180); front < 0.1 || back > -0.3 {
			t.Errorf("%s: hair begins at %v on the forehead and ends at %v in the neck", l.name, front, back)
		}
	}
}

func TestShapesFindTheirHeights(t *testing.T) {
	for name, h := range map[string]shape{"skull": skullShape(), "crop": closeCrop(0.1), "bob": bob().shape, "swept": swept().shape} {
		top := h[len(h)-1][0]
		for y := h[0][0]; y < top; y += 0.05 {
			at := h.find(y)
			i := min(int(at), len(h)-2)
			if got := h[i][0] + (h[i+1][0]-h[i][0])*(at-float64(i)); !near(got, y, 1e-9) {
				t.Errorf("%s: the level for %.2f has the height %.2f", name, y, got)
			}
		}
		if h.find(-9) != 0 || h.find(9) != float64(len(h)-1) {
			t.Errorf("%s: heights beyond the shape are at %v and %v", name, h.find(-9), h.find(9))
		}
	}
}
